"""The app: finds out what the terminal can do, reads the files in a worker, and shows the explorer."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import App
from textual.binding import BindingType
from textual.driver import Driver

from .background import in_background, leave_soon
from .clipboard import osc52
from .driver import sparing
from .exits import INTERRUPTED
from .look import look
from .screens.explorer import Explorer
from .screens.loading import LoadingScreen
from .screens.open import OpenScreen
from .session import Session
from .terminal import Terminal

if TYPE_CHECKING:
    from onrecord.model.loading import Library
    from onrecord.model.search import IndexedCorpus

# Seconds between two updates of the progress bar: it is there to be seen, not to fill the line.
PROGRESS_EVERY = 0.1

# So many documents a query makes its indexes for without being noticed; more are made ready before the first frame.
AT_ONCE = 50

# Textual's theme that leaves all colours to the terminal; the styles of app.tcss and look.py name only those.
THEME = "ansi-dark"


class OnRecord(App[int]):
    """Opens `paths` (reads them first), or a corpus that is ready; with neither it asks for a folder."""

    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    TITLE = "onrecord"
    BINDINGS: ClassVar[list[BindingType]] = [("ctrl+q,ctrl+c", "quit", "Quit"), ("ctrl+l", "redraw", "Redraw")]

    def __init__(
        self,
        paths: Sequence[str] = (),
        query: str = "",
        corpus: IndexedCorpus | None = None,
        terminal: Terminal | None = None,
    ) -> None:
        # Textual takes NO_COLOR out of the environment, so it is looked at before.
        self.terminal = terminal or Terminal.detect(os.environ, getattr(sys.__stdout__, "encoding", None))
        super().__init__(ansi_color=True)
        self.paths = tuple(paths)
        self.start_query = query
        self._sized = False
        #: Whether files are being read.
        self.reading = False
        self.corpus = corpus
        self.look = look(self.terminal.ascii, self.terminal.colour)
        self.theme = THEME
        self.set_class(self.terminal.ascii, "-ascii")
        # Nothing moves on its own: every movement is bytes, and most of them mean nothing.
        self.animation_level = "none"

    def on_mount(self) -> None:
        if self.corpus is not None:
            self._explore(self.corpus)
        elif self.paths:
            self._read()
        else:
            self._ask()

    def get_driver_class(self) -> type[Driver]:
        return sparing(super().get_driver_class())

    def on_resize(self, event: events.Resize) -> None:
        # The first one only says how large the terminal is.
        if self._sized:
            self._forget_terminal()
        self._sized = True

    def action_redraw(self) -> None:
        """Write every cell again: something else has written over the screen."""
        self._forget_terminal()
        self.screen.refresh()

    def _forget_terminal(self) -> None:
        # A terminal that changes its size may move what is on it; and after two changes the size may be the old one.
        forget = getattr(self._driver, "forget", None)
        if forget is not None:
            forget()

    def copy_to_clipboard(self, text: str) -> None:
        """By OSC 52, wrapped for tmux or screen where they stand between."""
        self._clipboard = text
        if self._driver is not None:
            self._driver.write(osc52(text, self.terminal.multiplexer))

    def action_quit(self) -> None:  # type: ignore[override]
        self.exit(0)

    def action_interrupt(self) -> None:
        self.exit(INTERRUPTED)

    def _ask(self, problem: str = "") -> None:
        self.push_screen(OpenScreen(self.look, problem), self._asked)

    def _asked(self, path: str | None) -> None:
        if path is None:
            self.exit(0)
            return
        self.paths = (path,)
        self._read()

    def _read(self) -> None:
        screen = LoadingScreen(self.look, ", ".join(self.paths))
        self.push_screen(screen)
        shown = 0.0

        def progress(done: int, total: int) -> None:
            nonlocal shown
            if monotonic() - shown >= PROGRESS_EVERY or done >= total:
                shown = monotonic()
                self.call_from_thread(screen.progress.show, done, total)

        # Reading makes many objects that stay: looking among them for rubbish again and again takes time.
        gc.disable()

        def read() -> None:
            # Here and not above: the stages take longer to import than the first frame to draw.
            from onrecord.model.loading import open_library
            from onrecord.model.understanding import usable_processes

            try:
                library = open_library(self.paths, progress, usable_processes())
                if len(library.corpus.documents) > AT_ONCE:
                    # What the first query that asks for it would make: nobody should wait then.
                    library.corpus.prepare()
                    library.corpus.select("by:nobody no words")
            except Exception as error:
                gc.enable()
                self.call_from_thread(self._failed, f"{type(error).__name__}: {error}")
                return
            gc.enable()
            gc.collect()
            # A full collection over all facts would stop the screen for half a second.
            gc.freeze()
            self.call_from_thread(self._loaded, library)

        self.reading = True
        self.run_worker(in_background(read), exit_on_error=False)

    def _failed(self, reason: str) -> None:
        self.reading = False
        self.pop_screen()
        self._ask(f"Could not be opened. {reason}")

    def _loaded(self, library: Library) -> None:
        self.reading = False
        self.pop_screen()
        documents, problems = library.corpus.documents, library.corpus.problems
        if not documents:
            reason = f"{problems[0].path}: {problems[0].reason}" if problems else "There are no articles in it."
            more = f" (and {len(problems) - 1} more like it)" if len(problems) > 1 else ""
            self._ask(f"Nothing to read in {', '.join(self.paths)}. {reason}{more}")
            return
        self._explore(library.corpus, library)

    def _explore(self, corpus: IndexedCorpus, library: Library | None = None) -> None:
        self.corpus = corpus
        self.push_screen(
            Explorer(Session(corpus, self.look, self.start_query, library, sparing=self.terminal.ssh), self.paths)
        )


def run(paths: Sequence[str], query: str = "", mouse: bool | None = None) -> int:
    """Open the explorer on `paths` and stay until it is left. Gives the exit status."""
    terminal = Terminal.detect(os.environ, getattr(sys.__stdout__, "encoding", None), mouse)
    app = OnRecord(paths, query, terminal=terminal)
    status = app.run(mouse=terminal.mouse)
    status = app.return_code or 0 if status is None else status
    if app.reading:
        # Left in the midst of it: Python would wait for what is still being read.
        return leave_soon(status)
    return status
