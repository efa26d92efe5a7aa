"""What stands behind a cue: a quotation, a clause, an infinitive or a noun phrase, past the adjuncts in between."""

from __future__ import annotations

from typing import NamedTuple

from ...lexicon.cues import CueWords, Grammar
from .adjuncts import past_adjuncts
from .commas import FINAL, clause_begins
from .endings import content_end, is_title
from .lines import FOLDED, Line
from .phrases import Phrase, is_adverb, is_infinitive, is_verb, phrase_after
from .verbs import Verb

_QUESTION_WORDS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})
_NO_CONTENT = frozenset(
    {
        ")",
        "(",
        "]",
        "'s",
        "’s",
        "and",
        "but",
        "or",
        "as",
        "because",
        "so",
        "then",
        "nothing",
        "little",
        "otherwise",
        "goodbye",
        "above",
        "below",
        "earlier",
    }
)


#: Complements that make an infinitive speech.
_INFINITIVES = frozenset({"to", "request", "to-request", "to-addressee"})
#: What is raised without a word: `the report raised fears that`.
_STIRRED = frozenset({"fear", "fears", "hope", "hopes", "doubt", "doubts"})
#: Behind a noun of speech these open what it is about.
_TOPICS = frozenset({"about", "over", "at", "with"})


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
    while takes & {"request", "to-request"} and (line.word(at) == "here" or line.word(at) in words.grammar.times):
        at += 1  # urged here Monday all sides to
    word = line.word(at)
    if takes & {"addressee", "request", "to-request"} and word not in _QUESTION_WORDS | {"that", ",", ":", "to", "for"}:
        addressee = None if word is FOLDED else phrase_after(line, at, words.grammar)
        if addressee is not None and "clause" in takes and _is_subject(line, addressee, words.grammar):
            addressee = None  # warned the region was in chaos
            takes = takes - {"addressee"}
            verb = verb._replace(takes=takes)
        if addressee is not None:
            addressee = _before_of(line, addressee, takes)
            at = addressee.last
    if "to-addressee" in takes and word == "to":  # appealed to Norway to …
        addressee = phrase_after(line, at + 1, words.grammar)
        at = addressee.last if addressee is not None else at
    at, skipped = past_adjuncts(line, at, verb, words.grammar)
    if at >= len(line):
        return None
    found = _marked(line, at, takes, words) or _unmarked(line, at, start, skipped, addressee, verb, words)
    if found is None:
        return None
    first, sure, rule = found
    if first >= len(line):
        return None
    clause = sure or bool(takes & {"clause", "that"})
    last = content_end(line, first, verb, words, clause)
    if rule == "clause after cue" and not _is_clause(line, first, last, verb, words.grammar):
        return None
    return Content(first, last, sure, rule, addressee) if last > first else None


def _is_subject(line: Line, phrase: Phrase, grammar: Grammar) -> bool:
    """Whether a verb stands right behind the phrase: `warned | the region is`, but not `told | the man named Hill`."""
    behind = line.word(phrase.last)
    return behind in grammar.auxiliaries and behind not in {"'s", "’s"} and is_verb(line, phrase.last, grammar)


def _is_person(line: Line, phrase: Phrase, grammar: Grammar) -> bool:
    return line.low[phrase.first] in grammar.object_pronouns or line.is_capital(phrase.last - 1)


def _before_of(line: Line, addressee: Phrase, takes: frozenset[str]) -> Phrase:
    """`assured Lee of the party's support`: the addressee ends before what is said, unless "that" says it."""
    cut = next((at for at in range(addressee.first + 1, addressee.last) if line.low[at] == "of"), None)
    if "of" not in takes or cut is None:
        return addressee
    behind = line.low[addressee.last : addressee.last + 10]
    behind = behind[: next((at for at, word in enumerate(behind) if word in {"and", "but", ","}), len(behind))]
    return addressee if "that" in behind or FOLDED in behind else addressee._replace(last=cut)


def _is_clause(line: Line, first: int, last: int, verb: Verb, grammar: Grammar) -> bool:
    """Whether unmarked words behind a cue are a clause, or may be a noun phrase: not `wrote two books`."""
    if "object" in verb.takes and verb.shape != "participle":
        return True
    return verb.lemma == "say" or any(line.low[at] is FOLDED or is_verb(line, at, grammar) for at in range(first, last))


