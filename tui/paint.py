"""Facts drawn as lines of a list: pure functions from a record and its corpus to strips of a given width."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Meeting, PartialDate, Quote, Span
from textual.strip import Strip

from .lines import Run, ends_line, marked, strip_of
from .look import STATUS_WORDS, Look
from .safe import cells

Highlight = Callable[[str], Sequence[tuple[int, int]]]

# As much of a quote as any terminal's row can show; the rest is read in the reader.
LONGEST_ROW = 600
_SPACES = re.compile(r"\s+")
_MARKS = "\"“”„«»‘’'"


@dataclass(frozen=True, slots=True)
class Painter:
    """What every row needs besides its record."""

    corpus: Corpus
    look: Look
    highlight: Highlight

    def actor(self, actor: Actor, width: int) -> tuple[Strip, ...]:
        """Name, country, and how many quotes and meetings: one line."""
        look, signs = self.look, self.look.signs
        quotes = len(self.corpus.quotes_by_actor.get(actor.id, ()))
        meetings = len(self.corpus.meetings_by_actor.get(actor.id, ()))
        right: list[Run] = [
            (f"{quotes:,}{signs.open_mark}" if quotes else "", look.verbatim),
            (f"{meetings:>3,}{signs.statuses['held']}" if meetings else "    ", look.faint),
        ]
        left: list[Run] = [*self._corrected(actor), *self._marked(actor.name, look.text)]
        room = width - sum(len(text) for text, _ in right) - 1 - (2 if actor.corrected else 0)
        if actor.kind == "person" and actor.country and cells(actor.name, look.ascii) + 3 <= room:
            left.append((f" {actor.country}", look.faint))
        return (ends_line(left, right, width, look),)

    def meeting(self, meeting: Meeting, width: int) -> tuple[Strip, ...]:
        """Status sign and label; then date, status in words, place, participants: two lines."""
        look = self.look
        status = look.statuses[meeting.status]
        first: list[Run] = [
            (f"{look.signs.statuses[meeting.status]} ", status),
            *self._corrected(meeting),
            *self._marked(meeting.label, look.text),
        ]
        words = meeting.detail or STATUS_WORDS[meeting.status]
        parts = [place for place in (meeting.place,) if place]
        parts += [", ".join(self.names(meeting.participants))] if meeting.participants else []
        second: list[Run] = [("  ", look.text), (date_words(meeting.date), look.faint), (f" {words}", status)]
        for part in parts:
            second += [(f" {look.signs.dot} ", look.faint), *self._marked(part, look.faint)]
        return strip_of(first, width, look), strip_of(second, width, look)

    def quote(self, quote: Quote, width: int) -> tuple[Strip, ...]:
        """Speaker, occasion, date; then the words, what is verbatim in quotation marks: two lines."""
        look = self.look
        speaker = self.speaker(quote)
        style = look.actor if quote.speakers else look.text if speaker else look.faint
        first: list[Run] = [*self._corrected(quote), *self._marked(speaker or "unattributed", style)]
        occasion = self.occasion(quote)
        if occasion:
            first += [(f" {look.signs.dot} ", look.faint), *self._marked(occasion, look.faint)]
        head = ends_line(first, [(self.day(quote), look.faint)], width, look)
        return head, strip_of([("  ", look.text), *self.words(quote, LONGEST_ROW)], width, look)

    def words(self, quote: Quote, longest: int | None = None) -> list[Run]:
        """The words of a quote: verbatim fragments in marks, paraphrase in italics, parts joined by an ellipsis."""
        look = self.look
        document = self.corpus.documents[quote.document]
        runs: list[Run] = []
        for number, span in enumerate(quote.spans):
            if number:
                runs.append((f" {look.signs.ellipsis} ", look.faint))
            end = span.end if longest is None else min(span.end, span.start + longest)
            runs += self._content(document.text, Span(span.start, end), quote.quoted)
        return runs

    def _content(self, text: str, span: Span, quoted: Sequence[Span]) -> list[Run]:
        look = self.look
        runs: list[Run] = []
        position = span.start
        for fragment in quoted:
            start, end = max(fragment.start, span.start), min(fragment.end, span.end)
            if start >= end or start < position:
                continue
            # The article's own marks stand between paraphrase and fragment: ours take their place.
            between = _after_mark(text, position, start) if position > span.start else text[position:start]
            runs += self._marked(between.rstrip(_MARKS), look.paraphrase)
            runs.append((look.signs.open_mark, look.verbatim))
            runs += self._marked(text[start:end], look.verbatim)
            runs.append((look.signs.close_mark, look.verbatim))
            position = end
        rest = _after_mark(text, position, span.end) if position > span.start else text[position : span.end]
        runs += self._marked(rest, look.paraphrase)
        return runs

    def speaker(self, quote: Quote) -> str | None:
        """Who says it: names, or the words of the article where nobody could be named."""
        return " and ".join(self.names(quote.speakers)) or quote.speaker_text

    def occasion(self, quote: Quote) -> str | None:
        meeting = self.corpus.meetings.get(quote.meeting) if quote.meeting else None
        return meeting.label if meeting else None

    def day(self, quote: Quote) -> str:
        """When it was said; where that is not known the article's date, in brackets, since that is another thing."""
        if quote.date is not None:
            return date_words(quote.date)
        date = self.corpus.documents[quote.document].date
        return f"({date_words(date)})" if date else "no date"

    def _corrected(self, fact: Actor | Meeting | Quote) -> list[Run]:
        """A sign before what a person set right; it stands first, so that no narrow pane cuts it off."""
        return [(f"{self.look.signs.corrected} ", self.look.corrected)] if fact.corrected else []

    def names(self, actors: Sequence[str]) -> list[str]:
        return [self.corpus.actors[actor].name if actor in self.corpus.actors else actor for actor in actors]

    def _marked(self, text: str, style: object) -> list[Run]:
        text = _SPACES.sub(" ", text)
        return marked(text, style, self.highlight(text), self.look.match)  # type: ignore[arg-type]


def _after_mark(text: str, start: int, end: int) -> str:
    """What follows a fragment without the mark that closes it; an apostrophe behind that one stays."""
    return text[start + (text[start : start + 1] in _MARKS) : end] if start < end else ""


def date_words(date: PartialDate | None) -> str:
    """The date as far as it is known; where it cannot be placed, the article's own words."""
    if date is None:
        return "no date"
    if date.value is None:
        return date.text or "no date"
    return date.value.replace("/", " to ")
