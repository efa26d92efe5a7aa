"""Who holds a meeting or attends it: the subject of the verb that governs its noun phrase."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .groups import Group
from .nounphrases import Phrase
from .places import Place
from .sorts import is_place_name, is_verb
from .subjects import clause_subject, subject_of
from .units import Unit

_PLANS = frozenset(
    """
        plans plan proposal proposals agreement decision desire intention efforts effort attempt bid need
        preparations
    """.split()
)
_BEFORE_HELD = frozenset({"in", "part", "at", "up", "off", "a", "the", "for", "out", "separate", "to", "further"})


class Company(NamedTuple):
    """`spans` are the noun phrases of those who take part, `generic` whether people without a name do too; `explicit`
    whether somebody beside the subject of the clause is named, `several` whether that subject alone is more than one;
    `places` where a visit goes."""

    spans: tuple[Span, ...]
    generic: bool
    explicit: bool
    several: bool = False
    places: tuple[Place, ...] = ()


def is_several(units: Sequence[Unit], group: Group) -> bool:
    """Whether the actors are more than one by themselves: two names, "they", "the two ministers", "officials of"."""
    if len(group.spans) > 1 or (group.generic and group.spans):
        return True
    starts = {span.start for span in group.spans}
    return any(
        unit.start in starts and (unit.word in ("they", "their") or (unit.name is not None and unit.name.number != 1))
        for unit in units
    )


def holder(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """The subject of "hold", "attend", "take part in" and the like where they govern the phrase."""
    none = Group((), phrase.first, False)
    position = phrase.first - 1
    if (
        position > 0
        and units[position].word == "the"
        and [unit.word for unit in units[position - 2 : position]] == ["out", "of"]
    ):
        position -= 3  # "pulled out of the talks"
    while position >= 0 and units[position].word in _BEFORE_HELD:
        position -= 1
    takers = words.hold | words.host | words.attend
    while position > phrase.first - 9 and position >= 0 and units[position].word not in takers:
        unit = units[position]
        if unit.kind == "time":
            position -= 1  # "ended two days of talks"
            continue
        if (
            unit.kind != "word"
            or is_verb(unit, words)
            or unit.word in words.boundaries
            or unit.word in ("by", "to", "with")
        ):
            return none
        position -= 1
    if position < 0 or units[position].word not in takers or units[position].text[0].isupper():
        return none
    if _is_of_plan(units, position):
        return none
    if not is_verb(units[position], words):
        own = subject_of(units, position, words) if units[position].word.endswith("ing") else none
        return own or clause_subject(units, position, words) or none
    goal = _goal_before(units, position, words)
    if goal is not None:
        return clause_subject(units, goal, words)
    return subject_of(units, position, words) or clause_subject(units, position, words)


def _goal_before(units: Sequence[Unit], verb: int, words: MeetingWords) -> int | None:
    """The index of the place or time right before the infinitive at `verb`, which says what somebody went there for:
    "is due in Muscat on Monday to hold talks", "visited Oman to hold talks"."""
    at = verb - 2
    if verb < 2 or units[verb - 1].word != "to":
        return None
    while at > 0 and (units[at].kind == "time" or units[at].word == "on"):
        at -= 1
    if at < 1 or not is_place_name(units[at]):
        return None
    return at if units[at - 1].word in words.place_prepositions | words.visit else None


def _is_of_plan(units: Sequence[Unit], verb: int) -> bool:
    """Whether the infinitive at `verb` belongs to a noun ("an article about plans to hold"), which has no subject."""
    if verb < 3 or units[verb - 1].word != "to" or units[verb - 2].word not in _PLANS:
        return False
    return units[verb - 3].kind == "word" and units[verb - 3].word not in ("he", "she", "they", "who", "also")
