"""The year of the article as two time expressions tell it together: "in 2024, last year"."""

from __future__ import annotations

from collections import defaultdict

from .find import Expression
from .forms import Distance, Fixed, Period
from .witnesses import Witnesses
from .yearly import MonthOfYear

_NEAR_WORDS = 8
#: So many dates of one month are compared with each "May last year".
_ENOUGH = 20
#: "last year", "this year", "next year" beside a year.
_YEARS_AWAY = {"last": -1, "this": 0, "next": 1}


class ToldYears(Witnesses):
    """The year the article is of, where it says so by counting from it."""

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
            between = self._prose.text[here.span.end : after.span.start]
            for fixed, other in ((here, after), (after, here)):
                if not isinstance(fixed.meaning, Fixed) or fixed.meaning.granularity not in ("month", "year"):
                    continue
                if between.isspace() or (fixed is after and between.strip() == ","):
                    continue  # "the first since 2002 this year"; "this year, 2004 was the warmest"
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
