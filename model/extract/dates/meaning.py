"""From what the grammar matched to what it means: a form to be resolved, or a duration, or nothing after all."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from ...lexicon.dates import DateWords
from .atoms import CLASSES, Atoms
from .calendar import Unit, date_of, month_value
from .forms import (
    DayOfMonth,
    DayOfYear,
    Distance,
    Fixed,
    Form,
    HalfOf,
    Interval,
    MonthOfYear,
    Open,
    Part,
    Period,
    QuarterOfYear,
    Relation,
    SeasonOfYear,
    Weekday,
    Weekend,
    WeekOf,
    YearOf,
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `certain` is False for digits that could be a score or a verse."""

    certain: bool


@dataclass(frozen=True, slots=True)
class Length:
    """An ISO 8601 duration."""

    iso: str


@dataclass(frozen=True, slots=True)
class InTime:
    """ "in three days": a date where the verb is future, else a length of time."""

    date: Form
    length: Length


Meaning = Form | Clock | Length | InTime

_RELATIONS: dict[str, Relation] = {
    CLASSES["LAST"]: "last",
    CLASSES["NEXT"]: "next",
    CLASSES["THIS"]: "this",
    CLASSES["SAME"]: "same",
    CLASSES["THAT"]: "same",
    CLASSES["PREVIOUS"]: "previous",
    CLASSES["FOLLOWING"]: "following",
    CLASSES["COMING"]: "next",
    CLASSES["PAST"]: "last",
}
_UNITS: dict[str, Unit] = {
    CLASSES["YEARWORD"]: "Y",
    CLASSES["MONTHWORD"]: "M",
    CLASSES["WEEKWORD"]: "W",
    CLASSES["DAYWORD"]: "D",
    CLASSES["QUARTERWORD"]: "Q",
    CLASSES["DECADEWORD"]: "10Y",
    CLASSES["CENTURYWORD"]: "100Y",
}
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


class Match:
    """A rule's match with the words and classes of its groups."""

    def __init__(self, match: re.Match[str], atoms: Atoms, words: DateWords) -> None:
        self._match = match
        self.atoms = atoms
        self.words = words
        self.start = match.start()
        self.end = match.end()

    def index(self, *names: str) -> int | None:
        """The atom where the first of these groups that took part begins."""
        for name in names:
            if name in self._match.re.groupindex and self._match.start(name) >= 0:
                return self._match.start(name)
        return None

    def has(self, *names: str) -> bool:
        return self.index(*names) is not None

    def word(self, *names: str) -> str:
        index = self.index(*names)
        return "" if index is None else self.atoms.word(index)

    def classes(self, name: str) -> str:
        return self._match[name] if name in self._match.re.groupindex and self._match[name] else ""

    def month(self, *names: str) -> int:
        return self.words.months[self.word(*names)]

    def day(self, *names: str) -> int:
        return int(re.sub(r"\D", "", self.word(*names)))

    def year(self, *names: str) -> int | None:
        return int(self.word(*names)) if self.has(*names) else None

    def relation(self, name: str = "relation") -> Relation | None:
        """The last class of a group such as "this past", or None."""
        return _RELATIONS.get(self.classes(name)[-1:])

    def year_of(self) -> YearOf | None:
        relation = self.relation("yearrelation")
        return YearOf(relation) if relation else None

    def before(self, step: int = 1) -> str:
        return self.atoms.word(self.start - step)

    def after(self, step: int = 0) -> str:
        return self.atoms.word(self.end + step)


def meaning(rule: str, match: Match) -> Meaning | None:
    """What the words mean, or None where the rule's words are no time after all."""
    found = _READERS[rule](match)
    if isinstance(found, (Clock, Length, InTime)) or found is None:
        return found
    if match.has("position", "position2", "position3", "late"):
        found = Part(_part(match), found)
    return found


def _part(match: Match) -> str:
    word = match.word("position", "position2", "late")
    if not word:
        index = match.index("position3") or 0
        word = match.atoms.word(index)
        if word == "the":
            word = match.atoms.word(index + 1)
    return match.words.parts.get(word) or match.words.edges.get(word) or f"{word} part"


