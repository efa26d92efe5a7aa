"""What the stages up to a document's own meetings find in invented texts, as lines that can be read and compared."""

from __future__ import annotations

from functools import cache

from onrecord.model.extract.dates import find_dates
from onrecord.model.extract.meetings import find_meetings
from onrecord.model.extract.mentions import MeetingMention
from onrecord.model.extract.names import find_names
from onrecord.model.lexicon.dates import DateWords, load_date_words
from onrecord.model.lexicon.meetings import MeetingWords, load_meeting_words
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.pipeline import load_lexicon, read_facts
from onrecord.model.records import Document, Paragraph, ParagraphKind, PartialDate, Span
from onrecord.model.resolve.local import DocumentFacts, LocalMeeting
from onrecord.model.text import read_prose

#: A Wednesday.
PUBLISHED = "2024-06-12"


@cache
def date_words() -> DateWords:
    return load_date_words()


@cache
def meeting_words() -> MeetingWords:
    return load_meeting_words()


def document_of(
    text: str, published: str | None = PUBLISHED, id: str = "document", title: str | None = None
) -> Document:
    """A document whose lines are its paragraphs; `title`, where given, stands on a line before them."""
    whole = text if title is None else f"{title}\n{text}"
    paragraphs: list[Paragraph] = []
    position = 0
    for number, line in enumerate(whole.split("\n")):
        kind: ParagraphKind = "title" if title is not None and number == 0 else "body"
        if line.strip():
            paragraphs.append(Paragraph(Span(position, position + len(line)), kind))
        position += len(line) + 1
    date = None if published is None else PartialDate(published, "day", published, "stated")
    return Document(id, f"{id}.txt", title, None, None, date, whole, tuple(paragraphs))


def facts_of(
    text: str, published: str | None = PUBLISHED, id: str = "document", title: str | None = None
) -> DocumentFacts:
    return read_facts(document_of(text, published, id, title), load_lexicon())


def mentions_in(text: str, published: str | None = PUBLISHED) -> tuple[MeetingMention, ...]:
    document = document_of(text, published)
    prose = read_prose(document.text, document.paragraphs)
    times = find_dates(prose, document.date, date_words())
    return find_meetings(prose, find_names(prose, load_name_words()), times, meeting_words())


def meetings_in(text: str, published: str | None = PUBLISHED, title: str | None = None) -> list[str]:
    """Each meeting on a line: kind, status (with its detail), date, place, and who takes part in alphabetical order."""
    facts = facts_of(text, published, title=title)
    return [shown(meeting, facts) for meeting in facts.meetings]


def shown(meeting: LocalMeeting, facts: DocumentFacts) -> str:
    names = ", ".join(sorted(facts.actors[number].name for number in meeting.participants))
    status = meeting.status + (f" ({meeting.detail})" if meeting.detail else "")
    date = meeting.date.value if meeting.date is not None and meeting.date.value else "-"
    return f"{meeting.kind}; {status}; {date}; {meeting.place or '-'}; {names or '-'}"
