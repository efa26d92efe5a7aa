"""What is copied: right, whole, and harmless where it is pasted."""

from __future__ import annotations

import shlex

import pytest
from onrecord.tui.citation import cite_actor, cite_meeting, cite_quote, command_line, shell_quoted
from onrecord.tui.trail import View

from tests.tui.sample import sample

CORPUS = sample()
QUOTES = {quote.document + "/" + quote.kind: quote for quote in CORPUS.quotes.values()}


@pytest.mark.parametrize(
    ("quote", "citation"),
    [
        (
            "harbour/direct",
            "“We will keep the harbours open,” … “That is a promise.” — Anna Berg, 2025-03-04, Berg and Holm in Oslo. "
            "“Ministers agree on harbour patrols”, The Ledger, 2025-03-04, harbour.txt",
        ),
        (
            "strait/indirect",
            "shipping lanes needed guarding (reported) — Anna Berg, 2025-03-05. "
            "“Strait talks put off”, The Ledger, 2025-03-05, strait.txt",
        ),
    ],
)
def test_cite_quote(quote: str, citation: str) -> None:
    assert cite_quote(QUOTES[quote], CORPUS) == citation


def test_cite_meeting_and_actor() -> None:
    assert cite_meeting(CORPUS.meetings["oslo"], CORPUS) == (
        "Berg and Holm in Oslo, 2025-03-03, Oslo, Anna Berg, Lars Holm, held. "
        "“Ministers agree on harbour patrols”, The Ledger, 2025-03-04, harbour.txt"
    )
    assert cite_actor(CORPUS.actors["lars-holm"], CORPUS) == "Lars Holm, Minister, DK, 1 quote, 2 meetings"


def test_hostile_words_are_harmless_when_pasted() -> None:
    citation = cite_quote(QUOTES["hostile/direct"], CORPUS)
    assert citation.isprintable()
    assert "\x1b" not in citation


@pytest.mark.parametrize(
    ("focus", "query", "command"),
    [
        ("quotes", "by:berg 'ties", ["onrecord", "quotes", "my news", "-q", "by:berg 'ties"]),
        ("actors", "", ["onrecord", "actors", "my news"]),
        ("reader", " x ", ["onrecord", "quotes", "my news", "-q", "x"]),
    ],
)
def test_command_line(focus: str, query: str, command: list[str]) -> None:
    assert shlex.split(command_line(View(query, focus=focus), ["my news"])) == command  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("word", "quoted"),
    [("plain", "plain"), ("two words", "'two words'"), ("a\x1b[2Jb", r"$'a\x1b[2Jb'"), ("it's\n", r"$'it\'s\x0a'")],
)
def test_shell_quoted(word: str, quoted: str) -> None:
    assert shell_quoted(word) == quoted
