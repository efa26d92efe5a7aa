"""Paragraphs under a label are set in; words are not taken for a label."""

from __future__ import annotations

import pytest
from onrecord.tui.lines import Run
from onrecord.tui.look import look
from onrecord.tui.widgets.pager import Pager

LOOK = look(False)


@pytest.mark.parametrize(
    ("paragraph", "lines"),
    [
        ([("kind   ", LOOK.faint), ("one two", LOOK.text)], ["kind   one two"]),
        ([("kind   ", LOOK.faint), ("one two three four", LOOK.text)], ["kind   one two three", "       four"]),
        ([("a long label ", LOOK.key), ("one two three four", LOOK.text)], ["a long label", "  one two three four"]),
        ([("he said ", LOOK.paraphrase), ("“one two three”", LOOK.verbatim)], ["he said “one two", "three”"]),
        ([("", LOOK.text)], [""]),
    ],
)
def test_lines(paragraph: list[Run], lines: list[str]) -> None:
    wrapped = Pager(LOOK, [paragraph]).wrapped_at(22)
    assert ["".join(text for text, _ in line).rstrip() for line in wrapped] == lines
