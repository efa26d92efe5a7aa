"""What a headline or a few vague words told of before the text tells of it at length."""

from __future__ import annotations

from collections.abc import Sequence

from .local import LocalActor
from .meeting_cases import ENCOUNTERS, Case, dates_agree, sides_shared
from .meeting_follow_ups import NEAR, is_long_past, is_noun, nouns_agree, topics_differ


def is_retold(other: Case, case: Case, actors: Sequence[LocalActor]) -> bool:
    """Whether the text tells at length of what the headline did: the same kind, days that agree, a participant."""
    family = other.kind == case.kind or {other.kind, case.kind} <= ENCOUNTERS
    if other.weak or not family or not dates_agree(other.date, case.date):
        return False
    shared = sides_shared(other.participants, case.participants, actors)
    return shared >= min(2, len(case.participants), max(1, len(other.participants)))


def is_vague(case: Case) -> bool:
    """Whether it says too little to stand alone: a headline's "summit", "the leaders spoke by phone", "his trip"."""
    if case.kind == "visit":
        return case.place is None
    if case.weak:
        return case.kind in ENCOUNTERS | {"conference"}
    if len(case.participants) == 1 and case.date is None and case.place is None and not case.event:
        return case.kind == "bilateral_meeting" and len(case.mentions) == 1
    return (
        not case.participants and case.kind in ENCOUNTERS | {"phone_call"} and (case.date is None or case.place is None)
    )


def tells_more(other: Case, case: Case, published: str | None) -> bool:
    if other.weak or other.kind != case.kind or not dates_agree(other.date, case.date):
        return False
    if len(case.participants) == 1 and not set(case.participants) <= set(other.participants):
        return False
    if case.date is None and not case.headline and is_long_past(other.date, published):
        return False
    if case.date is not None and other.date is None and case.status != other.status and not case.headline:
        return False
    if case.event and other.event != case.event:
        return False
    if case.kind == "visit":
        gap = other.mentions[0].sentence.start - case.mentions[-1].sentence.end
        near = gap < NEAR and case.status == other.status
        return near and bool(case.participants) and set(case.participants) <= set(other.participants)
    if case.weak and len(case.participants) > 1 and not set(case.participants) <= set(other.participants):
        return False
    told = case.mentions[0]
    if not case.headline and is_noun(told) and not (told.determiner or told.participants or told.titled):
        return False  # "had been in session since Wednesday"
    if told.successor and not case.headline:
        return False
    if not case.headline and is_noun(told) and (topics_differ(other, told) or not nouns_agree(other, told)):
        return False
    return case.weak or (bool(other.participants) and not (case.country and other.country != case.country))
