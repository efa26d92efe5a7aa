"""What a time expression is read against: the article's date, the tense of its verb, the dates told before it."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ...edtf import bounds
from ...records import Granularity

Tense = Literal["past", "present", "future", "unknown"]
Look = Literal["ahead", "back", "either"]


class Resolved(NamedTuple):
    """An EDTF value, its granularity, and how it follows, in words."""

    value: str
    granularity: Granularity
    reason: str


class Unplaceable(Exception):
    """The words cannot be put on the calendar; the message says why."""


class Outlook(NamedTuple):
    """The tense of the governing verb, and where a preposition ("until Friday", "since May") makes the date look;
    `close` where that verb stands right before the date ("met in May")."""

    tense: Tense
    look: Look
    close: bool = False

    @property
    def ahead(self) -> bool:
        return self.look == "ahead" or (self.look == "either" and self.tense == "future")

    @property
    def back(self) -> bool:
        return self.look == "back" or (self.look == "either" and self.tense == "past")


@dataclass(slots=True)
class References:
    """The last date told of at each granularity: what "the following year" follows; and all days told of."""

    day: datetime.date | None = None
    week: datetime.date | None = None
    month: datetime.date | None = None
    year: datetime.date | None = None
    days: set[datetime.date] = field(default_factory=set)

    def add(self, resolved: Resolved) -> None:
        if resolved.granularity not in ("day", "week", "month", "year"):
            return
        first, _ = bounds(resolved.value)
        if resolved.granularity == "day":
            self.day = self.week = first
            self.days.add(first)
        if resolved.granularity == "week":
            self.week = first
        if resolved.granularity in ("day", "month"):
            self.month = first
        self.year = first

    def latest(self, unit: str) -> datetime.date | None:
        """The last date known at least to the `unit` (D, W, M, or anything longer)."""
        return {"D": self.day, "W": self.week, "M": self.month}.get(unit, self.year)


@dataclass(frozen=True, slots=True)
class Setting:
    """`day` is the day the article is taken to be of; None where that is not known. `anchor` names it in reasons."""

    day: datetime.date | None
    anchor: str
    outlook: Outlook
    references: References = field(default_factory=References)

    def today(self) -> datetime.date:
        if self.day is None:
            raise Unplaceable("the article's date is not known")
        return self.day
