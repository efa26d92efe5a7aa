"""What the extractors find in one document, before anybody knows who is who. All spans are offsets into its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..records import ActorKind, MeetingKind, MeetingStatus, PartialDate, QuoteKind, Span

NameForm = Literal["name", "title", "acronym", "metonym", "demonym"]
Tenure = Literal["current", "former", "acting", "elect", "nominee"]


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression (a TIMEX). A duration has an ISO 8601 `duration` ("P3Y") and no `date`."""

    span: Span
    type: Literal["DATE", "TIME", "DURATION"]
    date: PartialDate | None
    duration: str | None = None


@dataclass(frozen=True, slots=True)
class NameMention:
    """A name or a title that stands for an actor.

    `span` takes in the title ("U.S. Secretary of State Marco Rubio"), `name_span` the name alone ("Marco Rubio"); a
    title on its own ("the Japanese foreign minister", form "title") has `name_span == span`. `country` is an ISO code;
    for an institution or person it is where the office belongs. `number` is how many actors are meant: 1, or 2 for
    "the two ministers", 0 for an unknown plurality ("the leaders").
    """

    span: Span
    name_span: Span
    kind: ActorKind
    form: NameForm
    name: str
    title: str | None = None
    country: str | None = None
    organization: str | None = None
    tenure: Tenure = "current"
    number: int = 1


@dataclass(frozen=True, slots=True)
class QuoteMention:
    """One utterance. `speaker`, `via` and `addressee` are spans of the noun phrases as written (pronouns included);
    a floating quote points back to the phrase its speaker was last named by."""

    kind: QuoteKind
    spans: tuple[Span, ...]
    quoted: tuple[Span, ...]
    sentence: Span
    speaker: Span | None
    cue: Span | None
    via: Span | None
    addressee: Span | None
    why: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MeetingMention:
    """One place in a document that tells of a meeting.

    `trigger` is the noun or verb ("summit", "met"); `participants` and `host` are spans of noun phrases, pronouns
    included; `definite` marks a follow-up ("the talks", "at that session") that may point back to a meeting told of
    before; `weak` one that counts only where another mention bears it out ("discussed the conflict with Putin").
    `sure` is False where the words alone do not settle the status and the date may; `part_of` is the trigger of the
    larger event ("on the sidelines of"), `during` and `after` the triggers of meetings this one is said to be part of
    or to follow;
    `event` the name of a known event or of the group that meets ("Munich Security Conference", "G7"), `noun` what the
    text calls it, for its label; `count` how many are told of at once ("three meetings"); `unnamed` whether people
    without a name take part too; `successor` one more of a row ("a second round"), never the one told of before;
    `joint` all who met just before ("a joint news conference"); `along` what was told along with the meeting before it
    ("he also met"), `beside` what was held beside it ("on the sidelines"), `plain` what is told in the simple past,
    `fresh` what the news came after ("signed it after talks"); `assumed` the day the article tells of, for what has no
    date of its own.

    Of the noun phrase, `determiner` is its article, possessive or demonstrative, `modifiers` the other words before the
    noun, all in lower case; `topic` the one of them that says what the talks are about ("trade"), `titled` whether it
    is written as a name ("the Beijing Summit").
    """

    kind: MeetingKind
    trigger: Span
    sentence: Span
    participants: tuple[Span, ...]
    host: Span | None
    date: PartialDate | None
    place: Span | None
    country: str | None
    status: MeetingStatus
    detail: str | None
    definite: bool
    ordinal: int | None = None
    level: str | None = None
    part_of: Span | None = None
    why: tuple[str, ...] = ()
    weak: bool = False
    sure: bool = True
    during: Span | None = None
    after: Span | None = None
    event: str | None = None
    noun: str = "meeting"
    count: int = 1
    unnamed: bool = False
    successor: bool = False
    joint: bool = False
    along: bool = False
    beside: bool = False
    plain: bool = False
    fresh: bool = False
    assumed: PartialDate | None = None
    determiner: str = ""
    modifiers: tuple[str, ...] = ()
    topic: str | None = None
    titled: bool = False
