"""In whose clause a cue stands, and words like cues that tell of deeds."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import quotes_in, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They sent a ship in what Norway’s foreign ministry described as “a show of force”.",
            ["mixed | Norway’s foreign ministry | as “a show of force”"],
        ),
        (
            "It laid the groundwork for what both sides call “stable relations”.",
            ["mixed | both sides | stable relations"],
        ),
        (
            "Ann Hill opened the fair with a speech about what she described as historic trust between the towns.",
            ["indirect | she | as historic trust between the towns"],
        ),
        ("Danish officials said that's too early.", ["indirect | Danish officials | that's too early"]),
        (
            "Ann Hill has made her first visit to Leith since the strike began, and urged the crews to sail “at once”.",
            ["mixed | Ann Hill | the crews to sail “at once”"],
        ),
        (
            "Mr Hill agreed this was a grave hour, but said it was no time to leave.",
            ["indirect | Mr Hill | it was no time to leave"],
        ),
        (
            "Ann Hill pushed back against claims that her party has been paid by owners, saying it “owes nobody”.",
            ["mixed | Ann Hill | it “owes nobody”"],
        ),
        (
            "Ann Hill raised doubts whether Norway could send a ship alone, saying it “has none”.",
            ["mixed | Ann Hill | it “has none”"],
        ),
        (
            "A senior figure from Norway - which did not take part, but was in touch with Danish officials - told the "
            "paper: “We will not go.”",
            ["direct | A senior figure from Norway | We will not go."],
        ),
        (
            "The Leith Herald quoted Hill as calling the arrest “a disgrace”.",
            ["mixed | Hill | the arrest “a disgrace”"],
        ),
        (
            "Norway is ready to “play a part in the talks,” it cited Hill as saying.",
            ["mixed | Hill | Norway is ready to “play a part in the talks,”"],
        ),
        ("“We will pay,” the Herald quoted Hill telling a crowd in Leith.", ["direct | Hill | We will pay,"]),
        (
            "Asked whether it was a “full retreat”, Ms Hill said she would not go into the plan.",
            ["indirect | Ms Hill | she would not go into the plan"],
        ),
        (
            "On Friday, a declaration issued by all members said the strait was open.",
            ["indirect | a declaration issued by all members | the strait was open"],
        ),
        (
            "Ann Hill, a reporter and expert on Norway, who explains why the vote matters, spoke to the paper.",
            ["indirect | a reporter and expert on Norway | why the vote matters"],
        ),
        (
            "Most of all, as Ann Hill points out, owners need to “set their own terms”.",
            ["mixed | Ann Hill | owners need to “set their own terms”"],
        ),
        (
            "As Ann Hill puts it, the aim is to show that “we are in the same boat”.",
            ["mixed | Ann Hill | the aim is to show that “we are in the same boat”"],
        ),
        (
            "Ann Hill, a researcher, put it this way:\n“The lake is sinking.”",
            ["direct | Ann Hill | The lake is sinking."],
        ),
    ],
)
def test_whose_words(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The powers spurned a joint text agreed to by more than 80 states.",
        "Norway has added new conditions to a plan that had wide support.",
        "A delegation concluded a four-day visit to Leith, where it held talks with owners.",
        "Dollar and crown notes are seen in this picture illustration.",
        "The coming election has raised concerns that aid could be cut if Hill wins.",
        "A ferry is something Oslo has made no public promise to build.",
        "Norway has shown little interest in agreeing to those terms.",
        "The president called Prime Minister Ann Hill, King Olav Berg, and the UN chief, Lea Sato.",
        "President Berg called Prime Minister Hill on Monday.",
        "She gave a speech which seemed pitched to reassure allies that she can win.",
    ],
)
def test_deeds_are_no_quotes(text: str) -> None:
    assert quotes_in(text) == ()
