"""Personal names: family names, orders, spellings, genders."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.personal_names import family_names, gender_of, given_agree, middles_agree, name_keys

SHORT = [
    ("Cho Tae-yul", "Cho"),
    ("Kim Jong Un", "Kim"),
    ("Xi Jinping", "Xi"),
    ("Nguyen Minh Hang", "Nguyen"),
    ("Takeshi Iwaya", "Iwaya"),
    ("Ursula von der Leyen", "von der Leyen"),
    ("Mohammed bin Salman", "bin Salman"),
    ("Ferdinand Marcos Jr.", "Marcos"),
    ("Rodrigo de la Garza y Peña", "de la Garza"),
    ("José Luis Quispe Mamani", "Quispe"),
    ("Chris Van Hollen", "Van Hollen"),
]


@pytest.mark.parametrize(("name", "short"), SHORT)
def test_short_forms_of_a_name(name: str, short: str) -> None:
    assert short in family_names(name.split(), load_name_words())


SAME = [
    ("Yoon Suk Yeol", "Yoon Suk-yeol", True),
    ("Yoon Suk Yeol", "Yun Seok-yeol", True),
    ("Cho Tae-yul", "Cho Tae-yeol", True),
    ("Cho Tae-yul", "Jo Tae-yul", True),
    ("Cho Tae-yul", "Choi Tae-yul", False),
    ("Kim Jong Un", "Kim Seon-ho", False),
    ("Tsai Ing-wen", "Tsai Ing-Wen", True),
    ("Volodymyr Zelenskyy", "Volodymyr Zelenskiy", True),
    ("Yoko Kamikawa", "Yoko Kamakawa", False),
    ("Sánchez Pedro", "Pedro Sanchez", True),
    ("John Paul", "Paul John", False),
    ("Anna Berg Jr.", "Anna Berg", False),
]


@pytest.mark.parametrize(("one", "other", "same"), SAME)
def test_keys_join_spellings_of_one_name(one: str, other: str, same: bool) -> None:
    words = load_name_words()
    keys = {key.key for key in name_keys(one, words)} & {key.key for key in name_keys(other, words)}
    assert bool(keys) is same


MIDDLES = [
    ("George W. Bush", "George Bush", True),
    ("George W. Bush", "George H.W. Bush", False),
    ("John F. Kerry", "John Forbes Kerry", True),
    ("Donald Trump", "Donald Trump Jr.", False),
]


@pytest.mark.parametrize(("one", "other", "agree"), MIDDLES)
def test_middle_names(one: str, other: str, agree: bool) -> None:
    assert middles_agree(one, other, load_name_words()) is agree


@pytest.mark.parametrize(("one", "other"), [("Bill", "William"), ("S.", "Subrahmanyam"), ("Ted", "Edward")])
def test_short_given_names(one: str, other: str) -> None:
    assert given_agree(one, other, load_name_words())


GENDERS = [
    ("Anna Berg", [], "female"),
    ("Smith", ["Mrs."], "female"),
    ("Smith", ["spokesman"], "male"),
    ("Cho Tae-yul", [], "male"),
    ("Bae Jin-ho", [], None),
]


@pytest.mark.parametrize(("name", "titles", "gender"), GENDERS)
def test_gender_is_known_or_left_open(name: str, titles: list[str], gender: str | None) -> None:
    assert gender_of(name, titles, load_name_words()) == gender
