"""Names and titles: which words are a person, an institution or a country, and which are none of these."""

from __future__ import annotations

import pytest

from ..reading_names import names_in, persons_in

PERSONS = [
    # Western names, titles before and after, initials and suffixes.
    ("Foreign Minister Anna Lindqvist arrived.", ["Anna Lindqvist"]),
    ("The deal pleased Walter J. Hargrove Jr., who signed it.", ["Walter J. Hargrove Jr."]),
    ("Gen. Mark Ellery and Lt. Col. Ruth Vance spoke.", ["Mark Ellery", "Ruth Vance"]),
    ("Sens. John Pruitt and Lindsey Cole voted no.", ["John Pruitt", "Lindsey Cole"]),
    ("Spokeswoman Haley Brandt declined. Brandt left.", ["Haley Brandt", "Brandt"]),
    ("Petra Molnar, an analyst at the Danube Forum, agreed.", ["Petra Molnar"]),
    ("Dr. Okonkwo said it was over.", ["Okonkwo"]),
    ("Then-President Joe Biden and ex-President Donald Trump met.", ["Joe Biden", "Donald Trump"]),
    ("President-elect Maria Santos spoke.", ["Maria Santos"]),
    # Korean, Chinese, Japanese, Vietnamese: the family name first, or in capitals.
    ("South Korean acting Defense Minister Kim Seon-ho called.", ["Kim Seon-ho"]),
    ("North Korean leader Kim Jong Un watched.", ["Kim Jong Un"]),
    ("Han Duck-soo said the talks went well. Han left.", ["Han Duck-soo", "Han"]),
    ("Chinese Vice Premier Gao Lihua met reporters.", ["Gao Lihua"]),
    ("Japanese Minister of Defense Gen Nakatani spoke.", ["Gen Nakatani"]),
    ("Mr. IWAYA Takeshi, Minister for Foreign Affairs of Japan, spoke.", ["IWAYA Takeshi"]),
    ("Vietnamese Deputy Foreign Minister Nguyen Minh Hang spoke.", ["Nguyen Minh Hang"]),
    # Spanish and Portuguese, Arabic, Dutch, Russian, Indian, African, Indonesian.
    ("Peruvian Foreign Minister José Luis Quispe Mamani spoke. Quispe left.", ["José Luis Quispe Mamani", "Quispe"]),
    (
        "Colombian President Gustavo Petro met Lucía Barros do Nascimento.",
        ["Gustavo Petro", "Lucía Barros do Nascimento"],
    ),
    ("Saudi Crown Prince Mohammed bin Salman hosted.", ["Mohammed bin Salman"]),
    ("Omani minister Qasim al-Balushi spoke. Al-Balushi left.", ["Qasim al-Balushi", "Al-Balushi"]),
    ("Health commissioner Ilse van der Meulen spoke. Van der Meulen left.", ["Ilse van der Meulen", "Van der Meulen"]),
    ("Russian Foreign Minister Sergey Lavrov and Dmitry Peskov.", ["Sergey Lavrov", "Dmitry Peskov"]),
    ("External Affairs Minister S. Jaishankar said so.", ["S. Jaishankar"]),
    ("Union Food Minister K. R. Venkataraman said so.", ["K. R. Venkataraman"]),
    ("Alhaji Yakubu Musa, the managing director, agreed.", ["Yakubu Musa"]),
    ("President Suharto resigned.", ["Suharto"]),
    ("President Prabowo Subianto flew home. Prabowo rested.", ["Prabowo Subianto", "Prabowo"]),
    ("Chinese Communist Party General Secretary Xi Jinping and To Lam met.", ["Xi Jinping", "To Lam"]),
    ("Senate President Hun Sen and External Affairs Minister S Jaishankar met.", ["Hun Sen", "S Jaishankar"]),
    (
        "Duma Speaker Vyacheslav Volodin and Federation Council Speaker Valentina Orlova met.",
        ["Vyacheslav Volodin", "Valentina Orlova"],
    ),
    ("Vice Foreign Minister Kim Hong-kyun met Belgian premier Bart De Wever.", ["Kim Hong-kyun", "Bart De Wever"]),
    (
        "Former South Korean President Park Geun-hye met Rep. Eva Ochoa-Cruz (D-N.Y.).",
        ["Park Geun-hye", "Eva Ochoa-Cruz"],
    ),
    ("David French of the Danube Forum and Ms. Gao agreed.", ["David French", "Gao"]),
    ("Voters who dump Trump: Dump Trump rallies grow.", ["Trump", "Trump"]),
    ("Former Prime Minister Theresa May spoke in May. May said no.", ["Theresa May", "May"]),
    ("Envoy Nicholas Burns arrived. Li met with Burns. Burns said no.", ["Nicholas Burns", "Burns", "Burns"]),
    ("Villager Domingas da Costa Soares, 61, said no.", ["Domingas da Costa Soares"]),
    (
        "Begum Khaleda Zia and Iraqi Prime Minister Mohammed Rida' al-Sudani met.",
        ["Khaleda Zia", "Mohammed Rida' al-Sudani"],
    ),
    (
        "Anna Berg and Thongsy Vilaysak came; Okwudili Nnadi of the Danube Forum said so.",
        ["Anna Berg", "Thongsy Vilaysak", "Okwudili Nnadi"],
    ),
    ("Tanzania's Makame Mbarawa stayed. Hanwha's Son Jae-il smiled.", ["Makame Mbarawa", "Son Jae-il"]),
    ("President José Ramos-Horta left. Horta slept.", ["José Ramos-Horta", "Horta"]),
    # A country may be part of a name, and a name a country's.
    ("Defense Secretary Lloyd Austin met Jordan Peterson.", ["Lloyd Austin", "Jordan Peterson"]),
    # Bylines count.
    ("By Kim So-youn, Tokyo correspondent", ["Kim So-youn"]),
    # Initials of two letters, nicknames in marks, hyphens in ranks and offices, family names that are also bodies.
    ("Prime Minister Ts. Gansukh left. Kh. Jargal, 44, stayed.", ["Ts. Gansukh", "Kh. Jargal"]),
    ("Labour Secretary Corazon “Cora” Luna left. Luna waved.", ["Corazon “Cora” Luna", "Luna"]),
    ("Prosecutor-General Adolfo Luna and Major-General Utomo left.", ["Adolfo Luna", "Utomo"]),
    ("William Fox lost his keys. Fox said so.", ["William Fox", "Fox"]),
    # What stands beside: an age, an occupation between commas, what somebody is named as, a headline's byline.
    ("Police saw 44-year-old Dimitar Luno.", ["Dimitar Luno"]),
    ("The driver, Dimitar Luno, slept.", ["Dimitar Luno"]),
    ("Dimitar Luno as finance minister surprised them.", ["Dimitar Luno"]),
    ("Storm hits the coast again by Dimitar Luno", ["Dimitar Luno"]),
    ("Sarah Brand -- Brand, the mayor, slept.", ["Sarah Brand", "Brand"]),
    ("Press officer Tasnim Luno woke. Luno slept.", ["Tasnim Luno", "Luno"]),
    ("Willem de Kron spoke. They heard de Kron.", ["Willem de Kron", "de Kron"]),
    ("Assistant Secretary for South and Central Asian Affairs Rick Luno spoke.", ["Rick Luno"]),
    ("The envoy for border matters, Nazir Tashko, had told them.", ["Nazir Tashko"]),
    ("Presidents talk\nDIMITAR LUNO\nPanama City\nIt rained.", ["DIMITAR LUNO"]),
    ("Senator María de los Ángeles Luno left.", ["María de los Ángeles Luno"]),
    # Addressed once with a title, known from then on.
    ("Princess Ingrid left. A crowd cheered Ingrid, whose car waited.", ["Ingrid", "Ingrid"]),
    ("Deputy Chairman of the Council of Ministers Azim Sharif left.", ["Azim Sharif"]),
]


