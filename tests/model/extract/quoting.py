"""A text's quotes as lines of a table."""

from __future__ import annotations

import re

from onrecord.model.extract.mentions import QuoteMention
from onrecord.model.extract.names import find_names
from onrecord.model.extract.quotes import find_quotes
from onrecord.model.lexicon.cues import load_cue_words
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.records import Paragraph, ParagraphKind, Span
from onrecord.model.text import Prose, read_prose


def prose_of(text: str, kind: ParagraphKind = "body") -> Prose:
    """Each line a paragraph of that kind."""
    return read_prose(text, [Paragraph(Span(*match.span()), kind) for match in re.finditer(r"[^\n]*\S[^\n]*", text)])


def quotes_in(text: str, kind: ParagraphKind = "body") -> tuple[QuoteMention, ...]:
    return find_quotes(prose_of(text, kind), (), load_cue_words())


def shown(text: str) -> list[str]:
    """`kind | speaker | words / more words`, the speaker "?" where nobody is named."""
    return [
        " | ".join(
            [
                quote.kind,
                quote.speaker.of(text) if quote.speaker else "?",
                " / ".join(span.of(text) for span in quote.spans),
            ]
        )
        for quote in quotes_in(text)
    ]


def told(text: str, kind: ParagraphKind = "body") -> list[str]:
    """`kind | speaker via source | words / more words | cue`, names known, "?" for nobody and "-" for no cue."""
    prose = prose_of(text, kind)
    return [
        " | ".join(
            [
                quote.kind,
                (quote.speaker.of(text) if quote.speaker else "?")
                + (f" via {quote.via.of(text)}" if quote.via else ""),
                " / ".join(span.of(text) for span in quote.spans),
                quote.cue.of(text) if quote.cue else "-",
            ]
        )
        for quote in find_quotes(prose, find_names(prose, load_name_words()), load_cue_words())
    ]
