"""Quotes with their speakers: first as actors of their document, then as actors of the corpus."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from ..extract.mentions import QuoteMention, TimeMention
from ..records import PartialDate, Quote, Span
from .local import DocumentFacts, LocalQuote
from .speakers import goes_on, quote_before

#: How far from its cue the time of an utterance may stand, in code points: "told a news conference in Tokyo on Friday".
_NEAR = 70
_SUBORDINATE = re.compile(
    r"\b(?:who|which|whose|when|after|before|since|until|because|whether|if|while)\b|[;:]", re.IGNORECASE
)


class Resolver(Protocol):
    """What noun phrases of a document mean; `references.References` is one."""

    def resolve(self, span: Span) -> tuple[int, ...]: ...

    def why(self, span: Span) -> str: ...

    def said_by(self, pronoun: Span, contents: Sequence[Span], previous: int | None) -> tuple[tuple[int, ...], str]: ...

    def is_person(self, number: int) -> bool: ...

    def document_before(self, at: int) -> Span | None: ...

    def is_somebody(self, phrase: str, pronoun: str) -> bool: ...

    def is_unnamed(self, span: Span) -> bool: ...


def attribute(
    mention: QuoteMention,
    references: Resolver,
    times: Sequence[TimeMention],
    text: str,
    before: Sequence[LocalQuote] = (),
) -> LocalQuote:
    """The quote with the numbers of its speakers, of the source that reports it and of whom it is said to; `before`
    are the document's quotes so far.

    A speaker nobody can be named for keeps the words of the text.
    """
    if mention.speaker and not any(letter.isalnum() for letter in mention.speaker.of(text)):
        mention = replace(mention, speaker=None)  # a mark that was taken for a name
    speakers, phrase, reason = _speaker(mention, references, text, before)
    via = references.resolve(mention.via) if mention.via else ()
    via = () if set(via) & set(speakers) else via  # nobody passes on his own words
    addressee = references.resolve(mention.addressee) if mention.addressee else ()
    return LocalQuote(
        mention=mention,
        speakers=speakers,
        speaker_text=phrase.of(text) if phrase else None,
        named_by=phrase,
        via=via[0] if via else None,
        addressee=addressee[0] if len(addressee) == 1 and addressee[0] not in speakers else None,
        date=_said_on(mention, times, text),
        why=(*mention.why, f"who that is: {reason}") if reason else mention.why,
    )


def _speaker(
    mention: QuoteMention, references: Resolver, text: str, before: Sequence[LocalQuote]
) -> tuple[tuple[int, ...], Span | None, str]:
    """The speakers, the phrase that names them and the reason. A pronoun may stand for somebody who spoke right before
    without a name known: then the phrase is that one's."""
    span = mention.speaker
    if span is None:
        return (), None, ""
    words = span.of(text)
    last = quote_before(before, mention.sentence, span, text)
    unnamed = last.named_by if last is not None and not last.speakers else None
    if unnamed is not None and words.lower() in ("it", "they") and goes_on(unnamed.of(text), words):
        return (), unnamed, "pronoun: the speaker of the words before it"
    if words.lower() == "they" and last is not None and len(last.speakers) > 1:
        return last.speakers, span, "plural pronoun: the speakers of the words before it"
    if words.lower() == "it" and _stands_first(mention, span, text):
        if last is not None and len(last.speakers) == 1 and not references.is_person(last.speakers[0]):
            return last.speakers, span, "pronoun: the speaker of the words before it"
        document = references.document_before(mention.sentence.start) if last is None else None
        if document is not None:
            return references.resolve(document), document, "pronoun: the document or body of the sentence before it"
    if words.lower() not in ("he", "she"):
        if references.is_unnamed(span):
            return (), span, ""
        return references.resolve(span), span, references.why(span)
    if unnamed is not None and references.is_somebody(unnamed.of(text), words):
        return (), unnamed, "pronoun: the speaker of the words before it"
    previous = last.speakers[0] if last is not None and len(last.speakers) == 1 else None
    others = (*mention.spans, mention.addressee) if mention.addressee else mention.spans
    found, reason = references.said_by(span, others, previous)
    return found, span, reason


