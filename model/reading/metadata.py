"""What a person says about the documents: `corpus.yaml` beside them, or the front matter of a file."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from ..edtf import bounds
from ..records import Granularity, PartialDate
from ..yaml_files import NotYaml, content_of, line_of, parse, pieces
from .written_days import day_written

CORPUS_FILE = "corpus.yaml"
_SCALARS = (str, int, float, datetime.date)
_DOCUMENTS = re.compile(r"^documents:[ \t]*(?:#.*)?$", re.MULTILINE)
#: Where the file as a whole is no YAML: a line below `documents:` that is indented as the first one is.
_FIRST_NAME = re.compile(r"^( +)(?=[^\s#])", re.MULTILINE)
#: Keys of other programs. ("created" is most often the day a page was saved.)
_OTHER_KEYS = {
    "date": "published",
    "pubdate": "published",
    "published_at": "published",
    "published_time": "published",
    "date_published": "published",
    "datepublished": "published",
    "publish_date": "published",
    "publication date": "published",
    "article:published_time": "published",
    "author": "byline",
    "source": "outlet",
    "publisher": "outlet",
    "link": "url",
}


class MetadataError(ValueError):
    """Metadata that cannot be used; the message says where and why."""


class DocumentMetadata(BaseModel):
    """What was stated of one document. `published` is EDTF: a day, a month or a year."""

    model_config = ConfigDict(extra="forbid", frozen=True, coerce_numbers_to_str=True)

    published: str | None = None
    title: str | None = None
    outlet: str | None = None
    byline: str | None = None
    url: str | None = None

    @field_validator("published", mode="before")
    @classmethod
    def _written_as_edtf(cls, value: Any) -> Any:
        if isinstance(value, datetime.datetime):
            value = value.date()
        text = value.isoformat() if isinstance(value, datetime.date) else str(value) if value is not None else None
        if text is not None:
            try:
                bounds(text)
            except ValueError as error:
                raise ValueError(f"not a date: {text} (write 2025-02-14, 2025-02 or 2025)") from error
        return text

    def date(self, source: str) -> PartialDate | None:
        """The stated date; `source` says where it stands ("corpus.yaml")."""
        if self.published is None:
            return None
        granularity: Granularity = {4: "year", 7: "month", 10: "day"}.get(len(self.published), "interval")  # type: ignore[assignment]
        return PartialDate(self.published, granularity, self.published, f"stated in {source}")


@dataclass(frozen=True, slots=True)
class CorpusMetadata:
    """The content of a `corpus.yaml`: metadata by file name, or by path below the folder; and what is wrong in it."""

    documents: Mapping[str, DocumentMetadata] = field(default_factory=dict)
    problems: tuple[str, ...] = ()

    def of(self, name: str) -> DocumentMetadata | None:
        return self.documents.get(name)


def read_corpus_metadata(folder: Path) -> CorpusMetadata:
    """The metadata of a folder; empty where it has no `corpus.yaml`.

    What cannot be used is left out and told in `problems`, with its line. Raises MetadataError where nothing can be.
    """
    try:
        content = content_of(folder / CORPUS_FILE).decode("utf-8-sig")
    except FileNotFoundError:
        return CorpusMetadata()
    except UnicodeDecodeError as error:
        raise MetadataError(f"not UTF-8 ({error.reason})") from error
    except OSError as error:
        raise MetadataError(str(error.strerror or error)) from error
    documents: dict[str, DocumentMetadata] = {}
    problems: list[str] = []
    for name, stated, wrong in _documents(content):
        problems += wrong
        if name is not None:
            documents[name] = stated
    return CorpusMetadata(documents, tuple(problems))


#: The name of a file, what is stated of it, and what is wrong there; no name where the entry cannot be used.
_Stated = tuple[str | None, DocumentMetadata, list[str]]


def _documents(content: str) -> Iterator[_Stated]:
    try:
        node, value = parse(content)
    except NotYaml as error:
        yield from _rescued(content, error)
        return
    if value is None:
        return
    if not isinstance(value, dict):
        raise MetadataError("should be “documents:” and below it the names of files, not a list or a word")
    for key in value:
        if key != "documents":
            yield None, DocumentMetadata(), [f"line {line_of(node, [key])}: {key}: not known; only “documents” is"]
    below = next((pair[1] for pair in node.value if pair[0].value == "documents"), None)
    if below is not None and value["documents"] is not None:
        yield from _entries(below, value["documents"], 0)


def _entries(node: Any, values: Any, lines: int) -> Iterator[_Stated]:
    """What is stated of each file; lines are counted from `lines` on."""
    if not isinstance(values, dict):
        raise MetadataError(f"line {line_of(node, []) + lines}: documents: should be the names of files, not a list")
    for name, value in values.items():
        if not isinstance(value, dict):
            reason = f"line {line_of(node, [name]) + lines}: {name}: should say published, title, outlet, byline or url"
            yield None, DocumentMetadata(), [] if value is None else [reason]
            continue
        stated, wrong = _usable(value)
        places = [(line_of(node, [name, key]) + lines, key, reason) for key, reason in wrong.items()]
        yield str(name), stated, [f"line {line}: {name} › {key}: {reason}" for line, key, reason in places]


def _rescued(content: str, whole: NotYaml) -> Iterator[_Stated]:
    """The entries of a file that is no YAML, each read on its own: one slip must not cost the others."""
    start = _DOCUMENTS.search(content)
    first = _FIRST_NAME.search(content, start.end()) if start else None
    if start is None or first is None:
        raise MetadataError(f"not YAML: {f'line {whole.line}: ' if whole.line else ''}{whole}") from whole
    for piece in pieces(content, re.compile(rf"(?<=\n){first.group(1)}(?=[^\s#])")):
        if piece.start < start.end():
            continue
        try:
            node, values = parse(piece.text)
        except NotYaml as error:
            yield None, DocumentMetadata(), [f"line {piece.line + (error.line or 1) - 1}: not YAML: {error}"]
        else:
            yield from _entries(node, values, piece.line - 1)


def read_front_matter(content: str) -> tuple[DocumentMetadata, tuple[str, ...]]:
    """The metadata in a file's front matter, keys of other programs passed over, and what of it cannot be used.

    Raises MetadataError where it is no YAML.
    """
    try:
        _, loaded = parse(content)
    except NotYaml as error:
        raise MetadataError(f"not YAML: {f'line {error.line}: ' if error.line else ''}{error}") from error
    if not isinstance(loaded, dict):
        return DocumentMetadata(), ()
    own = {str(key).lower(): value for key, value in loaded.items()}
    values = {_OTHER_KEYS.get(key, key): value for key, value in own.items()} | own
    if isinstance(day := values.get("published"), str):
        values["published"] = day_written(day) or day
    kept = {key: value for key, value in values.items() if key in DocumentMetadata.model_fields}
    texts = {key: value if key == "published" else words for key, value in kept.items() if (words := _words(value))}
    stated, wrong = _usable(texts)
    return stated, tuple(f"{key}: {reason}" for key, reason in wrong.items())


def _words(value: Any) -> str | None:
    """A value as words, a list of several with commas; None for what holds no words, or holds lists of lists."""
    if isinstance(value, list):
        return ", ".join(str(one) for one in value if isinstance(one, _SCALARS)) or None
    return str(value) if isinstance(value, _SCALARS) else None


def _usable(value: Mapping[Any, Any]) -> tuple[DocumentMetadata, dict[Any, str]]:
    """What can be used of `value`, and why the rest cannot."""
    try:
        return DocumentMetadata.model_validate(value), {}
    except ValidationError as error:
        wrong = {one["loc"][0]: one["msg"].removeprefix("Value error, ") for one in error.errors()}
    fields = DocumentMetadata.model_fields
    unknown = f"not known; known are {', '.join(fields)}"
    kept = {key: one for key, one in value.items() if key not in wrong}
    return DocumentMetadata.model_validate(kept), {
        key: reason if key in fields else unknown for key, reason in wrong.items()
    }
