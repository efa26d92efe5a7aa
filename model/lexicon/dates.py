"""The words that tell time: months, units, numbers, and the verbs that say which way a date lies."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .loading import Section, load_section

PartOfPeriod = Literal["start", "middle", "end", "rest"]


class DateWords(Section):
    """`dates.yaml`. All words in lower case; which of them count with a capital only is said there."""

    months: dict[str, int]
    doubtful_months: frozenset[str]
    weekdays: dict[str, int]
    short_weekdays: dict[str, int]
    lower: frozenset[str]
    units: dict[str, str]
    lengths: dict[str, str]
    numbers: dict[str, int]
    ordinals: dict[str, int]
    centuries: dict[str, int]
    deictics: dict[str, int]
    parts_of_day: frozenset[str]
    seasons: dict[str, int]
    doubtful_seasons: frozenset[str]
    feasts: dict[str, str]
    parts: dict[str, PartOfPeriod]
    edges: dict[str, PartOfPeriod]
    approximate: frozenset[str]
    last: frozenset[str]
    next: frozenset[str]
    this: frozenset[str]
    past: frozenset[str]
    previous: frozenset[str]
    following: frozenset[str]
    coming: frozenset[str]
    to: frozenset[str]
    zones: frozenset[str]
    vague: frozenset[str]
    much: frozenset[str]
    throughout: frozenset[str]

    before_years: frozenset[str]
    counted: frozenset[str]
    firmly_before_years: frozenset[str]
    plainly_before_years: frozenset[str]
    determiners: frozenset[str]
    within_years: frozenset[str]
    before_numbers: frozenset[str]
    not_plural: frozenset[str]
    before_months: frozenset[str]
    function_words: frozenset[str]
    after_named_months: frozenset[str]
    weakly_before_months: frozenset[str]
    names_too: frozenset[str]
    named_days: frozenset[str]
    before_seasons: frozenset[str]
    before_weekends: frozenset[str]
    before_lengths: frozenset[str]
    after_day_before: frozenset[str]
    rates: frozenset[str]
    every: frozenset[str]

    will: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    ahead: frozenset[str]
    called_off: frozenset[str]
    fixed_for: frozenset[str]
    reporting: frozenset[str]
    accomplished: frozenset[str]
    fixed: frozenset[str]
    prospects: frozenset[str]
    still_open: frozenset[str]
    spoken: frozenset[str]
    in_force: frozenset[str]
    under_way: frozenset[str]
    past_forms: frozenset[str]
    present_forms: frozenset[str]
    not_past: frozenset[str]
    look_ahead: frozenset[str]
    unless_past: frozenset[str]
    moved: frozenset[str]
    finished: frozenset[str]
    look_back: frozenset[str]
    clause_starts: frozenset[str]

    published: frozenset[str]
    updated: frozenset[str]
    not_dates: frozenset[str]
    corrections: frozenset[str]

    @cached_property
    def verbal(self) -> frozenset[str]:
        """Every word that may be a finite verb, but for the -ed forms."""
        return self.will | self.be | self.have | self.ahead | self.fixed | self.past_forms | self.present_forms


def load_date_words() -> DateWords:
    """Raises LexiconError where the section, or what the user adds to it, cannot be used."""
    return load_section("dates", DateWords)
