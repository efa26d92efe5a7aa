"""How right the date finder is about newspaper texts that others annotated with TIMEX3 (TimeBank, AQUAINT, …).

usage: tempeval.py [--errors] FOLDER [FOLDER ...]

Reads the TimeML files (.tml) of each folder, takes the creation time as the article's date and compares what is found
in the text. Dates and times are one group, durations another; a time of day counts by its day, since we keep no hours.
`--errors` lists what differs: missed, extra, kind (a duration for a date or the other way), value.

Left out on both sides: sets ("every Monday"), references to the present, past or future ("now", "recently"), which
are no dates for us. Values TimeML leaves partly open ("1998-WXX") count as found, not as right or wrong. A value is
right where ours lies within that of TIMEX3: ours may say more ("in the third quarter" as a quarter for a year), never
less; "March 3 to 5" is one expression for us and two there, each compared with its end.
"""

from __future__ import annotations

import argparse
import datetime
import re
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from onrecord.model.edtf import bounds
from onrecord.model.extract.dates import find_dates
from onrecord.model.extract.mentions import TimeMention
from onrecord.model.pipeline import load_lexicon
from onrecord.model.reading import DocumentMetadata, read_document
from onrecord.model.records import Span
from onrecord.model.text import read_prose

Group = Literal["dates", "durations"]
Days = tuple[datetime.date, datetime.date]
_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_HALVES = {"H1": ("01", "06"), "H2": ("07", "12")}
_LENGTH = re.compile(r"P(?:(\d+(?:\.\d+)?)(CE|DE|[CEYQMWD]))*(?:T(?:\d+(?:\.\d+)?[HMS])+)?")
_LENGTH_PART = re.compile(r"(\d+(?:\.\d+)?)(CE|DE|[CEYQMWDHS])")
#: Months or seconds of a unit before and after the T of an ISO duration.
_MONTHS = {"CE": 1200.0, "C": 1200.0, "DE": 120.0, "E": 120.0, "Y": 12.0, "Q": 3.0, "M": 1.0}
_SECONDS = {"W": 604800.0, "D": 86400.0, "H": 3600.0, "S": 1.0}
_CONTEXT = 60


@dataclass(frozen=True)
class Timex:
    """A TIMEX3 and its place in the text."""

    span: Span
    type: str
    value: str

    @property
    def group(self) -> Group | None:
        """None for what is left out."""
        if self.type == "SET" or self.value.endswith("_REF"):
            return None
        return "durations" if self.type == "DURATION" else "dates"


@dataclass
class Score:
    """What came of one group in one folder."""

    annotated: int = 0
    found: int = 0
    ours: int = 0
    ours_right: int = 0
    same_span: int = 0
    valued: int = 0
    values_right: int = 0


@dataclass
class Result:
    scores: dict[Group, Score] = field(default_factory=lambda: {"dates": Score(), "durations": Score()})
    errors: list[tuple[str, str]] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    open_values: int = 0


def read_timeml(path: Path) -> tuple[str, str, list[Timex]]:
    """The text, the day of the creation time, and the annotated time expressions."""
    root = ElementTree.parse(path).getroot()
    created = root.find("DCT/TIMEX3")
    body = root.find("TEXT")
    if created is None or body is None:
        raise ValueError(f"{path}: neither creation time nor text")
    pieces: list[str] = []
    found: list[Timex] = []
    _walk(body, pieces, found)
    return "".join(pieces), created.get("value", "")[:10], found


def _walk(node: ElementTree.Element, pieces: list[str], found: list[Timex]) -> None:
    begin = sum(map(len, pieces))
    pieces.append(node.text or "")
    for child in node:
        _walk(child, pieces, found)
        pieces.append(child.tail or "")
    if node.tag == "TIMEX3":
        end = sum(map(len, pieces))
        if end > begin:
            found.append(Timex(Span(begin, end), node.get("type", ""), node.get("value", "")))


def days_of(value: str) -> Days | None:
    """The days a TIMEX3 value covers; None where it leaves them partly open."""
    day = value.split("T")[0]
    year, _, rest = day.partition("-")
    if weekend := re.fullmatch(r"W(\d\d)-WE", rest):
        monday = datetime.date.fromisocalendar(int(year), int(weekend[1]), 1)
        return monday + datetime.timedelta(days=5), monday + datetime.timedelta(days=6)
    if re.fullmatch(r"\d{2,3}", day):
        day = f"{day:X<4}"
    elif rest in _SEASONS:
        day = f"{year}-{_SEASONS[rest]}"
    elif rest in _HALVES:
        day = "/".join(f"{year}-{month}" for month in _HALVES[rest])
    elif re.fullmatch(r"Q[1-4]", rest):
        day = f"{year}-{32 + int(rest[1])}"
    elif re.fullmatch(r"W\d", rest):
        day = f"{year}-W0{rest[1]}"
    try:
        return bounds(day)
    except ValueError:
        return None


def agrees(theirs: Days, ours: str) -> bool:
    """Whether our value lies within theirs, or one end of our interval does."""
    ends = [bounds(part) for part in {ours, *ours.split("/")}]
    return any(theirs[0] <= first and last <= theirs[1] for first, last in ends)


