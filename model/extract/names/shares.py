"""Titles in the plural before several names: "the Somali and Kenyan ministers A and B", "Presidents A and B"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..mentions import NameMention

#: Between two who share a title: " and ", ", ", " of Guyana and ".
_NEXT = re.compile(r"(?:\s+of\s+(?:the\s+)?[A-Z][^,;.]{1,40}?)?(?:,\s+|,?\s+and\s+)")
_LEAD = re.compile(r",\s+|,?\s+and\s+")
_OWN = re.compile(r"\s+of\s")
#: So many share a title.
_MOST = 6


def with_shares(text: str, names: Sequence[NameMention], singular: Mapping[str, str]) -> tuple[NameMention, ...]:
    """`names`, where everybody in a row has the title of the row in the singular, and each the country that is theirs.

    As many countries before the title as names after it are shared out in their order; a single one is everybody's.
    """
    shared = list(names)
    for index, name in enumerate(names):
        if name.kind != "person" or name.form == "title" or not name.title:
            continue
        title = _singular(name.title, singular)
        if title is None:
            continue
        people = _row(text, names, index)
        codes = _codes(text, names, index)
        for place, at in enumerate(people):
            one = shared[at]
            code = one.country
            if len(codes) == len(people):
                code = codes[place]
            elif len(codes) == 1 and code is None:
                code = codes[0]
            shared[at] = replace(one, title=title, country=code, tenure=name.tenure)
    return tuple(shared)


def _singular(title: str, singular: Mapping[str, str]) -> str | None:
    """The title in the singular; None where it is in the singular already."""
    *first, last = title.split()
    if "of" in first or "for" in first:
        return None  # "Speaker of the House of Representatives"
    plain = last.lower()
    if not plain.endswith("s") or singular.get(plain, plain) == plain:
        return None
    stem = singular[plain]
    return " ".join([*first, stem.title() if last[0].isupper() else stem])


def _row(text: str, names: Sequence[NameMention], index: int) -> list[int]:
    """The numbers of those who share the title of the mention `index`."""
    people = [index]
    for other in range(index + 1, min(len(names), index + 2 * _MOST)):
        name = names[other]
        if name.kind == "country":
            continue
        gap = text[names[people[-1]].name_span.end : name.span.start]
        if name.kind != "person" or name.form == "title" or name.title or not _NEXT.fullmatch(gap):
            break
        people.append(other)
        if gap.rstrip().endswith("and"):
            break
    return people if len(people) > 1 else [index]


def _codes(text: str, names: Sequence[NameMention], index: int) -> list[str]:
    """The countries before the title of the mention `index`, in their order."""
    name = names[index]
    if name.country is None or _OWN.match(text, name.name_span.end):
        return []
    codes = [name.country]
    start = name.span.start
    for other in range(index - 1, max(-1, index - _MOST), -1):
        before = names[other]
        if before.kind != "country" or not before.country or not _LEAD.fullmatch(text, before.span.end, start):
            break
        codes.insert(0, before.country)
        start = before.span.start
    return codes
