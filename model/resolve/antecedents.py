"""Whom a title, a pronoun or "the two ministers" points back to, within one document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..lexicon.people import Gender
from .appositions import Appositions, Places
from .local import LocalRole
from .local_actors import Cluster
from .offices import fits, fits_group, head_of, office_of

#: How far back a title or a group may point, in mentions; a pronoun, in sentences.
_MENTIONS_BACK = 120
_SENTENCES_BACK = 4
_PREPOSITIONS = frozenset(
    """
    with to of by for from than between against under after before alongside about on at in over via like following
    including meet met meeting told tell tells asked urged thanked invited briefed succeeded
    """.split()
)
_AND = re.compile(
    r"\s*(?:\([^)]{0,20}\)\s*)?(?:of [A-Z][\w.]+(?: [A-Z]\w+)?\s*)?,?\s*(?:and|&)\s+(?:(?:the|his|her|their|then)\s+)?"
)
_OWNER = re.compile(r"['’]s\s")


def _plain_title(title: str) -> str:
    return " ".join(title.lower().replace("defence", "defense").split())


_THE = frozenset({"The ", "the ", "Both", "both"})
#: Behind a pronoun: `…, it said`.
_SAYS = re.compile(r"\w+\s+(?:also\s+)?(?:said|added|noted|reported|stressed|explained)\b")


class Antecedents(Appositions):
    """The clusters of a document and, for every mention, those it means."""

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
                found = self._named_together(index, " ".join(name.title.lower().split()))
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
        fitting = [
            cluster
            for cluster in self.persons_before(index)
            if any(self._holds(cluster, role, name) for role in cluster.roles)
        ]
        current = [
            one
            for one in fitting
            if any(self._holds(one, role, name) and role.tenure != "former" for role in one.roles)
        ]
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
        return (), ""

    def _holds(self, cluster: Cluster, role: LocalRole, name: NameMention) -> bool:
        if name.country and (role.country or cluster.country) not in (None, name.country):
            return False
        if name.organization and role.organization and name.organization.lower() != role.organization.lower():
            return False
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
        """The persons named before the mention `index`, the last named first."""
        seen: set[int] = set()
        for other in range(index - 1, max(-1, index - 1 - _MENTIONS_BACK), -1):
            if self.names[other].kind != "person":
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
            return self._opposite(index)
        if count == 2 and (pair := self._named_together(index, group)):
            return pair
        fitting: list[Cluster] = []
        unknown: list[Cluster] = []
        for cluster in self.persons_before(index):
            if any(fits_group(role.title, group, self.words) for role in cluster.roles):
                fitting.append(cluster)
            elif not cluster.roles:
                unknown.append(cluster)
            if len(fitting) == count:
                break
        if len(fitting) < count and len(fitting) + len(unknown) >= count and fitting:
            fitting += unknown[: count - len(fitting)]
        if len(fitting) < count:
            return ()
        return tuple(reversed(fitting[:count]))

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

    def pronoun(self, at: int, gender: Gender | None, kinds: tuple[str, ...]) -> tuple[Cluster, ...]:
        """The subject of this sentence before `at`, else of the sentences before it; an object only for want of one.

        In `…, it said` what stands before is what a body says, so its name is looked for further up.
        """
        sentence = self.places.sentence(at)
        first = sentence - 1 if "person" not in kinds and _SAYS.match(self.text, at) else sentence
        objects: int | None = None
        own_quotation = self.places.quotation(at)
        paragraph = self.places.paragraphs[sentence] if sentence >= 0 else 0
        for back in range(first, max(-1, sentence - 1 - _SENTENCES_BACK), -1):
            if paragraph - self.places.paragraphs[back] > 3:
                break
            end = (
                at if back == sentence else (self.places.starts[back + 1] if back + 1 < len(self.places.starts) else at)
            )
            found, is_object = self._subject(self.places.starts[back], end, gender, kinds, own_quotation)
            if found is not None and not is_object:
                return self._speaks(found)
            objects = found if objects is None else objects
        if objects is None and first < sentence:
            objects, _ = self._subject(self.places.starts[sentence], at, gender, kinds, own_quotation)
        return self._speaks(objects) if objects is not None else ()

    def _speaks(self, index: int) -> tuple[Cluster, ...]:
        """Who is meant where a country's voice was the subject: "the ROK website"."""
        name = self.names[index]
        if name.kind == "country":
            after = re.findall(r"[a-z]+", self.text[name.span.end : name.span.end + 24])
            if any(word in self.words.institutions.voices for word in after[:2]):
                return self.institution_of(name.country, name.span.start) or self.meaning[index]
        return self.meaning[index]

    def institution_of(self, country: str | None, before: int) -> tuple[Cluster, ...]:
        """The institution of a country last named before an offset."""
        last = bisect_left(self.starts, before)
        for index in range(last - 1, max(-1, last - 1 - _MENTIONS_BACK), -1):
            if self.names[index].kind == "institution" and self.meaning[index]:
                cluster = self.meaning[index][0]
                if cluster.country == country:
                    return (cluster,)
        return ()

    def voice_before(self, word: str, at: int) -> tuple[Cluster, ...]:
        """Whose website, statement or report was last named before an offset."""
        last = bisect_left(self.starts, at)
        for index in range(last - 1, max(-1, last - 1 - _MENTIONS_BACK), -1):
            name = self.names[index]
            after = re.findall(r"[a-z]+", self.text[name.span.end : name.span.end + 30].replace("’s", ""))
            if word in after[:3] and self.meaning[index]:
                return self._speaks(index)
        return ()

    def _subject(
        self, start: int, end: int, gender: Gender | None, kinds: tuple[str, ...], quotation: int
    ) -> tuple[int | None, bool]:
        """The mention that is the subject between two offsets, as far as order and prepositions tell, or an object."""
        subjects: list[int] = []
        rest: list[int] = []
        first = bisect_left(self.starts, start)
        for index in range(first, min(bisect_left(self.starts, end), first + _MENTIONS_BACK)):
            name = self.names[index]
            meaning = self.meaning[index]
            if len(meaning) != 1 or name.kind not in kinds or name.form == "demonym":
                continue
            inside = self.places.quotation(name.span.start)
            if inside >= 0 and inside != quotation:
                continue
            if gender and meaning[0].gender not in (None, gender):
                continue
            (rest if self._is_object(name) else subjects).append(index)
        found = subjects + rest
        if gender == "female":
            sure = next((index for index in found if self.meaning[index][0].gender == gender), None)
            if sure is not None:
                return sure, False
        return (found[0], not subjects) if found else (None, False)

    def _is_object(self, name: NameMention) -> bool:
        after = self.text[name.span.end : name.span.end + 2]
        if after in ("'s", "’s") or after[:1] in ("'", "’"):
            return True
        before = self.text[max(0, name.span.start - 24) : name.span.start].split()
        while before and before[-1].lower() in ("the", "a", "an", "his", "her", "their"):
            before.pop()
        return bool(before) and before[-1].lower() in _PREPOSITIONS

    def only_pair(self, at: int) -> tuple[Cluster, ...]:
        """The two persons with an office named before `at`, where there are just two: whom "the two" must mean."""
        found = [cluster for cluster in self.persons_before(bisect_left(self.starts, at)) if cluster.roles]
        return tuple(sorted(found, key=lambda cluster: cluster.first)) if len(found) == 2 else ()

    def pair_before(self, at: int) -> tuple[Cluster, ...]:
        """The persons joined by "and" as the subject of this sentence or the one before it: whom "they" may mean."""
        sentence = self.places.sentence(at)
        for back in range(sentence, max(-1, sentence - 3), -1):
            end = at if back == sentence else self.places.starts[back + 1]
            first = bisect_left(self.starts, self.places.starts[back])
            last = bisect_left(self.starts, end)
            for index in range(first, last - 1):
                one, other = self.names[index], self.names[index + 1]
                if one.kind == other.kind == "person" and self._joined(one, other) and not self._is_object(one):
                    found = (*self.meaning[index], *self.meaning[index + 1])
                    if len(found) > 1:
                        return found
            plural = [i for i in range(first, last) if len(self.meaning[i]) > 1]
            if plural:
                return self.meaning[plural[0]]
            if any(self.names[i].kind == "person" for i in range(first, last)) and back != sentence:
                break
        return ()

    def _joined(self, one: NameMention, other: NameMention) -> bool:
        gap = self.text[one.span.end : other.span.start]
        return len(gap) < 40 and _AND.fullmatch(gap) is not None
