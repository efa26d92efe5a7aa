"""Meetings in invented sentences from many desks: what is found, its kind, status, date, place and company."""

from __future__ import annotations

import pytest
from onrecord.model.extract.meetings import find_meetings
from onrecord.model.records import Span
from onrecord.model.text import read_prose

from ..reading_meetings import document_of, meeting_words, meetings_in, mentions_in

HELD = [
    (
        "Kenyan President William Ruto on Monday held talks with his Ugandan counterpart Yoweri "
        "Museveni at State House in Entebbe.",
        [
            "summit; held; 2024-06-10; State House; William Ruto, Yoweri Museveni",
        ],
    ),
    (
        "Egyptian President Abdel Fattah al-Sisi received the Emir of Qatar, Sheikh Tamim bin Hamad Al "
        "Thani, in Cairo on Tuesday.",
        [
            "summit; held; 2024-06-11; Cairo; Abdel Fattah al-Sisi, Tamim bin Hamad Al Thani",
        ],
    ),
    (
        "Mexico's Foreign Secretary Alicia Bárcena spoke by telephone with U.S. Secretary of State "
        "Antony Blinken on Friday about migration.",
        [
            "phone_call; held; 2024-06-07; -; Alicia Bárcena, Antony Blinken",
        ],
    ),
    (
        "Saudi Crown Prince Mohammed bin Salman hosted Iranian President Masoud Pezeshkian in Riyadh on Sunday.",
        [
            "summit; held; 2024-06-09; Riyadh; Masoud Pezeshkian, Mohammed bin Salman",
        ],
    ),
    (
        "French President Emmanuel Macron welcomed Ukrainian President Volodymyr Zelenskyy to the "
        "Elysee Palace on Friday.",
        [
            "summit; held; 2024-06-07; Elysee Palace; Emmanuel Macron, Volodymyr Zelenskyy",
        ],
    ),
    (
        "Talks between Ethiopia and Somalia over the port deal collapsed in Ankara on Monday.",
        [
            "bilateral_meeting; held; 2024-06-10; Ankara; Ethiopia, Somalia",
        ],
    ),
    (
        "Venezuelan President Nicolas Maduro and Guyanese President Irfaan Ali met in Saint Vincent in "
        "December for talks on the Essequibo dispute.",
        [
            "summit; held; 2023-12; Saint Vincent; Irfaan Ali, Nicolas Maduro",
        ],
    ),
    (
        "Iran's top nuclear negotiator Ali Bagheri Kani met European diplomats in Geneva last week.",
        [
            "bilateral_meeting; held; 2024-W23; Geneva; Ali Bagheri Kani",
        ],
    ),
    (
        "The U.N. Security Council held an emergency meeting on Haiti on Wednesday.",
        [
            "multilateral_meeting; held; 2024-06-12; -; U.N. Security Council",
        ],
    ),
    (
        "Delegations from Armenia and Azerbaijan met on the border on Friday.",
        [
            "bilateral_meeting; held; 2024-06-07; -; Armenia, Azerbaijan",
        ],
    ),
    (
        "Australian Defence Minister Richard Marles and his Japanese counterpart Minoru Kihara met in "
        "Tokyo, the ministry said.",
        [
            "bilateral_meeting; held; -; Tokyo; Minoru Kihara, Richard Marles",
        ],
    ),
    (
        "British Foreign Secretary David Lammy and his Chinese counterpart, Wang Yi, spoke on the phone on Monday.",
        [
            "phone_call; held; 2024-06-10; -; David Lammy, Wang Yi",
        ],
    ),
    (
        "The government delegation led by Foreign Minister Hakan Fidan held a meeting with the Taliban in Kabul.",
        [
            "bilateral_meeting; held; -; Kabul; Hakan Fidan, Taliban",
        ],
    ),
    (
        "The Governor of Lagos State, Babajide Sanwo-Olu, received in audience the French Ambassador to "
        "Nigeria, Emmanuelle Blatmann.",
        [
            "bilateral_meeting; held; -; -; Babajide Sanwo-Olu, Emmanuelle Blatmann",
        ],
    ),
    (
        "In a phone call with Netanyahu on Sunday, Biden urged restraint.",
        [
            "phone_call; held; 2024-06-09; -; Biden, Netanyahu",
        ],
    ),
    (
        "EU interior ministers failed to agree on migration quotas at a meeting in Luxembourg.",
        [
            "multilateral_meeting; held; -; Luxembourg; -",
        ],
    ),
    (
        "Ethiopian Prime Minister Abiy Ahmed and Eritrean President Isaias Afwerki met for the first "
        "time in two decades.",
        [
            "summit; held; -; -; Abiy Ahmed, Isaias Afwerki",
        ],
    ),
    (
        "She addressed a donor conference in Brussels on Monday.",
        [
            "conference; held; 2024-06-10; Brussels; -",
        ],
    ),
    (
        "The King received at Basman Palace on Tuesday the visiting Iraqi foreign minister, Fuad Hussein.",
        [
            "bilateral_meeting; held; 2024-06-11; Basman Palace; Fuad Hussein",
        ],
    ),
    (
        "The Swedish premier, Ulf Kristersson, and Hungary's Viktor Orban met over dinner in Budapest.",
        [
            "bilateral_meeting; held; -; Budapest; Ulf Kristersson, Viktor Orban",
        ],
    ),
    (
        "Iranian Foreign Minister Hossein Amir-Abdollahian held a phone talk with his Syrian "
        "counterpart Faisal Mekdad on Monday.",
        [
            "phone_call; held; 2024-06-10; -; Faisal Mekdad, Hossein Amir-Abdollahian",
        ],
    ),
    (
        "Lavrov was received by President Kassym-Jomart Tokayev at the Akorda on Wednesday.",
        [
            "bilateral_meeting; held; 2024-06-12; Akorda; Kassym-Jomart Tokayev, Lavrov",
        ],
    ),
    (
        "Gen. Mark Milley and his Russian counterpart, Gen. Valery Gerasimov, met in Helsinki for six hours.",
        [
            "bilateral_meeting; held; -; Helsinki; Mark Milley, Valery Gerasimov",
        ],
    ),
    (
        "The regional bloc's leaders met in emergency session in Abuja on Sunday.",
        [
            "multilateral_meeting; held; 2024-06-09; Abuja; -",
        ],
    ),
    (
        "Heads of state of the Sahel alliance met in Niamey on November 6.",
        [
            "multilateral_meeting; held; 2023-11-06; Niamey; -",
        ],
    ),
    (
        "The 12th round of border talks was held in Thimphu on May 5.",
        [
            "bilateral_meeting; held; 2024-05-05; Thimphu; -",
        ],
    ),
    (
        "G7 finance chiefs wound up two days of talks in Stresa on Saturday.",
        [
            "bilateral_meeting; held; 2024-06-08; Stresa; -",
        ],
    ),
]

