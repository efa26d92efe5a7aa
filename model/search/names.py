"""Names matched as a person types them: by any alias, half a name, or with a typing error; the best way counts."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from functools import reduce
from operator import and_
from typing import NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, JaroWinkler

from .bits import rows_of
from .texts import TextIndex
from .words import words_of


class Name(NamedTuple):
    """A name as written, and the number of who or what bears it."""

    text: str
    owner: int


def forgiven(word: str) -> int:
    """How many typing errors a word may have: none up to three letters (Cho is not Chu), one up to seven, then two."""
    return 0 if len(word) < 4 else 1 if len(word) < 8 else 2


class Names:
    """A table of names. Matching goes down these steps and stops at the first where somebody is found: the whole name,
    spaces and hyphens aside, and names that have all its words; names with words that begin so; with words like it;
    whole names like it. For `people` a whole name of several words is the end of it: "South Korea" is not a ministry.
    """

    def __init__(self, names: Iterable[Name], *, people: bool = False) -> None:
        self._people = people
        given = tuple(dict.fromkeys(name for name in names if name.text))
        self._texts = tuple(name.text for name in given)
        self._owners = array("I", (name.owner for name in given))
        self._index = TextIndex(((text,), ()) for text in self._texts)
        self._whole: dict[str, tuple[int, ...]] = {}
        self._known: dict[str, frozenset[int]] = {}
        for text, owner in given:
            key = "".join(words_of(text))
            self._whole[key] = (*self._whole.get(key, ()), owner)

    def whole(self, value: str) -> frozenset[int]:
        """Who bears exactly this name, case, hyphens and diacritics aside."""
        return frozenset(self._whole.get("".join(words_of(value)), ()))

    def match(self, value: str) -> frozenset[int]:
        """Who is meant; nobody where no name is near enough."""
        if (known := self._known.get(value)) is None:
            known = self._known[value] = self._match(value)
        return known

    def _match(self, value: str) -> frozenset[int]:
        words = words_of(value)
        if not words:
            return frozenset()
        whole = self.whole(value)
        if whole and self._people and len(words) > 1:
            return whole
        size = self._index.size
        for step in (self._rows_same, self._rows_begun, self._rows_like):
            found = reduce(and_, map(step, words))
            if found or whole:
                return whole | {self._owners[row] for row in rows_of(found, size)}
        return self._like_joined("".join(words))

    def _rows_same(self, word: str) -> int:
        number = self._index.number_of(word)
        return 0 if number is None else self._index.rows_with(number, number + 1)

    def _rows_begun(self, word: str) -> int:
        return self._index.rows_with(*self._index.beginning_with(word))

    def _rows_like(self, word: str) -> int:
        allowed = forgiven(word)
        near = self._index.vocabulary.near(word, allowed) if allowed else ()
        numbers = (self._index.number_of(one.text) for one in near)
        return self._rows_begun(word) | self._index.rows_with_any(one for one in numbers if one is not None)

    def _like_joined(self, joined: str) -> frozenset[int]:
        """Whole names at a small edit distance, wherever their spaces stand: "taeyol cho" is left to the words."""
        allowed = forgiven(joined)
        if not allowed:
            return frozenset()
        near = process.extract(joined, list(self._whole), scorer=fuzz.ratio, score_cutoff=70, limit=20)
        owners: set[int] = set()
        for name, _, _ in near:
            if abs(len(name) - len(joined)) <= allowed and OSA.distance(name, joined) <= allowed:
                owners.update(self._whole[name])
        return frozenset(owners)

    def suggestion(self, value: str) -> str | None:
        """The first name of whoever has the name most like `value`, for "did you mean"; of equals the first owner."""
        wanted = "".join(words_of(value))
        choices = self._index.words if len(words_of(value)) == 1 else list(self._whole)
        hits = process.extract(wanted, choices, scorer=JaroWinkler.similarity, score_cutoff=0.75, limit=50)
        if not wanted or not hits:
            return None
        best = [(choice, place) for choice, score, place in hits if score == hits[0][1]]
        if choices is self._index.words:
            rows = rows_of(self._index.rows_with_any(place for _, place in best), self._index.size)
            owner = min(self._owners[row] for row in rows)
        else:
            owner = min(one for choice, _ in best for one in self._whole[choice])
        return self._texts[self._owners.index(owner)]
