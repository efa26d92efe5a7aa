"""What a comma, a conjunction or a new subject means inside reported words: do they go on, or does somebody else?"""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import CueForm, CueWords, Grammar
from .lines import FOLDED, Line
from .phrases import DASHES, is_verb

FINAL = frozenset({".", "!", "?", "…", "...", ";", ",", ":"}) | DASHES
PERSONAL = frozenset({"i", "he", "she", "it", "we", "they", "you"})
AFTERTHOUGHTS = frozenset({"a", "an", "something", "which", "who", "whose", "where"})
#: Participles by which journalists set words beside other words.
_COMMENTS = frozenset(
    """contradicting echoing referring alluding reversing prompting sparking fueling fuelling dashing drawing""".split()
)


class Comma(NamedTuple):
    """What a comma may mean behind a cue: it stands in a clause before the main one, in a relative clause, or it is a
    source ("according to") whose words run on over new clauses."""

    opening: bool
    relative: bool
    source: bool


def ends_at_comma(line: Line, at: int, words: CueWords, comma: Comma) -> bool:
    grammar = words.grammar
    following = line.word(at + 1)
    if comma.relative and (is_finite(line, at + 1, grammar) or _pronoun_speaks(line, at + 1, words)):
        return True
    if following in _COMMENTS:
        return True
    if following in {"even", "just"} and line.word(at + 2) == "as":
        return True
    if following == "with" and _somebody_adds(line, at + 2, words):
        return True
    if comma.source:
        return False
    if following == "but":
        return line.word(at + 2) not in {"also", "rather", "instead", "that", "only"} and _verb_soon(
            line, at + 2, grammar
        )
    if following == "while" or following == "compared":
        return True
    if following == "and":
        after = line.word(at + 2)
        return after in PERSONAL or is_finite(line, at + 2, grammar) or _speaks(line, at + 2, words)
    if trails(line, at + 1, words):
        return True
    if following in AFTERTHOUGHTS:
        marked = following not in {"a", "an"} and any(word is FOLDED for word in line.low[at : at + 25])
        return not marked and not _closes_again(line, at + 1, grammar)
    return False


def _pronoun_speaks(line: Line, at: int, words: CueWords) -> bool:
    """`Commenting on Lee, who said …, he noted`: the main clause has its own cue."""
    return line.word(at) in PERSONAL and line.word(at + 1) in words.forms


def _somebody_adds(line: Line, at: int, words: CueWords) -> bool:
    """Whether behind "with" somebody else speaks: `, with the agency quoting a witness as saying …`."""
    for index in range(at, min(at + 12, len(line))):
        word = line.low[index]
        if word in FINAL or word is FOLDED:
            return False
        if word.endswith("ing") and word in words.forms and index > at:
            return True
    return False