def _marked(line: Line, at: int, takes: frozenset[str], words: CueWords) -> tuple[int, bool, str] | None:
    """Words announced by a quotation mark, a colon or "that"."""
    word = line.low[at]
    following = line.word(at + 1)
    quotes = bool(takes & {"clause", "that", "quote", "object"})
    if word is FOLDED:
        return (at, True, "quotation after cue") if quotes else None
    if word == ":" and following:
        return at + 1, True, "colon after cue"
    if word == "," and following is FOLDED:
        if line.word(at - 1) in words.works and is_title(line, at + 1):
            return None  # she said in her memoir, “Night Ferry”
        return (at + 1, True, "comma and quotation after cue") if quotes else None
    if not takes & {"clause", "that"}:
        return None
    if word == "that" and following == ":" and line.word(at + 2) is FOLDED:
        return at + 2, True, "colon after cue"
    if word == "that" and following == "," and at + 2 < len(line):
        return at + 2, True, "that-clause after cue"
    if word == "that" and following in words.grammar.auxiliaries:
        return (at, True, "that-clause after cue") if "clause" in takes else None  # said that’s too early
    if word == "that" and at > 0 and following.endswith("ed") and following not in words.grammar.not_past:
        return None  # concluded after adopting a text that failed to …
    if word == "that" and following and following not in FINAL:
        if line.word(at + 2) in {"", ".", ";", "!", "?"} and following is not FOLDED:
            return None  # disputed that account
        return at + 1, True, "that-clause after cue"
    if word == "," and following == "that":
        return at + 2, True, "that-clause after cue"
    return None


def _unmarked(
    line: Line, at: int, start: int, skipped: bool, addressee: Phrase | None, verb: Verb, words: CueWords
) -> tuple[int, bool, str] | None:
    """Words that only their grammar shows."""
    grammar = words.grammar
    word = line.low[at]
    takes = verb.takes
    denied = word in {"not", "never"} and addressee is not None and line.word(at + 1) == "to"
    if takes & _INFINITIVES and ((word == "to" and is_infinitive(line, at, grammar)) or denied):
        return _infinitive(line, at, addressee, verb, grammar)
    if word == "as" and "quote" in takes and "clause" not in takes and line.word(at + 1) is FOLDED:
        return at, False, "object of cue"  # dismissed as “nonsense” claims that …
    if word in grammar.prepositions:
        if (word in takes or f"{word}-object" in takes) and line.word(at + 1) not in FINAL:
            if line.word(at + 1) in grammar.prepositions and word != "as":
                return None  # queues which they complained about since August
            return (at if word == "as" else at + 1), False, f"{word} after cue"
        if word not in {"like", "over"} or "clause" not in takes:
            return None
    if "quote" in takes and "clause" not in takes and not skipped and _called_so(line, at):
        return at, False, "object of cue"
    if word in _QUESTION_WORDS:
        if line.word(at + 1) in FINAL | {""} or (word in {"when", "where"} and line.word(at + 1).endswith("ing")):
            return None  # asked why, told reporters when leaving
        return (at, True, "question after cue") if "clause" in takes else None
    if _says_nothing(line, at, skipped, addressee, verb, grammar):
        return None
    return _clause_or_object(line, at, skipped, verb, words)


def _infinitive(
    line: Line, at: int, addressee: Phrase | None, verb: Verb, grammar: Grammar
) -> tuple[int, bool, str] | None:
    """`promised to open`, `urged Seoul to open`: who is asked belongs to the words, who is told does not."""
    if addressee is not None and "request" in verb.takes:
        if verb.lemma == "order" and not _is_person(line, addressee, grammar):
            return None  # ordered construction to begin
        return addressee.first, True, "request after cue"
    if "to" in verb.takes or (addressee is not None and verb.takes & {"to-request", "to-addressee"}):
        return at, True, "infinitive after cue"
    return None


