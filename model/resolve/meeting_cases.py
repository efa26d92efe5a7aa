"""A meeting while its mentions are being collected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from ..edtf import bounds
from ..extract.mentions import MeetingMention
from ..lexicon.names import NameWords
from ..records import Document, MeetingKind, MeetingStatus, PartialDate, Span
from .local import LocalActor
from .open_dates import may_be_same

ENCOUNTERS = frozenset({"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "summit", "courtesy_call"})

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


_SMALL = frozenset({"DE", "DEL", "DA", "DO", "OF", "THE", "UPON", "AL", "EL", "ES", "ON"})


@dataclass(frozen=True)
class Article:
    """What the meetings of one article are judged by."""

    document: Document
    actors: Sequence[LocalActor]
    words: NameWords

    @property
    def text(self) -> str:
        return self.document.text

    @property
    def published(self) -> str | None:
        """The EDTF value of its date."""
        return self.document.date.value if self.document.date is not None else None

    @cached_property
    def countries(self) -> Mapping[str, int]:
        """Its countries by their codes, as numbers in its actors."""
        return {
            actor.country: number
            for number, actor in enumerate(self.actors)
            if actor.kind == "country" and actor.country is not None
        }

    @cached_property
    def officials(self) -> Mapping[str, Sequence[int]]:
        """The persons with an office, by the codes of their countries, in the order they are named."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, actor in enumerate(self.actors):
            if actor.kind == "person" and actor.roles and actor.country is not None and actor.mentions:
                found[actor.country].append(number)
        return found


@dataclass(slots=True)
class Case:
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
    here: bool = False  # its place is the town of the dateline


def place_of(case: Case, article: Article) -> str | None:
    """The place in words; a dateline's town in small letters, the seat of government for "the Polish capital"."""
    if case.place is None:
        return None
    words = case.place.of(article.text).split()
    country = article.words.countries.countries.get(case.country or "")
    if words[-1].lower() == "capital" and country is not None and country.seats:
        return country.seats[0]
    if case.here:
        words = [word.lower() if word in _SMALL else word.title() for word in words]
    return " ".join(words)


def order_of(date: PartialDate | None, published: str | None) -> str | None:
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


def without_subsumed(people: Sequence[int], actors: Sequence[LocalActor]) -> list[int]:
    """Without doubles, and without countries whose people are there by name."""
    unique = list(dict.fromkeys(people))
    named = {actors[number].country for number in unique if actors[number].kind == "person"}
    return [number for number in unique if actors[number].kind != "country" or actors[number].country not in named]


def dates_agree(one: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether one covers the other, or one is not known, as far as its words tell."""
    if one is None or other is None:
        return True
    if one.value is None or other.value is None:
        return may_be_same(one, other)
    try:
        first, second = bounds(one.value), bounds(other.value)
    except ValueError:
        return one.value == other.value
    inside = first[0] <= second[0] and second[1] <= first[1]
    return inside or (second[0] <= first[0] and first[1] <= second[1])


def sides_shared(ours: Sequence[int], theirs: Sequence[int], actors: Sequence[LocalActor]) -> int:
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


def finer(one: PartialDate, other: PartialDate) -> bool:
    if one.value is None:
        return False
    if other.value is None:
        return True
    try:
        first, second = bounds(one.value), bounds(other.value)
    except ValueError:
        return False
    return first[1] - first[0] < second[1] - second[0]


def days_before(date: PartialDate, published: PartialDate) -> int | None:
    if date.value is None or published.value is None:
        return None
    try:
        return (bounds(published.value)[1] - bounds(date.value)[1]).days
    except ValueError:
        return None


def days_apart(one: PartialDate | None, other: PartialDate | None) -> int | None:
    """How many days lie between two dates; None where one is not known."""
    if one is None or other is None or one.value is None or other.value is None:
        return None
    try:
        first, second = bounds(one.value), bounds(other.value)
    except ValueError:
        return None
    return max((first[0] - second[1]).days, (second[0] - first[1]).days, 0)


def kind_of(case: Case, actors: Sequence[LocalActor]) -> MeetingKind:
    """The kind by who is there: heads of state make a summit, three sides a trilateral, more a multilateral meeting."""
    if case.kind not in ENCOUNTERS or case.kind in ("summit", "courtesy_call"):
        return case.kind
    people = [actors[number] for number in case.participants]
    if case.level == "leaders" and (case.event or len(people) > 1) and all(_may_lead(actor) for actor in people):
        return "summit"
    if len(people) > 1 and all(actor.kind == "person" and is_head(actor) for actor in people):
        return "summit"
    sides = _sides(people)
    if len(sides) == 3 and not case.event:
        return "trilateral_meeting"
    if case.kind == "bilateral_meeting":
        many = len(sides) > 3 or (
            len(sides) < 2
            and case.level is not None
            and (case.mentions[0].level is not None or case.mentions[0].why[:1] != ("verb: met",))
        )
        return "multilateral_meeting" if many or (case.event and len(sides) != 2) else "bilateral_meeting"
    return case.kind


def _sides(people: Sequence[LocalActor]) -> set[str]:
    """Their countries; somebody of no known country is a side only where two others are not known to be."""
    known = {actor.country for actor in people if actor.country and actor.kind != "group"}
    if len(known) > 1:
        return known
    return known | {actor.name for actor in people if not actor.country and actor.kind != "group"}


def _may_lead(actor: LocalActor) -> bool:
    return actor.kind != "person" or is_head(actor)


def are_heads(people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
    return all(actors[number].kind == "person" and is_head(actors[number]) for number in people)


def are_ministers(people: Sequence[int], actors: Sequence[LocalActor]) -> bool:
    """Whether one is minister of something, and none head of state or government."""
    titles = [role.title.lower() for number in people for role in actors[number].roles]
    named = all(actors[number].kind == "person" and not is_head(actors[number]) for number in people)
    return named and any("minister" in title for title in titles) and not any("prime" in title for title in titles)


def is_head(actor: LocalActor) -> bool:
    """Whether somebody is head of state or of government."""
    for role in actor.roles:
        words = role.title.lower().replace("-", " ").split()
        head = bool(_HEADS & set(words)) or role.title.lower().endswith("prime minister")
        if head and not _LESSER & set(words) and role.tenure in ("current", "acting"):
            return True
    return False
