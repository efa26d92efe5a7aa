"""Names of people: given names, family names and their spellings, and the aliases of widely known persons."""

from __future__ import annotations

from typing import Literal

from .loading import Section, load_section
from .wordlists import Words

Gender = Literal["female", "male"]


class KnownPerson(Section):
    """`alone` are forms that mean this person without the full name anywhere near."""

    name: str
    country: str | None
    gender: Gender | None = None
    aliases: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()


class GivenNames(Section):
    female: Words
    male: Words


class People(Section):
    """Each row of a family or syllable table lists the spellings of one and the same name."""

    given: GivenNames
    korean_family: tuple[tuple[str, ...], ...]
    korean_syllables: tuple[tuple[str, ...], ...]
    chinese_family: tuple[tuple[str, ...], ...]
    pinyin_initials: tuple[str, ...]
    pinyin_finals: tuple[str, ...]
    vietnamese_family: frozenset[str]
    japanese_family: frozenset[str]
    particles: frozenset[str]
    short_forms: tuple[tuple[str, ...], ...]
    known: tuple[KnownPerson, ...]
    common: Words
    after_person: Words
    acts: Words
    belongings: Words
    company_things: Words
    company_before: Words
    called_after: Words
    people_nouns: Words
    nationals: Words
    kin: Words
    private: Words
    movers: Words
    of_others: Words
    led_by: Words
    named_things: Words
    family_endings: Words
    place_beginnings: Words
    speaks: frozenset[str]
    calendar: Words
    common_families: Words
    demonym_families: Words
    compound_ends: Words


def load_people() -> People:
    return load_section("people", People)
