"""The article's own date, and how it is known: what is said beside it, a stamp, a dateline, or what it tells of."""

from __future__ import annotations

import re

from ...lexicon.dates import DateWords
from ...records import Document, PartialDate, Span
from ...text import Prose
from .calendar import MONTH_NAMES, date_of
from .evidence import Evidence
from .find import Expression, expressions
from .forms import Fixed
from .numeric import EitherOrder
from .yearly import DayOfYear

#: A stamp stands this near to the top or to the foot of the page, in paragraphs.
_TOP, _FOOT = 12, 8
#: A dateline stands in one of so many first paragraphs of the body.
_HEAD = 4
_TOLD = ("body", "dateline", "standfirst")
_LONGEST_STAMP = 90
_DATELINE_REACH = 70
_DATELINE = "the dateline"
_HOUR = re.compile(r"\b(\d{1,2}):\d{2}")
_AFTER_DATELINE = re.compile(r"\s*(?:[,.:]?\s*(?:\(|/|--|–|—|-\s|:)|$)")
#: "It was published on …": a sentence of the article about itself.
_ABOUT_ITSELF = re.compile(
    r"(?:^|\s)(?:It|This (?:article|interview|text|story|piece|statement|transcript)) (?:was|is) "
    r"(?:first |originally )?(?:published|posted|issued|released) on\s+$"
)
_LABEL_FILLERS = frozenset({"on", "at", "date", "last", "first", "by", "time", "online"})
_ADVERBS = re.compile(r"\b(?:last|first|originally)\s+$", re.IGNORECASE)
#: Small words in a line that holds a date and names.
_SMALL = frozenset({"by", "at", "in", "on", "of", "for", "and", "the", "de", "el", "al"})
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")


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
    stamps = _stamps(found, prose, words)
    for stamp, how in stamps:
        if isinstance(stamp.meaning, Fixed):
            return PartialDate(stamp.meaning.value, "day", prose.words(stamp.span), how)
    evidence = Evidence(found, prose, words)
    for stamp, how in stamps:
        if dated := _with_year(stamp, how, evidence, prose):
            return dated
    return evidence.stretch()


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
    known = evidence.year_of(own, stamp.weekday, how == _DATELINE or _is_late(text))
    if known is None:
        return None
    day, why = known
    name = f"{own.day} {MONTH_NAMES[own.month - 1]}"
    return PartialDate(day.isoformat(), "day", text, f"{how}: {name}; {why}")


def _is_late(stamp: str) -> bool:
    """Whether a stamp is of the afternoon or evening, when the news of the day is told on that day."""
    hour = _HOUR.search(stamp)
    return hour is not None and int(hour[1]) >= 12


def _stamps(found: list[Expression], prose: Prose, words: DateWords) -> list[tuple[Expression, str]]:
    """The dates that stamp the article, the surest first, each with what it is."""
    published: list[tuple[Expression, str]] = []
    datelines: list[tuple[Expression, str]] = []
    top: list[tuple[Expression, str]] = []
    foot: list[tuple[Expression, str]] = []
    updated: list[tuple[Expression, str]] = []
    count = len(prose.paragraphs)
    body = [number for number, paragraph in enumerate(prose.paragraphs) if paragraph.kind in _TOLD]
    head = set(body[:_HEAD])
    begun = next((number for number in body if _length(prose, number) > _LONGEST_STAMP), count)
    for position, expression in enumerate(found):
        if not _is_day(expression):
            continue
        number = expression.sentence.paragraph
        label = _label(expression, found[position - 1] if position else None, prose, words)
        if label == "published":
            published.append((expression, "the stamp of the article"))
        elif label == "updated":
            updated.append((expression, "the stamp of the article's last change"))
        elif number in head and _opens_dateline(expression, prose):
            datelines.append((expression, _DATELINE))
        elif number < begun and number < _TOP and _stands_alone(found, position, prose, words, 5):
            top.append((expression, "a line of its own in the article"))
        elif number > begun and number >= count - _FOOT and _stands_alone(found, position, prose, words, 2):
            foot.append((expression, "a line of its own in the article"))
    if _is_corrected(prose, words) or len({prose.words(line.span) for line, _ in foot}) > 1:
        foot = []  # a later note, a list of other articles
    return published + datelines + top + foot + updated


def _is_corrected(prose: Prose, words: DateWords) -> bool:
    """Whether a note stands below the article, which has a date of its own."""
    notes = [prose.words(paragraph.span)[:200].lower() for paragraph in prose.paragraphs[-_FOOT:]]
    return any(word in note for note in notes for word in words.corrections)


