"""Arithmetic on days, weeks, months and years, and their EDTF values."""

from __future__ import annotations

import datetime
from typing import Literal

from ...records import Granularity

Unit = Literal["D", "W", "M", "Q", "Y", "10Y", "100Y"]
_GRANULARITIES: dict[str, Granularity] = {
    "D": "day",
    "W": "week",
    "M": "month",
    "Q": "quarter",
    "Y": "year",
    "10Y": "decade",
    "100Y": "century",
}
NAMES = {"D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "10Y": "decade", "100Y": "century"}
MONTH_NAMES = "January February March April May June July August September October November December".split()
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def date_of(year: int, month: int, day: int) -> datetime.date | None:
    """The day, or None where no calendar has it."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


def add_days(day: datetime.date, count: int) -> datetime.date | None:
    try:
        return day + datetime.timedelta(days=count)
    except OverflowError:
        return None


def month_value(year: int, month: int) -> str:
    return f"{year:04d}-{month:02d}"


def granularity_of(unit: Unit) -> Granularity:
    return _GRANULARITIES[unit]


def shifted(day: datetime.date, unit: Unit, count: int) -> str | None:
    """The EDTF value of the period of one `unit` that lies `count` units after the one `day` lies in.

    None where it falls out of the calendar (years 1 to 9999).
    """
    if unit in ("D", "W"):
        moved = add_days(day, count * (1 if unit == "D" else 7))
        if moved is None:
            return None
        if unit == "D":
            return moved.isoformat()
        year, week, _ = moved.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if unit in ("M", "Q"):
        index = day.year * 12 + day.month - 1 + count * (1 if unit == "M" else 3)
        year, month = divmod(index, 12)
        if not 1 <= year <= 9999:
            return None
        return month_value(year, month + 1) if unit == "M" else f"{year:04d}-{33 + month // 3}"
    year = day.year + count * {"Y": 1, "10Y": 10, "100Y": 100}[unit]
    if not 1 <= year <= 9999:
        return None
    return {"Y": f"{year:04d}", "10Y": f"{year // 10:03d}X", "100Y": f"{year // 100:02d}XX"}[unit]


def weekday_on_or_before(day: datetime.date, weekday: int) -> datetime.date:
    """`weekday` from 1 for Monday to 7 for Sunday."""
    return day - datetime.timedelta(days=(day.isoweekday() - weekday) % 7)


def weekday_on_or_after(day: datetime.date, weekday: int) -> datetime.date:
    return day + datetime.timedelta(days=(weekday - day.isoweekday()) % 7)
