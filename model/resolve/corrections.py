"""Hand corrections win: they are laid over what was found, and what they can no longer be laid on is reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ..corrections import (
    ActorName,
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
from ..records import Actor, Document, Granularity, Meeting, PartialDate, Quote

Table = TypeVar("Table")

_GRANULARITIES: dict[int, Granularity] = {4: "year", 7: "month", 8: "week", 10: "day"}


@dataclass(frozen=True, slots=True)
class Corrected(Generic[Table]):
    """A table with the corrections laid over it, and those whose fact is no longer there."""

    table: Table
    lost: tuple[Placed, ...]


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
            else _one([d.id for d in table.values() if _is_file(d, reference.path)])
        )
        if found is None:
            lost.append(placed)
            continue
        date = _date(correction.date, placed)
        table[found] = replace(table[found], date=date, corrected=placed.where)
    return Corrected(table, tuple(lost))


def _is_file(document: Document, path: str) -> bool:
    return document.path == path or document.path.endswith("/" + path.removeprefix("./"))


def find_actor(actors: Mapping[str, Actor], reference: ActorReference) -> str | None:
    """The id of the actor meant: by id, else by name or alias where only one has it."""
    if reference.id in actors:
        return reference.id
    wanted = reference.name.casefold()
    named = [actor.id for actor in actors.values() if actor.name.casefold() == wanted]
    return _one(named) or _one(
        [actor.id for actor in actors.values() if any(alias.text.casefold() == wanted for alias in actor.aliases)]
    )


def correct_names(actors: Mapping[str, Actor], corrections: Sequence[Placed]) -> Corrected[dict[str, Actor]]:
    """The actors by id, with the names given by hand."""
    table, lost = dict(actors), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, ActorName):
            continue
        found = find_actor(table, correction.actor)
        if found is None:
            lost.append(placed)
            continue
        why = (*table[found].why, f"named by hand: {placed.where}")
        table[found] = replace(table[found], name=correction.name, why=why, corrected=placed.where)
    return Corrected(table, tuple(lost))


def correct_quotes(
    quotes: Mapping[str, Quote],
    documents: Mapping[str, Document],
    actors: Mapping[str, Actor],
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
        speakers = [find_actor(actors, reference) for reference in correction.speakers]
        if None in speakers:
            lost.append(placed)
            continue
        quote = table[found]
        table[found] = replace(
            quote,
            speakers=tuple(speaker for speaker in speakers if speaker is not None),
            why=(*quote.why, f"speaker set by hand: {placed.where}"),
            corrected=placed.where,
        )
    return Corrected(table, tuple(lost))


def correct_meetings(
    meetings: Mapping[str, Meeting],
    documents: Mapping[str, Document],
    actors: Mapping[str, Actor],
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
    meeting: Meeting, correction: MeetingCorrection, actors: Mapping[str, Actor], placed: Placed
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
        participants = [find_actor(actors, reference) for reference in correction.participants]
        if None in participants:
            return None
        meeting = replace(meeting, participants=tuple(one for one in participants if one is not None))
        changed.append("participants")
    why = (*meeting.why, f"{' and '.join(changed) or 'nothing'} set by hand: {placed.where}")
    return replace(meeting, why=why, corrected=placed.where)


def _date(value: str, placed: Placed) -> PartialDate:
    granularity = "interval" if "/" in value else _GRANULARITIES.get(len(value), "unknown")
    return PartialDate(value, granularity, value, f"set by hand: {placed.where}")


def _quote(quotes: Mapping[str, Quote], documents: Mapping[str, Document], reference: QuoteReference) -> str | None:
    if reference.id in quotes:
        return reference.id
    wanted = _plain(reference.words)
    in_document = [quote for quote in quotes.values() if reference.document in (None, quote.document)]
    return _one([q.id for q in in_document if _plain(quote_words(q, documents[q.document].text)) == wanted])


def quote_words(quote: Quote, text: str) -> str:
    """The content of a quote as the corrections file names it."""
    return " … ".join(span.of(text) for span in quote.spans)


def _meeting(
    meetings: Mapping[str, Meeting], documents: Mapping[str, Document], reference: MeetingReference
) -> str | None:
    if reference.id in meetings:
        return reference.id
    wanted = _plain(reference.words)
    return _one(
        [
            meeting.id
            for meeting in meetings.values()
            if any(
                reference.document in (None, evidence.document)
                and _plain(evidence.span.of(documents[evidence.document].text)) == wanted
                for evidence in meeting.evidence
            )
        ]
    )


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _one(found: Sequence[str]) -> str | None:
    return found[0] if len(set(found)) == 1 else None