def _length(prose: Prose, paragraph: int) -> int:
    span = prose.paragraphs[paragraph].span
    return span.end - span.start


def _is_day(expression: Expression) -> bool:
    own = expression.meaning
    if isinstance(own, Fixed):
        return own.granularity == "day"
    return isinstance(own, EitherOrder) or (isinstance(own, DayOfYear) and own.year is None)


def _label(expression: Expression, previous: Expression | None, prose: Prose, words: DateWords) -> str | None:
    """Whether "Posted on", "Published:", "Updated" … stand right before the date, as a label and not in a sentence."""
    paragraph = prose.paragraphs[expression.sentence.paragraph]
    begin = max(paragraph.span.start, expression.span.start - 40)
    if previous is not None and previous.span.end <= expression.span.start:
        begin = max(begin, previous.span.end)
    before = prose.text[begin : expression.span.start]
    found = list(_WORD.finditer(before))
    if _ABOUT_ITSELF.search(before):
        return "published"
    known: str | None = None
    for word in reversed(found):
        lower = word.group().lower()
        if lower in words.published or lower in words.updated:
            head = _ADVERBS.sub("", before[: word.start()])
            at_start = begin + word.start() == paragraph.span.start or not head.strip(" \t\n-–—|·•(:,")
            colon = ":" in before[word.end() :]
            short = paragraph.kind in ("furniture", "dateline", "byline") or len(prose.words(paragraph.span)) < 120
            if not (at_start or colon or (short and word.group()[0].isupper())):
                return known
            known = "published" if lower in words.published and known != "updated" else "updated"
        elif lower not in _LABEL_FILLERS and not _is_clockwork(lower, words):
            return known
    return known


def _is_clockwork(word: str, words: DateWords) -> bool:
    return (
        word in words.weekdays
        or word in words.short_weekdays
        or word in words.zones
        or word in ("am", "pm", "a.m", "p.m")
    )


def _opens_dateline(expression: Expression, prose: Prose) -> bool:
    """SEOUL, Jan. 13 (Yonhap) -- · MOSCOW, January 13. /TASS/ · TOKYO, 14 February 2025"""
    paragraph = prose.paragraphs[expression.sentence.paragraph].span
    before = prose.text[paragraph.start : expression.span.start]
    if not before or len(before) > _DATELINE_REACH or "\n" in before.strip() or before.count(".") > 4:
        return False
    names = _WORD.findall(before)
    if not names or len(names) > 7 or not before.rstrip().endswith((",", ".", "-", "–", "—", "(", "|", ":")):
        return False
    if not all(name[0].isupper() or name in _SMALL for name in names):
        return False
    after = _AFTER_DATELINE.match(prose.text, expression.span.end, paragraph.end)
    return after is not None or names[0].isupper()


def _stands_alone(found: list[Expression], position: int, prose: Prose, words: DateWords, most: int) -> bool:
    """Whether the date's line holds nothing else but a place, a name, a time, in `most` words."""
    expression = found[position]
    paragraph = prose.paragraphs[expression.sentence.paragraph]
    if paragraph.kind in ("caption", "title"):
        return False
    start = prose.text.rfind("\n", paragraph.span.start, expression.span.start) + 1 or paragraph.span.start
    end = prose.text.find("\n", expression.span.end, paragraph.span.end)
    line = Span(max(start, paragraph.span.start), end if end >= 0 else paragraph.span.end)
    if line.end - line.start > _LONGEST_STAMP:
        return False
    rest = _without_dates(line, found, position, prose)
    names = [name for name in _WORD.findall(rest) if not _is_clockwork(name.lower(), words)]
    if isinstance(expression.meaning, (DayOfYear, EitherOrder)) and not expression.timed and len(names) > 2:
        return False
    return (
        len(names) <= most
        and all(name[0].isupper() or name in _SMALL for name in names)
        and not rest.rstrip().endswith(("?", "!"))
    )


def _without_dates(line: Span, found: list[Expression], position: int, prose: Prose) -> str:
    """The words of a line that are no time expressions."""
    first = last = position
    while first > 0 and found[first - 1].span.start >= line.start:
        first -= 1
    while last + 1 < len(found) and found[last + 1].span.end <= line.end:
        last += 1
    rest, end = [], line.start
    for expression in found[first : last + 1]:
        rest.append(prose.text[end : expression.span.start])
        end = expression.span.end
    return " ".join([*rest, prose.text[end : line.end]])
