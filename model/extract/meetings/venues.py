"""Where a meeting told of by a noun is: named after it, before it, in its phrase, or at the head of its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from .nounphrases import Phrase
from .places import Place, led_place, place_after, place_at
from .sorts import is_seat, is_verb
from .units import Unit


def places_of(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, own: int, words: MeetingWords
) -> tuple[Place, ...]:
    found = (
        _place(units, phrase, kind, own, words)
        or led_place(units, phrase.head, words)
        or _place_before(units, phrase, words)
    )
    return (found,) if found and kind != "visit" else ()


def _place(units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, own: int, words: MeetingWords) -> Place | None:
    if kind == "visit":
        return None
    found = place_after(units, phrase.head + 1, min(own, phrase.head + 30), words)
    if found is not None:
        return found
    for unit in phrase.named:
        open_side = not phrase.possessor or phrase.determiner in words.possessives
        seat = is_seat(unit) and len(phrase.named) == 1 and open_side
        if seat or unit.text.lower() in words.venue_countries:
            country = unit.name.country if unit.name is not None else words.venue_countries.get(unit.text.lower())
            return Place(unit.span, country, phrase.head)
    capitals = [unit for unit in units[phrase.first : phrase.head] if unit.kind == "word" and unit.text[0].isupper()]
    written = " ".join(unit.text for unit in capitals).lower()
    if written in words.venue_countries:
        return Place(Span(capitals[0].start, capitals[-1].end), words.venue_countries[written], phrase.head)
    return None


def _place_before(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Place | None:
    """ "is in New Delhi for talks", "in Geneva on Monday for a meeting", "met in Oslo on Monday at a summit"."""
    lead = units[phrase.first - 1].word if phrase.first else ""
    near = units[max(phrase.first - 12, 0) : phrase.first]
    if lead != "for" and not (lead == "at" and any(unit.word in words.meet for unit in near)):
        return None
    for position in range(phrase.first - 2, max(phrase.first - 9, -1), -1):
        if units[position].word in words.boundaries or is_verb(units[position], words):
            return None  # "arrived in Beijing as hopes rose for a summit"
        if units[position].word in ("in", "at", "to"):
            return place_at(units, position, words)
    return None
