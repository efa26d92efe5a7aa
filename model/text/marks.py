"""Quotation marks paired within their paragraph, whatever their make, and forgiven where one is missing."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from ..records import Span

_OPEN = frozenset({"“", "„", "«", "``", "‟", "❝"})
_SINGLE = frozenset({"‘", "'"})
_CLOSE = frozenset({"”", "»", "''", "❞"})
#: Each mark is looked at more closely only once it is found, since most of a text is none. A row of four and more is
#: decoration, or damage, and quotes nothing.
_ANY = re.compile(
    r"""
    ([“”„«»‟❝❞"＂'`‘])
    (?: (?<!‘)\1{3,}
      | (?<=`)` | (?<=')'
      | (?<=[“”„«»‟❝❞"＂])
      | (?<=[‘'])(?<![^\s(\[{—–].)(?=[^\W_]|[“"£$€])  # a single one, at the beginning of a word
    )
    """,
    re.VERBOSE,
)
_CLOSING = re.compile(r"[”»❞]")
_BEFORE_OPENING = "([{—–-‘'/…"
_BEHIND_CLOSING = ".,;:!?)—–]"
#: A single mark behind a letter or a stop, with no letter behind it: it closes, or shows a possessive or an elision.
_SINGLE_CLOSING = re.compile(r"(?<=\S)(?<!['’‘])['’](?![^\W_]|['’])")
_SINGLE_OPENING = re.compile(r"(?<![^\s(\[{—–])[‘'](?=[^\W_])")
#: Words that drop their first letters and no quotation: the '90s, rock 'n' roll, 'til.
_ELISION = re.compile(r"[‘'](?:\d\ds?\b|(?:n|em|tis|twas|til|cause|cos|bout|round|tude|hood)\b)", re.IGNORECASE)


class Quotation(NamedTuple):
    """A stretch in quotation marks, double or single: `outer` with its marks, `inner` without. `closed` is False where
    the paragraph ends first, as each paragraph of a long quote but the last does."""

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
    closings = _Ahead(text, end)
    singles = _Singles(text, start, end)
    behind = start  # the end of the last quotation in single marks
    for match in _ANY.finditer(text, start, end):
        first, last = match.span()
        if last - first > 2 or first < behind:
            continue
        mark = match.group()
        if mark in _SINGLE:
            if opened is None and (single := singles.opened_at(first, paragraph)) is not None:
                found.append(single)
                behind = single.outer.end
            continue
        before = text[first - 1] if first > start else " "
        after = text[last] if last < end else " "
        if _opens(mark, before, after, opened is not None):
            if opened is None:
                opened = (first, last)
                depth = 1
            elif mark in _OPEN and text[opened[0]] in _OPEN and closings.two_follow(last):
                depth += 1
            # else: a second opening mark without a close between: the first still stands
        elif opened is not None and depth > 1:
            depth -= 1
        elif opened is not None:
            if first > opened[1]:
                found.append(Quotation(Span(opened[0], last), Span(opened[1], first), True, paragraph))
            opened = None
    if opened is not None:
        found.append(Quotation(Span(opened[0], end), Span(opened[1], end), False, paragraph))
    return found


def _opens(mark: str, before: str, after: str, is_open: bool) -> bool:
    could_open = (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
    could_close = not before.isspace()
    if mark in _OPEN:
        # “ typed where ” was meant: "on notice. “ " at the end of what it should close.
        return not (is_open and not could_open and (after.isspace() or after in _BEHIND_CLOSING))
    if mark in _CLOSE:
        return not is_open and could_open
    if is_open:
        return could_open and not could_close
    return not after.isspace() or not could_close


class _Ahead:
    """The next closing marks from a position on, each looked for once while the position only grows."""

    def __init__(self, text: str, end: int) -> None:
        self._text = text
        self._end = end
        self._first = -1
        self._second = -1

    def two_follow(self, position: int) -> bool:
        """Whether a closing mark follows before the next opening one, and another behind it: a nested quotation."""
        if self._first < position:
            self._first = self._find(position)
            self._second = self._find(self._first + 1)
        if self._second >= self._end:
            return False
        return self._text.find("“", position, self._first) < 0

    def _find(self, position: int) -> int:
        match = _CLOSING.search(self._text, position, self._end) if position < self._end else None
        return self._end if match is None else match.start()


class _Singles:
    """Quotations in single marks, whose closing mark looks like an apostrophe. A paragraph's are found once."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._text = text
        self._start = start
        self._end = end
        self._openings: list[int] = []
        self._sure: list[int] | None = None
        self._doubtful: list[int] = []

    def opened_at(self, opening: int, paragraph: int) -> Quotation | None:
        """The quotation that begins with the single mark at `opening`; None where it is an apostrophe."""
        if _ELISION.match(self._text, opening):
            return None
        inner = opening + 1
        closing = self._closing(inner)
        if closing is None:
            behind_colon = self._text[max(self._start, opening - 2) : opening] == ": "
            long = self._text.count(" ", inner, min(self._end, inner + 200)) > 2
            if not long or (opening > self._start and not behind_colon):
                return None
            return Quotation(Span(opening, self._end), Span(inner, self._end), False, paragraph)
        return Quotation(Span(opening, closing + 1), Span(inner, closing), True, paragraph)

    def _closing(self, inner: int) -> int | None:
        """The first mark that surely closes; a possible apostrophe only where another quotation opens before that."""
        if self._sure is None:
            self._read()
        sure = _next(self._sure or [], inner)
        doubtful = _next(self._doubtful, inner)
        if sure is None or doubtful is None:
            return doubtful if sure is None else sure
        opening = _next(self._openings, inner)
        return doubtful if doubtful < sure and opening is not None and doubtful < opening < sure else sure

    def _read(self) -> None:
        text = self._text
        self._sure = []
        for match in _SINGLE_CLOSING.finditer(text, self._start, self._end):
            at = match.start()
            apostrophe = text[at - 1] in "sS" or text[max(0, at - 2) : at] == "in"
            open_air = at + 1 < self._end and text[at + 1] == " "
            (self._doubtful if apostrophe and open_air else self._sure).append(at)
        self._openings = [match.start() for match in _SINGLE_OPENING.finditer(text, self._start, self._end)]


def _next(positions: list[int], at: int) -> int | None:
    """The first of the sorted `positions` from `at` on."""
    index = bisect_left(positions, at)
    return positions[index] if index < len(positions) else None
