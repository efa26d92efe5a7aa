"""Filters: which rows of the four tables each one keeps. What each field means is written in docs/query.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress
from typing import NamedTuple

from ..query import Days, Filter, QueryProblem, is_values
from ..query.fields import ACTOR_KINDS, MEETING_DETAILS, MEETING_KINDS, MEETING_STATUSES, QUOTE_KINDS
from ..records import Meeting, PartialDate, Quote
from .bits import bits_of, every, flags_of, rows_of
from .nametables import NameTables
from .tables import Tables, days


class Kept(NamedTuple):
    """What a filter keeps, as sets of rows.

    `quotes` and `meetings` are the facts; `actors` and `documents` those that answer for themselves (others are shown
    for the facts they occur in); `excluded` are actors that are not shown even then.
    """

    quotes: int
    meetings: int
    actors: int
    documents: int
    excluded: int = 0


class Filters:
    """The filters over one corpus; what each keeps is remembered."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.names = NameTables(tables)
        self._kept: dict[Filter, Kept] = {}

    def keep(self, one: Filter) -> Kept:
        known = self._kept.get(one)
        if known is None:
            if len(self._kept) > 128:
                self._kept.clear()
            known = self._kept[one] = self._keep(one)
        return known

    def problem(self, one: Filter) -> QueryProblem | None:
        """Says so where a value means nobody, with what was perhaps meant."""
        if one.field == "is" or one.days is not None or self.names.owners(one):
            return None
        near = self.names.suggestion(one)
        noun = self.names.noun(one)
        return QueryProblem(f"no {noun} matches {one.value!r}", one.where, f"did you mean {near}?" if near else None)

    def _keep(self, one: Filter) -> Kept:
        if one.days is not None:
            return self._by_days(one, one.days)
        if one.field in ("by", "to", "with"):
            return self._by_people(one)
        if one.field in ("in", "at"):
            return self._by_meetings(one)
        if one.field in ("doc", "outlet"):
            return self._by_documents(one)
        return self._by_kinds(one)

    def _by_people(self, one: Filter) -> Kept:
        """Their quotes, the meetings they take part in and those where such a quote was said, and themselves."""
        tables, owners = self.tables, self.names.owners(one)
        actors = [owner for owner in owners if owner < tables.actors.size]
        own = [row for actor in actors for row in tables.meetings_with.get(actor, ())]
        if one.field == "with":
            quotes = self._said_at(own)
        else:
            rows = [row for actor in actors for row in self._quotes_of(one, actor)]
            rows += [row for owner in owners for row in self.names.unnamed_quotes(owner)]
            quotes = bits_of(rows, tables.quotes.size)
            own += self._occasions(quotes)
        meetings = bits_of(own, tables.meetings.size)
        people = bits_of(actors, tables.actors.size)
        if one.negated:
            return Kept(*self._others(quotes, meetings), ~people & every(tables.actors.size),
                        self._without(quotes, meetings), people)  # fmt: skip
        return Kept(quotes, meetings, people, 0)

    def _quotes_of(self, one: Filter, actor: int) -> Sequence[int]:
        return self.tables.quotes_by(actor) if one.field == "by" else self.tables.quotes_to.get(actor, ())

    def _by_meetings(self, one: Filter) -> Kept:
        """Meetings in a place or of a name, and what was said there."""
        rows = self.names.owners(one)
        meetings = bits_of(rows, self.tables.meetings.size)
        quotes = self._said_at(rows)
        if one.negated:
            return Kept(*self._others(quotes, meetings), 0, self._without(quotes, meetings))
        return Kept(quotes, meetings, 0, 0)

    def _by_documents(self, one: Filter) -> Kept:
        """What the documents hold: quotes, meetings and everybody named in them."""
        tables = self.tables
        documents = bits_of(self.names.owners(one), tables.documents.size)
        quotes = self.quotes_in(documents)
        flags = flags_of(documents, tables.documents.size)
        told = (row for row, where in enumerate(tables.meeting_documents) if any(flags[place] for place in where))
        meetings = bits_of(told, tables.meetings.size)
        if one.negated:
            quotes, meetings = self._others(quotes, meetings)
            documents = ~documents & every(tables.documents.size)
        return Kept(quotes, meetings, self._named_in(documents), documents)

    def _by_days(self, one: Filter, asked: Days) -> Kept:
        tables = self.tables

        def fits(known: Days | None) -> bool:
            if known is None:
                return False
            if one.field == "from":
                return known.last >= asked.first
            if one.field == "to":
                return known.first <= asked.last
            return asked.contains(known)

        def fits_meeting(meeting: Meeting) -> bool:
            return fits(days(meeting.date)) or (one.field == "on" and _spans(meeting.date, asked))

        known, column = tables.quote_days
        quotes = _where(map([fits(when) for when in known].__getitem__, column))
        meetings = _where(fits_meeting(meeting) for meeting in tables.meetings.records)
        documents = _where(fits(days(document.date)) for document in tables.documents.records)
        if one.negated:
            return Kept(*self._others(quotes, meetings), 0, ~documents & every(tables.documents.size))
        return Kept(quotes, meetings, 0, documents)

    def _by_kinds(self, one: Filter) -> Kept:
        """`is:` keeps what is of any of the kinds meant."""
        tables = self.tables
        quotes = meetings = actors = documents = 0
        kinds = is_values(one.value)
        for kind in kinds:
            kept = self._is(kind)
            quotes, meetings = quotes | kept.quotes, meetings | kept.meetings
            actors, documents = actors | kept.actors, documents | kept.documents
        about_actors = bool(ACTOR_KINDS.intersection(kinds))
        everybody = every(tables.actors.size) if about_actors else 0
        if one.negated:
            undated = every(tables.documents.size) if {"dated", "undated"} & set(kinds) else 0
            return Kept(*self._others(quotes, meetings), ~actors & everybody, ~documents & undated, actors)
        return Kept(quotes, meetings, actors, documents, ~actors & everybody)

    def _is(self, kind: str) -> Kept:
        tables = self.tables
        if kind in ACTOR_KINDS:
            people = [row for row, actor in enumerate(tables.actors.records) if actor.kind == kind]
            quotes = bits_of((row for actor in people for row in tables.quotes_by(actor)), tables.quotes.size)
            own = [row for actor in people for row in tables.meetings_with.get(actor, ())]
            return Kept(quotes, bits_of(own, tables.meetings.size), bits_of(people, tables.actors.size), 0)
        if kind in MEETING_KINDS | MEETING_STATUSES | MEETING_DETAILS:
            rows = [r for r, one in enumerate(tables.meetings.records) if kind in (one.kind, one.status, one.detail)]
            return Kept(self._said_at(rows), bits_of(rows, tables.meetings.size), 0, 0)
        quotes = _where(_quote_is(kind, quote) for quote in tables.quotes.records)
        if kind not in ("dated", "undated"):
            return Kept(quotes, bits_of(self._occasions(quotes), tables.meetings.size), 0, 0)
        dated = kind == "dated"
        meetings = _where((days(one.date) is not None) == dated for one in tables.meetings.records)
        documents = _where((days(one.date) is not None) == dated for one in tables.documents.records)
        return Kept(quotes, meetings, 0, documents)

    # Links between sets of rows

    def _others(self, quotes: int, meetings: int) -> tuple[int, int]:
        return ~quotes & every(self.tables.quotes.size), ~meetings & every(self.tables.meetings.size)

    def _without(self, quotes: int, meetings: int) -> int:
        """The documents that hold none of these facts."""
        return ~self.holding(quotes, meetings) & every(self.tables.documents.size)

    def holding(self, quotes: int, meetings: int) -> int:
        """The documents that hold any of these facts."""
        tables = self.tables
        rows = set(compress(tables.quote_documents, flags_of(quotes, tables.quotes.size)))
        for meeting in rows_of(meetings, tables.meetings.size):
            rows.update(tables.meeting_documents[meeting])
        return bits_of(rows, tables.documents.size)

    def quotes_in(self, documents: int) -> int:
        flags = flags_of(documents, self.tables.documents.size)
        return bits_of(
            (row for row, document in enumerate(self.tables.quote_documents) if flags[document]),
            self.tables.quotes.size,
        )

    def _named_in(self, documents: int) -> int:
        tables = self.tables
        flags = flags_of(documents, tables.documents.size)
        ids = {tables.documents.records[row].id for row in compress(range(tables.documents.size), flags)}
        return _where(not ids.isdisjoint(actor.documents) for actor in tables.actors.records)

    def _said_at(self, meetings: Iterable[int]) -> int:
        known = self.tables.quotes_at
        return bits_of((row for one in meetings for row in known.get(one, ())), self.tables.quotes.size)

    def _occasions(self, quotes: int) -> list[int]:
        """The meetings at which any of these quotes were said."""
        tables = self.tables
        flags = flags_of(quotes, tables.quotes.size)
        return [meeting for meeting, said in tables.quotes_at.items() if any(flags[row] for row in said)]


def _where(answers: Iterable[bool]) -> int:
    """The set of the rows whose answer is yes."""
    digits = bytes(49 if yes else 48 for yes in answers)
    return int(digits, 2) if digits else 0


def _spans(when: PartialDate | None, asked: Days) -> bool:
    """A meeting of several days is on each of them; a meeting "in 2025" is not on a day of 2025."""
    known = days(when)
    return known is not None and when is not None and when.granularity == "interval" and known.overlaps(asked)


def _quote_is(kind: str, quote: Quote) -> bool:
    if kind in QUOTE_KINDS:
        return quote.kind == kind
    if kind == "attributed":
        return bool(quote.speakers)
    if kind == "unnamed":
        return not quote.speakers and quote.speaker_text is not None
    if kind == "unattributed":
        return not quote.speakers and quote.speaker_text is None
    return (days(quote.date) is not None) == (kind == "dated")
