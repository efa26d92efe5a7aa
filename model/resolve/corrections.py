"""Hand corrections win: they are laid over what was found, and what they can no longer be laid on is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from ..corrections import (
    ActorReference,
    Correction,
    DocumentDate,
    MeetingCorrection,
    MeetingReference,
    NotAMeeting,
    NotAQuote,
    Placed,
    QuoteReference,
    QuoteSpeaker,
)
from ..records import Document, Granularity, Meeting, PartialDate, Quote
from .actor_table import ActorTable
from .regrouping import Corrected, find_actor, only

_GRANULARITIES: dict[int, Granularity] = {4: "year", 7: "month", 8: "week", 10: "day"}


class _Outcome(Enum):
    """What becomes of a fact that is not simply another one now."""

    STRUCK_OUT = "said to be none"
    LOST = "the correction cannot be laid over it"


Fact = TypeVar("Fact", Document, Quote, Meeting)
Kind = TypeVar("Kind", bound=Correction)


def _laid_over(
    facts: Mapping[str, Fact],
    corrections: Iterable[tuple[Kind, Placed]],
    find: Callable[[Mapping[str, Fact], Kind], str | None],
    change: Callable[[Fact, Kind, Placed], Fact | _Outcome],
) -> Corrected[dict[str, Fact]]:
    """The facts by id, in their order, each changed as the corrections that mean it say."""
    table, lost = dict(facts), []
    for correction, placed in corrections:
        found = find(table, correction)
        if found is None:
            # Said to be none, and none is found: the correction is fulfilled.
            if not isinstance(correction, NotAQuote | NotAMeeting):
                lost.append(placed)
            continue
        changed = change(table[found], correction, placed)
        if changed is _Outcome.STRUCK_OUT:
            del table[found]
        elif isinstance(changed, _Outcome):
            lost.append(placed)
        else:
            table[found] = changed
    return Corrected(table, tuple(lost))


def correct_documents(
    documents: Mapping[str, Document], corrections: Sequence[Placed]
) -> Corrected[dict[str, Document]]:
    """The documents by id, with the dates that were set by hand; the order is kept."""

    def dated(document: Document, correction: DocumentDate, placed: Placed) -> Document:
        return replace(document, date=_date(correction.date, placed), corrected=placed.where)

    dates = [(one.correction, one) for one in corrections if isinstance(one.correction, DocumentDate)]
    return _laid_over(documents, dates, _document, dated)


def correct_quotes(
    quotes: Mapping[str, Quote],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Quote]]:
    """The quotes by id, with speakers set by hand and without what was said to be none."""

    def found(table: Mapping[str, Quote], correction: QuoteSpeaker | NotAQuote) -> str | None:
        return _quote(table, documents, correction.quote)

    def spoken(quote: Quote, correction: QuoteSpeaker | NotAQuote, placed: Placed) -> Quote | _Outcome:
        if isinstance(correction, NotAQuote):
            return _Outcome.STRUCK_OUT
        speakers = _actors_meant(actors, correction.speakers)
        if speakers is None:
            return _Outcome.LOST
        why = (*quote.why, f"speaker set by hand: {placed.where}")
        return replace(quote, speakers=speakers, why=why, corrected=placed.where)

    ours = [(one.correction, one) for one in corrections if isinstance(one.correction, QuoteSpeaker | NotAQuote)]
    return _laid_over(quotes, ours, found, spoken)


def correct_meetings(
    meetings: Mapping[str, Meeting],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Meeting]]:
    """The meetings by id, with dates, statuses and participants set by hand."""

    def found(table: Mapping[str, Meeting], correction: MeetingCorrection | NotAMeeting) -> str | None:
        return _meeting(table, documents, correction.meeting)

    def right(meeting: Meeting, correction: MeetingCorrection | NotAMeeting, placed: Placed) -> Meeting | _Outcome:
        if isinstance(correction, NotAMeeting):
            return _Outcome.STRUCK_OUT
        return _corrected_meeting(meeting, correction, actors, placed) or _Outcome.LOST

    ours = [(one.correction, one) for one in corrections if isinstance(one.correction, MeetingCorrection | NotAMeeting)]
    laid = _laid_over(meetings, ours, found, right)
    gone = set(meetings) - set(laid.table)
    kept = {
        key: replace(meeting, part_of=None) if meeting.part_of in gone else meeting
        for key, meeting in laid.table.items()
    }
    return Corrected(kept, laid.lost)


def _corrected_meeting(
    meeting: Meeting, correction: MeetingCorrection, actors: ActorTable, placed: Placed
) -> Meeting | None:
    """None where a participant is meant that nobody knows."""
    changed = []
    if correction.date is not None:
        meeting = replace(meeting, date=None if correction.date == "unknown" else _date(correction.date, placed))
        changed.append("date")
    if correction.status is not None:
        meeting = replace(meeting, status=correction.status, detail=None)
        changed.append("status")
    if correction.participants is not None:
        participants = _actors_meant(actors, correction.participants)
        if participants is None:
            return None
        meeting = replace(meeting, participants=participants)
        changed.append("participants")
    why = (*meeting.why, f"{' and '.join(changed) or 'nothing'} set by hand: {placed.where}")
    return replace(meeting, why=why, corrected=placed.where)


def _actors_meant(actors: ActorTable, references: Sequence[ActorReference]) -> tuple[str, ...] | None:
    """The ids of all who are meant; None where one of them is nobody known."""
    found = [find_actor(actors.actors, reference, actors.joined) for reference in references]
    known = tuple(id for id in found if id is not None)
    return known if len(known) == len(found) else None


def _date(value: str, placed: Placed) -> PartialDate:
    granularity: Granularity = "interval" if "/" in value else _GRANULARITIES.get(len(value), "unknown")
    if granularity == "month" and int(value[5:]) > 12:
        granularity = "season" if value[5:] < "33" else "quarter"
    elif value.endswith("X"):
        granularity = "century" if value.endswith("XX") else "decade"
    return PartialDate(value, granularity, value, f"set by hand: {placed.where}")


def _document(documents: Mapping[str, Document], correction: DocumentDate) -> str | None:
    reference = correction.document
    if reference.id in documents:
        return reference.id
    below = "/" + reference.path.removeprefix("./")
    return only([one.id for one in documents.values() if one.path == reference.path or one.path.endswith(below)])


def _quote(quotes: Mapping[str, Quote], documents: Mapping[str, Document], reference: QuoteReference) -> str | None:
    if reference.id in quotes:
        return reference.id
    wanted = _plain(reference.words)
    same = [one for one in quotes.values() if _plain(quote_words(one, documents[one.document].text)) == wanted]
    # The id of a document changes with its text; then the words alone must do.
    return only([one.id for one in same if one.document == reference.document]) or only([one.id for one in same])


def quote_words(quote: Quote, text: str) -> str:
    """The content of a quote as the corrections file names it."""
    return " … ".join(span.of(text) for span in quote.spans)


def _meeting(
    meetings: Mapping[str, Meeting], documents: Mapping[str, Document], reference: MeetingReference
) -> str | None:
    if reference.id in meetings:
        return reference.id
    wanted = _plain(reference.words)
    same = [
        (meeting.id, evidence.document)
        for meeting in meetings.values()
        for evidence in meeting.evidence
        if _plain(evidence.span.of(documents[evidence.document].text)) == wanted
    ]
    return only([id for id, document in same if document == reference.document]) or only([id for id, _ in same])


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
