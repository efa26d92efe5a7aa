"""All documents below some folders, with what people say of them beside them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from ..lexicon.furniture import FurnitureWords
from ..records import Document, Problem
from .decode import UnreadableFile
from .discovery import Source, find_sources, relative_names
from .documents import read_document
from .formats import READERS
from .metadata import CORPUS_FILE, CorpusMetadata, DocumentMetadata, MetadataError, read_corpus_metadata


def read_documents(paths: Iterable[str | Path], words: FurnitureWords) -> tuple[list[Document], list[Problem]]:
    """All documents below `paths`, each text once, and what could not be read, with the reason."""
    sources, problems = find_sources(paths, frozenset(READERS))
    stated = _StatedBeside(problems)
    documents: dict[str, Document] = {}
    for source in sources:
        try:
            document = read_document(source.path, stated.of(source), words)
        except UnreadableFile as error:
            problems.append(Problem(str(source.path), str(error)))
            continue
        if document.id in documents:
            reason = f"the same text as {documents[document.id].path}; read once"
            problems.append(Problem(str(source.path), reason, "warning"))
            continue
        problems += [Problem(document.path, problem, "warning") for problem in document.problems]
        documents[document.id] = document
    stated.report_unknown()
    return list(documents.values()), problems


class _StatedBeside:
    """The `corpus.yaml` files beside the sources, each read once; what is wrong with them goes to `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._folders: dict[Path, CorpusMetadata] = {}
        self._used: set[tuple[Path, str]] = set()

    def of(self, source: Source) -> DocumentMetadata | None:
        """What is stated of a source, by its path below the folder or its bare name."""
        below, name = relative_names(source)
        for folder, key in ((source.path.parent, name), (source.root, below), (source.root, name)):
            stated = self._of_folder(folder).of(key)
            if stated is not None:
                self._used.add((folder, key))
                return stated
        return None

    def _of_folder(self, folder: Path) -> CorpusMetadata:
        if folder not in self._folders:
            try:
                read = read_corpus_metadata(folder)
            except MetadataError as error:
                read = CorpusMetadata(problems=(str(error),))
            self._problems += [Problem(str(folder / CORPUS_FILE), problem) for problem in read.problems]
            self._folders[folder] = read
        return self._folders[folder]

    def report_unknown(self) -> None:
        """A name in `corpus.yaml` that no file has is likely a slip."""
        for folder, metadata in sorted(self._folders.items()):
            for key in metadata.documents:
                if (folder, key) not in self._used and not os.path.exists(folder / key):
                    self._problems.append(Problem(str(folder / CORPUS_FILE), f"names no file here: {key}", "warning"))
