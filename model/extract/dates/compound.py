"""Forms made of forms: intervals, halves, the week of a day."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...edtf import bounds
from .calendar import (
    add_days,
    date_of,
    month_value,
    shifted,
    weekday_on_or_after,
)
from .forms import Form
from .setting import Resolved, Setting, Unplaceable
from .weekly import Weekday
from .yearly import DayOfYear, MonthOfYear


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
