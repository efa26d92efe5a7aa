"""Run quote extraction over a folder of plain texts and write what the scorer of PolNeAR reads.

usage: polnear.py FOLDER_OF_TEXTS OUT.jsonl

One line a document: {"doc_id", "quotes": [{start, end, text, type, speaker, speaker_start, speaker_end, speaker_ref,
cue}]}, one entry a content span, whose type is its own (the corpus derives types per span, too). PolNeAR's annotators
took the word "that" into the content: ours is widened by it here. `speaker_ref` is the actor the speaker resolves to
within the document.
"""

from __future__ import annotations

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

from onrecord.model.extract.mentions import QuoteMention
from onrecord.model.pipeline import load_lexicon, read_facts
from onrecord.model.reading import read_document

_THAT = re.compile(r"\bthat,?\s+[“\"]?$", re.IGNORECASE)


def entries(text: str, mention: QuoteMention, reference: str | None) -> list[dict[str, Any]]:
    """One entry for each content span of the utterance."""
    found = []
    for start, end in mention.spans:
        kind: str | None = "direct" if (start, end) in mention.quoted else mention.kind
        if not any(start <= inner.start and inner.end <= end for inner in mention.quoted):
            kind = "indirect"
        before = _THAT.search(text, max(0, start - 8), start)
        if before is not None and mention.cue is not None and before.start() >= mention.cue.end:
            start = before.start()
            kind = None if kind == "direct" else kind  # by the share of words in marks, as in the corpus
        entry = {"start": start, "end": end, "text": text[start:end], "cue": mention.cue and mention.cue.of(text)}
        if kind is not None:
            entry["type"] = kind
        if mention.speaker is not None:
            entry["speaker"] = mention.speaker.of(text)
            entry["speaker_start"], entry["speaker_end"] = mention.speaker
        if reference:
            entry["speaker_ref"] = reference
        found.append(entry)
    return found


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    lexicon = load_lexicon()
    size, began = 0, time.process_time()
    with Path(sys.argv[2]).open("w", encoding="utf-8") as out:
        for path in sorted(Path(sys.argv[1]).glob("*.txt")):
            document = read_document(path, None, lexicon.furniture)
            facts = read_facts(document, lexicon)
            quotes = [
                entry
                for quote in facts.quotes
                for entry in entries(
                    document.text, quote.mention, " and ".join(facts.actors[number].name for number in quote.speakers)
                )
            ]
            out.write(json.dumps({"doc_id": path.stem, "quotes": quotes}, ensure_ascii=False) + "\n")
            size += len(document.text)
    taken = time.process_time() - began
    print(f"{size / 1e6:.2f} MB in {taken:.2f} s: {size / 1e6 / taken:.2f} MB/s, all stages", file=sys.stderr)


if __name__ == "__main__":
    main()
