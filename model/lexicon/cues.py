"""Words that report speech, and the function words that show where a clause begins and ends."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal

from pydantic import Field

from .loading import Section, load_section

VerbForm = Literal["base", "s", "past", "participle", "ing"]


class CueSection(Section):
    """`cues.yaml`: verbs (base form -> the complements they take as speech) and what is irregular about them."""

    verbs: dict[str, str]
    phrases: dict[str, str]
    irregular: dict[str, str] = Field(default_factory=dict)
    doubled: list[str] = Field(default_factory=list)
    homographs: list[str] = Field(default_factory=list)
    occasions: list[str] = Field(default_factory=list)
    encounters: list[str] = Field(default_factory=list)
    sources: list[str] = Field(default_factory=list)
    refusals: list[str] = Field(default_factory=list)
    works: list[str] = Field(default_factory=list)
    labels: list[str] = Field(default_factory=list)
    nouns: dict[str, str] = Field(default_factory=dict)
    attitudes: list[str] = Field(default_factory=list)
    deeds: dict[str, list[str]] = Field(default_factory=dict)
    showing: list[str] = Field(default_factory=list)
    forces: list[str] = Field(default_factory=list)
    measures: list[str] = Field(default_factory=list)
    rulings: list[str] = Field(default_factory=list)


class GrammarSection(Section):
    """`grammar.yaml`: function words by class."""

    determiners: list[str]
    possessives: list[str]
    subject_pronouns: list[str]
    object_pronouns: list[str]
    prepositions: list[str]
    conjunctions: list[str]
    subordinators: list[str]
    relatives: list[str]
    be: list[str]
    have: list[str]
    do: list[str]
    modals: list[str]
    negations: list[str]
    adverbs: list[str]
    times: list[str]
    time_openers: list[str]
    finite: list[str]
    not_past: list[str]
    not_adverbs: list[str]


@dataclass(frozen=True, slots=True)
class Grammar:
    """Function words as sets, with both apostrophes. `personal` are the subject pronouns that determine no noun,
    `small` the words before a noun."""

    determiners: frozenset[str]
    possessives: frozenset[str]
    subject_pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    prepositions: frozenset[str]
    conjunctions: frozenset[str]
    subordinators: frozenset[str]
    relatives: frozenset[str]
    be: frozenset[str]
    have: frozenset[str]
    do: frozenset[str]
    modals: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    times: frozenset[str]
    time_openers: frozenset[str]
    finite: frozenset[str]
    not_past: frozenset[str]
    not_adverbs: frozenset[str]
    auxiliaries: frozenset[str]
    personal: frozenset[str]
    small: frozenset[str]


@dataclass(frozen=True, slots=True)
class CueForm:
    """One form of a cue verb: "told" is the past and the participle of "tell". `takes` names its complements."""

    lemma: str
    forms: frozenset[VerbForm]
    takes: frozenset[str]


@dataclass(frozen=True, slots=True)
class CueWords:
    """The cue words ready for looking up.

    `forms` by word; `particles` by verb form, then by the word behind it ("pointed" -> "out"); `homographs` are verbs
    whose present forms are nouns as well ("claims"); `occasions` nouns of what is said or written ("statement");
    `encounters` nouns of meetings that end only a noun phrase ("talks"); `sources` nouns of what or who speaks
    ("report", "spokeswoman"); `refusals` stand before "to say" where nothing is said; `works` have titles in marks;
    `labels` before a headline's colon are no speakers; `nouns` of speech with what may follow them; `attitudes`
    those that are speech only behind a cue ("expressed its desire to"); `deeds` nouns that
    make a cue a deed ("declared war"), by cue; `showing` things that reveal and say nothing ("data"); `forces` what
    threatens without a word ("storm"); `measures` behind "according to" speak not ("plan");
    `rulings` verbs of what a court or an office does beside what it finds ("and directed"); `triggers` all words
    without one of which a line reports nothing."""

    forms: dict[str, CueForm]
    particles: dict[str, dict[str, CueForm]]
    homographs: frozenset[str]
    occasions: frozenset[str]
    encounters: frozenset[str]
    sources: frozenset[str]
    refusals: frozenset[str]
    works: frozenset[str]
    labels: frozenset[str]
    nouns: dict[str, frozenset[str]]
    attitudes: frozenset[str]
    deeds: dict[str, frozenset[str]]
    showing: frozenset[str]
    forces: frozenset[str]
    measures: frozenset[str]
    rulings: frozenset[str]
    triggers: frozenset[str]
    grammar: Grammar


@cache
def load_cue_words() -> CueWords:
    """The cue words of the lexicon with the user's additions. Raises LexiconError where a file is wrong."""
    section = load_section("cues", CueSection)
    forms: dict[str, CueForm] = {}
    for verb, takes in section.verbs.items():
        for word, form in _inflected(verb, section):
            _add(forms, word, verb, form, takes)
    particles: dict[str, dict[str, CueForm]] = {}
    for phrase, takes in section.phrases.items():
        verb, particle = phrase.split(" ", 1)
        for word, form in _inflected(verb, section):
            _add(particles.setdefault(word, {}), particle, phrase, form, takes)
    nouns = {
        form: frozenset(takes.split()) for noun, takes in section.nouns.items() for form in (noun, _third_person(noun))
    }
    return CueWords(
        forms,
        particles,
        homographs=frozenset(section.homographs),
        occasions=frozenset(section.occasions),
        encounters=frozenset(section.encounters),
        sources=frozenset(section.sources),
        refusals=frozenset(section.refusals),
        works=frozenset(section.works),
        labels=frozenset(section.labels),
        nouns=nouns,
        attitudes=frozenset(section.attitudes),
        deeds={verb: frozenset(nouns) for verb, nouns in section.deeds.items()},
        showing=frozenset(section.showing),
        forces=frozenset(section.forces),
        measures=frozenset(section.measures),
        rulings=frozenset(section.rulings),
        triggers=frozenset(forms) | frozenset(particles) | frozenset(nouns) | {"according", "per"},
        grammar=_load_grammar(),
    )


