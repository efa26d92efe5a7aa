"""Two articles with all that can be corrected by hand: two spellings of a name, meetings, quotes, dates."""

from __future__ import annotations

from pathlib import Path

from onrecord.model.loading import Library

ARTICLES = {
    "oslo.txt": (
        "OSLO, March 3, 2025 (Reuters) - Norwegian Foreign Minister Ann Lee met Finnish Foreign Minister Mika Salo in "
        "Oslo on Monday.\n\n“The border will open,” Lee said after the meeting.\n\nSalo said that trade would grow.\n"
    ),
    "bergen.txt": (
        "BERGEN, March 10, 2025 (AP) - Norway's foreign minister, Anne Lee, will host Salo on Friday.\n\n"
        "“We are ready,” Finnish Foreign Minister Mika Salo told reporters on Sunday.\n"
    ),
}


def write_articles(folder: Path) -> Path:
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def tables(library: Library) -> object:
    """All that a corpus says, to be compared."""
    corpus = library.corpus
    return corpus.documents, corpus.actors, corpus.meetings, corpus.quotes, corpus.mentions, corpus.problems
