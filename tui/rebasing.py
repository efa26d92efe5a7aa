"""Views of one corpus carried over to another, made of the same articles: the same facts stay under the cursors.

A fact is found again by its id, else by its words: what a correction joins, parts or names anew may have another id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

from onrecord.model.query import Filter, parse
from onrecord.model.records import Actor, Meeting, Quote, Span
from onrecord.model.search import IndexedCorpus, Result

from .following import Fact, actor_value, meeting_value
from .sorting import in_order, order_named
from .trail import LISTS, Cursor, ListName, Trail, View


class Rebasing:
    """From the corpus `before` to the corpus `after`. `pages` says how many rows of each list are on the screen."""

    def __init__(self, before: IndexedCorpus, after: IndexedCorpus, pages: Mapping[ListName, int]) -> None:
        self._before = before
        self._after = after
        self._pages = pages
        self._views: dict[View, View] = {}
        self._results: dict[tuple[bool, str], Result] = {}
        self._rows: dict[tuple[bool, str, ListName, str], Sequence[Any]] = {}
        self._places: dict[tuple[str, ListName, str], dict[str, int]] = {}

    def trail(self, trail: Trail) -> Trail:
        return Trail(self.view(trail.here), tuple(map(self.view, trail.past)), tuple(map(self.view, trail.future)))

    def view(self, view: View) -> View:
        """The view of `after` that shows what `view` shows of `before`."""
        if view not in self._views:
            moved = replace(view, query=self._query(view.query))
            for name in LISTS:
                moved = moved.with_cursor(name, self._cursor(view, moved.query, name))
            self._views[view] = moved
        return self._views[view]

    def _cursor(self, view: View, query: str, name: ListName) -> Cursor:
        """On the same fact, on the same line of the screen; on the same row where the fact is gone."""
        cursor, order = view.cursors.at(name), view.order_of(name)
        old = self._listed(False, view.query, name, order)
        new = self._listed(True, query, name, order)
        row = min(cursor.row, max(0, len(new) - 1))
        if cursor.row < len(old):
            place = (query, name, order)
            if place not in self._places:
                self._places[place] = {fact.id: number for number, fact in enumerate(new)}
            row = self._places[place].get(self.fact(old[cursor.row]), row)
        top = max(0, min(row - (cursor.row - cursor.top), len(new) - self._pages[name]))
        return Cursor(row, top)

    def _listed(self, after: bool, query: str, name: ListName, order: str) -> Sequence[Any]:
        query = query.strip()
        key = (after, query, name, order)
        if key not in self._rows:
            corpus = self._after if after else self._before
            if (after, query) not in self._results:
                self._results[after, query] = corpus.select(query)
            rows = getattr(self._results[after, query], name)
            self._rows[key] = in_order(rows, order_named(name, order), corpus)
        return self._rows[key]

    def fact(self, fact: Fact) -> str:
        """The id in `after` of a fact of `before`; "" where it is gone."""
        if isinstance(fact, Actor):
            return fact.id if fact.id in self._after.actors else self._named.get(fact.name.casefold(), "")
        if isinstance(fact, Quote):
            return fact.id if fact.id in self._after.quotes else self._said.get((fact.document, fact.spans), "")
        if fact.id in self._after.meetings:
            return fact.id
        places = ((evidence.document, evidence.span) for evidence in fact.evidence)
        return next((self._proved[place] for place in places if place in self._proved), "")

    @cached_property
    def _named(self) -> dict[str, str]:
        actors = self._after.actors.values()
        found = {alias.text.casefold(): actor.id for actor in actors for alias in actor.aliases}
        return found | {actor.name.casefold(): actor.id for actor in actors}

    @cached_property
    def _said(self) -> dict[tuple[str, tuple[Span, ...]], str]:
        return {(quote.document, quote.spans): quote.id for quote in self._after.quotes.values()}

    @cached_property
    def _proved(self) -> dict[tuple[str, Span], str]:
        return {
            (evidence.document, evidence.span): meeting.id
            for meeting in self._after.meetings.values()
            for evidence in meeting.evidence
        }

    def _query(self, text: str) -> str:
        """`text` with whole names as `after` has them: a filter follows its actor or meeting to a new name."""
        for item in reversed(parse(text).filters):
            value = self._value(item) if item.exact else None
            if value is not None:
                named = str(replace(item, value=value.removeprefix("'")))
                text = text[: item.where.start] + named + text[item.where.end :]
        return text

    def _value(self, item: Filter) -> str | None:
        """The value that means the same fact in `after`; None where the present one still does."""
        wanted = item.value.casefold()
        facts: list[Actor] | list[Meeting]
        if item.field == "at":
            facts = [one for one in self._before.meetings.values() if wanted in (one.label.casefold(), one.id)]
            meeting = self._after.meetings.get(self.fact(facts[0])) if len(facts) == 1 else None
            known = meeting is None or wanted in (meeting.label.casefold(), meeting.id)
            return None if meeting is None or known else meeting_value(meeting, self._after)
        if item.field not in ("by", "to", "with"):
            return None
        facts = [one for one in self._before.actors.values() if wanted in (one.name.casefold(), one.id)]
        actor = self._after.actors.get(self.fact(facts[0])) if len(facts) == 1 else None
        if actor is None or wanted in (actor.name.casefold(), actor.id):
            return None
        return actor_value(actor, self._after)
