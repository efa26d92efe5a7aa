"""Noun phrases around a verb, found by function words alone: no tagger, linear, and explainable."""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import Grammar
from .lines import FOLDED, Line

_DASHES = frozenset({"—", "–", "-", "--", "―"})
_BREAKS = frozenset({",", ";", ":", ".", "!", "?", "…", "...", "(", ")", "[", "]", "|", "•"}) | _DASHES
_LEADS = frozenset(
    "and but so yet then or & as once still also meanwhile after before since until ever even just only than like".split()
)
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})


class Phrase(NamedTuple):
    """Positions `first` to `last` (not included) in a line: a noun phrase; `outer` takes in its apposition."""

    first: int
    last: int
    outer: int
    rule: str


def is_verb(line: Line, index: int, grammar: Grammar) -> bool:
    """Whether the word at `index` looks like a finite verb: an auxiliary, a common past, an -ed word."""
    word = line.low[index]
    if word in grammar.finite:
        return True
    if word in grammar.auxiliaries:
        if word in _POSSESSIVE:
            return line.word(index - 1) in grammar.subject_pronouns
        return True
    if word.endswith("ed") and len(word) > 4 and not line.is_capital(index):
        before = line.word(index - 1)
        return before not in grammar.determiners and before not in grammar.prepositions
    return False


def phrase_before(line: Line, end: int, grammar: Grammar, floor: int = 0) -> Phrase | None:
    """The noun phrase that ends just before position `end`: the subject of a verb that stands there."""
    last = end
    rule = "subject before cue"
    outer = end
    before = line.word(last - 1)
    if before in {",", ")", "]"} or before in _DASHES:
        opened = _aside_before(line, last - 1, grammar, floor)
        if opened is None:
            return None
        last = opened
        rule = "subject before apposition"
    if line.word(last - 1) in grammar.relatives and last - 1 > floor and line.word(last - 1) != "that":
        last -= 1
        if line.word(last - 1) == ",":
            last -= 1
        rule = "antecedent of relative"
    if last <= floor:
        return None
    word = line.low[last - 1]
    if word in grammar.subject_pronouns and word not in grammar.determiners:
        return Phrase(last - 1, last, outer, rule)
    first = _walk_back(line, last, grammar, floor)
    if first >= last or word in grammar.prepositions or word in grammar.conjunctions:
        return None
    return Phrase(first, last, outer, rule)


def _aside_before(line: Line, close: int, grammar: Grammar, floor: int) -> int | None:
    """Where the phrase before an aside ends, given the aside's closing mark at `close`: `Hill, a doctor,` -> Hill."""
    mark = line.low[close]
    if mark in {")", "]"}:
        opening = "(" if mark == ")" else "["
        for index in range(close - 1, floor - 1, -1):
            if line.low[index] == opening:
                return index
        return None
    limit = max(floor, close - 40)
    for index in range(close - 1, limit - 1, -1):
        word = line.low[index]
        if (word == "," and mark == ",") or (word in _DASHES and mark in _DASHES):
            return index if index > floor else None
        if word in {".", ";", ":"} or word is FOLDED:
            return None
    return None


def _walk_back(line: Line, last: int, grammar: Grammar, floor: int) -> int:
    low = line.low
    first = last
    joined: int | None = None
    for index in range(last - 1, max(floor, last - 30) - 1, -1):
        word = low[index]
        if word is FOLDED and index < last - 1:
            break
        if word in _BREAKS:
            if word == "," and _in_list(line, index, last, grammar, floor):
                continue
            break
        if word in {"and", "&"}:
            joined = index
            continue
        if word in {"or", "nor"}:
            continue
        if (word in grammar.conjunctions or word in grammar.relatives) and word not in {"as", "once"}:
            break
        if word in grammar.subject_pronouns and word not in grammar.determiners and index < last - 1:
            break
        if index < last - 1 and is_verb(line, index, grammar):
            if joined is not None:
                first = joined + 1
            break
        first = index
    return _without_opening(line, first, last, grammar)


def _in_list(line: Line, comma: int, last: int, grammar: Grammar, floor: int) -> bool:
    """Whether the comma stands in `A, B and C`: a conjunction between it and the end, no verb before the next comma."""
    has_and = any(line.low[index] in {"and", "&"} for index in range(comma + 1, last))
    if not has_and or comma - 1 < floor:
        return False
    for index in range(comma - 1, max(floor, comma - 6) - 1, -1):
        word = line.low[index]
        if word in _BREAKS:
            return word == ","
        if word is FOLDED or is_verb(line, index, grammar) or word in grammar.subordinators:
            return False
    return comma - floor <= 6


def _without_opening(line: Line, first: int, last: int, grammar: Grammar) -> int:
    """Leave out what opens the sentence before its subject: conjunctions, adverbs, `On Monday`, `in one case`."""
    while first < last - 1 and line.low[first] in _LEADS:
        first += 1
    if line.low[first] not in grammar.prepositions and line.low[first] not in grammar.time_openers:
        return first
    for index in range(last - 1, first, -1):
        word = line.low[index]
        before = line.low[index - 1]
        if word in grammar.times and index + 1 < last:
            return index + 1
        if word in grammar.prepositions and word != "of":
            break
        if before in grammar.prepositions or before in grammar.determiners or before == "and":
            continue
        if word in grammar.determiners or (line.is_capital(index) and not line.is_capital(index - 1)):
            return index
    return first


def phrase_after(line: Line, start: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that begins at `start`: the subject of an inverted verb (`said X, a doctor`), an addressee."""
    count = len(line)
    index = start
    if index >= count:
        return None
    word = line.low[index]
    if (
        word in grammar.subject_pronouns and word not in grammar.determiners
    ) or word in grammar.object_pronouns - grammar.possessives:
        return Phrase(index, index + 1, index + 1, "phrase after cue")
    while index < count:
        word = line.low[index]
        if word is FOLDED or word in _BREAKS:
            if word == "," and _list_goes_on(line, index, grammar):
                index += 1
                continue
            break
        if index > start:
            if word in {
                "that",
                "who",
                "which",
                "whether",
                "to",
                "but",
                "when",
                "while",
                "as",
                "because",
                "if",
                "after",
                "before",
            }:
                break
            if word in grammar.prepositions and word not in {"of", "for", "from", "at", "with"}:
                break
            if (word in grammar.times and word not in {"may", "march", "sun.", "week", "month", "year"}) or is_verb(
                line, index, grammar
            ):
                break
            if word in grammar.subject_pronouns and word not in grammar.determiners:
                break
        elif word in grammar.prepositions or word in grammar.conjunctions - {"that"} or word in grammar.times:
            return None
        index += 1
    if index == start:
        return None
    return Phrase(start, index, index, "phrase after cue")


def _list_goes_on(line: Line, comma: int, grammar: Grammar) -> bool:
    """`said A, B and C`: capitals after the comma and an "and" before the next break."""
    if not line.is_capital(comma + 1):
        return False
    for index in range(comma + 1, min(comma + 8, len(line))):
        word = line.low[index]
        if word == "and":
            return line.is_capital(index + 1)
        if word in _BREAKS and word != ",":
            return False
        if word is FOLDED or is_verb(line, index, grammar):
            return False
    return False
