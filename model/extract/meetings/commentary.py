"""Sentences that only say what a meeting told of before means: "It is the first time for her to host leaders"."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from .nounphrases import Phrase
from .sorts import is_possessive
from .units import Unit

_POINTERS = frozenset({"it", "this", "that", "which"})
_COPULAS = frozenset({"is", "was", "be", "been", "'s", "’s", "marks", "marked", "mark", "marking", "becomes", "became"})
_AUXILIARIES = frozenset({"will", "would", "has", "had", "also", "only", "not", "just", "perhaps", "likely", "to"})
_OCCASIONS = frozenset({"time", "occasion", "opportunity", "chance"})
_NUMBERS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last latest only rare next final".split()
)
_REACH = 14  # units


def is_comment_verb(units: Sequence[Unit], verb: int) -> bool:
    """Whether the verb says how often it was done: "It was also Amri's first occasion to host foreign leaders"."""
    for at in range(verb - 1, max(verb - _REACH, 1), -1):
        if units[at].word not in _OCCASIONS:
            continue
        numbered = any(unit.word in _NUMBERS for unit in units[max(at - 3, 0) : at])
        return numbered and _copula_before(units, at) is not None
    return False


def is_predicate(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the noun phrase is said of a meeting named by its subject: "This is the first summit I have hosted", "The
    summit will be the first gathering of the three"."""
    copula = _copula_before(units, phrase.first + 1, reach=4)
    if copula is None:
        return False
    if units[copula].word in _POINTERS:
        return bool(_NUMBERS.intersection(phrase.modifiers)) or phrase.ordinal is not None
    return any(unit.word in words.nouns for unit in units[max(copula - 6, 0) : copula + 1])


def _copula_before(units: Sequence[Unit], end: int, reach: int = 9) -> int | None:
    """The index of the last word of the subject of "is", "will be" or "marks", where that verb stands close before
    `end` with nothing but a noun phrase between; None where there is no such verb."""
    for at in range(end - 1, max(end - 1 - reach, 0), -1):
        unit = units[at]
        if unit.word in _COPULAS and not (is_possessive(unit) and units[at - 1].word not in _POINTERS):
            before = at - 1
            while before > 0 and units[before].word in _AUXILIARIES:
                before -= 1
            return before
        if unit.kind == "mark" and not is_possessive(unit):
            return None
    return None
