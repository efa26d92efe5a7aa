"""Whether a meeting came about, is to come, or was called off, as its clause tells it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import MeetingStatus
from .sorts import is_verb
from .units import Unit

PRESENT = "told in the present"
_CHAIN = frozenset(
    """
        to not also be been being now still on for in a an part of the it into up down off out over his her their its
        up with
    """.split()
)


_THEN = frozenset({"first", "then", "again", "soon", "jointly"})
_QUOTATION = frozenset({'"', "“", "”"})
_OUTLOOK = frozenset({"next", "later", "coming", "upcoming", "last", "earlier", "past"})


class Status(NamedTuple):
    """`sure` is False where only the date can tell: a meeting named without a verb that governs it."""

    status: MeetingStatus
    detail: str | None
    sure: bool
    why: str


def spoken(units: Sequence[Unit], start: int, end: int, quoted: bool = False) -> str:
    """The words from `start` to `end` in lower case, apostrophes straight, each followed by one space. Of time
    only what looks forward or back is kept: the month of May is no modal verb. `quoted` leaves marks of quotation
    out."""
    words: list[str] = []
    for unit in units[max(start, 0) : max(end, 0)]:
        if unit.kind == "time":
            words += [word for word in unit.text.lower().split() if word in _OUTLOOK]
        elif unit.kind != "name" and not (quoted and unit.word in _QUOTATION):
            words.append(unit.word)
    return (" ".join(words) + " ").replace("’", "'") if words else ""


#: May stand between the verb of a meeting and the verb that says whether it came about.
_WILLING = frozenset(
    """
    no due set going about ready willing open able likely unlikely
    hope plans plan never invitation chance eager keen supposed
    """.split()
)


def governing_verb(units: Sequence[Unit], first: int, left: int, words: MeetingWords) -> int:
    """The index where the verb group that leads to the phrase at `first` begins: "hopes to hold", "is expected to
    attend"; `first` itself where there is none near."""
    position = first - 1
    while position >= max(left, first - 12) and not is_verb(units[position], words):
        position -= 1
    if position < max(left, first - 12):
        return first
    while position > left and (
        is_verb(units[position - 1], words)
        or units[position - 1].word in _CHAIN
        or (units[position].word == "to" and units[position - 1].word in _WILLING)
        or units[position - 1].word in _THEN
        or (units[position - 1].kind == "word" and units[position - 1].word.endswith("ly"))
    ):
        position -= 1
    return position


def _group_begins(units: Sequence[Unit], verb: int, left: int, words: MeetingWords) -> int:
    """Where the verbs that lead to `verb` begin: "was due on Monday to meet"."""
    begin = verb
    while begin > max(left, verb - 9):
        before = units[begin - 1]
        adverb = before.kind == "word" and before.word.endswith("ly")
        if not (is_verb(before, words) or before.kind == "time" or adverb or before.word in _CHAIN | _WILLING):
            break
        begin -= 1
    return begin


#: Says when they met last, or that they never did: no meeting of its own.
_NEVER_MET = re.compile(
    r"(?:(?:have|has|had) (?:not|never)|haven't|hasn't|hadn't) (?:yet )?(?:met|spoken|talked|visited)"
)


_IS = re.compile(r"\b(?:is|are|am) ")
#: Did it in the end: "managed to talk", "were able to meet", "did eventually meet".
_DONE = re.compile(r"\b(?:managed|(?:was|were|been) able) to |\bdid (?!not\b)")


def _is_first_to(units: Sequence[Unit], verb: int, begin: int) -> bool:
    """ "is the first president to visit Laos": told of a visit that goes on or was."""
    if units[verb - 1].word not in ("to", "ever"):
        return False
    before = units[max(begin - 6, 0) : verb]
    if any(unit.name is not None and " first " in f" {unit.text.lower()} " for unit in before):
        return True
    return any(
        unit.word in ("first", "only") and unit.kind == "word" and after.word != "time"
        for unit, after in pairwise(before)
    )


def _is_of_plan(units: Sequence[Unit], verb: int, left: int, words: MeetingWords) -> bool:
    """Whether a participle after a comma belongs to a verb that looks forward: "will rest Sunday, flying to Rome"."""
    main = next((at for at in range(verb - 2, max(left, verb - 16) - 1, -1) if is_verb(units[at], words)), None)
    if main is None:
        return False
    return bool(words.signals["intend"].search(spoken(units, _group_begins(units, main, left, words), main + 1)))


def verbal_status(units: Sequence[Unit], verb: int, left: int, right: int, words: MeetingWords) -> Status | None:
    """The status of a meeting told of by the verb at `verb`; None where the meeting is only supposed or denied."""
    begin = _group_begins(units, verb, left, words)
    group = spoken(units, begin, verb + 1)
    after = spoken(units, verb + 1, min(right, verb + 12))
    signals = words.signals
    if left and units[left - 1].word in ("if", "whether", "unless"):
        return None
    if _NEVER_MET.search(group):
        return None
    if _is_first_to(units, verb, begin):
        return Status("held", None, False, "told of who did it first")
    if signals["called_off"].search(group) or signals["called_off"].search(after):
        return Status("called_off", None, True, "said to be called off")
    if signals["declined"].search(group):
        return Status("called_off", "declined", True, "said to be declined")
    if signals["postponed"].search(group):
        return Status("planned", "postponed", True, "said to be postponed")
    if signals["proposed"].search(group):
        return Status("planned", "proposed", True, "hoped for or proposed")
    if signals["planned"].search(group):
        return Status("planned", None, True, "said to come")
    if _DONE.search(group):
        return Status("held", None, True, "said to have been managed")
    if group.startswith("to ") or " to " in f" {group}":
        return Status("planned", None, False, "meant to come")
    if units[verb].word.endswith("ing") and units[verb - 1].word == "," and _is_of_plan(units, verb, left, words):
        return Status("planned", None, False, "told beside what is to come")
    if units[verb].word.endswith("ing") and signals["ongoing"].search(group):
        return Status("held", "ongoing", True, "under way")
    if _present(units[verb].word):
        return Status("planned", None, False, PRESENT)
    if units[verb].word.endswith("ing") and units[verb].word in words.travel and _IS.search(group):
        return Status("held", "ongoing", False, "under way")  # or to come: "is flying to Oman on Saturday"
    return Status("held", None, True, "told in the past")


def _present(word: str) -> bool:
    return word in (
        "meet",
        "meets",
        "visit",
        "visits",
        "host",
        "hosts",
        "travels",
        "travel",
        "flies",
        "heads",
        "holds",
        "hold",
        "arrives",
        "departs",
        "leaves",
        "receives",
        "convenes",
        "gathers",
        "gather",
    )
