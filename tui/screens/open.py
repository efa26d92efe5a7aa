"""The first screen where no folder was given: asks for one, completes its path, says in words what is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.strip import Strip

from ..lines import Run, strip_of
from ..look import Look
from ..trail import Cursor
from ..widgets.lineedit import LineEdit
from ..widgets.lines import Lines
from ..widgets.rows import Rows

MOST_SUGGESTIONS = 200
STEPS = {"down": 1, "ctrl+n": 1, "up": -1, "ctrl+p": -1}
WELCOME = (
    "onrecord",
    "Who said what, to whom, at which meeting, when, and where is it written?",
    "",
    "Which folder of articles? Tab completes, Enter opens, Esc leaves.",
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

    AUTO_FOCUS = ""

    def __init__(self, look: Look, problem: str = "") -> None:
        super().__init__()
        self.look = look
        self.words = Words(look, (*WELCOME, problem), id="words")
        self.edit = LineEdit(look, ">", classes="edit")
        self.list = Rows(look, classes="body", empty="no folder begins like this")
        self._chosen = False

    def compose(self) -> ComposeResult:
        yield self.words
        yield self.edit
        yield self.list

    def on_mount(self) -> None:
        self._suggest("")

    def _suggest(self, typed: str) -> None:
        self._chosen = False
        self.list.show(completions(typed), Cursor(), False)

    def on_key(self, event: events.Key) -> None:
        event.stop()
        if event.key in ("escape", "ctrl+c"):
            self.dismiss(None)
        elif event.key == "enter":
            self._open()
        elif event.key == "tab":
            self._complete()
        elif event.key in STEPS:
            self._move(STEPS[event.key])
        elif self.edit.handle(event):
            self._suggest(self.edit.value)

    def on_paste(self, event: events.Paste) -> None:
        self.edit.insert(event.text)
        self._suggest(self.edit.value)

    def _complete(self) -> None:
        paths = self.list.rows
        if paths:
            chosen = paths[self.list.cursor.row] if self._chosen else common_beginning(paths, self.edit.value)
            self.edit.put(chosen)
            self._suggest(chosen)

    def _move(self, step: int) -> None:
        at = self.list.cursor.row + step if self._chosen else 0
        self._chosen = True
        self.list.show(self.list.rows, self.list.placed(at), True)

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        self.edit.put(self.list.rows[message.row])
        self._suggest(self.edit.value)

    def _open(self) -> None:
        typed = self.list.rows[self.list.cursor.row] if self._chosen and self.list.rows else self.edit.value.strip()
        path = os.path.expanduser(typed)
        if not typed:
            self.words.show((*WELCOME, "Type the path of a folder first."))
        elif not os.path.exists(path):
            self.words.show((*WELCOME, f"There is nothing at {typed}"))
        else:
            self.dismiss(path)
