"""Where sentences end. Punctuation is looked at first and words only around it: that is what makes it fast."""

from __future__ import annotations

from typing import NamedTuple

from ..records import ParagraphKind
from .tokens import ABBREVIATIONS, Token

_ENDS = frozenset({".", "!", "?", "…", "..", "...", "....", "。", "?!", "!!"})
_LAST = frozenset(".!?…。")
_CLOSERS = frozenset({'"', "”", "’", "'", "''", ")", "]", "»"})
_OPENERS = frozenset({'"', "''", "“", "‘", "'", "``", "(", "[", "«", "„"})
_MARKS = _OPENERS | _CLOSERS
#: Marks that look alike at both ends; two single ones stand for a double one in many archives.
_STRAIGHT = frozenset({'"', "''"})
#: A sentence of more tokens is a list, a table or damage; it is cut, so that what looks at whole ones stays linear.
_LONGEST = 400
#: Words that begin a sentence after "U.S." or an initial far more often than they continue a name.
_STARTERS = frozenset(
    """
    the a an he she it they we i you this that these those but and in on at as if when while after before for with
    his her its their our my there what who why how some many most both also however meanwhile according
    """.split()
)


class Sentence(NamedTuple):
    """`text[start:end]`, made of `tokens[first:last]`, in `paragraphs[paragraph]`."""

    start: int
    end: int
    first: int
    last: int
    paragraph: int
    kind: ParagraphKind


def split_sentences(tokens: list[Token], first: int, paragraph: int, kind: ParagraphKind) -> list[Sentence]:
    """The sentences of one paragraph, given its tokens; `first` is the index of its first token in the document."""
    sentences: list[Sentence] = []
    begin = 0
    index = 0
    count = len(tokens)
    inside = False  # between two marks that look alike
    while index < count:
        word = tokens[index].text
        if word[-1] not in _LAST or not _is_end(tokens, index):
            if word in _STRAIGHT:
                inside = not inside
            index += 1
            if index - begin >= _LONGEST and index < count:
                sentences.append(_sentence(tokens, begin, index, first, paragraph, kind))
                begin = index
                inside = False
            continue
        index += 1
        while index < count and tokens[index].text in _ENDS:
            index += 1
        while index < count and tokens[index].text in _CLOSERS and tokens[index].start == tokens[index - 1].end:
            if tokens[index].text in _STRAIGHT:
                if not inside:
                    break
                inside = False
            index += 1
        if index < count and not _may_start(tokens, index):
            continue
        sentences.append(_sentence(tokens, begin, index, first, paragraph, kind))
        begin = index
        inside = False
    if begin < count:
        sentences.append(_sentence(tokens, begin, count, first, paragraph, kind))
    return sentences


def _sentence(tokens: list[Token], begin: int, end: int, first: int, paragraph: int, kind: ParagraphKind) -> Sentence:
    return Sentence(tokens[begin].start, tokens[end - 1].end, first + begin, first + end, paragraph, kind)


def _is_end(tokens: list[Token], index: int) -> bool:
    word = tokens[index].text
    if word in _ENDS:
        return True
    if len(word) < 2 or word[-1] != ".":
        return False
    # "… in the U.S. The talks …", "… at 5 p.m. He …": an abbreviation may also end the sentence.
    following = index + 1
    while following < len(tokens) and tokens[following].text in _MARKS:
        following += 1
    if following >= len(tokens):
        return True
    if word[:-1].lower() in ABBREVIATIONS and word[:-1].lower() not in {"jr", "sr", "inc", "corp", "ltd", "co"}:
        return False
    after = tokens[following].text
    return after[:1].isupper() and after.lower() in _STARTERS and (word.count(".") > 1 or len(word) > 2)


def _may_start(tokens: list[Token], index: int) -> bool:
    """Whether a sentence can begin here: a capital, a digit or an opening mark, after white space."""
    token = tokens[index]
    if token.start == tokens[index - 1].end and token.text not in _OPENERS:
        return False
    head = token.text[0]
    if token.text in _OPENERS or head in "-–—•*▼■●>":
        return True
    return not head.islower() if head.isalpha() else head.isdigit() or head in "$€£#@"
