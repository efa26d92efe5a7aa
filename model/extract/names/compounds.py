"""Names joined by hyphens: the countries in "Japan-U.S.-South Korea", the people in "Trump-Putin"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from ...lexicon.names import NameWords, Phrase
from ...records import Span
from ...text import Prose, Token
from ..mentions import NameForm, NameMention

_FORMS: dict[str, NameForm] = {"country": "name", "seat": "metonym"}


def with_compounds(
    prose: Prose, names: Sequence[NameMention], hyphenated: Sequence[int], words: NameWords
) -> tuple[NameMention, ...]:
    """`names` with a mention for each country or person of a compound, and without what was read across one.

    A compound is one of the tokens `hyphenated`, all of whose parts are known: as countries (a first or last part may
    have a word more, "South Korea-Japan", "China-Saudi Arabia"), or as last names of persons whom the document or the
    lexicon names.
    """
    tokens = prose.tokens
    compounds = [index for index in hyphenated if tokens[index].text[0].isupper()]
    if not compounds:
        return tuple(names)
    families = {
        name.name.split()[-1]: name
        for name in names
        if name.kind == "person" and name.form == "name" and name.name.split()
    }
    found: list[NameMention] = []
    for index in compounds:
        found += _members(tokens, index, families, words)
    if not found:
        return tuple(names)
    starts = [mention.span.start for mention in found]  # in order, and none overlaps another
    kept = [name for name in names if not _is_crossed(name.span, found, starts)]
    return tuple(sorted([*kept, *found], key=lambda mention: (mention.span.start, -mention.span.end)))


def _is_crossed(span: Span, compounds: Sequence[NameMention], starts: Sequence[int]) -> bool:
    at = bisect_left(starts, span.end) - 1
    return at >= 0 and compounds[at].span.end > span.start


def _members(
    tokens: Sequence[Token], index: int, families: dict[str, NameMention], words: NameWords
) -> list[NameMention]:
    token = tokens[index]
    if any(phrase.words == (token.text,) for phrase in words.phrases.get(token.text, ())):
        return []  # Guinea-Bissau
    edges = [-1, *(at for at, character in enumerate(token.text) if character in "-‐‑"), len(token.text)]
    pieces = [Span(token.start + first + 1, token.start + last) for first, last in pairwise(edges) if last > first + 1]
    if len(pieces) < 2 or _phrase(token.text, words) is not None:
        return []  # "Guinea-Bissau" is no pair
    members = []
    for number, piece in enumerate(pieces):
        text = token.text[piece.start - token.start : piece.end - token.start]
        if not text[:1].isupper():
            return []
        before = tokens[index - 1] if number == 0 and index else None
        after = tokens[index + 1] if number == len(pieces) - 1 and index + 1 < len(tokens) else None
        member = _country(text, piece, before, after, words) or _person(text, piece, families, words)
        if member is None:
            return []
        members.append(member)
    return members


def _country(text: str, piece: Span, before: Token | None, after: Token | None, words: NameWords) -> NameMention | None:
    longer = []
    if before is not None and before.text[:1].isupper():
        longer.append((f"{before.text} {text}", Span(before.start, piece.end)))
    if after is not None and after.text[:1].isupper():
        longer.append((f"{text} {after.text}", Span(piece.start, after.end)))
    for written, span in (*longer, (text, piece)):
        phrase = _phrase(written, words)
        if phrase is None:
            continue
        if phrase.kind == "institution":
            return NameMention(span, span, "institution", "name", phrase.name, country=phrase.country)
        if phrase.country is not None:
            form: NameForm = "acronym" if phrase.acronym else _FORMS[phrase.kind]
            return NameMention(span, span, "country", form, words.country_name(phrase.country), country=phrase.country)
    return None


def _phrase(written: str, words: NameWords) -> Phrase | None:
    parts = tuple(written.split())
    for phrase in words.phrases.get(parts[0], ()):
        if phrase.words == parts and (phrase.kind in _FORMS or phrase.kind == "institution"):
            return phrase
    return None


def _person(text: str, piece: Span, families: dict[str, NameMention], words: NameWords) -> NameMention | None:
    known = families.get(text) or words.alone.get(text)
    return NameMention(piece, piece, "person", "name", text, country=known.country) if known is not None else None
