"""The facts: frozen values, linked by id, never by object.

Every offset is a code point offset into `Document.text`; a span is half-open: `text[start:end]` are its own words.
Facts are slotted dataclasses and not pydantic models because a corpus holds a great many of them; pydantic checks
what comes in and goes out at the edges. Where a person set a fact right, `corrected` says where that is written
("corrections.yaml, line 12").
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

ParagraphKind = Literal["title", "standfirst", "dateline", "byline", "caption", "body", "furniture"]
Granularity = Literal["day", "week", "month", "quarter", "season", "year", "decade", "century", "interval", "unknown"]
ActorKind = Literal["person", "institution", "country", "group"]
QuoteKind = Literal["direct", "mixed", "indirect"]
MeetingKind = Literal[
    "phone_call",
    "bilateral_meeting",
    "trilateral_meeting",
    "multilateral_meeting",
    "summit",
    "conference",
    "visit",
    "courtesy_call",
    "press_conference",
    "ceremony",
]
MeetingStatus = Literal["held", "planned", "called_off"]


class Span(NamedTuple):
    """A half-open stretch of `Document.text`, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words themselves."""
        return text[self.start : self.end]

    def overlaps(self, other: tuple[int, int]) -> bool:
        return self.start < other[1] and other[0] < self.end

    def contains(self, other: tuple[int, int]) -> bool:
        return self.start <= other[0] and other[1] <= self.end


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date as far as it is known.

    `value` is EDTF (`2025-01-13`, `2025-01`, `2025`, `2025-W06`, `2025-01-13/2025-01-16`), or None where the words
    cannot be placed on the calendar; `text` the words as written; `reason` how the value follows from them.
    """

    value: str | None
    granularity: Granularity
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block of lines with one job. `furniture` is what the page adds around the article: menus, prompts, links."""

    span: Span
    kind: ParagraphKind


@dataclass(frozen=True, slots=True)
class Document:
    id: str
    path: str
    title: str | None
    outlet: str | None
    byline: str | None
    date: PartialDate | None
    text: str
    paragraphs: tuple[Paragraph, ...]
    problems: tuple[str, ...] = ()
    url: str | None = None
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a document that names an actor: by name, title ("the minister"), pronoun or metonym ("Seoul")."""

    document: str
    span: Span
    actor: str


@dataclass(frozen=True, slots=True)
class Alias:
    """A name of an actor as written, and how often."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class Role:
    """An office an actor was seen in. Offices change hands, so the documents that say so go with it.

    `country` is an ISO 3166-1 alpha-2 code; `organization` the institution as written.
    """

    title: str
    country: str | None
    organization: str | None
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, institution, country or group. `why` says for every merge which rule joined which names."""

    id: str
    name: str
    kind: ActorKind
    country: str | None
    aliases: tuple[Alias, ...]
    roles: tuple[Role, ...]
    documents: tuple[str, ...]
    why: tuple[str, ...] = ()
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that proves a fact."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class MeetingReport:
    """What one article says of a meeting: its status seen from that article's date, and the sentence that says so."""

    document: str
    date: PartialDate | None
    status: MeetingStatus
    detail: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Meeting:
    """An encounter of actors, merged from all articles that tell of it.

    `participants` and `host` are actor ids; `part_of` a meeting id; `place` as written, `country` its ISO code;
    `ordinal` is 11 for "the 11th". `status` and `detail` are those of the latest article; `history` keeps them all.
    """

    id: str
    kind: MeetingKind
    label: str
    date: PartialDate | None
    place: str | None
    country: str | None
    participants: tuple[str, ...]
    host: str | None
    part_of: str | None
    ordinal: int | None
    status: MeetingStatus
    detail: str | None
    history: tuple[MeetingReport, ...]
    evidence: tuple[Evidence, ...]
    why: tuple[str, ...] = ()
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    """One utterance as one article reports it.

    `spans` are the content, quotation marks and the complementizer "that" left out; `quoted` the verbatim fragments
    inside them (equal to `spans` for a direct quote, empty for an indirect one). `speakers`, `via` and `addressee`
    are actor ids; `speaker_text` stays as written where nobody could be named ("some observers"), and is None where
    the text does not say. `why` names the rules that found the quote and its speaker.
    """

    id: str
    document: str
    kind: QuoteKind
    spans: tuple[Span, ...]
    quoted: tuple[Span, ...]
    sentence: Span
    speakers: tuple[str, ...]
    speaker_text: str | None
    speaker_span: Span | None
    cue: str | None
    cue_span: Span | None
    via: str | None
    addressee: str | None
    meeting: str | None
    date: PartialDate | None
    why: tuple[str, ...] = ()
    corrected: str | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read or understood, with the reason in words. `path` as it was given."""

    path: str
    reason: str
    severity: Literal["error", "warning"] = "error"
