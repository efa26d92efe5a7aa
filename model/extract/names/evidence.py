"""What the words beside a name say for or against its being a person's."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.names import NameWords
from ...records import Span
from ...text import Prose, Sentence
from .chunks import Scanner
from .group import Group
from .groups import Grouper
from .persons import PERSON, form_score, is_given
from .vocabulary import make_vocabulary

_HIS = frozenset({"his", "her", "himself", "herself"})
_HE = frozenset({"He", "She", "His", "Her"})
_STOPS = frozenset({",", ";", ":", "that", "and", "but", "as", "when", "while", "after", "before"})
#: What stands before a verb of speaking whose subject follows: "“Enough,” said Ana Pop".
_QUOTED = frozenset({"”", '"', "’", "''", "»", "“", "」"})
#: How lines begin that say who wrote.
CREDITS = frozenset(
    {"By", "Reporting", "Editing", "Writing", "Additional", "Story", "Author", "Words", "Text", "Published", "Posted"}
    | {"Written", "Compiled", "From", "Photographs", "Photos", "Photo"}
    | {"Reporter", "Reporters", "Editor", "Editors", "Writer", "Correspondent", "Photographer", "Contact"}
    | {"Inquiries", "Enquiries", "Contacts"}
)
#: A byline without "by" is no longer, in tokens, and stands among so many paragraphs.
_BYLINE, _HEAD = 5, 6
#: What those are who write.
_WRITERS = frozenset({"reporter", "reporters", "correspondent", "correspondents", "journalist", "editor", "writer"})
#: What may stand after the name there.
_AFTER_BYLINE = frozenset({",", "|", "and", "/", "·", "•"})
#: So many words after a name "his" and "her" are looked for.
_NEAR = 6
#: So many words an aside between commas may have.
_ASIDE = 9


class Evidence:
    """The words of a document, and what stands around the names in them."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        self.prose = prose
        self.words = words
        vocabulary = make_vocabulary(words)
        self.scanner = Scanner(prose.tokens, vocabulary)
        self.grouper = Grouper(self.scanner, vocabulary)
        self.text = self.scanner.words

    def _name(self, group: Group) -> tuple[str, ...]:
        return tuple(self.text[group.name[0] : group.name[1]])

    def _around(self, group: Group, sentence: Sentence) -> float:
        """What the words around a name say for its being a person's."""
        text = self.text
        score = 0.0
        if group.titles:
            score += 3.0
        before = text[group.first - 1] if group.first > sentence.first else ""
        given = is_given(text[group.name[0]], self.words)
        named = before in ("the", "a", "an", "The") or before in self.words.people.named_things
        if named and not group.titles:
            score -= 1.0 if given else 3.0
        elif before in self.words.institutions.kinds and not group.titles:
            score -= 3.0
        elif before.endswith("-year-old") or (
            before == "," and group.first > 1 and text[group.first - 2] in self.words.people.people_nouns
        ):
            score += 2.0
        elif before.lower() in ("in", "at", "from", "near", "outside", "across"):
            score -= 0.5 if given else 1.0
        elif before == "of":
            score -= 0.5
        elif before in self.words.people.nationals and not group.titles:
            score += 1.5
        elif sentence.kind == "byline" and before in ("By", "by", "and", ",", ""):
            score += 2.5 if not text[group.name[0]].isupper() else 5.5
        elif before in self.words.people.after_person:
            score += 2.0 if group.first > 1 and text[group.first - 2] in _QUOTED else 1.0
        elif (group.country and before in ("'s", "'") and not group.titles) or (before == "by" and self._is_led(group)):
            score += 1.5
        elif before in ("by", "By") and group.last == sentence.last and sentence.paragraph == 0:
            score += 2.0  # a headline with its byline
        elif text[sentence.first] in CREDITS and before in ("By", "by", "and", ",", ":"):
            score += 2.0
        elif self._is_before_place(group, sentence):
            score += 4.5 if text[group.name[0]].isupper() else 2.0
        elif self._is_byline(group, sentence):
            score += 1.5
        cursor = group.last
        after = text[cursor] if cursor < sentence.last else ""
        following = text[cursor + 1] if cursor + 1 < sentence.last else ""
        if not group.titles and self._is_company(group, sentence):
            return score - 3.0
        reveals = self.words.people.after_person
        if after == "," and following in ("had", "has", "also", "later") and cursor + 2 < sentence.last:
            following = text[cursor + 2]
        if after in reveals or (
            after == "," and (following in reveals or (following.isdigit() and int(following[:3]) < 110))
        ):
            score += 1.5
        elif after in self.words.people.acts:
            score += 1.0
        elif after[:1].islower() and after.endswith("ed") and len(after) > 3:
            score += 0.5
        elif after == "'s" and following in self.words.people.belongings:
            score += 2.0
        elif after == "," and self._acts_after_aside(cursor + 1, sentence):
            score += 1.5
        elif after == "," and following in ("a", "an", "the", "whose", "one"):
            score += 1.0
        elif after == "as" and self._is_office(cursor + 1, sentence):
            score += 1.5
        elif after == "(" and (
            following[:2] in ("D-", "R-", "I-") or following in ("left", "right", "D", "R", "L", "C", "center")
        ):
            score += 2.0
        elif after == "(" and following.isdigit():
            score += 0.5
        if after[:1].islower() and before not in self.words.people.particles and self._has_gender(group, sentence):
            score += 1.0
        return score

    def _is_office(self, position: int, sentence: Sentence) -> bool:
        """Whether an office begins here: "named Ana Pop as attorney general"."""
        position += self.text[position : position + 1] in (["the"], ["a"], ["its"], ["his"], ["her"], ["new"])
        return any(
            word.lower() in self.words.titles.heads for word in self.text[position : min(sentence.last, position + 5)]
        )

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

    def _is_byline(self, group: Group, sentence: Sentence) -> bool:
        """Whether a name is all of a short paragraph near the head, but for a place after a comma."""
        if group.first > sentence.first or not 0 < sentence.paragraph < _HEAD:
            return False
        paragraph = self.prose.paragraphs[sentence.paragraph].span
        if sentence.start > paragraph.start + 1 or sentence.end < paragraph.end - 1:
            return False
        text = self.text
        if sentence.last - sentence.first <= _BYLINE and (group.last == sentence.last or text[group.last] == ","):
            return True
        return group.last < sentence.last and text[group.last] in _AFTER_BYLINE and self._tells_writers(sentence)

    def _is_before_place(self, group: Group, sentence: Sentence) -> bool:
        """Whether a name is all of a line near the head and a known place all of the next one."""
        paragraphs = self.prose.paragraphs
        number = sentence.paragraph
        if not 0 < number < 2 * _HEAD or number + 1 >= len(paragraphs) or sentence.kind == "furniture":
            return False
        if (group.first, group.last) != (sentence.first, sentence.last) or not 1 < group.last - group.first < 4:
            return False
        span = paragraphs[number + 1].span
        first, last = group.last, group.last
        while last < min(len(self.text), first + 4) and self.prose.tokens[last].end <= span.end:
            last += 1
        phrase = self.scanner.phrase_at(first, last) if first < last < first + 4 else None
        return phrase is not None and phrase.last == last

    def _tells_writers(self, sentence: Sentence) -> bool:
        """Whether a line under the headline begins with a name, two or three words, and says who wrote: "Ana Pop and
        Staff Reporter", "Ana Pop | 22.03.2023", "Ana Pop and Ion Dan, The Courier"."""
        text = self.text
        if sentence.kind not in ("standfirst", "byline") or not 0 < sentence.paragraph < _HEAD:
            return False
        end = next((at for at in range(sentence.first, sentence.last) if text[at] in _AFTER_BYLINE), sentence.last)
        if not 1 < end - sentence.first < 4 or end == sentence.last or text[sentence.last - 1] in (".", "?", "!"):
            return False
        rest = text[end : sentence.last]
        if any(not word[0].isupper() for word in text[sentence.first : end]):
            return False
        if rest[0] == "|" or any(word.lower() in _WRITERS for word in rest):
            return True
        small = sum(word[0].islower() for word in rest)
        return is_given(text[sentence.first], self.words) and small < 3

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
