"""YAML files that people write beside their articles: read without trusting what stands there."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import Any

import yaml

LARGEST_FILE = 8 * 1024 * 1024
#: libyaml's loader calls itself for each level; without a limit a file of brackets would end the program.
_DEEPEST = 50
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def content_of(path: Path) -> bytes:
    """The bytes of a file. Raises OSError, FileNotFoundError where there is none, also for pipes, devices and files
    that are too large to have been written by a person."""
    with open(path, "rb", opener=_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "not a file (a pipe, socket or device)")
        content = file.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        raise OSError(errno.EFBIG, f"larger than {LARGEST_FILE >> 20} MiB")
    return content


def _without_waiting(path: str, flags: int) -> int:
    """A pipe that nobody writes to must not hold the program up."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


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
