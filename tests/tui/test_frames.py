"""Fewer bytes, the same picture."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onrecord.tui.frames import Frame

WIDTH, HEIGHT = 12, 4
ESCAPE = re.compile(r"\x1b\[(\d*);?(\d*)H|\x1b\[([\d;]*)m|\x1b\[K|(\r\n)|([^\x1b\r\n])")


def moved(row: int, column: int) -> str:
    return f"\x1b[{row + 1};{column + 1}H"


class Screen:
    """A terminal that understands just what is written to it."""

    def __init__(self) -> None:
        self.cells = [[(" ", "")] * WIDTH for _ in range(HEIGHT)]
        self.row = self.column = 0
        self.style = ""

    def feed(self, data: str) -> None:
        position = 0
        while position < len(data):
            found = ESCAPE.match(data, position)
            assert found is not None, data[position:]
            position = found.end()
            if found[0].endswith("H") and found[0].startswith("\x1b"):
                self.row, self.column = int(found[1] or 1) - 1, int(found[2] or 1) - 1
            elif found[0] == "\x1b[K":
                self.cells[self.row][self.column :] = [(" ", "")] * (WIDTH - self.column)
            elif found[4]:
                self.row, self.column = self.row + 1, 0
            elif found[5]:
                wide = 2 if found[5] == "海" else 1
                cells = [(found[5], self.style), ("", self.style)][:wide]
                if self.row < HEIGHT:
                    self.cells[self.row][self.column : self.column + wide] = cells
                    del self.cells[self.row][WIDTH:]
                self.column += wide
            else:
                parts = found[3].split(";")
                self.style = ";".join(part for part in parts if part not in ("", "0"))


piece = st.tuples(
    st.integers(0, HEIGHT - 1),
    st.integers(0, WIDTH - 1),
    st.sampled_from(["", "1", "7", "2;36"]),
    st.text(st.sampled_from("ab "), min_size=1, max_size=WIDTH),
)


def drawn(pieces: list[tuple[int, int, str, str]]) -> str:
    """A frame as Textual writes it."""
    return "".join(
        f"{moved(row, column)}\x1b[{style}m{text[: WIDTH - column]}\x1b[0m"
        if style
        else moved(row, column) + text[: WIDTH - column]
        for row, column, style, text in pieces
    )


@given(st.lists(st.lists(piece, max_size=5), max_size=6))
def test_the_picture_is_the_same(frames: list[list[tuple[int, int, str, str]]]) -> None:
    blank = "".join(moved(row, 0) + " " * WIDTH for row in range(HEIGHT))
    plain, sparing, frame = Screen(), Screen(), Frame(WIDTH, HEIGHT)
    sparing.feed(frame.feed(blank))
    for pieces in frames:
        plain.feed(drawn(pieces))
        sparing.feed(frame.feed(drawn(pieces)))
        assert sparing.cells == plain.cells


def test_what_is_there_already_is_not_written() -> None:
    frame = Frame(WIDTH, HEIGHT)
    frame.feed(moved(1, 0) + "\x1b[1mhello\x1b[0m world")
    assert frame.feed(moved(1, 0) + "\x1b[1mhello\x1b[0m world") == ""
    assert frame.feed(moved(1, 0) + "\x1b[1mhello\x1b[0m wirld") == "\x1b[2;8Hi\x1b[2;12H"


def test_a_wide_sign_is_written_whole() -> None:
    frame = Frame(WIDTH, HEIGHT)
    frame.feed(moved(0, 0) + "ab海cd")
    assert frame.feed(moved(0, 0) + "ab峡cd") == "\x1b[1;3H峡\x1b[1;7H"
    assert frame.feed(moved(0, 0) + "abxycd") == "\x1b[1;3Hxy\x1b[1;7H"


def test_a_blank_end_is_erased() -> None:
    frame = Frame(WIDTH, HEIGHT)
    frame.feed(moved(0, 0) + "x" * WIDTH)
    assert frame.feed(moved(0, 0) + "xx" + " " * (WIDTH - 2)) == "\x1b[1;3H\x1b[K\x1b[1;13H"


@pytest.mark.parametrize(
    "other", ["\x1b[?2026h", "\x1b]52;c;aGk=\x07", "\x1bPtmux;\x1b\x1b]52;c;aGk=\x07\x1b\\", "\x1b[?25l"]
)
def test_everything_else_is_passed_on(other: str) -> None:
    assert Frame(WIDTH, HEIGHT).feed(other) == other


def test_what_was_forgotten_is_written_again() -> None:
    frame = Frame(WIDTH, HEIGHT)
    frame.feed(moved(0, 0) + "hello")
    frame.forget()
    assert "hello" in frame.feed(moved(0, 0) + "hello")


def test_no_colour_stays_no_colour() -> None:
    frame = Frame(WIDTH, HEIGHT)
    assert frame.feed(moved(0, 0) + "\x1b[39;49mhello\x1b[0m") == "\x1b[1Hhello\x1b[1;6H"


def test_nothing_is_written_on_the_shells_own_screen() -> None:
    """Leaving gives the other buffer back; what was shown in ours must not be drawn on it."""
    frame = Frame(WIDTH, HEIGHT)
    frame.feed(f"\x1b[?1049h{moved(1, 0)}ours")
    assert frame.feed("\x1b[?1049l") == "\x1b[?1049l"
    assert frame.feed("\x1b[?25h") == "\x1b[?25h"
    assert "ours" not in frame.feed("\x1b[?1000l")
