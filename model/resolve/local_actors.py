"""The persons of one document: which names in it mean the same."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..lexicon.people import Gender
from ..personal_names import (
    family_names,
    folded,
    gender_of,
    in_usual_order,
    is_east_asian,
    split_name,
    without_suffix,
)
from ..records import ActorKind, Span
from ..same_names import given_agree, middles_agree, name_keys
from .local import LocalActor, LocalRole

#: What somebody is to another person, before an office of their own.
_TOWARDS = frozenset({"counterpart", "friend", "boss", "host", "guest", "colleague"})
#: What monarchs and popes of one name are told apart by.
_NUMBERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "X", "XI", "XII", "XIV", "XVI")
#: So many bearers of one family name are compared, so that a page of nothing but names stays linear.
_MOST_KIN = 24


@dataclass(eq=False)
class Cluster:
    """An actor while it is being put together."""

    kind: ActorKind
    first: int
    names: list[str] = field(default_factory=list)
    #: The different names, each once.
    forms: dict[str, None] = field(default_factory=dict)
    mentions: list[Span] = field(default_factory=list)
    roles: list[LocalRole] = field(default_factory=list)
    why: dict[str, None] = field(default_factory=dict)
    country: str | None = None
    gender: Gender | None = None
    canonical: str | None = None
    merged: Cluster | None = None

    def root(self) -> Cluster:
        """The cluster this one was merged into, or itself."""
        one = self
        while one.merged is not None:
            one = one.merged
        return one

    def add_role(self, role: LocalRole) -> None:
        if role.title and role not in self.roles:
            self.roles.append(role)

    def finished(self, words: NameWords) -> LocalActor:
        return LocalActor(
            name=self.usual_name(words),
            kind=self.kind,
            country=self.country,
            names=tuple(self.names),
            roles=tuple(self.roles),
            mentions=tuple(sorted(set(self.mentions))),
            why=tuple(self.why),
        )

    def usual_name(self, words: NameWords) -> str:
        """The fullest form: most words, then most frequent, then first written."""
        if self.kind == "country" and self.country:
            return words.country_name(self.country).removeprefix("the ")
        if self.canonical is not None:
            return self.canonical
        counts = Counter(self.names)
        name = max(counts, key=lambda name: (len(split_name(name)), counts[name], -self.names.index(name)))
        return in_usual_order(name, words) if self.kind == "person" else name


def role_of(mention: NameMention, words: NameWords) -> LocalRole | None:
    """The office or occupation in a mention's title; forms of address are left out."""
    address = words.titles.address
    kept = [word for word in (mention.title or "").split() if word.lower().rstrip(".") not in address]
    while len(kept) > 1 and kept[0] in _TOWARDS:
        del kept[0]  # his counterpart Prime Minister Ann Hill
    if not kept:
        return None
    return LocalRole(" ".join(kept), mention.country, mention.organization, mention.tenure)


