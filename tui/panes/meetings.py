"""The meetings: who met whom, when and where, and whether it came to pass."""

from __future__ import annotations

from onrecord.model.records import Meeting
from textual.strip import Strip

from ..paint import Painter
from ..widgets.pane import ListPane


class MeetingsPane(ListPane):
    NAME = "meetings"
    LABEL = "Meetings"
    ROW_HEIGHT = 2

    def paint(self, painter: Painter, record: Meeting, width: int) -> tuple[Strip, ...]:
        return painter.meeting(record, width)
