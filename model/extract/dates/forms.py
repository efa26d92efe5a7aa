"""Time expressions as understood but not yet placed: each form knows how it is resolved.

The rules are those HeidelTime has for news: a bare weekday is the latest on or before the article's date, a month or
a month and day takes the article's year, and so on; each class says its own.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Literal, Protocol

from ...edtf import bounds
from ...records import Granularity
from .calendar import (
    MONTH_NAMES,
    NAMES,
    WEEKDAY_NAMES,
    Unit,
    add_days,
    date_of,
    granularity_of,
    month_value,
    shifted,
    weekday_on_or_after,
    weekday_on_or_before,
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

    def resolve(self, setting: Setting) -> Resolved:
        return Resolved(self.value, self.granularity, self.reason)


@dataclass(frozen=True, slots=True)
class Open:
    """Words of time that name no date."""

    reason: str

    def resolve(self, setting: Setting) -> Resolved:
        raise Unplaceable(self.reason)


@dataclass(frozen=True, slots=True)
class YearOf:
    """A year counted from the article's ("last year") or from the one told of before ("the following year")."""

    relation: Relation

    def resolve(self, setting: Setting) -> Resolved:
        return Period("Y", self.relation).resolve(setting)


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and a day. Without a year: the article's, the year before if that month is still to come and the verb
    is past, the year after if it has gone by and the verb is future."""

    month: int
    day: int
    year: YearOf | None = None

    def resolve(self, setting: Setting) -> Resolved:
        name = f"{self.day} {MONTH_NAMES[self.month - 1]}"
        if self.year is not None:
            year, reason = _year(self.year, setting)
            reason = f"{name} of {year}: {reason}"
        else:
            year, reason = _year_for_month(self.month, setting, name)
            if (soon := self._soon(setting)) is not None and soon.year != year:
                year, reason = soon.year, f"the {name} nearest to {setting.anchor}"
        day = date_of(year, self.month, self.day)
        if day is None:
            raise Unplaceable(f"{year} has no {name}")
        return Resolved(day.isoformat(), "day", reason)

    def _soon(self, setting: Setting) -> datetime.date | None:
        """This day if it comes within a fortnight: a day so near is not meant of another year, whatever the verb."""
        today = setting.today()
        for year in (today.year, today.year + 1):
            day = date_of(year, self.month, self.day)
            if day is not None and 0 <= (day - today).days <= 14 and setting.outlook.look != "back":
                return day
        return None


@dataclass(frozen=True, slots=True)
class MonthOfYear:
    """A month, its year found as that of a month and day; "last May" and "next May" are strictly before and after."""

    month: int
    year: YearOf | None = None
    relation: Relation | None = None

    def resolve(self, setting: Setting) -> Resolved:
        name = MONTH_NAMES[self.month - 1]
        if self.year is not None:
            year, reason = _year(self.year, setting)
            reason = f"{name} of {year}: {reason}"
        elif self.relation in ("last", "next"):
            today = setting.today()
            if self.relation == "last":
                year = today.year - (self.month >= today.month)
                reason = f"the latest {name} before {setting.anchor}"
            else:
                year = today.year + (self.month <= today.month)
                reason = f"the first {name} after {setting.anchor}"
        elif self.relation == "this":
            year, reason = setting.today().year, f"{name} in the year of {setting.anchor}"
        else:
            year, reason = _year_for_month(self.month, setting, name)
        return Resolved(month_value(year, self.month), "month", reason)


@dataclass(frozen=True, slots=True)
class SeasonOfYear:
    """A season (21 spring … 24 winter). A winter is named by the year it begins in."""

    season: int
    year: YearOf | None = None
    relation: Relation | None = None

    def resolve(self, setting: Setting) -> Resolved:
        name = ("spring", "summer", "autumn", "winter")[self.season - 21]
        if self.year is not None:
            year, reason = _year(self.year, setting)
            return Resolved(f"{year:04d}-{self.season}", "season", f"{name} of {year}: {reason}")
        today = setting.today()
        candidates = [f"{today.year + step:04d}-{self.season}" for step in (-2, -1, 0, 1)]
        if self.relation == "last" or (self.relation is None and setting.outlook.back):
            value = [one for one in candidates if bounds(one)[1 if self.relation else 0] < today][-1]
            reason = f"the latest {name} before {setting.anchor}"
        elif self.relation == "next" or (self.relation is None and setting.outlook.ahead):
            value = next((one for one in candidates if bounds(one)[0] > today), f"{today.year + 2:04d}-{self.season}")
            reason = f"the first {name} after {setting.anchor}"
        else:
            within = [one for one in candidates if bounds(one)[0] <= today <= bounds(one)[1]]
            value = within[0] if within else f"{today.year:04d}-{self.season}"
            reason = f"{name} in the year of {setting.anchor}"
        return Resolved(value, "season", reason)


@dataclass(frozen=True, slots=True)
class QuarterOfYear:
    """A quarter (1 to 4) of the year named, or of the article's year, as a month would be."""

    quarter: int
    year: YearOf | None = None

    def resolve(self, setting: Setting) -> Resolved:
        name = ("first", "second", "third", "fourth")[self.quarter - 1] + " quarter"
        if self.year is not None:
            year, reason = _year(self.year, setting)
            reason = f"{name} of {year}: {reason}"
        else:
            year, reason = _year_for_month(self.quarter * 3 - 2, setting, name)
        return Resolved(f"{year:04d}-{32 + self.quarter}", "quarter", reason)


