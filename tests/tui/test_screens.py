"""The screens around the explorer: asking for a folder, reading, and what goes wrong."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from onrecord.tui.app import OnRecord
from onrecord.tui.look import look
from onrecord.tui.screens.loading import Progress
from onrecord.tui.screens.open import common_beginning, completions
from onrecord.tui.terminal import Terminal

from tests.tui.driving import Driver
from tests.tui.terminals import TerminalProgram

ARTICLE = "Berg keeps harbours open\n\n“We will keep the harbours open,” Foreign Minister Anna Berg said on Monday.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "news").mkdir()
    (tmp_path / "news" / "one.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "newer").mkdir()
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / ".hidden").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


@asynccontextmanager
async def started(*paths: str) -> AsyncIterator[Driver]:
    async with OnRecord(paths, terminal=Terminal()).run_test(size=(100, 30)) as pilot:
        driver = Driver(pilot)
        await driver.app.workers.wait_for_complete()
        await driver.settle()
        yield driver


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["newer/", "news/", "notes.txt"]),
        ("new", ["newer/", "news/"]),
        ("news/", ["news/one.txt"]),
        (".h", [".hidden/"]),
        ("none/", []),
        ("\x00", []),
    ],
)
def test_completions(folder: Path, typed: str, found: list[str]) -> None:
    assert completions(typed) == found


@pytest.mark.parametrize(
    ("paths", "typed", "common"), [(["newer/", "news/"], "n", "new"), (["a"], "a", "a"), ([], "x", "x")]
)
def test_common_beginning(paths: list[str], typed: str, common: str) -> None:
    assert common_beginning(paths, typed) == common


async def test_without_a_path_it_asks_completes_and_opens(folder: Path) -> None:
    async with started() as walk:
        assert "Which folder of articles" in walk.screen
        await walk.press("n", "e", "w", "s", "tab")
        assert " > news/" in walk.screen
        await walk.press("enter")
        await walk.app.workers.wait_for_complete()
        await walk.settle()
        assert "1 of 1 articles" in walk.screen
        assert "Anna Berg" in walk.screen


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("enter",), "Type the path"),
        ((*"nowhere", "enter"), "There is nothing at nowhere"),
        ((*"newer", "enter"), "Nothing to read"),
    ],
)
async def test_what_is_wrong_is_said_in_words(folder: Path, keys: tuple[str, ...], said: str) -> None:
    async with started() as walk:
        await walk.press(*keys)
        await walk.app.workers.wait_for_complete()
        await walk.settle()
        assert said in walk.screen
        assert "Which folder of articles" in walk.screen


async def test_choosing_from_the_list(folder: Path) -> None:
    async with started() as walk:
        await walk.press("down", "down", "enter")
        await walk.app.workers.wait_for_complete()
        await walk.settle()
        assert "1 of 1 articles" in walk.screen


async def test_escape_leaves(folder: Path) -> None:
    async with started() as walk:
        await walk.press("escape")
        assert walk.app.return_value == 0


async def test_what_could_not_be_read_is_listed_and_the_rest_is_there(folder: Path) -> None:
    (folder / "news" / "empty.txt").write_bytes(b"")
    (folder / "news" / "bad\x1b[2J.txt").write_bytes(b"\x00\x01\x02\x00" * 50)
    async with started("news") as walk:
        assert "Anna Berg" in walk.screen
        await walk.press("exclamation_mark")
        assert "empty.txt" in walk.screen
        assert "\x1b" not in walk.screen


ENDLESS = """
import sys, time
from onrecord.model import loading
from onrecord.tui.cli import main
loading.open_library = lambda *_, **__: time.sleep(600)
sys.exit(main([{folder!r}]))
"""


@pytest.mark.parametrize(("key", "status"), [("\x03", 130), ("q", 0), ("\x1b", 0)])
def test_reading_can_be_left_at_once(folder: Path, key: str, status: int) -> None:
    with TerminalProgram(code=ENDLESS.format(folder=str(folder))) as program:
        assert b"opening the files" in program.read(until=b"opening the files")
        after = program.press(key)
        assert program.process.wait(timeout=60) == status
        after += program.read()
    # The terminal is as it was: its own screen, with a cursor, without a word about it.
    assert b"\x1b[?1049l" in after
    assert b"\x1b[?25h" in after
    assert b"Traceback" not in after


def test_progress_is_shown_in_signs_of_the_terminal() -> None:
    bar = Progress(look(ascii_only=True), "news")
    bar.show(5, 10)
    assert bar.line(2, 60).text.strip() == "#" * 20 + "-" * 20
    assert bar.line(3, 60).text.strip() == "5 of 10 files"
