"""Our time expressions beside those of another reader, over a folder of texts: where the two disagree.

    python bench/dates_oracle.py FOLDER [--oracle recognizers|dateparser] [--limit 60] [--every 7] [--out FILE]

Needs `recognizers-text-date-time` or `dateparser` (neither is a dependency of the program). The article's date is read
from the file's name (2016-05-25 anywhere in it); files without one are passed over. Standard output: counts; FILE: one
disagreement a line, tab-separated: kind, file, words, ours, theirs, context. A reader of dates that gives several
values ("Friday": the last one and the next) agrees if ours is among them.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from onrecord.model.edtf import bounds
from onrecord.model.extract.dates import find_dates
from onrecord.model.extract.mentions import TimeMention
from onrecord.model.lexicon.dates import load_date_words
from onrecord.model.records import Paragraph, PartialDate, Span
from onrecord.model.text import Prose, read_prose

Days = tuple[datetime.date, datetime.date]


class Theirs(NamedTuple):
    """What the other reader found: the days it may mean, or an ISO duration."""

    span: Span
    days: tuple[Days, ...]
    duration: str | None
    shown: str


class Disagreement(NamedTuple):
    kind: str
    file: str
    words: str
    ours: str
    theirs: str
    context: str


def main() -> int:
    parser = argparse.ArgumentParser(description="Our dates beside those of another reader.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--oracle", choices=("recognizers", "dateparser"), default="recognizers")
    parser.add_argument("--limit", type=int, default=60)
    parser.add_argument("--every", type=int, default=7)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    try:
        read = {"recognizers": _recognizers, "dateparser": _dateparser}[options.oracle]
        words = load_date_words()
        counts: Counter[str] = Counter()
        lines: list[Disagreement] = []
        for path in sorted(options.folder.glob("*.txt"))[:: options.every][: options.limit]:
            if (stamp := re.search(r"\d{4}-\d{2}-\d{2}", path.name)) is None:
                continue
            text = path.read_text(encoding="utf-8")
            prose = _prose(text)
            day = datetime.date.fromisoformat(stamp.group())
            ours = find_dates(prose, PartialDate(stamp.group(), "day", stamp.group(), "the file's name"), words)
            for line in _compare(path.name, text, ours, list(read(text, day)), counts):
                lines.append(line)
    except ImportError as missing:
        print(f"{missing}: install recognizers-text-date-time or dateparser", file=sys.stderr)
        return 2
    for kind, count in counts.most_common():
        print(f"{count:6} {kind}")
    if options.out:
        options.out.write_text("".join("\t".join(line) + "\n" for line in lines), encoding="utf-8")
    return 0


def _prose(text: str) -> Prose:
    paragraphs = [Paragraph(Span(match.start(), match.end()), "body") for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return read_prose(text, paragraphs)


def _compare(
    file: str, text: str, ours: tuple[TimeMention, ...], theirs: list[Theirs], counts: Counter[str]
) -> Iterator[Disagreement]:
    met: set[int] = set()
    for own in ours:
        others = [other for other in theirs if other.span.overlaps(own.span)]
        met.update(other.span.start for other in others)
        value = own.duration or (own.date and own.date.value) or "?"
        shown = ", ".join(other.shown for other in others)
        if not others:
            kind = "only ours"
        elif any(_agree(own, other) for other in others):
            counts["agree"] += 1
            continue
        else:
            kind = "other value"
        counts[kind] += 1
        yield Disagreement(kind, file, own.span.of(text), value, shown, _context(text, own.span))
    for other in theirs:
        if other.span.start not in met:
            counts["only theirs"] += 1
            yield Disagreement("only theirs", file, other.span.of(text), "", other.shown, _context(text, other.span))


def _agree(own: TimeMention, other: Theirs) -> bool:
    if own.duration:
        return own.duration == other.duration
    if own.date is None or own.date.value is None:
        return not other.days
    first, last = bounds(own.date.value)
    # A week or a weekend begins on another day for others; a period that began is the same period.
    return any(
        abs((first - begin).days) <= (1 if own.date.granularity in ("week", "interval") else 0)
        and abs((last - end).days) <= (1 if own.date.granularity in ("week", "interval") else 0)
        for begin, end in other.days
    )


def _context(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 70) : span.start], text[span.end : span.end + 50]
    return re.sub(r"\s+", " ", f"{before}[{span.of(text)}]{after}")


def _recognizers(text: str, day: datetime.date) -> Iterator[Theirs]:
    from recognizers_date_time import Culture, recognize_datetime  # type: ignore[import-not-found]

    reference = datetime.datetime(day.year, day.month, day.day, 12)
    position = 0
    for line in text.splitlines(keepends=True):
        for found in recognize_datetime(line, Culture.English, reference=reference):
            values: list[dict[str, Any]] = (found.resolution or {}).get("values", [])
            span = Span(position + found.start, position + found.end + 1)
            duration = next((str(value["timex"]) for value in values if value["type"] == "duration"), None)
            if values and all(value["type"] in ("time", "timerange", "set") for value in values):
                continue
            days = tuple([days for value in values if (days := _days(value)) is not None])
            shown = duration or " | ".join(f"{begin}/{end}" if begin != end else str(begin) for begin, end in days)
            yield Theirs(span, days, duration, shown or "?")
        position += len(line)


def _days(value: dict[str, Any]) -> Days | None:
    try:
        if "value" in value:
            day = datetime.date.fromisoformat(str(value["value"])[:10])
            return day, day
        first = datetime.date.fromisoformat(str(value["start"])[:10])
        end = datetime.date.fromisoformat(str(value["end"])[:10])
        return first, max(first, end - datetime.timedelta(days=1))
    except (KeyError, ValueError):
        return None


def _dateparser(text: str, day: datetime.date) -> Iterator[Theirs]:
    from dateparser.search import search_dates  # type: ignore[import-not-found]

    settings = {"RELATIVE_BASE": datetime.datetime(day.year, day.month, day.day, 12), "PREFER_DATES_FROM": "past"}
    position = 0
    for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
        start = text.find(words, position)
        if start < 0:
            continue
        position = start + len(words)
        found = moment.date()
        yield Theirs(Span(start, position), ((found, found),), None, found.isoformat())


if __name__ == "__main__":
    sys.exit(main())
