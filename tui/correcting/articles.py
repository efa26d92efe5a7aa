"""The date of an article."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from onrecord.model.corrections import Correction, DocumentDate, DocumentReference
from onrecord.model.loading import Library
from onrecord.model.records import Document

from ..choosing import Choice, Question
from .choices import checked, typed_date

_DATE_HINT = "type 2025-02-14, 2025-02 or 2025"
#: A fact that many articles tell of has no room in a menu for all of them.
_MOST_ARTICLES = 6


def date_choices(library: Library, documents: Iterable[str | None]) -> list[Choice]:
    """The articles whose date can be set from here."""
    table = library.corpus.documents
    found = [table[one] for one in dict.fromkeys(documents) if one and one in table]
    return [
        Choice(
            f"date of {_called(library, document)} …" if len(found) > 1 else "the article's date …",
            partial(document_date, library, document),
            document.date.value or "not known" if document.date else "not known",
        )
        for document in found[:_MOST_ARTICLES]
    ]


def document_date(library: Library, document: Document) -> Question:
    reference = DocumentReference(path=_path(library, document), id=document.id)

    def dated(date: str) -> Correction:
        return checked(lambda: DocumentDate(document=reference, date=date))

    return typed_date(f"The date of {_called(library, document)} is", [], dated, _DATE_HINT)


def _called(library: Library, document: Document) -> str:
    return document.title or _path(library, document)


def _path(library: Library, document: Document) -> str:
    """The path as the folder of the corrections sees it, so that the file can move with its folder."""
    path = Path(document.path)
    return path.relative_to(library.folder).as_posix() if path.is_relative_to(library.folder) else path.name
