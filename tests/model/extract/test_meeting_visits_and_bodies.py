"""Meetings by where people go, which bodies meet, how a call or a signing is told: invented sentences of one each."""

from __future__ import annotations

import pytest

from ..reading_meetings import meetings_in

SENTENCES = [
    # what somebody in office visits on a day named
    (
        "Tongan Health Minister Sione Vea visited the flooded homes on Tuesday.",
        [
            "visit; held; 2024-06-11; -; Sione Vea",
        ],
    ),
    (
        "Education Minister Ruta Petraitis is scheduled to tour a shipyard in Klaipeda on Saturday.",
        [
            "visit; planned; 2024-06-15; Klaipeda; Ruta Petraitis",
        ],
    ),
    # somebody sent
    (
        "Ghana will send former judge Kwesi Boateng to Freetown on Monday to mediate.",
        [
            "visit; planned; 2024-06-17; Freetown; Kwesi Boateng",
        ],
    ),
    (
        "Sweden sent Foreign Minister Elsa Nyqvist to Hanoi on Tuesday.",
        [
            "visit; held; 2024-06-11; Hanoi; Elsa Nyqvist",
        ],
    ),
    # a body that meets
    (
        "The fund's steering committee will meet in Suva on June 20.",
        [
            "multilateral_meeting; planned; 2024-06-20; Suva; -",
        ],
    ),
    (
        "A joint border commission is due to meet on July 3 to settle the claims.",
        [
            "multilateral_meeting; planned; 2024-07-03; -; -",
        ],
    ),
    (
        "The pipeline's board will hold its first session in Baku in July.",
        [
            "multilateral_meeting; planned; 2024-07; Baku; -",
        ],
    ),
    # a title nobody knows
    (
        "Norwegian envoy Ola Haugen, who met Flood recovery and housing commissioner Tariq Mehmood in Karachi"
        " on Monday, praised the plan.",
        [
            "bilateral_meeting; held; 2024-06-10; Karachi; Ola Haugen, Tariq Mehmood",
        ],
    ),
    (
        "President Mirela Petrova met Water resources and irrigation secretary Dan Osei on Tuesday.",
        [
            "bilateral_meeting; held; 2024-06-11; -; Dan Osei, Mirela Petrova",
        ],
    ),
    # the day between a call and its other side
    (
        "President Maria Lopes spoke by phone on Sunday night to Foreign Minister Jan Kowalski.",
        [
            "phone_call; held; 2024-06-09; -; Jan Kowalski, Maria Lopes",
        ],
    ),
    (
        "King Tupou VI spoke by telephone on Tuesday to Prime Minister Ana Delgado.",
        [
            "phone_call; held; 2024-06-11; -; Ana Delgado, Tupou VI",
        ],
    ),
    # a colleague; what is before the comma is before something else
    (
        "The office said the grain would be shipped before the rains, after a meeting in Dakar between Prime "
        "Minister Awa Fall and Foreign Minister Jan Kowalski.",
        [
            "bilateral_meeting; held; -; Dakar; Awa Fall, Jan Kowalski",
        ],
    ),
    (
        "Energy Minister Hanna Lund announced the deal on Tuesday after a meeting in Oslo with her Danish "
        "colleague, Lars Krogh.",
        [
            "bilateral_meeting; held; 2024-06-11; Oslo; Hanna Lund, Lars Krogh",
        ],
    ),
    # what was done after talks was done by those who talked, on that day
    (
        "The presidents of Benin and Togo agreed to reopen the bridge after talks in Cotonou.",
        [
            "summit; held; -; Cotonou; Benin, Togo",
        ],
    ),
    (
        "Prime Minister Ana Delgado and President Maria Lopes signed the accord in Praia on Monday after "
        "three hours of talks.",
        [
            "summit; held; 2024-06-10; Praia; Ana Delgado, Maria Lopes",
        ],
    ),
    (
        "Energy Minister Hanna Lund announced the deal on Tuesday after a meeting with Trade Minister Lars Krogh.",
        [
            "bilateral_meeting; held; 2024-06-11; -; Hanna Lund, Lars Krogh",
        ],
    ),
    (
        "Foreign Minister Jan Kowalski said on Monday after meeting Foreign Minister Lars Krogh that the "
        "border would open.",
        [
            "bilateral_meeting; held; 2024-06-10; -; Jan Kowalski, Lars Krogh",
        ],
    ),
    # a signing by those in office, at a place, on a day
    (
        "Foreign Minister Jan Kowalski and Foreign Minister Lars Krogh signed the treaty in Gdansk on Tuesday.",
        [
            "bilateral_meeting; held; 2024-06-11; Gdansk; Jan Kowalski, Lars Krogh",
        ],
    ),
    (
        "Trade Minister Rosa Campos and her Chilean counterpart, Dario Leal, signed the pact in Lima on Monday.",
        [
            "bilateral_meeting; held; 2024-06-10; Lima; Dario Leal, Rosa Campos",
        ],
    ),
    # a meeting called by a body
    (
        "The order came at an emergency meeting in Suva called by the Pacific Islands Forum.",
        [
            "multilateral_meeting; held; -; Suva; Pacific Islands Forum",
        ],
    ),
]

NONE = [
    "The senator sent a letter to Nairobi on Monday.",
    "The judge sent Ivan Petrov to prison on Monday.",
    "Ivan Petrov visited the barber on Monday.",
    "The Senate Judiciary Committee will meet on Tuesday.",
    "The rules set a threshold met only by Rosa Campos and Dario Leal.",
    "Rosa Campos and Dario Leal signed the petition in Lima on Monday.",
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_the_meeting_of_a_sentence(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert meetings_in(text) == []
