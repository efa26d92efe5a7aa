"""Where reported words end: the hardest boundary of an indirect quote, since nothing marks it but the grammar."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .commas import (
    AFTERTHOUGHTS,
    FINAL,
    PERSONAL,
    Comma,
    clause_begins,
    ends_at_comma,
    ends_at_conjunction,
    is_finite,
    new_report,
    trails,
)
from .lines import FOLDED, Line
from .phrases import DASHES, is_verb
from .verbs import Verb

OPENERS = frozenset("while when as though although after before if since because once whereas until where".split())
#: Before no other word do reported words end, but for marks and what `_may_end` adds.
_ENDERS = OPENERS | {",", "and", "but", "in", "on", "during", "at", "amid"}
_RELATIVES = frozenset({"which", "who", "where", "whom", "what"})


def content_end(line: Line, first: int, verb: Verb, words: CueWords, clause: bool = True) -> int:
    """Where the words end that `verb` reports from position `first` on: before the next cue of the same speaker or an
    aside of the journalist's own, before the main clause where the report only opens the sentence, or with the line.
    A noun phrase (no `clause`) ends sooner."""
    grammar = words.grammar
    if line.low[first] is FOLDED and stands_alone(line, first, grammar):
        return first + 1
    comma = Comma(_opens_sentence(line, verb), _in_relative(line, verb), verb.shape == "source")
    dash, at = -1, first
    complete = not clause or line.low[first] == "to" or line.low[first].endswith("ing")
    while at < len(line):
        word = line.low[at]
        if word == ";" or (word == "according" and line.word(at + 1) == "to"):
            break
        if word == ":" and line.word(at + 1) is FOLDED:
            break  # the quotation that illustrates it is an utterance of its own
        if at > first and word in DASHES:
            if dash < 0 and _ends_at_dash(line, at, words):
                break
            dash = at if dash < 0 else -1
        elif (
            at > first
            and _may_end(word, verb, grammar)
            and _ends_at(line, at, first, verb, words, comma, complete, clause)
        ):
            break
        if word is FOLDED and at + 1 < len(line) and _ends_behind_marks(line, at, words, comma):
            at += 1
            break
        complete = complete or word is FOLDED or is_verb(line, at, grammar)
        at += 1
    while at > first and line.low[at - 1] in FINAL:
        at -= 1
    return at


def _may_end(word: str, verb: Verb, grammar: Grammar) -> bool:
    """A quick look, before a close one; behind a noun of speech a verb may be that of the noun."""
    return word in _ENDERS or (verb.shape == "noun" and word in grammar.auxiliaries)


def _ends_at(
    line: Line, at: int, first: int, verb: Verb, words: CueWords, comma: Comma, complete: bool, clause: bool
) -> bool:
    """Whether the words from `first` on end before the word at `at`, which is no dash. `complete`: they have a verb."""
    word = line.low[at]
    if word == ",":
        if _ends_opening(line, at, comma, words) or new_report(line, at, words) or trails(line, at + 1, words):
            return True
        return ends_at_comma(line, at, words, comma) if complete else _ends_phrase(line, at, first, verb, words)
    if word in {"and", "but"}:
        return _ends_at_joint(line, at, verb, words, clause)
    caused = line.low[first] == "to" and _tells_cause(line, at, words.grammar)
    return caused or _stops(line, at, verb, words, complete, clause)


def _ends_opening(line: Line, at: int, comma: Comma, words: CueWords) -> bool:
    """Whether the main clause goes on behind the comma at `at`, and the cue stands in one before or within it."""
    if comma.opening and clause_begins(line, at + 1, words.grammar):
        return True
    return comma.relative and is_finite(line, at + 1, words.grammar)


def _ends_phrase(line: Line, at: int, first: int, verb: Verb, words: CueWords) -> bool:
    """`promised new buses | , and the first arrived`: behind a noun phrase a clause of the journalist's begins."""
    if "object" not in verb.takes or line.word(at + 1) != "and" or at - first > 10:
        return False
    if line.low[first - 1] == "that" or "," in line.low[first:at] or line.word(at + 2) in {"", "that"}:
        return False
    return clause_begins(line, at + 2, words.grammar)


def _ends_at_joint(line: Line, at: int, verb: Verb, words: CueWords, clause: bool) -> bool:
    """Whether the words end before the "and" or "but" at `at`."""
    if not clause and is_finite(line, at + 1, words.grammar):
        return True  # called it a crime and left
    if line.low[at] == "and" and verb.shape == "finite" and line.word(at + 1) in words.rulings:
        return True  # observed that it was illegal and directed the State to …
    return new_report(line, at, words) or ends_at_conjunction(line, at, words)


def _stops(line: Line, at: int, verb: Verb, words: CueWords, complete: bool, clause: bool) -> bool:
    """Whether a word that is neither mark nor conjunction ends what is reported."""
    if verb.shape == "noun" and complete and _is_main_verb(line, at, verb, words.grammar):
        return True
    if line.low[at] == "while" and line.low[at - 1] is FOLDED and _verb_within(line, at + 2, words.grammar):
        return True  # said it was “concerned” while Chile offered to mediate
    if line.kind == "title" and line.low[at] in {"as", "after", "amid"} and line.low[at - 1] not in {"well", "such"}:
        return True  # vows to fight on as protests grow
    return _tells_occasion(line, at, not clause, words)


