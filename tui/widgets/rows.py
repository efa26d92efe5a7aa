"""The one list: rows of one to three lines, fetched when they are drawn, at the same cost for ten rows or a million."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from ..lines import strip_of
from ..look import Look
from ..trail import Cursor
from ..wrapping import wrap
from .lines import Lines

PaintRow = Callable[[Any, int], tuple[Strip, ...]]


class Rows(Lines):
    """A list with a cursor. It holds no state of its own: `show` says everything, messages say what the mouse did."""

    class Pointed(Message):
        """The mouse chose a row."""

        def __init__(self, rows: Rows, row: int) -> None:
            super().__init__()
            self.rows = rows
            self.row = row

    class Wheeled(Message):
        """The mouse wheel turned over the list."""

        def __init__(self, rows: Rows, step: int) -> None:
            super().__init__()
            self.rows = rows
            self.step = step

    def __init__(self, look: Look, row_height: int = 1, empty: str = "", **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.row_height = row_height
        self.empty = empty
        self.rows: Sequence[Any] = ()
        self.cursor = Cursor()
        self.active = False
        #: Whether the list jumps by half a page at its edges: fewer bytes than a new page for each row.
        self.jumps = False
        self._paint: PaintRow = lambda row, width: (strip_of([(str(row), look.text)], width, look),) * row_height

    @property
    def page(self) -> int:
        """Whole rows on the screen."""
        return max(1, self.size.height // self.row_height)

    def show(
        self, rows: Sequence[Any], cursor: Cursor, active: bool, paint: PaintRow | None = None, empty: str | None = None
    ) -> None:
        """Draw `rows` with the cursor where it belongs; a cursor past the end stands on the last row."""
        only_cursor = (
            bool(rows)
            and rows is self.rows
            and paint is None
            and cursor.top == self.cursor.top
            and active == self.active
        )
        before, self.cursor = self.cursor, cursor
        self.rows, self.active = rows, active
        self._paint = paint or self._paint
        self.empty = self.empty if empty is None else empty
        if only_cursor:
            self.repaint([*self._lines_of(before.row), *self._lines_of(cursor.row)])
        else:
            self.repaint()

    def _lines_of(self, row: int) -> range:
        start = (row - self.cursor.top) * self.row_height
        return range(start, start + self.row_height)

    def placed(self, row: int, top: int | None = None) -> Cursor:
        """A cursor on `row`, in view: row by row near the page's edges, in the middle if it comes from afar."""
        top = self.cursor.top if top is None else top
        row = max(0, min(row, len(self.rows) - 1))
        if not top <= row < top + self.page:
            above, below = top - row, row - (top + self.page - 1)
            near = max(above, below) < self.page and not self.jumps
            top = row - self.page // 2 if not near else row if above > 0 else top + below
        return Cursor(row, max(0, min(top, len(self.rows) - self.page)))

    def _said_where_empty(self, y: int, width: int) -> str:
        lines = wrap(self.empty, width, self.look.ascii)
        return self.empty[lines[y].start : lines[y].end] if y < len(lines) else ""

    def line(self, y: int, width: int) -> Strip:
        row, part = divmod(y, self.row_height)
        row += self.cursor.top
        if not self.rows:
            return strip_of([(f" {self._said_where_empty(y, width - 2)}", self.look.faint)], width, self.look)
        if row >= len(self.rows):
            return strip_of([], width, self.look)
        here = row == self.cursor.row
        sign = (self.look.signs.cursor if self.active else self.look.signs.elsewhere) if here else " "
        parts = self._paint(self.rows[row], width - 2)
        body = parts[part] if part < len(parts) else strip_of([], width - 2, self.look)
        style = self.look.text if not here else self.look.key if self.active else self.look.faint
        strip = Strip([Segment(f"{sign} ", style), *body])
        return self._as_cursor(strip) if here and self.active else strip

    def _as_cursor(self, strip: Strip) -> Strip:
        """One bar in one colour; what is bold, underlined or faint stays so."""
        segments = [
            Segment(segment.text, (segment.style.without_color if segment.style else Style()) + self.look.cursor)
            for segment in strip
        ]
        return Strip(segments, strip.cell_length)

    def on_click(self, event: events.Click) -> None:
        row = self.cursor.top + event.y // self.row_height
        if row < len(self.rows):
            self.post_message(self.Pointed(self, row))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.post_message(self.Wheeled(self, 3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.post_message(self.Wheeled(self, -3))
