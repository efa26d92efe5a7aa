"""Tokens as classes of words: one character for a class, so that the grammar can be written as patterns over classes.

A hyphenated token that holds a word of time is several atoms ("mid-January", "four-day", "pre-2014").
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence

_NAMES = """
    MONTH WEEKDAY SHORTDAY DAY ORDINAL NTH NUMBER AN HALF YEAR DECADE SHORTDECADE CLOCK FULLCLOCK MERIDIEM ZONE
    LOCAL TIME YEARWORD MONTHWORD WEEKWORD DAYWORD QUARTERWORD DECADEWORD CENTURYWORD HOURWORD UNITS LENGTH
    DEICTIC PART SEASON WEEKEND QUARTER EARLY EDGE EARLIER LATER APPROXIMATE MORE THAN LEAST VAGUE LAST NEXT
    THIS PAST PREVIOUS FOLLOWING COMING SAME THAT THE OF IN ON AT TO AND AGO BEFORE AFTER NOW FISCAL OLD LONG
    COMMA DASH OPEN CLOSE APOSTROPHE POSSESSIVE FOR NEW CHRISTMAS EVE WITHIN BY MUCH THROUGHOUT COUNTED UP FROM OR
    SO FEAST OTHER
""".split()
#: The character of each class.
CLASSES = {name: chr(0xE000 + number) for number, name in enumerate(_NAMES)}
#: What a sentence must hold one of to be worth reading.
_TRIGGERS = [
    CLASSES[name]
    for name in """
        MONTH WEEKDAY YEAR DECADE SHORTDECADE CLOCK FULLCLOCK MERIDIEM YEARWORD MONTHWORD WEEKWORD DAYWORD
        QUARTERWORD DECADEWORD CENTURYWORD HOURWORD UNITS LENGTH DEICTIC PART SEASON WEEKEND QUARTER ORDINAL CHRISTMAS
        FEAST
    """.split()
]
TRIGGER = re.compile("[" + "".join(_TRIGGERS) + "]")
#: A hyphenated token is taken apart if it holds one of these.
_SPLITTERS = frozenset(_TRIGGERS) - {CLASSES[name] for name in ("PART", "ORDINAL", "CLOCK", "MERIDIEM", "FULLCLOCK")}

#: "WEDNESDAY’S" is one token; its time is the part before.
_CAPITAL_POSSESSIVES = ("'S", "’S")
_HYPHEN = re.compile(r"[-‐‑]")
#: "January 13, 20254:05 PM", as some pages are copied.
_GLUED = re.compile(r"(?:19|20)\d{2}(?:[1-9]|1[0-2]):[0-5]\d", re.ASCII)
_DAY = re.compile(r"0?[1-9]|[12]\d|3[01]", re.ASCII)
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)", re.IGNORECASE | re.ASCII)
_YEAR = re.compile(r"1\d{3}|20\d{2}|21\d{2}", re.ASCII)
_DECADE = re.compile(r"(?:1[5-9]|20)\d0s", re.ASCII)
_SHORT_DECADE = re.compile(r"[1-9]0s", re.ASCII)
_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?::[0-5]\d)?", re.ASCII)
_FULL_CLOCK = re.compile(r"(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?[ap]m", re.IGNORECASE | re.ASCII)
_NUMBER = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?", re.ASCII)
_QUARTER = re.compile(r"Q([1-4])|([1-4])Q", re.ASCII)
_PLAIN = {
    "AN": ["a", "an"],
    "HALF": ["half"],
    "MERIDIEM": ["a.m.", "p.m.", "am", "pm", "a.m", "p.m", "hrs"],
    "LOCAL": ["local"],
    "TIME": ["time"],
    "EARLIER": ["earlier"],
    "LATER": ["later"],
    "MORE": ["more", "less", "fewer", "longer"],
    "THAN": ["than"],
    "LEAST": ["least", "most"],
    "SAME": ["same"],
    "THAT": ["that"],
    "THE": ["the"],
    "OF": ["of"],
    "IN": ["in"],
    "ON": ["on"],
    "AT": ["at"],
    "AND": ["and", "&"],
    "AGO": ["ago"],
    "BEFORE": ["before"],
    "AFTER": ["after"],
    "NOW": ["now"],
    "FISCAL": ["fiscal"],
    "OLD": ["old"],
    "LONG": ["long"],
    "COMMA": [","],
    "DASH": ["-", "–", "—", "‐", "‑", "--", "/"],
    "OPEN": ["("],
    "CLOSE": [")"],
    "APOSTROPHE": ["'", "’", "‘"],
    "POSSESSIVE": ["'s", "’s"],
    "FOR": ["for"],
    "BY": ["by", "since"],
    "NEW": ["new"],
    "CHRISTMAS": ["christmas"],
    "EVE": ["eve"],
    "WITHIN": ["within"],
    "UP": ["up", "close"],
    "FROM": ["from"],
    "OR": ["or"],
    "SO": ["so"],
    "WEEKEND": ["weekend", "weekends"],
    "COUNTED": ["%", "percent"],
}
_UNIT_CLASSES = {
    "year": "YEARWORD",
    "month": "MONTHWORD",
    "week": "WEEKWORD",
    "day": "DAYWORD",
    "quarter": "QUARTERWORD",
    "decade": "DECADEWORD",
    "century": "CENTURYWORD",
    "fortnight": "WEEKWORD",
    "hour": "HOURWORD",
    "minute": "HOURWORD",
}


class Vocabulary(dict[str, str]):
    """The classes of a token's text: one character, or several for a hyphenated one. Learns texts as they come."""

    def __init__(self, words: DateWords) -> None:
        super().__init__(_known_words(words))
        self._limit = len(self) + 100_000

    def __missing__(self, text: str) -> str:
        classes = self._classes(text)
        if len(self) < self._limit:
            self[text] = classes
        return classes

    def _classes(self, text: str) -> str:
        if text.isalpha():
            return CLASSES["OTHER"]  # most words
        if _GLUED.fullmatch(text):
            return CLASSES["YEAR"] + CLASSES["CLOCK"]
        if text[0].isdigit() or (text[0] == "Q" and len(text) == 2):
            return CLASSES[_number_class(text)]
        if text[-2:] in _CAPITAL_POSSESSIVES and len(text) > 2:
            own = self[text[:-2]]
            return own if len(own) == 1 else CLASSES["OTHER"]
        if _HYPHEN.search(text) is None:
            return CLASSES["OTHER"]
        parts = [part for part in _HYPHEN.split(text) if part]
        classes = [self[part] for part in parts]
        number = CLASSES["NUMBER"]
        if len(parts) == 2 and classes == [number, number]:
            return number
        if any(own in _SPLITTERS for own in classes):
            return CLASSES["DASH"].join(classes)
        return CLASSES["OTHER"]


