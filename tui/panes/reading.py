"""The open document with its title."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical

from ..look import Look
from ..paint import date_words
from ..widgets.reader import Page, Reader
from ..widgets.title import Title


class ReaderPane(Vertical):
    """Passes a `Page` on to its reader; the reader's own messages go up as they are."""

    def __init__(self, look: Look) -> None:
        super().__init__(id="reader")
        self.look = look
        self.title_line = Title(look, note_first=True, classes="title")
        self.text = Reader(look, "Enter on a quote opens it here", classes="body")

    def compose(self) -> ComposeResult:
        yield self.title_line
        yield self.text

    def show(self, page: Page) -> None:
        document = page.document
        source = date = ""
        if document is not None:
            source = document.outlet or document.path.rsplit("/", 1)[-1]
            sign = f"{self.look.signs.corrected} " if document.corrected else ""
            date = f"{sign}{date_words(document.date)}"
        self.title_line.show("Reader", source, date, page.active)
        self.text.show(page)
