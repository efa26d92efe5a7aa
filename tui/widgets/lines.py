"""The ground of everything drawn here: a widget that rewrites only those of its lines that look different now."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable

from textual import events
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget


class Lines(Widget):
    """A widget drawn by the line API.

    Textual rewrites every region it is told to refresh, whole. Over a slow line that is what one waits for, so this
    widget remembers each line it has shown and asks for a refresh of the lines that differ, and of nothing else.
    """

    def __init__(self, **options: object) -> None:
        super().__init__(**options)  # type: ignore[arg-type]
        self._shown: dict[int, Strip] = {}

    @abstractmethod
    def line(self, y: int, width: int) -> Strip:
        """Line `y` of the widget as it should look now, exactly `width` columns wide."""

    def repaint(self, lines: Iterable[int] | None = None) -> None:
        """Look at all `lines` (all there are, if not given) again and rewrite those that changed."""
        width, height = self.size
        if not width or not self.is_mounted:
            self._shown.clear()
            return
        for y in range(height) if lines is None else lines:
            if not 0 <= y < height:
                continue
            before, now = self._shown.get(y), self.line(y, width)
            if before != now:
                self._shown[y] = now
                self.refresh(Region(0, y, _changed_width(before, now), 1))

    def render_line(self, y: int) -> Strip:
        strip = self._shown.get(y)
        if strip is None or strip.cell_length != self.size.width:
            strip = self._shown[y] = self.line(y, self.size.width)
        return strip

    def on_resize(self, event: events.Resize) -> None:
        self._shown.clear()
        self.refresh()


def _changed_width(before: Strip | None, now: Strip) -> int:
    """Columns from the left edge to the last one that differs."""
    if before is None:
        return now.cell_length
    same = 0
    for old, new in zip(reversed(list(before)), reversed(list(now)), strict=False):
        if old != new:
            break
        same += new.cell_length
    return max(1, now.cell_length - same)
