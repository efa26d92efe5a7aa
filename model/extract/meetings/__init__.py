"""Meetings as the text tells of them, by noun ("the summit", "their talks") and by verb ("met", "spoke by phone")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from ...lexicon.meetings import MeetingWords
from ...records import PartialDate, Span
from ...text import Prose
from ..mentions import MeetingMention, NameMention, TimeMention
from .nouns import find_nominal
from .status import PRESENT
from .units import Mentions, Unit, read_units
from .verbs import BEING, find_verbal, is_verbal

__all__ = ["find_meetings"]

#: Units; what is longer is no sentence, and is taken in pieces.
_LONGEST = 200
#: Words that may tell of a meeting; where more stand in one piece it is a list, or a damaged file.
_MOST = 30
_SAID = re.compile(r"\b(?:said|told|announced|reported|confirmed|declared|stated)\b[^.,;:]{0,24}$")
#: Headlines of other articles, run into the text.
_TEASERS = frozenset(
    {("related", "article"), ("related", "articles"), ("related", "story"), ("also", "read"), ("read", "also")}
)
_SILENT = frozenset({"furniture", "byline", "dateline"})


def find_meetings(
    prose: Prose, names: Sequence[NameMention], times: Sequence[TimeMention], words: MeetingWords
) -> tuple[MeetingMention, ...]:
    """All mentions of meetings in text order; furniture, bylines and datelines tell of none.

    `names` and `times` are what the other extractors found in the same prose. Statuses are those the words tell; a
    mention that is not `sure` leaves the last word to its date.
    """
    mentions = Mentions(names, times)
    triggers = words.triggers
    found: list[MeetingMention] = []
    for sentence in prose.sentences:
        if sentence.kind in _SILENT or prose.low[sentence.first : sentence.first + 2] in _TEASERS:
            continue
        if triggers.isdisjoint(prose.low[sentence.first : sentence.last]):
            continue
        units = read_units(prose, sentence, mentions, words)
        for start in range(0, len(units), _LONGEST):
            told = _in_sentence(units[start : start + _LONGEST], words)
            found += [_as_news(one) for one in told] if sentence.kind == "title" else told
    day = _day_told_of(prose, mentions)
    opening = _end_of_opening(prose)
    return tuple(replace(one, assumed=day) if one.date is None and _is_news(one, opening) else one for one in found)


def _as_news(mention: MeetingMention) -> MeetingMention:
    """A headline tells in the present what has happened: "Lee meets Tran"."""
    present = mention.why[-1] == PRESENT and mention.status == "planned"
    return replace(mention, status="held", why=(*mention.why[:-1], "told in a headline")) if present else mention


def _is_news(mention: MeetingMention, opening: int) -> bool:
    """Whether it may be of the day the report tells of: a news conference, or a meeting told of in the opening."""
    if mention.kind == "press_conference":
        return True
    talks = mention.kind in ("bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "summit", "phone_call")
    return talks and mention.sentence.start < opening and mention.status == "held"


def _end_of_opening(prose: Prose) -> int:
    """Where the third sentence of the body ends."""
    body = islice((sentence for sentence in prose.sentences if sentence.kind == "body"), 3)
    return max((sentence.end for sentence in body), default=0)


def _day_told_of(prose: Prose, mentions: Mentions) -> PartialDate | None:
    """The day of the news: in the first two sentences of the body the one it was said on ("said on Monday"), else the
    first."""
    first: PartialDate | None = None
    body = (sentence for sentence in prose.sentences if sentence.kind == "body")
    for sentence in islice(body, 2):
        for time in mentions.times_in(sentence.start, sentence.end):
            if time.date is None or time.date.granularity != "day" or not time.date.value:
                continue
            if _SAID.search(prose.text[max(sentence.start, time.span.start - 40) : time.span.start]):
                return time.date
            first = first or time.date
    return first


def _in_sentence(units: Sequence[Unit], words: MeetingWords) -> list[MeetingMention]:
    sentence = Span(units[0].start, units[-1].end)
    triggers = words.triggers
    telling = [at for at, unit in enumerate(units) if unit.word in triggers]
    if len(telling) > _MOST:
        return []
    nouns = [at for at in telling if units[at].word in words.nouns and not is_verbal(units, at, words)]
    known = frozenset(nouns)
    found: list[MeetingMention] = []
    for position, unit in enumerate(units):
        if position in known:
            found += find_nominal(units, position, sentence, nouns, words)
        elif unit.word in triggers or unit.word in BEING:
            found += find_verbal(units, position, sentence, nouns, words)
    return found
