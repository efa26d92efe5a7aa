"""The words around a meeting's noun from which its status is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from .sorts import is_verb
from .status import governing_verb, spoken
from .units import Unit

_LINK = 5  # words between the noun and an aside: "the summit of the union, postponed twice, …"
_ASIDE = 12  # words; what stands longer between commas is no aside
#: No relative clause is longer, in units.
_RELATIVE = 25
_REACH = 18  # units before an infinitive, in which what leads to it stands
#: Infinitives that take a meeting as their object.
_PLAIN_VERBS = frozenset(
    """hold have conduct convene attend join begin resume open chair co-chair take make pay give host start continue
    undertake""".split()
)
#: Asked somebody to: what follows "to" is only asked for.
_URGED = re.compile(
    r"\b(?:call(?:ed|s|ing)? (?:up)?on|urg(?:ed|es|ing)|press(?:ed|es|ing)|ask(?:ed|s|ing)|encourag\w+) "
)
#: Before the phrase these make it a circumstance of another verb: "discussed it at the summit".
CIRCUMSTANCE = frozenset({"in", "at", "during", "on", "from", "through", "over", "via", "by", "with"})


class Around(NamedTuple):
    """The words around a noun phrase: those `inside` it, the verb group before it (`governor`), what comes `after`,
    what of that is its `own`, the word that leads to it and the one before; whether the phrase is the `subject`, and
    whether it stands `aside` as a circumstance."""

    inside: str
    governor: str
    after: str
    own: str
    lead: str
    before: str
    subject: bool
    aside: bool


def read_around(units: Sequence[Unit], first: int, head: int, left: int, right: int, words: MeetingWords) -> Around:
    """What stands around the phrase `units[first:head + 1]` in the clause `units[left:right]`."""
    begin = governing_verb(units, first, left, words)
    said = next((at for at in range(first - 1, begin - 1, -1) if units[at].word in words.report), None)
    begin = begin if said is None else said + 1  # "said the talks would resume": the talks are what is told of
    after = spoken(units, head + 1, min(right, head + 16))
    if right + 1 < len(units) and units[right].word == "but" and units[right + 1].word in words.auxiliaries:
        after += spoken(units, right, right + 6)  # "was set for July but was called off"
    main = _main_clause(units, head, words)
    if main:
        after = spoken(units, main, main + 16)
    own = after.partition(" when ")[0] + " "  # "broke down in May, when Baku called off a visit"
    lead = units[first - 1].word if first else ""
    subject = begin == first and lead not in CIRCUMSTANCE
    if subject:
        own, after = _without_aside(own), _without_aside(after)
    beside = any(unit.word in ("sidelines", "margins") for unit in units[max(first - 3, 0) : first])
    return Around(
        inside=spoken(units, first, head),
        governor=_led_by(units, begin, left, words) + spoken(units, begin, first),
        after=after,
        own=own,
        lead=lead,
        before=units[first - 2].word if first > 1 else "",
        subject=subject,
        aside=lead in CIRCUMSTANCE or beside,
    )


def _without_aside(after: str) -> str:
    """Without what stands between commas right after the phrase: "the summit, postponed twice, was declared open"."""
    before, comma, rest = after.partition(", ")
    aside, end, main = rest.partition(", ")
    short = len(before.split()) < _LINK and len(aside.split()) < _ASIDE
    return before + main if comma and end and main and short else after


def _main_clause(units: Sequence[Unit], head: int, words: MeetingWords) -> int:
    """Where the sentence goes on after a relative clause: "talks, which were to be held in Xiamen, | would not"; 0
    where none stands there."""
    for begin in range(head + 1, min(head + _LINK, len(units) - 1)):
        if units[begin].word == "," and units[begin + 1].word == "which":
            for end in range(begin + 2, min(begin + _RELATIVE, len(units) - 1)):
                if units[end].word == "," and is_verb(units[end + 1], words):
                    return end + 1
            return 0
    return 0


def _led_by(units: Sequence[Unit], begin: int, left: int, words: MeetingWords) -> str:
    """What the verb before says of an infinitive that goes on from it: "will visit Oman and | hold talks", "is due in
    Muscat | to hold talks"; nothing where the verb at `begin` stands for itself or what is told before is past."""
    if begin < 2 or begin >= len(units):
        return ""
    first, before = units[begin].word, units[begin - 1].word
    goes_on = first in _PLAIN_VERBS and before in ("and", ",", "then")
    if not (goes_on or (first == "to" and units[begin + 1].word in _PLAIN_VERBS)):
        return ""
    start = max(left, begin - _REACH)
    told = next((at for at in range(begin - 1, start - 1, -1) if units[at].word in words.report), None)
    leading = spoken(units, start if told is None else told + 1, begin)
    if first == "to" and _URGED.search(leading):
        return "urged "
    for name in ("intend", "planned", "proposed"):
        found = words.signals[name].search(leading)
        if found and words.past_verbs.isdisjoint(leading[found.end() :].split()):
            return leading[found.start() :]
    return ""
