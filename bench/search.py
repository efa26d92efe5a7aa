"""How well and how fast the search finds a quote from two to four of its words, one of them with a typing error.

    python -m bench.search                10,000 quotes, against rapidfuzz over every quote and against fzf
    python -m bench.search --large        100,000 quotes: index time, memory, milliseconds a key
    python -m bench.search --any-word     queries may have small words (the, of) too

Wanted: the quote among the first ten for .98 of the queries; a key at 100,000 quotes within 100 ms.
All rivals get the same queries in the same run; times are medians.
"""

from __future__ import annotations

import argparse
import gc
import random
import shutil
import statistics
import string
import subprocess
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.model.corpus import Corpus
from onrecord.model.search import IndexedCorpus, index, quote_content
from rapidfuzz import fuzz, process

from tests.factory import SMALL_WORDS, make_corpus

FIRST = 10


@dataclass(frozen=True)
class Case:
    """A query and the number of the quote its words were taken from."""

    query: str
    wanted: int


def contents(corpus: Corpus) -> list[str]:
    return [quote_content(quote, corpus.documents[quote.document].text) for quote in corpus.quotes.values()]


def make_cases(texts: Sequence[str], count: int, seed: int, any_word: bool) -> list[Case]:
    """Queries of two to four words of a quote, in its order but not side by side, one of them misspelt. Words that
    more than ten quotes have together tell nobody which is wanted: those are left out."""
    chance = random.Random(seed)
    split = [[word.strip("“”") for word in text.split()] for text in texts]
    holding: dict[str, set[int]] = defaultdict(set)
    for number, words in enumerate(split):
        for word in words:
            holding[word].add(number)
    cases: list[Case] = []
    while len(cases) < count:
        wanted = chance.randrange(len(texts))
        words = split[wanted]
        places = [place for place, word in enumerate(words) if any_word or word not in SMALL_WORDS]
        long = [place for place in places if len(words[place]) >= 4]
        size = chance.randint(2, 4)
        if len(places) < size or not long:
            continue
        wrong = chance.choice(long)
        others = chance.sample([place for place in places if place != wrong], size - 1)
        if len(set.intersection(*(holding[words[place]] for place in (wrong, *others)))) > FIRST:
            continue
        typed = [
            misspelt(chance, words[place]) if place == wrong else words[place] for place in sorted([wrong, *others])
        ]
        cases.append(Case(" ".join(typed), wanted))
    return cases


def misspelt(chance: random.Random, word: str) -> str:
    """A letter left out, put in, replaced, or two changed round."""
    while True:
        place = chance.randrange(len(word))
        letter = chance.choice(string.ascii_lowercase)
        made = chance.choice(
            (
                word[:place] + word[place + 1 :],
                word[:place] + letter + word[place:],
                word[:place] + letter + word[place + 1 :],
                word[:place] + word[place + 1 : place + 2] + word[place : place + 1] + word[place + 2 :],
            )
        )
        if made != word:
            return made


@dataclass(frozen=True)
class Score:
    name: str
    found: float
    milliseconds: float


def measure(name: str, cases: Sequence[Case], find: Callable[[str], Sequence[int]]) -> Score:
    """The share of cases whose quote is among the first ten, and the median time of a query."""
    times, hits = [], 0
    for case in cases:
        start = time.perf_counter()
        first = find(case.query)
        times.append(time.perf_counter() - start)
        hits += case.wanted in first
    return Score(name, hits / len(cases), 1000 * statistics.median(times))


def ours(indexed: IndexedCorpus) -> Callable[[str], Sequence[int]]:
    numbers = {quote: number for number, quote in enumerate(indexed.quotes)}

    def find(query: str) -> Sequence[int]:
        result = indexed.select(query)
        # All four panes are counted and their first rows shown, as after a key in the explorer.
        _ = [(len(rows), rows[:FIRST]) for rows in (result.actors, result.meetings, result.documents)]
        return [numbers[quote.id] for quote in result.quotes[:FIRST]]

    return find


def plain(texts: Sequence[str], scorer: Callable[..., float]) -> Callable[[str], Sequence[int]]:
    return lambda query: [hit[2] for hit in process.extract(query, texts, scorer=scorer, limit=FIRST)]


def fzf(texts: Sequence[str]) -> Callable[[str], Sequence[int]]:
    """fzf has no typing errors but any gap between letters; one process a query, as it is used in scripts."""
    lines = "\n".join(f"{number}\t{text}" for number, text in enumerate(texts))

    def find(query: str) -> Sequence[int]:
        done = subprocess.run(
            ["fzf", "--filter", query, "--delimiter", "\t", "--nth", "2.."], input=lines, capture_output=True, text=True
        )
        return [int(line.split("\t", 1)[0]) for line in done.stdout.splitlines()[:FIRST]]

    return find


def compare(quotes: int, queries: int, seed: int, any_word: bool) -> None:
    corpus = make_corpus(quotes, seed=seed)
    texts = contents(corpus)
    cases = make_cases(texts, queries, seed + 1, any_word)
    indexed = index(corpus)
    scores = [measure("onrecord", cases, ours(indexed))]
    for scorer in (fuzz.WRatio, fuzz.partial_ratio, fuzz.token_set_ratio):
        scores.append(measure(f"rapidfuzz {scorer.__name__}", cases[: max(20, queries // 5)], plain(texts, scorer)))
    if shutil.which("fzf"):
        scores.append(measure("fzf", cases[: max(20, queries // 5)], fzf(texts)))
    print(f"{quotes} quotes, {queries} queries (rivals: a fifth of them), seed {seed}")
    print(f"{'':28}{'first ten':>10}{'ms':>10}{'times ours':>12}")
    for score in scores:
        ratio = score.milliseconds / scores[0].milliseconds
        print(f"{score.name:28}{score.found:10.3f}{score.milliseconds:10.2f}{ratio:12.1f}")
    if not shutil.which("fzf"):
        print("fzf: left out, it is not installed")


def large(quotes: int, seed: int) -> None:
    """Every query is typed letter by letter; each key is a query of its own."""
    corpus = make_corpus(quotes, seed=seed)
    texts = contents(corpus)
    gc.collect()
    start = time.perf_counter()
    indexed = index(corpus)
    indexed.prepare()
    built = time.perf_counter() - start
    find = ours(indexed)
    times: list[tuple[float, str]] = []
    for case in make_cases(texts, 40, seed + 1, any_word=True):
        for end in range(1, len(case.query) + 1):
            start = time.perf_counter()
            find(case.query[:end])
            times.append((1000 * (time.perf_counter() - start), case.query[:end]))
    times.sort()
    tracemalloc.start()
    again = index(corpus)
    memory, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del again
    words = sum(len(document.text.split()) for document in corpus.documents.values())
    print(f"{quotes} quotes, {len(corpus.documents)} documents of {words} words in all, seed {seed}")
    print(f"index: {built:.2f} s, {memory / 1e6:.0f} MB kept, {peak / 1e6:.0f} MB at the most while it is made")
    middle, high, worst = (times[int(len(times) * share)] for share in (0.5, 0.95, 0.999))
    print(
        f"a key: {middle[0]:.1f} ms median, {high[0]:.1f} ms for 95 of 100, {worst[0]:.1f} ms at worst ({worst[1]!r})"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quotes", type=int)
    parser.add_argument("--queries", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--any-word", action="store_true")
    parser.add_argument("--large", action="store_true")
    options = parser.parse_args()
    if options.large:
        large(options.quotes or 100_000, options.seed)
    else:
        compare(options.quotes or 10_000, options.queries, options.seed, options.any_word)


if __name__ == "__main__":
    main()