PLANNED = [
    (
        "The African Union will hold an extraordinary summit on Sudan in Addis Ababa on June 20.",
        [
            "summit; planned; 2024-06-20; Addis Ababa; African Union",
        ],
    ),
    (
        "EU foreign policy chief Josep Borrell is due to chair a meeting of EU foreign ministers in "
        "Luxembourg on Monday.",
        [
            "multilateral_meeting; planned; 2024-06-17; Luxembourg; Josep Borrell",
        ],
    ),
    (
        "Indonesian President Joko Widodo is scheduled to host the leaders of the Quad in Jakarta on July 3.",
        [
            "multilateral_meeting; planned; 2024-07-03; Jakarta; Joko Widodo",
        ],
    ),
    (
        "Officials from the U.S. and China are to meet in London on Monday for another round of trade talks.",
        [
            "bilateral_meeting; planned; 2024-06-17; London; China, United States",
        ],
    ),
    (
        "Foreign ministers of the Association of Southeast Asian Nations will meet in Vientiane next week.",
        [
            "multilateral_meeting; planned; 2024-W25; Vientiane; -",
        ],
    ),
    (
        "Zelensky is expected to meet Trump on the sidelines of the NATO summit in The Hague next Tuesday.",
        [
            "bilateral_meeting; planned; 2024-06-18; The Hague; Trump, Zelensky",
            "summit; planned; 2024-06-18; The Hague; -",
        ],
    ),
    (
        "The sixth round of indirect talks between Iran and the United States will take place in Muscat on Sunday.",
        [
            "bilateral_meeting; planned; 2024-06-16; Muscat; Iran, United States",
        ],
    ),
    (
        "Iran and the United States will hold a sixth round of nuclear talks in Muscat on Sunday, "
        "Oman's foreign minister said.",
        [
            "bilateral_meeting; planned; 2024-06-16; Muscat; Iran, United States",
        ],
    ),
    (
        'Tokyo and Manila will hold a "two-plus-two" meeting of foreign and defense ministers in Manila on July 8.',
        [
            "bilateral_meeting; planned; 2024-07-08; Manila; Japan, Philippines",
        ],
    ),
    (
        "A meeting of the Joint Working Group is scheduled to be held in Dhaka in August.",
        [
            "bilateral_meeting; planned; 2024-08; Dhaka; -",
        ],
    ),
    (
        "The Vatican said the pope would receive Zelensky in a private audience on Saturday.",
        [
            "bilateral_meeting; planned; 2024-06-15; -; Zelensky",
        ],
    ),
    (
        "Sheikh Hasina and Modi are likely to meet on the margins of the BIMSTEC summit in Bangkok.",
        [
            "bilateral_meeting; planned; -; Bangkok; Modi, Sheikh Hasina",
            "summit; planned; -; Bangkok; -",
        ],
    ),
    (
        "Finance ministers from the Group of 20 nations will gather in Sao Paulo next month.",
        [
            "multilateral_meeting; planned; 2024-07; Sao Paulo; -",
        ],
    ),
    (
        "The ministers talked by phone on Sunday and will meet in Lome on Thursday.",
        [
            "phone_call; held; 2024-06-09; -; -",
            "bilateral_meeting; planned; 2024-06-13; Lome; -",
        ],
    ),
    (
        "An extraordinary session of the Arab League council will be held in Cairo on Monday.",
        [
            "multilateral_meeting; planned; 2024-06-17; Cairo; -",
        ],
    ),
    (
        "The government of Fiji will host the Pacific Islands Forum leaders' meeting in 2027.",
        [
            "summit; planned; 2027; -; -",
        ],
    ),
]

