"""Meetings across documents: what several articles tell of one meeting, put together with its history.

Reports are taken by the day of their article and then by its id, so the order in which documents were read changes
nothing. Each joins the meeting it fits best or begins one of its own. Dates that differ keep meetings apart; where one
article planned a meeting and another tells that it was held or put off, both stand in its history as told.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, islice

from ..edtf import bounds
from ..records import Actor, Evidence, Meeting, MeetingKind, MeetingReport, PartialDate
from .local import DocumentFacts, LocalMeeting
from .meeting_fit import LOOK_BACK, Report, Window, family_of, fit, side_of, within

_LONGEST = 13  # months; dates wider than this find nobody
_MOST_SIDES = 6
_REMEMBERED = 40  # so many meetings of one key are compared, the latest first
_COMPARED = 24  # a report is compared with so many different ones of a meeting


@dataclass(frozen=True, slots=True)
class MeetingTable:
    """The merged meetings by id, and which of them each local meeting became."""

    meetings: Mapping[str, Meeting]
    _ids: Mapping[tuple[str, int], str]

    def meeting_of(self, document_id: str, number: int) -> str:
        """The id of the meeting that `DocumentFacts.meetings[number]` of the document became."""
        return self._ids[document_id, number]


@dataclass(slots=True)
class _Cluster:
    reports: list[Report] = field(default_factory=list)
    why: list[str] = field(default_factory=list)
    documents: set[str] = field(default_factory=set)
    #: The first reports of each kind, for what a report must fit.
    different: dict[object, Report] = field(default_factory=dict)

    def add(self, report: Report) -> None:
        self.reports.append(report)
        self.documents.add(report.facts.document.id)
        if len(self.different) < _COMPARED:
            self.different.setdefault(report.traits, report)


def merge_meetings(
    facts: Sequence[DocumentFacts], actor_of: Callable[[str, int], str], actors: Mapping[str, Actor]
) -> MeetingTable:
    """Join what the documents tell of the same meetings.

    `actor_of(document_id, number)` is the id of a document's own actor; `actors` are the merged actors by id.
    """
    reports = sorted(
        (_report(one, number, meeting, actor_of) for one in facts for number, meeting in enumerate(one.meetings)),
        key=lambda report: report.order,
    )
    clusters: list[_Cluster] = []
    index: dict[tuple[str, int], dict[int, None]] = {}
    for report in reports:
        keys = list(_keys(report, actors))
        candidates = sorted({number for key in keys for number in islice(reversed(index.get(key, {})), _REMEMBERED)})
        best: tuple[int, int] | None = None
        for number in candidates:
            score = _score(clusters[number], report, actors)
            if score and (best is None or score > best[0]):
                best = (score, number)
        if best is None:
            clusters.append(_Cluster())
            best = (0, len(clusters) - 1)
        chosen = clusters[best[1]]
        if chosen.reports:
            chosen.why.append(f"told again in {report.facts.document.path}")
        chosen.add(report)
        for key in keys:
            listed = index.setdefault(key, {})
            listed.pop(best[1], None)
            listed[best[1]] = None
    named = [(_identity(cluster), cluster) for cluster in clusters]
    ids = {(report.facts.document.id, report.number): id for id, cluster in named for report in cluster.reports}
    meetings = {id: _merged(cluster, ids, actors) for id, cluster in named}
    return MeetingTable(_without_circles(dict(sorted(meetings.items()))), ids)


def _without_circles(meetings: dict[str, Meeting]) -> dict[str, Meeting]:
    """What several articles tell together may make two meetings part of each other: the last such link is given up."""
    for id, meeting in meetings.items():
        seen = {id}
        larger = meeting.part_of
        while larger in meetings and larger not in seen:
            seen.add(larger)
            larger = meetings[larger].part_of
        if larger == id:
            meetings[id] = replace(meeting, part_of=None)
    return meetings


def _report(facts: DocumentFacts, number: int, told: LocalMeeting, actor_of: Callable[[str, int], str]) -> Report:
    document = facts.document
    published = _bounds(document.date)
    dated = _bounds(told.date)
    day = published[1] if published is not None else None
    people = tuple(dict.fromkeys(actor_of(document.id, actor) for actor in told.participants))
    host = actor_of(document.id, told.host) if told.host is not None else None
    return Report(facts, number, told, people, host, day, dated, dated or _window(told, day), _elsewhere(facts, number))


def _elsewhere(facts: DocumentFacts, number: int) -> frozenset[str]:
    """Where the other visits of an article went; nothing for what is no visit."""
    if facts.meetings[number].kind != "visit":
        return frozenset()
    others = (one for at, one in enumerate(facts.meetings) if at != number and one.kind == "visit")
    return frozenset(one.place.lower() for one in others if one.place)


def _bounds(date: PartialDate | None) -> Window | None:
    if date is None or date.value is None:
        return None
    try:
        return bounds(date.value)
    except ValueError:
        return None


def _window(told: LocalMeeting, published: datetime.date | None) -> Window | None:
    """When an undated meeting may have been: before its article where it was held, after it where it is planned."""
    if published is None:
        return None
    back = published if told.status == "planned" else published - LOOK_BACK
    ahead = published if told.status == "held" else published + LOOK_BACK
    return back, ahead


def _keys(report: Report, actors: Mapping[str, Actor]) -> Iterator[tuple[str, int]]:
    """Under what a report is looked for: its family with two of its sides, its event or its place, and each month."""
    told = report.told
    family = family_of(told)
    if report.window is None:
        return  # it fits no other
    first, last = (day.year * 12 + day.month for day in report.window)
    if last - first > _LONGEST:
        return
    months = range(first, last + 1) if report.dated is None else range(first - 1, last + 2)
    sides = sorted({side_of(actor, actors) for actor in report.participants})[:_MOST_SIDES]
    names: list[str] = []
    if family in ("meeting", "phone_call", "courtesy_call"):
        names += [f"{one}+{other}" for one, other in combinations(sides, 2)]
        names += [f"one:{side}" for side in sides] if len(sides) == 1 else []
    else:
        names += report.participants
    if told.event:
        names.append(f"event:{told.event}")
    if told.place:
        names.append(f"place:{told.place.lower()}")
    for name in names:
        for month in months:
            yield f"{family}/{name}", month


def _score(cluster: _Cluster, report: Report, actors: Mapping[str, Actor]) -> int:
    """How well the report fits the meeting: 0 where it is another one."""
    if report.facts.document.id in cluster.documents:
        return 0
    best = 0
    for other in cluster.different.values():
        score = fit(other, report, actors)
        if not score:
            return 0
        best = min(best, score) if best else score
    return best


def _identity(cluster: _Cluster) -> str:
    """From the earliest report: its document and the place of its first word there."""
    first = min(cluster.reports, key=lambda report: report.order)
    content = f"{first.facts.document.id} {first.told.triggers[0].start} {first.number}"
    return "m-" + hashlib.sha256(content.encode()).hexdigest()[:12]


def _merged(cluster: _Cluster, ids: Mapping[tuple[str, int], str], actors: Mapping[str, Actor]) -> Meeting:
    reports = sorted(cluster.reports, key=lambda report: report.order)
    latest = max(reports, key=lambda report: (report.published or datetime.date.min, report.facts.document.id))
    fullest = max(reports, key=lambda report: (len(report.participants), _precision(report), report is latest))
    people = dict.fromkeys(actor for report in reports for actor in report.participants)
    named = {actors[actor].country for actor in people if actor in actors and actors[actor].kind == "person"}
    larger = next(
        (ids[report.facts.document.id, report.told.part_of] for report in reports if report.told.part_of is not None),
        None,
    )
    place = next((report for report in [fullest, *reports] if report.told.place), None)
    return Meeting(
        id=_identity(cluster),
        kind=_kind(reports, fullest),
        label=fullest.told.label,
        date=_date(reports, latest),
        place=place.told.place if place else None,
        country=next((report.told.country for report in reports if report.told.country), None),
        participants=tuple(
            actor for actor in people
            if actor not in actors or actors[actor].kind != "country" or actors[actor].country not in named
        ),
        host=next((report.host for report in reports if report.host), None),
        part_of=larger if larger != _identity(cluster) else None,
        ordinal=next((report.told.ordinal for report in reports if report.told.ordinal), None),
        status=latest.told.status,
        detail=latest.told.detail,
        history=tuple(
            MeetingReport(
                document=report.facts.document.id,
                date=report.told.date,
                status=report.told.status,
                detail=report.told.detail,
                span=report.told.evidence[0],
            )
            for report in reports
        ),
        evidence=tuple(Evidence(report.facts.document.id, span) for report in reports for span in report.told.evidence),
        why=tuple(dict.fromkeys([*(reason for report in reports for reason in report.told.why), *cluster.why])),
    )  # fmt: skip


def _precision(report: Report) -> int:
    return -(report.dated[1] - report.dated[0]).days if report.dated else -100_000


def _kind(reports: Sequence[Report], fullest: Report) -> MeetingKind:
    return "summit" if any(report.told.kind == "summit" for report in reports) else fullest.told.kind


def _date(reports: Sequence[Report], latest: Report) -> PartialDate | None:
    """The latest article's date, or a finer one that it covers."""
    own = latest if latest.dated else max(reports, key=lambda report: (_precision(report), report is latest))
    fitting = [report for report in reports if report.dated and own.dated and within(report.dated, own.dated)]
    return max(fitting, key=_precision).told.date if fitting else latest.told.date
