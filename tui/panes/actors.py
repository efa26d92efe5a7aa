"""The actors: people, institutions, countries, with how much they say and whom they meet."""

from __future__ import annotations

from onrecord.model.records import Actor
from textual.strip import Strip

from ..paint import Painter
from ..widgets.pane import ListPane


class ActorsPane(ListPane):
    NAME = "actors"
    LABEL = "Actors"

    def paint(self, painter: Painter, record: Actor, width: int) -> tuple[Strip, ...]:
        return painter.actor(record, width)
