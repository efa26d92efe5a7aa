"""Mentions of meetings in text order, each put to the meeting it means: one told of before, or one of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..extract.mentions import MeetingMention
from ..records import MeetingStatus
from .local import LocalActor
from .meeting_apart import is_still_to_come
from .meeting_cases import ENCOUNTERS, Article, Case, are_heads, finer, order_of, without_subsumed
from .meeting_company import FOCUS, company, countries_of, guests, partners, states
from .meeting_follow_ups import GATHERINGS, takes_part
from .meeting_identity import antecedent
from .meeting_retold import is_retold, is_vague, tells_more
from .meeting_sides import is_medium

_GOES_ON = frozenset({"ongoing", "on-going", "current"})
_MOST_MENTIONS = 60  # so many of one meeting are kept, more than any article has
Told = tuple[MeetingStatus, str | None, bool]


def collect(
    mentions: Sequence[MeetingMention],
    participants: Sequence[tuple[int, ...]],
    hosts: Sequence[int | None],
    article: Article,
) -> list[Case]:
    """The meetings that the mentions tell of, in the order of their first mentions."""
    cases: list[Case] = []
    headlines = [one.span for one in article.document.paragraphs if one.kind == "title"]
    for mention, people, host in zip(mentions, participants, hosts, strict=True):
        if _is_any_of_a_row(mention):
            continue
        mention = _as_told(mention, article)
        status = _settled(mention, article.published)
        present, mention = _present(cases, mention, people, host, article)
        if mention.definite and mention.kind == "phone_call" and not present and _confirm_calls(cases, mention):
            continue
        headline = any(title.contains(mention.trigger) for title in headlines)
        found = antecedent(cases, mention, present, article, headline)
        if found is None:
            cases.append(_opened(mention, present, host, status, len(cases)))
            cases[-1].headline = headline
        else:
            _join(found, mention, present, host, status, article.actors)
    return _joined_again(cases, article)


def _is_any_of_a_row(mention: MeetingMention) -> bool:
    """ "the venue of previous rounds of talks": none of them."""
    return not mention.determiner and "rounds" in mention.modifiers and mention.count == 1 and mention.date is None


def _as_told(mention: MeetingMention, article: Article) -> MeetingMention:
    """The mention less what its words cannot say of it."""
    date, detail, place, country = mention.date, mention.detail, mention.place, mention.country
    if mention.sure and mention.status == "held" and order_of(date, article.published) == "after":
        date = None  # "agreed at the talks to reopen the border in May"
    if _is_past_hope(mention, article.published):
        date = None
    if date is not None and date.granularity in ("decade", "century"):
        date = None  # "will promote ties in the 21st century"
    if place is not None and mention.kind != "visit" and place.of(article.text) in article.words.countries.regions:
        place, country = None, None  # "the first summit outside of Europe"
    if detail == "proposed" and mention.noun in GATHERINGS and takes_part(mention, article.text):
        detail = None  # "might attend the summit": that will be
    part_of = mention.part_of if mention.noun not in GATHERINGS else None  # it is not held on the sidelines of itself
    return replace(mention, date=date, detail=detail, place=place, country=country, part_of=part_of)


def _present(
    cases: list[Case], mention: MeetingMention, people: Sequence[int], host: int | None, article: Article
) -> tuple[list[int], MeetingMention]:
    """Who takes part, by the words or by the meetings told of before; the mention then has their level."""
    actors = article.actors
    present = without_subsumed([*people, *([host] if host is not None else [])], actors)
    present = _without_place(present, mention, actors)
    present = [number for number in present if not is_medium(actors[number], article.words)]
    written = [span.of(article.text) for span in mention.participants]
    if mention.kind == "visit":
        return present or guests(cases, mention, actors), mention
    if len(present) == 1 and any(words.lower() == "their" for words in written):
        return partners(cases, present), mention
    same = company(cases, written) if not present else None
    if same is not None:
        if mention.level not in (None, "leaders") and are_heads(same.participants, actors):
            return countries_of(same.participants, article), mention  # "the two sides": their ministers
        level = mention.level or ("leaders" if same.kind == "summit" else same.level)
        return list(same.participants), replace(mention, level=level)
    return present or states(cases, written, article), mention


def _is_past_hope(mention: MeetingMention, published: str | None) -> bool:
    """ "She hoped to visit Oman in the spring": the spring to come, which the tense made the one before."""
    date = mention.date
    hoped = mention.sure and mention.status == "planned" and mention.detail == "proposed"
    if date is None or not hoped or date.granularity == "day" or order_of(date, published) != "before":
        return False
    dated = {"last", "ago", "earlier"}.intersection(date.text.lower().split())
    return not dated and not any(map(str.isdigit, date.text))


def _settled(mention: MeetingMention, published: str | None) -> Told:
    """The status, where the words leave it open told by the date: what lies after the article is planned."""
    order = order_of(mention.date, published)
    if _GOES_ON.intersection(mention.modifiers):
        return "held", "ongoing", True
    if mention.status == "called_off" or mention.detail == "postponed":
        return mention.status, mention.detail, True
    if order == "after":
        return "planned", mention.detail if mention.status == "planned" else None, True
    if order == "before":
        return "held", None, True
    return mention.status, mention.detail, mention.sure


def _opened(
    mention: MeetingMention,
    people: list[int],
    host: int | None,
    status: Told,
    order: int,
) -> Case:
    known_visit = mention.kind == "visit" and bool(people) and mention.country is not None
    discussed = len(people) > 1 and not mention.participants and mention.determiner == "the"
    return Case(
        kind=mention.kind,
        mentions=[mention],
        participants=people,
        host=host,
        date=mention.date,
        status=status[0],
        detail=status[1],
        sure=status[2],
        weak=mention.weak and not known_visit and not discussed,
        place=mention.place,
        country=mention.country,
        ordinal=mention.ordinal,
        level=mention.level,
        event=mention.event,
        count=mention.count,
        order=order,
        why=list(mention.why),
    )


def _confirm_calls(cases: list[Case], mention: MeetingMention) -> bool:
    """ "The phone calls" after "discussed it with A and separately with B": those were calls."""
    plural = mention.noun.endswith("calls")
    confirmed = False
    for case in cases[: -FOCUS - 1 : -1]:
        if case.weak and case.mentions[0].noun == "talks":
            case.kind = "phone_call"
            case.weak = False
            case.mentions.append(mention)
            case.why.append("joined: said to have been a call")
            confirmed = True
        elif case.kind == "phone_call" and not case.weak:
            case.mentions.append(mention)
            confirmed = True
        if confirmed and not plural:
            break
    return confirmed


def _join(
    case: Case,
    mention: MeetingMention,
    people: list[int],
    host: int | None,
    status: Told,
    actors: Sequence[LocalActor],
) -> None:
    # Each mention is compared with those before it; the latest is always among them.
    del case.mentions[_MOST_MENTIONS:]
    case.mentions.append(mention)
    case.participants = without_subsumed([*case.participants, *people], actors)
    case.host = case.host if case.host is not None else host
    if case.date is None or (mention.date is not None and finer(mention.date, case.date)):
        case.date = mention.date or case.date
    if case.weak and mention.kind == "phone_call":
        case.kind = "phone_call"
    elif case.kind == "bilateral_meeting" and mention.kind in ENCOUNTERS:
        case.kind = mention.kind
    case.weak = case.weak and mention.weak
    follows = mention.date is None and (not mention.participants or mention.noun in GATHERINGS)
    told = status[0] == "planned" and follows and _is_told_of_past(case)
    surer = (status[2], status[1] is None) > (case.sure, case.detail is None)
    if (surer and not told) or status[0] == "called_off":
        case.status, case.detail, case.sure = status
    if case.place is None or _is_better_place(case, mention):
        case.place, case.country = mention.place, mention.country or case.country
    case.ordinal = case.ordinal or mention.ordinal
    case.level = case.level or mention.level
    case.event = case.event or mention.event
    case.why.append(f"joined: {mention.why[0]}" if mention.why else "joined")


def _is_better_place(case: Case, mention: MeetingMention) -> bool:
    """Whether the place is named after the noun, and that known only before it: "Darfur talks", "talks in Abuja"."""
    told = next((one for one in case.mentions if one.place == case.place), None)
    if mention.place is None or told is None or case.place is None or mention.kind == "visit":
        return False
    return case.place.start < told.trigger.start and mention.place.start > mention.trigger.start


def _is_told_of_past(case: Case) -> bool:
    """Whether a verb in the past tells of it with its day: "the summit opened on Saturday"."""
    return case.status == "held" and any(
        mention.date is not None and "told in the past" in mention.why for mention in case.mentions
    )


def _joined_again(cases: list[Case], article: Article) -> list[Case]:
    """What a headline told of, or a vague mention, joins the fuller meeting told of later."""
    kept: list[Case] = []
    for number, case in enumerate(cases):
        later = [other for other in cases[number + 1 : number + 1 + FOCUS] if not other.mentions[0].successor]
        target = None
        if case.headline:
            same = (other for other in later if not is_still_to_come(other, case.mentions[0]))
            target = next((other for other in same if is_retold(other, case, article.actors)), None)
        if target is None and is_vague(case):
            target = next((other for other in later if tells_more(other, case, article.published)), None)
        if target is None:
            kept.append(case)
            continue
        _absorb(target, case, article.actors)
    return kept


def _absorb(target: Case, case: Case, actors: Sequence[LocalActor]) -> None:
    """Put to the fuller meeting what the headline or the vague mention says beyond it."""
    target.mentions = [*case.mentions, *target.mentions]
    added = [number for number in case.participants if actors[number].kind != "country" or len(target.participants) < 2]
    target.participants = without_subsumed([*target.participants, *added], actors)
    if target.date is None:
        target.date = case.date
    if target.place is None:
        target.place, target.country = case.place, case.country
    if case.status == "called_off":
        target.status, target.detail = case.status, case.detail


def _without_place(people: list[int], mention: MeetingMention, actors: Sequence[LocalActor]) -> list[int]:
    """Without the country of the place: nobody from China need be at "the Beijing summit"."""
    place = mention.place
    if place is None or mention.kind == "visit" or not any(span.overlaps(place) for span in mention.participants):
        return people
    return [one for one in people if actors[one].kind != "country" or actors[one].country != mention.country]
