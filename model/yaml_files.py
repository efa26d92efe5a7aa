"""YAML files that people write beside their articles: read without trusting what stands there."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

LARGEST_FILE = 8 * 1024 * 1024
#: libyaml's loader calls itself for each level; without a limit a file of brackets would end the program.
_DEEPEST = 50
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NotYaml(ValueError):
    """Why a text is no YAML, in one line of words; `line` counts from 1, None where it is not known."""

    def __init__(self, error: Exception) -> None:
        mark = getattr(error, "problem_mark", None)
        self.line: int | None = mark.line + 1 if mark else None
        super().__init__(getattr(error, "problem", None) or " ".join(str(error).split()))


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises OSError, FileNotFoundError where there is none, also for pipes, devices and files
    that are too large to have been written by a person."""
    with open(path, "rb", opener=without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a file (a pipe, socket or device)")
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise OSError(errno.EFBIG, f"larger than {LARGEST_FILE >> 20} MiB")
    return content


def without_waiting(path: str, flags: int) -> int:
    """A pipe that nobody writes to must not hold the program up."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def parse(content: str) -> tuple[Any, Any]:
    """A text as a YAML node, which knows its places, and as plain values; both None where it is empty.

    Raises NotYaml.
    """
    try:
        check_depth(content)
        loader = _Loader(content)
        try:
            node = loader.get_single_node()
            return node, None if node is None else loader.construct_document(node)
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise NotYaml(error) from error


def check_depth(content: str | bytes) -> None:
    """Raises yaml.YAMLError where `content` is nested deeper than anything a person writes, or is no YAML."""
    depth = 0
    for event in yaml.parse(content, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                mark: Any = event.start_mark
                raise yaml.MarkedYAMLError(problem=f"nested deeper than {_DEEPEST} levels", problem_mark=mark)
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def line_of(node: Any, path: Sequence[str | int]) -> int:
    """The line, from 1, of what `path` leads to below `node`, or of the last thing on the way that is there."""
    line = int(node.start_mark.line) + 1
    for part in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            node = node.value[part]
        elif isinstance(node, yaml.MappingNode):
            pair = next((pair for pair in node.value if pair[0].value == str(part)), None)
            if pair is None:
                break
            line, node = int(pair[0].start_mark.line) + 1, pair[1]
            continue
        else:
            break
        line = int(node.start_mark.line) + 1
    return line


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, where it starts, in characters, and its first line, from 1."""

    start: int
    line: int
    text: str


def pieces(content: str, begins: re.Pattern[str]) -> list[Piece]:
    """The text from each match of `begins` up to the next one, or to the end."""
    starts = [match.start() for match in begins.finditer(content)]
    found, line, before = [], 1, 0
    for start, end in pairwise([*starts, len(content)]):
        line += content.count("\n", before, start)
        before = start
        found.append(Piece(start, line, content[start:end]))
    return found
