"""Which runs of capitals are people: judged by their form, by what stands around them, by the whole document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...lexicon.names import NameWords
from ...personal_names import family_names, in_usual_order, is_east_asian
from ...text import Prose, Sentence
from .bylines import CREDITS
from .evidence import Evidence
from .group import Group
from .persons import PERSON, form_score, is_given

_NUMERALS = frozenset({"III", "VII", "VIII", "XII", "XIII", "XIV", "XVI"})
_ENDS = frozenset({".", "!", "?", '"', "”", "…", "’", ")"})
#: Titles that towns and hills have in their names.
_ROYAL = frozenset({"prince", "princess", "king", "queen", "duke", "lord", "count"})
#: Two names in a row that are each so likely are believed together.
_LIKELY = 1.5
_DASHES = frozenset({"—", "–", "--", "-"})


class Weigher(Evidence):
    """The words of a document with the scores of its names."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        super().__init__(prose, words)
        self.scores: dict[tuple[str, ...], float] = {}
        self.short: dict[str, None] = {}
        #: The full names of persons by family name.
        self.families: dict[str, set[tuple[str, ...]]] = {}
        self.datelines: list[str] = []
        self.small: set[str] = set()
        self.starts = {sentence.first for sentence in prose.sentences}
        self.speaking: set[str] = set()
        self.acronyms: dict[str, tuple[str, str | None]] = {}

    def _is_headline(self, sentence: Sentence) -> bool:
        """Whether most longer words are in capitals, so that capitals say nothing; no sentence of the body is one that
        ends as sentences do."""
        if sentence.kind in ("byline", "dateline") or self._tells_writers(sentence):
            return False
        if sentence.kind not in ("title", "standfirst"):
            paragraph = self.prose.paragraphs[sentence.paragraph].span
            if sentence.end < paragraph.end - 2 or sentence.start > paragraph.start + 3:
                return False
            if self.text[sentence.last - 1] in _ENDS:
                return False
        if self.text[sentence.last - 1].endswith(".") or self.text[sentence.first] in CREDITS:
            return False
        longer = [word for word in self.text[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in longer)
        return len(longer) > 3 and capitals * 10 > len(longer) * (5 if sentence.kind == "title" else 7)

    def _dateline(self, sentence: Sentence) -> int:
        """The token after the dash of "KUNMING, May 9 (Xinhua) --" at the head of a paragraph, else the first token."""
        if sentence.start > self.prose.paragraphs[sentence.paragraph].span.start + 3 or self._tells_writers(sentence):
            return sentence.first
        for index in range(sentence.first, min(sentence.last, sentence.first + 16)):
            word = self.text[index]
            if word in _DASHES and self.text[index + 1 : index + 2] and self.text[index + 1][0].islower():
                return sentence.first  # Prime Minister Ann Hill — who
            if word in _DASHES and index > sentence.first and self._is_named(sentence.first, index):
                return sentence.first  # "Ana Pop -- Pop, the mayor, …"
            if word in _DASHES and index > sentence.first:
                self.datelines.append(" ".join(self.text[sentence.first : index]).lower())
                return index + 1
            if word in _DASHES:
                return sentence.first
            if word[0].islower() and word not in ("of", "and", "de", "del", "la", "p.m.", "a.m."):
                break
            if word in ("said", ":", '"', "“"):
                break
        return sentence.first

    def _is_named(self, first: int, last: int) -> bool:
        """Whether the words before a dash are somebody's name, not a place and a day."""
        words = self.text[first:last]
        if not 1 < len(words) < 4 or not all(word[0].isupper() and word[1:2].islower() for word in words):
            return False
        return is_given(words[0], self.words) and self.scanner.phrase_at(first, last) is None

    def _weigh(self, found: Sequence[tuple[Sentence, list[Group]]], headlines: set[int]) -> None:
        """Judge every name of several words by its best place, then by the whole document."""
        small = self.small = {word for word in set(self.text) if word[0].islower()}
        alone: dict[str, float] = {}
        best: dict[tuple[str, ...], list[float]] = {}
        signs: dict[str, int] = {}
        companies: set[str] = set()
        pairs: list[tuple[tuple[str, ...], tuple[str, ...], float]] = []
        for sentence, groups in found:
            if sentence.first in headlines:
                continue
            for index, group in enumerate(groups):
                if group.kind != "person":
                    continue
                name = self._name(group)
                if len(name) == 1:
                    if not group.titles and self._is_company(group, sentence):
                        companies.add(name[0])
                    alone[name[0]] = max(alone.get(name[0], 1.5), self._acting(group, sentence))
                    if name[0].lower() not in small and (
                        self._introduced(groups, index, sentence) or self._is_addressed(name[0], group)
                    ):
                        self.short[name[0]] = None
                    signs[name[0]] = signs.get(name[0], 0) | self._sign(groups, index, sentence)
                    if self._is_speaking(name[0], group, sentence):
                        self.speaking.add(name[0])
                else:
                    around = self._around(group, sentence) + self._beside(groups, index)
                    best.setdefault(name, []).append(around)
                    pairs += self._joined(groups, index)
        self.short |= dict.fromkeys(
            name for name, both in signs.items() if both == 3 and name.lower() not in small and name[1:].islower()
        )
        for name, several in best.items():
            around, *others = sorted(several, reverse=True)
            if others and around > 0 and others[0] > 0:
                around += min(1.0, others[0] / 2)
            score = form_score(name, self.words) + around
            if score < 6 and any(
                word.lower() in small
                and word not in self.words.given
                and word.lower() not in self.words.people.particles
                for word in name
                if len(word) > 3
            ):
                score -= 1.0 if is_given(name[0], self.words) else 1.5
            company = companies & {name[0], name[-1]} and not is_given(name[0], self.words)
            score += -3.0 if company else self._called(name, alone)
            if any(line.startswith(" ".join(name).lower()) for line in self.datelines):
                score -= 8.0
            self.scores[name] = score
            if score < PERSON and len(name) > 2 and self._seems_led(name):
                tail = name[1:]  # "Begum Khaleda Zia", "Villager Domingas Soares"
                self.scores.setdefault(tail, form_score(tail, self.words) + around)
        for name, score in self.scores.items():
            if score < PERSON and len(name) > 2 and self.scores.get(name[1:], 0.0) >= PERSON:
                self.scores[name] = score + (1.5 if form_score(name, self.words) > -1 else 0.0)
        self._spread(pairs)
        self._shorten()

    def _shorten(self) -> None:
        """The short forms that the persons may be called by."""
        persons = [name for name, score in self.scores.items() if score >= PERSON]
        usual = {name: tuple(in_usual_order(" ".join(name), self.words).split()) for name in persons}
        for name, order in usual.items():
            family = order[0 if is_east_asian(order, self.words) else -1]
            self.families.setdefault(family, set()).add(name)
        for name in persons:
            if len(name) == 2 and self._are_two(name):
                self.scores[name] = 0.0
                continue
            self.short |= dict.fromkeys(family_names(name, self.words))
            if usual[name] != name:
                self.short |= dict.fromkeys(family_names(usual[name], self.words))

    def _are_two(self, name: tuple[str, ...]) -> bool:
        """Whether the first word is the family name of somebody else here, and the second that of another or a seat of
        government: a heading that runs into the text, "Banquet for Kim | Washington and Beijing agree"."""
        one, other = name
        if not self.families.get(one, set()) - {name} or " ".join(name) in self.words.known:
            return False
        if self.families.get(other, set()) - {name}:
            return not is_given(one, self.words)
        return any(phrase.kind == "seat" and phrase.words == (other,) for phrase in self.words.phrases.get(other, ()))

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

    def _called(self, name: tuple[str, ...], alone: Mapping[str, float]) -> float:
        """What a later short form says: "Choque" for "Saturnina Choque Huanca"."""
        last = alone.get(name[-1], 0.0)
        if name[-1] in self.words.alone:
            last = min(last, 1.5)
        first = alone.get(name[0], 0.0) if name[0] not in self.words.given else 0.0
        if first <= 1.5 and not is_east_asian(name, self.words):
            first /= 3  # so are companies called by their first word
        if len(name) > 2 and not last and not first:
            return max(alone.get(form, 0.0) for form in (*family_names(name, self.words), name[1]))
        return max(last, first)

    def _seems_led(self, name: tuple[str, ...]) -> bool:
        """Whether the name seems to begin with its second word: "Villager Domingas Soares"."""
        if name[0] in self.words.people.place_beginnings:
            return False
        return is_given(name[1], self.words) and not is_given(name[0], self.words)

    def _joined(self, groups: Sequence[Group], index: int) -> Iterator[tuple[tuple[str, ...], tuple[str, ...], float]]:
        """This name and the one before it where a comma or "and" joins them."""
        if not index or groups[index - 1].kind != "person":
            return
        one, other = self._name(groups[index - 1]), self._name(groups[index])
        gap = self.text[groups[index - 1].last : groups[index].first]
        if len(one) > 1 and gap in (["and"], [",", "and"], [","]):
            yield one, other, 1.0 if gap == [","] else 1.5

    def _spread(self, pairs: Sequence[tuple[tuple[str, ...], tuple[str, ...], float]]) -> None:
        """Who is named in a row with a person is one too, if the form allows; forwards, then backwards."""
        raised: set[tuple[str, ...]] = set()
        for one, other, weight in (*pairs, *reversed([(other, one, weight) for one, other, weight in pairs])):
            score, beside = self.scores.get(other, 0.0), self.scores.get(one, 0.0)
            if _LIKELY <= min(score, beside) < PERSON and weight > 1.0:
                self.scores[one] += PERSON - _LIKELY
                self.scores[other] += PERSON - _LIKELY
            elif beside >= PERSON and 0.0 < score < PERSON and other not in raised:
                raised.add(other)
                self.scores[other] += weight

    def _is_speaking(self, name: str, group: Group, sentence: Sentence) -> bool:
        """Whether a word in capitals that the lexicon does not know has a verb of speaking: "FEMA said"."""
        if len(name) < 3 or not name.isalpha() or name in _NUMERALS or group.last >= sentence.last or group.titles:
            return False
        if name in self.words.given or name.lower() in self.small:
            return False
        return self.text[group.last] in self.words.people.speaks

    def _introduce(self, group: Group, sentence: Sentence) -> None:
        """An acronym in brackets after the name: "the Lake States Community (LSC)"."""
        text, after = self.text, group.last
        if after + 2 < sentence.last and text[after] == "(" and text[after + 2] == ")":
            acronym = text[after + 1]
            if 2 <= len(acronym) <= 8 and sum(letter.isupper() for letter in acronym) >= 2 and acronym[0].isupper():
                self.acronyms[acronym] = (self._written(*group.name), group.country)
