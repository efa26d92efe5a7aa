"""A small corpus made by hand, with every kind of fact in it, and with hostile text."""

from __future__ import annotations

from dataclasses import dataclass, field

from onrecord.model.corpus import Corpus
from onrecord.model.records import (
    Actor,
    Alias,
    Document,
    Meeting,
    MeetingStatus,
    Mention,
    Paragraph,
    PartialDate,
    Problem,
    Quote,
    QuoteKind,
    Role,
    Span,
)
from onrecord.model.search import IndexedCorpus, index

from tests.facts import made_meeting, made_quote

HARBOUR = """Ministers agree on harbour patrols
By Rosa Lind
Foreign Minister Anna Berg met her Danish counterpart Lars Holm in Oslo on Monday.
“We will keep the harbours open,” Berg said. “That is a promise.”
Holm said that the patrols would begin in spring and were “long overdue”.
A planned visit to Bergen was called off, officials said.
Subscribe to our newsletter
"""
STRAIT = """Strait talks put off
Anna Berg told reporters on 4 March that shipping lanes needed guarding.
Mei Tanaka (田中芽衣) called the delay “regrettable” after the talks in Osaka.
海峡の安全は地域全体の利益です。海峡の安全は地域全体の利益です。航路は誰にとっても開かれていなければなりません。
"Nobody wins," Tanaka said.
"""
HOSTILE = """Title \x1b[31mred\x1b[0m and [bold]markup[/bold]
Jan \u202eslive\u202c said: “Look \x1b]52;c;aGk=\x07here [link=http://x.example]now[/link]\u200b.”
"""


def day(value: str | None, text: str = "", reason: str = "as written") -> PartialDate:
    return PartialDate(value, "day" if value else "unknown", text or (value or ""), reason)


