"""A day as programs and people write it in the front matter of a file, as EDTF."""

from __future__ import annotations

import datetime
import re

from ..edtf import SHORT_MONTHS

_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})(?=[T\s,]|$)", re.ASCII)
#: "31 October 2024", "Thu, 31 Oct 2024 05:05:22 GMT", "October 31st, 2024"
_IN_WORDS = re.compile(
    r"""(?:[a-z]{3,9}\.?,?\s+)??
    (?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s+(?P<name>[a-z]{3,9})\.?|(?P<name2>[a-z]{3,9})\.?\s+(?P<day2>\d{1,2})(?:st|nd|rd|th)?)
    ,?\s+(?P<year>\d{4})\b""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_NUMBERS = re.compile(
    r"(?P<first>\d{1,2})(?P<sign>[/.-])(?P<second>\d{1,2})(?P=sign)(?P<year>\d{4})(?=[\s,]|$)", re.ASCII
)


def day_written(text: str) -> str | None:
    """The day that `text` begins with; None where none does, or where it is not said which number is the day."""
    text = text.strip()
    if match := _ISO.match(text):
        return _day(match["year"], int(match["month"]), match["day"])
    if match := _IN_WORDS.match(text):
        name = (match["name"] or match["name2"]).lower()
        return _day(match["year"], _month(name), match["day"] or match["day2"])
    if match := _NUMBERS.match(text):
        first, second = int(match["first"]), int(match["second"])
        if match["sign"] == "." or first > 12 or first == second:
            return _day(match["year"], second, str(first))
        return _day(match["year"], first, str(second)) if second > 12 else None
    return None


def _month(name: str) -> int:
    """The number of a month's name or its short form, 0 where it is none."""
    full = "january february march april may june july august september october november december sept".split()
    known = name in SHORT_MONTHS or name in full
    return SHORT_MONTHS.index(name[:3]) + 1 if known else 0


def _day(year: str, month: int, day: str) -> str | None:
    try:
        return datetime.date(int(year), month, int(day)).isoformat()
    except ValueError:
        return None
