"""Whether what two articles tell of is one meeting: its people, its place, its days."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..records import Actor
from .local import DocumentFacts, LocalMeeting

_ENCOUNTERS = frozenset({"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "summit"})
LOOK_BACK = datetime.timedelta(days=120)  # how far from its article an undated meeting may lie
_SHIFT = datetime.timedelta(days=3)  # a plan and what came of it may lie so far apart
_MANY = 4  # a meeting of two is not told of as one of so many
_SAME_NEWS = datetime.timedelta(days=7)  # two articles so close may tell of the same meeting without a date

Window = tuple[datetime.date, datetime.date]


@dataclass(frozen=True, slots=True)
class Report:
    """What one article tells of a meeting. `participants` are ids of merged actors, `window` the days it may lie in."""

    facts: DocumentFacts
    number: int
    told: LocalMeeting
    participants: tuple[str, ...]
    host: str | None
    published: datetime.date | None
    dated: Window | None
    window: Window | None
    #: The places of the other visits its article tells of.
    elsewhere: frozenset[str] = frozenset()

    @property
    def traits(self) -> object:
        """All that decides whether other reports fit this one."""
        told = self.told
        said = told.kind, told.count, told.ordinal, told.event, told.noun, told.place, told.country
        return said, told.status, told.detail, self.participants, self.published, self.dated, self.elsewhere

    @property
    def order(self) -> tuple[bool, datetime.date, str, int]:
        return (self.published is None, self.published or datetime.date.min, self.facts.document.id, self.number)


def family_of(told: LocalMeeting) -> str:
    return "meeting" if told.kind in _ENCOUNTERS else told.kind


def side_of(actor: str, actors: Mapping[str, Actor]) -> str:
    known = actors.get(actor)
    return known.country if known is not None and known.country else actor


def fit(one: Report, other: Report, actors: Mapping[str, Actor]) -> int:
    """How well two reports fit as of one meeting; 0 where they are of two."""
    told, also = one.told, other.told
    if _are_apart(told, also):
        return 0
    named = bool(told.event and told.event == also.event)
    place = bool(told.place and also.place and told.place.lower() == also.place.lower())
    people = _people_fit(one, other, actors, place or named)
    when = _dates_fit(one, other, people, place or named)
    if not when:
        return 0
    if told.kind == "conference":
        return when + 4 if named else 0
    if told.kind == "visit":
        return when + 4 + place if people and _destinations_fit(one, other) else 0
    if people:
        return when + people + place
    if not (one.dated and other.dated):
        return 0
    if not one.participants or not other.participants:
        sure = told.kind == also.kind == "summit" or _is_exact(one) == _is_exact(other)
        return when + 2 if named or (place and sure) else 0
    return when + 1 if named and place else 0


def _are_apart(told: LocalMeeting, also: LocalMeeting) -> bool:
    """Whether kind, number, name or country are those of two meetings."""
    if family_of(told) != family_of(also) or (told.count > 1) != (also.count > 1):
        return True
    if told.ordinal and also.ordinal and told.ordinal != also.ordinal:
        return True
    if told.event and also.event and told.event != also.event:
        return True
    if told.kind == "ceremony" and told.noun.split()[0] != also.noun.split()[0]:
        return True
    if {"bilateral_meeting", "trilateral_meeting"} <= {told.kind, also.kind}:
        return True
    return bool(told.country and also.country and told.country != also.country)


def _is_exact(report: Report) -> bool:
    """Whether its date is a day or a few."""
    return report.dated is not None and report.dated[1] - report.dated[0] <= _SHIFT


def _destinations_fit(one: Report, other: Report) -> bool:
    """Whether two visits went to one place: the same, or a town and its country, if neither article tells of a visit
    there besides."""
    ours, theirs = (one.told.place or "").lower(), (other.told.place or "").lower()
    if ours and ours == theirs:
        return True
    same = bool(one.told.country) and one.told.country == other.told.country
    return same and theirs not in one.elsewhere and ours not in other.elsewhere


def _people_fit(one: Report, other: Report, actors: Mapping[str, Actor], anchored: bool) -> int:
    """How many take part in both, where that is enough to be the same company; a country and its minister are one."""
    ours, theirs = one.participants, other.participants
    if not ours or not theirs:
        return 0
    shared = len(set(ours) & set(theirs))
    rest = {side_of(actor, actors) for actor in ours if actor not in theirs}
    shared += sum(
        side_of(actor, actors) in rest and _one_is_country(actor, ours, actors) for actor in theirs if actor not in ours
    )
    smaller = min(len(ours), len(theirs))
    if one.told.kind in ("visit", "press_conference", "ceremony"):
        return shared
    larger = max(len(ours), len(theirs))
    if smaller > 2:
        # Of many one may be left out; who meets two is not who meets one of them and a third.
        return shared if shared >= smaller - (smaller > _MANY - 1) else 0
    known = len(set(ours) & set(theirs)) == smaller or (anchored and larger - smaller == 1)
    if larger > smaller and not known:
        return 0  # two ministers are not the six countries that met
    return shared if shared == 2 and smaller == 2 and larger < _MANY else 0


def _one_is_country(actor: str, ours: Sequence[str], actors: Mapping[str, Actor]) -> bool:
    side = side_of(actor, actors)
    kinds = {actors[own].kind for own in ours if own in actors and side_of(own, actors) == side}
    return "country" in kinds or (actor in actors and actors[actor].kind == "country")


def _dates_fit(one: Report, other: Report, people: int, anchored: bool) -> int:
    """3 where the dates are the same or one lies in the other, 2 where an undated one may be meant, 1 where a plan was
    moved; 0 where they are different days."""
    told, also = one.told, other.told
    if one.dated and other.dated:
        if within(one.dated, other.dated) or within(other.dated, one.dated):
            return 3
        moved = "postponed" in (told.detail, also.detail) or "called_off" in (told.status, also.status)
        apart = max(one.dated[0] - other.dated[1], other.dated[0] - one.dated[1])
        if people and (moved or (told.kind == "visit" and apart <= _SHIFT)):
            return 1
        same_ordinal = bool(told.ordinal and told.ordinal == also.ordinal)
        if {told.status, also.status} == {"planned", "held"} and apart <= _SHIFT and anchored and people:
            return 1
        return 1 if same_ordinal and apart <= LOOK_BACK else 0
    if told.kind == "press_conference" or one.window is None or other.window is None:
        return 0
    if one.dated is None and other.dated is None:
        if one.published is None or other.published is None or abs(one.published - other.published) > _SAME_NEWS:
            return 0
        return 2 if told.status == also.status or people else 0
    return 2 if one.window[0] <= other.window[1] and other.window[0] <= one.window[1] else 0


def within(inner: Window, outer: Window) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
