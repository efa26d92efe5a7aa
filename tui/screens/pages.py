"""Screens that are text to scroll through and leave again: reasons, problems."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from onrecord.model.records import Problem
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from ..lines import Run
from ..look import Look
from ..widgets.pager import Pager
from ..widgets.title import Title

# The measures of a box, as in app.tcss.
WIDEST, HIGHEST, HEADING, FRAME = 100, 40, 1, 2


class PageScreen(ModalScreen[None], inherit_bindings=False):
    """A box over the explorer with a title and a text; any of the usual keys closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        ("escape,q,w,enter,question_mark,exclamation_mark,left_square_bracket", "close", "Close"),
        ("j,down", "scroll(1)", "Down"),
        ("k,up", "scroll(-1)", "Up"),
        ("pagedown,space,ctrl+d", "page(1)", "Page down"),
        ("pageup,b,ctrl+u", "page(-1)", "Page up"),
        ("g,home", "scroll(-1000000)", "Top"),
        ("G,end", "scroll(1000000)", "End"),
        ("ctrl+c", "app.quit", "Quit"),
    ]
    AUTO_FOCUS = ""

    def __init__(self, look: Look, heading: str, paragraphs: Sequence[Sequence[Run]]) -> None:
        super().__init__()
        self.look = look
        self.heading = heading
        self.heading_line = Title(look, classes="title")
        self.pager = Pager(look, paragraphs, classes="body")
        self.box = Vertical(self.heading_line, self.pager, classes="box")

    def compose(self) -> ComposeResult:
        yield self.box

    def on_mount(self) -> None:
        self._fit()
        self.heading_line.show(self.heading, "", "Esc closes", True)

    def on_resize(self, event: events.Resize) -> None:
        self._fit()

    def _fit(self) -> None:
        """The box is no higher than its text, so that what it speaks of stays in view."""
        width, height = self.app.size
        inside = min(WIDEST, width * 9 // 10) - FRAME
        lines = len(self.pager.wrapped_at(inside)) + HEADING + FRAME
        self.box.styles.height = min(lines, height * 8 // 10, HIGHEST)

    def on_pager_scrolled(self, message: Pager.Scrolled) -> None:
        self.heading_line.show(self.heading, self.pager.place, "Esc closes", True)

    def action_close(self) -> None:
        self.dismiss()

    def action_scroll(self, step: int) -> None:
        self.pager.scroll_lines(step)

    def action_page(self, step: int) -> None:
        self.pager.scroll_lines(step * max(1, self.pager.size.height - 1))


class WhyScreen(PageScreen):
    """The rules and the evidence behind a fact."""


class ProblemsScreen(PageScreen):
    """What could not be read or understood, with the reasons."""

    def __init__(self, look: Look, problems: Sequence[Problem]) -> None:
        paragraphs: list[list[Run]] = [
            [(f"{problem.path}: ", look.actor), (problem.reason, look.text)] for problem in problems
        ]
        count = f"{len(problems):,} problem{'s' if len(problems) != 1 else ''}" if problems else "No problems"
        super().__init__(look, count, paragraphs or [[("Everything was read.", look.text)]])
