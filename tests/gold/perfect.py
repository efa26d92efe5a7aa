"""The corpus that a program without errors would make of an annotation: what the scorer is tried on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from onrecord.model.corpus import Corpus
from onrecord.model.extract.mentions import TimeMention
from onrecord.model.records import (
    Actor,
    ActorKind,
    Alias,
    Document,
    Evidence,
    Granularity,
    Meeting,
    MeetingReport,
    PartialDate,
    Quote,
    Span,
)

from .annotation import GoldDocument, GoldMeeting, GoldQuote
from .matching import occurrences


def perfect_corpus(gold: GoldDocument, text: str) -> Corpus:
    """Everything annotated and not doubtful, and nothing else."""
    document = Document(gold.file, gold.file, None, None, None, _dated(gold.date, "day"), text, ())
    actors = {actor.id: actor for actor in _actors(gold)}
    quotes = [_quote(quote, gold, actors) for quote in gold.quotes if not quote.doubtful]
    meetings = [_meeting(meeting, gold, text) for meeting in gold.meetings if not meeting.doubtful]
    return Corpus(
        documents={document.id: document},
        actors=actors,
        meetings={meeting.id: meeting for meeting in meetings},
        quotes={quote.id: quote for quote in quotes},
        mentions=(),
    )


def perfect_times(gold: GoldDocument) -> list[TimeMention]:
    found = []
    for time in gold.timexes:
        if time.type == "DURATION":
            found.append(TimeMention(time.span, "DURATION", None, time.value))
        else:
            found.append(
                TimeMention(time.span, "TIME" if time.type == "TIME" else "DATE", _dated(time.value, time.granularity))
            )
    return found


def _dated(value: str | None, granularity: str | None) -> PartialDate | None:
    if value is None:
        return None
    known: Granularity = next((one for one in get_args(Granularity) if one == granularity), "unknown")
    return PartialDate(value.partition("T")[0], known, value, "annotated")


def _actors(gold: GoldDocument) -> Iterator[Actor]:
    persons = {person.id for person in gold.persons}
    for one in (*gold.persons, *gold.institutions):
        aliases = tuple(Alias(name, 1) for name in one.variants)
        kind: ActorKind = "person" if one.id in persons else "institution"
        yield Actor(one.id, one.variants[0], kind, one.country, aliases, (), (gold.file,))
    named = [name for meeting in gold.meetings for name in (*meeting.participants, *meeting.participants_inferred)]
    spoken = [name for quote in gold.quotes for names in quote.speakers for name in names]
    for code in sorted({name for name in (*named, *spoken) if gold.actor(name) is None and len(name) == 2}):
        yield Actor(code, code, "country", code, (Alias(code, 1),), (), (gold.file,))


def _quote(quote: GoldQuote, gold: GoldDocument, actors: dict[str, Actor]) -> Quote:
    names = quote.speakers[0]
    annotated = [gold.actor(name) for name in names]
    ids = tuple(found.id if found else name for name, found in zip(names, annotated, strict=True))
    speakers = ids if all(one in actors for one in ids) else ()
    written = None if speakers or not names else quote.speaker_as_written or names[0]
    spans = (quote.span,)
    quoted = () if quote.type == "indirect" else spans
    return Quote(quote.id, gold.file, quote.type, spans, quoted, quote.span, speakers, written, *(None,) * 7)


def _meeting(meeting: GoldMeeting, gold: GoldDocument, text: str) -> Meeting:
    evidence = [Span(*place) for sentence in meeting.sentences for place in occurrences(text, sentence)[:1]]
    date = _dated(meeting.date, meeting.granularity)
    report = MeetingReport(gold.file, date, meeting.status, None, evidence[0])
    return Meeting(
        id=meeting.id,
        kind=meeting.kind,
        label=meeting.label,
        date=date,
        place=meeting.place,
        country=None,
        participants=meeting.participants,
        host=None,
        part_of=None,
        ordinal=None,
        status=meeting.status,
        detail=None,
        history=(report,),
        evidence=tuple(Evidence(gold.file, span) for span in evidence),
    )
