"""The meetings of one document: mentions of the same meeting joined, follow-ups ("the talks") put to what they follow.

Mentions are taken in text order. Each either begins a meeting or joins one told of before, by rules that look at kind,
participants, date, place and name; none of them looks at the wording of the participants, which the references have
resolved to the document's own actors.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..edtf import bounds
from ..extract.mentions import MeetingMention
from ..records import Document, MeetingKind, MeetingStatus, PartialDate, Span
from .local import LocalActor, LocalMeeting

_ENCOUNTERS = frozenset({"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "summit", "courtesy_call"})
_HEADS = frozenset(
    """
        president premier chancellor king queen emir sultan emperor taoiseach leader strongman pope prince
        monarch
    """.split()
)
_LESSER = frozenset(
    """vice deputy speaker opposition party majority minority senate house company university council commission bank
    union
    former assembly parliament rebel militant group club student""".split()
)
_REMEMBERED = 60  # and a named one over this many
_FOCUS = 6  # a bare follow-up looks back over this many meetings


@dataclass(slots=True)
class _Case:
    """A meeting while its mentions are being collected."""

    kind: MeetingKind
    mentions: list[MeetingMention]
    participants: list[int]
    host: int | None
    date: PartialDate | None
    status: MeetingStatus
    detail: str | None
    sure: bool
    weak: bool
    place: Span | None
    country: str | None
    ordinal: int | None
    level: str | None
    event: str | None
    count: int
    order: int
    why: list[str] = field(default_factory=list)
    headline: bool = False


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
    cases: list[_Case] = []
    published = document.date.value if document.date is not None else None
    headlines = _headlines(document)
    for mention, people, host in zip(mentions, participants, hosts, strict=True):
        if mention.sure and mention.status == "held" and _order(mention.date, published) == "after":
            mention = replace(mention, date=None)  # "agreed at the talks to reopen the border in May"
        present = _without_subsumed([*people, *([host] if host is not None else [])], actors)
        if mention.kind == "visit" and not present:
            present = _guests(cases, mention, actors)
        if len(present) == 1 and any(span.of(document.text).lower() == "their" for span in mention.participants):
            present = _partners(cases, present)
        status = _settled(mention, published)
        if mention.definite and mention.kind == "phone_call" and not present and _confirm_calls(cases, mention):
            continue
        headline = any(title.contains(mention.trigger) for title in headlines)
        found = _antecedent(cases, mention, present, actors, headline)
        if found is None:
            cases.append(_opened(mention, present, host, status, len(cases)))
            cases[-1].headline = headline
        else:
            _join(found, mention, present, host, status, actors)
    cases = _joined_again(cases, actors)
    for case in cases:
        if case.weak and case.date is not None and _are_officials(case, actors):
            case.kind, case.weak = "phone_call", False
            case.why.append("two officials who spoke on a day named")
    cases = [case for case in cases if not case.weak and _stands(case, document)]
    _inherit(cases, published)
    _share_places(cases)
    for case in cases:
        if case.kind == "visit" and case.detail == "ongoing" and case.date is None and document.date is not None:
            case.date = replace(document.date, reason=f"going on when the article was written: {document.date.reason}")
    _complete_news_conferences(cases, document.date)
    _date_along(cases)
    owners: dict[Span, list[int]] = defaultdict(list)
    for number, case in enumerate(cases):
        for mention in case.mentions:
            owners[mention.trigger].append(number)
    return tuple(_local(number, cases, owners, actors, document) for number in range(len(cases)))


def _settled(mention: MeetingMention, published: str | None) -> tuple[MeetingStatus, str | None, bool]:
    """The status, where the words leave it open told by the date: what lies after the article is planned."""
    order = _order(mention.date, published)
    if mention.status == "called_off" or mention.detail == "postponed":
        return mention.status, mention.detail, True
    if order == "after":
        return "planned", mention.detail if mention.status == "planned" else None, True
    if order == "before":
        return "held", None, True
    return mention.status, mention.detail, mention.sure


def _order(date: PartialDate | None, published: str | None) -> str | None:
    """Whether `date` lies wholly before or after the day of publication."""
    if date is None or date.value is None or published is None:
        return None
    try:
        first, last = bounds(date.value)
        begin, end = bounds(published)
    except ValueError:
        return None
    if first > end:
        return "after"
    return "before" if last < begin else None


def _partners(cases: Sequence[_Case], people: list[int]) -> list[int]:
    """ "their meeting": the one who is known, with those this one met last."""
    for case in reversed(cases[-_FOCUS:]):
        if people[0] in case.participants and len(case.participants) == 2:
            return list(case.participants)
    return people


def _guests(cases: Sequence[_Case], visit: MeetingMention, actors: Sequence[LocalActor]) -> list[int]:
    """Who came on a visit that a meeting was held during: those who are not of the country."""
    near = reversed(cases[-_REMEMBERED:])
    held = next((case for case in near if any(one.during == visit.trigger for one in case.mentions)), None)
    if held is None or visit.country is None:
        return []
    return [
        number
        for number in held.participants
        if actors[number].kind == "person" and actors[number].country not in (None, visit.country)
    ]


def _opened(
    mention: MeetingMention,
    people: list[int],
    host: int | None,
    status: tuple[MeetingStatus, str | None, bool],
    order: int,
) -> _Case:
    known_visit = mention.kind == "visit" and bool(people) and mention.country is not None
    return _Case(
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


def _without_subsumed(people: Sequence[int], actors: Sequence[LocalActor]) -> list[int]:
    """Without doubles, and without countries whose people are there by name."""
    unique = list(dict.fromkeys(people))
    named = {actors[number].country for number in unique if actors[number].kind == "person"}
    return [number for number in unique if actors[number].kind != "country" or actors[number].country not in named]


def _confirm_calls(cases: list[_Case], mention: MeetingMention) -> bool:
    """ "The phone calls" after "discussed it with A and separately with B": those were calls."""
    plural = mention.noun.endswith("calls")
    confirmed = False
    for case in cases[: -_FOCUS - 1 : -1]:
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


def _antecedent(
    cases: list[_Case], mention: MeetingMention, people: list[int], actors: Sequence[LocalActor], headline: bool
) -> _Case | None:
    """The meeting told of before that `mention` may mean: the one it shares most participants with, else the latest."""
    if mention.successor:
        return None
    best: tuple[int, _Case] | None = None
    for case in reversed(cases[-_REMEMBERED:]):
        if case.headline == headline and _same(case, mention, people, actors):
            shared = _shared(case.participants, people, actors)
            if best is None or shared > best[0]:
                best = (shared, case)
            if not people:
                break
    return best[1] if best else None


def _same(case: _Case, mention: MeetingMention, people: list[int], actors: Sequence[LocalActor]) -> bool:
    if any(other.part_of == mention.trigger for other in case.mentions[-_REMEMBERED:]):
        return False
    if not _kinds_agree(case, mention) or not _dates_agree(case.date, mention.date) or _statuses_differ(case, mention):
        return False
    if _other_people(case, people, actors):
        return False
    if case.ordinal and mention.ordinal and case.ordinal != mention.ordinal:
        return False
    if case.event and mention.event and case.event != mention.event:
        return False
    if mention.kind == "conference":
        if case.event and mention.event:
            return True
        return (mention.definite and not mention.event) or (not case.event and case.mentions[0].noun == mention.noun)
    if (case.count > 1) != (mention.count > 1):
        return False
    if mention.kind == "visit":
        return _visits_agree(case, mention, people)
    if mention.kind == "ceremony" and case.mentions[0].noun.split()[0] != mention.noun.split()[0]:
        return False
    if case.country and mention.country and case.country != mention.country:
        return False
    if not people:
        return _may_follow(case, mention)
    if mention.weak and mention.noun == "talks" and case.kind == "phone_call" and not case.participants:
        return True
    if not mention.definite and len(people) > 1 and _is_larger(case, people, actors):
        return False
    shared = _shared(case.participants, people, actors)
    if mention.kind in ("press_conference", "ceremony"):
        return shared > 0
    smaller = min(len(case.participants), len(people))
    if smaller >= 2:
        return shared >= 2 and (shared >= smaller - 1)
    return shared >= smaller and (
        mention.definite or (case.event is not None and case.event == mention.event) or _dated_alike(case, mention)
    )


def _statuses_differ(case: _Case, mention: MeetingMention) -> bool:
    """Whether one is surely over and the other surely to come."""
    told = {case.status, mention.status}
    return (mention.detail == "proposed" and case.status == "held" and not mention.definite) or (
        told == {"held", "planned"}
        and case.sure
        and mention.sure
        and case.date is not None
        and mention.date is not None
    )


def _other_people(case: _Case, people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
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


def _is_larger(case: _Case, people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
    """Whether three sides or more met there and only two here."""
    ours = {actors[number].country or number for number in case.participants}
    theirs = {actors[number].country or number for number in people}
    return (len(ours) > 2 and len(theirs) == 2) or (
        len(ours) == 2 and len(theirs) > 2 and case.kind != "trilateral_meeting"
    )


def _dated_alike(case: _Case, mention: MeetingMention) -> bool:
    return case.date is not None and mention.date is not None and case.date.value == mention.date.value


def _may_follow(case: _Case, mention: MeetingMention) -> bool:
    """A mention without participants follows if it is definite ("the talks") or of the same day or event."""
    placed = bool(mention.participants) and mention.date is not None and mention.place is not None
    if placed and case.date is None and case.place is None and not case.weak:
        return False
    if mention.definite:
        return True
    if case.event and case.event == mention.event:
        return True
    return _dated_alike(case, mention) and case.kind == mention.kind


def _kinds_agree(case: _Case, mention: MeetingMention) -> bool:
    if case.kind == mention.kind:
        return True
    if case.weak and case.mentions[0].noun == "talks" and mention.kind == "phone_call":
        return True
    if mention.weak and mention.noun == "talks" and case.kind == "phone_call":
        return True
    if case.kind in _ENCOUNTERS and mention.kind in _ENCOUNTERS:
        if "courtesy_call" in (case.kind, mention.kind):
            return False
        sizes = {case.kind, mention.kind} - {"summit"}
        return len(sizes) < 2 or "bilateral_meeting" in sizes
    return False


def _dates_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether one covers the other, or one is not known."""
    if one is None or other is None or one.value is None or other.value is None:
        return True
    try:
        first, second = bounds(one.value), bounds(other.value)
    except ValueError:
        return one.value == other.value
    inside = first[0] <= second[0] and second[1] <= first[1]
    return inside or (second[0] <= first[0] and first[1] <= second[1])


