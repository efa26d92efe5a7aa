"""Days, months, seasons and quarters of a year as forms: which year, where none is named."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...edtf import bounds
from .calendar import (
    MONTH_NAMES,
    date_of,
    month_value,
)
from .forms import Relation, YearOf
from .setting import Resolved, Setting, Unplaceable

#: A day or month so many months ahead is of this year, whatever the verb.
_SOON_DAYS, _SOON_MONTHS = 3, 2
#: "was set for July", told so many months later, was this year's July.
_GONE_BY = 5


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A month and a day. Without a year: the article's, the year before if that month is far ahead and the verb is
    past, the year after if it has gone by and the verb is future."""

    month: int
    day: int
    year: YearOf | None = None

    def resolve(self, setting: Setting) -> Resolved:
        name = f"{self.day} {MONTH_NAMES[self.month - 1]}"
        if self.year is not None:
            year, reason = _year(self.year, setting)
            reason = f"{name} of {year}: {reason}"
        else:
            year, reason = year_for_month(self.month, setting, name, _SOON_DAYS)
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
            year, reason = year_for_month(self.month, setting, name)
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
class NewYear:
    """ "in the new year": the article's until the summer, then the next."""

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today()
        year = today.year + (today.month > 6)
        return Resolved(f"{year:04d}", "year", f"the new year as seen from {setting.anchor}")


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
            year, reason = _year_for_quarter(self.quarter, setting, name)
        return Resolved(f"{year:04d}-{32 + self.quarter}", "quarter", reason)


def _year_for_quarter(quarter: int, setting: Setting, name: str) -> tuple[int, str]:
    """A quarter that ended not long ago is still reported on, whatever the verb: "expects a third-quarter loss"."""
    today = setting.today()
    gone = (today.month - 1) // 3 + 1 - quarter
    if gone in (0, 1):
        return today.year, f"{name} in the year of {setting.anchor}"
    if gone == -3 and not setting.outlook.ahead:
        return today.year - 1, f"the {name} before {setting.anchor}"
    return year_for_month(quarter * 3 - 2, setting, name, 0)


def _year(form: YearOf, setting: Setting) -> tuple[int, str]:
    resolved = form.resolve(setting)
    return int(resolved.value), resolved.reason


def year_for_month(month: int, setting: Setting, name: str, soon: int = _SOON_MONTHS) -> tuple[int, str]:
    """The year of a month that stands without one, and why. One up to `soon` months ahead is this year's though a verb
    farther off is past: one that tells of plans is easily missed, and last year's would be called so."""
    today = setting.today()
    distance = month - today.month
    outlook = setting.outlook
    if distance > (0 if outlook.look == "back" or (outlook.close and soon == _SOON_MONTHS) else soon) and outlook.back:
        return today.year - 1, f"{name} in the year before {setting.anchor}: it is told as past"
    if outlook.ahead and outlook.tense == "past" and -_GONE_BY <= distance < 0:
        return today.year, f"{name} in the year of {setting.anchor}: it was still to come when it is told of"
    sure = outlook.look == "ahead" or (outlook.close and outlook.tense == "future")
    if outlook.ahead and (distance < -2 or (distance < 0 and sure)):
        return today.year + 1, f"{name} in the year after {setting.anchor}: it is told as future"
    if distance > 6 and not outlook.ahead:
        return today.year - 1, f"{name} in the year before {setting.anchor}: the nearer one, and nothing looks ahead"
    return today.year, f"{name} in the year of {setting.anchor}"
