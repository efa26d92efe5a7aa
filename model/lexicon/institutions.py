"""Institutions by name and by pattern: ministries, parliaments, parties, courts, international bodies, media."""

from __future__ import annotations

from .loading import Section, load_section


class Institution(Section):
    """`names` of one institution, or of several where `separate`; `metonyms` are places that stand for it."""

    names: tuple[str, ...]
    acronyms: tuple[str, ...] = ()
    metonyms: tuple[str, ...] = ()
    country: str | None = None
    type: str | None = None
    separate: bool = False


class Institutions(Section):
    named: tuple[Institution, ...]
    heads: frozenset[str]
    other_heads: frozenset[str]
    generic: dict[str, tuple[str, ...]]
    voices: frozenset[str]


def load_institutions() -> Institutions:
    return load_section("institutions", Institutions)
