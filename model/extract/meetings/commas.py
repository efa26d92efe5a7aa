"""What a comma between actors does: it parts them, or brings who it is that holds the office before it."""

from __future__ import annotations

from collections.abc import Sequence

from .sorts import AND, is_named_person, is_titled
from .units import Unit


def separator(units: Sequence[Unit], position: int) -> int | None:
    """The index after "," or "and" or ", and" or "as well as", or None where the list ends."""
    if position >= len(units):
        return None
    if units[position].word == "as" and [unit.word for unit in units[position : position + 3]] == ["as", "well", "as"]:
        return position + 3
    if units[position].word == "(":
        closing = next((at for at in range(position, min(position + 8, len(units))) if units[at].word == ")"), None)
        return None if closing is None else separator(units, closing + 1)
    comma = units[position].word == ","
    if comma:
        position += 1
    if position < len(units) and units[position].word in AND:
        position += 1
        if position < len(units) and units[position].word in ("separately", "later", "then"):
            position += 1
        if position < len(units) and units[position].word == "with":
            position += 1
        return position
    return position if comma else None


def is_apposition(units: Sequence[Unit], position: int, end: int, generic: bool) -> bool:
    """Whether what stands from `position`, behind a comma, to `end` only says who was just named: "Ito, the prime
    minister of Palau,"; `generic` where it names nobody."""
    before = units[position - 2] if position > 1 else None
    if before is None or before.kind != "name":
        return False
    unit = units[end - 1]
    office = any(is_titled(one) for one in units[position:end]) or (generic and not unit.word.endswith("s"))
    return office and not any(is_named_person(one) for one in units[position:end])


def names_the_last(units: Sequence[Unit], position: int, end: int, start: int) -> bool:
    """Whether the name that ends at `end`, behind a comma, belongs to the title before it: "the bloc's secretary
    general, Joachim Odera"."""
    before = units[position - 2] if position - 2 >= start else None
    if before is None or units[position - 1].word != ",":
        return False
    last = units[end - 1].name
    person = last is not None and last.kind == "person"
    return person and (is_titled(before) or (before.kind == "word" and position - 2 > start))


def holder_after(units: Sequence[Unit], comma: int) -> Unit | None:
    """The person who is named behind the comma at this index: "the President of Tonga, Sione Vea"."""
    if comma + 1 >= len(units) or units[comma].word != ",":
        return None
    unit = units[comma + 1]
    return unit if is_named_person(unit) else None
