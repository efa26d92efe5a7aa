"""Which runs of capitals are people: judged by their form, by what stands around them, by the whole document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ...lexicon.names import NameWords
from ...personal_names import family_names, in_usual_order, is_east_asian
from ...text import Prose, Sentence
from .bylines import CREDITS
from .group import Group
from .persons import PERSON, form_score, is_given
from .singles import SingleNames, Singles

_ENDS = frozenset({".", "!", "?", '"', "”", "…", "’", ")"})
#: Two names in a row that are each so likely are believed together.
_LIKELY = 1.5
_DASHES = frozenset({"—", "–", "--", "-"})


class Weigher(SingleNames):
    """The words of a document with the scores of its names."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        super().__init__(prose, words)
        self.scores: dict[tuple[str, ...], float] = {}
        #: The full names of persons by family name.
        self.families: dict[str, set[tuple[str, ...]]] = {}
        self.datelines: list[str] = []
        self.starts = {sentence.first for sentence in prose.sentences}
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
        places: dict[tuple[str, ...], list[float]] = {}
        pairs: list[tuple[tuple[str, ...], tuple[str, ...], float]] = []
        seen = Singles()
        for sentence, groups in found:
            if sentence.first in headlines:
                continue
            for index, group in enumerate(groups):
                if group.kind != "person":
                    continue
                name = self._name(group)
                if len(name) == 1:
                    self._note_single(groups, index, sentence, seen)
                    continue
                places.setdefault(name, []).append(self._around(group, sentence) + self._beside(groups, index))
                pairs += self._joined(groups, index)
        self.short |= dict.fromkeys(
            name
            for name, both in seen.signs.items()
            if both == 3 and name.lower() not in self.small and name[1:].islower()
        )
        for name, several in places.items():
            self._score(name, several, seen)
        for name, score in self.scores.items():
            if score < PERSON and len(name) > 2 and self.scores.get(name[1:], 0.0) >= PERSON:
                self.scores[name] = score + (1.5 if form_score(name, self.words) > -1 else 0.0)
        self._spread(pairs)
        self._shorten()

    def _score(self, name: tuple[str, ...], places: Sequence[float], seen: Singles) -> None:
        """Weigh one name by its form, what stands around it at its two best places, and its short forms."""
        around, *others = sorted(places, reverse=True)
        if others and around > 0 and others[0] > 0:
            around += min(1.0, others[0] / 2)
        given = is_given(name[0], self.words)
        score = form_score(name, self.words) + around
        if score < 6 and self._has_small_word(name):
            score -= 1.0 if given else 1.5
        company = seen.companies & {name[0], name[-1]} and not given
        score += -3.0 if company else self._called(name, seen.weights)
        if any(line.startswith(" ".join(name).lower()) for line in self.datelines):
            score -= 8.0
        self.scores[name] = score
        if score < PERSON and len(name) > 2 and self._seems_led(name):
            tail = name[1:]  # "Begum Khaleda Zia", "Villager Domingas Soares"
            self.scores.setdefault(tail, form_score(tail, self.words) + around)

    def _has_small_word(self, name: tuple[str, ...]) -> bool:
        """Whether the document writes a word of the name in small letters too."""
        given, particles = self.words.given, self.words.people.particles
        return any(
            len(word) > 3 and word.lower() in self.small and word not in given and word.lower() not in particles
            for word in name
        )

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

    def _introduce(self, group: Group, sentence: Sentence) -> None:
        """An acronym in brackets after the name: "the Lake States Community (LSC)"."""
        text, after = self.text, group.last
        if after + 2 < sentence.last and text[after] == "(" and text[after + 2] == ")":
            acronym = text[after + 1]
            if 2 <= len(acronym) <= 8 and sum(letter.isupper() for letter in acronym) >= 2 and acronym[0].isupper():
                self.acronyms[acronym] = (self._written(*group.name), group.country)
