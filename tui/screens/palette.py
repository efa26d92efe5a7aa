"""Commands by name: type a part of it, Enter runs it."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.strip import Strip

from ..commands import COMMANDS, Command
from ..lines import ends_line
from ..look import Look
from ..trail import Cursor, PaneName
from ..widgets.lineedit import LineEdit
from ..widgets.rows import Rows
from ..widgets.title import Title

STEPS = {"down": 1, "ctrl+n": 1, "tab": 1, "up": -1, "ctrl+p": -1, "shift+tab": -1}


class PaletteScreen(ModalScreen[str | None], inherit_bindings=False):
    """Gives back the action to run, or None."""

    AUTO_FOCUS = ""

    def __init__(self, look: Look, pane: PaneName) -> None:
        super().__init__()
        self.look = look
        self.pane = pane
        self.heading_line = Title(look, classes="title")
        self.edit = LineEdit(look, ":", classes="edit")
        self.list = Rows(look, classes="body", empty="no such command")

    def compose(self) -> ComposeResult:
        yield Vertical(self.heading_line, self.edit, self.list, classes="box")

    def on_mount(self) -> None:
        self.heading_line.show("Commands", "", "Enter runs it", True)
        self._show("")

    def _show(self, words: str) -> None:
        wanted = words.casefold().split()
        found = [
            command
            for command in COMMANDS
            if self.pane in command.where
            and all(word in f"{command.name} {command.help} {command.group}".casefold() for word in wanted)
        ]
        # Commands that are called so come before those that only speak of it.
        found.sort(key=lambda command: not all(word in command.name.casefold() for word in wanted))
        self.list.show(found, Cursor(), True, self._paint)

    def _paint(self, command: Command, width: int) -> tuple[Strip, ...]:
        look = self.look
        name = [(f"{command.name:<18}", look.text), (command.help, look.faint)]
        return (ends_line(name, [(command.keys_shown, look.key)], width, look),)

    def on_key(self, event: events.Key) -> None:
        event.stop()
        rows = self.list.rows
        if event.key in ("escape", "ctrl+c"):
            self.dismiss(None)
        elif event.key == "enter":
            self.dismiss(rows[self.list.cursor.row].action if rows else None)
        elif event.key in STEPS:
            self.list.show(rows, self.list.placed(self.list.cursor.row + STEPS[event.key]), True)
        elif self.edit.handle(event):
            self._show(self.edit.value)

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        self.dismiss(self.list.rows[message.row].action)
