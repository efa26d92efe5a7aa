"""What the words beside a name say for or against its being a person's."""

from __future__ import annotations

from collections.abc import Sequence

from ...records import Span
from ...text import Sentence
from .bylines import Bylines
from .group import Group
from .persons import PERSON, form_score, is_given

_HIS = frozenset({"his", "her", "himself", "herself"})
_HE = frozenset({"He", "She", "His", "Her"})
_STOPS = frozenset({",", ";", ":", "that", "and", "but", "as", "when", "while", "after", "before"})
#: What stands before a verb of speaking whose subject follows: "“Enough,” said Ana Pop".
_QUOTED = frozenset({"”", '"', "’", "''", "»", "“", "」"})
#: How nouns of those who do something end.
_AGENTS = ("er", "or", "ist", "ian", "eer", "ant", "woman", "man")
#: Who is on which side of a picture, or of the house.
_SIDES = frozenset({"left", "right", "D", "R", "L", "C", "center"})
#: So many words after a name "his" and "her" are looked for.
_NEAR = 6
#: So many words an aside between commas may have.
_ASIDE = 9


class Evidence(Bylines):
    """The words of a document, and what stands around the names in them."""

    def _around(self, group: Group, sentence: Sentence) -> float:
        """What the words around a name say for its being a person's."""
        text = self.text
        before = text[group.first - 1] if group.first > sentence.first else ""
        score = (3.0 if group.titles else 0.0) + self._score_before(group, sentence, before)
        if (against := self._score_against(group, sentence, before)) < 0:
            return score + against
        score += self._score_after(group, sentence)
        after = text[group.last] if group.last < sentence.last else ""
        if after[:1].islower() and before not in self.words.people.particles and self._has_gender(group, sentence):
            score += 1.0
        return score

    def _score_before(self, group: Group, sentence: Sentence, before: str) -> float:
        """What the word before a name says, and the line it stands in."""
        text, people = self.text, self.words.people
        given = is_given(text[group.name[0]], self.words)
        behind = text[group.first - 2] if group.first > 1 else ""
        if not group.titles and (before in ("the", "a", "an", "The") or before in people.named_things):
            return -1.0 if given else -3.0
        if not group.titles and before in self.words.institutions.kinds:
            return -3.0
        if before.endswith("-year-old") or (before == "," and behind in people.people_nouns):
            return 2.0
        if before.lower() in ("in", "at", "from", "near", "outside", "across"):
            return -0.5 if given else -1.0
        if before == "of":
            return -0.5
        if before in people.nationals and not group.titles:
            return 1.5
        if sentence.kind == "byline" and before in ("By", "by", "and", ",", ""):
            return 2.5 if not text[group.name[0]].isupper() else 5.5
        if before in people.after_person:
            return 2.0 if behind in _QUOTED else 1.0
        if (group.country and before in ("'s", "'") and not group.titles) or (before == "by" and self._is_led(group)):
            return 1.5
        return self._score_byline(group, sentence, before)

    def _score_against(self, group: Group, sentence: Sentence, before: str) -> float:
        """What shows that a name is a company's or a paper's."""
        if not group.titles and self._is_company(group, sentence):
            return -3.0
        if self._is_led_by_kind(group):
            return -6.0
        if before == "(" and self.text[group.last : group.last + 1] == [","] and group.last + 1 < sentence.last:
            following = self.text[group.last + 1]
            return -3.0 if following.isdigit() or following in self.words.people.calendar else 0.0
        return 0.0

    def _score_after(self, group: Group, sentence: Sentence) -> float:
        """What the words behind a name say."""
        text, people, cursor = self.text, self.words.people, group.last
        after = text[cursor] if cursor < sentence.last else ""
        following = text[cursor + 1] if cursor + 1 < sentence.last else ""
        if after == "," and following in ("had", "has", "also", "later") and cursor + 2 < sentence.last:
            following = text[cursor + 2]
        reveals = people.after_person
        if after in reveals:
            return 1.5
        if after == "," and (following in reveals or (following.isdigit() and int(following[:3]) < 110)):
            return 1.5
        if after in people.acts:
            return 1.0
        if after[:1].islower() and after.endswith("ed") and len(after) > 3:
            return 0.5
        if after == "'s" and following in people.belongings:
            return 2.0
        if after == "," and self._acts_after_aside(cursor + 1, sentence):
            return 1.5
        if after == "," and following in ("a", "an", "the", "whose", "one"):
            return 1.0
        if after == "," and following.endswith(_AGENTS) and following.islower() and self._is_complement(cursor + 2):
            return 1.0  # "Ana Pop, convener of a platform"
        if after == "as" and self._is_office(cursor + 1, sentence):
            return 1.5
        if after == "(" and (following[:2] in ("D-", "R-", "I-") or following in _SIDES):
            return 2.0
        return 0.5 if after == "(" and following.isdigit() else 0.0

    def _is_complement(self, position: int) -> bool:
        return self.text[position : position + 1] in (["of"], ["for"], ["at"], ["with"], ["from"], ["in"])

    def _is_office(self, position: int, sentence: Sentence) -> bool:
        """Whether an office begins here: "named Ana Pop as attorney general"."""
        position += self.text[position : position + 1] in (["the"], ["a"], ["its"], ["his"], ["her"], ["new"])
        return any(
            word.lower() in self.words.titles.heads for word in self.text[position : min(sentence.last, position + 5)]
        )

    def _is_led_by_kind(self, group: Group) -> bool:
        """ "Brine producer Salares del Norte": what looks like an occupation is a company's kind."""
        if not group.titles or group.titles[-1].head not in self.words.institutions.kinds:
            return False
        name = self._name(group)
        small = self.text[group.titles[-1].last - 1][0].islower() and group.name[0] == group.titles[-1].last
        return small and not is_given(name[0], self.words) and form_score(name, self.words) < PERSON

    def _is_company(self, group: Group, sentence: Sentence) -> bool:
        """Whether what stands beside a name only companies have or do: "shares in Slovplyn", "Slovplyn said it"."""
        text, people = self.text, self.words.people
        linked = group.first > sentence.first + 1 and text[group.first - 1] in ("in", "of", "at", "by")
        if linked and text[group.first - 2] in people.company_before:
            return True
        after = text[group.last : min(sentence.last, group.last + 2)]
        if after[:1] == ["'s"]:
            return after[1:] != [] and after[1] in people.company_things
        if after[:1] and (after[0] in people.company_things or after[0] in people.called_after):
            return True
        if after[:1] and after[0] in self.words.institutions.kinds:
            return True
        return len(after) == 2 and after[0] in people.speaks and after[1] in ("it", "its")

    def _acts_after_aside(self, start: int, sentence: Sentence) -> bool:
        """Whether a few words up to the next comma are followed by what people do: ", of Lille, said"."""
        for index in range(start, min(sentence.last - 1, start + _ASIDE)):
            if self.text[index] == ",":
                return self._is_deed(self.text[index + 1])
        return False

    def _is_led(self, group: Group) -> bool:
        """ "A delegation headed by …"."""
        return group.first > 1 and self.text[group.first - 2] in self.words.people.led_by

    def _is_deed(self, word: str) -> bool:
        return word in self.words.people.after_person or word in self.words.people.acts

    def _has_gender(self, group: Group, sentence: Sentence) -> bool:
        """Whether "his" or "her" follows soon, "Ana Pop lost her son", with no other name or clause between, or the
        sentence begins with the name and the next one with "He"."""
        text = self.text
        for word in text[group.last : min(sentence.last, group.last + _NEAR)]:
            if word in _HIS:
                return True
            if word[0].isupper() or word in _STOPS:
                break
        return group.first == sentence.first and sentence.last < len(text) and text[sentence.last] in _HE

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
        following = groups[index + 1] if index + 1 < len(groups) else None
        if following is not None and following.kind == "country" and following.first == group.last + 1:
            bracketed = self.text[group.last] == "(" and self.text[following.last : following.last + 1] == [")"]
            return 1.5 if bracketed else 0.0
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
        if not gap or len(gap) > 4 or gap[0] not in ("of", "from", "with"):
            return 0.0
        if following.kind == "institution" and gap[1:] in ([], ["the"]):
            return 1.5
        return 1.0 if following.kind == "generic" else 0.0

    def _is_beside(self, previous: Group, group: Group) -> bool:
        gap = self.text[previous.last : group.first]
        if gap[:1] == [","] and gap[-1] == "'s" and len(gap) in (3, 4):
            return gap[1] in ("the", "its") and gap[-2].islower()  # "Ana Pop, the state's governor"
        return (
            bool(gap)
            and gap[0] == ","
            and len(gap) <= 2
            and all(word in (",", "a", "an", "the", "who", "is") for word in gap)
        )

    def _is_told_of(self, previous: Group, group: Group) -> bool:
        """ "Ana Pop, the mayor", "Ana Pop is the mayor", "Ana Pop has been governor"."""
        if self._is_beside(previous, group):
            return True
        gap = self.text[previous.last : group.first]
        if gap[:1] != ["is"] and gap[:2] != ["has", "been"]:
            return False
        return gap[1 if gap[0] == "is" else 2 :] in ([], ["a"], ["an"], ["the"], ["now"], ["now", "the"])

    def _introduced(self, groups: Sequence[Group], index: int, sentence: Sentence) -> bool:
        """Whether a single word is here said to be somebody: "his brother Ravi", "Ravi, 61,", "Ravi, a vet,"."""
        group, people = groups[index], self.words.people
        name, text = self.text[group.name[0]], self.text
        after = text[group.last : min(sentence.last, group.last + 3)]
        if len(name) < 3 or not name[1:].islower() or group.last - group.name[0] > 1 or not after:
            return False
        if group.titles:
            return group.titles[-1].head in people.kin and text[group.titles[-1].first][0].islower()
        before = groups[index - 1] if index else None
        if before is not None and before.kind == "title" and before.titles[-1].head in people.kin:
            return not before.titles[-1].plural and text[before.last : group.first] == [","] and after[0] in (",", ".")
        if after[0] == "'s":
            return after[1:2] != [] and after[1] in people.kin
        if after[0] == ",":
            if len(after) > 2 and after[1].isdigit() and int(after[1][:3]) < 110:
                return after[2] in (",", ".")
            return self._is_apposed(groups, index)
        if name in self.words.known_families:
            return self._is_deed(after[0]) and text[group.first - 1].lower() != "the"
        return self._is_deed(after[0]) and after[0] not in people.speaks and self._has_gender(group, sentence)

    def _is_apposed(self, groups: Sequence[Group], index: int) -> bool:
        """ "Ravi, a vet," and "Ravi, his wife,": an occupation or kin between commas."""
        if index + 1 >= len(groups):
            return False
        title = groups[index + 1]
        if title.kind != "title" or not self._is_beside(groups[index], title) or title.titles[-1].plural:
            return False
        stop = self.text[title.last : title.last + 1]
        if title.titles[-1].head in self.words.institutions.kinds or stop not in ([","], ["."]):
            return False
        return title.indefinite or title.titles[-1].head in self.words.people.kin

    def _span(self, first: int, last: int) -> Span:
        return Span(self.prose.tokens[first].start, self.prose.tokens[last - 1].end)

    def _written(self, first: int, last: int) -> str:
        return " ".join(self._span(first, last).of(self.prose.text).split())
