"""Names, spans, dates and pairs as the scorer compares them."""

from __future__ import annotations

import pytest
from onrecord.model.records import Span

from .matching import assign, fits, normalise, pieces


@pytest.mark.parametrize(
    ("words", "same"),
    [("Cho Tae-yul’s", "cho tae yul"), ("U.S.", "u s"), ("the ROK’s Foreign Ministry", "the rok foreign ministry")],
)
def test_names_are_compared_without_marks(words: str, same: str) -> None:
    assert normalise(words) == same


def test_fragments_are_cut_at_line_ends_and_stripped() -> None:
    text = "“One day.\n\n“Another — ”"
    assert [piece.of(text) for piece in pieces(text, Span(0, len(text)))] == ["One day", "Another"]


@pytest.mark.parametrize(
    ("weights", "pairs"),
    [
        ([[10, 1], [9, 8]], [(0, 0), (1, 1)]),
        ([[5, 4], [5, 0]], [(0, 1), (1, 0)]),
        ([[0, 0], [0, 3]], [(1, 1)]),
        ([[3], [3]], [(0, 0)]),
        ([], []),
    ],
)
def test_assignment_makes_most_pairs_then_the_best(weights: list[list[float]], pairs: list[tuple[int, int]]) -> None:
    columns = range(max((len(row) for row in weights), default=0))
    assert assign(range(len(weights)), columns, lambda row, column: weights[row][column]) == pairs


@pytest.mark.parametrize(
    ("ours", "annotated", "right"),
    [
        ("P3Y", "P3Y", True),
        ("P3Y", "P4Y", False),
        ("2019-33", "2019-Q1", True),
        ("2019-21", "2019-SU", False),
        ("2024-04-18", "2024-04-18T17:24", True),
        (None, "2024", False),
    ],
)
def test_values_that_are_no_plain_date(ours: str | None, annotated: str, right: bool) -> None:
    assert fits(ours, annotated) is right
