"""Who takes part in a meeting by the words that tell of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from ..extract.mentions import MeetingMention
from ..lexicon.names import NameWords
from ..records import Span
from .local import LocalActor
from .references import References

#: How many they are who are named before "the two" in the same sentence.
_COUNTED = {"two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4}
_GUEST_ALONE = re.compile(
    r"(?:the|his|her|their) (?:guest|visitor|visiting (?:official|minister|envoy))", re.IGNORECASE
)
_TITLED = re.compile(
    r"\bthe (?:PM|prime minister|president|premier|chancellor|king|minister|secretary)\b", re.IGNORECASE
)
_PLURAL = re.compile(
    r"(?:the two|both) (?:sides|parties|countries|nations|leaders|ministers|governments)", re.IGNORECASE
)
_WHEN_COUNTED = re.compile(
    r"\bthe (two|three|four|pair|duo|trio)(?: (?:men|women|leaders|ministers|officials|presidents))?(?: had| have)? $",
    re.IGNORECASE,
)
_TALKS = frozenset({"bilateral_meeting", "phone_call"})
_BACK = 24  # named persons that are looked at, back from a phrase
_AHEAD = 400  # code points within which somebody's colleague is named
#: "the Cambodian guest" is the last named of that country, "her Norwegian colleague" may be named right after.
_GUEST = re.compile(r"(?:the|his|her|their) (?:visiting )?([A-Z][\w-]+) (?:guest|visitor|official|envoy|leader)")
_COLLEAGUE = re.compile(r"(?:his|her|the|their) ([A-Z][\w-]+) (?:colleague|counterpart|opposite number|host)")
_OPENS = 24  # code points from the start of a sentence within which "their" looks forward
_SUBORDINATE = re.compile(r"\b(?:if|whether|that|because|while|when)\b")
_OBJECT = re.compile(r"\b(?:with|to|by|for|from|of|and|met|told|asked|between)\s+(?:[\w'’.-]+\s+){0,4}$")
_OWN = re.compile(r"(?:[Hh]is|[Hh]er|[Tt]heir)\b")
_DISCUSSED = re.compile(r"\b(?:(?:have |has )?(?:discussed|reviewed)|exchanged views)\b")
_LAST_SENTENCE = re.compile(r"[^\n]+\s*\Z")


class Takers:
    """Reads the phrases of those who take part; `of` gives numbers in the actors of the references."""

    def __init__(self, references: References, text: str, words: NameWords) -> None:
        self._references = references
        self._actors = references.actors
        self._text = text
        self._words = words
        self._countries = {
            actor.country: number for number, actor in enumerate(self._actors) if actor.kind == "country"
        }
        self._named = sorted(
            (span.start, number)
            for number, actor in enumerate(self._actors)
            if actor.kind == "person"
            for span in actor.mentions
        )

    def of(self, mention: MeetingMention) -> tuple[int, ...]:
        """Those who take part; where "him" would be the subject again, who was told of before the sentence."""
        if known := self._counted(mention) or self._who_discussed(mention):
            return known
        found: list[tuple[int, ...]] = []
        for span in mention.participants:
            found.append(self._taker(span, mention))
        for at, (span, following) in enumerate(pairwise(mention.participants)):
            if self._is_apposed(span, following):
                found[at] = ()  # "the commerce minister, Ann Hill": one, whoever else is minister
        for at, span in enumerate(mention.participants):
            if not found[at] and _GUEST_ALONE.fullmatch(span.of(self._text)):
                found[at] = self._guest_of(_numbers(found), span)
        for at, span in enumerate(mention.participants):
            named = _numbers([*found[:at], *found[at + 1 :]])
            if len(named) > 1 and _PLURAL.fullmatch(span.of(self._text)):
                found[at] = ()  # "the highest contact between the two sides since A met B"
        for at, span in enumerate(mention.participants):
            if found[at] and found[at] in (*found[:at], *found[at + 1 :]):
                found[at] = self._other(span, mention, found[at])
        return _numbers(found)

    def _is_apposed(self, span: Span, following: Span) -> bool:
        """Whether a title in small letters is followed by the name it belongs to."""
        title = span.of(self._text)
        between = self._text[span.end : following.start]
        if title[:4] not in ("the ", "its ", "his ", "her ") or between.strip() != ",":
            return False
        named = self._references.resolve(following) if following.of(self._text)[:1].isupper() else ()
        return any(self._actors[number].kind == "person" for number in named)

    def _guest_of(self, hosts: tuple[int, ...], span: Span) -> tuple[int, ...]:
        """ "The guest called on B": the last named of another country than B's."""
        home = {self._actors[number].country for number in hosts}
        before = (number for _, number in self._before(span.start) if not self._holds(number, "ambassador"))
        known = (number for number in before if self._actors[number].country is not None)
        return next(((number,) for number in known if home and self._actors[number].country not in home), ())

    def _other(self, span: Span, mention: MeetingMention, people: tuple[int, ...]) -> tuple[int, ...]:
        """Where two phrases mean the same: "met him" is told of two, "the president" is not his own counterpart."""
        written = span.of(self._text).lower()
        if written in ("him", "her"):
            return self._references.resolve_at(span, mention.sentence.start)
        if written.startswith("the ") and mention.sentence.start < span.start:
            office = written.split()[-1]
            before = (number for _, number in self._before(mention.sentence.start) if number not in people)
            held = (number for number in before if self._holds(number, office))
            return next(((number,) for number in held), people)
        return people

    def _holds(self, number: int, office: str) -> bool:
        return any(role.title.lower().split()[-1:] == [office] for role in self._actors[number].roles)

    def host(self, mention: MeetingMention) -> int | None:
        return next(iter(self._references.resolve(mention.host)), None) if mention.host else None

    def _taker(self, span: Span, mention: MeetingMention) -> tuple[int, ...]:
        """The actors the words mean, else the countries they speak of, else whom the text around makes of them."""
        written = " ".join(span.of(self._text).split())
        own = _OWN.match(written)
        if own and mention.kind == "visit" and (traveller := self._traveller(span, mention)):
            return traveller
        if written.lower() in ("he", "she") and (title := self._title_before(span, mention)) is not None:
            return self._references.resolve(title)
        if written.lower() == "it":
            return ()  # "it is her first visit"
        if written.lower() in ("the latter", "latter"):
            return tuple(number for _, number in islice(self._before(span.start), 1))
        if written.lower() == "their" and (pair := self._named_next(span, mention)):
            return pair
        colleague = _COLLEAGUE.match(written)
        found = self._references.resolve(span)
        if found and not (colleague and self._actors[found[0]].kind == "country"):
            return self._bearer(span) if self._actors[found[0]].kind == "institution" else found
        codes = self._references.country_of(span)
        if colleague:
            code = self._code(colleague[1])
            named = self._only_named(code, span)
            return named or found or self._named_after(code, span) or self._states(codes)
        if guest := _GUEST.match(written):
            return self._named_before(self._code(guest[1]), span)
        if own and mention.kind == "visit":
            return self._references.resolve(Span(span.start, span.start + own.end()))
        if written.lower() == "their":
            return self._only_pair(span)
        return self._states(codes) or self._states([self._code(written)])

    def _bearer(self, span: Span) -> tuple[int, ...]:
        """Who is named right behind an institution: "House of Representatives Speaker Ann Hill"; else the institution
        itself."""
        at = bisect_left(self._named, (span.end, -1))
        if at < len(self._named):
            start, number = self._named[at]
            if start <= span.end + 4 and self._text[span.end : start].strip() in ("", "of"):
                return (number,)
        return self._references.resolve(span)

    def _title_before(self, span: Span, mention: MeetingMention) -> Span | None:
        """The title that a pronoun repeats in "the PM raised it when he met B", nobody being named between."""
        titles = list(_TITLED.finditer(self._text, mention.sentence.start, span.start))
        if not titles:
            return None
        last = Span(*titles[-1].span())
        named = any(last.start <= start for start, _ in islice(self._before(span.start), 1))
        return None if named else last

    def _states(self, codes: Iterable[str | None]) -> tuple[int, ...]:
        return tuple(sorted({self._countries[code] for code in codes if code in self._countries}))

    def _code(self, word: str) -> str | None:
        """The country of a demonym: of "German" in "German-Polish talks" too, which is no name of anybody."""
        phrases = self._words.phrases.get(word, ())
        return next((one.country for one in phrases if one.kind == "demonym" and one.words == (word,)), None)

    def _before(self, at: int) -> Iterator[tuple[int, int]]:
        """The persons named before an offset, the last first."""
        last = bisect_left(self._named, (at, -1))
        yield from reversed(self._named[max(0, last - _BACK) : last])

    def _counted(self, mention: MeetingMention) -> tuple[int, ...]:
        """ "When the three met": those named before them in the sentence, if they are as many."""
        told = _WHEN_COUNTED.search(
            self._text, max(mention.sentence.start, mention.trigger.start - 40), mention.trigger.start
        )
        if told is None:
            return ()
        inside = [number for start, number in self._before(told.start()) if start >= mention.sentence.start]
        people = tuple(dict.fromkeys(reversed(inside)))
        return people if len(people) == _COUNTED[told[1].lower()] else ()

    def _who_discussed(self, mention: MeetingMention) -> tuple[int, ...]:
        """ "A and his counterpart B have discussed it. The meeting was held in C": the two, where no other is named."""
        opens = mention.trigger.start - mention.sentence.start < len("The telephone conversation")
        if mention.participants or mention.kind not in _TALKS or mention.determiner != "the" or not opens:
            return ()
        told = _LAST_SENTENCE.search(self._text, max(0, mention.sentence.start - _AHEAD), mention.sentence.start)
        verb = _DISCUSSED.search(told[0]) if told else None
        if told is None or verb is None:
            return ()
        inside = [number for start, number in self._before(mention.sentence.start) if start >= told.start()]
        people = tuple(dict.fromkeys(reversed(inside)))
        officials = all(self._actors[number].roles for number in people)
        return people if len(people) == 2 and officials else ()

    def _named_before(self, code: str | None, span: Span) -> tuple[int, ...]:
        return next(((number,) for _, number in self._before(span.start) if code and self._is_of(code, number)), ())

    def _named_after(self, code: str | None, span: Span) -> tuple[int, ...]:
        first = bisect_left(self._named, (span.end, -1))
        last = bisect_left(self._named, (span.end + _AHEAD, -1))
        found = {number for _, number in self._named[first : min(last, first + _BACK)] if self._is_of(code, number)}
        return tuple(found) if code and len(found) == 1 else ()

    def _only_named(self, code: str | None, span: Span) -> tuple[int, ...]:
        """The one person of that country who is named before, even if no words say of what office."""
        found = {number for _, number in self._before(span.start) if code and self._actors[number].country == code}
        return tuple(found) if len(found) == 1 else ()

    def _is_of(self, code: str | None, number: int) -> bool:
        actor: LocalActor = self._actors[number]
        return actor.country == code and bool(actor.roles)

    def _traveller(self, span: Span, mention: MeetingMention) -> tuple[int, ...]:
        """Whose visit it is in "asked if X would sign it during his visit": of the clause, not of the sentence."""
        inside = [(at, number) for at, number in self._before(span.start) if at >= mention.sentence.start]
        if len({number for _, number in inside}) < 2:
            return ()
        (last, number), (first, _) = inside[0], inside[-1]
        between = self._text[first:last]
        if _SUBORDINATE.search(between) is None or _OBJECT.search(between):
            return ()
        return (number,)

    def _named_next(self, span: Span, mention: MeetingMention) -> tuple[int, ...]:
        """ "After their talks, A and B signed it": the two named in the rest of the sentence that "their" opens."""
        if span.start - mention.sentence.start > _OPENS or self._references.resolve(span):
            return ()
        first, last = bisect_left(self._named, (span.end, -1)), bisect_left(self._named, (mention.sentence.end, -1))
        people = dict.fromkeys(number for _, number in self._named[first : min(last, first + _BACK)])
        return tuple(people) if len(people) == 2 else ()

    def _only_pair(self, span: Span) -> tuple[int, ...]:
        """ "Their meeting" is of the two holders of office who are named before it, where there are just two."""
        people = dict.fromkeys(number for _, number in self._before(span.start) if self._actors[number].roles)
        return tuple(sorted(people)) if len(people) == 2 else ()


def _numbers(found: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for numbers in found for number in numbers))
