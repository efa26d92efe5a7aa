"""Noun phrases found by function words alone: no tagger, linear, and explainable."""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import Grammar
from .lines import FOLDED, Line

DASHES = frozenset({"—", "–", "-", "--", "―"})
BREAKS = frozenset({",", ";", ":", ".", "!", "?", "…", "...", "(", ")", "[", "]", "|", "•"}) | DASHES
POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
#: Words that end a phrase behind a verb whatever stands before them.
_PHRASE_ENDS = frozenset("that who which whether to but when while as because if after before here not never".split())
#: Prepositions that stay inside a phrase behind a verb: `said a spokesman for the ministry`.
_INSIDE = frozenset({"of", "for", "from", "at", "with"})


class Phrase(NamedTuple):
    """A noun phrase at the positions `first` to `last` (not included) of a line, and the rule that found it. `outer`
    is where its clause begins: what stands before it cannot be its verb's."""

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
        if word in POSSESSIVE:
            return line.word(index - 1) in grammar.subject_pronouns
        return index == 0 or not line.is_capital(index) or line.title_case
    if word.endswith("ed") and len(word) > 3 and word not in grammar.not_past and not line.is_capital(index):
        before = line.word(index - 1)
        if before in {"-", "–"} and line.tokens[index - 1].end == line.tokens[index].start:
            return False  # sea-based
        if before in {"two", "three"} and line.word(index - 2) == "the":
            return True  # the two discussed …
        return before not in grammar.determiners and before not in grammar.prepositions
    return False


def is_adverb(line: Line, index: int, grammar: Grammar) -> bool:
    word = line.low[index]
    if word in grammar.adverbs:
        return True
    return word.endswith("ly") and len(word) > 4 and word not in grammar.not_adverbs and not line.is_capital(index)


def is_glued(line: Line, index: int) -> bool:
    """Whether the hyphen at `index` joins: `the 57-year-old scientist`."""
    if not 0 < index < len(line) - 1 or line.low[index] not in {"-", "–"}:
        return False
    own = line.tokens[index]
    return line.tokens[index - 1].end == own.start and own.end == line.tokens[index + 1].start


def is_infinitive(line: Line, to: int, grammar: Grammar) -> bool:
    """Whether a verb follows the "to" at position `to`, and no noun phrase: `to open`, not `to any venue`."""
    word = line.word(to + 1)
    if word is FOLDED:
        return True
    if not word or word in grammar.determiners or word in grammar.prepositions:
        return False
    if word in grammar.object_pronouns or word in BREAKS:
        return False
    return not line.is_capital(to + 1) or line.title_case


def phrase_after(line: Line, start: int, grammar: Grammar) -> Phrase | None:
    """The noun phrase that begins at `start`: the subject of an inverted verb (`said X, a doctor`), an addressee."""
    count = len(line)
    index = start
    if index >= count:
        return None
    word = line.low[index]
    if (word in grammar.subject_pronouns and word not in grammar.determiners) or (
        word in grammar.object_pronouns and word not in grammar.possessives and line.tokens[index].text != "US"
    ):
        return Phrase(index, index + 1, index, "phrase after cue")
    if word in grammar.prepositions or word in grammar.times or word in grammar.negations:
        return None
    if word in grammar.conjunctions and word != "that":
        return None
    while index < count:
        word = line.low[index]
        if word is FOLDED or (word in BREAKS and not is_glued(line, index)):
            if word != "," or not _list_goes_on(line, index, grammar):
                break
        elif index > start and _ends_phrase(line, index, grammar):
            break
        index += 1
    while index > start and line.low[index - 1] in {"and", "but", "or"}:
        index -= 1
    if index == start:
        return None
    return Phrase(start, _with_clause(line, start, index, grammar), start, "phrase after cue")


def _with_clause(line: Line, first: int, last: int, grammar: Grammar) -> int:
    """The end of an unnamed source with the clause that tells it apart: `an official who asked not to be named`."""
    if line.word(last) != "who" or (last - first > 1 and line.is_capital(last - 1)):
        return last
    if line.low[first] not in grammar.determiners:
        return last
    while last < len(line) and line.low[last] not in BREAKS and line.low[last] is not FOLDED:
        last += 1
    return last


def _ends_phrase(line: Line, index: int, grammar: Grammar) -> bool:
    word = line.low[index]
    if word in _PHRASE_ENDS or (word in grammar.prepositions and word not in _INSIDE):
        return True
    if word == "at" and line.is_capital(index - 1):
        return True  # said Hill at a briefing
    if word in grammar.times and word not in {"week", "month", "year", "sun."}:
        return word not in {"may", "march"} or not line.is_capital(index - 1)
    if is_verb(line, index, grammar):
        return True
    if word in grammar.determiners:
        # told parliament | the court …; but: half of the crew, all the crew
        before = line.low[index - 1]
        joined = before in grammar.prepositions or before in grammar.determiners or before in {"and", "&", ",", "or"}
        return not joined and not word[:1].isdigit()
    return word in grammar.subject_pronouns


def _list_goes_on(line: Line, comma: int, grammar: Grammar) -> bool:
    """`said A, B and C`: capitals after the comma and an "and" before the next break."""
    if not line.is_capital(comma + 1):
        return False
    for index in range(comma + 1, min(comma + 8, len(line))):
        word = line.low[index]
        if word == "and":
            return line.is_capital(index + 1)
        if word in BREAKS and word != ",":
            return False
        if word is FOLDED or is_verb(line, index, grammar):
            return False
    return False
