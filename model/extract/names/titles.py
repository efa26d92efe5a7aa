"""Titles: modifiers, heads and what an office is for."""

from __future__ import annotations

from collections.abc import Sequence

from .vocabulary import Chunk, Vocabulary

_COMPLEMENT_LINKS = frozenset({"of", "for", "on", "at"})
#: Of whom bodies are: "Council of Ministers".
MEMBERS = frozenset({"Ministers", "Directors", "Governors", "Deputies", "Representatives", "Elders", "Commissioners"})
#: What joins the parts of a portfolio: "Works and Transport Minister".
_JOINS = frozenset({"and", "&", ","})
#: Given names that look like titles.
GIVEN_TITLES = frozenset({"Don", "Earl", "Dean", "Sultan"})
#: "His Dutch opposite number": a title after that word only.
_EQUALS = frozenset({"number", "numbers"})
_HEADS = frozenset({"Minister", "Ministers", "Secretary", "President"})
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_ADDRESSED = frozenset(
    {"president", "speaker", "chairman", "secretary", "minister", "ambassador", "justice", "prime", "vice"}
)


class TitleScanner:
    """The words of a document, and the titles that begin at a place in them."""

    def __init__(self, words: Sequence[str], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.people = vocabulary.words.people
        self.words = list(words)
        signed = [word for word in set(words) if not word.isalpha()]  # few: the words with an apostrophe or a hyphen
        if curly := {word: word.replace("’", "'") for word in signed if "’" in word}:
            self.words = list(map(curly.get, words, words))
        self.tenure: dict[int, str] = {}
        joined = {word for word in signed if len(word) > 3 and ("-" in word or "‐" in word or "‑" in word)}
        joined |= {curly[word] for word in joined & curly.keys()}
        #: The tokens with a hyphen in them.
        self.hyphenated = [index for index, word in enumerate(self.words) if word in joined] if joined else []
        for index in self.hyphenated:
            if "-" in self.words[index]:
                self._part_tenure(index, self.words[index])

    def _part_tenure(self, index: int, word: str) -> None:
        """ "then-President" and "Minister-designate" are titles with a word of tenure glued to them."""
        before, _, after = word.partition("-")
        if before.lower() in self.vocabulary.tenure_words and after[:1].isalpha():
            self.words[index] = after
            self.tenure[index] = before.lower()
            return
        before, _, after = word.rpartition("-")
        if after.lower() in self.vocabulary.tenure_words and before.lower() in self.vocabulary.singular:
            self.words[index] = before
            self.tenure[index] = after.lower()

    def _title(self, position: int, last: int, at_least: int = 0) -> Chunk | None:
        """Modifiers, a head, more heads, and "of" with what the office is for. None where no head comes."""
        vocabulary = self.vocabulary
        words = self.words
        first = words[position].lower().rstrip(".")
        if first not in vocabulary.singular and first not in vocabulary.modifiers:
            return None  # most words
        end = 0
        cursor = position
        capital = words[position][0].isupper()
        limit = min(last, position + 9)
        while cursor < limit:
            lower = words[cursor].lower().rstrip(".")
            if end and words[cursor] in GIVEN_TITLES and words[cursor] in vocabulary.words.given:
                break  # "Minister Don Luno"
            if lower == "amir" and not self._is_ruler(cursor, limit):
                break
            if lower in _EQUALS and (cursor == 0 or words[cursor - 1].lower() != "opposite"):
                break
            if end and lower == "under" and words[cursor + 1 : cursor + 2] != ["secretary"]:
                break  # an official under leader Ann Hill
            if lower == "pm" and (words[cursor] != "PM" or (cursor and words[cursor - 1][:1].isdigit())):
                break  # 3 pm
            if lower in vocabulary.singular and (cursor < at_least or self._same_case(cursor, capital, end)):
                end = cursor + 1
                cursor = end
                if lower in _ADDRESS and not self._addressed_office(cursor, limit):
                    break
            elif (lower in vocabulary.modifiers and (not end or cursor + 1 < limit)) or (
                lower in _JOINS and not end and cursor > position and self._is_portfolio(cursor + 1, limit)
            ):
                cursor += 1
            else:
                break
        if not end or end < at_least:
            return None
        written = words[end - 1].lower().rstrip(".")
        head = vocabulary.singular[written]
        plural = head != written and written != "number"
        return Chunk("title", position, self._complement(end, last), None, head, plural)

    def _is_ruler(self, cursor: int, limit: int) -> bool:
        """Whether "Amir" is no given name here: "Qatar's Amir", "Amir Sheikh Tamim"."""
        before = self.words[cursor - 1] if cursor else ""
        after = self.words[cursor + 1] if cursor + 1 < limit else ""
        return before in ("the", "The", "'s") or after == "Sheikh"

    def _is_portfolio(self, cursor: int, limit: int) -> bool:
        """Whether more of a portfolio and a minister follow: "Works and Transport Minister"."""
        words, modifiers = self.words, self.vocabulary.modifiers
        for index in range(cursor, limit):
            lower = words[index].lower()
            if lower in ("minister", "ministers", "secretary"):
                return index > cursor
            if lower not in modifiers and lower not in _JOINS:
                return False
        return False

    def _addressed_office(self, cursor: int, limit: int) -> bool:
        """Whether an office follows a form of address, "Mr. President", and no family name, "Mr. Singer"."""
        return cursor < limit and (
            self.words[cursor].lower().rstrip(".") in _ADDRESSED or self._capital_at(cursor + 1, limit)
        )

    def _same_case(self, cursor: int, capital: bool, end: int) -> bool:
        """A small head may follow capitals ("Foreign minister") but a capital one does not follow a small head."""
        return capital or not end or not self.words[cursor][0].isupper()

    def _complement(self, end: int, last: int) -> int:
        """Past "of Foreign Affairs and Trade", "for Political Affairs", "of state"."""
        words = self.words
        if end + 1 >= last or words[end] not in _COMPLEMENT_LINKS:
            return end
        cursor = max(self._complement_phrase(end + 1, last), self._portfolio(end + 1, last))
        if not cursor and words[end] in ("of", "for"):
            cursor = self._affairs(end + 1, last)
        if not cursor:
            return end
        while cursor + 1 < last and words[cursor] in ("and", "&", ","):
            more = self._complement_phrase(cursor + 1, last)
            if not more:
                break
            cursor = more
        if cursor + 1 < last and words[cursor] in ("for", "of") and (more := self._complement_phrase(cursor + 1, last)):
            cursor = more
        return cursor

    def _portfolio(self, position: int, last: int) -> int:
        """Past "Ports, Shipping and Aviation": words of portfolios in capitals, joined or not."""
        words, portfolios = self.words, self.vocabulary.words.titles.portfolios
        cursor = position + (words[position : position + 1] == ["the"])
        end = 0
        while cursor < min(last, position + 12):
            word = words[cursor]
            if word[0].isupper() and word.lower() in portfolios:
                end = cursor + 1
            elif not end or word not in ("and", ",", "&", "of") or not self._capital_at(cursor + 1, last):
                break
            cursor += 1
        return 0 if end <= position + 1 or self._goes_on(position, end, last) else end

    def _affairs(self, position: int, last: int) -> int:
        """Past "South and Central Asian Affairs", whatever affairs they are."""
        for cursor in range(position, min(last, position + 7)):
            word = self.words[cursor]
            if word == "Affairs":
                return cursor + 1 if cursor > position else 0
            if word in self.vocabulary.institution_heads:
                return 0
            if not word[0].isupper() and word not in ("and", "the", "of", ",", "&"):
                return 0
        return 0

    def _complement_phrase(self, position: int, last: int) -> int:
        start = position + (self.words[position] in ("the", "The"))
        for begin in (position, start) if start != position else (position,):
            if begin >= last:
                continue
            for phrase in self.vocabulary.words.complement_phrases.get(self.words[begin].lower(), ()):
                end = begin + len(phrase)
                if end <= last and tuple(word.lower() for word in self.words[begin:end]) == phrase:
                    if end < last and self._opens_another(phrase, end):
                        continue
                    if end + 1 < last and self.words[end] == "of" and self.words[end + 1] in MEMBERS:
                        return end + 2
                    return 0 if self._goes_on(begin, end, last) else end
        return 0

    def _opens_another(self, phrase: tuple[str, ...], end: int) -> bool:
        """Whether the words are the beginning of an office, "spokesman for Foreign | Minister Ann Hill", or of a
        country, "Minister of Labor of the Republic | of Korea"."""
        return self.words[end] in _HEADS or (phrase[-1] == "republic" and self.words[end] == "of")

    def _goes_on(self, begin: int, end: int, last: int) -> bool:
        """Whether the tokens `begin` to `end` are only the beginning of a body's name: "the Defense Audit Agency"."""
        return False

    def _office_at(self, position: int, last: int) -> bool:
        title = self._title(position, last)
        return title is not None and title.head not in ("general", "private", "justice", "star", "police")

    def _capital_at(self, position: int, last: int) -> bool:
        return position < last and self.words[position][0].isupper()
