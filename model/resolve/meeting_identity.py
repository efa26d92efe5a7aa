"""When two mentions in a document mean the same meeting."""

from __future__ import annotations

from collections.abc import Sequence

from ..extract.mentions import MeetingMention
from .local import LocalActor
from .meeting_apart import (
    has_company_of_its_own,
    is_hosted_there,
    is_past_beside_plan,
    is_still_to_come,
    is_whole_and_part,
    numbers_differ,
)
from .meeting_cases import (
    ENCOUNTERS,
    Article,
    Case,
    are_heads,
    are_ministers,
    dates_agree,
    days_apart,
    order_of,
    sides_shared,
)
from .meeting_follow_ups import (
    GATHERINGS,
    closeness,
    has_others,
    is_another_event,
    is_background,
    is_before_the_news,
    is_joined_by,
    is_long_past,
    is_noun,
    is_numbered_alike,
    is_of_another_row,
    is_same_ground,
    nouns_agree,
    runs_on,
    sizes_differ,
    topics_differ,
)
from .open_dates import may_be_near

REMEMBERED = 60  # and a named one over this many
_MANY = 3
_CONVERSATIONS = frozenset({"conversation", "conversations", "discussion", "discussions", "talks", "exchange"})
_TRIP = 3  # days within which the same people go to the same place once


def antecedent(
    cases: list[Case], mention: MeetingMention, people: list[int], article: Article, headline: bool
) -> Case | None:
    """The meeting told of before that `mention` may mean: the one it shares most participants with, else the one that
    its words are closest to, else the latest."""
    if mention.successor:
        numbered = (case for case in reversed(cases[-REMEMBERED:]) if is_numbered_alike(case, mention))
        return next(numbered, None)
    best: tuple[tuple[int, int], Case] | None = None
    near = cases[-REMEMBERED:]
    for case in reversed(near):
        if is_whole_and_part(near, case, mention):
            continue
        if case.headline == headline and _same(case, mention, people, article):
            shared = sides_shared(case.participants, people, article.actors)
            score = shared, closeness(case, mention, article.published, best is None)
            if best is None or score > best[0]:
                best = (score, case)
    return best[1] if best else None


def _same(case: Case, mention: MeetingMention, people: list[int], article: Article) -> bool:
    if any(other.part_of == mention.trigger for other in case.mentions[-REMEMBERED:]):
        return False
    if not _kinds_agree(case, mention) or _statuses_differ(case, mention, article.published):
        return False
    if not dates_agree(case.date, mention.date) and not (_is_one_trip(case, mention, people) or runs_on(case, mention)):
        return False
    if _other_people(case, people, article.actors) or _is_named_otherwise(case, mention, article):
        return False
    if mention.kind == "conference":
        if case.event and mention.event:
            return True
        return (mention.definite and not mention.event) or (not case.event and case.mentions[0].noun == mention.noun)
    if (case.count > 1) != (mention.count > 1):
        return False
    if mention.kind == "visit":
        past = case.date is None and is_long_past(mention.date, article.published)
        return not past and _visits_agree(case, mention, people, article)
    if is_background(case, mention, article.published):
        return False
    if mention.kind == "ceremony" and case.mentions[0].noun.split()[0] != mention.noun.split()[0]:
        return mention.noun == "ceremony" and mention.definite and mention.weak
    if case.country and mention.country and case.country != mention.country:
        return False
    if mention.kind in ENCOUNTERS and _is_apart(case, mention, people, article):
        return False
    return _companies_agree(case, mention, people, article) if people else _may_follow(case, mention, article)


def _is_named_otherwise(case: Case, mention: MeetingMention, article: Article) -> bool:
    """Whether each has a level, a number or a name, and not the same."""
    if (
        mention.level not in (None, "leaders")
        and len(case.participants) > 1
        and are_heads(case.participants, article.actors)
    ):
        return True  # the ministers' meeting is not that of the presidents
    if mention.level == "leaders" and len(case.participants) == 2 and are_ministers(case.participants, article.actors):
        return True  # nor that of the presidents theirs
    if case.level and "summit" in (case.kind, mention.kind) and "leaders" != case.level != mention.level:
        return True
    if case.ordinal and mention.ordinal and case.ordinal != mention.ordinal:
        return True
    return bool(case.event and mention.event and case.event != mention.event)


