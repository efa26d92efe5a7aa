"""Whose words they are where clauses stand within clauses, and verbs that no list holds."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "“France will always be France,” an angry Hill retaliated. “It never gives up.”",
            ["direct | an angry Hill | France will always be France, / It never gives up. | -"],
        ),
        ("“Stop it at once,” barked Hill.", ["direct | Hill | Stop it at once, | -"]),
        (
            "“The Minister told us, ‘Be patient till May’. May has come and gone,” Berg said.",
            [
                "direct | Berg | The Minister told us, ‘Be patient till May’. May has come and gone, | said",
                "direct | The Minister via Berg | Be patient till May | told",
            ],
        ),
        (
            "Ann Hill met Tom Berg in Leeds on Friday and the two mayors pledged to build a bridge.",
            ["indirect | the two mayors | to build a bridge | pledged"],
        ),
        (
            "The head of the Sea Council (SCO) mission to the islands, Ann Hill, said it had to be done.",
            ["indirect | Ann Hill | it had to be done | said"],
        ),
        (
            "Hill said that the leaders, in talks, had agreed that there was no point in waiting.",
            [
                "indirect | Hill | the leaders, in talks, had agreed that there was no point in waiting | said",
                "indirect | the leaders via Hill | there was no point in waiting | had agreed",
            ],
        ),
        (
            "The bridge should stay, said head of the islands' team Ann Hill here Thursday.",
            ["indirect | head of the islands' team Ann Hill | The bridge should stay | said"],
        ),
        (
            "A draft being discussed by officials from Leeds warned that talks could fail.",
            ["indirect | A draft being discussed by officials from Leeds | talks could fail | warned"],
        ),
        (
            "The gate is the first goal of all, Hill told guests attending the high-level dialogue on gates.",
            ["indirect | Hill | The gate is the first goal of all | told"],
        ),
        (
            "They had earlier warned him not to come and insisted they would not work for anybody.",
            ["indirect | They | they would not work for anybody | insisted"],
        ),
        (
            "Press reports in Oslo said the group was ready to meet.",
            ["indirect | Press reports in Oslo | the group was ready to meet | said"],
        ),
        (
            "The army said the gate was taken as the embattled mayor warned that “foreigners” had come.",
            [
                "mixed | The army | the gate was taken as the embattled mayor warned that “foreigners” had come | said",
                "mixed | the embattled mayor via The army | “foreigners” had come | warned",
            ],
        ),
        (
            "Fighting began after a call to withdraw the thousands of troops the rebels say Norway has sent.",
            ["indirect | the rebels | Norway has sent | say"],
        ),
        (
            "The mayor expressed optimism that the gate would open.",
            ["indirect | The mayor | the gate would open | expressed"],
        ),
        (
            "He added that: “This meeting showed the ties between both towns.”",
            ["direct | He | This meeting showed the ties between both towns. | added"],
        ),
        ("Ade enjoined citizens to remain calm.", ["indirect | Ade | citizens to remain calm | enjoined"]),
        (
            "Hill welcomed the progress made and underlined that any deal must last.",
            ["indirect | Hill | any deal must last | underlined"],
        ),
        ("Hill told Berg not to worry.", ["indirect | Hill | not to worry | told"]),
        (
            "When she returned she began by saying, “I do not think that he should go.”",
            ["direct | she | I do not think that he should go. | saying"],
        ),
        (
            "Having announced that he would not go, Judge Berg handed down the sentence.",
            ["indirect | Judge Berg | he would not go | Having announced"],
        ),
        (
            "The official said under a worst-case plan, the government will move the talks.",
            ["indirect | The official | the government will move the talks | said"],
        ),
        (
            "The official said at that time that Hill would visit Oslo.",
            ["indirect | The official | Hill would visit Oslo | said"],
        ),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The town deceived the judge into thinking that all was well.",
        "The rebels renewed calls for all fishermen to offer support.",
        "The deadlock has left owners in limbo, wondering if they will gain from the plan.",
        "The summit concluded on Saturday after adopting a text that failed to please anybody.",
        "The ministers ordered construction to begin in May.",
        "The summit's lack of results suggested that the union might be losing its influence.",
        "“It will be cold in May,” and the crowd moved on.",
    ],
)
def test_no_speech(text: str) -> None:
    assert told(text) == []
