"""Whether a noun phrase alone is enough to call it a meeting, or needs another mention to bear it out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind
from .holders import Company
from .nounphrases import Phrase, noun_text
from .ranks import level_of
from .status import Status
from .units import Unit

_SETTLED = frozenset({"bilateral_meeting", "phone_call", "multilateral_meeting", "ceremony"})
_SOLEMN = frozenset(
    """official state working unannounced surprise whirlwind lightning flying goodwill landmark historic brief private
    fact-finding ground-breaking rare secret""".split()
)


class Known(NamedTuple):
    """What is said of a meeting beside its noun: who, whether a place and a time are named, its name."""

    people: Company
    placed: bool
    dated: bool
    event: str | None


def is_settled(phrase: Phrase, kind: MeetingKind, status: Status, known: Known) -> bool:
    """Whether the words settle that it was called off or is to come, and say with whom or when: "a meeting with A was
    called off", "talks scheduled for May were put off", "a joint news conference will follow"."""
    if kind == "press_conference":
        return "joint" in phrase.modifiers
    if kind not in _SETTLED or not status.sure:
        return False
    if status.status == "called_off":
        return known.people.explicit or known.dated
    named = known.people.explicit or phrase.successor or phrase.ordinal is not None
    return status.status == "planned" and known.dated and not phrase.capitals and named


def is_weak(phrase: Phrase, units: Sequence[Unit], kind: MeetingKind, known: Known, words: MeetingWords) -> bool:
    """Whether the phrase needs another mention to count: nobody named, nowhere, no time."""
    people, placed, dated, event = known
    if kind == "visit":
        return _is_weak_visit(phrase, units, known)
    if kind == "ceremony":
        return _is_weak_ceremony(phrase, units, known)
    if kind == "press_conference":
        return not people.spans
    if event is not None and (kind != "conference" or event in words.events):
        return False
    if words.nouns[units[phrase.head].word] in ("session", "round"):
        return not ((placed or dated) and (phrase.successor or phrase.ordinal)) and not (placed and dated)
    if kind == "conference":
        return _is_weak_conference(phrase, units, known, words)
    if phrase.successor and (placed or dated) and not phrase.possessor:
        return False
    if kind == "multilateral_meeting" and people.spans and (placed or dated) and phrase.determiner in ("a", "an"):
        return False  # "chaired an emergency meeting on Saturday"
    if kind == "summit":
        return not (people.explicit or placed or dated or phrase.named or len(people.spans) > 1)
    return not (placed and dated) and _are_weak_talks(phrase, units, known, words)


def _is_weak_visit(phrase: Phrase, units: Sequence[Unit], known: Known) -> bool:
    long = any(unit.time is not None and unit.time.type == "DURATION" for unit in units[phrase.first : phrase.head])
    solemn = long or any(word in _SOLEMN or word.endswith("-day") for word in phrase.modifiers)
    own = known.dated and bool(phrase.possessor) and phrase.determiner == ""  # "the pope's visit on May 10"
    return not known.people.spans or not (known.people.explicit or solemn or own)


def _is_weak_ceremony(phrase: Phrase, units: Sequence[Unit], known: Known) -> bool:
    told_before = not phrase.modifiers and not phrase.named and phrase.determiner == "the" and not phrase.possessor
    named = known.people.spans or (known.placed and known.dated)
    return (told_before and noun_text(phrase, units) == "ceremony") or not named


def _is_weak_conference(phrase: Phrase, units: Sequence[Unit], known: Known, words: MeetingWords) -> bool:
    named = phrase.capitals or bool(set(phrase.modifiers) & words.conferences) or bool(phrase.named)
    governed = phrase.first > 0 and (bool(known.people.spans) or _lead(phrase, units) in ("to", "at", "for", "during"))
    hosted = any(unit.word in words.host for unit in units[max(phrase.first - 3, 0) : phrase.first])
    return not ((known.placed and (named or governed or known.dated)) or (known.dated and (named or hosted)))


def _are_weak_talks(phrase: Phrase, units: Sequence[Unit], known: Known, words: MeetingWords) -> bool:
    people, placed, dated, _ = known
    near = [unit.word for unit in units[phrase.head + 1 : phrase.head + 8]]
    called = any(word in words.hosts and near[at + 1 : at + 2] == ["by"] for at, word in enumerate(near))
    if (phrase.named and len(people.spans) > 1) or people.several or phrase.determiner == "their":
        return False
    if level_of(phrase, units, words) and (placed or dated) and not phrase.possessor:
        return False
    at_one = _lead(phrase, units) in ("at", "during") and phrase.determiner in ("a", "an")
    if at_one and placed and (people.spans or called):
        return False
    either = placed or dated
    two = len(people.spans) > 1 or (bool(people.spans) and (either or people.generic)) or (people.generic and either)
    return not (people.explicit and two)


def _lead(phrase: Phrase, units: Sequence[Unit]) -> str:
    return units[phrase.first - 1].word if phrase.first else ""
