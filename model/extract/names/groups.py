"""The second pass: chunks that stand together make one group: a person with titles, an institution with its country."""

from __future__ import annotations

from collections.abc import Iterator

from .group import Group
from .offices import OfficeReader
from .vocabulary import Chunk

_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "2": 2, "3": 3}
_DEFINITE = frozenset({"the", "his", "her", "their", "its", "this", "our", "my", "your", "these", "those", "'s", "'"})
_INDEFINITE = frozenset({"a", "an", "another", "any", "no", "some", "one", "every", "each", "several", "many", "other"})
_RETIRED = frozenset({"ret", "retd", "rtd", "retired", "Ret", "Retd", "Rtd", "Retired"})
#: What joins two offices of one person: "Deputy Prime Minister–Foreign Minister".
_JOINED = (["–"], ["-"], ["—"], ["/"], ["cum"])


class Grouper(OfficeReader):
    """Groups the chunks of one document's sentences."""

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
        if run:
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
        if not run:
            yield self._with_origin(Group("person", name.first, name.last, name[1:3], name), last)
            return
        if (cut := self._second_office(run)) is not None:
            yield from self._close(run[:cut], first)
            run = run[cut:]
        titles = [chunk for chunk in run if chunk.kind == "title"]
        if not titles or (run[-1].kind == "demonym" and run[0].kind == "title"):
            # "president of the Ivorian Planters' Union": no title of what follows
            hint = run[-1] if run[-1].kind in ("country", "demonym", "seat", "institution") else None
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

    def _close(self, run: list[Chunk], first: int) -> Iterator[Group]:
        """The groups of a run that no name follows."""
        index, count = 0, len(run)
        while index < count:
            stop = index
            while stop < count and run[stop].kind in ("country", "demonym", "seat", "adjective"):
                stop += 1
            while (
                stop < count
                and run[stop].kind in ("institution", "generic")
                and (stop + 1 < count and run[stop + 1].kind in ("title", "institution", "generic"))
            ):
                stop += 1
            if stop < count and run[stop].kind == "title":
                end = stop + 1
                while end < count and run[end].kind == "title":
                    end += 1
                if end < count and self.words[run[end].first - 1] in ("of", "to", "for", "at", "in", "the", "with"):
                    end += 1
                    if end < count and run[end].kind in ("institution", "generic"):
                        end += 1
                yield self._title(run[index:end], first)
                index = end
            elif stop < count and run[stop].kind in ("institution", "generic"):
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
