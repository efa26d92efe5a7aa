"""How far the clause of a meeting reaches to both sides."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from .units import Unit

#: A clause that begins with one of these has a time of its own; what follows the others may share the meeting's.
_OPAQUE = frozenset(
    """
        after before following since until till that but despite although though because unless than prior amid
        whether if
    """.split()
)

_RUNS = frozenset(
    {
        "was",
        "is",
        "will",
        "begins",
        "began",
        "starts",
        "started",
        "ended",
        "ends",
        "took",
        "takes",
        "were",
        "are",
        "had",
    }
)

_TRANSPARENT = frozenset({"when", "while", "during", "for", "as", "sidelines", "sideline", "margins", "where"})

_LEADS = frozenset(
    {"in", "on", "at", "with", "of", "to", "by", "from", "and", "or", "a", "an", "the", "his", "her", "their"}
)

_BEFORE_THAT = frozenset({"to", "of", "in", "on", "at", "for", "by", "with", "from", "during"})
_ENDS = frozenset({'"', "”"})

_TAKING = frozenset({"taking", "assuming", "entering", "coming"})

_STOPS = frozenset({";", "—", "–", "--", ":", "”", "“", '"'})


def right_edge(units: Sequence[Unit], start: int, opaque: bool = True) -> int:
    """The index at which the clause from `start` on ends: at a semicolon, a dash, a quotation mark, or a word that
    begins a clause with a time of its own."""
    for position in range(start, len(units)):
        unit = units[position]
        if unit.word in _STOPS and not (position == start and unit.word in _ENDS and position + 1 < len(units)):
            return position
        if opaque and unit.kind == "word" and (unit.word in _OPAQUE or _ahead(units, position)):
            if unit.word == "since" and _since_office(units, position):
                continue
            if unit.word == "that" and position and units[position - 1].word in _BEFORE_THAT:
                continue  # "a declaration to that effect"
            if (
                unit.word == "that"
                and position - start < 6
                and position + 1 < len(units)
                and units[position + 1].word in _RUNS
            ):
                continue  # "a trip that was to begin on Monday"
            return position
    return len(units)


def _since_office(units: Sequence[Unit], position: int) -> bool:
    """ "his first call since taking office with Wang": the phrase goes on behind it."""
    following = [unit.word for unit in units[position + 1 : position + 4]]
    return following[:1] != [] and following[0] in _TAKING and following[1:] in (["office", "with"], ["power", "with"])


def _ahead(units: Sequence[Unit], position: int) -> bool:
    if units[position].word not in ("ahead", "eve"):
        return False
    return position + 1 < len(units) and units[position + 1].word == "of"


def left_edge(units: Sequence[Unit], start: int, words: MeetingWords) -> int:
    """The index at which the clause that leads up to `start` begins."""
    for position in range(start - 1, -1, -1):
        unit = units[position]
        if unit.word in _STOPS or (unit.kind == "word" and (unit.word in _OPAQUE or _ahead(units, position))):
            return position + 1
        if unit.word in ("when", "while", "as", "where"):
            return position + 1
    return 0


def own_edge(
    units: Sequence[Unit], head: int, edge: int, others: Sequence[int], occasions: frozenset[str] = frozenset()
) -> int:
    """How far after its noun a time or place still is the meeting's: up to the next meeting, or past it where the
    words between make it part of that ("on the sidelines of", "during", "when", "for"); `occasions` are more such
    words."""
    for other in others:
        if not head < other < edge:
            continue
        between = [unit.word for unit in units[head + 1 : other]]
        if any(
            word in _TRANSPARENT | occasions and (not at or between[at - 1] != ",") and not _is_as_told(between, at)
            for at, word in enumerate(between)
        ):
            continue
        first = other
        while first > head + 1 and units[first - 1].kind != "mark" and units[first - 1].word not in _LEADS:
            first -= 1
        return first
    return edge


def _is_as_told(between: Sequence[str], at: int) -> bool:
    """ "the next summit, as agreed at the meeting in May": what was agreed there is not held there."""
    return between[at] == "as" and at + 1 < len(between) and between[at + 1].endswith("ed")
