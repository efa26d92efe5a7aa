"""When a meeting is: the time expression that belongs to it in its sentence."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.meetings import MeetingWords
from ...records import PartialDate
from .sorts import is_possessive, is_verb
from .units import Unit

_PERSONS = frozenset({"who", "whose", "whom"})
#: After a verb of meeting only these say more of the meeting.
_PARTICIPLES = frozenset({"held", "scheduled", "planned", "slated", "set", "hosted"})
_FAR = 14  # units; a time so far behind is not the meeting's where one stands before it
_FOLLOWS = frozenset({"follows", "precedes"})
#: A time of day by itself, which says nothing of the day: "7:10 p.m.", "around noon".
_OF_DAY = re.compile(r"(?:(?:around|about|nearly|shortly after) )?(?:\d|noon|midnight)", re.IGNORECASE)


def time_inside(units: Sequence[Unit], start: int, end: int) -> Unit | None:
    return next((unit for unit in units[start:end] if unit.kind == "time" and _is_date(unit)), None)


def _is_date(unit: Unit) -> bool:
    time = unit.time
    if time is None or time.date is None or time.type == "DURATION":
        return False
    return time.date.value is not None or time.type == "DATE" or _OF_DAY.match(unit.text) is None


def governing_time(
    units: Sequence[Unit], first: int, head: int, edge: int, left: int, others: Sequence[int], words: MeetingWords,
    verbal: bool = False,
) -> PartialDate | None:  # fmt: skip
    """The date of the meeting whose phrase runs from `first` to its noun `head`: named in the phrase, else after it up
    to `edge`, else before it in its clause (where it belongs neither to a verb of saying nor to one of the
    `others`)."""
    inside = time_inside(units, first, head + 1)
    if inside is not None and not _is_of_name(units, inside, head):
        return _finer_after(units, inside, head, edge) or _date_of(inside)
    opened = any(_may_date(units, position) for position in range(left, first))
    behind = _time_behind(units, head, edge, opened, _PARTICIPLES if verbal else words.own_verbs, others, words)
    if behind is not None:
        return behind
    concurrent = left > 0 and units[left - 1].word in ("as", "when", "while")
    for position in range(first - 1, -1 if concurrent else left - 1, -1):
        if _may_date(units, position) and (concurrent or not _of_report(units, position, words)):
            apart = _of_other(units, position, left, others, words) or _of_clause_before(units, position, first, words)
            return None if apart else _date_of(units[position])
        if (
            units[position].kind == "word"
            and units[position].word in words.report
            and position > left
            and not concurrent
        ):
            # "said on Monday he will meet": what stands before a verb of saying is its own.
            return None
    return _date_of(inside) if inside is not None else time_of_stay(units, left)


def _time_behind(
    units: Sequence[Unit], head: int, edge: int, opened: bool, own_verbs: frozenset[str], others: Sequence[int],
    words: MeetingWords,
) -> PartialDate | None:  # fmt: skip
    """The date named between the meeting's noun or verb and `edge`, where no verb but the meeting's `own_verbs` takes
    it first; `opened` where a time stands before the meeting as well."""
    for position in range(head + 1, edge):
        if opened and begins_predicate(units, position, words):
            break  # "On Monday she will meet Xi and visit a port the day after"
        if (
            units[position].kind == "word"
            and is_verb(units[position], words)
            and position not in others
            and units[position].word not in own_verbs
        ) and not _continues(units, position):
            break  # "met Xi and flew to Tokyo on Tuesday": the time of another verb
        if units[position].word in _FOLLOWS:
            break  # "his trip follows a summit last week"
        if units[position].word in _PERSONS and position > 0 and units[position - 1].word == ",":
            break  # "met Xi, who arrived on Monday"
        if _may_date(units, position) and not _of_report(units, position, words):
            if opened and position - head > _FAR:
                break  # "on Friday had talks with Xi over the agenda of what is to come in May"
            return _span_of_days(units, position)
    return None


def _of_clause_before(units: Sequence[Unit], at: int, first: int, words: MeetingWords) -> bool:
    """Whether a clause of its own begins between the time at `at` and the phrase: "drop out this November, and his
    attempts at the summit were marred"; not where the time opens the sentence."""
    if at < 4:
        return False
    for position in range(at + 1, first - 2):
        if units[position].word == "," and units[position + 1].word in ("and", "but"):
            return any(is_verb(unit, words) for unit in units[position + 2 : first])
    return False


def _finer_after(units: Sequence[Unit], inside: Unit, head: int, edge: int) -> PartialDate | None:
    """ "This year's summit from 15 October": the day after the noun, where it lies in the year or month named in the
    phrase."""
    whole = _date_of(inside)
    if whole is None or whole.granularity not in ("year", "month") or not whole.value:
        return None
    for position in range(head + 1, min(edge, head + 6)):
        found = _date_of(units[position]) if _may_date(units, position) else None
        if found is not None and found.value and found.granularity in ("day", "interval"):
            return found if found.value.startswith(whole.value) else None
    return None


