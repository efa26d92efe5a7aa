"""Meetings across documents: one meeting with its history, others apart, whatever the order of the documents."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest
from onrecord.model import load
from onrecord.model.corpus import Corpus
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.records import Meeting
from onrecord.model.resolve.actors import merge_actors
from onrecord.model.resolve.local import DocumentFacts
from onrecord.model.resolve.meetings import MeetingTable, merge_meetings

from ..reading_meetings import facts_of

SEEDS = Path(__file__).parents[3] / "seeds"


def merged(*articles: tuple[str, str]) -> MeetingTable:
    """The merged meetings of articles given as (day of publication, text)."""
    return table([facts_of(text, day, f"document-{number}") for number, (day, text) in enumerate(articles)])


def table(facts: list[DocumentFacts]) -> MeetingTable:
    actors = merge_actors(facts, load_name_words())
    return merge_meetings(facts, actors.actor_of, actors.actors)


def lines(found: MeetingTable) -> list[str]:
    return sorted(line(meeting) for meeting in found.meetings.values())


def line(meeting: Meeting) -> str:
    date = meeting.date.value if meeting.date is not None and meeting.date.value else "-"
    history = " > ".join(report.status for report in meeting.history)
    return f"{meeting.kind}; {meeting.status}; {date}; {meeting.place or '-'}; {history}"


PLANNED = (
    "2024-06-05",
    "Kenyan President William Ruto will meet Ugandan President Yoweri Museveni in Entebbe on June 10.",
)
HELD = ("2024-06-12", "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday.")

TOGETHER = [
    ("planned, then held", [PLANNED, HELD], ["summit; held; 2024-06-10; Entebbe; planned > held"]),
    (
        "the same day told twice",
        [HELD, ("2024-06-13", "Ruto of Kenya said little. President William Ruto met Yoweri Museveni on June 10.")],
        ["summit; held; 2024-06-10; Entebbe; held > held"],
    ),
    (
        "a coarser date is refined",
        [
            HELD,
            (
                "2024-07-03",
                "Kenyan President William Ruto met Ugandan President Yoweri Museveni last month.",
            ),
        ],
        ["summit; held; 2024-06-10; Entebbe; held > held"],
    ),
    (
        "planned, then called off",
        [
            PLANNED,
            (
                "2024-06-09",
                "A meeting of Kenyan President William Ruto with Ugandan President Yoweri Museveni on June 10 was "
                "called off.",
            ),
        ],
        ["summit; called_off; 2024-06-10; Entebbe; planned > called_off"],
    ),
    (
        "proposed without a date, then held",
        [
            ("2024-05-20", "Foreign Minister Takeshi Iwaya hopes to hold a meeting with U.S. Senator Marco Rubio."),
            ("2024-06-12", "Foreign Minister Takeshi Iwaya met Marco Rubio in Washington on Monday."),
        ],
        ["bilateral_meeting; held; 2024-06-10; Washington; planned > held"],
    ),
    (
        "a named event",
        [
            ("2024-02-10", "The Munich Security Conference opens on Friday."),
            ("2024-02-20", "The Munich Security Conference, held on February 16, was sober."),
        ],
        ["conference; held; 2024-02-16; -; planned > held"],
    ),
]

APART = [
    (
        "two of them with another third",
        [
            (
                "2024-06-05",
                "Kenyan President William Ruto will meet Ugandan President Yoweri Museveni and Tanzanian President "
                "Asha Omari in Entebbe on June 10.",
            ),
            (
                "2024-06-06",
                "Kenyan President William Ruto hoped to meet Ugandan President Yoweri Museveni and Rwandan President "
                "Eric Mugisha soon.",
            ),
        ],
        2,
    ),
    (
        "the same pair on other days",
        [
            HELD,
            (
                "2024-06-27",
                "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kampala on Tuesday.",
            ),
        ],
        2,
    ),
    (
        "a pair and a company of three",
        [
            HELD,
            (
                "2024-06-12",
                "President William Ruto, Ugandan President Yoweri Museveni and Rwandan President Paul Kagame met "
                "in Kigali on Monday.",
            ),
        ],
        2,
    ),
    (
        "a call and a meeting",
        [HELD, ("2024-06-12", "Kenyan President William Ruto phoned Ugandan President Yoweri Museveni on Monday.")],
        2,
    ),
    (
        "other people at the same place on the same day",
        [HELD, ("2024-06-12", "Chadian President Mahamat Deby met Malian leader Assimi Goita in Entebbe on Monday.")],
        2,
    ),
]


@pytest.mark.parametrize(("articles", "expected"), [row[1:] for row in TOGETHER], ids=[row[0] for row in TOGETHER])
def test_one_meeting_with_its_history(articles: list[tuple[str, str]], expected: list[str]) -> None:
    assert lines(merged(*articles)) == expected


@pytest.mark.parametrize(("articles", "count"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_other_meetings_stay_apart(articles: list[tuple[str, str]], count: int) -> None:
    assert len(merged(*articles).meetings) == count


def test_the_order_of_documents_changes_nothing() -> None:
    articles = [PLANNED, HELD, APART[0][1][1], APART[1][1][1]]
    facts = [facts_of(text, day, f"document-{number}") for number, (day, text) in enumerate(articles)]
    tables = [table(list(order)) for order in permutations(facts)]
    assert all(dict(one.meetings) == dict(tables[0].meetings) for one in tables)


def test_local_numbers_lead_to_the_merged_meeting() -> None:
    found = merged(PLANNED, HELD)
    (only,) = found.meetings
    assert found.meeting_of("document-0", 0) == found.meeting_of("document-1", 0) == only


def test_disagreement_is_shown() -> None:
    """Both days stand in the history; the meeting has the later article's."""
    moved = ("2024-06-12", "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Tuesday.")
    (meeting,) = merged(PLANNED, moved).meetings.values()
    assert [report.date.value for report in meeting.history if report.date] == ["2024-06-10", "2024-06-11"]
    assert meeting.date is not None
    assert meeting.date.value == "2024-06-11"


@pytest.fixture(scope="module")
def seeds() -> Corpus:
    return load(SEEDS)


@pytest.mark.parametrize(
    ("kind", "words", "statuses"),
    [
        ("summit", "Camp David", ["planned", "held"]),
        ("ceremony", "inauguration", ["planned", "held"]),
        ("bilateral_meeting", "Iwaya–Rubio", ["planned", "held"]),
    ],
)
def test_meetings_told_by_two_seeds(seeds: Corpus, kind: str, words: str, statuses: list[str]) -> None:
    told = [
        meeting
        for meeting in seeds.meetings.values()
        if meeting.kind == kind and (words in meeting.label or words == meeting.place) and len(meeting.history) > 1
    ]
    assert [[report.status for report in meeting.history] for meeting in told] == [statuses]
    assert told[0].status == "held"


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Kenyan President William Ruto met an official in Moscow on Monday.", "RU"),
        ("Kenyan President William Ruto told reporters in New Delhi that it was late.", "IN"),
        ("Kenyan President William Ruto met an official in a tent on Monday.", None),
    ],
)
def test_the_country_of_a_place(text: str, country: str | None) -> None:
    assert [meeting.country for meeting in merged(("2024-06-12", text)).meetings.values()] == [country]
