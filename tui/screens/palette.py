"""Commands by name: type a part of it, Enter runs it."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widgets import Input

from ..commands import COMMANDS, Command
from ..lines import ends_line
from ..look import Look
from ..trail import Cursor, PaneName
from ..widgets.querybar import Prompt, SearchLine
from ..widgets.rows import Rows
from ..widgets.title import Title


class PaletteScreen(ModalScreen[str | None], inherit_bindings=False):
    """Gives back the action to run, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape", "leave", "Leave"),
        ("down,ctrl+n,tab", "move(1)", "Down"),
        ("up,ctrl+p,shift+tab", "move(-1)", "Up"),
        ("ctrl+c", "app.quit", "Quit"),
    ]
    AUTO_FOCUS = "#search"

    def __init__(self, look: Look, pane: PaneName) -> None:
        super().__init__()
        self.look = look
        self.pane = pane
        self.heading_line = Title(look, classes="title")
        self.list = Rows(look, classes="body", empty="no such command")

    def compose(self) -> ComposeResult:
        line = Horizontal(Prompt(self.look, id="prompt"), SearchLine(), id="querybar", classes="-searching")
        yield Vertical(self.heading_line, line, self.list, classes="box")

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

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._show(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        rows = self.list.rows
        self.dismiss(rows[self.list.cursor.row].action if rows else None)

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        self.dismiss(self.list.rows[message.row].action)

    def action_move(self, step: int) -> None:
        self.list.show(self.list.rows, self.list.placed(self.list.cursor.row + step), True)

    def action_leave(self) -> None:
        self.dismiss(None)
