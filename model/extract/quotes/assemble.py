"""Reports of all lines become quotes: kinds, spans, and the speakers of quotations that have no cue of their own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.cues import CueWords
from ...records import Span
from ...text import Prose
from ..mentions import NameMention, QuoteMention
from .floating import Found, Voice, announcer, signature, unclaimed
from .interviews import interview
from .labels import headlines, transcript, with_headlines_spoken
from .lines import Line, read_lines
from .mentioning import mention_of, sentence_of, trimmed
from .nested import nested_quotes
from .phrases import DASHES
from .report import Report
from .reports import reports_in


def quotes_of(prose: Prose, names: Sequence[NameMention], words: CueWords) -> list[QuoteMention]:
    """All quotes of the document, in text order."""
    quotes: list[QuoteMention] = []
    voice = Voice()
    turns = transcript(prose, names)
    answers = {} if turns else interview(prose, names)
    for line in read_lines(prose, words):
        if line.paragraph in turns:
            continue
        if not line.marks and words.triggers.isdisjoint(line.low) and line.low[-1] != ":" and line.low[0] not in DASHES:
            voice.announced = voice.open = False  # nobody speaks here: most lines, passed over fast
            voice.aside = line
            continue
        reports = reports_in(line, words)
        claimed: set[int] = set()
        for report in reports:
            mention = _in_answer(mention_of(report), answers.get(line.paragraph), prose.text)
            if mention is None or _is_named(mention, prose.text, names):
                continue
            quotes.append(_rejoined(quotes, mention, line, voice))
            for first, last in report.pieces:
                claimed.update(range(first, last))
        if not reports and (signed := signature(line)) is not None:
            _sign(quotes, signed, line)
        for found in unclaimed(line, claimed, voice, reports, words):
            _add(quotes, found, line)
            if found.speaker is not None:
                voice.speaker, voice.paragraph = found.speaker, line.paragraph
        _listen(voice, line, reports, words)
        voice.aside = line if not reports and not line.marks else None
    asked = next((answer.speaker for answer in answers.values()), None)
    quotes += [*turns.values(), *answers.values()]
    quotes += nested_quotes(prose, quotes, words)
    claimed_titles = {quote.sentence.start for quote in quotes}
    quotes += [quote for quote in headlines(prose, names) if quote.sentence.start not in claimed_titles]
    told = sorted(with_headlines_spoken(quotes, prose, asked), key=lambda quote: quote.spans)
    # "responded by reiterating": two cues for the same words of the same speaker.
    return list({(quote.spans, quote.speaker): quote for quote in reversed(told)}.values())[::-1]


def _in_answer(mention: QuoteMention | None, answer: QuoteMention | None, text: str) -> QuoteMention | None:
    """In an answer of an interview "I said" is the words of who answers."""
    if mention is None or answer is None or mention.speaker is None or mention.speaker.of(text) != "I":
        return mention
    return replace(mention, speaker=answer.speaker)


def _is_named(mention: QuoteMention, text: str, names: Sequence[NameMention]) -> bool:
    """Whether the cue is a word of a name: `United States President`."""
    cue = mention.cue
    if cue is None or not text[cue.start].isupper():
        return False
    return any(name.span.start < cue.start < cue.end < name.span.end for name in names)


def _rejoined(quotes: list[QuoteMention], mention: QuoteMention, line: Line, voice: Voice) -> QuoteMention:
    """`mention` with the paragraph before it, which opened a mark, named nobody and never closed: one utterance."""
    last = quotes[-1] if quotes else None
    if last is None or not voice.open or mention.kind != "direct" or 0 not in line.marks:
        return mention
    if last.cue is not None or voice.paragraph != line.paragraph - 1 or "direct: announced by a colon" in last.why:
        return mention
    if mention.spans[0].start > line.tokens[0].end or line.tokens[0].start - last.spans[-1].end > 8:
        return mention
    quotes.pop()
    why = (*mention.why, "direct: goes on from the paragraph before")
    return replace(mention, spans=last.spans + mention.spans, quoted=last.quoted + mention.quoted, why=why)


def _listen(voice: Voice, line: Line, reports: list[Report], words: CueWords) -> None:
    """Remember who spoke in this line, for the quotations that follow it without a cue."""
    named = [
        report
        for report in reports
        if report.speaker is not None and not any(other is not report and other.contains(report) for other in reports)
    ]
    quoting = [
        report for report in named if any(first <= at < last for first, last in report.pieces for at in line.marks)
    ]
    for report in (quoting or named)[-1:]:
        if report.speaker is not None:
            voice.speaker = line.span(report.speaker.first, report.speaker.last)
            voice.paragraph = line.paragraph
    voice.announced = line.low[-1] == ":"
    if voice.announced:
        speaker = announcer(line, len(line) - 1, words)
        voice.speaker = line.span(speaker.first, speaker.last) if speaker is not None else None
        voice.paragraph = line.paragraph
    last = max(line.marks) if line.marks else None
    voice.open = last is not None and not line.marks[last].closed
    if voice.open:
        voice.paragraph = line.paragraph


def _add(quotes: list[QuoteMention], found: Found, line: Line) -> None:
    quoted = tuple(span for index in found.marks if (span := trimmed(line, line.marks[index].inner)).end > span.start)
    if not quoted:
        return
    spans = tuple(line.marks[index].outer for index in found.marks) if found.mixed else quoted
    last = quotes[-1] if quotes else None
    if found.continues and last is not None and last.kind == "direct" and last.speaker == found.speaker:
        quotes[-1] = replace(last, spans=last.spans + spans, quoted=last.quoted + spans)
        return
    quotes.append(
        QuoteMention(
            kind="mixed" if found.mixed else "direct",
            spans=spans,
            quoted=quoted,
            sentence=sentence_of(line),
            speaker=found.speaker,
            cue=None,
            via=None,
            addressee=None,
            why=tuple(found.why),
        )
    )


def _sign(quotes: list[QuoteMention], signed: Span, line: Line) -> None:
    """Give a quotation that nobody spoke so far to the name that signs it below."""
    last = quotes[-1] if quotes else None
    if last is None or last.speaker is not None or last.kind != "direct":
        return
    if line.tokens[0].start - last.spans[-1].end < 8:
        quotes[-1] = replace(last, speaker=signed, why=(last.why[0], "speaker: signs below"))
