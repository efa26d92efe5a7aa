"""Dates as ranges of days: what `on:`, `from:` and `to:` compare, and what puts facts in order.

The forms are EDTF's (ISO 8601-2): `2025-01-13`, `2025-01`, `2025`, `2025-W06`, `2025-21` (a season), `2025-33` (a
quarter), `202X` (a decade), `20XX` (a century) and intervals of them, open at either end.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple


class Days(NamedTuple):
    """From the first to the last day, both in it. An open end is `date.min` or `date.max`."""

    first: date
    last: date

    def contains(self, other: Days) -> bool:
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Days) -> bool:
        return self.first <= other.last and other.first <= self.last


#: What EDTF writes behind a date that is uncertain or approximate.
_QUALIFIERS = "?~%"
_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})\Z")
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})\Z")
_QUARTER = re.compile(r"(\d{4})-?[Qq]([1-4])\Z")
_YEARS = re.compile(r"(\d{2,4})([Xx]{0,2})\Z")
_DECADE = re.compile(r"(\d{3}0)s\Z")
#: First month of EDTF's seasons 21 to 24 (spring begins in March) and quarters 33 to 36.
_SEASONS = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}


@lru_cache(maxsize=4096)
def days_of(value: str) -> Days | None:
    """The days an EDTF value means; None where it is no date. Never raises."""
    value = value.strip().rstrip(_QUALIFIERS)
    try:
        if "/" in value:
            return _interval(value)
        return _single(value)
    except (ValueError, OverflowError):
        return None


def _interval(value: str) -> Days | None:
    left, _, right = value.partition("/")
    first = Days(date.min, date.min) if left in ("", "..") else _single(left.rstrip(_QUALIFIERS))
    last = Days(date.max, date.max) if right in ("", "..") else _single(right.rstrip(_QUALIFIERS))
    if first is None or last is None or first.first > last.last:
        return None
    return Days(first.first, last.last)


def _single(value: str) -> Days | None:
    if not value.isascii():
        return None
    if match := _DAY.match(value):
        day = date(int(match[1]), int(match[2]), int(match[3]))
        return Days(day, day)
    if match := _MONTH.match(value):
        year, month = int(match[1]), int(match[2])
        return _months(year, _SEASONS[month], 3) if month in _SEASONS else _months(year, month, 1)
    if match := _WEEK.match(value):
        monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
        return Days(monday, monday + timedelta(days=6))
    if match := _QUARTER.match(value):
        return _months(int(match[1]), 3 * int(match[2]) - 2, 3)
    if match := _DECADE.match(value):
        return Days(date(int(match[1]), 1, 1), date(int(match[1]) + 9, 12, 31))
    if (match := _YEARS.match(value)) and len(value) == 4:
        known, unknown = match[1], len(match[2])
        first = int(known) * 10**unknown
        return Days(date(first, 1, 1), date(first + 10**unknown - 1, 12, 31))
    return None


def _months(year: int, month: int, count: int) -> Days:
    """`count` months from the first day of `month`. ValueError where there is no such month."""
    last = month + count - 1
    last_year, last_month = year + (last - 1) // 12, (last - 1) % 12 + 1
    return Days(date(year, month, 1), date(last_year, last_month, monthrange(last_year, last_month)[1]))
