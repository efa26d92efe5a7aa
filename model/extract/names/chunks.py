"""The first pass over a sentence: which words in capitals (and titles in small letters) belong together."""

from __future__ import annotations

from collections.abc import Sequence

from ...personal_names import NICKNAMES, is_korean
from ...text import Token
from .institutions import InstitutionScanner
from .vocabulary import Chunk, Vocabulary

#: No name is longer, in words; this also keeps a page of nothing but capitals linear.
_LONGEST_NAME = 8
#: Suffixes that belong to a name, other than "MP" and "PhD".
_OF_THE_NAME = frozenset({"jr", "sr", "ii", "iii", "iv"})
#: "Lt. Gen. (Retd.) …".
_RETIRED = frozenset({"Ret", "Ret.", "Retd", "Retd.", "Rtd", "Rtd.", "Retired"})
#: "Sultan bin Rashid": what stands before is a given name.
_FILIAL = frozenset({"bin", "ibn", "bint", "binti", "binte"})
#: Given names that look like titles.
_GIVEN_TITLES = frozenset({"Don", "Earl", "Dean"})
_ARTICLES = ("al-", "el-", "Al-", "El-", "as-", "ad-", "ar-", "ul-", "ash", "az-", "an-")


class Scanner(InstitutionScanner):
    """Cuts sentences into chunks. One scanner serves one document."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        super().__init__(tokens, vocabulary)
        #: The words met so far that begin no chunk, wherever they stand.
        self._dull: set[str] = set()

    def chunks(self, first: int, last: int) -> list[Chunk]:
        """The chunks of the tokens `first` to `last`, in order, none overlapping."""
        found: list[Chunk] = []
        words, triggers, dull = self.words, self.vocabulary.triggers, self._dull
        position = first
        while position < last:
            word = words[position]
            if word in dull:
                position += 1
                continue
            if word[0].isupper():
                chunk = self._capital(position, first, last, found[-1] if found else None)
            elif word in triggers:
                chunk = self._small(position, found[-1].last if found else first, last)
            elif "-" in word and word[:3] in _ARTICLES and word[3:4].isupper():
                chunk = self._phrase(position, last) or self._name(position, last)
            elif word in self.people.particles and self._follows_address(found, position, last):
                chunk = self._family_name(position, last)
            else:
                if word not in self.people.particles:
                    dull.add(word)
                position += 1
                continue
            if chunk is None:
                position += 1
                continue
            if chunk.kind == "institution" and found and self._belongs(found[-1], chunk):
                chunk = chunk._replace(first=found.pop().first)
            found.append(chunk)
            position = chunk.last
        return found

    def _follows_address(self, found: list[Chunk], position: int, last: int) -> bool:
        """Whether a particle stands between a form of address and a word in capitals: "Ms. von der Heide"."""
        if not found or found[-1].last != position or found[-1].kind != "title":
            return False
        return found[-1].head in self.vocabulary.words.titles.address and position + 1 < last

    def _family_name(self, position: int, last: int) -> Chunk | None:
        begin = position
        while position < last and self.words[position] in self.people.particles:
            position += 1
        chunk = self._name(position, last) if self._capital_at(position, last) else None
        return chunk and chunk._replace(first=begin)

    def _belongs(self, previous: Chunk, chunk: Chunk) -> bool:
        """Whether a place right before an institution is part of its name: "Danube Energy Forum"."""
        return previous.last == chunk.first and previous.kind == "place" and chunk.phrase is None

    def _capital(self, position: int, first: int, last: int, previous: Chunk | None) -> Chunk | None:
        word = self.words[position]
        if word in self.people.calendar and not self._begins_name(position, last):
            return None
        if (known := self._known(position, last)) is not None:
            return known
        adjoins = previous is not None and previous.last == position
        if adjoins and previous is not None and previous.kind == "title" and self._is_name_not_rank(position, last):
            return self._name(position, last)
        if position + 1 < last and self.words[position + 1] in _FILIAL:
            return self._name(position, last)
        title = self._title(position, last)
        if title is not None and not self._is_eastern_name(position, last):
            return title
        phrase = self._phrase(position, last)
        if phrase is not None and not self._given_before_name(phrase, last):
            if adjoins and previous is not None and self._is_titled_name(phrase, previous, last):
                return self._name(position, last)
            return phrase
        institution = self._institution(position, last, adjoins and previous is not None and previous.kind == "place")
        if institution is not None:
            return institution
        if word in _RETIRED and position and self.words[position - 1] == "(":
            return None
        common = word in self.vocabulary.words.people.common and not self._begins_name(position, last)
        if common or self._is_compound(word):
            return None
        return self._name(position, last)

    def _is_name_not_rank(self, position: int, last: int) -> bool:
        """ "Minister of Defense Gen Nakatani": a given name that looks like a rank, without its stop, after a title."""
        word = self.words[position]
        given = self.vocabulary.words.given
        follower = self.words[position + 1] if position + 1 < last else ""
        ranked = word.lower() in self.vocabulary.words.titles.ranks or word in _GIVEN_TITLES
        return word in given and follower[:1].isupper() and ranked

    def _is_eastern_name(self, position: int, last: int) -> bool:
        """ "Son Jae-il": a family name that looks like a title, before a given name of two syllables."""
        follower = self.words[position + 1] if position + 1 < last else ""
        return "-" in follower and is_korean((self.words[position], follower), self.vocabulary.words)

    def _is_eastern_jun(self, position: int, cursor: int, last: int) -> bool:
        """ "Dong Jun": a month by its look, behind a Chinese or Korean family name and before no day."""
        if self.words[cursor] != "Jun" or cursor != position + 1:
            return False
        people = self.vocabulary.words
        family = self.words[position].lower()
        after = self.words[cursor + 1] if cursor + 1 < last else ""
        return (family in people.chinese_family or family in people.korean_family) and not after[:1].isdigit()

    def _is_titled_name(self, phrase: Chunk, previous: Chunk, last: int) -> bool:
        """ "Vice Premier Gao Lihua": after a title a place of one word before another word in capitals is a name."""
        if previous.kind != "title" or phrase.last - phrase.first != 1:
            return False
        follower = self.words[phrase.last] if phrase.last < last else ""
        if phrase.kind == "institution":  # "spokeswoman Tasnim Aslam"
            heads = self.vocabulary.institution_heads | self.vocabulary.other_heads
            return self.words[phrase.first][1:].islower() and follower[1:].islower() and follower not in heads
        if phrase.kind not in ("place", "seat"):
            return False
        if not follower[:1].isupper():
            return self.words[previous.last - 1][0].isupper()
        return self._title(phrase.last, last) is None and follower not in self.people.calendar

    def _begins_name(self, position: int, last: int) -> bool:
        """Whether a common word or month is here a given name: "Will Smith", "April Glaspie"."""
        if position + 1 >= last or self.words[position] not in self.vocabulary.words.given:
            return False
        follower = self.words[position + 1]
        if (
            not follower[:1].isupper()
            or follower in self.people.calendar
            or follower in self.vocabulary.words.people.common
        ):
            return False
        known = self.vocabulary.words
        if " ".join((self.words[position], follower)) in known.known:
            return True
        return follower not in known.alone and follower not in known.given and self._phrase(position + 1, last) is None

    def _given_before_name(self, phrase: Chunk, last: int) -> bool:
        """Whether a place of one word is here a given name: "Jordan Peterson", "Virginia Raggi"."""
        if phrase.last - phrase.first != 1 or phrase.last >= last:
            return False
        word, follower = self.words[phrase.first], self.words[phrase.last]
        people = self.vocabulary.words
        whole = f"{word} {follower}"
        if whole in people.known:
            return True
        if word not in people.given or not follower[:1].isupper() or not follower[1:2].islower():
            return False
        if follower in self.vocabulary.institution_heads or follower in self.vocabulary.other_heads:
            return False
        if follower in people.people.common or follower in self.people.calendar:
            return False
        return self._title(phrase.last, last) is None and self._phrase(phrase.last, last) is None

    def _is_family_too(self, phrase: Chunk, cursor: int, last: int) -> bool:
        """ "William Fox": one word that also means a body, after a given name and before no other name."""
        single = phrase.kind == "institution" and phrase.last == cursor + 1 and self.words[cursor][1:].islower()
        return single and not self._capital_at(cursor + 1, last)

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
                word[0].islower() and "-" in word and word[:3] in _ARTICLES
            ):
                end += 1
            elif end > position and self._is_nickname(end, limit):
                end += 3
            elif end > position and word == "'" and words[end + 1 : end + 2] and words[end + 1][:3] in _ARTICLES:
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
        return after < limit and (self.words[after][0].isupper() or self.words[after][:3] in _ARTICLES)

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
        vocabulary = self.vocabulary
        people = vocabulary.words
        first = self.words[position]
        given = first in people.given or first.rstrip(".") != first
        if word.rstrip(".").lower() in people.titles.suffixes:
            if word.rstrip(".").lower() not in _OF_THE_NAME and cursor > position + 1:
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
        title = self._title(cursor, last)
        if title is not None:
            single = title.last == cursor + 1
            if single and word.lower() in self.vocabulary.words.titles.short and not self._capital_at(title.last, last):
                return True
            if not (single and title.head in self.vocabulary.words.titles.families and "." not in word):
                return False
            if not self._capital_at(title.last, last):
                return given or title.head in vocabulary.trades
            if not given:
                return False
            after = self.words[title.last]
            if after in people.people.common:
                return False
            return after in vocabulary.other_heads or after.rstrip(".").lower() in people.titles.suffixes
        phrase = self._phrase(cursor, last)
        if phrase is not None:
            if given and self._is_family_too(phrase, cursor, last):
                return True
            if " ".join(self.words[position : cursor + 1]) in people.known:
                return True
            if given and word in self.people.demonym_families and not self._capital_at(cursor + 1, last):
                return True
            return (
                given
                and phrase.last == cursor + 1
                and phrase.kind in ("place", "seat", "country")
                and not (phrase.phrase is not None and phrase.phrase.acronym)
            )
        return True
