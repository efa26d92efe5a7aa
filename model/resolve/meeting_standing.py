"""Which of the meetings that an article seems to tell of are told of enough to count."""

from __future__ import annotations

from collections.abc import Sequence

from .local import LocalActor
from .meeting_cases import ENCOUNTERS, Article, Case
from .meeting_follow_ups import PROCESSES, is_noun
from .meeting_labels import as_written
from .meeting_sides import is_at_home


def standing(cases: Sequence[Case], article: Article) -> list[Case]:
    """Those with two sides, or a name, a day or a place of their own."""
    for case in cases:
        if case.weak and case.date is not None and _are_officials(case, article.actors):
            case.kind, case.weak = "phone_call", False
            case.why.append("two officials who spoke on a day named")
        elif case.weak and case.kind in ENCOUNTERS and _is_known(case):
            case.weak = False
            case.why.append("told of more than once, with a day and a place")
    return [case for case in cases if not case.weak and _stands(case, article) and not is_at_home(case, article)]


def _are_officials(case: Case, actors: Sequence[LocalActor]) -> bool:
    """Whether two holders of office of two countries talked: "Netanyahu spoke with Biden on Sunday"."""
    people = [actors[number] for number in case.participants]
    held = all(actor.kind == "person" and actor.roles for actor in people)
    return (
        case.mentions[0].noun == "talks" and len(people) == 2 and held and len({actor.country for actor in people}) == 2
    )


def _is_known(case: Case) -> bool:
    """Whether several words tell of it, and together its day and place; not where they only negotiate."""
    several = len(case.mentions) > 1 and not any(mention.noun in PROCESSES for mention in case.mentions)
    return several and case.date is not None and case.place is not None


def _is_process(case: Case, article: Article) -> bool:
    """Whether states only negotiate or keep up a dialogue, with no day and no place told: that is no meeting."""
    told = all(is_noun(mention) and mention.noun in PROCESSES for mention in case.mentions)
    states = all(article.actors[number].kind != "person" for number in case.participants)
    dated = case.date is not None and case.date.granularity in ("day", "week", "month", "interval")
    return told and states and not dated and case.place is None


def _stands(case: Case, article: Article) -> bool:
    """Whether enough is known to call it a meeting: two sides, or a name of its own."""
    if _is_process(case, article):
        return False
    if case.kind in ("conference",):
        return True
    if case.kind == "visit":
        return (bool(case.participants) and not _is_bare_trip(case)) or (
            case.country is not None and bool(as_written(case, article))
        )
    if case.kind == "press_conference":
        return bool(case.participants) or any(mention.joint for mention in case.mentions)
    if case.event or case.kind in ("summit", "multilateral_meeting", "trilateral_meeting"):
        return bool(case.participants or case.event or case.date or case.place)
    if case.status == "called_off" and (case.participants or case.date is not None):
        return True
    if case.kind in ("phone_call", "courtesy_call", "bilateral_meeting"):
        known = case.date is not None or case.place is not None
        row = any(mention.successor or mention.ordinal for mention in case.mentions)
        two = any(not one.weak and (len(one.participants) > 1 or one.unnamed) for one in case.mentions)
        both = case.date is not None and case.place is not None
        return (
            len(case.participants) > 1
            or (known and (bool(case.participants) or row or bool(case.level)))
            or two
            or both
        )
    return True


def _is_bare_trip(case: Case) -> bool:
    """Whether nothing is said of a visit but whose it is: "during the trip" in a text that tells of no other."""
    return case.place is None and case.country is None and case.date is None and len(case.mentions) == 1
