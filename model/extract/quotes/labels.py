"""Speakers set before a colon without a cue: headlines (`Hill: Harbour must stay open`) and transcripts (`HILL: …`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...records import Paragraph, QuoteKind, Span
from ...text import Prose
from ..mentions import NameMention, QuoteMention

#: `HILL: …`, `Dr. Ann Hill: …`, `Q: …`, at the start of a paragraph.
_LABEL = re.compile(r"\W{0,2}((?:[A-Z][\w.’'-]*[ \t]){0,4}[A-Z][\w.’'-]*)\s?:(?=\s)[ \t]*(?=\S)")
#: `in an interview with Foreign Minister | Ann Hill`, `sat down with | Ann Hill`: up to the name.
_TALKS_TO = re.compile(
    r"\b(?:interview(?:ed|s|ing)?(?: with)?|questions (?:to|for)|asked|met"
    r"|(?:spoke|speaks|talks|talked|sat down|sits down|conversation) (?:to|with))[^.,;!?\n]{0,40}$",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2}")
_ASKED = frozenset({"q", "question"})
_ANSWERED = frozenset({"a", "answer"})
_QUESTION = _ASKED | _ANSWERED
#: Who speaks before the colon of a headline without being named.
_LABELS = frozenset(
    {
        "police",
        "prosecutors",
        "ministers",
        "experts",
        "witnesses",
        "sources",
        "officials",
        "pm",
        "minister",
        "ministry",
        "president",
    }
)
_HEADLINES = frozenset({"title", "standfirst"})
#: So many quotes of headlines are looked for in the text below.
_MOST_HEADLINES = 8
_MARKS = " \t\r\n\u00a0“”\"‘’'"


def transcript(prose: Prose, names: Sequence[NameMention]) -> dict[int, QuoteMention]:
    """The turns of a transcript or an interview, by paragraph. One label alone is no transcript: at least two begin
    paragraphs, and one of them comes twice, or they are written in capitals, or they are Q and A."""
    labels: dict[int, re.Match[str]] = {}
    for number, paragraph in enumerate(prose.paragraphs):
        if paragraph.kind == "body" and (match := _LABEL.match(prose.text, *paragraph.span)) is not None:
            labels[number] = match
    counts = Counter(match.group(1).lower() for match in labels.values())
    turns = {
        number: match
        for number, match in labels.items()
        if (match.group(1).isupper() or counts[match.group(1).lower()] > 1 or match.group(1).lower() in _QUESTION)
        and _WORD.search(prose.text, match.end(), prose.paragraphs[number].span.end)
    }
    if len(turns) < 2 or len({match.group(1) for match in turns.values()}) < 2:
        return {}
    speakers = {match.group(1): _behind_initials(match, names) for match in turns.values()}
    known = [span for span in speakers.values() if span is not None]
    if not known and not _ASKED.isdisjoint(label.lower() for label in speakers):
        known = _interviewed(prose, names, min(turns))
    if len(known) == 1:  # an interview with one person: the answers are theirs
        speakers = {
            label: span or (known[0] if label.lower() in _ANSWERED else None) for label, span in speakers.items()
        }
    return {
        number: _turn(prose, prose.paragraphs[number], match, speakers[match.group(1)])
        for number, match in turns.items()
        if match.group(1).lower() not in _ASKED  # a question is the interviewer's: its words are read as any others
    }


def _interviewed(prose: Prose, names: Sequence[NameMention], first_turn: int) -> list[Span]:
    """Who answers in an interview: the person behind `interview with`, `spoke to`; else the one the title names, the
    standfirst, or the first paragraph before the questions that names anybody."""
    first: Span | None = None
    number = 0
    for mention in names:
        if mention.kind != "person" or mention.form != "name":
            continue
        while number < first_turn and prose.paragraphs[number].span.end < mention.span.end:
            number += 1
        if number >= first_turn:
            break
        if prose.paragraphs[number].kind not in _HEADLINES | {"body"}:
            continue  # who wrote it, a caption
        if _TALKS_TO.search(prose.text, max(0, mention.span.start - 60), mention.span.start):
            return [mention.name_span]
        first = first or mention.name_span
    return [] if first is None else [first]


def _behind_initials(match: re.Match[str], names: Sequence[NameMention]) -> Span | None:
    """The person whose initials a label is: `AH:` for Ann Hill, if the text has named one before."""
    label = match.group(1)
    if not 2 <= len(label) <= 3 or not label.isupper():
        return None
    for mention in names:
        initials = "".join(part[0] for part in mention.name.split() if part[0].isupper())
        if mention.kind == "person" and initials == label and mention.span.end < match.start():
            return mention.name_span
    return None


def _turn(prose: Prose, paragraph: Paragraph, match: re.Match[str], person: Span | None) -> QuoteMention:
    span = _trimmed(prose.text, match.end(), paragraph.span.end)
    nameless = match.group(1).lower() in _ANSWERED
    return QuoteMention(
        kind="direct",
        spans=(span,),
        quoted=(span,),
        sentence=Span(match.start(1), paragraph.span.end),
        speaker=person or (None if nameless else Span(*match.span(1))),
        cue=None,
        via=None,
        addressee=None,
        why=("direct: turn of a transcript", _why(person, nameless)),
    )


def _why(person: Span | None, nameless: bool) -> str:
    if person is not None:
        return "speaker: initials before a colon"
    return "speaker: unknown" if nameless else "speaker: label before a colon"


def headlines(prose: Prose, names: Sequence[NameMention]) -> Iterable[QuoteMention]:
    """`Hill: Harbour must stay open` and `Harbour must stay open: Hill`, where the label is a known person or body."""
    titled = [paragraph for paragraph in prose.paragraphs if paragraph.kind in _HEADLINES]
    if not any(": " in paragraph.span.of(prose.text) for paragraph in titled):
        return
    speakers = {
        edge: Span(mention.span.start, mention.span.end)
        for mention in names
        if mention.kind in {"person", "institution"}
        for edge in (mention.span.start, mention.span.end)
    }
    for paragraph in titled:
        start, end = _trimmed(prose.text, *paragraph.span)
        colon = prose.text.find(": ", start, end)
        if colon < 0:
            continue
        before, after = Span(start, colon), _trimmed(prose.text, colon + 1, end)
        label = before.of(prose.text).split()
        if speakers.get(start) == before or (0 < len(label) < 4 and label[-1].lower() in _LABELS):
            yield _headline(prose, paragraph, after, before)
        elif len(label) > 2 and after in (speakers.get(after.end), speakers.get(paragraph.span.end)):
            yield _headline(prose, paragraph, before, after)


def _headline(prose: Prose, paragraph: Paragraph, content: Span, speaker: Span) -> QuoteMention:
    quoted = tuple(mark.inner for mark in prose.quotations if content.contains(mark.inner))
    whole = _trimmed(prose.text, *content)
    direct = any(_trimmed(prose.text, *inner) == whole for inner in quoted)
    kind: QuoteKind = "direct" if direct else "mixed" if quoted else "indirect"
    return QuoteMention(
        kind=kind,
        spans=quoted if direct else (content,),
        quoted=quoted,
        sentence=paragraph.span,
        speaker=speaker,
        cue=None,
        via=None,
        addressee=None,
        why=(f"{kind}: headline with a colon", "speaker: label of a headline"),
    )


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start] in _MARKS:
        start += 1
    while end > start and text[end - 1] in _MARKS:
        end -= 1
    return Span(start, end)


def with_headlines_spoken(
    quotes: Sequence[QuoteMention], prose: Prose, asked: Span | None = None
) -> list[QuoteMention]:
    """The quotes, those in marks in a headline with the speaker of the quote below that has their words; above an
    interview nobody else speaks than who is `asked`."""
    ends = [paragraph.span.end for paragraph in prose.paragraphs if paragraph.kind in _HEADLINES]
    below = max(ends, default=0)
    above = [quote for quote in quotes if quote.spans[0].start < below][:_MOST_HEADLINES]
    if not above:
        return list(quotes)
    spoken = [
        (_plain(span.of(prose.text)), quote)
        for quote in quotes
        for span in quote.quoted
        if span.start >= below and quote.speaker is not None
    ]
    changed = {id(quote): _spoken(quote, spoken, asked, prose.text) for quote in above}
    return [changed.get(id(quote), quote) for quote in quotes]


def _spoken(
    headline: QuoteMention, spoken: Sequence[tuple[str, QuoteMention]], asked: Span | None, text: str
) -> QuoteMention:
    words = _plain(headline.quoted[0].of(text)) if headline.quoted else ""
    if words.count(" ") < 2:
        return headline
    for below, quote in spoken:
        if words in below:
            return replace(headline, speaker=quote.speaker, why=(headline.why[0], "speaker: of the same words below"))
    if headline.speaker is None and asked is not None:
        return replace(headline, speaker=asked, why=(headline.why[0], "speaker: who is interviewed"))
    return headline


def _plain(words: str) -> str:
    return " ".join(re.findall(r"\w+", words.lower()))
