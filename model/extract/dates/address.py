"""What the address of the article on the web tells of its date."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...records import Document
from .calendar import date_of

#: ".../2024/10/31/...", ".../2024/10/..."
_PATH = re.compile(
    r"https?://[^\s/]{4,80}(?:/[^\s/]{1,60}){0,4}?/(?P<words>((?:19|20)\d\d)/(\d\d?)(?:/(\d\d?))?)/[^\s/]",
    re.IGNORECASE,
)
#: The labels of an article's own address, at the beginning of a line.
_OWN = re.compile(
    r"^[ \t]*(?:(?:Link(?: to (?:the )?(?:news|article|story))?|Source|URL|Permalink|Original|Web page|Retrieved from)"
    r"(?: link| URL)?[ \t]*:?[ \t]*)?(?=https?://)",
    re.IGNORECASE | re.MULTILINE,
)
#: An own address stands in so many first or last characters.
_NEAR = 700


class Address(NamedTuple):
    """The year, month and, where it has one, day in an address, and how it writes them."""

    year: int
    month: int
    day: int | None
    words: str


def own_address(document: Document) -> Address | None:
    """The date in the article's own address: what stands beside the article, or a line with an address alone at the
    head or the foot. None where several differ."""
    text = document.text
    if document.url:
        return _read(document.url)
    places = [text[:_NEAR], text[-_NEAR:]] if len(text) > 2 * _NEAR else [text]
    found = {
        address
        for place in places
        for line in _OWN.finditer(place)
        if _alone(place, line.end()) and (address := _read(place[line.end() : line.end() + 400]))
    }
    return found.pop() if len(found) == 1 else None


def _alone(text: str, start: int) -> bool:
    """Whether nothing follows the address on its line."""
    end = text.find("\n", start)
    return not re.search(r"\s\S", text[start : end if end >= 0 else len(text)][:400])


def _read(address: str) -> Address | None:
    path = _PATH.match(address)
    if path is None:
        return None
    year, month, day = int(path[2]), int(path[3]), int(path[4]) if path[4] else None
    if date_of(year, month, day or 1) is None:
        return None
    return Address(year, month, day, path["words"])
