"""Verbs of seeing people: "saw the envoy at his hotel", "spent an hour with the president", "told him on the phone"."""

from __future__ import annotations

from collections.abc import Sequence

from ..mentions import MeetingMention
from .clauses import Clause, has_person
from .groups import Group, read_group
from .places import place_after
from .sorts import is_possessive, is_verb
from .subjects import clause_subject, subject_of
from .units import Unit

SEE = frozenset({"see", "sees", "saw", "seen"})
_AFTER_SEEN = frozenset({"at", "in", "on", "for", "again", "before", "after", "during", "separately", ".", ","})
_ON_THE_PHONE = frozenset({"phone", "telephone"})
_BY = frozenset({"on", "over", "by", "via"})
_TOLD = 12  # units between the verb of telling and "on the phone"


def sight(clause: Clause) -> list[MeetingMention]:
    """ "saw Petrov at his hotel", "plan to see the minister next week": somebody who acts and a person named, with a
    day; not "saw him leave", not "seen as"."""
    units = clause.units
    guest = read_group(units, clause.verb + 1, clause.words)
    status, subject, date = clause.status, clause.subject, clause.date
    after = units[guest.end] if guest.end < len(units) else None
    known = date is not None or (after is not None and after.word == "at")
    if status is None or not known or not has_person(clause, guest) or not subject.spans or guest.generic:
        return []
    closes = after is None or after.kind == "time" or after.word in _AFTER_SEEN
    if not closes or not _acts(clause, subject):
        return []
    place = place_after(units, guest.end, clause.reach, clause.words)
    return [clause.mention("bilateral_meeting", [*subject.spans, *guest.spans], status, place=place)]


def _acts(clause: Clause, subject: Group) -> bool:
    """Whether the subject is a person named, a pronoun or holders of an office."""
    people = {unit.span for unit in clause.units if unit.name is not None and unit.name.kind in ("person", "country")}
    pronouns = {unit.span for unit in clause.units if unit.word in ("he", "she", "they")}
    return any(span in people or span in pronouns for span in subject.spans) or subject.generic


def spell(clause: Clause) -> list[MeetingMention]:
    """ "spent ninety minutes at the palace with President Maalouf"."""
    units, words = clause.units, clause.words
    linked = next((at for at in range(clause.verb + 1, min(clause.verb + 12, clause.right)) if _links(units, at)), None)
    host = read_group(units, linked + 1, words) if linked is not None else None
    status, subject = clause.status, clause.subject
    if status is None or host is None or not has_person(clause, host) or not subject.spans:
        return []
    place = place_after(units, clause.verb + 1, clause.right, words)
    return [clause.mention("bilateral_meeting", [*subject.spans, *host.spans], status, place=place)]


def _links(units: Sequence[Unit], at: int) -> bool:
    return units[at].word == "with"


def is_spell(units: Sequence[Unit], verb: int) -> bool:
    """Whether a stretch of time is the object of "spent"."""
    if units[verb].word not in ("spent", "spend", "spends"):
        return False
    near = units[verb + 1 : verb + 5]
    return any(unit.time is not None and unit.time.type == "DURATION" for unit in near)


def is_on_the_phone(units: Sequence[Unit], noun: int) -> bool:
    if units[noun].word not in _ON_THE_PHONE or noun < 2:
        return False
    return units[noun - 1].word in _BY or (units[noun - 1].word == "the" and units[noun - 2].word in _BY)


def told_by_phone(clause: Clause) -> list[MeetingMention]:
    """ "told the minister on the phone on Thursday", where no verb of talking has told of the call yet."""
    units, words = clause.units, clause.words
    for verb in range(clause.verb - 2, max(clause.verb - _TOLD, clause.left - 1), -1):
        if units[verb].word in words.speak | words.discuss | words.telephone:
            return []
        if not is_verb(units[verb], words) or units[verb].word in words.auxiliaries:
            continue
        other = read_group(units, verb + 1, words)
        if verb + 2 < len(units) and is_possessive(units[verb + 2]):
            return []  # "told Reuters' Ana Ito by phone": an interview
        subject = subject_of(units, verb, words) or clause_subject(units, verb, words)
        told = Clause(units, verb, clause.left, clause.right, clause.sentence, clause.nouns, words)
        status = told.status
        if status is None or not has_person(told, other) or not subject.spans:
            return []
        return [told.mention("phone_call", [*subject.spans, *other.spans], status, noun="phone call")]
    return []
