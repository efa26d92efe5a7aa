"""Who speaks where a number, an office or a body stands for the name: two who met, "the diplomat", former leaders."""

from __future__ import annotations

import pytest

from tests.model.reading_meetings import facts_of


def speakers(text: str) -> list[str]:
    """Who speaks in each quote, or the words as written in brackets."""
    facts = facts_of(text)
    return [
        ", ".join(facts.actors[number].name for number in quote.speakers) or f"[{quote.speaker_text}]"
        for quote in facts.quotes
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "President Ann Hill spoke today with Prime Minister Ek of Denmark. The two discussed the crash and agreed "
            "that it must be looked into. They also agreed that all should help.",
            ["Ann Hill, Ek", "Ann Hill, Ek"],
        ),
        (
            "Foreign Minister Ann Hill met her Danish counterpart Bo Ek in Leith. The two ministers agreed to go on. "
            "The pair said ties were good. Both sides expressed hope that trade would grow.",
            ["Ann Hill, Bo Ek", "Ann Hill, Bo Ek", "Ann Hill, Bo Ek"],
        ),
        (
            "President Ann Hill and President Bo Ek met in Leith. Irish Prime Minister Lea Roe was there, too. Stocks "
            "rose after the two leaders agreed to a truce.",
            ["Ann Hill, Bo Ek"],
        ),
        (
            "President Ann Hill called Prime Minister Bo Ek on Tuesday. The leaders agreed to meet.",
            ["Ann Hill, Bo Ek"],
        ),
        (
            "President Okafor spoke with Prime Minister Ek. The President and Prime Minister discussed the crash, "
            "agreeing that all should help.",
            ["Okafor, Ek"],
        ),
        (
            "Irish President Ann Hill received former Irish President Bo Ek on Monday. The former Irish leader had "
            "noted that the visit was private.",
            ["Bo Ek"],
        ),
        (
            "In his conversation with Bo Ek, the president reiterated support for the deal. President Okafor called "
            "Prime Minister Bo Ek on Monday.",
            ["Okafor"],
        ),
        (
            "Ann Hill's spokesman says the talks go on. Irish Foreign Ministry Spokeswoman Lea Roe said they are near.",
            ["[Ann Hill's spokesman]", "Lea Roe"],
        ),
        (
            "Prime Minister Ann Hill came to Leith. The PM said she was pleased. Indian PM Asha Rao said it was late.",
            ["Ann Hill", "Asha Rao"],
        ),
        (
            "Prime Minister Boris Ek came to Leith. “I know your plan,” he told Peter Roe on Monday.",
            ["Boris Ek"],
        ),
        (
            "“It’s all a sham,” Peter Roe said. Boris Ek’s speech comes on the eve of the vote. He dismissed it as "
            "“another ploy.”",
            ["Peter Roe", "Boris Ek"],
        ),
        (
            "In a speech meant to show that he can fight off Peter Roe, the president warned that “times are hard”. "
            "President Boris Ek spoke in Leith.",
            ["Boris Ek"],
        ),
        (
            "“It is vanity,” Peter Roe, a Leith-based professor of international relations tells the Herald.",
            ["Peter Roe"],
        ),
        (
            "Peter Roe called on the port to act, according to a statement from Norway’s Foreign Ministry issued after "
            "he met the Danes. “These measures are needed,” it added.",
            ["Peter Roe", "Norway Foreign Ministry"],
        ),
        (
            "The statement invited Norway and Denmark to restart talks. “We are ready to help,” it said.",
            ["[The statement]"],
        ),
        (
            "Xi Jinping met European Commission President Lea Roe in Leith. The Chinese leader called for a ceasefire.",
            ["Xi Jinping"],
        ),
        (
            "Peter Roe met Boris Ek. Roe’s visit comes as Danish officials have raised concerns about goods, which "
            "they say are sold to Norway.",
            ["[they]"],
        ),
        (
            "Peter Roe’s visit comes as the threat grows, with Danish President Boris Ek ordering troops to stay, to "
            "meet what he called “threats”.",
            ["Boris Ek"],
        ),
        ("The UN’s monitoring mission in Norway said it was late.", ["[The UN’s monitoring mission in Norway]"]),
        ("Peter Roe, former Danish envoy for the talks said it was late.", ["Peter Roe"]),
        ("The US state department said the talks were near.", ["State Department"]),
        ("“We hope for a deal,” said a foreign ministry spokesman, Peter Roe.", ["Peter Roe"]),
    ],
)
def test_who_speaks(text: str, expected: list[str]) -> None:
    assert speakers(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambassador-at-Large Ivan Orlov told them to wait. “It is late,” the diplomat noted.", ["Ivan Orlov"] * 2),
        (
            "Russian Foreign Ministry spokeswoman Maria Orlova said they would wait. “It is late,” the diplomat noted.",
            ["Maria Orlova"] * 2,
        ),
        (
            "Kremlin spokesman Ivan Orlov said they would wait. “It is late,” the diplomat noted.",
            ["Ivan Orlov", "[the diplomat]"],
        ),
        (
            "Deputy Foreign Minister Ivan Orlov said they would wait. “It is late,” the deputy minister added.",
            ["Ivan Orlov"] * 2,
        ),
        (
            "President Ann Lee met today with Prime Minister Jan Kral of Ghana. The President praised Ghana. It was a "
            "long day. Nobody left. The sun set.\nThe leaders agreed that it was late.",
            ["Ann Lee, Jan Kral"],
        ),
    ],
)
def test_the_last_to_speak(text: str, expected: list[str]) -> None:
    assert speakers(text)[-len(expected) :] == expected
