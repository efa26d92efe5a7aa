"""The mentions of a document with their clusters, roles and countries: appositions and counterparts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from ..records import Span
from .beside import Beside
from .local import LocalRole
from .local_actors import Cluster, People, role_of
from .local_others import Others
from .nations import give_countries
from .offices import head_of, office_of

_NAME_THEN_TITLE = re.compile(
    r"\s+(?:is|has\s+been)\s+(?:now\s+)?(?:(?:an?|the)\s+)?"
    r"|,\s*(?:\d{1,3},\s*)?(?:(?:[A-Z]\.?){2,6},?\s*){0,3}(?:who\s+(?:is|was|serves as)\s+)?"
    r"(?:(?:an?|the|its)\s+)?(?:[a-z]{3,20}['’]s\s+)?"
)
_TITLE_THEN_NAME = re.compile(r"(?:\s\([^()]{1,60}\))?(?:,?\s+|,\s*|\s[–—-]\s)")
_COMPANY = re.compile(r"\b(?:with|by|to|beside|alongside|from|for|of)\s+$")
_VERB = re.compile(r"\s+(?:also\s+)?(?:said|says|told|\w+ed|made|gave|went)\b")
_COMMA = re.compile(r"[,–—]|\s-\s")
#: Before "minister", words by which only one country names an office: "External Affairs Minister".
_OWN_NAMES = frozenset({"affairs"})
_AFTER_APPOSED = re.compile(r"\s*(?:[,.;:)—–-]|$|and\b|said\b|says\b|told\b|added\b)")
#: Behind a title that is the subject of its clause.
_ACTS = re.compile(
    r"\s+(?:(?:also|later|then)\s+)?(?:[a-z]+ed|said|told|had|was|is|has|will|met|held|made|says|spoke)\b"
)
#: Behind a name that stands behind an office and its country: "the president of Mali, Ann Hill, in Leith".
_AFTER_OFFICE = re.compile(r"\s+(?:in|on|at|to|for|during|with|has|have|had|was|is|will|who|arrived|met|left)\b")
_COUNTRY_BEHIND = re.compile(r",\s")


@dataclass(frozen=True)
class Places:
    """Where sentences and quotations begin, for looking up."""

    starts: list[int]
    paragraphs: list[int]
    quoted: list[Span]
    quoted_starts: list[int]

    def sentence(self, offset: int) -> int:
        return bisect_right(self.starts, offset) - 1

    def quotation(self, offset: int) -> int:
        """The number of the quotation `offset` stands in, or -1."""
        number = bisect_right(self.quoted_starts, offset) - 1
        return number if number >= 0 and self.quoted[number].end > offset else -1


class Appositions:
    """The clusters of a document and, for every mention, those its name or an apposition says it means."""

    def __init__(self, text: str, places: Places, names: Sequence[NameMention], words: NameWords) -> None:
        self.text = text
        self.places = places
        self.names = sorted(names, key=lambda name: (name.span.start, -name.span.end))
        self.starts = [name.span.start for name in self.names]
        self.words = words
        self.people = People(self.names, words)
        self.others = Others(self.names, text, words)
        self.meaning: list[tuple[Cluster, ...]] = [self._by_name(index) for index in range(len(self.names))]
        self.reasons: dict[int, str] = {}
        self._appose()
        beside = Beside(text, places.starts, self.names, self.meaning, words)
        give_countries(self.people.clusters, self.others, text, words, beside)

    def clusters(self) -> list[Cluster]:
        return [*self.people.clusters, *self.others.clusters, *self.others.countries.values()]

    def country(self, code: str, at: int) -> Cluster:
        """The country with this code, known from now on where it was not."""
        return self.others.countries[code] if code in self.others.countries else Cluster("country", at, country=code)

    def _by_name(self, index: int) -> tuple[Cluster, ...]:
        cluster = self.people.of_mention.get(index) or self.others.of_mention.get(index)
        return (cluster.root(),) if cluster is not None else ()

    def is_person(self, index: int) -> bool:
        return self.names[index].kind == "person" and self.names[index].form != "title"

    def _appose(self) -> None:
        """ "Wang Yi, China's foreign minister," and "the prime minister, Anna Berg,": one person, and a role."""
        for index in range(len(self.names) - 1):
            one, other = self.names[index], self.names[index + 1]
            if one.kind != "person" or other.kind != "person" or other.span.start - one.span.end > 24:
                continue
            gap = self.text[one.span.end : other.span.start]
            if self.is_person(index) and other.form == "title" and other.number == 1:
                if _NAME_THEN_TITLE.fullmatch(gap) and not self._opens_clause(index, other):
                    self._give(index + 1, index, "apposition")
            elif self._may_explain(index) and _TITLE_THEN_NAME.fullmatch(gap) and self._explains(one, other, gap):
                self._give(index, index + 1, "apposition")
        for index, name in enumerate(self.names):
            if name.title and head_of(name.title, self.words) == "counterpart" and self.meaning[index]:
                self._counterpart(index)
        self._ambassadors()

    def _may_explain(self, index: int) -> bool:
        """Whether a title that nobody is known to hold stands before a name."""
        one = self.names[index]
        return one.form == "title" and one.number == 1 and self.is_person(index + 1) and not self.meaning[index]

    def _explains(self, one: NameMention, other: NameMention, gap: str) -> bool:
        """Whether a name behind a title, and a comma or not, says who holds it."""
        if not _COMMA.search(gap):
            return True
        begin = one.span.start
        if (
            gap == ", "
            and _COMPANY.search(self.text, max(0, begin - 12), begin)
            and _VERB.match(self.text, other.span.end)
        ):
            return False  # "with his Thai colleague, Mr. Pop said"
        after = self.text[other.span.end : other.span.end + 12]
        if _AFTER_APPOSED.match(after) or self._is_addressed(one, other):
            return True
        return one.country is not None and _AFTER_OFFICE.match(after) is not None

    def _is_addressed(self, one: NameMention, other: NameMention) -> bool:
        """Whether a title and a comma must mean the name behind: "the minister of finance, Mr. Pop", "her Thai
        counterpart, Minister Pop"."""
        if one.title and head_of(one.title, self.words) == "counterpart":
            return bool(other.title)
        return bool(other.title) and role_of(other, self.words) is None

    def _opens_clause(self, index: int, title: NameMention) -> bool:
        """Whether a title behind a comma is the subject of its own clause: "In his talk with Ann Hill, the president
        said …"."""
        name = self.names[index]
        if not title.name.lower().startswith("the ") or not _ACTS.match(self.text, title.span.end):
            return False
        start = self.places.starts[self.places.sentence(name.span.start)]
        return len(self.text[start : name.span.start].split()) > 1

    def _ambassadors(self) -> None:
        """ "The U.S. ambassador said. … Ambassador Ann Brody": the only ambassador of an article is of the country it
        says."""
        sent = {
            name.country
            for name in self.names
            if name.form == "title" and name.number == 1 and name.country and self._is_ambassador(name.title)
        }
        if len(sent) != 1:
            return
        holders = [one for one in self.people.clusters if any(self._is_ambassador(role.title) for role in one.roles)]
        if len(holders) == 1 and holders[0].country is None:
            holders[0].country = sent.pop()
            holders[0].why["the only ambassador, of the country that is said"] = None

    def _is_ambassador(self, title: str | None) -> bool:
        return title is not None and head_of(title, self.words) == "ambassador"

    def _give(self, title: int, person: int, reason: str) -> None:
        """The mention `title` means the person of the mention `person`, who holds its role."""
        cluster = self.meaning[person][0]
        self.meaning[title] = (cluster,)
        self.reasons[title] = reason
        mention = self.names[title]
        cluster.mentions.append(mention.span)
        if (role := role_of(mention, self.words)) is not None:
            role = replace(role, country=role.country or self._country_behind(title))
            cluster.add_role(role)
            cluster.country = cluster.country or role.country

    def _country_behind(self, title: int) -> str | None:
        """ "Ann Hill, Minister for Foreign Affairs, Norway.": the country that closes the description."""
        if title + 1 >= len(self.names) or self.names[title + 1].kind != "country":
            return None
        country, start = self.names[title + 1], self.names[title].span.end
        closed = self.text[country.span.end : country.span.end + 1] in ("", ".", ";", "\n", ")")
        beside = _COUNTRY_BEHIND.fullmatch(self.text[start : country.span.start])
        return country.country if closed and beside and country.form == "name" else None

    def _counterpart(self, index: int) -> None:
        """Whoever is somebody's counterpart holds the same office in another country."""
        cluster, mention = self.meaning[index][0], self.names[index]
        cluster.roles = [role for role in cluster.roles if head_of(role.title, self.words) != "counterpart"]
        if (held := self.office_before(index)) is not None:
            cluster.add_role(LocalRole(self._abroad(held.title), mention.country, None, held.tenure))
            cluster.why["the office follows from the counterpart's"] = None
        cluster.country = cluster.country or mention.country

    def _abroad(self, title: str) -> str:
        """The general name of an office that one country calls by a name of its own: "Secretary of State"."""
        office = office_of(title, self.words)
        plain = " ".join(title.lower().split()[-2:])
        if not office.endswith(" minister") or (plain.endswith("minister") and plain.split()[0] not in _OWN_NAMES):
            return title
        return office if title.islower() else office.title()

    def office_before(self, index: int) -> LocalRole | None:
        """The office of the person last named before the mention `index`."""
        own = self.meaning[index]
        for other in range(index - 1, max(-1, index - 8), -1):
            if self.is_person(other) and self.meaning[other] != own:
                for role in reversed(self.meaning[other][0].roles):
                    if office_of(role.title, self.words) in self.words.titles.offices:
                        return role
        return None
