"""Records as JSON: the contract of the command line, one pydantic model a table. Described in docs/format.md.

Facts inside the program are slotted dataclasses; these models are what goes out, and what the JSON Schemas are made of.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .corpus import Corpus
from .records import (
    Actor,
    ActorKind,
    Document,
    Evidence,
    Granularity,
    Meeting,
    MeetingKind,
    MeetingReport,
    MeetingStatus,
    ParagraphKind,
    PartialDate,
    Quote,
    QuoteKind,
)

TableName = Literal["quotes", "actors", "meetings", "documents"]
TABLES: tuple[TableName, ...] = ("quotes", "actors", "meetings", "documents")

Offsets = Annotated[
    tuple[int, int],
    Field(description="Start and end, code point offsets into the document's text; the end is behind the last."),
]
CountryCode = Annotated[str, Field(description="ISO 3166-1 alpha-2, for example KR.")]


class _Exported(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class DateOut(_Exported):
    """A date as far as it is known. `value` is EDTF (2025-01-13, 2025-01, 2025, 2025-W06, an interval with a stroke),
    or null where the words cannot be placed on the calendar."""

    value: str | None
    granularity: Granularity
    text: str
    reason: str


class ActorName(_Exported):
    id: str
    name: str


class ParticipantOut(_Exported):
    id: str
    name: str
    kind: ActorKind
    country: CountryCode | None


class QuoteOut(_Exported):
    """An utterance. `text` is its content, the words of `spans` joined by a space; `quoted` are verbatim fragments.
    `speaker` is null where nobody could be named; several speakers are joined by " and " in its name, its id is the
    first one's, and `speakers` lists all."""

    id: str
    document: str
    path: str
    kind: QuoteKind
    text: str
    spans: list[Offsets]
    quoted: list[Offsets]
    sentence: Offsets
    speaker: ActorName | None
    speakers: list[ActorName]
    speaker_text: str | None
    speaker_span: Offsets | None
    cue: str | None
    cue_span: Offsets | None
    via: ActorName | None
    addressee: ActorName | None
    meeting: str | None
    date: DateOut | None
    why: list[str]


class AliasOut(_Exported):
    text: str
    count: int


class RoleOut(_Exported):
    title: str
    country: CountryCode | None
    organization: str | None
    documents: list[str]


class ActorOut(_Exported):
    """A person, institution, country or group. `quotes`, `meetings` and `mentions` are numbers: quotes spoken, meetings
    taken part in, places where the actor is named."""

    id: str
    name: str
    kind: ActorKind
    country: CountryCode | None
    aliases: list[AliasOut]
    roles: list[RoleOut]
    documents: list[str]
    quotes: int
    meetings: int
    mentions: int


class ReportOut(_Exported):
    """What one article says of a meeting, seen from its own date."""

    document: str
    date: DateOut | None
    status: MeetingStatus
    detail: str | None
    span: Offsets


class EvidenceOut(_Exported):
    document: str
    span: Offsets


class MeetingOut(_Exported):
    """A meeting, merged from all articles that tell of it; `status` is that of the latest, `history` has all.
    `part_of` is the id of the meeting it was held on the sidelines of."""

    id: str
    kind: MeetingKind
    label: str
    date: DateOut | None
    place: str | None
    country: CountryCode | None
    participants: list[ParticipantOut]
    host: ActorName | None
    part_of: str | None
    status: MeetingStatus
    detail: str | None
    history: list[ReportOut]
    evidence: list[EvidenceOut]


class ParagraphOut(_Exported):
    span: Offsets
    kind: ParagraphKind


class DocumentOut(_Exported):
    id: str
    path: str
    title: str | None
    outlet: str | None
    byline: str | None
    date: DateOut | None
    paragraphs: list[ParagraphOut]
    problems: list[str]


Exported = QuoteOut | ActorOut | MeetingOut | DocumentOut
MODELS: dict[TableName, type[Exported]] = {
    "quotes": QuoteOut,
    "actors": ActorOut,
    "meetings": MeetingOut,
    "documents": DocumentOut,
}


def export(record: Quote | Actor | Meeting | Document, corpus: Corpus) -> Exported:
    """A record of `corpus` as it is written out."""
    if isinstance(record, Quote):
        return _quote(record, corpus)
    if isinstance(record, Actor):
        return _actor(record, corpus)
    if isinstance(record, Meeting):
        return _meeting(record, corpus)
    return _document(record)


