"""The dates that stamp an article: beside a label, in a dateline, on a line of their own, in its title, at its foot."""

from __future__ import annotations

import datetime
import re

from ...edtf import bounds
from ...lexicon.dates import DateWords
from ...records import Paragraph, Span
from ...text import Prose
from .find import Expression
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
#: No article looks forward to a day so many days after it.
_LONG_AFTER = 1500
DATELINE = "the dateline"
_OWN_LINE = "a line of its own in the article"
_CHANGED = "the stamp of the article's last change"
#: What may be of another day than the dateline.
NEAR_THE_TEXT = (_OWN_LINE, _CHANGED)
_HOUR = re.compile(r"\b(\d{1,2}):\d{2}")
_AFTER_DATELINE = re.compile(r"\s*(?:[,.:]?\s*(?:\(|/|--|–|—|-\s|:)|,\s*[A-Z]{2,8}\s*[-–—]|$)")
_NAMES = r"[^\W\d_a-z][^\W\d_]*(?:[ .'’-][^\W\d_]+){0,4}"
#: "Tbilisi, 31 Oct 2024, Agency. The minister …"
_THEN_SOURCE = re.compile(rf",\s*{_NAMES}\.\s")
#: "31 October 2024, 16:40, Bishkek – Agency. The minister …", "31 October 2024 – The minister …"
_AFTER_OPENING = re.compile(rf"(?:,?\s+{_NAMES}\s*(?:\(|/)|(?:,?\s+{_NAMES})?\s*(?:--|–|—|-)\s)")
#: "(The Courier, 31 October 2024) The minister …"
_IN_BRACKETS = re.compile(rf"\(\s*(?:{_NAMES}(?:\s*/\s*{_NAMES})?\s*[,:–—-]\s*)?")
#: "Kyiv. November 3, 2022. The minister …"
_PLACE_ALONE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}\.\s+")
#: What divides a line into labels: "Agency | 2022-11-03 14:20 | World".
_DIVIDERS = re.compile(r"[ \t]?[|·•][ \t]?|[ \t]{2,}|\t")
#: A title that ends with a day after one of these is dated, not told of that day: "Call with the premier: 3 May 2024".
_BEFORE_TITLE_DATE = re.compile(r"(?:[:,(|–—-]|\bNo\.?\s?[\w/-]+,?\s(?:of|dated))\s*$")

#: "It was published on …": a sentence of the article about itself.
_ABOUT_ITSELF = re.compile(
    r"(?:^|\s)(?:It|This (?:article|interview|text|story|piece|statement|transcript)) (?:was|is) "
    r"(?:first |originally )?(?:published|posted|issued|released) on\s+$"
)
#: "Published in The Courier, …", "Done at Lima on …", "A version of this article appears in print on …"
_RECORDS_ITSELF = re.compile(
    r"(?:(?:First )?(?:[Pp]ublished|[Pp]rinted|[Aa]ppeared) in|(?:Done|Signed|Issued|Adopted|Given) (?:at|in)"
    r"|A version of this (?:article|story) (?:appears|appeared))"
    r"(?:\s(?:[A-Z][\w.'’-]*|of|de|the|in|print)){1,6}?,?(?:\s(?:on|this|the|this the))?\s+$"
)
_LABEL_FILLERS = frozenset({"on", "at", "date", "last", "first", "by", "time", "online"})
_ADVERBS = re.compile(r"\b(?:last|first|originally)\s+$", re.IGNORECASE)
_READING_TIME = re.compile(r"\b\d*\s?min(?:ute)?s?[ .-]+read\b", re.IGNORECASE)
#: Small words in a line that holds a date and names.
_SMALL = frozenset({"by", "at", "in", "on", "of", "for", "and", "the", "de", "el", "al"})
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")


