"""What days mean: a month and a day, a weekday, today, the 13th."""

from __future__ import annotations

import re

from .atoms import CLASSES
from .compound import Interval, WeekOf
from .feasts import Feast
from .forms import Distance, Form, Period, Relation
from .lengths import counted
from .match import RELATIONS, Match, day_form, month_form
from .monthly import NthDay, NthWeek, NthWeekday
from .weekly import DayInNews, DayOf, DayOfMonth, FromDay, Weekday, WeekdayOfMonth

#: "(Tuesday) and Wednesday next week"
_WEEK_OF_BOTH = re.compile("{AND}{WEEKDAY}{OF}?([{LAST}{NEXT}{THIS}]){WEEKWORD}".format_map(CLASSES))
_LEADING_DIGITS = re.compile(r"\d{1,2}(?!\d)")


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
    if one_month and match.has("and") and match.before() != "between" and _is_plural(match):
        return None  # "on March 5 and 6 people …"
    year, year_of = match.year("year"), match.year_of()
    first_year = match.year("firstyear") or year
    if match.year("firstyear") is None and year is not None and (month, day) > (month2, day2):
        first_year = year - 1
    first = day_form(month, day, first_year, year_of)
    last = day_form(month2, day2, year or first_year, year_of)
    return Interval(first, last) if first and last else None


def from_day(match: Match) -> Form | None:
    """ "three years ago today", "a week from Friday"."""
    distance = counted(match)
    if distance is None:
        return None
    unit, count = distance
    back = match.has("direction")
    inner: Form
    if match.has("deictic"):
        inner = Distance("D", match.words.deictics[match.word("deictic")])
    else:
        inner = Weekday(match.words.weekdays[match.word("weekday")], "back" if back else "ahead")
    return FromDay(unit, -count if back else count, inner)


def weekday_nth(match: Match) -> Form | None:
    """ "Friday the 10th", but not "Friday the 13th floor"."""
    after = match.after()
    free = after in match.words.function_words or not (after[:1].isalnum() or after in ("'s", "’s", "-"))
    day = match.day("day")
    return WeekdayOfMonth(match.words.weekdays[match.word("weekday")], day) if free and 1 <= day <= 31 else None


def day_list(match: Match) -> Form | None:
    """ "5, 6 and 7 May": days that follow each other; others are no interval."""
    numbers = [match.atoms.word(index) for index in range(match.start, match.end)]
    first, last = match.day("day"), match.day("day2")
    days = [int(digits[0]) for word in numbers if (digits := _LEADING_DIGITS.match(word)) and int(digits[0]) <= 31]
    if days[: last - first + 1] != list(range(first, last + 1)):
        return None
    month, year, year_of = match.month("month"), match.year("year"), match.year_of()
    begin, end = day_form(month, first, year, year_of), day_form(month, last, year, year_of)
    return Interval(begin, end) if begin and end else None


def nth_of(match: Match) -> Form | None:
    """ "the second Tuesday of November", "the first week of next month", "the last day of May"."""
    number = -1 if match.classes("nth") == CLASSES["LAST"] else match.ordinal("nth")
    if number == 0 or number > 31:
        return None
    relation = match.relation()
    month: Form = (
        Period("M", relation) if relation else month_form(match.month("month"), match.year("year"), match.year_of())
    )
    if match.has("weekday"):
        return NthWeekday(number, match.words.weekdays[match.word("weekday")], month) if number <= 5 else None
    if match.classes("unit") == CLASSES["WEEKWORD"]:
        return NthWeek(number, month) if number <= 5 else None
    return NthDay(number, month)


def in_part(match: Match) -> Form | None:
    """ "He received them in the evening.": a clause of its own, not "in the evening of his life"."""
    after = match.after()
    if match.before()[-1:].isdigit() or match.before() in match.words.parts:
        return None  # "at 4 in the morning", "it is early in the morning"
    return DayInNews() if not after[:1].isalnum() or after in match.words.function_words - {"of"} else None