def _day_form(month: int, day: int, year: int | None, year_of: YearOf | None) -> Form | None:
    if date_of(2000, month, day) is None:
        return None
    if year is None:
        return DayOfYear(month, day, year_of)
    found = date_of(year, month, day)
    return Fixed(found.isoformat(), "day") if found else None


def _month_form(month: int, year: int | None, year_of: YearOf | None, relation: Relation | None = None) -> Form:
    return Fixed(month_value(year, month), "month") if year else MonthOfYear(month, year_of, relation)


def _month_day(match: Match) -> Form | None:
    year = match.year("year")
    return _day_form(match.month("month"), match.day("day"), year, match.year_of())


def _day_month(match: Match) -> Form | None:
    year = match.year("year", "dashyear")
    return _day_form(match.month("month"), match.day("day", "day1"), year, match.year_of())


def _day_range(match: Match) -> Form | None:
    """ "March 3-5" and "3-5 March", with or without a second month and years."""
    day, day2 = match.day("day"), match.day("day2")
    one_month = not (match.has("month") and match.has("month2"))
    month, month2 = match.month("month", "month2"), match.month("month2", "month")
    if one_month and day2 <= day:
        return None
    if match.has("and") and (not one_month or (day2 != day + 1 and match.before() != "between")):
        return None
    if one_month and match.has("and") and match.before() != "between" and match.after()[:1].isalpha():
        follower = match.after()
        if follower.endswith("s") and follower not in ("was", "is", "has", "as", "his", "its", "this"):
            return None
    year, year_of = match.year("year"), match.year_of()
    first_year = match.year("firstyear") or year
    if match.year("firstyear") is None and year is not None and (month, day) > (month2, day2):
        first_year = year - 1
    first = _day_form(month, day, first_year, year_of)
    last = _day_form(month2, day2, year or first_year, year_of)
    return Interval(first, last) if first and last else None


def _month(match: Match) -> Form | None:
    relation = match.relation()
    year, year_of = match.year("year"), match.year_of()
    index = match.index("month") or 0
    name = match.atoms.word(index)
    plain = relation is None and year is None and year_of is None
    if (
        name in match.words.doubtful_months
        and plain
        and not match.has("position", "position3")
        and not _is_month(match, index)
    ):
        return None
    if name in match.words.doubtful_months and year is not None and _is_surname(match, index):
        return None
    return _month_form(match.month("month"), year, year_of, relation)


def _is_month(match: Match, index: int) -> bool:
    """Whether "May", "March", "June" … alone is the month: by the word before and the one after."""
    atoms = match.atoms
    before, after = atoms.word(index - 1), match.after()
    text = atoms.words[index]
    if text.rstrip(".").lower() == "may" and after in (
        "be",
        "have",
        "not",
        "also",
        "well",
        "still",
        "yet",
        "never",
        "or",
    ):
        return False
    if before not in match.words.before_months:
        return False
    previous = atoms.words[index - 1] if index else ""
    if previous[:1].isupper() and index > 1 and not atoms.words[index - 1].isupper() and before in ("to", "and", "of"):
        return False
    if before in (
        "the",
        "that",
        "a",
        "and",
        "or",
        "to",
        "from",
        "by",
        "as",
        "than",
        "for",
        "'s",
        "’s",
        "over",
        "into",
        "between",
    ):
        if after[:1].isalpha() and atoms.words[match.end][:1].isupper() if match.end < len(atoms.words) else False:
            return False  # "by May Britt", "and April Jones"
        if before in ("the", "that", "'s", "’s") and after in ("for", "of", "on", "in", "to", "and", "against"):
            return False  # "the March for Life"
        if before in ("and", "or", "as", "than", "a", "that"):
            return atoms.word(index - 2) in match.words.months or atoms.word(index - 2) in match.words.before_months
        if before in ("by", "to", "from", "for", "into", "over") and text.lower().rstrip(".") in (
            "may",
            "june",
            "april",
            "august",
        ):
            return after in (
                "",
                ",",
                ".",
                ";",
                ":",
                "to",
                "and",
                "or",
                "in",
                "as",
                "if",
                "when",
                "at",
                "after",
                "this",
                "last",
                "next",
                ")",
                "because",
                "with",
                "but",
                "that",
                "the",
                "he",
                "she",
                "it",
                "they",
            )
    return True


