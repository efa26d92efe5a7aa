"""Where in a sentence an expression may begin, and which rules may begin there: found fast, read closely later."""

from __future__ import annotations

import re
from functools import cache

from .atoms import CLASSES
from .grammar import RULES


def _firsts(pattern: str) -> frozenset[str]:
    """The classes with which a match of an expanded rule can begin."""
    classes = frozenset(CLASSES.values())
    pieces = re.findall(r"[(][?]P<\w+>|[(][?][:=!]|.", pattern)
    position = 0

    def alternatives() -> tuple[frozenset[str], bool]:
        """What stands up to the closing bracket: its first classes, and whether it may be empty."""
        nonlocal position
        found: frozenset[str] = frozenset()
        may_be_empty, passable = False, True
        while position < len(pieces) and pieces[position] != ")":
            piece = pieces[position]
            position += 1
            if piece == "|":
                may_be_empty, passable = may_be_empty or passable, True
                continue
            own, empty = (frozenset({piece}), False) if piece in classes else alternatives()
            position += piece not in classes  # the closing bracket
            if piece in ("(?=", "(?!"):
                continue
            if pieces[position : position + 1] == ["?"]:
                position, empty = position + 1, True
            if passable:
                found |= own
            passable = passable and empty
        return found, may_be_empty or passable

    return alternatives()[0]


@cache
def _beginning_with(first: str) -> tuple[re.Pattern[str], tuple[int, ...]]:
    """The rules that can begin with a class as one pattern, whose group tells which matched, and their numbers."""
    numbers = tuple([number for number, rule in enumerate(RULES) if first in _first_classes()[number]])
    bare = (re.sub(r"[?]P<[a-z0-9]+>", "?:", RULES[number].pattern.pattern) for number in numbers)
    return re.compile("|".join(f"({pattern})" for pattern in bare)), numbers


@cache
def _first_classes() -> tuple[frozenset[str], ...]:
    return tuple([_firsts(rule.pattern.pattern) for rule in RULES])


@cache
def _openings() -> re.Pattern[str]:
    """Where a rule may match. No rule has words of no class, so before one only what matches alone is worth a try."""
    opening = frozenset().union(*_first_classes())
    other = CLASSES["OTHER"]
    alone = [first for first in opening if _beginning_with(first)[0].match(first + other)]
    return re.compile(f"[{''.join(sorted(alone))}]|[{''.join(sorted(opening))}][^{other}]")


def next_candidate(classes: str, position: int) -> tuple[int, int] | None:
    """Where, from `position` on, the first expression begins, and the number of the first rule that fits there."""
    openings = _openings()
    while opening := openings.search(classes, position):
        start = opening.start()
        pattern, numbers = _beginning_with(classes[start])
        if match := pattern.match(classes, start):
            return start, numbers[(match.lastindex or 0) - 1]
        position = start + 1
    return None
