"""Shown while files are read."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.screen import Screen
from textual.strip import Strip

from ..lines import strip_of
from ..look import Look
from ..widgets.lines import Lines

BAR = 40


class Progress(Lines):
    """Three lines: what is read, a bar, and how far."""

    def __init__(self, look: Look, what: str, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.what = what
        self.done = 0
        self.total = 0

    def show(self, done: int, total: int) -> None:
        self.done, self.total = done, total
        self.repaint()

    def line(self, y: int, width: int) -> Strip:
        look = self.look
        if y == 0:
            return strip_of([("  Reading ", look.text), (self.what, look.heading)], width, look)
        if y == 2 and self.total:
            full = BAR * self.done // self.total
            bar = [(look.signs.bar * full, look.actor), (look.signs.bar_rest * (BAR - full), look.faint)]
            return strip_of([("  ", look.text), *bar], width, look)
        if y == 3:
            return strip_of([(f"  {self._stage()}", look.faint)], width, look)
        return strip_of([], width, look)

    def _stage(self) -> str:
        if not self.total:
            return "opening the files"
        return "finding the links between them" if self.done >= self.total else f"{self.done:,} of {self.total:,} files"


class LoadingScreen(Screen[None], inherit_bindings=False):
    BINDINGS: ClassVar[list[BindingType]] = [("q,escape", "app.quit", "Quit"), ("ctrl+c", "app.interrupt", "Quit")]
    AUTO_FOCUS = ""

    def __init__(self, look: Look, what: str) -> None:
        super().__init__()
        self.progress = Progress(look, what, id="progress")

    def compose(self) -> ComposeResult:
        yield self.progress
