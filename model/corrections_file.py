"""The file of hand corrections: `corrections.yaml` beside the articles.

The file is a list, one entry a correction, the newest last, and is meant to be read and edited by people. Entries are
only ever appended or cut out; comments, order, and entries that cannot be used stay as they were. The file is written
beside, flushed and renamed: whole or not at all.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Any, get_args

import yaml
from pydantic import Field, TypeAdapter, ValidationError

from .corrections import CORRECTIONS_FILE, Correction, Placed
from .records import Problem
from .yaml_files import NotYaml, content_of, line_of, parse, pieces

_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_HEAD = """\
# Corrections by hand, the newest last. They win over what the program finds; they are kept when their fact is gone.
"""
#: Where the file as a whole is no YAML, an entry begins at each of these.
_BEGINS = re.compile(r"^-(?=\s)", re.MULTILINE)
#: Lines that belong to no entry.
_BETWEEN = re.compile(r"\s*(?:#.*|---.*)?")
#: A file with more entries that are no YAML is another kind of file.
_MOST_BROKEN = 100
#: So many lines may lie between the dash of an entry and its words.
_MOST_BLANK = 9
_KINDS = ", ".join(kind.model_fields["correct"].default for kind in get_args(Correction))
_TAGS = {
    "union_tag_invalid": f"there is no such correction; there are: {_KINDS}",
    "union_tag_not_found": f"should begin with “- correct:” and one of: {_KINDS}",
}


class CorrectionError(ValueError):
    """A corrections file that cannot be used; the message says where and why. Nothing in it is changed."""


@cache
def _adapter() -> TypeAdapter[Correction]:
    return TypeAdapter(Annotated[Correction, Field(discriminator="correct")])


def read_corrections(folder: Path) -> tuple[Placed, ...]:
    """The corrections of a folder, in the order of the file; none where there is no file.

    Entries that are none are left out; `unusable_entries` tells of them. Raises CorrectionError where the file cannot
    be read, or is no list.
    """
    entries = _parsed(_content(folder / CORRECTIONS_FILE))
    return tuple(replace(entry.placed, folder=folder) for entry in entries if entry.placed is not None)


def unusable_entries(folder: Path) -> tuple[Problem, ...]:
    """What is wrong with the entries that cannot be used, each with its line. Raises as `read_corrections` does."""
    path = folder / CORRECTIONS_FILE
    return tuple(Problem(str(path), entry.wrong) for entry in _parsed(_content(path)) if entry.placed is None)


def append_correction(folder: Path, correction: Correction) -> None:
    """Add `correction` at the end of the folder's file.

    Raises CorrectionError where the file as it stands cannot be used, OSError where it cannot be written; in both
    cases it stays as it was.
    """
    path = folder / CORRECTIONS_FILE
    content = _content(path)
    before = _parsed(content)
    if content and not content.endswith("\n"):
        content += "\n"
    content = (content or _HEAD) + _entry_text(correction)
    _check(content, [*map(_kept, before), correction])
    _replace(path, content)


def remove_last_correction(folder: Path) -> Correction | None:
    """Cut the last correction out and return it; None where there is none. Raises as `append_correction` does.

    What people wrote around it stays: comments, and entries that cannot be used.
    """
    path = folder / CORRECTIONS_FILE
    content = _content(path)
    entries = _parsed(content)
    last = next((number for number in reversed(range(len(entries))) if entries[number].placed is not None), None)
    if last is None:
        return None
    cut = entries[last]
    content = content[: cut.start] + content[cut.end :]
    _check(content, [_kept(entry) for number, entry in enumerate(entries) if number != last])
    _replace(path, content)
    return cut.placed.correction if cut.placed else None


def _content(path: Path) -> str:
    try:
        return content_of(path).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise CorrectionError(f"{path.name}: not UTF-8 ({error.reason})") from error
    except OSError as error:
        raise CorrectionError(f"{path.name}: {error.strerror or error}") from error


@dataclass(frozen=True, slots=True)
class _Entry:
    """An entry: its lines are `content[start:end]`. Where it is no correction, `wrong` says where and why."""

    start: int
    end: int
    text: str
    placed: Placed | None = None
    wrong: str = ""


def _kept(entry: _Entry) -> Correction | str:
    """What must still be there when the file has been written."""
    return entry.placed.correction if entry.placed else entry.text


@lru_cache(maxsize=2)
def _parsed(content: str) -> tuple[_Entry, ...]:
    """The last file is remembered: what was checked when a correction was written is read again at once, and before
    the next one."""
    try:
        node, values = parse(content)
    except NotYaml as error:
        return tuple(_rescued(content, error))
    if values is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        raise CorrectionError(f"{CORRECTIONS_FILE}: should be a list, each entry beginning with “- correct:”")
    return tuple(_entry(content, item, value, 0, 0) for item, value in zip(node.value, values, strict=True))


def _rescued(content: str, whole: NotYaml) -> Iterator[_Entry]:
    """The entries of a file that is no YAML, each read on its own: one slip must not cost the others."""
    found = pieces(content, _BEGINS)
    above = content[: found[0].start] if found else content
    if not all(map(_BETWEEN.fullmatch, above.splitlines())):
        raise CorrectionError(f"{_place(whole.line)}: {whole}") from whole
    broken = 0
    for piece in found:
        try:
            node, values = parse(piece.text)
        except NotYaml as error:
            broken += 1
            if broken > _MOST_BROKEN:
                raise CorrectionError(f"{_place(whole.line)}: {whole}") from whole
            wrong = f"{_place(piece.line + (error.line or 1) - 1)}: {error}"
            yield _Entry(piece.start, piece.start + len(piece.text), _without_comments_below(piece.text), None, wrong)
        else:
            yield _entry(content, node.value[0], values[0], piece.start, piece.line - 1)


def _without_comments_below(text: str) -> str:
    lines = text.splitlines()
    while lines and _BETWEEN.fullmatch(lines[-1]):
        lines.pop()
    return "\n".join(lines)


def _place(line: int | None) -> str:
    return CORRECTIONS_FILE if line is None else f"{CORRECTIONS_FILE}, line {line}"


def _entry(content: str, node: Any, value: Any, offset: int, lines: int) -> _Entry:
    """The entry that `node` is; its places are counted from `offset` characters and `lines` lines on."""
    start = _line_of_dash(content, node.start_mark.index + offset)
    end = start + len(content[start : _end(node) + offset].rstrip())
    end = content.find("\n", end) + 1 or len(content)
    text = content[start:end].strip()
    try:
        correction = _adapter().validate_python(value)
    except ValidationError as error:
        first = error.errors()[0]
        place = [part for part in first["loc"] if part != value.get("correct")] if isinstance(value, dict) else []
        words = " › ".join(map(str, place))
        message = _TAGS.get(first["type"]) or first["msg"].removeprefix("Value error, ")
        wrong = f"{_place(line_of(node, place) + lines)}: {words + ': ' if words else ''}{message}"
        return _Entry(start, end, text, None, wrong)
    return _Entry(start, end, text, Placed(correction, _place(node.start_mark.line + 1 + lines)))


def _line_of_dash(content: str, start: int) -> int:
    """Where the line begins whose dash the entry at `start` stands behind, or below."""
    line = content.rfind("\n", 0, start) + 1
    above = line
    for _ in range(_MOST_BLANK):
        if not above or content[above:start].lstrip().startswith("-"):
            break
        above = content.rfind("\n", 0, above - 1) + 1
        if content[above:line].strip(" \t\r\n") not in ("", "-"):
            return line
    return above


def _end(node: Any) -> int:
    """Where the words of a node end: the mark of a list or mapping in block style is only at the next token."""
    while isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    return int(node.end_mark.index)


def _entry_text(correction: Correction) -> str:
    values = correction.model_dump(mode="json", exclude_none=True)
    return str(
        yaml.dump([values], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=None)
    )


def _check(content: str, expected: list[Correction | str]) -> None:
    """Whether `content` holds just what it should: a list written in an unusual way is not ours to mend."""
    try:
        found = [_kept(entry) for entry in _parsed(content)]
    except CorrectionError:
        found = []
    if found != expected:
        raise CorrectionError(f"{CORRECTIONS_FILE}: write each entry on lines of its own, beginning with “- correct:”")


def _replace(path: Path, content: str) -> None:
    """Write beside, flush, rename: a reader, or a power cut, sees the old file or the new one."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            # As readable as it was; a new one as the folder is, not as a temporary file.
            os.chmod(name, (path if path.exists() else path.parent).stat().st_mode & 0o666)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