def length_of(value: str) -> tuple[float, float] | None:
    """Months and seconds of an ISO 8601 duration; None where it leaves its number open."""
    if not _LENGTH.fullmatch(value):
        return None
    months = seconds = 0.0
    long, _, short = value[1:].partition("T")
    for number, unit in _LENGTH_PART.findall(long):
        months += float(number) * _MONTHS.get(unit, 0.0)
        seconds += float(number) * _SECONDS.get(unit, 0.0)
    for number, unit in re.findall(r"(\d+(?:\.\d+)?)([HMS])", short):
        seconds += float(number) * (60.0 if unit == "M" else _SECONDS[unit])
    return months, seconds


def _group(mention: TimeMention) -> Group:
    return "durations" if mention.type == "DURATION" else "dates"


def compare(name: str, text: str, theirs: Sequence[Timex], ours: Sequence[TimeMention], result: Result) -> None:
    for timex in theirs:
        if timex.group is None:
            result.left_out[timex.value if timex.type != "SET" else "SET"] += 1
            continue
        score = result.scores[timex.group]
        score.annotated += 1
        same = [one for one in ours if one.span.overlaps(timex.span)]
        fitting = [one for one in same if _group(one) == timex.group]
        if not fitting:
            words = ", ".join(f"{one.type} {one.span.of(text)!r} {_value(one)}" for one in same)
            result.errors.append(("kind" if same else "missed", _shown(name, text, timex, words)))
            continue
        score.found += 1
        score.same_span += any(one.span == timex.span for one in fitting)
        _compare_value(name, text, timex, fitting, result)
    for mention in ours:
        touched = [timex for timex in theirs if timex.span.overlaps(mention.span)]
        if touched and all(timex.group is None for timex in touched):
            continue
        score = result.scores[_group(mention)]
        score.ours += 1
        if any(timex.group == _group(mention) for timex in touched):
            score.ours_right += 1
        elif not touched:
            words = f"{name}  {_value(mention)}  {_context(text, mention.span)}"
            result.errors.append(("extra", words))


def _compare_value(name: str, text: str, timex: Timex, fitting: Sequence[TimeMention], result: Result) -> None:
    score = result.scores[timex.group or "dates"]
    if timex.group == "durations":
        length = length_of(timex.value)
        scorable, right = length is not None, any(length_of(one.duration or "") == length for one in fitting)
    else:
        days = days_of(timex.value)
        values = [one.date.value for one in fitting if one.date and one.date.value]
        scorable, right = days is not None, days is not None and any(agrees(days, value) for value in values)
    if not scorable:
        result.open_values += 1
        return
    score.valued += 1
    score.values_right += right
    if not right:
        words = ", ".join(f"{_value(one)}" for one in fitting)
        result.errors.append(("value", _shown(name, text, timex, words)))


def _value(mention: TimeMention) -> str:
    if mention.date is None:
        return mention.duration or ""
    return mention.date.value or f"open ({mention.date.reason})"


def _shown(name: str, text: str, timex: Timex, ours: str) -> str:
    return f"{name}  {timex.type} {timex.value}, ours: {ours or 'nothing'}  {_context(text, timex.span)}"


def _context(text: str, span: Span) -> str:
    before = text[max(0, span.start - _CONTEXT) : span.start]
    after = text[span.end : span.end + _CONTEXT]
    return " ".join(f"{before}[{span.of(text)}]{after}".split())


def measure(folder: Path) -> tuple[Result, int, float]:
    """What came of a folder, its characters, and the processor time that finding dates took."""
    lexicon = load_lexicon()
    result, size, taken = Result(), 0, 0.0
    with tempfile.TemporaryDirectory() as scratch:
        for path in sorted(folder.glob("*.tml")):
            text, created, theirs = read_timeml(path)
            plain = Path(scratch) / "article.txt"
            plain.write_text(text, encoding="utf-8", newline="")
            document = read_document(plain, DocumentMetadata(published=created), lexicon.furniture)
            prose = read_prose(document.text, document.paragraphs)
            began = time.process_time()
            ours = find_dates(prose, document.date, lexicon.dates)
            taken += time.process_time() - began
            size += len(text)
            if document.text != text:
                raise ValueError(f"{path}: the text was changed in reading")
            compare(f"{path.stem} ({created})", text, theirs, ours, result)
    return result, size, taken


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def table(result: Result) -> Iterator[str]:
    yield "           annotated     P      R      F1   strict F1   values"
    for group, score in result.scores.items():
        precision, recall = _share(score.ours_right, score.ours), _share(score.found, score.annotated)
        both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        strict = _share(2 * score.same_span, score.ours + score.annotated)
        right = f"{_share(score.values_right, score.valued):.3f} ({score.values_right} of {score.valued})"
        yield f"{group:<10} {score.annotated:>9}  {precision:.3f}  {recall:.3f}  {both:.3f}  {strict:.3f}       {right}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--errors", action="store_true", help="list what differs, by kind")
    options = parser.parse_args(arguments)
    for folder in options.folders:
        result, size, taken = measure(folder)
        if not size:
            print(f"{folder}: no .tml files", file=sys.stderr)
            return 1
        left_out = ", ".join(f"{count} {name}" for name, count in result.left_out.most_common())
        print(
            f"\n{folder.name}: {size / 1e6 / taken:.2f} MB/s; left out: {left_out}; {result.open_values} open values\n"
        )
        print("", *table(result), sep="\n")
        if options.errors:
            print("\n".join(f"  {kind}: {words}" for kind, words in sorted(result.errors, key=lambda error: error[0])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