def _is_surname(match: Match, index: int) -> bool:
    before = match.atoms.words[index - 1] if index else ""
    return before[:1].isupper() and before.isalpha() and index > 1 and before.lower() not in match.words.before_months


def _month_range(match: Match) -> Form | None:
    month, month2 = match.month("month"), match.month("month2")
    year, year_of = match.year("year"), match.year_of()
    first_year = match.year("firstyear")
    if first_year is None and year is not None:
        first_year = year - (month > month2)
    return Interval(_month_form(month, first_year, year_of), _month_form(month2, year or first_year, year_of))


def _week_of(match: Match) -> Form | None:
    inner = _day_form(match.month("month", "month1"), match.day("day", "day1"), match.year("year"), match.year_of())
    return WeekOf(inner) if inner else None


def _ordinal(match: Match, name: str) -> int:
    word = match.word(name)
    known = match.words.ordinals.get(word) or match.words.centuries.get(word)
    return known or int(re.sub(r"\D", "", word) or 0)


def _quarter(match: Match) -> Form | None:
    number = match.day("quarter") if match.has("quarter") else _ordinal(match, "nth")
    if not 1 <= number <= 4:
        return None
    year = match.year("year")
    if year:
        return Fixed(f"{year:04d}-{32 + number}", "quarter")
    of_the_year = match.atoms.word(match.end - 1) == "year" and match.atoms.word(match.end - 2) == "the"
    return QuarterOfYear(number, match.year_of() or (YearOf("this") if of_the_year else None))


def _half(match: Match) -> Form | None:
    number = _ordinal(match, "nth")
    if number not in (1, 2):
        return None
    if match.has("month"):
        return HalfOf(number, _month_form(match.month("month"), match.year("monthyear"), None))
    year = match.year("year")
    return HalfOf(number, Fixed(f"{year:04d}", "year") if year else match.year_of() or YearOf("this"))


def _season(match: Match) -> Form | None:
    index = match.index("season") or 0
    text = match.atoms.words[index]
    name, season = text.lower(), match.words.seasons[text.lower()]
    year, relation, year_of = match.year("year"), match.relation(), match.year_of()
    if year:
        if name in match.words.doubtful_seasons and match.after() in ("to", "of"):
            return None
        return Fixed(f"{year:04d}-{season}", "season")
    if relation or year_of:
        return SeasonOfYear(season, year_of, relation)
    if (
        text[0].isupper()
        or match.after() == "of"
        or match.atoms.words[match.end : match.end + 1][:1]
        != [word.lower() for word in match.atoms.words[match.end : match.end + 1]]
    ):
        return None
    before = match.before()
    if match.has("position", "position3") or (
        before in ("in", "since", "by", "until", "during", "over", "before", "after")
        and (match.has("the") or name not in match.words.doubtful_seasons)
    ):
        if name in match.words.doubtful_seasons and not match.has("the"):
            return None
        return SeasonOfYear(season)
    return None


def _decade(match: Match) -> Form | None:
    if match.has("decade"):
        first = match.year("decade", "decade") if False else int(match.word("decade")[:4])
    else:
        first = int(match.word("short", "short1")[:2])
        if match.has("short1") and first < 50:
            return None
        first += 1900 if first > 20 else 2000
    return Fixed(f"{first // 10:03d}X", "decade", "written as a decade")


def _century(match: Match) -> Form | None:
    number = _ordinal(match, "nth")
    return (
        Fixed(f"{number - 1:02d}XX", "century", f"the years {number - 1:02d}00 to {number - 1:02d}99")
        if number
        else None
    )


def _weekday_relation(match: Match) -> Form | None:
    classes = match.classes("relation")
    weekday = match.words.weekdays[match.word("weekday")]
    if classes[-1] == CLASSES["PAST"]:
        return Weekday(weekday, "last")
    if classes[-1] == CLASSES["COMING"]:
        return Weekday(weekday, "next")
    relation = _RELATIONS[classes[-1]]
    return Weekday(weekday, None if relation == "this" else relation)


