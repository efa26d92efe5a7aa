"""What stands with an office: the country it belongs to, and how it is held."""

from __future__ import annotations

from ..mentions import Tenure
from .chunks import Scanner
from .group import Group
from .vocabulary import Chunk, Vocabulary

_PRESS = frozenset({"correspondent", "reporter", "editor", "writer", "chief"})
#: Who is one of these is abroad where they are.
_SENT = frozenset({"representative", "ambassador", "envoy", "general", "d'affaires", "coordinator", "director"})


class OfficeReader:
    """Reads the countries and tenures of runs of chunks in one document."""

    def __init__(self, scanner: Scanner, vocabulary: Vocabulary) -> None:
        self.scanner = scanner
        self.words = scanner.words
        self.vocabulary = vocabulary

    def _with_origin(self, group: Group, last: int) -> Group:
        """ "Prime Minister Fumio Kishida (left) of Japan": the country after the name."""
        words, cursor = self.words, group.last
        if group.country is not None or cursor >= last or words[cursor] not in ("(", "of"):
            return group
        if cursor + 2 < last and words[cursor] == "(":
            for phrase in self.vocabulary.words.phrases.get(words[cursor + 1], ()):
                end = cursor + 1 + len(phrase.words)
                if (
                    phrase.kind == "country"
                    and tuple(words[cursor + 1 : end]) == phrase.words
                    and words[end : end + 1] == [")"]
                ):
                    return group._replace(country=phrase.country)
        if words[cursor] == "(":
            while cursor < min(last, group.last + 5) and words[cursor] != ")":
                cursor += 1
            cursor += 1
        if cursor + 1 < last and words[cursor] == "of":
            for phrase in self.vocabulary.words.phrases.get(words[cursor + 1], ()):
                if (
                    phrase.kind == "country"
                    and tuple(words[cursor + 1 : cursor + 1 + len(phrase.words)]) == phrase.words
                ):
                    return group._replace(country=phrase.country)
        return group

    def _country(self, run: list[Chunk]) -> str | None:
        """The country an office belongs to: the first that is said; an institution's own where none is."""
        if any(chunk.head in _PRESS for chunk in run) and not any(chunk.kind == "demonym" for chunk in run):
            return None  # a Tokyo correspondent need not be Japanese
        before_title = True
        institution: str | None = None
        for chunk in run:
            if chunk.kind == "title":
                before_title = False
            if chunk.phrase is None:
                if chunk.kind == "institution" and institution is None:
                    institution = self._tail_country(chunk)
                continue
            if chunk.kind in ("country", "demonym", "seat"):
                if not before_title and self._is_posting(chunk):
                    continue
                if chunk.kind == "country" and before_title and self._is_beside_country(chunk, run):
                    continue
                return chunk.phrase.country
            if chunk.kind in ("institution", "place") and institution is None:
                institution = chunk.phrase.country
        return institution

    def _is_beside_country(self, chunk: Chunk, run: list[Chunk]) -> bool:
        """Whether the name of a country stands right before another: "On Iran US President Ann Hill"."""
        return any(other.first == chunk.last and other.kind in ("country", "demonym") for other in run)

    def _tail_country(self, chunk: Chunk) -> str | None:
        """ "National Bank of Georgia"; a university's may be a state's of the name."""
        tail = self.words[chunk.last - 2 : chunk.last]
        if tail[:1] != ["of"] or chunk.last - chunk.first < 3 or self.words[chunk.last - 3] == "University":
            return None
        for phrase in self.vocabulary.words.phrases.get(tail[1], ()):
            if phrase.kind == "country" and phrase.words == (tail[1],):
                return phrase.country
        return None

    def _is_posting(self, chunk: Chunk) -> bool:
        """ "ambassador to Japan" is not Japan's ambassador, "UNHCR representative in Dhaka" not of Dhaka."""
        before = self.words[chunk.first - 1]
        if before == "in" and self.words[chunk.first - 2].lower() in _SENT:
            return True
        if before == "the":
            before = self.words[chunk.first - 2]
        return before in ("to", "for")

    def _tenure(self, start: int, first: int) -> tuple[int, Tenure]:
        """The words before `start` that say how the office is held, and where they begin."""
        tenure: Tenure = self._tenure_of(self.scanner.tenure.get(start, ""))
        while start > first:
            word = self.words[start - 1].lower()
            found = self._tenure_of(word)
            if found == "current":
                if word in ("newly", "elected", "deputy", "new") and start - 1 > first:
                    start -= 1
                    continue
                break
            if word == "then" and start - 2 >= first and self.words[start - 2] in (",", "and", "if"):
                break
            tenure = found
            start -= 1
        return start, tenure

    def _tenure_of(self, word: str) -> Tenure:
        return self.vocabulary.tenures.get(word, "current")

    def _inner_tenure(self, run: list[Chunk]) -> Tenure:
        for index in range(run[0].first, run[-1].last):
            word = self.scanner.tenure.get(index) or self.words[index].lower()
            if (tenure := self._tenure_of(word)) != "current":
                return tenure
            if word.endswith("-elect"):
                return "elect"
        return "current"
