"""Runs of words in capitals that may be a person's name: where they end."""

from __future__ import annotations

from ...personal_names import GENERATIONS, NICKNAMES, is_east_asian
from .institutions import InstitutionScanner
from .persons import BEHIND
from .vocabulary import Chunk

#: No name is longer, in words; this also keeps a page of nothing but capitals linear.
_LONGEST_NAME = 8
#: "Sultan bin Rashid": what stands before is a given name.
FILIAL = frozenset({"bin", "ibn", "bint", "binti", "binte"})
ARTICLES = ("al-", "el-", "Al-", "El-", "as-", "ad-", "ar-", "ul-", "ash", "az-", "an-")


class RunScanner(InstitutionScanner):
    """The names of persons that begin at a place, or may."""

    def _is_family_too(self, phrase: Chunk, cursor: int, last: int) -> bool:
        """ "William Fox": one word that also means a body, after a given name and before no other name."""
        single = phrase.kind == "institution" and phrase.last == cursor + 1 and self.words[cursor][1:].islower()
        return single and not self._capital_at(cursor + 1, last)

    def _is_vietnamese(self, position: int, cursor: int) -> bool:
        """Whether a short word ends a name whose family name is Vietnamese."""
        word = self.words[cursor]
        family = (
            self.words[position] in self.people.vietnamese_family and self.words[position] not in self.people.common
        )
        return family and 0 < cursor - position < 4 and len(word) < 6 and word[1:].islower() and "-" not in word

    def _is_eastern_jun(self, position: int, cursor: int, last: int) -> bool:
        """ "Dong Jun": a month by its look, behind a Chinese or Korean family name and before no day."""
        if self.words[cursor] != "Jun" or cursor != position + 1:
            return False
        people = self.vocabulary.words
        family = self.words[position].lower()
        after = self.words[cursor + 1] if cursor + 1 < last else ""
        return (family in people.chinese_family or family in people.korean_family) and not after[:1].isdigit()

    def _is_led(self, position: int, cursor: int, last: int) -> bool:
        """ "President Moumin Aden Bileh": between words of a name behind a title."""
        before = self.words[position - 1].lower() if position else ""
        return before in self.vocabulary.words.titles.heads and self._capital_at(cursor + 1, last)

    def _name(self, position: int, last: int) -> Chunk | None:
        """A run of words that may be a person's name."""
        words, vocabulary = self.words, self.vocabulary
        particles = vocabulary.words.people.particles
        end = position
        limit = min(last, position + _LONGEST_NAME)
        while end < limit:
            word = words[end]
            if word[0].isupper() and (len(word) > 1 or end > position or self._is_bare_initial(position, last)):
                if end > position and not self._continues(position, end, last):
                    break
                if not word[1:2].isalpha() and len(word) > 1 and word[1] not in ".'-":
                    break
                end += 1
            elif (end > position and self._links(end, limit, particles)) or (
                word[0].islower() and "-" in word and word[:3] in ARTICLES
            ):
                end += 1
            elif end > position and self._is_nickname(end, limit):
                end += 3
            elif end > position and word == "'" and words[end + 1 : end + 2] and words[end + 1][:3] in ARTICLES:
                end += 1  # Mohammed Shia' al-Sudani
            else:
                break
        while end > position + 1 and words[end - 1] in particles:
            end -= 1
        if end == position:
            return None
        if end + 1 < last and words[end] == "," and words[end + 1].rstrip(".") in ("Jr", "Sr"):
            end += 2
        return Chunk("name", position, end)

    def _is_nickname(self, at: int, limit: int) -> bool:
        """ "Corazon “Cora” Balbuena": one word in marks or brackets inside a name."""
        if at + 3 >= limit or NICKNAMES.get(self.words[at]) != self.words[at + 2]:
            return False
        nickname, after = self.words[at + 1], self.words[at + 3]
        if not (nickname[0].isupper() and nickname[1:].islower() and nickname.isalpha() and after[0].isupper()):
            return False
        return self._continues(at - 1, at + 3, limit) and self._phrase(at + 1, limit) is None

    def _is_bare_initial(self, position: int, last: int) -> bool:
        """ "S Jaishankar": an initial without its stop."""
        return self.words[position] not in ("A", "I") and self._capital_at(position + 1, last)

    def _links(self, end: int, limit: int, particles: frozenset[str]) -> bool:
        """A particle, or two, before a further word in capitals."""
        if self.words[end] not in particles:
            return False
        after = end + 1
        if after < limit and self.words[after] in particles:
            after += 1
        return after < limit and (self.words[after][0].isupper() or self.words[after][:3] in ARTICLES)

    def _is_compound(self, word: str) -> bool:
        """A word like "Dublin-based" or "Oscar-winner"."""
        part = word.rpartition("-")[2] if "-" in word else ""
        return part in self.people.compound_ends or (
            len(part) > 5 and part[0].islower() and part.endswith(("ed", "ing"))
        )

    def _is_shouted(self, cursor: int) -> bool:
        """A whole word in capitals that is no family name set in capitals ("Emmanuel MACRON") but an acronym."""
        word = self.words[cursor]
        return (
            len(word) > 2 and word.isupper() and "." not in word and (len(word) < 4 or word in self.vocabulary.acronyms)
        )

    def _continues(self, position: int, cursor: int, last: int) -> bool:
        """Whether the word in capitals at `cursor` still belongs to the name that began at `position`."""
        word = self.words[cursor]
        people = self.vocabulary.words
        first = self.words[position]
        given = first in people.given or first.rstrip(".") != first
        if word.rstrip(".").lower() in people.titles.suffixes:
            if word.rstrip(".").lower() not in GENERATIONS and cursor > position + 1:
                return False
            return not (cursor + 1 < last and self.words[cursor + 1][:1].isupper())
        if word in self.people.calendar and not (given and word in ("May", "April", "June", "August", "March")):
            return self._is_eastern_jun(position, cursor, last)
        if word in people.people.common and not (
            given and cursor == position + 1 and word in self.people.common_families
        ):
            return False
        if self._is_shouted(cursor) or self._is_compound(word):
            return False
        if self.words[cursor - 1] in FILIAL or self._is_vietnamese(position, cursor):
            return True  # "bin Sultan Al Nahyan", "Bui Thanh Son": whatever else the word may mean
        title = self._title(cursor, last)
        if title is not None:
            return self._is_family_title(title, given, last)
        phrase = self._phrase(cursor, last)
        return phrase is None or self._is_family_phrase(phrase, position, given, last)

    def _is_family_title(self, title: Chunk, given: bool, last: int) -> bool:
        """Whether what is a title elsewhere is the name's last word here: "Ann Bishop", "Hamida Begum"."""
        people = self.vocabulary.words
        word, ends = self.words[title.first], not self._capital_at(title.last, last)
        if title.last > title.first + 1:
            return False
        if ends and (word.lower() in people.titles.short or title.head in BEHIND):
            return True
        if title.head not in people.titles.families or "." in word:
            return False
        if ends:
            return given or title.head in self.vocabulary.trades
        after = self.words[title.last]
        if not given or after in people.people.common:
            return False
        return after in self.vocabulary.other_heads or after.rstrip(".").lower() in people.titles.suffixes

    def _is_family_phrase(self, phrase: Chunk, position: int, given: bool, last: int) -> bool:
        """Whether what is a place or a body elsewhere is part of the name from `position` on: "Jack London"."""
        cursor, people = phrase.first, self.vocabulary.words
        if given and self._is_family_too(phrase, cursor, last):
            return True
        pair = self.words[position], self.words[cursor]
        ends = not self._capital_at(cursor + 1, last)
        if cursor == position + 1 and ends and is_east_asian(pair, people):
            return True  # "Li Changchun"
        if " ".join(self.words[position : cursor + 1]) in people.known:
            return True
        if given and ends and self.words[cursor] in self.people.demonym_families:
            return True
        return (
            (given or self._is_led(position, cursor, last))
            and phrase.last == cursor + 1
            and phrase.kind in ("place", "seat", "country")
            and not (phrase.phrase is not None and phrase.phrase.acronym)
        )
