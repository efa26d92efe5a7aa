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
from .weekly import DayInNews

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
    anchor = anchor_of(published)
    tenses = TenseReader(prose, words)
    references = References()
    found = expressions(prose, words) if found is None else found
    mentions = [_mention(expression, anchor, tenses, references, prose) for expression in found]
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


def _mention(
    expression: Expression, anchor: Anchor | None, tenses: TenseReader, references: References, prose: Prose
) -> TimeMention | None:
    own = expression.meaning
    outlook = _NEUTRAL
    if not isinstance(own, _TENSELESS):
        outlook = tenses.outlook(expression.sentence, *expression.tokens)
    if isinstance(own, InTime):
        own = own.date if outlook.tense == "future" else own.length
    if isinstance(own, Length):
        return TimeMention(expression.span, "DURATION", None, own.iso)
    form: Form = Open("a time of day; of which day is not said") if isinstance(own, Clock) else own
    text = prose.words(expression.span)
    try:
        resolved = place(form, anchor, outlook, references)
    except Unplaceable as reason:
        if isinstance(form, DayInNews) and expression.rule == "in_part":
            return None  # "in the morning": of any day
        date = PartialDate(None, "unknown", text, str(reason))
    else:
        if expression.sentence.kind not in ("furniture", "caption") and not _is_comparison(form):
            references.add(resolved)
        date = PartialDate(resolved.value, resolved.granularity, text, resolved.reason)
    return TimeMention(expression.span, "TIME" if expression.timed else "DATE", date)


def _is_comparison(form: Form) -> bool:
    """ "up from a year ago", "more than a year earlier": nothing that is told next is counted from there."""
    return isinstance(form, Distance) and form.count < 0 and (form.told or (form.unit == "Y" and form.count == -1))
