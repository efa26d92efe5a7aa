"""The line to type into has the keys of a shell, and takes nothing that could act on a terminal."""

from __future__ import annotations

import pytest
from onrecord.tui.look import look
from onrecord.tui.widgets.lineedit import LineEdit
from textual.events import Key


def typed(*keys: str) -> LineEdit:
    edit = LineEdit(look())
    for key in keys:
        edit.handle(Key(key, key if len(key) == 1 else None))
    return edit


@pytest.mark.parametrize(
    ("keys", "value", "place"),
    [
        ([*"ties"], "ties", 4),
        ([*"ties", "backspace"], "tie", 3),
        ([*"ties", "left", "left", "x"], "tixes", 3),
        ([*"ties", "home", "delete"], "ies", 0),
        ([*"ties", "ctrl+a", "ctrl+k", "a"], "a", 1),
        ([*"ties", "ctrl+u"], "", 0),
        ([*"by:cho ties ", "ctrl+w"], "by:cho ", 7),
        ([*"ab", "ctrl+b", "ctrl+b", "ctrl+b", "ctrl+f", "end", "right", "c"], "abc", 3),
        (["backspace", "delete", "left"], "", 0),
    ],
)
def test_keys(keys: list[str], value: str, place: int) -> None:
    edit = typed(*keys)
    assert (edit.value, edit.place) == (value, place)


@pytest.mark.parametrize("key", ["enter", "escape", "up", "down", "tab", "pagedown", "ctrl+c", "ctrl+d", "f1"])
def test_keys_that_are_somebody_elses(key: str) -> None:
    assert not LineEdit(look()).handle(Key(key, None))


def test_what_is_pasted_is_made_harmless_and_cut() -> None:
    edit = typed(*"a")
    edit.insert("\x1b[2J\nb" + "x" * 5000)
    assert edit.value.startswith("a␛[2J bxx")
    assert len(edit.value) <= 2000


@pytest.mark.parametrize("value", ["", "ties", "x" * 200, "海" * 50])
@pytest.mark.parametrize("place", [0, 1, 49])
def test_the_cursor_is_in_view(value: str, place: int) -> None:
    edit = typed(*value)
    edit.place = min(place, len(value))
    strip = edit.line(0, 20)
    assert strip.cell_length == 20
    assert any(segment.style and segment.style.reverse and segment.text for segment in strip)
