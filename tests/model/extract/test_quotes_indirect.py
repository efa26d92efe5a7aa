"""Reported words without marks, or with some: where they begin, where they end, who said them."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import quotes_in, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # behind the cue
        ("Okafor said that the pipeline would reopen.", ["indirect | Okafor | the pipeline would reopen"]),
        ("Okafor said the pipeline would reopen.", ["indirect | Okafor | the pipeline would reopen"]),
        ("Okafor said on Tuesday he would resign.", ["indirect | Okafor | he would resign"]),
        ("Okafor told reporters in Abuja that oil was cheap.", ["indirect | Okafor | oil was cheap"]),
        ("The ministry said in a statement that oil was cheap.", ["indirect | The ministry | oil was cheap"]),
        ("Okafor said: oil is cheap.", ["indirect | Okafor | oil is cheap"]),
        ("Okafor asked whether oil was cheap.", ["indirect | Okafor | whether oil was cheap"]),
        ("She promised to open the strait.", ["indirect | She | to open the strait"]),
        ("Sato urged Seoul to return the vase.", ["indirect | Sato | Seoul to return the vase"]),
        ("Sato told the crew to return.", ["indirect | Sato | to return"]),
        ("Hill spoke about the price of fish.", ["indirect | Hill | the price of fish"]),
        ("Hill warned against selling the harbour.", ["indirect | Hill | selling the harbour"]),
        ("Hill criticized the sale of the harbour.", ["indirect | Hill | the sale of the harbour"]),
        ("Hill called for a new harbour.", ["indirect | Hill | a new harbour"]),
        # before it, around it
        ("The pipeline will reopen by June, Okafor said.", ["indirect | Okafor | The pipeline will reopen by June"]),
        ("The pipeline will reopen, said Okafor, the minister.", ["indirect | Okafor | The pipeline will reopen"]),
        ("The pipeline, Okafor said, will reopen.", ["indirect | Okafor | The pipeline / will reopen"]),
        ("In March, Okafor said, the pipeline will reopen.", ["indirect | Okafor | the pipeline will reopen"]),
        ("As Okafor noted, oil was cheap.", ["indirect | Okafor | oil was cheap"]),
        ("Oil was cheap, as Okafor noted in an essay.", ["indirect | Okafor | Oil was cheap"]),
        ("The oil, as Okafor said then, was cheap.", ["indirect | Okafor | The oil / was cheap"]),
        ("Ada, who’s said for years that oil is cheap, left.", ["indirect | Ada | oil is cheap"]),
        ("Okafor admitted that oil was cheap.", ["indirect | Okafor | oil was cheap"]),
        ("Okafor described himself as a fisherman.", ["indirect | Okafor | himself as a fisherman"]),
        ("Instead, Okafor told CNN, oil would be cheap.", ["indirect | Okafor | oil would be cheap"]),
        ("Oil is cheap, Okafor said, because he pays.", ["indirect | Okafor | Oil is cheap / because he pays"]),
        ("Seeing oil fall led her to sell, she said.", ["indirect | she | Seeing oil fall led her to sell"]),
        # sources
        ("As reported by the Times, the plan failed.", ["indirect | the Times | the plan failed"]),
        ("The dam is safe, according to the ministry.", ["indirect | the ministry | The dam is safe"]),
        ("According to two diplomats in Vienna, it is safe.", ["indirect | two diplomats in Vienna | it is safe"]),
        ("According to Lee, a dam keeper, it is safe.", ["indirect | Lee, a dam keeper | it is safe"]),
        # nouns of speech
        ("Both ministers voiced concern that it could leak.", ["indirect | Both ministers | it could leak"]),
        ("They expressed their hope to meet in May.", ["indirect | They | to meet in May"]),
        ("Hill’s claim that the dam is full was disputed.", ["indirect | Hill | the dam is full"]),
    ],
)
def test_indirect(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hill said the ferry would “sail or sink”.", ["mixed | Hill | the ferry would “sail or sink”"]),
        ("Hill called the plan “a gift to smugglers”.", ["mixed | Hill | the plan “a gift to smugglers”"]),
        ("He was “shocked” by the news, Hill said.", ["mixed | Hill | He was “shocked” by the news"]),
        ("Hill and Lee agreed to “open the strait” by May.", ["mixed | Hill and Lee | to “open the strait” by May"]),
        ("Cho called on Japan to act “sincerely.”", ["mixed | Cho | Japan to act “sincerely.”"]),
        ("The strait, she said, “will stay open”.", ["mixed | she | The strait / will stay open"]),
    ],
)
def test_mixed(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_two_cues_of_the_same_words_are_one_quote() -> None:
    text = "Hill responded by reiterating the importance of “a free sea.”"
    assert len(shown(text)) == 1


def test_fragments_of_a_mixed_quote() -> None:
    text = "Hill said he was “shocked” and “saddened” by the news."
    (quote,) = quotes_in(text)
    assert [span.of(text) for span in quote.quoted] == ["shocked", "saddened"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # the next report
        ("Hill said the dam was full, adding that it leaked.", ["the dam was full", "it leaked"]),
        ("Hill said the dam was full and urged Lee to act.", ["the dam was full", "Lee to act"]),
        ("Hill said the dam was “full,” adding that it leaked.", ["the dam was “full,”", "it leaked"]),
        ("Hill said it was full, and six in ten said it leaked.", ["it was full", "it leaked"]),
        ("Hill said the dam was full, according to Lee.", ["the dam was full"]),
        # what the journalist adds
        ("Hill vowed that the dam would hold, but it leaks.", ["the dam would hold"]),
        ("Hill said the dam would hold, a claim few believe.", ["the dam would hold"]),
        ("Hill said the dam would hold, while Lee left.", ["the dam would hold"]),
        ("Hill said the dam would hold; Lee left.", ["the dam would hold"]),
        ("Hill said the dam would hold — a rare promise.", ["the dam would hold"]),
        ("Hill said the dam would hold in a statement on Monday.", ["the dam would hold"]),
        ("Hill criticized the dam during a visit to Leith.", ["the dam"]),
        ("Hill called the dam “a trap” and compared it to a cage.", ["the dam “a trap”"]),
        ("Hill said that, if elected, he would act.", ["if elected, he would act"]),
        ("Hill said Lee saw a dam, which he “admired greatly”.", ["Lee saw a dam, which he “admired greatly”"]),
        ("Hill praised stronger ties in a phone call with Lee.", ["stronger ties"]),
        ("Hill said he had one wish: “Rain.”", ["he had one wish", "Rain."]),
        # the main clause
        ("While Hill said the dam was full, Lee saw room.", ["the dam was full"]),
        ("The dam, which Hill said was full, leaked.", ["was full"]),
        ("Asked whether it leaked, Hill said it did.", ["it did"]),
        # what belongs to it
        ("Hill said John Lee, a doctor, was ill.", ["John Lee, a doctor, was ill"]),
        ("Hill said fish, a staple, and oil were cheap.", ["fish, a staple, and oil were cheap"]),
        (
            "Hill said not only that it leaked, but also that it stank.",
            ["not only that it leaked, but also that it stank"],
        ),
    ],
)
def test_where_the_words_end(text: str, words: list[str]) -> None:
    assert [" / ".join(span.of(text) for span in quote.spans) for quote in quotes_in(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The paper reported that Ortiz said it was safe.", [("The paper", None), ("Ortiz", "The paper")]),
        ("Ortiz was quoted by the agency as saying it was safe.", [("Ortiz", "the agency")]),
        ("The agency quoted Ortiz as saying it was safe.", [("Ortiz", "The agency")]),
        ("“It is safe,” Ortiz said, according to the paper.", [("Ortiz", "the paper")]),
        ("The two ministers agreed that it was safe, Ortiz said.", [("Ortiz", None), ("The two ministers", "Ortiz")]),
        (
            "During the call, Hill told Lee that it was safe, the palace said in a statement on X.",
            [("the palace", None), ("Hill", "the palace")],
        ),
    ],
)
def test_chains_of_report(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = [(q.speaker and q.speaker.of(text), q.via and q.via.of(text)) for q in quotes_in(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "addressee"),
    [
        ("Okafor told reporters in Abuja that oil was cheap.", "reporters"),
        ("Okafor assured him that oil was cheap.", "him"),
        ("Sato urged the South Korean government to act.", "the South Korean government"),
    ],
)
def test_addressees(text: str, addressee: str) -> None:
    (quote,) = quotes_in(text)
    assert quote.addressee is not None
    assert quote.addressee.of(text) == addressee


@pytest.mark.parametrize(
    "text",
    [
        "Lee did not say when the vase would return.",
        "Lee has never said that it was safe.",
        "Lee declined to comment.",
        "Lee refused to say whether it was safe.",
        "When asked whether it was late, he left.",
        "Lee was asked about the dam.",
        "The battleground states are Ohio and Iowa.",
        "A majority of pledged delegates voted.",
        "The reported deal fell through.",
        "The Washington Post employs many reporters.",
        "The United States is large.",
        "There were reports of rain.",
        "Lake states' summit was put off.",
        "It is too early to say whether it leaks.",
        "The stated goal is peace.",
        "It was a statement of intent.",
    ],
)
def test_no_speech(text: str) -> None:
    assert shown(text) == []
