"""A file becomes a Document."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path

from ..lexicon.furniture import FurnitureWords
from ..records import Document, Paragraph
from ..yaml_files import without_waiting
from .bylines import is_name, read_byline
from .decode import LARGEST_FILE, UnreadableFile, decode
from .formats import READERS, Content, read_plain
from .kinds import agency_of
from .metadata import CORPUS_FILE, DocumentMetadata


def read_document(path: Path, stated: DocumentMetadata | None, words: FurnitureWords) -> Document:
    """The document in the file `path`; `stated` is what `corpus.yaml` says of it and wins over the file's own words.

    Its date is set only where it was stated. Raises UnreadableFile, with the reason in words, where there is no text.
    """
    decoded = decode(_content(path))
    content = READERS.get(path.suffix.lower(), read_plain)(decoded.text, words)
    return _document(str(path), content, stated or DocumentMetadata(), decoded.problems, words)


def _content(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadableFile("not a file (a pipe, socket or device)")
            # What is asked for is set aside: all that is allowed only where the size is not said, or too large.
            data = file.read() if 0 < status.st_size <= LARGEST_FILE else file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UnreadableFile((error.strerror or str(error)).lower()) from error
    except ValueError as error:  # a NUL in the path
        raise UnreadableFile(str(error)) from error
    if len(data) > LARGEST_FILE:
        raise UnreadableFile(f"the file is larger than {LARGEST_FILE >> 20} MiB")
    return data


def _document(
    path: str, content: Content, stated: DocumentMetadata, problems: tuple[str, ...], words: FurnitureWords
) -> Document:
    text, own = content.text, content.metadata
    dated = stated.date(CORPUS_FILE) or own.date("the file's front matter")
    return Document(
        id=document_id(text),
        path=path,
        title=stated.title or own.title or _first(text, content.paragraphs, "title"),
        outlet=stated.outlet or own.outlet or _agency(text, content.paragraphs),
        byline=stated.byline or own.byline or _byline(text, content.paragraphs, words),
        date=dated,
        text=text,
        paragraphs=content.paragraphs,
        problems=(*problems, *content.problems),
        url=stated.url or own.url,
    )


def document_id(text: str) -> str:
    """An id that depends on the text alone."""
    return "d" + hashlib.blake2s(text.encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def _first(text: str, paragraphs: tuple[Paragraph, ...], kind: str) -> str | None:
    words = next((paragraph.span.of(text) for paragraph in paragraphs if paragraph.kind == kind), None)
    return " ".join(words.split()) if words else None


def _byline(text: str, paragraphs: tuple[Paragraph, ...], words: FurnitureWords) -> str | None:
    """The first who are named; a line that is nothing but a name stands above that of a job."""
    lines = [" ".join(one.span.of(text).split()) for one in paragraphs if one.kind == "byline"]
    for line in lines:
        read = read_byline(line, words.bylines)
        named = str(read) if read else line if is_name(line) else ""
        if named:
            return named
    return None


def _agency(text: str, paragraphs: tuple[Paragraph, ...]) -> str | None:
    body = [paragraph.span for paragraph in paragraphs if paragraph.kind in ("body", "dateline")][:1]
    return agency_of(text[body[0].start : body[0].start + 120]) if body else None
