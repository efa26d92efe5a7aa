"""The article's own date, and how it is known: what is said beside it, a stamp, a dateline, or what it tells of."""

from __future__ import annotations

import datetime

from ...edtf import bounds
from ...lexicon.dates import DateWords
from ...records import Document, PartialDate
from ...text import Prose
from .address import own_address
from .calendar import MONTH_NAMES, date_of
from .evidence import Evidence
from .find import Expression, expressions
from .forms import Fixed
from .numeric import EitherOrder
from .stamps import DATELINE, NEAR_THE_TEXT, is_late, stamps_of
from .yearly import DayOfYear

_MONTH = 31


def article_date(
    document: Document, prose: Prose, words: DateWords, found: list[Expression] | None = None
) -> PartialDate | None:
    """The day the article is of, or as much as can be known of it, with the reason; None where it stays open.

    In this order: `document.date` where it is set; a stamp ("Posted on", a line with a date alone) or a dateline with
    a year; one without, if the text tells the year; the days the text looks back on and forward to. The value may be
    a stretch of days (an interval) where no single day follows. `found` are the `expressions` of the prose, where they
    are known already.
    """
    if document.date is not None:
        return document.date
    found = expressions(prose, words) if found is None else found
    stamps = stamps_of(found, prose, words)
    bare = next((stamp for stamp, how in stamps if how == DATELINE and isinstance(stamp.meaning, DayOfYear)), None)
    for stamp, how in stamps:
        if isinstance(stamp.meaning, Fixed):
            if bare is None or how not in NEAR_THE_TEXT:
                return PartialDate(stamp.meaning.value, "day", prose.words(stamp.span), how)
            if dated := _beside(bare, stamp, how, prose):
                return dated
    evidence = Evidence(found, prose, words)
    if addressed := _by_address(document, stamps, prose):
        return addressed
    for stamp, how in stamps:
        if dated := _with_year(stamp, how, evidence, prose):
            return dated
    told = evidence.stretch()
    return None if told is None or _contradicts(told, stamps) else told


def _beside(dateline: Expression, stamp: Expression, how: str, prose: Prose) -> PartialDate | None:
    """The day of a dateline without a year, in the year of another dated line, if the two are less than a month
    apart."""
    own, other = dateline.meaning, stamp.meaning
    if not isinstance(own, DayOfYear) or not isinstance(other, Fixed):
        return None
    near = datetime.date.fromisoformat(other.value)
    days = [date_of(year, own.month, own.day) for year in (near.year - 1, near.year, near.year + 1)]
    for day in days:
        if day and abs((day - near).days) < _MONTH:
            why = f"{DATELINE}; its year is that of {prose.words(stamp.span)}, {how}"
            return PartialDate(day.isoformat(), "day", prose.words(dateline.span), why)
    return None


def _by_address(document: Document, stamps: list[tuple[Expression, str]], prose: Prose) -> PartialDate | None:
    """The day that the article's address names; its year for a stamp without one that is of that day or the next."""
    address = own_address(document)
    if address is None:
        return None
    for stamp, how in stamps:
        own = stamp.meaning
        if not isinstance(own, DayOfYear) or own.month != address.month:
            continue
        day = date_of(address.year, own.month, own.day)
        if day and abs(own.day - (address.day or own.day)) <= 1:
            how = f"{how}; its year is in the article's address"
            return PartialDate(day.isoformat(), "day", prose.words(stamp.span), how)
    if address.day is None:
        return None
    value = f"{address.year:04d}-{address.month:02d}-{address.day:02d}"
    return PartialDate(value, "day", address.words, "the article's address")


def _contradicts(told: PartialDate, stamps: list[tuple[Expression, str]]) -> bool:
    """Whether a day and month that stamp the article are another than what it tells of."""
    days = [stamp.meaning for stamp, _ in stamps if isinstance(stamp.meaning, DayOfYear)]
    if not days or told.value is None:
        return False
    first, last = bounds(told.value)
    readings = [date_of(year, day.month, day.day) for day in days for year in {first.year, last.year}]
    return not any(reading and first <= reading <= last for reading in readings)


def _with_year(stamp: Expression, how: str, evidence: Evidence, prose: Prose) -> PartialDate | None:
    own = stamp.meaning
    text = prose.words(stamp.span)
    if isinstance(own, EitherOrder):
        if own.year is None:
            return None
        readings = [date_of(own.year, *pair) for pair in ((own.first, own.second), (own.second, own.first))]
        if fit := evidence.fitting([day for day in readings if day is not None]):
            return PartialDate(fit.isoformat(), "day", text, f"{how}, read so that it follows what it tells of")
        return PartialDate(f"{own.year:04d}", "year", text, f"{how}; which number is the day is not said")
    if not isinstance(own, DayOfYear):
        return None
    known = evidence.year_of(own, stamp.weekday, how == DATELINE or is_late(text))
    if known is None:
        return None
    day, why = known
    name = f"{own.day} {MONTH_NAMES[own.month - 1]}"
    return PartialDate(day.isoformat(), "day", text, f"{how}: {name}; {why}")
