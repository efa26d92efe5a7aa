"""Dates in digits: 2024-04-18 17:24, 18.04.2024, 13/1 20:22, 4/18/2024."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from ...records import Span
from .calendar import MONTH_NAMES, WEEKDAY_NAMES, date_of
from .forms import Fixed, Form, Open
from .setting import Resolved, Setting
from .yearly import DayOfYear

_PATTERN = re.compile(
    r"""
    (?<![\w.,/:$€£#+-])(?:
      (?P<year>\d{4})(?P<s1>[-/]|\.\ ?)(?P<month>\d{1,2})(?P=s1)(?P<day>\d{1,2})
    | (?P<a>\d{1,2})(?P<s2>[-/.])(?P<b>\d{1,2})(?P=s2)(?P<year2>\d{4}|\d{2})
    | (?P<a3>\d{1,2})/(?P<b3>\d{1,2})
    | (?P<name5>(?-i:[A-Z])[a-z]{2})\.(?P<day5>\d{1,2})\.(?P<year5>\d{4})
    | (?P<day4>\d{1,2})\.\ ?(?P<name>(?-i:[A-Z])[a-z]{2,8})\.?\ (?P<year4>\d{4})
    )
    (?P<time>
        (?:T|[ ,]\ ?|\ at\ |\ -\ )(?:[01]?\d|2[0-3])[:h][0-5]\d(?::[0-5]\d(?:\.\d+)?)?
        (?:\ ?[ap]\.?m\b\.?|Z|[+-]\d\d:?\d\d)?
    )?
    (?!(?-i:[a-z])|[\d_%/]|[.,:-]\d|-\w)
    """,
    re.VERBOSE | re.ASCII | re.IGNORECASE,
)
_SIGNS = re.compile(r"\d(?:[-/]\d|\. ?[A-Z\d])", re.ASCII)

Order = Literal["day first", "month first"]


class Digits(NamedTuple):
    """A date in digits. `bare` has neither year nor time: it may be a fraction or a score."""

    span: Span
    form: Form
    timed: bool
    bare: bool


class EitherOrder(NamedTuple):
    """Two numbers of which it is not known which is the day: 3/4. `year` None where it is not written."""

    first: int
    second: int
    year: int | None

    def on_weekday(self, weekday: int) -> Form:
        """The one reading that is such a `weekday` (1 Monday … 7 Sunday), if the year is written; else the same."""
        pairs = ((self.first, self.second), (self.second, self.first))
        days = [found for pair in pairs if self.year and (found := date_of(self.year, *pair))]
        fitting = [day for day in days if day.isoweekday() == weekday]
        if len(fitting) != 1:
            return self
        return Fixed(fitting[0].isoformat(), "day", f"the reading that is a {WEEKDAY_NAMES[weekday - 1]}")

    def resolve(self, setting: Setting) -> Resolved:
        """By the article's own date where one reading is that very day; else no more than the year."""
        readings = []
        for month, day in ((self.first, self.second), (self.second, self.first)):
            name = f"{day} {MONTH_NAMES[month - 1]}"
            found = date_of(self.year, month, day) if self.year else None
            if found is None and setting.day is not None:
                found = date_of(setting.day.year, month, day)
            if found is not None:
                readings.append((name, found))
        for name, found in readings:
            if setting.day is not None and 0 <= (setting.day - found).days <= 1:
                return Resolved(found.isoformat(), "day", f"{name}, the reading that fits {setting.anchor}")
        why = " or ".join(name for name, _ in readings) + ": which is not said"
        if self.year:
            return Resolved(f"{self.year:04d}", "year", why)
        setting.today()
        if len({found.year for _, found in readings}) != 1:
            return Open(why or "no such day").resolve(setting)
        return Resolved(f"{readings[0][1].year:04d}", "year", why)


def digits(text: str, months: Mapping[str, int]) -> Iterator[Digits]:
    """The dates in digits of `text`, in order, and those that write the day as the Germans do ("7. Feb 2024")."""
    if _SIGNS.search(text) is None:
        return
    matches = list(_PATTERN.finditer(text))
    order = _order_shown(matches)
    for match in matches:
        form = _form(match, order, months)
        if form is not None:
            bare = match["a3"] is not None and match["time"] is None
            yield Digits(Span(*match.span()), form, match["time"] is not None, bare)


def _order_shown(matches: list[re.Match[str]]) -> Order | None:
    """The order of day and month that a date in digits of the same text leaves no doubt of."""
    shown: set[Order] = set()
    for match in matches:
        first, second = match["a"], match["b"]
        if match["name"] or match["name5"]:
            continue
        if match["a3"] and match["time"]:
            first, second = match["a3"], match["b3"]
        if first and int(first) > 12 >= int(second):
            shown.add("day first")
        elif first and int(second) > 12 >= int(first):
            shown.add("month first")
        elif match["s2"] == ".":
            shown.add("day first")
    return shown.pop() if len(shown) == 1 else None


def _form(match: re.Match[str], order: Order | None, months: Mapping[str, int]) -> Form | None:
    if match["year"]:
        return _fixed(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["name"] or match["name5"]:
        month = months.get((match["name"] or match["name5"]).lower())
        named_year, named_day = int(match["year4"] or match["year5"]), int(match["day4"] or match["day5"])
        return _fixed(named_year, month, named_day) if month else None
    first, second = int(match["a"] or match["a3"]), int(match["b"] or match["b3"])
    year = int(match["year2"]) if match["year2"] else None
    if year is not None and year < 100:
        if match["s2"] == "-" or match["s2"] == ".":
            return None  # a score, a telephone number, a version
        year += 2000 if year < 70 else 1900
    if not (1 <= min(first, second) <= 12 and max(first, second) <= 31):
        return None
    if match["s2"] == ".":
        order = "day first"
    if first > 12:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    if first == second:
        return _day(year, first, second)
    if order is None:
        return EitherOrder(first, second, year)
    return _day(year, second, first) if order == "day first" else _day(year, first, second)


def _day(year: int | None, month: int, day: int) -> Form | None:
    if year is None:
        return DayOfYear(month, day) if date_of(2000, month, day) else None
    return _fixed(year, month, day)


def _fixed(year: int, month: int, day: int) -> Form | None:
    found: datetime.date | None = date_of(year, month, day) if 1000 <= year <= 2199 else None
    return Fixed(found.isoformat(), "day") if found else None
