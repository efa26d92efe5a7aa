"""Dates that follow from a meeting's length or from its having been put off."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from ...records import PartialDate
from .nounphrases import Phrase
from .status import Status
from .units import Unit

_DAYS = re.compile(r"P(\d{1,2})D")
_PUT_OFF = frozenset(
    "postponed postpone postpones postponing postponement delayed deferred rescheduled moved pushed off put".split()
)
_BECAUSE = frozenset({"after", "because", "over", "since", "due", "as"})
_UNTIL = frozenset({"to", "until", "till", "for"})
_BEGINS = frozenset({"from", "starting", "beginning", "since"})
_STARTS = frozenset(
    {
        "began",
        "begins",
        "begin",
        "started",
        "starts",
        "start",
        "kicked",
        "kicks",
        "embarked",
        "arrived",
        "arrives",
        "arrive",
    }
)
_CLOSES = frozenset({"ended", "concluded", "wrapped", "wound", "closed", "finished", "completed"})
_ENDS = frozenset({"through", "until", "till"})


def put_off(
    units: Sequence[Unit], left: int, right: int, status: Status, date: PartialDate | None
) -> tuple[Status, PartialDate | None]:
    """Where the clause names a new time ("postponed from Monday to 29 June") the meeting is planned for then; where it
    does not, it is called off for the time it had."""
    reach = range(left, min(right + 12, len(units)))
    word = next((at for at in reach if units[at].word in _PUT_OFF and units[at].kind == "word"), None)
    if word is not None:
        for at in range(word + 1, min(word + 12, len(units))):
            if units[at].word in _BECAUSE:
                break
            time = units[at].time
            if time is not None and any(unit.word in _UNTIL for unit in units[max(at - 2, word) : at]):
                return status._replace(status="planned", detail="postponed"), time.date
    return status._replace(status="called_off"), date


def stretched(units: Sequence[Unit], phrase: Phrase, date: PartialDate | None) -> PartialDate | None:
    """The days of "a three-day visit from Monday", "began a two-day visit on Tuesday", "a four-day trip through
    Friday";
    other dates as they are."""
    if date is None or date.granularity != "day" or date.value is None:
        return date
    length = _length(units, phrase)
    at = next((number for number, unit in enumerate(units) if unit.time is not None and unit.time.date == date), None)
    if length is None or at is None:
        return date
    day = datetime.date.fromisoformat(date.value)
    leads = {unit.word for unit in units[max(at - 2, 0) : at]}
    rest = datetime.timedelta(days=length - 1)
    if leads & _ENDS:
        first, last = day - rest, day
    elif leads & _BEGINS or any(unit.word in _STARTS for unit in units[:at]):
        first, last = day, day + rest
    elif any(unit.word in _CLOSES for unit in units[:at]):
        first, last = day - rest, day
    else:
        return date
    reason = f"{length} days, one end of them {date.text!r}: {date.reason}"
    return replace(date, value=f"{first.isoformat()}/{last.isoformat()}", granularity="interval", reason=reason)


def _length(units: Sequence[Unit], phrase: Phrase) -> int | None:
    """How many days the noun phrase says it lasts: "three-day"."""
    for unit in units[phrase.first : phrase.head]:
        duration = unit.time.duration if unit.time is not None else None
        if duration and (found := _DAYS.fullmatch(duration)):
            return int(found[1])
    return None
