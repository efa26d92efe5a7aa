"""Feasts as forms: Easter, and those on a day or a weekday of a month."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .calendar import weekday_on_or_after
from .forms import YearOf
from .setting import Resolved, Setting
from .yearly import year_for_month


@dataclass(frozen=True, slots=True)
class Feast:
    """A feast by its rule, moved by `days`; its year found as that of a month and day is."""

    rule: str
    days: int
    year: int | None
    year_of: YearOf | None

    def resolve(self, setting: Setting) -> Resolved:
        if self.year is not None:
            year, reason = self.year, f"the feast in {self.year}"
        elif self.year_of is not None:
            told = self.year_of.resolve(setting)
            year, reason = int(told.value), told.reason
        else:
            month = 4 if self.rule == "easter" else int(self.rule.split("-")[0])
            year, reason = year_for_month(month, setting, "the feast")
        day = feast_day(self.rule, year) + datetime.timedelta(days=self.days)
        return Resolved(day.isoformat(), "day", reason)


def feast_day(rule: str, year: int) -> datetime.date:
    """The day of "easter", "10-31" or "11-4-4" (the fourth Thursday of November) in a year."""
    if rule == "easter":
        return easter(year)
    numbers = [int(part) for part in rule.split("-")]
    if len(numbers) == 2:
        return datetime.date(year, *numbers)
    month, nth, weekday = numbers
    return weekday_on_or_after(datetime.date(year, month, 1), weekday) + datetime.timedelta(days=7 * (nth - 1))


def easter(year: int) -> datetime.date:
    """Easter Sunday of the Gregorian calendar, by the rule of the anonymous correspondent of Nature (1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return datetime.date(year, month, day + 1)
