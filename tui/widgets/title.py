"""The line above a pane: its name, its count, and at the right what else there is to know."""

from __future__ import annotations

from rich.segment import Segment
from textual.strip import Strip

from ..lines import Run, ends_line
from ..look import Look
from ..safe import cells
from .lines import Lines


class Title(Lines):
    def __init__(self, look: Look, note_first: bool = False, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        #: Whether a count too long is cut, and not the note left out.
        self.note_first = note_first
        self.label = ""
        self.count = ""
        self.note = ""
        self.active = False

    def show(self, label: str, count: str, note: str, active: bool) -> None:
        self.label, self.count, self.note, self.active = label, count, note, active
        self.repaint()

    def line(self, y: int, width: int) -> Strip:
        look = self.look
        # The name and the count matter more than the order of a list, not more than the date of an article.
        room = width - cells(f" {self.label} {self.count} ", look.ascii) - 3
        shown = self.note if self.note_first or cells(self.note, look.ascii) <= room else ""
        name: list[Run] = [(f" {self.label} ", look.heading), (self.count, look.text)]
        if self.active:
            note: list[Run] = [(f"{shown} ", look.text)] if shown else []
            return ends_line(name, note, width, look).apply_style(look.heading_here)
        rule = look.signs.rule
        note = [(shown, look.faint), (f" {rule}", look.faint)] if shown else []
        strip = ends_line([*name, (" ", look.text)], note, width, look)
        return _ruled(strip, rule, look)


def _ruled(strip: Strip, rule: str, look: Look) -> Strip:
    """The longest run of spaces becomes a rule, so that the panes are told apart."""
    segments = list(strip)
    blank = max(
        (index for index, segment in enumerate(segments) if not segment.text.strip(" ")),
        key=lambda index: len(segments[index].text),
        default=None,
    )
    if blank is None or len(segments[blank].text) < 2:
        return strip
    segments[blank] = Segment(rule * len(segments[blank].text), look.faint)
    return Strip(segments, strip.cell_length)
