"""The country a document is from, or at home in: by its masthead and dateline, and by whose officials go unmarked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords, words_of
from .local_actors import Cluster
from .local_others import Others
from .offices import head_of

_DATELINE = re.compile(
    r"^([^\n]{3,60}?)(?:--|\s[—–|-]\s|—|:\s|\([A-Z]{2,9}\)\s|\.\s(?=/?[A-Z]{3,12}[/. ])|(?<=\d)\.\s|$)", re.MULTILINE
)
#: "16 May 2024, 16:40, Bishkek –": a place behind the time.
_STAMPED = re.compile(r"^[^\n]{0,40}?\d{4}[^\n]{0,20}?,\s([A-ZÀ-Ž][\w’'. -]{2,30}?)\s[—–-]\s", re.MULTILINE)
#: A line of a masthead: "GOVERNMENT OF THE REPUBLIC OF MOLDOVA", "Ministry of Foreign Affairs of Japan".
_MASTHEAD = re.compile(
    r"^[^\n]{0,40}\b(?:GOVERNMENT|MINISTRY|PRESIDENCY|PRESIDENT|CABINET|OFFICE|EMBASSY|DEPARTMENT|ADMINISTRATION)\b"
    r"[^\n.]{0,60}$",
    re.MULTILINE | re.IGNORECASE,
)
#: A dateline stands within so many code points from the head, a masthead within so many.
_HEAD, _TOP = 1500, 300
#: Places are looked for within so many.
_NEWS = 6000
#: What is first told of stands within so many.
_LEAD = 900
_CAPITAL = re.compile(r"[A-ZÀ-Ž](?<!\w.)[\w’'-]+", re.DOTALL)
#: A document is at home in a country it names so often, and so many times as often as any other.
_OFTEN, _TIMES = 3, 2
#: A report is from a country but speaks of another where that is named so many times as often.
_FAR = 4
#: Before the country that somebody visits.
_VISIT = re.compile(r"\b(?:visit(?:s|ed|ing)?|trip)(?:\s+to)?\s+(?:the\s+)?$|\barriv\w+\s+in\s+(?:the\s+)?$")
#: Where officials of so many countries are named, the one that has none is hardly the paper's.
_MANY = 3
#: Who is one of these is marked by the country at home, too.
_SENT = frozenset({"ambassador", "representative", "consul", "mission", "envoy", "commissioner", "d'affaires"})
#: Before a country that only says where: "in Cork, Ireland".
_WHERE = re.compile(r"(?:\b(?:in|at|near|outside|across)\s+(?:the\s+)?|\w,\s)$")
_ROW = frozenset({", ", " and ", ", and "})


class Home:
    """What a document says of where it is from, found when somebody first asks.

    `dateline` is the country of the place a report is from, where the report speaks of it; `most` the one named most;
    `country` the one the document is at home in, as it leaves it out with officials, or speaks of it alone.
    """

    def __init__(
        self, people: Sequence[Cluster], others: Others, text: str, names: Sequence[NameMention], words: NameWords
    ) -> None:
        self.people = people
        self.others = others
        self.text = text
        self.names = names
        self.words = words
        self._found: tuple[str | None, str | None, str | None, set[str]] | None = None

    @property
    def dateline(self) -> str | None:
        return self._all()[0]

    @cached_property
    def written_in(self) -> str | None:
        """The country of the place a report is from, whatever it speaks of."""
        return self._dateline()

    @property
    def most(self) -> str | None:
        return self._all()[1]

    @property
    def country(self) -> str | None:
        return self._all()[2]

    @property
    def is_of_many(self) -> bool:
        """Whether officials of several countries are named, so that nobody's goes without saying."""
        return len(self._all()[3]) > _MANY

    def is_marked(self, country: str | None) -> bool:
        """Whether officials are said to be of a country, as foreign ones are."""
        return country in self._all()[3]

    def _all(self) -> tuple[str | None, str | None, str | None, set[str]]:
        if self._found is None:
            counts, marked = self._named(), self._marked()
            dateline = self.written_in
            if dateline is not None and not self._is_talked_of(dateline, counts, marked):
                dateline = None
            most = max(((len(one.mentions), code) for code, one in self.others.countries.items()), default=(0, None))[1]
            country = self._masthead() or self._host() or self._unmarked(counts, marked)
            self._found = dateline, most, country, marked
        return self._found

    def _named(self) -> Counter[str]:
        """How often each country is named, by itself, its places, institutions or officials."""
        counts = Counter({code: len(one.mentions) for code, one in self.others.countries.items()})
        counts.update(one.country for one in self.people if one.country and one.roles)
        for cluster in self._bodies():
            counts[cluster.country or ""] += len(cluster.mentions)
        for found in _CAPITAL.finditer(self.text, 0, _NEWS):
            for phrase in self.words.phrases.get(found[0], ()):
                if phrase.kind == "place" and self.text.startswith(" ".join(phrase.words), found.start()):
                    if phrase.country:
                        counts[phrase.country] += 1
                    break
        return counts

    def _bodies(self) -> list[Cluster]:
        """The institutions of a country, but not the agency or paper that tells of it."""
        return [one for one in self.others.clusters if one.country and not any(map(self._is_media, one.names))]

    def _is_media(self, name: str) -> bool:
        return any(phrase.media for phrase in self.words.phrases_named(name))

    def _unmarked(self, counts: Counter[str], marked: set[str]) -> str | None:
        """The country whose officials go without its name: named three times or more and at least twice as often as
        any other; or one that the lead tells of, where only foreign ones are named as often.

        Reports name the country of foreign officials and leave it out with their own.
        """
        ranked = counts.most_common()
        (first, often), (second, less) = (*ranked[:2], ("", 0), ("", 0))[:2]
        lead = self._lead()
        if often < _OFTEN or not less:
            return first if often > 1 and not less else None
        beside = second in marked and first in lead and not self._is_only_where(first)
        if first not in marked and (often >= _TIMES * less or beside):
            return first
        own = [(count, code) for code, count in ranked if code not in marked and count > 1 and code in lead]
        bodies = {one.country for one in self._bodies()}
        own = [one for one in own if one[1] in bodies] or own  # "at the White House"
        own = [one for one in own if one[1] in bodies or not self._is_only_where(one[1])]
        alone = len(own) == 1 or (len(own) > 1 and own[0][0] >= _TIMES * own[1][0])
        if 0 < len(marked) < _MANY and alone and own[0][0] * _FAR > often:
            return own[0][1]
        times = _TIMES + 2 * (second in lead)
        return first if first in marked and often >= times * max(less, 2) else None

    def _is_only_where(self, code: str) -> bool:
        """Whether the first paragraphs name a country only for where something is: "in Cork, Ireland"."""
        early = [name for name in self.names if name.span.start <= _LEAD and name.country == code]
        return bool(early) and all(
            name.form != "demonym" and _WHERE.search(self.text, max(0, name.span.start - 20), name.span.start)
            for name in early
        )

    def _host(self) -> str | None:
        """The one country that officials said to be of another visit."""
        hosts: set[str] = set()
        countries = {span.start: one.country for one in self.people if one.country for span in one.mentions}
        for index, name in enumerate(self.names):
            begin = name.span.start
            if name.kind != "country" or not name.country or name.form == "demonym":
                continue
            if not _VISIT.search(self.text, max(0, begin - 40), begin):
                continue
            visitor = next((one for one in self.names[max(0, index - 4) : index][::-1] if one.kind == "person"), None)
            if visitor is not None and countries.get(visitor.span.start, name.country) != name.country:
                hosts.add(name.country)
        return hosts.pop() if len(hosts) == 1 else None

    def _marked(self) -> set[str]:
        """The countries that officials are said to be of; an ambassador "to" somewhere may be of the own one."""
        marked = {
            one.country
            for one in self.people
            if one.country and not one.roles and not any(name in self.words.known for name in one.forms)
        }
        for name in self.names:
            if name.kind != "person" or not name.country or not name.title or name.number != 1:
                continue
            sent = head_of(name.title, self.words) in _SENT or name.title.endswith(" of mission")
            around = self.text[name.span.start : name.span.end + 4]
            if not sent or (" to " not in around and not name.title.endswith(" of mission")):
                marked.add(name.country)
        return marked

    def _lead(self) -> list[str]:
        """The countries that the first paragraphs name, in their order; none in a row of three."""
        early = [name for name in self.names if name.span.start <= _LEAD and name.country and name.kind != "person"]
        gaps = [self.text[one.span.end : other.span.start] for one, other in pairwise(early)]
        joined = [False, *(gap in _ROW for gap in gaps), False]
        rows = [joined[at] + joined[at + 1] for at in range(len(early))]
        found: dict[str, None] = {}
        for at, name in enumerate(early):
            row = max(rows[max(0, at - 1) : at + 2]) if rows[at] else 0
            if row < 2 and name.country:
                found[name.country] = None
        return list(found)

    def _dateline(self) -> str | None:
        """The country of the place a report is from: "SEOUL, Jan. 13 (Yonhap) --", or "Seoul" on a line of its own."""
        for found in _DATELINE.finditer(self.text, 0, _HEAD):
            place, _, rest = found[1].partition(",")
            place, bracket, land = place.partition("(")
            place = place.strip()
            if len(place) < 3 or not place[0].isupper():
                continue
            shouted = place == place.upper()
            alone = found[0] == place
            if not shouted and not alone and not (rest or bracket or found[0].endswith((": ", "| ", ") "))):
                continue
            whole = words_of(place.title() if shouted else place)
            for written in (whole, words_of(rest.partition("(")[0]), words_of(land.partition(")")[0])):
                for phrase in self.words.phrases.get(written[0], ()) if written else ():
                    if not phrase.country or phrase.words != written[: len(phrase.words)]:
                        continue
                    if phrase.kind == "institution":
                        continue  # "FOREIGN AFFAIRS": a section, or a journal
                    if alone and not shouted:
                        if phrase.words == whole and phrase.kind in ("seat", "place"):
                            return phrase.country
                    elif shouted or phrase.words == whole or _is_date_or_place(whole, rest):
                        return phrase.country
        return self._stamped()

    def _stamped(self) -> str | None:
        """ "16 May 2024, 16:40, Bishkek –": the place behind the time."""
        found = _STAMPED.search(self.text, 0, _HEAD)
        named = self.words.phrases_named(found[1]) if found is not None else iter(())
        return next((phrase.country for phrase in named), None)

    def _is_talked_of(self, code: str, counts: Counter[str], marked: set[str]) -> bool:
        """Whether no country, but one whose officials are marked as foreign, is named far more often than `code`."""
        most = max((count for other, count in counts.items() if other not in marked), default=0)
        return most < _OFTEN or most < _FAR * counts[code]

    def _masthead(self) -> str | None:
        """The country whose government's page this is."""
        for line in _MASTHEAD.finditer(self.text, 0, _TOP):
            written = words_of(line[0].title() if line[0].isupper() else line[0])
            for code in self._countries_in(written):
                return code
        return None

    def _countries_in(self, written: Sequence[str]) -> Iterator[str]:
        for at, word in enumerate(written):
            for phrase in self.words.phrases.get(word, ()):
                named = phrase.country and phrase.kind in ("country", "demonym")
                if named and tuple(written[at : at + len(phrase.words)]) == phrase.words:
                    yield phrase.country or ""
                    break


def _is_date_or_place(place: Sequence[str], rest: str) -> bool:
    """Whether what stands before a dash is "Bursa, Marmara Region": short, all in capitals."""
    return len(place) < 4 and all(word[0].isupper() or word[0].isdigit() for word in (*place, *rest.split()))
