"""Dates as ranges of days: what `on:`, `from:` and `to:` compare, and what puts facts in order."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from ..edtf import bounds


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
#: Forms that people type besides EDTF's: 2025-1, 2025w6, 2025-Q1, 1990s.
_LOOSE = re.compile(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", re.ASCII)
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})", re.ASCII)
_QUARTER = re.compile(r"(\d{4})-?[Qq]([1-4])", re.ASCII)
_DECADE = re.compile(r"(\d{3})(?:0s|x)", re.ASCII)


@lru_cache(maxsize=4096)
def days_of(value: str) -> Days | None:
    """The days that an EDTF value or a form like it means; None where it is no date. Never raises."""
    first, stroke, last = value.strip().partition("/")
    begin = _single(first, date.min) if first or not stroke else Days(date.min, date.min)
    end = (_single(last, date.max) if last else Days(date.max, date.max)) if stroke else begin
    if begin is None or end is None or begin.first > end.last:
        return None
    return Days(begin.first, end.last)


def _single(value: str, open_end: date) -> Days | None:
    value = value.strip().rstrip(_QUALIFIERS)
    if value == "..":
        return Days(open_end, open_end)
    try:
        return Days(*bounds(_edtf(value)))
    except (ValueError, OverflowError):
        return None


def _edtf(value: str) -> str:
    """A date as people type it, in EDTF's form."""
    if match := _LOOSE.fullmatch(value):
        return "-".join(part.zfill(2) for part in match.groups() if part)
    if match := _WEEK.fullmatch(value):
        return f"{match[1]}-W{match[2]:0>2}"
    if match := _QUARTER.fullmatch(value):
        return f"{match[1]}-{32 + int(match[2])}"
    if match := _DECADE.fullmatch(value):
        return f"{match[1]}X"
    return value
