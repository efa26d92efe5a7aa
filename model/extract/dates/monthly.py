"""Days, weeks and weekdays counted within a month as forms: the second Tuesday of November."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...edtf import bounds
from .calendar import WEEKDAY_NAMES, weekday_on_or_after, weekday_on_or_before
from .forms import Form
from .setting import Resolved, Setting, Unplaceable

_NAMES = {-1: "last", 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}


@dataclass(frozen=True, slots=True)
class NthDay:
    """A day of a month, -1 for the last."""

    number: int
    month: Form

    def resolve(self, setting: Setting) -> Resolved:
        month = self.month.resolve(setting)
        first, last = bounds(month.value)
        day = last if self.number < 0 else first + datetime.timedelta(days=self.number - 1)
        return _inside(day, f"day {day.day} of {month.value}: {month.reason}", last)


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first to fifth, or -1 for the last, of the days of a month that are such a weekday (1 Monday … 7 Sunday)."""

    number: int
    weekday: int
    month: Form

    def resolve(self, setting: Setting) -> Resolved:
        month = self.month.resolve(setting)
        first, last = bounds(month.value)
        if self.number < 0:
            day = weekday_on_or_before(last, self.weekday)
        else:
            day = weekday_on_or_after(first, self.weekday) + datetime.timedelta(days=7 * (self.number - 1))
        name = f"{_NAMES[self.number]} {WEEKDAY_NAMES[self.weekday - 1]}"
        return _inside(day, f"the {name} of {month.value}: {month.reason}", last)


@dataclass(frozen=True, slots=True)
class NthWeek:
    """Seven days of a month, counted from its first day, or -1 for its last seven."""

    number: int
    month: Form

    def resolve(self, setting: Setting) -> Resolved:
        month = self.month.resolve(setting)
        first, last = bounds(month.value)
        if self.number < 0:
            begin, end = last - datetime.timedelta(days=6), last
        else:
            begin = first + datetime.timedelta(days=7 * (self.number - 1))
            end = min(begin + datetime.timedelta(days=6), last)
        if begin > last:
            raise Unplaceable(f"{month.value} has no such week")
        return Resolved(
            f"{begin}/{end}", "interval", f"the {_NAMES[self.number]} week of {month.value}: {month.reason}"
        )


def _inside(day: datetime.date, reason: str, last: datetime.date) -> Resolved:
    if day > last:
        raise Unplaceable("the month has no such day")
    return Resolved(day.isoformat(), "day", reason)
