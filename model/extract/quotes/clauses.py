"""Where reported words begin and end around their cue."""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import CueWords, Grammar
from ...text import Prose
from .lines import FOLDED, Line
from .phrases import Phrase, phrase_after
from .verbs import Verb

_DASHES = frozenset({"—", "–", "-", "--", "―"})
_FINAL = frozenset({".", "!", "?", "…", "...", ";", ",", ":"}) | _DASHES
_WH = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})


class Content(NamedTuple):
    """Positions of reported words; `sure` where a quotation, "that" or a colon says that they are."""

    first: int
    last: int
    sure: bool
    rule: str
    addressee: Phrase | None = None


def content_after(line: Line, verb: Verb, start: int, words: CueWords, prose: Prose) -> Content | None:
    """What is reported behind a cue whose words end at `start`."""
    grammar = words.grammar
    takes = verb.takes
    addressee: Phrase | None = None
    at = start
    count = len(line)
    word = line.word(at)
    if (
        ("addressee" in takes or "request" in takes or "to-request" in takes)
        and word not in _WH | {"that", ",", ":", "to"}
        and word is not FOLDED
    ):
        addressee = phrase_after(line, at, grammar)
        if addressee is not None:
            at = addressee.last
    at, skipped = _past_adjuncts(line, at, takes, grammar)
    if at >= count:
        return None
    word = line.low[at]
    if word is FOLDED:
        return _ended(line, at, verb, True, "quotation after cue", words, prose, addressee)
    if word == "that" and at + 1 < count and line.low[at + 1] not in _FINAL:
        return _ended(line, at + 1, verb, True, "that-clause after cue", words, prose, addressee)
    if word == ":" and at + 1 < count:
        return _ended(line, at + 1, verb, True, "colon after cue", words, prose, addressee)
    if word == "," and line.word(at + 1) is FOLDED:
        return _ended(line, at + 1, verb, True, "comma and quotation after cue", words, prose, addressee)
    if word == "," and line.word(at + 1) == "that":
        return _ended(line, at + 2, verb, True, "that-clause after cue", words, prose, addressee)
    if word == "to":
        if "to" in takes or (addressee is not None and ("request" in takes or "to-request" in takes)):
            return _ended(line, at, verb, True, "infinitive after cue", words, prose, addressee)
        if "to-object" not in takes:
            return None
    if word in grammar.prepositions and (word in takes or f"{word}-object" in takes) and at == start:
        return _ended(line, at + 1, verb, False, f"{word} after cue", words, prose, addressee)
    if word in _WH:
        if "clause" in takes:
            return _ended(line, at, verb, True, "question after cue", words, prose, addressee)
        return None
    if (
        word in _FINAL
        or word in {")", "(", "]", "'s", "’s"}
        or (word in grammar.prepositions and word not in {"like"})
        or word in {"and", "but", "or", "as", "because", "so"}
    ):
        return None
    if "addressee" in takes and addressee is None:
        return None
    if "clause" in takes or ("object" in takes and not skipped):
        return _ended(
            line, at, verb, False, "clause after cue" if "clause" in takes else "object of cue", words, prose, addressee
        )
    return None


def _past_adjuncts(line: Line, start: int, takes: frozenset[str], grammar: Grammar) -> tuple[int, bool]:
    """Pass over `on Tuesday`, `in a statement`, `at a rally in Ohio`, `, however,`: to where the words may begin."""
    at = start
    count = len(line)
    while at < count:
        word = line.low[at]
        if word in grammar.times or (word.isdigit() and at > start):
            at += 1
            continue
        if word in grammar.time_openers and line.word(at + 1) in grammar.times:
            at += 2
            continue
        if word in grammar.prepositions and word not in takes and f"{word}-object" not in takes and word != "that":
            end = _adjunct_end(line, at, grammar)
            if end is None:
                return start if at == start else at, at > start
            at = end
            continue
        if word == "," and line.word(at + 1) is not FOLDED and at + 1 < count:
            closing = _aside_end(line, at, grammar)
            if closing is None:
                break
            at = closing
            continue
        break
    return at, at > start


def _adjunct_end(line: Line, start: int, grammar: Grammar) -> int | None:
    """Where the adjunct that begins with the preposition at `start` ends, if words follow it that may be reported."""
    count = len(line)
    for at in range(start + 1, min(start + 25, count)):
        word = line.low[at]
        if word is FOLDED:
            # at a rally in “Q”? A title in marks after the preposition itself is part of the adjunct.
            if at == start + 1:
                continue
            return at
        if word == "that" or word == ":":
            return at
        if word == ",":
            return at
        if word in {".", ";", "!", "?"}:
            return None
        if (
            at > start + 1
            and word in grammar.subject_pronouns
            and word not in grammar.determiners
            and word not in grammar.object_pronouns
        ):
            return at
        if word in {"he", "she", "they", "we", "i"}:
            return at
    return None


def _aside_end(line: Line, comma: int, grammar: Grammar) -> int | None:
    """Behind the comma that closes an aside opened at `comma`, if "that" or a quotation follows there."""
    for at in range(comma + 1, min(comma + 25, len(line))):
        if line.low[at] == ",":
            following = line.word(at + 1)
            if following == "that" or following is FOLDED:
                return at + 1
            return None
        if line.low[at] is FOLDED:
            return None
    return None


def _ended(
    line: Line, first: int, verb: Verb, sure: bool, rule: str, words: CueWords, prose: Prose, addressee: Phrase | None
) -> Content | None:
    last = content_end(line, first, words, prose)
    if last <= first:
        return None
    return Content(first, last, sure, rule, addressee)


def content_end(line: Line, first: int, words: CueWords, prose: Prose) -> int:
    """Where the reported words that begin at `first` end: before the next cue of the same speaker, before an aside of
    the journalist's own, or with the line."""
    grammar = words.grammar
    count = len(line)
    at = first
    if line.low[first] is FOLDED and _stands_alone(line, first, prose, grammar):
        return first + 1
    while at < count:
        word = line.low[at]
        if word in {",", "and", "but"} or word in _DASHES:
            if at > first and _new_report(line, at, words):
                break
        elif word == "according" and line.word(at + 1) == "to":
            break
        at += 1
    while at > first and line.low[at - 1] in _FINAL:
        at -= 1
    return at


def _new_report(line: Line, at: int, words: CueWords) -> bool:
    """Whether behind `, and but —` a cue follows that reports something else."""
    index = at + 1
    while line.word(index) in {"and", "but", "then", "also", "later", "even"} or line.word(index).endswith("ly"):
        index += 1
    word = line.word(index)
    if word == "according":
        return True
    cue = words.forms.get(word)
    if cue is None:
        return False
    if "ing" in cue.forms and line.low[at] == ",":
        return True
    return ("past" in cue.forms and line.low[at] != ",") or (
        "past" in cue.forms and line.low[index - 1] in {"and", "but"}
    )


def _stands_alone(line: Line, at: int, prose: Prose, grammar: Grammar) -> bool:
    """Whether the quotation at `at` is a whole utterance, and what follows it is the journalist's."""
    inner = prose.words(line.marks[at].inner).strip()
    following = line.word(at + 1)
    if not following or following in _FINAL:
        return following != "," or not inner[:1].islower() or True
    if inner[-1:] in ".!?…":
        return True
    if inner[-1:] == ",":
        return inner[:1].isupper()
    return (
        inner[:1].isupper()
        and inner.count(" ") > 3
        and (following in grammar.prepositions or following in grammar.times)
    )
