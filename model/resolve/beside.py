"""Countries that the sentence says of somebody whose own title names none.

"Mali's delegation, led by Minister Ana Pop", "talks with Irish President A and Prime Minister B",
"In Kabul, Foreign Minister C".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from ..extract.mentions import NameMention
from ..lexicon.names import NameWords
from .local_actors import Cluster
from .offices import head_of, office_of

#: Between a country and who acts for it: " delegation, led by ", "n side is headed by ".
_SIDE = re.compile(
    r"(?:['’]s?)?\s+(?:[\w-]+\s+){0,4}?(?:side|delegation|team|mission|group|government|junta|party|army|forces|military"
    r"|cabinet|negotiators|officials)\b,?\s*(?:(?:which|who)\s+)?(?:(?:is|was|were|are|being|will\s+be|to\s+be|has\s+been"
    r"|had\s+been)\s+)?(?:also\s+)?(?:(?:led|headed|represented|chaired)\s+)?by\s+(?:its\s+|the\s+|their\s+)?"
)
_AND = re.compile(
    r"(?:,?\s+and|,|,?\s+as\s+well\s+as)\s+"
    r"(?:(?:with|held\s+(?:talks|discussions|a\s+meeting)\s+with|met(?:\s+with)?)\s+)?(?:the\s+)?(?:his\s+|her\s+)?"
)
#: Two who stand after one of these are told of as one side.
_BEFORE_SIDE = re.compile(
    r"\b(?:with|by|from|to|on|met|meets?|meeting|told|including|of|for|under|thanked|urged|received|visited|join|joined)"
    r"\s+(?:the\s+|both\s+)?$"
)
_IN = re.compile(r"(?:^|[—–-]\s)In\s(?:the\s)?$")
_AFTER_FRONT = re.compile(
    r",|\s+(?:on\s+\w+|yesterday|today|tomorrow|later|earlier|meanwhile|the\s+same\s+day|last\s+\w+|this\s+\w+)\b"
)
_BOUND = re.compile(r"\b(?:in|to|for|visit|visits|visited|visiting)\s+(?:the\s+)?$")
#: Between the country that somebody goes to and whom they meet there.
_GUEST = re.compile(
    r"[^.;:“”\"]{0,60}?\b(?:for\s+(?:[\w-]+\s+){0,2}(?:talks|a\s+meeting|meetings|a\s+summit|discussions)\s+with"
    r"|to\s+(?:meet|see|hold\s+(?:[\w-]+\s+){0,2}talks\s+with|confer\s+with|call\s+on)"
    r"|and\s+(?:met|held\s+(?:[\w-]+\s+){0,2}talks\s+with|was\s+received\s+by|is\s+to\s+meet|will\s+meet)"
    r"|(?:where|during\s+which)\s+(?:he|she|they|the\s+\w+)\s+(?:(?:also|is|are|was|were|will|would|due|to|scheduled|expected|be)\s+)*"
    r"(?:met|meet|hold\s+talks|held\s+talks|received|greeted|welcomed|call\s+on|called\s+on)(?:\s+(?:with|by))?|,\s+hosted\s+by)"
    r"(?:\s+with)?\s+(?:the\s+)?"
)
#: Between somebody met abroad and the country: " during a visit to ".
_VISITED = re.compile(
    r"(?:\s+\w+){0,4}?\s+(?:during|on)\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,3}?(?:visit|trip)\s+to\s+(?:the\s+)?"
)
#: "EC President", "the secretary-general's envoy": of a body or somebody, whose country nothing says.
_ELSEWHERE = re.compile(
    r"\b[A-Z]{2,6}\s(?=(?i:president|secretary|commission|chief|officer|director|envoy|special|represent))"
    r"|\b(?!(?i:country|nation|state|city|region|province|government|party|parliament|ministry|army))[\w-]+['’]s\s"
)
#: Behind somebody whose office is in a place that need not be of the country: "the mayor of Lille".
_LOCAL = re.compile(r"(?<=[Mm]ayor)\sof\s[A-ZÀ-Ž]|(?<=[Gg]overnor)\sof\s[A-ZÀ-Ž]|(?<=[Ss]heriff)\sof\s[A-ZÀ-Ž]")
_MET = re.compile(
    r"\s+(?:also\s+)?(?:met(?:\s+with)?|spoke\s+(?:with|to)|held\s+(?:\w+\s+){0,2}talks\s+with|received|welcomed|hosted"
    r"|called(?:\s+on)?|greeted)\s+(?:the\s+)?"
)
_VISITING = re.compile(r"\bvisiting\s")
#: So much of a clause may stand between a country and whoever is most likely of it.
_CLAUSE = re.compile(r"[^,;:.“”\"]{0,100}")
_HIS = re.compile(r"\b(?:his|her)\s", re.IGNORECASE)
_OWNED = re.compile(r"['’]s?\s+(?:own\s+|new\s+|then\s+|chief\s+|former\s+|long-?time\s+)?")
#: Whoever is one of these to somebody may be of any country.
EQUALS = frozenset(
    "counterpart colleague guest host rival opponent friend ally partner neighbour neighbor foe critic".split()
)
#: How far back a country is looked for, in mentions.
_REACH = 6
#: A dateline has no more code points.
_FRONT = 80


class Beside:
    """The mentions of a document, asked for what stands beside a person's titles."""

    def __init__(
        self,
        text: str,
        starts: Sequence[int],
        names: Sequence[NameMention],
        meaning: Sequence[tuple[Cluster, ...]],
        words: NameWords,
    ) -> None:
        self.text = text
        self.starts = starts
        self.names = names
        self.meaning = meaning
        self.words = words
        self.titled: dict[int, list[int]] = {}
        self._first: dict[int, int] = {}
        for index, name in enumerate(names):
            if name.kind == "person" and len(meaning[index]) == 1:
                self._first.setdefault(id(meaning[index][0]), index)
                if name.title:
                    self.titled.setdefault(id(meaning[index][0]), []).append(index)

    def country(self, cluster: Cluster) -> tuple[str, str] | None:
        """The country and the reason, or None where the text beside none of the person's titles names one."""
        for index in self.titled.get(id(cluster), ())[:8]:
            for rule in (
                self._owned,
                self._joined,
                self._apposed,
                self._led,
                self._same_side,
                self._guest,
                self._visited,
                self._fronted,
            ):
                if (found := rule(index)) is not None:
                    return found
        return None

    def _sentence(self, index: int) -> int:
        """Where the sentence of a mention begins."""
        at = bisect_right(self.starts, self.names[index].span.start) - 1
        return self.starts[at] if at >= 0 else 0

    def _countries_before(self, index: int) -> Iterator[tuple[int, str]]:
        """The mentions of countries before `index` in its sentence, the nearest first."""
        begin = self._sentence(index)
        for other in range(index - 1, max(-1, index - 1 - _REACH), -1):
            name = self.names[other]
            if name.span.start < begin:
                return
            if name.kind == "country" and name.country:
                yield other, name.country

    def _owned(self, index: int) -> tuple[str, str] | None:
        """ "the Cypriot president's envoy A"."""
        before = self.names[index - 1] if index else None
        if before is None or before.kind != "person" or not before.country or before.form != "title":
            return None
        gap = self.text[before.span.end : self.names[index].span.start]
        if not _OWNED.fullmatch(gap) or head_of(self.names[index].title or "", self.words) in EQUALS:
            return None
        return before.country, "the office is with somebody of it"

    def _joined(self, index: int) -> tuple[str, str] | None:
        """ "Qatar's deputy prime minister and foreign minister, A": one person of two offices."""
        before = self.names[index - 1] if index else None
        if before is None or before.form != "title" or before.kind != "person" or not before.country:
            return None
        gap = self.text[before.span.end : self.names[index].span.start]
        return (before.country, "another office of theirs") if gap == " and " and before.number == 1 else None

    def _apposed(self, index: int) -> tuple[str, str] | None:
        """ "the Cabinet Secretary, Ministry of Health of Kenya, Dr A": the body between a title and the name."""
        if index < 2:
            return None
        body, title = self.names[index - 1], self.names[index - 2]
        if body.kind != "institution" or not body.country or title.form != "title":
            return None
        gaps = self.text[title.span.end : body.span.start], self.text[body.span.end : self.names[index].span.start]
        return (body.country, "the body named between title and name") if gaps == (", ", ", ") else None

    def _led(self, index: int) -> tuple[str, str] | None:
        start = self.names[index].span.start
        for other, country in self._countries_before(index):
            if _SIDE.fullmatch(self.text, self.names[other].span.end, start):
                return country, "leads a country's side"
        before = self.names[index - 1] if index else None
        if before is not None and before.kind == "institution" and before.country:
            gap = self.text[before.span.end : start]
            if len(gap) < 60 and (_SIDE.fullmatch(gap) or _SIDE.fullmatch(" side" + gap)):
                return before.country, "leads a country's side"
        return None

    def _same_side(self, index: int) -> tuple[str, str] | None:
        """ "with Irish President A and Prime Minister B"."""
        offices = {office_of(self.names[index].title or "", self.words)}
        country: str | None = None
        at = index
        while at and index - at < _REACH and self._is_joined(at):
            at -= 1
            office = office_of(self.names[at].title or "", self.words)
            if office in offices:
                return None
            offices.add(office)
            country = country or self.names[at].country or self.meaning[at][0].country
        begin = self.names[at].span.start
        if at == index or country is None or not _BEFORE_SIDE.search(self.text, max(0, begin - 24), begin):
            return None
        return country, "named along with another of the same side"

    def _is_joined(self, index: int) -> bool:
        """Whether somebody with a title stands before the mention, joined to it."""
        before = self.names[index - 1]
        if before.kind != "person" or not before.title or before.form == "title" or len(self.meaning[index - 1]) != 1:
            return False
        return _AND.fullmatch(self.text, before.span.end, self.names[index].span.start) is not None

    def _guest(self, index: int) -> tuple[str, str] | None:
        """ "flew to Jordan for talks with King A"."""
        start = self.names[index].span.start
        for other, country in self._countries_before(index):
            begin = self.names[other].span.start
            if self.names[other].form == "demonym" or not _BOUND.search(self.text, max(0, begin - 16), begin):
                continue
            if _GUEST.fullmatch(self.text, self.names[other].span.end, start) and not self._is_of(other, country):
                return country, "met in the country named"
        return None

    def _is_of(self, index: int, country: str) -> bool:
        """Whether somebody named before in the sentence is of that country, at home there."""
        begin = self._sentence(index)
        for other in range(index - 1, max(-1, index - 1 - _REACH), -1):
            if self.names[other].span.start < begin:
                return False
            if self.names[other].kind == "person" and any(one.country == country for one in self.meaning[other]):
                return True
        return False

    def _visited(self, index: int) -> tuple[str, str] | None:
        """ "told President A during a visit to China"."""
        if index + 1 >= len(self.names):
            return None
        after = self.names[index + 1]
        if after.kind != "country" or after.form == "demonym" or after.country is None:
            return None
        if _VISITED.fullmatch(self.text, self.names[index].span.end, after.span.start):
            begin = self.names[index].span.start
            if _BEFORE_SIDE.search(self.text, max(0, begin - 24), begin):
                return after.country, "met in the country named"
        return None

    def _fronted(self, index: int) -> tuple[str, str] | None:
        """ "In Kabul, Foreign Minister A said": of somebody not named before."""
        begin = self._sentence(index)
        if self._first.get(id(self.meaning[index][0])) != index:
            return None
        for other, country in self._countries_before(index):
            name = self.names[other]
            front = self.text[begin : name.span.start] if name.span.start - begin < _FRONT else ""
            if _IN.search(front) and name.form in ("metonym", "name"):
                return (
                    (country, "the place the sentence begins with")
                    if _AFTER_FRONT.match(self.text, name.span.end)
                    else None
                )
        return None

    def torn(self, cluster: Cluster, home: str) -> bool:
        """Whether every sentence that gives the person a title speaks of another country first, and not of `home`."""
        titled = self.titled.get(id(cluster), ())
        if any(self._meets_one_of(index, home) for index in titled[:8]):
            return True
        return bool(titled) and all(self._is_torn(index, home) for index in titled[:8])

    def _is_torn(self, index: int, home: str) -> bool:
        begin, start = self._sentence(index), self.names[index].span.start
        if _HIS.match(self.text, start) or _HIS.search(self.text, max(begin, start - 5), start):
            return True  # whose, is asked when it is known whom pronouns mean
        if _VISITING.search(self.text, max(begin, start - 10), start + 10):
            return True
        if _LOCAL.match(self.text, self.names[index].span.end):
            return True
        if any(found.end() == start for found in _ELSEWHERE.finditer(self.text, max(begin, start - 24), start + 16)):
            return True
        foreign = False
        for other in range(index - 1, max(-1, index - 1 - _REACH), -1):
            name = self.names[other]
            if name.span.start < begin:
                break
            codes = self._codes(other)
            if home in codes:
                return False
            if codes and name.kind == "country" and name.form != "demonym":
                foreign = True
                if _CLAUSE.fullmatch(self.text, name.span.end, start):
                    return True
        if not foreign:
            return False
        for other in range(index + 1, min(len(self.names), index + 1 + _REACH)):
            if self._sentence(other) != begin:
                break
            if home in self._codes(other):
                return False
        return True

    def _meets_one_of(self, index: int, home: str) -> bool:
        """ "Minister A met Kenyan President B": who goes unmarked before a marked official is of another country."""
        if index + 1 >= len(self.names):
            return False
        other = self.names[index + 1]
        marked = other.kind == "person" and other.title and other.country == home
        return bool(marked) and _MET.fullmatch(self.text, self.names[index].span.end, other.span.start) is not None

    def _codes(self, index: int) -> set[str]:
        """The countries a mention speaks of."""
        name = self.names[index]
        codes = {name.country} if name.country else set()
        if name.kind == "person":
            codes |= {one.country for one in self.meaning[index] if one.country}
        return {code for code in codes if code}
