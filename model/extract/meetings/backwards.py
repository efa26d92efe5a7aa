"""Noun phrases around a meeting, read backwards: who is named right before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .groups import Group
from .sorts import AND, is_demonym, is_modifier, is_possessive, is_titled_several, is_verb
from .units import Unit

_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "you", "both", "it"})
_SIDES = frozenset({"sides", "parties", "pair", "duo", "two", "counterparts", "nations", "countries", "governments"})


class _Step(NamedTuple):
    """What one step backwards finds: spans, the last first; whether some are people without a name; where to go on."""

    spans: tuple[Span, ...]
    generic: bool
    position: int


def group_before(units: Sequence[Unit], last: int, words: MeetingWords) -> Group:
    """The actors whose names end with the unit `last`, read backwards: the subject of what follows."""
    spans: list[Span] = []
    generic = listed = False
    position = last
    while position >= 0:
        step = _step_back(units, position, bool(spans), listed, words)
        if step is None:
            break
        spans += step.spans
        generic = generic or step.generic
        skipped = not step.spans and not step.generic
        position = step.position
        if skipped:
            continue
        if position >= 0 and units[position].word in AND:
            listed = True
            position -= 2 if position and units[position - 1].word == "," else 1
        elif listed and position >= 0 and units[position].word == ",":
            position -= 1
        else:
            break
    return Group(tuple(reversed(spans)), last + 1, generic)


def _step_back(units: Sequence[Unit], position: int, known: bool, listed: bool, words: MeetingWords) -> _Step | None:
    """The actor whose name ends at `position`; without spans what is only passed over; None where no actor ends."""
    unit = units[position]
    if unit.word == ")":
        opening = next((at for at in range(position, max(position - 8, -1), -1) if units[at].word == "("), None)
        return None if opening is None else _Step((), False, opening - 1)
    if unit.kind == "name" and not is_demonym(unit):
        return _name_before(units, position, words)
    if listed and is_demonym(unit) and _is_office_of_several(units, position + 2):
        return _Step(tuple(reversed(unit.parts)), True, position - 1)  # "Indian and Pakistani officials"
    if _is_unknown_name(units, position, known, listed, words):
        begin = _named_from(units, position)
        before = _before_modifiers(units, begin - 1, words)
        officers = _is_of(units, before, words)  # "ministers of the Association of Nations"
        behind = _before_modifiers(units, before - 2, words) if officers else before
        return _Step((Span(units[begin].start, unit.end),), officers, behind)
    if unit.word in _SUBJECT_PRONOUNS:
        return _Step((unit.span,), False, position - 1)
    if unit.kind == "word" and (unit.word in words.parties or unit.word in _SIDES):
        return _unnamed_before(units, position, words)
    begin = position if known else _officers(units, position, words)
    return None if begin == position else _Step((Span(units[begin].start, unit.end),), True, begin - 1)


def _is_office_of_several(units: Sequence[Unit], position: int) -> bool:
    return position < len(units) and is_titled_several(units[position])


def _is_of(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    return position > 0 and units[position].word in ("of", "from") and _heads(units[position - 1], words)


def _name_before(units: Sequence[Unit], position: int, words: MeetingWords) -> _Step:
    if _is_of(units, position - 1, words) and (units[position - 2].kind == "name" or units[position - 2].word == ")"):
        return _Step((), False, position - 2)  # "Kishida (left) of Japan": the person, not the country
    spans = tuple(reversed(units[position].parts))
    before = _before_modifiers(units, position - 1, words)
    if not _is_of(units, before, words):
        return _Step(spans, False, before)
    owner = units[before - 1].name
    single = owner is not None and owner.kind == "person" and (owner.form != "title" or owner.number == 1)
    office = tuple(reversed(units[before - 1].parts)) if single else ()
    return _Step((*spans, *office), False, _before_modifiers(units, before - 2, words))


def _unnamed_before(units: Sequence[Unit], position: int, words: MeetingWords) -> _Step:
    """ "German and French officials", "leaders of the two countries"."""
    end = units[position].end
    begin = _before_modifiers(units, position - 1, words)
    spans = [other.span for other in units[begin + 1 : position] if is_demonym(other)]
    if begin + 1 < position:
        spans.append(Span(units[begin + 1].start, end))
    if begin > 0 and units[begin].word == "of" and units[begin - 1].word in words.parties:
        begin = _before_modifiers(units, begin - 2, words)
        spans.append(Span(units[begin + 1].start, end))
    return _Step(tuple(spans), True, begin)


def _officers(units: Sequence[Unit], last: int, words: MeetingWords) -> int:
    """Where "heads of state of the Sahel alliance" begins, if such a phrase ends at `last`; else `last`."""
    for position in range(last - 1, max(last - 7, 0), -1):
        if units[position].kind == "mark" or is_verb(units[position], words):
            break
        if units[position].word in ("of", "from") and _heads(units[position - 1], words):
            first = position - 1
            while first > 1 and units[first - 1].word == "of" and _heads(units[first - 2], words):
                first -= 2
            return first
    return last


def _is_unknown_name(units: Sequence[Unit], position: int, known: bool, listed: bool, words: MeetingWords) -> bool:
    """Whether a name nobody knows ends here: of several words, or of one beside a known name ("Osei and Dussey")."""
    unit = units[position]
    if unit.kind != "word" or not unit.text[0].isupper():
        return False
    if unit.word in words.determiners or unit.word in _SUBJECT_PRONOUNS:
        return False
    if unit.word in words.parties or unit.word in words.nouns or unit.word in _SIDES:
        return False
    alone = position > 0 and units[position - 1].word in (",", "said", "that", "and")  # "During the visit, Bekova met"
    return (known and listed) or (not known and (alone or _named_from(units, position) < position))


def _named_from(units: Sequence[Unit], last: int) -> int:
    """Where the words in capitals begin that end at `last`: "The Archbishop of Canterbury", a name nobody knows."""
    first = last
    while first > 0:
        before = units[first - 1]
        capital = before.kind == "word" and before.text[0].isupper()
        title = before.name is not None and before.name.form == "title"
        of = (
            before.word == "of"
            and first > 1
            and (units[first - 2].text[0].isupper() or units[first - 2].name is not None)
        )
        if not (capital or title or of):
            break
        first -= 1
    return first


def _heads(unit: Unit, words: MeetingWords) -> bool:
    return unit.kind == "name" or unit.word in words.parties or unit.word == ")"


def _before_modifiers(units: Sequence[Unit], position: int, words: MeetingWords) -> int:
    """The index of the unit before the modifiers, demonyms, possessors and the determiner that end at `position`."""
    first = position
    while position >= 0 and first - position < 7:
        unit = units[position]
        if unit.word in words.determiners:
            return position - 1
        if is_possessive(unit) and position and units[position - 1].kind in ("name", "time"):
            position -= 2
            continue
        if not (is_demonym(unit) or is_modifier(unit, words)) or is_verb(unit, words):
            return position
        position -= 1
    return position
