"""Meetings as the text tells of them, by noun ("the summit", "their talks") and by verb ("met", "spoke by phone")."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import Span
from ...text import Prose
from ..mentions import MeetingMention, NameMention, TimeMention
from .nouns import find_nominal
from .units import Mentions, Unit, read_units
from .verbs import find_verbal, is_verbal

__all__ = ["find_meetings"]

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
        if sentence.kind in _SILENT:
            continue
        if not any(token.text.lower() in triggers for token in prose.tokens_of(sentence)):
            continue
        units = read_units(prose, sentence, mentions, words.nouns)
        if units:
            found += _in_sentence(units, words)
    return tuple(found)


def _in_sentence(units: Sequence[Unit], words: MeetingWords) -> list[MeetingMention]:
    sentence = Span(units[0].start, units[-1].end)
    nouns = [at for at, unit in enumerate(units) if unit.word in words.nouns and not is_verbal(units, at, words)]
    known = frozenset(nouns)
    found: list[MeetingMention] = []
    for position in range(len(units)):
        if position in known:
            found += find_nominal(units, position, sentence, nouns, words)
        else:
            found += find_verbal(units, position, sentence, nouns, words)
    return found
