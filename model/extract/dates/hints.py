"""Years an article tells of itself without a date: in the number of a release, by a copyright, an anniversary."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...lexicon.dates import DateWords

#: "No. 45/2022", in so many first characters of the text.
_NUMBER = re.compile(r"\bNo\.?:?\s?\d{1,5}/(20\d\d)\b", re.IGNORECASE)
_HEAD = 400
#: "Copyright © 2022", in so many last ones; not "2010-2022".
_COPYRIGHT = re.compile(r"(?:©|\([cC]\)|\bCopyright\b)[^\n\d]{0,40}(20\d\d)\b(?![-–])")
_FOOT = 600
#: "the 30th anniversary of the 1994 pact", "ten years after the 2013 flood"
_ANNIVERSARY = re.compile(
    r"\b(?:(?P<nth>\d{1,3})(?:st|nd|rd|th) anniversary of|(?P<count>\d{1,3}|[A-Za-z]+) years (?:after|on from|since))"
    r"(?P<between>[^.;:!?\n\d]{1,60}?)\b(?P<year>(?:1[89]|20)\d\d)\b"
)
#: An anniversary told as one of another year says nothing of this one.
_OTHER_YEARS = re.compile(r"\b(?:next|last|following|previous|coming|was|were|had|in)\b", re.IGNORECASE)
_CONTEXT = 60


class YearHint(NamedTuple):
    """A year, and the words it follows from."""

    year: int
    words: str


def release_year(text: str) -> YearHint | None:
    """The year in the number of a press release at the head of the text."""
    found = _NUMBER.search(text[:_HEAD])
    return YearHint(int(found[1]), found.group()) if found else None


def copyright_year(text: str) -> YearHint | None:
    """The year beside a copyright sign at the foot of the text."""
    found = _COPYRIGHT.search(text[-_FOOT:])
    return YearHint(int(found[1]), found.group()) if found else None


def anniversary_year(text: str, words: DateWords, lead: int) -> YearHint | None:
    """The year in which so many years have gone by since the one named, told as now; without the word "anniversary"
    in the first `lead` characters only."""
    for found in _ANNIVERSARY.finditer(text):
        begin = max(text.rfind(".", 0, found.start()) + 1, found.start() - _CONTEXT)
        around = text[begin : found.start()] + " " + text[found.end() : found.end() + 15]
        if _OTHER_YEARS.search(around) or (found["nth"] is None and found.start() > lead):
            continue
        count = found["nth"] or found["count"]
        number = int(count) if count.isdigit() else words.numbers.get(count.lower(), 0)
        if number:
            return YearHint(int(found["year"]) + number, " ".join(found.group().split()))
    return None