@dataclass(frozen=True, slots=True)
class HalfOf:
    """The first or second half of a year, as an interval of months, or of a month, as one of days."""

    half: int
    whole: Form

    def resolve(self, setting: Setting) -> Resolved:
        whole = self.whole.resolve(setting)
        name = ("first", "second")[self.half - 1] + " half"
        reason = f"the {name} of {whole.value}: {whole.reason}"
        if whole.granularity == "year":
            first, last = (1, 6) if self.half == 1 else (7, 12)
            year = int(whole.value)
            return Resolved(f"{month_value(year, first)}/{month_value(year, last)}", "interval", reason)
        begin, end = bounds(whole.value)
        middle = begin.replace(day=15)
        first_day, last_day = (begin, middle) if self.half == 1 else (middle + datetime.timedelta(days=1), end)
        return Resolved(f"{first_day}/{last_day}", "interval", reason)


@dataclass(frozen=True, slots=True)
class Weekday:
    """A weekday (1 Monday … 7 Sunday). Bare: the latest on or before the article's date, the first on or after it if
    the verb or preposition looks ahead. `weeks` places it in the article's week or one counted from it."""

    weekday: int
    relation: Relation | None = None
    weeks: int | None = None

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today() if self.relation not in ("previous", "following", "same") else self._told(setting)
        name = WEEKDAY_NAMES[self.weekday - 1]
        anchor = setting.anchor
        if self.weeks is not None:
            monday = today - datetime.timedelta(days=today.isoweekday() - 1)
            day = monday + datetime.timedelta(days=7 * self.weeks + self.weekday - 1)
            week = {-1: "before that", 0: "", 1: "after that"}[self.weeks]
            return Resolved(day.isoformat(), "day", f"{name} of the week {week} of {anchor}".replace("  ", " "))
        one = datetime.timedelta(days=1)
        if self.relation in ("last", "previous"):
            day, how = weekday_on_or_before(today - one, self.weekday), "strictly before"
        elif self.relation in ("next", "following"):
            day, how = weekday_on_or_after(today + one, self.weekday), "strictly after"
        elif self.relation == "same":
            day, how = weekday_on_or_before(today, self.weekday), "on or before"
        elif self.relation == "ahead" or (self.relation != "back" and setting.outlook.ahead):
            day, how = weekday_on_or_after(today, self.weekday), "on or after"
            if setting.outlook.tense == "future" and self.relation != "ahead" and setting.outlook.look == "either":
                return Resolved(day.isoformat(), "day", f"{name} on or after {anchor}: the verb is future")
        else:
            day, how = weekday_on_or_before(today, self.weekday), "on or before"
        if self.relation in ("previous", "following", "same"):
            anchor = f"{today}, the day told of before"
        return Resolved(day.isoformat(), "day", f"{name} {how} {anchor}")

    def _told(self, setting: Setting) -> datetime.date:
        return setting.references.day or setting.today()