def _verb_soon(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether a new clause shows its verb within a few words: `but he left`, not `but with no date for the vote`."""
    return any(
        line.low[index] in PERSONAL or is_verb(line, index, grammar) for index in range(at, min(at + 4, len(line)))
    )


def ends_at_conjunction(line: Line, at: int, words: CueWords) -> bool:
    """`… but did not say`, `… and she accused`."""
    if line.low[at] == "but" and line.word(at + 1) == "had" and "had" in line.low[max(0, at - 30) : at]:
        return False  # said that it had cost two million but had also …
    if line.low[at] == "but" and is_finite(line, at + 1, words.grammar):
        return line.word(at + 1) not in words.grammar.modals or line.word(at + 2) in words.grammar.negations
    return line.word(at + 1) in PERSONAL and _speaks(line, at + 1, words)


def _speaks(line: Line, at: int, words: CueWords) -> bool:
    """Whether a subject and its cue follow: `and six in ten said`, `and a dozen residents who were there agreed`."""
    relative = False
    for index in range(at + 1, min(at + 12, len(line))):
        word = line.low[index]
        if word == "who":
            relative = True
            continue
        cue = words.forms.get(word) if word not in words.rulings else None
        if cue is not None and ("past" in cue.forms or cue.lemma == "say") and _may_report(line, index, cue, words):
            return True
        verb = is_verb(line, index, words.grammar)
        if word in FINAL or word in {"that", "to", "and"} or (verb and not relative):
            return False
    return False


def trails(line: Line, at: int, words: CueWords) -> bool:
    """Whether only `she said on Monday` follows: the words before the comma are hers, too."""
    commas = 0
    for index in range(at, min(at + 10, len(line))):
        word = line.low[index]
        cue = words.forms.get(word)
        if cue is not None and "clause" in cue.takes and ("past" in cue.forms or word == "says"):
            if index == at:
                return is_inverted(line, index + 1, words)
            return (commas == 0 or line.low[index - 1] == ",") and closes_report(line, index + 1, cue, words)
        if word == "," and commas < 2:
            commas += 1  # the spokesman, Stefan Vogel, said
            continue
        if word in FINAL or word is FOLDED or is_verb(line, index, words.grammar) or index > at + 7 + commas:
            return False
    return False


def closes_report(line: Line, at: int, cue: CueForm, words: CueWords) -> bool:
    """Whether behind a cue nothing more is reported, whom it was said to left aside: `officials told the agency.`"""
    if closes_line(line, at, words):
        return True
    if "addressee" not in cue.takes:
        return False
    behind = at
    while behind < min(at + 5, len(line)) and line.low[behind].replace("-", "").isalnum():
        if line.low[behind] in words.grammar.subject_pronouns or is_verb(line, behind, words.grammar):
            return False
        behind += 1
    return behind > at and closes_line(line, behind, words)


def is_inverted(line: Line, at: int, words: CueWords) -> bool:
    """Whether `said Hill.` or `said the ministry in a statement.` ends the line: a subject behind its cue."""
    if not (line.is_capital(at) or line.word(at) in {"the", "a", "an"} or line.word(at) in words.sources):
        return False
    for index in range(at + 1, min(at + 8, len(line))):
        if line.low[index] in {".", ","} or line.low[index] in words.grammar.times:
            return line.low[index] != "," or line.word(index + 1) in AFTERTHOUGHTS
        if line.low[index] in FINAL or line.low[index] is FOLDED or is_verb(line, index, words.grammar):
            return False
    return False


def closes_line(line: Line, at: int, words: CueWords) -> bool:
    """Whether behind a cue, at `at`, nothing more is reported: the end, a day, an occasion, a participle."""
    behind = line.word(at)
    if behind == "here":
        behind = line.word(at := at + 1)
    if behind in {"", ".", "?", "!"} or behind in words.grammar.times:
        return True
    if behind == ",":
        return line.word(at + 1).endswith("ing")
    if behind not in words.grammar.prepositions:
        return False
    rest = line.low[at : at + 25]
    return not any(word is FOLDED or word in {"that", ":", ",", "he", "she", "they", "it"} for word in rest)


def _closes_again(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether the aside that begins at `at` is followed by more of the clause, or is a member of a list."""
    for index in range(at, min(at + 25, len(line))):
        if line.low[index] not in {",", ")"}:
            continue
        if is_finite(line, index + 1, grammar) or line.word(index + 1) in {"and", "or"}:
            return True
    return False


def clause_begins(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether a main clause begins at `at`: its subject, and within a few words its verb."""
    word = line.word(at)
    if not word or word in {"and", "or", "which", "who", "whose", "where", "including", "that"}:
        return False
    if word in PERSONAL:
        return True
    for index in range(at, min(at + 14, len(line))):
        here = line.low[index]
        if here == "," and index > at and line.word(index + 1) == "who":
            return _closes_again(line, index + 1, grammar)
        if here in {",", ";", ":"} and index > at:
            return False
        if index > at and is_verb(line, index, grammar):
            return True
    return False


def is_finite(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether a verb stands at `at`, an adverb before it or not: a verb phrase without a subject of its own."""
    while line.word(at) in grammar.adverbs or line.word(at).endswith("ly"):
        at += 1
    return at < len(line) and is_verb(line, at, grammar)


def _may_report(line: Line, at: int, cue: CueForm, words: CueWords) -> bool:
    """Whether the cue at `at` can report here: one that only a "that" makes speech has it behind it."""
    if cue.takes == {"that-noun"}:  # gave assurances that
        nouns = (index for index in range(at + 1, min(at + 8, len(line))) if line.low[index] in words.nouns)
        return line.word(next(nouns, at) + 1) == "that"
    return cue.takes != {"that"} or line.word(at + 1) == "that"


def new_report(line: Line, at: int, words: CueWords) -> bool:
    """Whether behind `, and but —` a cue follows that reports something else."""
    if line.word(at + 1) == "also" and "only" in line.low[max(0, at - 15) : at]:
        return False  # not only asked for help but also appealed to …
    index = at + 1
    while line.word(index) in {"and", "but", "then", "also", "later", "even"} or line.word(index).endswith("ly"):
        index += 1
    word = line.word(index)
    if word == "according":
        return True
    cue = words.particles.get(word, {}).get(line.word(index + 1)) or words.forms.get(word)
    if cue is None or not _may_report(line, index, cue, words):
        return False
    comma = line.low[at] == "," or line.low[at] is FOLDED
    if word.endswith("ing") and "ing" in cue.forms and comma:
        return True
    return "past" in cue.forms and (not comma or line.low[index - 1] in {"and", "but"})
