"""Meetings told of by a verb: which words are verbs here, and which rules they call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from ...lexicon.meetings import MeetingWords
from ...records import Span
from ..mentions import MeetingMention
from .ceremonies import credentials_of, is_credentials, is_exchange, is_opening, is_stone, opening, signed_by, stone
from .clauses import Clause
from .commentary import is_comment_verb
from .edges import left_edge, right_edge
from .encounters import chaired, conversation, encounter, gathering, ringing, signing
from .public import courtesy, oath, press
from .sightings import SEE, is_on_the_phone, is_spell, sight, spell, told_by_phone
from .sorts import is_place_name, is_possessive, is_titled_several
from .units import Unit
from .visits import BE, LEAVE, invitation, journey, opening_visit, reception, sending, stay

_LEADS = frozenset({"after", "before", "by", "while", "since", "without", "upon", "when"})

BEING = frozenset({"is", "are", "was", "were"})
_HOW = frozenset({"again", "today", "yesterday", "alone", "here", "also", "late", "first"})
_PERSONAL = frozenset({"he", "she", "they", "who", "we", "i"})


#: Words that are nouns or verbs.
_DOUBLE = frozenset("meeting visit visits talks call calls talk gathering tour lunch dinner trip round session".split())

_ADVERBS = frozenset({"also", "ever", "never", "soon", "still", "then", "later", "again", "once", "now", "even"})


def is_verbal(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """Whether a word that may be noun or verb ("meeting", "visit", "talks") is a verb here."""
    word = units[position].word
    if word not in _DOUBLE:
        return False
    if units[position].kind != "word" or not 0 < position < len(units) - 1:
        return False
    before, after = units[position - 1], units[position + 1]
    if before.word in _ADVERBS and position > 1:
        before = units[position - 2]  # "will also visit", "the first to ever visit"
    if word == "meeting":
        return _is_meeting_somebody(units, position, words)
    if word == "gathering":
        return before.word in BE
    if word == "talk":
        return before.word in words.auxiliaries or before.word in ("to", *_PERSONAL)
    if word in ("call", "calls"):
        named = before.kind == "name" or before.word in _PERSONAL
        return before.word in ("to", "will", "would", "should", "could", "can", "must") or (
            after.word == "on" and named
        )
    if word == "talks":
        return before.word in _PERSONAL
    if before.word in words.determiners or is_possessive(before):
        return False
    if after.word in ("to", "by", "with", "of", "from", "between"):
        return False
    if before.word in ("to", "and", *_PERSONAL) or before.word in words.auxiliaries or before.word.endswith("ly"):
        return True
    return word == "visits" and before.kind == "name" and (is_place_name(after) or after.text[0].isupper())


_Rule = Callable[[Clause], list[MeetingMention]]


def _is_meeting_somebody(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """ "is meeting Xi", "after meeting with him", "A, meeting here with envoys", "leaders meeting in Accra"."""
    before, after = units[position - 1], units[position + 1]
    somebody = after.kind == "name" or after.word == "with" or after.word in words.possessives
    whom = somebody or after.kind == "time" or after.word in ("in", "on")
    if before.word in BE:
        return whom
    if before.word in _LEADS:
        return somebody
    there = whom or after.word in ("at", "here", "for")
    if before.word == ",":
        named = position > 1 and (units[position - 2].kind == "name" or units[position - 2].word in words.parties)
        return there and named
    return there and (is_titled_several(before) or (before.word in words.parties and before.word.endswith("s")))


def find_verbal(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the verb at `verb`, a trigger or one of `BEING`, tells of; `nouns` are the indices of the
    meeting nouns of the sentence."""
    unit = units[verb]
    if unit.kind == "word" and unit.text == "Visiting" and verb < 2:
        edge = right_edge(units, verb + 1)
        return opening_visit(Clause(units, verb, left_edge(units, verb, words), edge, sentence, nouns, words))
    if unit.kind != "word" or unit.text[0].isupper():
        return []
    if any(unit.word in words.habits for unit in units[max(verb - 2, 0) : verb + 3]):
        return []
    if unit.word not in words.visit and is_comment_verb(units, verb):
        return []
    rule = _rule_of_ceremony(units, verb, words) or _rule_of_company(units, verb, words)
    rule = rule or _rule_of_meeting(units, verb, words) or _rule_of_going(units, verb, words)
    if rule is None:
        return []
    return rule(Clause(units, verb, left_edge(units, verb, words), right_edge(units, verb + 1), sentence, nouns, words))


