"""Making a correction and taking it back, and saying in words what it was. No Textual here."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.model.corrections import (
    CORRECTIONS_FILE,
    ActorName,
    ActorReference,
    Correction,
    DifferentActors,
    DocumentDate,
    NotAMeeting,
    NotAQuote,
    Placed,
    QuoteSpeaker,
    SameActor,
)
from onrecord.model.corrections_file import CorrectionError, remove_last_correction
from onrecord.model.loading import Library

from .look import STATUS_WORDS


class NotCorrected(Exception):
    """A correction that could not be made, with the reason in words; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Made:
    """A library with a correction laid over it, and where that is written: "corrections.yaml, line 12"."""

    library: Library
    correction: Correction
    where: str


def make(library: Library, correction: Correction) -> Made:
    """Write `correction` down, dated today, and lay it over the articles; raises NotCorrected.

    A correction that finds nothing to correct is not left behind in the file.
    """
    correction = correction.model_copy(update={"made": datetime.date.today().isoformat()})
    try:
        after = library.correct(correction)
        placed = last(after)
        if placed is None or placed.lost() in after.corpus.problems:
            remove_last_correction(library.folder)
            raise NotCorrected(f"nothing here to correct so: {described(correction)}")
    except (CorrectionError, OSError) as error:
        raise NotCorrected(_reason(error, library)) from error
    return Made(after, correction, placed.where)


def last(library: Library) -> Placed | None:
    """The newest correction: what undoing takes back."""
    return next((placed for placed in reversed(library.corrections) if placed.folder == library.folder), None)


def undo(library: Library) -> Made:
    """Take the last correction back; raises NotCorrected where there is none, or the file cannot be written."""
    placed = last(library)
    try:
        after, correction = library.undo()
    except (CorrectionError, OSError) as error:
        raise NotCorrected(_reason(error, library)) from error
    if correction is None:
        raise NotCorrected(f"nothing to undo in {library.folder / CORRECTIONS_FILE}")
    return Made(after, correction, placed.where if placed else CORRECTIONS_FILE)


def _reason(error: Exception, library: Library) -> str:
    if isinstance(error, OSError):
        return f"{CORRECTIONS_FILE} cannot be written in {library.folder}: {error.strerror or error}"
    return str(error)


def described(correction: Correction) -> str:
    """A correction in words: "Ann Lee and Anne Lee are one"."""
    if isinstance(correction, SameActor):
        return f"{_names(correction.actors)} are one"
    if isinstance(correction, DifferentActors):
        first, *others = correction.actors
        return f"{_names(others)} is not {first.name}"
    if isinstance(correction, ActorName):
        return f"{correction.actor.name} is called {correction.name}"
    if isinstance(correction, QuoteSpeaker):
        speakers = _names(correction.speakers) or "nobody known"
        return f"{speakers} {'say' if len(correction.speakers) > 1 else 'says'} “{short(correction.quote.words)}”"
    if isinstance(correction, NotAQuote):
        return f"“{short(correction.quote.words)}” is no quote"
    if isinstance(correction, NotAMeeting):
        return f"“{short(correction.meeting.words)}” is no meeting"
    if isinstance(correction, DocumentDate):
        return f"{correction.document.path} is of {correction.date}"
    said = [f"the meeting's date is {correction.date}"] if correction.date else []
    said += [f"the meeting's status is {STATUS_WORDS[correction.status]}"] if correction.status else []
    if correction.participants is not None:
        said.append(f"at the meeting: {_names(correction.participants) or 'nobody known'}")
    return ", ".join(said) or "the meeting stays as found"


def _names(references: Iterable[ActorReference]) -> str:
    *before, last = [reference.name for reference in references] or [""]
    return f"{', '.join(before)} and {last}" if before else last


def short(words: str, most: int = 40) -> str:
    """The first words, so that a quote can be told from others."""
    words = " ".join(words.split())
    return words if len(words) <= most else f"{words[:most].rsplit(' ', 1)[0]} …"
