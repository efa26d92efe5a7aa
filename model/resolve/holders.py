"""Who holds an office that the text speaks of without a name: "the minister", "the two leaders", "his counterpart"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..personal_names import gender_of
from .appositions import Appositions, Places
from .local import LocalRole
from .local_actors import Cluster
from .offices import fits, fits_group, head_of, office_of
from .pairs import two_who_met

#: How far back a title or a group may point, in mentions.
_MENTIONS_BACK = 120
#: In how many of the first sentences an office may stand for somebody named later, and how many sentences later.
_OPENING, _SOON = 4, 6
_SAYS = re.compile(r"\s(?:also\s|later\s)?(?:said|told|says|added|stated|announced|explained|noted|stressed|wrote)\b")
_AND = re.compile(
    r"\s*(?:\([^)]{0,20}\)\s*)?(?:of [A-Z][\w.]+(?: [A-Z]\w+)?\s*)?,?\s*(?:and|&)\s+(?:(?:the|his|her|their|then)\s+)?"
)
#: "The leaders" are those who meet in one of so many sentences before.
_TOLD = 8
_OWNER = re.compile(r"['’]s\s")
_OWNED = re.compile(r"['’]s?\s")
_THE = frozenset({"The ", "the ", "Both", "both"})


def _plain_title(title: str) -> str:
    return " ".join(title.lower().replace("defence", "defense").split())


class Holders(Appositions):
    """The clusters of a document and, for every mention of a name or a title, those it means."""

    def __init__(self, text: str, places: Places, names: Sequence[NameMention], words: NameWords) -> None:
        super().__init__(text, places, names, words)
        self._titles()

    def _titles(self) -> None:
        """Every title in text order; each finds what was named before it."""
        for index, name in enumerate(self.names):
            if name.kind != "person" or name.form != "title" or self.meaning[index] or not name.title:
                continue
            if name.number > 1:
                found, reason = self.group(index, name.number), "the last named whom the plural fits"
            elif name.number == 0 and not name.country and self.text[name.span.start : name.span.start + 4] in _THE:
                group = " ".join(name.title.lower().split())
                found = self._who_met(index, group) or self._named_together(index, group)
                reason = "the two named together whom the plural fits"
            elif name.number == 1:
                found, reason = self._holder(index, name)
            else:
                continue
            if found:
                self.meaning[index] = found
                self.reasons[index] = reason
                for cluster in found:
                    cluster.mentions.append(name.span)

    def _holder(self, index: int, name: NameMention) -> tuple[tuple[Cluster, ...], str]:
        title = name.title or ""
        head = head_of(title, self.words)
        if head == "counterpart":
            return self._counterparts_holder(index, name)
        first_word = self.text[name.span.start : name.span.end].split()[0].lower()
        owned = first_word in ("his", "her", "their", "its", "my", "our") or _OWNER.search(self.text, *name.span)
        if owned and head in self.words.titles.relatives:
            return (), ""
        if index and self.is_person(index - 1) and _OWNED.fullmatch(self._between(index - 1, index)):
            return self._introduced(name) if head in self.words.titles.relatives else ((), "")
        fitting = [
            cluster
            for cluster in self.persons_before(index)
            if any(self._holds(cluster, role, name) for role in cluster.roles)
        ]
        former = name.tenure == "former"
        current = [
            one
            for one in fitting
            if any(self._holds(one, role, name) and (role.tenure == "former") == former for role in one.roles)
        ]
        fitting = current if former and current else fitting
        if name.country and (known := self._of_country(index, name, fitting)) is not None:
            return (known,), "the leader of the country that is said"
        if fitting:
            if name.country:
                sure = [one for one in current or fitting if one.country == name.country]
                current = sure or current
            wanted = _plain_title(title)
            same = [one for one in current or fitting if any(_plain_title(role.title) == wanted for role in one.roles)]
            return ((same or current or fitting)[0],), "the title of somebody named before"
        later = [
            cluster
            for cluster in self.people.clusters[:_MENTIONS_BACK]
            if cluster.first > name.span.start and any(self._holds(cluster, role, name) for role in cluster.roles)
        ]
        if len(later) == 1 and (name.country or office_of(title, self.words) in self.words.titles.offices):
            return (later[0],), "the title of somebody named later"
        return self._introduced(name)

    def _of_country(self, index: int, name: NameMention, fitting: Sequence[Cluster]) -> Cluster | None:
        """Whom "the Chinese leader" means where nobody of that country has a title: its one widely known person."""
        office = office_of(name.title or "", self.words)
        if office not in ("leader", "president") or name.tenure != "current":
            return None
        if any(one.country == name.country for one in fitting):
            return None
        known = [
            one
            for one in self.persons_before(index)
            if one.country == name.country and not one.roles and any(form in self.words.known for form in one.forms)
        ]
        return known[0] if len(known) == 1 else None

    def _between(self, one: int, other: int) -> str:
        return self.text[self.names[one].span.end : self.names[other].span.start]

    def _introduced(self, name: NameMention) -> tuple[tuple[Cluster, ...], str]:
        """Who an office at the head of the text turns out to be: `The works minister said …`, and then, with no word
        of who she is, `Ann Hill told reporters` or `Minister Ann Hill said`."""
        sentence = self.places.sentence(name.span.start)
        first_word = self.text[name.span.start : name.span.end].split()[0].lower()
        if sentence > _OPENING or name.tenure != "current" or first_word in ("a", "an", "one", "another", "some"):
            return (), ""
        for cluster in self.people.clusters[:_MENTIONS_BACK]:
            near = 0 < self.places.sentence(cluster.first) - sentence <= _SOON
            if not near or (name.country and cluster.country not in (None, name.country)):
                continue
            if self._is_introduced(cluster, head_of(name.title or "", self.words)):
                if not cluster.roles:
                    cluster.roles.append(LocalRole(name.title or "", name.country, name.organization, name.tenure))
                    cluster.country = cluster.country or name.country
                return (cluster,), "the office the text opens with"
        return (), ""

    def _is_introduced(self, cluster: Cluster, head: str) -> bool:
        """Whether a person is first named as somebody known: right before a cue, with a bare title or rank at most."""
        titles = {role.title.lower() for role in cluster.roles}
        if not titles <= {head, *self.words.titles.ranks} or not cluster.mentions:
            return False
        span = min(cluster.mentions)
        if head in titles:
            return True
        first = self._sentence_start(span.start)
        opens = first == span.start or self.places.quotation(first) >= 0  # “…,” Ann Hill told a briefing
        return opens and _SAYS.match(self.text, span.end) is not None

    def _sentence_start(self, at: int) -> int:
        start = self.places.starts[self.places.sentence(at)]
        while start < at and self.text[start].isspace():
            start += 1
        return start

    def _holds(self, cluster: Cluster, role: LocalRole, name: NameMention) -> bool:
        if name.country and (role.country or cluster.country) not in (None, name.country):
            return False
        if name.country and role.organization and not cluster.country and not name.organization:
            return False  # the Chinese leader is no head of a commission
        if name.organization and role.organization and name.organization.lower() != role.organization.lower():
            return False
        said = name.title or ""
        gender = gender_of("", [said], self.words)
        if (
            gender
            and cluster.gender not in (None, gender)
            and head_of(role.title, self.words) != head_of(said, self.words)
        ):
            return False  # the spokesman is no spokeswoman
        if head_of(said, self.words) == "diplomat" and office_of(role.title, self.words) == "spokesperson":
            return "foreign" in f"{role.title} {role.organization or ''}".lower()
        return fits(role.title, name.title or "", self.words)

    def _counterparts_holder(self, index: int, name: NameMention) -> tuple[tuple[Cluster, ...], str]:
        held = self.office_before(index)
        if held is None or name.country is None:
            return (), ""
        office = office_of(held.title, self.words)
        for cluster in self.people.clusters[:_MENTIONS_BACK]:
            if cluster.country == name.country and any(
                office_of(role.title, self.words) == office for role in cluster.roles
            ):
                return (cluster,), "the counterpart's office and country"
        return (), ""

    def persons_before(self, index: int) -> Iterator[Cluster]:
        """The persons named before the mention `index`, the last named first; those only quotations name come last."""
        seen: set[int] = set()
        own = self.places.quotation(self.names[index].span.start) if index < len(self.names) else -1
        quoted: list[int] = []
        nearest = range(index - 1, max(-1, index - 1 - _MENTIONS_BACK), -1)
        for other in chain(nearest, quoted):
            if self.names[other].kind != "person":
                continue
            inside = self.places.quotation(self.names[other].span.start)
            if inside not in (-1, own) and other not in quoted:
                quoted.append(other)
                continue
            for cluster in reversed(self.meaning[other]):
                if cluster.kind == "person" and id(cluster) not in seen:
                    seen.add(id(cluster))
                    yield cluster

    def group(self, index: int, count: int) -> tuple[Cluster, ...]:
        """The `count` persons last named whom "the two ministers" fits; nobody where they are too few."""
        name = self.names[index]
        group = " ".join((name.title or "").lower().split())
        if count == 2 and group.endswith("sides"):
            pair = self.who_met(name.span.start)
            return pair if self._are_equals(pair) else self._opposite(index)
        if count == 2 and (pair := self._who_met(index, group) or self._named_together(index, group)):
            return pair
        fitting: list[Cluster] = []
        unknown: list[Cluster] = []
        for cluster in self.persons_before(index):
            if any(fits_group(role.title, group, self.words) for role in cluster.roles):
                fitting.append(cluster)
            elif not cluster.roles and cluster.country:
                unknown.append(cluster)
            if len(fitting) == count:
                break
        if len(fitting) < count and len(fitting) + len(unknown) >= count and fitting:
            fitting += unknown[: count - len(fitting)]
        if len(fitting) < count:
            return ()
        return tuple(reversed(fitting[:count]))

    def who_met(self, at: int, back: int = 3) -> tuple[Cluster, ...]:
        """The two who meet in one of the `back` sentences before an offset, or before it in its own."""
        return two_who_met(self.names, self.starts, self.meaning, self.places, self.text, at, back)

    def _who_met(self, index: int, group: str) -> tuple[Cluster, ...]:
        """Those two, if nothing said of them speaks against their being "the ministers"."""
        pair = self.who_met(self.names[index].span.start, _TOLD)
        fit = all(
            not cluster.roles or any(fits_group(role.title, group, self.words) for role in cluster.roles)
            for cluster in pair
        )
        return pair if fit else ()

    def _are_equals(self, pair: Sequence[Cluster]) -> bool:
        """Whether two hold one office, both lead, or nobody says what one of them is."""
        if len(pair) != 2:
            return False
        one, other = ({office_of(role.title, self.words) for role in cluster.roles} for cluster in pair)
        leaders = set(self.words.titles.groups["leaders"])
        return not one or not other or bool(one & other) or bool(one & leaders and other & leaders)

    def _opposite(self, index: int) -> tuple[Cluster, ...]:
        """The two sides: the last named persons of one office and two countries, nobody where there are none."""
        seen: dict[str, Cluster] = {}
        for cluster in self.persons_before(index):
            for role in cluster.roles:
                office = office_of(role.title, self.words)
                other = seen.setdefault(office, cluster)
                if (
                    office in self.words.titles.offices
                    and other.country
                    and cluster.country not in (None, other.country)
                ):
                    return (cluster, other)
        principals = [cluster for cluster in self.persons_before(index) if cluster.roles]
        return (principals[1], principals[0]) if len(principals) == 2 else ()

    def _named_together(self, index: int, group: str) -> tuple[Cluster, ...]:
        """The last two persons joined by "and" who both fit: "Defense Minister A and his counterpart B"."""
        for other in range(index - 1, max(0, index - 1 - _MENTIONS_BACK), -1):
            one, two = self.names[other - 1], self.names[other]
            if not (self.is_person(other - 1) and self.is_person(other) and self._joined(one, two)):
                continue
            pair = (*self.meaning[other - 1], *self.meaning[other])
            if len({id(cluster) for cluster in pair}) == 2 and all(
                any(fits_group(role.title, group, self.words) for role in cluster.roles) for cluster in pair
            ):
                return pair
        return ()

    def _joined(self, one: NameMention, other: NameMention) -> bool:
        gap = self.text[one.span.end : other.span.start]
        return len(gap) < 40 and _AND.fullmatch(gap) is not None
