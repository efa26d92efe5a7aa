"""Words, numbers and marks as tokens with offsets."""

from __future__ import annotations

import re
from typing import NamedTuple

#: Shortened words whose full stop belongs to them. In lower case, without the stop.
ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj brig rev hon st jr sr messrs mt ft supt amb
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri
    vs no nos vol fig dept univ inc corp ltd co bros est approx assn
    ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
    tenn tex va vt wash wis wyo
    ret retd rtd engr eng barr cde dra sra srta lic arq
    """.split()
)

#: Initials of two letters, of names from other alphabets: "Ts. Gansukh".
INITIALS = frozenset({"Ts", "Kh", "Ch", "Sh", "Zh", "Dz", "Th"})

#: Abbreviations that are also the last word of many sentences ("no.", "co.", "fig."): joined only before a digit or
#: a capital that continues the name.
_BEFORE_DIGIT_ONLY = frozenset({"no", "nos", "vol", "fig", "mar", "sun", "sat", "mon", "fri", "wed", "dec", "jan"})

#: The white space before a token is matched with it: nothing needs to be tried in vain where it stands.
_TOKEN = re.compile(
    r"""
    \s*+(
      [A-Za-z]{2,}+(?![\w'’‐‑-])                         # most words, and so looked for first
    | [,.](?=\s)                                       # most marks
    | (?:[^\W\d_]\.){2,}(?:[^\W\d_](?!\w))?          # U.S.  e.g.  p.m.
    | \d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|m|bn|k)?\b     # 2024  1,000  17:24  11th
    | \d{4}(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)    # 04/11/2025April 11, 2025
    | [^\W_]+(?:(?<=[^\W\d_])['’](?!(?:s|re|ve|ll|d|m)\b)[^\W\d_][^\W_]*    # words; apostrophes inside: O'Neill  don't
        |[-‐‑][^\W_]+(?:\.[^\W\d_](?:\.|(?!\w)))*)*                        # hyphens inside: Tae-yul  Japan-U.S.
    | ['’](?:s|re|ve|ll|d|m)\b                        # 's, split from its word
    | ``|''|--+|\.{2,}
    | ([^\w\s])\2{3,}                                 # a rule of marks, as one
    | \S
    )
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    start: int
    end: int
    text: str


def tokenize(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of `text[start:end]` in order; white space is left out, everything else stands in some token.

    An abbreviation keeps its stop ("Mr.", "U.S."), the possessive 's is a token of its own, a hyphenated word is one.
    """
    tokens: list[Token] = []
    append = tokens.append
    make = tuple.__new__  # a named tuple's own constructor costs twice the time, and there are many tokens
    end = len(text) if end is None else end
    # White space at the end is left out: it would be tried for a token from each of its places on.
    behind = start + len(text[start:end].rstrip())
    for match in _TOKEN.finditer(text, start, behind):
        first, last = match.span(1)
        word = match[1]
        if word == "." and tokens and tokens[-1].end == first:
            previous = tokens[-1]
            if _keeps_stop(previous.text, text, last, end):
                tokens[-1] = Token(previous.start, last, text[previous.start : last])
                continue
        append(make(Token, (first, last, word)))
    return tokens


def _keeps_stop(word: str, text: str, position: int, end: int) -> bool:
    lower = word.lower()
    if word[1:2] == "-" and word[:1] in "RDI":
        return lower[2:] in ABBREVIATIONS  # Sen. Ann Hill, R-Fla., said
    if len(word) == 1 and word.isupper() and word != "I":
        return True  # an initial: George W. Bush
    if word in INITIALS:
        return position + 1 < end and text[position] == " " and text[position + 1].isupper()
    if lower not in ABBREVIATIONS or not word[0].isupper():
        return False
    if position >= end:
        return False
    if lower in _BEFORE_DIGIT_ONLY:
        return text[position : position + 2].strip()[:1].isdigit()
    return True
