"""The section on meetings: what they are called, what people do there, and what is said of whether they came about."""

from __future__ import annotations

import re
from functools import cached_property

from ..records import MeetingKind
from .loading import Section, load_section

Words = frozenset[str]


class MeetingWords(Section):
    """Everything in lower case, as `lexicon/meetings.yaml` explains."""

    nouns: dict[str, str]
    phone: Words
    calls: Words
    press: Words
    courtesy: Words
    conversations: Words
    conferences: Words
    ceremonies: Words
    buildings: Words
    attend: Words
    meals: Words
    consultations: Words
    state_bodies: Words
    domestic: Words
    sizes: dict[str, MeetingKind]
    levels: dict[str, str]
    groups: dict[str, tuple[str, ...]]
    with_words: Words
    not_before_with: Words
    not_before_in: Words
    hosts: Words
    place_prepositions: Words
    determiners: Words
    definite_words: Words
    generic_words: Words
    possessives: Words
    counts: dict[str, int]
    ordinals: dict[str, int]
    parties: Words
    reporters: Words
    localities: Words
    bodies: Words
    hold: Words
    host: Words
    involve: Words
    meet: Words
    confer: Words
    speak: Words
    telephone: Words
    discuss: Words
    by_phone: Words
    visit: Words
    send: Words
    sign: Words
    rare: Words
    arrive: Words
    travel: Words
    receive: Words
    gather: Words
    chair: Words
    inaugurate: Words
    tell: Words
    report: Words
    auxiliaries: Words
    past_verbs: Words
    present_verbs: Words
    called_off: Words
    postponed: Words
    declined: Words
    proposed: Words
    prospects: Words
    intend: Words
    planned: Words
    habits: Words
    denied: Words
    frozen: Words
    ongoing: Words
    held: Words
    before_event: Words
    after_event: Words
    hypothetical: Words
    boundaries: Words
    own_verbs: Words
    attributes: Words
    beside: Words
    furthers: Words
    topics: Words
    events: dict[str, tuple[str, ...]]
    venues: dict[str, tuple[str, ...]]

    @cached_property
    def triggers(self) -> Words:
        """Every word that may tell of a meeting; a sentence without one is not looked at."""
        verbs = self.meet | self.confer | self.speak | self.telephone | self.discuss | self.visit | self.arrive
        more = self.chair | self.travel | self.receive | self.gather | self.inaugurate | self.host | self.reporters
        more |= self.send | self.sign | self.rare
        return verbs | more | self.nouns.keys() | {word for names in self.events.values() for word in names}

    @cached_property
    def venue_countries(self) -> dict[str, str]:
        return {place: country for country, places in self.venues.items() for place in places}

    @cached_property
    def group_names(self) -> dict[str, str]:
        return {name: group for group, names in self.groups.items() for name in (group.lower(), *names)}

    @cached_property
    def long_groups(self) -> dict[str, str]:
        """Names of three words and more, without their small words, between spaces."""
        long = {name: group for name, group in self.group_names.items() if len(name.split()) > 2}
        return {f" {' '.join(word for word in name.split() if word != 'of')} ": group for name, group in long.items()}

    @cached_property
    def event_names(self) -> dict[str, str]:
        return {name: event for event, names in self.events.items() for name in (event.lower(), *names)}

    @cached_property
    def signals(self) -> dict[str, re.Pattern[str]]:
        """For each thing that may be said of a meeting's status, the words that say it, between spaces."""
        sets = {
            "called_off": self.called_off,
            "postponed": self.postponed,
            "declined": self.declined,
            "proposed": self.proposed,
            "intend": self.intend,
            "planned": self.planned,
            "denied": self.denied,
            "frozen": self.frozen,
            "ongoing": self.ongoing,
            "held": self.held,
            "before_event": self.before_event,
            "after_event": self.after_event,
            "hypothetical": self.hypothetical,
            "by_phone": self.by_phone,
        }
        return {name: _any_of(words) for name, words in sets.items()}


def load_meeting_words() -> MeetingWords:
    """Raises LexiconError where the file or the user's additions cannot be used."""
    return load_section("meetings", MeetingWords)


def _any_of(words: Words) -> re.Pattern[str]:
    """Matches any of `words` in a text whose words are each followed by one space."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(r"(?:(?<= )|^)(?:" + "|".join(map(re.escape, longest_first)) + r")(?= |$)")
