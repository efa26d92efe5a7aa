"""Weekdays, weekends and days of a month as forms: the nearest one that fits."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from .calendar import (
    NAMES,
    WEEKDAY_NAMES,
    Unit,
    add_days,
    date_of,
    shifted,
    weekday_on_or_after,
    weekday_on_or_before,
)
from .forms import Form, Relation
from .setting import Resolved, Setting, Unplaceable

_MIDWEEK = 3


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
    """Saturday and Sunday: of the article's week, the one before it or after it; bare, by the verb. `weeks` counts
    them from the article's."""

    relation: Relation | None
    weeks: int | None = None

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today()
        saturday = today + datetime.timedelta(days=6 - today.isoweekday())
        week = datetime.timedelta(days=7)
        if self.weeks is not None:
            saturday += self.weeks * week
        elif self.relation in ("last", "previous"):
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
        if self.relation == "this" and setting.today().isoweekday() > _MIDWEEK:
            return False  # on a Friday "this weekend" is to come, whatever the verb
        return setting.outlook.back or (self.relation is None and not setting.outlook.ahead)


@dataclass(frozen=True, slots=True)
class FromDay:
    """So many days, weeks, months or years before or after a day ("three years ago today", "a week from Friday")."""

    unit: Unit
    count: int
    day: Form

    def resolve(self, setting: Setting) -> Resolved:
        told = self.day.resolve(setting)
        day = datetime.date.fromisoformat(told.value)
        if self.unit in ("D", "W"):
            found = add_days(day, self.count * (1 if self.unit == "D" else 7))
        else:
            month = shifted(day, "M", self.count * (1 if self.unit == "M" else 12))
            found = date_of(int(month[:4]), int(month[5:]), day.day) if month else None
        if found is None:
            raise Unplaceable("there is no such day")
        where = "before" if self.count < 0 else "after"
        name = NAMES[self.unit] + ("s" if abs(self.count) != 1 else "")
        return Resolved(found.isoformat(), "day", f"{abs(self.count)} {name} {where} {told.value}")


@dataclass(frozen=True, slots=True)
class WeekdayOfMonth:
    """A weekday and the day of a month without its month ("Friday the 10th"): the nearest such day."""

    weekday: int
    day: int

    def resolve(self, setting: Setting) -> Resolved:
        today = setting.today()
        index = today.year * 12 + today.month - 1
        days = [date_of(number // 12, number % 12 + 1, self.day) for number in (index, index - 1, index + 1)]
        fitting = [day for day in days if day and day.isoweekday() == self.weekday]
        if not fitting:
            raise Unplaceable(f"no day {self.day} near the article's date is a {WEEKDAY_NAMES[self.weekday - 1]}")
        day = min(fitting, key=lambda day: abs((day - today).days))
        return Resolved(day.isoformat(), "day", f"day {self.day} of a month near {setting.anchor}, by its weekday")


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
class DayOf:
    """A day of a month counted from the article's: "the 14th of this month"."""

    day: int
    month: Form

    def resolve(self, setting: Setting) -> Resolved:
        month = self.month.resolve(setting)
        found = date_of(int(month.value[:4]), int(month.value[5:7]), self.day)
        if found is None:
            raise Unplaceable(f"{month.value} has no day {self.day}")
        return Resolved(found.isoformat(), "day", f"day {self.day} of {month.value}: {month.reason}")


@dataclass(frozen=True, slots=True)
class DayInNews:
    """The day of the news, which is that of "in the evening": the one last told of, if it is the article's or one of
    the two before, else the latest of these that is told of. What is to come is on the day last told of, if that is
    within a week."""

    def resolve(self, setting: Setting) -> Resolved:
        today, references = setting.today(), setting.references
        near = [today - datetime.timedelta(days=back) for back in range(3)]
        if setting.outlook.ahead:
            near = [today + datetime.timedelta(days=ahead) for ahead in range(8)]
        if references.day in near:
            return Resolved(references.day.isoformat(), "day", f"{references.day}, the day told of before")
        for day in near[:1] if setting.outlook.ahead else near:
            if day in references.days:
                return Resolved(day.isoformat(), "day", f"{day}, the day of the news")
        raise Unplaceable("no day near the article's date is told of before")
