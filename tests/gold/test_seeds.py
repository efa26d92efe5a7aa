"""The sample corpus against its annotation by hand: how right the program must be, at least."""

from __future__ import annotations

import pytest
from onrecord.model import load

from .annotation import read_seeds
from .figures import Report, total
from .scoring import score_set

FLOORS = {
    "persons": 0.95,
    "quotes": 0.90,
    "quote speakers": 0.93,
    "meetings": 0.75,
    "meeting dates": 0.85,
    "meeting statuses": 0.95,
}


@pytest.fixture(scope="module")
def report() -> Report:
    seeds = read_seeds()
    return total(measured for _, measured in score_set(seeds, load(seeds.folder)))


@pytest.mark.parametrize(("figure", "floor"), FLOORS.items())
def test_seeds_are_read_right(report: Report, figure: str, floor: float) -> None:
    assert report.value(figure) >= floor, f"{figure} {report.figures[figure]}\n{report.of(figure)}"
