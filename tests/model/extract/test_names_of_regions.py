"""Names in which a word also means a place, a form of respect or something else."""

from __future__ import annotations

import pytest
from onrecord.model.extract.names import find_names
from onrecord.model.lexicon.names import NameWords, load_name_words

from .quoting import prose_of


@pytest.fixture(scope="module")
def words() -> NameWords:
    return load_name_words()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("He spoke to Hamida Begum, a teacher.", ["Hamida Begum"]),
        ("Begum Khaleda Zia waited.", ["Khaleda Zia"]),
        ("The foreign ministry spokesman, Gao Liheng, said so.", ["Gao Liheng"]),
        ("They flew to Gao and Aden on Monday.", []),
        ("President Moumin Aden Bileh left.", ["Moumin Aden Bileh"]),
        ("President Do Jung-hwan left.", ["Do Jung-hwan"]),
        ("Shaheen Mahbub, convener of a platform of farmers and their families, asked, “Why?”", ["Shaheen Mahbub"]),
        ("Northern Textiles, maker of shirts, will close.", []),
    ],
)
def test_persons(text: str, names: list[str], words: NameWords) -> None:
    found = find_names(prose_of(text), words)
    assert [name.name for name in found if name.kind == "person" and name.form == "name"] == names


@pytest.mark.parametrize(
    ("headline", "titles"),
    [
        ("Foreign minister says talks will go on", ["Foreign minister"]),
        ("President says no", ["President"]),
        ("Foreign ministers meet in Oslo", []),
        ("Minister post goes to Salo", []),
    ],
)
def test_an_office_that_opens_a_headline(headline: str, titles: list[str], words: NameWords) -> None:
    found = find_names(prose_of(headline, "title"), words)
    assert [name.span.of(headline) for name in found if name.form == "title"] == titles
