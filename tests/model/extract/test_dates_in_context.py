"""Time expressions whose day the words around them tell: counted days, parts of days, which way, which year, quoted."""

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
    ("2025-01-14", "They want another eight years.", ["another eight years = P8Y"]),
    ("2025-01-14", "It took one 12-year stretch.", ["one 12-year = P12Y"]),
    ("2025-01-14", "It took two hundred fifty days.", ["two hundred fifty days = P250D"]),
    ("2025-01-14", "The pact is two hundred years old.", ["two hundred years old = P200Y"]),
    ("2025-01-14", "She began a two day visit.", ["two day = P2D"]),
    ("2025-01-14", "They asked for two more weeks.", ["two more weeks = P2W"]),
    ("2025-01-14", "He left a week or so ago.", ["a week or so ago = 2025-W02"]),
    (
        "2019-05-05",
        "They met on Friday. Two days before, they had spoken. Three weeks before that, he had resigned.",
        ["Friday = 2019-05-03", "Two days before = 2019-05-01", "Three weeks before that = 2019-W15"],
    ),
    ("2019-05-05", "It was two days before the vote.", ["two days = P2D"]),
    ("2019-05-05", "Two hours after that interview she left.", ["Two hours = PT2H"]),
    (
        "2019-05-05",
        "It was up from a year ago and twice that of a year earlier.",
        ["a year ago = 2018", "a year earlier = 2018"],
    ),
    ("2025-01-14", "They will hold the first talks in almost three years.", ["almost three years = P3Y"]),
    ("2025-01-14", "He dreams of a better tomorrow.", []),
    ("2025-01-14", "It rose in the 2024 third quarter.", ["the 2024 third quarter = 2024-35"]),
    ("2025-01-14", "It fell from the year-ago third quarter.", ["third quarter = 2024-35"]),
]

PARTS_OF_DAYS = [
    ("2025-01-14", "She left at 1 p.m. (0500 GMT).", ["1 p.m. (0500 GMT) = ?"]),
    (
        "2025-01-14",
        "On April 30, 1975, it fell. Earlier in the day, she spoke.",
        ["April 30, 1975 = 1975-04-30", "Earlier in the day = ?"],
    ),
    (
        "2025-01-14",
        "They met on Tuesday. She came on Sunday and saw him later in the day.",
        ["Tuesday = 2025-01-14", "Sunday = 2025-01-12", "later in the day = 2025-01-12"],
    ),
    (
        "2025-01-14",
        "They held talks on Monday. In the evening, the guest called on the king.",
        ["Monday = 2025-01-13", "the evening = 2025-01-13"],
    ),
    ("2025-01-14", "The pact of May 3, 1998, failed. In the evening, he left.", ["May 3, 1998 = 1998-05-03"]),
    ("2025-01-14", "They met on Monday in the evening of his life.", ["Monday = 2025-01-13"]),
    ("2025-01-14", "In the morning, people fish.", []),
    (
        "2025-01-14",
        "She spoke on Monday. She leaves for Rome on Thursday. In the evening, she will dine with the mayor.",
        ["Monday = 2025-01-13", "Thursday = 2025-01-16", "the evening = 2025-01-16"],
    ),
    ("2025-01-14", "They met on Monday. It is early in the morning, he said.", ["Monday = 2025-01-13"]),
    (
        "2025-01-14",
        "They met on Tuesday. They had spoken on Saturday. In the evening, he left for Rome.",
        ["Tuesday = 2025-01-14", "Saturday = 2025-01-11", "the evening = 2025-01-14"],
    ),
]

# Which way a day lies, by the verb and the words before it.
WEEKDAYS = [
    ("2025-01-16", "Neither he nor his wife could be reached Wednesday in Lima.", ["Wednesday = 2025-01-15"]),
    ("2025-01-16", "They would look for ways around Wednesday's ruling.", ["Wednesday = 2025-01-15"]),
    ("2025-01-14", "The prosecutor has scheduled a news conference Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "Students planned a march through the city on Saturday.", ["Saturday = 2025-01-18"]),
    ("2025-01-14", "They were planning to march through the city on Saturday.", ["Saturday = 2025-01-18"]),
    ("2025-01-14", "The group could leave as soon as Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "She met the speaker, whose term runs out on Monday.", ["Monday = 2025-01-20"]),
    ("2025-01-14", "Parties fight in the run-up to Sunday's vote.", ["Sunday = 2025-01-19"]),
    ("2025-01-14", "Police closed streets before the opposition's planned rally on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-14", "They spoke of a possible meeting over the weekend.", ["the weekend = 2025-01-18/2025-01-19"]),
    ("2025-01-14", "They talked about the chance of a meeting on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-14", "It was priced at 1.67 marks here late on Monday.", ["Monday = 2025-01-13"]),
    ("2025-01-14", "On Friday, Mr. Ozan, who heads the party, spoke.", ["Friday = 2025-01-10"]),
    ("2025-01-14", "Following his wins Friday, which gave him hope, he will speak.", ["Friday = 2025-01-10"]),
    (
        "2025-01-14",
        "He hailed the town's vote to leave as good, telling guests on Friday that it was time.",
        ["Friday = 2025-01-10"],
    ),
    ("2025-01-14", "He has agreed to historic talks with the rebels aboard a ship Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-17", "He rejected talks in Oslo this weekend.", ["this weekend = 2025-01-18/2025-01-19"]),
    ("2025-01-14", "They met in Oslo this weekend.", ["this weekend = 2025-01-11/2025-01-12"]),
    ("2025-01-14", "Envoys were to meet Thursday in Oslo.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "He is in Berlin for talks that end on Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "The vote is on Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "The vote is over, they said on Friday.", ["Friday = 2025-01-10"]),
    ("2025-01-14", "They agreed to cut output on Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-14", "The last deal, struck by the Friday deadline, held.", ["Friday = 2025-01-10"]),
]

# A month or day without its year: up to three months ahead it is this year's, whatever the verb.
YEARS = [
    ("2024-02-10", "A summit would still be held in Rome on April 24.", ["April 24 = 2024-04-24"]),
    ("2024-02-10", "The accession was planned for early March.", ["early March = 2024-03"]),
    ("2024-02-10", "She invited them to a ceremony on March 12.", ["March 12 = 2024-03-12"]),
    ("2024-04-03", "People refused to renew leases which expire in May.", ["May = 2024-05"]),
    ("2024-04-03", "He brought both sides together for a June meeting.", ["June = 2024-06"]),
    ("2024-04-03", "Trade grew since the party took power in June.", ["June = 2023-06"]),
    ("2024-04-03", "They met in Bali in November.", ["November = 2023-11"]),
    (
        "2024-01-12",
        "He first stirred crowds in March, and they wrote about it in February.",
        ["March = 2023-03", "February = 2023-02"],
    ),
    ("2024-06-03", "Whoever wins in November, the firm is likely to go.", ["November = 2024-11"]),
    ("2024-08-09", "Asked for his view during an interview in October, he nodded.", ["October = 2023-10"]),
    ("2024-04-08", "They hoped to give a report sometime in May.", ["May = 2024-05"]),
    ("2024-10-26", "The firm has set up a fund, effective Feb. 1.", ["Feb. 1 = 2025-02-01"]),
    ("2024-10-27", "It offered the same price through Nov. 17.", ["Nov. 17 = 2024-11-17"]),
    ("2024-10-04", "The signing was first set for July 28 but called off.", ["July 28 = 2024-07-28"]),
    ("2024-11-06", "The dialogue was last scheduled for July 25.", ["July 25 = 2024-07-25"]),
    ("2024-09-21", "The talks, scheduled for July 30, did not take place.", ["July 30 = 2024-07-30"]),
    ("2024-03-06", "The team works as laid down by the Feb. 23 accord.", ["Feb. 23 = 2024-02-23"]),
    ("2024-12-03", "He said they were ready to host a summit in February.", ["February = 2025-02"]),
    ("2024-11-02", "The firm expects to report a third-quarter loss.", ["third-quarter = 2024-35"]),
    ("2024-11-02", "The firm hopes to finish it in the first quarter.", ["the first quarter = 2025-33"]),
    ("2024-02-06", "Prices are going to start falling in the spring.", ["the spring = 2024-21"]),
    ("2024-11-26", "The temple was built 1,300 years ago.", ["1,300 years ago = ?"]),
]

# "Today" in a quotation is the day it was said.
QUOTED = [
    ("2025-01-16", '"We met yesterday," she said on Tuesday.', ["yesterday = 2025-01-13", "Tuesday = 2025-01-14"]),
    ("2025-01-16", 'On Tuesday he said: "I leave tomorrow."', ["Tuesday = 2025-01-14", "tomorrow = 2025-01-15"]),
    ("2025-01-16", '"We met yesterday," she said.', ["yesterday = 2025-01-15"]),
    (
        "2025-01-16",
        "She said on Tuesday that they had met yesterday.",
        ["Tuesday = 2025-01-14", "yesterday = 2025-01-15"],
    ),
    (
        "2025-01-16",
        '"The pact of May 5, 1998, ends today," she said.',
        ["May 5, 1998 = 1998-05-05", "today = 2025-01-16"],
    ),
]

# 2025-04-20 is Easter Sunday.
BESIDE = [
    (
        "2025-01-14",
        "They will meet on the 15th and 16th of January.",
        ["the 15th and 16th of January = 2025-01-15/2025-01-16"],
    ),
    ("2025-01-14", "They met on Friday the 10th.", ["Friday the 10th = 2025-01-10"]),
    ("2025-01-14", "They will meet on Friday, the 31st.", ["Friday, the 31st = 2025-01-31"]),
    ("2025-01-14", "It is due by end-2026.", ["end-2026 = 2026"]),
    ("2025-01-14", "It is due by end-March.", ["end-March = 2025-03"]),
    ("2025-01-14", "It grew in the financial year 2023-24.", ["2023-24 = 2023/2024"]),
    ("2025-01-14", "The pact was signed three years ago today.", ["three years ago today = 2022-01-14"]),
    ("2025-01-14", "They met two weeks ago on Friday.", ["two weeks ago on Friday = 2024-12-27"]),
    ("2025-01-14", "They will meet a week from Friday.", ["a week from Friday = 2025-01-24"]),
    ("2025-01-14", "He left the week before last.", ["the week before last = 2025-W01"]),
    ("2025-01-14", "He left the weekend before last.", ["the weekend before last = 2025-01-04/2025-01-05"]),
    ("2025-01-14", "It will open the year after next.", ["the year after next = 2027"]),
    (
        "2025-01-14",
        "They met on Monday. He had come the night before.",
        ["Monday = 2025-01-13", "the night before = 2025-01-12"],
    ),
    ("2024-11-14", "They will meet early in the new year.", ["the new year = 2025"]),
    ("2025-04-10", "They will meet on Easter Monday.", ["Easter Monday = 2025-04-21"]),
    ("2025-01-14", "He was found on Thanksgiving Day.", ["Thanksgiving Day = 2024-11-28"]),
    ("2025-01-14", "She was born at Easter 1916 on Easter Island.", ["Easter 1916 = 1916-04-23"]),
]


@pytest.mark.parametrize(
    ("date", "text", "expected"), [*COUNTED, *LENGTHS, *PARTS_OF_DAYS, *WEEKDAYS, *YEARS, *QUOTED, *BESIDE]
)
def test_time_expressions(date: str, text: str, expected: list[str], words: DateWords) -> None:
    assert found(text, date, words) == expected