def _weekday_range(match: Match) -> Form | None:
    return Interval(
        Weekday(match.words.weekdays[match.word("weekday")]), Weekday(match.words.weekdays[match.word("weekday2")])
    )


def _weekday(match: Match) -> Form | None:
    index = match.index("weekday") or 0
    weekday = match.words.weekdays[match.atoms.word(index)]
    if (
        match.atoms.word(index - 1) in ("black", "bloody", "good", "palm", "easter", "super", "ash", "maundy")
        and match.start == index
    ):
        previous = match.atoms.words[index - 1]
        if previous[:1].isupper():
            return None
    relation = match.relation()
    if relation is None:
        return Weekday(weekday)
    return Weekday(weekday, weeks={"last": -1, "next": 1}.get(relation, 0))


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
                total += sum(
                    Fraction(part) if part[0].isdigit() else match.words.numbers[part]
                    for part in re.split("[-‐‑]", word)
                )
    return total + (Fraction(1, 2) if match.has("half", "half2") else 0)


def _unit(match: Match) -> str:
    return match.words.units[match.word("unit")]


def _length(match: Match) -> Length | None:
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


def _ago(match: Match) -> Form | None:
    direction = match.classes("direction")[0]
    if match.has("vague"):
        return Open("how many is not said")
    if direction == CLASSES["EARLIER"] and match.after() == "than":
        return None
    unit = _unit(match)
    if unit[0] == "T":
        return (
            Open("a time of the same or the next day")
            if direction != CLASSES["AGO"]
            else Open("hours before the writing")
        )
    count = _count(match)
    base, factor = _DISTANCES[unit]
    count *= factor
    if count.denominator != 1:
        if base == "Y" and (count * 12).denominator == 1:
            base, count = "M", count * 12
        else:
            return Open("so many and a half cannot be counted on the calendar")
    back = direction in (CLASSES["AGO"], CLASSES["EARLIER"])
    told = direction in (CLASSES["EARLIER"], CLASSES["LATER"])
    return Distance(base, -int(count) if back else int(count), told)


def _in_count(match: Match) -> InTime | None:
    length, unit = _length(match), _unit(match)
    if length is None or unit[0] == "T":
        return None
    base, factor = _DISTANCES[unit]
    count = _count(match) * factor
    if count.denominator != 1 or match.before() in ("time", "first", "second", "third"):
        return None
    return InTime(Distance(base, int(count)), length)


def _weekend(match: Match) -> Form | None:
    classes = match.classes("relation")
    if classes[-1:] == CLASSES["PAST"]:
        return Weekend("back")
    if classes[-1:] == CLASSES["COMING"]:
        return Weekend("ahead")
    if match.has("the") and match.before() not in (
        "over",
        "at",
        "during",
        "on",
        "through",
        "this",
        "of",
        "for",
        "before",
        "after",
        "until",
    ):
        return None
    return Weekend(match.relation())


def _relation(match: Match) -> Form | Length | None:
    relation = match.relation()
    classes = match.classes("unit")
    if relation is None:
        return None
    unit = _UNITS.get(classes)
    the = match.has("the")
    one = match.classes("relation")
    if one == CLASSES["PAST"] or (the and one in (CLASSES["LAST"], CLASSES["COMING"])):
        if one == CLASSES["LAST"] and unit in (None, "D"):
            return None
        return (
            _length(match)
            if not match.has("position", "position2", "position3")
            else Period(unit, relation)
            if unit
            else None
        )
    if unit is None:
        return None
    if the and relation == "next":
        relation = "following"
    if one == CLASSES["THAT"] and (match.after() in ("when", "of") or unit in ("10Y", "100Y")):
        return None
    if one in (CLASSES["LAST"], CLASSES["NEXT"]) and not the and unit in ("D", "100Y"):
        return Period("D", "following") if one == CLASSES["NEXT"] and unit == "D" else None
    if relation == "this" and unit == "D":
        return None
    if one == CLASSES["FOLLOWING"] and not the:
        return None
    if one == CLASSES["THIS"] and match.word("relation") == "current" and not the:
        return None
    return Period(unit, relation)


