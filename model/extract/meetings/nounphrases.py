"""The noun phrase a meeting is told of by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from .groups import Group
from .sorts import is_possessive, is_titled_several, is_verb
from .units import Unit

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")

_NOT_BEFORE_NOUN = frozenset(
    """
        of on for by to from during about since through over not than then also only just as at with and but it
        said
    """.split()
)

_ROWS = frozenset({"round", "rounds", "series", "set"})

_SUCCESSORS = frozenset(
    {
        "second",
        "third",
        "fourth",
        "fifth",
        "next",
        "another",
        "further",
        "new",
        "follow-up",
        "subsequent",
        "final",
        "last",
        "previous",
        "first",
    }
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """The noun phrase `units[first:head + 1]`, its determiner or possessor included.

    `named` are the names before the noun, `modifiers` the other words there; `capitals` says whether it is written as
    a name; `successor` whether it is one more of a row ("a second round", "the next meeting").
    """

    first: int
    head: int
    determiner: str
    possessor: Group
    modifiers: tuple[str, ...]
    named: tuple[Unit, ...]
    ordinal: int | None
    count: int
    capitals: bool
    successor: bool


def read_phrase(units: Sequence[Unit], head: int, words: MeetingWords) -> Phrase:
    """The noun phrase that ends with the noun at `head`, read backwards to its determiner or possessor."""
    before = _read_back(units, head, words)
    modifiers, named = before.modifiers, before.named
    plural = units[head].word[-1] == "s"
    capital = units[head].text[0].isupper() and bool(named or (head and units[head - 1].text[:1].isupper()))
    return Phrase(
        first=before.first,
        head=head,
        determiner=before.determiner,
        possessor=before.possessor,
        modifiers=tuple(reversed(modifiers)),
        named=tuple(reversed(named)),
        ordinal=_ordinal(modifiers, units[head], words),
        count=next((words.counts[word] for word in modifiers if word in words.counts), 1) if plural else 1,
        capitals=capital,
        successor=bool(_SUCCESSORS & {*modifiers, before.determiner}),
    )


class _Before(NamedTuple):
    """What stands before the noun, the nearest first, from `first` on."""

    first: int
    determiner: str
    possessor: Group
    modifiers: list[str]
    named: list[Unit]


def _read_back(units: Sequence[Unit], head: int, words: MeetingWords) -> _Before:
    modifiers: list[str] = []
    named: list[Unit] = []
    nobody = Group((), head, False)
    position = head - 1
    while position >= 0 and head - position < 16:
        unit = units[position]
        if is_possessive(unit) and position:
            owner = units[position - 1]
            if owner.kind == "name" and not is_titled_several(owner):
                return _Before(position - 1, "", Group(owner.parts, position, False), modifiers, named)
            if owner.kind != "time" and not is_titled_several(owner) and owner.word not in words.parties | words.bodies:
                break
            modifiers.append(owner.word)
            position -= 1
        elif unit.kind == "name":
            named.append(unit)
        elif unit.word == "of" and position and units[position - 1].word in _ROWS:
            modifiers.append(units[position - 1].word)
            position -= 1  # "a second round of talks"
        elif unit.word in words.determiners:
            own = unit.word in words.possessives
            return _Before(
                position, unit.word, Group((unit.span,), position, False) if own else nobody, modifiers, named
            )
        elif unit.kind != "time":
            if not _stands_before_noun(unit, words):
                break
            modifiers.append(unit.word)
        position -= 1
    return _Before(position + 1, "", nobody, modifiers, named)


def _stands_before_noun(unit: Unit, words: MeetingWords) -> bool:
    word = unit.word
    if unit.kind == "mark":
        return word in ('"', "“", "”", "‘", "’", "+")
    if word in words.boundaries or word in words.with_words or word in _NOT_BEFORE_NOUN:
        return False
    if word in words.place_prepositions:
        return False
    if unit.text[0].isupper() or unit.text[0].isdigit() or word in words.attributes or "-" in word:
        return True
    return not (is_verb(unit, words) or word in words.hold or word in words.host)


def _ordinal(modifiers: Sequence[str], head: Unit, words: MeetingWords) -> int | None:
    for word in modifiers:
        if found := _ORDINAL.fullmatch(word):
            return int(found[1])
        if word in words.ordinals and (words.ordinals[word] > 3 or head.text[0].isupper()):
            return words.ordinals[word]
    return None


def noun_text(phrase: Phrase, units: Sequence[Unit]) -> str:
    """What the text calls it, in one or two words: "summit", "phone call", "news conference"."""
    last = phrase.modifiers[-1] if phrase.modifiers else ""
    word = units[phrase.head].word
    double = last in ("phone", "telephone", "news", "press", "courtesy", "video", "inauguration", "signing")
    return f"{last} {word}" if double else word
