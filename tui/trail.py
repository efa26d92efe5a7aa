"""The state of the explorer as a small value, and the trail of such values one can walk back and forward.

Nothing here knows a widget: what is on the screen follows from a `View` and the corpus alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

PaneName = Literal["actors", "meetings", "quotes", "reader"]
ListName = Literal["actors", "meetings", "quotes"]

PANES: tuple[PaneName, ...] = ("actors", "meetings", "quotes", "reader")
LISTS: tuple[ListName, ...] = ("actors", "meetings", "quotes")

LONGEST_TRAIL = 500


@dataclass(frozen=True, slots=True)
class Cursor:
    """A row of a list, and the row at the top of its pane."""

    row: int = 0
    top: int = 0


@dataclass(frozen=True, slots=True)
class Sorting:
    """The name of the order each list is in; the first of a list's orders is its own."""

    actors: str = ""
    meetings: str = ""
    quotes: str = ""


@dataclass(frozen=True, slots=True)
class Cursors:
    actors: Cursor = Cursor()
    meetings: Cursor = Cursor()
    quotes: Cursor = Cursor()

    def at(self, name: ListName) -> Cursor:
        cursor: Cursor = getattr(self, name)
        return cursor


@dataclass(frozen=True, slots=True)
class Reading:
    """The open document: `top` is the offset of the first character on the screen, `fact` the span of the marked fact.

    Offsets, not lines: they hold when the terminal changes its size. Without `top` the fact is brought into view.
    """

    document: str | None = None
    top: int | None = None
    fact: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class View:
    """All that is needed to draw the explorer."""

    query: str = ""
    focus: PaneName = "quotes"
    cursors: Cursors = Cursors()
    reading: Reading = Reading()
    sorting: Sorting = Sorting()
    zoomed: bool = False
    preview: bool = False

    def with_cursor(self, name: ListName, cursor: Cursor) -> View:
        return replace(self, cursors=replace(self.cursors, **{name: cursor}))

    def with_query(self, query: str) -> View:
        """Another query: its rows are others, so every list starts at its first row."""
        if query.strip() == self.query.strip():
            return replace(self, query=query)
        return replace(self, query=query, cursors=Cursors())

    def with_sorting(self, name: ListName, order: str) -> View:
        moved = self.with_cursor(name, Cursor())
        return replace(moved, sorting=replace(self.sorting, **{name: order}))

    def order_of(self, name: ListName) -> str:
        order: str = getattr(self.sorting, name)
        return order


@dataclass(frozen=True, slots=True)
class Trail:
    """Where one has been, is, and came back from. Like a browser's history: a new step forgets the way forward."""

    here: View = field(default_factory=View)
    past: tuple[View, ...] = ()
    future: tuple[View, ...] = ()

    def visit(self, view: View) -> Trail:
        """A step one may want to undo."""
        if view == self.here:
            return self
        return Trail(view, (*self.past, self.here)[-LONGEST_TRAIL:])

    def amend(self, view: View) -> Trail:
        """A change within the step: a cursor moved, a pane zoomed."""
        return replace(self, here=view)

    def back(self) -> Trail:
        if not self.past:
            return self
        return Trail(self.past[-1], self.past[:-1], (self.here, *self.future))

    def forward(self) -> Trail:
        if not self.future:
            return self
        return Trail(self.future[0], (*self.past, self.here), self.future[1:])


def next_pane(focus: PaneName, step: int = 1) -> PaneName:
    return PANES[(PANES.index(focus) + step) % len(PANES)]
