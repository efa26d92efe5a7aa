"""Text from articles, file names and queries, made fit for a terminal: it cannot move, colour or hide anything."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rich.cells import cell_len

# Shown, so that nobody is misled: controls, and the marks that turn text round (embeddings, overrides, isolates).
_CONTROLS = {code: chr(0x2400 + code) for code in range(0x20)} | {0x7F: "\u2421"}
_SHOWN = dict.fromkeys((*range(128, 160), *range(8234, 8239), *range(8294, 8298)), "�")
_SPACES = dict.fromkeys((9, 10, 11, 12, 13, 133, 8232, 8233, 160, 12644, 65440), " ")
# Without width and without words: soft hyphens, joiners, direction marks, variation selectors, tags.
_GONE = dict.fromkeys(
    (
        0xAD,
        0x34F,
        0x61C,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        *range(0x180B, 0x180F),
        *range(0x200B, 0x2010),
        *range(0x2060, 0x2066),
        *range(0x206A, 0x2070),
        *range(0xFE00, 0xFE10),
        0xFEFF,
        *range(0xFFF0, 0xFFFC),
        *range(0xE0000, 0xE01F0),
    ),
    None,
)
_TABLE = _CONTROLS | _SHOWN | _GONE | _SPACES
_COMBINING = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILE = re.compile(f"([{_COMBINING}]{{4}})[{_COMBINING}]+")
_SURROGATES = re.compile("[\ud800-\udfff]")
_PLAIN = re.compile(r"[ -~]*\Z")

_ASCII = str.maketrans(
    {
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "‹": "'",
        "›": "'",
        "–": "-",
        "—": "-",
        "‒": "-",
        "―": "-",
        "‐": "-",
        "‑": "-",
        "−": "-",
        "…": "...",
        "•": "*",
        "·": "-",
        "×": "x",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ı": "i",
        "€": "EUR",
        "£": "GBP",
    }
)


@lru_cache(maxsize=8192)
def _printable(text: str, ascii_only: bool) -> str:
    text = text.translate(_TABLE)
    text = _SURROGATES.sub("\ufffd", text)
    text = _PILE.sub(r"\1", text)
    if not ascii_only or text.isascii():
        return text
    text = unicodedata.normalize("NFKD", text.translate(_ASCII))
    return "".join(sign if sign.isascii() else "?" for sign in text if not unicodedata.combining(sign))


def printable(text: str, ascii_only: bool = False) -> str:
    """`text` on one line, without anything a terminal would obey; with `ascii_only` nothing above `~` is left.

    Linear. The length may change: cut by offsets first, make printable after.
    """
    if _PLAIN.match(text):
        return text
    return _printable(text, ascii_only)


def cells(text: str, ascii_only: bool = False) -> int:
    """How many columns `text` takes once it is printable."""
    if _PLAIN.match(text):
        return len(text)
    return cell_len(_printable(text, ascii_only))
