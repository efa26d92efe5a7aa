"""Figures that add up and are written down."""

from __future__ import annotations

import pytest

from .figures import Found, Report, Share, table, total


def test_figures_add_up() -> None:
    first = Report({"a": Found(1, 2, 3), "b": Share(1, 1)})
    second = Report({"a": Found(2, 2, 2)})
    assert total([first, second]).figures == {"a": Found(3, 4, 5), "b": Share(1, 1)}
    assert table([("one", first), ("two", second)]).split() == ["a", "b", "one", "0.400", "1.000", "two", "1.000", "–"]


def test_a_figure_of_nothing_has_no_value() -> None:
    with pytest.raises(ValueError, match="nothing to measure: a"):
        Report({"a": Found()}).value("a")
