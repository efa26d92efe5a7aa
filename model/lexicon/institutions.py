"""Institutions by name and by pattern: ministries, parliaments, parties, courts, international bodies, media."""

from __future__ import annotations

from .loading import Section, load_section
from .wordlists import Words


class Institution(Section):
    """`names` of one institution, or of several where `separate`; `metonyms` are places that stand for it; several
    countries have one of the name where `of_any_country`."""

    names: tuple[str, ...]
    acronyms: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    country: str | None = None
    type: str | None = None
    separate: bool = False
    of_any_country: bool = False


class Institutions(Section):
    named: tuple[Institution, ...]
    heads: frozenset[str]
    other_heads: frozenset[str]
    generic: dict[str, tuple[str, ...]]
    one_of_a_country: frozenset[str]
    voices: frozenset[str]
    kinds: frozenset[str]
    name_forming: Words


def load_institutions() -> Institutions:
    return load_section("institutions", Institutions)
