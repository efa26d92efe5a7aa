"""Who an actor is: joined with another, parted, or called otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from onrecord.model.corrections import ActorName, ActorReference, DifferentActors, SameActor
from onrecord.model.loading import Library
from onrecord.model.records import Actor
from onrecord.model.resolve.suggestions import suggest_merges

from ..choosing import Choice, Question
from .articles import date_choices
from .choices import actor_choice, actor_reference, weight


def about_actor(library: Library, actor: Actor, document: str | None) -> Question:
    joined = _joined_names(library, actor)
    choices = [Choice("same as …", partial(_same_as, library, actor), "two names of one actor")]
    if joined:
        choices.append(
            Choice("not the same as …", partial(_not_same_as, library, actor, joined), "two actors under one name")
        )
    choices.append(Choice("name is …", partial(_rename, actor), actor.name))
    return Question(f"Correct {actor.name}", (*choices, *date_choices(library, [document])))


def _same_as(library: Library, actor: Actor) -> Question:
    actors = library.corpus.actors
    # Pair by pair: all pairs of all actors would be many.
    pairs = [pair for other in actors.values() if other.id != actor.id for pair in suggest_merges((actor, other))]
    pairs.sort(key=lambda pair: -pair.score)
    alike = {pair.other if pair.one == actor.id else pair.one: pair.reason for pair in pairs}
    rest = sorted(
        (one for one in actors.values() if one.id != actor.id and one.id not in alike),
        key=lambda one: (one.kind != actor.kind, *weight(library.corpus, one)),
    )
    choices = [actor_choice(actors[id], reason) for id, reason in alike.items()]
    choices += [actor_choice(one) for one in rest]
    return Question(
        f"{actor.name} is the same as",
        tuple(choices),
        "the name of the one you choose stays",
        of=lambda chosen: SameActor(actors=(*chosen, actor_reference(actor))),
    )


def _joined_names(library: Library, actor: Actor) -> tuple[str, ...]:
    """Names of `actor` that come from other documents than its own name, so that the two can be parted."""
    corpus = library.corpus
    own = {(mention.document, mention.span) for mention in corpus.mentions_by_actor.get(actor.id, ())}
    members = [
        (local.name, *local.names)
        for document in actor.documents
        for local in library.understood[document].facts.actors
        if local.mentions and (document, local.mentions[0]) in own
    ]
    aliases = dict.fromkeys(alias.text for alias in actor.aliases)
    return tuple(name for name in aliases if _parts(name, actor.name, members))


def _parts(leaving: str, staying: str, members: Iterable[tuple[str, ...]]) -> bool:
    folded = [{name.casefold() for name in names} for names in members]
    goes = [leaving.casefold() in names and staying.casefold() not in names for names in folded]
    return any(goes) and not all(goes)


def _not_same_as(library: Library, actor: Actor, names: tuple[str, ...]) -> Question:
    counts = {alias.text: alias.count for alias in actor.aliases}

    def other(name: str) -> ActorReference:
        # By its name alone, so that it is found when it has become somebody; unless others are called so as well.
        called = [one for one in library.corpus.actors.values() if any(alias.text == name for alias in one.aliases)]
        return ActorReference(name=name, id=actor.id if len(called) > 1 else None)

    choices = [
        Choice(name, DifferentActors(actors=(actor_reference(actor), other(name))), f"written {counts[name]} times")
        for name in names
    ]
    return Question(f"{actor.name} is not the same as", tuple(choices), "the name you choose leaves")


def _rename(actor: Actor) -> Question:
    def called(name: str) -> ActorName:
        return ActorName(actor=actor_reference(actor), name=name)

    choices = [
        Choice(alias.text, called(alias.text), f"written {alias.count} times")
        for alias in actor.aliases
        if alias.text != actor.name
    ]
    return Question(
        f"The name of {actor.name} is",
        tuple(choices),
        "choose, or type a name",
        lambda typed: Choice(typed, called(typed), "as typed"),
        typed_first=True,
    )
