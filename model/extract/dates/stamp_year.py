"""The year of a stamp without one: what the text tells of it."""

from __future__ import annotations

import datetime

from ...edtf import bounds
from .calendar import MONTH_NAMES, WEEKDAY_NAMES, date_of
from .forms import Fixed
from .hints import YearHint, anniversary_year, copyright_year, release_year
from .told_year import ToldYears
from .yearly import DayOfYear, MonthOfYear

#: So many years after the latest year it names an article is looked for.
_YEARS = 4
#: A day told in full is of the same year as the stamp if it is within so many days.
_NEAR_DAYS = 31
#: A month named with its year is not long ago within so many days.
_NOT_LONG = 600
#: So many years apart the latest year told as past and the first told as future hold the article between them.
_BRACKET = 5


class StampYears(ToldYears):
    """The year in which a day and month stamp the article."""

    def year_of(self, stamp: DayOfYear, weekday: int | None, same_day: bool) -> tuple[datetime.date, str] | None:
        """The day of a stamp without a year, and what tells the year.

        `weekday` is the one written beside it. With `same_day` the weekday the first sentences tell their news of is
        that of the stamp; without, it may as well be the one before, and then tells nothing: each year moves the
        weekdays by one."""
        known = self._year_told(stamp) or self._year_found(stamp, weekday, same_day)
        return known if known and not self._is_before_what_it_tells(known[0]) else None

    def _year_told(self, stamp: DayOfYear) -> tuple[datetime.date, str] | None:
        told = self._told_year()
        day = date_of(told[0], stamp.month, stamp.day) if told else None
        return (day, told[1]) if told and day else None

    def _is_before_what_it_tells(self, day: datetime.date) -> bool:
        """Whether what is told as past came after `day`."""
        return any(
            bounds(one.meaning.value)[0] > day and self._outlook(one).tense == "past" and self._outlook(one).back
            for one in self._found
            if isinstance(one.meaning, Fixed) and one.meaning.tells_year
        )

    def _year_found(self, stamp: DayOfYear, weekday: int | None, same_day: bool) -> tuple[datetime.date, str] | None:
        if near := self._near_full_date(stamp):
            return near
        text = self._prose.text
        if numbered := self._hinted(release_year(text), stamp, weekday, False):
            return numbered
        floor = self._latest_past()
        if floor and (first := self._first_after(floor, stamp, weekday, same_day)):
            return first
        others = (
            self._hinted(anniversary_year(text, self._words, self._lead_end), stamp, weekday, False),
            self._last_before(stamp, weekday) if weekday or same_day else None,
            self._bracketed(stamp, weekday) if weekday or same_day else None,
            self._hinted(copyright_year(text), stamp, weekday, True),
        )
        return next((other for other in others if other and (floor is None or other[0] >= floor[0])), None)

    def _first_after(
        self, floor: tuple[datetime.date, str], stamp: DayOfYear, weekday: int | None, same_day: bool
    ) -> tuple[datetime.date, str] | None:
        """The first such day after the latest that the text tells of with its year, by its weekday."""
        latest, text = floor
        days = [
            day
            for year in range(latest.year, latest.year + _YEARS)
            if (day := date_of(year, stamp.month, stamp.day)) and day >= latest and self._keeps_style(day)
        ]
        after = f"the first such year after {text}, the latest date it names with a year"
        pairs = [(stamp.month, stamp.day, weekday)] if weekday else []
        pairs += [
            (one.meaning.month, one.meaning.day, one.weekday)
            for one in self._found
            if one.weekday and isinstance(one.meaning, DayOfYear) and one.meaning.year is None
        ]
        if pairs:
            fitting = [day for day in days if all(_agrees(pair, day) for pair in pairs)]
            named = ", ".join(
                f"{number} {MONTH_NAMES[month - 1]} is a {WEEKDAY_NAMES[name - 1]}" for month, number, name in pairs[:1]
            )
            return (fitting[0], f"{named} in {fitting[0].year}, {after}") if fitting else None
        if not same_day:
            return None
        lead = self._lead_weekdays()
        same = [day for day in days if day.isoweekday() in lead and (day - latest).days < _NOT_LONG]
        if len(same) != 1 or not self._is_borne_out():
            return None
        name = WEEKDAY_NAMES[same[0].isoweekday() - 1]
        return same[0], f"that day is a {name}, the day of the news, in {same[0].year}, {after}"

    def _hinted(
        self, hint: YearHint | None, stamp: DayOfYear, weekday: int | None, needs_weekday: bool
    ) -> tuple[datetime.date, str] | None:
        """The stamp in a year that is hinted at, if the weekdays told of in the first sentences, or the one beside the
        stamp, fit."""
        day = date_of(hint.year, stamp.month, stamp.day) if hint else None
        if hint is None or day is None:
            return None
        lead = {weekday} if weekday else self._lead_weekdays()
        fits = day.isoweekday() in lead if weekday else self._is_weekday_of_news(day, lead)
        if not fits and (lead or needs_weekday):
            return None
        return day, f"the year is {hint.year}, as {hint.words!r} says"

    def _last_before(self, stamp: DayOfYear, weekday: int | None) -> tuple[datetime.date, str] | None:
        """The last such day before the first month or day that is named with its year and as future, by its weekday."""
        coming = [
            (bounds(one.meaning.value)[1], self._prose.words(one.span))
            for one in self._found
            if isinstance(one.meaning, Fixed) and one.meaning.granularity in ("day", "month")
            if self._outlook(one).ahead
        ]
        if not coming:
            return None
        first, text = min(coming)
        lead = {weekday} if weekday else self._lead_weekdays()
        days = [date_of(year, stamp.month, stamp.day) for year in range(first.year, max(first.year - _YEARS, 0), -1)]
        near = [day for day in days if day and day <= first and self._is_weekday_of_news(day, lead)]
        fitting = [day for day in near if day.isoweekday() in lead]
        if len(fitting) != 1 or any(day.year < first.year and day != fitting[0] for day in near):
            return None
        name = WEEKDAY_NAMES[fitting[0].isoweekday() - 1]
        return fitting[0], f"that day is a {name} in {fitting[0].year}, the last such year before {text}, still to come"

    def _bracketed(self, stamp: DayOfYear, weekday: int | None) -> tuple[datetime.date, str] | None:
        """The one such day, by its weekday, between the latest year told as past and the first told as future."""
        past: list[int] = []
        future: list[int] = []
        for one in self._found:
            if isinstance(one.meaning, Fixed) and one.meaning.tells_year:
                years = future if self._outlook(one).ahead else past
                years.append(int(one.meaning.value[:4]))
        if not past or not future or not 0 < min(future) - max(past) <= (_BRACKET if len(past + future) > 2 else 3):
            return None
        lead = {weekday} if weekday else self._lead_weekdays()
        days = [date_of(year, stamp.month, stamp.day) for year in range(max(past), min(future) + 1)]
        fitting = [day for day in days if day and day.isoweekday() in lead]
        if len(fitting) != 1:
            return None
        name = WEEKDAY_NAMES[fitting[0].isoweekday() - 1]
        return fitting[0], f"the only {name} between {max(past)}, told as past, and {min(future)}, still to come"

    def _year_by_a_weekday(self) -> tuple[int, str] | None:
        """The year in which a day of the first sentences is the weekday named beside it."""
        for one in self._found:
            if one.span.start >= self._opening_end:
                return None
            own = one.meaning
            if one.weekday and isinstance(own, DayOfYear) and own.year is None and not self._outlook(one).ahead:
                known = self.year_of(own, one.weekday, True)
                return (known[0].year, known[1]) if known else None
        return None

    def _near_full_date(self, stamp: DayOfYear) -> tuple[datetime.date, str] | None:
        """The year of a day told in full within a month of the stamp, if the weekdays of the first sentences agree
        with it (those of an anniversary would not)."""
        lead = self._lead_weekdays()
        found: dict[datetime.date, str] = {}
        for expression, outlook, told in self._days(None):
            for year in (told.year - 1, told.year, told.year + 1):
                day = date_of(year, stamp.month, stamp.day)
                if day is None or abs((day - told).days) > _NEAR_DAYS or (told > day and not outlook.ahead):
                    continue
                if self._is_weekday_of_news(day, lead):
                    found[day] = self._prose.words(expression.span)
        if len(found) != 1:
            return None
        day, words = found.popitem()
        name = WEEKDAY_NAMES[day.isoweekday() - 1]
        return day, f"{words} is near to it, and the weekdays it tells of fit a {name}"

    def _is_weekday_of_news(self, day: datetime.date, lead: set[int]) -> bool:
        """Whether the weekdays of the news are that of `day` or the one before."""
        return bool({day.isoweekday(), (day - datetime.timedelta(days=1)).isoweekday()} & lead)

    def _is_borne_out(self) -> bool:
        """Whether more than one date speaks for the year: a single one with its year may be an old one, unless months
        of the last year are written bare beside it."""
        years = sum(isinstance(one.meaning, Fixed) for one in self._found)
        return years > 1 or any(
            isinstance(one.meaning, MonthOfYear) and one.meaning.year is None for one in self._found
        )

    def _keeps_style(self, day: datetime.date) -> bool:
        """Whether months written bare and months written with their year fit an article of `day`: a month of the
        twelve before it is written bare, if any is."""
        bare = any(isinstance(one.meaning, MonthOfYear) and one.meaning.year is None for one in self._found)
        if not bare:
            return True
        for one in self._found:
            if isinstance(one.meaning, Fixed) and one.meaning.granularity == "month":
                year, month = int(one.meaning.value[:4]), int(one.meaning.value[5:])
                if 0 < (day.year - year) * 12 + day.month - month < 11:
                    return False
        return True


def _agrees(pair: tuple[int, int, int], day: datetime.date) -> bool:
    """Whether that month and day, in the year that brings it nearest to `day`, is that weekday."""
    month, number, weekday = pair
    near = [found for year in (day.year - 1, day.year, day.year + 1) if (found := date_of(year, month, number))]
    nearest = min(near, key=lambda found: abs((found - day).days), default=None)
    return nearest is not None and nearest.isoweekday() == weekday
