"""The countries of a document's persons: as titles say, as the lexicon knows them, or that of the whole document."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lexicon.names import NameWords
from .beside import Beside
from .home import Home
from .local import LocalRole
from .local_actors import Cluster
from .local_others import Others
from .offices import head_of, office_of
from .origins import stated_origin

_OFFICES = frozenset(
    """
    minister secretary governor mayor sheriff speaker mp senator leader lawmaker prosecutor legislator councillor
    councilor commissioner adviser advisor judge justice deputy
    """.split()
)
#: Who holds one of these is abroad, or speaks for somebody else.
_ABROAD = frozenset({"ambassador", "spokesperson"})
#: Abbreviations before the names of lawmakers, in the United States and in English texts from elsewhere.
_LAWMAKERS = frozenset(
    {"rep", "sen", "congressman", "congresswoman", "house speaker"}
    | {f"{house} {side} leader" for house in ("house", "senate") for side in ("majority", "minority")}
)
#: Countries whose papers name offices of their own as those of the United States are named.
_LIKEWISE = frozenset({"PH", "NG", "KE", "LR"})
_SHARED = _LAWMAKERS | {"defense secretary", "secretary of defense", "commerce secretary"}
#: What a body of many countries has in its name.
_MANY = re.compile(
    r"\b(?:World|Global|Islamic|Inter-\w+|Multinational|(?:International|European|African|Asian|Arab|Regional)"
    r"(?!\s(?:and\s\w+\s)?(?:Affairs|Relations|Integration|Development|Cooperation|Trade|Economic|Business)))\b"
)
_CHIEFS = {f"{of} minister" for of in ("prime", "foreign", "defense", "interior", "finance")}
#: Offices that one person holds at a time.
_SINGLE = _CHIEFS | {"president", "monarch", "crown prince"}
_CROWNED = frozenset({"monarch", "crown prince"})
#: Words of a title that say that a spokesperson speaks for a state.
_OF_STATE = frozenset(
    "government presidential ministry police army military cabinet palace navy foreign defence defense interior".split()
)
#: Those of which a document that names no country with them hardly tells of two.
_HEADS = frozenset({"president", "monarch", "crown prince"})
_SOLDIERS = frozenset({"commander", "chief"})
_SECOND = ("deputy ", "assistant ", "under ", "acting ")
_HOUSES = frozenset({"Senate", "House", "Parliament", "National Assembly", "Cabinet"})
#: A country that is named so often may have a lawmaker whom the text calls "Rep.".
_OFTEN = 3


def give_countries(people: Sequence[Cluster], others: Others, text: str, words: NameWords, beside: Beside) -> None:
    """A person's country by what the lexicon knows, then by role, then by the words beside the title; else the country
    the document is at home in, for those who hold an office in it."""
    nations = _Nations(people, others, words, beside, Home(people, others, text, beside.names, words))
    for cluster in people:
        stated = next((role.country for role in cluster.roles if role.country), None)
        known = next((known for name in cluster.forms if (known := _known_country(name, words))), None)
        cluster.country = known or stated or cluster.country or nations.of_title(cluster)
        if cluster.country is None and (origin := stated_origin(cluster, text, words)) is not None:
            cluster.country = origin
            cluster.why["the country of the place or body named after the name"] = None
    for cluster in people:
        titled = cluster.roles or id(cluster) in beside.titled
        if cluster.country is None and titled and not nations.is_of_body(cluster):
            found = beside.country(cluster) or nations.only_one_with(cluster)
            if found is not None:
                cluster.country = found[0]
                cluster.why[f"the country: {found[1]}"] = None
    for cluster in people:
        if cluster.country is None and cluster.roles:
            nations.give(cluster)


class _Nations:
    """Which countries have which offices, and who may hold one at home."""

    def __init__(self, people: Sequence[Cluster], others: Others, words: NameWords, beside: Beside, home: Home) -> None:
        self.people = people
        self.others = others
        self.words = words
        self.beside = beside
        self.home = home

    def of_title(self, cluster: Cluster) -> str | None:
        """The country that alone has an office of this title, "Sen.", "taoiseach"; "Rep." where the United States are
        not named and another country is, time and again, may be anybody's."""
        for role in cluster.roles:
            title = role.title.lower().replace(".", "")
            plain = next((title.removeprefix(word) for word in _SECOND if title.startswith(word)), title)
            for code, several in self.words.titles.of_country.items():
                if title in several or plain in several:
                    return None if self._is_elsewhere(title, code) else code
        return None

    def _is_elsewhere(self, title: str, code: str) -> bool:
        if title in _SHARED and self.home.written_in in _LIKEWISE:
            return True
        if title not in _LAWMAKERS:
            return False
        countries = self.others.countries
        if code in countries or any(cluster.country == code for cluster in self.others.clusters):
            return False
        return any(len(one.mentions) >= _OFTEN for one in countries.values())

    def give(self, cluster: Cluster) -> None:
        """The country a report is from or at home in, for those who hold an office in it."""
        office = any(self._is_home_office(role) for role in cluster.roles)
        if any(office_of(role.title, self.words) in _ABROAD for role in cluster.roles) and not office:
            return
        if self.is_of_body(cluster):
            return
        home = self.home
        if all(role.tenure == "former" for role in cluster.roles) and home.is_marked(home.country):
            return  # "former House Speaker", in a text that speaks of another country
        if home.dateline and office:
            country, reason = home.dateline, "the country the document is from"
        elif home.dateline and home.dateline == home.most and not home.is_of_many and self._is_local(cluster):
            country, reason = home.dateline, "the country the document is from and speaks of most"
        elif home.country and office:
            country, reason = home.country, "the country the document speaks of"
        else:
            return
        if self._has_office(cluster, country) and not self.beside.torn(cluster, country):
            cluster.country = country
            cluster.why[reason] = None

    def is_of_body(self, cluster: Cluster) -> bool:
        return any(self._is_of_many(role) for role in cluster.roles)

    def _is_local(self, cluster: Cluster) -> bool:
        """Whether somebody without an office is no stranger by their role: not a person's aide, not a body's head."""
        for role in cluster.roles:
            head = head_of(role.title, self.words)
            if head in self.words.people.of_others or (head == "head" and not role.organization):
                return False
        return True

    def _has_office(self, cluster: Cluster, country: str) -> bool:
        """Whether the country has the office, and nobody else is said to hold it there."""
        offices = {office_of(role.title, self.words) for role in cluster.roles if role.tenure == "current"}
        countries = self.words.countries
        crowned = country in countries.monarchies
        if "president" in offices and crowned and country not in countries.crowned_presidents:
            return False
        if offices & _CROWNED and not crowned:
            return False
        if "prime minister" in offices and country in countries.without_prime_minister:
            return False
        for other in self.people:
            if other is cluster or other.country != country:
                continue
            for role in other.roles:
                office = office_of(role.title, self.words)
                alone = _SINGLE if role.country == country else _HEADS
                if ("secretary" in role.title.lower()) != any(
                    "secretary" in one.title.lower() for one in cluster.roles
                ):
                    continue  # a foreign secretary may serve a foreign minister
                if role.tenure == "current" and office in offices & alone and role.country in (None, country):
                    return False
        return True

    def only_one_with(self, cluster: Cluster) -> tuple[str, str] | None:
        """A king's country where only one that the document names has a king."""
        if not any(office_of(role.title, self.words) in _CROWNED for role in cluster.roles):
            return None
        crowned = [code for code in self.others.countries if code in self.words.countries.monarchies]
        return (crowned[0], "the only one named that has the office") if len(crowned) == 1 else None

    def _is_of_many(self, role: LocalRole) -> bool:
        """Whether a role is in a body of many countries: "head of the Asean centre"."""
        if _MANY.search(role.title):
            return True
        if not role.organization:
            return False
        if _MANY.search(role.organization):
            return True
        return any(
            phrase.kind == "institution" and phrase.country is None
            for phrase in self.words.phrases_named(role.organization)
        )

    def _is_home_office(self, role: LocalRole) -> bool:
        office = office_of(role.title, self.words)
        head = head_of(role.title, self.words)
        if role.title.lower() == "leader":
            return False  # of whom is not said
        if office_of(head, self.words) == "spokesperson":
            said = {*role.title.lower().split(), *(role.organization or "").lower().split()}
            return self._is_of_state(role) and bool(_OF_STATE & said)
        if head == "member":
            return bool(role.organization) and self._is_of_state(role)  # "a member of parliament"
        if head in self.words.people.of_others and head not in ("secretary", "envoy", "representative"):
            return False
        if head == "representative" and office != "representative":
            return False  # "special representative"
        if (head in self.words.titles.ranks or head in _SOLDIERS) and self.home.is_of_many:
            return False  # on which side is not said
        held = office in self.words.titles.offices or head in _OFFICES or head in self.words.titles.ranks
        return held and office not in _ABROAD and (head == "minister" or self._is_of_state(role))

    def _is_of_state(self, role: LocalRole) -> bool:
        """Whether a role is in no body that is named, or in one that every state has: "the foreign ministry"."""
        if not role.organization or role.organization in _HOUSES:
            return True
        plain = role.organization.lower().removeprefix("the ")
        return plain in self.words.institutions.one_of_a_country or plain.endswith("ministry")


def _known_country(name: str, words: NameWords) -> str | None:
    known = words.known.get(name) or words.alone.get(name)
    return known.country if known else None
