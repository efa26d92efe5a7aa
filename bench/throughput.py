"""How much article text a second all stages read, on one core, against npm `compromise` on the same texts.

usage: throughput.py FOLDER_OF_TEXTS [FOLDER_WITH_NODE_MODULES]

Times are processor time. The second folder is where `npm install compromise` was run; without it only ours is shown.
`compromise` tags the text and finds people, places, dates by its tags and quotations: less than all our stages do.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from onrecord.model.extract.quotes import find_quotes
from onrecord.model.loading import collecting_seldom
from onrecord.model.pipeline import load_lexicon, read_facts
from onrecord.model.reading import read_document
from onrecord.model.text import read_prose

_COMPROMISE = """
const nlp = require('compromise'), fs = require('fs');
nlp('Warm up, he said.').quotations().out('array');
const files = JSON.parse(fs.readFileSync(0, 'utf8')), began = process.cpuUsage();
for (const file of files) {
  const read = nlp(fs.readFileSync(file, 'utf8'));
  read.people().out('array'); read.places().out('array'); read.quotations().out('array');
}
const used = process.cpuUsage(began);
console.log((used.user + used.system) / 1e6);
"""


def ours(paths: Sequence[Path]) -> tuple[float, float, int]:
    """Seconds of all stages, seconds of text and quotes alone, characters."""
    lexicon = load_lexicon()
    everything = quotes = 0.0
    size = 0
    for path in paths:
        began = time.process_time()
        document = read_document(path, None, lexicon.furniture)
        read_facts(document, lexicon)
        between = time.process_time()
        find_quotes(read_prose(document.text, document.paragraphs), (), lexicon.cues)
        everything += between - began
        quotes += time.process_time() - between
        size += len(document.text)
    return everything, quotes, size


def compromise(paths: Sequence[Path], folder: Path) -> float:
    """Seconds of processor time that `compromise` takes for the texts."""
    environment = {**os.environ, "NODE_PATH": str(folder / "node_modules")}
    files = json.dumps([str(path.resolve()) for path in paths])
    command = ["node", "-e", _COMPROMISE]
    return float(
        subprocess.run(command, input=files, env=environment, check=True, capture_output=True, text=True).stdout
    )


def main() -> None:
    if not 2 <= len(sys.argv) <= 3:
        sys.exit(__doc__)
    paths = sorted(Path(sys.argv[1]).glob("*.txt"))
    with collecting_seldom():  # as when a corpus is loaded
        everything, quotes, size = ours(paths)
    print(f"{len(paths)} texts, {size / 1e6:.2f} MB")
    print(f"all stages        {size / 1e6 / everything:.2f} MB/s")
    print(f"text and quotes   {size / 1e6 / quotes:.2f} MB/s")
    if len(sys.argv) == 3:
        theirs = compromise(paths, Path(sys.argv[2]))
        print(f"compromise        {size / 1e6 / theirs:.3f} MB/s")
        print(f"all our stages    {theirs / everything:.1f} times as fast")


if __name__ == "__main__":
    main()
