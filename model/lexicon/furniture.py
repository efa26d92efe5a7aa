"""The section on page furniture, captions, stamps and bylines."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from .loading import Section, load_section


class CaptionWords(Section):
    starts: tuple[str, ...]
    positions: tuple[str, ...]
    poses: tuple[str, ...]
    credits: tuple[str, ...]

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """Matches where a caption begins with one of `starts`."""
        return _any_of(self.starts)


class BylineWords(Section):
    """`starts` are followed by those who wrote, `helpers` by those who helped; `nobody` stands for no name."""

    starts: tuple[str, ...]
    helpers: tuple[str, ...]
    jobs: tuple[str, ...]
    nobody: tuple[str, ...]


class FurnitureWords(Section):
    """Everything in lower case, as `lexicon/furniture.yaml` explains."""

    lines: frozenset[str]
    starts: tuple[str, ...]
    contains: tuple[str, ...]
    headings: tuple[str, ...]
    captions: CaptionWords
    stamps: tuple[str, ...]
    bylines: BylineWords

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """Matches where a line begins with one of `starts`."""
        return _any_of(self.starts)


def load_furniture_words() -> FurnitureWords:
    """Raises LexiconError where the file or the user's additions cannot be used."""
    return load_section("furniture", FurnitureWords)


def _any_of(texts: Iterable[str]) -> re.Pattern[str]:
    """Of many texts a pattern looks at those alone that begin with the right letter."""
    return re.compile("|".join(map(re.escape, texts)) or r"(?!)")
