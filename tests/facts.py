"""Facts made by hand: what a test does not speak of is left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from onrecord.model.records import (
    Evidence,
    Meeting,
    MeetingKind,
    MeetingReport,
    MeetingStatus,
    PartialDate,
    Quote,
    QuoteKind,
    Span,
)


def made_quote(
    identity: str,
    document: str,
    kind: QuoteKind,
    spans: Sequence[Span],
    sentence: Span,
    speakers: Sequence[str] = (),
    **others: Any,
) -> Quote:
    """Its words stand between marks where it is direct, and nowhere else unless `quoted` says so."""
    unsaid = dict.fromkeys(
        ("speaker_text", "speaker_span", "cue", "cue_span", "via", "addressee", "meeting", "date"), None
    )
    verbatim = tuple(spans) if kind == "direct" else ()
    stated: dict[str, Any] = {**unsaid, "quoted": verbatim, **others}
    return Quote(identity, document, kind, tuple(spans), sentence=sentence, speakers=tuple(speakers), **stated)


def made_meeting(
    identity: str,
    kind: MeetingKind,
    label: str,
    document: str,
    span: Span,
    date: PartialDate | None = None,
    status: MeetingStatus = "held",
    **others: Any,
) -> Meeting:
    """One sentence of one document tells of it."""
    unsaid = dict.fromkeys(("place", "country", "host", "part_of", "ordinal", "detail"), None)
    stated: dict[str, Any] = {**unsaid, "participants": (), **others}
    return Meeting(
        identity,
        kind,
        label,
        date,
        status=status,
        history=(MeetingReport(document, date, status, None, span),),
        evidence=(Evidence(document, span),),
        **stated,
    )
