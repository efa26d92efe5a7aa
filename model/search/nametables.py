"""Whom and what the values of filters name: speakers, participants, places, meetings, documents, outlets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from ..query import Filter
from .names import Name, Names
from .tables import Tables

_NOUNS = {"by": "speaker", "to": "addressee", "with": "participant", "in": "place or country", "at": "meeting",
          "doc": "document", "outlet": "outlet"}  # fmt: skip


class NameTables:
    """A table of names for each field, made when first asked for, or all at once by `prepare`.

    Owners are rows; a speaker nobody could name ("some observers") has a number behind the last actor's row.
    """

    def __init__(self, tables: Tables) -> None:
        self._tables = tables

    def prepare(self) -> None:
        """Make all tables now, and not at the first key."""
        _ = self._people, self._places, self._meetings, self._documents, self._outlets

    def noun(self, one: Filter) -> str:
        return _NOUNS[one.field]

    def owners(self, one: Filter) -> frozenset[int]:
        """The rows that a filter's value names: of actors (by, to, with), meetings (in, at) or documents."""
        names = self._names(one)
        found = names.whole(one.value) if one.exact else names.match(one.value)
        if one.field == "in":
            return self._in_place(one, found)
        if one.field == "at":
            return self._with_parts(found)
        if one.field in ("to", "with"):
            return frozenset(owner for owner in found if owner < self._tables.actors.size)
        return found

    def suggestion(self, one: Filter) -> str | None:
        return self._names(one).suggestion(one.value)

    def unnamed_quotes(self, owner: int) -> tuple[int, ...]:
        """The quotes of a speaker nobody could name."""
        return self._unnamed[1].get(owner, ())

    def _names(self, one: Filter) -> Names:
        if one.field in ("by", "to", "with"):
            return self._people
        if one.field == "in":
            return self._places
        if one.field == "at":
            return self._meetings
        return self._documents if one.field == "doc" else self._outlets

    def _actor_names(self) -> Iterator[Name]:
        for row, actor in enumerate(self._tables.actors.records):
            yield Name(actor.name, row)
            yield Name(actor.id, row)
            for alias in actor.aliases:
                yield Name(alias.text, row)

    @cached_property
    def _unnamed(self) -> tuple[dict[str, int], dict[int, tuple[int, ...]]]:
        """Each phrase for an unnamed speaker with its number, and the quotes of each number."""
        numbers: dict[str, int] = {}
        said: dict[int, list[int]] = defaultdict(list)
        for row, quote in enumerate(self._tables.quotes.records):
            if quote.speaker_text and not quote.speakers:
                number = numbers.setdefault(quote.speaker_text, self._tables.actors.size + len(numbers))
                said[number].append(row)
        return numbers, {number: tuple(rows) for number, rows in said.items()}

    @cached_property
    def _people(self) -> Names:
        unnamed = (Name(text, number) for text, number in self._unnamed[0].items())
        return Names([*self._actor_names(), *unnamed], people=True)

    @cached_property
    def _meetings(self) -> Names:
        """Meetings go by their label, and by their place: "Camp David" is a meeting to whoever writes about it."""
        rows = enumerate(self._tables.meetings.records)
        return Names(Name(text, row) for row, one in rows for text in (one.label, one.place, one.id) if text)

    def _with_parts(self, meetings: frozenset[int]) -> frozenset[int]:
        """The meetings on the sidelines of these belong to them."""
        known = self._tables.meetings.records
        ids = {known[row].id for row in meetings}
        return meetings | {row for row, one in enumerate(known) if one.part_of in ids} if ids else meetings

    @cached_property
    def _places(self) -> Names:
        """Places as written, and of each country its code and the names of the actor that it is."""
        countries = self._tables.actors.records
        named = {actor.country: actor.name for actor in countries if actor.kind == "country" and actor.country}
        names: list[Name] = []
        for row, one in enumerate(self._tables.meetings.records):
            names += [Name(text, row) for text in (one.place, one.country, named.get(one.country or "")) if text]
        return Names(names)

    def _in_place(self, one: Filter, found: frozenset[int]) -> frozenset[int]:
        """Where no place has the name, it may be another name of a country ("ROK")."""
        if found or one.exact:
            return found
        actors = self._tables.actors.records
        meant = [actors[row] for row in self._people.match(one.value) if row < len(actors)]
        codes = {actor.country for actor in meant if actor.kind == "country" and actor.country}
        rows = enumerate(self._tables.meetings.records)
        return frozenset(row for row, meeting in rows if meeting.country in codes)

    @cached_property
    def _documents(self) -> Names:
        names: list[Name] = []
        for row, one in enumerate(self._tables.documents.records):
            texts = (one.title, one.id, one.path, one.url)
            names += [Name(text, row) for text in texts if text]
        return Names(names)

    @cached_property
    def _outlets(self) -> Names:
        return Names(Name(one.outlet, row) for row, one in enumerate(self._tables.documents.records) if one.outlet)
