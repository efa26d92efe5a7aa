"""Dates that stay open because the article has none: what "Tuesday", "last year" and "16-20 June" still tell apart."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from ..edtf import SHORT_MONTHS, bounds
from ..records import PartialDate

Era = Literal["long past", "past", "now", "to come", "far to come", "a year", ""]

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)(?:[a-z]*day|s|rs|rsd|\.)?\b")
_MONTH = re.compile(r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b")
_DAY = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\b")
_DAYS = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s*(?:-|–|to|through|until)\s*(\d{1,2})\b")
#: Words that say how far from the article's day it lies.
_ERAS: tuple[tuple[re.Pattern[str], Era], ...] = (
    (re.compile(r"\b(?:last|previous|past|preceding) (?:year|month|spring|summer|autumn|fall|winter)"), "long past"),
    (re.compile(r"\b(?:years?|months?|decades?) (?:ago|earlier|before)"), "long past"),
    (re.compile(r"\b(?:next|following|coming) (?:year|month|spring|summer|autumn|fall|winter)"), "far to come"),
    (re.compile(r"\b(?:last|past|previous) |\bago\b"), "past"),
    (re.compile(r"\b(?:next|coming) |\btomorrow\b|\bin the coming\b"), "to come"),
    (re.compile(r"\b(?:today|tonight|yesterday|this (?:morning|afternoon|evening|week))\b"), "now"),
)
_NEVER_TOGETHER = frozenset(
    {
        frozenset({"long past", "now"}),
        frozenset({"long past", "to come"}),
        frozenset({"long past", "far to come"}),
        frozenset({"past", "to come"}),
        frozenset({"past", "far to come"}),
        frozenset({"now", "far to come"}),
        frozenset({"a year", "now"}),
    }
)


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words of a date say without the year."""

    weekdays: frozenset[int]
    months: frozenset[int]
    days: frozenset[int]
    era: Era


def may_be_same(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates may be the same, of which at least one has no value: "Tuesday" is not "last year", nor "May 5"
    the sixth of May 2018."""
    ours, theirs = _told(one), _told(other)
    if ours is None or theirs is None:
        return True
    for mine, its in ((ours.weekdays, theirs.weekdays), (ours.months, theirs.months)):
        if mine and its and mine.isdisjoint(its):
            return False
    if ours.months and theirs.months and ours.days and theirs.days and ours.days.isdisjoint(theirs.days):
        return False
    return frozenset({ours.era, theirs.era}) not in _NEVER_TOGETHER


def may_be_near(one: PartialDate, other: PartialDate) -> bool:
    """Whether two dates, of which at least one has no value, may lie within the days of one trip."""
    ours, theirs = _told(one), _told(other)
    return ours is None or theirs is None or frozenset({ours.era, theirs.era}) not in _NEVER_TOGETHER


def is_long_ago(date: PartialDate) -> bool:
    """Whether the words alone say that it was months or years before the article."""
    told = _read(date.text.lower()) if date.value is None else None
    return told is not None and told.era == "long past"


def _told(date: PartialDate) -> _Told | None:
    if date.value is None:
        return _read(date.text.lower())
    try:
        first, last = bounds(date.value)
    except ValueError:
        return None
    return _covered(first, last)


def _covered(first: datetime.date, last: datetime.date) -> _Told | None:
    """What a date with a value says in the same terms; a year alone is never of the days of the news."""
    span = (last - first).days
    if span > 300:
        return _Told(frozenset(), frozenset(), frozenset(), "a year")
    days = [first + datetime.timedelta(days=step) for step in range(span + 1)] if span < 32 else []
    months = frozenset(day.month for day in days) if days else frozenset()
    weekdays = frozenset(day.weekday() for day in days) if span < 7 else frozenset()
    return _Told(weekdays, months, frozenset(day.day for day in days), "")


@lru_cache(maxsize=4096)
def _read(text: str) -> _Told:
    weekdays = frozenset(_WEEKDAYS.index(found[1]) for found in _WEEKDAY.finditer(text))
    months = frozenset(SHORT_MONTHS.index(found[1]) + 1 for found in _MONTH.finditer(text))
    days: set[int] = set()
    if months:
        days.update(int(found[1]) for found in _DAY.finditer(text))
        for found in _DAYS.finditer(text):
            days.update(range(int(found[1]), int(found[2]) + 1))
    era: Era = next((name for pattern, name in _ERAS if pattern.search(text)), "")
    if not era and weekdays and not months:
        era = "now"
    if era in ("past", "to come") and weekdays:
        era = ""  # "last Tuesday", "next Monday": as near as any weekday
    return _Told(weekdays, months, frozenset(days), era)