OFF = [
    (
        "Brazilian President Luiz Inácio Lula da Silva and Argentina's Javier Milei did not meet on the "
        "sidelines of the G20 summit in Rio de Janeiro.",
        [
            "bilateral_meeting; called_off (declined); -; Rio de Janeiro; Javier Milei, Luiz Inácio Lula da Silva",
            "summit; held; -; Rio de Janeiro; -",
        ],
    ),
    (
        "German Chancellor Olaf Scholz postponed a trip to India that had been planned for next month.",
        [
            "visit; planned (postponed); 2024-07; India; Olaf Scholz",
        ],
    ),
    (
        "Polish Prime Minister Donald Tusk will not attend next week's summit in Budapest.",
        [
            "summit; planned; 2024-W25; Budapest; -",
        ],
    ),
    (
        "Canadian Foreign Minister Melanie Joly declined to meet her Russian counterpart at the Arctic "
        "Council ministerial meeting.",
        [
            "bilateral_meeting; called_off (declined); -; -; Melanie Joly, Russia",
        ],
    ),
    (
        "Colombia's Gustavo Petro canceled a meeting with Mercosur leaders because of illness.",
        [
            "multilateral_meeting; called_off; -; -; Gustavo Petro",
        ],
    ),
    (
        "The summit, originally scheduled for June 15, was postponed to June 29 at the request of the host.",
        [
            "summit; planned (postponed); 2024-06-29; -; -",
        ],
    ),
    (
        "The defence ministers' meeting scheduled for Thursday has been put off indefinitely.",
        [
            "multilateral_meeting; called_off (postponed); 2024-06-13; -; -",
        ],
    ),
    (
        "Milei skipped the Mercosur summit in Asuncion on Monday.",
        [
            "summit; held; 2024-06-10; Asuncion; -",
        ],
    ),
]

