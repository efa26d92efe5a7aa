"""What phrases mean inside one document: names, titles, pronouns, voices, and nobody where nobody can be named."""

from __future__ import annotations

import pytest
from onrecord.model.records import Span

from ..reading_names import meaning_of, references_in

MEETING = (
    "Japanese Foreign Minister Ken Harada and his South Korean counterpart Noh Tae-min met in Seoul on Monday.\n"
    "President Yoo Han-sol attended before Japanese Prime Minister Aya Fujita called.\n"
)
MINISTRY = "South Korea’s Foreign Ministry said Noh Tae-min would travel.\n"

PHRASES = [
    # Names.
    (MEETING + "Harada said so.", "Harada", ["Ken Harada"]),
    (MEETING + "Harada and Noh left.", "Harada and Noh", ["Ken Harada", "Noh Tae-min"]),
    (
        "U.S. Secretary of State Marco Rubio left.",
        "U.S. Secretary of State Marco Rubio",
        ["Marco Rubio"],
    ),
    # Titles.
    (MEETING + "The two ministers agreed.", "The two ministers", ["Ken Harada", "Noh Tae-min"]),
    (MEETING + "The Japanese prime minister agreed.", "The Japanese prime minister", ["Aya Fujita"]),
    (MEETING + "Both foreign ministers agreed.", "Both foreign ministers", ["Ken Harada", "Noh Tae-min"]),
    (MEETING + "The president agreed.", "The president", ["Yoo Han-sol"]),
    (MEETING + "The Chinese foreign minister agreed.", "The Chinese foreign minister", []),
    ("Ken Harada, Japan’s foreign minister, left. The minister slept.", "The minister", ["Ken Harada"]),
    ("The U.S. ambassador to Japan, Ann Brody, left. The ambassador slept.", "The ambassador", ["Ann Brody"]),
    (
        "Harriet Cole, a spokeswoman for the mayor, and Mayor Marcus Smith left. The mayor slept.",
        "The mayor",
        ["Marcus Smith"],
    ),
    # Two Smiths.
    (
        "Mayor Marcus Smith and Sheriff Carol Smith came. The sheriff spoke. Mrs. Smith left.",
        "Mrs. Smith",
        ["Carol Smith"],
    ),
    ("Mayor Marcus Smith and Sheriff Carol Smith came. Mr. Smith left.", "Mr. Smith", ["Marcus Smith"]),
    # Pronouns.
    (MEETING + "Harada told Noh the day was short. He smiled.", "He", ["Ken Harada"]),
    ("Chancellor Angela Merkel met Emmanuel Macron. She smiled.", "She", ["Angela Merkel"]),
    (MEETING + "Harada and Noh left early. They smiled.", "They", ["Ken Harada", "Noh Tae-min"]),
    ("Nobody came. He left.", "He", []),
    (
        "Prime Minister Ken Harada and South Korean President Yoo Han-sol agreed. The leaders left.",
        "The leaders",
        ["Ken Harada", "Yoo Han-sol"],
    ),
    (
        "Deputy Prime Minister and Minister of Foreign Affairs Ayman Haddad spoke.",
        "Deputy Prime Minister and Minister of Foreign Affairs Ayman Haddad",
        ["Ayman Haddad"],
    ),
    ("Prime Minister Karin Tamm — who hosted them — spoke.", "Prime Minister Karin Tamm", ["Karin Tamm"]),
    # The subject further up rather than an object nearby; what a body says is not about itself.
    (
        "Ivan Orlov spoke first. After the remarks of Jussi Aalto, he left.",
        "he",
        ["Ivan Orlov"],
    ),
    (MINISTRY + "China would ask Japan for help, it said.", "it", ["South Korea Foreign Ministry"]),
    (
        "President Hedi Saidi spoke. Then the 61-year-old former judge left.",
        "the 61-year-old former judge",
        ["Hedi Saidi"],
    ),
    (
        "Secretary Dan Hale called Foreign Minister Kofi Osei. Hale thanked Ghana. Rain fell. The two left.",
        "The two",
        ["Dan Hale", "Kofi Osei"],
    ),
    # Institutions, their voices, governments.
    (MINISTRY + "The ministry did not say when.", "The ministry", ["South Korea Foreign Ministry"]),
    (MINISTRY + "The ROK website said more.", "The ROK website", ["South Korea Foreign Ministry"]),
    (
        "The Department of Defense (DOD) spoke. The DOD update said more.",
        "The DOD update",
        ["Pentagon"],
    ),
    ("Japan’s Foreign Ministry spoke.", "Japan’s Foreign Ministry", ["Japan Foreign Ministry"]),
    ("The Japanese government spoke.", "The Japanese government", ["Japan Government"]),
    ("A statement from the White House came.", "A statement from the White House", ["White House"]),
    ("Foreign Ministry spokesman Lin Peng spoke.", "Foreign Ministry spokesman Lin Peng", ["Lin Peng"]),
    ("Moscow agreed.", "Moscow", ["Russia"]),
    ("The Biden administration waited.", "The Biden administration", ["Biden administration"]),
    (
        "The chairman of the Joint Chiefs of Staff, Gen. Carl Q. Browne, left. The chairman slept.",
        "The chairman",
        ["Carl Q. Browne"],
    ),
    (
        "Foreign Minister Ken Harada left. “We wait,” the senior Japanese diplomat said.",
        "the senior Japanese diplomat",
        ["Ken Harada"],
    ),
    # Whoever is not named stays unknown.
    (MEETING + "Some observers doubted it.", "Some observers", []),
    (MEETING + "U.S. officials doubted it.", "U.S. officials", []),
    (MEETING + "Harada’s lawyer doubted it.", "Harada’s lawyer", []),
    (MEETING + "A resident of Seoul doubted it.", "A resident of Seoul", []),
    ("Trump supporters cheered.", "Trump supporters", []),
]


@pytest.mark.parametrize(("text", "phrase", "expected"), PHRASES)
def test_phrases_mean(text: str, phrase: str, expected: list[str]) -> None:
    assert meaning_of(text, phrase, -1) == expected


def test_counterparts_are_countries_where_nobody_is_named() -> None:
    text = "Foreign Minister Ken Harada will meet his counterparts from the U.S. and South Korea."
    assert meaning_of(text, "his counterparts from the U.S. and South Korea") == ["United States", "South Korea"]


def test_a_counterpart_holds_the_same_office() -> None:
    text = "Japanese Foreign Minister Ken Harada met his Chinese counterpart, Lu Wen."
    actor = next(actor for actor in references_in(text).actors if actor.name == "Lu Wen")
    assert actor.country == "CN"
    assert [role.title for role in actor.roles] == ["Foreign Minister"]


ROLES = [
    ("Ken Harada, Japan’s foreign minister, left.", "Ken Harada", ("foreign minister", "JP", "current")),
    ("The former British prime minister, Anna Cole, left.", "Anna Cole", ("prime minister", "GB", "former")),
    ("Dmitry Peskov, the Kremlin spokesman, spoke.", "Dmitry Peskov", ("spokesman", "RU", "current")),
]


@pytest.mark.parametrize(("text", "name", "role"), ROLES)
def test_appositions_give_roles(text: str, name: str, role: tuple[str, str, str]) -> None:
    actor = next(actor for actor in references_in(text).actors if actor.name == name)
    assert [(one.title, one.country, one.tenure) for one in actor.roles] == [role]


def test_why_names_the_rule() -> None:
    text = MEETING + "The two ministers agreed."
    references = references_in(text)
    start = text.index("The two ministers")
    assert references.why(Span(start, start + len("The two ministers"))) == "the last named whom the plural fits"
