"""What a query finds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar, overload

from ..query import Query, QueryProblem
from ..records import Actor, Document, Meeting, Quote, Span

RecordType = TypeVar("RecordType")


class Rows(Sequence[RecordType], Generic[RecordType]):
    """Records of one table, best first. The number is known at once; the order is worked out when first looked at."""

    __slots__ = ("_count", "_order", "_records", "_work")

    def __init__(self, records: Sequence[RecordType], count: int, work: Callable[[], Sequence[int]]) -> None:
        self._records = records
        self._count = count
        self._work = work
        self._order: Sequence[int] | None = None

    @property
    def order(self) -> Sequence[int]:
        """The row of each record in its table."""
        if self._order is None:
            self._order = self._work()
        return self._order

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> RecordType: ...
    @overload
    def __getitem__(self, place: slice) -> list[RecordType]: ...
    def __getitem__(self, place: int | slice) -> RecordType | list[RecordType]:
        if isinstance(place, slice):
            return [self._records[row] for row in self.order[place]]
        return self._records[self.order[place]]

    def __iter__(self) -> Iterator[RecordType]:
        return map(self._records.__getitem__, self.order)

    def __repr__(self) -> str:
        return f"<{self._count} records>"


@dataclass(frozen=True)
class Result:
    """The records of each table that answer a query, best first, and what is wrong with the query.

    `relaxed` says that no quote and no meeting has the words as typed, and typing errors were forgiven.
    """

    query: Query
    quotes: Sequence[Quote]
    actors: Sequence[Actor]
    meetings: Sequence[Meeting]
    documents: Sequence[Document]
    problems: tuple[QueryProblem, ...]
    relaxed: bool
    _highlight: Callable[[str], tuple[Span, ...]]

    def highlight(self, text: str) -> tuple[Span, ...]:
        """Where the query's words stand in any `text`, in order, without overlaps. Linear in the text."""
        return self._highlight(text)
