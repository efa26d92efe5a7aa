"""Everything the rules for names and actors need to know of words, bundled, with its tables built once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from ..text.tokens import tokenize
from .countries import Countries, load_countries
from .institutions import Institutions, load_institutions
from .people import KnownPerson, People, load_people
from .titles import Titles, load_titles

PhraseKind = Literal["country", "demonym", "seat", "place", "region", "adjective", "institution", "metonym"]


class Phrase(NamedTuple):
    """A sequence of words as the tokenizer gives them, with straight apostrophes; `name` is the usual form."""

    words: tuple[str, ...]
    kind: PhraseKind
    name: str
    country: str | None
    acronym: bool = False
    article: bool = False
    media: bool = False
    of_any_country: bool = False


@dataclass(frozen=True, eq=False)
class NameWords:
    """The sections titles, countries, institutions and people, and the tables that are looked up for every word.

    `phrases` maps a first word to the phrases that begin with it, longest first; `title_starts` a first word of a
    title of several words to the rest; `known` every full form of a widely known person, `alone` the forms known by
    themselves; `office` a title in lower case to its office.
    """

    titles: Titles
    countries: Countries
    institutions: Institutions
    people: People
    phrases: Mapping[str, tuple[Phrase, ...]]
    given: Mapping[str, Literal["female", "male", "both"]]
    korean_family: Mapping[str, str]
    korean_syllables: Mapping[str, str]
    chinese_family: Mapping[str, tuple[str, ...]]
    pinyin: frozenset[str]
    known: Mapping[str, KnownPerson]
    alone: Mapping[str, KnownPerson]
    known_families: frozenset[str]
    family_endings: tuple[str, ...]
    office: Mapping[str, str]
    short_forms: Mapping[str, tuple[str, ...]]
    heads: frozenset[str]
    head_phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    modifier_phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    complement_phrases: Mapping[str, tuple[tuple[str, ...], ...]]

    def country_name(self, code: str) -> str:
        """The usual name of the country with this code."""
        return self.countries.countries[code].names[0]

    def phrases_named(self, name: str) -> Iterator[Phrase]:
        """The phrases that are the whole of `name`: "New Delhi", and not those it begins with."""
        written = words_of(name)
        return (phrase for phrase in self.phrases.get("".join(written[:1]), ()) if phrase.words == written)


def words_of(text: str) -> tuple[str, ...]:
    """The words of a phrase as tokens, apostrophes straightened."""
    return tuple(token.text for token in tokenize(text.replace("’", "'")))


@cache
def load_name_words() -> NameWords:
    """All sections, the user's additions included. Raises LexiconError where one cannot be used."""
    titles, countries = load_titles(), load_countries()
    institutions, people = load_institutions(), load_people()
    known, alone = _known(people)
    families = {person.name.removesuffix(" Jr.").split()[-1] for person in people.known}
    return NameWords(
        titles=titles,
        countries=countries,
        institutions=institutions,
        people=people,
        phrases=_by_first((*_country_phrases(countries), *_institution_phrases(institutions))),
        given=_given(people),
        korean_family={form.lower(): row[0].lower() for row in reversed(people.korean_family) for form in row},
        korean_syllables={form: row[0] for row in reversed(people.korean_syllables) for form in row},
        chinese_family=_families(people.chinese_family),
        pinyin=frozenset(first + last for first in people.pinyin_initials for last in people.pinyin_finals),
        known=known,
        alone=alone,
        known_families=frozenset(families),
        family_endings=tuple(sorted(people.family_endings)),
        office={title: office for office, several in titles.offices.items() for title in (*several, office)},
        short_forms=_short_forms(people),
        heads=titles.heads | titles.honorifics | titles.ranks,
        head_phrases=_split_by_first(titles.heads | titles.ranks | titles.honorifics),
        modifier_phrases=_split_by_first(titles.modifiers),
        complement_phrases=_split_by_first(titles.complements),
    )


