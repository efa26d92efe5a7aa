"""Names in a document: chunks, groups, then the judgement which runs of capitals are people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from ...lexicon.names import NameWords
from ...text import Prose, Sentence
from ..mentions import NameForm, NameMention
from .compounds import with_compounds
from .cutting import NameCutter
from .group import Group
from .shares import with_shares

#: What is called by the name of who leads it: "the Biden administration".
_LED = frozenset({"administration", "campaign"})
#: Behind a photographer's name and a stroke, as agencies are.
_CREDITED = frozenset({"Pool", "Getty", "Handout", "File", "AP", "AFP", "EPA", "EFE", "DPA", "Reuters"})
_PLACE_PREPOSITIONS = frozenset(
    {"in", "at", "from", "near", "to", "of", "for", "with", "across", "over", "outside", "the"}
)
_ALONE_KINDS = {"country": "name", "seat": "metonym", "demonym": "demonym"}


def find_names(prose: Prose, words: NameWords) -> tuple[NameMention, ...]:
    """All names and titles of the document that stand for persons, institutions and countries, in text order.

    Furniture gives nothing. A name of several words is a person's if its form and what stands around it anywhere in
    the document say so; a single word only after a title, or where the document or the lexicon knows the full name.
    """
    finder = _Finder(prose, words)
    names = with_shares(prose.text, finder.find(), finder.scanner.vocabulary.singular)
    return with_compounds(prose, names, finder.scanner.hyphenated, words)


class _Finder(NameCutter):
    """Turns the groups of one document into mentions, where the whole document says what they are."""

    def find(self) -> tuple[NameMention, ...]:
        sentences = [sentence for sentence in self.prose.sentences if sentence.kind != "furniture"]
        found = [
            (sentence, list(self.grouper.groups(self._dateline(sentence), sentence.last))) for sentence in sentences
        ]
        headlines = {sentence.first for sentence, _ in found if self._is_headline(sentence)}
        self._weigh(found, headlines)
        for sentence, groups in found:
            for group in groups:
                if group.kind == "institution" and group.chunk.phrase is None:
                    self._introduce(group, sentence)
        mentions: list[NameMention] = []
        for sentence, groups in found:
            headline = sentence.first in headlines
            for index, group in enumerate(groups):
                group = self._reread(group, sentence)
                previous = groups[index - 1] if index else None
                following = groups[index + 1] if index + 1 < len(groups) else None
                if group.kind == "title" and self._speaks_in_headline(group, sentence):
                    mentions.append(self._titled(group))
                else:
                    mentions += self._mentions(group, previous, following, headline)
        months = self.words.people.calendar & self.short.keys()
        if months:
            mentions += self._months(months, sentences)
            mentions.sort(key=lambda mention: (mention.span.start, -mention.span.end))
        return tuple(mentions)

    def _speaks_in_headline(self, group: Group, sentence: Sentence) -> bool:
        """ "Foreign minister says talks will go on": headlines leave the article out."""
        if sentence.kind not in ("title", "standfirst") or group.first != sentence.first:
            return False
        titles = group.titles
        bare = len(titles) == 1 and not titles[0].plural and not group.country and group.last < sentence.last
        return bare and self.text[group.last] in self.words.people.speaks

    def _months(self, months: Set[str], sentences: Sequence[Sentence]) -> Iterator[NameMention]:
        """A family name that is also a month, where a verb of people follows it: "May said"."""
        for sentence in sentences:
            for index in range(sentence.first, sentence.last - 1):
                if self.text[index] not in months or self.text[index + 1] not in self.words.people.after_person:
                    continue
                if index == sentence.first or not self.text[index - 1][0].isupper():
                    span = self._span(index, index + 1)
                    yield NameMention(span, span, "person", "name", self.text[index])

    def _mentions(
        self, group: Group, previous: Group | None, following: Group | None, headline: bool
    ) -> Iterator[NameMention]:
        if group.kind == "person":
            named = None if group.titles or not self.acronyms else self.acronyms.get(" ".join(self._name(group)))
            if named is not None:
                span = self._span(group.first, group.last)
                yield NameMention(span, span, "institution", "acronym", named[0], country=named[1])
                return
            yield from self._person(group, headline)
        elif group.kind == "title":
            if (
                self._points(group, previous)
                or self._is_before_name(group, following)
                or self._is_second(group, previous)
            ):
                yield self._titled(group)
        elif group.kind in ("institution", "generic"):
            if group.kind == "institution" or group.definite:
                yield self._institution(group)
        elif group.kind in _ALONE_KINDS and group.chunk.phrase is not None:
            form: NameForm = "acronym" if group.chunk.phrase.acronym else _ALONE_KINDS[group.kind]  # type: ignore[assignment]
            span = self._span(group.first, group.last)
            yield NameMention(span, span, "country", form, group.chunk.phrase.name, country=group.country)

    def _reread(self, group: Group, sentence: Sentence) -> Group:
        """A place that is also the family name of somebody in the document, where no preposition makes it a place."""
        if group.kind not in ("place", "seat", "country", "institution") or group.last - group.first != 1:
            return group
        if self.text[group.first] not in self.short or self.text[group.first] in self.words.given:
            return group
        before = self.text[group.first - 1] if group.first > sentence.first else ""
        if before.lower() in _PLACE_PREPOSITIONS:
            return group
        return group._replace(kind="person", country=None)

    def _person(self, group: Group, headline: bool) -> Iterator[NameMention]:
        part = self._accepted(group, headline)
        if part is None:
            if not headline and not group.titles and self._is_organization(group):
                span = self._span(group.first, group.last)
                name = self._written(*group.name)
                yield NameMention(span, span, "institution", "name", name, country=group.country)
            return
        first, last = part
        if self._is_credit(last):
            return
        if not group.titles and self.text[last : last + 1] and self.text[last] in self.words.people.called_after:
            return
        whole = first == group.name[0]
        if not group.titles:
            first = self._with_particles(first, last)
        start = group.first if whole and group.titles else first
        after = self.text[last] if last < len(self.text) else ""
        if after in _LED and not group.titles and not headline:
            led = self._span(first, last + 1)
            yield NameMention(led, led, "institution", "name", self._written(first, last + 1))
        span = self._span(first, last)
        yield NameMention(
            span=span if start == first else self._span(start, last),
            name_span=span,
            kind="person",
            form="name",
            name=" ".join(span.of(self.prose.text).split()),
            title=self._title_of(group) if whole else None,
            country=group.country if whole else None,
            organization=self._organization(group) if whole else None,
            tenure=group.tenure if whole else "current",
        )

    def _is_credit(self, last: int) -> bool:
        """Whether whose picture it is stands behind a name: "Ann Hill/Pool/AFP"."""
        if self.text[last : last + 1] != ["/"] or last + 1 >= len(self.text):
            return False
        agency = self.text[last + 1]
        return agency in _CREDITED or any(phrase.media for phrase in self.words.phrases.get(agency, ()))

    def _is_organization(self, group: Group) -> bool:
        """What a noun beside it calls a company or paper, "gas company Slovplyn", "Izvestia newspaper"; or an acronym
        that speaks."""
        text = self.text
        kinds = self.words.institutions.kinds
        before = text[group.first - 1] if group.first else ""
        after = text[group.last] if group.last < len(text) else ""
        name = self._name(group)
        if name[0] in self.words.people.common or name[-1] in self.words.institutions.other_heads:
            return False
        if before in kinds or after in kinds:
            return True
        return len(name) == 1 and name[0] in self.speaking

    def _title_of(self, group: Group) -> str | None:
        if not group.titles:
            return None
        words = " ".join(self._written(chunk.first, chunk.last) for chunk in group.titles).split()
        tenure = self.words.titles.tenure["former"] + self.words.titles.tenure["acting"]
        while len(words) > 1 and words[0].lower() in tenure:
            del words[0]
        begun, _, rest = words[0].partition("-")
        if rest[:1].isalpha() and begun.lower() in tenure:
            words[0] = rest  # "Then-President"
        return " ".join(words)

    def _organization(self, group: Group) -> str | None:
        chunk = group.organization
        return None if chunk is None else self._written(chunk.first, chunk.last)

    def _points(self, group: Group, previous: Group | None) -> bool:
        """Whether a title on its own means somebody: "the minister", or what stands beside a name after a comma."""
        head = group.titles[-1].head
        titles = self.words.titles
        if previous is not None and previous.kind == "person" and self._is_told_of(previous, group):
            return True
        if group.indefinite or not group.definite:
            return False
        if group.titles[-1].plural or group.number > 1:
            written = self.text[group.titles[-1].last - 1].lower()
            return written in self.scanner.vocabulary.group_ends or head in titles.alone
        return head in titles.alone

    def _is_second(self, group: Group, previous: Group | None) -> bool:
        """ "The President and Prime Minister": two offices behind one article."""
        if previous is None or previous.kind != "title" or not previous.definite or previous.number != 1:
            return False
        one, other = (
            " ".join(self.text[each.titles[-1].first : each.titles[-1].last]).lower() for each in (previous, group)
        )
        offices = self.words.office
        different = one in offices and other in offices and offices[one] != offices[other]
        return group.number == 1 and different and self.text[previous.last : group.first] == ["and"]

    def _is_before_name(self, group: Group, following: Group | None) -> bool:
        """ "a traditional ruler, Ogar Itam,": a title before a name that explains it."""
        if following is None or following.kind != "person" or group.number != 1:
            return False
        if self.text[group.last : following.first] != [","]:
            return False
        addressed = bool(following.titles) and group.titles[-1].head in self.words.titles.alone
        return addressed or self.text[following.last : following.last + 1] == [","]

    def _titled(self, group: Group) -> NameMention:
        span = self._span(group.first, group.last)
        return NameMention(
            span=span,
            name_span=span,
            kind="person",
            form="title",
            name=span.of(self.prose.text),
            title=self._title_of(group),
            country=group.country,
            organization=self._organization(group),
            tenure=group.tenure,
            number=group.number,
        )

    def _is_one_of_a_country(self, name: str) -> bool:
        return name in self.words.institutions.one_of_a_country or name.endswith(" ministry")

    def _institution(self, group: Group) -> NameMention:
        phrase = group.chunk.phrase
        written = self._written(*group.name)
        form: NameForm = "name"
        country = group.country
        if group.kind == "generic" and not self._is_one_of_a_country(written.lower()):
            country = None
        if group.kind == "generic":
            form = "title"
        elif phrase is not None and phrase.acronym:
            form = "acronym"
        elif phrase is not None and phrase.kind == "metonym":
            form = "metonym"
        return NameMention(
            span=self._span(group.first, group.last),
            name_span=self._span(*group.name),
            kind="institution",
            form=form,
            name=phrase.name if phrase is not None else written,
            country=country,
        )
