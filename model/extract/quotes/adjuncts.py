"""What stands between a cue and the words it reports: `on Tuesday`, `in a statement`, `at a rally in Ohio`."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .commas import clause_begins
from .endings import is_title
from .lines import FOLDED, Line
from .phrases import DASHES, is_adverb, is_infinitive, is_verb
from .verbs import Verb

#: Behind these the pronoun is the subject of an adjunct: `said in Leeds when he met the envoy`.
_CLAUSES = frozenset({"when", "while", "as"})


def _is_adjunct_behind(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether behind "here" an adjunct, the end or what is reported follows: `said here on Monday that`."""
    word = line.word(at)
    if word in {"", ".", ",", ":", "that"} or word is FOLDED:
        return True
    return word in grammar.prepositions or word in grammar.times


def _is_manner(line: Line, at: int, grammar: Grammar) -> bool:
    """`added warily: “…”`"""
    following = line.word(at + 1)
    return is_adverb(line, at, grammar) and (following in {":", ",", "that"} or following is FOLDED)


def past_adjuncts(line: Line, start: int, verb: Verb, grammar: Grammar) -> tuple[int, bool]:
    """Pass over `on Tuesday`, `in a statement`, `at a rally in Ohio`, `, however,`: to where the words may begin."""
    at = start
    takes = verb.takes
    while at < len(line):
        word = line.low[at]
        if word == "as" and line.word(at + 1) is FOLDED:
            break
        if word == "as" and line.word(at + 1) in {"much", "such"}:
            return len(line), True  # said as much in Leeds
        if (
            word in grammar.times
            or (word.isdigit() and at > start)
            or _is_manner(line, at, grammar)
            or (word == "here" and _is_adjunct_behind(line, at + 1, grammar))
        ):
            at += 1
        elif (word in grammar.time_openers and line.word(at + 1) in grammar.times) or (
            word == "on" and line.word(at + 1) in grammar.times
        ):
            at += 2
        elif word in grammar.prepositions:
            if word == "by" and line.word(at + 1) in {"saying", "telling", "asking", "quoting"}:
                return len(line), True  # began by saying: “…”
            if word == "to" and "clause" not in takes and is_infinitive(line, at, grammar):
                break  # continued to show the world that
            end = _adjunct_end(line, at, grammar)
            if end is None or _belongs(word, line.low[end], takes):
                break
            at = end
        elif word == "," and line.word(at + 1) is not FOLDED and at + 1 < len(line):
            closing = _aside_end(line, at)
            if closing is None and at > start and "clause" in takes and _goes_on(line, at, start, grammar):
                closing = at + 1  # said after the talks, he would go
            if closing is None:
                break
            at = closing
        else:
            break
    return at, at > start


def _goes_on(line: Line, comma: int, start: int, grammar: Grammar) -> bool:
    """Whether what is reported begins with the adjunct at `start` and goes on behind its comma: `said after the talks,
    he would go`, `said under the plan, the gate will shut`."""
    if line.word(comma + 1) in {"he", "she", "they"}:
        return True
    opens = line.low[start] in {"under", "after", "before", "without", "despite", "as"}
    return opens and line.word(comma + 1) in {"the", "it", "we"} and clause_begins(line, comma + 1, grammar)


def _belongs(preposition: str, behind: str, takes: frozenset[str]) -> bool:
    """Whether the preposition opens what is reported (`urged Seoul to`, `spoke about`) rather than an adjunct."""
    if preposition == "to":
        return bool(takes & {"to", "to-object", "request", "to-request"})
    return preposition in takes and behind not in {"that", ":"}


def _adjunct_end(line: Line, start: int, grammar: Grammar) -> int | None:
    """Where the adjunct that begins with the preposition at `start` ends, if words follow it that may be reported."""
    in_clause = line.low[start] in _CLAUSES or (
        line.low[start] in {"before", "after", "since", "until", "because", "if"}
        and line.word(start + 1) in grammar.personal
    )
    for at in range(start + 1, min(start + 25, len(line))):
        word = line.low[at]
        if word is FOLDED:
            if at == start + 1 or is_title(line, at) or line.low[at - 1] in grammar.prepositions:
                continue  # a programme, a paper: part of the adjunct
            return at
        if word == "that" and line.low[at - 1] in grammar.prepositions:
            continue  # said at that time that
        if word in {"that", ":", ","}:
            return at
        if word in {".", ";", "!", "?"} or (
            word in {"and", "but"} and at + 1 < len(line) and is_verb(line, at + 1, grammar)
        ):
            return None
        in_clause = in_clause or word in _CLAUSES
        if in_clause:
            continue  # said when he met the envoy
        if word in {"he", "she", "they", "we", "i"}:
            return at
        if at > start + 1 and word in grammar.personal and word not in grammar.object_pronouns:
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
        named = word in words.forms and not (word.endswith("ing") and at > start + 3)
        if named and at > start and line.low[at - 1] not in words.grammar.determiners:
            return None
        if word in {".", ";"}:
            return None
    return None
