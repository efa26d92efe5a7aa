"""Which of a sentence's times is a meeting's own."""

from __future__ import annotations

import pytest

from ..reading_meetings import meetings_in


# The articles are of Tuesday, 2024-06-11.
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # before "where": the time and place of the stay
        (
            "Foreign Minister Tomas Novak will travel on Thursday to Oslo, where he will meet with Norwegian Foreign "
            "Minister Liis Kask.",
            [
                "visit; planned; 2024-06-13; Oslo; Tomas Novak",
                "bilateral_meeting; planned; 2024-06-13; Oslo; Liis Kask, Tomas Novak",
            ],
        ),
        (
            "Foreign Minister Tomas Novak will spend the first week of July in Oslo, where he is to meet Norwegian "
            "Foreign Minister Liis Kask.",
            ["bilateral_meeting; planned; 2024-07-01/2024-07-07; Oslo; Liis Kask, Tomas Novak"],
        ),
        # behind another verb of the same subject: that verb's
        (
            "On June 20, Foreign Minister Tomas Novak will go to Oslo to hold talks with Norwegian Foreign Minister "
            "Liis Kask, and will return on the following day.",
            [
                "visit; planned; 2024-06-20; Oslo; Tomas Novak",
                "bilateral_meeting; planned; 2024-06-20; Oslo; Liis Kask, Tomas Novak",
            ],
        ),
    ],
)
def test_the_time_of_a_meeting(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It rained. Foreign Minister Tomas Novak met Norwegian Foreign Minister Liis Kask in Oslo on Monday. "
            "They will meet again in Turku.",
            [
                "bilateral_meeting; held; 2024-06-10; Oslo; Liis Kask, Tomas Novak",
                "bilateral_meeting; planned; -; Turku; Liis Kask, Tomas Novak",
            ],
        ),
    ],
)
def test_one_more_meeting(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A meeting with Foreign Minister Liis Kask, which figured in an earlier programme, did not take place.",
            ["bilateral_meeting; called_off; -; -; Liis Kask"],
        ),
        (
            "A meeting with Foreign Minister Liis Kask, which was to have been held in Oslo on June 20, has been "
            "called off because of the storm.",
            ["bilateral_meeting; called_off; 2024-06-20; Oslo; Liis Kask"],
        ),
        (
            "A meeting with Foreign Minister Liis Kask, which was to be held next week, would not push through.",
            ["bilateral_meeting; called_off; 2024-W25; -; Liis Kask"],
        ),
    ],
)
def test_a_status_behind_a_relative_clause(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected
