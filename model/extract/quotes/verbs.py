"""Cue verbs as they stand in a line: with auxiliaries, adverbs and particle, finite or not, negated, passive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ...lexicon.cues import CueForm, CueWords, Grammar
from .lines import FOLDED, Line
from .phrases import POSSESSIVE, is_adverb, is_infinitive, is_verb

Shape = Literal["finite", "participle", "infinitive", "passive", "source", "noun"]

#: Words that look like determiners but can be the subject of a verb right behind them: `Many said`.
_ALONE = frozenset(
    """that this those these all both some many most one another several each few more others two three four five six
    seven eight nine ten dozens hundreds thousands half neither either""".split()
)
_PERSONAL = frozenset("i he she it we they you who which that".split())
_MOST = 20
_MARKUP = frozenset({"<", ">", "/", "=", "@", "#", "_"})


class Verb(NamedTuple):
    """A cue at positions `first` (auxiliaries and adverbs taken in) to `last`; `at` is the verb itself. `weak` where
    the word may as well be a noun ("the report states …"): its words must be marked by "that" or a quotation."""

    first: int
    at: int
    last: int
    shape: Shape
    lemma: str
    takes: frozenset[str]
    negated: bool = False
    modal: bool = False
    weak: bool = False


class _Auxiliaries(NamedTuple):
    first: int
    be: bool
    have: bool
    do: bool
    modal: bool
    infinitive: bool
    negated: bool


def cue_verbs(line: Line, words: CueWords) -> Iterator[Verb]:
    """The cue verbs of a line, in order, homographs that are nouns or adjectives left out."""
    forms, particles, triggers = words.forms, words.particles, words.triggers
    skip = found = 0
    for index, word in enumerate(line.low):
        if word not in triggers or index < skip or (word == "states" and line.word(index - 1) == "united"):
            continue
        if found > _MOST:
            return  # no sentence reports so often: a list, or a damaged file
        if word == "according" and line.word(index + 1) == "to":
            found += 1
            yield Verb(index, index, index + 2, "source", "according to", frozenset({"clause"}))
            continue
        if word == "per" and _is_source(line, index, words):
            found += 1
            yield Verb(index, index, index + 1, "source", "per", frozenset({"clause"}))
            continue
        cue = forms.get(word)
        last = index + 1
        told = cue is not None and "participle" in cue.forms and "clause" in cue.takes
        if cue is not None and told and line.word(index - 1) == "as" and line.word(last) == "by":
            found += 1
            yield Verb(index - 1, index, index + 2, "source", cue.lemma, frozenset({"clause"}))
            continue
        if word in particles and (particle := particles[word].get(line.word(index + 1))):
            cue, last = particle, index + 2
        elif word in particles and line.low[index + 1 : index + 4] == ["it", "clear", "that"]:
            cue, last = particles[word].get("clear", cue), index + 3
        verb: Verb | None = None
        if cue is not None and (index == 0 or not line.is_capital(index) or line.title_case):
            verb = _verb(line, index, last, cue, words)
        if verb is None and _is_noun_of_speech(line, index, words):
            verb = Verb(index, index, index + 1, "noun", word, words.nouns[word])
        if verb is not None:
            skip = verb.last
            found += 1
            yield verb


def _is_source(line: Line, per: int, words: CueWords) -> bool:
    """Whether "per" names a source, `per a report by Hill, …`, and no rate: `per week`, `per the rules of 1990`."""
    if per > 0 and line.low[per - 1] not in {",", "as"}:
        return False
    return any(line.word(at) in words.sources for at in range(per + 1, per + 5)) or line.is_capital(per + 1)


def _is_noun_of_speech(line: Line, index: int, words: CueWords) -> bool:
    """`his claim that`, `their call to`, a verb in the base form behind "to"."""
    takes = words.nouns.get(line.low[index])
    following = line.word(index + 1)
    if takes is None or following not in takes or (index > 0 and line.is_capital(index)):
        return False
    return following == "that" or is_infinitive(line, index + 1, words.grammar)


def _verb(line: Line, at: int, last: int, cue: CueForm, words: CueWords) -> Verb | None:
    grammar = words.grammar
    auxiliaries = _auxiliaries(line, at, grammar, "participle" in cue.forms and "clause" in cue.takes)
    before = line.word(auxiliaries.first - 1)
    if before in _MARKUP or line.word(last) in _MARKUP or line.word(last) in POSSESSIVE:
        return None
    weak = False
    shape: Shape | None
    if line.low[at].endswith("ing") and "ing" in cue.forms:
        shape = _of_ing(line, before, auxiliaries, grammar)
    elif "participle" in cue.forms and auxiliaries.be:
        shape = "passive" if "base" not in cue.forms else None
    elif "participle" in cue.forms and auxiliaries.have:
        shape = "infinitive" if auxiliaries.infinitive else "finite"
        shape = "participle" if line.low[auxiliaries.first] == "having" else shape
    elif "past" in cue.forms and "base" not in cue.forms:
        shape = _of_past(before, auxiliaries.first == at, grammar)
        counted = before in _ALONE and line.word(at - 2) in grammar.prepositions and "object" in cue.takes
        if counted or (before[:1].isdigit() and cue.lemma in words.homographs):
            shape = None  # 39 pledged delegates, on two proposed projects
    else:
        shape = _of_present(line, at, cue, before, auxiliaries, grammar)
        weak = shape == "finite" and cue.lemma in words.homographs and not (auxiliaries.do or auxiliaries.modal)
        named = line.is_capital(auxiliaries.first - 1) and (auxiliaries.first > 1 or "base" not in cue.forms)
        named = named or ("base" in cue.forms and line.word(last) in grammar.object_pronouns)
        weak = weak and not (before in _PERSONAL or named)
        if _is_noun(line, auxiliaries.first, last, cue, weak, words):
            shape = None
    if shape is None:
        return None
    return Verb(auxiliaries.first, at, last, shape, cue.lemma, cue.takes, auxiliaries.negated, auxiliaries.modal, weak)


def _is_noun(line: Line, at: int, last: int, cue: CueForm, weak: bool, words: CueWords) -> bool:
    """Whether a present form at `at` is a noun after all: `former member states like Norway`, `renewed calls for`."""
    before = line.word(at - 1)
    if cue.lemma in {"state", "issue"} and not _states(line, last, before, words):
        return True
    if "base" in cue.forms:
        return False
    homograph = cue.lemma.partition(" ")[0] in words.homographs
    if homograph and before not in _PERSONAL and _is_plural_noun(line, at, last, cue, words):
        return True
    apart = before in words.sources or before in {",", ")", "”"} or _behind_utterance(line, at)
    return weak and not apart


def _is_plural_noun(line: Line, at: int, behind: int, cue: CueForm, words: CueWords) -> bool:
    """Whether what looks like an -s form is the plural of a noun: `the three Baltic states had met`, `press reports in
    Oslo`, `renewed calls for`, `refused Danish demands to`."""
    following = line.word(behind)
    if following in words.grammar.auxiliaries:
        return following not in POSSESSIVE
    if following in {"in", "of", "from", "by", "about"} and following not in cue.takes:
        return True
    adjective = line.is_capital(at - 1) and at > 1
    verb = at - 2 if adjective else at - 1
    if verb < 0 or not is_verb(line, verb, words.grammar):
        return False
    governing = words.forms.get(line.low[verb])
    return governing is None or not adjective or "clause" not in governing.takes


def _behind_utterance(line: Line, at: int) -> bool:
    """`“…,” notes Hill`: whether marks that end an utterance stand before `at`."""
    return line.word(at - 1) is FOLDED and not line.inner(at - 1)[-1:].isalnum()


def _states(line: Line, behind: int, before: str, words: CueWords) -> bool:
    """Whether a present form that is mostly a noun is a verb here: `the letter states that`, `he states`."""
    if before in _PERSONAL or before in words.sources:
        return line.word(behind) not in words.grammar.prepositions
    return line.word(behind) == "that" or behind in line.marks


def _auxiliaries(line: Line, at: int, grammar: Grammar, can_say: bool) -> _Auxiliaries:
    """The auxiliaries and adverbs before the verb at `at`: `has never publicly said`. With `can_say`, 's is "has"."""
    first = at
    be = have = do = modal = infinitive = negated = False
    while first > 0:
        word = line.low[first - 1]
        if first > 1 and line.is_capital(first - 1) and not line.title_case:
            break  # Theresa May, the Will of the people
        if word in grammar.be:
            if word in POSSESSIVE and line.word(first - 2) not in grammar.subject_pronouns | {"that", "what"}:
                break
            if word in POSSESSIVE and can_say:
                have = True  # who’s said
            else:
                be = True
        elif word in grammar.have:
            have = True
        elif word in grammar.modals:
            modal = True
        elif word in grammar.do:
            do = True
        elif word == "to":
            infinitive = True
            first -= 1
            break
        elif not (
            is_adverb(line, first - 1, grammar) or (word in grammar.times and line.word(first - 2) in grammar.have)
        ):
            break  # but: had earlier denounced
        negated = negated or word in grammar.negations
        first -= 1
    while first < at and is_adverb(line, first, grammar) and first == 0:
        first += 1  # an adverb that opens the sentence is nobody's
    return _Auxiliaries(first, be, have, do, modal, infinitive, negated)


