"""The real program in a pseudo-terminal of 120 by 40: how many bytes a key costs, and what kinds of bytes they are."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator

import pytest

from tests.tui.terminals import TerminalProgram

OVER_SSH = {"SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}
CURSOR_MOVE, PAGE_OR_FOLLOW = 600, 10_000

COLOUR = re.compile(rb"\x1b\[[0-9;]*?(?<![0-9])(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])[0-9;]*m")
RICH_COLOUR = re.compile(rb"\x1b\[[0-9;]*?[34]8;[25];")


@pytest.fixture(scope="module")
def program() -> Iterator[TerminalProgram]:
    """2,000 quotes, opened over SSH."""
    with TerminalProgram("sample.many(2000)", OVER_SSH) as opened:
        assert b"Quotes" in opened.read(until=b"1/2,000")
        yield opened


@pytest.mark.parametrize("key", ["j", "\x1b[B", "k", "\x1b[A"])
def test_a_cursor_move(program: TerminalProgram, key: str) -> None:
    assert 0 < len(program.press(key)) <= CURSOR_MOVE


def test_a_cursor_move_in_every_list(program: TerminalProgram) -> None:
    for pane in "12":
        program.press(pane)
        assert len(program.press("j", answer=0.2)) <= CURSOR_MOVE


def test_a_page_or_a_step(program: TerminalProgram) -> None:
    program.walk("3", "g")
    keys = (
        " ",
        "b",
        "\x04",
        "\x15",
        "G",
        "g",
        "\r",
        "n",
        "N",
        "3",
        "s",
        "z",
        "z",
        "w",
        "\x1b",
        "?",
        "\x1b",
        "1",
        "\r",
        "[",
        "]",
        "[",
    )
    assert {key: size for key in keys if (size := len(program.press(key, answer=0.3))) > PAGE_OR_FOLLOW} == {}


def test_typing_and_leaving_the_search(program: TerminalProgram) -> None:
    program.walk(*"[[3")
    keys = ("/", "f", "i", "s", "h", "\x7f", "\r")
    assert {key: size for key in keys if (size := len(program.press(key, answer=0.3))) > PAGE_OR_FOLLOW} == {}


def test_keys_that_arrive_together_are_taken_one_after_the_other() -> None:
    """As over SSH, or from a script: the letters of the search are not taken for commands, nor the keys after it."""
    with TerminalProgram(environ=OVER_SSH) as opened:
        opened.read(until=b"1/6")
        written = opened.press("/jkq by:tanaka\x15by:tanaka\rj\r3y", until=b"]52;c;")
        assert b"]52;c;" + b64encode("“Nobody wins,”".encode()) in written


def test_nothing_is_written_at_rest(program: TerminalProgram) -> None:
    program.press("/")
    assert program.read(silence=1.2) == b""
    program.press("\x1b")
    assert program.read(silence=0.5) == b""


TOUR = (
    "G",
    "\r",
    "n",
    "w",
    "\x1b",
    "?",
    "\x1b",
    ":",
    "\x1b",
    "/",
    "by:b",
    "\r",
    "[",
    "!",
    "\x1b",
    "1",
    "2",
    "p",
    "g",
    "3",
    "g",
)
MOUSE_ON = b"\x1b[?1000h"


def toured(environ: dict[str, str]) -> bytes:
    """All bytes of a walk through every screen."""
    with TerminalProgram(environ=environ) as opened:
        return opened.read(until=b"1/6") + opened.walk(*TOUR)


def test_no_color_and_ascii_are_really_so_and_the_mouse_is_off_over_ssh() -> None:
    written = toured({"NO_COLOR": "1", "LANG": "C", **OVER_SSH})
    assert COLOUR.findall(written) == []
    assert sorted({byte for byte in written if byte >= 0x80}) == []
    assert b";7m" in written
    assert b'"We will keep the harbours open,"' in written
    assert MOUSE_ON not in written


def test_sixteen_colours_are_enough_hostile_text_is_text_and_the_mouse_can_be_asked_for() -> None:
    written = toured({"TERM": "linux", "ONRECORD_MOUSE": "1", **OVER_SSH})
    assert COLOUR.search(written) is not None
    assert RICH_COLOUR.findall(written) == []
    assert MOUSE_ON in written
    assert b"\x1b]52" not in written
    assert b"\x07" not in written
    assert b"\x1b[2J.txt" not in written
    assert "\u202e".encode() not in written
    assert b"[link=http://x.example]now[/link]" in written


def test_copying_writes_osc_52() -> None:
    with TerminalProgram(environ={"TMUX": "/none,1,0"}) as opened:
        opened.read(until=b"1/6")
        written = opened.press("y")
    assert written.count(b"]52;c;") == 2
    assert b"\x1bPtmux;\x1b\x1b]52;c;" in written