def _the_period(match: Match) -> Form | None:
    unit = _UNITS[match.classes("unit")]
    if unit == "D":
        return Period("D", "same") if match.has("inside") else None
    return Period(unit, "this")


def _unit_end(match: Match) -> Form | None:
    return Part("end", Period(_UNITS[match.classes("unit")], "this"))


def _day_around(match: Match) -> Form | None:
    unit = _UNITS[match.classes("unit")]
    step = -1 if match.classes("direction") == CLASSES["BEFORE"] else 1
    if match.has("deictic"):
        word = match.word("deictic")
        if unit != "D" or word not in ("yesterday", "tomorrow"):
            return None
        return Distance("D", match.words.deictics[word] + step)
    if match.after()[:1].isalnum() or match.after() in ('"', "“", "‘", "'"):
        return None
    return Distance(unit, step, told=True) if unit != "Q" else None


def _deictic(match: Match) -> Form | None:
    index = match.index("deictic") or 0
    text = match.atoms.words[index]
    if text[0].isupper() and index > 0 and not text.isupper() and match.atoms.words[index - 1].isalnum():
        return None  # "Russia Today", "USA Today"
    if match.after() in ("'s", "’s") and text.lower() == "today":
        return None  # "today's world"
    return Distance("D", match.words.deictics[text.lower()])


def _this_part(match: Match) -> Form | None:
    classes = match.classes("relation")
    part = match.word("part2")
    if classes == CLASSES["LAST"]:
        return Distance("D", -1) if part in ("night", "evening") else None
    if classes == CLASSES["THIS"]:
        return Distance("D", 0)
    relation = _RELATIONS[classes[-1]]
    return Period("D", "following" if relation == "next" else relation)


def _nth_day(match: Match) -> Form | None:
    day = match.day("day")
    after = match.after()
    free = not after[:1].isalnum() or after in (
        "in", "at", "and", "that", "with", "to", "after", "before", "for", "by", "local", "when", "as", "from", "while", "amid", "on", "following",
    )  # fmt: skip
    return DayOfMonth(day) if 1 <= day <= 31 and free and after not in ("’s", "'s", "-") else None


def _year_range(match: Match) -> Form | None:
    first, second = int(match.word("year")), match.word("year2")
    if len(second) == 2 and match.classes("join") == CLASSES["DASH"]:
        second = f"{first // 100}{second}"
    if len(second) != 4 or not second.isdigit() or not first < int(second) <= 2199:
        return None
    joined = match.classes("join")
    if joined == CLASSES["AND"] and match.before() != "between":
        return None
    if first < 1700 and match.before() not in match.words.before_years:
        return None
    if match.atoms.word(match.end) == "-" or match.before() in ("-", "/", "#", "$", "€", "£", "no"):
        return None
    return Interval(Fixed(f"{first:04d}", "year"), Fixed(second, "year"))


def _year(match: Match) -> Form | None:
    year = match.year("year")
    if year is None:
        return None
    form = Fixed(f"{year:04d}", "year")
    if match.has("said", "position", "position3"):
        return form
    index = match.index("year") or 0
    atoms = match.atoms
    before, after = atoms.word(index - 1), match.after()
    previous = atoms.words[index - 1] if index else ""
    if before == "-" and atoms.word(index - 2) in match.words.before_years:
        before = atoms.word(index - 2)  # "pre-2014 borders"
    if before in (
        "$",
        "€",
        "£",
        "¥",
        "₩",
        "#",
        "no",
        "nos",
        "+",
        "/",
        ".",
        "usd",
        "number",
        "resolution",
        "agenda",
        "vision",
        "room",
        "flight",
        "rs",
        "-",
    ):
        return None
    if after in ("-", "/", "–", "°") or (after == "." and atoms.word(match.end + 1).isdigit()):
        return None
    plural = (
        after.endswith("s")
        and after.isalpha()
        and after not in ("as", "was", "is", "has", "his", "this", "its", "us", "amidst", "versus")
    )
    if not 1000 <= year <= 2199:
        return None
    near = 1800 <= year <= 2100
    if before in match.words.before_years:
        if plural and before not in ("in", "since", "the", "his", "her", "its", "their", "'s", "’s", "pre", "post"):
            return None
        if before in (
            "the",
            "a",
            "an",
            "and",
            "or",
            "to",
            "than",
            "about",
            "around",
            "over",
            "under",
            "for",
            "as",
            "per",
        ):
            return form if near else None
        return form if near or before in ("in", "since") else None
    if not near or plural:
        return None
    if before in ("(", "[", ",", ";", ":") or not before:
        return form if after in (")", "]", ",", "", ".", ";", ":", "–", "and") else None
    if previous[:1].isupper() or not previous[:1].isalpha():
        return None
    return (
        form
        if not after[:1].isalpha() or after in ("and", "to", "in", "by", "for", "as", "when", "that", "or", "at")
        else None
    )