def _visits_agree(case: _Case, mention: MeetingMention, people: list[int]) -> bool:
    if people and case.participants and not set(people) & set(case.participants):
        return False
    if case.country and mention.country:
        return case.country == mention.country
    same_sentence = any(one.sentence == mention.sentence for one in case.mentions)
    if (
        same_sentence
        and people
        and set(people) & set(case.participants)
        and (case.place is None or mention.place is None)
    ):
        return True
    return mention.definite and (bool(people) or mention.place is None)


def _shared(ours: Sequence[int], theirs: Sequence[int], actors: Sequence[LocalActor]) -> int:
    """How many take part in both; a country and its minister are one side."""
    countries = {actors[number].country for number in ours if actors[number].country}
    persons = {actors[number].country for number in ours if actors[number].kind != "country"}
    count = 0
    for number in theirs:
        if number in ours:
            count += 1
        elif actors[number].kind == "country":
            count += actors[number].country in persons
        elif actors[number].country in countries:
            country = actors[number].country
            count += any(actors[own].kind == "country" and actors[own].country == country for own in ours)
    return count


def _join(
    case: _Case,
    mention: MeetingMention,
    people: list[int],
    host: int | None,
    status: tuple[MeetingStatus, str | None, bool],
    actors: Sequence[LocalActor],
) -> None:
    case.mentions.append(mention)
    case.participants = _without_subsumed([*case.participants, *people], actors)
    case.host = case.host if case.host is not None else host
    if case.date is None or (mention.date is not None and _finer(mention.date, case.date)):
        case.date = mention.date or case.date
    if case.weak and mention.kind == "phone_call":
        case.kind = "phone_call"
    elif case.kind == "bilateral_meeting" and mention.kind in _ENCOUNTERS:
        case.kind = mention.kind
    case.weak = case.weak and mention.weak
    if (status[2], status[1] is None) > (case.sure, case.detail is None) or (status[0] == "called_off"):
        case.status, case.detail, case.sure = status
    if case.place is None:
        case.place, case.country = mention.place, mention.country or case.country
    case.ordinal = case.ordinal or mention.ordinal
    case.level = case.level or mention.level
    case.event = case.event or mention.event
    case.why.append(f"joined: {mention.why[0]}" if mention.why else "joined")