def _is_apart(case: Case, mention: MeetingMention, people: Sequence[int], article: Article) -> bool:
    """Whether the words set the mention apart from the meeting told of, whoever takes part."""
    if is_hosted_there(case, mention):
        return False
    if is_of_another_row(case, mention) or sizes_differ(case, mention):
        return True
    if numbers_differ(case, mention) or has_company_of_its_own(case, mention, people):
        return True
    if is_still_to_come(case, mention):
        return True
    if is_past_beside_plan(case, mention, article.published) or is_before_the_news(case, mention, article.text):
        return True
    if is_noun(mention) and mention.status == "called_off" and not (mention.determiner or mention.date or people):
        return True  # "has refused to hold bilateral talks"
    if len(people) > 1 and has_others(case, mention):
        return True
    if is_another_event(case, mention, len(people)):
        return True
    if len(people) > 1 and case.participants:
        return topics_differ(case, mention) and _is_larger(case, people, article.actors)
    return topics_differ(case, mention) or (is_noun(mention) and not nouns_agree(case, mention))


def _companies_agree(case: Case, mention: MeetingMention, people: list[int], article: Article) -> bool:
    """Whether those who take part may be those of the meeting told of before."""
    if mention.weak and mention.noun == "talks" and case.kind == "phone_call" and not case.participants:
        return True
    apart = not mention.definite or (mention.noun in GATHERINGS and not is_noun(case.mentions[0]))
    if apart and len(people) > 1 and _is_larger(case, people, article.actors):
        return False
    if is_joined_by(case, mention, article.text) or is_same_ground(case, mention, article.text):
        return True
    shared = sides_shared(case.participants, people, article.actors)
    if mention.kind in ("press_conference", "ceremony"):
        return shared > 0
    smaller = min(len(case.participants), len(people))
    if smaller >= 2:
        return shared >= 2 and (shared >= smaller - 1)
    if len(case.participants) == 1 and len(people) > _MANY and all(one.noun != mention.noun for one in case.mentions):
        return False  # who "will consult" is not yet one of the six
    return shared >= smaller and (
        mention.definite or (case.event is not None and case.event == mention.event) or _dated_alike(case, mention)
    )


def _statuses_differ(case: Case, mention: MeetingMention, published: str | None) -> bool:
    """Whether one is surely over and the other surely to come."""
    told = {case.status, mention.status}
    if case.status == "held" and not case.headline and _is_another_to_come(mention, published):
        return True
    return (mention.detail == "proposed" and case.status == "held" and not mention.definite) or (
        told == {"held", "planned"}
        and case.sure
        and mention.sure
        and case.date is not None
        and mention.date is not None
    )


def _is_another_to_come(mention: MeetingMention, published: str | None) -> bool:
    """ "They will meet again on June 20" after what was told in the past: one more."""
    if order_of(mention.date, published) == "before":
        return False
    return mention.status == "planned" and mention.sure and mention.date is not None and not mention.definite


