"""Paragraphs of styled text to scroll through: help, reasons, problems."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.message import Message
from textual.strip import Strip

from ..lines import Run, strip_of
from ..look import Look
from ..wrapping import wrap
from .lines import Lines


class Pager(Lines):
    class Scrolled(Message):
        """Other lines are on the screen now."""

    def __init__(self, look: Look, paragraphs: Sequence[Sequence[Run]], **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.paragraphs = paragraphs
        self.top = 0
        self._wrapped: list[list[Run]] = []
        self._wrapped_for = 0

    @property
    def wrapped(self) -> list[list[Run]]:
        return self.wrapped_at(self.size.width)

    def wrapped_at(self, columns: int) -> list[list[Run]]:
        """The lines of a pager so many columns wide."""
        width = columns - 2
        if self._wrapped_for != width:
            self._wrapped = [line for paragraph in self.paragraphs for line in self._lines(paragraph, width)]
            self._wrapped_for = width
        return self._wrapped

    def _lines(self, paragraph: Sequence[Run], width: int) -> list[list[Run]]:
        """A paragraph in lines; all but the first are set in under the words behind a label, as in a list of terms."""
        text = "".join(words for words, _ in paragraph)
        if not text.strip():
            return [[]]
        label, style = paragraph[0]
        if len(paragraph) == 1 or not label.endswith(" ") or style not in (self.look.faint, self.look.key):
            return [_cut(paragraph, start, end) for start, end in wrap(text, width, self.look.ascii)]
        beside = len(label) <= width // 2
        indent = len(label) if beside else 2
        margin = (" " * indent, self.look.text)
        lines = [] if beside else [_cut(paragraph, *line) for line in wrap(label, width, self.look.ascii)]
        for number, (start, end) in enumerate(wrap(text[len(label) :], width - indent, self.look.ascii)):
            words = _cut(paragraph[1:], start, end)
            lines.append([paragraph[0] if beside and not number else margin, *words])
        return lines

    def line(self, y: int, width: int) -> Strip:
        number = self.top + y
        runs = self.wrapped[number] if number < len(self.wrapped) else []
        return strip_of([(" ", self.look.text), *runs], width, self.look)

    @property
    def place(self) -> str:
        """Which lines are on the screen, where not all are."""
        count, height = len(self.wrapped), self.size.height
        return f"{self.top + 1}-{min(self.top + height, count)} of {count}" if count > height > 0 else ""

    def scroll_lines(self, step: int) -> None:
        last = max(0, len(self.wrapped) - self.size.height)
        self.top = max(0, min(self.top + step, last))
        self.repaint()
        self.post_message(self.Scrolled())

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        self.scroll_lines(0)


def _cut(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    found, position = [], 0
    for text, style in runs:
        piece = text[max(0, start - position) : max(0, end - position)]
        if piece:
            found.append((piece, style))
        position += len(text)
    return found
