"""Personal names: which spellings are one name."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.same_names import given_agree, middles_agree, name_keys

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
