"""Several meetings of the same people in one article: which are one, which are part of another."""

from __future__ import annotations

import pytest
from onrecord.model.records import PartialDate
from onrecord.model.resolve.open_dates import may_be_same

from ..reading_meetings import facts_of, meetings_in

APART = [
    (
        "a plan and what was held before",
        "Kenyan President William Ruto will meet Ugandan President Yoweri Museveni in Nairobi for a second summit.\n"
        "At their first summit in Entebbe in May, Ruto and Museveni agreed on a pipeline.",
        None,
        [
            "summit; held; -; Entebbe; William Ruto, Yoweri Museveni",
            "summit; planned; -; Nairobi; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "days without a year",
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Tuesday.\n"
        "Ruto met Museveni last year in Kampala.",
        None,
        [
            "summit; held; -; -; William Ruto, Yoweri Museveni",
            "summit; held; -; Kampala; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "talks of others, and a meeting with company of its own",
        "Israel said talks in Rome would begin on Sunday.\nAfter his meeting with Kenyan President William Ruto, "
        "Ugandan President Yoweri Museveni said he would send somebody to the talks in Rome.",
        "2024-06-12",
        [
            "bilateral_meeting; planned; 2024-06-16; Rome; -",
            "summit; held; -; -; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "their meeting, told of before who met",
        "In his statement following their meeting, Museveni said it was useful.\nKenyan President William Ruto had a "
        "candid discussion with Ugandan President Yoweri Museveni about trade.",
        "2024-06-12",
        ["summit; held; -; -; William Ruto, Yoweri Museveni"],
    ),
]


@pytest.mark.parametrize(("text", "published", "expected"), [row[1:] for row in APART], ids=[row[0] for row in APART])
def test_meetings_of_the_same_people_stay_apart(text: str, published: str | None, expected: list[str]) -> None:
    assert sorted(meetings_in(text, published)) == expected


OPEN_DATES = [
    ("Tuesday", "Tuesday", True),
    ("Tuesday", "Wednesday", False),
    ("Monday and Tuesday", "Tuesday", True),
    ("Tuesday", "last year", False),
    ("June 16 to 20", "16-20 June", True),
    ("May 5", "May 6", False),
    ("May 5", "June", False),
    ("next week", "Tuesday", True),
    ("next month", "Tuesday", False),
    ("next week", "last week", False),
]


@pytest.mark.parametrize(("one", "other", "same"), OPEN_DATES)
def test_words_of_dates_without_a_value(one: str, other: str, same: bool) -> None:
    first, second = (PartialDate(None, "unknown", words, "the article's date is not known") for words in (one, other))
    assert may_be_same(first, second) is same
    assert may_be_same(second, first) is same


@pytest.mark.parametrize(("value", "same"), [("2018-12-05", True), ("2018-12-06", False), ("2018", False)])
def test_open_date_against_a_value(value: str, same: bool) -> None:
    weekday = PartialDate(None, "unknown", "Wednesday", "the article's date is not known")
    assert may_be_same(weekday, PartialDate(value, "day", value, "written in full")) is same


CIRCLES = [
    "The meeting was held on Sunday on the sidelines of the APEC summit due on Monday.\n"
    '"We have our meeting today on the eve of the APEC summit," Chilean Foreign Minister Ana Rojas said before the '
    "talks with her Peruvian counterpart, Luis Prado, on the sidelines of the meeting.",
    "Ghana's president met Togo's president on the sidelines of the summit. The summit was held on the sidelines of "
    "the meeting.",
]


@pytest.mark.parametrize("text", CIRCLES)
def test_no_meeting_is_part_of_what_is_part_of_it(text: str) -> None:
    meetings = facts_of(text).meetings
    for number, meeting in enumerate(meetings):
        seen = {number}
        larger = meeting.part_of
        while larger is not None:
            assert larger not in seen
            seen.add(larger)
            larger = meetings[larger].part_of