def time_of_stay(units: Sequence[Unit], left: int) -> PartialDate | None:
    """The time of the clause before "where": "will go to Oslo on Monday, where | she will meet Xi"."""
    if left < 2 or units[left - 1].word != "where":
        return None
    for position in range(left - 2, -1, -1):
        if units[position].kind == "mark" and units[position].word != ",":
            return None
        if _may_date(units, position):
            return _date_of(units[position])
    return None


def begins_predicate(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """Whether another verb of the same subject begins here: "and | will return", "and | visit a port"."""
    if units[position].word not in ("and", "but", "then") or position + 1 >= len(units):
        return False
    following = units[position + 1]
    if following.kind != "word" or not following.text[0].islower():
        return False
    return following.word in ("will", "would", "is", "was") or f"{following.word}s" in words.present_verbs


def _is_of_name(units: Sequence[Unit], time: Unit, head: int) -> bool:
    """Whether the year is part of an event's name: "the 2007 Oslo Forum" may be held the year before."""
    date = time.time.date if time.time is not None else None
    return date is not None and date.granularity == "year" and units[head].text[0].isupper()


def after_what(units: Sequence[Unit], first: int) -> int | None:
    """The index of the "after" that leads to the phrase at `first`: "agreed after talks", "signed it after two hours of
    talks"; None where another word does, or a stretch of time lies between ("two days after talks")."""
    at = first - 1
    while at > 0 and (units[at].kind == "time" or units[at].word in ("of", "nearly", "almost", "about", "some")):
        at -= 1
    if at < 1 or units[at].word not in ("after", "following", "followed", "follows"):
        return None
    before = units[at - 1]
    apart = before.kind == "time" and before.time is not None and before.time.type == "DURATION"
    return None if apart or before.word in ("days", "weeks", "hours", "day", "week", "month", "months") else at


def day_of_result(units: Sequence[Unit], first: int) -> PartialDate | None:
    """The day on which was done or said what came after the meeting whose phrase begins at `first`: "announced on
    Tuesday after a meeting with B"."""
    after = after_what(units, first)
    if after is None:
        return None
    for at in range(after - 1, max(after - 30, -1), -1):
        if units[at].kind == "mark" and units[at].word != ",":
            return None
        date = _date_of(units[at])
        if date is not None and _may_date(units, at):
            return date if date.granularity == "day" else None
    return None


def _continues(units: Sequence[Unit], verb: int) -> bool:
    """Whether the verb stands in a clause of its own inside, as "who", "which" and participles before a noun do."""
    before = units[verb - 1]
    return before.word in ("who", "which", "the", "a", "an") or (
        before.kind == "name" and units[verb].word.endswith("ed")
    )


def _date_of(unit: Unit) -> PartialDate | None:
    return unit.time.date if unit.time is not None else None


def _span_of_days(units: Sequence[Unit], position: int) -> PartialDate | None:
    """The date at `position`, with the day after it where both are named: "met on Thursday and Friday"."""
    date = _date_of(units[position])
    following = _date_of(units[position + 2]) if position + 2 < len(units) else None
    if date is None or following is None or units[position + 1].word != "and":
        return date
    if date.granularity != "day" or following.granularity != "day" or not date.value or not following.value:
        return date
    first, last = datetime.date.fromisoformat(date.value), datetime.date.fromisoformat(following.value)
    if (last - first).days != 1:
        return date
    text = f"{date.text} and {following.text}"
    return replace(date, value=f"{date.value}/{following.value}", granularity="interval", text=text)


def _may_date(units: Sequence[Unit], position: int) -> bool:
    unit = units[position]
    return unit.kind == "time" and _is_date(unit) and not _limits(units, position) and not _points_to_another(unit)


def _points_to_another(unit: Unit) -> bool:
    """Whether the time is of a day told of before that nobody knows: "later in the day"."""
    date = _date_of(unit)
    return date is not None and date.value is None and unit.word == "day"


def _of_other(units: Sequence[Unit], at: int, left: int, others: Sequence[int], words: MeetingWords) -> bool:
    """Whether the time at `at` stands after another meeting, with no verb between: "the summit in August and a
    call"."""
    before = next((other for other in reversed(others) if left <= other < at), None)
    if before is not None and units[left].word in ("in", "during", "at", "on"):
        return False  # "In calls on Friday, she spoke to …": the occasion of all that follows
    return before is not None and not any(is_verb(unit, words) for unit in units[before + 1 : at])


def _limits(units: Sequence[Unit], position: int) -> bool:
    """Whether the time only limits: "until Friday", "by the end of March", "since 2019", and possessors ("Monday's
    storm")."""
    before = units[position - 1].word if position else ""
    possessor = position + 1 < len(units) and is_possessive(units[position + 1])
    return before in ("until", "till", "by", "before", "since", "after", "than") or possessor


def _of_report(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    """Whether the time belongs to a verb of saying next to it: "said Friday", "on Monday said"."""
    before = at - 1
    while before >= 0 and units[before].word in ("on", "late", "early", "in"):
        before -= 1
    if before >= 0 and units[before].kind == "word" and units[before].word in words.report:
        return True
    return at + 1 < len(units) and units[at + 1].kind == "word" and units[at + 1].word in words.report
