"""Any text: spans slice back, order holds, and work grows with length and not faster."""

from __future__ import annotations

import sys
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onrecord.model.extract.quotes import find_quotes
from onrecord.model.lexicon.cues import load_cue_words

from tests.model.extract.quoting import prose_of, quotes_in

_WORDS = """
    said told that who Hill and but the it was adding call claims to not concern with saying according
    goes on pointed out if as by quoted
"""
_MARKS = [*'“”"‘()中é-\u0000\n', "''", " ", ", ", ". ", ": ", "— ", "1,", "Q: ", "HILL: ", "according to "]
_PIECES = st.sampled_from(_MARKS + [f"{word} " for word in _WORDS.split()])


@settings(max_examples=300, deadline=None)
@given(st.lists(_PIECES, max_size=60).map("".join))
def test_any_text(text: str) -> None:
    quotes = quotes_in(text)
    assert list(quotes) == sorted(quotes, key=lambda quote: quote.spans)
    for quote in quotes:
        assert quote.spans
        for span in (*quote.spans, *quote.quoted):
            assert 0 <= span.start < span.end <= len(text)
        assert (quote.kind == "indirect") == (not quote.quoted)
        for span in (quote.speaker, quote.cue, quote.via, quote.addressee):
            assert span is None or span.of(text).strip()


def _calls(text: str) -> int:
    """How many calls of Python functions the extraction makes: a measure of work that no clock disturbs."""
    prose = prose_of(text)
    words = load_cue_words()
    count = 0

    def note(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(note)
    try:
        find_quotes(prose, (), words)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "piece",
    ["“ ", "“", '" ', "” ", "Hill ", "said ", "said, ", "Hill said ", "said that ", "according to ", "“Yes,” he said ",
     "saying ", "'a ", "‘a ", "'a' ", "who said, ", ", ", "— ", "( ", ": “a” ", "Hill: ", "claim that ", "a. ",
     "with Hill saying "],
)  # fmt: skip
def test_work_grows_with_length(piece: str) -> None:
    short, long = _calls(piece * 1000), _calls(piece * 4000)
    assert long <= 4.6 * short + 500


def test_a_long_gap_before_closing_marks_is_passed_over_once() -> None:
    (quote,) = quotes_in(f"“She told me, ‘Wait.’ I waited{' ' * 300_000}”, Hill said.")
    assert quote.kind == "direct"
