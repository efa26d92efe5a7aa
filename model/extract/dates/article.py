"""The article's own date, and how it is known."""

from __future__ import annotations

from ...lexicon.dates import DateWords
from ...records import Document, PartialDate
from ...text import Prose


def article_date(document: Document, prose: Prose, words: DateWords) -> PartialDate | None:
    """The day the article is of, or as much as can be known of it; None where nothing is known."""
    return document.date
