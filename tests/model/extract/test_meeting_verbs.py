"""Meetings by what is done rather than by their nouns, and what sounds like one and is none: invented sentences."""

from __future__ import annotations

import pytest

from ..reading_meetings import meetings_in

# The articles are of Wednesday, 12 June 2024.
TOLD = [
    (
        "The text was ready in time for the Oslo summit on June 26.",
        ["summit; planned; 2024-06-26; Oslo; -"],
    ),
    (
        "Talks on the border have been pencilled in for June 23 in Oslo.",
        ["bilateral_meeting; planned; 2024-06-23; Oslo; -"],
    ),
    (
        "Kenyan President Jan Okello will rest on Sunday, flying to Tunis on Monday.",
        ["visit; planned; 2024-06-17; Tunis; Jan Okello"],
    ),
    (
        "President Jan Okello on Monday had talks with Premier Ana Ribeiro over elections to come and the agenda of an "
        "economic gathering that opens in Oslo on June 20.",
        ["summit; held; 2024-06-10; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "President Jan Okello, who chaired an emergency government meeting on Saturday, was calm.",
        ["multilateral_meeting; held; 2024-06-08; -; Jan Okello"],
    ),
    (
        "Kenyan President Jan Okello flew to Tunis on Monday, where he met Tunisian Premier Ana Ribeiro.",
        [
            "visit; held; 2024-06-10; Tunis; Jan Okello",
            "summit; held; 2024-06-10; Tunis; Ana Ribeiro, Jan Okello",
        ],
    ),
    (
        "Tunisian Premier Ana Ribeiro, with whom Kenyan President Jan Okello will hold talks on Friday, was calm.",
        ["summit; planned; 2024-06-14; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "The spokesman refused to tell the substance of the talks between Prince Karim and Minister Ana Ribeiro.",
        ["bilateral_meeting; held; -; -; Ana Ribeiro, Karim"],
    ),
    (
        "Bishop Jan Okello came back from a visit to the West Bank town of Bethlehem on Monday.",
        ["visit; held; 2024-06-10; Bethlehem; Jan Okello"],
    ),
    (
        "The general spoke after a meeting of 130 commanders on Friday.",
        ["multilateral_meeting; held; 2024-06-07; -; -"],
    ),
    (
        "President Ana Ribeiro will visit Paraguay from July 12 to 15, with a transit stop in Houston on July 11.",
        [
            "visit; planned; 2024-07-12/2024-07-15; Paraguay; Ana Ribeiro",
            "visit; planned; 2024-07-11; Houston; Ana Ribeiro",
        ],
    ),
    (
        "Premier Larbi Okello had been due to host President Ana Ribeiro for a meeting on water in Oslo next week.",
        ["summit; called_off; 2024-W25; Oslo; Ana Ribeiro, Larbi Okello"],
    ),
    (
        "Ambassador Ana Ribeiro presented her credentials to President Jan Okello on Tuesday.",
        ["ceremony; held; 2024-06-11; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "President Jan Okello had on Sunday in London received a delegation of the Farmers Union.",
        ["bilateral_meeting; held; 2024-06-09; -; Jan Okello"],
    ),
    (
        "The governors would be visiting President Jan Okello in London on Tuesday.",
        ["courtesy_call; planned; 2024-06-18; London; Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro interrupted her Oslo talks with President Jan Okello and rang a friend.",
        ["summit; held; -; Oslo; Ana Ribeiro, Jan Okello"],
    ),
    (
        "He spoke of a possible meeting between Kenyan and Tunisian presidents Ana Ribeiro and Jan Okello.",
        ["summit; planned (proposed); -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro said so after an hour's talks with President Jan Okello in Gdansk.",
        ["summit; held; -; Gdansk; Ana Ribeiro, Jan Okello"],
    ),
    (
        '"The accord stands," said Foreign Minister Ana Ribeiro after talks with her counterpart Jan Okello in Tunis.',
        ["bilateral_meeting; held; -; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Foreign Minister Ana Ribeiro, speaking after a meeting with Kenyan counterpart Jan Okello in Tunis, agreed.",
        ["bilateral_meeting; held; -; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro, meeting here with Kenyan President Jan Okello, pledged aid.",
        ["summit; held; -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Foreign ministers meeting in Tunis on Monday signed the pact.",
        ["multilateral_meeting; held; 2024-06-10; Tunis; -"],
    ),
    (
        "Hopes of talks between President Ana Ribeiro and rebel leader Jan Okello rose on Sunday.",
        ["bilateral_meeting; planned (proposed); -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "The United Nations repeated its call for a summit between Kenya and Tunisia.",
        ["summit; planned (proposed); -; -; Kenya, Tunisia"],
    ),
    (
        "Jan Okello is the first Kenyan president to visit Tunisia.",
        ["visit; held; -; Tunisia; Jan Okello"],
    ),
    (
        "The summit of the African Union, postponed twice, was opened in Tunis on Tuesday.",
        ["summit; held; 2024-06-11; Tunis; -"],
    ),
    (
        "The talks between Kenya and Tunisia in Gdansk are expected to last three days.",
        ["bilateral_meeting; held (ongoing); -; Gdansk; Kenya, Tunisia"],
    ),
    (
        "They spoke hours before the end of the summit of the African Union in Tunis.",
        ["summit; held (ongoing); -; Tunis; -"],
    ),
    (
        "After talks with President Jan Okello on Friday, Premier Ana Ribeiro will fly to Gdansk.",
        ["summit; planned; 2024-06-14; -; Ana Ribeiro, Jan Okello", "visit; planned; -; Gdansk; Ana Ribeiro"],
    ),
    (
        "President Jan Okello was expected to brief parliament on his talks last month with Premier Ana Ribeiro.",
        ["summit; held; 2024-05; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "On Saturday President Jan Okello offered to meet Premier Ana Ribeiro.",
        ["summit; planned (proposed); -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "The signing was first set for June 3 but was called off after protests.",
        ["ceremony; called_off; 2024-06-03; -; -"],
    ),
    (
        "The foundation stone is to be laid in September 2025.",
        ["ceremony; planned; 2025-09; -; -"],
    ),
    (
        "Premier Ana Ribeiro will open a training centre in Tunis on Friday with Trade Minister Jan Okello.",
        ["ceremony; planned; 2024-06-14; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "The papers were signed at a hotel in Tunis by Trade Minister Ana Ribeiro and Energy Minister Jan Okello.",
        ["ceremony; held; -; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Trade Minister Ana Ribeiro and Energy Minister Jan Okello exchanged letters at the ministry on Tuesday.",
        ["bilateral_meeting; held; 2024-06-11; ministry; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro saw President Jan Okello at his hotel on Tuesday.",
        ["summit; held; 2024-06-11; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Diplomats from Canada plan to see Premier Ana Ribeiro next week.",
        ["bilateral_meeting; planned; 2024-W25; -; Ana Ribeiro, Canada"],
    ),
    (
        "The envoy, Ana Ribeiro, spent ninety minutes at the palace with President Jan Okello.",
        ["bilateral_meeting; held; -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro told President Jan Okello on the phone on Tuesday that the quota stood.",
        ["phone_call; held; 2024-06-11; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Ambassador Ana Ribeiro visited Foreign Minister Jan Okello on Tuesday.",
        ["courtesy_call; held; 2024-06-11; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro is to be received at the Vatican on Friday by Pope Leo XIV.",
        ["bilateral_meeting; planned; 2024-06-14; Vatican; Ana Ribeiro, Pope Leo XIV"],
    ),
    (
        "President Jan Okello received Ambassador Ana Ribeiro.",
        ["bilateral_meeting; held; -; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro had a discussion with President Jan Okello on Tuesday.",
        ["summit; held; 2024-06-11; -; Ana Ribeiro, Jan Okello"],
    ),
    (
        "At a round table with growers in Tunis on Monday, Premier Ana Ribeiro promised help.",
        ["multilateral_meeting; held; 2024-06-10; Tunis; Ana Ribeiro"],
    ),
    (
        "Premier Ana Ribeiro made a flying visit to the rebel-held northern town of Tessaba on Monday.",
        ["visit; held; 2024-06-10; Tessaba; Ana Ribeiro"],
    ),
    (
        "Premier Ana Ribeiro, who leaves for the Tunisian capital on Sunday, was calm.",
        ["visit; planned; 2024-06-16; Tunis; Ana Ribeiro"],
    ),
    (
        "Premier Ana Ribeiro arrived here Tuesday for talks.",
        ["visit; held; 2024-06-11; -; Ana Ribeiro"],
    ),
    (
        "Premier Ana Ribeiro told reporters in Tunis the accord would last.",
        ["press_conference; held; 2024-06-12; Tunis; Ana Ribeiro"],
    ),
    (
        '"We agreed," Premier Ana Ribeiro said at a Tunis news conference with President Jan Okello on Tuesday.',
        ["press_conference; held; 2024-06-11; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro will raise it when she meets her Kenyan opposite number, Jan Okello, in Tunis on Friday.",
        ["summit; planned; 2024-06-14; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "Premier Ana Ribeiro and President Jan Okello did talk, on Tuesday, at her residence in Tunis.",
        ["summit; held; 2024-06-11; Tunis; Ana Ribeiro, Jan Okello"],
    ),
    (
        "A jirga of elders from both sides dispersed on Tuesday without agreement.",
        ["multilateral_meeting; held; 2024-06-11; -; -"],
    ),
    (
        "Arriving on Monday to attend the summit of the African Union in Tunis, Premier Ana Ribeiro was calm.",
        ["summit; held; -; Tunis; -"],
    ),
    (
        "Trade Minister Ana Ribeiro met Burns on Tuesday.",
        ["bilateral_meeting; held; 2024-06-11; -; Ana Ribeiro"],
    ),
]

NONE = [
    "The two nations have negotiated deals with the United States.",
    "Matches of the national Cup fourth round kick off on Wednesday in Oslo.",
    "Kenya welcomes Foreign Minister Ana Ribeiro to come for a visit.",
    "The border will be a point of discussion with Kenya on Friday.",
    "The deal followed two days of intense summit diplomacy.",
    "The opposition would not be able to meet President Jan Okello, he said.",
    "The alliance invites countries who meet its standards in 2026.",
    "President Ana Ribeiro and President Jan Okello have not met since 2019.",
    "Kenya remained opposed to talks with Tunisia.",
    "The European Union froze membership talks with Turkey.",
    "She pledged to step up dialogue with the rebels and keep her dialogue with the elders open.",
    "President Jan Okello planned to visit US troops next week.",
    "Neither side chose the unusual move of not holding a news conference in Tunis on Tuesday.",
    "Okello left without speaking to reporters.",
    "The two countries are in talks with several banks.",
    "There is no appetite for talks with the rebels.",
    "She saw him leave the palace on Tuesday.",
    "The minister opened the window on Tuesday.",
    "He told the paper on Tuesday that the phone was dead.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told_by_what_is_done(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert meetings_in(text) == []


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Ribeiro, Okello meet in Tunis", "held"),
        ("Ribeiro to meet Okello in Tunis", "planned"),
    ],
)
def test_headlines_tell_in_the_present(title: str, expected: str) -> None:
    text = "Premier Ana Ribeiro and President Jan Okello of Kenya spoke about water for two hours.\nThe rest is known."
    assert [line.split("; ")[1] for line in meetings_in(text, title=title)] == [expected]
