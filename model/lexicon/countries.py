"""Countries with their names, demonyms, abbreviations, seats of government and well-known places."""

from __future__ import annotations

from .loading import Section, load_section
from .wordlists import Words


class Country(Section):
    """One country; its key in `Countries.countries` is the ISO 3166-1 alpha-2 code."""

    names: tuple[str, ...]
    demonyms: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


class Countries(Section):
    """`monarchies` have a king, a queen, an emir or a sultan, and no president but for those in `crowned_presidents`;
    `without_prime_minister` have nobody of that title."""

    countries: dict[str, Country]
    only_with_article: frozenset[str]
    regions: frozenset[str]
    region_adjectives: frozenset[str]
    state_words: Words
    monarchies: Words
    crowned_presidents: Words
    without_prime_minister: Words


def load_countries() -> Countries:
    return load_section("countries", Countries)
