"""Deeds told with words of speech: `declared war`, `claimed 12 lives`, `recalled its ambassador`, `went according to
plan` say what was done, and nobody is quoted."""

from __future__ import annotations

from ...lexicon.cues import CueWords
from .complements import Content
from .lines import FOLDED, Line
from .phrases import Phrase, is_verb
from .verbs import Verb

#: Rules behind which words may be a noun phrase that no mark and no "that" shows to be speech.
_BARE = frozenset({"clause after cue", "object of cue", "for after cue", "of after cue"})
#: Behind these words the head noun of a phrase is passed: `a state of emergency` is looked at up to the next of them.
_BEHIND_HEAD = frozenset(
    {"in", "on", "at", "from", "after", "before", "by", "with", "against", "that", "who", "which", ","}
)
#: These open a clause that belongs to a noun phrase, or one beside it.
_WITHIN = frozenset("who which that whose whom when where after before as while because since until if".split())
#: Things do these, too.
_SIGNS = frozenset({"suggest", "indicate", "signal", "imply", "reveal", "confirm", "highlight"})
_COUNTED = "#"
_ANY = "*"


def is_deed(line: Line, verb: Verb, speaker: Phrase | None, content: Content, words: CueWords) -> bool:
    """Whether the cue with the noun phrase behind it tells a deed (`deeds` of the lexicon), or is said of a thing that
    only shows something: `the data revealed a fall`, `the river threatens to burst its banks`."""
    if content.rule == "infinitive after cue":
        return verb.lemma in {"threaten", "promise"} and _is_force(line, speaker, words)
    if verb.lemma == "raise" and content.rule.startswith("that"):
        return _is_force(line, speaker, words)  # the vote raised fears that …
    if content.rule.startswith("that") and verb.lemma in _SIGNS and not line.marks:
        return _is_thing_that_shows(line, speaker, words)  # the lack of answers suggested that …
    if content.rule not in _BARE:
        return False
    first, last = content.first, content.last
    if any(line.low[at] is FOLDED for at in range(first, last)) or _is_clause(line, first, last, words):
        return False
    if _is_thing_that_shows(line, speaker, words):
        return True
    deeds = words.deeds.get("call for" if content.rule == "for after cue" else verb.lemma)
    if deeds is None or (verb.lemma == "call" and _names_it(line, first, last, words)):
        return False
    if _ANY in deeds:
        return words.nouns.keys().isdisjoint(line.low[first : first + 5])
    for at in range(first, last):
        word = line.low[at]
        if at > first and word in _BEHIND_HEAD:
            return False
        if word in deeds or (_COUNTED in deeds and at <= first + 2 and word.lstrip("$€£¥")[:1].isdigit()):
            return True
    return False


def _is_clause(line: Line, first: int, last: int, words: CueWords) -> bool:
    """Whether a verb stands between the two positions before any word that opens a clause within a noun phrase."""
    for at in range(first, last):
        if at > first and (line.low[at] in _WITHIN or line.low[at] == ","):
            return False
        if is_verb(line, at, words.grammar):
            return line.low[at - 1] not in {"and", "or", "but"}  # recalled its envoy and closed the embassy
    return False


def _names_it(line: Line, first: int, last: int, words: CueWords) -> bool:
    """`called the vote a mistake`: a second phrase says what the first is called."""
    return any(
        line.low[at] in {"a", "an", "the"} and line.low[at - 1] not in words.grammar.prepositions
        for at in range(first + 1, last)
    )


def measures(line: Line, first: int, last: int, words: CueWords) -> bool:
    """Whether what stands behind "according to" is a measure and nobody who speaks: `plan`, `the size of the farm`."""
    head = first
    for at in range(first, min(last, first + 4)):
        if at > first and line.low[at] in words.grammar.prepositions:
            break
        head = at
    return line.low[head] in words.measures


def _is_thing_that_shows(line: Line, speaker: Phrase | None, words: CueWords) -> bool:
    return speaker is not None and line.low[_head(line, speaker, words)] in words.showing


def _is_force(line: Line, speaker: Phrase | None, words: CueWords) -> bool:
    return speaker is not None and line.low[_head(line, speaker, words)] in words.forces


def _head(line: Line, phrase: Phrase, words: CueWords) -> int:
    """The head noun of a phrase: the last word before its first preposition or comma."""
    for at in range(phrase.first + 1, phrase.last):
        if line.low[at] in words.grammar.prepositions or line.low[at] == ",":
            return at - 1
    return phrase.last - 1
