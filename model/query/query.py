"""The query as a value: terms and filters, alternatives of them, and what could not be understood."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from ..records import Span
from .dates import Days, days_of
from .fields import Field

_NOWHERE = Span(0, 0)


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """Something in a query that cannot be understood, or that nothing answers to.

    `where` are offsets into the query's text; `hint` says what was perhaps meant ("did you mean by:cho?").
    """

    message: str
    where: Span = _NOWHERE
    hint: str | None = None

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


@dataclass(frozen=True, slots=True)
class Term:
    """Words to look for.

    A `word` forgives small typing errors and may be the beginning of a word, an `exact` word does neither, a `phrase`
    is several words in a row. `complete` is False for a phrase whose closing mark has not been typed yet: its last
    word may be half a word.
    """

    text: str
    kind: Literal["word", "exact", "phrase"] = "word"
    at_start: bool = False
    at_end: bool = False
    negated: bool = False
    complete: bool = True
    where: Span = dataclasses.field(default=_NOWHERE, compare=False)

    def __str__(self) -> str:
        words = self.text
        if self.kind == "phrase":
            words = f'"{words}"' if self.complete else f'"{words}'
        sign = "'" if self.kind == "exact" else ""
        return f"{'!' if self.negated else ''}{sign}{'^' if self.at_start else ''}{words}{'$' if self.at_end else ''}"


@dataclass(frozen=True, slots=True)
class Filter:
    """A field and its value: `by:cho`. `exact` (by:'cho-tae-yul) asks for a whole name or an id and nothing like it.
    `written` is how it was typed, at `where` in the query's text."""

    field: Field
    value: str
    negated: bool = False
    exact: bool = False
    written: str = dataclasses.field(default="", compare=False)
    where: Span = dataclasses.field(default=_NOWHERE, compare=False)

    @property
    def days(self) -> Days | None:
        """The days meant, for a filter by date; `to:` is one where its value is a date."""
        return days_of(self.value) if self.field in ("on", "from", "to") and not self.exact else None

    def __str__(self) -> str:
        plain = not any(char.isspace() or char in "|'\"“”‘’" for char in self.value)
        value = self.value if plain else f'"{self.value}"'
        return f"{'-' if self.negated else ''}{self.field}:{chr(39) if self.exact else ''}{value}"


Item = Term | Filter


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: every one of `groups` must hold, and a group holds where one of its items does.

    `text` is the query as typed. Two queries are equal where they ask the same, however it was typed.
    """

    text: str = dataclasses.field(default="", compare=False)
    groups: tuple[tuple[Item, ...], ...] = ()
    problems: tuple[QueryProblem, ...] = dataclasses.field(default=(), compare=False)

    @property
    def items(self) -> Iterator[Item]:
        return (item for group in self.groups for item in group)

    @property
    def filters(self) -> tuple[Filter, ...]:
        return tuple(item for item in self.items if isinstance(item, Filter))

    @property
    def terms(self) -> tuple[Term, ...]:
        return tuple(item for item in self.items if isinstance(item, Term))

    def chips(self) -> tuple[str, ...]:
        """One text for each filter or term, alternatives together, in the order typed."""
        return tuple(" | ".join(map(str, group)) for group in self.groups)

    def __str__(self) -> str:
        return " ".join(self.chips())

    def __bool__(self) -> bool:
        return bool(self.groups)

    def with_filter(self, name: Field, value: str, *, negated: bool = False) -> Query:
        """This query and one filter more; itself where it has that filter already.

        A value that begins with an apostrophe asks for exactly that name or id: `with_filter("by", "'" + actor.id)`.
        """
        exact = value.startswith("'")
        value = " ".join(value.replace('"', " ").replace("“", " ").replace("”", " ").split()).lstrip("'").strip()
        added = Filter(name, value, negated, exact)
        if not value or (added,) in self.groups:
            return self
        return _written((*map(_closed, self.groups), (replace(added, written=str(added)),)))

    def without_last(self) -> Query:
        """This query without its last chip."""
        return self.without(len(self.groups) - 1)

    def without(self, number: int) -> Query:
        """This query without one of its chips, counted from 0."""
        return _written((*self.groups[:number], *self.groups[number + 1 :]))


def _closed(group: tuple[Item, ...]) -> tuple[Item, ...]:
    """A phrase still being typed ends where something is written behind it."""
    return tuple(replace(item, complete=True) if isinstance(item, Term) else item for item in group)


def _written(groups: tuple[tuple[Item, ...], ...]) -> Query:
    """The query of `groups`, with its own text and the places of its items in it."""
    placed: list[tuple[Item, ...]] = []
    position = 0
    for group in groups:
        items: list[Item] = []
        for item in group:
            where = Span(position, position + len(str(item)))
            items.append(replace(item, where=where))
            position = where.end + 3
        placed.append(tuple(items))
        position -= 2
    query = Query(groups=tuple(placed))
    return replace(query, text=str(query))
