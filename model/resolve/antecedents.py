"""Whom a pronoun, "both" or "its website" points back to, within one document."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..extract.mentions import NameMention
from ..lexicon.people import Gender
from .holders import Holders
from .local_actors import Cluster

#: How far back a voice may point, in mentions; a pronoun, in sentences.
_MENTIONS_BACK = 120
_SENTENCES_BACK = 4
#: So many words may stand before a "they" that means those of the sentence before.
_FEW = 5
_PREPOSITIONS = frozenset(
    """
    with to of by for from than between against under after before alongside about on at in over via like following
    including meet met meeting told tell tells asked urged thanked invited briefed succeeded
    """.split()
)
#: Behind a pronoun: `…, it said`.
_SAYS = re.compile(r"\w+\s+(?:also\s+)?(?:said|added|noted|reported|stressed|explained)\b")
#: Behind a name that is the subject of a clause.
_ACTS = re.compile(
    r"\s+(?:[a-z]+ed|met|said|told|left|made|held|took|came|went|was|had|is|has|will|would|won|gave|saw)\b"
)
_DOING = re.compile(r"\s+[a-z]{2,}ing\b")
#: Behind a name: what somebody did, who is "he" in the next sentence.
_DEED = re.compile(
    r"['’]s?\s+(?:[a-z-]+\s+){0,2}(?:speech|visit|trip|remarks|comments|statement|arrival|address|tour|appearance|journey)\b"
)


class Antecedents(Holders):
    """The clusters of a document and, for every mention, those it means."""

    def own_subject(self, start: int, end: int, gender: Gender, without: frozenset[int]) -> int | None:
        """The mention of a person that is a subject between two offsets, those in `without` (by id) left out."""
        found, is_object = self._subject(start, end, gender, ("person",), self.places.quotation(end), without, own=True)
        return None if is_object else found

    def pronoun(
        self, at: int, gender: Gender | None, kinds: tuple[str, ...], without: frozenset[int] = frozenset()
    ) -> tuple[Cluster, ...]:
        """The subject of this sentence before `at`, else of the sentences before it; an object only for want of one;
        nobody in `without` (by id).

        In `…, it said` what stands before is what a body says, so its name is looked for further up.
        """
        sentence = self.places.sentence(at)
        first = sentence - 1 if "person" not in kinds and _SAYS.match(self.text, at) else sentence
        objects: int | None = None
        own_quotation = self.places.quotation(at)
        paragraph = self.places.paragraphs[sentence] if sentence >= 0 else 0
        for back in range(first, max(-1, sentence - 1 - _SENTENCES_BACK), -1):
            if paragraph - self.places.paragraphs[back] > 3:
                break
            end = (
                at if back == sentence else (self.places.starts[back + 1] if back + 1 < len(self.places.starts) else at)
            )
            start, own = self.places.starts[back], back == sentence
            found, is_object = self._subject(start, end, gender, kinds, own_quotation, without, own)
            if found is not None and not is_object:
                return self._speaks(found)
            objects = found if objects is None else objects
        if objects is None and first < sentence:
            objects, _ = self._subject(self.places.starts[sentence], at, gender, kinds, own_quotation, without)
        return self._speaks(objects) if objects is not None else ()

    def _speaks(self, index: int) -> tuple[Cluster, ...]:
        """Who is meant where a country's voice was the subject: "the ROK website"."""
        name = self.names[index]
        if name.kind == "country":
            after = re.findall(r"[a-z]+", self.text[name.span.end : name.span.end + 24])
            if any(word in self.words.institutions.voices for word in after[:2]):
                return self.institution_of(name.country, name.span.start) or self.meaning[index]
        return self.meaning[index]

    def institution_of(self, country: str | None, before: int) -> tuple[Cluster, ...]:
        """The institution of a country last named before an offset."""
        last = bisect_left(self.starts, before)
        for index in range(last - 1, max(-1, last - 1 - _MENTIONS_BACK), -1):
            if self.names[index].kind == "institution" and self.meaning[index]:
                cluster = self.meaning[index][0]
                if cluster.country == country:
                    return (cluster,)
        return ()

    def voice_before(self, word: str, at: int) -> tuple[Cluster, ...]:
        """Whose website, statement or report was last named before an offset."""
        last = bisect_left(self.starts, at)
        for index in range(last - 1, max(-1, last - 1 - _MENTIONS_BACK), -1):
            name = self.names[index]
            behind = re.split(r"[.,;:!?\n”\"]", self.text[name.span.end : min(name.span.end + 30, at)])[0]
            after = re.findall(r"[a-z]+", behind.replace("’s", ""))
            if word in after[:3] and self.meaning[index]:
                return self._speaks(index)
        return ()

    def _subject(
        self,
        start: int,
        end: int,
        gender: Gender | None,
        kinds: tuple[str, ...],
        quotation: int,
        without: frozenset[int],
        own: bool = False,
    ) -> tuple[int | None, bool]:
        """The mention that is the subject between two offsets, as far as order and prepositions tell, or an object."""
        subjects: list[int] = []
        rest: list[int] = []
        first = bisect_left(self.starts, start)
        for index in range(first, min(bisect_left(self.starts, end), first + _MENTIONS_BACK)):
            name = self.names[index]
            meaning = self.meaning[index]
            if len(meaning) != 1 or name.kind not in kinds or name.form == "demonym":
                continue
            inside = self.places.quotation(name.span.start)
            if inside >= 0 and inside != quotation:
                continue
            if (gender and meaning[0].gender not in (None, gender)) or id(meaning[0]) in without:
                continue
            (rest if self._is_object(name, own) else subjects).append(index)
        found = subjects + rest
        if gender == "female":
            sure = next((index for index in found if self.meaning[index][0].gender == gender), None)
            if sure is not None:
                return sure, False
        return (found[0], not subjects) if found else (None, False)

    def _is_object(self, name: NameMention, own: bool = False) -> bool:
        if self.text[name.span.end : name.span.end + 1] in ("'", "’"):
            return own or _DEED.match(self.text, name.span.end) is None or not self._begins(name)
        before = self.text[max(0, name.span.start - 24) : name.span.start].split()
        while before and before[-1].lower() in ("the", "a", "an", "his", "her", "their"):
            before.pop()
        if before and before[-1].lower() == "with" and _DOING.match(self.text, name.span.end):
            return False  # with Hill ordering troops to leave
        if before and before[-1].lower() in ("after", "before") and _ACTS.match(self.text, name.span.end):
            return False  # after Hill met the envoy
        return bool(before) and before[-1].lower() in _PREPOSITIONS

    def _begins(self, name: NameMention) -> bool:
        """Whether a name begins its sentence."""
        start = self.places.starts[self.places.sentence(name.span.start)]
        return not self.text[start : name.span.start].strip(' \t\n“"')

    def only_pair(self, at: int) -> tuple[Cluster, ...]:
        """The two persons with an office named before `at`, where there are just two: whom "the two" must mean."""
        found = [cluster for cluster in self.persons_before(bisect_left(self.starts, at)) if cluster.roles]
        return tuple(sorted(found, key=lambda cluster: cluster.first)) if len(found) == 2 else ()

    def opens(self, at: int) -> bool:
        """Whether only a few words stand before an offset in its sentence, and none of them may be a subject."""
        start = self.places.starts[self.places.sentence(at)]
        inside = self.places.quotation(start)
        if inside >= 0:
            start = min(at, self.places.quoted[inside].end)
        return len(self.text[start:at].split()) <= _FEW

    def pair_before(self, at: int, back_to: int = 3) -> tuple[Cluster, ...]:
        """The persons joined by "and" as the subject of this sentence or the one before it: whom "they" may mean."""
        sentence = self.places.sentence(at)
        for back in range(sentence, max(-1, sentence - back_to), -1):
            end = at if back == sentence else self.places.starts[back + 1]
            first = bisect_left(self.starts, self.places.starts[back])
            last = bisect_left(self.starts, end)
            for index in range(first, last - 1):
                one, other = self.names[index], self.names[index + 1]
                if one.kind == other.kind == "person" and self._joined(one, other) and not self._is_object(one):
                    found = (*self.meaning[index], *self.meaning[index + 1])
                    if len(found) > 1:
                        return found
            plural = [i for i in range(first, last) if len(self.meaning[i]) > 1]
            if plural:
                return self.meaning[plural[0]]
            if any(self.names[i].kind == "person" for i in range(first, last)) and back != sentence:
                break
        return ()
