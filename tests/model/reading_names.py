"""Names read from short texts, for the tests of names, references and actors."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.extract.mentions import NameMention
from onrecord.model.extract.names import find_names
from onrecord.model.lexicon.names import load_name_words
from onrecord.model.records import Document, Paragraph, ParagraphKind, Span
from onrecord.model.resolve.local import DocumentFacts
from onrecord.model.resolve.references import References, read_references
from onrecord.model.text import Prose, read_prose


def prose_of(text: str, kinds: Sequence[ParagraphKind] = ()) -> Prose:
    """One paragraph a line; `kinds` for the first lines, body for the rest."""
    paragraphs = []
    start = 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            kind = kinds[number] if number < len(kinds) else "body"
            paragraphs.append(Paragraph(Span(start, start + len(line)), kind))
        start += len(line) + 1
    return read_prose(text, paragraphs)


def names_in(text: str, kinds: Sequence[ParagraphKind] = ()) -> tuple[NameMention, ...]:
    return find_names(prose_of(text, kinds), load_name_words())


def persons_in(text: str, kinds: Sequence[ParagraphKind] = ()) -> list[str]:
    """The names of the persons, without their titles, as written."""
    return [name.name for name in names_in(text, kinds) if name.kind == "person" and name.form == "name"]


def references_in(text: str) -> References:
    prose = prose_of(text)
    words = load_name_words()
    return read_references(prose, find_names(prose, words), words)


def meaning_of(text: str, phrase: str, which: int = 0) -> list[str]:
    """The names of the actors that the `which`-th place of `phrase` means; its last place for -1."""
    places = [at for at in range(len(text)) if text.startswith(phrase, at)]
    start = places[which]
    references = references_in(text)
    return [references.actors[number].name for number in references.resolve(Span(start, start + len(phrase)))]


def facts_of(name: str, text: str) -> DocumentFacts:
    """The facts of a document with its actors alone."""
    prose = prose_of(text)
    document = Document(name, f"{name}.txt", None, None, None, None, text, prose.paragraphs)
    return DocumentFacts(document, references_in(text).actors, (), ())


def people_of(text: str) -> list[str]:
    """The persons of a document by their usual names, short names joined to full ones."""
    return [actor.name for actor in references_in(text).actors if actor.kind == "person"]
