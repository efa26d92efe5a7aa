"""Cue verbs as they stand in a line: with auxiliaries, adverbs and particle, finite or not, negated, passive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ...lexicon.cues import CueForm, CueWords, Grammar
from .lines import Line

Shape = Literal["finite", "participle", "infinitive", "passive", "source"]


@dataclass(frozen=True, slots=True)
class Verb:
    """A cue at positions `first` (auxiliaries and adverbs taken in) to `last`; `at` is the verb itself."""

    first: int
    at: int
    last: int
    shape: Shape
    lemma: str
    takes: frozenset[str]
    negated: bool = False
    hypothetical: bool = False


def cue_verbs(line: Line, words: CueWords) -> Iterator[Verb]:
    """The cue verbs of a line, in order, homographs that are nouns or adjectives left out."""
    low = line.low
    forms, particles = words.forms, words.particles
    skip = 0
    for index, word in enumerate(low):
        if index < skip:
            continue
        if word == "according" and line.word(index + 1) == "to":
            yield Verb(index, index, index + 2, "source", "according to", frozenset({"clause"}))
            continue
        cue = forms.get(word)
        last = index + 1
        if word in particles and (particle := particles[word].get(line.word(index + 1))):
            cue, last = particle, index + 2
        if cue is None:
            continue
        verb = _verb(line, index, last, cue, words.grammar)
        if verb is not None:
            skip = verb.last
            yield verb


def _verb(line: Line, at: int, last: int, cue: CueForm, grammar: Grammar) -> Verb | None:
    first = at
    be = have = negated = modal = infinitive = do = False
    while first > 0:
        word = line.low[first - 1]
        if word in grammar.be:
            if word in {"'s", "’s"} and not _is_clitic_verb(line, first - 1, grammar):
                break
            be = be or first == at or not have
        elif word in grammar.have:
            have = True
        elif word in grammar.modals:
            modal = True
        elif word in grammar.do:
            do = True
        elif word == "to" and first <= at and line.low[at] in {cue.lemma.split(" ")[0]}:
            infinitive = True
            first -= 1
            break
        elif word not in grammar.adverbs and not (
            word.endswith("ly") and len(word) > 4 and not line.is_capital(first - 1)
        ):
            break
        if word in grammar.negations:
            negated = True
        first -= 1
    # Adverbs that open the sentence belong to nobody's verb.
    form = _form(cue, be, have, modal or do or infinitive, line, first, at, grammar)
    if form is None:
        return None
    return Verb(first, at, last, form, cue.lemma, cue.takes, negated, modal)


def _is_clitic_verb(line: Line, index: int, grammar: Grammar) -> bool:
    """Whether 's is "is" or "has": behind a pronoun, not behind a name."""
    return line.word(index - 1) in grammar.subject_pronouns | {"that", "what", "where", "here"}


def _form(
    cue: CueForm, be: bool, have: bool, bare: bool, line: Line, first: int, at: int, grammar: Grammar
) -> Shape | None:
    word = line.low[at]
    forms = cue.forms
    before = line.word(first - 1)
    if "ing" in forms and word.endswith("ing"):
        if be:
            return "finite"
        if before in grammar.determiners:
            return None
        return "participle"
    if line.word(at - 1) == "to" and "base" in forms:
        return "infinitive"
    if "participle" in forms and be and not have and "base" not in forms:
        return "passive"
    if "participle" in forms and be and have:
        return "passive"
    if have and "participle" in forms:
        return "finite"
    if "past" in forms and "base" not in forms:
        if (
            first == at
            and (before in grammar.determiners or before in grammar.prepositions - {"of"})
            and before
            not in {
                "that",
                "this",
                "those",
                "these",
                "all",
                "both",
                "some",
                "many",
                "most",
                "one",
                "another",
                "several",
                "each",
                "few",
                "more",
            }
        ):
            return None
        return "finite"
    if (
        (before in grammar.determiners and before not in grammar.subject_pronouns)
        or before in grammar.prepositions
        or before in {"'s", "’s", "'", "’"}
    ):
        return None
    if bare and "base" in forms:
        return "finite"
    if "s" in forms or "base" in forms:
        return "finite"
    return None
