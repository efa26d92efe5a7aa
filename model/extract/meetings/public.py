"""Verbs of public occasions: "told reporters", "was sworn in", "called on"."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ..mentions import MeetingMention
from .clauses import Clause, has_person
from .groups import Group, read_group
from .places import place_after
from .sorts import is_demonym, is_verb
from .status import verbal_status
from .subjects import clause_subject, subject_of
from .units import Unit

_NOBODY = frozenset({"neither", "nobody", "refused", "declined", "without", "avoided"})


def press(clause: Clause) -> list[MeetingMention]:
    """ "told reporters", "briefed the press": the words before say who, unless a news conference is named beside it."""
    units, words = clause.units, clause.words
    verb = clause.verb - 1
    while verb >= 0 and verb > clause.verb - 5 and units[verb].word not in words.tell:
        if units[verb].kind == "mark" or (units[verb].kind == "name" and not is_demonym(units[verb])):
            return []
        verb -= 1
    if verb < 0 or units[verb].word not in words.tell or (units[verb].text[0].isupper() and verb > 1):
        return []
    if any(unit.word in _NOBODY for unit in units[max(verb - 7, 0) : verb]):
        return []
    if any(_is_public(units, noun, words) for noun in clause.nouns):
        return []
    subject = subject_of(units, verb, words) or clause_subject(units, verb, words)
    if not subject and verb < 3:
        comma = next(
            (at for at in range(clause.verb, min(clause.verb + 14, len(units))) if units[at].word == ","), None
        )
        subject = read_group(units, comma + 1, words) if comma is not None else subject
    status = verbal_status(units, verb, clause.left, clause.right, words)
    if status is None or not subject.spans:
        return []
    told = next((at for at in range(clause.verb + 1, clause.right) if _tells_on(units, at, words)), clause.right)
    place = place_after(units, clause.verb + 1, told, words)
    noun = "remarks to reporters"
    return [clause.mention("press_conference", subject.spans, status, place=place, noun=noun)]


def _tells_on(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    """Whether what was told begins at `at`: "told reporters in Doha that", "told reporters the accord stood"."""
    unit = units[at]
    told = unit.word == "that" or is_verb(unit, words)
    return told and not (unit.word in words.report or unit.word.endswith("ing"))


def _is_public(units: Sequence[Unit], noun: int, words: MeetingWords) -> bool:
    """Whether the noun is a news conference that the reporters were told at."""
    if words.nouns[units[noun].word] == "briefing":
        return True
    return words.nouns[units[noun].word] in ("conference", "appearance") and units[noun - 1].word in words.press


def oath(clause: Clause) -> list[MeetingMention]:
    subject = subject_of(clause.units, clause.verb, clause.words)
    status = clause.status
    if status is None or not subject.spans or not _named_person(clause, subject):
        return []
    place = place_after(clause.units, clause.verb + 1, clause.right, clause.words)
    noun = "coronation" if clause.word == "crowned" else "inauguration"
    return [clause.mention("ceremony", subject.spans, status, place=place, noun=noun)]


def _named_person(clause: Clause, group: Group) -> bool:
    return any(
        unit.name is not None and unit.name.kind == "person" and unit.span in group.spans for unit in clause.units
    ) or any(span.end - span.start < 5 for span in group.spans)


def courtesy(clause: Clause) -> list[MeetingMention]:
    """ "called on the president": not "called on Japan to …"."""
    units = clause.units
    other = read_group(units, clause.verb + 2, clause.words)
    bracket = other.end < len(units) and units[other.end].word == "("
    after = {unit.word for unit in units[other.end : other.end + (8 if bracket else 3)]}
    status, subject = clause.status, clause.subject
    if not has_person(clause, other) or after & {"to", "for", "not"} or status is None or not subject.spans:
        return []
    place = place_after(units, other.end, clause.right, clause.words)
    people = [*subject.spans, *other.spans]
    return [clause.mention("courtesy_call", people, status, place=place, noun="courtesy call")]
