"""The first pass over a sentence: which words in capitals (and titles in small letters) belong together."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from ...personal_names import is_chinese, is_korean
from .runs import ARTICLES, FILIAL, RunScanner
from .titles import GIVEN_TITLES
from .vocabulary import Chunk, Vocabulary

#: "Lt. Gen. (Retd.) …".
_RETIRED = frozenset({"Ret", "Ret.", "Retd", "Retd.", "Rtd", "Rtd.", "Retired"})
#: So many words are remembered.
_MOST_DULL = 100_000


class Scanner(RunScanner):
    """Cuts sentences into chunks. One scanner serves one document."""

    def __init__(self, words: Sequence[str], vocabulary: Vocabulary) -> None:
        super().__init__(words, vocabulary)
        given, families = vocabulary.words.given, self.people.common_families
        #: Words of headlines that are somebody's family name in this document: "Burns" after "Nicholas Burns".
        self._families = {word for before, word in pairwise(self.words) if word in families and before in given}

    def chunks(self, first: int, last: int) -> list[Chunk]:
        """The chunks of the tokens `first` to `last`, in order, none overlapping."""
        found: list[Chunk] = []
        words, triggers, dull = self.words, self.vocabulary.triggers, self.vocabulary.dull
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
            elif "-" in word and word[:3] in ARTICLES and word[3:4].isupper():
                chunk = self._phrase(position, last) or self._name(position, last)
            elif word in self.people.particles and self._follows_address(found, position, last):
                chunk = self._family_name(position, last)
            else:
                if word not in self.people.particles and len(dull) < _MOST_DULL:
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
        adjoins = previous.last == chunk.first and chunk.phrase is None
        return adjoins and previous.kind in ("place", "adjective")

    def _capital(self, position: int, first: int, last: int, previous: Chunk | None) -> Chunk | None:
        word = self.words[position]
        if word in self.people.calendar and word != "PM" and not self._begins_name(position, last):
            return None
        if (known := self._known(position, last)) is not None:
            return known
        adjoins = previous is not None and previous.last == position
        if adjoins and previous is not None and previous.kind == "title" and self._is_name_not_rank(position, last):
            return self._name(position, last)
        if position + 1 < last and self.words[position + 1] in FILIAL:
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
        common = word in self.vocabulary.words.people.common and word not in self._families
        common = common and not self._begins_name(position, last)
        common = common and not self._is_eastern_name(position, last)
        if common or self._is_compound(word):
            return None
        return self._name(position, last)

    def _is_name_not_rank(self, position: int, last: int) -> bool:
        """ "Minister of Defense Gen Nakatani": a given name that looks like a rank, without its stop, after a title."""
        word = self.words[position]
        given = self.vocabulary.words.given
        follower = self.words[position + 1] if position + 1 < last else ""
        ranked = word.lower() in self.vocabulary.words.titles.ranks or word in GIVEN_TITLES
        return word in given and follower[:1].isupper() and ranked

    def _is_eastern_name(self, position: int, last: int) -> bool:
        """ "Son Jae-il": a family name that looks like a title, before a given name of two syllables."""
        follower = self.words[position + 1] if position + 1 < last else ""
        return "-" in follower and is_korean((self.words[position], follower), self.vocabulary.words)

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
        if whole in people.known or is_chinese((word, follower), people):
            return True  # "Gao Liheng"
        if word not in people.given or not follower[:1].isupper() or not follower[1:2].islower():
            return False
        if follower in self.vocabulary.institution_heads or follower in self.vocabulary.other_heads:
            return False
        if follower in people.people.common or follower in self.people.calendar:
            return False
        return self._title(phrase.last, last) is None and self._phrase(phrase.last, last) is None
