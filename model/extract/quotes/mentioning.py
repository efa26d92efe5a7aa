"""A report becomes a quote: its kind, its spans, the words in marks."""

from __future__ import annotations

from ...records import QuoteKind, Span
from ..mentions import QuoteMention
from .endings import is_title
from .lines import FOLDED, Line
from .report import Report

_OUTER = " \t\r\n\u00a0"


def mention_of(report: Report) -> QuoteMention | None:
    line = report.line
    spans: list[Span] = []
    quoted: list[Span] = []
    plain = False
    for first, last in report.pieces:
        marks = [line.marks[index] for index in range(first, last) if index in line.marks and not _names(line, index)]
        if all(line.low[index] is FOLDED or line.low[index] in {",", "and", "."} for index in range(first, last)):
            spans += [trimmed(line, mark.inner) for mark in marks]
        else:
            plain = True
            spans.append(trimmed(line, line.span(first, last)))
        quoted += [trimmed(line, mark.inner) for mark in marks]
    spans = [span for span in spans if span.end > span.start]
    quoted = [span for span in quoted if span.end > span.start]
    if not spans:
        return None
    kind: QuoteKind = "indirect" if not quoted else "mixed" if plain or _is_fragment(report) else "direct"
    return QuoteMention(
        kind=kind,
        spans=tuple(spans),
        quoted=tuple(quoted),
        sentence=sentence_of(line),
        speaker=line.span(report.speaker.first, report.speaker.last) if report.speaker else None,
        cue=line.span(report.verb.first, report.verb.last),
        via=line.span(report.via.first, report.via.last) if report.via else None,
        addressee=line.span(report.addressee.first, report.addressee.last) if report.addressee else None,
        why=tuple(rule if rule.startswith(("cue:", "speaker:", "via:")) else f"{kind}: {rule}" for rule in report.why),
    )


def _names(line: Line, index: int) -> bool:
    """`a bridge known as “Old Ironsides”`: marks around a name, which nobody is quoted with."""
    return line.word(index - 1) in {"as", "called", "named", "dubbed", "titled", "entitled", "nicknamed"} and (
        is_title(line, index) and line.inner(index)[:1].isupper()
    )


def _is_fragment(report: Report) -> bool:
    """`reiterated “the need for peace”`, `that “the need is great”`: marks around a part of a sentence."""
    marked = {
        "quotation after cue",
        "that-clause after cue",
        "object of cue",
        "request after cue",
        "infinitive after cue",
    }
    if len(report.pieces) > 1 or not marked & set(report.why):
        return False
    first = report.pieces[0][0]
    return first in report.line.marks and report.line.inner(first)[:1].islower()


def sentence_of(line: Line) -> Span:
    return Span(line.tokens[0].start, line.tokens[-1].end)


def trimmed(line: Line, span: tuple[int, int]) -> Span:
    start, end = span
    while start < end and line.text[start] in _OUTER:
        start += 1
    while end > start and line.text[end - 1] in _OUTER:
        end -= 1
    return Span(start, end)
