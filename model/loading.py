"""Articles opened from folders, with the corrections by hand laid over them: at once, and whenever they are read."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from .corpus import Corpus
from .corrections import CORRECTIONS_FILE, Correction, Placed
from .corrections_file import (
    CorrectionError,
    append_correction,
    read_corrections,
    remove_last_correction,
    unusable_entries,
)
from .pipeline import Lexicon, Merged, corrected_corpus, load_lexicon, merge_facts
from .reading import read_documents
from .records import Document, Problem
from .resolve.corrections import correct_documents
from .search import IndexedCorpus, index
from .understanding import Progress, Understood, understand_all

EMPTY = Corpus({}, {}, {}, {}, ())


@dataclass(frozen=True, slots=True)
class Library:
    """A corpus with what it was made of, so that a correction by hand shows at once.

    `folder` is where new corrections are written: the first folder that was asked for. `problems` are those of the
    files; what could not be understood, and corrections without their fact, come with every making of the corpus.
    """

    folder: Path
    lexicon: Lexicon
    documents: tuple[Document, ...]
    understood: Mapping[str, Understood]
    problems: tuple[Problem, ...]
    corrections: tuple[Placed, ...]
    corpus: IndexedCorpus
    merged: Merged | None = None

    def correct(self, correction: Correction) -> Library:
        """Write `correction` down and lay it over the corpus.

        Raises CorrectionError where the file of corrections cannot be used, OSError where it cannot be written.
        """
        append_correction(self.folder, correction)
        return self._read_again()

    def undo(self) -> tuple[Library, Correction | None]:
        """Take the last correction back; None where there is none. Raises as `correct` does."""
        removed = remove_last_correction(self.folder)
        return (self if removed is None else self._read_again()), removed

    def _read_again(self) -> Library:
        others = tuple(placed for placed in self.corrections if placed.folder != self.folder)
        corrections = (*others, *read_corrections(self.folder))
        # What was wrong with the file when the articles were read may have been mended since.
        path = str(self.folder / CORRECTIONS_FILE)
        problems = tuple(problem for problem in self.problems if problem.path != path)
        problems += unusable_entries(self.folder)
        return _made(replace(self, corrections=corrections, problems=problems))


def load(paths: Iterable[str | Path], progress: Progress | None = None, processes: int = 1) -> IndexedCorpus:
    """The corpus of all articles below `paths`. What cannot be read is in its `problems`, and everything else loads.

    With more than one process long corpora are read side by side; a script that asks for it needs its
    `if __name__ == "__main__"`, since each process imports it."""
    return open_library(paths, progress, processes).corpus


def open_library(paths: Iterable[str | Path], progress: Progress | None = None, processes: int = 1) -> Library:
    """The corpus of all articles below `paths`, ready to be corrected. `processes` as for `load`."""
    with collecting_seldom():
        return _opened(paths, progress, processes)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Reading makes many values and hardly a circle of them: the collector need not look so often."""
    before = gc.get_threshold()
    gc.set_threshold(max(50_000, before[0]), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _opened(paths: Iterable[str | Path], progress: Progress | None, processes: int) -> Library:
    lexicon = load_lexicon()
    given = [Path(path) for path in paths]
    folders = list(dict.fromkeys(path if os.path.isdir(path) else path.parent for path in given)) or [Path()]
    documents, problems = read_documents(given, lexicon.furniture)
    corrections: list[Placed] = []
    for folder in folders:
        try:
            corrections += read_corrections(folder)
            problems += unusable_entries(folder)
        except CorrectionError as error:
            problems.append(Problem(str(folder / CORRECTIONS_FILE), str(error)))
    return _made(
        Library(folders[0], lexicon, tuple(documents), {}, tuple(problems), tuple(corrections), index(EMPTY)),
        progress,
        processes,
    )


def _made(library: Library, progress: Progress | None = None, processes: int = 1) -> Library:
    """`library` with its facts and corpus made anew where its corrections changed."""
    documents = correct_documents({document.id: document for document in library.documents}, library.corrections)
    asked = list(documents.table.values())
    known = library.understood
    unknown = [one for one in asked if one.id not in known or known[one.id].given != one]
    new = understand_all(unknown, library.lexicon, processes, progress)
    known = {**known, **{one.given.id: one for one in new}}
    understood = {document.id: known[document.id] for document in asked}
    problems = [
        *library.problems,
        *(one.problem for one in understood.values() if one.problem),
        *(placed.lost() for placed in documents.lost),
    ]
    merged = library.merged
    if new or merged is None:
        merged = merge_facts((one.facts for one in understood.values()), library.lexicon)
    corpus = corrected_corpus(merged, library.lexicon, problems, library.corrections)
    return replace(library, understood=understood, merged=merged, corpus=index(corpus, library.corpus))