def _finer(one: PartialDate, other: PartialDate) -> bool:
    if one.value is None:
        return False
    if other.value is None:
        return True
    try:
        first, second = bounds(one.value), bounds(other.value)
    except ValueError:
        return False
    return first[1] - first[0] < second[1] - second[0]


def _headlines(document: Document) -> list[Span]:
    return [paragraph.span for paragraph in document.paragraphs if paragraph.kind == "title"]


def _joined_again(cases: list[_Case], actors: Sequence[LocalActor]) -> list[_Case]:
    """What a headline told of, or a vague mention, joins the fuller meeting told of later."""
    kept: list[_Case] = []
    for number, case in enumerate(cases):
        later = cases[number + 1 : number + 1 + _FOCUS]
        target = None
        if case.headline:
            target = next((other for other in later if _is_retold(other, case, actors)), None)
        if target is None and _is_vague(case):
            target = next((other for other in later if _tells_more(other, case)), None)
        if target is None:
            kept.append(case)
            continue
        _absorb(target, case, actors)
    return kept


def _absorb(target: _Case, case: _Case, actors: Sequence[LocalActor]) -> None:
    """Put to the fuller meeting what the headline or the vague mention says beyond it."""
    target.mentions = [*case.mentions, *target.mentions]
    target.participants = _without_subsumed([*target.participants, *case.participants], actors)
    if target.date is None:
        target.date = case.date
    if target.place is None:
        target.place, target.country = case.place, case.country
    if case.status == "called_off":
        target.status, target.detail = case.status, case.detail


