"""Back and forward, without a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from onrecord.tui.trail import LONGEST_TRAIL, Cursor, Trail, View, next_pane

A, B, C = View("a"), View("b"), View("c")


def test_back_and_forward_give_the_very_same_views() -> None:
    trail = Trail(A).visit(B).visit(C)
    assert trail.back().here == B
    assert trail.back().back().here == A
    assert trail.back().back().forward().forward() == trail
    assert Trail(A).back() == Trail(A)
    assert trail.forward() == trail


def test_a_new_step_forgets_the_way_forward() -> None:
    assert Trail(A).visit(B).back().visit(C) == Trail(C, (A,))


def test_the_same_view_is_no_step() -> None:
    assert Trail(A).visit(A) == Trail(A)


def test_a_change_within_a_step_is_come_back_to() -> None:
    moved = A.with_cursor("quotes", Cursor(7, 3))
    assert Trail(A).amend(moved).visit(B).back().here == moved


def test_the_trail_does_not_grow_for_ever() -> None:
    trail = Trail()
    for number in range(LONGEST_TRAIL + 50):
        trail = trail.visit(View(str(number)))
    assert len(trail.past) == LONGEST_TRAIL


def test_another_query_starts_at_the_first_row_and_spaces_are_no_other_query() -> None:
    moved = A.with_cursor("quotes", Cursor(7, 3))
    assert moved.with_query("b").cursors.quotes == Cursor()
    assert moved.with_query("a ").cursors.quotes == Cursor(7, 3)
    assert moved.with_sorting("quotes", "newest").order_of("quotes") == "newest"


@pytest.mark.parametrize(
    ("focus", "step", "following"), [("actors", 1, "meetings"), ("reader", 1, "actors"), ("actors", -1, "reader")]
)
def test_next_pane(focus: str, step: int, following: str) -> None:
    assert next_pane(replace(A, focus=focus).focus, step) == following  # type: ignore[arg-type]