def _tells_cause(line: Line, at: int, grammar: Grammar) -> bool:
    """`pledged to step down | after thousands took to the streets`: what has happened leads to a promise."""
    if line.low[at] != "after":
        return False
    for index in range(at + 1, min(at + 10, len(line))):
        word = line.low[index]
        if word in FINAL or word is FOLDED or word in grammar.modals or word in {"is", "are", "has", "have", "that"}:
            return False
        if index > at + 1 and is_verb(line, index, grammar):
            return True
    return False


def _verb_within(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether a finite verb stands at `at` or within a few words behind it."""
    return any(is_verb(line, index, grammar) for index in range(at, min(at + 8, len(line))))


def _is_main_verb(line: Line, at: int, verb: Verb, grammar: Grammar) -> bool:
    """`Hill’s claim that the harbour is full was disputed`: the second verb is that of the claim itself."""
    if line.low[at] not in grammar.auxiliaries or line.low[at - 1] in grammar.auxiliaries:
        return False
    if line.low[at - 1] == "to" or line.low[at - 1] in grammar.subject_pronouns:
        return False
    return not any(is_verb(line, index, grammar) for index in range(max(0, verb.first - 12), verb.first))


def _ends_behind_marks(line: Line, at: int, words: CueWords, comma: Comma) -> bool:
    """Whether the quotation at `at` closes the words: its comma or full stop stands inside the marks."""
    sign = line.inner(at)[-1:]
    if sign != ",":
        return sign in {".", "!", "?"} and line.is_capital(at + 1)
    if comma.opening and clause_begins(line, at + 1, words.grammar):
        return True
    if (cue := words.forms.get(line.word(at + 1))) is not None and cue.forms & {"past", "s"}:
        return True  # Hill, calling it an “ice breaker,” said …
    if line.word(at + 1) in {"a", "an"} and line.word(at + 2) in words.nouns:
        return True  # “…,” a claim officials dismissed
    if line.word(at + 1) in AFTERTHOUGHTS:
        return False
    return new_report(line, at, words) or ends_at_comma(line, at, words, comma)


def _in_relative(line: Line, verb: Verb) -> bool:
    """`the deal, which she said …, was`: whether the cue stands in a relative clause."""
    for at in range(verb.first - 1, max(-1, verb.first - 13), -1):
        word = line.low[at]
        if word in _RELATIVES:
            return True
        if word in FINAL or word is FOLDED:
            return False
    return False


def _opens_sentence(line: Line, verb: Verb) -> bool:
    """Whether the cue stands in a clause before the main one: `While she said …, he …`; `Asked whether …, he …`."""
    if verb.first <= 1 and (verb.shape == "participle" or (verb.first == 0 and line.low[verb.at].endswith("ed"))):
        return True
    for at in range(verb.first - 1, max(-1, verb.first - 16), -1):
        word = line.low[at]
        if word in OPENERS:
            before = line.word(at - 1)
            return at <= 3 or before in {"and", "but", ",", "that", "just"} or before in DASHES or before is FOLDED
        if word in {",", ":", ";"} or (word is FOLDED and not line.inner(at)[-1:].isalnum()):
            return False
    return False


def _ends_at_dash(line: Line, at: int, words: CueWords) -> bool:
    """An unpaired dash before an afterthought: `— a reference to …`, `— and he …`."""
    if line.low[at] == "-" and line.tokens[at - 1].end == line.tokens[at].start:
        return False  # the Greek- and Turkish-speaking
    following = line.word(at + 1)
    if following in {"and", "but"} and line.word(at + 2) == "that":
        return False
    if (
        following not in {"a", "an", "the", "and", "but", "though", "although", "which", "without"}
        and following not in PERSONAL
    ):
        return new_report(line, at, words)
    return not any(line.low[index] in DASHES for index in range(at + 1, min(at + 40, len(line))))


def _tells_occasion(line: Line, at: int, of_object: bool, words: CueWords) -> bool:
    """Whether at `at` begins where or when it was said: `in a statement`, and, behind a noun phrase, `during …`."""
    word = line.low[at]
    grammar = words.grammar
    if word in {"in", "on", "during", "at"} and line.word(at + 1) in {"a", "an", "the", "his", "her", "their"}:
        for index in range(at + 2, min(at + 6, len(line))):
            if line.low[index] in words.occasions or (of_object and line.low[index] in words.encounters):
                return word != "at" or of_object
            if line.low[index] in grammar.prepositions or line.low[index] in FINAL:
                break
    if not of_object:
        return False
    if word in {"during", "before", "after", "when", "while", "though", "although", "because", "as"}:
        return word != "as" or line.word(at + 1) in PERSONAL
    if FOLDED in line.low[at + 2 : at + 8]:
        return False  # described the duties, in force on Monday, as “a wall”
    return word in {"in", "on"} and line.word(at + 1) in grammar.times


def stands_alone(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether the quotation at `at` is a whole utterance, and what follows it is the journalist's."""
    inner = line.inner(at)
    following = line.word(at + 1)
    if following is FOLDED or (following in {"and", "or", ","} and line.word(at + 2) is FOLDED):
        return False
    if not following or following in FINAL or inner[-1:] in ".!?…":
        return True
    if inner[-1:] == ",":
        return inner[:1].isupper()
    return (
        inner[:1].isupper()
        and inner.count(" ") > 3
        and (following in grammar.prepositions or following in grammar.times)
    )


def is_title(line: Line, at: int) -> bool:
    """Whether the quotation at `at` names a programme, a book, a film: `on “Meet the Press”`."""
    inner = line.inner(at)
    long = [word for word in inner.split() if len(word) > 3 and word[0].isalpha()]
    return inner.count(" ") < 8 and inner[-1:] not in {".", "?"} and all(word[0].isupper() for word in long)
