"""What is left of one document when its text has been read: facts that point to its own actors by number.

This is all that is kept of a document until actors and meetings are merged across documents, so memory grows with
the facts and not with the texts' tokens.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..extract.mentions import QuoteMention, Tenure
from ..records import ActorKind, Document, MeetingKind, MeetingStatus, PartialDate, Span


@dataclass(frozen=True, slots=True)
class LocalRole:
    title: str
    country: str | None
    organization: str | None
    tenure: Tenure


@dataclass(frozen=True, slots=True)
class LocalActor:
    """An actor as one document knows it. `name` is the fullest form there; `names` every form as written, one entry a
    mention; `mentions` all places that mean it, titles and pronouns too."""

    name: str
    kind: ActorKind
    country: str | None
    names: tuple[str, ...]
    roles: tuple[LocalRole, ...]
    mentions: tuple[Span, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LocalQuote:
    """A quote with its speakers, source and addressee as numbers in `DocumentFacts.actors`, and the meeting it was
    said at as a number in `DocumentFacts.meetings`. `named_by` is the phrase that names the speaker: an earlier one
    where the quote itself has but a pronoun for somebody unnamed."""

    mention: QuoteMention
    speakers: tuple[int, ...]
    speaker_text: str | None
    via: int | None
    addressee: int | None
    date: PartialDate | None
    why: tuple[str, ...]
    meeting: int | None = None
    named_by: Span | None = None


@dataclass(frozen=True, slots=True)
class LocalMeeting:
    """A meeting as one document tells of it, its mentions joined.

    `participants` and `host` are numbers in `DocumentFacts.actors`, `part_of` one in `DocumentFacts.meetings`;
    `place` is as written; `event` the name of a known event or group ("Munich Security Conference", "G7");
    `noun` what the text calls it ("summit", "inauguration"); `count` how many are told of at once ("three
    meetings"). `triggers` are the words that tell of it, `evidence` their sentences; the status is that seen
    from the document's date.
    """

    kind: MeetingKind
    label: str
    date: PartialDate | None
    place: str | None
    country: str | None
    participants: tuple[int, ...]
    host: int | None
    part_of: int | None
    ordinal: int | None
    level: str | None
    event: str | None
    noun: str
    count: int
    status: MeetingStatus
    detail: str | None
    triggers: tuple[Span, ...]
    evidence: tuple[Span, ...]
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    document: Document
    actors: tuple[LocalActor, ...]
    quotes: tuple[LocalQuote, ...]
    meetings: tuple[LocalMeeting, ...]
