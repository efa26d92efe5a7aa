"""The table of all actors: their names, countries, roles and ids, from the groups of entries that are one."""

from __future__ import annotations

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..lexicon.names import NameWords
from ..personal_names import folded, in_usual_order, split_name, without_suffix
from ..records import Actor, Alias, Role
from .local import LocalActor


@dataclass(frozen=True)
class ActorTable:
    """All actors by id, and the id of each document's own."""

    actors: Mapping[str, Actor]
    _ids: Mapping[tuple[str, int], str] = field(repr=False)
    #: Ids that a correction by hand joined to others.
    joined: Mapping[str, str] = field(default_factory=dict)

    def actor_of(self, document_id: str, number: int) -> str:
        """The id of the actor with this number in its document. Raises KeyError where there is none."""
        return self._ids[document_id, number]


@dataclass(eq=False)
class Entry:
    """One document's own actor."""

    document: str
    number: int
    actor: LocalActor
    parent: Entry | None = None
    known: str | None = None
    #: Whether a full name is among those joined to it.
    full: bool = False
    reasons: dict[str, None] = field(default_factory=dict)

    def root(self) -> Entry:
        one = self
        while one.parent is not None:
            if one.parent.parent is not None:
                one.parent = one.parent.parent
            one = one.parent
        return one


def make_table(groups: Iterable[Sequence[Entry]], words: NameWords) -> ActorTable:
    built = [(_name(group, words), group) for group in groups]
    shared = Counter(slug(name) for name, _ in built)
    actors: dict[str, Actor] = {}
    ids: dict[tuple[str, int], str] = {}
    for name, group in sorted(built, key=lambda one: (one[0], one[1][0].document, one[1][0].number)):
        id = slug(name)
        if shared[id] > 1:
            id = f"{id}-{_content_hash(group, with_documents=False)}"
            if id in actors:
                id = f"{slug(name)}-{_content_hash(group, with_documents=True)}"
        actors[id] = _actor(id, name, group, words)
        for entry in group:
            ids[entry.document, entry.number] = id
    return ActorTable({id: actors[id] for id in sorted(actors)}, ids)


def slug(name: str) -> str:
    """A name as an id: "Cho Tae-yul" is cho-tae-yul."""
    plain = re.sub(r"[^\w]+", "-", " ".join(folded(word) for word in name.split())).strip("-_")
    return plain or "x" + hashlib.blake2s(name.encode(), digest_size=4).hexdigest()


def _content_hash(group: Sequence[Entry], with_documents: bool) -> str:
    """What tells two actors of one name apart: kind and country; the documents only where that is not enough."""
    kind = group[0].actor.kind
    countries = sorted({entry.actor.country for entry in group if entry.actor.country})
    content = [kind, *countries]
    if with_documents:
        content += sorted(f"{entry.document}:{entry.number}" for entry in group)
    return hashlib.blake2s("|".join(content).encode(), digest_size=3).hexdigest()


def _name(group: Sequence[Entry], words: NameWords) -> str:
    """The most frequent full form; of equals the one with more words, then the first in the alphabet."""
    if group[0].actor.kind != "person":
        names = Counter(entry.actor.name for entry in group)
        return min(names, key=lambda name: (-names[name], name))
    counts = Counter(in_usual_order(name, words) for entry in group for name in entry.actor.names)
    full = [name for name in counts if len(without_suffix(split_name(name), words)) > 1] or list(counts)
    return min(full, key=lambda name: (-counts[name], -len(split_name(name)), name))


def _actor(id: str, name: str, group: Sequence[Entry], words: NameWords) -> Actor:
    counts = Counter(" ".join(written.split()) for entry in group for written in entry.actor.names)
    countries = Counter(entry.actor.country for entry in group if entry.actor.country)
    roles: dict[tuple[str, str | None, str | None], set[str]] = defaultdict(set)
    titles: dict[str, str] = {}
    for entry in group:
        for role in entry.actor.roles:
            title = role.title if role.tenure in ("current", "elect") else f"{role.tenure} {role.title}"
            title = titles.setdefault(title.lower(), title)
            roles[title, role.country, role.organization].add(entry.document)
    why = dict.fromkeys(reason for entry in group for reason in (*entry.actor.why, *entry.root().reasons))
    return Actor(
        id=id,
        name=name,
        kind=group[0].actor.kind,
        country=min(countries, key=lambda code: (-countries[code], code)) if countries else None,
        aliases=tuple(Alias(text, count) for text, count in sorted(counts.items(), key=lambda one: (-one[1], one[0]))),
        roles=tuple(
            Role(title, country, organization, tuple(sorted(documents)))
            for (title, country, organization), documents in sorted(
                roles.items(), key=lambda one: (-len(one[1]), one[0][0], one[0][1] or "", one[0][2] or "")
            )
        ),
        documents=tuple(sorted({entry.document for entry in group})),
        why=tuple(sorted(why)),
    )


def build_actor(id: str, name: str | None, members: Sequence[tuple[str, int, LocalActor]], words: NameWords) -> Actor:
    """One actor of the documents' own `members` (document, number, actor); `name` where it is not to be chosen."""
    group = [Entry(document, number, actor) for document, number, actor in members]
    return _actor(id, name or _name(group, words), group, words)
