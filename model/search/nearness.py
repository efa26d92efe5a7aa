"""Of rows that have the same words: first those in which the words stand in the order asked, and near each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import chain, pairwise

from ..query import Term
from .terms import WordMatch, term_matches
from .texts import TextIndex

#: So many rows are looked at closely; what stands behind them keeps its order.
_CLOSELY = 2000

#: Words outside of the text (the speaker's name), order broken, words between.
Score = tuple[int, int, int]


def by_nearness(
    index: TextIndex, terms: Sequence[Term], relaxed: bool, stretches: Iterable[Sequence[int]]
) -> Sequence[int]:
    """The rows of all stretches, each stretch in order of nearness."""
    wanted = [match for term in terms for match in term_matches(index, term, relaxed)]
    meanings = _meanings(index, wanted)
    left = _CLOSELY
    ordered: list[Sequence[int]] = []
    for rows in stretches:
        close = rows[:left]
        left -= len(close)
        ordered.append(sorted(close, key=lambda row: _score(index.words_in(row), meanings, len(wanted))))
        ordered.append(rows[len(close) :])
    return list(chain.from_iterable(ordered))


def _meanings(index: TextIndex, wanted: Sequence[WordMatch]) -> dict[int, list[int]]:
    """The words of the query, by number, that each word of the index answers."""
    meanings: dict[int, list[int]] = defaultdict(list)
    for number, match in enumerate(wanted):
        words = {*range(match.first, match.last), *match.near}
        if match.same is not None:
            words.add(match.same)
        for word in words:
            meanings[word].append(number)
    return dict(meanings)


def _score(words: Sequence[int], meanings: dict[int, list[int]], count: int) -> Score:
    """The shortest stretch of the text that has as many of the words as it has at all."""
    hits = [(place, number) for place, word in enumerate(words) if word in meanings for number in meanings[word]]
    present = len({number for _, number in hits})
    best = (1 << 30, 1 << 30)
    inside: dict[int, int] = {}
    start = 0
    for end, (place, number) in enumerate(hits):
        inside[number] = inside.get(number, 0) + 1
        while len(inside) == present:
            first, leaving = hits[start]
            best = min(best, (place - first, _disorder(hits[start : end + 1])))
            inside[leaving] -= 1
            if not inside[leaving]:
                del inside[leaving]
            start += 1
    between, disorder = best
    return count - present, between - present + 1 + 2 * disorder, disorder


def _disorder(hits: Sequence[tuple[int, int]]) -> int:
    """How often a word of the query comes before the one it was typed after."""
    return sum(left[1] > right[1] for left, right in pairwise(hits))
