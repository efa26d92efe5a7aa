"""Which words of a run are the person's name: less what a headline glues on, with the particles before it."""

from __future__ import annotations

from .group import Group
from .persons import PERSON, is_given
from .weighing import Weigher


class NameCutter(Weigher):
    """The words of a document with the scores of its names, cut to what is a name."""

    def _with_particles(self, first: int, last: int) -> int:
        """Where the name begins with the particles before it: "de Klerk", where the document has "F.W. de Klerk"."""
        particles = self.words.people.particles
        if not first or self.text[first - 1] not in particles:
            return first  # most names
        for begin in range(max(0, first - 3), first):
            led = all(word in particles for word in self.text[begin:first])
            if led and " ".join(self.text[begin:last]) in self.short:
                return begin
        return first

    def _accepted(self, group: Group, headline: bool) -> tuple[int, int] | None:
        """The tokens of the person's name within the group, or None where it is no person."""
        name = self._name(group)
        first, last = group.name
        if " ".join(name) in self.short:
            return first, last
        if group.titles and self._is_of_body(first):
            return None
        if len(name) == 1:
            return (first, last) if self._accepts_single(name[0], group) else None
        if len(name) == 2 and self._are_two(name):
            return first, first + 1
        score = self.scores.get(name)
        if score is not None and score >= PERSON:
            return self._trimmed(name, first) if len(name) > 2 else self._without_stray(name, first, score)
        if headline and " ".join(name) in self.words.known:
            return first, last
        if group.titles and not headline and score is None:
            return first, last
        return self._part(name, first, headline or (not group.titles and first in self.starts))

    def _without_stray(self, name: tuple[str, ...], first: int, score: float) -> tuple[int, int]:
        """Two words of which one is a name everybody knows and the other none: "Dump Trump", "Trump Claims"."""
        one, other = name
        whole = first, first + 2
        if score >= 4.0 or is_given(one, self.words) or one.endswith(".") or " ".join(name) in self.words.known:
            return whole
        if other in self.words.alone or (other in self.short and one.lower() in self.small):
            return first + 1, first + 2
        if one in self.words.alone and not is_given(other, self.words):
            return first, first + 1
        return whole

    def _trimmed(self, name: tuple[str, ...], first: int) -> tuple[int, int]:
        """A longer name less the words beside a shorter one that the document knows: "Donald Trump Tweets"."""
        count = len(name)
        whole = first, first + count
        if " ".join(name) in self.words.known:
            return whole
        for begin in (1, 2):
            if name[1].lower() in self.words.people.particles:
                break  # Yousuf bin Alawi bin Abdullah
            rest = name[begin:]
            if len(rest) > 1 and self.scores.get(rest, 0.0) >= PERSON and not is_given(name[0], self.words):
                return first + begin, first + count
        for end in range(count - 1, 1, -1):
            if self.scores.get(name[:end], 0.0) >= PERSON and any(self._is_verbal(word) for word in name[end:]):
                return first, first + end
        return whole

    def _is_verbal(self, word: str) -> bool:
        lower = word.lower()
        return (
            lower in self.small or lower.endswith(("ed", "ing")) or (lower.endswith("s") and lower[:-1] in self.small)
        )

    def _part(self, name: tuple[str, ...], first: int, anywhere: bool) -> tuple[int, int] | None:
        """A person's name inside a longer run: the longest known full name, else in a headline a family name."""
        count = len(name)
        for size in range(count - 1, 1, -1):
            for begin in range(count - size, -1, -1):
                part = name[begin : begin + size]
                if self.scores.get(part, 0.0) >= PERSON or " ".join(part) in self.words.known:
                    return first + begin, first + begin + size
        for begin, word in enumerate(name):
            if word in self.words.alone or (anywhere and word in self.short and word not in self.words.given):
                return first + begin, first + begin + 1
        return None
