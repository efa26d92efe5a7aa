"""What periods counted from another mean: last week, the following year, the weekend, the end of the year."""

from __future__ import annotations

from .atoms import CLASSES
from .forms import Distance, Form, Part, Period, Weekend
from .lengths import length
from .match import UNITS, Length, Match


def weekend(match: Match) -> Form | None:
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


def relation(match: Match) -> Form | Length | None:
    relation = match.relation()
    classes = match.classes("unit")
    if relation is None:
        return None
    unit = UNITS.get(classes)
    the = match.has("the")
    one = match.classes("relation")
    if one == CLASSES["PAST"] or (the and one in (CLASSES["LAST"], CLASSES["COMING"])):
        if one == CLASSES["LAST"] and unit in (None, "D"):
            return None
        return (
            length(match)
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


def the_period(match: Match) -> Form | None:
    unit = UNITS[match.classes("unit")]
    if unit == "D":
        return Period("D", "same") if match.has("inside") else None
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
    if match.after()[:1].isalnum() or match.after() in ('"', "“", "‘", "'"):
        return None
    return Distance(unit, step, told=True) if unit != "Q" else None
