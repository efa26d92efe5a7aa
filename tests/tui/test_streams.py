"""Streams that are closed, full or interrupted: never a traceback, and a status that says how it went."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.terminals import TerminalProgram

SEEDS = Path(__file__).parents[2] / "seeds"
LISTING = f"{sys.executable} -m onrecord.tui.cli quotes"


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("{listing} {seeds} >&-", 0, ""),
        ("{listing} {seeds} >&- 2>&-", 0, ""),
        ("{listing} - <&-", 2, "a path is needed"),
        ("{listing} ''", 2, "a path is empty"),
        ("{listing} {seeds} >/dev/full", 2, "No space left"),
        ("{listing} {seeds} | head -c 20", 0, ""),
    ],
)
def test_a_stream_that_is_closed_or_full(command: str, status: int, said: str) -> None:
    shell = ["bash", "-o", "pipefail", "-c", command.format(listing=LISTING, seeds=SEEDS)]
    done = subprocess.run(shell, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "Traceback" in done.stderr) == (status, False), done.stderr
    assert said in done.stderr


def test_keys_that_are_no_utf_8_do_not_end_the_explorer() -> None:
    with TerminalProgram() as program:
        program.read(until=b"Quotes")
        os.write(program.terminal, b"\xe9\xff(")
        program.read()
        assert b"Traceback" not in program.press("?")
        assert program.process.poll() is None
        program.press("\x1b")
        program.press("q")
        assert program.process.wait(timeout=20) == 0


INTERRUPTED = """
import sys
from onrecord.tui import cli, headless
def interrupted(*_):
    raise KeyboardInterrupt
headless.load = interrupted
sys.exit(cli.main(["quotes", "."]))
"""


def test_an_interrupted_listing_ends_without_a_word() -> None:
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, "", "")
