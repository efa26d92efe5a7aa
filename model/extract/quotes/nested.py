"""Quotations within quotations: `“She told me, ‘Wait till May.’ May has gone.”`"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.cues import CueWords
from ...records import Paragraph
from ...text import Prose, read_prose
from ..mentions import QuoteMention
from .lines import read_lines
from .mentioning import mention_of
from .report import Report
from .reports import reports_in

#: The mark first, then what must stand around a straight single one: most characters are no mark.
_OPENING = re.compile(r"[“„«‟❝\"‘'](?:(?<!')|(?<![^\s(\[{—–].)(?=[^\W_]))", re.DOTALL)
_FEWEST_WORDS = 3


def nested_quotes(prose: Prose, quotes: Sequence[QuoteMention], words: CueWords) -> list[QuoteMention]:
    """What the words in marks of `quotes` pass on in marks, with a cue of their own. Who says "I" there is who speaks
    outside; all else is said by others and passed on by them."""
    outer = [mark for mark in prose.quotations if _OPENING.search(prose.text, *mark.inner)]
    if not outer:
        return []
    around = sorted(((span, quote) for quote in quotes for span in quote.quoted), key=lambda one: one[0])
    starts = [span.start for span, _ in around]
    inner = read_prose(prose.text, [Paragraph(mark.inner, "body") for mark in outer])
    found = []
    for line in read_lines(inner, words):
        if not line.marks:
            continue
        for report in reports_in(line, words):
            mention = mention_of(report)
            if mention is not None and _is_passed_on(mention, report, words, prose.text):
                at = bisect_right(starts, mention.spans[0].start) - 1
                holds = at >= 0 and around[at][0].end >= mention.spans[-1].end
                found.append(_within(mention, around[at][1], prose.text) if holds else mention)
    return found


def _is_passed_on(mention: QuoteMention, report: Report, words: CueWords, text: str) -> bool:
    """Whether somebody is told of who said so once: no `people say`, no `you could say`, no word for something."""
    if mention.speaker is None or mention.kind != "direct" or report.verb.shape != "finite" or report.verb.modal:
        return False
    cue = words.forms.get(report.line.low[report.verb.at])
    who = mention.speaker.of(text)
    anybody = who.lower() in words.grammar.subject_pronouns - {"i"} or (who.islower() and " " not in who)
    told = cue is not None and "past" in cue.forms and "base" not in cue.forms
    return told and not anybody and any(span.of(text).count(" ") >= _FEWEST_WORDS - 1 for span in mention.quoted)


def _within(mention: QuoteMention, around: QuoteMention, text: str) -> QuoteMention:
    """The quote with who passes it on, or speaks of himself, in the words `around` it."""
    if around.speaker is None or mention.speaker is None:
        return mention
    if mention.speaker.of(text) in {"I", "we", "We"}:
        return replace(mention, speaker=around.speaker)
    return replace(mention, via=mention.via or around.speaker)
