"""Time expressions of texts nobody had seen: classes of them that were once read wrong."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.dates import DateWords, load_date_words

from tests.model.extract.test_dates import found


@pytest.fixture(scope="module")
def words() -> DateWords:
    return load_date_words()


# 2025-01-14 is a Tuesday.
COUNTED = [
    ("2025-01-14", "The board sits on the second Tuesday of May.", ["the second Tuesday of May = 2025-05-13"]),
    ("2025-01-14", "It met on the last Friday in November 2023.", ["the last Friday in November 2023 = 2023-11-24"]),
    ("2025-01-14", "It met on the last Friday of last month.", ["the last Friday of last month = 2024-12-27"]),
    ("2025-01-14", "It meets on the last Friday of each month.", []),
    ("2025-01-14", "Every Friday and every other Monday they meet.", []),
    ("2025-01-14", "She will go in the first week of March.", ["the first week of March = 2025-03-01/2025-03-07"]),
    ("2025-01-14", "He died on the last day of May 2024.", ["the last day of May 2024 = 2024-05-31"]),
    ("2025-01-14", "It was the 31st day of June.", ["the 31st day of June = ?"]),
    ("2025-01-14", "They will meet on 5, 6 and 7 May.", ["5, 6 and 7 May = 2025-05-05/2025-05-07"]),
    ("2025-01-14", "They will meet on May 5, 6 and 7.", ["May 5, 6 and 7 = 2025-05-05/2025-05-07"]),
    (
        "2025-01-14",
        "They will meet on Thursday and Friday next week.",
        ["Thursday = 2025-01-23", "Friday next week = 2025-01-24"],
    ),
    (
        "2025-01-14",
        "They met from Monday to Wednesday of last week.",
        ["Monday to Wednesday of last week = 2025-01-06/2025-01-08"],
    ),
]

LENGTHS = [
    ("2025-01-14", "After twenty four hours it was over.", ["twenty four hours = PT24H"]),
    ("2025-01-14", "The pact is two hundred years old.", ["two hundred years old = P200Y"]),
    ("2025-01-14", "She began a two day visit.", ["two day = P2D"]),
    ("2025-01-14", "They asked for two more weeks.", ["two more weeks = P2W"]),
    ("2025-01-14", "He left a week or so ago.", ["a week or so ago = 2025-W02"]),
    ("2025-01-14", "It rose in the 2024 third quarter.", ["the 2024 third quarter = 2024-35"]),
    ("2025-01-14", "It fell from the year-ago third quarter.", ["third quarter = 2024-35"]),
]

PARTS_OF_DAYS = [
    (
        "2025-01-14",
        "They held talks on Monday. In the evening, the guest called on the king.",
        ["Monday = 2025-01-13", "the evening = 2025-01-13"],
    ),
    ("2025-01-14", "The pact of May 3, 1998, failed. In the evening, he left.", ["May 3, 1998 = 1998-05-03"]),
    ("2025-01-14", "They met on Monday in the evening of his life.", ["Monday = 2025-01-13"]),
    ("2025-01-14", "In the morning, people fish.", []),
]


@pytest.mark.parametrize(("date", "text", "expected"), [*COUNTED, *LENGTHS, *PARTS_OF_DAYS])
def test_time_expressions(date: str, text: str, expected: list[str], words: DateWords) -> None:
    assert found(text, date, words) == expected