def _number_class(text: str) -> str:
    if _DAY.fullmatch(text):
        return "DAY"
    if _YEAR.fullmatch(text):
        return "YEAR"
    if _NUMBER.fullmatch(text):
        return "CLOCK" if "." in text and len(text) == 5 and _CLOCK.fullmatch(text) else "NUMBER"
    if (ordinal := _ORDINAL.fullmatch(text)) and int(ordinal[1]) > 0:
        return "ORDINAL"
    for name, pattern in (
        ("DECADE", _DECADE),
        ("SHORTDECADE", _SHORT_DECADE),
        ("CLOCK", _CLOCK),
        ("FULLCLOCK", _FULL_CLOCK),
        ("QUARTER", _QUARTER),
    ):
        if pattern.fullmatch(text):
            return name
    return "OTHER"


def _known_words(words: DateWords) -> dict[str, str]:
    known: dict[str, str] = {}

    def add(name: str, texts: Iterable[str], lower: bool = True) -> None:
        for text in texts:
            forms = [text.capitalize(), text.upper()]
            if lower:
                forms.append(text)
            for form in forms:
                known[form] = CLASSES[name]

    add("COUNTED", words.counted)
    for name, texts in _PLAIN.items():
        add(name, texts)
    add("APPROXIMATE", words.approximate)
    add("TO", words.to)
    add("VAGUE", words.vague)
    add("MUCH", words.much)
    add("THROUGHOUT", words.throughout)
    add("ZONE", words.zones, lower=False)
    add("NUMBER", words.numbers)
    add("NTH", [*words.ordinals, *words.centuries])
    add("LAST", words.last)
    add("NEXT", words.next)
    add("THIS", words.this)
    add("PAST", words.past)
    add("PREVIOUS", words.previous)
    add("FOLLOWING", words.following)
    add("COMING", words.coming)
    add("EARLY", words.parts)
    add("EDGE", words.edges)
    add("PART", words.parts_of_day)
    add("SEASON", words.seasons)
    add("DEICTIC", words.deictics)
    add("LENGTH", words.lengths)
    add("FEAST", words.feasts, lower=False)
    for unit in words.units:
        add(_UNIT_CLASSES.get(unit, "UNITS"), [unit])
    _add_names(known, words)
    return known


