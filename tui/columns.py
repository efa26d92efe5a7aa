"""The columns of the flat formats (table, CSV, Markdown) for each table of records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from onrecord.model.contract import TableName
from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Meeting, PartialDate, Quote
from onrecord.model.search import quote_content


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, the text of its cell, and in a table on a terminal how narrow and how wide it may be.

    `most` is None for the column that takes what the others leave.
    """

    name: str
    cell: Callable[[Any, Corpus], str]
    least: int = 4
    most: int | None = None
    right: bool = False


def _names(actors: Iterable[str | None], corpus: Corpus, divider: str) -> str:
    return divider.join(corpus.actors[actor].name for actor in actors if actor and actor in corpus.actors)


def _date(when: PartialDate | None) -> str:
    return (when.value or when.text) if when else ""


def _speaker(quote: Quote, corpus: Corpus) -> str:
    return _names(quote.speakers, corpus, " and ") or quote.speaker_text or ""


def _words(quote: Quote, corpus: Corpus) -> str:
    return quote_content(quote, corpus.documents[quote.document].text)


def _line(quote: Quote, corpus: Corpus) -> str:
    return str(corpus.documents[quote.document].text.count("\n", 0, quote.sentence.start) + 1)


def _place(quote: Quote, corpus: Corpus) -> str:
    name = corpus.documents[quote.document].path.replace("\\", "/").rsplit("/", 1)[-1]
    return f"{name}:{_line(quote, corpus)}"


def _marked(quote: Quote, corpus: Corpus) -> str:
    """The words as one reads them: what stands between two parts in the article is marked as left out."""
    text = corpus.documents[quote.document].text
    parts = [" ".join(span.of(text).split()) for span in quote.spans]
    return " … ".join(f"“{part}”" if quote.kind == "direct" else part for part in parts)


def _occasion(quote: Quote, corpus: Corpus) -> str:
    meeting = corpus.meetings.get(quote.meeting) if quote.meeting else None
    return meeting.label if meeting else ""


def _said(quote: Quote, corpus: Corpus) -> str:
    """When it was said; where that is not known the article's date, in brackets as in the explorer."""
    written = _date(corpus.documents[quote.document].date)
    return _date(quote.date) or (f"({written})" if written else "")


def _roles(actor: Actor, corpus: Corpus) -> str:
    titles = (" of ".join(part for part in (role.title, role.organization) if part) for role in actor.roles)
    return "; ".join(dict.fromkeys(titles))


def _count(links: Mapping[str, tuple[Any, ...]], one: str) -> str:
    return str(len(links.get(one, ())))


def _status(meeting: Meeting, corpus: Corpus) -> str:
    return meeting.detail or meeting.status.replace("_", " ")


_ACTOR_COUNTS = (
    Column("quotes", lambda actor, corpus: _count(corpus.quotes_by_actor, actor.id), 6, 6, True),
    Column("meetings", lambda actor, corpus: _count(corpus.meetings_by_actor, actor.id), 8, 8, True),
    Column("mentions", lambda actor, corpus: _count(corpus.mentions_by_actor, actor.id), 8, 8, True),
)
_DOCUMENT_COUNTS = (
    Column("quotes", lambda document, corpus: _count(corpus.quotes_by_document, document.id), 6, 6, True),
    Column("meetings", lambda document, corpus: _count(corpus.meetings_by_document, document.id), 8, 8, True),
)

