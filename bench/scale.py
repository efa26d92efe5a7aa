"""How reading grows: `python bench/scale.py 1000 4000` writes folders of so many invented articles and prints,
for each, MB of text a second by stage (processor time) and the memory that is kept for each article.

`--folder` takes the articles of a folder instead, again and again, each with a line of its own. `--trace` measures
memory by allocations, which is exact and slow; else it is what the process grew by.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from onrecord.model.loading import collecting_seldom
from onrecord.model.pipeline import build_corpus, load_lexicon, read_facts
from onrecord.model.reading import read_documents
from onrecord.model.search import index

Value = TypeVar("Value")
GIVEN = "Ada Bela Cleo Dora Emil Fritz Gita Hugo Ines Jonas Karl Lena Mira Nils Olga Pavel".split()
FAMILY = "Arden Boren Calder Dorn Ekholm Farrow Gansk Holm Ivarsen Jastrow Kolbe Lund Marek Norgard Osten Prahl".split()
PLACES = "Oslo Vienna Nairobi Lima Jakarta Ottawa Lisbon Seoul".split()
LANDS = ("Norwegian", "Austrian", "Kenyan", "Peruvian", "Indonesian", "Canadian", "Portuguese", "South Korean")
MONTHS = "January March May July September November".split()
SENTENCES = (
    "{land} Foreign Minister {one} met {other} in {place} on {month} {day} to discuss trade and security.",
    "“We have come a long way, and we will not stop here,” {one} said after the talks.",
    "{one} said that the two countries would sign the agreement next month.",
    "According to {other}, the ministry had expected as much since {month}.",
    "The two ministers will hold a trilateral meeting in {place} next week, officials said.",
    "Prices of grain had risen for the third week, and few in the markets thought it would be the last.",
    "{other} called the plan “a step that should have been taken years ago” and urged {one} to go further.",
)


def article(number: int) -> str:
    choose = random.Random(number)
    people = [f"{choose.choice(GIVEN)} {choose.choice(FAMILY)}" for _ in range(4)]
    lines = [
        f"Report {number}\n\n{choose.choice(PLACES).upper()}, {choose.choice(MONTHS)} {choose.randint(1, 28)}, 2024 --"
    ]
    for _ in range(choose.randint(15, 40)):
        one, other = choose.sample(people, 2)
        lines.append(
            choose.choice(SENTENCES).format(
                one=one, other=other, place=choose.choice(PLACES), land=choose.choice(LANDS),
                month=choose.choice(MONTHS), day=choose.randint(1, 28),
            )
        )  # fmt: skip
        if choose.random() < 0.4:
            lines.append("\n\n")
    return " ".join(lines)


def texts(folder: Path | None, count: int) -> Iterator[str]:
    known = sorted(folder.glob("*.txt")) if folder is not None else []
    for number in range(count):
        if known:
            yield f"{known[number % len(known)].read_text(encoding='utf-8', errors='replace')}\n\nCopy {number}.\n"
        else:
            yield article(number)


def kept() -> float:
    """Bytes in use."""
    gc.collect()
    if tracemalloc.is_tracing():
        return tracemalloc.get_traced_memory()[0]
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024.0


def measure(count: int, folder: Path | None) -> None:
    lexicon = load_lexicon()
    spent: dict[str, float] = {}

    def timed(stage: str, work: Callable[[], Value]) -> Value:
        begin = time.process_time()
        value = work()
        spent[stage] = spent.get(stage, 0.0) + time.process_time() - begin
        return value

    with tempfile.TemporaryDirectory() as written:
        for number, text in enumerate(texts(folder, count)):
            Path(written, f"{number}.txt").write_text(text, encoding="utf-8")
        before = kept()
        documents, _ = timed("reading", lambda: read_documents([Path(written)], lexicon.furniture))
    size = sum(len(document.text) for document in documents)
    facts = timed("facts", lambda: [read_facts(document, lexicon) for document in documents])
    corpus = timed("merging", lambda: build_corpus(facts, lexicon))
    searchable = timed("tables", lambda: index(corpus))
    timed("index", searchable.prepare)
    found = len(searchable.quotes), len(searchable.meetings), len(searchable.actors)
    total = sum(spent.values())
    stages = "  ".join(f"{stage} {size / 1e6 / seconds:.2f}" for stage, seconds in spent.items())
    print(f"{count} articles, {size / 1e6:.1f} MB: {size / 1e6 / total:.2f} MB/s ({stages})")
    facts, documents = [], []
    each = (kept() - before) / max(count, 1) / 1e3
    print(
        f"  {found[0]} quotes, {found[1]} meetings, {found[2]} actors; {each:.1f} kB kept for each article of "
        f"{size / max(count, 1) / 1e3:.1f} kB"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int, default=[250, 1000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--trace", action="store_true")
    options = parser.parse_args()
    if options.trace:
        tracemalloc.start()
    for count in options.counts:
        with collecting_seldom():  # as when a corpus is loaded
            measure(count, options.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
