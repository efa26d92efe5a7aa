"""A document to read: wrapped; names, quotes and matches marked, furniture dimmed, the current fact reversed."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from onrecord.model.records import Document, Span
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from ..lines import overlaid, strip_of
from ..look import Look
from ..marks import NO_MARKS, Mark, Marks
from ..wrapping import Wrapped, line_at, wrap
from .lines import Lines

MARGIN = 2
# Lines longer than this are hard to read, however wide the pane is.
WIDEST = 100


@dataclass(frozen=True, slots=True)
class Page:
    """What the reader shows: the document, its marks, the offset at the top, the current fact and its sentence."""

    document: Document | None = None
    marks: Marks = NO_MARKS
    top: int | None = None
    fact: tuple[Span, ...] = ()
    sentence: Span | None = None
    active: bool = False


class Reader(Lines):
    """Shows a `Page`. Positions are offsets into the text; how they fall into lines is the reader's own affair."""

    class Pointed(Message):
        """The mouse chose a place in the text."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    class Wheeled(Message):
        def __init__(self, step: int) -> None:
            super().__init__()
            self.step = step

    class Sized(Message):
        """There is room for more or for less."""

    def __init__(self, look: Look, empty: str = "", **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.empty = empty
        self.page = Page()
        self._wrapped: list[Wrapped] = [Wrapped(0, 0)]
        self._wrapped_for: tuple[str, int] | None = None

    def show(self, page: Page) -> None:
        self.page = page
        self.repaint()

    @property
    def height(self) -> int:
        return max(1, self.size.height)

    @property
    def wrapped(self) -> list[Wrapped]:
        """The lines of the open document at the present width."""
        document = self.page.document
        width = min(self.size.width - MARGIN - 1, WIDEST)
        if document is None:
            return [Wrapped(0, 0)]
        if self._wrapped_for != (document.id, width):
            breaks = [paragraph.span.start for paragraph in document.paragraphs]
            self._wrapped = wrap(document.text, width, self.look.ascii, breaks)
            self._wrapped_for = (document.id, width)
        return self._wrapped

    def top_line(self) -> int:
        top = self.page.top
        if top is None:
            start = self.page.fact[0].start if self.page.fact else 0
            return self._third_from_top(line_at(self.wrapped, start))
        return max(0, min(line_at(self.wrapped, top), self._last_top()))

    def _third_from_top(self, line: int) -> int:
        """The line at the top when `line` stands a third of the page down; the beginning, if that shows it."""
        if line < self.height * 2 // 3:
            return 0
        return max(0, min(line - self.height // 3, self._last_top()))

    def _last_top(self) -> int:
        return max(0, len(self.wrapped) - self.height)

    def scrolled(self, step: int) -> int:
        """The offset at the top after scrolling by `step` lines."""
        line = max(0, min(self.top_line() + step, self._last_top()))
        return self.wrapped[line].start

    def revealing(self, offset: int) -> int:
        """The offset at the top that shows `offset`: as it is if that does, else `offset` a third from the top."""
        line, top = line_at(self.wrapped, offset), self.top_line()
        if top <= line < top + self.height - (1 if self.height > 3 else 0):
            return self.wrapped[top].start
        return self.wrapped[self._third_from_top(line)].start

    def on_screen(self) -> Span:
        """The stretch of text on the screen."""
        top = self.top_line()
        last = min(top + self.height, len(self.wrapped)) - 1
        return Span(self.wrapped[top].start, self.wrapped[last].end)

    def line(self, y: int, width: int) -> Strip:
        document = self.page.document
        if document is None:
            return strip_of([(f" {self.empty}", self.look.faint)] if y == 0 else [], width, self.look)
        number = self.top_line() + y
        if number >= len(self.wrapped):
            return strip_of([], width, self.look)
        start, end = self.wrapped[number]
        sentence = self.page.sentence
        here = sentence is not None and start < end and sentence.overlaps((start, end))
        sign_style = self.look.key if self.page.active else self.look.faint
        margin = Segment(self.look.signs.cursor if here else " ", sign_style if here else self.look.text)
        # What a person set right begins in this line.
        by_hand = start < end and self.page.marks.corrected_in(start, end)
        sign = Segment(self.look.signs.corrected, self.look.corrected) if by_hand else Segment(" ", margin.style)
        runs = [(document.text[start:end], self._paragraph_style(document, start))]
        marks = [
            (mark.span.start - start, mark.span.end - start, self._style(mark))
            for mark in self.page.marks.over(start, end)
        ]
        marks += [(s - start, e - start, self.look.fact) for s, e in self.page.fact if s < end and e > start]
        return Strip([margin, sign, *strip_of(overlaid(runs, marks), width - MARGIN, self.look)])

    def _style(self, mark: Mark) -> Style:
        look = self.look
        return {"name": look.name, "quote": look.verbatim, "paraphrase": look.paraphrase, "match": look.match}[
            mark.kind
        ]

    def _paragraph_style(self, document: Document, offset: int) -> Style:
        paragraphs = document.paragraphs
        index = bisect_right(paragraphs, offset, key=lambda paragraph: paragraph.span.start) - 1
        if index < 0 or offset >= paragraphs[index].span.end:
            return self.look.text
        kind = paragraphs[index].kind
        if kind in ("furniture", "caption", "byline"):
            return self.look.faint
        return self.look.heading if kind in ("title", "standfirst") else self.look.text

    def on_resize(self, event: events.Resize) -> None:
        super().on_resize(event)
        self.post_message(self.Sized())

    def on_click(self, event: events.Click) -> None:
        number = self.top_line() + event.y
        if self.page.document is None or number >= len(self.wrapped):
            return
        start, end = self.wrapped[number]
        self.post_message(self.Pointed(min(start + max(0, event.x - MARGIN), end)))

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self.post_message(self.Wheeled(3))

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self.post_message(self.Wheeled(-3))
