"""Speakers as written: the noun phrase, without its apposition, and nobody for want of a better."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import quotes_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ann Hill said it was late.", "Ann Hill"),
        ("On Monday, Ann Hill, a doctor from Leeds, said it was late.", "Ann Hill"),
        ("In Seoul, the foreign minister said it was late.", "the foreign minister"),
        ("Johnnie Hill, of Springfield, Va., said it was late.", "Johnnie Hill"),
        ("Rep. Jim Hill (R-Ohio), a member of the panel, said it was late.", "Rep. Jim Hill"),
        ("Hill — the mayor’s brother — said it was late.", "Hill"),
        ("Lance Hill, 49, a navy veteran, said it was late.", "Lance Hill"),
        ("Theresa May said it was late.", "Theresa May"),
        ("Hill on Wednesday said it was late.", "Hill"),
        ("Hill in a post said it was late.", "Hill"),
        ("Shortly after Secretary Pete Hill said it was late, he left.", "Secretary Pete Hill"),
        ("Hill has also repeatedly said it was late.", "Hill"),
        ("People briefed on the move said it was late.", "People briefed on the move"),
        (
            "A senior official who asked not to be named said it was late.",
            "A senior official who asked not to be named",
        ),
        ("The groups that have endorsed him say it is late.", "The groups that have endorsed him"),
        ("“It is late,” said an official who asked not to be named.", "an official who asked not to be named"),
        ("“It is late,” said a spokesman for the ministry, Ann Hill.", "a spokesman for the ministry"),
        ("About 9 percent said it was late.", "About 9 percent"),
        ("At the convention Sen. Ann Hill (D-Ohio) said it was late.", "Sen. Ann Hill"),
        ("Hill, Lee and Sato said it was late.", "Hill, Lee and Sato"),
        ("The two leaders said it was late.", "The two leaders"),
        (
            "Minister Hill and his Korean counterpart Lee said it was late.",
            "Minister Hill and his Korean counterpart Lee",
        ),
        ("Japan’s Ministry of Foreign Affairs said it was late.", "Japan’s Ministry of Foreign Affairs"),
        ("Hill, who spoke in Leith, said it was late.", "Hill"),
        ("The plan came from Hill, who said it was late.", "Hill"),
        ("Half of the voters say it is late.", "Half of the voters"),
        ("Hill left the room, saying it was late.", "Hill"),
        ("Hill smiled, shook his head and said it was late.", "Hill"),
        ("Noting that it was late, Hill left.", "Hill"),
        ("Hill went on to say that it was late.", "Hill"),
        ("Mr Hill is understood to have told colleagues that it was late.", "Mr Hill"),
        ("The crew sat down, with Hill saying that it was late.", "Hill"),
        ("“It is late,” Hill, of all people, said.", "Hill"),
        ("Hill’s lawyer said it was late.", "Hill’s lawyer"),
    ],
)
def test_speaker_as_written(text: str, speaker: str) -> None:
    (quote,) = quotes_in(text)
    assert quote.speaker is not None
    assert quote.speaker.of(text) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Ann Hill walked in. The door closed.\n“It is late.”",
    ],
)
def test_unattributed(text: str) -> None:
    (quote,) = quotes_in(text)
    assert quote.speaker is None
