"""What lengths of time mean, alone or as a distance: four days, a year and a half ago, in three weeks; and clocks."""

from __future__ import annotations

import re
from fractions import Fraction

from .atoms import CLASSES
from .calendar import Unit
from .forms import Distance, Form, Open
from .match import Clock, InTime, Length, Match

_DISTANCES: dict[str, tuple[Unit, int]] = {
    "D": ("D", 1),
    "W": ("W", 1),
    "2W": ("W", 2),
    "M": ("M", 1),
    "3M": ("M", 3),
    "Y": ("Y", 1),
    "10Y": ("Y", 10),
    "100Y": ("Y", 100),
}
#: "in nearly three years" looks back.
_REACHED = frozenset({"almost", "nearly", "over", "more", "less", "fewer", "under"})
#: "1,300 years ago" names no year.
_FAR_YEARS = 100
#: After "in a year", "after a week" these begin what says which.
_AFTER_A_UNIT = frozenset(
    {"ago", "earlier", "later", "of", "when", "in", "for", "that", "after", "before", "away", "where", "this"}
)


def _count(match: Match) -> Fraction:
    """The number of units: 3, 1.5, twenty-five, two and a half, half a."""
    index = match.index("count")
    total = Fraction(1)
    if index is not None:
        classes, total = match.classes("count"), Fraction(0)
        for offset, one in enumerate(classes):
            word = match.atoms.word(index + offset).replace(",", "")
            if one == CLASSES["HALF"]:
                total = Fraction(1, 2)
                break
            if one == CLASSES["AN"]:
                total = Fraction(1)
            elif one != CLASSES["DASH"]:
                for part in re.split("[-‐‑]", word):
                    total = _with(total, Fraction(part) if part[0].isdigit() else match.words.numbers[part])
    return total + (Fraction(1, 2) if match.has("half", "half2") else 0)


def _with(total: Fraction, number: Fraction | int) -> Fraction:
    """The number so far with one more word of it: "twenty" "four", "two" "hundred"; not "another" "ten"."""
    if number >= 100 and 0 < total < 100:
        return total * number
    tens = (total >= 20 and total % 10 == 0 and number < 10) or (total >= 100 and number < 100)
    return total + number if tens else Fraction(number)


def _unit(match: Match) -> str:
    return match.words.units[match.word("unit")]


def length(match: Match) -> Length | None:
    iso = _iso_length(_count(match), _unit(match))
    return Length(iso) if iso else None


def _iso_length(count: Fraction, unit: str) -> str | None:
    """ISO 8601: P3Y, P1Y6M, PT48H, P10Y for a decade. Fractions that need smaller units are written with those."""
    number, letter = re.fullmatch(r"(\d*)(T?[A-Z])", unit).groups()  # type: ignore[union-attr]
    count *= int(number or 1)
    if count.denominator != 1 and letter in ("Y", "D", "TH"):
        smaller, factor = {"Y": ("M", 12), "D": ("TH", 24), "TH": ("TM", 60)}[letter]
        whole, rest = divmod(count, 1)
        if (rest * factor).denominator == 1:
            return _joined([(int(whole), letter), (int(rest * factor), smaller)])
    if count.denominator != 1:
        return f"P{'T' if letter[0] == 'T' else ''}{float(count):g}{letter[-1]}"
    return _joined([(int(count), letter)])


def _joined(parts: list[tuple[int, str]]) -> str | None:
    days = "".join(f"{number}{letter}" for number, letter in parts if number and letter[0] != "T")
    times = "".join(f"{number}{letter[1]}" for number, letter in parts if number and letter[0] == "T")
    return f"P{days}{'T' + times if times else ''}" if days or times else None


