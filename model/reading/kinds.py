"""What each paragraph is for: title, standfirst, dateline, byline, caption, body or furniture.

Nothing is deleted: furniture stays readable, it only gives no facts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from ..lexicon.furniture import FurnitureWords
from ..records import Paragraph, ParagraphKind, Span
from .bylines import is_name, is_role, read_byline

_LIST_MARKS = re.compile(r"[-–—•*▼▲■□●○◆◇►▶>·#|\s]+")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"”’'»)\]]*\s*$")
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_LINK_ONLY = re.compile(r"\W*(?:https?://\S+|www\.\S+|\S+@\S+\.\w+|[@#]\w+)\W*$", re.IGNORECASE)
_SEPARATORS = re.compile(r"\s[|›»/·•]\s")
_LABEL = re.compile(r"[A-Z][\w ]{1,20}:\s?\S{1,30}$")
_COUNT = re.compile(r"[\w ]{2,20}\s?\(\d+\)$")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DATE = re.compile(
    rf"""(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?
    (?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}(?:[-/.]\d{{2,4}})?
    |{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s\d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)?\s{_MONTH}(?:,?\s\d{{4}})?)""",
    re.IGNORECASE | re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(
    r"(?:[T,]?\s*(?:at\s)?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?(?:Z|\s?[A-Z]{2,5}\b(?:[+-]\d+)?|\s?[+-]\d{2}:?\d{2})?)",
    re.IGNORECASE,
)
_LONGEST_CAPTION = 600
#: "… in Oslo. Photo by Ann Lee/UPI", "… on May 3./Ministry of Works", "… | License Photo", "Premier Ray DPA/Ann Lee".
_CREDIT = re.compile(
    r"[.!?]\s*Photo(?:s|graph)?(?:\sby|:)?\s[^.]{2,60}$|[.!?]\s?/\s?[A-Z][\w .&-]{2,40}$"
    r"|\|\s*(?:License|Licence|File|Handout|Pool)\sPhoto$|\s[A-Z]{2,8}/[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){1,2}$"
)
_PICTURE_NUMBER = re.compile(r"\d{1,3} of \d{1,3} \|")
_AGO = re.compile(r"^(?:[A-Z][\w'’.-]+\s){0,3}\d+\s(?:second|minute|hour|day)s?\sago\b")
_LONGEST_BYLINE = 120
#: So many words has a line of names above a line with their job.
_LONGEST_NAMES = 8
_AGENCY_DATELINE = re.compile(r"^[A-Z][^()\n]{1,50}\(([A-Z][\w .&-]{1,30})\)\s*[-–—]")
#: "KYIV, 7 January — …", "Taipei, April 18 (CNA) …", "MOSCOW, January 13, 2025. /TASS/. …"
_DATELINE = re.compile(
    rf"""[A-Z][\w\ .,'’()-]{{1,50}}?,\s(?:(?i:{_MONTH})\s\d{{1,2}}|\d{{1,2}}\s(?i:{_MONTH}))(?:,?\s\d{{4}})?
    [.,]?\s*(?:\([A-Z][^()\n]{{1,30}}\)|/[A-Z][\w\ .-]{{1,20}}/|--|[-–—]\s)""",
    re.VERBOSE,
)


def classify(text: str, spans: Sequence[Span], words: FurnitureWords) -> tuple[Paragraph, ...]:
    """The paragraphs of `text` with their kinds, in order; a title's leading mark ("▼ ") stays outside its span."""
    kinds = [_kind_by_words(span.of(text), words) for span in spans]
    _mark_repeats(text, spans, kinds)
    _mark_after_headings(text, spans, kinds, words)
    _mark_ends(text, spans, kinds)
    _mark_head(text, spans, kinds)
    _mark_bylines(text, spans, kinds, words)
    return tuple(
        Paragraph(_without_mark(text, span) if kind == "title" else span, kind or "body")
        for span, kind in zip(spans, kinds, strict=True)
    )


def agency_of(text: str) -> str | None:
    """The agency of a dateline: "SEOUL, Jan. 13 (Yonhap) --" names Yonhap."""
    match = _AGENCY_DATELINE.match(text)
    return match.group(1) if match and not match.group(1).islower() else None


def _bare(line: str) -> str:
    mark = _LIST_MARKS.match(line)
    return (line[mark.end() :] if mark else line).strip()


def _without_mark(text: str, span: Span) -> Span:
    mark = _LIST_MARKS.match(text, span.start, span.end)
    return Span(mark.end(), span.end) if mark and mark.end() < span.end else span


def _kind_by_words(line: str, words: FurnitureWords) -> ParagraphKind | None:
    """The kind that the words of a line alone decide; None where its place must."""
    if len(line) > _LONGEST_CAPTION + 40:
        return None  # most paragraphs, passed over fast
    bare = _bare(line)
    lower = bare.lower()
    if len(bare) > 400:
        return "caption" if _is_caption(bare, words) else None
    plain = lower.rstrip(" .:!?…")
    if not plain or plain in words.lines or plain in words.headings or _LINK_ONLY.match(line):
        return "furniture"
    if words.opening.match(lower):
        return "furniture"
    if len(bare) < 120 and any(part in lower for part in words.contains):
        return "furniture"
    if _is_stamp(bare, words) or (len(bare) < 160 and _DATELINE.fullmatch(bare)):
        return "dateline"
    if _PICTURE_NUMBER.match(bare):
        return "caption"
    if len(bare) < 200 and (len(_SEPARATORS.findall(bare)) >= 2 or _is_label(line, bare)):
        return "furniture"
    if _is_byline(bare, words):
        return "byline"
    if _is_caption(bare, words):
        return "caption"
    return None


def _is_label(line: str, bare: str) -> bool:
    """ "- Category:Other", "Comment (0)": a label and its value, as menus have them."""
    return bool(_COUNT.match(bare) or (line != bare and _LABEL.match(bare)))


def _is_stamp(bare: str, words: FurnitureWords) -> bool:
    """A line with nothing but dates, times and the words that introduce them."""
    if len(bare) > 160 or not _DIGIT.search(bare):
        return False
    rest, dates = _DATE.subn(" ", _AGO.sub(" ", bare))
    if not dates:
        return False
    rest = _CLOCK.sub(" ", rest).lower()
    for stamp in _stamps(words.stamps):
        rest = stamp.sub(" ", rest)
    return len(_WORD.findall(rest)) <= 1


@cache
def _stamps(stamps: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """The words before a date as patterns, longest first."""
    return tuple([re.compile(rf"\b{re.escape(stamp)}\b") for stamp in sorted(stamps, key=len, reverse=True)])


def _is_byline(bare: str, words: FurnitureWords) -> bool:
    found = read_byline(bare, words.bylines)
    return found is not None and not found.by_place


def _is_caption(bare: str, words: FurnitureWords) -> bool:
    if len(bare) > _LONGEST_CAPTION:
        return False
    lower = bare.lower()
    captions = words.captions
    if captions.opening.match(lower.replace(" :", ":", 1)):
        return True
    if ("/" in bare or "hoto" in bare) and _CREDIT.search(bare):
        return True
    if "(" not in bare and "[" not in bare:
        return False
    brackets = [part.strip().lower() for part in re.findall(r"[(\[]([^()\[\]]{1,60})[)\]]", bare)]
    placed = any(part in captions.positions for part in brackets)
    last = re.search(r"[(\[]([^()\[\]]{1,60})[)\]]\.?$", bare)
    credits = re.split(r"[/,\s]+(?=[a-z])|\s*/\s*", last.group(1).lower()) if last else []
    credited = last is not None and (
        last.group(1).lower() in captions.credits or any(part in captions.credits for part in credits)
    )
    if not placed and not credited:
        return False
    posed = any(f" {pose} " in f" {lower} " for pose in captions.poses)
    return (placed and (posed or credited or len(brackets) > 1)) or (credited and (posed or len(bare) < 400))


def _mark_repeats(text: str, spans: Sequence[Span], kinds: list[ParagraphKind | None]) -> None:
    """A paragraph that stands there a second time was put there by the page."""
    seen: set[str] = set()
    for number, span in enumerate(spans):
        words = span.of(text)
        if len(words) >= 15 and words in seen:
            kinds[number] = "furniture"
        seen.add(words)


def _mark_after_headings(
    text: str, spans: Sequence[Span], kinds: list[ParagraphKind | None], words: FurnitureWords
) -> None:
    """What follows "Related stories" are links, until a whole sentence of some length takes the text up again."""
    below = False
    for number, span in enumerate(spans):
        line = span.of(text) if span.end - span.start < 200 else ""
        if _bare(line).lower().rstrip(" .:!?") in words.headings:
            below = True
        elif below and kinds[number] is None:
            if _is_prose(text, span):
                below = False
            else:
                kinds[number] = "furniture"


def _mark_ends(text: str, spans: Sequence[Span], kinds: list[ParagraphKind | None]) -> None:
    """Short lines after the last sentence of the article are the page's."""
    for number in range(len(spans) - 1, 0, -1):
        if kinds[number] is not None:
            continue
        line = spans[number].of(text)
        if len(line) > 80 or _ENDS_SENTENCE.search(line) or any(mark in line for mark in '"“”:'):
            return
        if not any(kind is None and _is_prose(text, span) for kind, span in zip(kinds[:number], spans, strict=False)):
            return
        kinds[number] = "furniture"


def _is_prose(text: str, span: Span) -> bool:
    tail = text[max(span.start, span.end - 6) : span.end]
    return span.end - span.start >= 60 and bool(_ENDS_SENTENCE.search(tail)) and len(span.of(text).split()) >= 10


def _mark_head(text: str, spans: Sequence[Span], kinds: list[ParagraphKind | None]) -> None:
    """Title and standfirst: what stands before the first paragraph of running text."""
    free = [number for number, kind in enumerate(kinds) if kind is None]
    if len(free) < 2:
        return
    start = next((n for n in free if _is_running_text(text, spans[n])), free[-1])
    head = [number for number in free if number < start]
    titles = [number for number in head if len(_WORD.findall(spans[number].of(text))) >= 3]
    if titles:
        for number in head:
            if number < titles[0]:
                kinds[number] = "furniture"  # "World", "Asia Pacific": the page's section above the headline
            else:
                kinds[number] = "title" if number == titles[0] else "standfirst"
    following = next((number for number in free if number > start), None)
    if following is None:
        return
    # A sentence between the title and the line that says when or by whom the article is.
    stands_above = bool(titles) and spans[start].end - spans[start].start <= 300 and following > start + 1
    stands_above = stands_above and all(kind in {"dateline", "byline"} for kind in kinds[start + 1 : following])
    if stands_above or _sums_up(text, spans[start], spans[following]):
        kinds[start] = "standfirst" if titles else _title_or_standfirst(text, spans[start])


def _title_or_standfirst(text: str, span: Span) -> ParagraphKind:
    return "title" if _is_title_case(span.of(text)) else "standfirst"


def _is_running_text(text: str, span: Span) -> bool:
    if span.end - span.start > 300:
        return True
    line = span.of(text)
    if _AGENCY_DATELINE.match(line) or _DATELINE.match(line):
        return True
    return bool(_ENDS_SENTENCE.search(line)) and not _is_title_case(line) and len(line.split()) > 3


def _is_title_case(line: str) -> bool:
    long_words = [word for word in _WORD.findall(line) if len(word) > 3]
    return len(long_words) >= 3 and sum(word[0].isupper() for word in long_words) >= 0.8 * len(long_words)


def _mark_bylines(text: str, spans: Sequence[Span], kinds: list[ParagraphKind | None], words: FurnitureWords) -> None:
    """Between the title and the running text, and below it, a name with a job or place says who wrote."""
    title = next((number for number, kind in enumerate(kinds) if kind == "title"), len(kinds))
    body = [number for number, kind in enumerate(kinds) if kind is None]
    for number, span in enumerate(spans):
        above = kinds[number] == "standfirst" and number > title
        below = kinds[number] == "furniture" and body and number > body[-1]
        line = _bare(span.of(text)) if (above or below) and span.end - span.start < _LONGEST_BYLINE else ""
        if not line or read_byline(line, words.bylines) is None:
            continue
        kinds[number] = "byline"
        if above and is_role(line, words.bylines) and kinds[number - 1] == "standfirst":
            named = _bare(spans[number - 1].of(text))
            if is_name(named) and len(named.split()) <= _LONGEST_NAMES:
                kinds[number - 1] = "byline"


def _sums_up(text: str, first: Span, second: Span) -> bool:
    """Whether one short sentence says beforehand what the next, longer paragraph says again."""
    line = first.of(text)
    if len(line) > 220 or second.end - second.start < len(line) or re.search(r"[.!?]\s+[A-Z\"“]", line):
        return False
    if any(mark in line for mark in '"“”'):
        return False
    own = {word.lower()[:6] for word in _WORD.findall(line) if len(word) > 3}
    following = {word.lower()[:6] for word in _WORD.findall(second.of(text)) if len(word) > 3}
    return len(own) >= 4 and len(own & following) >= 0.7 * len(own)
