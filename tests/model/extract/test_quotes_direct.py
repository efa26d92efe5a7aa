"""Quotations: which words, whose, whatever the marks and wherever the cue."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import quotes_in, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We agreed on the ferry,” Ann Hill said on Monday.", ["direct | Ann Hill | We agreed on the ferry,"]),
        ("“We agreed,” said Ann Hill, the transport minister.", ["direct | Ann Hill | We agreed,"]),
        ("“We agreed,” Ann Hill, a pilot from Leith, said.", ["direct | Ann Hill | We agreed,"]),
        (
            "“We agreed,” Ann Hill, the mayor of Leith, one of the towns on the firth, said at a rally.",
            ["direct | Ann Hill | We agreed,"],
        ),
        ("“We agreed,” Ann Hill, who chaired the talks, told reporters.", ["direct | Ann Hill | We agreed,"]),
        ("Ann Hill said: “We agreed.”", ["direct | Ann Hill | We agreed."]),
        ("Ann Hill, a doctor, said: “The ward is full.”", ["direct | Ann Hill | The ward is full."]),
        ("But, said Hill, “the ward is full.”", ["direct | Hill | the ward is full."]),
        ("“The ferry,” she added, “will sail.”", ["direct | she | The ferry, / will sail."]),
        ("“The ferry,” she said two days later, “will sail.”", ["direct | she | The ferry, / will sail."]),
        ("“We agreed,” Hill said. “It took a year.”", ["direct | Hill | We agreed, / It took a year."]),
        ("“Why now?” Mr. Sato asked.", ["direct | Mr. Sato | Why now?"]),
        ("“Out!” shouted the guard.", ["direct | the guard | Out!"]),
        ("Hill told the hearing on Tuesday, “I was not there.”", ["direct | Hill | I was not there."]),
        ("“We will not sell,” Hill told the BBC’s “Today” programme.", ["direct | Hill | We will not sell,"]),
        ("“We will not sell,” Hill said on “Night Talk.” The mayor left.", ["direct | Hill | We will not sell,"]),
        ("The governor tweeted: “Schools are closed.”", ["direct | The governor | Schools are closed."]),
        ("Hill wrote on X, “Schools are closed.”", ["direct | Hill | Schools are closed."]),
        ("“I am not leaving,” Ortiz said, according to the paper.", ["direct | Ortiz | I am not leaving,"]),
        ("“I am not leaving,” according to Ortiz.", ["direct | Ortiz | I am not leaving,"]),
        ("“He told me ‘never again’ and left,” Hill said.", ["direct | Hill | He told me ‘never again’ and left,"]),
        ("Hill had one answer: “Never.”", ["direct | Hill | Never."]),
        ("Asked why, Hill said, “No comment today.”", ["direct | Hill | No comment today."]),
        ("If he wins, Hill said, “The harbour is lost.”", ["direct | Hill | The harbour is lost."]),
        ("“It is safe.” – Maria Ortiz", ["direct | Maria Ortiz | It is safe."]),
        ("“It is safe.”\n— Maria Ortiz, engineer", ["direct | Maria Ortiz | It is safe."]),
    ],
)
def test_cue_and_speaker(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"The dam is safe," Ortiz said.', "The dam is safe,"),
        ("``The dam is safe,'' Ortiz said.", "The dam is safe,"),
        ("''The dam is safe,'' Ortiz said.", "The dam is safe,"),
        ('“The dam is safe," Ortiz said.', "The dam is safe,"),
        ("„The dam is safe“, Ortiz said.", "The dam is safe"),
        ("«The dam is safe», Ortiz said.", "The dam is safe"),
        ("The town is on notice. “We will close it. “ said Ortiz.", "We will close it."),
        ("“The dam is safe”, Ortiz said.", "The dam is safe"),
        ("Ortiz said: “The dam is safe", "The dam is safe"),
        ("”The dam is safe,” Ortiz said.", "The dam is safe,"),
    ],
)
def test_marks_of_any_make(text: str, words: str) -> None:
    assert shown(text) == [f"direct | Ortiz | {words}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # each paragraph opens, the last one closes
        (
            "Ortiz said:\n“The dam is safe.\n“The river is not.”",
            ["direct | Ortiz | The dam is safe. / The river is not."],
        ),
        (
            "“The dam is safe,” Ortiz said. “It is new.\n“It will hold.”",
            ["direct | Ortiz | The dam is safe, / It is new. / It will hold."],
        ),
        # the speaker stands in the paragraph before
        ("Ortiz continued:\n“It is safe.”", ["direct | Ortiz | It is safe."]),
        (
            "As Ortiz observed, nobody had looked:\n“It is safe.”",
            ["indirect | Ortiz | nobody had looked", "direct | Ortiz | It is safe."],
        ),
        (
            "“We have waited,” Ortiz said.\n“Nobody came. Nobody wrote.”",
            ["direct | Ortiz | We have waited,", "direct | Ortiz | Nobody came. Nobody wrote."],
        ),
        (
            "Ortiz said the dam was old. “It leaks.”",
            ["indirect | Ortiz | the dam was old", "direct | Ortiz | It leaks."],
        ),
        # … and where nobody spoke just before, nobody is named
        ("Ortiz walked to the dam.\n“It is safe.”", ["direct | ? | It is safe."]),
        ("“It is safe.”", ["direct | ? | It is safe."]),
        (
            "“The dam is safe,” Ortiz said.\nLee disagreed.\nThey left.\n“It leaks.”",
            ["direct | Ortiz | The dam is safe,", "direct | ? | It leaks."],
        ),
    ],
)
def test_floating_and_long_quotes(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HILL: It is safe.\nLEE: Is it?", ["direct | HILL | It is safe.", "direct | LEE | Is it?"]),
        ("Q: Will you resign?\nA: No. Never.", ["direct | ? | No. Never."]),
        ("Q: Why?\nTK: It leaks.\nQ: Who said the dam was safe?", ["direct | TK | It leaks."]),
        ("Date: Monday\nPlace: Leith", []),
        ("Hill: 547\nLee: 46\nHill: 12", []),
    ],
)
def test_transcripts(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The film “Night Ferry” opens in Oslo.",
        "The so-called “Harbour Doctrine” has few friends.",
        "“Night Ferry” star Ann Hill arrived on Monday.",
        "Critics of the “grand bargain” stayed at home.",
        "Robert “Bob” Hill arrived on Monday.",
        "The ship, named “Morning Star”, sank.",
        "The bridge known as “Old Ironsides” fell.",
        "'Coal Is No Villain'",
    ],
)
def test_marks_that_quote_nobody(text: str) -> None:
    assert shown(text) == []


def test_a_nickname_stays_in_the_name() -> None:
    assert shown("Robert “Bob” Hill said the ferry was late.") == ["indirect | Robert “Bob” Hill | the ferry was late"]


def test_furniture_and_captions_say_nothing() -> None:
    assert quotes_in("“Join us,” Hill said.", "furniture") == ()
    assert quotes_in("Ann Hill said the ferry was late.", "caption") == ()
    assert len(quotes_in("“Join us,” Hill said.", "standfirst")) == 1


def test_why_names_the_rules() -> None:
    (quote,) = quotes_in("“We agreed,” Ann Hill, a doctor, said.")
    assert quote.why == ("cue: say (finite)", "direct: words before cue", "speaker: before its apposition")
