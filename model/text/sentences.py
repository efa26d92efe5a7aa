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
_CREDIT = 12  # tokens; no credit is longer
#: Behind a photographer's name and a stroke these own the photo.
_AGENCIES = frozenset(
    """AP AFP EPA EFE DPA ANI PTI UPI MTI TASS Reuters Getty Sputnik Xinhua Yonhap Kyodo Jiji Anadolu Bloomberg
    Shutterstock""".split()
)
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
        if word == "/" and (behind := _behind_credit(tokens, index)) is not None:
            sentences.append(_sentence(tokens, begin, behind, first, paragraph, kind))
            begin = index = behind
            inside = False
            continue
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
        return _is_glued(tokens, index)
    head = token.text[0]
    if token.text in _OPENERS or head in "-–—•*▼■●>":
        return True
    return not head.islower() if head.isalpha() else head.isdigit() or head in "$€£#@"


def _is_glued(tokens: list[Token], index: int) -> bool:
    """Whether a sentence begins right behind the stop of the one before, as pages do whose line breaks were lost:
    "other issues.According to"."""
    if index < 2 or tokens[index - 1].text != "." or tokens[index - 2].end != tokens[index - 1].start:
        return False
    before, word = tokens[index - 2].text, tokens[index].text
    return len(before) > 2 and before.isalpha() and before.islower() and len(word) > 1 and word[0].isupper()


def _behind_credit(tokens: list[Token], slash: int) -> int | None:
    """The index of the token behind the credit of a photo, "Ann Hill/Pool/Reuters" or "Ann Hill/AFP/Getty Images",
    where a sentence begins there; None where the stroke at `slash` is none of a credit."""
    if not slash or not tokens[slash - 1].text[0].isupper():
        return None
    at = slash
    known = False
    last = min(len(tokens), slash + _CREDIT)
    while at + 1 < last and tokens[at].text == "/" and tokens[at + 1].text[0].isupper():
        known = known or tokens[at + 1].text in _AGENCIES
        at += 2
        if at < len(tokens) and tokens[at].text == "Images":
            at += 1
    if not known or at >= len(tokens) or tokens[at].start == tokens[at - 1].end:
        return None
    return at if tokens[at].text[0].isupper() or tokens[at].text in _OPENERS else None
