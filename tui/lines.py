"""Runs of styled text, and lines made of them: cut to a width in columns, with marks laid over."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from .look import Look
from .safe import printable

Run = tuple[str, Style]
"""Words as they stand in the data, and their style. They become printable only when a line is made of them."""


def strip_of(runs: Iterable[Run], width: int, look: Look, fill: Style | None = None) -> Strip:
    """One line exactly `width` columns wide: too long ends in an ellipsis, too short is filled with spaces."""
    strip = Strip([Segment(shown, style) for text, style in runs if (shown := printable(text, look.ascii))])
    if width <= 0:
        return Strip([])
    if strip.cell_length > width:
        ellipsis = look.signs.ellipsis[:width]
        kept = strip.crop(0, width - len(ellipsis))
        last = strip_style(kept)
        strip = Strip([*kept, Segment(ellipsis, last)])
    return strip.adjust_cell_length(width, fill)


def strip_style(strip: Strip) -> Style | None:
    """The style of the last segment."""
    segments = list(strip)
    return segments[-1].style if segments else None


def ends_line(left: Sequence[Run], right: Sequence[Run], width: int, look: Look) -> Strip:
    """`left` cut where `right` begins, and `right` at the right edge; `right` goes first when there is no room."""
    tail = sum(cell_len(printable(text, look.ascii)) for text, _ in right)
    if not tail or tail > width // 2:
        return strip_of(left, width, look)
    head = strip_of(left, width - tail - 1, look)
    return Strip.join([head, Strip([Segment(" ", Style())]), strip_of(right, tail, look)])


def marked(text: str, style: Style, spans: Iterable[tuple[int, int]], mark: Style) -> list[Run]:
    """`text` with `mark` laid over its `spans`."""
    return overlaid([(text, style)], [(start, end, mark) for start, end in spans])


def overlaid(runs: Sequence[Run], marks: Sequence[tuple[int, int, Style]]) -> list[Run]:
    """`runs` with the style of each mark added where it lies. Offsets count from the first run's first character."""
    if not marks:
        return list(runs)
    length = sum(len(text) for text, _ in runs)
    cuts = {0, length}
    position = 0
    for text, _ in runs:
        position += len(text)
        cuts.add(position)
    for start, end, _ in marks:
        cuts.update((max(0, min(start, length)), max(0, min(end, length))))
    whole = "".join(text for text, _ in runs)
    styles: list[Run] = []
    bounds = sorted(cuts)
    run, run_end = 0, len(runs[0][0]) if runs else 0
    for start, end in pairwise(bounds):
        while start >= run_end:
            run += 1
            run_end += len(runs[run][0])
        style = runs[run][1]
        for mark_start, mark_end, mark in marks:
            if mark_start <= start and end <= mark_end:
                style = style + mark
        styles.append((whole[start:end], style))
    return styles