def _rule_of_meeting(units: Sequence[Unit], verb: int, words: MeetingWords) -> _Rule | None:
    """What a verb of meeting, talking or hosting means here."""
    word = units[verb].word
    following = units[verb + 1].word if verb + 1 < len(units) else ""
    if word in words.meet:
        return encounter if word != "meeting" or is_verbal(units, verb, words) else None
    if word in words.confer:
        return encounter if _is_conferring(units, verb, words) else None
    if word in words.reporters:
        return press
    if word in words.chair:
        return chaired if following == "by" else None
    if is_exchange(units, verb):
        return signing
    if word in words.speak or word in words.discuss or _is_telephoning(units, verb, words):
        return conversation
    if word in words.receive or word in words.host:
        return reception
    if word in words.gather:
        return gathering
    if word in words.inaugurate:
        return oath if verb and units[verb - 1].word in BE else None
    if word == "called":
        return courtesy if following == "on" else ringing
    return (signed_by if verb and units[verb - 1].word in BE else signing) if word in words.sign else None


def _rule_of_ceremony(units: Sequence[Unit], verb: int, words: MeetingWords) -> _Rule | None:
    """What is opened or laid here with a ceremony."""
    if is_opening(units, verb, words):
        return opening
    if is_credentials(units, verb):
        return credentials_of
    return stone if is_stone(units, verb) else None


def _rule_of_company(units: Sequence[Unit], verb: int, words: MeetingWords) -> _Rule | None:
    """What a word that only in some company tells of a meeting means here."""
    if units[verb].word in SEE:
        return sight
    if is_on_the_phone(units, verb):
        return told_by_phone
    return spell if is_spell(units, verb) else None


def _rule_of_going(units: Sequence[Unit], verb: int, words: MeetingWords) -> _Rule | None:
    """What a verb of going, staying or sending means here."""
    word = units[verb].word
    following = units[verb + 1].word if verb + 1 < len(units) else ""
    if word in ("due", "expected"):
        due = following in ("in", "at") and verb and units[verb - 1].word in BE
        return partial(journey, preposition=verb + 1, planned=True) if due else None
    if word in BEING:
        return stay if following == "in" else None
    if word in words.visit and (word not in words.nouns or is_verbal(units, verb, words)):
        return partial(journey, preposition=verb)
    if word in LEAVE and following != "for":
        return None
    if verb and (units[verb - 1].word in words.determiners or is_possessive(units[verb - 1])):
        return None  # "on his return to", "the head at"
    if word in words.arrive or word in words.travel:
        towards = _preposition_after(units, verb)
        return partial(journey, preposition=towards) if towards is not None else None
    if word in ("invited", "invites"):
        return invitation
    return sending if word in words.send else None


def _is_conferring(units: Sequence[Unit], verb: int, words: MeetingWords) -> bool:
    near = [unit.word for unit in units[verb + 1 : verb + 3]]
    how = near[1:] == ["with"] and (near[0].endswith("ly") or units[verb + 1].kind == "time" or near[0] in _HOW)
    sits = units[verb].word in ("sat", "sit", "sits") and near[:1] == ["down"]
    return sits or units[verb].word.startswith("confer") or near[:1] in (["together"], ["with"]) or how


def _preposition_after(units: Sequence[Unit], verb: int) -> int | None:
    """The index of the preposition after a verb of travel: "arrived on Monday in Cairo", "flew in to Kigali"."""
    at = verb + 1
    while at < len(units) and (
        units[at].kind == "time" or (units[at].word == "on" and at + 1 < len(units) and units[at + 1].kind == "time")
    ):
        at += 1
    if at + 1 < len(units) and units[at].word in ("in", "on") and units[at + 1].word == "to":
        at += 1
    return at if at < len(units) and units[at].word in ("in", "to", "at", "for", "here") else None


def _is_telephoning(units: Sequence[Unit], verb: int, words: MeetingWords) -> bool:
    word = units[verb].word
    if word not in words.telephone:
        return False
    return word not in ("phone", "telephone", "phones", "telephones") or (
        verb > 0 and units[verb - 1].word in ("to", "will", "would")
    )
