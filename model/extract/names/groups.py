"""The second pass: chunks that stand together make one group: a person with titles, an institution with its country."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..mentions import Tenure
from .chunks import Scanner
from .group import Group
from .vocabulary import Chunk, Vocabulary

_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "2": 2, "3": 3}
_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "our", "my", "your", "these", "those", "'s", "'"})
_INDEFINITE = frozenset({"a", "an", "another", "any", "no", "some", "one", "every", "each", "several", "many", "other"})
_RETIRED = frozenset({"ret", "retd", "rtd", "retired", "Ret", "Retd", "Rtd", "Retired"})
_PRESS = frozenset({"correspondent", "reporter", "editor", "writer", "chief"})
#: Who is one of these is abroad where they are.
_SENT = frozenset({"representative", "ambassador", "envoy", "general", "d'affaires", "coordinator", "director"})
#: What joins two offices of one person: "Deputy Prime Minister–Foreign Minister".
_JOINED = (["–"], ["-"], ["—"], ["/"], ["cum"])
_OF = ({"of"}, {"to"}, {"for"}, {"at"}, {"in"})


class Grouper:
    """Groups the chunks of one document's sentences."""

    def __init__(self, scanner: Scanner, vocabulary: Vocabulary) -> None:
        self.scanner = scanner
        self.words = scanner.words
        self.vocabulary = vocabulary
        self._tenures: dict[str, Tenure] = {}
        for tenure, several in vocabulary.words.titles.tenure.items():
            self._tenures |= dict.fromkeys(several, tenure)  # type: ignore[arg-type]

    def groups(self, first: int, last: int) -> Iterator[Group]:
        """The groups of the tokens `first` to `last`, in order."""
        run: list[Chunk] = []
        for chunk in self.scanner.chunks(first, last):
            if run and not self._connected(run[-1], chunk):
                yield from self._close(run, first)
                run = []
            if chunk.kind == "name":
                yield from self._person(run, chunk, first, last)
                run = []
            else:
                run.append(chunk)
        yield from self._close(run, first)

    def _connected(self, previous: Chunk, chunk: Chunk) -> bool:
        gap = self.words[previous.last : chunk.first] if chunk.first - previous.last <= 4 else None
        if gap is None:
            return False
        if not gap:
            return previous.kind != "name" and not (previous.kind == "institution" and chunk.kind == "generic")
        if previous.kind == "institution" and chunk.kind == "generic":
            return False
        if previous.kind == chunk.kind == "title" and gap in _JOINED:
            return True
        if gap[0] == "(":
            retired = gap[-1] == ")" and gap[1].rstrip(".") in _RETIRED
            return retired and previous.kind == "title" and chunk.kind == "name"
        if gap[0] in ("'s", "'"):
            gap = gap[1:]
            if previous.kind in ("title", "place"):
                return False
            return chunk.kind in ("title", "institution", "generic", "demonym", "name") and self._light(gap)
        if self._light(gap):
            return previous.kind in ("country", "demonym", "seat", "institution", "adjective") and chunk.kind in (
                "title",
                "institution",
                "generic",
            )
        if previous.kind == "title" and gap[0] in ("of", "to", "for", "at", "in", "with"):
            return gap[1:] in ([], ["the"]) and chunk.kind in (
                "country",
                "seat",
                "institution",
                "place",
                "generic",
                "demonym",
            )
        return False

    def _light(self, gap: list[str]) -> bool:
        """Words that may stand between a country and an office: "acting", "main opposition", "new"."""
        vocabulary = self.vocabulary
        return all(word.lower() in vocabulary.modifiers or word.lower() in vocabulary.tenure_words for word in gap)

    def _person(self, run: list[Chunk], name: Chunk, first: int, last: int) -> Iterator[Group]:
        """A name with the titles before it; what else stands before it in the run is named on its own."""
        if (cut := self._second_office(run)) is not None:
            yield from self._close(run[:cut], first)
            run = run[cut:]
        titles = [chunk for chunk in run if chunk.kind == "title"]
        if not titles or (run[-1].kind == "demonym" and run[0].kind == "title"):
            # "president of the Ivorian Planters' Union": no title of what follows
            hint = run[-1] if run and run[-1].kind in ("country", "demonym", "seat", "institution") else None
            yield from self._close(run, first)
            country = hint.phrase.country if hint and hint.phrase else None
            yield self._with_origin(Group("person", name.first, name.last, name[1:3], name, country=country), last)
            return
        start, tenure = self._tenure(run[0].first, first)
        if tenure == "current":
            tenure = self._inner_tenure(run)
        organization = next((chunk for chunk in run if chunk.kind in ("institution", "generic")), None)
        yield self._with_origin(
            Group(
                "person",
                start,
                name.last,
                name[1:3],
                name,
                titles=tuple(titles),
                organization=organization,
                country=self._country(run),
                tenure=tenure,
            ),
            last,
        )

    def _second_office(self, run: list[Chunk]) -> int | None:
        """Where in a run another's office begins: "a spokesman for | Canadian Foreign Minister Ann Hill"."""
        for index in range(len(run) - 2, 0, -1):
            if run[index].kind == "demonym" and run[index - 1].kind == "title" and run[index + 1].kind == "title":
                return index if run[index].first > run[index - 1].last else None
        return None

    def _with_origin(self, group: Group, last: int) -> Group:
        """ "Prime Minister Fumio Kishida (left) of Japan": the country after the name."""
        if group.country is not None:
            return group
        words, cursor = self.words, group.last
        if cursor + 2 < last and words[cursor] == "(":
            for phrase in self.vocabulary.words.phrases.get(words[cursor + 1], ()):
                end = cursor + 1 + len(phrase.words)
                if (
                    phrase.kind == "country"
                    and tuple(words[cursor + 1 : end]) == phrase.words
                    and words[end : end + 1] == [")"]
                ):
                    return replace(group, country=phrase.country)
        if cursor < last and words[cursor] == "(":
            while cursor < min(last, group.last + 5) and words[cursor] != ")":
                cursor += 1
            cursor += 1
        if cursor + 1 < last and words[cursor] == "of":
            for phrase in self.vocabulary.words.phrases.get(words[cursor + 1], ()):
                if (
                    phrase.kind == "country"
                    and tuple(words[cursor + 1 : cursor + 1 + len(phrase.words)]) == phrase.words
                ):
                    return replace(group, country=phrase.country)
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
        return self._tenures.get(word, "current")

    def _inner_tenure(self, run: list[Chunk]) -> Tenure:
        for index in range(run[0].first, run[-1].last):
            word = self.scanner.tenure.get(index) or self.words[index].lower()
            if (tenure := self._tenure_of(word)) != "current":
                return tenure
            if word.endswith("-elect"):
                return "elect"
        return "current"

    def _close(self, run: list[Chunk], first: int) -> Iterator[Group]:
        """The groups of a run that no name follows."""
        index = 0
        while index < len(run):
            stop = index
            while stop < len(run) and run[stop].kind in ("country", "demonym", "seat", "adjective"):
                stop += 1
            while (
                stop < len(run)
                and run[stop].kind in ("institution", "generic")
                and (stop + 1 < len(run) and run[stop + 1].kind in ("title", "institution", "generic"))
            ):
                stop += 1
            if stop < len(run) and run[stop].kind == "title":
                end = stop + 1
                while end < len(run) and run[end].kind == "title":
                    end += 1
                if end < len(run) and self.words[run[end].first - 1] in ("of", "to", "for", "at", "in", "the", "with"):
                    end += 1
                    if end < len(run) and run[end].kind in ("institution", "generic"):
                        end += 1
                yield self._title(run[index:end], first)
                index = end
            elif stop < len(run) and run[stop].kind in ("institution", "generic"):
                yield self._institution(run[index : stop + 1], first)
                index = stop + 1
            else:
                for chunk in run[index : max(stop, index + 1)]:
                    country = chunk.phrase.country if chunk.phrase else None
                    yield Group(chunk.kind, chunk.first, chunk.last, chunk[1:3], chunk, country=country)
                index = max(stop, index + 1)

    def _title(self, run: list[Chunk], first: int) -> Group:
        """A title on its own: "the Japanese foreign minister", "his counterpart", "the two leaders"."""
        titles = [chunk for chunk in run if chunk.kind == "title"]
        organization = next((chunk for chunk in run if chunk.kind in ("institution", "generic")), None)
        possessed = run[0].kind != "title" and self.words[run[0].last] in ("'s", "'")
        start, tenure = self._tenure(run[0].first, first)
        if tenure == "current":
            tenure = self._inner_tenure(run)
        while start > first and self._light([self.words[start - 1]]):
            start -= 1
        number = 0 if titles[-1].plural else 1
        if start > first and (count := _NUMBERS.get(self.words[start - 1].lower())):
            start, number = start - 1, count
        if number == 0:
            number = self._count_after(run[-1].last)
        before = self.words[start - 1].lower() if start > first else ""
        definite = possessed or before in _DEFINITE or number > 1 or (run[0].kind == "country")
        if before in _DEFINITE and before not in ("'s", "'") and not possessed:
            start -= 1
        return Group(
            "title",
            start,
            run[-1].last,
            (start, run[-1].last),
            titles[-1],
            titles=tuple(titles),
            organization=organization,
            country=self._country(run),
            tenure=tenure,
            number=number,
            definite=definite or (run[0].kind == "demonym" and before not in _INDEFINITE),
            indefinite=before in _INDEFINITE,
        )

    def _count_after(self, last: int) -> int:
        """How many are meant by "the defense chiefs of the two countries"; 0 where it is not said."""
        after = [word.lower() for word in self.words[last : last + 4]]
        if len(after) == 4 and after[:2] == ["of", "the"] and after[3] in ("countries", "nations", "sides", "states"):
            return _NUMBERS.get(after[2], 0)
        return 0

    def _institution(self, run: list[Chunk], first: int) -> Group:
        """An institution with the country it is said to belong to."""
        chunk = run[-1]
        phrase = chunk.phrase
        country = phrase.country if phrase else self._tail_country(chunk)
        for other in run[:-1]:
            if other.phrase is not None and other.phrase.country and (phrase is None or phrase.of_any_country):
                country = other.phrase.country
        before = self.words[run[0].first - 1].lower() if run[0].first > first else ""
        owned = len(run) > 1 and before not in _INDEFINITE
        return Group(
            chunk.kind,
            run[0].first,
            chunk.last,
            (chunk.first, chunk.last),
            chunk,
            country=country,
            definite=owned or before in _DEFINITE,
            indefinite=before in _INDEFINITE,
        )
