"""A table of plain text in a given width, written row by row: the first line is out before the last one is made."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from .columns import Column
from .safe import cells, printable

#: So many rows are looked at for how wide the columns need to be.
_SAMPLE = 200
_GAP = "  "
#: Behind these a word that is too long is broken.
_JOINTS = "/-–—"


def table_lines(
    columns: Sequence[Column], rows: Iterable[Sequence[str]], width: int, ascii_only: bool, bold: bool
) -> Iterator[str]:
    """The lines of a table, header first. Texts that do not fit are wrapped, never cut."""
    given = iter(rows)
    sample = list(islice(given, _SAMPLE))
    if not sample:
        return
    widths = _widths(columns, sample, width, ascii_only)
    shown = [number for number, size in enumerate(widths) if size]
    header = _GAP.join(_padded(columns[place].name, widths[place], columns[place].right) for place in shown).rstrip()
    yield f"\x1b[1m{header}\x1b[m\n" if bold else f"{header}\n"
    for row in chain(sample, given):
        wrapped = [_wrapped(printable(row[place], ascii_only), widths[place]) for place in shown]
        for line in range(max(map(len, wrapped))):
            texts = (part[line] if line < len(part) else "" for part in wrapped)
            sized = zip(texts, shown, strict=True)
            yield _GAP.join(_padded(text, widths[at], columns[at].right) for text, at in sized).rstrip() + "\n"


def _widths(columns: Sequence[Column], sample: Sequence[Sequence[str]], width: int, ascii_only: bool) -> list[int]:
    """How wide each column is; 0 for one that is left out, because the terminal is too narrow for all."""
    widths = []
    for place, column in enumerate(columns):
        needed = max(cells(row[place], ascii_only) for row in sample)
        wanted = max(len(column.name), needed)
        widths.append(wanted if column.most is None else min(column.most, wanted))
    for place in reversed(range(len(columns))):
        narrowest = [min(size, column.least) for size, column in zip(widths, columns, strict=True)]
        if _total(narrowest) <= width:
            break
        if columns[place].most is not None:
            widths[place] = 0
    widest = next((place for place, column in enumerate(columns) if column.most is None), 0)
    fair = max(columns[widest].least, width * 2 // 5)
    others = [(place, column.least) for place, column in enumerate(columns)]
    for place, least in ((widest, fair), *others):
        excess = _total(widths) - width
        if excess > 0:
            widths[place] = max(min(widths[place], max(1, least)), widths[place] - excess)
    return widths


def _total(widths: Sequence[int]) -> int:
    shown = [size for size in widths if size]
    return sum(shown) + len(_GAP) * (len(shown) - 1)


def _padded(text: str, width: int, right: bool) -> str:
    space = " " * (width - cells(text))
    return space + text if right else text + space


def _wrapped(text: str, width: int) -> list[str]:
    """`text` in lines of at most `width` columns, broken between words, and inside one that is longer than a line."""
    lines: list[str] = []
    line, used = "", 0
    for word in text.split():
        size = cells(word)
        if line and used + 1 + size <= width:
            line, used = f"{line} {word}", used + 1 + size
            continue
        if line:
            lines.append(line)
        while size > width:
            head = _head(word, width)
            lines.append(head)
            word = word[len(head) :]
            size = cells(word)
        line, used = word, size
    return [*lines, line] if line or not lines else lines


def _head(word: str, width: int) -> str:
    """As many signs of `word` as fit, at least one; behind a stroke or hyphen if it has one."""
    used = 0
    for place, sign in enumerate(word):
        used += cells(sign)
        if used > width and place:
            joint = max(word.rfind(sign, 0, place) for sign in _JOINTS) + 1
            return word[: joint or place]
    return word
