"""EDTF values (ISO 8601-2) as the days they cover."""

from __future__ import annotations

import datetime
import re

_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?|-W(?P<week>\d{2}))?|(?P<decade>\d{3})X|(?P<century>\d{2})XX",
    re.ASCII,
)
#: As texts and file heads shorten them, in small letters.
SHORT_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
#: The first month of a season (21 spring … 24 winter, which runs into the next year) and of a quarter (33 … 36).
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10}


def bounds(value: str) -> tuple[datetime.date, datetime.date]:
    """The first and the last day that `value` covers, both included.

    Days `2025-01-13`, months `2025-01`, years `2025`, ISO weeks `2025-W06`, seasons `2025-21` to `2025-24` (spring to
    winter, as the meteorology of the northern half has them: the winter of 2025 is December 2025 to February 2026),
    quarters `2025-33` to `2025-36`, decades `199X`, centuries `19XX`, and intervals of two of these with a stroke
    between. Raises ValueError on anything else, on days no calendar has and on intervals that run backwards.
    """
    first, stroke, last = value.partition("/")
    if not stroke:
        return _simple(value)
    begin, end = _simple(first)[0], _simple(last)[1]
    if begin > end:
        raise ValueError(f"an interval that ends before it begins: {value!r}")
    return begin, end


def _simple(value: str) -> tuple[datetime.date, datetime.date]:
    match = _FORM.fullmatch(value)
    if match is None:
        raise ValueError(f"not a date in EDTF: {value!r}")
    if decade := match["decade"]:
        return _years(int(decade) * 10, 10)
    if century := match["century"]:
        return _years(int(century) * 100, 100)
    year = int(match["year"])
    if week := match["week"]:
        monday = datetime.date.fromisocalendar(year, int(week), 1)
        return monday, monday + datetime.timedelta(days=6)
    if match["month"] is None:
        return _years(year, 1)
    if match["day"] is None:
        return _months(year, int(match["month"]))
    day = datetime.date(year, int(match["month"]), int(match["day"]))
    return day, day


def _years(first: int, count: int) -> tuple[datetime.date, datetime.date]:
    return datetime.date(first, 1, 1), datetime.date(first + count - 1, 12, 31)


def _months(year: int, number: int) -> tuple[datetime.date, datetime.date]:
    """The month `number` of `year`, or the three months of a season or quarter."""
    month, count = (_FIRST_MONTH[number], 3) if number in _FIRST_MONTH else (number, 1)
    begin = datetime.date(year, month, 1)
    after = month - 1 + count
    if year == datetime.MAXYEAR and after >= 12:
        return begin, datetime.date.max
    return begin, datetime.date(year + after // 12, after % 12 + 1, 1) - datetime.timedelta(days=1)
