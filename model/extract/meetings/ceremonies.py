"""Ceremonies told of by what is done there: openings, signings, foundation stones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.meetings import MeetingWords
from ...records import Span
from ..mentions import MeetingMention
from .clauses import Clause, has_person
from .groups import read_group
from .places import place_after
from .units import Unit

_REACH = 8  # units; what is opened is named so soon after the verb
_OPENS = frozenset(
    "open opens opened opening inaugurate inaugurates inaugurated inaugurating unveil unveils unveiled".split()
)
_PRESENTS = frozenset({"present", "presents", "presented", "presenting"})
_TAKES = frozenset({"receive", "receives", "received", "receiving", "accept", "accepts", "accepted", "accepting"})
_LAYS = frozenset({"lay", "lays", "laid", "laying"})
_LETTERS = frozenset("letters notes instruments documents copies ratifications".split())


def is_opening(units: Sequence[Unit], verb: int, words: MeetingWords) -> bool:
    """Whether the verb opens a building: "will open a training centre", "inaugurated the bridge"."""
    if units[verb].word not in _OPENS:
        return False
    for unit in units[verb + 1 : verb + _REACH]:
        if unit.kind == "mark" or unit.word in words.boundaries or unit.word in words.place_prepositions:
            return False
        if unit.word in words.buildings:
            return True
    return False


def is_stone(units: Sequence[Unit], noun: int) -> bool:
    """Whether the noun is a foundation stone that is laid: "laid the foundation stone", "the stone is to be laid"."""
    if units[noun].word not in ("stone", "cornerstone") or noun < 1:
        return False
    if units[noun].word == "stone" and units[noun - 1].word not in ("foundation", "corner", "first"):
        return False
    return any(unit.word in _LAYS for unit in units[max(noun - 6, 0) : noun + 8])


def opening(clause: Clause) -> list[MeetingMention]:
    """ "She will open a training centre in Port Vila on Saturday with the labour minister": on a day or at a place."""
    place = place_after(clause.units, clause.verb + 1, clause.reach, clause.words)
    status, subject = clause.status, clause.subject
    told = any(clause.words.nouns[clause.units[at].word] == "ceremony" for at in clause.nouns)
    if status is None or told or clause.date is None or not _has_official(clause):
        return []
    others = _others(clause)
    return [clause.mention("ceremony", [*subject.spans, *others], status, place=place, noun="opening")]


def stone(clause: Clause) -> list[MeetingMention]:
    """ "The foundation stone is to be laid in September", told at its noun: nobody need be named where a time is."""
    near = range(max(clause.verb - 6, 0), min(clause.verb + 8, len(clause.units)))
    verb = next(at for at in near if clause.units[at].word in _LAYS)
    laid = replace(clause, verb=verb)
    place = place_after(clause.units, max(verb, clause.verb) + 1, clause.right, clause.words)
    status, people = laid.status, laid.subject.spans if verb < clause.verb else ()
    if status is None or (laid.date is None and not (people and place)):
        return []
    return [laid.mention("ceremony", people, status, place=place, noun="foundation stone ceremony")]


def signed_by(clause: Clause) -> list[MeetingMention]:
    """ "The papers were signed at a hotel in Accra by A and B": they were there for it."""
    units, words = clause.units, clause.words
    by = next(
        (at for at in range(clause.verb + 1, min(clause.verb + 12, clause.right)) if units[at].word == "by"), None
    )
    place = place_after(units, clause.verb + 1, clause.right, words)
    signers = read_group(units, by + 1, words) if by is not None else None
    status = clause.status
    if status is None or signers is None or not has_person(clause, signers) or place is None:
        return []
    return [clause.mention("ceremony", signers.spans, status, place=place, noun="signing ceremony")]


def is_credentials(units: Sequence[Unit], noun: int) -> bool:
    """ "presented her credentials to", "received the credentials of"."""
    if units[noun].word != "credentials":
        return False
    return any(unit.word in _PRESENTS | _TAKES for unit in units[max(noun - 5, 0) : noun])


def credentials_of(clause: Clause) -> list[MeetingMention]:
    """Who presents credentials, and to whom; told at the noun."""
    units, words = clause.units, clause.words
    verb = next(at for at in range(clause.verb - 1, -1, -1) if units[at].word in _PRESENTS | _TAKES)
    told = replace(clause, verb=verb)
    link = ("to",) if units[verb].word in _PRESENTS else ("of", "from")
    at = next((at for at in range(clause.verb + 1, min(clause.verb + 4, clause.right)) if units[at].word in link), None)
    other = read_group(units, at + 1, words) if at is not None else None
    status, subject = told.status, told.subject
    if status is None or other is None or not has_person(told, other) or not subject.spans:
        return []
    people = [*subject.spans, *other.spans]
    place = place_after(units, other.end, clause.right, words)
    return [told.mention("ceremony", people, status, place=place, noun="presentation of credentials")]


def is_exchange(units: Sequence[Unit], verb: int) -> bool:
    """ "exchanged letters", "exchange instruments of ratification"."""
    near = [unit.word for unit in units[verb + 1 : verb + 4]]
    return units[verb].word in ("exchange", "exchanged") and not _LETTERS.isdisjoint(near)


def _has_official(clause: Clause) -> bool:
    """Whether who opens it is a person named or a pronoun."""
    subject = clause.subject
    people = {unit.span for unit in clause.units if unit.name is not None and unit.name.kind == "person"}
    pronouns = {unit.span for unit in clause.units if unit.word in ("he", "she", "they")}
    return any(span in people or span in pronouns for span in subject.spans)


def _others(clause: Clause) -> tuple[Span, ...]:
    """Those it is done with."""
    for at in range(clause.verb + 1, clause.right - 1):
        if clause.units[at].word == "with":
            return read_group(clause.units, at + 1, clause.words).spans
    return ()
