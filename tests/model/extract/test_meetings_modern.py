"""Sentences as ministries and papers of today write them, class by class."""

from __future__ import annotations

import pytest

from ..reading_meetings import meetings_in

SENTENCES = [
    # what somebody spoke about is no side
    (
        "President Amina Diallo of Senegal and President Julius Bako of Gabon spoke on Tuesday regarding Mali.",
        ["phone_call; held; 2024-06-11; -; Amina Diallo, Julius Bako"],
    ),
    (
        "Foreign Minister Tomas Novak met Estonian Foreign Minister Liis Kask on Monday. They conferred about the "
        "talks with Iran.",
        ["bilateral_meeting; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # the day stands first, a time of day and a length after it
    (
        "On June 10, commencing at 7:10 p.m. for approximately 15 minutes, Ms. Yoko Tanabe, Minister for Foreign "
        "Affairs of Japan, held a telephone talk with Mr. Erik Lund, Minister for Foreign Affairs of Denmark.",
        ["phone_call; held; 2024-06-10; -; Erik Lund, Yoko Tanabe"],
    ),
    # the first since taking office
    (
        "Foreign Minister Tomas Novak held his first phone call since taking office with Estonian Foreign Minister "
        "Liis Kask on Monday.",
        ["phone_call; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # who called, who was called, and whom "who" means
    (
        "On June 10, from 7:40 p.m., Ms. Yoko Tanabe, Minister for Foreign Affairs of Japan, received a courtesy call "
        "from Mr. Louis Perrin, Special Representative of the Minister of Foreign Affairs of France, who is visiting "
        "Japan.",
        [
            "courtesy_call; held; 2024-06-10; Japan; Louis Perrin, Yoko Tanabe",
            "visit; held; 2024-06-10; Japan; Louis Perrin",
        ],
    ),
    (
        "President Amina Diallo of Senegal placed phone calls to the leaders of Canada and Ghana on Tuesday.",
        ["phone_call; held; 2024-06-11; -; Amina Diallo, Canada, Ghana"],
    ),
    (
        "Foreign Minister Tomas Novak having a phone conversation with Estonian Foreign Minister Liis Kask on "
        "June 10, 2024.",
        ["phone_call; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # both sides are named: who tells of them is none
    (
        "Spokeswoman Marta Ruiz said on Tuesday a round of talks between Chile and Peru would be held in Lima on "
        "June 20.",
        ["bilateral_meeting; planned; 2024-06-20; Lima; Chile, Peru"],
    ),
    # what was agreed at an earlier meeting
    (
        "Novak urged preparations for the next trilateral summit meeting between the leaders of Chile, Peru and "
        "Bolivia as agreed at the foreign ministers' meeting in November last year.",
        ["summit; planned; -; -; Bolivia, Chile, Peru", "multilateral_meeting; held; 2023-11; -; -"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected
