"""How right the program is about the annotated articles.

usage: gold.py [--errors] [--set NAME] [--folder FOLDER]

Prints the figures of each set, the main ones for each of its articles too, and those of all sets. `--errors` adds
what is not as annotated, figure by figure, but never for a hidden set: those articles are only measured. `--folder`
measures articles annotated elsewhere, such as texts that may not stand in this repository; they are hidden too.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from onrecord.model import load
from onrecord.model.corpus import Corpus
from onrecord.model.extract.dates import find_dates
from onrecord.model.pipeline import load_lexicon
from onrecord.model.text import read_prose

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.gold.annotation import GoldSet, read_articles, read_sets
from tests.gold.figures import Report, listing, table, total
from tests.gold.scoring import Times, score_set

#: The figures that are shown article by article.
MAIN = ("persons", "quotes", "quote speakers", "indirect", "meetings", "meeting dates", "article dates")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="How right the program is about the annotated articles.")
    parser.add_argument("--errors", action="store_true", help="list what is not as annotated")
    parser.add_argument("--set", action="append", metavar="NAME", help="measure this set only (may be repeated)")
    parser.add_argument("--folder", type=Path, help="measure the annotated articles of this folder, by totals only")
    options = parser.parse_args(arguments)
    if options.folder:
        sets = [replace(read_articles(options.folder), hidden=True)]
    else:
        sets = [gold for gold in read_sets() if not options.set or gold.name in options.set]
    if not sets:
        parser.error("no such set of annotated articles")
    overall = []
    for gold in sets:
        rows = measure(gold)
        whole = total(report for _, report in rows)
        overall.append((gold.name, whole))
        print(f"\n{gold.name}: {len(gold.documents)} articles, {gold.folder.name}/\n")
        print(listing(whole))
        if not gold.hidden:
            print()
            print(table([(_short(name), one) for name, one in rows], MAIN))
        if options.errors and not gold.hidden:
            print_errors(whole)
    if len(overall) > 1:
        print("\nall sets\n")
        print(table([*overall, ("all", total(report for _, report in overall))], MAIN))
    return 0


def measure(gold: GoldSet) -> list[tuple[str, Report]]:
    corpus = load(*(gold.folder / document.file for document in gold.documents))
    for problem in corpus.problems:
        print(f"{problem.path}: {problem.reason}", file=sys.stderr)
    return score_set(gold, corpus, find_times(corpus))


def find_times(corpus: Corpus) -> Times:
    """The time expressions of each document, found again: a corpus keeps only the dates of its facts."""
    words = load_lexicon().dates
    return {
        document.id: find_dates(read_prose(document.text, document.paragraphs), document.date, words)
        for document in corpus.documents.values()
    }


def print_errors(report: Report) -> None:
    for name, figure in report.figures.items():
        print(f"\n{name}: {figure}")
        for error in report.errors:
            if error.figure == name:
                print(f"  {_short(error.document)}  {error.kind}: {error.words}")


def _short(name: str) -> str:
    """The number of a seed, the name of an article."""
    stem = Path(name).stem
    return stem.split("_")[0] if stem[:3].isdigit() else stem


if __name__ == "__main__":
    raise SystemExit(main())
