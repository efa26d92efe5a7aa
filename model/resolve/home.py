"""The countries of a document's persons: as titles say, as the lexicon knows them, or that of the whole document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ..lexicon.names import NameWords, words_of
from .local import LocalRole
from .local_actors import Cluster
from .local_others import Others
from .offices import head_of, office_of

_DATELINE = re.compile(r"^([^\n]{3,60}?)(?:--|\s[—–-]\s|—|:\s)", re.MULTILINE)
#: A dateline stands within so many code points from the head.
_HEAD = 1500
#: Places are looked for within so many.
_NEWS = 6000
_CAPITAL = re.compile(r"\b[A-ZÀ-Ž][\w’'-]+")
_OFFICES = frozenset("minister secretary governor mayor sheriff speaker mp senator leader lawmaker prosecutor".split())
_HOUSES = frozenset({"Senate", "House", "Parliament", "National Assembly", "Cabinet"})
#: A document is at home in a country it names so often, and so many times as often as any other.
_OFTEN, _TIMES = 3, 2


def give_countries(people: Sequence[Cluster], others: Others, text: str, words: NameWords) -> None:
    """A person's country by what the lexicon knows, then by role; else the country the document is at home in, for
    those who hold an office in it."""
    stated_codes: Counter[str] = Counter()
    homes = _Homes(others, text, words, stated_codes)
    for cluster in people:
        stated = next((role.country for role in cluster.roles if role.country), None)
        known = next((known for name in cluster.forms if (known := _known_country(name, words))), None)
        cluster.country = known or stated or cluster.country or _country_of_title(cluster, words)
        if cluster.country and cluster.roles:
            stated_codes[cluster.country] += 1
    for cluster in people:
        if cluster.country is None and cluster.roles:
            homes.give(cluster)


class _Homes:
    """Where a document is from and what country it speaks of; looked for only when somebody needs it."""

    def __init__(self, others: Others, text: str, words: NameWords, stated: Counter[str]) -> None:
        self.others = others
        self.stated = stated
        self.text = text
        self.words = words
        self._found: tuple[str | None, str | None, str | None] | None = None

    def give(self, cluster: Cluster) -> None:
        if self._found is None:
            self._found = self._dateline(), self._most_named(), self._home()
        dateline, most, home = self._found
        office = any(self._is_home_office(role) for role in cluster.roles)
        if dateline and office:
            cluster.country = dateline
            cluster.why["the country the document is from"] = None
        elif dateline and dateline == most:
            cluster.country = dateline
            cluster.why["the country the document is from and speaks of most"] = None
        elif home and office:
            cluster.country = home
            cluster.why["the country the document speaks of"] = None

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
        (first, often), (_, second) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
        return first if often >= _OFTEN and often >= _TIMES * second else None

    def _most_named(self) -> str | None:
        counts = [(len(one.mentions), code) for code, one in self.others.countries.items()]
        return max(counts)[1] if counts else None

    def _dateline(self) -> str | None:
        """The country of the place a report is from: "SEOUL, Jan. 13 (Yonhap) --"."""
        for found in _DATELINE.finditer(self.text, 0, _HEAD):
            place, _, rest = found[1].partition(",")
            place = place.partition("(")[0].strip()
            if len(place) < 3 or place != place.upper():
                continue
            for written in (words_of(place.title()), words_of(rest.partition("(")[0])):
                for phrase in self.words.phrases.get(written[0], ()) if written else ():
                    if phrase.country and phrase.words == written[: len(phrase.words)]:
                        return phrase.country
        return None

    def _is_home_office(self, role: LocalRole) -> bool:
        office = office_of(role.title, self.words)
        held = office in self.words.titles.offices or head_of(role.title, self.words) in _OFFICES
        return held and (not role.organization or role.organization in _HOUSES)


def _country_of_title(cluster: Cluster, words: NameWords) -> str | None:
    """The country that alone has an office of this title: "Sen.", "taoiseach"."""
    titles = {role.title.lower().replace(".", "") for role in cluster.roles}
    return next((code for code, several in words.titles.of_country.items() if titles & set(several)), None)


def _known_country(name: str, words: NameWords) -> str | None:
    known = words.known.get(name) or words.alone.get(name)
    return known.country if known else None
