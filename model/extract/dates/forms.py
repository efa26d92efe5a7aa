"""Time expressions as understood but not yet placed: each form knows how it is resolved.

The rules are those HeidelTime has for news: a bare weekday is the latest on or before the article's date, a month or
a month and day takes the article's year, and so on; each class says its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from ...edtf import bounds
from ...records import Granularity
from .calendar import (
    NAMES,
    Unit,
    granularity_of,
    shifted,
)
from .setting import Resolved, Setting, Unplaceable

#: How a period lies to the one it is counted from: `last` is strictly before, `next` strictly after; `ahead` and
#: `back` are on or after, on or before.
Relation = Literal["last", "next", "this", "same", "previous", "following", "ahead", "back"]
_STEPS = {"last": -1, "previous": -1, "this": 0, "same": 0, "next": 1, "following": 1}


class Form(Protocol):
    def resolve(self, setting: Setting) -> Resolved:
        """Raises Unplaceable."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value the words give in full."""

    value: str
    granularity: Granularity
    reason: str = "written in full"

    @property
    def tells_year(self) -> bool:
        """Whether one year is told: of a day to a season not long ago, of a year any."""
        return self.granularity in ("day", "month", "quarter", "season", "year")

    def resolve(self, setting: Setting) -> Resolved:
        return Resolved(self.value, self.granularity, self.reason)


@dataclass(frozen=True, slots=True)
class Open:
    """Words of time that name no date."""

    reason: str

    def resolve(self, setting: Setting) -> Resolved:
        raise Unplaceable(self.reason)


@dataclass(frozen=True, slots=True)
class Period:
    """The day, week, month, quarter, year … before, of or after the article's ("last", "this", "next"), or before,
    of or after the one told of before ("previous", "same", "following")."""

    unit: Unit
    relation: Relation

    def resolve(self, setting: Setting) -> Resolved:
        step = _STEPS[self.relation]
        name = NAMES[self.unit]
        if self.relation in ("previous", "following", "same"):
            told = setting.references.latest(self.unit)
            if told is None and self.relation != "previous":
                raise Unplaceable(f"no {name} is told of before that this one could be counted from")
            origin = told or setting.today()
            anchor = f"{origin.isoformat()[: {'Y': 4, 'M': 7}.get(self.unit, 10)]}, told of before"
            anchor = anchor if told else setting.anchor
        else:
            told, origin, anchor = None, setting.today(), setting.anchor
        value = shifted(origin, self.unit, step)
        if value is None:
            raise Unplaceable("it falls out of the calendar")
        if told:
            _check_told(value, setting)
        how = ("before that of", "of", "after that of")[step + 1]
        return Resolved(value, granularity_of(self.unit), f"the {name} {how} {anchor}")


@dataclass(frozen=True, slots=True)
class YearOf:
    """A year counted from the article's ("last year") or from the one told of before ("the following year")."""

    relation: Relation

    def resolve(self, setting: Setting) -> Resolved:
        return Period("Y", self.relation).resolve(setting)


@dataclass(frozen=True, slots=True)
class Distance:
    """So many days, weeks, months or years from the article's date ("ago", "in three days"), or, where `told`, from
    the date told of before ("two days later", "a year earlier"), the article's where none is."""

    unit: Unit
    count: int
    told: bool = False

    def resolve(self, setting: Setting) -> Resolved:
        reference = setting.references.latest(self.unit) if self.told else None
        origin = reference or setting.today()
        anchor = f"{origin.isoformat()}, told of before" if reference else setting.anchor
        value = shifted(origin, self.unit, self.count)
        if value is None:
            raise Unplaceable("it falls out of the calendar")
        if self.told:
            _check_told(value, setting)
        number = abs(self.count)
        name = NAMES[self.unit] + ("s" if number != 1 else "")
        where = "before" if self.count < 0 else "after"
        return Resolved(value, granularity_of(self.unit), f"{number} {name} {where} {anchor}")


@dataclass(frozen=True, slots=True)
class Part:
    """The start, middle or end of a period: the value is the period's."""

    part: str
    inner: Form

    def resolve(self, setting: Setting) -> Resolved:
        resolved = self.inner.resolve(setting)
        return resolved._replace(reason=f"the {self.part} of {resolved.value}: {resolved.reason}")


def _check_told(value: str, setting: Setting) -> None:
    """What is counted from a date told of before cannot lie ahead of the article if its verb is past: then it was
    counted from something else."""
    if setting.day is not None and setting.outlook.tense == "past" and bounds(value)[0] > setting.day:
        raise Unplaceable("what it is counted from is not plain")
