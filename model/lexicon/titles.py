"""Titles, ranks and forms of address; offices under their several names."""

from __future__ import annotations

from .loading import Section, load_section
from .wordlists import Words


class Titles(Section):
    """`offices` and `groups` map a name to the titles that mean or fit it; all words in lower case."""

    honorifics: frozenset[str]
    address: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]
    ranks: frozenset[str]
    heads: frozenset[str]
    alone: frozenset[str]
    modifiers: frozenset[str]
    complements: frozenset[str]
    offices: dict[str, tuple[str, ...]]
    groups: dict[str, tuple[str, ...]]
    tenure: dict[str, tuple[str, ...]]
    suffixes: frozenset[str]
    of_country: dict[str, tuple[str, ...]]
    families: Words
    short: Words
    relatives: frozenset[str]
    portfolios: Words


def load_titles() -> Titles:
    return load_section("titles", Titles)