def stamps_of(found: list[Expression], prose: Prose, words: DateWords) -> list[tuple[Expression, str]]:
    """The dates that stamp the article, the surest first, each with what it is."""
    published: list[tuple[Expression, str]] = []
    datelines: list[tuple[Expression, str]] = []
    top: list[tuple[Expression, str]] = []
    foot: list[tuple[Expression, str]] = []
    updated: list[tuple[Expression, str]] = []
    titled: list[tuple[Expression, str]] = []
    count = len(prose.paragraphs)
    body = [number for number, paragraph in enumerate(prose.paragraphs) if paragraph.kind in _TOLD]
    head = set(body[:_HEAD])
    begun = next((number for number in body if _is_begun(prose, number)), count)
    for position, expression in enumerate(found):
        if not _is_day(expression):
            continue
        number = expression.sentence.paragraph
        label = _label(expression, found[position - 1] if position else None, prose, words)
        if label == "published":
            published.append((expression, "the stamp of the article"))
        elif label == "updated":
            updated.append((expression, _CHANGED))
        elif _ends_title(expression, prose):
            titled.append((expression, "the end of the title"))
        elif number in head and _opens_dateline(expression, prose) and not _is_chronicle(expression, found, prose):
            datelines.append((expression, DATELINE))
        elif number < begun and number < _TOP and _stands_alone(found, position, prose, words, 5):
            top.append((expression, _OWN_LINE))
        elif number > begun and number >= count - _FOOT and _stands_alone(found, position, prose, words, 2):
            foot.append((expression, _OWN_LINE))
    if _is_corrected(prose, words) or len({prose.words(line.span) for line, _ in foot}) > 1:
        foot = []  # a later note, a list of other articles
    return published + datelines + top + foot + updated + titled


def _is_corrected(prose: Prose, words: DateWords) -> bool:
    """Whether a note stands below the article, which has a date of its own."""
    notes = [prose.words(paragraph.span)[:200].lower() for paragraph in prose.paragraphs[-_FOOT:]]
    return any(word in note for note in notes for word in words.corrections)


def _is_begun(prose: Prose, number: int) -> bool:
    """Whether the running text has begun; a headline that the page took for a standfirst may be as long."""
    kind, span = prose.paragraphs[number].kind, prose.paragraphs[number].span
    return kind == "body" and span.end - span.start > _LONGEST_STAMP


def _is_day(expression: Expression) -> bool:
    own = expression.meaning
    if isinstance(own, Fixed):
        return own.granularity == "day"
    return isinstance(own, EitherOrder) or (isinstance(own, DayOfYear) and own.year is None)


def _label(expression: Expression, previous: Expression | None, prose: Prose, words: DateWords) -> str | None:
    """Whether "Posted on", "Published:", "Updated" … stand right before the date, as a label and not in a sentence."""
    paragraph = _paragraph(expression, prose)
    begin = max(paragraph.span.start, expression.span.start - 40)
    if previous is not None and previous.span.end <= expression.span.start:
        begin = max(begin, previous.span.end)
    before = prose.text[begin : expression.span.start]
    found = list(_WORD.finditer(before))
    if _ABOUT_ITSELF.search(before) or _is_record(expression, paragraph.span, prose.text):
        return "published"
    known: str | None = None
    for word in reversed(found):
        lower = word.group().lower()
        if lower == "date" and _is_other_date(before[: word.start()], words):
            return known
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


def _is_other_date(before: str, words: DateWords) -> bool:
    """ "Sale date:", "Date of birth" are no stamps of the article; "Release date:" is."""
    last = before[-30:].rpartition("\n")[2].split()[-1:]
    return bool(last) and last[0].isalpha() and last[0].lower() not in words.published | words.updated


def _is_record(expression: Expression, paragraph: Span, text: str) -> bool:
    """Whether a paragraph says where and when the text appeared or was signed, and nothing else."""
    if expression.span.start - paragraph.start > _DATELINE_REACH:
        return False
    record = _RECORDS_ITSELF.fullmatch(text, paragraph.start, expression.span.start)
    if record is None:
        return False
    return record.group().startswith("A ") or not text[expression.span.end : paragraph.end].strip(" .)]")


def _is_clockwork(word: str, words: DateWords) -> bool:
    return (
        word in words.weekdays
        or word in words.short_weekdays
        or word in words.zones
        or word in ("am", "pm", "a.m", "p.m")
    )