@pytest.mark.parametrize(("text", "expected"), PERSONS)
def test_persons_are_found(text: str, expected: list[str]) -> None:
    kinds = ("byline",) if text.startswith("By ") else ()
    assert persons_in(text, kinds) == expected  # type: ignore[arg-type]


NOBODY = [
    # Places and papers called after people.
    "They landed at Ben Kardo airport.",
    "The Albanian daily Koha Bardhe said so.",
    "Gazeta Luno newspaper said so.",
    "Supreme Allied Commander Europe",
    "A major SAARC meeting opened.",
    "They mended Shallow Repairs. The Shallow office closed.",
    "Shares of lithium producer Salares del Plomo rose.",
    "(Pasaxon Lao, 9 November 2022) It rained.",
    "They met at the General Diwan.",
    # Companies, by what they have, by what they are part of, by their legal form.
    "Shares in Marlow Estates rose.",
    "Marlow Baird said it would sell Baird Foods.",
    "Marlow Baird's chairman left.",
    "Tindal Gruppen AB agreed.",
    "In May and on Monday, March was cold, and Will You Vote?",
    "New York and Los Angeles are far from Silicon Valley.",
    "The Affordable Care Act and the Paris Agreement stand.",
    "Wall Street fell on Super Tuesday after the Cold War ended.",
    "He and she said they were Republicans and Americans.",
    "The White House and the Supreme Court were closed.",
    "The 9th Korea-Japan-China Summit was held.",
    "Related Articles",
    "Meanwhile, However and According were there.",
    "US and U.S. and the EU agreed.",
    "Ku Klux Klan, Black Lives Matter and Planned Parenthood.",
    "KUNMING, May 9 (Xinhua) -- It rained.",
    "Port Tarama, Oct 19 (AFP) – It rained in Port Tarama.",
    "The Crown Prince of Al Marjan came.",
    "Dublin-based Shire and Botox-maker Allergan merged.",
    "General Electric and Miss Universe have an electric universe.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_nobody(text: str) -> None:
    assert persons_in(text) == []


def test_a_headline_gives_only_whom_the_text_names() -> None:
    text = (
        "Japan, South Korea Affirm Ties Amid Seoul Political Turmoil as Harada Hopes\nPrime Minister Ken Harada spoke."
    )
    assert persons_in(text, ("title",)) == ["Harada", "Ken Harada"]


def test_furniture_gives_nothing() -> None:
    assert names_in("President Joe Biden on Facebook", ("furniture",)) == ()


TITLES = [
    ("U.S. Secretary of State Marco Rubio left.", "Secretary of State", "US", "current"),
    ("Japan’s Foreign Minister Ken Harada left.", "Foreign Minister", "JP", "current"),
    ("former U.S. President Joe Biden left.", "President", "US", "former"),
    ("then Japanese Prime Minister Fumio Kishida left.", "Prime Minister", "JP", "former"),
    ("South Korean acting Defense Minister Kim Seon-ho left.", "Defense Minister", "KR", "acting"),
    ("U.S. President-elect Donald Trump left.", "President-elect", "US", "elect"),
    ("Minister of Foreign Affairs of Japan Takeshi Iwaya left.", "Minister of Foreign Affairs", "JP", "current"),
    ("Prime Minister Fumio Kishida (left) of Japan spoke.", "Prime Minister", "JP", "current"),
    ("Florida Gov. Rosa Delgado left.", "Gov.", "US", "current"),
    ("the U.S. ambassador to Japan Rahm Emanuel left.", "ambassador", "US", "current"),
]


@pytest.mark.parametrize(("text", "title", "country", "tenure"), TITLES)
def test_titles_go_with_their_names(text: str, title: str, country: str, tenure: str) -> None:
    person = next(name for name in names_in(text) if name.kind == "person" and name.form == "name")
    assert (person.title, person.country, person.tenure) == (title, country, tenure)


ALONE = [
    ("The two ministers agreed.", "The two ministers", 2),
    ("Both leaders agreed.", "Both leaders", 2),
    ("The leaders agreed.", "The leaders", 0),
    ("The Japanese foreign minister agreed.", "The Japanese foreign minister", 1),
    ("Japan’s prime minister agreed.", "Japan’s prime minister", 1),
    ("The defense chiefs of the two countries agreed.", "The defense chiefs", 2),
]


@pytest.mark.parametrize(("text", "span", "number"), ALONE)
def test_titles_on_their_own(text: str, span: str, number: int) -> None:
    title = next(name for name in names_in(text) if name.form == "title")
    assert (title.span.of(text), title.number) == (span, number)


OTHERS = [
    ("Seoul agreed.", "Seoul", "country", "metonym", "KR"),
    ("The Kremlin agreed.", "Kremlin", "country", "metonym", "RU"),
    ("Downing Street agreed.", "Downing Street", "country", "metonym", "GB"),
    ("The ROK agreed.", "ROK", "country", "acronym", "KR"),
    ("The UAE agreed.", "UAE", "country", "acronym", "AE"),
    (
        "The Democratic People's Republic of Korea agreed.",
        "Democratic People's Republic of Korea",
        "country",
        "name",
        "KP",
    ),
    ("The Sultanate of Oman agreed.", "Sultanate of Oman", "country", "name", "OM"),
    ("Japan’s Ministry of Foreign Affairs agreed.", "Japan’s Ministry of Foreign Affairs", "institution", "name", "JP"),
    ("The South Korean foreign ministry agreed.", "South Korean foreign ministry", "institution", "title", "KR"),
    ("The Danube Energy Forum agreed.", "Danube Energy Forum", "institution", "name", None),
    ("The Asan Institute for Policy Studies agreed.", "Asan Institute for Policy Studies", "institution", "name", None),
    ("The Ways and Means Committee agreed.", "Ways and Means Committee", "institution", "name", None),
    ("Gas company Slovplyn agreed.", "Slovplyn", "institution", "name", None),
    ("Izvestia newspaper agreed.", "Izvestia", "institution", "name", None),
    ("FEMA said so.", "FEMA", "institution", "name", None),
    ("The Biden administration agreed.", "Biden administration", "institution", "name", None),
]


@pytest.mark.parametrize(("text", "span", "kind", "form", "country"), OTHERS)
def test_institutions_and_countries(text: str, span: str, kind: str, form: str, country: str | None) -> None:
    name = names_in(text)[0]
    assert (name.span.of(text), name.kind, name.form, name.country) == (span, kind, form, country)


def test_an_acronym_in_brackets_is_known_from_then_on() -> None:
    text = "The Lake States Community (LSC) met. The LSC agreed."
    assert [name.name for name in names_in(text)] == ["Lake States Community"] * 3


def test_mentions_are_in_order_and_slice_back() -> None:
    text = "Japanese Foreign Minister Takeshi Iwaya and his South Korean counterpart Cho Tae Yul met in Seoul."
    names = names_in(text)
    assert [name.span.start for name in names] == sorted(name.span.start for name in names)
    assert all(name.span.contains(name.name_span) for name in names)


@pytest.mark.parametrize(
    "piece", ["A", "A ", "Aa Bb ", "said ", '"', "The Minister ", "Kim Jong-", "of the ", "Bank of "]
)
def test_hostile_text_is_read(piece: str) -> None:
    names_in(piece * 2000)
