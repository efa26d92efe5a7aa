"""What people correct by hand: the kinds of corrections, and how each names its fact.

A correction names its fact by id and by words, so that it still finds it when an id has changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from .edtf import bounds
from .records import MeetingStatus, Problem

CORRECTIONS_FILE = "corrections.yaml"


class _Entry(BaseModel):
    # Most corpora have no corrections: the validators are built when the first one is read.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @field_validator("made", mode="before", check_fields=False)
    @classmethod
    def _made(cls, value: Any) -> Any:
        # YAML reads a day without quotation marks as a date.
        return value.isoformat() if hasattr(value, "isoformat") else value


class ActorReference(_Entry):
    """An actor by id and by name; the name alone is enough, and names somebody new where nobody has it."""

    name: str
    id: str | None = None


class QuoteReference(_Entry):
    """A quote by id, and by its document and words."""

    words: str
    id: str | None = None
    document: str | None = None


class MeetingReference(_Entry):
    """A meeting by id, and by the sentence that proves it."""

    words: str
    id: str | None = None
    document: str | None = None


class DocumentReference(_Entry):
    """A document by id, and by the name of its file."""

    path: str
    id: str | None = None


def _edtf(value: Any) -> Any:
    if value is None:
        return None
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    try:
        bounds(text)
    except ValueError as error:
        raise ValueError(f"not a date: {text} (write 2025-02-14, 2025-02 or 2025)") from error
    return text


class SameActor(_Entry):
    """These are one actor, the first one's."""

    correct: Literal["same actor"] = "same actor"
    actors: Annotated[tuple[ActorReference, ...], Field(min_length=2)]
    made: str | None = None


class DifferentActors(_Entry):
    """These names are never one actor."""

    correct: Literal["different actors"] = "different actors"
    actors: Annotated[tuple[ActorReference, ...], Field(min_length=2)]
    made: str | None = None


class ActorName(_Entry):
    """The name this actor is shown by."""

    correct: Literal["actor name"] = "actor name"
    actor: ActorReference
    name: Annotated[str, Field(min_length=1)]
    made: str | None = None


class QuoteSpeaker(_Entry):
    """Who says this quote: nobody known where the list is empty."""

    correct: Literal["quote speaker"] = "quote speaker"
    quote: QuoteReference
    speakers: tuple[ActorReference, ...]
    made: str | None = None


class NotAQuote(_Entry):
    """These words are no quote."""

    correct: Literal["not a quote"] = "not a quote"
    quote: QuoteReference
    made: str | None = None


class MeetingCorrection(_Entry):
    """What is right about this meeting; what is left out stays as found. A date is EDTF, or "unknown"."""

    correct: Literal["meeting"] = "meeting"
    meeting: MeetingReference
    date: str | None = None
    status: MeetingStatus | None = None
    participants: tuple[ActorReference, ...] | None = None
    made: str | None = None

    @field_validator("date", mode="before")
    @classmethod
    def _date(cls, value: Any) -> Any:
        return value if value == "unknown" else _edtf(value)


class NotAMeeting(_Entry):
    """This is no meeting."""

    correct: Literal["not a meeting"] = "not a meeting"
    meeting: MeetingReference
    made: str | None = None


class DocumentDate(_Entry):
    """The article's date, EDTF."""

    correct: Literal["document date"] = "document date"
    document: DocumentReference
    date: str
    made: str | None = None

    @field_validator("date", mode="before")
    @classmethod
    def _date(cls, value: Any) -> Any:
        return _edtf(value)


Correction = (
    SameActor | DifferentActors | ActorName | QuoteSpeaker | NotAQuote | MeetingCorrection | NotAMeeting | DocumentDate
)


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction and where it stands: `where` is "corrections.yaml, line 12", in `folder`."""

    correction: Correction
    where: str
    folder: Path = Path()

    def lost(self) -> Problem:
        """What is reported where its fact is no longer there; the correction is kept in its file."""
        reason = f"{self.where}: nothing here to correct any more: {self.correction.correct}"
        return Problem(str(self.folder / CORRECTIONS_FILE), reason, "warning")
