"""What days mean: a month and a day, a weekday, today, the 13th."""

from __future__ import annotations

from .atoms import CLASSES
from .forms import DayOfMonth, Distance, Form, Interval, Period, Weekday, WeekOf
from .match import RELATIONS, Match, day_form


def month_day(match: Match) -> Form | None:
    year = match.year("year")
    return day_form(match.month("month"), match.day("day"), year, match.year_of())


def day_month(match: Match) -> Form | None:
    year = match.year("year", "dashyear")
    return day_form(match.month("month"), match.day("day", "day1"), year, match.year_of())


def day_range(match: Match) -> Form | None:
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
    first = day_form(month, day, first_year, year_of)
    last = day_form(month2, day2, year or first_year, year_of)
    return Interval(first, last) if first and last else None


def week_of(match: Match) -> Form | None:
    inner = day_form(match.month("month", "month1"), match.day("day", "day1"), match.year("year"), match.year_of())
    return WeekOf(inner) if inner else None


def weekday_relation(match: Match) -> Form | None:
    classes = match.classes("relation")
    weekday = match.words.weekdays[match.word("weekday")]
    if classes[-1] == CLASSES["PAST"]:
        return Weekday(weekday, "last")
    if classes[-1] == CLASSES["COMING"]:
        return Weekday(weekday, "next")
    relation = RELATIONS[classes[-1]]
    return Weekday(weekday, None if relation == "this" else relation)


def weekday_range(match: Match) -> Form | None:
    return Interval(
        Weekday(match.words.weekdays[match.word("weekday")]), Weekday(match.words.weekdays[match.word("weekday2")])
    )


def weekday(match: Match) -> Form | None:
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


def nth_day(match: Match) -> Form | None:
    day = match.day("day")
    after = match.after()
    free = not after[:1].isalnum() or after in (
        "in", "at", "and", "that", "with", "to", "after", "before", "for", "by", "local", "when", "as", "from", "while", "amid", "on", "following",
    )  # fmt: skip
    return DayOfMonth(day) if 1 <= day <= 31 and free and after not in ("’s", "'s", "-") else None


def deictic(match: Match) -> Form | None:
    index = match.index("deictic") or 0
    text = match.atoms.words[index]
    if text[0].isupper() and index > 0 and not text.isupper() and match.atoms.words[index - 1].isalnum():
        return None  # "Russia Today", "USA Today"
    if match.after() in ("'s", "’s") and text.lower() == "today":
        return None  # "today's world"
    return Distance("D", match.words.deictics[text.lower()])


def this_part(match: Match) -> Form | None:
    classes = match.classes("relation")
    part = match.word("part2")
    if classes == CLASSES["LAST"]:
        return Distance("D", -1) if part in ("night", "evening") else None
    if classes == CLASSES["THIS"]:
        return Distance("D", 0)
    relation = RELATIONS[classes[-1]]
    return Period("D", "following" if relation == "next" else relation)
