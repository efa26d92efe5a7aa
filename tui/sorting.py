"""The orders a list can be in. The first of each is the search's own: best first, where words are searched for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.model.corpus import Corpus
from onrecord.model.edtf import bounds
from onrecord.model.records import Actor, Meeting, PartialDate, Quote

from .trail import ListName

# Sorts behind every real value, whichever way the list runs.
UNDATED = "~"


@dataclass(frozen=True, slots=True)
class Order:
    """`key` gives what a record is sorted by; None leaves the rows as the search gave them, which is another order
    where no words are searched for: `wordless` names it."""

    name: str
    title: str
    key: Callable[[Corpus, Any], Any] | None = None
    descending: bool = False
    wordless: str = ""

    def called(self, words: bool) -> str:
        """What the order is called where a query has words, or has none."""
        return self.title if words or not self.wordless else self.wordless


def _value(date: PartialDate | None) -> str:
    """The first day: as letters a week, 2025-W28, would stand behind all months of its year."""
    value = date.value if date else None
    try:
        return bounds(value)[0].isoformat() if value else ""
    except ValueError:
        return value or ""


def _quote_date(corpus: Corpus, quote: Quote) -> str:
    return _value(quote.date) or _value(corpus.documents[quote.document].date)


def _speaker(corpus: Corpus, quote: Quote) -> str:
    known = [corpus.actors[actor].name for actor in quote.speakers if actor in corpus.actors]
    return (" and ".join(known) or quote.speaker_text or UNDATED).casefold()


def _meeting_date(_: Corpus, meeting: Meeting) -> str:
    return _value(meeting.date)


def _name(_: Corpus, actor: Actor) -> str:
    return actor.name.casefold()


ORDERS: dict[ListName, tuple[Order, ...]] = {
    "actors": (
        Order("", "best first", wordless="busiest"),
        Order("name", "by name", _name),
        Order("quotes", "by quotes", lambda corpus, actor: len(corpus.quotes_by_actor.get(actor.id, ())), True),
        Order("meetings", "by meetings", lambda corpus, actor: len(corpus.meetings_by_actor.get(actor.id, ())), True),
    ),
    "meetings": (
        Order("", "best first", wordless="oldest first"),
        Order("newest", "newest first", _meeting_date, True),
        Order("oldest", "oldest first", lambda corpus, meeting: _meeting_date(corpus, meeting) or UNDATED),
    ),
    "quotes": (
        Order("", "best first", wordless="oldest first"),
        Order("newest", "newest first", _quote_date, True),
        Order("oldest", "oldest first", lambda corpus, quote: _quote_date(corpus, quote) or UNDATED),
        Order("speaker", "by speaker", _speaker),
        Order("article", "by article", lambda corpus, quote: (quote.document, quote.sentence.start)),
    ),
}


def order_named(name: ListName, order: str) -> Order:
    """The order of that name, or the list's own."""
    return next((one for one in ORDERS[name] if one.name == order), ORDERS[name][0])


def next_order(name: ListName, order: str) -> Order:
    orders = ORDERS[name]
    return orders[(orders.index(order_named(name, order)) + 1) % len(orders)]


def in_order(rows: Sequence[Any], order: Order, corpus: Corpus) -> Sequence[Any]:
    """`rows` as they are (still lazy) in their own order, or all of them sorted; equal ones stay best first."""
    if order.key is None:
        return rows
    key = order.key
    return sorted(rows, key=lambda row: key(corpus, row), reverse=order.descending)
