"""Pressing keys in the app without a terminal, and reading what is on its screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from unittest.mock import patch

from onrecord.model.search import IndexedCorpus
from onrecord.tui.app import OnRecord
from onrecord.tui.screens import canvas, searching
from onrecord.tui.screens.explorer import Explorer
from onrecord.tui.terminal import Terminal
from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot
from textual.strip import Strip

from tests.tui.sample import sample

WIDE = (120, 40)
NARROW = (80, 24)
TINY = (40, 10)
# Rounds of messages that a key may set off.
SETTLING = 4


class Driver:
    """Keys in, lines out."""

    def __init__(self, pilot: Pilot[int]) -> None:
        self.pilot = pilot
        self.app = pilot.app

    async def press(self, *keys: str) -> str:
        """Press `keys`, each when the one before has been worked off, and give the screen.

        Textual's own `Pilot.press` sleeps until the process is idle, a tenth of a second for each key.
        """
        for key in keys:
            name = _character_to_key(key) if len(key) == 1 and not key.isalnum() else key
            sign = key if len(key) == 1 else {"space": " "}.get(key)
            self.app._driver.send_message(events.Key(name, sign))  # type: ignore[union-attr]
            await self.settle()
        return self.screen

    async def type(self, words: str) -> str:
        return await self.press(*words)

    async def settle(self) -> None:
        """Until every message has been worked off, also those that were sent after the next refresh."""
        for _ in range(SETTLING):
            await self.pilot.pause(0)

    async def rest(self) -> str:
        """Nothing is pressed for a while: the reader follows the cursor."""
        self.explorer._preview()
        await self.settle()
        return self.screen

    @property
    def strips(self) -> list[Strip]:
        background = self.app._background_screens
        update = self.app.screen._compositor.render_update(full=True, screen_stack=background)
        return [Strip.join(line) for line in update.strips]  # type: ignore[union-attr]

    @property
    def lines(self) -> list[str]:
        return [strip.text for strip in self.strips]

    @property
    def screen(self) -> str:
        return "\n".join(self.lines)

    @property
    def explorer(self) -> Explorer:
        return next(screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Explorer))

    @property
    def focus(self) -> str:
        return self.explorer.view.focus


@asynccontextmanager
async def driving(
    size: tuple[int, int] = WIDE,
    corpus: IndexedCorpus | None = None,
    query: str = "",
    terminal: Terminal | None = None,
    paths: tuple[str, ...] = ("articles",),
) -> AsyncIterator[Driver]:
    """The reader follows the cursor when told to `rest()`, and not when the machine happens to be slow; nor is a search
    put off because the one before happened to be."""
    app = OnRecord(paths, query, corpus or sample(), terminal or Terminal())
    with patch.object(canvas, "PREVIEW_AFTER", 3600), patch.object(searching, "SLOW_SEARCH", 3600):
        async with app.run_test(size=size) as pilot:
            driver = Driver(pilot)
            await driver.settle()
            yield driver