VISITS = [
    (
        "Pakistani Prime Minister Shehbaz Sharif arrived in Beijing on Tuesday on a five-day official visit.",
        [
            "visit; held; 2024-06-11; Beijing; Shehbaz Sharif",
        ],
    ),
    (
        "The Kremlin said on Wednesday that President Vladimir Putin would travel to Pyongyang later this month.",
        [
            "visit; planned; 2024-06; Pyongyang; Vladimir Putin",
        ],
    ),
    (
        "Turkish President Recep Tayyip Erdogan will visit Athens on December 7, his office announced.",
        [
            "visit; planned; 2024-12-07; Athens; Recep Tayyip Erdogan",
        ],
    ),
    (
        "Vietnamese Prime Minister Pham Minh Chinh paid a courtesy call on Lao President Thongloun "
        "Sisoulith during his visit to Vientiane.",
        [
            "courtesy_call; held; -; -; Pham Minh Chinh, Thongloun Sisoulith",
            "visit; held; -; Vientiane; Pham Minh Chinh",
        ],
    ),
    (
        "Philippine President Ferdinand Marcos Jr. is on a three-day state visit to Brunei.",
        [
            "visit; held (ongoing); 2024-06-12; Brunei; Ferdinand Marcos Jr.",
        ],
    ),
    (
        "Bangladesh's Sheikh Hasina is in New Delhi for talks with Prime Minister Narendra Modi.",
        [
            "visit; held (ongoing); 2024-06-12; New Delhi; Sheikh Hasina",
            "bilateral_meeting; held (ongoing); -; New Delhi; Narendra Modi, Sheikh Hasina",
        ],
    ),
    (
        "Zambian President Hakainde Hichilema wrapped up a two-day working visit to Rwanda on Thursday.",
        [
            "visit; held; 2024-06-05/2024-06-06; Rwanda; Hakainde Hichilema",
        ],
    ),
    (
        "External Affairs Minister S Jaishankar is on a two-day visit to Tehran.",
        [
            "visit; held (ongoing); 2024-06-12; Tehran; S Jaishankar",
        ],
    ),
    (
        "Algerian President Abdelmadjid Tebboune will pay a state visit to France in late September or early October.",
        [
            "visit; planned; 2024-09; France; Abdelmadjid Tebboune",
        ],
    ),
    (
        "Russian Foreign Minister Sergei Lavrov began a two-day visit to Caracas on Tuesday.",
        [
            "visit; held; 2024-06-11/2024-06-12; Caracas; Sergei Lavrov",
        ],
    ),
    (
        "Lavrov will leave for Caracas on Tuesday, the ministry said.",
        [
            "visit; planned; 2024-06-18; Caracas; Lavrov",
        ],
    ),
    (
        "The prime minister, Ana Ribeiro, flies to Luanda on Thursday for a two-day visit.",
        [
            "visit; planned; 2024-06-13; Luanda; Ana Ribeiro",
        ],
    ),
    (
        "Sri Lanka's Foreign Minister Ali Sabry, who is visiting New Delhi, called on Vice President Jagdeep Dhankhar.",
        [
            "visit; held (ongoing); 2024-06-12; New Delhi; Ali Sabry",
            "courtesy_call; held; -; -; Ali Sabry, Jagdeep Dhankhar",
        ],
    ),
    (
        "The Taliban's acting foreign minister, Amir Khan Muttaqi, travelled to Doha on Saturday at the "
        "head of a delegation.",
        [
            "visit; held; 2024-06-08; Doha; Amir Khan Muttaqi",
        ],
    ),
    (
        "Blinken, who arrived in Riyadh on Monday, is to hold talks with Crown Prince Mohammed bin "
        "Salman later in the day.",
        [
            "visit; held; 2024-06-10; Riyadh; Blinken",
            "bilateral_meeting; held; 2024-06-10; Riyadh; Blinken, Mohammed bin Salman",
        ],
    ),
    (
        "French President Emmanuel Macron is in Beijing for a three-day visit.",
        [
            "visit; held (ongoing); 2024-06-12; Beijing; Emmanuel Macron",
        ],
    ),
    (
        "Crown Prince Haakon and Princess Ingrid visited the flooded villages of Gudbrandsdal on Monday.",
        [
            "visit; held; 2024-06-10; -; Haakon, Ingrid",
        ],
    ),
    (
        "President John Mahama toured the port of Tema with the Dutch prime minister, Mark Rutte, on Thursday.",
        [
            "visit; held; 2024-06-06; Tema; John Mahama",
        ],
    ),
]

