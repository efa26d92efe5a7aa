"""The corpus as numbered rows: each table in its natural order, and the links between rows."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, Protocol, TypeVar

from ..corpus import Corpus
from ..query import Days, days_of
from ..records import Actor, Document, Meeting, PartialDate, Quote
from .bits import bits_of


class Record(Protocol):
    @property
    def id(self) -> str: ...


RecordType = TypeVar("RecordType", bound=Record)


@dataclass(frozen=True)
class Table(Generic[RecordType]):
    """Records in natural order; a record's place is its row."""

    records: tuple[RecordType, ...]

    @cached_property
    def row_of(self) -> dict[str, int]:
        return {record.id: row for row, record in enumerate(self.records)}

    @property
    def size(self) -> int:
        return len(self.records)

    def rows(self, ids: Iterable[str]) -> list[int]:
        """The rows of those ids that the table has."""
        known = self.row_of
        return [known[one] for one in ids if one in known]

    def bits(self, ids: Iterable[str]) -> int:
        return bits_of(self.rows(ids), self.size)


def days(when: PartialDate | None) -> Days | None:
    return days_of(when.value) if when is not None and when.value is not None else None


_NEVER = Days(date.max, date.max)


class Tables:
    """The four tables and their links by row.

    Quotes stand in the order of their documents and in them by position, documents and meetings by date (unknown dates
    last), actors by how often they speak and are named.
    """

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.documents: Table[Document] = Table(tuple(sorted(corpus.documents.values(), key=_document_order)))
        places = self.documents.row_of
        last = len(places)
        self.quotes: Table[Quote] = Table(
            tuple(
                sorted(
                    corpus.quotes.values(),
                    key=lambda quote: (
                        places.get(quote.document, last),
                        quote.spans[0] if quote.spans else (),
                        quote.id,
                    ),
                )
            )
        )
        self.meetings: Table[Meeting] = Table(
            tuple(sorted(corpus.meetings.values(), key=lambda one: (*(days(one.date) or _NEVER), one.label, one.id)))
        )
        self.actors: Table[Actor] = Table(tuple(sorted(corpus.actors.values(), key=self._actor_order)))

    def link(self) -> None:
        """Make the links that every query needs now, and not at the first key."""
        _ = (self.quote_documents, self.quote_actors, self.quote_others, self.meeting_actors, self.meeting_documents)
        _ = self.quotes_at, self.meetings_with, self.quotes_to, self.quote_days

    def _actor_order(self, actor: Actor) -> tuple[int, int, str, str]:
        """Who speaks and meets comes before who is only named, however often."""
        said = len(self.corpus.quotes_by_actor.get(actor.id, ()))
        met = len(self.corpus.meetings_by_actor.get(actor.id, ()))
        named = len(self.corpus.mentions_by_actor.get(actor.id, ()))
        return -(said + met), -named, actor.name, actor.id

    @cached_property
    def quote_documents(self) -> array[int]:
        """The document row of each quote."""
        places = self.documents.row_of
        return array("I", [places.get(quote.document, 0) for quote in self.quotes.records])

    @cached_property
    def quote_actors(self) -> array[int]:
        """The row, plus one, of the first speaker of each quote; 0 where there is none."""
        places = self.actors.row_of
        return array(
            "I",
            [places.get(quote.speakers[0], -1) + 1 if quote.speakers else 0 for quote in self.quotes.records],
        )

    @cached_property
    def quote_others(self) -> Mapping[int, tuple[int, ...]]:
        """Further speakers, the source and the addressee of those quotes that have any."""
        others: dict[int, tuple[int, ...]] = {}
        for row, quote in enumerate(self.quotes.records):
            if len(quote.speakers) > 1 or quote.via or quote.addressee:
                ids = (*quote.speakers[1:], *(one for one in (quote.via, quote.addressee) if one))
                others[row] = tuple(self.actors.rows(dict.fromkeys(ids)))
        return others

    @cached_property
    def meeting_actors(self) -> Sequence[tuple[int, ...]]:
        """Participants and host of each meeting."""
        return [
            tuple(dict.fromkeys(self.actors.rows((*one.participants, *((one.host,) if one.host else ())))))
            for one in self.meetings.records
        ]

    @cached_property
    def meeting_documents(self) -> Sequence[tuple[int, ...]]:
        """The documents that tell of each meeting."""
        return [
            tuple(
                dict.fromkeys(
                    self.documents.rows([*(r.document for r in one.history), *(e.document for e in one.evidence)])
                )
            )
            for one in self.meetings.records
        ]

    @cached_property
    def quotes_at(self) -> Mapping[int, tuple[int, ...]]:
        """The quotes said at each meeting."""
        places = self.meetings.row_of
        found: dict[int, list[int]] = defaultdict(list)
        for row, quote in enumerate(self.quotes.records):
            if quote.meeting in places:
                found[places[quote.meeting]].append(row)
        return {meeting: tuple(rows) for meeting, rows in found.items()}

    @cached_property
    def quotes_to(self) -> Mapping[int, tuple[int, ...]]:
        """The quotes addressed to each actor."""
        places = self.actors.row_of
        found: dict[int, list[int]] = defaultdict(list)
        for row, quote in enumerate(self.quotes.records):
            if quote.addressee in places:
                found[places[quote.addressee]].append(row)
        return {actor: tuple(rows) for actor, rows in found.items()}

    def quotes_by(self, actor: int) -> list[int]:
        """The quotes an actor speaks."""
        return self.quotes.rows(self.corpus.quotes_by_actor.get(self.actors.records[actor].id, ()))

    @cached_property
    def meetings_with(self) -> Mapping[int, tuple[int, ...]]:
        """The meetings each actor takes part in or hosts."""
        found: dict[int, list[int]] = defaultdict(list)
        for row, actors in enumerate(self.meeting_actors):
            for actor in actors:
                found[actor].append(row)
        return {actor: tuple(rows) for actor, rows in found.items()}

    @cached_property
    def quote_days(self) -> tuple[tuple[Days | None, ...], array[int]]:
        """When quotes were said: the different answers, and for each quote which of them it is. Its own date, or that
        of its meeting, or of its document."""
        meetings = self.corpus.meetings
        by_document = [days(document.date) for document in self.documents.records]
        known: dict[Days | None, int] = {}
        column = array("I")
        for quote, document in zip(self.quotes.records, self.quote_documents, strict=True):
            own = days(quote.date)
            if own is None and quote.meeting and (meeting := meetings.get(quote.meeting)):
                own = days(meeting.date)
            column.append(known.setdefault(own or by_document[document], len(known)))
        return tuple(known), column


def _document_order(document: Document) -> tuple[date, date, str, str]:
    first, last = days(document.date) or _NEVER
    return first, last, document.title or document.path, document.id