def _add_names(known: dict[str, str], words: DateWords) -> None:
    """Months and weekdays: with a capital, with or without a stop, in lower case only where nothing else is meant."""
    names = (("MONTH", words.months), ("WEEKDAY", words.weekdays), ("SHORTDAY", words.short_weekdays))
    for name, texts in names:
        for text in texts:
            forms = [text.capitalize(), text.upper()]
            if text in words.lower:
                forms.append(text)
            for form in forms:
                known[form] = CLASSES[name]
                known[form + "."] = CLASSES[name]


class _SameWords(NamedTuple):
    """Words as a key: equal where they are the very same object."""

    words: DateWords

    def __hash__(self) -> int:
        return id(self.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _SameWords) and other.words is self.words


@lru_cache(maxsize=4)
def _vocabulary_of(key: _SameWords) -> Vocabulary:
    return Vocabulary(key.words)


def vocabulary(words: DateWords) -> Vocabulary:
    """The vocabulary of these words, made once for each set of words."""
    return _vocabulary_of(_SameWords(words))


class Atoms:
    """The atoms of one sentence: `classes[i]` is the class of the atom at `spans[i]`, part of token `tokens[i]`."""

    __slots__ = ("classes", "spans", "tokens", "words")

    def __init__(self, prose: Prose, sentence: Sentence, pieces: list[str]) -> None:
        self.classes = "".join(pieces)
        self.spans: list[tuple[int, int]] = []
        self.tokens: list[int] = []
        self.words: list[str] = []
        tokens = prose.tokens
        written = prose.written[sentence.first : sentence.last]
        if len(self.classes) == len(pieces) and not any(word.endswith(_CAPITAL_POSSESSIVES) for word in written):
            self.spans = [token[:2] for token in tokens[sentence.first : sentence.last]]  # each token is one atom
            self.tokens = list(range(sentence.first, sentence.last))
            self.words = list(written)
            return
        for index, piece in enumerate(pieces, sentence.first):
            token = tokens[index]
            if len(piece) == 1:
                if token[2][-2:] not in _CAPITAL_POSSESSIVES:
                    self._add(index, *token)
                    continue
                cut = 2 if len(token.text) > 2 else 0
                self._add(index, token.start, token.end - cut, token.text[:-cut] if cut else token.text)
                continue
            if _GLUED.fullmatch(token.text):
                self._add(index, token.start, token.start + 4, token.text[:4])
                self._add(index, token.start + 4, token.end, token.text[4:])
                continue
            offset = 0
            parts = [match.span() for match in re.finditer(r"[^-‐‑]+", token.text)]
            for first, last in parts:
                if offset:
                    self._add(index, token.start + offset, token.start + first, token.text[offset:first])
                self._add(index, token.start + first, token.start + last, token.text[first:last])
                offset = last

    def _add(self, index: int, start: int, end: int, word: str) -> None:
        self.spans.append((start, end))
        self.tokens.append(index)
        self.words.append(word)

    def word(self, index: int) -> str:
        """The word at `index` in lower case without its stop, "" outside the sentence."""
        return self.words[index].lower().rstrip(".") if 0 <= index < len(self.words) else ""
