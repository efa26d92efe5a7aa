"""The meetings of one document: mentions of the same meeting joined, follow-ups ("the talks") put to what they follow.

Mentions are taken in text order. Each either begins a meeting or joins one told of before, by rules that look at kind,
participants, date, place and name; none of them looks at the wording of the participants, which the references have
resolved to the document's own actors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..extract.mentions import MeetingMention
from ..records import Document, MeetingStatus, Span
from .datelines import dateline_place, place_here
from .local import LocalActor, LocalMeeting
from .meeting_cases import ENCOUNTERS, Article, Case, finer, kind_of, order_of, place_of, without_subsumed
from .meeting_company import FOCUS, company, guests, name_officials, partners
from .meeting_identity import antecedent, is_retold, is_vague, tells_more
from .meeting_labels import as_written, label_of
from .meeting_settings import (
    complete_news_conferences,
    date_along,
    date_news,
    date_next,
    inherit,
    share_company,
    share_places,
)


def join_meetings(
    mentions: Sequence[MeetingMention],
    participants: Sequence[tuple[int, ...]],
    hosts: Sequence[int | None],
    actors: Sequence[LocalActor],
    document: Document,
) -> tuple[LocalMeeting, ...]:
    """The meetings of `document`, in the order of their first mentions.

    `participants[i]` and `hosts[i]` are numbers in `actors`, resolved from the spans of `mentions[i]`.
    """
    cases: list[Case] = []
    published = document.date.value if document.date is not None else None
    headlines = _headlines(document)
    article = Article(actors, document.text, published)
    for mention, people, host in zip(mentions, participants, hosts, strict=True):
        if mention.sure and mention.status == "held" and order_of(mention.date, published) == "after":
            mention = replace(mention, date=None)  # "agreed at the talks to reopen the border in May"
        present = without_subsumed([*people, *([host] if host is not None else [])], actors)
        present = _without_place(present, mention, actors)
        if mention.kind == "visit" and not present:
            present = guests(cases, mention, actors)
        if len(present) == 1 and any(span.of(document.text).lower() == "their" for span in mention.participants):
            present = partners(cases, present)
        status = _settled(mention, published)
        if not present and mention.kind != "visit":
            same = company(cases, [span.of(document.text) for span in mention.participants])
            if same is not None:
                present = list(same.participants)
                mention = replace(mention, level=mention.level or ("leaders" if same.kind == "summit" else same.level))
        if mention.definite and mention.kind == "phone_call" and not present and _confirm_calls(cases, mention):
            continue
        headline = any(title.contains(mention.trigger) for title in headlines)
        found = antecedent(cases, mention, present, article, headline)
        if found is None:
            cases.append(_opened(mention, present, host, status, len(cases)))
            cases[-1].headline = headline
        else:
            _join(found, mention, present, host, status, actors)
    cases = _joined_again(cases, article)
    for case in cases:
        if case.weak and case.date is not None and _are_officials(case, actors):
            case.kind, case.weak = "phone_call", False
            case.why.append("two officials who spoke on a day named")
    cases = [case for case in cases if not case.weak and _stands(case, document)]
    name_officials(cases, article)
    place_here(cases, article, dateline_place(document))
    inherit(cases, published)
    share_places(cases)
    for case in cases:
        if case.kind == "visit" and case.detail == "ongoing" and case.date is None and document.date is not None:
            case.date = replace(document.date, reason=f"going on when the article was written: {document.date.reason}")
    date_news(cases, document.date, document.text)
    complete_news_conferences(cases, document.date)
    share_company(cases)
    date_along(cases)
    date_next(cases)
    owners: dict[Span, list[int]] = defaultdict(list)
    for number, case in enumerate(cases):
        for mention in case.mentions:
            owners[mention.trigger].append(number)
    return tuple(_local(number, cases, owners, actors, document) for number in range(len(cases)))


def _without_place(people: list[int], mention: MeetingMention, actors: Sequence[LocalActor]) -> list[int]:
    """Without the country of the place: nobody from China need be at "the Beijing summit"."""
    place = mention.place
    if place is None or mention.kind == "visit" or not any(span.overlaps(place) for span in mention.participants):
        return people
    return [one for one in people if actors[one].kind != "country" or actors[one].country != mention.country]


def _settled(mention: MeetingMention, published: str | None) -> tuple[MeetingStatus, str | None, bool]:
    """The status, where the words leave it open told by the date: what lies after the article is planned."""
    order = order_of(mention.date, published)
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
    status: tuple[MeetingStatus, str | None, bool],
    order: int,
) -> Case:
    known_visit = mention.kind == "visit" and bool(people) and mention.country is not None
    return Case(
        kind=mention.kind,
        mentions=[mention],
        participants=people,
        host=host,
        date=mention.date,
        status=status[0],
        detail=status[1],
        sure=status[2],
        weak=mention.weak and not known_visit,
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
    status: tuple[MeetingStatus, str | None, bool],
    actors: Sequence[LocalActor],
) -> None:
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
    told = status[0] == "planned" and not (mention.date or mention.participants) and _is_told_of_past(case)
    surer = (status[2], status[1] is None) > (case.sure, case.detail is None)
    if (surer and not told) or status[0] == "called_off":
        case.status, case.detail, case.sure = status
    if case.place is None:
        case.place, case.country = mention.place, mention.country or case.country
    case.ordinal = case.ordinal or mention.ordinal
    case.level = case.level or mention.level
    case.event = case.event or mention.event
    case.why.append(f"joined: {mention.why[0]}" if mention.why else "joined")


def _is_told_of_past(case: Case) -> bool:
    """Whether a verb in the past tells of it with its day: "the summit opened on Saturday"."""
    return case.status == "held" and any(
        mention.date is not None and "told in the past" in mention.why for mention in case.mentions
    )


def _headlines(document: Document) -> list[Span]:
    return [paragraph.span for paragraph in document.paragraphs if paragraph.kind == "title"]


def _joined_again(cases: list[Case], article: Article) -> list[Case]:
    """What a headline told of, or a vague mention, joins the fuller meeting told of later."""
    kept: list[Case] = []
    for number, case in enumerate(cases):
        later = cases[number + 1 : number + 1 + FOCUS]
        target = None
        if case.headline:
            target = next((other for other in later if is_retold(other, case, article.actors)), None)
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
    target.participants = without_subsumed([*target.participants, *case.participants], actors)
    if target.date is None:
        target.date = case.date
    if target.place is None:
        target.place, target.country = case.place, case.country
    if case.status == "called_off":
        target.status, target.detail = case.status, case.detail


def _are_officials(case: Case, actors: Sequence[LocalActor]) -> bool:
    """Whether two holders of office of two countries talked: "Netanyahu spoke with Biden on Sunday"."""
    people = [actors[number] for number in case.participants]
    held = all(actor.kind == "person" and actor.roles for actor in people)
    return (
        case.mentions[0].noun == "talks" and len(people) == 2 and held and len({actor.country for actor in people}) == 2
    )


def _stands(case: Case, document: Document) -> bool:
    """Whether enough is known to call it a meeting: two sides, or a name of its own."""
    if case.kind in ("conference",):
        return True
    if case.kind == "visit":
        return bool(case.participants) or (case.country is not None and bool(as_written(case, document)))
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


def _local(
    own: int,
    cases: Sequence[Case],
    owners: Mapping[Span, Sequence[int]],
    actors: Sequence[LocalActor],
    document: Document,
) -> LocalMeeting:
    """The meeting `cases[own]`; `owners` are the numbers of the cases that each trigger tells of."""
    case = cases[own]
    kind = kind_of(case, actors)
    larger = next((mention.part_of for mention in case.mentions if mention.part_of is not None), None)
    part_of = None if larger is None else next((number for number in owners.get(larger, ()) if number != own), None)
    return LocalMeeting(
        kind=kind,
        label=label_of(case, kind, actors, document),
        date=case.date,
        place=place_of(case, document.text),
        country=case.country,
        participants=tuple(case.participants),
        host=case.host,
        part_of=part_of,
        ordinal=case.ordinal,
        level=case.level,
        event=case.event,
        noun=case.mentions[0].noun,
        count=case.count,
        status=case.status,
        detail=case.detail,
        triggers=tuple(mention.trigger for mention in case.mentions),
        evidence=tuple(dict.fromkeys(mention.sentence for mention in case.mentions)),
        why=tuple(dict.fromkeys(case.why)),
    )
