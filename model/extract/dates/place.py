"""Placing every time expression of a document on the calendar."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...edtf import bounds
from ...lexicon.dates import DateWords
from ...records import PartialDate
from ...text import Prose
from ..mentions import TimeMention
from .find import Expression, expressions
from .forms import Distance, Fixed, Form, Open
from .match import Clock, InTime, Length
from .setting import Outlook, References, Resolved, Setting, Unplaceable
from .tense import TenseReader
from .weekly import DayInNews, Weekday
from .yearly import DayOfYear

#: So many expressions to either side are looked at for the day something was said.
_AROUND = 4
#: It is one of so many days before the article's.
_LATELY = 14
_NEUTRAL = Outlook("unknown", "either")
#: What lies where it lies, whatever the verb.
_TENSELESS = (Length, Clock, Fixed, Open)


def find_dates(
    prose: Prose, published: PartialDate | None, words: DateWords, found: list[Expression] | None = None
) -> tuple[TimeMention, ...]:
    """Every time expression of the document, in text order, resolved against the day (or month, year) of the article.

    Where that is not known, what depends on it keeps its words: value None, with the reason. Granularities are those
    of the words ("last week" is a week), "unknown" where the value is None. `found` are the `expressions` of the prose,
    where they are known already.
    """
    found = expressions(prose, words) if found is None else found
    placer = _Placer(found, anchor_of(published), prose, words)
    mentions = [placer.mention(position) for position in range(len(found))]
    return tuple([mention for mention in mentions if mention is not None])


@dataclass(frozen=True, slots=True)
class Anchor:
    """The first and the last day the article may be of, and how to name its date."""

    first: datetime.date
    last: datetime.date
    name: str


def anchor_of(published: PartialDate | None) -> Anchor | None:
    if published is None or published.value is None:
        return None
    try:
        first, last = bounds(published.value)
    except ValueError:
        return None
    return Anchor(first, last, f"{published.value}, the article's date")


def place(form: Form, anchor: Anchor | None, outlook: Outlook, references: References) -> Resolved:
    """The form resolved; where the article's date is a stretch of days, only what is the same from its first and its
    last day. Raises Unplaceable."""
    if anchor is None:
        return _resolved(form, Setting(None, "", outlook, references))
    early = _resolved(form, Setting(anchor.first, anchor.name, outlook, references))
    if anchor.first == anchor.last:
        return early
    late = _resolved(form, Setting(anchor.last, anchor.name, outlook, references))
    if early.value != late.value:
        raise Unplaceable(f"it depends on the day, and of the article no more is known than {anchor.name}")
    return early


def _resolved(form: Form, setting: Setting) -> Resolved:
    try:
        resolved = form.resolve(setting)
        bounds(resolved.value)
    except (OverflowError, ValueError):
        raise Unplaceable("it falls out of the calendar") from None
    return resolved


class _Placer:
    """Places the expressions of one document, in text order."""

    def __init__(self, found: list[Expression], anchor: Anchor | None, prose: Prose, words: DateWords) -> None:
        self._found = found
        self._anchor = anchor
        self._prose = prose
        self._tenses = TenseReader(prose, words)
        self._references = References()

    def mention(self, position: int) -> TimeMention | None:
        expression = self._found[position]
        own = expression.meaning
        outlook = self._outlook(expression)
        if isinstance(own, InTime):
            own = own.date if outlook.tense == "future" else own.length
        if isinstance(own, Length):
            return TimeMention(expression.span, "DURATION", None, own.iso)
        form: Form = Open("a time of day; of which day is not said") if isinstance(own, Clock) else own
        text = self._prose.words(expression.span)
        try:
            resolved = place(form, self._anchor_of(position), outlook, self._references)
        except Unplaceable as reason:
            if isinstance(form, DayInNews) and expression.rule == "in_part":
                return None  # "in the morning": of any day
            date = PartialDate(None, "unknown", text, str(reason))
        else:
            if expression.sentence.kind not in ("furniture", "caption") and not _is_comparison(form):
                self._references.add(resolved)
            date = PartialDate(resolved.value, resolved.granularity, text, resolved.reason)
        return TimeMention(expression.span, "TIME" if expression.timed else "DATE", date)

    def _outlook(self, expression: Expression) -> Outlook:
        if isinstance(expression.meaning, _TENSELESS):
            return _NEUTRAL
        return self._tenses.outlook(expression.sentence, *expression.tokens)

    def _anchor_of(self, position: int) -> Anchor | None:
        """The article's date; for "today" and "yesterday" in a quotation the day it was said, if the sentence names
        one before the article's: '"We met yesterday," she said on Monday.'"""
        expression, anchor = self._found[position], self._anchor
        if anchor is None or expression.rule != "deictic" or self._tenses.quotation(expression.tokens[0]) < 0:
            return anchor
        around = range(max(position - _AROUND, 0), min(position + _AROUND + 1, len(self._found)))
        for other in (self._found[number] for number in around):
            if other.sentence != expression.sentence or self._tenses.quotation(other.tokens[0]) >= 0:
                continue
            form = other.meaning
            if isinstance(form, (Weekday, DayOfYear, Fixed)) and (day := self._day_before(form, other, anchor)):
                return Anchor(day, day, f"{day}, the day it was said")
        return anchor

    def _day_before(self, form: Form, expression: Expression, anchor: Anchor) -> datetime.date | None:
        """The day the expression names, if it is one of the days before the article's."""
        try:
            told = place(form, anchor, self._outlook(expression), self._references)
        except Unplaceable:
            return None
        day = bounds(told.value)[0]
        return day if told.granularity == "day" and 0 < (anchor.first - day).days <= _LATELY else None


def _is_comparison(form: Form) -> bool:
    """ "up from a year ago", "more than a year earlier": nothing that is told next is counted from there."""
    return isinstance(form, Distance) and form.count < 0 and (form.told or (form.unit == "Y" and form.count == -1))