class People:
    """The persons of a document by their full names; then the short forms find their bearers in text order."""

    def __init__(self, names: Sequence[NameMention], words: NameWords) -> None:
        self.words = words
        self.clusters: list[Cluster] = []
        self.of_mention: dict[int, Cluster] = {}
        self._by_key: dict[str, Cluster] = {}
        self._kin: dict[str, list[Cluster]] = defaultdict(list)
        self._short: dict[str, list[Cluster]] = defaultdict(list)
        persons = [(i, name) for i, name in enumerate(names) if name.kind == "person" and name.form != "title"]
        singles = []
        for index, mention in persons:
            bare = without_suffix(split_name(in_usual_order(mention.name, words)), words)
            if len(bare) > 1 and not self._is_family_only(bare):
                self._add(index, mention, self._full(mention, bare))
            else:
                singles.append((index, mention))
        self._join_parts()
        for cluster in self.clusters:
            for short in self._short_forms(cluster):
                self._short[short].append(cluster)
        self._last: dict[int, int] = {}
        self._resolve_singles(singles, persons)

    def _is_family_only(self, bare: Sequence[str]) -> bool:
        """ "De la Garza", "von der Leyen"."""
        return bare[0].lower() in self.words.people.particles and bare[0] not in self.words.given

    def _full(self, mention: NameMention, bare: Sequence[str]) -> Cluster:
        """The cluster of a full name, by its keys; else by family name and agreeing given names."""
        name = in_usual_order(mention.name, self.words)
        keys = name_keys(name, self.words)
        for key in keys:
            if (cluster := self._by_key.get(key.key)) is not None:
                cluster = cluster.root()
                if name not in cluster.forms:
                    cluster.why[f"{mention.name} = {cluster.names[0]}: {key.reason}"] = None
                for other in keys:
                    self._by_key.setdefault(other.key, cluster)
                return cluster
        found = None
        if not is_east_asian(bare, self.words):
            for other_cluster in self._kin[folded(bare[-1])]:
                known = next(iter(other_cluster.forms))
                theirs = without_suffix(split_name(known), self.words)
                if given_agree(bare[0], theirs[0], self.words) and middles_agree(name, known, self.words):
                    other_cluster.why[f"{mention.name} = {known}: one family name, given names that agree"] = None
                    found = other_cluster
                    break
        if found is None:
            found = Cluster("person", mention.span.start)
            self.clusters.append(found)
            kin = self._kin[folded(bare[-1])]
            if len(kin) < _MOST_KIN:
                kin.append(found)
        for key in keys:
            self._by_key.setdefault(key.key, found)
        return found

    def _join_parts(self) -> None:
        """ "Claudia Sheinbaum Pardo" and "Claudia Sheinbaum" in one document are one person."""
        for cluster in list(self.clusters):
            bare = without_suffix(split_name(cluster.names[0]), self.words)
            if len(bare) < 3:
                continue
            parts = [bare[:end] for end in range(len(bare) - 1, 1, -1)]
            if bare[1] not in self.words.given or bare[1].lower() in self.words.people.particles:
                parts.append(bare[1:])
            particles = self.words.people.particles
            parts += [bare[at:] for at in range(2, len(bare) - 1) if bare[at - 1].lower() in particles]
            for part in parts:
                plain = " ".join(folded(piece) for word in part for piece in word.split("-"))
                other = self._by_key.get(f"plain:{plain}")
                if other is not None and other.root() is not cluster.root():
                    self._merge(cluster.root(), other.root(), "one name is the other, longer")
                    break
        self.clusters = [cluster for cluster in self.clusters if cluster.merged is None]

    def _merge(self, cluster: Cluster, other: Cluster, reason: str) -> None:
        cluster.why[f"{other.names[0]} = {cluster.names[0]}: {reason}"] = None
        cluster.why |= other.why
        cluster.names += other.names
        cluster.forms |= other.forms
        cluster.mentions += other.mentions
        cluster.first = min(cluster.first, other.first)
        for role in other.roles:
            cluster.add_role(role)
        cluster.country = cluster.country or other.country
        cluster.gender = cluster.gender or other.gender
        other.merged = cluster

    def _add(self, index: int, mention: NameMention, cluster: Cluster) -> None:
        cluster.names.append(mention.name)
        cluster.forms[in_usual_order(mention.name, self.words)] = None
        cluster.mentions.append(mention.span)
        self.of_mention[index] = cluster
        if (role := role_of(mention, self.words)) is not None:
            cluster.add_role(role)
        if cluster.country is None and mention.country:
            cluster.country = mention.country
        if cluster.gender is None:
            cluster.gender = gender_of(mention.name, [mention.title] if mention.title else [], self.words)

    def _short_forms(self, cluster: Cluster) -> Iterable[str]:
        return dict.fromkeys(short for name in cluster.forms for short in family_names(split_name(name), self.words))

    def _resolve_singles(
        self, singles: Sequence[tuple[int, NameMention]], persons: Sequence[tuple[int, NameMention]]
    ) -> None:
        """Short names in text order: a bearer named before comes first, then one named later; the last named wins."""
        waiting = dict(singles)
        for index, mention in persons:
            if index in waiting:
                cluster = self._bearer(mention)
                self._add(index, mention, cluster)
            else:
                cluster = self.of_mention[index] = self.of_mention[index].root()
            self._last[id(cluster)] = mention.span.start

    def _bearer(self, mention: NameMention) -> Cluster:
        candidates = self._short.get(mention.name, [])[:_MOST_KIN]
        if not candidates and mention.name.isupper():  # "MS. CHAVEZ:" in a transcript
            candidates = self._short.get(mention.name.title(), [])[:_MOST_KIN]
        if not candidates:
            candidates = self._numbered(mention.name)
        gender = gender_of("", [mention.title] if mention.title else [], self.words)
        if gender:
            candidates = [one for one in candidates if one.gender in (None, gender)]
        before = [one for one in candidates if one.first < mention.span.start]
        known = self.words.alone.get(mention.name)
        if len(before) == 1:
            cluster = before[0]
        elif before:
            family = [one for one in before if mention.name not in self._given(one)]
            same_office = [
                one for one in family or before if mention.title and any(r.title == mention.title for r in one.roles)
            ]
            cluster = max(same_office or family or before, key=lambda one: self._last.get(id(one), -1))
        elif candidates and (
            known is None or any(known.name in one.names for one in candidates) or len(candidates) == 1
        ):
            cluster = min(candidates, key=lambda one: one.first)
        else:
            cluster = Cluster("person", mention.span.start)
            self.clusters.append(cluster)
            self._short[mention.name].append(cluster)
        if cluster.names and mention.name not in cluster.forms:
            cluster.why[f"{mention.name} = {cluster.names[0]}: a short name within its document"] = None
        return cluster

    def _numbered(self, name: str) -> list[Cluster]:
        """Whoever is "Abdullah II" where this is "Abdullah", or the other way round; nobody where there are two."""
        bare = " ".join(without_suffix(split_name(name), self.words))
        if bare != name:
            return [one for one in self._short.get(bare, ()) if set(one.forms) == {bare}]
        found = [cluster for number in _NUMBERS for cluster in self._short.get(f"{name} {number}", ())]
        return found if len(found) == 1 else []

    def _given(self, cluster: Cluster) -> set[str]:
        """The first words of a person's names, where they are not the family's."""
        return {
            bare[0]
            for name in cluster.forms
            if len(bare := split_name(name)) > 1 and not is_east_asian(bare, self.words)
        }