#: CSV: every field that is one text, under the names of the JSON Lines where they have one.
FLAT_COLUMNS: dict[TableName, tuple[Column, ...]] = {
    "quotes": (
        Column("id", lambda quote, corpus: quote.id),
        Column("kind", lambda quote, corpus: quote.kind),
        Column("text", _words),
        Column("speaker", lambda quote, corpus: _names(quote.speakers, corpus, " and ")),
        Column("speaker_text", lambda quote, corpus: quote.speaker_text or ""),
        Column("cue", lambda quote, corpus: quote.cue or ""),
        Column("via", lambda quote, corpus: _names((quote.via,), corpus, "")),
        Column("addressee", lambda quote, corpus: _names((quote.addressee,), corpus, "")),
        Column("meeting", _occasion),
        Column("date", lambda quote, corpus: _date(quote.date)),
        Column("document", lambda quote, corpus: quote.document),
        Column("document_date", lambda quote, corpus: _date(corpus.documents[quote.document].date)),
        Column("path", lambda quote, corpus: corpus.documents[quote.document].path),
        Column("line", _line),
        Column("start", lambda quote, corpus: str(quote.spans[0].start) if quote.spans else ""),
        Column("end", lambda quote, corpus: str(quote.spans[-1].end) if quote.spans else ""),
    ),
    "actors": (
        Column("id", lambda actor, corpus: actor.id),
        Column("name", lambda actor, corpus: actor.name),
        Column("kind", lambda actor, corpus: actor.kind),
        Column("country", lambda actor, corpus: actor.country or ""),
        Column("aliases", lambda actor, corpus: "; ".join(alias.text for alias in actor.aliases)),
        Column("roles", _roles),
        *_ACTOR_COUNTS,
    ),
    "meetings": (
        Column("id", lambda meeting, corpus: meeting.id),
        Column("kind", lambda meeting, corpus: meeting.kind),
        Column("label", lambda meeting, corpus: meeting.label),
        Column("date", lambda meeting, corpus: _date(meeting.date)),
        Column("place", lambda meeting, corpus: meeting.place or ""),
        Column("country", lambda meeting, corpus: meeting.country or ""),
        Column("participants", lambda meeting, corpus: _names(meeting.participants, corpus, "; ")),
        Column("host", lambda meeting, corpus: _names((meeting.host,), corpus, "")),
        Column("part_of", lambda meeting, corpus: meeting.part_of or ""),
        Column("status", lambda meeting, corpus: meeting.status),
        Column("detail", lambda meeting, corpus: meeting.detail or ""),
        Column(
            "documents", lambda meeting, corpus: "; ".join(dict.fromkeys(told.document for told in meeting.evidence))
        ),
    ),
    "documents": (
        Column("id", lambda document, corpus: document.id),
        Column("title", lambda document, corpus: document.title or ""),
        Column("outlet", lambda document, corpus: document.outlet or ""),
        Column("byline", lambda document, corpus: document.byline or ""),
        Column("date", lambda document, corpus: _date(document.date)),
        Column("path", lambda document, corpus: document.path),
        *_DOCUMENT_COUNTS,
    ),
}

#: Tables and Markdown: what a reader wants to see first.
TABLE_COLUMNS: dict[TableName, tuple[Column, ...]] = {
    "quotes": (
        Column("date", _said, 12, 23),
        Column("speaker", _speaker, 8, 22),
        Column("quote", _marked, 16),
        Column("where", _place, 8, 28),
    ),
    "actors": (
        Column("name", lambda actor, corpus: actor.name, 12, 32),
        Column("kind", lambda actor, corpus: actor.kind, 7, 11),
        Column("country", lambda actor, corpus: actor.country or "", 7, 7),
        Column("roles", _roles, 12),
        *_ACTOR_COUNTS,
    ),
    "meetings": (
        Column("date", lambda meeting, corpus: _date(meeting.date), 11, 21),
        Column("status", _status, 10, 10),
        Column("meeting", lambda meeting, corpus: meeting.label, 16),
        Column("place", lambda meeting, corpus: meeting.place or meeting.country or "", 9, 18),
        Column("participants", lambda meeting, corpus: _names(meeting.participants, corpus, ", "), 12, 40),
    ),
    "documents": (
        Column("date", lambda document, corpus: _date(document.date), 11, 21),
        Column("title", lambda document, corpus: document.title or "", 16),
        Column("outlet", lambda document, corpus: document.outlet or "", 9, 18),
        Column("path", lambda document, corpus: document.path, 12, 40),
        *_DOCUMENT_COUNTS,
    ),
}
