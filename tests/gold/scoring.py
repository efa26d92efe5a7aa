"""How right a corpus is about an annotated article. Pure functions: an annotation and our facts in, a report out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePath

from onrecord.model.corpus import Corpus
from onrecord.model.extract.mentions import TimeMention
from onrecord.model.records import Document

from .annotation import GoldDocument, GoldSet
from .figures import Report
from .scoring_meetings import score_meetings
from .scoring_persons import score_persons
from .scoring_quotes import score_quotes
from .scoring_times import score_article_date, score_times

#: The time expressions of a document by its id. A corpus does not keep them; the stage that finds them gives them.
Times = Mapping[str, Sequence[TimeMention]]


def document_of(gold: GoldDocument, corpus: Corpus) -> Document:
    """Ours by its file name. Raises LookupError where the corpus lacks it."""
    for document in corpus.documents.values():
        if PurePath(document.path).name == gold.file:
            return document
    raise LookupError(f"not in the corpus: {gold.file}")


def score_document(gold: GoldDocument, corpus: Corpus, times: Times | None = None) -> Report:
    """All figures of one article. Time expressions are measured where `times` is given.

    Raises LookupError where the corpus lacks the article, ValueError where its text is not the annotated one.
    """
    document = document_of(gold, corpus)
    _check_text(gold, document)
    report = (
        score_persons(gold, document, corpus)
        + score_quotes(gold, document, corpus)
        + score_meetings(gold, document, corpus)
        + score_article_date(gold, document)
    )
    return report if times is None else report + score_times(gold, document, times.get(document.id, ()))


def score_set(gold: GoldSet, corpus: Corpus, times: Times | None = None) -> list[tuple[str, Report]]:
    """A report for each article, by its file name."""
    return [(document.file, score_document(document, corpus, times)) for document in gold.documents]


def _check_text(gold: GoldDocument, document: Document) -> None:
    """Offsets mean nothing in another text, and all figures from it would be wrong for that one reason."""
    for quote in gold.quotes:
        if (words := quote.span.of(document.text)) != quote.content:
            raise ValueError(f"{quote.id} reads {words[:60]!r} in {document.path}, not {quote.content[:60]!r}")
