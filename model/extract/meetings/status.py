"""Whether a meeting came about, is to come, or was called off, as its clause tells it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import MeetingStatus
from .phrases import is_verb
from .units import Unit

_CHAIN = frozenset(
    "to not also be been being now still on for in a an part of the it into up off out over his her their its up with".split()
)


class Status(NamedTuple):
    """`sure` is False where only the date can tell: a meeting named without a verb that governs it."""

    status: MeetingStatus
    detail: str | None
    sure: bool
    why: str


def spoken(units: Sequence[Unit], start: int, end: int) -> str:
    """The words from `start` to `end` in lower case, apostrophes straight, each followed by one space."""
    words = [
        unit.text.lower() if unit.kind == "time" else unit.word
        for unit in units[max(start, 0) : max(end, 0)]
        if unit.kind != "name"
    ]
    return (" ".join(words) + " ").replace("’", "'") if words else ""


def nominal_status(units: Sequence[Unit], first: int, head: int, left: int, right: int, words: MeetingWords) -> Status:
    """The status of a meeting told of by the noun phrase `units[first:head + 1]` in the clause `units[left:right]`."""
    inside = spoken(units, first, head)
    before = spoken(units, max(left, first - 4), first)
    governor = spoken(units, governing_verb(units, first, left, words), first)
    after = spoken(units, head + 1, min(right, head + 16))
    subject = not governor or not before
    signals = words.signals
    for text in (governor, after) if not subject else (after, governor):
        if signals["called_off"].search(text):
            return Status("called_off", None, True, "said to be called off")
        if signals["postponed"].search(text):
            return Status("planned", "postponed", True, "said to be postponed")
    if signals["declined"].search(governor):
        return Status("called_off", "declined", True, "said to be declined")
    if signals["before_event"].search(spoken(units, first - 5, first)[-24:]):
        return Status("planned", None, False, "something comes before it")
    lead = units[first - 1].word if first else ""
    if lead in ("after", "following", "since"):
        return Status("held", None, False, "something comes after it")
    return _by_signals(inside, governor, after, subject, words)


def _by_signals(inside: str, governor: str, after: str, subject: bool, words: MeetingWords) -> Status:
    signals = words.signals
    if signals["proposed"].search(inside):
        return Status("planned", "proposed", True, "named as proposed")
    if signals["planned"].search(inside):
        return Status("planned", None, True, "named as upcoming")
    ordered = (after, governor) if subject else (governor, after)
    for text in ordered:
        if not text:
            continue
        if text is governor and signals["proposed"].search(text):
            return Status("planned", "proposed", True, "hoped for or proposed")
        if signals["ongoing"].search(text) and text is governor:
            return Status("held", "ongoing", True, "under way")
        if signals["planned"].search(text):
            return Status("planned", None, True, "said to come")
        if text is governor and text.strip():
            return Status("held", None, False, "told in the past")
        if signals["held"].search(text):
            return Status("held", None, False, "told in the past")
    return Status("held", None, False, "named without a verb")


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
        or (units[position - 1].kind == "word" and units[position - 1].word.endswith("ly"))
    ):
        position -= 1
    return position


def verbal_status(units: Sequence[Unit], verb: int, left: int, right: int, words: MeetingWords) -> Status | None:
    """The status of a meeting told of by the verb at `verb`; None where the meeting is only supposed or denied."""
    begin = verb
    while begin > max(left, verb - 9) and (
        is_verb(units[begin - 1], words)
        or units[begin - 1].word in _CHAIN
        or units[begin - 1].kind == "time"
        or units[begin - 1].word
        in (
            "due",
            "set",
            "going",
            "about",
            "ready",
            "willing",
            "open",
            "able",
            "likely",
            "unlikely",
            "hope",
            "plans",
            "plan",
            "never",
            "invitation",
            "chance",
            "eager",
            "keen",
            "supposed",
        )
        or (units[begin - 1].kind == "word" and units[begin - 1].word.endswith("ly"))
    ):
        begin -= 1
    group = spoken(units, begin, verb + 1)
    after = spoken(units, verb + 1, min(right, verb + 12))
    signals = words.signals
    if left and units[left - 1].word in ("if", "whether", "unless"):
        return None
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
    if group.startswith("to ") or " to " in f" {group}":
        return Status("planned", None, False, "meant to come")
    if units[verb].word.endswith("ing") and signals["ongoing"].search(group):
        return Status("held", "ongoing", True, "under way")
    if _present(units[verb].word):
        return Status("planned", None, False, "told in the present")
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
    )