def ago(match: Match) -> Form | None:
    direction = match.classes("direction")[0]
    beside = direction in (CLASSES["BEFORE"], CLASSES["AFTER"])
    if beside and not (match.after() == "," or (len(match.classes("direction")) > 1 and not match.after().isalpha())):
        return None  # "two days before the vote", "two days before that vote"
    if match.has("vague"):
        return Open("how many is not said")
    if direction == CLASSES["EARLIER"] and match.after() == "than":
        return None
    unit = _unit(match)
    if unit[0] == "T":
        return Open("counted in hours or less")
    count = _count(match)
    base, factor = _DISTANCES[unit]
    count *= factor
    if count.denominator != 1:
        if base == "Y" and (count * 12).denominator == 1:
            base, count = "M", count * 12
        else:
            return Open("so many and a half cannot be counted on the calendar")
    if base == "Y" and count >= _FAR_YEARS:
        return Open("too long ago to be counted to the year")
    back = direction in (CLASSES["AGO"], CLASSES["EARLIER"], CLASSES["BEFORE"])
    told = beside or direction in (CLASSES["EARLIER"], CLASSES["LATER"])
    return Distance(base, -int(count) if back else int(count), told)


def counted(match: Match) -> tuple[Unit, int] | None:
    """The unit and the number of it, where they can be counted on the calendar."""
    unit = _unit(match)
    if unit[0] == "T":
        return None
    base, factor = _DISTANCES[unit]
    count = _count(match) * factor
    return (base, int(count)) if count.denominator == 1 and base != "Q" and count < _FAR_YEARS * 10 else None


def in_count(match: Match) -> InTime | None:
    own, unit = length(match), _unit(match)
    if own is None or unit[0] == "T":
        return None
    base, factor = _DISTANCES[unit]
    count = _count(match) * factor
    if count.denominator != 1 or match.before() in ("time", "first", "second", "third"):
        return None
    if match.atoms.word(match.start + 1) in _REACHED or _is_superlative(match):
        return None  # "the first talks in almost three years"
    return InTime(Distance(base, int(count)), own)


def _is_superlative(match: Match) -> bool:
    """ "the lowest level in three years", "for the first time in two weeks"."""
    near = [match.atoms.word(index) for index in range(max(match.start - 12, 0), match.start)]
    return any(word in ("first", "only") or (word.endswith("est") and len(word) > 5) for word in near)


def duration(match: Match) -> Length | None:
    before, words = match.before(), match.words
    if before in words.before_numbers and not (before == "-" and not match.atoms.word(match.start - 2)[-1:].isdigit()):
        return None
    if before in words.every:
        return None
    dashed = CLASSES["DASH"] in match.atoms.classes[match.start : match.end]
    singular = match.classes("unit") != CLASSES["UNITS"]
    if singular and not dashed and not _is_single(match):
        return None
    if match.word("unit") == "quarters" and (dashed or match.after() in ("of", "to", "")):
        return None  # "three-quarters of them"
    return length(match)


def _is_single(match: Match) -> bool:
    """Whether a unit in the singular is counted: "one day", "a two day rally"; not "two day", "one day in May"."""
    after = match.after()
    if _count(match) == 1:
        return after not in ("of", "in")
    return match.before() in match.words.determiners and after.isalpha() and after not in match.words.function_words


def a_unit(match: Match) -> Length | None:
    """ "nearly a year", "for a week"; not "twice a week", "in a year of drought"."""
    if match.word("unit") == "quarter":
        return None  # "over a quarter of them"
    if match.before() in match.words.rates or match.before()[-1:].isdigit():
        return None
    if match.has("lead") and match.after() in _AFTER_A_UNIT:
        return length(match) if match.word("lead") in ("for", "within") else None
    return length(match)


def long(match: Match) -> Length | None:
    """ "decade-old", "weeklong"."""
    if match.has("length"):
        return Length(match.words.lengths[match.word("length")])
    return length(match)


def half_unit(match: Match) -> Length | None:
    iso = _iso_length(Fraction(1, 2), _unit(match))
    return Length(iso) if iso else None


def clock(match: Match) -> Clock | None:
    """ "5 p.m.", "17:24", "1430 GMT". Digits alone are a time only with a day, a zone or "at" beside them."""
    at = match.before() in ("at", "around", "until", "by")
    if match.has("digits"):
        return Clock(True) if re.fullmatch(r"(?:[01]\d|2[0-4])[0-5]\d", match.word("digits")) else None
    if match.has("hour"):
        meridiem = match.atoms.words[match.index("meridiem") or 0]
        if meridiem == "am":
            return Clock(at)  # "the 5 am" would be a clock, "5 am I" not
        return Clock(True) if match.day("hour") <= 12 or meridiem == "hrs" else None
    return Clock(match.has("full", "meridiem2", "evidence") or at)
