"""Copying through the terminal itself (OSC 52), so that it works over SSH and needs no program on either side."""

from __future__ import annotations

from base64 import b64encode

from .terminal import Multiplexer

# screen drops device control strings longer than 768 bytes: they are sent in pieces, which it joins again.
SCREEN_PIECE = 700


def osc52(text: str, multiplexer: Multiplexer | None) -> str:
    """The escape sequence that puts `text` on the clipboard, wrapped so that tmux or screen hands it on.

    Source: xterm's control sequences (OSC 52), tmux's `allow-passthrough`, screen's DCS string.
    """
    payload = b64encode(text.encode("utf-8", "replace")).decode("ascii")
    sequence = f"\x1b]52;c;{payload}\x07"
    if multiplexer == "tmux":
        # tmux takes OSC 52 itself where `set-clipboard` is on; the wrapped one is for where only passthrough is.
        doubled = sequence.replace("\x1b", "\x1b\x1b")
        return f"{sequence}\x1bPtmux;{doubled}\x1b\\"
    if multiplexer == "screen":
        pieces = (sequence[start : start + SCREEN_PIECE] for start in range(0, len(sequence), SCREEN_PIECE))
        return "".join(f"\x1bP{piece}\x1b\\" for piece in pieces)
    return sequence
