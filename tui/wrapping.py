"""Text broken into lines of a width in columns; each line is a span of the text, so offsets never get lost."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from .safe import cells

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_PIECE = re.compile(r"\S+\s*|\s+")
# Longer pieces are broken anyway; looking at them in parts keeps a file of one endless word linear.
_PART = 256


class Wrapped(NamedTuple):
    """A line on the screen: `start` and `end` in the text, spaces around it left out. An empty one parts paragraphs."""

    start: int
    end: int


def wrap(text: str, width: int, ascii_only: bool = False, breaks: Sequence[int] = ()) -> list[Wrapped]:
    """`text` in lines at most `width` columns wide, broken at spaces where there are any; wide signs count two.

    An empty line is put before each offset in `breaks` (where paragraphs begin) unless the text has one there; several
    empty lines become one.
    Linear in the length of the text.
    """
    width = max(2, width)
    lines: list[Wrapped] = []
    wanted = set(breaks)
    for found in _LINE.finditer(text):
        start = found.start()
        if start == len(text):
            break
        end = start + len(found.group().rstrip("\r\n"))
        start = end - len(text[start:end].lstrip()) if text[start:end].strip() else start
        if start in wanted and lines and not _is_empty(lines[-1]):
            lines.append(Wrapped(start, start))
        found_lines = _wrap_line(text, start, end, width, ascii_only)
        if not (_is_empty(found_lines[-1]) and lines and _is_empty(lines[-1])):
            lines.extend(found_lines)
    return lines or [Wrapped(0, 0)]


def _is_empty(line: Wrapped) -> bool:
    return line.start == line.end


def _wrap_line(text: str, start: int, end: int, width: int, ascii_only: bool) -> list[Wrapped]:
    line = text[start:end]
    if not line.strip():
        return [Wrapped(start, start)]
    if len(line) <= width and cells(line, ascii_only) <= width:
        return [Wrapped(start, end)]
    lines: list[Wrapped] = []
    line_start, line_end, used = start, start, 0
    for piece_start, piece_end, word_end in _pieces(line, start):
        wide = cells(text[piece_start:word_end], ascii_only)
        if used and used + wide > width:
            if line_end > line_start:
                lines.append(Wrapped(line_start, line_end))
            line_start, line_end, used = piece_start, piece_start, 0
        if wide > width:
            broken = _break(text, piece_start, word_end, width, ascii_only)
            lines.extend(broken[:-1])
            line_start = broken[-1].start
            wide = cells(text[line_start:word_end], ascii_only)
        line_end = word_end
        used += wide + cells(text[word_end:piece_end], ascii_only)
    lines.append(Wrapped(line_start, line_end))
    return lines


def _pieces(line: str, offset: int) -> list[tuple[int, int, int]]:
    """Words with the spaces behind them: (start, end, end of the word). Endless words come in parts."""
    pieces = []
    for found in _PIECE.finditer(line):
        start, end = found.span()
        word_end = start + len(found.group().rstrip())
        while word_end - start > _PART:
            pieces.append((offset + start, offset + start + _PART, offset + start + _PART))
            start += _PART
        pieces.append((offset + start, offset + end, offset + max(word_end, start)))
    return pieces


def _break(text: str, start: int, end: int, width: int, ascii_only: bool) -> list[Wrapped]:
    """A word wider than the line, in lines; a combining sign stays with the one before it (it takes no column)."""
    lines, used, line_start = [], 0, start
    for position in range(start, end):
        wide = cells(text[position], ascii_only)
        if used + wide > width:
            lines.append(Wrapped(line_start, position))
            line_start, used = position, 0
        used += wide
    lines.append(Wrapped(line_start, end))
    return lines


def line_at(lines: Sequence[Wrapped], offset: int) -> int:
    """The number of the line that holds `offset`."""
    return max(0, bisect_right(lines, offset, key=lambda line: line.start) - 1)
