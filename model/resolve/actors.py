"""Actors across documents: which documents' own actors are the same person, institution or country."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..lexicon.names import NameWords
from ..personal_names import folded, split_name, without_suffix
from ..same_names import Key, given_agree, middles_agree, name_keys
from .actor_table import ActorTable, Entry, make_table
from .local import DocumentFacts, LocalActor
from .local_others import institution_key
from .offices import head_of, office_of

__all__ = ["ActorTable", "merge_actors"]


def merge_actors(facts: Sequence[DocumentFacts], words: NameWords) -> ActorTable:
    """Merge the actors of all documents: by the lexicon's aliases, then by the keys of their names, never by likeness.

    The result does not depend on the order of `facts`.
    """
    entries = sorted(
        (Entry(one.document.id, number, actor) for one in facts for number, actor in enumerate(one.actors)),
        key=lambda entry: (entry.document, entry.number),
    )
    people = [entry for entry in entries if entry.actor.kind == "person"]
    _join_people(people, words)
    groups: dict[object, list[Entry]] = defaultdict(list)
    for entry in people:
        root = entry.root()
        groups["person", root.document, root.number].append(entry)
    sides = {key: _sides(group, words) for key, group in groups.items()}
    found = [side for several in sides.values() for side in several]
    found += _other_groups([entry for entry in entries if entry.actor.kind != "person"], words)
    return make_table(found, words)


def _join_people(people: Sequence[Entry], words: NameWords) -> None:
    by_key: dict[str, tuple[Entry, Key]] = {}
    kin: dict[str, list[Entry]] = defaultdict(list)
    for entry in people:
        for key in _keys(entry.actor, words):
            if key.key.startswith("known:"):
                entry.known = entry.known or key.key
    for entry in people:
        for key in _keys(entry.actor, words):
            if (same := by_key.get(key.key)) is not None:
                _join(same[0], entry, key.reason)
            else:
                by_key[key.key] = (entry, key)
    for entry in people:
        bare = without_suffix(split_name(entry.actor.name), words)
        if len(bare) > 1:
            entry.root().full = True
            kin[folded(bare[-1])].append(entry)
    for several in kin.values():
        _join_kin(several, words)
    _join_longer(people, by_key, words)
    _join_offices(people, words)


def _keys(actor: LocalActor, words: NameWords) -> tuple[Key, ...]:
    """The keys of all full names of a person, and of a short one the lexicon knows by itself."""
    found: dict[Key, None] = {}
    for name in dict.fromkeys((actor.name, *actor.names)):
        if len(without_suffix(split_name(name), words)) > 1:
            found |= dict.fromkeys(name_keys(name, words))
        elif name == actor.name and (known := words.alone.get(name)) is not None:
            found[Key(f"known:{known.name}", f"{name} alone means {known.name}")] = None
        elif name == actor.name and (known := words.known.get(name)) is not None:
            found[Key(f"known:{known.name}", f"known spellings of {known.name}")] = None
    return tuple(found)


def _join(one: Entry, other: Entry, reason: str) -> None:
    """Join two entries, unless the lexicon knows them for two people."""
    root, second = one.root(), other.root()
    if root is second or (root.known and second.known and root.known != second.known):
        return
    second.parent = root
    root.known = root.known or second.known
    root.full = root.full or second.full
    if one.actor.name != other.actor.name:
        root.reasons[f"{other.actor.name} = {one.actor.name}: {reason}"] = None
    root.reasons |= second.reasons


def _join_kin(several: Sequence[Entry], words: NameWords) -> None:
    """Names of one family: "Donald J. Trump" and "Donald Trump", "Bill" and "William"."""
    heads: dict[str, list[Entry]] = defaultdict(list)
    for entry in several:
        first = folded(split_name(entry.actor.name)[0])
        if len(first) < 2:
            continue
        for full in (*words.short_forms.get(first, ()), first):
            for other in heads[full][:8]:
                name, other_name = entry.actor.name, other.actor.name
                if not middles_agree(name, other_name, words):
                    continue
                if given_agree(split_name(name)[0], split_name(other_name)[0], words):
                    _join(other, entry, "one family name, given names that agree")
            heads[full].append(entry)


def _join_longer(people: Sequence[Entry], by_key: Mapping[str, tuple[Entry, Key]], words: NameWords) -> None:
    """ "Claudia Sheinbaum Pardo" and "Claudia Sheinbaum", where both belong to one country."""
    for entry in people:
        bare = without_suffix(split_name(entry.actor.name), words)
        if len(bare) < 3 or not entry.actor.country:
            continue
        parts = [bare[:end] for end in range(len(bare) - 1, 1, -1)]
        if bare[1] not in words.given:
            parts.append(bare[1:])
        for part in parts:
            plain = " ".join(folded(piece) for word in part for piece in word.split("-"))
            same = by_key.get(f"plain:{plain}")
            if same is not None and same[0].actor.country == entry.actor.country:
                _join(same[0], entry, "one name is the other, longer, of the same country")
                break


def _join_offices(people: Sequence[Entry], words: NameWords) -> None:
    """A name of one word with an office and a country is whoever bears it with both elsewhere, if there is but one.

    Where nobody writes the full name, they are all the same.
    """
    holders: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    for entry in people:
        for office, country in _offices(entry.actor, words):
            for word in dict.fromkeys(split_name(entry.actor.name)):
                holders[folded(word), office, country].append(entry)
    for _, several in sorted(holders.items(), key=lambda item: item[0]):
        named = {id(entry.root()): entry for entry in several if entry.root().full}
        if len(named) > 1:
            continue
        bearer = next(iter(named.values()), several[0])
        for entry in several:
            if entry.root() is not bearer.root() and not (entry.root().full and bearer.root().full):
                _join(bearer, entry, "the same family name, office and country")


def _offices(actor: LocalActor, words: NameWords) -> set[tuple[str, str]]:
    return {
        (office, country)
        for role in actor.roles
        if (country := role.country or actor.country)
        and (office := office_of(role.title, words)) in words.titles.offices
    }


def _sides(group: Sequence[Entry], words: NameWords) -> list[list[Entry]]:
    """The group, cut where one name has two countries or two walks of life that exclude each other."""
    if group[0].root().known:
        return [list(group)]
    countries = Counter(code for entry in group if (code := _stated_country(entry.actor)))
    usual = min(countries, key=lambda code: (-countries[code], code)) if countries else None
    walks = [_walk(entry.actor, words) for entry in group]
    public = "public" in walks
    sides: dict[tuple[str | None, bool], list[Entry]] = defaultdict(list)
    for entry, walk in zip(group, walks, strict=True):
        sides[_stated_country(entry.actor) or usual, public and walk == "private"].append(entry)
    return [sides[key] for key in sorted(sides, key=str)]


def _stated_country(actor: LocalActor) -> str | None:
    """The country a title says, not one that was inferred."""
    return next((role.country for role in actor.roles if role.country), None)


def _walk(actor: LocalActor, words: NameWords) -> str | None:
    heads = {head_of(role.title, words) for role in actor.roles}
    if any(office_of(role.title, words) in words.titles.offices for role in actor.roles):
        return "public"
    return "private" if heads & words.people.private else None


def _other_groups(entries: Sequence[Entry], words: NameWords) -> list[list[Entry]]:
    """Countries by code, institutions by name and country; without one they join the only one of that name."""
    groups: dict[tuple[str, str, str], list[Entry]] = defaultdict(list)
    countries: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.actor.kind == "institution" and entry.actor.country:
            countries[_institution(entry.actor)].add(entry.actor.country)
    generic = words.institutions.generic
    for entry in entries:
        actor = entry.actor
        if actor.kind == "country":
            groups["country", actor.country or actor.name, ""].append(entry)
            continue
        name, country = _institution(actor), actor.country or ""
        if not country and len(countries[name]) == 1 and name not in generic and "ministry" not in name:
            country = next(iter(countries[name]))
        groups[actor.kind, name, country].append(entry)
    return list(groups.values())


def _institution(actor: LocalActor) -> str:
    return institution_key(actor.name)
