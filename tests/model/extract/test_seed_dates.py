"""Every time expression of the sample corpus, in text order, and the articles' own dates."""

from __future__ import annotations

from pathlib import Path

import pytest
from onrecord.model.extract.dates import article_date, find_dates
from onrecord.model.lexicon.dates import load_date_words
from onrecord.model.records import Document, Paragraph, PartialDate, Span
from onrecord.model.text import read_prose

SEEDS = Path(__file__).parents[3] / "seeds"

#: By the first three digits of the file's name: its date (in `corpus.yaml`, or in the text), and words and values.
EXPECTED: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "000": (
        "2025-03-21",
        [
            ("March 21", "2025-03-21"),
            ("March 22", "2025-03-22"),
            ("March 21", "2025-03-21"),
            ("the next day", "2025-03-22"),
            ("May last year", "2024-05"),
            ("more than four years", "P4Y"),
            ("May 2024", "2024-05"),
            ("2024", "2024"),
            ("Jan. 25", "2025-01-25"),
            ("Jan. 30", "2025-01-30"),
            ("Jan. 31", "2025-01-31"),
        ],
    ),
    "001": (
        "2025-02-14",
        [
            ("Saturday", "2025-02-15"),
            ("Friday", "2025-02-14"),
            ("last week", "2025-W06"),
            ("Saturday", "2025-02-15"),
            ("last month", "2025-01"),
            ("Wednesday", "2025-02-12"),
            ("nearly 3-year-old", "P3Y"),
            ("2014", "2014"),
            ("2014", "2014"),
        ],
    ),
    "002": (
        "2025-01-13",
        [
            ("Monday", "2025-01-13"),
            ("last month", "2024-12"),
            ("next Monday", "2025-01-20"),
            ("early December", "2024-12"),
            ("180 days", "P180D"),
            ("Dec. 14", "2024-12-14"),
            ("this year", "2025"),
            ("2022", "2022"),
            ("the following year", "2023"),
            ("October", "2024-10"),
            ("November 2023", "2023-11"),
            ("four-day", "P4D"),
            ("Thursday", "2025-01-16"),
            ("13/1 20:22", "2025-01-13"),
        ],
    ),
    "003": (
        "2024-04-18",
        [
            ("2024-04-18 17:24", "2024-04-18"),
            ("2024-04-18 17:24", "2024-04-18"),
            ("Nov. 16, 2023", "2023-11-16"),
            ("Nov. 16, 2023", "2023-11-16"),
            ("Wednesday", "2024-04-17"),
            ("Wednesday evening", "2024-04-17"),
            ("April 11", "2024-04-11"),
            ("August last year", "2023-08"),
            ("the year", "2024"),
            ("April 10", "2024-04-10"),
        ],
    ),
    "004": (
        "2023-08-04",
        [
            ("Friday", "2023-08-04"),
            ("later this month", "2023-08"),
            ("Aug. 18", "2023-08-18"),
            ("Friday", "2023-08-04"),
            ("earlier this year", "2023"),
            ("December", "2022-12"),
            ("the end of this year", "2023"),
        ],
    ),
}
BESIDE = {"001": "2025-02-14", "004": "2023-08-04"}


def document_of(number: str) -> Document:
    path = next(SEEDS.glob(f"{number}_*.txt"))
    with path.open(encoding="utf-8", newline="") as file:
        text = file.read()
    paragraphs, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(Span(position, position + len(line)), "body"))
        position += len(line) + 1
    date = BESIDE.get(number)
    given = PartialDate(date, "day", date, "stated beside it") if date else None
    return Document(number, path.name, None, None, None, given, text, tuple(paragraphs))


@pytest.mark.parametrize("number", EXPECTED)
def test_dates_of_the_seeds(number: str) -> None:
    words, document = load_date_words(), document_of(number)
    prose = read_prose(document.text, document.paragraphs)
    date = article_date(document, prose, words)
    assert date is not None
    expected_date, expected = EXPECTED[number]
    assert date.value == expected_date
    found = [
        (mention.span.of(document.text), mention.duration or (mention.date and mention.date.value))
        for mention in find_dates(prose, date, words)
    ]
    assert found == expected


@pytest.mark.parametrize("number", EXPECTED)
def test_mentions_are_in_order_and_say_why(number: str) -> None:
    words, document = load_date_words(), document_of(number)
    prose = read_prose(document.text, document.paragraphs)
    mentions = find_dates(prose, article_date(document, prose, words), words)
    ends = [0, *[mention.span.end for mention in mentions]]
    assert all(mention.span.start >= end for mention, end in zip(mentions, ends, strict=False))
    assert all(mention.date is None or (mention.date.reason and mention.date.text) for mention in mentions)
    assert all((mention.duration is None) == (mention.type != "DURATION") for mention in mentions)