@dataclass
class Maker:
    """Collects facts whose spans are found by their words."""

    documents: dict[str, Document] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    quotes: dict[str, Quote] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)

    def document(self, name: str, text: str, date: str | None) -> None:
        paragraphs, start = [], 0
        for number, line in enumerate(text.splitlines(keepends=True)):
            end = start + len(line.rstrip("\n"))
            kind = "title" if not number else "byline" if line.startswith("By ") else "body"
            kind = "furniture" if line.startswith("Subscribe") else kind
            paragraphs.append(Paragraph(Span(start, end), kind))  # type: ignore[arg-type]
            start += len(line)
        title = text.splitlines()[0]
        dated = day(date) if date else None
        self.documents[name] = Document(name, f"{name}.txt", title, "The Ledger", None, dated, text, tuple(paragraphs))

    def span(self, document: str, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.documents[document].text.index(words, start + 1)
        return Span(start, start + len(words))

    def actor(self, name: str, country: str | None, *mentions: tuple[str, str, int]) -> str:
        identity = name.casefold().replace(" ", "-")
        documents = tuple(dict.fromkeys(document for document, _, _ in mentions))
        self.actors[identity] = Actor(
            identity,
            name,
            "person",
            country,
            (Alias(name, 2),),
            (Role("Minister", country, None, documents),),
            documents,
            ("same family name in one document",),
        )
        for document, words, nth in mentions:
            self.mentions.append(Mention(document, self.span(document, words, nth), identity))
        return identity

    def meeting(self, identity: str, label: str, document: str, words: str, status: MeetingStatus, *who: str) -> None:
        span = self.span(document, words)
        date = day("2025-03-03", "Monday", "Monday before 2025-03-04, the article's date")
        self.meetings[identity] = made_meeting(
            identity, "bilateral_meeting", label, document, span, date, status,
            place="Oslo", country="NO", participants=who, why=("met + participants",),
        )  # fmt: skip

    def quote(
        self,
        document: str,
        kind: QuoteKind,
        content: tuple[str, ...],
        quoted: tuple[str, ...],
        speaker: str | None,
        meeting: str | None = None,
    ) -> None:
        spans = tuple(self.span(document, words) for words in content)
        identity = f"{document}-{spans[0].start}"
        text = self.documents[document].text
        sentence = Span(text.rfind("\n", 0, spans[0].start) + 1, text.find("\n", spans[-1].end))
        self.quotes[identity] = made_quote(
            identity, document, kind, spans, sentence, (speaker,) if speaker else (),
            quoted=tuple(self.span(document, words) for words in quoted),
            speaker_text=None if speaker else "officials", cue="said", meeting=meeting,
            date=self.documents[document].date, why=("marks around a clause", "subject of the cue verb"),
        )  # fmt: skip


def sample() -> IndexedCorpus:
    make = Maker()
    make.document("harbour", HARBOUR, "2025-03-04")
    make.document("strait", STRAIT, "2025-03-05")
    make.document("hostile", HOSTILE, None)
    berg = make.actor(
        "Anna Berg", "NO", ("harbour", "Anna Berg", 0), ("harbour", "Berg", 1), ("strait", "Anna Berg", 0)
    )
    holm = make.actor("Lars Holm", "DK", ("harbour", "Lars Holm", 0), ("harbour", "Holm", 1))
    tanaka = make.actor("Mei Tanaka", "JP", ("strait", "Mei Tanaka", 0), ("strait", "Tanaka", 1))
    evil = make.actor("Jan \u202eslive\u202c", None, ("hostile", "Jan \u202eslive\u202c", 0))
    make.meeting(
        "oslo",
        "Berg and Holm in Oslo",
        "harbour",
        "Anna Berg met her Danish counterpart Lars Holm in Oslo on Monday.",
        "held",
        berg,
        holm,
    )
    make.meeting("bergen", "Visit to Bergen", "harbour", "A planned visit to Bergen was called off", "called_off", holm)
    make.meeting("osaka", "Osaka talks", "strait", "the talks in Osaka", "planned", tanaka, berg)
    open_harbours = ("We will keep the harbours open,", "That is a promise.")
    make.quote("harbour", "direct", open_harbours, open_harbours, berg, "oslo")
    make.quote(
        "harbour", "mixed", ("the patrols would begin in spring and were “long overdue",), ("long overdue",), holm
    )
    make.quote("harbour", "indirect", ("A planned visit to Bergen was called off",), (), None)
    make.quote("strait", "indirect", ("shipping lanes needed guarding",), (), berg)
    make.quote("strait", "direct", ("Nobody wins,",), ("Nobody wins,",), tanaka, "osaka")
    make.quote("hostile", "direct", ("Look \x1b]52;c;aGk=\x07here [link=http://x.example]now[/link]\u200b.",), (), evil)
    return index(
        Corpus(
            make.documents,
            make.actors,
            make.meetings,
            make.quotes,
            tuple(sorted(make.mentions, key=lambda mention: (mention.document, mention.span))),
            (Problem("broken\x1b[2J.txt", "the file is empty", "warning"),),
        )
    )


def many(quotes: int) -> IndexedCorpus:
    """One long article of many quotes, for what depends on size."""
    make = Maker()
    words = (
        "open harbours patrols spring guard lanes trade ties summit peace border talks fish grain winter tariff".split()
    )
    lines, spans, start = ["Long article\n"], [], 13
    for number in range(quotes):
        said = f"Number {number} {words[number % 16]} {words[number // 16 % 16]} {words[number // 256 % 16]} matters"
        line = f"“{said},” Anna Berg said.\n"
        spans.append((Span(start + 1, start + 1 + len(said)), Span(start, start + len(line) - 1)))
        lines.append(line)
        start += len(line)
    make.document("long", "".join(lines), "2025-03-04")
    berg = make.actor("Anna Berg", "NO", *([("long", "Anna Berg", 0)] if quotes else []))
    date = day("2025-03-04")
    for number, (span, sentence) in enumerate(spans):
        said = made_quote(f"q{number}", "long", "direct", [span], sentence, [berg], cue="said", date=date)
        make.quotes[said.id] = said
    return index(Corpus(make.documents, make.actors, make.meetings, make.quotes, tuple(make.mentions)))
