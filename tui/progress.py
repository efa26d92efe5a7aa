"""A progress bar on standard error, for whoever waits at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import monotonic
from typing import TextIO

#: Seconds of silence: what is read faster needs no bar.
PATIENCE = 0.5
_EVERY = 0.1
_WIDTH = 30


class ProgressBar:
    """Called with the number of files read and of all files; draws itself in one line, and takes it away at the end."""

    def __init__(self, stream: TextIO | None = None, clock: Callable[[], float] = monotonic) -> None:
        self._stream = stream or sys.stderr
        self._clock = clock
        self._wanted = self._stream.isatty()
        self._next = clock() + PATIENCE
        self._drawn = False

    def __call__(self, done: int, total: int) -> None:
        now = self._clock() if self._wanted else 0.0
        if not self._wanted or now < self._next:
            return
        self._next = now + _EVERY
        self._drawn = True
        filled = _WIDTH * done // max(1, total)
        self._stream.write(f"\rreading {'#' * filled}{'.' * (_WIDTH - filled)} {done}/{total}")
        self._stream.flush()

    def close(self) -> None:
        if self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
            self._drawn = False
