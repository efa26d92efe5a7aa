"""What stands behind a cue: a quotation, a clause, an infinitive or a noun phrase, past the adjuncts in between."""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import CueWords, Grammar
from .endings import FINAL, content_end, is_title
from .lines import FOLDED, Line
from .phrases import DASHES, Phrase, phrase_after
from .verbs import Verb

_QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})
_NO_CONTENT = frozenset(
    {")", "(", "]", "'s", "’s", "and", "but", "or", "as", "because", "so", "then", "nothing", "little"}
)


class Content(NamedTuple):
    """Positions of reported words; `sure` where a quotation, "that" or a colon says that they are."""

    first: int
    last: int
    sure: bool
    rule: str
    addressee: Phrase | None = None


def content_after(line: Line, verb: Verb, start: int, words: CueWords) -> Content | None:
    """What is reported behind a cue whose words end at `start`."""
    takes = verb.takes
    addressee: Phrase | None = None
    at = start
    word = line.word(at)
    if takes & {"addressee", "request", "to-request"} and word not in _QUESTION_WORDS | {"that", ",", ":", "to", "for"}:
        addressee = None if word is FOLDED else phrase_after(line, at, words.grammar)
        if addressee is not None:
            at = addressee.last
    at, skipped = _past_adjuncts(line, at, verb, words.grammar)
    if at >= len(line):
        return None
    found = _marked(line, at, takes) or _unmarked(line, at, start, skipped, addressee, verb, words.grammar)
    if found is None:
        return None
    first, sure, rule = found
    last = content_end(line, first, verb, words)
    return Content(first, last, sure, rule, addressee) if last > first else None


def _marked(line: Line, at: int, takes: frozenset[str]) -> tuple[int, bool, str] | None:
    """Words announced by a quotation mark, a colon or "that"."""
    word = line.low[at]
    following = line.word(at + 1)
    quotes = bool(takes & {"clause", "that", "quote", "object"})
    if word is FOLDED:
        return (at, True, "quotation after cue") if quotes else None
    if word == ":" and following:
        return at + 1, True, "colon after cue"
    if word == "," and following is FOLDED:
        return (at + 1, True, "comma and quotation after cue") if quotes else None
    if not takes & {"clause", "that"}:
        return None
    if word == "that" and following and following not in FINAL:
        return at + 1, True, "that-clause after cue"
    if word == "," and following == "that":
        return at + 2, True, "that-clause after cue"
    return None


def _unmarked(
    line: Line, at: int, start: int, skipped: bool, addressee: Phrase | None, verb: Verb, grammar: Grammar
) -> tuple[int, bool, str] | None:
    """Words that only their grammar shows."""
    word = line.low[at]
    takes = verb.takes
    if word == "to":
        if addressee is not None and "request" in takes:
            return addressee.first, True, "request after cue"
        if "to" in takes or (addressee is not None and "to-request" in takes):
            return at, True, "infinitive after cue"
    if word in grammar.prepositions:
        if (word in takes or f"{word}-object" in takes) and at == start and line.word(at + 1) not in FINAL:
            return at + 1, False, f"{word} after cue"
        if word not in {"like", "over"} or "clause" not in takes:
            return None
    if word in _QUESTION_WORDS:
        return (at, True, "question after cue") if "clause" in takes else None
    if word in FINAL or word in _NO_CONTENT or verb.weak or ("addressee" in takes and addressee is None):
        return None
    if verb.shape == "infinitive" and "object" in takes:
        return None
    if "clause" in takes:
        return at, False, "clause after cue"
    if "object" in takes and not skipped:
        return at, False, "object of cue"
    return None


def _past_adjuncts(line: Line, start: int, verb: Verb, grammar: Grammar) -> tuple[int, bool]:
    """Pass over `on Tuesday`, `in a statement`, `at a rally in Ohio`, `, however,`: to where the words may begin."""
    at = start
    takes = verb.takes
    while at < len(line):
        word = line.low[at]
        if word in grammar.times or (word.isdigit() and at > start):
            at += 1
        elif word in grammar.time_openers and line.word(at + 1) in grammar.times:
            at += 2
        elif word in grammar.prepositions:
            end = _adjunct_end(line, at, grammar)
            if (
                end is None
                or (word == "to" and takes & {"to", "to-object"})
                or (word in takes and line.low[end] not in {"that", ":"})
            ):
                break
            at = end
        elif word == "," and line.word(at + 1) is not FOLDED and at + 1 < len(line):
            closing = _aside_end(line, at)
            if closing is None:
                break
            at = closing
        else:
            break
    return at, at > start


def _adjunct_end(line: Line, start: int, grammar: Grammar) -> int | None:
    """Where the adjunct that begins with the preposition at `start` ends, if words follow it that may be reported."""
    for at in range(start + 1, min(start + 25, len(line))):
        word = line.low[at]
        if word is FOLDED:
            if at == start + 1 or is_title(line, at):
                continue  # a programme, a paper: part of the adjunct
            return at
        if word in {"that", ":", ","}:
            return at
        if word in {".", ";", "!", "?"}:
            return None
        if word in {"he", "she", "they", "we", "i"}:
            return at
        if at > start + 1 and word in grammar.subject_pronouns - grammar.determiners - grammar.object_pronouns:
            return at
    return None


def _aside_end(line: Line, comma: int) -> int | None:
    """Behind the comma that closes an aside opened at `comma`, if "that" or a quotation follows there."""
    for at in range(comma + 1, min(comma + 25, len(line))):
        if line.low[at] == ",":
            following = line.word(at + 1)
            return at + 1 if following == "that" or following is FOLDED else None
        if line.low[at] is FOLDED:
            return None
    return None


def resumed(line: Line, start: int, words: CueWords) -> int | None:
    """Where a quotation interrupted by its cue goes on: `“A,” she said two days later, “B”`."""
    for at in range(start, min(start + 40, len(line))):
        word = line.low[at]
        if word is FOLDED:
            before = line.word(at - 1)
            return at if before in {",", ":", "and"} or before in DASHES or at == start else None
        if word in words.forms and at > start:
            return None
        if word in {".", ";"}:
            return None
    return None
