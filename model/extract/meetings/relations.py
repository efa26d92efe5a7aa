"""What a meeting told of by a noun has to do with others: who hosts it, which event it is part of, which it follows."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .groups import read_group
from .nounphrases import Phrase
from .sorts import is_possessive
from .status import governing_verb
from .subjects import clause_subject
from .units import Unit


def host_of(units: Sequence[Unit], phrase: Phrase, left: int, right: int, words: MeetingWords) -> Span | None:
    for position in range(phrase.head + 1, min(right, phrase.head + 16)):
        if units[position].word == "by" and units[position - 1].word in words.hosts:
            group = read_group(units, position + 1, words)
            return group.spans[0] if group.spans else None
    verb = governing_verb(units, phrase.first, left, words)
    for position in range(max(verb, phrase.first - 6), phrase.first):
        if units[position].word == "hosting" and position and is_possessive(units[position - 1]):
            return units[position - 2].span if position > 1 and units[position - 2].kind == "name" else None
        if units[position].word in words.host or units[position].word in ("chair", "chairs", "chaired"):
            group = clause_subject(units, position + 1, words)
            return group.spans[0] if group.spans else None
    return None


def part_of(units: Sequence[Unit], phrase: Phrase, others: Sequence[int]) -> Span | None:
    """The trigger of the larger event in "on the sidelines of …", "on the margins of …"."""
    for position in range(phrase.head + 1, min(len(units), phrase.head + 25)):
        if units[position].word in ("sidelines", "sideline", "margins"):
            larger = next((at for at in others if at > position), None)
            return units[larger].span if larger is not None else None
    return None


def linked(units: Sequence[Unit], phrase: Phrase, links: tuple[str, ...], others: Sequence[int]) -> Span | None:
    following = next((at for at in others if at > phrase.head), None)
    if following is None:
        return None
    for position in range(phrase.head + 1, following):
        if units[position].word in links and units[position].word != "in":
            return units[following].span
    return None
