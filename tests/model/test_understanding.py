"""Many documents understood by one process or by several: the same facts, in the same order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from onrecord.model import understanding
from onrecord.model.loading import open_library
from onrecord.model.pipeline import load_lexicon
from onrecord.model.records import Document
from onrecord.model.understanding import Understood, understand_all, usable_processes

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="module")
def documents() -> tuple[Document, ...]:
    return open_library([SEEDS]).documents


@pytest.fixture(scope="module")
def alone(documents: Sequence[Document]) -> list[Understood]:
    return understand_all(documents, load_lexicon())


@pytest.fixture(autouse=True)
def _short_texts_are_worth_a_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(understanding, "WORTH_A_PROCESS", 1)


def test_two_processes_find_what_one_finds(documents: Sequence[Document], alone: list[Understood]) -> None:
    told: list[tuple[int, int]] = []
    found = understand_all(documents, load_lexicon(), 2, lambda done, whole: told.append((done, whole)))
    assert found == alone
    assert told == [(done, len(documents)) for done in range(len(documents) + 1)]


def test_what_a_killed_process_leaves_is_read_here(
    documents: Sequence[Document], alone: list[Understood], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(given: Sequence[Document], processes: int) -> Iterator[Understood]:
        yield alone[0]
        raise BrokenProcessPool

    monkeypatch.setattr(understanding, "_by_processes", broken)
    assert understand_all(documents, load_lexicon(), 2) == alone


@pytest.mark.parametrize("processes", [1, 2])
def test_what_progress_raises_ends_the_reading(documents: Sequence[Document], processes: int) -> None:
    class Enough(Exception):
        pass

    def stop(done: int, whole: int) -> None:
        if done == 2:
            raise Enough

    with pytest.raises(Enough):
        understand_all(documents, load_lexicon(), processes, stop)


def test_there_is_room_for_a_process() -> None:
    assert 1 <= usable_processes() <= 8
