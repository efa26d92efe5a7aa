"""Reports of all lines become quotes: kinds, spans, and the speakers of quotations that have no cue of their own."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicon.cues import CueWords
from ...records import QuoteKind, Span
from ...text import Prose
from ..mentions import QuoteMention
from .lines import FOLDED, Line, read_lines
from .reports import Report, reports_in

_OUTER = " \t\r\n\u00a0"


@dataclass(slots=True)
class State:
    """What a reader remembers from line to line: who spoke last, and where."""

    speaker: Span | None = None
    paragraph: int = -1
    open_quote: bool = False
    announced: bool = False
    quotes: list[QuoteMention] = field(default_factory=list)


def quotes_of(prose: Prose, words: CueWords) -> list[QuoteMention]:
    """All quotes of the document, in text order."""
    state = State()
    for line in read_lines(prose, words):
        reports = reports_in(line, words)
        claimed: set[int] = set()
        for report in reports:
            mention = _mention(report, prose)
            if mention is None:
                continue
            state.quotes.append(mention)
            claimed.update(index for first, last in report.pieces for index in range(first, last))
            if mention.speaker is not None:
                state.speaker, state.paragraph = mention.speaker, line.paragraph
        _floating(line, claimed, state, prose)
        state.announced = line.low[-1] == ":"
        if line.marks:
            last_mark = line.marks[max(line.marks)]
            state.open_quote = not last_mark.closed
        else:
            state.open_quote = False
    return sorted(state.quotes, key=lambda quote: quote.spans)


def _floating(line: Line, claimed: set[int], state: State, prose: Prose) -> None:
    """A quotation that is a sentence of its own: the speaker is whoever spoke last, if that was just before."""
    spoken = [index for index in line.marks if index not in claimed]
    rest = [word for word in line.low if word is not FOLDED and word not in {".", ",", "!", "?", "…", "..."}]
    if not spoken or rest:
        return
    near = state.speaker is not None and line.paragraph - state.paragraph <= 1
    spans = tuple(_trim(prose, line.marks[index].inner) for index in spoken)
    spans = tuple(span for span in spans if span.end > span.start)
    if not spans:
        return
    speaker = state.speaker if near else None
    state.quotes.append(
        QuoteMention(
            kind="direct",
            spans=spans,
            quoted=spans,
            sentence=_sentence(line),
            speaker=speaker,
            cue=None,
            via=None,
            addressee=None,
            why=("direct: quotation alone", "speaker: of the words before" if speaker else "speaker: unknown"),
        )
    )
    if speaker is not None:
        state.paragraph = line.paragraph


def _mention(report: Report, prose: Prose) -> QuoteMention | None:
    line = report.line
    spans: list[Span] = []
    quoted: list[Span] = []
    plain = False
    for first, last in report.pieces:
        marks = [line.marks[index] for index in range(first, last) if index in line.marks]
        if all(line.low[index] is FOLDED or line.low[index] in {",", "and", "."} for index in range(first, last)):
            spans += [_trim(prose, mark.inner) for mark in marks]
        else:
            plain = True
            spans.append(_trim(prose, _content_span(line, first, last)))
        quoted += [_trim(prose, mark.inner) for mark in marks]
    spans = [span for span in spans if span.end > span.start]
    if not spans:
        return None
    kind: QuoteKind = "indirect" if not quoted else "mixed" if plain else "direct"
    return QuoteMention(
        kind=kind,
        spans=tuple(spans),
        quoted=tuple(quoted),
        sentence=_sentence(line),
        speaker=line.span(report.speaker.first, report.speaker.last) if report.speaker else None,
        cue=line.span(report.verb.first, report.verb.last),
        via=None,
        addressee=line.span(report.addressee.first, report.addressee.last) if report.addressee else None,
        why=tuple(report.why),
    )


def _content_span(line: Line, first: int, last: int) -> Span:
    return line.span(first, last)


def _sentence(line: Line) -> Span:
    return Span(line.tokens[0].start, line.tokens[-1].end)


def _trim(prose: Prose, span: tuple[int, int]) -> Span:
    start, end = span
    while start < end and prose.text[start] in _OUTER:
        start += 1
    while end > start and prose.text[end - 1] in _OUTER:
        end -= 1
    return Span(start, end)
