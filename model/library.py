"""Articles opened from folders, with the corrections by hand laid over them: at once, and whenever they are read."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
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
from .pipeline import Lexicon, build_corpus, load_lexicon, read_facts
from .reading import read_documents
from .records import Document, Problem
from .resolve.corrections import correct_documents
from .resolve.local import DocumentFacts
from .search import IndexedCorpus, index

#: Called with the number of documents read and of all documents.
Progress = Callable[[int, int], None]
EMPTY = Corpus({}, {}, {}, {}, ())


@dataclass(frozen=True, slots=True)
class Understood:
    """What a document says, the document as it was given to be understood, and why nothing was."""

    given: Document
    facts: DocumentFacts
    problem: Problem | None = None


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


def load(paths: Iterable[str | Path], progress: Progress | None = None) -> IndexedCorpus:
    """The corpus of all articles below `paths`. What cannot be read is in its `problems`, and everything else loads."""
    return open_library(paths, progress).corpus


def open_library(paths: Iterable[str | Path], progress: Progress | None = None) -> Library:
    """The corpus of all articles below `paths`, ready to be corrected."""
    with collecting_seldom():
        return _opened(paths, progress)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Reading makes many values and hardly a circle of them: the collector need not look so often."""
    before = gc.get_threshold()
    gc.set_threshold(max(50_000, before[0]), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _opened(paths: Iterable[str | Path], progress: Progress | None) -> Library:
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
        Library(folders[0], lexicon, tuple(documents), {}, tuple(problems), tuple(corrections), index(EMPTY)), progress
    )


def _made(library: Library, progress: Progress | None = None) -> Library:
    """`library` with its facts and corpus made anew where its corrections changed."""
    documents = correct_documents({document.id: document for document in library.documents}, library.corrections)
    understood: dict[str, Understood] = {}
    for number, document in enumerate(documents.table.values()):
        if progress:
            progress(number, len(documents.table))
        known = library.understood.get(document.id)
        if known is None or known.given != document:
            known = _understand(document, library.lexicon)
        understood[document.id] = known
    if progress:
        progress(len(understood), len(understood))
    problems = [
        *library.problems,
        *(one.problem for one in understood.values() if one.problem),
        *(placed.lost() for placed in documents.lost),
    ]
    facts = [one.facts for one in understood.values()]
    corpus = build_corpus(facts, library.lexicon, problems, library.corrections)
    return replace(library, understood=understood, corpus=index(corpus))


def _understand(document: Document, lexicon: Lexicon) -> Understood:
    """What the document says. A text that no stage foresaw costs its own facts, never those of the others."""
    try:
        return Understood(document, read_facts(document, lexicon))
    except Exception as error:
        reason = f"its text could not be understood, please report this: {type(error).__name__}: {error}"
        return Understood(document, DocumentFacts(document, (), (), ()), Problem(document.path, reason))
