"""The first line: the filters as chips, or while searching the query to type into."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.strip import Strip
from textual.widgets import Input

from ..lines import Run, ends_line
from ..look import Look
from ..safe import printable
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


class SearchLine(Input):
    """One line to type a query into. What is pasted loses its control characters on the way in."""

    def __init__(self) -> None:
        super().__init__(compact=True, select_on_focus=False, id="search")
        self.cursor_blink = False

    def validate_value(self, value: str) -> str:
        return printable(value) if not value.isprintable() else value


class QueryBar(Horizontal):
    class Typed(Message):
        """The query under the fingers."""

        def __init__(self, query: str) -> None:
            super().__init__()
            self.query_text = query

    class Kept(Message):
        """Enter: the query stays, the search is over."""

    def __init__(self, look: Look) -> None:
        super().__init__(id="querybar")
        self.look = look
        self.chips = Chips(look, id="chips")
        self.search = SearchLine()

    def compose(self) -> ComposeResult:
        yield self.chips
        yield Prompt(self.look, id="prompt")
        yield self.search

    @property
    def searching(self) -> bool:
        return self.has_class("-searching")

    def show(self, chips: tuple[str, ...], note: str) -> None:
        self.chips.show(chips, note)

    def open(self, query: str) -> None:
        with self.prevent(Input.Changed):
            self.search.value = f"{query} " if query and not query.endswith(" ") else query
        self.search.cursor_position = len(self.search.value)
        self.add_class("-searching")
        self.search.focus()

    def close(self) -> None:
        self.remove_class("-searching")
        self.screen.set_focus(None)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.searching:
            self.post_message(self.Typed(event.value))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Kept())


class Prompt(Lines):
    """The sign before what is typed."""

    def __init__(self, look: Look, sign: str = "/", **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.sign = sign

    def line(self, y: int, width: int) -> Strip:
        return ends_line([(f" {self.sign}", self.look.key)], [], width, self.look)
