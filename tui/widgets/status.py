"""The last line: what can be done here, or a notice; and in a corner of its own the place of the cursor."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.strip import Strip

from ..commands import Command, key_label
from ..lines import Run, ends_line, strip_of
from ..look import Look
from .lines import Lines

# The columns of the corner, as in app.tcss.
CORNER = 14


class Hints(Lines):
    """Keys and words of the commands that matter here; a notice or a problem takes their place until the next key."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.commands: Sequence[Command] = ()
        self.notice = ""
        self.bad = False
        self.problems = ""

    def line(self, y: int, width: int) -> Strip:
        look = self.look
        if self.notice:
            return strip_of([(f" {self.notice}", look.problem if self.bad else look.notice)], width, look)
        runs: list[Run] = []
        room = width - len(self.problems) - 1
        for command in sorted(self.commands, key=lambda command: command.action != "help"):
            key, hint = f" {key_label(command.keys[0])}", f" {command.hint} "
            room -= len(key) + len(hint)
            if room < 0:
                break
            runs += [(key, look.key), (hint, look.faint)]
        return ends_line(runs, [(self.problems, look.problem)] if self.problems else [], width, look)


class Position(Lines):
    """Small and apart, since it changes with every key."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.words = ""

    def line(self, y: int, width: int) -> Strip:
        return strip_of([(f"{self.words[: width - 1]:>{width - 1}} ", self.look.faint)], width, self.look)


class Status(Horizontal):
    def __init__(self, look: Look) -> None:
        super().__init__(id="status")
        self.hints = Hints(look, id="hints")
        self.position = Position(look, id="position")

    def compose(self) -> ComposeResult:
        yield self.hints
        yield self.position

    def show(self, commands: Sequence[Command], position: str, problems: int) -> None:
        self.hints.commands = commands
        self.hints.problems = f" ! {problems:,} problem{'s' if problems != 1 else ''} " if problems else ""
        self.position.words = position
        self.hints.repaint()
        self.position.repaint()

    def say(self, notice: str, bad: bool = False) -> None:
        """A notice for this moment; "" takes it away. A long one takes the corner too."""
        self.hints.notice, self.hints.bad = notice, bad
        self.position.display = len(notice) < self.size.width - CORNER
        self.hints.repaint()