def _opens_dateline(expression: Expression, prose: Prose) -> bool:
    """SEOUL, Jan. 13 (Yonhap) -- · MOSCOW, January 13. /TASS/ · TOKYO, 14 February 2025 · 3 May 2024, Lima – …"""
    paragraph = _paragraph(expression, prose).span
    before = prose.text[paragraph.start : expression.span.start]
    if isinstance(expression.meaning, Fixed) and len(before) <= _DATELINE_REACH:
        if not before:
            return _AFTER_OPENING.match(prose.text, expression.span.end, paragraph.end) is not None
        if _IN_BRACKETS.fullmatch(before):
            return prose.text.startswith(")", expression.span.end)
    if not before or len(before) > _DATELINE_REACH or "\n" in before.strip() or before.count(".") > 4:
        return False
    names = _WORD.findall(before)
    if not names or len(names) > 7 or not before.rstrip().endswith((",", ".", "-", "–", "—", "(", "|", ":")):
        return False
    if not all(name[0].isupper() or name in _SMALL for name in names):
        return False
    if _PLACE_ALONE.fullmatch(before):
        return isinstance(expression.meaning, Fixed) and prose.text.startswith(".", expression.span.end)
    after = _AFTER_DATELINE.match(prose.text, expression.span.end, paragraph.end)
    if after is None and isinstance(expression.meaning, Fixed):
        after = _THEN_SOURCE.match(prose.text, expression.span.end, paragraph.end)
    return after is not None or names[0].isupper()


def _is_chronicle(expression: Expression, found: list[Expression], prose: Prose) -> bool:
    """Whether the paragraph begins with a day as another does, as entries of a list of events do, or with one long
    before others the text tells of."""
    own = expression.meaning
    if not isinstance(own, Fixed) or expression.span.start != _paragraph(expression, prose).span.start:
        return False
    starts = {paragraph.span.start for paragraph in prose.paragraphs if paragraph.kind == "body"}
    if sum(_is_day(one) and one.span.start in starts for one in found) > 1:
        return True
    return any(isinstance(one.meaning, Fixed) and _is_long_after(one.meaning, own) for one in found)


def _is_long_after(one: Fixed, day: Fixed) -> bool:
    return (
        one.granularity in ("day", "month")
        and (bounds(one.value)[0] - datetime.date.fromisoformat(day.value)).days > _LONG_AFTER
    )


def _paragraph(expression: Expression, prose: Prose) -> Paragraph:
    return prose.paragraphs[expression.sentence.paragraph]


def _ends_title(expression: Expression, prose: Prose) -> bool:
    """Whether the title is dated at its end."""
    paragraph = _paragraph(expression, prose)
    if paragraph.kind != "title" or not isinstance(expression.meaning, Fixed):
        return False
    if prose.text[expression.span.end : paragraph.span.end].strip(" )."):
        return False
    begin = max(paragraph.span.start, expression.span.start - 30)
    return _BEFORE_TITLE_DATE.search(prose.text, begin, expression.span.start) is not None


def _stands_alone(found: list[Expression], position: int, prose: Prose, words: DateWords, most: int) -> bool:
    """Whether the date's line holds nothing else but a place, a name, a time, in `most` words."""
    expression = found[position]
    paragraph = _paragraph(expression, prose)
    if paragraph.kind == "caption":
        return False
    start = prose.text.rfind("\n", paragraph.span.start, expression.span.start) + 1 or paragraph.span.start
    end = prose.text.find("\n", expression.span.end, paragraph.span.end)
    line = Span(max(start, paragraph.span.start), end if end >= 0 else paragraph.span.end)
    whole = line
    if line.end - line.start <= 2 * _LONGEST_STAMP:
        line = _division(line, expression.span, prose.text)
    if paragraph.kind == "title" and (line == whole or not isinstance(expression.meaning, Fixed)):
        return False
    if line.end - line.start > _LONGEST_STAMP:
        return False
    rest = _without_dates(line, found, position, prose)
    names = [name for name in _WORD.findall(rest) if not _is_clockwork(name.lower(), words)]
    if isinstance(expression.meaning, (DayOfYear, EitherOrder)) and not expression.timed and len(names) > 2:
        return False
    return (
        len(names) <= most
        and not any(name[0].islower() and name not in _SMALL for name in names)
        and not rest.rstrip().endswith(("?", "!"))
    )


def _division(line: Span, inner: Span, text: str) -> Span:
    """The part of a line between two dividers that holds `inner`."""
    start, end = line
    for divider in _DIVIDERS.finditer(text, line.start, line.end):
        if divider.end() <= inner.start:
            start = divider.end()
        elif divider.start() >= inner.end:
            end = divider.start()
            break
    return Span(start, end)


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
    return _READING_TIME.sub(" ", " ".join([*rest, prose.text[end : line.end]]))


def is_late(stamp: str) -> bool:
    """Whether a stamp is of the afternoon or evening, when the news of the day is told on that day."""
    hour = _HOUR.search(stamp)
    return hour is not None and int(hour[1]) >= 12
