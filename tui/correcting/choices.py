"""What questions on all kinds of facts offer: actors, and dates that are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from onrecord.model.corpus import Corpus
from onrecord.model.corrections import ActorReference, Correction
from onrecord.model.records import Actor
from pydantic import ValidationError

from ..choosing import Choice, Question


def actor_reference(actor: Actor) -> ActorReference:
    return ActorReference(name=actor.name, id=actor.id)


def actor_choice(actor: Actor, note: str = "") -> Choice:
    role = actor.roles[0].title if actor.roles else actor.kind if actor.kind != "person" else ""
    about = ", ".join(part for part in (note, role, actor.country if actor.kind != "country" else None) if part)
    return Choice(actor.name, actor_reference(actor), about, tuple(alias.text for alias in actor.aliases))


def weight(corpus: Corpus, actor: Actor) -> tuple[int, str]:
    """Who says much stands first."""
    return -len(corpus.quotes_by_actor.get(actor.id, ())), actor.name.casefold()


def somebody_new(name: str) -> Choice:
    return Choice(name, ActorReference(name=name), "somebody new")


def near(corpus: Corpus, documents: Iterable[str]) -> list[Actor]:
    """All actors, those of `documents` first."""
    here = {id for document in documents for id in corpus.actors_by_document.get(document, ())}
    return sorted(corpus.actors.values(), key=lambda one: (one.id not in here, *weight(corpus, one)))


def typed_date(title: str, choices: list[Choice], dated: Callable[[str], Correction], hint: str) -> Question:
    """A question whose answer is typed; `dated` raises ValueError, with the reason in words, where it is no date."""
    return Question(
        title, tuple(choices), hint, lambda typed: Choice(typed, dated(typed), "as typed"), typed_first=True
    )


def checked(made: Callable[[], Correction]) -> Correction:
    """What `made` gives; ValueError with the reason in words where a value is none."""
    try:
        return made()
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"].removeprefix("Value error, ")) from None
