"""Institutions by their pattern, named in capitals or in small letters by their kind."""

from __future__ import annotations

from .phrases import PhraseScanner
from .titles import MEMBERS
from .vocabulary import Chunk

#: Titles in small letters that are as often verbs.
_VERBAL = frozenset({"host", "hosts", "chair", "chairs", "heads", "coaches", "judges", "guards", "leads"})
_INSTITUTION_LINKS = frozenset({"of", "for", "on", "and", "&", "in"})
#: "Press" and "News" before one of these are of the occasion, and no paper.
_OCCASIONS = frozenset(
    {"Conference", "Conferences", "Briefing", "Briefings", "Release", "Releases", "Statement", "Secretary", "Office"}
)
_OF_OCCASIONS = frozenset({"Press", "News", "Media"})
#: No institution's name is longer, in words; this also keeps a page of nothing but capitals linear.
_LONGEST_INSTITUTION = 14


class InstitutionScanner(PhraseScanner):
    """The institutions that begin at a place, or end there."""

    def _small(self, position: int, start: int, last: int) -> Chunk | None:
        """A title or a generic institution in small letters; the words before it that belong to it are looked for
        backwards, no further than `start`."""
        word = self.words[position]
        vocabulary = self.vocabulary
        if word in vocabulary.generic_last:
            begin = position
            while begin > start and position - begin < 3 and self.words[begin - 1] in vocabulary.generic_words:
                begin -= 1
            while begin < position and " ".join(self.words[begin : position + 1]) not in self._generic:
                begin += 1
            if word == "ministry" and begin == position:
                while begin > start and self.words[begin - 1] in vocabulary.modifiers and position - begin < 4:
                    begin -= 1
                return Chunk("generic", begin, position + 1)
            if " ".join(self.words[begin : position + 1]) in self._generic:
                return Chunk("generic", begin, position + 1)
        if word not in vocabulary.singular or (word in _VERBAL and self._begins_office(position + 1, last)):
            return None
        begin = position
        while begin > start and self.words[begin - 1].lower() in vocabulary.modifiers and position - begin < 5:
            if self.words[begin - 1] in vocabulary.tenure_words or self._is_under(begin - 1):
                break
            begin -= 1
        return self._title(begin, last, at_least=position + 1)

    def _is_under(self, position: int) -> bool:
        """Whether "under" is no word of a title: "official under leader Ann Hill", not "under secretary"."""
        return self.words[position] == "under" and not self.words[position + 1].lower().startswith("secretar")

    def _begins_office(self, position: int, last: int) -> bool:
        """Whether an office or its country begins here: "will host | Japanese Prime Minister Ann Hill"."""
        if not self._capital_at(position, last):
            return False
        phrase = self._phrase(position, last)
        if phrase is not None and phrase.kind in ("country", "demonym", "seat"):
            return True
        return self._title(position, last) is not None

    @property
    def _generic(self) -> dict[str, tuple[str, ...]]:
        return self.vocabulary.words.institutions.generic

    def _institution(self, position: int, last: int, placed: bool) -> Chunk | None:
        """Words in capitals that end in an institution's head: "Asan Institute for Policy Studies".

        A head alone is none, unless a place stands right before it (`placed`)."""
        words = self.words
        limit = min(last, position + _LONGEST_INSTITUTION)
        end = self._head_end(position, limit)
        if not end:
            return None
        if end - position == 1 and not placed:
            if self._is_surname_like(position, last):
                return None
            if end >= last or words[end] not in ("of", "for"):
                return self._generic_head(position)
        tail = self._institution_tail(end, limit)
        if tail - position == 1 and not placed:
            return self._generic_head(position)
        if words[tail : tail + 1] and words[tail] in _OCCASIONS and words[tail - 1] in _OF_OCCASIONS:
            return None  # "Extraordinary Press Conference"
        return Chunk("institution", position, tail)

    def _head_end(self, position: int, limit: int) -> int:
        """Behind the last head among the words in capitals from `position` on; 0 where there is none."""
        words = self.words
        end = 0
        cursor = position
        while cursor < limit and words[cursor][0].isupper():
            word = words[cursor]
            if word in self.people.common and word not in self.vocabulary.words.institutions.name_forming:
                break
            if word.rstrip(".") in self.vocabulary.institution_heads:
                end = cursor + 1
            elif cursor > position and (word in self.people.calendar or self._office_at(cursor, limit)):
                break
            cursor += 1
            if (
                cursor + 1 < limit
                and not end
                and words[cursor] in ("and", "&", "of")
                and words[cursor + 1][0].isupper()
                and self._spans(cursor, limit)
            ):
                cursor += 1
        return end

    def _generic_head(self, position: int) -> Chunk | None:
        """A head by itself where it is a word for bodies of its kind: "Parliament"."""
        return Chunk("generic", position, position + 1) if self.words[position].lower() in self._generic else None

    def _goes_on(self, begin: int, end: int, last: int) -> bool:
        begin += self.words[begin] == "the"
        if not self.words[begin][0].isupper() or not self._capital_at(end, last):
            return False
        body = self._institution(begin, last, False)
        return body is not None and body.kind == "institution" and body.last > end

    def _spans(self, cursor: int, limit: int) -> bool:
        """Whether "and" joins two words of one name: "Ways and Means Committee", "Health and Human Services"."""
        before = self.words[cursor - 1]
        if before in self.vocabulary.other_heads:
            return True
        if self.words[cursor] == "of":
            return False
        people = self.vocabulary.words
        if before in people.alone or before in people.given or self.words[cursor + 1] in people.given:
            return False
        if self.words[cursor - 2] in people.given or self._phrase(cursor + 1, limit) is not None:
            return False
        return cursor + 2 < limit and self.words[cursor + 2] in self.vocabulary.institution_heads

    def _is_surname_like(self, position: int, last: int) -> bool:
        """A single head that is here part of a name: "Post Malone", "Park Jin", "Sun Chunlan"."""
        follower = self.words[position + 1] if position + 1 < last else ""
        word = self.words[position].lower()
        people = self.vocabulary.words
        return follower[:1].isupper() and (word in people.korean_family or word in people.chinese_family)

    def _institution_tail(self, end: int, limit: int) -> int:
        """Past "of Foreign Affairs and Trade", "for the Study of War", "of Iowa"."""
        words = self.words
        linked = False
        while end + 1 < limit and words[end] in _INSTITUTION_LINKS:
            after = end + 1
            if words[end] in ("and", "&", "in") and not (linked and self._joins(end, limit)):
                break
            linked = True
            if words[after] == "the" and after + 1 < limit:
                after += 1
            if words[end] == "of" and words[after] in MEMBERS:
                end = after + 1
                continue
            if not words[after][0].isupper() or words[after] in self.people.calendar:
                break
            while after < limit and words[after][0].isupper() and words[after] not in self.people.calendar:
                if self._capital_office_at(after, limit) or self._is_general(after, limit):
                    break
                after += 1
            if after == end + 1:
                break
            end = after
        return end

    def _capital_office_at(self, position: int, limit: int) -> bool:
        """Whether an office in capitals begins here: not in "Ministry of Foreign Affairs spokeswoman"."""
        title = self._title(position, limit)
        return title is not None and self._office_at(position, limit) and self.words[title.last - 1][0].isupper()

    def _is_general(self, position: int, limit: int) -> bool:
        """A general with a name of two words, not a "General Assembly"."""
        if self.words[position] != "General" or not self._capital_at(position + 2, limit):
            return False
        return not any(word in self.vocabulary.institution_heads for word in self.words[position + 1 : position + 3])

    def _joins(self, end: int, limit: int) -> bool:
        """Whether "and" goes on with the same name: "Ministry of Economy and Finance", not "… of Japan and China"."""
        if self.words[end] == "in":
            return False
        return bool(self._complement_phrase(end + 1, limit)) or self.words[end + 1] in self.vocabulary.other_heads
