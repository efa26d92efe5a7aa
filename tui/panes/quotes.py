"""The quotes: who said what, when, on which occasion."""

from __future__ import annotations

from onrecord.model.records import Quote
from textual.strip import Strip

from ..paint import Painter
from ..widgets.pane import ListPane


class QuotesPane(ListPane):
    NAME = "quotes"
    LABEL = "Quotes"
    ROW_HEIGHT = 2

    def paint(self, painter: Painter, record: Quote, width: int) -> tuple[Strip, ...]:
        return painter.quote(record, width)
