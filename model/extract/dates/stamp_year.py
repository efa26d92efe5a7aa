"""The year of a stamp without one: what the text tells of it."""

from __future__ import annotations

import datetime
from collections import defaultdict

from ...edtf import bounds
from .calendar import MONTH_NAMES, WEEKDAY_NAMES, date_of
from .find import Expression
from .forms import Distance, Fixed, Period
from .hints import YearHint, anniversary_year, copyright_year, release_year
from .witnesses import Witnesses
from .yearly import DayOfYear, MonthOfYear

#: So many years after the latest year it names an article is looked for.
_YEARS = 4
_NEAR_WORDS = 8
#: A day told in full is of the same year as the stamp if it is within so many days.
_NEAR_DAYS = 31
#: A month named with its year is not long ago within so many days.
_NOT_LONG = 600
#: So many dates of one month are compared with each "May last year".
_ENOUGH = 20
#: What tells a year: the first four not long ago, a bare year may be any.
_DATING = ("day", "month", "quarter", "season", "year")
#: So many years apart the latest year told as past and the first told as future hold the article between them.
_BRACKET = 5
#: "last year", "this year", "next year" beside a year.
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}


class StampYears(Witnesses):
    """The year in which a day and month stamp the article."""

    def year_of(self, stamp: DayOfYear, weekday: int | None, same_day: bool) -> tuple[datetime.date, str] | None:
        """The day of a stamp without a year, and what tells the year.

        `weekday` is the one written beside it. With `same_day` the weekday the first sentences tell their news of is
        that of the stamp; without, it may as well be the one before, and then tells nothing: each year moves the
        weekdays by one."""
        if told := self._told_year():
            year, why = told
            day = date_of(year, stamp.month, stamp.day)
            return (day, why) if day else None
        if near := self._near_full_date(stamp):
            return near
        text = self._prose.text
        if numbered := self._hinted(release_year(text), stamp, weekday, False):
            return numbered
        floor = self._latest_past()
        if floor and (first := self._first_after(floor, stamp, weekday, same_day)):
            return first
        others = (
            self._hinted(anniversary_year(text, self._words), stamp, weekday, False),
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
        if len(same) != 1:
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
        near = {day.isoweekday()} if weekday else {day.isoweekday(), (day - datetime.timedelta(days=1)).isoweekday()}
        if not near & lead and (lead or needs_weekday):
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
        fitting = [day for day in days if day and day <= first and day.isoweekday() in lead]
        if len(fitting) != 1:
            return None
        name = WEEKDAY_NAMES[fitting[0].isoweekday() - 1]
        return fitting[0], f"that day is a {name} in {fitting[0].year}, the last such year before {text}, still to come"

    def _bracketed(self, stamp: DayOfYear, weekday: int | None) -> tuple[datetime.date, str] | None:
        """The one such day, by its weekday, between the latest year told as past and the first told as future."""
        past: list[int] = []
        future: list[int] = []
        for one in self._found:
            if isinstance(one.meaning, Fixed) and one.meaning.granularity in _DATING:
                years = future if self._outlook(one).ahead else past
                years.append(int(one.meaning.value[:4]))
        if not past or not future or not 0 <= min(future) - max(past) <= _BRACKET:
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
        for expression, _, told in self._days(None):
            for year in (told.year - 1, told.year, told.year + 1):
                day = date_of(year, stamp.month, stamp.day)
                if day is None or abs((day - told).days) > _NEAR_DAYS:
                    continue
                if {day.isoweekday(), (day - datetime.timedelta(days=1)).isoweekday()} & lead:
                    found[day] = self._prose.words(expression.span)
        if len(found) != 1:
            return None
        day, words = found.popitem()
        name = WEEKDAY_NAMES[day.isoweekday() - 1]
        return day, f"{words} is near to it, and the weekdays it tells of fit a {name}"

    def _told_year(self) -> tuple[int, str] | None:
        """ "the summit in May last year" beside "the May 2024 summit": the article is of 2025."""
        if told := self._apposed_year():
            return told
        dated: dict[int, list[Expression]] = defaultdict(list)
        for one in self._found:
            if isinstance(one.meaning, Fixed) and one.meaning.granularity == "month":
                dated[int(one.meaning.value[5:])].append(one)
        for relative in self._found:
            own = relative.meaning
            if not isinstance(own, MonthOfYear) or own.year is None or own.year.relation not in ("last", "this"):
                continue
            for other in dated[own.month][:_ENOUGH]:
                if isinstance(other.meaning, Fixed) and self._share_a_word(relative, other):
                    year = int(other.meaning.value[:4]) + (own.year.relation == "last")
                    first, second = self._prose.words(relative.span), self._prose.words(other.span)
                    return year, f"the year is {year}, since {first!r} and {second!r} are told of the same"
        return None

    def _apposed_year(self) -> tuple[int, str] | None:
        """ "in October 2023, five months from now", "in 2024, last year": the article's year."""
        for here, after in self._neighbours():
            for fixed, other in ((here, after), (after, here)):
                if not isinstance(fixed.meaning, Fixed) or fixed.meaning.granularity not in ("month", "year"):
                    continue
                year, month = int(fixed.meaning.value[:4]), int(fixed.meaning.value[5:7] or 0)
                distance = other.meaning
                count = None
                if isinstance(distance, Distance) and not distance.told:
                    if distance.unit == "M" and month:
                        count = distance.count
                    elif distance.unit == "Y":
                        count = distance.count * 12
                elif isinstance(distance, Period) and distance.unit == "Y" and distance.relation in _YEARS_AWAY:
                    count = _YEARS_AWAY[distance.relation] * 12
                if count is not None:
                    first, second = self._prose.words(here.span), self._prose.words(after.span)
                    found = (year * 12 + max(month - 1, 0) - count) // 12
                    return found, f"the year is {found}, since it says {first!r}, {second!r}"
        return None

    def _share_a_word(self, one: Expression, other: Expression) -> bool:
        return bool(self._near_words(one) & self._near_words(other))

    def _near_words(self, expression: Expression) -> set[str]:
        first, last = expression.tokens
        sentence = expression.sentence
        tokens = self._prose.tokens
        near = [
            *tokens[max(sentence.first, first - _NEAR_WORDS) : first],
            *tokens[last : min(sentence.last, last + _NEAR_WORDS)],
        ]
        return {token.text.lower() for token in near if len(token.text) > 4 and token.text.isalpha()}

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