PUBLIC = [
    (
        "South African President Cyril Ramaphosa told a news conference in Pretoria on Tuesday that "
        "talks were continuing.",
        [
            "press_conference; held; 2024-06-11; Pretoria; Cyril Ramaphosa",
        ],
    ),
    (
        "Minister Abena Osei told the press in Accra on Monday that prices would fall.",
        [
            "press_conference; held; 2024-06-10; Accra; Abena Osei",
        ],
    ),
    (
        "Speaking to journalists in Accra, Minister Abena Osei said prices would fall.",
        [
            "press_conference; held; 2024-06-12; Accra; Abena Osei",
        ],
    ),
    (
        '"We will not bend," Minister Abena Osei said in remarks to reporters on Tuesday.',
        [
            "press_conference; held; 2024-06-11; -; Abena Osei",
        ],
    ),
    (
        "Addressing the media after the talks, Minister Abena Osei said prices would fall.",
        [
            "press_conference; held; 2024-06-12; -; Abena Osei",
        ],
    ),
    (
        '"It is done," police commissioner Abena Osei said at a press briefing.',
        [
            "press_conference; held; 2024-06-12; -; Abena Osei",
        ],
    ),
    (
        "Answering questions from reporters, Minister Abena Osei said prices would fall.",
        [
            "press_conference; held; 2024-06-12; -; Abena Osei",
        ],
    ),
    (
        "Foreign ministry spokesperson Mao Ning told a daily briefing on Monday that China was concerned.",
        [
            "press_conference; held; 2024-06-10; -; Mao Ning",
        ],
    ),
    (
        "Asked at a news conference whether he would resign, Governor Abena Osei shook his head.",
        [
            "press_conference; held; 2024-06-12; -; Abena Osei",
        ],
    ),
    (
        "Governor Abena Osei said Tuesday at a news conference that schools would close.",
        [
            "press_conference; held; 2024-06-11; -; Abena Osei",
        ],
    ),
    (
        "At a news conference on Tuesday, Governor Abena Osei said schools would close.",
        [
            "press_conference; held; 2024-06-11; -; Abena Osei",
        ],
    ),
    (
        "Speaking at a joint news conference with Scholz in Berlin, Macron said Europe must rearm.",
        [
            "press_conference; held; 2024-06-12; Berlin; Macron, Scholz",
        ],
    ),
    (
        "The president will attend the funeral of Pope Francis in Rome on Saturday.",
        [
            "ceremony; planned; 2024-06-15; Rome; Pope Francis",
        ],
    ),
    (
        "Peruvian President Dina Boluarte will be inaugurated on Friday.",
        [
            "ceremony; planned; 2024-06-14; -; Dina Boluarte",
        ],
    ),
    (
        "Ghana's President John Mahama took office on Tuesday at a ceremony attended by Nigeria's Bola Tinubu.",
        [
            "ceremony; held; 2024-06-11; -; Bola Tinubu, John Mahama",
        ],
    ),
    (
        "The signing ceremony was held in Abu Dhabi on Monday in the presence of Sheikh Mohamed.",
        [
            "ceremony; held; 2024-06-10; Abu Dhabi; -",
        ],
    ),
    (
        "A memorial service for the victims was held in Christchurch on Friday, attended by Prime "
        "Minister Jacinda Ardern.",
        [
            "ceremony; held; 2024-06-07; Christchurch; Jacinda Ardern",
        ],
    ),
    (
        "President John Mahama will open the new terminal at a ceremony on Friday.",
        [
            "ceremony; planned; 2024-06-14; -; John Mahama",
        ],
    ),
    (
        "The Munich Security Conference opens on Friday.",
        [
            "conference; planned; 2024-06-14; -; -",
        ],
    ),
    (
        "Secretary-General António Guterres addressed the UN General Assembly on Tuesday.",
        [
            "conference; held; 2024-06-11; -; António Guterres",
        ],
    ),
    (
        "The third International Conference on Cocoa opened in Abidjan on Tuesday.",
        [
            "conference; held; 2024-06-11; Abidjan; -",
        ],
    ),
]

