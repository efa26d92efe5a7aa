"""Nothing from an article, a file name or a query may act on the terminal."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onrecord.tui.safe import cells, printable
from rich.cells import cell_len


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain words", "plain words"),
        ("a\x1b[31mred", "a␛[31mred"),
        ("bell\x07", "bell␇"),
        ("nul\x00", "nul␀"),
        ("one\ntwo\tthree\r", "one two three "),
        ("c1\x9b31m", "c1\ufffd31m"),
        ("\u202egnp.exe\u202c", "\ufffdgnp.exe\ufffd"),
        ("zero\u200bwidth\ufeff so\u00adft", "zerowidth soft"),
        ("no\u00a0break", "no break"),
        ("tag\U000e0041s", "tags"),
        ("lone\ud800", "lone\ufffd"),
        ("[bold]markup[/bold]", "[bold]markup[/bold]"),
        ("o\u0308" + "\u0301" * 40, "o\u0308" + "\u0301" * 3),
        ("田中", "田中"),
    ],
)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("“Yes,” he said – at last…", '"Yes," he said - at last...'),
        ("Müller Çelik Łódź", "Muller Celik Lodz"),
        ("田中", "??"),
        ("a\x1bb", "a?b"),
    ],
)
def test_ascii(text: str, shown: str) -> None:
    assert printable(text, ascii_only=True) == shown


@given(st.text(st.characters(), max_size=60), st.booleans())
def test_no_text_at_all_can_act(text: str, ascii_only: bool) -> None:
    shown = printable(text, ascii_only)
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in shown)
    assert not set(shown) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff")
    assert cells(text, ascii_only) == cell_len(shown)
    assert printable(shown, ascii_only) == shown
    if ascii_only:
        assert shown.isascii()
