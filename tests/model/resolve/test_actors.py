"""Merging actors across documents: which names are one, which stay apart, and that the order does not matter."""

from __future__ import annotations

import random

import pytest
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.resolve.actors import ActorTable, merge_actors
from onrecord.model.resolve.suggestions import suggest_merges

from ..reading_names import facts_of, people_of


def merged(*texts: str) -> ActorTable:
    return merge_actors([facts_of(f"d{number}", text) for number, text in enumerate(texts)], load_name_words())


def persons(table: ActorTable) -> list[str]:
    return sorted(actor.name for actor in table.actors.values() if actor.kind == "person")


ONE = [
    ("Foreign Minister Cho Tae-yeol left.", "Foreign Minister Cho Tae-yul left."),
    ("Foreign Minister Cho Tae-yul left.", "Foreign Minister Cho Tae Yul left."),
    ("President Yoon Suk Yeol left.", "President Yun Seok-yeol left."),
    ("Minister Han Duck-soo left.", "Minister Han Deok-su left."),
    ("Minister Bae Jin-ho left.", "Minister Bae Jin Ho left."),
    ("President Xi Jinping left.", "President Xi left."),
    ("Minister Liu Jian-chao left.", "Minister Liu Jianchao left."),
    ("President Donald Trump left.", "Donald J. Trump left. Trump slept."),
    ("President Volodymyr Zelenskyy left.", "President Volodymyr Zelensky left."),
    ("Minister Sergei Ivashin left.", "Minister Sergey Ivashin left."),
    ("Minister José Muñoz left.", "Minister Jose Munoz left."),
    ("Japanese minister Aya Fujita left.", "Japanese minister Fujita Aya left."),
    ("Minister IWAYA Takeshi left.", "Minister Takeshi Iwaya left."),
    ("Senator William Hargrove left.", "Senator Bill Hargrove left."),
    ("Mexican President Rosa Ibarra Pardo left.", "Mexican President Rosa Ibarra left."),
    ("President Recep Tayyip Erdogan left.", "Recep Tayyip Erdoğan left."),
    ("Omani minister Qasim al-Balushi left.", "Omani minister Qasim Al-Balushi left."),
]


@pytest.mark.parametrize(("one", "other"), ONE)
def test_one_person(one: str, other: str) -> None:
    assert len(persons(merged(one, other))) == 1


TWO = [
    ("North Korean leader Kim Jong Un left.", "Minister Kim Seon-ho left."),
    ("Minister Cho Tae-yul left.", "Minister Choi Tae-yul left."),
    ("Minister Yoko Kamikawa left.", "Minister Yoko Kamakawa left."),
    ("Mayor Marcus Smith left.", "Sheriff Carol Smith left."),
    ("President Donald Trump left.", "Donald Trump Jr. left."),
    ("George W. Bush left.", "George H.W. Bush left."),
    ("Canadian minister John Harlow left.", "Australian minister John Harlow left."),
    ("Defense Minister James Miller left.", "James Miller, a farmer, left."),
    ("President Bill Clinton left.", "Hillary Clinton left."),
]


@pytest.mark.parametrize(("one", "other"), TWO)
def test_two_persons(one: str, other: str) -> None:
    assert len(persons(merged(one, other))) == 2


def test_two_smiths_in_one_document_stay_two() -> None:
    assert persons(merged("Mayor Marcus Smith met Sheriff Carol Smith. Smith left.")) == ["Carol Smith", "Marcus Smith"]


def test_a_family_name_with_office_and_country_is_whoever_bears_it() -> None:
    table = merged("South Korean Foreign Minister Noh Tae-min left.", "South Korean Foreign Minister Noh left.")
    assert persons(table) == ["Noh Tae-min"]


def test_the_usual_name_is_the_most_frequent_full_form() -> None:
    table = merged("Yoon Suk Yeol left.", "Yoon Suk-yeol left. Yoon slept.", "Yoon Suk Yeol stayed.")
    assert list(persons(table)) == ["Yoon Suk Yeol"]
    actor = table.actors["yoon-suk-yeol"]
    assert {alias.text for alias in actor.aliases} == {"Yoon", "Yoon Suk-yeol", "Yoon Suk Yeol"}
    assert actor.why


def test_countries_and_institutions_merge_by_code_and_name() -> None:
    table = merged(
        "Japan’s Foreign Ministry met the U.S. in Tokyo.",
        "Japan’s Ministry of Foreign Affairs met the US and America.",
    )
    assert [actor.name for actor in table.actors.values() if actor.kind == "country"] == ["Japan", "United States"]
    assert len([actor for actor in table.actors.values() if actor.kind == "institution"]) == 1


def test_roles_carry_their_documents() -> None:
    table = merged("U.S. Sen. Marco Rubio left.", "U.S. Secretary of State Marco Rubio left.")
    roles = {role.title: role.documents for role in table.actors["marco-rubio"].roles}
    assert roles == {"Sen.": ("d0",), "Secretary of State": ("d1",)}


def test_the_order_of_documents_does_not_matter() -> None:
    texts = [text for pair in (*ONE, *TWO) for text in pair]
    facts = [facts_of(f"d{number}", text) for number, text in enumerate(texts)]
    words = load_name_words()
    table = merge_actors(facts, words)
    random.Random(7).shuffle(facts)
    assert merge_actors(facts, words).actors == table.actors


def test_two_actors_of_one_name_have_two_ids() -> None:
    table = merged("Canadian minister John Harlow left.", "Australian minister John Harlow left.")
    ids = [actor.id for actor in table.actors.values() if actor.kind == "person"]
    assert len(set(ids)) == 2
    assert all(id.startswith("john-harlow-") for id in ids)


def test_likeness_only_suggests() -> None:
    table = merged("Minister Cho Tae-yul left.", "Minister Choi Tae-yul left.", "Minister Anna Berg left.")
    assert [(one.one, one.other) for one in suggest_merges(table.actors.values())] == [("cho-tae-yul", "choi-tae-yul")]


PEOPLE = [
    # Monarchs with and without their numbers; two of one name stay two.
    ("Jordan's King Abdullah II left. Abdullah said so. King Abdullah slept.", ["Abdullah II"]),
    ("King Abdullah slept. King Abdullah II woke.", ["Abdullah II"]),
    ("King Carl III slept. King Carl II woke. King Carl left.", ["Carl III", "Carl II", "Carl"]),
    ("King Mohammed VI left. Mohammed Sow left. King Mohammed slept.", ["Mohammed VI", "Mohammed Sow"]),
    # Nicknames, particles and words that look like titles.
    ("Minister Corazon “Cora” Luna left. Corazon Luna slept. Luna woke.", ["Corazon “Cora” Luna"]),
    ("Willem de Kron spoke. They heard de Kron. De Kron left.", ["Willem de Kron"]),
    ("Jan de Hoop Kuiper spoke. “No,” Hoop Kuiper said.", ["Jan de Hoop Kuiper"]),
    (
        "Sheikh Zayed bin Khalifa bin Sultan Al Nuwar left. Sheikh Zayed slept.",
        ["Zayed bin Khalifa bin Sultan Al Nuwar"],
    ),
    ("Foreign Minister Bui Thanh Son left. Bui Thanh Son slept.", ["Bui Thanh Son"]),
]


@pytest.mark.parametrize(("text", "names"), PEOPLE)
def test_persons_of_one_document(text: str, names: list[str]) -> None:
    assert people_of(text) == names
