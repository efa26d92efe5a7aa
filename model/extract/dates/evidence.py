"""What the text itself tells of the article's date: years that must hold, days it looks back on and forward to."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ...edtf import bounds
from ...lexicon.dates import DateWords
from ...records import PartialDate
from ...text import Prose
from .calendar import MONTH_NAMES, WEEKDAY_NAMES, date_of
from .find import Expression
from .forms import Distance, Fixed, Period
from .hints import YearHint, anniversary_year, copyright_year, release_year
from .setting import Outlook
from .tense import TenseReader
from .weekly import Weekday
from .yearly import DayOfYear, MonthOfYear

#: So many sentences of the body are what is new in it.
_LEAD = 6
_OPENING = 2
#: So many years after the latest year it names an article is looked for.
_YEARS = 4
_NEAR_WORDS = 8
#: A day told in full is of the same year as the stamp if it is within so many days.
_NEAR_DAYS = 31
#: A month named with its year is not long ago within so many days.
_NOT_LONG = 600
#: No article needs more time expressions to tell its date.
_WITNESSES = 1000
#: So many dates of one month are compared with each "May last year".
_ENOUGH = 20
#: What tells a year: the first four not long ago, a bare year may be any.
_DATING = ("day", "month", "quarter", "season", "year")
#: So many years apart the latest year told as past and the first told as future hold the article between them.
_BRACKET = 5
#: Of a sentence so many tokens are compared with another's.
_LONG_SENTENCE = 80
#: Between two time expressions that name the same.
_APPOSED = re.compile(r"[ ,(]{1,3}(?:(?:in|since|on) )?")


_UPCOMING = frozenset({"upcoming", "forthcoming"})
#: "last year", "this year", "next year" beside a year.
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}


class Evidence:
    """The time expressions of one document as witnesses of its date."""

    def __init__(self, found: list[Expression], prose: Prose, words: DateWords) -> None:
        self._found = [one for one in found if one.sentence.kind not in ("furniture", "caption")][:_WITNESSES]
        self._prose = prose
        self._words = words
        self._tenses = TenseReader(prose, words)
        self._outlooks: dict[int, Outlook] = {}
        body = [sentence for sentence in prose.sentences if sentence.kind in ("body", "standfirst", "dateline")]
        self._lead_end = body[min(_LEAD, len(body)) - 1].end if body else 0
        self._opening_end = body[min(_OPENING, len(body)) - 1].end if body else 0

    def fitting(self, days: list[datetime.date]) -> datetime.date | None:
        """Of several readings of a stamp the one that comes within a week after a day the first sentences tell of."""
        told = [
            (one.meaning.month, one.meaning.day)
            for one in self._found
            if one.span.start < self._lead_end and isinstance(one.meaning, DayOfYear) and one.meaning.year is None
        ]
        fit = [
            day
            for day in days
            if any((same := date_of(day.year, *one)) and 0 <= (day - same).days <= 7 for one in told)
        ]
        return fit[0] if len(fit) == 1 else None

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
        past, future = [], []
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

    def stretch(self) -> PartialDate | None:
        """The days the article may be of, by what it looks back on and forward to; None where an end stays open."""
        if today := self._today():
            return today
        told = self._told_year() or self._year_by_a_weekday()
        floor: tuple[datetime.date, Expression] | None = None
        ceiling: tuple[datetime.date, Expression] | None = None
        reasons = [told[1]] if told else []
        for expression, outlook, day in self._days(told[0] if told else None):
            ahead = outlook.tense == "future" or outlook.look == "ahead"
            if not ahead and expression.span.start < self._lead_end and (floor is None or day > floor[0]):
                floor = (day, expression)
        for expression, outlook, day in self._days(told[0] if told else None):
            ahead = outlook.tense == "future" or outlook.look == "ahead"
            if ahead and floor and day >= floor[0] and (ceiling is None or day < ceiling[0]):
                ceiling = (day, expression)
        if floor is None:
            return self._day_told_twice()
        first = floor[0]
        reasons.append(f"not before {first}, which it looks back on")
        if floor[1].weekday and self._is_fresh(floor[1], first) and (ceiling is None or (ceiling[0] - first).days > 6):
            last = first + datetime.timedelta(days=6)
            if news := self._latest_weekday(first):
                name = WEEKDAY_NAMES[news.isoweekday() - 1]
                reasons.append(f"and on the {name} after it, the latest day it tells of")
                return PartialDate(news.isoformat(), "day", self._prose.words(floor[1].span), "; ".join(reasons))
            reasons.append(f"and within a week, since it calls that day {WEEKDAY_NAMES[first.isoweekday() - 1]}")
        elif ceiling is not None:
            last, how = self._latest_before(ceiling[0], first, ceiling[1])
            reasons.append(how)
        elif told:
            last = datetime.date(told[0], 12, 31)
        else:
            return self._day_told_twice()
        text = self._prose.words(floor[1].span)
        if first == last:
            return PartialDate(first.isoformat(), "day", text, "; ".join(reasons))
        return PartialDate(f"{first}/{last}", "interval", text, "; ".join(reasons))

    def _day_told_twice(self) -> PartialDate | None:
        """The latest bare weekday of the first sentences, if one of them is the day that is later named in full: "from
        Monday's storm", then "the storm of June 24, 2024"."""
        past = [(day, one) for one, outlook, day in self._days(None) if not outlook.ahead]
        latest = max((day for day, _ in past), default=None)
        floor = self._latest_past()
        if latest is None or floor is None or floor[0] > latest:
            return None
        full = next(one for day, one in past if day == latest)
        same = [
            one
            for one in self._lead_bare()
            if isinstance(one.meaning, Weekday) and one.meaning.weekday == latest.isoweekday()
        ]
        same = [one for one in same if one.sentence.end <= full.sentence.start]
        shared = next((one for one in same if self._sentence_words(one) & self._sentence_words(full)), None)
        if shared is None:
            return None
        news = self._latest_weekday(latest) or latest
        first, second = self._prose.words(shared.span), self._prose.words(full.span)
        name = WEEKDAY_NAMES[news.isoweekday() - 1]
        reason = f"{first!r} and {second!r} are told of the same, and the latest day it tells of is {name}"
        return PartialDate(news.isoformat(), "day", second, reason)

    def _sentence_words(self, expression: Expression) -> set[str]:
        sentence = expression.sentence
        tokens = self._prose.tokens[sentence.first : min(sentence.last, sentence.first + _LONG_SENTENCE)]
        return {token.text for token in tokens if len(token.text) > 4 and token.text.isalpha() and token.text.islower()}

    def _latest_weekday(self, first: datetime.date) -> datetime.date | None:
        """The latest bare weekday of the first sentences, in the week that begins with `first`, if it is another."""
        days = [
            first + datetime.timedelta(days=(weekday - first.isoweekday()) % 7) for weekday in self._lead_weekdays()
        ]
        latest = max(days, default=first)
        return latest if latest > first else None

    def _latest_before(self, day: datetime.date, first: datetime.date, told: Expression) -> tuple[datetime.date, str]:
        """The last day an article can be of that looks forward to `day`: the one before, if it calls what comes then
        upcoming."""
        tokens = self._prose.tokens[told.sentence.first : told.sentence.last]
        if day > first and any(token.text.lower() in _UPCOMING for token in tokens):
            return day - datetime.timedelta(days=1), f"before {day}, of which it tells as upcoming"
        return day, f"not after {day}, which it looks forward to"

    def _is_fresh(self, expression: Expression, day: datetime.date) -> bool:
        """Whether a weekday and its date are the news: at the beginning, and nothing later is named."""
        later = [found for _, _, found in self._days(day.year) if found > day]
        return expression.span.start < self._opening_end and not later

    def _today(self) -> PartialDate | None:
        """ "today (13 January 2025)": the day itself."""
        for here, after in self._neighbours():
            if not isinstance(here.meaning, Distance) or here.meaning.told:
                continue
            if here.meaning.unit == "D" and isinstance(after.meaning, Fixed) and after.meaning.granularity == "day":
                day = datetime.date.fromisoformat(after.meaning.value) - datetime.timedelta(days=here.meaning.count)
                text = self._prose.text[here.span.start : after.span.end]
                return PartialDate(
                    day.isoformat(),
                    "day",
                    text,
                    f"it calls {after.meaning.value} {self._prose.words(here.span).lower()}",
                )
        return None

    def _days(self, year: int | None) -> Iterator[tuple[Expression, Outlook, datetime.date]]:
        """The days told of, with their outlook; those without a year in `year`, if it is known."""
        for expression in self._found:
            own = expression.meaning
            day: datetime.date | None = None
            if isinstance(own, Fixed) and own.granularity == "day":
                day = datetime.date.fromisoformat(own.value)
            elif isinstance(own, DayOfYear) and own.year is None and year is not None:
                day = date_of(year, own.month, own.day)
            if day is not None:
                yield expression, self._outlook(expression), day

    def _outlook(self, expression: Expression) -> Outlook:
        known = self._outlooks.get(expression.span.start)
        if known is None:
            known = self._tenses.outlook(expression.sentence, *expression.tokens)
            self._outlooks[expression.span.start] = known
        return known

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

    def _neighbours(self) -> Iterator[tuple[Expression, Expression]]:
        """Time expressions with no more than a comma, a bracket or "in" between them."""
        for here, after in pairwise(self._found):
            between = self._prose.text[here.span.end : after.span.start]
            if _APPOSED.fullmatch(between[:12]):
                yield here, after

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

    def _latest_past(self) -> tuple[datetime.date, str] | None:
        """The first day of the latest month or day that is named with its year and not as future, if no later year
        is named alone: what is told to the month is not long ago, while a bare year may be any."""
        latest: tuple[datetime.date, str] | None = None
        years = []
        for expression in self._found:
            own = expression.meaning
            if not isinstance(own, Fixed) or own.granularity not in _DATING:
                continue
            outlook = self._outlook(expression)
            if outlook.tense == "future" or outlook.look == "ahead":
                continue
            first = bounds(own.value)[0]
            if own.granularity == "year":
                years.append(first)
            elif latest is None or first > latest[0]:
                latest = (first, self._prose.words(expression.span))
        return latest if latest and max(years, default=latest[0]) <= latest[0] else None

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

    def _lead_weekdays(self) -> set[int]:
        """The bare weekdays the first sentences tell their news of."""
        return {one.meaning.weekday for one in self._lead_bare() if isinstance(one.meaning, Weekday)}

    def _lead_bare(self) -> list[Expression]:
        return [
            one
            for one in self._found
            if one.span.start < self._lead_end
            and isinstance(one.meaning, Weekday)
            and one.meaning.relation is None
            and not self._outlook(one).ahead
        ]


def _agrees(pair: tuple[int, int, int], day: datetime.date) -> bool:
    """Whether that month and day, in the year that brings it nearest to `day`, is that weekday."""
    month, number, weekday = pair
    near = [found for year in (day.year - 1, day.year, day.year + 1) if (found := date_of(year, month, number))]
    nearest = min(near, key=lambda found: abs((found - day).days), default=None)
    return nearest is not None and nearest.isoweekday() == weekday