def _other_people(case: Case, people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
    """Whether both name a person of one country, but not the same."""
    ours = {actors[number].country: number for number in case.participants if actors[number].kind == "person"}
    if len(people) < 2 or len(case.participants) < 2:
        return False
    for number in people:
        country = actors[number].country
        if actors[number].kind == "person" and country in ours and country and number not in case.participants:
            theirs = {other for other in people if actors[other].country == country}
            if not theirs & set(case.participants):
                return True
    return False


def _is_larger(case: Case, people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
    """Whether three sides or more met there and only two here."""
    ours = {actors[number].country or number for number in case.participants}
    theirs = {actors[number].country or number for number in people}
    return (len(ours) > 2 and len(theirs) == 2) or (
        len(ours) == 2 and len(theirs) > 2 and case.kind != "trilateral_meeting"
    )


def _dated_alike(case: Case, mention: MeetingMention) -> bool:
    return case.date is not None and mention.date is not None and case.date.value == mention.date.value


def _may_follow(case: Case, mention: MeetingMention, article: Article) -> bool:
    """A mention without participants follows if it is definite ("the talks") or of the same day or event."""
    placed = bool(mention.participants) and mention.date is not None and mention.place is not None
    if placed and case.date is None and case.place is None and not case.weak:
        return False
    if mention.definite or is_same_ground(case, mention, article.text):
        return True
    if case.event and case.event == mention.event:
        return True
    return _dated_alike(case, mention) and case.kind == mention.kind


def _kinds_agree(case: Case, mention: MeetingMention) -> bool:
    if case.kind == mention.kind:
        return True
    if case.weak and case.mentions[0].noun == "talks" and mention.kind == "phone_call":
        return True
    if mention.weak and mention.noun == "talks" and case.kind == "phone_call":
        return True
    if _is_spoken_of(case, mention):
        return True
    if case.kind in ENCOUNTERS and mention.kind in ENCOUNTERS:
        if "courtesy_call" in (case.kind, mention.kind):
            return False
        sizes = {case.kind, mention.kind} - {"summit"}
        return len(sizes) < 2 or "bilateral_meeting" in sizes
    return False


def _is_spoken_of(case: Case, mention: MeetingMention) -> bool:
    """ "In his conversation with Sato", "the meeting" after a call by phone or of courtesy: what was said there."""
    if not (mention.definite and mention.determiner) or mention.kind != "bilateral_meeting":
        return False
    if case.kind == "phone_call":
        return mention.noun in _CONVERSATIONS and mention.date is None and mention.place is None
    return case.kind == "courtesy_call" and mention.noun in _CONVERSATIONS | {"meeting"}


def _visits_agree(case: Case, mention: MeetingMention, people: list[int], article: Article) -> bool:
    if people and case.participants and not set(people) & set(case.participants):
        return False
    if case.place is None and mention.place is not None and case.status == "held" and mention.status == "planned":
        return False  # "is here on a tour", "her trip to London on Thursday"
    if case.place is not None and mention.place is not None:
        return _places_agree(case, mention, article)
    same_sentence = any(one.sentence == mention.sentence for one in case.mentions)
    if (
        same_sentence
        and people
        and set(people) & set(case.participants)
        and (case.place is None or mention.place is None)
    ):
        return True
    return mention.definite and (bool(people) or mention.place is None)


def _places_agree(case: Case, mention: MeetingMention, article: Article) -> bool:
    """Whether two places may be of one visit: the same, or a town and its country."""
    if case.place is None or mention.place is None:
        return True
    ours, theirs = (" ".join(place.of(article.text).lower().split()) for place in (case.place, mention.place))
    if ours in theirs or theirs in ours:
        return True
    country = article.words.countries.countries.get(mention.country or "")
    if country is None or case.country != mention.country:
        return False
    seats = {seat.lower() for seat in country.seats}
    if any(one.endswith(" capital") and other in seats for one, other in ((ours, theirs), (theirs, ours))):
        return True
    names = {name.lower() for name in (*country.names, *country.abbreviations)}
    return bool(names & {ours, theirs})


def _is_one_trip(case: Case, mention: MeetingMention, people: Sequence[int]) -> bool:
    """ "arrived in Lima on Saturday", "visited Lima on Sunday": one visit that both days belong to."""
    if mention.kind != "visit" or case.kind != "visit" or not set(people) & set(case.participants):
        return False
    if not case.country or case.country != mention.country or case.date is None or mention.date is None:
        return False
    apart = days_apart(case.date, mention.date)
    return may_be_near(case.date, mention.date) if apart is None else apart <= _TRIP
