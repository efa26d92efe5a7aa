"""Moving in the explorer: rows, pages, panes; by keys, and by mouse where it is wanted."""

from __future__ import annotations

from dataclasses import replace

from ..trail import Cursor, ListName
from ..widgets.pane import ListPane
from ..widgets.reader import Reader
from .canvas import Canvas


class Moving(Canvas):
    """A cursor in each list, an offset in the reader."""

    def action_follow(self) -> None:
        """A second click on a row follows it."""
        raise NotImplementedError

    def _move(self, step: int, top_step: int = 0) -> None:
        name = self._list()
        if name is None:
            self._scroll(step)
            return
        rows = self.lists[name].list
        at = rows.cursor
        top = max(0, min(at.top + top_step, len(rows.rows) - rows.page))
        self._put(name, rows.placed(at.row + step, top))

    def _put(self, name: ListName, cursor: Cursor) -> None:
        view = self.view.with_cursor(name, cursor)
        if view != self.view:
            self.session.trail = self.session.trail.amend(view)
            pane = self.lists[name]
            pane.list.show(pane.list.rows, cursor, pane.list.active)
            self._show_position()
            self.status.say("")
            self._preview_later(name)

    def _scroll(self, step: int) -> None:
        reading = replace(self.view.reading, top=self.reader.text.scrolled(step))
        self.session.trail = self.session.trail.amend(replace(self.view, reading=reading))
        self.draw()

    def _page_size(self) -> int:
        name = self._list()
        return self.lists[name].list.page if name else max(1, self.reader.text.height - 1)

    # Moving

    def action_down(self) -> None:
        self._move(1)

    def action_up(self) -> None:
        self._move(-1)

    def action_first(self) -> None:
        self._move(-(10**9))

    def action_last(self) -> None:
        self._move(10**9)

    def action_page_down(self) -> None:
        self._move(self._page_size(), self._page_size())

    def action_page_up(self) -> None:
        self._move(-self._page_size(), -self._page_size())

    def action_half_down(self) -> None:
        half = max(1, self._page_size() // 2)
        self._move(half, half)

    def action_half_up(self) -> None:
        half = max(1, self._page_size() // 2)
        self._move(-half, -half)

    # The mouse, where it is wanted

    def on_list_pane_pointed(self, message: ListPane.Pointed) -> None:
        name = message.list_name
        again = self.view.focus == name and self.lists[name].list.cursor.row == message.row
        if again:
            self.action_follow()
            return
        rows = self.lists[name].list
        self.amend(replace(self._settled(), focus=name).with_cursor(name, rows.placed(message.row)))
        self._preview_later(name)

    def on_list_pane_wheeled(self, message: ListPane.Wheeled) -> None:
        rows = self.lists[message.list_name].list
        top = max(0, min(rows.cursor.top + message.step, len(rows.rows) - rows.page))
        row = max(top, min(rows.cursor.row, top + rows.page - 1))
        self._put(message.list_name, Cursor(row, top))

    def on_reader_pointed(self, message: Reader.Pointed) -> None:
        reading = self.view.reading
        stop = self.session.marks(reading.document).before(message.offset + 1)
        settled = replace(self._settled(), focus="reader")
        if stop is not None and stop.span.end > message.offset:
            settled = replace(settled, reading=replace(settled.reading, fact=stop.span))
        self.amend(settled)

    def on_reader_wheeled(self, message: Reader.Wheeled) -> None:
        self._scroll(message.step)
