"""What the text itself tells of the article's date: days it looks back on and forward to."""

from __future__ import annotations

import datetime

from ...records import PartialDate
from .calendar import WEEKDAY_NAMES, date_of
from .find import Expression
from .forms import Distance, Fixed
from .stamp_year import StampYears
from .weekly import Weekday
from .yearly import DayOfYear

#: Of a sentence so many tokens are compared with another's.
_LONG_SENTENCE = 80
_COMPARED = frozenset({"since", "highest", "lowest", "largest", "biggest", "worst", "best"})
_UPCOMING = frozenset({"upcoming", "forthcoming"})


class Evidence(StampYears):
    """The date an article is of, by what it tells of."""

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
        past = [
            (day, one)
            for one, outlook, day in self._days(None)
            if outlook.tense == "past" and outlook.look == "either" and not self._is_compared(one)
        ]
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

    def _is_compared(self, expression: Expression) -> bool:
        """Whether the sentence compares: "the highest rate since March 19, 2001"."""
        sentence = expression.sentence
        tokens = self._prose.tokens[sentence.first : min(sentence.last, sentence.first + _LONG_SENTENCE)]
        return any(token.text in _COMPARED for token in tokens)

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