def feast(match: Match) -> Form | None:
    """Christmas and the New Year, and the days before them."""
    if match.has("alone") and match.after()[:1].isalpha() and match.after() not in match.words.function_words:
        return None  # "after Christmas shopping"
    month, day = (1, 1) if match.has("new") else (12, 25)
    if match.has("eve"):
        month, day = (12, 31) if match.has("new") else (12, 24)
    return day_form(month, day, match.year("year"), match.year_of())


def movable_feast(match: Match) -> Form | None:
    """ "Easter Monday", "last Thanksgiving"; not "Easter Island"."""
    after, days = match.after(), 0
    if after.isalpha() and after not in match.words.function_words:
        return None
    if match.has("weekday"):
        days = match.words.weekdays[match.word("weekday")] - 7
        if match.word("movable") != "easter" or days not in (0, -6):
            return None
    return Feast(match.words.feasts[match.word("movable")], 1 if days else 0, match.year("year"), match.year_of())


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
    if match.after() == "of" and classes[-1] == CLASSES["LAST"]:
        return None  # "the last Friday of each month"
    relation = RELATIONS[classes[-1]]
    return Weekday(weekday, None if relation == "this" else relation)


def weekday_range(match: Match) -> Form | None:
    first, last = (match.words.weekdays[match.word(name)] for name in ("weekday", "weekday2"))
    weeks = _weeks(match.relation())
    return Interval(Weekday(first, weeks=weeks), Weekday(last, weeks=weeks))


def _weeks(relation: Relation | None) -> int | None:
    """Of which week, counted from the article's: "Tuesday next week"."""
    return None if relation is None else {"last": -1, "next": 1}.get(relation, 0)


def weekday(match: Match) -> Form | None:
    index = match.index("weekday") or 0
    number = match.words.weekdays[match.atoms.word(index)]
    if (
        match.start == index > 0
        and match.before() in match.words.named_days
        and match.atoms.words[index - 1][0].isupper()
    ):
        return None  # "Super Tuesday"
    if _is_one_of_many(match, index):
        return None
    shared = _WEEK_OF_BOTH.match(match.atoms.classes, match.end)
    relation = RELATIONS[shared[1]] if shared else match.relation()
    return Weekday(number, weeks=_weeks(relation))


def _is_one_of_many(match: Match, index: int) -> bool:
    """ "every Friday", "the first Friday of each month"."""
    before, after = match.before(), match.after()
    if before in match.words.every or (before == "other" and match.before(2) in match.words.every):
        return True
    counted = match.start == index and (before in match.words.ordinals or before in match.words.last)
    return counted and after in ("of", "in") and match.after(1) not in match.words.months


def nth_day(match: Match) -> Form | None:
    """ "on the 13th", but not "on the 13th floor"."""
    day, after = match.day("day"), match.after()
    free = after in match.words.function_words or not (after[:1].isalnum() or after in ("'s", "’s", "-"))
    return DayOfMonth(day) if 1 <= day <= 31 and free else None


def nth_of_month(match: Match) -> Form | None:
    """ "the 14th of this month"."""
    relation, day = match.relation(), match.day("day")
    return DayOf(day, Period("M", relation)) if relation and 1 <= day <= 31 else None


def _is_plural(match: Match) -> bool:
    after = match.after()
    return after.isalpha() and after.endswith("s") and after not in match.words.not_plural


def deictic(match: Match) -> Form | None:
    index = match.index("deictic") or 0
    text = match.atoms.words[index]
    if text[0].isupper() and index > 0 and not text.isupper() and match.atoms.words[index - 1].isalnum():
        return None  # "Russia Today", "USA Today"
    if text.lower() == "tomorrow" and match.before() in ("better", "brighter", "shared", "of"):
        return None  # "a better tomorrow", "the leaders of tomorrow"
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
