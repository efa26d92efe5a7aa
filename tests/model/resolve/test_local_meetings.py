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
    (
        "a named event is not the meeting held before it",
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday before the African "
        "Union summit.\nThe African Union summit opens in Addis Ababa on Friday.",
        [
            "summit; held; 2024-06-10; Entebbe; William Ruto, Yoweri Museveni",
            "summit; planned; 2024-06-14; Addis Ababa; -",
        ],
    ),
    (
        "talks on something else are not the meeting told of",
        "Slovak Economy Minister Radovan Hlinka met his Azerbaijani counterpart Elnur Rzayev in Bratislava on "
        "Tuesday.\nHlinka said the membership talks would take years.",
        ["bilateral_meeting; held; 2024-06-11; Bratislava; Elnur Rzayev, Radovan Hlinka"],
    ),
    (
        "this one-on-one meeting is not that of three",
        "The foreign ministers of Latvia, Estonia and Finland met in Riga on Monday.\nLatvian Foreign Minister Ilze "
        "Vanaga met Estonian Foreign Minister Mart Tamm on Tuesday. This one-on-one meeting lasted an hour.",
        [
            "trilateral_meeting; held; 2024-06-10; Riga; Estonia, Finland, Latvia",
            "bilateral_meeting; held; 2024-06-11; -; Ilze Vanaga, Mart Tamm",
        ],
    ),
    (
        "what was said at a meeting in the opening was said on the day of the news",
        "Chad is ready to reopen the border, its foreign minister, Idriss Mahamat, said on Tuesday.\nMahamat made the "
        "remarks in talks with Libyan Foreign Minister Najla Salem.",
        ["bilateral_meeting; held; 2024-06-11; -; Idriss Mahamat, Najla Salem"],
    ),
    (
        "here is where the dateline says",
        "LIMA, June 12 (NewsWire) -- Foreign Minister Ana Ribeiro met Chilean Foreign Minister Pablo Rojas here on "
        "Tuesday.",
        ["bilateral_meeting; held; 2024-06-11; Lima; Ana Ribeiro, Pablo Rojas"],
    ),
    (
        "countries whose leaders are named right after it",
        "The leaders of Serbia and Kosovo met in Brussels on Tuesday.\nSerbian President Dragan Petrov and Kosovo "
        "Prime Minister Agim Berisha did not shake hands.",
        ["summit; held; 2024-06-11; Brussels; Agim Berisha, Dragan Petrov"],
    ),
    (
        "the two countries are those of the two who met",
        "Indonesian Trade Minister Bambang Sutrisno met Fijian Trade Minister Josefa Tora in Suva on Monday. Teams "
        "from the two countries will meet in Jakarta on June 20.",
        [
            "bilateral_meeting; held; 2024-06-10; Suva; Bambang Sutrisno, Josefa Tora",
            "bilateral_meeting; planned; 2024-06-20; Jakarta; Fiji, Indonesia",
        ],
    ),
    (
        "who also attended is one more of those who met",
        "Polish General Adam Nowak held talks with Bulgarian General Nikola Kolev on Tuesday. Deputy Defense Minister "
        "Jan Zielinski also attended the talks.",
        ["bilateral_meeting; held; 2024-06-11; -; Adam Nowak, Jan Zielinski, Nikola Kolev"],
    ),
    (
        "who stays away does not attend",
        "Polish General Adam Nowak held talks with Bulgarian General Nikola Kolev on Tuesday. Deputy Defense Minister "
        "Jan Zielinski did not attend the talks.",
        ["bilateral_meeting; held; 2024-06-11; -; Adam Nowak, Nikola Kolev"],
    ),
    (
        "two towns are two visits, a town and its country one",
        "French Foreign Minister Claire Morel arrived in Riyadh on Monday for a visit to Saudi Arabia. Morel visited "
        "Jeddah on Tuesday.",
        [
            "visit; held; 2024-06-10; Riyadh; Claire Morel",
            "visit; held; 2024-06-11; Jeddah; Claire Morel",
        ],
    ),
    (
        "their talks are those of the two named next",
        "After their talks on Tuesday, Vietnamese Prime Minister Nguyen Van Minh and Bulgarian Prime Minister Sergei "
        "Petkov signed three deals.",
        ["summit; held; 2024-06-11; -; Nguyen Van Minh, Sergei Petkov"],
    ),
    (
        "an institution's speaker is a person",
        "U.S. House Speaker Ann Hill met Taiwanese President Lee Mei-ling in Taipei on Tuesday.",
        ["bilateral_meeting; held; 2024-06-11; Taipei; Ann Hill, Lee Mei-ling"],
    ),
    (
        "the capital is the seat of government",
        "Estonian Foreign Minister Mart Tamm will visit the Polish capital on June 20.",
        ["visit; planned; 2024-06-20; Warsaw; Mart Tamm"],
    ),
    (
        "those who discussed it are those of the meeting, their presidents have another",
        "Kenyan Foreign Minister Ann Njoki and her Ugandan counterpart Okello Oryem have discussed the border. The "
        "meeting was held on Monday in Entebbe. The ministers share optimism about the bilateral meeting of our "
        "leaders.",
        ["bilateral_meeting; held; 2024-06-10; Entebbe; Ann Njoki, Okello Oryem"],
    ),
    (
        "a counterpart of whom only the name is known",
        "Wang Yi of China arrived. Kenyan Foreign Minister Ann Njoki held talks with her Chinese counterpart in "
        "Nairobi on Monday.",
        ["bilateral_meeting; held; 2024-06-10; Nairobi; Ann Njoki, Wang Yi"],
    ),
    (
        "a banquet to come is not the meeting that was",
        "Kenyan President William Ruto met Ugandan President Yoweri Museveni in Entebbe on Monday. Museveni will also "
        "host a banquet for Ruto.",
        [
            "summit; held; 2024-06-10; Entebbe; William Ruto, Yoweri Museveni",
            "summit; planned; -; -; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "talks on the upcoming summit are not the summit",
        "Kenyan Foreign Minister Ann Njoki and Ugandan Foreign Minister Okello Oryem held talks in Entebbe on Monday "
        "to discuss the upcoming trilateral summit.",
        ["bilateral_meeting; held; 2024-06-10; Entebbe; Ann Njoki, Okello Oryem"],
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
