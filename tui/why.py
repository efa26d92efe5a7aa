"""The reasons behind a fact, in words: what `w` shows."""

from __future__ import annotations

from collections.abc import Iterable

from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Document, Evidence, Meeting, PartialDate, Quote

from .following import Fact
from .lines import Run
from .look import STATUS_WORDS, Look
from .paint import Painter, date_words

Paragraphs = list[list[Run]]
"""Paragraphs of runs; an empty one is an empty line."""

SHOWN_DOCUMENTS = 12


def why(fact: Fact, painter: Painter) -> tuple[str, Paragraphs]:
    """A heading and what is to be said."""
    if isinstance(fact, Quote):
        return "Why this quote", _quote(fact, painter)
    if isinstance(fact, Meeting):
        return "Why this meeting", _meeting(fact, painter)
    return "Why this actor", _actor(fact, painter)


def why_document(document: Document, look: Look) -> tuple[str, Paragraphs]:
    """What is known of an article, and why it has its date."""
    date = document.date
    return "This article", [
        [(document.title or document.path, look.heading)],
        [],
        *_pairs(
            look,
            (
                ("corrected", _by_hand(document.corrected)),
                ("date", _dated(date) or "not known"),
                ("because", date.reason if date else "nothing in it says when it was published"),
                ("outlet", document.outlet),
                ("byline", document.byline),
                ("address", document.url),
                ("file", document.path),
            ),
        ),
        *_list(look, "Problems", document.problems),
    ]


def _by_hand(where: str | None) -> str | None:
    return f"by hand: {where}" if where else None


def _pairs(look: Look, pairs: Iterable[tuple[str, str | None]]) -> Paragraphs:
    return [[(f"{name:<12}", look.faint), (value, look.text)] for name, value in pairs if value]


def _list(look: Look, heading: str, items: Iterable[str]) -> Paragraphs:
    found = [item for item in items if item]
    if not found:
        return []
    return [
        [],
        [(heading, look.heading)],
        *([(f"  {look.signs.dot} ", look.faint), (item, look.text)] for item in found),
    ]


def _dated(date: PartialDate | None) -> str | None:
    if date is None:
        return None
    written = f", written “{date.text}”" if date.text and date.text != date.value else ""
    return f"{date_words(date)} ({date.granularity}{written})"


def _quote(quote: Quote, painter: Painter) -> Paragraphs:
    corpus, look = painter.corpus, painter.look
    document = corpus.documents[quote.document]
    names = painter.names
    speaker = painter.speaker(quote) or "unattributed: the text does not say"
    written = quote.speaker_span.of(document.text) if quote.speaker_span else None
    return [
        painter.words(quote),
        [],
        *_pairs(
            look,
            (
                ("corrected", _by_hand(quote.corrected)),
                ("kind", quote.kind),
                ("speaker", speaker),
                ("written as", written if written != speaker else None),
                ("cue", quote.cue),
                ("via", next(iter(names([quote.via])), None) if quote.via else None),
                ("addressee", next(iter(names([quote.addressee])), None) if quote.addressee else None),
                ("meeting", painter.occasion(quote)),
                ("date", _dated(quote.date)),
                ("because", quote.date.reason if quote.date else None),
                ("article", document.title or document.path),
                ("of", _dated(document.date)),
                ("corrected", _by_hand(document.corrected)),
            ),
        ),
        *_list(look, "Rules", quote.why),
        *_list(look, "Sentence", [quote.sentence.of(document.text)]),
    ]


def _meeting(meeting: Meeting, painter: Painter) -> Paragraphs:
    corpus, look = painter.corpus, painter.look
    part_of = corpus.meetings.get(meeting.part_of) if meeting.part_of else None
    status = STATUS_WORDS[meeting.status]
    return [
        [(meeting.label, look.heading)],
        [],
        *_pairs(
            look,
            (
                ("corrected", _by_hand(meeting.corrected)),
                ("kind", meeting.kind.replace("_", " ")),
                ("status", f"{status}, {meeting.detail}" if meeting.detail else status),
                ("date", _dated(meeting.date) or "not known"),
                ("because", meeting.date.reason if meeting.date else None),
                ("place", ", ".join(part for part in (meeting.place, meeting.country) if part)),
                ("with", ", ".join(painter.names(meeting.participants))),
                ("host", next(iter(painter.names([meeting.host])), None) if meeting.host else None),
                ("part of", part_of.label if part_of else None),
            ),
        ),
        *_list(look, "Rules", meeting.why),
        *_list(
            look,
            "History",
            (_report(corpus, report.document, report.date, report.status, report.detail) for report in meeting.history),
        ),
        *_list(look, "Evidence", (_evidence(corpus, evidence) for evidence in meeting.evidence)),
    ]


def _actor(actor: Actor, painter: Painter) -> Paragraphs:
    corpus, look = painter.corpus, painter.look
    documents = [corpus.documents[one] for one in actor.documents[:SHOWN_DOCUMENTS] if one in corpus.documents]
    more = len(actor.documents) - len(documents)
    roles = (
        " ".join(
            part for part in (role.title, role.organization or "", f"({role.country})" if role.country else "") if part
        )
        for role in actor.roles
    )
    return [
        [(actor.name, look.heading)],
        [],
        *_pairs(
            look,
            (
                ("corrected", _by_hand(actor.corrected)),
                ("kind", actor.kind),
                ("country", actor.country),
                ("quotes", str(len(corpus.quotes_by_actor.get(actor.id, ())))),
                ("meetings", str(len(corpus.meetings_by_actor.get(actor.id, ())))),
            ),
        ),
        *_list(look, "Written as", (f"{alias.text} ({alias.count})" for alias in actor.aliases)),
        *_list(look, "Seen as", roles),
        *_list(look, "Why these names are one", actor.why),
        *_list(
            look,
            "In",
            [
                *(f"{document.title or document.path}, {date_words(document.date)}" for document in documents),
                f"and {more} more" if more > 0 else "",
            ],
        ),
    ]


def _report(corpus: Corpus, document: str, date: PartialDate | None, status: str, detail: str | None) -> str:
    source = corpus.documents.get(document)
    seen = f"{date_words(source.date)}, {source.title or source.path}" if source else document
    words = STATUS_WORDS.get(status, status)
    return f"{words}{f' ({detail})' if detail else ''}{f' for {date_words(date)}' if date else ''}: {seen}"


def _evidence(corpus: Corpus, evidence: Evidence) -> str:
    document = corpus.documents.get(evidence.document)
    return f"{evidence.span.of(document.text)} ({document.title or document.path})" if document else ""
