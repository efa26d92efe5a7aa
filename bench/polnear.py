"""Run quote extraction over a folder of plain texts and write what the scorer of PolNeAR reads.

usage: polnear.py FOLDER_OF_TEXTS OUT.jsonl

One line a document: {"doc_id", "quotes": [{start, end, text, type, speaker, speaker_start, speaker_end, cue}]}, one
entry a content span, whose type is its own (the corpus derives types per span, too). PolNeAR's annotators took the
word "that" into the content: ours is widened by it here.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from onrecord.model.extract.mentions import QuoteMention
from onrecord.model.extract.quotes import find_quotes
from onrecord.model.lexicon.cues import load_cue_words
from onrecord.model.records import Paragraph, Span
from onrecord.model.text import read_prose

_PARAGRAPH = re.compile(r"[^\r\n]*\S[^\r\n]*")
_THAT = re.compile(r"\bthat,?\s+[“\"]?$", re.IGNORECASE)


def paragraphs_of(text: str) -> list[Paragraph]:
    """Each line that is not blank, the first as the title."""
    spans = [Span(*match.span()) for match in _PARAGRAPH.finditer(text)]
    return [Paragraph(span, "body" if number else "title") for number, span in enumerate(spans)]


def entries(text: str, mention: QuoteMention) -> list[dict[str, Any]]:
    found = []
    for start, end in mention.spans:
        kind: str | None = "direct" if (start, end) in mention.quoted else mention.kind
        if not any(start <= inner.start and inner.end <= end for inner in mention.quoted):
            kind = "indirect"
        before = _THAT.search(text, max(0, start - 8), start)
        if before is not None and mention.cue is not None and before.start() >= mention.cue.end:
            start = before.start()
            kind = None if kind == "direct" else kind
        entry = {"start": start, "end": end, "text": text[start:end], "cue": mention.cue and mention.cue.of(text)}
        if kind is not None:
            entry["type"] = kind
        if mention.speaker is not None:
            entry["speaker"] = mention.speaker.of(text)
            entry["speaker_start"], entry["speaker_end"] = mention.speaker
        found.append(entry)
    return found


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    words = load_cue_words()
    size, began = 0, time.perf_counter()
    with Path(sys.argv[2]).open("w", encoding="utf-8") as out:
        for path in sorted(Path(sys.argv[1]).glob("*.txt")):
            text = _read(path)
            prose = read_prose(text, paragraphs_of(text))
            quotes = [entry for mention in find_quotes(prose, (), words) for entry in entries(text, mention)]
            out.write(json.dumps({"doc_id": path.stem, "quotes": quotes}, ensure_ascii=False) + "\n")
            size += len(text)
    taken = time.perf_counter() - began
    print(f"{size / 1e6:.2f} MB in {taken:.2f} s: {size / 1e6 / taken:.2f} MB/s", file=sys.stderr)


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


if __name__ == "__main__":
    main()
