"""Persons: is everybody named found, once, and nobody else?"""

from __future__ import annotations

from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Document

from .annotation import GoldActor, GoldDocument
from .figures import Error, Found, Report, share_of
from .matching import assign, names_of, normalise


def score_persons(gold: GoldDocument, document: Document, corpus: Corpus) -> Report:
    """A person is found if one of our persons in the document has an alias equal to one of the annotated variants.

    One to one: two persons of ours for one annotated leave one false, one of ours for two leaves one missed. The
    author counts as found too where the document's byline names them, since a byline need not make an actor.
    """
    ours = [
        corpus.actors[actor]
        for actor in corpus.actors_by_document.get(document.id, ())
        if corpus.actors[actor].kind == "person"
    ]
    pairs = assign(ours, gold.persons, _shared)
    matched = {actor.id for actor, _ in pairs}
    found = {person.id for _, person in pairs}
    byline = normalise(document.byline or "")
    in_byline = [
        person for person in gold.persons if person.id not in found and byline in set(map(normalise, person.names))
    ]
    certain = [person for person in gold.persons if not person.doubtful]
    right = sum(not person.doubtful for _, person in pairs) + sum(not person.doubtful for person in in_byline)
    extra = [actor for actor in ours if actor.id not in matched]
    found |= {person.id for person in in_byline}
    errors = [
        *(Error(gold.file, "persons", "missed", one.canonical) for one in certain if one.id not in found),
        *(Error(gold.file, "persons", "extra", _described(actor)) for actor in extra),
        *(
            Error(gold.file, "person countries", "wrong", f"{actor.name}: {actor.country}, not {person.country}")
            for actor, person in pairs
            if person.country and actor.country != person.country
        ),
    ]
    countries = share_of(actor.country == person.country for actor, person in pairs if person.country)
    return Report(
        {"persons": Found(right, right + len(extra), len(certain)), "person countries": countries}, tuple(errors)
    )


def _shared(actor: Actor, person: GoldActor) -> float:
    """How many words the names have in common that both are known by: a full name weighs more than a surname."""
    return sum(len(name.split()) for name in names_of(actor) & {normalise(one) for one in person.names})


def _described(actor: Actor) -> str:
    return f"{actor.name} ({', '.join(alias.text for alias in actor.aliases)})"