def schema(table: TableName) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one line of a table."""
    made = MODELS[table].model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": f"onrecord {table}"}


#: What a terminal obeys or hides, and JSON leaves as it is: C1 controls, marks that turn text round, lone surrogates.
_UNSAFE = re.compile(
    "[\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\U000e0000-\U000e01ef]"
)


def to_json(exported: Exported, *, indent: int | None = None) -> str:
    """JSON in one line (or indented), in which every control character is escaped."""
    text = json.dumps(exported.model_dump(), ensure_ascii=False, indent=indent)
    return _UNSAFE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


def _whole(text: str) -> str:
    """A file name whose bytes are no UTF-8 comes with lone surrogates, which no JSON reader wants."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")


def _date(when: PartialDate | None) -> DateOut | None:
    if when is None:
        return None
    return DateOut(value=when.value, granularity=when.granularity, text=when.text, reason=when.reason)


def _named(actor: str | None, corpus: Corpus) -> ActorName | None:
    found = corpus.actors.get(actor) if actor else None
    return ActorName(id=found.id, name=found.name) if found else None


def _all_named(actors: Iterable[str], corpus: Corpus) -> list[ActorName]:
    return [named for actor in actors if (named := _named(actor, corpus))]


def _quote(quote: Quote, corpus: Corpus) -> QuoteOut:
    document = corpus.documents[quote.document]
    speakers = _all_named(quote.speakers, corpus)
    together = " and ".join(speaker.name for speaker in speakers)
    return QuoteOut(
        id=quote.id,
        document=quote.document,
        path=_whole(document.path),
        kind=quote.kind,
        text=" ".join(span.of(document.text) for span in quote.spans),
        spans=list(quote.spans),
        quoted=list(quote.quoted),
        sentence=quote.sentence,
        speaker=ActorName(id=speakers[0].id, name=together) if speakers else None,
        speakers=speakers,
        speaker_text=quote.speaker_text,
        speaker_span=quote.speaker_span,
        cue=quote.cue,
        cue_span=quote.cue_span,
        via=_named(quote.via, corpus),
        addressee=_named(quote.addressee, corpus),
        meeting=quote.meeting,
        date=_date(quote.date),
        why=list(quote.why),
    )


def _actor(actor: Actor, corpus: Corpus) -> ActorOut:
    return ActorOut(
        id=actor.id,
        name=actor.name,
        kind=actor.kind,
        country=actor.country,
        aliases=[AliasOut(text=alias.text, count=alias.count) for alias in actor.aliases],
        roles=[
            RoleOut(
                title=role.title, country=role.country, organization=role.organization, documents=list(role.documents)
            )
            for role in actor.roles
        ],
        documents=list(actor.documents),
        quotes=len(corpus.quotes_by_actor.get(actor.id, ())),
        meetings=len(corpus.meetings_by_actor.get(actor.id, ())),
        mentions=len(corpus.mentions_by_actor.get(actor.id, ())),
    )


def _participant(actor: str, corpus: Corpus) -> ParticipantOut | None:
    found = corpus.actors.get(actor)
    return ParticipantOut(id=found.id, name=found.name, kind=found.kind, country=found.country) if found else None


def _report(report: MeetingReport) -> ReportOut:
    return ReportOut(
        document=report.document,
        date=_date(report.date),
        status=report.status,
        detail=report.detail,
        span=report.span,
    )


def _evidence(evidence: Evidence) -> EvidenceOut:
    return EvidenceOut(document=evidence.document, span=evidence.span)


def _meeting(meeting: Meeting, corpus: Corpus) -> MeetingOut:
    participants = (_participant(actor, corpus) for actor in meeting.participants)
    return MeetingOut(
        id=meeting.id,
        kind=meeting.kind,
        label=meeting.label,
        date=_date(meeting.date),
        place=meeting.place,
        country=meeting.country,
        participants=[one for one in participants if one],
        host=_named(meeting.host, corpus),
        part_of=meeting.part_of,
        status=meeting.status,
        detail=meeting.detail,
        history=[_report(report) for report in meeting.history],
        evidence=[_evidence(evidence) for evidence in meeting.evidence],
    )


def _document(document: Document) -> DocumentOut:
    return DocumentOut(
        id=document.id,
        path=_whole(document.path),
        title=document.title,
        outlet=document.outlet,
        byline=document.byline,
        date=_date(document.date),
        paragraphs=[ParagraphOut(span=one.span, kind=one.kind) for one in document.paragraphs],
        problems=[_whole(problem) for problem in document.problems],
    )


def write_schemas(folder: Path) -> None:
    """Write the JSON Schema of each table to `folder`: python -m onrecord.model.export docs"""
    for table in TABLES:
        text = json.dumps(schema(table), indent=2, ensure_ascii=False)
        (folder / f"onrecord-{table}.schema.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
