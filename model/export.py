"""Records as they are written out, in the form of the contract (contract.py)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

from .contract import (
    ActorName,
    ActorOut,
    AliasOut,
    DateOut,
    DocumentOut,
    EvidenceOut,
    Exported,
    MeetingOut,
    ParagraphOut,
    ParticipantOut,
    QuoteOut,
    ReportOut,
    RoleOut,
)
from .corpus import Corpus
from .records import Actor, Document, Evidence, Meeting, MeetingReport, PartialDate, Quote


def export(record: Quote | Actor | Meeting | Document, corpus: Corpus) -> Exported:
    """A record of `corpus` as it is written out."""
    if isinstance(record, Quote):
        return _quote(record, corpus)
    if isinstance(record, Actor):
        return _actor(record, corpus)
    if isinstance(record, Meeting):
        return _meeting(record, corpus)
    return _document(record)


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
