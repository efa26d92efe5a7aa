"""The words of a query against the words of an index: how well each row answers a term."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import reduce
from operator import and_

from ..query import Term
from .bits import bits_of, every, rows_of
from .texts import TextIndex
from .words import shapes_of, words_of


class Level(IntEnum):
    """How a word was matched, best first: itself, its beginning, with one or two errors, its beginning with errors."""

    SAME = 0
    BEGUN = 1
    NEAR = 2
    FAR = 3
    BEGUN_NEAR = 4


#: The sets of rows that match at a level or better, one for each level.
Levels = tuple[int, int, int, int, int]


#: Letters after which a mistyped beginning of a word says enough.
_LONG_ENOUGH = 5


def errors_forgiven(word: str) -> int:
    """Typing errors a word of a query may have: none up to two letters, one up to seven, then two."""
    return 0 if len(word) < 3 else 1 if len(word) < 8 else 2


@dataclass(frozen=True)
class WordMatch:
    """The words of an index that one word of a query means: the same, those from `first` to `last` that begin so, and
    those near it with the level of each."""

    same: int | None
    first: int
    last: int
    near: dict[int, Level]

    @property
    def found(self) -> bool:
        return self.same is not None or self.first < self.last or bool(self.near)

    def level(self, word: int) -> Level | None:
        if word == self.same:
            return Level.SAME
        if self.first <= word < self.last:
            return Level.BEGUN
        return self.near.get(word)

    def rows(self, index: TextIndex) -> Levels:
        same = 0 if self.same is None else index.rows_with(self.same, self.same + 1)
        begun = same | index.rows_with(self.first, self.last)
        found = [same, begun]
        for level in (Level.NEAR, Level.FAR, Level.BEGUN_NEAR):
            words = [word for word, one in self.near.items() if one is level]
            found.append(found[-1] | (index.rows_with_any(words) if words else 0))
        return found[0], found[1], found[2], found[3], found[4]


def match_word(index: TextIndex, word: str, *, begins: bool, relaxed: bool) -> WordMatch:
    """What `word` means in `index`; with typing errors only where `relaxed`."""
    first, last = index.beginning_with(word) if begins else (0, 0)
    near: dict[int, Level] = {}
    if relaxed and begins and (errors := errors_forgiven(word)) and not word.isdigit():
        like = index.vocabulary.near(word, errors)
        for text, distance in like:
            if (number := index.number_of(text)) is not None and not first <= number < last:
                near[number] = Level.NEAR if distance == 1 else Level.FAR
        if not like and len(word) >= _LONG_ENOUGH:
            for beginning in index.vocabulary.beginnings_near(word, 1):
                near.update(dict.fromkeys(range(*index.beginning_with(beginning)), Level.BEGUN_NEAR))
    return WordMatch(index.number_of(word), first, last, near)


def term_matches(index: TextIndex, term: Term, relaxed: bool) -> list[WordMatch]:
    """One match for each word of a term, in order."""
    capitals = capitals_of(term)
    if capitals and (number := index.number_of(capitals)) is not None:
        return [WordMatch(number, 0, 0, {})]
    words = words_of(term.text)
    last = len(words) - 1
    loose = term.kind == "word"
    half = loose or (term.kind == "phrase" and not term.complete)
    return [
        match_word(index, word, begins=loose or (half and place == last), relaxed=relaxed and loose)
        for place, word in enumerate(words)
    ]


def has_words(index: TextIndex, term: Term) -> bool:
    """Whether each word of a term is in the index, typing errors forgiven: if not, it is the word that is wrong."""
    strict = term_matches(index, term, False)
    if all(match.found for match in strict):
        return True
    if len(strict) > 1 and term.kind != "phrase" and any(_joined(index, term, term.kind == "word")):
        return True
    return term.kind == "word" and all(match.found for match in term_matches(index, term, True))


def capitals_of(term: Term) -> str | None:
    """The form of an abbreviation typed in capitals (US, U.S.), which then does not mean the word (us)."""
    shapes = list(shapes_of(term.text))
    if term.kind == "phrase" or len(shapes) != 1 or len(shapes[0].words) != 1 or not shapes[0].forms:
        return None
    return shapes[0].forms[0]


def term_levels(index: TextIndex, term: Term, relaxed: bool) -> Levels:
    """The rows that answer a term, negation included."""
    matches = term_matches(index, term, relaxed)
    if not matches:
        levels: Levels = (0, 0, 0, 0, 0)
    else:
        levels = _all_of([match.rows(index) for match in matches])
        if term.kind != "phrase" and len(matches) > 1:
            levels = _either(levels, _joined(index, term, relaxed))
    if (len(matches) > 1 and term.kind == "phrase") or term.at_start or term.at_end:
        levels = _in_place(index, term, matches, levels)
    if term.negated:
        others = ~levels[Level.SAME] & every(index.size)
        return others, others, others, others, others
    return levels


def _all_of(found: list[Levels]) -> Levels:
    sets = [reduce(and_, sets) for sets in zip(*found, strict=True)]
    return sets[0], sets[1], sets[2], sets[3], sets[4]


def _either(left: Levels, right: Levels) -> Levels:
    sets = [one | other for one, other in zip(left, right, strict=True)]
    return sets[0], sets[1], sets[2], sets[3], sets[4]


def _joined(index: TextIndex, term: Term, relaxed: bool) -> Levels:
    """A hyphenated word written as one: e-mail is also email."""
    joined = "".join(words_of(term.text))
    return match_word(index, joined, begins=term.kind == "word", relaxed=relaxed).rows(index)


def _in_place(index: TextIndex, term: Term, matches: list[WordMatch], levels: Levels) -> Levels:
    """Of the rows that have the words, those that have them in a row, at the start or at the end."""
    by_level: dict[int, list[int]] = {}
    for row in rows_of(levels[-1], index.size):
        best = min(_levels_in_place(index.words_in(row), term, matches), default=None)
        if best is not None:
            by_level.setdefault(best, []).append(row)
    sets: list[int] = []
    for level in Level:
        sets.append((sets[-1] if sets else 0) | bits_of(by_level.get(level, ()), index.size))
    return sets[0], sets[1], sets[2], sets[3], sets[4]


def _levels_in_place(words: list[int], term: Term, matches: list[WordMatch]) -> Iterator[int]:
    """The level of each place in `words` where the term's words stand one after another."""
    count = len(matches)
    for place in _starts(words, matches[0]):
        if term.at_start and place and words[place - 1]:
            continue
        if place + count >= len(words) or (term.at_end and words[place + count]):
            continue
        found = [match.level(word) for match, word in zip(matches, words[place : place + count], strict=True)]
        levels = [level for level in found if level is not None]
        if len(levels) == count:
            yield max(levels)


def _starts(words: list[int], match: WordMatch) -> Iterator[int]:
    """Where the first word of a term may stand."""
    if match.last > match.first or match.near:
        yield from range(len(words) - 1)
        return
    place = -1
    while match.same is not None:
        try:
            place = words.index(match.same, place + 1)
        except ValueError:
            return
        yield place
