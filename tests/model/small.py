"""A small corpus by hand, in which every link is there once."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.corpus import Corpus
from onrecord.model.records import (
    Actor,
    ActorKind,
    Alias,
    Document,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Mention,
    Paragraph,
    PartialDate,
    Quote,
    QuoteKind,
    Role,
    Span,
)

from tests.facts import made_meeting, made_quote


def when(value: str | None, granularity: str = "day") -> PartialDate | None:
    return PartialDate(value, granularity, value, "stated") if value else None  # type: ignore[arg-type]


def person(
    name: str, country: str | None = None, *aliases: str, kind: ActorKind = "person", title: str | None = None
) -> Actor:
    roles = (Role(title, country, None, ("d1",)),) if title else ()
    identity = "-".join(name.lower().split())
    return Actor(identity, name, kind, country, tuple(Alias(one, 1) for one in (name, *aliases)), roles, ("d1",))


ACTORS = [
    person("Maren Okafor", "NG", "Okafor", title="Foreign Minister"),
    person("Cho Hyun-ja", "KR", "Cho", "Cho Hyun Ja"),
    person("Choi Min", "KR", "Choi"),
    person("Élodie Brún", "FR", "Brún"),
    person("Jonas Smith", "US", "Smith"),
    person("Anna Smith", "GB", "Smith"),
    person("South Korea", "KR", "Seoul", "ROK", kind="country"),
    person("South Korea Ministry of Trade", "KR", kind="institution"),
]


def document(identity: str, title: str, outlet: str | None, date: str | None, body: Sequence[str]) -> Document:
    text = "\n\n".join((title, *body))
    paragraphs = (Paragraph(Span(0, len(title)), "title"), Paragraph(Span(len(title) + 2, len(text)), "body"))
    return Document(identity, f"articles/{identity}.txt", title, outlet, None, when(date), text, paragraphs)


DOCUMENTS = [
    document(
        "d1", "Ferry pact stalls", "The Harbour Times", "2025-01-14",
        [
            "The U.S. envoy waits.", "We need a free and open strait.", "Trade ties will outlast the storm.",
            "Let us wait.",
        ],
    ),
    document(
        "d2", "Talks in Tarn", "Daily Lantern", "2024-11-02",
        ["Our ties are old.", "The re-export tariffs must end.", "No comment on Ukraine."],
    ),
    document("d3", "An undated note", None, None, ["Open and free seas matter.", "Ferries sail again."]),
]  # fmt: skip


def quote(
    identity: str, where: int, words: str, speakers: tuple[str, ...], kind: QuoteKind = "direct", *,
    to: str | None = None, at: str | None = None, date: str | None = None, speaker_text: str | None = None,
) -> Quote:  # fmt: skip
    home = DOCUMENTS[where]
    start = home.text.index(words)
    span = Span(start, start + len(words))
    return made_quote(
        identity, home.id, kind, [span], span, speakers,
        speaker_text=speaker_text, cue="said", addressee=to, meeting=at, date=when(date),
    )  # fmt: skip


QUOTES = [
    quote("q1", 0, "We need a free and open strait.", ("maren-okafor",), at="m1", date="2025-01-13"),
    quote("q2", 0, "Trade ties will outlast the storm.", ("cho-hyun-ja",), "indirect", to="maren-okafor"),
    quote("q3", 0, "The U.S. envoy waits.", ("jonas-smith",), "mixed"),
    quote("q4", 0, "Let us wait.", ("anna-smith",)),
    quote("q5", 1, "Our ties are old.", ("choi-min", "élodie-brún"), at="m2"),
    quote("q6", 1, "The re-export tariffs must end.", ("maren-okafor",)),
    quote("q7", 1, "No comment on Ukraine.", (), speaker_text="some observers"),
    quote("q8", 2, "Open and free seas matter.", (), "indirect"),
]


def meeting(
    identity: str, label: str, kind: MeetingKind, status: MeetingStatus, document_id: str, date: str | None, place: str,
    country: str | None, participants: tuple[str, ...], *, part_of: str | None = None, granularity: str = "day",
) -> Meeting:  # fmt: skip
    span = Span(0, 5)
    return made_meeting(
        identity, kind, label, document_id, span, when(date, granularity), status,
        place=place, country=country, participants=participants, part_of=part_of,
    )  # fmt: skip


MEETINGS = [
    meeting("m1", "Okafor–Cho meeting", "bilateral_meeting", "held", "d1", "2025-01-13", "Port Felmount", "KR",
            ("maren-okafor", "cho-hyun-ja"), part_of="m3"),
    meeting("m2", "Tarn summit", "summit", "planned", "d2", "2024-12", "Tarn", None, ("choi-min",),
            granularity="month"),
    meeting("m3", "Strait conference", "conference", "held", "d1", "2025-01-12/2025-01-15", "Seoul", "KR", (),
            granularity="interval"),
    meeting("m4", "Brún’s visit", "visit", "called_off", "d2", None, "Orvane", "FR", ("élodie-brún",)),
]  # fmt: skip


def small_corpus() -> Corpus:
    mentions = [Mention("d1", Span(0, 5), "maren-okafor"), Mention("d2", Span(0, 5), "maren-okafor")]
    return Corpus(
        {one.id: one for one in DOCUMENTS},
        {one.id: one for one in ACTORS},
        {one.id: one for one in MEETINGS},
        {one.id: one for one in QUOTES},
        tuple(mentions),
    )
