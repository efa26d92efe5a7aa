"""The first screen where no folder was given: asks for one, completes its path, says in words what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.screen import Screen
from textual.strip import Strip
from textual.widgets import Input

from ..lines import Run, strip_of
from ..look import Look
from ..trail import Cursor
from ..widgets.lines import Lines
from ..widgets.querybar import Prompt, SearchLine
from ..widgets.rows import Rows

MOST_SUGGESTIONS = 200
WELCOME = (
    "onrecord",
    "Who said what, to whom, at which meeting, when, and where is it written?",
    "",
    "Which folder of articles shall be read? Tab completes, Enter opens, Esc leaves.",
)


def completions(typed: str) -> list[str]:
    """Folders and files that `typed` may become: folders first, hidden ones only when asked for. Never raises."""
    folder, _, beginning = typed.rpartition("/")
    base = Path(os.path.expanduser(folder or ("/" if typed.startswith("/") else ".")))
    prefix = f"{folder}/" if "/" in typed else ""
    try:
        entries = sorted(os.scandir(base), key=lambda entry: entry.name)
    except (OSError, ValueError):
        return []
    found: list[tuple[bool, str]] = []
    for entry in entries:
        if entry.name.startswith(beginning) and (beginning.startswith(".") or not entry.name.startswith(".")):
            is_folder = _is_folder(entry)
            found.append((not is_folder, f"{prefix}{entry.name}{'/' if is_folder else ''}"))
    return [path for _, path in sorted(found)][:MOST_SUGGESTIONS]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def common_beginning(paths: Sequence[str], typed: str) -> str:
    """As far as all `paths` agree; never less than what was typed."""
    common = os.path.commonprefix(list(paths))  # noqa: RUF071 - letter by letter is what completion means
    return common if len(common) > len(typed) else typed


class Words(Lines):
    def __init__(self, look: Look, words: Sequence[str], **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.words = words

    def show(self, words: Sequence[str]) -> None:
        self.words = words
        self.repaint()

    def line(self, y: int, width: int) -> Strip:
        runs: list[Run] = []
        if y < len(self.words):
            runs = [("  ", self.look.text), (self.words[y], self.look.heading if y == 0 else self.look.text)]
        return strip_of(runs, width, self.look)


class OpenScreen(Screen[str | None], inherit_bindings=False):
    """Gives back the path to open, or None to leave."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "Leave"),
        ("ctrl+c", "app.quit", "Quit"),
        ("tab", "complete", "Complete"),
        ("down,ctrl+n", "move(1)", "Down"),
        ("up,ctrl+p", "move(-1)", "Up"),
    ]
    AUTO_FOCUS = "#search"

    def __init__(self, look: Look, problem: str = "") -> None:
        super().__init__()
        self.look = look
        self.words = Words(look, (*WELCOME, problem), id="words")
        self.list = Rows(look, classes="body", empty="no folder begins like this")
        self._chosen = False

    def compose(self) -> ComposeResult:
        yield self.words
        yield Horizontal(Prompt(self.look, ">", id="prompt"), SearchLine(), id="querybar", classes="-searching")
        yield self.list

    def on_mount(self) -> None:
        self._suggest("")

    def _suggest(self, typed: str) -> None:
        self._chosen = False
        self.list.show(completions(typed), Cursor(), False)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._suggest(event.value)

    def action_complete(self) -> None:
        line = self.query_one(SearchLine)
        paths = self.list.rows
        if not paths:
            return
        line.value = paths[self.list.cursor.row] if self._chosen else common_beginning(paths, line.value)
        line.cursor_position = len(line.value)

    def action_move(self, step: int) -> None:
        at = self.list.cursor.row + step if self._chosen else 0
        self._chosen = True
        self.list.show(self.list.rows, self.list.placed(at), True)

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        self.query_one(SearchLine).value = self.list.rows[message.row]

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        typed = self.list.rows[self.list.cursor.row] if self._chosen and self.list.rows else event.value.strip()
        path = os.path.expanduser(typed)
        if not typed:
            self.words.show((*WELCOME, "Type the path of a folder first."))
        elif not os.path.exists(path):
            self.words.show((*WELCOME, f"There is nothing at {typed}"))
        else:
            self.dismiss(path)

    def action_leave(self) -> None:
        self.dismiss(None)