NONE = [
    "The Senate voted on Tuesday to impeach the president, and the trial begins on Friday.",
    "Voters in Ghana go to the polls on December 7.",
    "The board meeting of the bank is on Monday.",
    "Prices did not meet expectations in May.",
    "The new rules were met with anger in Paris on Monday.",
    "North Korean leader Kim Jong Un sent a letter to Putin on Sunday.",
    "The minister called on Japan to act.",
    "She called him a liar on Monday.",
    "The two sides hold regular meetings.",
    "They may raise it at international conferences throughout the year.",
    "Any meeting would need months of work.",
    "The Eastern Conference finals open in Boston on Monday.",
    "Parliament opened its autumn session on Monday.",
    "He said the summit of the mountain was in cloud.",
    "The court session in Lagos was adjourned.",
    "Peskov said a Putin-Trump meeting was not on the agenda.",
    "If they meet, they will talk about grain.",
    "The firm hired workers from Porto to meet the demand on Monday.",
    "Neither Senator Elizabeth Warren nor Hillary Clinton spoke with reporters on Monday.",
    "Emmanuel Macron and Olaf Scholz often talk by phone.",
    "Lawyers want to question Hillary Clinton under oath.",
    "Ana Ribeiro, president of the Rice Exporters' Forum, was in Lima on Monday.",
]


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_held(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), PLANNED)
def test_planned(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), OFF)
def test_called_off_put_off_and_declined(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), VISITS)
def test_visits(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(("text", "expected"), PUBLIC)
def test_news_conferences_ceremonies_and_conferences(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert meetings_in(text) == []


def test_ordinal_level_host_and_larger_event() -> None:
    text = (
        "The 11th China-Japan-South Korea foreign ministers' meeting hosted by Foreign Minister Takeshi Iwaya is to be "
        "held in Tokyo on June 22 on the sidelines of the Asia Security Conference."
    )
    meeting, conference = mentions_in(text)
    assert meeting.ordinal == 11
    assert meeting.level == "foreign ministers"
    assert meeting.host is not None
    assert "Iwaya" in meeting.host.of(text)
    assert meeting.part_of == conference.trigger
    assert conference.trigger.of(text) == "Conference"


def test_two_calls_in_one_sentence() -> None:
    text = "Trump on Wednesday discussed the war with Putin and separately with Zelenskyy. The phone calls were long."
    assert [line.split("; ")[0] for line in meetings_in(text)] == ["phone_call", "phone_call"]


@pytest.mark.parametrize(
    "text",
    [
        "meeting " * 20_000,
        "Trump met Putin and " * 10_000,
        "talks with " * 20_000,
        "in Paris, " * 20_000,
        "A" * 200_000,
        '"' * 100_000,
        "summit, " * 20_000 + "on Monday",
        "the of " * 30_000,
        "his meeting with his counterpart " * 5_000,
        "Japan-" * 30_000 + "US summit",
    ],
)
def test_long_nonsense_gives_mentions_inside_the_text(text: str) -> None:
    document = document_of(text)
    prose = read_prose(text, document.paragraphs)
    for mention in find_meetings(prose, (), (), meeting_words()):
        assert Span(0, len(text)).contains(mention.trigger)
        assert mention.sentence.contains(mention.trigger)


def test_furniture_tells_of_nothing() -> None:
    document = document_of("President Ana Ribeiro met King Oskar in Lima on Monday.")
    furniture = [type(one)(one.span, "furniture") for one in document.paragraphs]
    assert find_meetings(read_prose(document.text, furniture), (), (), meeting_words()) == ()
