"""A text's words as the search sees them: folded, so that "Tae-Yul", "tae yul" and "Taë-yul" meet.

Case and diacritics are dropped, an abbreviation loses its stops ("U.S." is "us"), a possessive its 's. A hyphenated
word gives its parts and, beside them, the parts joined; an abbreviation in capitals stands beside its folded form as
it is ("US"), so that a query in capitals finds the country and not the pronoun.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ..records import Span

_PIECE = r"(?:(?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?|\d+(?:[.,]\d+)+\w*|[^\W_]+(?:['’][^\W_]+)*)"
_HYPHEN = "[-‐‑]"
#: Chinese characters and kana stand for words without spaces between: each is a word of its own.
_TOKEN = re.compile(rf"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]|{_PIECE}(?:{_HYPHEN}{_PIECE})*")
_PARTS = re.compile(_HYPHEN)
_POSSESSIVE = re.compile(r"['’][sS]\Z")
_DROPPED = str.maketrans("", "", ".,'’")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a"})
#: More parts than these are no compound but a ruler of hyphens.
_LONGEST_COMPOUND = 4


class Shape(NamedTuple):
    """What one token says: the words in it, the place of each in the token, and further forms of the whole."""

    words: tuple[str, ...]
    places: tuple[Span, ...]
    forms: tuple[str, ...]


class Word(NamedTuple):
    """A word of a text and where it stands. `forms` are further forms of the token it begins, which ends at `last`."""

    text: str
    where: Span
    forms: tuple[str, ...]
    last: int


def fold(word: str) -> str:
    """The form in which words are compared: lower case, without diacritics, stops and apostrophes."""
    word = word.lower() if word.isascii() else _plain(word)
    return word.translate(_DROPPED) if not word.isalnum() else word


def _plain(word: str) -> str:
    # Letters of mathematics become plain capitals only when they are decomposed.
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    return "".join(char for char in decomposed if not unicodedata.combining(char)).translate(_LETTERS)


@lru_cache(maxsize=1 << 12)
def shape(token: str) -> Shape:
    """What a token says."""
    words: list[str] = []
    places: list[Span] = []
    forms: list[str] = []
    start = 0
    parts = _PARTS.split(token)
    for part in parts:
        bare = _POSSESSIVE.sub("", part)
        if word := fold(bare):
            words.append(word)
            places.append(Span(start, start + len(bare)))
        if bare.isupper() and 2 <= len(capitals := bare.replace(".", "")) <= 4 and capitals.isalpha():
            forms.append(capitals)
        start += len(part) + 1
    if 1 < len(words) <= _LONGEST_COMPOUND:
        forms.append("".join(words))
    return Shape(tuple(words), tuple(places), tuple(forms))


def tokens_of(text: str) -> list[str]:
    """The tokens of `text` as written."""
    return _TOKEN.findall(text)


def shapes_of(text: str) -> Iterator[Shape]:
    return map(shape, tokens_of(text))


def words_of(text: str) -> tuple[str, ...]:
    """The folded words of `text` in order."""
    return tuple(word for token in shapes_of(text) for word in token.words)


def placed_words(text: str) -> Iterator[Word]:
    """The words of `text` in order, each with its place in it."""
    for match in _TOKEN.finditer(text):
        start, last = match.span()
        words, places, forms = shape(match.group())
        for number, (word, place) in enumerate(zip(words, places, strict=True)):
            where = Span(start + place.start, start + place.end)
            yield Word(word, where, forms if number == 0 else (), last)
