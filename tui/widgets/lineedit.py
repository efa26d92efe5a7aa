"""One line to type into, with the keys of a shell.

Textual's own input takes keys by focus, and focus moves a moment after the key that moved it: over SSH, where several
keys arrive at once, the first letters of a search would be taken for commands. Here the screen hands every key on
itself, one after the other, and nothing can overtake.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from rich.style import Style
from textual import events
from textual.strip import Strip

from ..lines import Run, overlaid, strip_of
from ..look import Look
from ..safe import cells, printable
from .lines import Lines

_WORD = re.compile(r"\S*\s*\Z")
LONGEST = 2000
UNDERLINE = Style(underline=True)


class LineEdit(Lines):
    """`value` never holds a control character: what is pasted loses them on the way in."""

    def __init__(self, look: Look, sign: str = "/", **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.sign = sign
        self.value = ""
        self.place = 0
        self.wrong: tuple[tuple[int, int], ...] = ()

    def mark_wrong(self, spans: Iterable[tuple[int, int]]) -> None:
        """Show which parts of the value cannot be understood."""
        self.wrong = tuple(spans)
        self.repaint()

    def put(self, value: str) -> None:
        """Another value, the cursor behind it."""
        self.value = value
        self.place = len(value)
        self.repaint()

    def handle(self, event: events.Key) -> bool:
        """Take a key; False if it means nothing here, and is somebody else's."""
        if event.is_printable and event.character:
            self.insert(event.character)
            return True
        edit = getattr(self, f"_key_{event.key.replace('+', '_')}", None)
        if edit is None:
            return False
        edit()
        self.repaint()
        return True

    def insert(self, text: str) -> None:
        text = printable(text)[: LONGEST - len(self.value)]
        self.value = self.value[: self.place] + text + self.value[self.place :]
        self.place += len(text)
        self.repaint()

    def _cut(self, start: int, end: int) -> None:
        self.value = self.value[:start] + self.value[end:]
        self.place = start

    def _key_backspace(self) -> None:
        self._cut(max(0, self.place - 1), self.place)

    def _key_delete(self) -> None:
        self._cut(self.place, self.place + 1)

    def _key_left(self) -> None:
        self.place = max(0, self.place - 1)

    def _key_right(self) -> None:
        self.place = min(len(self.value), self.place + 1)

    def _key_home(self) -> None:
        self.place = 0

    def _key_end(self) -> None:
        self.place = len(self.value)

    def _key_ctrl_u(self) -> None:
        self._cut(0, self.place)

    def _key_ctrl_k(self) -> None:
        self._cut(self.place, len(self.value))

    def _key_ctrl_w(self) -> None:
        found = _WORD.search(self.value[: self.place])
        self._cut(found.start() if found else 0, self.place)

    _key_ctrl_a = _key_home
    _key_ctrl_e = _key_end
    _key_ctrl_b = _key_left
    _key_ctrl_f = _key_right

    def line(self, y: int, width: int) -> Strip:
        """The sign, the value, the cursor as a reversed cell; a long value moves so that the cursor stays in view."""
        ascii_only = self.look.ascii
        # The sign before it, the cursor, and an ellipsis where the value goes on.
        room = max(1, width - 4 - len(self.look.signs.ellipsis))
        start = 0
        while start < self.place and cells(self.value[start : self.place], ascii_only) >= room:
            start += 1
        runs: list[Run] = [(self.value[start:] + " ", self.look.text)]
        marks = [(first - start, last - start, self.look.problem + UNDERLINE) for first, last in self.wrong]
        marks.append((self.place - start, self.place - start + 1, Style(reverse=True)))
        return strip_of([(f" {self.sign} ", self.look.key), *overlaid(runs, marks)], width, self.look)
