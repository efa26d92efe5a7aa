"""The distinct words of a corpus, and those like a word that somebody mistyped."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from rapidfuzz import process
from rapidfuzz.distance import OSA

#: Answers remembered at once: enough for what is typed in a minute.
REMEMBERED = 256

Key = TypeVar("Key")
Value = TypeVar("Value")


class Near(NamedTuple):
    """A word like the one asked for, at an edit distance (optimal string alignment: a letter more, less or other, or
    two changed round)."""

    text: str
    distance: int


class Vocabulary:
    """Distinct folded words. Only the words of nearly the same length are compared."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(set(words)):
            # Forms in capitals are searched as they are.
            if word[:1].isalpha() and not word[0].isupper():
                self._by_length[len(word)].append(word)
        self._near: dict[tuple[str, int], tuple[Near, ...]] = {}
        self._begun: dict[tuple[str, int], tuple[str, ...]] = {}

    def near(self, word: str, distance: int) -> tuple[Near, ...]:
        """The words at an edit distance of 1 to `distance`."""
        known = self._near.get((word, distance))
        if known is None:
            found: list[Near] = []
            for length in range(max(1, len(word) - distance), len(word) + distance + 1):
                choices = self._by_length.get(length, ())
                hits = process.extract(word, choices, scorer=OSA.distance, score_cutoff=distance, limit=None)
                found += [Near(text, int(score)) for text, score, _ in hits if score]
            known = tuple(found)
            remember(self._near, (word, distance), known)
        return known

    def beginnings_near(self, prefix: str, distance: int) -> tuple[str, ...]:
        """The beginnings of longer words, as long as `prefix`, at an edit distance of 1 to `distance` from it."""
        known = self._begun.get((prefix, distance))
        if known is None:
            size = len(prefix)
            longer = (words for length, words in self._by_length.items() if length > size)
            choices = list({word[:size] for words in longer for word in words})
            hits = process.extract(prefix, choices, scorer=OSA.distance, score_cutoff=distance, limit=None)
            known = tuple(sorted(text for text, score, _ in hits if score))
            remember(self._begun, (prefix, distance), known)
        return known


def remember(known: dict[Key, Value], key: Key, value: Value) -> None:
    """Keep an answer, and no more than so many."""
    if len(known) >= REMEMBERED:
        known.clear()
    known[key] = value
