"""What can be marked in a document: its names and quotes, in the order of the text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import Literal

from onrecord.model.corpus import Corpus
from onrecord.model.records import Span

MarkKind = Literal["name", "quote", "paraphrase", "match"]

# A pronoun stands for an actor, yet underlining each "he" would leave nothing to see.
PRONOUNS = frozenset(
    "he she they him her them his hers their theirs himself herself themselves it its i we us our who".split()
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the document and the fact it belongs to: an actor's id, a quote's id, or nothing for a match."""

    span: Span
    kind: MarkKind
    fact: str = ""


@dataclass(frozen=True, slots=True)
class Marks:
    """All marks of a document for drawing, and the `stops` that next and previous walk over; both sorted by start."""

    drawn: tuple[Mark, ...]
    stops: tuple[Mark, ...]
    longest: int
    corrected: tuple[int, ...] = ()
    """Where facts begin that a person set right, sorted; of an actor the first place in the text."""

    def over(self, start: int, end: int) -> list[Mark]:
        """The marks that touch text[start:end]."""
        first = bisect_left(self.drawn, start - self.longest, key=lambda mark: mark.span.start)
        last = bisect_left(self.drawn, end, key=lambda mark: mark.span.start)
        return [mark for mark in self.drawn[first:last] if mark.span.end > start]

    def corrected_in(self, start: int, end: int) -> bool:
        """Whether such a fact begins in text[start:end]."""
        first = bisect_left(self.corrected, start)
        return first < len(self.corrected) and self.corrected[first] < end

    def after(self, offset: int) -> Mark | None:
        index = bisect_right(self.stops, offset, key=lambda mark: mark.span.start)
        return self.stops[index] if index < len(self.stops) else None

    def before(self, offset: int) -> Mark | None:
        index = bisect_left(self.stops, offset, key=lambda mark: mark.span.start)
        return self.stops[index - 1] if index else None

    def at(self, span: tuple[int, int] | None) -> Mark | None:
        """The stop with exactly this span, or else the one that begins where it begins."""
        if span is None:
            return None
        first = bisect_left(self.stops, span[0], key=lambda mark: mark.span.start)
        found = [mark for mark in self.stops[first : first + 4] if mark.span.start == span[0]]
        return next((mark for mark in found if mark.span == span), found[0] if found else None)


NO_MARKS = Marks((), (), 0)


def marks_of(corpus: Corpus, document: str, matches: tuple[Span, ...] = ()) -> Marks:
    """The marks of a document: names as mentioned (pronouns aside), quotes, and the search's matches."""
    text = corpus.documents[document].text
    drawn, stops = [], []
    for mention in corpus.mentions_by_document.get(document, ()):
        if mention.span.of(text).casefold() not in PRONOUNS and mention.actor in corpus.actors:
            drawn.append(Mark(mention.span, "name", mention.actor))
            stops.append(drawn[-1])
    for quote_id in corpus.quotes_by_document.get(document, ()):
        quote = corpus.quotes[quote_id]
        verbatim = set(quote.quoted)
        drawn += [Mark(span, "paraphrase", quote_id) for span in quote.spans if span not in verbatim]
        drawn += [Mark(span, "quote", quote_id) for span in quote.quoted]
        if quote.spans:
            stops.append(Mark(quote.spans[0], "quote", quote_id))
    drawn += [Mark(span, "match") for span in matches]
    taken = {mark.span.start for mark in stops}
    stops += [Mark(span, "match") for span in matches if span.start not in taken]
    longest = max((mark.span.end - mark.span.start for mark in drawn), default=0)
    return Marks(
        tuple(sorted(drawn, key=_place)), tuple(sorted(stops, key=_place)), longest, _corrected(corpus, document)
    )


def _corrected(corpus: Corpus, document: str) -> tuple[int, ...]:
    first: dict[str, int] = {}
    for mention in corpus.mentions_by_document.get(document, ()):
        if mention.actor in corpus.actors and corpus.actors[mention.actor].corrected:
            first[mention.actor] = min(mention.span.start, first.get(mention.actor, mention.span.start))
    quotes = (corpus.quotes[one] for one in corpus.quotes_by_document.get(document, ()))
    meetings = (corpus.meetings[one] for one in corpus.meetings_by_document.get(document, ()))
    found = {quote.spans[0].start for quote in quotes if quote.corrected and quote.spans}
    found.update(
        evidence.span.start
        for meeting in meetings
        if meeting.corrected
        for evidence in meeting.evidence
        if evidence.document == document
    )
    return tuple(sorted(found.union(first.values())))


def _place(mark: Mark) -> tuple[int, int]:
    """In reading order; of two that begin together the longer one first, so that the inner one is drawn over it."""
    return mark.span.start, -mark.span.end
