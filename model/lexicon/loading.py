"""Reading a section of the lexicon and what the user adds to it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from ..yaml_files import check_depth, content_of

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_HERE = Path(__file__).parent


class LexiconError(ValueError):
    """A lexicon file that cannot be used; the message says which file, where and why."""


class Section(BaseModel):
    """The base of every section: unknown keys are errors, values cannot be changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True)


SectionType = TypeVar("SectionType", bound=Section)


def load_section(name: str, section: type[SectionType]) -> SectionType:
    """The section `name` (its file without the suffix), the user's additions included.

    Raises LexiconError where a file is not YAML or does not have the section's form.
    """
    content: Any = _read(_HERE / f"{name}.yaml")
    path = _HERE / f"{name}.yaml"
    for folder in _user_folders():
        added = folder / f"{name}.yaml"
        if os.path.lexists(added):
            content, path = _extended(content, _read_added(added)), added
    try:
        return section.model_validate(content)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise LexiconError(f"{path}: {where}: {first['msg']}" if where else f"{path}: {first['msg']}") from error


def _user_folders() -> Iterator[Path]:
    configuration = os.environ.get("XDG_CONFIG_HOME") or os.path.join(os.path.expanduser("~"), ".config")
    yield Path(configuration) / "onrecord" / "lexicon"
    if named := os.environ.get("ONRECORD_LEXICON"):
        yield Path(named)


def _read(path: Path) -> Any:
    try:
        return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise LexiconError(f"{path}: {error}") from error


def _read_added(path: Path) -> Any:
    try:
        content = content_of(path)
        check_depth(content)
        return yaml.load(content, Loader=_Loader) or {}
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f"line {mark.line + 1}: " if mark else ""
        why = getattr(error, "problem", None) or " ".join(str(error).split())
        raise LexiconError(f"{path}: {where}{why}") from error
    except OSError as error:
        raise LexiconError(f"{path}: {error.strerror or error}") from error


def _extended(ours: Any, added: Any) -> Any:
    if isinstance(ours, dict) and isinstance(added, dict):
        return {**ours, **{key: _extended(ours[key], value) if key in ours else value for key, value in added.items()}}
    if isinstance(ours, list) and isinstance(added, list):
        return ours + [word for word in added if word not in ours]
    return added
