"""Whether one word alone is somebody's name: after a title, or where the document shows it for one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ...lexicon.names import NameWords
from ...text import Prose, Sentence
from .evidence import Evidence
from .group import Group

_NUMERALS = frozenset({"III", "VII", "VIII", "XII", "XIII", "XIV", "XVI"})
#: Titles that towns and hills have in their names.
_ROYAL = frozenset({"prince", "princess", "king", "queen", "duke", "lord", "count"})


@dataclass(slots=True)
class Singles:
    """What the places of single words say, by word: how much for the longer name each may be short for (`weights`),
    the signs of a person (`signs`, see `_sign`), and which of them are companies."""

    weights: dict[str, float] = field(default_factory=dict)
    signs: dict[str, int] = field(default_factory=dict)
    companies: set[str] = field(default_factory=set)


class SingleNames(Evidence):
    """The words of a document with those of them that are names by themselves."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        super().__init__(prose, words)
        #: What persons are called by in one word, or few, in the order found.
        self.short: dict[str, None] = {}
        self.small = {word for word in set(self.text) if word[0].islower()}
        self.speaking: set[str] = set()

    def _note_single(self, groups: Sequence[Group], index: int, sentence: Sentence, seen: Singles) -> None:
        """Keep what one place says of a single word."""
        group = groups[index]
        name = self.text[group.name[0]]
        if not group.titles and self._is_company(group, sentence):
            seen.companies.add(name)
        seen.weights[name] = max(seen.weights.get(name, 1.5), self._acting(group, sentence))
        if name.lower() not in self.small and (
            self._introduced(groups, index, sentence) or self._is_addressed(name, group)
        ):
            self.short[name] = None
        seen.signs[name] = seen.signs.get(name, 0) | self._sign(groups, index, sentence)
        if self._is_speaking(name, group, sentence):
            self.speaking.add(name)

    def _is_addressed(self, name: str, group: Group) -> bool:
        """Whether a title before one word makes it somebody's name throughout: "Princess Ana", "Mr Pop"."""
        if not group.titles or not name[1:].islower() or name in self.words.people.common:
            return False
        titles = self.words.titles
        head = group.titles[-1].head
        personal = head in titles.address or head in titles.female or head in titles.male
        return personal and self._accepts_single(name, group) and not self._is_of_body(group.name[0])

    def _is_of_body(self, first: int) -> bool:
        """Whether the words after a title name a body by its country: "secretary of the Kenya Dairy"."""
        if first < 3 or self.text[first - 2] != "the" or self.text[first - 3] not in ("of", "for", "at"):
            return False
        return any(
            phrase.kind in ("country", "seat") and phrase.words == (self.text[first - 1],) and not phrase.article
            for phrase in self.words.phrases.get(self.text[first - 1], ())
        )

    def _accepts_single(self, name: str, group: Group) -> bool:
        if name in self.short or name in self.words.alone:
            return True
        if not group.titles:
            return False
        institutions = self.words.institutions
        body = group.organization
        # "head of ECOWAS Mediation"
        if body is not None and body.last == group.name[0] and self.text[body.first - 1] in ("of", "the", "for"):
            return group.last < len(self.text) and self.text[group.last] in self.words.people.after_person
        if name in self.words.people.common or name in institutions.other_heads or name in institutions.heads:
            return False
        if name.rstrip(".").lower() in self.words.titles.suffixes:
            return False
        small = self.text[group.titles[-1].first][0].islower()
        if small and (name.lower() in self.small or group.titles[-1].head in ("major", "general", "private")):
            return False
        if self.text[group.last : group.last + 2] == ["news", "agency"]:
            return False  # "the official Tanjug news agency"
        head = group.titles[-1].head
        if head in _ROYAL and group.first and self.text[group.first - 1] in ("in", "near", "outside"):
            return False  # "in Prince Rupert"
        if len(name) < 2 or (name.isupper() and len(name) < (4 if head in self.words.titles.honorifics else 5)):
            return False
        titles = self.words.titles
        if head not in titles.address and name not in self.words.given and self._is_region(name):
            return False  # "Supreme Allied Commander Europe"
        if head in ("general", "miss", "chief", "private", "master", "officer") and name.lower() in self.small:
            return False  # "General Electric", "Miss Universe"
        return head in titles.alone or head in titles.honorifics or head in titles.ranks

    def _is_region(self, name: str) -> bool:
        return any(phrase.kind == "region" and phrase.words == (name,) for phrase in self.words.phrases.get(name, ()))

    def _sign(self, groups: Sequence[Group], index: int, sentence: Sentence) -> int:
        """Signs that one word is a person: 1 for a deed other than speaking, 2 for "and" beside somebody."""
        group, people = groups[index], self.words.people
        after = self.text[group.last] if group.last < sentence.last else ""
        deed = after in people.acts or (after in people.after_person and after not in people.speaks)
        joined = False
        for one, other in ((index - 1, index), (index, index + 1)):
            if one < 0 or other >= len(groups) or self.text[groups[one].last : groups[other].first] != ["and"]:
                continue
            beside = groups[one] if other == index else groups[other]
            known = beside.kind == "person" and (beside.titles or self.text[beside.name[0]] in self.words.alone)
            joined = joined or bool(known)
        return int(deed) + 2 * int(joined)

    def _acting(self, group: Group, sentence: Sentence) -> float:
        """What a single word says for the longer name it may be short for: more where it does what people do."""
        after = self.text[group.last] if group.last < sentence.last else ""
        return 2.5 if group.titles or after in self.words.people.after_person else 1.5

    def _is_speaking(self, name: str, group: Group, sentence: Sentence) -> bool:
        """Whether a word in capitals that the lexicon does not know has a verb of speaking: "FEMA said"."""
        if len(name) < 3 or not name.isalpha() or name in _NUMERALS or group.last >= sentence.last or group.titles:
            return False
        if name in self.words.given or name.lower() in self.small:
            return False
        return self.text[group.last] in self.words.people.speaks
