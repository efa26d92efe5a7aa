"""Lists of words that YAML may hold as one text."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator


def _split(words: object) -> object:
    """A long list may be written as one text."""
    return words.split() if isinstance(words, str) else words


Words = Annotated[frozenset[str], BeforeValidator(_split)]
