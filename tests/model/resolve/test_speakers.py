"""Who speaks, read with the whole article: pronouns, offices, people without a name, interviews, headlines."""

from __future__ import annotations

from pathlib import Path

import pytest
from onrecord.model import load

HEAD = "Talks on fish\n\nLEEDS, March 4, 2024 (Agency) - The talks began here on Monday.\n\n"
SPEAKERS = [
    # The speaker of the words before, whoever is named in them.
    (
        "Skipper Darren Hill said Mayor Tom Berg had lied.\n\n“I saw it,” he said.",
        ["Darren Hill", "Darren Hill"],
    ),
    (
        "Mayor Tom Berg visited Skipper Darren Hill. “I am tired,” Hill said.\n\nHe noted that Berg was late.",
        ["Darren Hill", "Darren Hill"],
    ),
    (
        "Foreign Minister Tom Berg spoke to Minister Darren Hill on Monday.\n\nMinister Berg, he said, was late.",
        ["Darren Hill"],
    ),
    # Somebody without a name speaks on.
    (
        "Mayor Tom Berg was there. A 23-year-old Ethiopian said he was sold twice. “I did not eat,” he said.",
        ["A 23-year-old Ethiopian", "A 23-year-old Ethiopian"],
    ),
    # People of countries are not their countries; governments are.
    ("Norwegian and Danish diplomats said the talks were slow.", ["Norwegian and Danish diplomats"]),
    ("Somali leaders said the talks were slow.", ["Somali leaders"]),
    ("Iraq said the talks were slow.", ["Iraq"]),
    # A voice has its owner's name before it, or is nobody's.
    (
        "Mayor Tom Berg and Ann Hill of Works met. Berg spokeswoman Eva Lind said the talks were slow.",
        ["Eva Lind"],
    ),
    ("A spokesman for Prime Minister Tom Berg said the talks were slow.", ["A spokesman for Prime Minister Tom Berg"]),
    ("Skipper Darren Hill, 46, left. The dad-of-three said he was tired.", ["Darren Hill"]),
    # The office a text opens with.
    (
        "The deputy defence minister said the road was closed.\n\nGeneral Oliver Hale told journalists "
        "that it would reopen.",
        ["Oliver Hale", "Oliver Hale"],
    ),
    # A short line turns to another.
    (
        "“We will go,” said Skipper Darren Hill. Mayor Tom Berg was blunter. “We will never go.”",
        ["Darren Hill", "Tom Berg"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAKERS)
def test_speakers(text: str, expected: list[str], tmp_path: Path) -> None:
    assert spoken(HEAD + text + "\n", tmp_path) == expected


INTERVIEW = """“A boat is a promise”

Harbour minister Ann Hill on nets, quotas and her quarrel with the mayor

Interview: Tom Berg

11 March 2024

Ann Hill receives us in her office between two meetings.

Minister, how long will the new quay take?

Two years, if nobody reinvents it. I would like to see it open.

The mayor says that the quay is too long.

He and I argue in public because we trust each other.

Would you shorten it?

I told the mayor that it would not be shortened.

What do you eat?

We eat fish, and I cook it.

Ms Hill will travel to Riga on 20 March.
"""


def test_interview(tmp_path: Path) -> None:
    assert spoken(INTERVIEW, tmp_path) == ["Ann Hill"] * 2 + ["The mayor"] + ["Ann Hill"] * 4


def test_questions_alone_make_no_interview(tmp_path: Path) -> None:
    text = (
        "Fish\n\nWhat is a quay?\n\nA wall by the sea.\n\nWho builds it?\n\nMasons.\n\nWhy?\n\nFor the boats we have.\n"
    )
    assert spoken(text, tmp_path) == []


def test_headline_with_words_said_below(tmp_path: Path) -> None:
    text = "‘We will never sell the quay’\n\nLEEDS, March 4 - “We will never sell the quay,” Mayor Tom Berg said.\n"
    assert spoken(text, tmp_path) == ["Tom Berg", "Tom Berg"]


def spoken(text: str, folder: Path) -> list[str]:
    """The speakers of all quotes in text order, by name, or as written where nobody could be named."""
    path = folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    corpus = load(path)
    quotes = sorted(corpus.quotes.values(), key=lambda quote: quote.spans)
    return [
        " and ".join(corpus.actors[actor].name for actor in quote.speakers) or quote.speaker_text or "?"
        for quote in quotes
    ]
