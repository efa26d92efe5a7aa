"""What is on the terminal already, so that only cells that differ are written. Textual writes whole regions anew.

A `Frame` takes the stream that would be written and gives back a shorter one with the same effect. It understands what
Textual's frames are made of (cursor positions, colours, text, line ends); all else is passed on as it is.
"""

from __future__ import annotations

import re
from itertools import groupby

from rich.cells import cell_len

_TOKEN = re.compile(
    r"\x1b\[(?P<row>\d+);(?P<column>\d+)H"
    r"|\x1b\[(?P<style>[\d;]*)m"
    r"|(?P<line>\r?\n|\r)"
    r"|(?P<text>[^\x00-\x1f\x7f]+)"
    r"|(?P<other>\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP.*?\x1b\\|\x1b\[[0-?]*[ -/]*[@-~]|\x1b.|.)",
    re.DOTALL,
)
# What clears or changes the screen as a whole: the other buffer, erasing, resetting.
_ALTERNATE, _BACK = "\x1b[?1049h", "\x1b[?1049l"
_CLEARING = re.compile(r"\x1b\[\?1049[hl]|\x1b\[[0-3]?J|\x1bc|\x1b\[!p")
# Going over so many unchanged cells is shorter than moving the cursor.
_GAP = 4
_UNKNOWN = "\x00"


class Frame:
    """The cells of a terminal: what is shown, and what is to be shown. Nothing is known of it at first."""

    def __init__(self, width: int = 0, height: int = 0) -> None:
        self.resize(width, height)

    def resize(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._row = self._column = 0
        self._style = ""
        self._texts = [[_UNKNOWN] * width for _ in range(height)]
        self._styles = [[""] * width for _ in range(height)]
        self.forget()

    def forget(self) -> None:
        """Whatever is on the terminal may have been changed by others: everything is written again."""
        self._shown_texts = [[_UNKNOWN] * self.width for _ in range(self.height)]
        self._shown_styles = [[""] * self.width for _ in range(self.height)]
        self._touched: set[int] = set(range(self.height))
        self._cursor: tuple[int, int] | None = None

    def _clear(self) -> None:
        """The terminal is blank, and known to be."""
        self.forget()
        self._shown_texts = [[" "] * self.width for _ in range(self.height)]

    def feed(self, data: str) -> str:
        """The shortest output known here that does to the terminal what `data` would do."""
        out: list[str] = []
        moved = False
        for token in _TOKEN.finditer(data):
            kind = token.lastgroup
            if kind == "text":
                self._write(token["text"])
                moved = True
            elif kind == "style":
                self._style = _style(token["style"])
            elif kind == "column":
                self._row, self._column = int(token["row"]) - 1, int(token["column"]) - 1
                moved = True
            elif kind == "line":
                self._column = 0
                self._row += token["line"].endswith("\n")
                moved = True
            else:
                out += [self._update(moved), token["other"]]
                moved = False
                if token["other"] == _ALTERNATE:
                    out.append("\x1b[2J")
                    self._clear()
                elif token["other"] == _BACK:
                    # The shell's own screen is back, and nothing of ours belongs there.
                    self.resize(self.width, self.height)
                elif _CLEARING.match(token["other"]):
                    self.forget()
        out.append(self._update(moved))
        return "".join(out)

    def _write(self, text: str) -> None:
        if not 0 <= self._row < self.height:
            return
        texts, styles = self._texts[self._row], self._styles[self._row]
        cells = list(text) if text.isascii() else _cells(text)
        start, end = self._column, min(self._column + len(cells), self.width)
        if start < end:
            texts[start:end] = cells[: end - start]
            styles[start:end] = [self._style] * (end - start)
            self._touched.add(self._row)
        self._column += len(cells)

    def _update(self, moved: bool) -> str:
        """Bring the terminal up to what is to be shown, the cursor where it was left."""
        out: list[str] = []
        if self._touched:
            for row in sorted(self._touched):
                self._update_row(row, out)
            self._touched.clear()
        cursor = self._row, self._column
        if moved and (out or cursor != self._cursor):
            self._cursor = cursor
            out.append(f"\x1b[{cursor[0] + 1};{cursor[1] + 1}H")
        return "".join(out)

    def _update_row(self, row: int, out: list[str]) -> None:
        texts, styles = self._texts[row], self._styles[row]
        shown_texts, shown_styles = self._shown_texts[row], self._shown_styles[row]
        if texts == shown_texts and styles == shown_styles:
            return
        changed = [
            column
            for column in range(self.width)
            if texts[column] != _UNKNOWN
            and (texts[column] != shown_texts[column] or styles[column] != shown_styles[column])
        ]
        blank = self.width
        while blank and texts[blank - 1] == " " and not styles[blank - 1]:
            blank -= 1
        # From here to the edge all is blank: erasing is shorter than spaces.
        erase = sum(column >= blank for column in changed) > _GAP
        if erase:
            changed = [column for column in changed if column < blank]
        for start, end in _runs(changed, texts):
            out.append(f"\x1b[{row + 1};{start + 1}H" if start else f"\x1b[{row + 1}H")
            out.append(_styled(texts[start:end], styles[start:end]))
        if erase:
            out.append(f"\x1b[{row + 1};{blank + 1}H\x1b[K")
        self._shown_texts[row], self._shown_styles[row] = texts.copy(), styles.copy()


def _style(parameters: str) -> str:
    """The parameters of a style that say something: resetting, and the terminal's own colours, say nothing."""
    if parameters in ("", "0"):
        return ""
    if "9" not in parameters:
        return parameters
    parts = parameters.split(";")
    if "38" in parts or "48" in parts:
        return parameters
    return ";".join(part for part in parts if part not in ("39", "49"))


def _cells(text: str) -> list[str]:
    """`text` as cells: a wide sign is followed by an empty cell, a sign without width belongs to the one before."""
    cells: list[str] = []
    for sign in text:
        width = 1 if sign.isascii() else cell_len(sign)
        if width:
            cells.append(sign)
            cells += [""] * (width - 1)
        elif cells:
            lead = len(cells) - 1
            while lead and not cells[lead]:
                lead -= 1
            cells[lead] += sign
    return cells


def _runs(changed: list[int], texts: list[str]) -> list[tuple[int, int]]:
    """Stretches to write: changed cells with the short gaps between them, never half of a wide sign."""
    runs: list[tuple[int, int]] = []
    for column in changed:
        start = column
        while start and not texts[start]:
            start -= 1
        end = column + 1
        while end < len(texts) and not texts[end]:
            end += 1
        if runs and start - runs[-1][1] <= _GAP and _UNKNOWN not in texts[runs[-1][1] : start]:
            runs[-1] = runs[-1][0], max(end, runs[-1][1])
        else:
            runs.append((start, end))
    return runs


def _styled(texts: list[str], styles: list[str]) -> str:
    """Cells as text with their styles, beginning and ending without any."""
    out, current, position = [], "", 0
    for style, group in groupby(styles):
        end = position + sum(1 for _ in group)
        if style != current:
            out.append(f"\x1b[0;{style}m" if current and style else f"\x1b[{style}m")
            current = style
        out.append("".join(texts[position:end]))
        position = end
    return "".join([*out, "\x1b[m"]) if current else "".join(out)
