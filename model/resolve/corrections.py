"""Hand corrections win: they are laid over what was found, and what they can no longer be laid on is reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..corrections import (
    ActorReference,
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


def correct_documents(
    documents: Mapping[str, Document], corrections: Sequence[Placed]
) -> Corrected[dict[str, Document]]:
    """The documents by id, with the dates that were set by hand; the order is kept."""
    table, lost = dict(documents), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, DocumentDate):
            continue
        reference = correction.document
        found = (
            reference.id
            if reference.id in table
            else only([d.id for d in table.values() if _is_file(d, reference.path)])
        )
        if found is None:
            lost.append(placed)
            continue
        date = _date(correction.date, placed)
        table[found] = replace(table[found], date=date, corrected=placed.where)
    return Corrected(table, tuple(lost))


def _is_file(document: Document, path: str) -> bool:
    return document.path == path or document.path.endswith("/" + path.removeprefix("./"))


def correct_quotes(
    quotes: Mapping[str, Quote],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Quote]]:
    """The quotes by id, with speakers set by hand and without what was said to be none."""
    table, lost = dict(quotes), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, QuoteSpeaker | NotAQuote):
            continue
        found = _quote(table, documents, correction.quote)
        if found is None:
            # Said to be none, and none is found: the correction is fulfilled.
            if isinstance(correction, QuoteSpeaker):
                lost.append(placed)
            continue
        if isinstance(correction, NotAQuote):
            del table[found]
            continue
        speakers = _actors_meant(actors, correction.speakers)
        if speakers is None:
            lost.append(placed)
            continue
        quote = table[found]
        table[found] = replace(
            quote,
            speakers=speakers,
            why=(*quote.why, f"speaker set by hand: {placed.where}"),
            corrected=placed.where,
        )
    return Corrected(table, tuple(lost))


def correct_meetings(
    meetings: Mapping[str, Meeting],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Meeting]]:
    """The meetings by id, with dates, statuses and participants set by hand."""
    table, lost = dict(meetings), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, MeetingCorrection | NotAMeeting):
            continue
        found = _meeting(table, documents, correction.meeting)
        if found is None:
            if isinstance(correction, MeetingCorrection):
                lost.append(placed)
            continue
        if isinstance(correction, NotAMeeting):
            del table[found]
            continue
        corrected = _corrected_meeting(table[found], correction, actors, placed)
        if corrected is None:
            lost.append(placed)
        else:
            table[found] = corrected
    gone = set(meetings) - set(table)
    kept = {
        key: replace(meeting, part_of=None) if meeting.part_of in gone else meeting for key, meeting in table.items()
    }
    return Corrected(kept, tuple(lost))


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
