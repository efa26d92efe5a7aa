"""The JSON contract of the command line: one pydantic model a table. Described in docs/format.md.

Facts inside the program are slotted dataclasses; these models are what goes out, and what the JSON Schemas are made of.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from .records import (
    ActorKind,
    Granularity,
    MeetingKind,
    MeetingStatus,
    ParagraphKind,
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


def schema(table: TableName) -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of one line of a table."""
    made = MODELS[table].model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made, "title": f"onrecord {table}"}


def write_schemas(folder: Path) -> None:
    """Write the JSON Schema of each table to `folder`: python -m onrecord.model.contract docs"""
    for table in TABLES:
        text = json.dumps(schema(table), indent=2, ensure_ascii=False)
        (folder / f"onrecord-{table}.schema.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
