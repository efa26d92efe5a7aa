"""The index of one table's texts: distinct words, the rows each stands in, and the words of each row in order.

All of it lies in a few arrays, whatever the number of rows: words in order of the alphabet, so that a prefix is one
slice of the postings, and nothing for the garbage collector to walk.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import chain

from .bits import bits_of
from .vocabulary import Vocabulary, remember
from .words import shape, tokens_of

#: The texts of a row, whose words keep their order, and further texts, which are only searched.
Row = tuple[Iterable[str], Iterable[str]]


class _Numbers(dict[str, int]):
    """Words with their numbers in the order in which they were first asked for."""

    def __missing__(self, word: str) -> int:
        number = self[word] = len(self)
        return number


class _Tokens(dict[str, tuple[int, ...]]):
    """The words, by number, of each token as written; `forms` has the further forms of the tokens with any."""

    def __init__(self, numbers: _Numbers) -> None:
        self._numbers = numbers
        self.forms: dict[str, tuple[int, ...]] = {}

    def __missing__(self, token: str) -> tuple[int, ...]:
        words, _, forms = shape(token)
        if forms:
            self.forms[token] = tuple([self._numbers[form] for form in forms])
        known = self[token] = tuple([self._numbers[word] for word in words])
        return known

    def all_of(self, text: str) -> frozenset[int]:
        """Words and further forms of a text."""
        tokens = tokens_of(text)
        words = frozenset(chain.from_iterable(map(self.__getitem__, tokens)))
        return words.union(*(self.forms[token] for token in self.forms.keys() & tokens))


class TextIndex:
    """Rows of text, found by their words. `size` is the number of rows."""

    def __init__(self, rows: Iterable[Row]) -> None:
        numbers = _Numbers()
        boundary = numbers[""]
        tokens = _Tokens(numbers)
        postings: list[array[int]] = []
        stream = array("I")
        bounds = array("Q", (0,))
        further: dict[str, frozenset[int]] = {}
        size = 0
        for row, (texts, others) in enumerate(rows):
            forms: set[str] = set()
            start = len(stream)
            for text in texts:
                found = tokens_of(text)
                stream.extend(chain.from_iterable(map(tokens.__getitem__, found)))
                forms.update(tokens.forms.keys() & found)
                stream.append(boundary)
            known = set(stream[start:])
            known.update(chain.from_iterable(map(tokens.forms.__getitem__, forms)))
            for other in others:
                if other not in further:
                    further[other] = tokens.all_of(other)
                known |= further[other]
            while len(postings) < len(numbers):
                postings.append(array("I"))
            for number in known:
                postings[number].append(row)
            bounds.append(len(stream))
            size = row + 1
        self.size = size
        self._in_order(numbers, postings, stream, bounds)
        self._bits: dict[tuple[int, int], int] = {}

    def _in_order(
        self, numbers: dict[str, int], postings: list[array[int]], stream: array[int], bounds: array[int]
    ) -> None:
        """Words get their place in the alphabet as number; postings become one array in that order."""
        self.words: list[str] = sorted(numbers)
        places = array("I", bytes(4 * len(numbers)))
        self._starts = array("Q", (0,))
        self._rows = array("I")
        for place, word in enumerate(self.words):
            places[numbers[word]] = place
            if word and postings:
                self._rows.extend(postings[numbers[word]])
            self._starts.append(len(self._rows))
        self._stream = memoryview(array("I", map(places.__getitem__, stream)).tobytes()).cast("I")
        self._bounds = bounds

    def words_in(self, row: int) -> list[int]:
        """The numbers of the words of a row's texts, in order; 0 ends each text."""
        return self._stream[self._bounds[row] : self._bounds[row + 1]].tolist()

    def number_of(self, word: str) -> int | None:
        place = bisect_left(self.words, word)
        return place if place < len(self.words) and self.words[place] == word else None

    def beginning_with(self, prefix: str) -> tuple[int, int]:
        """The range of words that begin so."""
        return bisect_left(self.words, prefix), bisect_left(self.words, prefix + "\U0010ffff")

    def rows_with(self, first: int, last: int) -> int:
        """The rows that have one of the words `first` to `last`, the latter not among them."""
        if first >= last:
            return 0
        known = self._bits.get((first, last))
        if known is None:
            known = bits_of(self._rows[self._starts[first] : self._starts[last]], self.size)
            remember(self._bits, (first, last), known)
        return known

    def rows_with_any(self, words: Iterable[int]) -> int:
        rows = array("I")
        for word in words:
            rows.extend(self._rows[self._starts[word] : self._starts[word + 1]])
        return bits_of(rows, self.size) if rows else 0

    def count(self, word: int) -> int:
        """In how many rows a word stands."""
        return self._starts[word + 1] - self._starts[word]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words that are searched for one like a mistyped word."""
        return Vocabulary(self.words)

    def share(self, vocabulary: Vocabulary) -> None:
        """Use a vocabulary that has the words of several tables: then they are compared once for all."""
        self.vocabulary = vocabulary


Rows = Callable[[], Iterable[Row]]


class TextIndexes:
    """The indexes of the four tables, made together when a query first has words."""

    def __init__(self, *, quotes: Rows, meetings: Rows, actors: Rows, documents: Rows) -> None:
        self._rows = (quotes, meetings, actors, documents)
        self._documents: TextIndex | None = None

    def take_documents(self, before: TextIndexes) -> None:
        """The documents are those of other indexes: if theirs has been made, it need not be made again."""
        self._documents = before.all[3] if "all" in vars(before) else before._documents

    def prepare(self) -> None:
        """Make them now."""
        _ = self.all

    @cached_property
    def all(self) -> tuple[TextIndex, TextIndex, TextIndex, TextIndex]:
        quotes, meetings, actors = (TextIndex(rows()) for rows in self._rows[:3])
        documents = self._documents or TextIndex(self._rows[3]())
        found = quotes, meetings, actors, documents
        vocabulary = Vocabulary(chain.from_iterable(text.words for text in found))
        for text in found:
            text.share(vocabulary)
        return found

    def quotes(self) -> TextIndex:
        return self.all[0]

    def meetings(self) -> TextIndex:
        return self.all[1]

    def actors(self) -> TextIndex:
        return self.all[2]

    def documents(self) -> TextIndex:
        return self.all[3]