def _of_ing(line: Line, before: str, auxiliaries: _Auxiliaries, grammar: Grammar) -> Shape | None:
    if auxiliaries.be:
        return "finite"
    if before in grammar.determiners or before in POSSESSIVE or before in {"from", "without", "on", "into"}:
        return None
    if before.endswith("ed") and not auxiliaries.have and _is_determined(line, auxiliaries.first - 1, grammar):
        return None  # a thinly veiled warning
    return "participle"


def _is_determined(line: Line, at: int, grammar: Grammar) -> bool:
    """Whether an article stands before the adjective at `at`, adverbs between them left out."""
    while at > 0 and is_adverb(line, at - 1, grammar):
        at -= 1
    return line.word(at - 1) in {"a", "an", "the"}


def _of_past(before: str, bare: bool, grammar: Grammar) -> Shape | None:
    """Not a finite verb: `the stated goal`, `a majority of pledged delegates`."""
    if (
        bare
        and before not in _ALONE
        and (before in grammar.determiners or before in grammar.prepositions or before in POSSESSIVE)
    ):
        return None
    return "finite"


def _of_present(
    line: Line, at: int, cue: CueForm, before: str, auxiliaries: _Auxiliaries, grammar: Grammar
) -> Shape | None:
    """The base form wants an auxiliary, "to" or a plural subject; the -s form anything but a determiner before it."""
    if line.word(at - 1) == "to":
        return "infinitive" if "base" in cue.forms else None
    if auxiliaries.be or before in POSSESSIVE or before in grammar.prepositions:
        return None
    if before in grammar.determiners and before not in _ALONE:
        return None
    if "base" not in cue.forms:
        return "finite"
    if auxiliaries.infinitive:
        return "infinitive"
    if auxiliaries.do or auxiliaries.modal or "past" in cue.forms:
        return "finite"
    if cue.lemma == "say" and not before.endswith(("hear", "let", "to", "help", "make", "final")):
        return "finite"
    return "finite" if _is_plural(before, grammar) or _has_plural_head(line, at, grammar) else None


def _has_plural_head(line: Line, at: int, grammar: Grammar) -> bool:
    """`Friends of the minister insist`: the subject's head stands before its complement."""
    for index in range(at - 2, max(0, at - 6), -1):
        word = line.low[index]
        if word in {"of", "for"}:
            head = line.low[index - 1]
            return head.isalpha() and len(head) > 3 and _is_plural(head, grammar) and index <= 3
        if not word.isalpha() or word in grammar.auxiliaries or word in grammar.prepositions:
            return False
    return False


def _is_plural(word: str, grammar: Grammar) -> bool:
    if word in grammar.subject_pronouns:
        return word not in {"he", "she", "it", "this", "someone", "somebody", "everyone", "nobody", "one", "another"}
    return (word.endswith("s") and not word.endswith(("ss", "us", "is"))) or word in {
        "people",
        "men",
        "women",
        "police",
        "percent",
        "%",
        ",",
        ")",
        "and",
        "media",
        "”",
    }