def _is_retold(other: _Case, case: _Case, actors: Sequence[LocalActor]) -> bool:
    """Whether the text tells at length of what the headline did: the same kind, days that agree, a participant."""
    family = other.kind == case.kind or {other.kind, case.kind} <= _ENCOUNTERS
    if other.weak or not family or not _dates_agree(other.date, case.date):
        return False
    return not case.participants or _shared(other.participants, case.participants, actors) > 0


def _is_vague(case: _Case) -> bool:
    """Whether it says too little to stand alone: a headline's "summit", "the leaders spoke by phone"."""
    if case.weak:
        return case.kind in _ENCOUNTERS | {"conference"}
    return (
        not case.participants
        and case.kind in _ENCOUNTERS | {"phone_call"}
        and (case.date is None or case.place is None)
    )


def _tells_more(other: _Case, case: _Case) -> bool:
    if other.weak or other.kind != case.kind or not _dates_agree(other.date, case.date):
        return False
    if case.event and other.event != case.event:
        return False
    return case.weak or (bool(other.participants) and not (case.country and other.country != case.country))


def _are_officials(case: _Case, actors: Sequence[LocalActor]) -> bool:
    """Whether two holders of office of two countries talked: "Netanyahu spoke with Biden on Sunday"."""
    people = [actors[number] for number in case.participants]
    held = all(actor.kind == "person" and actor.roles for actor in people)
    return (
        case.mentions[0].noun == "talks" and len(people) == 2 and held and len({actor.country for actor in people}) == 2
    )


def _stands(case: _Case, document: Document) -> bool:
    """Whether enough is known to call it a meeting: two sides, or a name of its own."""
    if case.kind in ("conference",):
        return True
    if case.kind == "visit":
        return bool(case.participants) or (case.country is not None and bool(_as_written(case, document)))
    if case.kind == "press_conference":
        return bool(case.participants)
    if case.event or case.kind in ("summit", "multilateral_meeting", "trilateral_meeting"):
        return bool(case.participants or case.event or case.date or case.place)
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


