"""What periods counted from another mean: last week, the following year, the weekend, the end of the year."""

from __future__ import annotations

from .atoms import CLASSES
from .forms import Distance, Form, Part, Period
from .lengths import length
from .match import UNITS, Length, Match
from .weekly import DayInNews, Weekend
from .yearly import NewYear


def weekend(match: Match) -> Form | None:
    classes = match.classes("relation")
    if classes[-1:] == CLASSES["PAST"]:
        return Weekend("back")
    if classes[-1:] == CLASSES["COMING"]:
        return Weekend("ahead")
    if match.has("the") and match.before() not in match.words.before_weekends:
        return None
    return Weekend(match.relation())


def relation(match: Match) -> Form | Length | None:
    """ "last week", "the following year", "that day"; "the past year" is a length of time."""
    own, the = match.relation(), match.has("the")
    unit, word = UNITS.get(match.classes("unit")), match.classes("relation")
    if own is None or (own in ("last", "next") and match.after() == "of"):
        return None  # "the last week of December"
    if word == CLASSES["PAST"] or (the and word in (CLASSES["LAST"], CLASSES["COMING"])):
        if word == CLASSES["LAST"] and unit in (None, "D"):
            return None  # "the last day of talks"
        if match.has("position", "position2", "position3"):
            return Period(unit, own) if unit else None
        return length(match)
    if unit is None or (the and own == "this" and unit == "D"):
        return None
    if own == "next" and the and match.before() in match.words.before_lengths:
        return length(match)  # "over the next decade"
    if own == "next" and (the or unit == "D"):
        return Period(unit, "following")  # "the next day"
    if word == CLASSES["THAT"] and (match.after() in ("when", "of") or unit in ("10Y", "100Y")):
        return None
    if word == CLASSES["FOLLOWING"] and not the:
        return None
    if (own == "last" and unit in ("D", "100Y")) or (own == "this" and unit == "D"):
        return None
    if match.word("relation") == "current" and not the:
        return None
    return Period(unit, own)


def the_period(match: Match) -> Form | None:
    """ "throughout the year", "the end of the week", "later in the day"; not "at the end of the day"."""
    unit = UNITS[match.classes("unit")]
    if match.has("of") and (unit != "Y" or match.before() not in match.words.within_years):
        return None
    if unit == "D":
        return DayInNews() if match.has("inside") else None
    if match.has("possessive") and unit in ("10Y", "100Y"):
        return None
    return Period(unit, "this")


def unit_end(match: Match) -> Form | None:
    return Part("end", Period(UNITS[match.classes("unit")], "this"))


def day_around(match: Match) -> Form | None:
    unit = UNITS[match.classes("unit")]
    step = -1 if match.classes("direction") == CLASSES["BEFORE"] else 1
    if match.has("deictic"):
        word = match.word("deictic")
        if unit != "D" or word not in ("yesterday", "tomorrow"):
            return None
        return Distance("D", match.words.deictics[word] + step)
    after = match.after()
    if (after[:1].isalnum() and after not in match.words.after_day_before) or after in ('"', "“", "‘", "'"):
        return None  # "the day after the vote"
    return Distance(unit, step, told=True) if unit != "Q" else None


def beyond(match: Match) -> Form | None:
    """ "the week before last", "the year after next"."""
    step = -2 if match.has("last") else 2
    unit = UNITS.get(match.classes("unit"))
    return Distance(unit, step) if unit else Weekend(None, step)


def night_before(match: Match) -> Form | None:
    after = match.after()
    if (after[:1].isalnum() and after not in match.words.after_day_before) or after in ('"', "“", "‘", "'"):
        return None  # "the night before the vote"
    return Distance("D", -1 if match.classes("direction") == CLASSES["BEFORE"] else 1, told=True)


def new_year(match: Match) -> Form | None:
    return NewYear()
