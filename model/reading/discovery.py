"""Which files there are to read."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..records import Problem

#: Files of ours that stand beside the articles.
OWN_FILES = frozenset({"corpus.yaml", "corrections.yaml"})


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read. `root` is the folder it was found under, or its own folder where it was named itself."""

    path: Path
    root: Path


def find_sources(paths: Iterable[str | Path], suffixes: frozenset[str]) -> tuple[list[Source], list[Problem]]:
    """All files below `paths`, each once, sorted by path, and what cannot be read.

    In folders only files with a known suffix are taken, hidden ones left out; a file that is named itself is taken
    whatever its suffix. Links are followed; a link that leads back is passed over.
    """
    sources: dict[str, Source] = {}
    unread: list[Problem] = []
    for given in paths:
        path = Path(given)
        try:
            if path.is_dir():
                _walk(path, suffixes, sources, unread)
            elif path.is_file():
                sources.setdefault(os.path.realpath(path), Source(path, path.parent))
            elif path.exists():
                unread.append(Problem(str(path), "not a file or folder"))
            else:
                reason = "the link leads nowhere" if path.is_symlink() else "there is no such file or folder"
                unread.append(Problem(str(path), reason))
        except (OSError, ValueError) as error:
            unread.append(Problem(str(path), _words(error)))
    return sorted(sources.values(), key=lambda source: str(source.path)), unread


def _walk(top: Path, suffixes: frozenset[str], sources: dict[str, Source], unread: list[Problem]) -> None:
    visited: set[str] = {os.path.realpath(top)}

    def fail(error: OSError) -> None:
        unread.append(Problem(str(error.filename), _words(error)))

    for folder, folders, files in os.walk(top, followlinks=True, onerror=fail):
        kept = []
        for name in sorted(folders):
            real = os.path.realpath(os.path.join(folder, name))
            if not name.startswith(".") and real not in visited:
                visited.add(real)
                kept.append(name)
        folders[:] = kept
        for name in sorted(files):
            _take(Path(folder, name), top, suffixes, sources, unread)


def _take(path: Path, top: Path, suffixes: frozenset[str], sources: dict[str, Source], unread: list[Problem]) -> None:
    if path.name.startswith(".") or path.name in OWN_FILES:
        return
    if not path.exists():
        unread.append(Problem(str(path), "the link leads nowhere", "warning"))
    elif not path.is_file():
        unread.append(Problem(str(path), "not a file (a pipe, socket or device)", "warning"))
    elif path.suffix.lower() not in suffixes:
        kind = path.suffix or "no suffix"
        unread.append(
            Problem(str(path), f"passed over: no reader for {kind} (name the file to read it as text)", "warning")
        )
    else:
        sources.setdefault(os.path.realpath(path), Source(path, top))


def _words(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error) or type(error).__name__


def relative_names(source: Source) -> Sequence[str]:
    """The names a `corpus.yaml` may know a file by: its path below the folder, then its bare name."""
    try:
        below = source.path.relative_to(source.root).as_posix()
    except ValueError:
        below = source.path.name
    return (below, source.path.name)
