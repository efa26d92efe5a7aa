"""The meetings of one document: what follows up is joined, what is another meeting stays apart."""

from __future__ import annotations

import pytest

from ..reading_meetings import facts_of, meetings_in

ARTICLES = [
    (
        "the talks, at the meeting, the session",
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday.\n"
        "The talks lasted two hours. At the meeting, they agreed on a pipeline.\n"
        "The session was their third this year.",
        ["summit; held; 2024-06-10; Entebbe; William Ruto, Yoweri Museveni"],
    ),
    (
        "the same pair on another day is another meeting",
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday.\n"
        "Ruto will meet Museveni again in Nairobi on June 20.",
        [
            "summit; held; 2024-06-10; Entebbe; William Ruto, Yoweri Museveni",
            "summit; planned; 2024-06-20; Nairobi; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "a news conference after the meeting is of the same day and place",
        "Foreign Minister Takeshi Iwaya met South Korean Foreign Minister Cho Tae-yul in Seoul on Monday.\n"
        "Iwaya told a joint news conference with Cho after the meeting that ties were good.",
        [
            "bilateral_meeting; held; 2024-06-10; Seoul; Cho Tae-yul, Takeshi Iwaya",
            "press_conference; held; 2024-06-10; Seoul; Cho Tae-yul, Takeshi Iwaya",
        ],
    ),
    (
        "a visit during which a meeting was held",
        "Foreign Minister Takeshi Iwaya met South Korean Foreign Minister Cho Tae-yul in Seoul on Wednesday.\n"
        "The talks were held during the first visit to South Korea by a Japanese minister in a year.",
        [
            "bilateral_meeting; held; 2024-06-12; Seoul; Cho Tae-yul, Takeshi Iwaya",
            "visit; held (ongoing); 2024-06-12; South Korea; Takeshi Iwaya",
        ],
    ),
    (
        "what was discussed turns out to have been calls",
        "U.S. President Donald Trump on Tuesday discussed the war with Russian President Vladimir Putin and separately "
        "with Ukrainian President Volodymyr Zelenskyy.\nThe phone calls came after a pause of months.",
        [
            "phone_call; held; 2024-06-11; -; Donald Trump, Vladimir Putin",
            "phone_call; held; 2024-06-11; -; Donald Trump, Volodymyr Zelenskyy",
        ],
    ),
    (
        "another round is another meeting",
        "Slovak Economy Minister Radovan Hlinka met his Azerbaijani counterpart Elnur Rzayev in Bratislava on "
        "Tuesday.\nA second round is expected in Baku on June 30.",
        [
            "bilateral_meeting; held; 2024-06-11; Bratislava; Elnur Rzayev, Radovan Hlinka",
            "bilateral_meeting; planned; 2024-06-30; Baku; Elnur Rzayev, Radovan Hlinka",
        ],
    ),
    (
        "what lies after the article is planned, what lies before it was held",
        "The June 20 summit with U.S. President Joe Biden and South Korean President Yoon Suk Yeol "
        "is the first of its kind.",
        ["summit; planned; 2024-06-20; -; Joe Biden, Yoon Suk Yeol"],
    ),
    (
        "two meetings on one trip",
        "U.S. Secretary of State Antony Blinken arrived in Riyadh on Monday. Blinken met Saudi Foreign Minister Faisal "
        "bin Farhan on Monday and will meet Jordanian Foreign Minister Ayman Safadi in Amman on Thursday.",
        [
            "visit; held; 2024-06-10; Riyadh; Antony Blinken",
            "bilateral_meeting; held; 2024-06-10; -; Antony Blinken, Faisal bin Farhan",
            "bilateral_meeting; planned; 2024-06-13; Amman; Antony Blinken, Ayman Safadi",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in ARTICLES], ids=[row[0] for row in ARTICLES])
def test_joined(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


def test_a_headline_is_told_again_in_the_text() -> None:
    text = "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday."
    found = meetings_in(text, title="Ruto and Museveni hold talks in Entebbe")
    assert found == ["summit; held; 2024-06-10; Entebbe; William Ruto, Yoweri Museveni"]


LABELS = [
    (
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday. Ruto thanked Museveni.",
        ["Ruto–Museveni meeting"],
    ),
    ("British Foreign Secretary David Lammy phoned Indian minister S. Jaishankar on Monday.", None),
    ("The Munich Security Conference opens on Friday.", ["Munich Security Conference"]),
    ("Foreign Minister Lena Fischer will visit Ankara on Friday.", ["Fischer’s visit to Ankara"]),
    ("The African Union will hold a summit in Addis Ababa on June 20.", ["African Union summit in Addis Ababa"]),
]


@pytest.mark.parametrize(("text", "expected"), LABELS)
def test_labels(text: str, expected: list[str] | None) -> None:
    labels = [meeting.label for meeting in facts_of(text).meetings]
    assert labels == expected if expected is not None else labels and labels[0].startswith("Phone call of ")


OCCASIONS = [
    ("“We are close,” Ana Ribeiro told a news conference in Lima on Monday.", "press_conference"),
    ("“We are close,” Ana Ribeiro told King Oskar in a phone call on Monday.", "phone_call"),
    ("Ana Ribeiro said the harvest was good.", None),
]


@pytest.mark.parametrize(("text", "kind"), OCCASIONS)
def test_occasions(text: str, kind: str | None) -> None:
    facts = facts_of("President Ana Ribeiro spoke for an hour.\n" + text)
    number = facts.quotes[-1].meeting
    assert (facts.meetings[number].kind if number is not None else None) == kind


def test_nothing_found_gives_nothing() -> None:
    assert facts_of("The weather was fine.").meetings == ()
