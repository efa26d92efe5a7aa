"""What sort of word a unit is: a name of a place, a demonym, a possessive, a verb, a modifier."""

from __future__ import annotations

from ...lexicon.meetings import MeetingWords
from .units import Unit

AND = frozenset({"and", "&", "plus", "/"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
PREPOSITIONS = frozenset(
    """of in on at by for from to with about against during after before since until through over under between among
    amid into via
    within without near outside toward towards despite following than regarding concerning""".split()
)


def is_possessive(unit: Unit) -> bool:
    return unit.word in _POSSESSIVE


def is_demonym(unit: Unit) -> bool:
    return unit.name is not None and unit.name.form == "demonym"


def is_place_name(unit: Unit) -> bool:
    """A country, a capital, or what else the names hold for a place that acts."""
    return unit.name is not None and unit.name.kind == "country" and unit.name.form != "demonym"


def is_titled(unit: Unit) -> bool:
    """An office by which one person is named: "the prime minister"."""
    return unit.name is not None and unit.name.form == "title" and unit.name.number == 1


def is_titled_several(unit: Unit) -> bool:
    """An office that more than one hold, or whose number the text leaves open: "the G20 foreign ministers"."""
    return unit.name is not None and unit.name.form == "title" and unit.name.number != 1


def is_named_person(unit: Unit) -> bool:
    """A person by name, with or without a title."""
    return unit.name is not None and unit.name.kind == "person" and unit.name.form == "name"


def is_seat(unit: Unit) -> bool:
    """A capital, which may stand for its government or be where people meet."""
    return unit.name is not None and unit.name.form == "metonym"


def is_verb(unit: Unit, words: MeetingWords) -> bool:
    if unit.kind != "word" or (not unit.text[0].islower() and unit.text[0] not in "'’"):
        return False
    word = unit.word
    return (
        (word in words.auxiliaries and word not in _POSSESSIVE)
        or word in words.past_verbs
        or word in words.present_verbs
        or (len(word) > 4 and word.endswith("ed"))
    )


def is_modifier(unit: Unit, words: MeetingWords) -> bool:
    """A word that may stand between a determiner and its noun."""
    return (
        unit.kind == "word"
        and unit.word not in PREPOSITIONS
        and unit.word not in AND
        and unit.word not in words.boundaries
        and not (is_verb(unit, words) and not unit.word.endswith("ed"))
    )