@dataclass(frozen=True, slots=True)
class Weekend:
    """Saturday and Sunday: of the article's week, the one before it or after it; bare, by the verb."""

    relation: Relation | None

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today()
        saturday = today + datetime.timedelta(days=6 - today.isoweekday())
        week = datetime.timedelta(days=7)
        if self.relation in ("last", "previous"):
            saturday -= week
        elif self.relation in ("next", "following"):
            saturday += week
        elif saturday > today and self._is_past(setting):
            saturday -= week
        sunday = saturday + datetime.timedelta(days=1)
        return Resolved(f"{saturday}/{sunday}", "interval", f"the weekend as seen from {setting.anchor}")

    def _is_past(self, setting: Setting) -> bool:
        if self.relation in ("back", "ahead"):
            return self.relation == "back"
        return setting.outlook.back or (self.relation is None and not setting.outlook.ahead)


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
class DayOfMonth:
    """A day without its month ("on the 13th"): the latest on or before the article's date, the first on or after it
    if the verb looks ahead."""

    day: int

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today()
        step = 1 if setting.outlook.ahead else -1
        index = today.year * 12 + today.month - 1
        for number in range(index, index + 4 * step, step):
            found = date_of(number // 12, number % 12 + 1, self.day) if number >= 12 else None
            if found is not None and (found >= today if step > 0 else found <= today):
                how = "on or after" if step > 0 else "on or before"
                return Resolved(found.isoformat(), "day", f"day {self.day} of a month {how} {setting.anchor}")
        raise Unplaceable(f"no month near the article's date has a day {self.day}")


@dataclass(frozen=True, slots=True)
class WeekOf:
    """The week a day lies in."""

    inner: Form

    def resolve(self, setting: Setting) -> Resolved:
        resolved = self.inner.resolve(setting)
        value = shifted(bounds(resolved.value)[0], "W", 0)
        if value is None:
            raise Unplaceable("it falls out of the calendar")
        return Resolved(value, "week", f"the week of {resolved.value}: {resolved.reason}")


@dataclass(frozen=True, slots=True)
class Interval:
    """From the first to the last, both included. Where only the last has a year of its own it is given to both."""

    first: Form
    last: Form

    def resolve(self, setting: Setting) -> Resolved:
        first, last = self.first.resolve(setting), self.last.resolve(setting)
        last = self._in_order(first, last)
        value = f"{first.value}/{last.value}"
        try:
            bounds(value)
        except ValueError:
            raise Unplaceable("the interval would end before it begins") from None
        return Resolved(value, "interval", first.reason)

    def _in_order(self, first: Resolved, last: Resolved) -> Resolved:
        """The last weekday, day or month moved on to the first such after the beginning of the interval."""
        begin, end = bounds(first.value)[0], bounds(last.value)[1]
        if begin <= end:
            return last
        if isinstance(self.last, Weekday):
            moved = add_days(weekday_on_or_after(begin, self.last.weekday), 0)
            return last if moved is None else last._replace(value=moved.isoformat())
        if isinstance(self.last, DayOfYear) and self.last.year is None:
            day = date_of(end.year + 1, self.last.month, self.last.day)
            return last if day is None else last._replace(value=day.isoformat())
        if isinstance(self.last, MonthOfYear) and self.last.year is None:
            return last._replace(value=month_value(end.year + 1, self.last.month))
        return last


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


def _year(form: YearOf, setting: Setting) -> tuple[int, str]:
    resolved = form.resolve(setting)
    return int(resolved.value), resolved.reason


def _year_for_month(month: int, setting: Setting, name: str) -> tuple[int, str]:
    """The year of a month that stands without one, and why."""
    today = setting.today()
    distance = month - today.month
    outlook = setting.outlook
    if distance > 0 and outlook.back:
        return today.year - 1, f"{name} in the year before {setting.anchor}: it is told as past"
    if outlook.ahead and (distance < -2 or (distance < 0 and outlook.look == "ahead")):
        return today.year + 1, f"{name} in the year after {setting.anchor}: it is told as future"
    if distance > 6 and not outlook.ahead:
        return today.year - 1, f"{name} in the year before {setting.anchor}: the nearer one, and nothing looks ahead"
    return today.year, f"{name} in the year of {setting.anchor}"
