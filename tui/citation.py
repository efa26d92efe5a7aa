"""What `y` and `Y` put on the clipboard: a fact with its source, and a view as a command line."""

from __future__ import annotations

import shlex
from collections.abc import Sequence

from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Document, Meeting, Quote

from .look import STATUS_WORDS
from .paint import date_words
from .safe import printable
from .trail import PaneName, View


def cite_document(document: Document) -> str:
    """Title, outlet, byline, date, path or address: what is known of them."""
    title = f"“{printable(document.title)}”" if document.title else ""
    date = date_words(document.date) if document.date else ""
    parts = [title, document.outlet or "", document.byline or "", date, document.url or document.path]
    return ", ".join(printable(part) for part in parts if part)


def cite_quote(quote: Quote, corpus: Corpus) -> str:
    """The words, verbatim ones in marks, then who said them, when, at what, and where it is written."""
    document = corpus.documents[quote.document]
    names = [corpus.actors[actor].name for actor in quote.speakers if actor in corpus.actors]
    speaker = " and ".join(names) or quote.speaker_text or "unattributed"
    verbatim = set(quote.quoted)
    words = " … ".join(
        f"“{printable(span.of(document.text))}”" if span in verbatim else printable(span.of(document.text))
        for span in quote.spans
    )
    meeting = corpus.meetings.get(quote.meeting) if quote.meeting else None
    about = [speaker, date_words(quote.date) if quote.date else "", meeting.label if meeting else ""]
    said = ", ".join(printable(part) for part in about if part)
    kind = "" if quote.quoted else " (reported)"
    return f"{words}{kind} — {said}. {cite_document(document)}"


def cite_meeting(meeting: Meeting, corpus: Corpus) -> str:
    names = ", ".join(corpus.actors[one].name for one in meeting.participants if one in corpus.actors)
    status = meeting.detail or STATUS_WORDS[meeting.status]
    date = date_words(meeting.date) if meeting.date else ""
    said = ", ".join(printable(part) for part in (meeting.label, date, meeting.place or "", names, status) if part)
    sources = dict.fromkeys(report.document for report in meeting.history) or dict.fromkeys(
        evidence.document for evidence in meeting.evidence
    )
    cited = "; ".join(cite_document(corpus.documents[one]) for one in sources if one in corpus.documents)
    return f"{said}. {cited}" if cited else f"{said}."


def cite_actor(actor: Actor, corpus: Corpus) -> str:
    roles = "; ".join(" ".join(part for part in (role.title, role.organization or "") if part) for role in actor.roles)
    quotes = len(corpus.quotes_by_actor.get(actor.id, ()))
    meetings = len(corpus.meetings_by_actor.get(actor.id, ()))
    parts = [actor.name, roles, actor.country or "", _counted(quotes, "quote"), _counted(meetings, "meeting")]
    return ", ".join(printable(part) for part in parts if part)


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def command_line(view: View, paths: Sequence[str]) -> str:
    """The headless command that prints the list in view. The reader's is that of the quotes."""
    command: dict[PaneName, str] = {"actors": "actors", "meetings": "meetings", "quotes": "quotes", "reader": "quotes"}
    words = ["onrecord", command[view.focus], *(paths or ["seeds"])]
    if view.query.strip():
        words += ["-q", view.query.strip()]
    return " ".join(shell_quoted(word) for word in words)


def shell_quoted(word: str) -> str:
    """`word` for a POSIX shell; what would act on a terminal when pasted is written as an escape (bash, zsh, ksh)."""
    if word.isprintable():
        return shlex.quote(word)
    escaped = "".join(_escaped(sign) for sign in word)
    return f"$'{escaped}'"


def _escaped(sign: str) -> str:
    if sign in "\\'":
        return f"\\{sign}"
    if sign.isprintable():
        return sign
    return "".join(f"\\x{byte:02x}" for byte in sign.encode("utf-8", "surrogateescape"))
