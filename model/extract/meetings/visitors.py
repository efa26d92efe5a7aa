"""Who goes where, as a noun tells it: "his visit to Seoul", "a trip to Rome by X"."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .backwards import group_before
from .groups import read_group
from .holders import Company, holder
from .nounphrases import Phrase
from .places import Place, further_places, place_at
from .sorts import is_place_name
from .subjects import clause_subject
from .units import Unit


def visitors(units: Sequence[Unit], phrase: Phrase, right: int, words: MeetingWords) -> Company:
    """Who goes where: "his visit to Seoul", "a visit to Seoul by X", "X's Moscow trip", "visits to A and B"."""
    places: list[Place] = []
    spans: list[Span] = list(phrase.possessor.spans)
    for position in range(phrase.head + 1, right):
        word = units[position].word
        noun = units[phrase.head].word
        led = word == "to" or (word == "of" and noun == "tour") or (word == "in" and words.nouns[noun] == "stay")
        if led and not places and position - phrase.head < 6:
            places = _places(units, position, words)
        elif word == "by" and position - phrase.head < 14:
            spans += read_group(units, position + 1, words).spans
    for unit in phrase.named:
        if not places and is_place_name(unit):
            places = [Place(unit.span, unit.name.country if unit.name else None, phrase.head + 1)]
        elif unit.name is not None and unit.name.kind == "person":
            spans += unit.parts
    aside = phrase.first > 2 and units[phrase.first - 1].word == "on" and units[phrase.first - 2].word == ","
    if not spans and aside:
        spans += group_before(units, phrase.first - 3, words).spans  # "Zelensky, on a visit to Helsinki, met"
    if not spans:
        spans += (holder(units, phrase, words) or clause_subject(units, phrase.first, words)).spans
    return Company(tuple(dict.fromkeys(spans)), False, bool(places), False, tuple(places))


def _places(units: Sequence[Unit], preposition: int, words: MeetingWords) -> list[Place]:
    """The places after "to", in a row: "to the Philippines and Palau"."""
    first = place_at(units, preposition, words)
    return [first, *further_places(units, first.end, words)] if first is not None else []
