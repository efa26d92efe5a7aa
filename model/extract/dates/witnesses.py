"""The time expressions of one document as witnesses of its date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise

from ...edtf import bounds
from ...lexicon.dates import DateWords
from ...text import Prose
from .calendar import date_of
from .find import Expression
from .forms import Fixed
from .setting import Outlook
from .tense import TenseReader
from .weekly import Weekday
from .yearly import DayOfYear

#: So many sentences of the body are what is new in it.
_LEAD = 6
_OPENING = 2
_LONGEST_ENTRY = 300
#: No article needs more time expressions to tell its date.
_WITNESSES = 1000
#: Between two time expressions that name the same: "in 2024, last year", "last year (2024)", "last year, in 2024".
_APPOSED = re.compile(r"(?:,|\s?[(])\s?(?:(?:in|since|on) )?|\s")


class Witnesses:
    """The time expressions that tell news, each with its outlook."""

    def __init__(self, found: list[Expression], prose: Prose, words: DateWords) -> None:
        told = [one for one in found if one.sentence.kind not in ("furniture", "caption")]
        self._found = [one for one in told[:_WITNESSES] if not _is_listed(one, prose.text)]
        self._prose = prose
        self._words = words
        self._tenses = TenseReader(prose, words)
        self._outlooks: dict[int, Outlook] = {}
        body = [sentence for sentence in prose.sentences if sentence.kind in ("body", "standfirst", "dateline")]
        self._lead_end = body[min(_LEAD, len(body)) - 1].end if body else 0
        self._opening_end = body[min(_OPENING, len(body)) - 1].end if body else 0

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

    def _neighbours(self) -> Iterator[tuple[Expression, Expression]]:
        """Time expressions with no more than a comma, a bracket or "in" between them."""
        for here, after in pairwise(self._found):
            between = self._prose.text[here.span.end : after.span.start]
            if _APPOSED.fullmatch(between[:12]):
                yield here, after

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

    def _latest_past(self) -> tuple[datetime.date, str] | None:
        """The first day of the latest month or day that is named with its year and not as future, if no later year
        is named alone: what is told to the month is not long ago, while a bare year may be any."""
        latest: tuple[datetime.date, str] | None = None
        years = []
        for expression in self._found:
            own = expression.meaning
            if not isinstance(own, Fixed) or not own.tells_year:
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


def _is_listed(expression: Expression, text: str) -> bool:
    """Whether it ends an entry of a list without a stop: "- Port to open again  3 May 2024", another article."""
    end = text[expression.span.end : expression.span.end + 3]
    if end.strip(" \t)") and not end.lstrip(" \t)").startswith("\n"):
        return False
    start = text.rfind("\n", max(0, expression.span.start - _LONGEST_ENTRY), expression.span.start) + 1
    return start > 0 and text[start : start + 2] in ("- ", "• ", "* ", "– ", "· ")
