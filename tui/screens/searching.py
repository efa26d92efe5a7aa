"""Searching in the explorer as one types, and leaving the search again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from textual import events
from textual.timer import Timer

from ..commands import keymap
from ..session import Session
from ..trail import PaneName, next_pane
from .moving import Moving

# When a search takes longer than a keystroke may, the next one waits for a pause in the typing.
SLOW_SEARCH = 0.06
TYPING_PAUSE = 0.12


class Searching(Moving):
    """Takes every key; while a search is open those that can be typed go into it."""

    def __init__(self, session: Session, paths: Sequence[str] = ()) -> None:
        super().__init__(session, paths)
        self._commands = keymap()
        self._typing = False
        self._search_timer: Timer | None = None
        self._search_took = 0.0

    # Keys

    async def on_key(self, event: events.Key) -> None:
        """Every key comes by here, in the order pressed, and is worked off before the next one."""
        event.stop()
        event.prevent_default()
        if self.app.screen is not self:
            # Pressed while another screen was on its way up: it is meant for that one. This event is spent: it was
            # stopped here, and nobody would be asked what to do with it.
            self.app.screen.post_message(events.Key(event.key, event.character))
        elif self.bar.searching and self.bar.edit.handle(event):
            self._typed()
        elif (command := self._commands.get(event.key)) is not None:
            await self.run_action(command.action)

    def on_paste(self, event: events.Paste) -> None:
        if self.bar.searching:
            self.bar.edit.insert(event.text)
            self._typed()

    # Finding

    def action_search(self) -> None:
        self._typing = False
        self.bar.open(self.view.query)

    def _typed(self) -> None:
        """Search for what is in the line now: at once, or after a pause where searching takes long."""
        self._stop_waiting()
        if self._search_took > SLOW_SEARCH:
            self._search_timer = self.set_timer(TYPING_PAUSE, self._search_now)
        else:
            self._search(self.bar.edit.value)

    def _stop_waiting(self) -> bool:
        """Forget a search that was put off; True if there was one."""
        waiting = self._search_timer is not None
        if self._search_timer is not None:
            self._search_timer.stop()
            self._search_timer = None
        return waiting

    def _search_now(self) -> None:
        self._stop_waiting()
        if self.bar.searching:
            self._search(self.bar.edit.value)

    def _search(self, query: str) -> None:
        started = perf_counter()
        view = self.view.with_query(query)
        if self._typing:
            self.session.trail = self.session.trail.amend(view)
            self.draw()
        elif query.strip() != self.view.query.strip():
            self._typing = True
            self.visit(view)
        self._search_took = perf_counter() - started
        self._preview_later(self._list())

    def _keep_search(self) -> None:
        """Enter while searching: the query stays, the rows are next."""
        self._close_search()
        focus = self.session.first_with_rows(self.view.focus)
        self.session.trail = self.session.trail.amend(replace(self.view, focus=focus))
        self._moved = "quotes" if focus == "reader" else focus
        if self.view.preview or focus == "reader":
            self._follow_cursor()
        self.draw()

    def _close_search(self) -> None:
        if self.bar.searching:
            if self._stop_waiting():
                self._search(self.bar.edit.value)
            self.bar.close()
            self._typing = False

    def action_next_pane(self) -> None:
        self.action_pane(next_pane(self.view.focus))

    def action_previous_pane(self) -> None:
        self.action_pane(next_pane(self.view.focus, -1))

    def action_pane(self, name: PaneName) -> None:
        self._close_search()
        if name == "reader" and self._moved is not None and (self.view.preview or not self.reader.display):
            settled = self._settled()
            self.session.trail = self.session.trail.amend(settled)
            self._follow_cursor()
        self.amend(replace(self._settled(), focus=name))
