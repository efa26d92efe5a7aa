"""What a person says about the documents: `corpus.yaml` beside them, or the front matter of a file."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from ..edtf import bounds
from ..records import Granularity, PartialDate
from ..yaml_files import content_of

CORPUS_FILE = "corpus.yaml"
_SCALARS = (str, int, float, datetime.date)


class MetadataError(ValueError):
    """Metadata that cannot be used; the message says where and why."""


class DocumentMetadata(BaseModel):
    """What was stated of one document. `published` is EDTF: a day, a month or a year."""

    model_config = ConfigDict(extra="forbid", frozen=True)

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


class CorpusMetadata(BaseModel):
    """The content of a `corpus.yaml`: metadata by file name, or by path below the folder."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    documents: Mapping[str, DocumentMetadata] = {}

    def of(self, name: str) -> DocumentMetadata | None:
        return self.documents.get(name)


def read_corpus_metadata(folder: Path) -> CorpusMetadata:
    """The metadata of a folder; empty where it has no `corpus.yaml`. Raises MetadataError where it cannot be used."""
    path = folder / CORPUS_FILE
    try:
        content = content_of(path)
    except FileNotFoundError:
        return CorpusMetadata()
    except OSError as error:
        raise MetadataError(str(error.strerror or error)) from error
    return CorpusMetadata.model_validate(_checked(content, CorpusMetadata))


def read_front_matter(content: str) -> DocumentMetadata:
    """The metadata in a file's front matter, keys of other programs passed over. Raises MetadataError."""
    loaded = _loaded(content.encode("utf-8"))
    if not isinstance(loaded, dict):
        return DocumentMetadata()
    known = {"date": "published", "author": "byline", "source": "outlet", "publisher": "outlet", "link": "url"}
    values = {known.get(str(key).lower(), str(key).lower()): value for key, value in loaded.items()}
    kept = {key: value for key, value in values.items() if key in DocumentMetadata.model_fields}
    texts = {key: value if key == "published" else words for key, value in kept.items() if (words := _words(value))}
    return DocumentMetadata.model_validate(_checked_value(texts, DocumentMetadata))


def _words(value: Any) -> str | None:
    """A value as words, a list of several with commas; None for what holds no words, or holds lists of lists."""
    if isinstance(value, list):
        return ", ".join(str(one) for one in value if isinstance(one, _SCALARS)) or None
    return str(value) if isinstance(value, _SCALARS) else None


def _loaded(content: bytes) -> Any:
    try:
        return yaml.safe_load(content)
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        why = getattr(error, "problem", None) or " ".join(str(error).split())
        raise MetadataError(f"not YAML: {where}{why}") from error


def _checked(content: bytes, model: type[BaseModel]) -> Any:
    return _checked_value(_loaded(content) or {}, model)


def _checked_value(value: Any, model: type[BaseModel]) -> Any:
    try:
        return model.model_validate(value).model_dump()
    except ValidationError as error:
        first = error.errors()[0]
        where = " › ".join(str(part) for part in first["loc"])
        message = first["msg"].removeprefix("Value error, ")
        raise MetadataError(f"{where}: {message}" if where else message) from error