def _duration(match: Match) -> Length | None:
    before = match.before()
    unit_word = match.word("unit")
    if before in ("$", "€", "£", "¥", "no", "number", ".") or (
        before == "-" and match.atoms.word(match.start - 2)[-1:].isdigit()
    ):
        return None
    singular = match.classes("unit") != CLASSES["UNITS"]
    count = _count(match)
    dashed = CLASSES["DASH"] in match.atoms.classes[match.start : match.end]
    if singular and count != 1 and not dashed:
        return None  # "two day", "May 13 week"
    if match.has("frame") and match.word("frame") in match.words.ordinals and unit_word == "":
        return None
    if singular and match.word("count") == "one" and match.after() in ("of", "in"):
        return None
    return _length(match)


def _old_number(match: Match) -> Length | None:
    return _length(match)


def _a_unit(match: Match) -> Length | None:
    if match.before() in ("times", "twice", "once", "%", "percent") or match.atoms.word(match.start - 1)[-1:].isdigit():
        return None
    if match.after() in (
        "ago",
        "earlier",
        "later",
        "of",
        "when",
        "in",
        "for",
        "that",
        "after",
        "before",
        "away",
    ) and match.has("lead"):
        return _length(match) if match.word("lead") == "for" else None
    return _length(match)


def _long(match: Match) -> Length | None:
    if match.has("length"):
        return Length(match.words.lengths[match.word("length")])
    return _length(match)


def _half_unit(match: Match) -> Length | None:
    iso = _iso_length(Fraction(1, 2), _unit(match))
    return Length(iso) if iso else None


def _clock(match: Match) -> Clock | None:
    if match.has("digits"):
        digits = match.word("digits")
        return Clock(True) if re.fullmatch(r"(?:[01]\d|2[0-4])[0-5]\d", digits) else None
    if match.has("hour"):
        if match.word("meridiem") in ("hrs", "am") and match.atoms.words[match.index("meridiem") or 0] == "am":
            return Clock(match.before() in ("at", "around", "by", "about", "until"))
        return Clock(True) if match.day("hour") <= 12 or match.word("meridiem") == "hrs" else None
    certain = match.has("full", "meridiem2", "evidence") or match.before() in ("at", "around", "until", "by")
    return Clock(certain)


_READERS: dict[str, Callable[[Match], Meaning | None]] = {
    "month_day_range": _day_range,
    "day_month_range": _day_range,
    "month_day": _month_day,
    "day_month": _day_month,
    "month_range": _month_range,
    "month": _month,
    "week_of": _week_of,
    "quarter": _quarter,
    "half": _half,
    "season": _season,
    "decade": _decade,
    "century": _century,
    "weekday_relation": _weekday_relation,
    "weekday_range": _weekday_range,
    "weekday": _weekday,
    "ago": _ago,
    "in_count": _in_count,
    "weekend": _weekend,
    "relation": _relation,
    "the_period": _the_period,
    "unit_end": _unit_end,
    "day_around": _day_around,
    "deictic": _deictic,
    "this_part": _this_part,
    "nth_day": _nth_day,
    "year_range": _year_range,
    "year": _year,
    "duration": _duration,
    "long_ago_number": _old_number,
    "half_unit": _half_unit,
    "a_unit": _a_unit,
    "long": _long,
    "clock": _clock,
}
