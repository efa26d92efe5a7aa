"""One thing named in a sentence, with the titles, country and body that stand with it."""

from __future__ import annotations

from typing import NamedTuple

from ..mentions import Tenure
from .vocabulary import Chunk


class Group(NamedTuple):
    """One thing named in a sentence. `first` to `last` are all its tokens, `name` those of the name or of the title
    that stands for one; `titles` the title chunks; `definite` whether a title on its own points to somebody."""

    kind: str  # "person", "title", "institution", "generic", "country", "demonym", "seat", "place"
    first: int
    last: int
    name: tuple[int, int]
    chunk: Chunk
    titles: tuple[Chunk, ...] = ()
    organization: Chunk | None = None
    country: str | None = None
    tenure: Tenure = "current"
    number: int = 1
    definite: bool = False
    indefinite: bool = False
