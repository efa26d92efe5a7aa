"""Who can be a side of a meeting and who cannot: papers report, and nobody visits his own country."""

from __future__ import annotations

from ..lexicon.countries import Countries
from ..lexicon.names import NameWords
from .local import LocalActor
from .meeting_cases import Article, Case, place_of

_MENTIONS = 6  # the first ones, which introduce somebody


def is_medium(actor: LocalActor, words: NameWords) -> bool:
    """Whether the actor is a newspaper, an agency or a broadcaster, whose name stands under photos and after quotes."""
    return actor.kind == "institution" and any(phrase.media for phrase in words.phrases_named(actor.name))


def is_at_home(case: Case, article: Article) -> bool:
    """Whether all who are said to go to a country or its capital are of that country: a visit misread, or a return."""
    if case.kind != "visit" or case.country is None or not case.participants:
        return False
    people = [article.actors[number] for number in case.participants]
    if any(actor.country != case.country or not _is_stated(actor, article) for actor in people):
        return False
    place = place_of(case, article)
    return place is None or place in names_of(case.country, article.words.countries)


def _is_stated(actor: LocalActor, article: Article) -> bool:
    """Whether the text or the lexicon says where somebody is from: it is not only supposed."""
    if actor.kind != "person" or actor.name in article.words.known:
        return True
    known = article.words.countries.countries.get(actor.country or "")
    if known is None:
        return False
    named = (*known.names, *known.demonyms, *known.abbreviations)
    return any(word in span.of(article.text) for span in actor.mentions[:_MENTIONS] for word in named)


def names_of(code: str, countries: Countries) -> frozenset[str]:
    """What a country is called, and its capital."""
    known = countries.countries.get(code)
    return frozenset((*known.names, *known.abbreviations, *known.seats)) if known is not None else frozenset()