def _stands_first(mention: QuoteMention, span: Span, text: str) -> bool:
    """Whether nothing but what is said stands before the pronoun in its sentence: `“…,” it said`, `It said …`."""
    at = mention.sentence.start
    for content in (*mention.spans, span):
        if content.end <= span.start or content == span:
            if any(letter.isalnum() for letter in text[at : content.start]):
                return False
            at = max(at, content.end)
    return True


def _said_on(mention: QuoteMention, times: Sequence[TimeMention], text: str) -> PartialDate | None:
    """When it was said, where the clause of the cue states it: never a time inside what was said.

    `times` are in text order.
    """
    cue = mention.cue
    if cue is None:
        return None
    best: tuple[int, PartialDate] | None = None
    for at in range(bisect_left(times, mention.sentence.start, key=_beginning), len(times)):
        time = times[at]
        span = time.span
        if span.start >= mention.sentence.end:
            break
        if time.date is None or time.date.value is None or not mention.sentence.contains(span):
            continue
        if any(content.overlaps(span) for content in mention.spans):
            continue
        first, last = (cue.end, span.start) if span.start >= cue.end else (span.end, cue.start)
        if not 0 <= last - first <= _NEAR or any(Span(first, last).overlaps(content) for content in mention.spans):
            continue
        if _SUBORDINATE.search(text, first, last) or time.date.granularity not in ("day", "week", "month"):
            continue
        if best is None or last - first < best[0]:
            best = (last - first, time.date)
    return best[1] if best else None


def _beginning(time: TimeMention) -> int:
    return time.span.start


def assemble_quotes(
    facts: Sequence[DocumentFacts],
    actor_of: Callable[[str, int], str],
    meeting_of: Callable[[str, int], str],
    dates: Mapping[str, PartialDate | None],
) -> dict[str, Quote]:
    """All quotes by id, in the order of `facts` and of their texts; `dates` are the merged meetings' dates by id."""
    quotes: dict[str, Quote] = {}
    for document in facts:
        for local in document.quotes:
            quote = _assembled(document, local, actor_of, meeting_of, dates)
            while quote.id in quotes:
                quote = replace(quote, id=quote.id + "x")
            quotes[quote.id] = quote
    return quotes


def _assembled(
    document: DocumentFacts,
    local: LocalQuote,
    actor_of: Callable[[str, int], str],
    meeting_of: Callable[[str, int], str],
    dates: Mapping[str, PartialDate | None],
) -> Quote:
    mention, own = local.mention, document.document

    def actor(number: int | None) -> str | None:
        return None if number is None else actor_of(own.id, number)

    meeting = None if local.meeting is None else meeting_of(own.id, local.meeting)
    if meeting not in dates:
        meeting = None  # it was said by hand that this is no meeting
    date = local.date
    if date is None and meeting is not None and (occasion := dates.get(meeting)) is not None and occasion.value:
        date = replace(occasion, reason=f"the date of the occasion: {occasion.reason}")
    return Quote(
        id=quote_id(own.id, mention.spans),
        document=own.id,
        kind=mention.kind,
        spans=mention.spans,
        quoted=mention.quoted,
        sentence=mention.sentence,
        speakers=tuple(dict.fromkeys(actor_of(own.id, number) for number in local.speakers)),
        speaker_text=local.speaker_text,
        speaker_span=local.named_by,
        cue=mention.cue.of(own.text) if mention.cue else None,
        cue_span=mention.cue,
        via=actor(local.via),
        addressee=actor(local.addressee),
        meeting=meeting,
        date=date,
        why=local.why,
    )


def quote_id(document: str, spans: Sequence[Span]) -> str:
    """An id that depends on the document's text and the quote's place in it alone."""
    place = ",".join(f"{span.start}-{span.end}" for span in spans)
    return "q" + hashlib.blake2s(f"{document}:{place}".encode(), digest_size=6).hexdigest()
