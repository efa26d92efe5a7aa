"""A Textual driver that writes only what differs from what the terminal shows already."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from .frames import Frame

if TYPE_CHECKING:
    from textual.driver import Driver

_POINTER_SHAPE = "\x1b]22;"


@cache
def sparing(base: type[Driver]) -> type[Driver]:
    """The driver `base` with a `Frame` before its output."""

    class SparingDriver(base):  # type: ignore[misc, valid-type]
        def __init__(self, app: Any, *arguments: Any, **options: Any) -> None:
            super().__init__(app, *arguments, **options)
            self._frame = Frame()

        def write(self, data: str) -> None:
            if data.startswith(_POINTER_SHAPE):
                # It is always the same one here.
                return
            size = self._app.size
            if (size.width, size.height) != (self._frame.width, self._frame.height):
                self._frame.resize(size.width, size.height)
            super().write(self._frame.feed(data))

        def run_input_thread(self) -> None:
            """Read keys. Textual gives up at bytes that are no UTF-8; a terminal set to Latin-1 types them."""
            while True:
                try:
                    super().run_input_thread()
                    return
                except UnicodeDecodeError:
                    continue  # what was read together with them is lost, the next keys are not

        def forget(self) -> None:
            """Others may have written over the screen: the next frame is written whole."""
            self._frame.forget()

    return SparingDriver
