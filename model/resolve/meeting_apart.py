"""What sets one meeting of the same people apart from another: its number, its tense, what it is part of."""

from __future__ import annotations

from collections.abc import Sequence

from ..extract.mentions import MeetingMention
from ..records import Span
from .meeting_cases import Case, order_of

_NUMBERS = frozenset(
    """first second third fourth fifth sixth seventh eighth ninth tenth 1st 2nd 3rd 4th 5th 6th 7th 8th 9th
    10th""".split()
)
_MOST = 60  # a mention is compared with so many of a meeting
_LATEST = 6
_POINTING = frozenset({"the", "this", "these", "that", "those"})
_TOLD = "told in the past"
_COMING = frozenset({"upcoming", "forthcoming", "coming"})
_MEALS = frozenset({"banquet", "breakfast", "dinner", "lunch", "luncheon", "reception"})


def numbers_differ(case: Case, mention: MeetingMention) -> bool:
    """ "Their second summit" is not "their first meeting"."""
    own = _NUMBERS.intersection(mention.modifiers)
    known = {word for one in case.mentions[-_MOST:] for word in _NUMBERS.intersection(one.modifiers)}
    return bool(own and known) and own.isdisjoint(known)


def is_past_beside_plan(case: Case, mention: MeetingMention, published: str | None) -> bool:
    """Whether the case is surely to come and the mention tells in the past, with a day or a place of its own, of
    another: "is to meet Xi", "At a summit in Dalian in May, Xi and he agreed"."""
    if case.status != "planned" or not case.sure or case.headline or mention.status != "held":
        return False
    if order_of(mention.date, published) == "before":
        return True
    if mention.determiner in _POINTING or (mention.date is None and mention.place is None):
        return False
    return mention.plain or _TOLD in mention.why


def is_still_to_come(case: Case, mention: MeetingMention) -> bool:
    """Whether one is over and the other, called otherwise, lies ahead: "held talks on the upcoming summit", "met
    today", "will also host a banquet"."""
    if mention.noun in {one.noun for one in case.mentions[-_MOST:]}:
        return False
    if case.status == "held":
        ahead = mention.status == "planned" and mention.sure and not case.headline
        return ahead and (mention.noun in _MEALS or not _COMING.isdisjoint(mention.modifiers))
    ahead = any(one.status == "planned" and not _COMING.isdisjoint(one.modifiers) for one in case.mentions[-_MOST:])
    return ahead and mention.status == "held" and bool(mention.participants)


def has_company_of_its_own(case: Case, mention: MeetingMention, people: Sequence[int]) -> bool:
    """ "After his meeting with Sato" names its own two; "the talks in Rome", of which nobody is named, are others."""
    if case.participants or len(people) < 2 or case.headline or case.event:
        return False
    nouns = {one.noun for one in case.mentions[-_MOST:]}
    return mention.noun not in nouns and (case.date is not None or case.place is not None) and mention.date is None


def is_hosted_there(case: Case, mention: MeetingMention) -> bool:
    """ "will host A and B for a summit": the noun names what the verb told of."""
    told = case.mentions[-1]
    return told.host is not None and told.host == mention.host and told.sentence == mention.sentence


def is_whole_and_part(cases: Sequence[Case], case: Case, mention: MeetingMention) -> bool:
    """Whether the mention is of something held beside a larger event, and the case is such a larger event."""
    if mention.part_of is None:
        return False
    own = {one.trigger for one in case.mentions[-_MOST:]}
    return any(one.part_of in own for other in cases for one in other.mentions[-_LATEST:] if one.part_of is not None)


def larger_meetings(cases: Sequence[Case]) -> list[int | None]:
    """For each case the number of the one it is said to be part of; never in a circle."""
    owners: dict[Span, list[int]] = {}
    for number, case in enumerate(cases):
        for mention in case.mentions:
            owners.setdefault(mention.trigger, []).append(number)
    found: list[int | None] = [None] * len(cases)
    for own, case in enumerate(cases):
        spans = dict.fromkeys(mention.part_of for mention in case.mentions if mention.part_of is not None)
        candidates = (number for span in spans for number in owners.get(span, ()))
        found[own] = next((number for number in candidates if not leads_to(found, number, own)), None)
    return found


def leads_to(larger: Sequence[int | None], start: int, goal: int) -> bool:
    """Whether `goal` is `start`, or what `start` is part of, at any remove."""
    at: int | None = start
    steps = 0
    while at is not None and steps <= len(larger):
        if at == goal:
            return True
        at = larger[at]
        steps += 1
    return False
