"""Lines are spans of the text, fit the width, and lose nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onrecord.tui.safe import cells
from onrecord.tui.wrapping import line_at, wrap


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one  two", 4, ["one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("go abcdefgh", 4, ["go", "abcd", "efgh"]),
        ("abcdefgh go", 4, ["abcd", "efgh", "go"]),
        ("one\n\ntwo", 9, ["one", "", "two"]),
        ("one\n\n \n\ntwo", 9, ["one", "", "two"]),
        ("one\r\ntwo\rthree", 9, ["one", "two", "three"]),
        ("海峡の安全", 4, ["海峡", "の安", "全"]),
        ("e\u0301" * 4, 2, ["e\u0301e\u0301", "e\u0301e\u0301"]),
        ("\n aa", 2, ["", "aa"]),
        ("one\n\n     two three", 5, ["one", "", "two", "three"]),
        ("", 5, [""]),
    ],
)
def test_wrap(text: str, width: int, lines: list[str]) -> None:
    assert [text[start:end] for start, end in wrap(text, width)] == lines


def test_paragraphs_are_parted_by_one_empty_line() -> None:
    text = "one\ntwo\n\nthree"
    assert [text[start:end] for start, end in wrap(text, 9, breaks=(0, 4, 9))] == ["one", "", "two", "", "three"]


@given(st.text(st.sampled_from("ab 海\u0301\n\t\x1b\u200b-"), max_size=80), st.integers(2, 12))
def test_every_line_fits_and_no_word_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(text[start:end]) <= width for start, end in lines)
    kept = "".join(text[start:end] for start, end in lines)
    assert "".join(kept.split()) == "".join(text.split())
    assert [line.start for line in lines] == sorted(line.start for line in lines)


def test_an_endless_line_takes_no_endless_time() -> None:
    for text in ("x" * 300_000, "x " * 150_000, "海" * 100_000, "\u0301" * 100_000):
        assert wrap(text, 40)[-1].end >= len(text) - 1


@pytest.mark.parametrize(("offset", "line"), [(0, 0), (3, 0), (4, 1), (8, 2), (99, 2)])
def test_line_at(offset: int, line: int) -> None:
    assert line_at(wrap("one two six", 3), offset) == line
