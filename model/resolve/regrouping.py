"""Actors joined, parted and named by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ..corrections import (
    ActorName,
    ActorReference,
    DifferentActors,
    MeetingCorrection,
    Placed,
    QuoteSpeaker,
    SameActor,
)
from ..lexicon.names import NameWords
from ..records import Actor
from .actor_table import ActorTable, build_actor, slug
from .local import DocumentFacts, LocalActor

Table = TypeVar("Table")


@dataclass(frozen=True, slots=True)
class Corrected(Generic[Table]):
    """A table with the corrections laid over it, and those whose fact is no longer there."""

    table: Table
    lost: tuple[Placed, ...]


def find_actor(
    actors: Mapping[str, Actor], reference: ActorReference, joined: Mapping[str, str] | None = None
) -> str | None:
    """The id of the actor meant: by id, else by name or alias where only one has it. `joined` says which ids went
    into which others by hand."""
    id = reference.id
    while joined and id is not None and id in joined:
        id = joined[id]
    if id is not None and id in actors:
        return id
    wanted = reference.name.casefold()
    named = [actor.id for actor in actors.values() if actor.name.casefold() == wanted]
    return only(named) or only(
        [actor.id for actor in actors.values() if any(alias.text.casefold() == wanted for alias in actor.aliases)]
    )


def correct_actors(
    table: ActorTable, facts: Sequence[DocumentFacts], corrections: Sequence[Placed], words: NameWords
) -> Corrected[ActorTable]:
    """The actors, joined, kept apart and named by hand; somebody whom only a correction names is there too."""
    regrouping = _Regrouping(table, facts, words)
    for placed in corrections:
        regrouping.apply(placed)
    return Corrected(regrouping.table(), tuple(regrouping.lost))


class _Regrouping:
    """The actors of a table while corrections join and part them."""

    def __init__(self, table: ActorTable, facts: Sequence[DocumentFacts], words: NameWords) -> None:
        self.lost: list[Placed] = []
        self._words = words
        self._actors = dict(table.actors)
        self._members: dict[str, list[tuple[str, int, LocalActor]]] = {}
        self._joined: dict[str, str] = {}
        for one in facts:
            for number, actor in enumerate(one.actors):
                id = table.actor_of(one.document.id, number)
                self._members.setdefault(id, []).append((one.document.id, number, actor))

    def apply(self, placed: Placed) -> None:
        correction = placed.correction
        done = True
        if isinstance(correction, SameActor):
            done = self._join([self._find(reference) for reference in correction.actors], placed)
        elif isinstance(correction, DifferentActors):
            parted = [self._part(correction.actors[0], other, placed) for other in correction.actors[1:]]
            done = all(parted)
        elif isinstance(correction, ActorName):
            done = self._rename(self._find(correction.actor), correction.name, placed)
        elif isinstance(correction, QuoteSpeaker):
            self._admit(correction.speakers, placed)
        elif isinstance(correction, MeetingCorrection):
            self._admit(correction.participants or (), placed)
        if not done:
            self.lost.append(placed)

    def table(self) -> ActorTable:
        ids = {(document, number): id for id, members in self._members.items() for document, number, _ in members}
        return ActorTable({id: self._actors[id] for id in sorted(self._actors)}, ids, self._joined)

    def _find(self, reference: ActorReference) -> str | None:
        return find_actor(self._actors, reference, self._joined)

    def _join(self, found: Sequence[str | None], placed: Placed) -> bool:
        ids = [id for id in dict.fromkeys(found) if id is not None]
        if None in found:
            return False
        first = ids[0]
        reasons = [why for id in ids for why in self._actors[id].why]
        for other in ids[1:]:
            reasons.append(f"{self._actors[other].name} = {self._actors[first].name}: joined by hand, {placed.where}")
            self._members[first] = [*self._members.get(first, []), *self._members.pop(other, [])]
            del self._actors[other]
            self._joined[other] = first
        self._build(first, self._actors[first].name, reasons, placed)
        return True

    def _part(self, one: ActorReference, other: ActorReference, placed: Placed) -> bool:
        """Whether the two are two afterwards. Who has the other's name, and not the first one's, goes."""
        id, second = self._find(one), self._find(other)
        if id is None and second is None:
            return False
        if id != second:
            return True
        assert id is not None
        leaving, staying = other.name.casefold(), one.name.casefold()
        names = [{name.casefold() for name in (actor.name, *actor.names)} for _, _, actor in self._members.get(id, [])]
        goes = [leaving in written and staying not in written for written in names]
        members = self._members.get(id, [])
        if not any(goes) or all(goes):
            return False
        reason = f"{other.name} is not {one.name}: parted by hand, {placed.where}"
        new = slug(other.name)
        while new in self._actors:
            new += "-2"
        self._members[new] = [member for member, left in zip(members, goes, strict=True) if left]
        self._members[id] = [member for member, left in zip(members, goes, strict=True) if not left]
        why = self._actors[id].why
        self._build(id, None, [reason for reason in why if not reason.startswith(other.name)] + [reason], placed)
        self._build(new, None, [reason], placed)
        return True

    def _rename(self, id: str | None, name: str, placed: Placed) -> bool:
        if id is None:
            return False
        why = (*self._actors[id].why, f"named by hand: {placed.where}")
        self._actors[id] = replace(self._actors[id], name=name, why=why, corrected=placed.where)
        return True

    def _admit(self, references: Sequence[ActorReference], placed: Placed) -> None:
        for reference in references:
            named = [actor for actor in self._actors.values() if actor.name.casefold() == reference.name.casefold()]
            if self._find(reference) is None and not named:
                id = slug(reference.name)
                self._actors[id] = Actor(
                    id, reference.name, "person", None, (), (), (), (f"named by hand: {placed.where}",), placed.where
                )

    def _build(self, id: str, name: str | None, reasons: Sequence[str], placed: Placed) -> None:
        built = build_actor(id, name, self._members.get(id, []), self._words)
        self._actors[id] = replace(built, why=tuple(dict.fromkeys(reasons)), corrected=placed.where)


def only(found: Sequence[str]) -> str | None:
    """The one id found; None where there are several, or none."""
    return found[0] if len(set(found)) == 1 else None