def _says_nothing(line: Line, at: int, skipped: bool, addressee: Phrase | None, verb: Verb, grammar: Grammar) -> bool:
    """Whether the words at `at` are no clause and no noun phrase that is said."""
    word, takes = line.low[at], verb.takes
    if word == "not" and takes & {"addressee", "request"}:
        return True  # asked not to be named
    if word in FINAL or word in _NO_CONTENT or verb.weak:
        return True
    if "addressee" in takes and addressee is None and not (skipped and clause_begins(line, at, grammar)):
        return True
    if verb.shape == "infinitive" and ("object" in takes or verb.lemma in {"question", "counter", "advise"}):
        return True
    lonely = line.word(at + 1) in FINAL | {""} or line.word(at + 1) in grammar.prepositions
    if lonely and is_adverb(line, at, grammar) and word not in grammar.object_pronouns:
        return True  # said so, asked rhetorically
    if word in {"this", "that", "it", "so"} and _ends_there(line, at + 1, grammar):
        return True  # disclosed this on Sunday
    # the bill proposed last year lapsed
    return skipped and verb.lemma not in {"say", "tell"} and is_verb(line, at, grammar) and word.endswith("ed")


def _clause_or_object(line: Line, at: int, skipped: bool, verb: Verb, words: CueWords) -> tuple[int, bool, str] | None:
    """A clause without "that", the words of a noun of speech, or a noun phrase."""
    takes = verb.takes
    if verb.lemma == "post" and (behind := _behind_noun(line, at, words)) is not None:
        return behind
    if "clause" in takes:
        return at, False, "clause after cue"
    if verb.lemma == "call" and not _calls_something(line, at, words.grammar):
        return None
    if (
        takes & {"object", "noun", "that-noun"}
        and not skipped
        and (behind := _behind_noun(line, at, words)) is not None
    ):
        if verb.shape == "infinitive" and "noun" in takes and "object" not in takes:
            return None  # ready to renew a commitment to
        causes = verb.lemma == "raise" and not _STIRRED.isdisjoint(line.low[at : behind[0]])
        return behind if not causes and ("that-noun" not in takes or behind[2].startswith("that")) else None
    return (at, False, "object of cue") if "object" in takes and not skipped else None


def _ends_there(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether nothing but an adjunct follows at `at`: `on Sunday`, `while speaking with newsmen`."""
    word = line.word(at)
    if not word or word in FINAL or word in grammar.times:
        return True
    return word in grammar.prepositions or word in grammar.subordinators


def _called_so(line: Line, at: int) -> bool:
    """`rejected the charges as “absurd”`, `dismissed it as a “plot”`: marks behind "as"."""
    for index in range(at, min(at + 12, len(line))):
        if line.low[index] in FINAL or line.low[index] is FOLDED:
            return False
        if line.low[index] == "as":
            return any(line.word(behind) is FOLDED for behind in range(index + 1, index + 5))
    return False


def _calls_something(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether behind "called" somebody gets a name, and is not just rung up: `called it a day`, `called Lee “weak”`."""
    for index in range(at, min(at + 25, len(line))):
        word = line.low[index]
        if word is FOLDED:
            return True
        if index > at and (word in {"a", "an", "the", "one", "his", "her", "their", "its"} or word.endswith("est")):
            return True
        if word in FINAL or word in {"to", "when", "after", "before", "on"}:
            if line.is_capital(index - 1):
                return False  # called Prime Minister Ann Hill on Monday
            return index - at > 1 and not (line.low[at] in grammar.determiners and index - at == 2)
    return False


def _behind_noun(line: Line, at: int, words: CueWords) -> tuple[int, bool, str] | None:
    """`voiced concern that …`, `their hope to …`, `a message on X that …`: words behind a noun of speech."""
    takes: frozenset[str] | None = None
    for index in range(at, min(at + 8, len(line) - 1)):
        word = line.low[index]
        following = line.low[index + 1]
        takes = words.nouns.get(word) or takes
        if word in {"no", "little"} and takes is None:
            return None  # made no promise to
        if takes is not None and following in takes and (following == "that" or word in words.nouns):
            if following == "to" and not is_infinitive(line, index + 1, words.grammar):
                return None  # made an offer to the owners
            return index + (2 if following == "that" else 1), True, f"{following} after noun of speech"
        if word in FINAL or (takes is None and (index > at + 4 or word in words.grammar.prepositions)):
            return None
        if takes is not None and word in _TOPICS:
            return None  # concern about the things that …
    return None