def _inherit(cases: list[_Case], published: str | None) -> None:
    """Dates a meeting takes from one it is part of or comes right after: the news conference after Monday's meeting,
    the
    visit during which it was held."""
    owner = {mention.trigger: case for case in cases for mention in case.mentions}
    for case in cases:
        for mention in case.mentions:
            larger = owner.get(mention.part_of) if mention.part_of is not None else None
            if larger is not None and larger.place is None and larger is not case:
                larger.place, larger.country = case.place, case.country
            if larger is not None and not larger.sure and case.sure and case.status == "planned":
                larger.status = "planned"
            target = owner.get(mention.after) if mention.after is not None else None
            if target is not None and case.kind in ("press_conference", "courtesy_call") and target is not case:
                if case.date is None and target.date is not None:
                    case.date = replace(target.date, reason=f"that of the meeting it followed: {target.date.reason}")
                if case.place is None:
                    case.place, case.country = target.place, target.country
            if target is not None and target.kind == "courtesy_call" and target.date is None and case.date is not None:
                target.date = replace(case.date, reason=f"that of the meeting after it: {case.date.reason}")
            target = owner.get(mention.during) if mention.during is not None else None
            _date_visit(target, case, published)


def _date_visit(visit: _Case | None, case: _Case, published: str | None) -> None:
    """A visit without a date was when what was held during it was."""
    if visit is None or visit.kind != "visit" or case.kind == "visit" or visit.date is not None or case.date is None:
        return
    visit.date = replace(case.date, reason=f"that of a meeting held during it: {case.date.reason}")
    if visit.status == "held" and case.status == "held" and case.date.value == published:
        visit.detail = "ongoing"


def _share_places(cases: Sequence[_Case]) -> None:
    """What was held "when the minister visited Washington" was held there: the same sentence, date and people."""
    visits: dict[Span, list[_Case]] = defaultdict(list)
    for visit in cases:
        if visit.kind == "visit" and visit.place is not None and visit.date is not None:
            for sentence in dict.fromkeys(mention.sentence for mention in visit.mentions):
                visits[sentence].append(visit)
    for case in cases:
        if case.kind not in _ENCOUNTERS or case.place is not None or case.date is None:
            continue
        sentences = dict.fromkeys(mention.sentence for mention in case.mentions if not mention.part_of)
        together = [visit for sentence in sentences for visit in visits.get(sentence, ())]
        for visit in sorted(together, key=lambda visit: visit.order):
            same_day = visit.date is not None and visit.date.value == case.date.value
            if same_day and set(visit.participants) & set(case.participants):
                case.place, case.country = visit.place, visit.country
                break


def _date_along(cases: Sequence[_Case]) -> None:
    """ "He also met", "later paid a call": on the day of what was told before of the same people."""
    dated: dict[int, _Case] = {}
    last: _Case | None = None
    for case in cases:
        if case.date is None and case.status == "held" and any(mention.along for mention in case.mentions):
            before = [dated[number] for number in case.participants if number in dated]
            latest = max(before, key=lambda other: other.order, default=None)
            latest = latest if latest is not None or case.participants else last
            if latest is not None and latest.date is not None:
                case.date = replace(latest.date, reason=f"told along with what was then: {latest.date.reason}")
        if case.date is not None and case.date.granularity == "day" and case.status == "held":
            dated.update((number, case) for number in case.participants)
            last = case


def _complete_news_conferences(cases: list[_Case], published: PartialDate | None) -> None:
    """A news conference without a date was on the day the article tells of, or on its own; a joint one was held by
    those
    who met before."""
    met: _Case | None = None
    for case in cases:
        if case.kind in _ENCOUNTERS and len(case.participants) > 1:
            met = case
        if case.kind != "press_conference":
            continue
        joint = any(mention.joint for mention in case.mentions) and len(case.participants) < 2
        if joint and met is not None and set(case.participants) <= set(met.participants):
            case.participants = list(dict.fromkeys([*case.participants, *met.participants]))
        if case.date is None and case.status == "held":
            told = next((mention.assumed for mention in case.mentions if mention.assumed is not None), None)
            day = _day_of_news(told, published)
            if day is not None:
                case.date = replace(day, reason=f"the day the article tells of: {day.reason}")


def _day_of_news(told: PartialDate | None, published: PartialDate | None) -> PartialDate | None:
    """The day named in the opening where it is the article's or just before, else the article's own day."""
    if published is None or published.granularity != "day":
        return told
    near = told is not None and _days_before(told, published) in (0, 1, 2)
    return told if near else published


def _days_before(date: PartialDate, published: PartialDate) -> int | None:
    if date.value is None or published.value is None:
        return None
    try:
        return (bounds(published.value)[1] - bounds(date.value)[1]).days
    except ValueError:
        return None


