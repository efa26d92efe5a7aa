"""A rule's match with its words, and what may come of it: a form to be resolved, a length of time, a time of day."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...lexicon.dates import DateWords
from .atoms import CLASSES, Atoms
from .calendar import Unit, date_of, month_value
from .forms import Fixed, Form, Relation, YearOf
from .yearly import DayOfYear, MonthOfYear


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

RELATIONS: dict[str, Relation] = {
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
UNITS: dict[str, Unit] = {
    CLASSES["YEARWORD"]: "Y",
    CLASSES["MONTHWORD"]: "M",
    CLASSES["WEEKWORD"]: "W",
    CLASSES["DAYWORD"]: "D",
    CLASSES["QUARTERWORD"]: "Q",
    CLASSES["DECADEWORD"]: "10Y",
    CLASSES["CENTURYWORD"]: "100Y",
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

    def ordinal(self, name: str) -> int:
        """ "third", "3rd", "twenty-first" as a number, 0 where it is none."""
        word = self.word(name)
        known = self.words.ordinals.get(word) or self.words.centuries.get(word)
        return known or int(re.sub(r"\D", "", word) or 0)

    def year(self, *names: str) -> int | None:
        return int(self.word(*names)) if self.has(*names) else None

    def relation(self, name: str = "relation") -> Relation | None:
        """The last class of a group such as "this past", or None."""
        return RELATIONS.get(self.classes(name)[-1:])

    def year_of(self) -> YearOf | None:
        relation = self.relation("yearrelation")
        return YearOf(relation) if relation else None

    def before(self, step: int = 1) -> str:
        return self.atoms.word(self.start - step)

    def after(self, step: int = 0) -> str:
        return self.atoms.word(self.end + step)


def day_form(month: int, day: int, year: int | None, year_of: YearOf | None) -> Form | None:
    if date_of(2000, month, day) is None:
        return None
    if year is None:
        return DayOfYear(month, day, year_of)
    found = date_of(year, month, day)
    return Fixed(found.isoformat(), "day") if found else None


def month_form(month: int, year: int | None, year_of: YearOf | None, relation: Relation | None = None) -> Form:
    return Fixed(month_value(year, month), "month") if year else MonthOfYear(month, year_of, relation)
