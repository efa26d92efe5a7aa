"""A synthetic corpus of any size: invented people at invented meetings say invented words. The same for the same seed.

The words are made of syllables, so that they have the shape of English news words without being any; how often each
is used follows Zipf's law, as it does in news.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from typing import get_args

from onrecord.model.corpus import Corpus
from onrecord.model.records import (
    Actor,
    Alias,
    Document,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Mention,
    Paragraph,
    PartialDate,
    Quote,
    QuoteKind,
    Role,
    Span,
)

from tests.facts import made_meeting, made_quote

_ONSETS = "b br c ch cl cr d dr f fl g gr h j k l m n p pl pr qu r s sc sh st str t tr v w".split()
_VOWELS = "a e i o u ai ea io ou".split()
_CODAS = ["", "", "", "l", "n", "r", "s", "t", "nd", "nt", "st", "rm", "ck", "ng"]
_ENDINGS = ["", "", "", "s", "ed", "ing", "tion", "ment", "ity", "er", "ly", "ance"]
SMALL_WORDS = "the of to and in a that for on with is will we it as by not be are our this from at have".split()
_CUES = "said told added stressed warned announced".split()
_TITLES = "Foreign Minister,Prime Minister,President,Ambassador,spokesperson,Defence Secretary".split(",")
_COUNTRIES = "JP KR US DE FR KE BR IN VN NL".split()
_PLACES = "Brindal Castora Felmount Orvane Selkirk Tarn Velloria Wexport".split()
_FIRST_DAY = date(2023, 1, 1)
_DAYS = 900


def make_corpus(
    quotes: int = 1000, actors: int | None = None, documents: int | None = None, seed: int = 0, words: int | None = None
) -> Corpus:
    """A corpus of so many quotes; the other numbers follow from it unless given (`words`: different words)."""
    documents = documents or max(1, quotes // 5)
    made = _Maker(random.Random(seed), actors or max(2, quotes // 25), words or 2000 + quotes // 2)
    share, left = divmod(quotes, documents)
    for number in range(documents):
        made.document(number, share + (number < left))
    return made.corpus()


def make_words(chance: random.Random, count: int) -> tuple[str, ...]:
    """So many different words, none of them one of the small words."""
    found: dict[str, None] = {}
    while len(found) < count:
        syllables = chance.choices((1, 2, 3), (2, 5, 3))[0]
        stem = "".join(
            chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(syllables)
        )
        word = stem + chance.choice(_ENDINGS)
        if 4 <= len(word) <= 16:
            found[word] = None
    return tuple(found)


@dataclass
class _Page:
    """A text as it grows."""

    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> Span:
        start = self.length
        self.parts.append(text)
        self.length += len(text)
        return Span(start, self.length)


class _Maker:
    def __init__(self, chance: random.Random, actors: int, words: int) -> None:
        self.chance = chance
        self.words = make_words(chance, words)
        self.weights = list(accumulate(1 / (rank + 10) for rank in range(words)))
        self.people = [self._person(number) for number in range(actors)]
        self.speaking = list(accumulate(1 / (rank + 3) for rank in range(actors)))
        self.seen: dict[str, dict[str, None]] = {}
        self.documents: dict[str, Document] = {}
        self.meetings: dict[str, Meeting] = {}
        self.quotes: dict[str, Quote] = {}
        self.mentions: list[Mention] = []

    def _person(self, number: int) -> Actor:
        given, family = (make_words(self.chance, 2)[turn].capitalize() for turn in (0, 1))
        title, country = self.chance.choice(_TITLES), self.chance.choice(_COUNTRIES)
        aliases = (Alias(f"{given} {family}", 3), Alias(family, 9))
        roles = (Role(title, country, None, ()),)
        return Actor(f"{given}-{family}-{number}".lower(), f"{given} {family}", "person", country, aliases, roles, ())

    def _sentence(self, count: int) -> str:
        chosen = self.chance.choices(self.words, cum_weights=self.weights, k=count)
        small = self.chance.choices(SMALL_WORDS, k=count)
        mixed = [word for pair in zip(chosen, small, strict=True) for word in pair][:-1]
        return " ".join(mixed)

    def _date(self, day: int, text: str = "") -> PartialDate:
        value = (_FIRST_DAY + timedelta(days=day)).isoformat()
        return PartialDate(value, "day", text or value, "made so")

    def document(self, number: int, quotes: int) -> None:
        chance, page = self.chance, _Page()
        identity = f"doc-{number:06}"
        day = number * 7919 % _DAYS
        title = self._sentence(4).capitalize()
        paragraphs = [Paragraph(page.add(title), "title")]
        page.add("\n\n")
        meeting = self._meeting(identity, day, page, paragraphs) if chance.random() < 0.7 else None
        for place in range(quotes):
            self._quote(f"{identity}-{place}", identity, day, meeting, page, paragraphs)
        when = None if number % 50 == 49 else self._date(day)
        outlet = f"The {self.words[number % 20].capitalize()} Times"
        self.documents[identity] = Document(
            identity, f"articles/{identity}.txt", title, outlet, None, when, "".join(page.parts), tuple(paragraphs)
        )

    def _meeting(self, document: str, day: int, page: _Page, paragraphs: list[Paragraph]) -> Meeting:
        chance = self.chance
        people = self._some_people(2)
        place = chance.choice(_PLACES)
        kind: MeetingKind = chance.choice(get_args(MeetingKind))
        status: MeetingStatus = chance.choices(get_args(MeetingStatus), (7, 3, 1))[0]
        families = " and ".join(person.name.split()[-1] for person in people)
        label = f"{families}, {kind.replace('_', ' ')} in {place}"
        evidence = page.add(f"{families} meet in {place}.")
        page.add("\n\n")
        paragraphs.append(Paragraph(evidence, "body"))
        when = self._date(day)
        made = made_meeting(
            f"meeting-{document}", kind, label, document, evidence, when, status,
            place=place, country=chance.choice(_COUNTRIES), participants=tuple(person.id for person in people),
        )  # fmt: skip
        self.meetings[made.id] = made
        return made

    def _some_people(self, count: int) -> Sequence[Actor]:
        found: dict[str, Actor] = {}
        while len(found) < min(count, len(self.people)):
            one = self.chance.choices(self.people, cum_weights=self.speaking)[0]
            found[one.id] = one
        return list(found.values())

    def _quote(
        self, identity: str, document: str, day: int, meeting: Meeting | None, page: _Page, paragraphs: list[Paragraph]
    ) -> None:
        chance = self.chance
        kind: QuoteKind = chance.choice(get_args(QuoteKind))
        speaker = self._some_people(1)[0] if chance.random() < 0.95 else None
        cue = chance.choice(_CUES)
        name = speaker.name.split()[-1] if speaker else "some observers"
        start = page.length
        named = page.add(name)
        page.add(" ")
        cued = page.add(cue)
        page.add(" that " if kind != "direct" else ": “")
        words = self._sentence(chance.randint(5, 14))
        if kind == "mixed":
            begun = page.add(words + " ")
            page.add("“")
            verbatim = page.add(self._sentence(3))
            content: tuple[Span, ...] = (Span(begun.start, verbatim.end),)
            quoted: tuple[Span, ...] = (verbatim,)
        else:
            content = (page.add(words),)
            quoted = content if kind == "direct" else ()
        page.add(".”" if kind != "indirect" else ".")
        sentence = Span(start, page.length)
        page.add("\n\n")
        paragraphs.append(Paragraph(sentence, "body"))
        occasion = meeting.id if meeting and chance.random() < 0.4 else None
        if speaker:
            self.mentions.append(Mention(document, named, speaker.id))
            self.seen.setdefault(speaker.id, {})[document] = None
        self.quotes[identity] = made_quote(
            identity, document, kind, content, sentence, (speaker.id,) if speaker else (),
            quoted=quoted, speaker_text=name, speaker_span=named, cue=cue, cue_span=cued, meeting=occasion,
            date=self._date(day) if chance.random() < 0.6 else None, why=("made so",),
        )  # fmt: skip

    def corpus(self) -> Corpus:
        actors = {}
        for person in self.people:
            documents = tuple(self.seen.get(person.id, ()))
            role = person.roles[0]
            actors[person.id] = Actor(
                person.id, person.name, person.kind, person.country, person.aliases,
                (Role(role.title, role.country, None, documents),), documents,
            )  # fmt: skip
        return Corpus(self.documents, actors, self.meetings, self.quotes, tuple(self.mentions))
