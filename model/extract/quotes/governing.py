"""The subject of a sentence's main verb: whom a verb further on, without a subject of its own, is said of."""

from __future__ import annotations

from ...lexicon.cues import CueWords
from .lines import FOLDED, Line
from .phrases import Phrase, is_adverb, is_verb
from .segments import REACH
from .subjects import ANTECEDENT, subject_before

#: Pasts that are participles as well, and what follows them where they are: `the talks held in May`.
_DONE = frozenset("made held sent built brought found laid left lost paid won bought caught kept taught led".split())
_BEHIND_DONE = frozenset({"and", ",", "but", "so"})


def main_subject(line: Line, before: int, words: CueWords) -> Phrase | None:
    """The subject of the first finite verb before a position, that of a relative clause left out."""
    for index in range(max(0, before - 2 * REACH), before):
        if line.low[index] is FOLDED or not is_verb(line, index, words.grammar):
            continue
        phrase = subject_before(line, index, words, 0, strict=True)
        if phrase is not None and phrase.rule != ANTECEDENT:
            return phrase._replace(rule="speaker: subject of the sentence")
    return None


def governing_subject(line: Line, before: int, words: CueWords, floor: int = 0) -> Phrase | None:
    """The subject of the nearest finite verb before the position `before` that has one of its own."""
    grammar = words.grammar
    inner: Phrase | None = None
    apart = "," in (line.word(before - 1), line.word(before - 2))
    for index in range(before - 1, max(floor, before - 2 * REACH) - 1, -1):
        if line.low[index] is FOLDED or not (is_verb(line, index, grammar) or _is_cue(line, index, words)):
            continue
        if line.low[index] in _DONE and line.word(index + 1) in _BEHIND_DONE | grammar.prepositions:
            continue  # the progress made and …
        start = index
        while start > floor and (
            is_adverb(line, start - 1, grammar)
            or (line.low[start - 1] in grammar.times and line.word(start - 2) in grammar.have)  # had earlier warned
            or (line.low[start - 1] in grammar.auxiliaries and is_verb(line, start - 1, grammar))
        ):
            start -= 1
        phrase = subject_before(line, start, words, floor, strict=True)
        if phrase is not None and phrase.last - phrase.first == 1 and is_verb(line, phrase.first, grammar):
            continue  # which seemed pitched
        if phrase is not None and phrase.rule == ANTECEDENT and line.low[before - 1] == "and":
            if (
                line.low[start - 1] == "who"
                and "," not in line.low[index:before]
                and FOLDED not in line.low[index:before]
            ):
                return phrase  # met Hill, who thanked her and called for …
            continue
        if phrase is not None and phrase.rule != ANTECEDENT and line.word(start - 1) not in {"that", "to"}:
            if not _is_subordinate(line, phrase.first, floor, apart, words):
                return phrase._replace(rule="speaker: subject of the sentence")
            inner = inner or phrase
    return inner and inner._replace(rule="speaker: subject of the sentence")


def _is_cue(line: Line, index: int, words: CueWords) -> bool:
    """Whether the word is the -s form of a cue that is no noun: `denies`."""
    cue = words.forms.get(line.low[index])
    return cue is not None and "s" in cue.forms and "base" not in cue.forms and cue.lemma not in words.homographs


def _is_subordinate(line: Line, first: int, floor: int, apart: bool, words: CueWords) -> bool:
    """Whether the clause whose subject begins at `first` belongs to a verb before it: `agreed | this was grave, but
    said`; where a comma sets the next verb `apart` also `had left since | the war began, and urged`, `the claim that |
    the party lies, saying`."""
    before = line.word(first - 1)
    if first - 1 <= floor:
        return False
    if apart and before in {
        "since",
        "after",
        "before",
        "because",
        "until",
        "although",
        "though",
        "that",
        "whether",
        "if",
    }:
        return True
    cue = words.forms.get(before)
    return cue is not None and bool(cue.takes & {"clause", "that"}) and not line.is_capital(first - 1)
