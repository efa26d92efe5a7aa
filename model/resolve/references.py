"""What noun phrases mean within one document: names, titles, metonyms, pronouns, "the two ministers"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..records import Span
from .antecedents import Antecedents
from .appositions import Places
from .local import LocalActor
from .local_actors import Cluster
from .owners import give_owners_countries
from .phrases import read_phrase, read_pronoun
from .speakers import DOCUMENT, are_members, are_people, is_somebody, said_by
from .voices import Reading

_NUMBERS = frozenset({"two", "three", "four", "five", "six", "several", "some", "many"})
#: So many persons are compared with a name that nobody known bears.
_MOST_PERSONS = 120


class SentenceLike(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def paragraph(self) -> int: ...


class QuotationLike(Protocol):
    @property
    def outer(self) -> Span: ...


class ProseLike(Protocol):
    """A document's text cut up; `text.Prose` is one."""

    @property
    def text(self) -> str: ...
    @property
    def sentences(self) -> Sequence[SentenceLike]: ...
    @property
    def quotations(self) -> Sequence[QuotationLike]: ...


@dataclass(frozen=True)
class References:
    """The actors of a document and what its phrases mean.

    `resolve` gives numbers in `actors`, in the order of the text, and nothing where nobody can be named; `why` says by
    which rule; `country_of` gives ISO codes of the countries a phrase speaks of ("his counterparts from the U.S. and
    South Korea").
    """

    actors: tuple[LocalActor, ...]
    _antecedents: Antecedents = field(repr=False)
    _clusters: Sequence[Cluster] = field(repr=False)
    _numbers: dict[int, int] = field(repr=False)
    _cache: dict[Span, Reading] = field(default_factory=dict, repr=False)

    def resolve(self, span: Span) -> tuple[int, ...]:
        return tuple(dict.fromkeys(self._numbers[id(cluster)] for cluster in self._read(span).clusters))

    def said_by(self, pronoun: Span, contents: Sequence[Span], previous: int | None) -> tuple[tuple[int, ...], str]:
        """Whom a "he" that speaks means, and why, where the actor `previous` spoke right before: see `speakers`."""
        before = self._clusters[previous] if previous is not None else None
        found = said_by(pronoun, contents, before, self._antecedents)
        return tuple(self._numbers[id(cluster)] for cluster in found.clusters), found.why

    def is_unnamed(self, span: Span) -> bool:
        """Whether a phrase means people whose countries alone are said: `Somali leaders`, `a 23-year-old Ethiopian`."""
        kinds = {cluster.kind for cluster in self._read(span).clusters}
        phrase = span.of(self._antecedents.text)
        if "fits" in self._read(span).why and phrase.split()[0].lower() in _NUMBERS:
            return True  # two Western officials
        if "institution" in kinds:
            return kinds <= {"country", "institution"} and are_members(phrase)
        return kinds == {"country"} and are_people(phrase)

    def is_person(self, number: int) -> bool:
        return self.actors[number].kind == "person"

    def document_before(self, at: int) -> Span | None:
        """What the sentence before an offset begins with, where that is a document or a body: "The statement"."""
        places = self._antecedents.places
        sentence = places.sentence(at) - 1
        if sentence < 0 or places.paragraphs[sentence + 1] - places.paragraphs[sentence] > 1:
            return None
        found = DOCUMENT.match(self._antecedents.text, places.starts[sentence])
        return Span(*found.span(1)) if found is not None else None

    def is_somebody(self, phrase: str, pronoun: str) -> bool:
        """Whether a phrase that names nobody known means one person whom the pronoun fits."""
        known = self._antecedents.people.clusters[:_MOST_PERSONS]
        if any(phrase in name.split() for cluster in known for name in cluster.forms):
            return False  # the family name of somebody known
        return is_somebody(phrase, pronoun, self._antecedents.words)

    def resolve_at(self, pronoun: Span, at: int) -> tuple[int, ...]:
        """Whom the pronoun would mean if it stood at `at`: "his counterpart met him" is told of two."""
        found = read_pronoun(pronoun, at, self._antecedents)
        return tuple(dict.fromkeys(self._numbers[id(cluster)] for cluster in found.clusters))

    def why(self, span: Span) -> str:
        return self._read(span).why

    def country_of(self, span: Span) -> tuple[str, ...]:
        found = self._read(span)
        codes = [cluster.country for cluster in found.clusters if cluster.country] or list(found.countries)
        return tuple(dict.fromkeys(codes))

    def _read(self, span: Span) -> Reading:
        span = Span(*span)
        if span not in self._cache:
            self._cache[span] = read_phrase(span, self._antecedents)
        return self._cache[span]


def read_references(prose: ProseLike, names: Sequence[NameMention], words: NameWords) -> References:
    """Cluster the names of a document and make its phrases resolvable."""
    antecedents = Antecedents(prose.text, _places(prose), names, words)
    give_owners_countries(antecedents)
    clusters: list[Cluster] = sorted(antecedents.clusters(), key=lambda cluster: (cluster.first, cluster.kind))
    numbers = {id(cluster): number for number, cluster in enumerate(clusters)}
    return References(tuple(cluster.finished(words) for cluster in clusters), antecedents, clusters, numbers)


def _places(prose: ProseLike) -> Places:
    return Places(
        starts=[sentence.start for sentence in prose.sentences],
        paragraphs=[sentence.paragraph for sentence in prose.sentences],
        quoted=[quotation.outer for quotation in prose.quotations],
        quoted_starts=[quotation.outer.start for quotation in prose.quotations],
    )