def _country_phrases(section: Countries) -> Iterator[Phrase]:
    for code, country in section.countries.items():
        name = country.names[0].removeprefix("the ")
        for kind, forms in (
            ("country", country.names),
            ("country", country.abbreviations),
            ("demonym", country.demonyms),
            ("seat", country.seats),
            ("place", country.places),
        ):
            for form in forms:
                usual = form if kind in ("seat", "place") else name
                article = form in section.only_with_article
                words = words_of(form.removeprefix("the ") if article else form)
                acronym = kind == "country" and form in country.abbreviations
                yield Phrase(words, kind, usual, code, acronym=acronym, article=article)  # type: ignore[arg-type]
    for region in section.regions:
        yield Phrase(words_of(region), "region", region, None)
    for adjective in section.region_adjectives:
        yield Phrase(words_of(adjective), "adjective", adjective, None)


def _institution_phrases(section: Institutions) -> Iterator[Phrase]:
    for institution in section.named:
        usual = institution.names[0]
        media = institution.type == "media"
        for form in _spellings(institution.names):
            name = form if institution.separate else usual
            bare = form.removeprefix("the ")
            yield Phrase(
                words_of(bare),
                "institution",
                name,
                institution.country,
                article=bare != form,
                media=media,
                of_any_country=institution.of_any_country,
            )
        for form in institution.acronyms:
            yield Phrase(words_of(form), "institution", usual, institution.country, acronym=True, media=media)
        for form in institution.metonyms:
            yield Phrase(words_of(form), "metonym", usual, institution.country)


def _spellings(names: Iterable[str]) -> dict[str, None]:
    """The names, and each in its British or American spelling."""
    found: dict[str, None] = {}
    for name in names:
        found[name] = None
        for one, other in (("Organization", "Organisation"), ("Center", "Centre"), ("Defense", "Defence")):
            found[name.replace(one, other)] = None
            found[name.replace(other, one)] = None
    return found


def _by_first(phrases: Iterable[Phrase]) -> dict[str, tuple[Phrase, ...]]:
    """Longest first; of two readings of the same words the one listed first wins, and a country before its seat."""
    seen: set[tuple[str, ...]] = set()
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        if phrase.words and phrase.words not in seen:
            seen.add(phrase.words)
            table.setdefault(phrase.words[0], []).append(phrase)
    return {first: tuple(sorted(rest, key=lambda phrase: -len(phrase.words))) for first, rest in table.items()}


def _split_by_first(phrases: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, set[tuple[str, ...]]] = {}
    for phrase in phrases:
        words = words_of(phrase)
        table.setdefault(words[0], set()).add(words)
    return {first: tuple(sorted(rest, key=lambda words: (-len(words), words))) for first, rest in table.items()}


def _given(people: People) -> dict[str, Literal["female", "male", "both"]]:
    female, male = people.given.female, people.given.male
    both = female & male
    return {
        **dict.fromkeys(sorted(female), "female"),
        **dict.fromkeys(sorted(male), "male"),
        **dict.fromkeys(sorted(both), "both"),
    }


def _families(rows: Iterable[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Each spelling with the families it may be: "Chang" is Zhang and Chang."""
    table: dict[str, list[str]] = {}
    for row in rows:
        for form in row:
            kin = table.setdefault(form.lower(), [])
            if row[0].lower() not in kin:
                kin.append(row[0].lower())
    return {form: tuple(kin) for form, kin in table.items()}


def _known(people: People) -> tuple[dict[str, KnownPerson], dict[str, KnownPerson]]:
    known = {form: person for person in people.known for form in (person.name, *person.aliases)}
    alone = {form: person for person in people.known for form in person.alone}
    return known, alone


def _short_forms(people: People) -> dict[str, tuple[str, ...]]:
    """Each given name in lower case with the full names it may be short for."""
    table: dict[str, list[str]] = {}
    for row in people.short_forms:
        for form in row:
            table.setdefault(form.lower(), []).append(row[0].lower())
    return {form: tuple(full) for form, full in table.items()}
