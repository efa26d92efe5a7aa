"""Which question a fact begins with."""

from __future__ import annotations

from onrecord.model.loading import Library
from onrecord.model.records import Actor, Meeting, Quote

from ..choosing import Question
from ..following import Fact
from .actors import about_actor
from .articles import document_date
from .meetings import about_meeting
from .quotes import about_quote


def question(library: Library, fact: Fact | None, document: str | None) -> Question | None:
    """What can be corrected about `fact`, or without one about the open document; None where there is nothing."""
    corpus = library.corpus
    if isinstance(fact, Actor):
        return about_actor(library, fact, document)
    if isinstance(fact, Quote):
        return about_quote(library, fact)
    if isinstance(fact, Meeting):
        return about_meeting(library, fact)
    opened = corpus.documents.get(document or "")
    return document_date(library, opened) if opened else None
