"""Cutting a text into paragraphs: lines, or blocks of lines where the text was wrapped at a margin."""

from __future__ import annotations

import re
from itertools import pairwise

from ..records import Span

_LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
_MARGIN = range(40, 121)
#: A full line is so much of the longer ones at least: only its last word may be missing.
_FULL = 0.65
_SENTENCE_END = re.compile(r"[.!?…:;\"”’)\]»]\s*$")


def paragraph_spans(text: str) -> list[Span]:
    """The paragraphs of a plain text, without the white space around them.

    A text is taken as wrapped when most lines that another line follows directly are about as long as the longer ones
    of them, as a margin makes them, and stop in the middle of a sentence; then a blank line or an indented first line
    begins a paragraph. Else each line is one.
    """
    lines = [span for match in _LINE.finditer(text) if (span := trimmed(text, *match.span())) is not None]
    if sum(span.end - span.start > _MARGIN.stop for span in lines) > len(lines) // 10:
        return lines
    joined = [(before, after) for before, after in pairwise(lines) if _adjacent(text, before, after)]
    lengths = sorted(before.end - before.start for before, _ in joined)
    full = _FULL * lengths[len(lengths) * 3 // 4] if lengths else 0
    wrapped = [before for before, _ in joined if full <= before.end - before.start in _MARGIN]
    open_ended = [span for span in wrapped if not _SENTENCE_END.search(text, max(span.start, span.end - 3), span.end)]
    if len(joined) < 2 or len(wrapped) < 0.6 * len(joined) or len(open_ended) < 0.6 * len(joined):
        return lines
    spans: list[Span] = []
    for line in lines:
        if spans and _adjacent(text, spans[-1], line) and not _indented(text, line, spans[-1].end):
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(line)
    return spans


def trimmed(text: str, start: int, end: int) -> Span | None:
    """`text[start:end]` without the white space around it; None where nothing is left."""
    words = text[start:end]
    left = len(words) - len(words.lstrip())
    right = len(words.rstrip())
    return Span(start + left, start + right) if left < right else None


def _adjacent(text: str, before: Span, after: Span) -> bool:
    between = text[before.end : after.start].replace("\r\n", "\n")
    return between.count("\n") + between.count("\r") == 1


def _indented(text: str, line: Span, previous_end: int) -> bool:
    gap = text[previous_end : line.start]
    indent = gap[max(gap.rfind("\n"), gap.rfind("\r")) + 1 :]
    return "\t" in indent or len(indent) >= 2
