"""Which runs of capitals are people: judged by their form, by what stands around them, by the whole document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ...lexicon.names import NameWords
from ...personal_names import family_names
from ...records import Span
from ...text import Prose, Sentence
from .chunks import Scanner
from .groups import Group, Grouper
from .persons import PERSON, form_score, is_given
from .vocabulary import make_vocabulary

_NUMERALS = frozenset({"III", "VII", "VIII", "XII", "XIII", "XIV", "XVI"})
_ENDS = frozenset({".", "!", "?", '"', "”", "…", "’", ")"})
_DASHES = frozenset({"—", "–", "--", "-"})


class Weigher:
    """The words of a document with the scores of its names."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        self.prose = prose
        self.words = words
        vocabulary = make_vocabulary(words)
        self.scanner = Scanner(prose.tokens, vocabulary)
        self.grouper = Grouper(self.scanner, vocabulary)
        self.text = self.scanner.words
        self.scores: dict[tuple[str, ...], float] = {}
        self.short: dict[str, None] = {}
        self.datelines: list[str] = []
        self.small: set[str] = set()
        self.starts = {sentence.first for sentence in prose.sentences}
        self.speaking: set[str] = set()
        self.acronyms: dict[str, tuple[str, str | None]] = {}

    def _is_headline(self, sentence: Sentence) -> bool:
        """Whether most longer words are in capitals, so that capitals say nothing; no sentence of the body is one that
        ends as sentences do."""
        if sentence.kind in ("byline", "dateline"):
            return False
        if sentence.kind not in ("title", "standfirst"):
            paragraph = self.prose.paragraphs[sentence.paragraph].span
            if sentence.end < paragraph.end - 2 or sentence.start > paragraph.start + 3:
                return False
            if self.text[sentence.last - 1] in _ENDS:
                return False
        if self.text[sentence.last - 1] == ".":
            return False
        longer = [word for word in self.text[sentence.first : sentence.last] if len(word) > 3 and word[0].isalpha()]
        capitals = sum(word[0].isupper() for word in longer)
        return len(longer) > 3 and capitals * 10 > len(longer) * (5 if sentence.kind == "title" else 7)

    def _dateline(self, sentence: Sentence) -> int:
        """The token after the dash of "KUNMING, May 9 (Xinhua) --" at the head of a paragraph, else the first token."""
        if sentence.start > self.prose.paragraphs[sentence.paragraph].span.start + 3:
            return sentence.first
        for index in range(sentence.first, min(sentence.last, sentence.first + 16)):
            word = self.text[index]
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

    def _weigh(self, found: Sequence[tuple[Sentence, list[Group]]], headlines: set[int]) -> None:
        """Judge every name of several words by its best place, then by the whole document."""
        small = self.small = {word for word in self.text if word[0].islower()}
        alone: Counter[str] = Counter()
        best: dict[tuple[str, ...], float] = {}
        for sentence, groups in found:
            if sentence.first in headlines:
                continue
            for index, group in enumerate(groups):
                if group.kind != "person":
                    continue
                name = self._name(group)
                if len(name) == 1:
                    alone[name[0]] += 1
                    if self._is_speaking(name[0], group, sentence):
                        self.speaking.add(name[0])
                else:
                    around = self._around(group, sentence) + self._beside(groups, index)
                    best[name] = max(best.get(name, -9.0), around)
        for name, around in best.items():
            score = form_score(name, self.words) + around
            if score < 6 and any(
                word.lower() in small for word in name if len(word) > 3 and word not in self.words.given
            ):
                score -= 1.0 if is_given(name[0], self.words) else 1.5
            if alone[name[-1]] or (alone[name[0]] and name[0] not in self.words.given):
                score += 1.5
            if any(line.startswith(" ".join(name).lower()) for line in self.datelines):
                score -= 8.0
            self.scores[name] = score
            if score < PERSON and len(name) > 2 and is_given(name[1], self.words) and not is_given(name[0], self.words):
                tail = name[1:]  # "Begum Khaleda Zia", "Villager Domingas Soares"
                self.scores.setdefault(tail, form_score(tail, self.words) + around)
        for name, score in self.scores.items():
            if score >= PERSON:
                self.short |= dict.fromkeys(family_names(name, self.words))

    def _name(self, group: Group) -> tuple[str, ...]:
        return tuple(self.text[group.name[0] : group.name[1]])

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

    def _around(self, group: Group, sentence: Sentence) -> float:
        """What the words around a name say for its being a person's."""
        text = self.text
        score = 0.0
        if group.titles:
            score += 3.0
        before = text[group.first - 1] if group.first > sentence.first else ""
        given = is_given(text[group.name[0]], self.words)
        if before in ("the", "a", "an", "The") and not group.titles:
            score -= 1.0 if given else 3.0
        elif before.lower() in ("in", "at", "from", "near", "outside", "across"):
            score -= 0.5 if given else 1.0
        elif before == "of":
            score -= 0.5
        elif sentence.kind == "byline" and before in ("By", "by", "and", ",", ""):
            score += 2.5 if not text[group.name[0]].isupper() else 5.5
        elif before in self.words.people.after_person:
            score += 1.0
        elif group.country and before in ("'s", "'") and not group.titles:
            score += 1.25
        cursor = group.last
        after = text[cursor] if cursor < sentence.last else ""
        following = text[cursor + 1] if cursor + 1 < sentence.last else ""
        reveals = self.words.people.after_person
        if after in reveals or (
            after == "," and (following in reveals or (following.isdigit() and int(following[:3]) < 110))
        ):
            score += 1.5
        elif after[:1].islower() and after.endswith("ed") and len(after) > 3:
            score += 0.5
        elif after == "," and following in ("a", "an", "the", "whose"):
            score += 1.0
        elif after == "(" and (
            following[:2] in ("D-", "R-", "I-") or following in ("left", "right", "D", "R", "L", "C", "center")
        ):
            score += 2.0
        elif after == "(" and following.isdigit():
            score += 0.5
        return score

    def _beside(self, groups: Sequence[Group], index: int) -> float:
        """What a title in apposition says: "Anna Berg, the union's president," "the president, Anna Berg,"."""
        group = groups[index]
        before = self.text[group.first - 1] if index else ""
        if index and before == "of" and groups[index - 1].kind == "title" and groups[index - 1].last == group.first - 1:
            return -3.0
        if index + 1 < len(groups) and groups[index + 1].kind == "title" and self._is_beside(group, groups[index + 1]):
            return 2.5
        if index and groups[index - 1].kind == "title" and self.text[groups[index - 1].last : group.first] == [","]:
            return 2.0
        return max(
            self._in_list(groups[index - 1], group) if index else 0.0,
            self._in_list(group, groups[index + 1], group) if index + 1 < len(groups) else 0.0,
            self._belonging(group, groups[index + 1]) if index + 1 < len(groups) else 0.0,
        )

    def _in_list(self, one: Group, other: Group, weighed: Group | None = None) -> float:
        """What a person joined by "and" or a comma says of the name beside it."""
        beside = other if weighed is one else one
        if beside.kind != "person" or self.text[one.last : other.first] not in (["and"], [",", "and"], [","]):
            return 0.0
        if not beside.titles and (len(self._name(beside)) < 2 or form_score(self._name(beside), self.words) < PERSON):
            return 0.0
        return 1.0 if self.text[one.last : other.first] == [","] else 1.5

    def _belonging(self, group: Group, following: Group) -> float:
        """What "of" with an institution says: "Nevers Mumba of the African Union"."""
        gap = self.text[group.last : following.first]
        return 1.5 if following.kind == "institution" and gap in (["of"], ["of", "the"], ["from", "the"]) else 0.0

    def _is_beside(self, previous: Group, group: Group) -> bool:
        gap = self.text[previous.last : group.first]
        return (
            bool(gap)
            and gap[0] == ","
            and len(gap) <= 2
            and all(word in (",", "a", "an", "the", "who", "is") for word in gap)
        )

    def _span(self, first: int, last: int) -> Span:
        return Span(self.prose.tokens[first].start, self.prose.tokens[last - 1].end)

    def _written(self, first: int, last: int) -> str:
        return " ".join(self._span(first, last).of(self.prose.text).split())
