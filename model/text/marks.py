"""Quotation marks paired within their paragraph, whatever their make, and forgiven where one is missing."""

from __future__ import annotations

from typing import NamedTuple

from ..records import Span

_OPEN = frozenset({"“", "„", "«", "``"})
_CLOSE = frozenset({"”", "»", "''"})
_DOUBLE = frozenset({'"', "＂"})


class Quotation(NamedTuple):
    """A stretch in double quotation marks: `outer` with its marks, `inner` without. `closed` is False where the
    paragraph ends first, as each paragraph of a long quote but the last does."""

    outer: Span
    inner: Span
    closed: bool
    paragraph: int


def quotations(text: str, start: int, end: int, paragraph: int) -> list[Quotation]:
    """The outermost quotations of the paragraph `text[start:end]`, in order.

    Curly and straight marks may close each other; a mark that cannot open (a letter before it and a space after) is
    read as a closing one and the other way round; nothing runs over the end of the paragraph.
    """
    found: list[Quotation] = []
    opened: tuple[int, int] | None = None  # the opening mark
    depth = 0
    position = start
    while position < end:
        character = text[position]
        pair = text[position : position + 2]
        width = 2 if pair in ("``", "''") and position + 2 <= end else 1
        mark = pair if width == 2 else character
        if mark not in _OPEN and mark not in _CLOSE and mark not in _DOUBLE:
            position += 1
            continue
        before = text[position - 1] if position > start else " "
        after = text[position + width] if position + width < end else " "
        opens = _opens(mark, before, after, opened is not None)
        if opens:
            if opened is None:
                opened = (position, position + width)
                depth = 1
            elif mark in _OPEN and text[opened[0]] not in _DOUBLE and _closes_later(text, position + width, end):
                depth += 1
            # else: a second opening mark without a close between: the first still stands
        elif opened is not None:
            depth -= 1
            if depth <= 0:
                found.append(
                    Quotation(Span(opened[0], position + width), Span(opened[1], position), True, paragraph)
                )
                opened = None
        position += width
    if opened is not None:
        found.append(Quotation(Span(opened[0], end), Span(opened[1], end), False, paragraph))
    return found


def _opens(mark: str, before: str, after: str, is_open: bool) -> bool:
    could_open = (before.isspace() or before in "([{—–-‘'/") and not after.isspace()
    could_close = not before.isspace()
    if mark in _OPEN:
        # “ typed where ” was meant: "on notice. “ " at the end of what it should close.
        return not (is_open and not could_open and (after.isspace() or after in ".,;:!?)—–"))
    if mark in _CLOSE:
        return not is_open and could_open
    if is_open:
        return could_open and not could_close
    return not after.isspace() or not could_close


def _closes_later(text: str, position: int, end: int) -> bool:
    """Whether two closing marks follow, so that a nested opening mark is a real one."""
    first = min((i for i in (text.find("”", position, end), text.find("»", position, end)) if i >= 0), default=-1)
    if first < 0:
        return False
    opened_again = text.find("“", position, first)
    return opened_again < 0 and text.find("”", first + 1, end) >= 0