def _local(
    own: int,
    cases: Sequence[_Case],
    owners: Mapping[Span, Sequence[int]],
    actors: Sequence[LocalActor],
    document: Document,
) -> LocalMeeting:
    """The meeting `cases[own]`; `owners` are the numbers of the cases that each trigger tells of."""
    case = cases[own]
    kind = _kind(case, actors)
    larger = next((mention.part_of for mention in case.mentions if mention.part_of is not None), None)
    part_of = None if larger is None else next((number for number in owners.get(larger, ()) if number != own), None)
    return LocalMeeting(
        kind=kind,
        label=_label(case, kind, actors, document),
        date=case.date,
        place=" ".join(case.place.of(document.text).split()) if case.place else None,
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


def _kind(case: _Case, actors: Sequence[LocalActor]) -> MeetingKind:
    """The kind by who is there: heads of state make a summit, three sides a trilateral, more a multilateral meeting."""
    if case.kind not in _ENCOUNTERS or case.kind in ("summit", "courtesy_call"):
        return case.kind
    people = [actors[number] for number in case.participants]
    if len(people) > 1 and all(actor.kind == "person" and _is_head(actor) for actor in people):
        return "summit"
    sides = {actor.country or actor.name for actor in people if actor.kind != "group"}
    if len(sides) == 3 and not case.event:
        return "trilateral_meeting"
    if case.kind == "bilateral_meeting":
        many = len(sides) > 3 or (
            len(sides) < 2 and case.level is not None and case.mentions[0].why[:1] != ("verb: met",)
        )
        return "multilateral_meeting" if many or (case.event and len(sides) != 2) else "bilateral_meeting"
    return case.kind


def _is_head(actor: LocalActor) -> bool:
    for role in actor.roles:
        words = role.title.lower().replace("-", " ").split()
        head = bool(_HEADS & set(words)) or role.title.lower().endswith("prime minister")
        if head and not _LESSER & set(words) and role.tenure in ("current", "acting"):
            return True
    return False


def _label(case: _Case, kind: MeetingKind, actors: Sequence[LocalActor], document: Document) -> str:
    names = [_short(actors[number]) for number in case.participants] or _as_written(case, document)
    place = " ".join(case.place.of(document.text).split()) if case.place else None
    if kind == "visit":
        return f"{_possessive(names)} visit to {place}" if place else f"{_possessive(names)} trip"
    if kind == "press_conference":
        return f"News conference of {_joined(names)}"
    if kind == "phone_call":
        return f"Phone call of {_joined(names)}" if names else "Phone call"
    if kind == "courtesy_call":
        return f"Courtesy call of {_joined(names)}" if names else "Courtesy call"
    if kind == "ceremony":
        return f"{_possessive(names[:1])} {case.mentions[0].noun}" if names else case.mentions[0].noun.capitalize()
    if kind == "conference":
        return case.event or (f"Conference in {place}" if place else "Conference")
    noun = "summit" if any(mention.noun == "summit" for mention in case.mentions) else "meeting"
    if case.event:
        level = f" {case.level}" if case.level and case.level not in case.event.lower() and noun != "summit" else ""
        return f"{case.event}{level} {noun}" + (f" in {place}" if place else "")
    if len(names) > 1:
        return f"{'–'.join(names[:4])} {noun}" if len(names) <= 4 else f"{'–'.join(names[:3])} and others: {noun}"
    if place:
        return f"{noun.capitalize()} in {place}" if noun != "summit" else f"{place} summit"
    return f"{noun.capitalize()} of {names[0]}" if names else noun.capitalize()


def _as_written(case: _Case, document: Document) -> list[str]:
    """Where nobody could be named, the words for them: "the Bolivian leader"."""
    spans = case.mentions[0].participants
    written = (re.sub("^The ", "the ", " ".join(span.of(document.text).split())) for span in spans)
    return list(dict.fromkeys(words for words in written if " " in words and len(words) < 60))[:3]


def _short(actor: LocalActor) -> str:
    """The family name of a person as the document uses it, the whole name of others."""
    if actor.kind != "person":
        return actor.name
    single = [name for name in actor.names if " " not in name and name in actor.name.split()]
    return max(sorted(set(single)), key=single.count) if single else actor.name


def _possessive(names: Sequence[str]) -> str:
    joined = _joined(names)
    return f"{joined}’" if joined.endswith("s") else f"{joined}’s"


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""
