"""Personal names: family names, orders, genders."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.personal_names import family_names, gender_of

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
