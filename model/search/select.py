"""One query over one corpus: which rows, and in which order."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from itertools import chain, compress
from operator import or_
from typing import NamedTuple, TypeVar

from ..query import Filter, Item, Query, QueryProblem, Term
from ..records import Actor, Document
from .bits import bits_of, every, flags_of, rows_of
from .filters import Filters, Kept
from .highlight import highlighter
from .nearness import by_nearness
from .result import Result, Rows
from .tables import Record, Table, Tables
from .terms import Level, Levels, has_words, term_levels
from .texts import TextIndex, TextIndexes

RecordType = TypeVar("RecordType", bound=Record)

#: The rows of a table by how badly they match: 0 is every word as typed.
Buckets = dict[int, int]


class Column(NamedTuple):
    """A table to search: the number of its rows, and their text index, which only a query with words asks for."""

    size: int
    text: Callable[[], TextIndex]


class Selection:
    """The work of answering one query. Facts (quotes and meetings) answer for themselves; an actor or a document
    answers by its own words, or is shown for the facts it occurs in."""

    def __init__(self, tables: Tables, filters: Filters, texts: TextIndexes, query: Query) -> None:
        self.tables = tables
        self.filters = filters
        self.texts = texts
        self.query = query
        self.kept: dict[Filter, Kept] = {one: filters.keep(one) for one in query.filters}

    def result(self) -> Result:
        if not self.query:
            return self._everything()
        relaxed = False
        quotes, meetings = self._facts(relaxed)
        if self.query.terms and not quotes and not meetings:
            relaxed = True
            quotes, meetings = self._facts(relaxed)
        facts = _union(quotes), _union(meetings)
        tables = self.tables
        return Result(
            query=self.query,
            quotes=_rows(tables.quotes, quotes, lambda: self._quotes_in_order(quotes, relaxed)),
            actors=self._actors(facts, relaxed),
            meetings=_rows(tables.meetings, meetings, lambda: _in_order(meetings, tables.meetings.size)),
            documents=self._documents(facts, relaxed),
            problems=(*self.query.problems, *self._problems()),
            relaxed=relaxed and bool(facts[0] or facts[1]),
            _highlight=highlighter(self.query, relaxed),
        )

    def _everything(self) -> Result:
        tables = self.tables
        return Result(
            self.query,
            tables.quotes.records,
            tables.actors.records,
            tables.meetings.records,
            tables.documents.records,
            self.query.problems,
            False,
            highlighter(self.query, False),
        )

    def _problems(self) -> Iterable[QueryProblem]:
        for one in self.query.filters:
            if problem := self.filters.problem(one):
                yield problem
        for term in dict.fromkeys(self.query.terms):
            if not term.negated and not any(has_words(text, term) for text in self.texts.all):
                yield QueryProblem(f"nothing has a word like {term.text!r}", term.where)

    def _facts(self, relaxed: bool) -> tuple[Buckets, Buckets]:
        quotes = Column(self.tables.quotes.size, self.texts.quotes)
        meetings = Column(self.tables.meetings.size, self.texts.meetings)
        kept = self.kept.values()
        return (
            self._buckets(quotes, [one.quotes for one in kept], relaxed),
            self._buckets(meetings, [one.meetings for one in kept], relaxed),
        )

    def _buckets(self, column: Column, kept: Sequence[int], relaxed: bool) -> Buckets:
        """The rows that answer every group, by the sum of the levels at which they do."""
        of_filter = dict(zip(self.kept, kept, strict=True))
        found: Buckets = {0: every(column.size)}
        for group in dict.fromkeys(self.query.groups):
            levels = [self._levels(column, item, of_filter, relaxed) for item in group]
            found = _narrowed(found, [reduce(or_, sets) for sets in zip(*levels, strict=True)])
            if not found:
                break
        return found

    def _levels(self, column: Column, item: Item, of_filter: dict[Filter, int], relaxed: bool) -> Levels:
        if isinstance(item, Term):
            return term_levels(column.text(), item, relaxed)
        rows = of_filter[item]
        return rows, rows, rows, rows, rows

    def _own(self, column: Column, kept: Sequence[int], relaxed: bool) -> Buckets:
        return self._buckets(column, kept, False) or (self._buckets(column, kept, True) if relaxed else {})

    def _quotes_in_order(self, buckets: Buckets, relaxed: bool) -> Sequence[int]:
        order = _in_order(buckets, self.tables.quotes.size)
        terms = [term for term in dict.fromkeys(self.query.terms) if not term.negated]
        if len(terms) < 2 or len(order) < 2:
            return order
        return by_nearness(self.texts.quotes(), terms, relaxed, _stretches(buckets, order))

    def _actors(self, facts: tuple[int, int], relaxed: bool) -> Sequence[Actor]:
        table = self.tables.actors
        alone = [group[0] for group in self.query.groups if len(group) == 1]
        excluded = [self.kept[item].excluded for item in alone if isinstance(item, Filter)]
        shown = ~reduce(or_, excluded, 0) & every(table.size)
        own = self._own(Column(table.size, self.texts.actors), [kept.actors for kept in self.kept.values()], relaxed)
        counts = self._occurrences(*facts)
        occurring = bits_of(counts, table.size)
        own = {cost: rows & shown for cost, rows in own.items() if rows & shown}
        buckets = _with_others(own, occurring & shown)
        return _rows(table, buckets, lambda: _by_count(buckets, counts, table.size))

    def _occurrences(self, quotes: int, meetings: int) -> Counter[int]:
        """How often each actor occurs in these facts: speaks, is spoken to, is quoted from, takes part."""
        tables = self.tables
        flags = flags_of(quotes, tables.quotes.size)
        counts = Counter(compress(tables.quote_actors, flags))
        del counts[0]
        counts = Counter({actor - 1: count for actor, count in counts.items()})
        counts.update(chain.from_iterable(others for row, others in tables.quote_others.items() if flags[row]))
        counts.update(
            chain.from_iterable(tables.meeting_actors[row] for row in rows_of(meetings, tables.meetings.size))
        )
        return counts

    def _documents(self, facts: tuple[int, int], relaxed: bool) -> Sequence[Document]:
        table = self.tables.documents
        own = self._own(
            Column(table.size, self.texts.documents), [kept.documents for kept in self.kept.values()], relaxed
        )
        buckets = _with_others(own, self.filters.holding(*facts))
        if not self.query.terms:
            buckets = {0: _union(buckets)} if buckets else {}
        return _rows(table, buckets, lambda: _in_order(buckets, table.size))


def _narrowed(found: Buckets, levels: Sequence[int]) -> Buckets:
    """The rows of `found` that are in one of `levels` (each holds the one before it), the level added to the cost."""
    narrowed: Buckets = {}
    better = 0
    for level, rows in zip(Level, levels, strict=True):
        only = rows & ~better
        better = rows
        if not only:
            continue
        for cost, known in found.items():
            if both := known & only:
                narrowed[cost + level] = narrowed.get(cost + level, 0) | both
    return narrowed


def _rows(table: Table[RecordType], buckets: Buckets, work: Callable[[], Sequence[int]]) -> Sequence[RecordType]:
    return Rows(table.records, _union(buckets).bit_count(), work)


def _with_others(own: Buckets, others: int) -> Buckets:
    """Those that answer by themselves, and behind them those shown for their facts."""
    rest = others & ~_union(own)
    return {**own, max(own, default=-1) + 1: rest} if rest else own


def _union(buckets: Buckets) -> int:
    return reduce(or_, buckets.values(), 0)


def _in_order(buckets: Buckets, size: int) -> Sequence[int]:
    """The rows, best match first, those of one cost in natural order."""
    order = array("I")
    for _, rows in sorted(buckets.items()):
        order.extend(rows_of(rows, size))
    return order


def _stretches(buckets: Buckets, order: Sequence[int]) -> Iterable[Sequence[int]]:
    """`order` cut where the cost changes."""
    start = 0
    for _, rows in sorted(buckets.items()):
        end = start + rows.bit_count()
        yield order[start:end]
        start = end


def _by_count(buckets: Buckets, counts: Counter[int], size: int) -> Sequence[int]:
    ordered = (sorted(rows_of(rows, size), key=lambda row: -counts[row]) for _, rows in sorted(buckets.items()))
    return list(chain.from_iterable(ordered))
