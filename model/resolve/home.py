"""The countries of a document's persons: as titles say, as the lexicon knows them, or that of the whole document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..lexicon.names import NameWords, words_of
from .beside import Beside
from .local import LocalRole
from .local_actors import Cluster
from .local_others import Others
from .offices import head_of, office_of
from .origins import stated_origin

_DATELINE = re.compile(r"^([^\n]{3,60}?)(?:--|\s[—–-]\s|—|:\s|\([A-Z]{2,9}\)\s|$)", re.MULTILINE)
#: A dateline stands within so many code points from the head.
_HEAD = 1500
#: Places are looked for within so many.
_NEWS = 6000
_CAPITAL = re.compile(r"\b[A-ZÀ-Ž][\w’'-]+")
_OFFICES = frozenset(
    """
    minister secretary governor mayor sheriff speaker mp senator leader lawmaker prosecutor legislator councillor
    councilor commissioner adviser advisor judge justice deputy
    """.split()
)
#: Who holds one of these is abroad, or speaks for somebody else.
_ABROAD = frozenset({"ambassador", "spokesperson"})
#: Abbreviations before the names of lawmakers, in the United States and in English texts from elsewhere.
_LAWMAKERS = frozenset({"rep", "sen", "congressman", "congresswoman"})
#: What a body of many countries has in its name.
_MANY = re.compile(
    r"\b(?:International|World|Global|European|African|Asian|Arab|Islamic|Inter-\w+|Regional|Multinational)\b"
)
_CHIEFS = {f"{of} minister" for of in ("prime", "foreign", "defense", "interior", "finance")}
#: Offices that one person holds at a time.
_SINGLE = _CHIEFS | {"president", "monarch", "crown prince"}
_CROWNED = frozenset({"monarch", "crown prince"})
#: Whoever is one of these is it of a person or body that need not be of the country.
_OF_OTHERS = frozenset(
    """
    aide wife husband son daughter widow brother sister mother father coordinator representative expert economist
    founder envoy negotiator delegate correspondent reporter journalist diplomat consul pontiff pope mediator
    specialist researcher manager strategist broker trader dealer attaché tourist visitor refugee
    """.split()
)
_SECOND = ("deputy ", "assistant ", "under ", "acting ")
_HOUSES = frozenset({"Senate", "House", "Parliament", "National Assembly", "Cabinet"})
#: A document is at home in a country it names so often, and so many times as often as any other.
_OFTEN, _TIMES = 3, 2
#: A report is from a country but speaks of another where that is named so many times as often.
_FAR = 4


def give_countries(people: Sequence[Cluster], others: Others, text: str, words: NameWords, beside: Beside) -> None:
    """A person's country by what the lexicon knows, then by role, then by the words beside the title; else the country
    the document is at home in, for those who hold an office in it."""
    stated_codes: Counter[str] = Counter()
    homes = _Homes(people, others, text, words, stated_codes, beside)
    for cluster in people:
        stated = next((role.country for role in cluster.roles if role.country), None)
        known = next((known for name in cluster.forms if (known := _known_country(name, words))), None)
        cluster.country = known or stated or cluster.country or homes.of_title(cluster)
        if cluster.country is None and (origin := stated_origin(cluster, text, words)) is not None:
            cluster.country = origin
            cluster.why["the country of the place or body named after the name"] = None
        if cluster.country and cluster.roles:
            stated_codes[cluster.country] += 1
            homes.marked |= {role.country for role in cluster.roles if role.country and homes.is_marked(role)}
    for cluster in people:
        if cluster.country is None and cluster.roles and not homes.is_of_body(cluster):
            found = beside.country(cluster) or homes.only_one_with(cluster)
            if found is not None:
                cluster.country = found[0]
                cluster.why[f"the country: {found[1]}"] = None
    for cluster in people:
        if cluster.country is None and cluster.roles:
            homes.give(cluster)


class _Homes:
    """Where a document is from and what country it speaks of; looked for only when somebody needs it."""

    def __init__(
        self,
        people: Sequence[Cluster],
        others: Others,
        text: str,
        words: NameWords,
        stated: Counter[str],
        beside: Beside,
    ) -> None:
        self.people = people
        self.others = others
        self.stated = stated
        self.beside = beside
        self.text = text
        self.words = words
        #: The countries that officials are said to be of.
        self.marked: set[str] = set()
        self._found: tuple[str | None, str | None, str | None] | None = None

    def of_title(self, cluster: Cluster) -> str | None:
        """The country that alone has an office of this title, "Sen.", "taoiseach"; "Rep." where the United States are
        not named and another country is, time and again, may be anybody's."""
        for role in cluster.roles:
            title = role.title.lower().replace(".", "")
            plain = next((title.removeprefix(word) for word in _SECOND if title.startswith(word)), title)
            for code, several in self.words.titles.of_country.items():
                if title in several or plain in several:
                    return None if title in _LAWMAKERS and self._is_elsewhere(code) else code
        return None

    def _is_elsewhere(self, code: str) -> bool:
        countries = self.others.countries
        if code in countries or any(cluster.country == code for cluster in self.others.clusters):
            return False
        return any(len(one.mentions) >= _OFTEN for one in countries.values())

    def give(self, cluster: Cluster) -> None:
        if self._found is None:
            dateline = self._dateline()
            if dateline is not None and not self._is_talked_of(dateline):
                dateline = None
            self._found = dateline, self._most_named(), self._home()
        dateline, most, home = self._found
        office = any(self._is_home_office(role) for role in cluster.roles)
        if any(office_of(role.title, self.words) in _ABROAD for role in cluster.roles) and not office:
            return
        if self.is_of_body(cluster):
            return
        if dateline and office:
            country, reason = dateline, "the country the document is from"
        elif dateline and dateline == most and self._is_local(cluster):
            country, reason = dateline, "the country the document is from and speaks of most"
        elif home and office:
            country, reason = home, "the country the document speaks of"
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
            if head in _OF_OTHERS or (head == "head" and not role.organization):
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
            held = {
                office_of(role.title, self.words)
                for role in other.roles
                if role.country == country and role.tenure == "current"
            }
            if held & offices & _SINGLE:
                return False
        return True

    def only_one_with(self, cluster: Cluster) -> tuple[str, str] | None:
        """A king's country where only one that the document names has a king."""
        if not any(office_of(role.title, self.words) in _CROWNED for role in cluster.roles):
            return None
        crowned = [code for code in self.others.countries if code in self.words.countries.monarchies]
        return (crowned[0], "the only one named that has the office") if len(crowned) == 1 else None

    def _home(self) -> str | None:
        """The country named three times or more, by itself, its places, institutions or officials, and at least twice
        as often as any other."""
        counts = self.stated + Counter({code: len(one.mentions) for code, one in self.others.countries.items()})
        for cluster in self.others.clusters:
            if cluster.country:
                counts[cluster.country] += len(cluster.mentions)
        for found in _CAPITAL.finditer(self.text, 0, _NEWS):
            for phrase in self.words.phrases.get(found[0], ()):
                if phrase.kind == "place" and self.text.startswith(" ".join(phrase.words), found.start()):
                    if phrase.country:
                        counts[phrase.country] += 1
                    break
        (first, often), (other, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
        # Reports name the country of foreign officials and leave it out with their own.
        if often < _OFTEN or (often >= _TIMES * second and (second < 2 or not self._is_foreign(first, other))):
            return first if often >= _OFTEN else None
        if second < _OFTEN or (first in self.marked) == (other in self.marked):
            return None
        own, foreign = (other, first) if first in self.marked else (first, other)
        return own if self._is_foreign(foreign, own) else None

    def _is_foreign(self, foreign: str, own: str) -> bool:
        """Whether officials are said to be of the one country, none of the other, and the other comes first in the
        body."""
        if foreign not in self.marked or own in self.marked:
            return False
        countries = self.others.countries
        lead = max(self.text.find("\n"), 0)
        begins = [
            next((span.start for span in sorted(countries[code].mentions) if span.start >= lead), len(self.text))
            if code in countries
            else len(self.text)
            for code in (own, foreign)
        ]
        return begins[0] < begins[1]

    def _most_named(self) -> str | None:
        counts = [(len(one.mentions), code) for code, one in self.others.countries.items()]
        return max(counts)[1] if counts else None

    def _dateline(self) -> str | None:
        """The country of the place a report is from: "SEOUL, Jan. 13 (Yonhap) --"."""
        for found in _DATELINE.finditer(self.text, 0, _HEAD):
            place, _, rest = found[1].partition(",")
            place, bracket, _ = place.partition("(")
            place = place.strip()
            if len(place) < 3 or not place[0].isupper():
                continue
            shouted = place == place.upper()
            if not shouted and not (rest or bracket or found[0].endswith(": ")):
                continue
            whole = words_of(place.title() if shouted else place)
            for written in (whole, words_of(rest.partition("(")[0])):
                for phrase in self.words.phrases.get(written[0], ()) if written else ():
                    if not phrase.country or phrase.words != written[: len(phrase.words)]:
                        continue
                    if shouted or phrase.words == whole or _is_date_or_place(whole, rest):
                        return phrase.country
        return None

    def _is_talked_of(self, code: str) -> bool:
        """Whether no other country is named far more often than the one a report is from."""
        counts = Counter({one: len(cluster.mentions) for one, cluster in self.others.countries.items()})
        most = max(counts.values(), default=0)
        return most < _OFTEN or most < _FAR * (counts[code] + self.stated[code])

    def is_marked(self, role: LocalRole) -> bool:
        """Whether a role is an office of a country, not of a body that has its seat there."""
        return not role.organization and head_of(role.title, self.words) not in ("representative", "coordinator")

    def _is_of_many(self, role: LocalRole) -> bool:
        """Whether a role is in a body of many countries: "head of the Asean centre"."""
        if _MANY.search(role.title):
            return True
        if not role.organization:
            return False
        if _MANY.search(role.organization):
            return True
        written = words_of(role.organization)
        return any(
            phrase.kind == "institution" and phrase.country is None and phrase.words == tuple(written)
            for phrase in self.words.phrases.get(written[0], ())
        )

    def _is_home_office(self, role: LocalRole) -> bool:
        office = office_of(role.title, self.words)
        head = head_of(role.title, self.words)
        held = office in self.words.titles.offices or head in _OFFICES or head in self.words.titles.ranks
        return held and office not in _ABROAD and (not role.organization or role.organization in _HOUSES)


def _is_date_or_place(place: Sequence[str], rest: str) -> bool:
    """Whether what stands before a dash is "Bursa, Marmara Region": short, all in capitals."""
    return len(place) < 4 and all(word[0].isupper() or word[0].isdigit() for word in (*place, *rest.split()))


def _known_country(name: str, words: NameWords) -> str | None:
    known = words.known.get(name) or words.alone.get(name)
    return known.country if known else None
