"""What the environment says of the terminal, and how to copy through it."""

from __future__ import annotations

import base64
import re

import pytest
from onrecord.tui.clipboard import osc52
from onrecord.tui.terminal import Terminal


@pytest.mark.parametrize(
    ("environ", "encoding", "expected"),
    [
        ({"LANG": "en_GB.UTF-8"}, "utf-8", Terminal()),
        ({"LANG": "C"}, "utf-8", Terminal(ascii=True)),
        ({"LANG": "C.UTF-8"}, "utf-8", Terminal()),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, "utf-8", Terminal(ascii=True)),
        ({"LC_CTYPE": "C.UTF-8"}, "utf-8", Terminal()),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "POSIX"}, "utf-8", Terminal(ascii=True)),
        ({}, "ascii", Terminal(ascii=True)),
        ({}, "utf-8", Terminal()),
        ({"LANG": "C.UTF-8", "NO_COLOR": "1"}, "utf-8", Terminal(colour=False)),
        ({"LANG": "C.UTF-8", "NO_COLOR": ""}, "utf-8", Terminal()),
        ({"LANG": "C.UTF-8", "SSH_CONNECTION": "a b"}, "utf-8", Terminal(ssh=True, mouse=False)),
        ({"LANG": "C.UTF-8", "SSH_CONNECTION": "a b", "ONRECORD_MOUSE": "1"}, "utf-8", Terminal(ssh=True)),
        ({"LANG": "C.UTF-8", "ONRECORD_MOUSE": "0"}, "utf-8", Terminal(mouse=False)),
        ({"LANG": "C.UTF-8", "TMUX": "/x,1,0"}, "utf-8", Terminal(multiplexer="tmux")),
        ({"LANG": "C.UTF-8", "STY": "1.x"}, "utf-8", Terminal(multiplexer="screen")),
        ({"LANG": "C.UTF-8", "TERM": "tmux-256color"}, "utf-8", Terminal(multiplexer="tmux")),
    ],
)
def test_detect(environ: dict[str, str], encoding: str, expected: Terminal) -> None:
    assert Terminal.detect(environ, encoding) == expected


def test_what_was_asked_for_wins() -> None:
    assert Terminal.detect({"SSH_CONNECTION": "a", "LANG": "C.UTF-8"}, "utf-8", mouse=True).mouse
    assert not Terminal.detect({"ONRECORD_MOUSE": "1"}, "utf-8", mouse=False).mouse


@pytest.mark.parametrize("multiplexer", [None, "tmux", "screen"])
@pytest.mark.parametrize("text", ["plain", "“Ja”, said 田中", "long " * 1000])
def test_osc52(text: str, multiplexer: str | None) -> None:
    sequence = osc52(text, multiplexer)  # type: ignore[arg-type]
    if multiplexer == "screen":
        assert all(len(piece) <= 768 for piece in sequence.split("\x1b\\"))
        sequence = sequence.replace("\x1bP", "").replace("\x1b\\", "")
    found = re.search(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", sequence)
    assert found is not None
    assert base64.b64decode(found[1]).decode() == text
    assert ("\x1bPtmux;" in sequence) == (multiplexer == "tmux")
