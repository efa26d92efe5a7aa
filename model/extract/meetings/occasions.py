"""Meetings named as the occasion of a talk: "discussed it with leaders of A and B at a summit"."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from .groups import Group, read_group
from .sorts import is_verb
from .subjects import clause_subject, subject_of
from .units import Unit

_AT = frozenset({"at", "during", "in", "on"})
_REACH = 40


def occasion_after(units: Sequence[Unit], verb: int, nouns: Sequence[int], words: MeetingWords) -> int | None:
    """The index of the meeting noun that is said to be the occasion of the talk at `verb`, in the same clause."""
    noun = next((at for at in nouns if at > verb), None)
    if noun is None or noun - verb > _REACH or words.nouns[units[noun].word] in ("call", "phone_call", "visit"):
        return None
    lead = next((at for at in range(noun - 1, verb, -1) if units[at].word in _AT), None)
    if lead is None or any(is_verb(units[at], words) for at in range(lead, noun)):
        return None
    return (
        noun
        if not any(is_verb(unit, words) and not unit.word.endswith("ed") for unit in units[verb + 1 : lead])
        else None
    )


def talkers(units: Sequence[Unit], first: int, head: int, nouns: Sequence[int], words: MeetingWords) -> Group:
    """Who talked on the occasion of the meeting at `head`: subject and "with" of the verb that leads to it."""
    none = Group((), first, False)
    if first == 0 or units[first - 1].word not in _AT:
        return none
    verbs = words.discuss | words.speak | words.confer
    for verb in range(first - 1, max(first - _REACH, -1), -1):
        if units[verb].word not in verbs or units[verb].kind != "word" or not is_talk(units, verb):
            continue
        if occasion_after(units, verb, nouns, words) != head:
            return none
        subject = subject_of(units, verb, words) or clause_subject(units, verb, words)
        linked = next((at for at in range(verb + 1, first) if units[at].word == "with"), None)
        others = read_group(units, linked + 1, words) if linked is not None else none
        return Group((*subject.spans, *others.spans), first, others.generic)
    return none


def is_talk(units: Sequence[Unit], verb: int) -> bool:
    """A noun "talk" or "talks" before it has an article; a verb has none."""
    return verb == 0 or units[verb - 1].word not in ("the", "a", "of", "in", "their", "his", "her")


_BESIDE = frozenset({"beforehand", "afterwards", "afterward", "sidelines", "margins"})
_ALONG = frozenset({"also", "later", "then", "separately", "subsequently", "afterwards", "afterward"})


def tells_along(units: Sequence[Unit], at: int) -> bool:
    """Whether the meeting at index `at` is told along with one before it: "he also met", "later held talks"."""
    return any(unit.word in _ALONG for unit in units[max(at - 14, 0) : at])


def tells_beside(units: Sequence[Unit], at: int) -> bool:
    """Whether the meeting at index `at` was held beside the one told of before: "met on the sidelines"."""
    return any(unit.word in _BESIDE for unit in units[at : at + 12])