def _load_grammar() -> Grammar:
    section = load_section("grammar", GrammarSection)
    words = {name: _both_apostrophes(getattr(section, name)) for name in GrammarSection.model_fields}
    return Grammar(
        **words,
        auxiliaries=words["be"] | words["have"] | words["do"] | words["modals"],
        personal=words["subject_pronouns"] - words["determiners"],
        small=words["prepositions"] | words["conjunctions"] | words["determiners"],
    )


def _add(table: dict[str, CueForm], word: str, verb: str, form: VerbForm, takes: str) -> None:
    known = table.get(word)
    forms = frozenset({form}) if known is None else known.forms | {form}
    table[word] = CueForm(verb, forms, frozenset(takes.split()))


def _both_apostrophes(words: list[str]) -> frozenset[str]:
    return frozenset(words) | frozenset(word.replace("'", "’") for word in words)


def _inflected(verb: str, section: CueSection) -> list[tuple[str, VerbForm]]:
    """All forms of an English verb: base, -s, past, participle, -ing."""
    stem = verb + verb[-1] if verb in section.doubled else verb
    if verb in section.irregular:
        past, participle = section.irregular[verb].split()
    else:
        past = participle = _with_suffix(stem, "ed")
    if verb[-1] == "l" and verb[-2] in "aeiou" and verb[-3] not in "aeiou" and verb not in section.irregular:
        british = verb + "l"  # labelled beside labeled
        return [*_regular(verb, verb), *_regular(verb, british)]
    return [
        (verb, "base"),
        (_third_person(verb), "s"),
        (past, "past"),
        (participle, "participle"),
        (_with_suffix(stem, "ing"), "ing"),
    ]


def _regular(verb: str, stem: str) -> list[tuple[str, VerbForm]]:
    past = stem + "ed"
    return [
        (verb, "base"),
        (_third_person(verb), "s"),
        (past, "past"),
        (past, "participle"),
        (stem + "ing", "ing"),
    ]


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _with_suffix(verb: str, suffix: str) -> str:
    if verb.endswith("e") and (suffix == "ed" or not verb.endswith("ee")):
        return verb[:-1] + suffix
    if suffix == "ed" and verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + suffix
