"""From what was typed to a Query. Never raises: what cannot be understood is left out and said."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, cast

from rapidfuzz import process
from rapidfuzz.distance import OSA

from ..records import Span
from .dates import days_of
from .fields import FIELDS, IS_VALUES, SYNONYMS, Field, is_values
from .query import Filter, Item, Query, QueryProblem, Term

_MARKS = '"“”„'
_APOSTROPHES = "'‘’"
_NEGATIONS = "!-"
#: A word before a colon asks for a field; `//` behind it makes an address of it (https://…), a digit before it a time.
_FIELD = re.compile(r"([A-Za-z]+):(?!//)")
_EXAMPLES_OF_IS = "is:direct, is:held, is:phone_call, is:person or is:unattributed"
_SPACE = re.compile(r"\s*")
_BARE = re.compile(r"[^\s|\"“”„]+")
_VALUE = re.compile(r"[^\s|]+")


def parse(text: str) -> Query:
    """The query that `text` asks. Never raises; `problems` say what was left out, and why."""
    return _Parser(text).parse()


@dataclass
class _Parser:
    text: str
    position: int = 0

    def parse(self) -> Query:
        groups: list[tuple[Item, ...]] = []
        self.problems: list[QueryProblem] = []
        joined = False
        while True:
            self.position = self._match(_SPACE).end()
            if self.position >= len(self.text):
                break
            if self.text[self.position] == "|":
                self.position += 1
                joined = True
                continue
            item = self._item()
            if item is None:
                continue
            if joined and groups:
                groups[-1] = (*groups[-1], item)
            else:
                groups.append((item,))
            joined = False
        return Query(self.text, tuple(groups), tuple(self.problems))

    def _match(self, pattern: re.Pattern[str]) -> re.Match[str]:
        match = pattern.match(self.text, self.position)
        assert match is not None, "patterns for _match match the empty string, or were looked at before"
        return match

    def _item(self) -> Item | None:
        start = self.position
        negated = self._skip(_NEGATIONS)
        if field := _FIELD.match(self.text, self.position):
            self.position = field.end()
            return self._filter(start, field[1], negated)
        return self._term(start, negated)

    def _skip(self, signs: str) -> bool:
        start = self.position
        while self.position < len(self.text) and self.text[self.position] in signs:
            self.position += 1
        return self.position > start

    def _quoted(self) -> tuple[str, bool]:
        """The words between marks, and whether the second mark was there. Stands at the first mark."""
        start = self.position + 1
        end = start
        while end < len(self.text) and self.text[end] not in _MARKS:
            end += 1
        closed = end < len(self.text)
        self.position = end + 1 if closed else end
        return " ".join(self.text[start:end].split()), closed

    def _term(self, start: int, negated: bool) -> Term | None:
        exact = at_start = False
        kind: Literal["word", "exact", "phrase"]
        while self.position < len(self.text) and self.text[self.position] in _APOSTROPHES + "^":
            exact, at_start = (True, at_start) if self.text[self.position] != "^" else (exact, True)
            self.position += 1
        if self.position < len(self.text) and self.text[self.position] in _MARKS:
            words, complete = self._quoted()
            at_end = self._skip("$") if complete else False
            kind = "phrase"
        elif bare := _BARE.match(self.text, self.position):
            self.position = bare.end()
            words = bare[0].rstrip("$" + _APOSTROPHES if exact else "$")
            at_end, complete = "$" in bare[0][len(words) :], True
            kind = "exact" if exact else "word"
        else:
            return None
        if not any(char.isalnum() for char in words):
            return None
        return Term(words, kind, at_start, at_end, negated, complete, Span(start, self.position))

    def _filter(self, start: int, name: str, negated: bool) -> Filter | None:
        exact = self._skip(_APOSTROPHES)
        if self.position < len(self.text) and self.text[self.position] in _MARKS:
            value, _ = self._quoted()
        else:
            bare = _VALUE.match(self.text, self.position)
            self.position = bare.end() if bare else self.position
            value = bare[0] if bare else ""
            for mark in _MARKS:
                value = value.replace(mark, "")
        value = value.lstrip(_APOSTROPHES) if exact else value
        where = Span(start, self.position)
        if problem := _problem(name, value, where):
            self.problems.append(problem)
            return None
        return Filter(cast(Field, name.lower()), value, negated, exact, self.text[where.start : where.end], where)


def _problem(name: str, value: str, where: Span) -> QueryProblem | None:
    """What is wrong with a filter, or None."""
    known = name.lower()
    if known not in FIELDS:
        return _unknown_field(known, value, where)
    what, example = FIELDS[known]
    if not any(char.isalnum() for char in value):
        return QueryProblem(f"{known}: asks for {what} and has no value", where, f"for example {example}")
    if known == "is" and not is_values(value):
        near = process.extractOne(value.lower(), IS_VALUES, scorer=OSA.distance, score_cutoff=3)
        hint = f"did you mean is:{near[0]}?" if near else f"for example {_EXAMPLES_OF_IS}"
        return QueryProblem(f"is: does not know {value!r}", where, hint)
    if known in ("on", "from") and days_of(value) is None:
        hint = "write it as 2025, 2025-01, 2025-01-13 or 2025-W03"
        if not any(char.isdigit() for char in value):
            meant = f'"{value}"' if " " in value else value
            others = f"in:{meant} or by:{meant}" if known == "from" else f"at:{meant} or in:{meant}"
            hint = f"write it as 2025-01 or 2025-01-13, or did you mean {others}?"
        return QueryProblem(f"{value!r} is not a date", where, hint)
    return None


def _unknown_field(name: str, value: str, where: Span) -> QueryProblem:
    meant: str | None = SYNONYMS.get(name)
    if meant is None:
        near = process.extractOne(name, list(FIELDS), scorer=OSA.distance, score_cutoff=1 if len(name) < 4 else 2)
        meant = near[0] if near else None
    if meant:
        value = f'"{value}"' if " " in value else value
        return QueryProblem(f"there is no field {name!r}", where, f"did you mean {meant}:{value}?")
    fields = " ".join(f"{field}:" for field in FIELDS)
    return QueryProblem(f"there is no field {name!r}", where, f"the fields are {fields}")
