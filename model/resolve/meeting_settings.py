"""What a meeting takes from those told of beside it: its day, its place, its company."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from ..records import PartialDate, Span
from .datelines import dateline_place, place_here
from .meeting_cases import ENCOUNTERS, Article, Case, days_before
from .meeting_company import name_official, name_officials, without_hosts, without_owner
from .meeting_follow_ups import is_news, is_noun

_LATER = re.compile(r"\W*(?:(?:Later|Earlier)\b|(?:In|During) the (?:[\w-]+ )?(?:morning|afternoon|evening)\b)")
_NEXT = 6  # code points between a sentence and the next, which may open a paragraph


def settle(cases: list[Case], article: Article) -> None:
    """Give every meeting what the text around it says of its company, its place and its day."""
    name_officials(cases, article)
    name_official(cases, article)
    without_hosts(cases, article.actors)
    without_owner(cases, article)
    place_here(cases, article, dateline_place(article.document))
    inherit(cases, article.published)
    share_places(cases)
    _date_ongoing(cases, article.document.date)
    date_news(cases, article.document.date, article.text)
    date_visits(cases, article.text)
    complete_news_conferences(cases, article.document.date)
    share_company(cases)
    date_along(cases)
    date_next(cases)
    date_later_that_day(cases, article.text)


def _date_ongoing(cases: Sequence[Case], published: PartialDate | None) -> None:
    """A visit that goes on is of the day it is seen on."""
    for case in cases:
        if case.kind == "visit" and case.detail == "ongoing" and case.date is None and published is not None:
            case.date = replace(published, reason=f"going on when the article was written: {published.reason}")


def inherit(cases: list[Case], published: str | None) -> None:
    """Dates a meeting takes from one it is part of or comes right after: the news conference after Monday's meeting,
    the
    visit during which it was held."""
    owner = {mention.trigger: case for case in cases for mention in case.mentions}
    for case in cases:
        for mention in case.mentions:
            larger = owner.get(mention.part_of) if mention.part_of is not None else None
            if larger is not None and larger.place is None and larger is not case:
                larger.place, larger.country = case.place, case.country
            elif larger is not None and case.place is None and larger is not case:
                case.place, case.country = larger.place, larger.country
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


def _date_visit(visit: Case | None, case: Case, published: str | None) -> None:
    """A visit without a date was when what was held during it was."""
    if visit is None or visit.kind != "visit" or case.kind == "visit" or visit.date is not None or case.date is None:
        return
    visit.date = replace(case.date, reason=f"that of a meeting held during it: {case.date.reason}")
    if visit.status == "held" and case.status == "held" and case.date.value == published:
        visit.detail = "ongoing"


def share_places(cases: Sequence[Case]) -> None:
    """What was held "when the minister visited Washington" was held there: the same sentence, date and people."""
    visits: dict[Span, list[Case]] = defaultdict(list)
    for visit in cases:
        if visit.kind == "visit" and visit.place is not None and visit.date is not None:
            for sentence in dict.fromkeys(mention.sentence for mention in visit.mentions):
                visits[sentence].append(visit)
    for case in cases:
        if case.kind not in ENCOUNTERS or case.place is not None or case.date is None:
            continue
        sentences = dict.fromkeys(mention.sentence for mention in case.mentions if not mention.part_of)
        together = [visit for sentence in sentences for visit in visits.get(sentence, ())]
        for visit in sorted(together, key=lambda visit: visit.order):
            same_day = visit.date is not None and visit.date.value == case.date.value
            if same_day and set(visit.participants) & set(case.participants):
                case.place, case.country = visit.place, visit.country
                break


def date_next(cases: Sequence[Case]) -> None:
    """ "X met Y on Monday. She met Z in Bonn.": what the next sentence tells of the same people in the simple past was
    on that day."""
    for before, case in pairwise(cases):
        if case.date is not None or case.status != "held" or case.kind in ("press_conference", "ceremony", "visit"):
            continue
        date = before.date
        if date is None or date.granularity != "day" or before.status != "held" or before.kind == "visit":
            continue
        told = case.mentions[0]
        last = before.mentions[-1].sentence
        near = last == told.sentence or -1 < told.sentence.start - last.end < _NEXT
        if told.plain and near and set(case.participants) & set(before.participants):
            case.date = replace(date, reason=f"told right after what was then: {date.reason}")


def date_later_that_day(cases: Sequence[Case], text: str) -> None:
    """ "She was to meet A on Sunday morning. In the afternoon she was expected to meet B": on that day too."""
    for before, case in pairwise(cases):
        if case.date is not None or before.date is None or before.date.granularity != "day":
            continue
        told, last = case.mentions[0].sentence, before.mentions[-1].sentence
        near = last == told or -1 < told.start - last.end < _NEXT
        opens = _LATER.match(text[told.start : told.start + 60])
        if near and opens and case.status == before.status and set(case.participants) & set(before.participants):
            case.date = replace(before.date, reason=f"told of as later on the day: {before.date.reason}")


def share_company(cases: Sequence[Case]) -> None:
    """A second round, the next meeting: of those who met before, or else after it."""
    met = [case for case in cases if case.kind in ENCOUNTERS and len(case.participants) > 1]
    for case in cases:
        row = any(mention.successor for mention in case.mentions) and case.ordinal is None
        if case.participants or case.event or not row or case.kind not in ENCOUNTERS:
            continue
        earlier = [other for other in met if other.order < case.order]
        alike = [other for other in earlier or met if _is_alike(other, case)]
        same = (alike or earlier)[-1] if alike or earlier else next(iter(met), None)
        before = next((other for other in reversed(cases[: case.order]) if other.kind in ENCOUNTERS), None)
        if before is not None and case.kind == "bilateral_meeting":
            case.kind, case.level = before.kind, case.level or before.level
        if same is not None:
            case.participants = list(same.participants)
            case.why.append("one more of a row: with those who met before")


def _is_alike(other: Case, case: Case) -> bool:
    """Whether they are called the same, or as many take part as the kind asks for."""
    if case.kind == "trilateral_meeting":
        return len(other.participants) == 3
    return other.mentions[0].noun == case.mentions[0].noun and is_noun(other.mentions[0])


def date_along(cases: Sequence[Case]) -> None:
    """ "He also met", "later paid a call": on the day of what was told before of the same people."""
    dated: dict[int, Case] = {}
    last: Case | None = None
    for case in cases:
        beside = any(mention.beside for mention in case.mentions)
        along = beside or (case.kind != "visit" and any(mention.along for mention in case.mentions))
        if case.date is None and case.status == "held" and along:
            before = [dated[number] for number in case.participants if number in dated]
            latest = max(before, key=lambda other: other.order, default=None)
            latest = latest if latest is not None or (case.participants and not beside) else last
            if latest is not None and latest.date is not None:
                case.date = replace(latest.date, reason=f"told along with what was then: {latest.date.reason}")
        if case.date is not None and case.date.granularity == "day" and case.status == "held":
            dated.update((number, case) for number in case.participants)
            last = case


def date_news(cases: Sequence[Case], published: PartialDate | None, text: str) -> None:
    """What the opening tells as news, and nothing dates, was on the day that the opening names."""
    for case in cases:
        if case.date is not None or case.status != "held" or case.headline:
            continue
        if case.kind not in ENCOUNTERS | {"phone_call"}:
            continue
        told = next((mention.assumed for mention in case.mentions if is_news(mention, text)), None)
        if told is None or published is None or days_before(told, published) not in (0, 1, 2):
            continue
        case.date = replace(told, reason=f"the day the article tells of: {told.reason}")


def date_visits(cases: Sequence[Case], text: str) -> None:
    """ "met B at the border during a working visit to A's province": the visit was on that day too."""
    for before, visit in pairwise(cases):
        if visit.kind != "visit" or visit.date is not None or visit.status != "held" or before.date is None:
            continue
        told, own = before.mentions[-1], visit.mentions[0]
        between = text[told.trigger.end : own.trigger.start] if told.sentence == own.sentence else ""
        if "during" in between.split() and set(visit.participants) & set(before.participants):
            visit.date = replace(before.date, reason=f"that of a meeting held during it: {before.date.reason}")


def complete_news_conferences(cases: list[Case], published: PartialDate | None) -> None:
    """A news conference without a date was on the day the article tells of, or on its own; a joint one was held by
    those
    who met before."""
    met: Case | None = None
    latest: Case | None = None
    for case in cases:
        if case.kind in ENCOUNTERS and len(case.participants) > 1:
            met = case
        if case.kind in ENCOUNTERS | {"conference"} and len(case.participants) > 1:
            latest = case
        if case.kind != "press_conference":
            continue
        joint = any(mention.joint for mention in case.mentions) and len(case.participants) < 2
        if not case.participants and latest is not None:
            case.participants = list(latest.participants)
            case.date = case.date or latest.date
        if joint and met is not None and set(case.participants) <= set(met.participants):
            case.participants = list(dict.fromkeys([*case.participants, *met.participants]))
            if case.place is None and met.status == case.status:
                case.place, case.country, case.here = met.place, met.country, met.here
        if joint and case.date is None and case.status == "planned" and met is not None and met.status == "planned":
            case.date = met.date
        if case.date is None and case.status == "held":
            told = next((mention.assumed for mention in case.mentions if mention.assumed is not None), None)
            day = _day_of_news(told, published)
            if day is not None:
                case.date = replace(day, reason=f"the day the article tells of: {day.reason}")


def _day_of_news(told: PartialDate | None, published: PartialDate | None) -> PartialDate | None:
    """The day named in the opening where it is the article's or just before, else the article's own day."""
    if published is None or published.granularity != "day":
        return told
    near = told is not None and days_before(told, published) in (0, 1, 2)
    return told if near else published
