"""The library's face: `load` a corpus, `select` from it.

from onrecord.model import load
corpus = load("seeds")
result = corpus.select("by:iwaya ties")
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .search import IndexedCorpus

__all__ = ["load"]


def load(*paths: str | Path) -> IndexedCorpus:
    """The corpus of the articles in `paths`, files or folders. What cannot be read is in its `problems`."""
    # Here and not above: whoever wants only the records should not wait for all the stages.
    from .loading import load as load_paths

    return load_paths(paths)
