"""The first line: the filters as chips, or while searching the query to type into."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.strip import Strip

from ..lines import Run, ends_line
from ..look import Look
from .lineedit import LineEdit
from .lines import Lines


class Chips(Lines):
    """The query in parts; the last chip is the one Esc takes off."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.chips: tuple[str, ...] = ()
        self.note = ""

    def show(self, chips: tuple[str, ...], note: str) -> None:
        self.chips, self.note = chips, note
        self.repaint()

    def line(self, y: int, width: int) -> Strip:
        look = self.look
        runs: list[Run] = [(" ", look.text)]
        for chip in self.chips:
            runs += [(f" {chip} ", look.chip), (" ", look.text)]
        if not self.chips:
            runs += [("onrecord", look.heading), (f"  everything {look.signs.dot} press / to search", look.faint)]
        return ends_line(runs, [(f"{self.note} ", look.faint)] if self.note else [], width, look)


class QueryBar(Horizontal):
    """Shows the query; `open` it to type, `close` it to see the chips again."""

    def __init__(self, look: Look) -> None:
        super().__init__(id="querybar")
        self.searching = False
        self.chips = Chips(look, id="chips")
        self.edit = LineEdit(look, id="search")
        self.edit.display = False

    def compose(self) -> ComposeResult:
        yield self.chips
        yield self.edit

    def show(self, chips: tuple[str, ...], note: str) -> None:
        self.chips.show(chips, note)

    def open(self, query: str) -> None:
        self.edit.put(f"{query} " if query and not query.endswith(" ") else query)
        self._search(True)

    def close(self) -> None:
        self._search(False)

    def _search(self, on: bool) -> None:
        self.searching = on
        self.edit.display = on
        self.chips.display = not on
