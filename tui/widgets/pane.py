"""A list with its title: the ground of the actors, meetings and quotes panes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.strip import Strip

from ..look import Look
from ..paint import Painter
from ..trail import Cursor, ListName
from .rows import Rows
from .title import Title


@dataclass(frozen=True, slots=True)
class Listing:
    """What a pane shows: rows (fetched as they are drawn) out of `total`, in an order, with a cursor."""

    rows: Sequence[Any]
    total: int
    cursor: Cursor
    order: str
    active: bool
    painter: Painter
    empty: str = "nothing here"


class ListPane(Vertical):
    """Subclasses name their list and paint a row."""

    NAME: ClassVar[ListName]
    LABEL: ClassVar[str]
    ROW_HEIGHT: ClassVar[int] = 1

    class Pointed(Message):
        """A row was chosen by mouse."""

        def __init__(self, name: ListName, row: int) -> None:
            super().__init__()
            self.list_name: ListName = name
            self.row = row

    class Wheeled(Message):
        def __init__(self, name: ListName, step: int) -> None:
            super().__init__()
            self.list_name: ListName = name
            self.step = step

    def __init__(self, look: Look) -> None:
        super().__init__(id=self.NAME)
        self.look = look
        self.title_line = Title(look, classes="title")
        self.list = Rows(look, self.ROW_HEIGHT, classes="body")
        self._painter: Painter | None = None

    def compose(self) -> ComposeResult:
        yield self.title_line
        yield self.list

    def paint(self, painter: Painter, record: Any, width: int) -> tuple[Strip, ...]:
        raise NotImplementedError

    def show(self, listing: Listing) -> None:
        count = f"{len(listing.rows):,}"
        if len(listing.rows) != listing.total:
            count = f"{count} of {listing.total:,}"
        self.title_line.show(self.LABEL, count, listing.order, listing.active)
        painter = listing.painter
        if painter is self._painter:
            self.list.show(listing.rows, listing.cursor, listing.active, empty=listing.empty)
            return
        self._painter = painter
        self.list.show(
            listing.rows,
            listing.cursor,
            listing.active,
            lambda record, width: self.paint(painter, record, width),
            listing.empty,
        )

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        message.stop()
        self.post_message(self.Pointed(self.NAME, message.row))

    def on_rows_wheeled(self, message: Rows.Wheeled) -> None:
        message.stop()
        self.post_message(self.Wheeled(self.NAME, message.step))
