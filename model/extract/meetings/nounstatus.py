"""The status of a meeting told of by a noun: what its phrase, the verb before it and the words after it say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from .nounwords import CIRCUMSTANCE, Around, read_around
from .sorts import is_verb
from .status import Status, spoken
from .units import Unit

#: Units; a phrase that begins so early opens its sentence.
_OPENING = 4
_CLOSINGS = frozenset({"end", "close", "conclusion", "closing"})
#: Said of what has come as well as of what will: "the long-awaited summit opened".
_EXPECTED = frozenset({"awaited", "anticipated"})
_UNSET = re.compile(r"\b(?:yet-to-be-|as-yet-)\w+")
#: What is arranged beforehand.
_ARRANGED = frozenset(
    {"timing", "arrangements", "preparations", "plan", "plans", "schedule", "venue", "agenda", "itinerary"}
)
#: To another place, not to another day: "the tour moved to the estate of".
_MOVED = re.compile(r"\bmoved to (?=(?:the|a|an|its|his|her|their) )")
_EXPECTS = re.compile(r"\bexpected\b")
#: What is only threatened or denied.
_HINTED = re.compile(
    r"\b(?:hint(?:s|ed)? at|threaten(?:s|ed|ing)? to|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|might|may) cancel"
)
_NOT_HELD = re.compile(r"\b(?:not|never|without) (?:be )?(?:hold|holding|held|have|having|give|giving) $")
_BEING = frozenset({"is", "are", "was", "were", "been", "be", "being", "still", "already", "now"})
#: "refused to tell the substance of the talks": what is refused is something else.
_ABOUT = frozenset({"of", "about", "on", "after", "following", "since", "over"})
_DROPPED_IN = re.compile(r"\bdrop(?:s|ped)? (?:in|by|off|out)\b")
#: "a point of discussion", "a subject of talks": no event.
_SUBJECTS = frozenset({"point", "points", "matter", "subject", "topic", "topics", "basis", "kind", "object", "focus"})
_LACKING = re.compile(
    r"\b(?:appetite|(?:no|little|not|any|without) (?:room|time|scope|reason|excuse|substitute)) for $"
)
_TO_COME = Status("planned", None, False, "something comes before it")
_DURING = re.compile(r" (?:to )?(?:last|continue|end|conclude|run|wrap|go on)\b")
_PARTICIPLES = frozenset(
    {
        "scheduled",
        "slated",
        "planned",
        "set for",
        "due in",
        "due on",
        "to be held",
        "to be hosted",
        "expected",
    }
)


def _is_past_time(units: Sequence[Unit], first: int, head: int, right: int) -> bool:
    """Whether the phrase itself, or the time right after it, points back: "last week's talks", "talks a month ago"."""
    near = range(first, min(head + 4, right))
    for at in near:
        time = units[at]
        if time.kind == "time" and (at <= head or at == head + 1 or units[at - 1].word in ("in", "on", "from")):
            written = time.text.lower().split()
            return bool({"last", "earlier", "past"} & set(written)) or written[-1] == "ago"
    return False


def _is_followed_by_plans(units: Sequence[Unit], head: int, words: MeetingWords) -> bool:
    """ "After talks with B, A will fly to Lisbon": the verb of the main clause looks forward."""
    comma = next((at for at in range(head + 1, min(head + 20, len(units))) if units[at].word == ","), None)
    if comma is None:
        return False
    verb = next((at for at in range(comma + 1, min(comma + 12, len(units))) if is_verb(units[at], words)), None)
    return verb is not None and bool(words.signals["intend"].match(spoken(units, verb, verb + 3)))


def nominal_status(
    units: Sequence[Unit], first: int, head: int, left: int, right: int, words: MeetingWords
) -> Status | None:
    """The status of a meeting told of by the noun phrase `units[first:head + 1]` in the clause `units[left:right]`;
    None where it is denied."""
    around = read_around(units, first, head, left, right, words)
    if _is_none(units, first, around, words):
        return None
    found = _said(around, words) or _led_to(units, first, head, left, around, words)
    if found is None and _is_past_time(units, first, head, right):
        return Status("held", None, True, "dated back")
    found = found or _named(around, words)
    if found is not None:
        return found
    if not around.subject:
        return _told_before(around.governor, around.after, around.lead in CIRCUMSTANCE, words)
    if words.signals["denied"].search(spoken(units, head + 1, head + 20, quoted=True)):
        return None
    return _told_after(around.after, words) or Status("held", None, False, "named without a verb")


def _is_none(units: Sequence[Unit], first: int, around: Around, words: MeetingWords) -> bool:
    """Whether it is said not to be: "without holding a news conference", "opposed to talks", "froze the talks"."""
    if not around.aside and _NOT_HELD.search(around.governor):
        return True
    if around.lead == "to" and around.before in ("opposed", "objected", "opposition"):
        return True
    if around.lead == "in" and around.before in _BEING and around.inside == "":
        return True  # "is in talks with several countries"
    lacking = bool(_LACKING.search(spoken(units, first - 6, first)))
    lacking = lacking or (around.lead == "of" and around.before in _SUBJECTS and not around.inside)
    return lacking or bool(words.signals["frozen"].search(spoken(units, first - 4, first)))


def _said(around: Around, words: MeetingWords) -> Status | None:
    """What the verb before or after says outright: put off, called off, refused."""
    signals = words.signals
    governor = around.governor if not around.aside else ""
    for text in (governor if not _HINTED.search(governor) else "", around.own):
        if signals["postponed"].search(_MOVED.sub("", text)):
            return Status("planned", "postponed", True, "said to be postponed")
        if signals["called_off"].search(_DROPPED_IN.sub(" ", text)):
            return Status("called_off", None, True, "said to be called off")
    if around.lead == "of" and around.before in ("postponement", "delay", "suspension"):
        return Status("planned", "postponed", True, "said to be postponed")
    if around.lead == "of" and around.before == "cancellation":
        return Status("called_off", None, True, "said to be called off")
    if around.lead not in _ABOUT and signals["declined"].search(governor):
        return Status("called_off", "declined", True, "said to be declined")
    if around.lead in ("of", "for") and around.before in words.prospects:
        return Status("planned", "proposed", True, "hoped for or proposed")
    return None


def _led_to(
    units: Sequence[Unit], first: int, head: int, left: int, around: Around, words: MeetingWords
) -> Status | None:
    """What a preposition before the phrase says: something comes before it, or after it."""
    signals = words.signals
    if signals["before_event"].search(spoken(units, first - 5, first)[-24:].rpartition(",")[2]):
        closing = around.lead == "of" and around.before in _CLOSINGS
        return Status("held", "ongoing", False, "its end is to come") if closing else _TO_COME
    if around.lead in ("for", "of") and around.before in _ARRANGED and not around.governor.startswith("had "):
        return Status("planned", None, False, "still to be arranged")
    if around.lead == "by" and around.before == "followed":
        leading = spoken(units, left, first - 2)
        if signals["intend"].search(leading) or signals["planned"].search(leading):
            return Status("planned", None, True, "to follow what is to come")
    if around.lead in ("after", "following", "since", "follow", "follows", "followed"):
        if first < _OPENING and _is_followed_by_plans(units, head, words):
            return Status("planned", None, False, "what comes after it is to come")
        return Status("held", None, False, "something comes after it")
    return None


def _named(around: Around, words: MeetingWords) -> Status | None:
    """What the words in the phrase say: "a proposed summit", "the upcoming talks"."""
    if _UNSET.search(around.inside):
        return Status("planned", None, True, "not yet set")
    if words.signals["proposed"].search(around.inside):
        return Status("planned", "proposed", True, "named as proposed")
    forward = words.signals["planned"].search(around.inside) or _EXPECTS.search(around.inside)
    if forward and not (around.subject and forward.group() in _EXPECTED):
        return Status("planned", None, True, "named as upcoming")
    return None


def _told_before(governor: str, after: str, circumstance: bool, words: MeetingWords) -> Status:
    """By the verb that governs the phrase; as the circumstance of another verb it only shares its time."""
    signals = words.signals
    if circumstance:
        if signals["intend"].search(governor):
            return Status("planned", None, True, "told of what is to come")
        if signals["ongoing"].search(governor):
            return Status("held", "ongoing", True, "under way")
        return _told_after(after, words, only_planned=True) or Status("held", None, False, "told in the past")
    if signals["proposed"].search(governor):
        return Status("planned", "proposed", True, "hoped for or proposed")
    if signals["intend"].search(governor) or signals["planned"].search(governor):
        return Status("planned", None, True, "said to come")
    if signals["ongoing"].search(governor):
        return Status("held", "ongoing", True, "under way")
    return _told_after(after, words, only_planned=True) or Status("held", None, False, "told in the past")


def _first_verb(after: str, words: MeetingWords) -> str:
    """The words up to the first verb and a little beyond: "was useful and the talks will go on" is told of the past."""
    spoken_words = after.split()
    for at, word in enumerate(spoken_words):
        known = word in words.auxiliaries or word in words.past_verbs or word in words.present_verbs
        if known or (len(word) > 4 and word.endswith("ed")):
            return " ".join(spoken_words[: at + 5]) + " "
    return after


def _told_after(after: str, words: MeetingWords, only_planned: bool = False) -> Status | None:
    """By the verb the phrase is the subject of, or by a participle after it ("scheduled for Monday")."""
    signals = words.signals
    after = _first_verb(after, words)
    found = signals["planned"].search(after)
    if only_planned:
        participle = found is not None and found.start() < 40 and found.group() in _PARTICIPLES
        return Status("planned", None, True, "said to come") if participle else None
    if (held := signals["held"].search(after)) is not None and (found is None or held.start() < found.start()):
        return Status("held", None, False, "told in the past")
    if found is not None and _DURING.match(after, found.end()):
        return Status("held", "ongoing", False, "said to go on")
    if found is not None:
        return Status("planned", None, True, "said to come")
    if (proposed := signals["proposed"].search(after)) is not None and proposed.start() < 12:
        return Status("planned", "proposed", True, "hoped for or proposed")
    if signals["ongoing"].search(after):
        return Status("held", "ongoing", True, "under way")
    return None
