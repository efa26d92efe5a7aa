"""Days that were still to come when the article was written, though its verbs are past; and some that were not."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.dates import DateWords, load_date_words

from tests.model.extract.test_dates import found


@pytest.fixture(scope="module")
def words() -> DateWords:
    return load_date_words()


# 2025-05-22 is a Thursday.
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Minister Lee was scheduled to arrive in Oslo on Saturday.", "Saturday = 2025-05-24"),
        ("Minister Lee was originally scheduled to arrive in Oslo on Saturday.", "Saturday = 2025-05-24"),
        ("The offer had been scheduled to expire on Friday and was extended.", "Friday = 2025-05-16"),
        ("They looked forward to meeting again at the summit on July 9-11.", "July 9-11 = 2025-07-09/2025-07-11"),
        ("She demanded that the minister appear before the committee on Friday.", "Friday = 2025-05-23"),
        ("He left for Oslo for talks with Premier Ek on Friday.", "Friday = 2025-05-23"),
        ("He left for Oslo after talks with Premier Ek on Friday.", "Friday = 2025-05-16"),
        ("He arrived in Oslo for talks on Friday.", "Friday = 2025-05-16"),
        ("The meeting, originally slated for March, was put off.", "March = 2025-03"),
        ("The meeting is slated for March.", "March = 2026-03"),
    ],
)
def test_which_way_a_day_lies(text: str, value: str, words: DateWords) -> None:
    assert found(text, "2025-05-22", words) == [value]
