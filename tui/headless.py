"""The commands that print and are done. Results go to standard output, problems and progress to standard error."""

from __future__ import annotations

import json
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Literal, cast

from onrecord.model.contract import TableName
from onrecord.model.lexicon.loading import LexiconError
from onrecord.model.loading import load
from onrecord.model.query import QueryProblem, parse
from onrecord.model.records import Problem
from onrecord.model.search import IndexedCorpus, quote_content
from onrecord.model.understanding import usable_processes

from .exits import FOUND, NOTHING, UNUSABLE
from .output import FormatName, write_records
from .progress import ProgressBar
from .safe import printable

#: So many problems are told one by one; `check` tells all.
_TOLD = 20


def list_records(table: str, paths: Sequence[str], text: str, wanted: str | None) -> int:
    """Print the records of a table that a query finds. Gives the exit status."""
    query = parse(text)
    if query.problems:
        for problem in query.problems:
            _complain(_pointed(problem, text))
        return UNUSABLE
    corpus = _read(paths)
    if corpus is None:
        return UNUSABLE
    result = corpus.select(query)
    for problem in result.problems:
        _complain(str(problem))
    records = getattr(result, table)
    form = wanted or ("table" if sys.stdout.isatty() else "jsonl")
    write_records(cast(TableName, table), records, corpus, cast(FormatName, form))
    return FOUND if len(records) else NOTHING


@dataclass(frozen=True, slots=True)
class Finding:
    """Something `check` has to say. `line` counts from 1; None for a whole file."""

    check: Literal["unread", "warning", "undated", "unattributed"]
    path: str
    line: int | None
    reason: str


def check(paths: Sequence[str], form: str) -> int:
    """Print what could not be read, dated or attributed. Gives the exit status."""
    corpus = _read(paths, quiet=True)
    if corpus is None:
        return UNUSABLE
    terminal = sys.stdout.isatty()
    found = 0
    for finding in findings(corpus):
        found += 1
        if form == "jsonl":
            line = json.dumps(asdict(finding))
        else:
            where = finding.path if finding.line is None else f"{finding.path}:{finding.line}"
            line = f"{printable(where)}: {finding.check}: {printable(finding.reason)}"
        print(line, flush=terminal)
    return NOTHING if found else FOUND


def findings(corpus: IndexedCorpus) -> Iterator[Finding]:
    """What is unread, then document by document what is undated and unattributed."""
    for problem in corpus.problems:
        yield Finding("unread" if problem.severity == "error" else "warning", problem.path, None, problem.reason)
    for document in corpus.select().documents:
        breaks = [at for at, letter in enumerate(document.text) if letter == "\n"]
        if document.date is None:
            yield Finding("undated", document.path, None, "nothing in it says when it was published")
        elif document.date.value is None:
            yield Finding("undated", document.path, None, f"{document.date.text}: {document.date.reason}")
        for quote in (corpus.quotes[one] for one in corpus.quotes_by_document.get(document.id, ())):
            if not quote.speakers and quote.speaker_text is None:
                line = bisect_left(breaks, quote.spans[0].start) + 1
                yield Finding("unattributed", document.path, line, quote_content(quote, document.text))


def _read(paths: Sequence[str], *, quiet: bool = False) -> IndexedCorpus | None:
    """The corpus, what could not be read told on standard error; None where nothing could be."""
    bar = ProgressBar()
    try:
        corpus = load(paths, bar, usable_processes())
    except LexiconError as error:
        _complain(str(error))
        return None
    finally:
        bar.close()
    errors = [problem for problem in corpus.problems if problem.severity == "error"]
    if not corpus.documents:
        _tell(errors)
        _complain("no article could be read" if errors else f"no articles in {', '.join(paths)}")
        return None
    if not quiet:
        _tell(errors)
    return corpus


def _tell(problems: Sequence[Problem]) -> None:
    for problem in problems[:_TOLD]:
        _complain(f"{problem.path}: {problem.reason}")
    if len(problems) > _TOLD:
        _complain(f"{len(problems) - _TOLD} more could not be read; onrecord check lists all")


def _complain(message: str) -> None:
    for line in message.split("\n"):
        print(f"onrecord: {printable(line)}", file=sys.stderr)


def _pointed(problem: QueryProblem, text: str) -> str:
    """The problem, and under the query a mark where it is."""
    before = printable(text[: problem.where.start])
    meant = printable(text[problem.where.start : problem.where.end])
    return f"{problem}\n  {printable(text)}\n  {' ' * len(before)}{'^' * max(1, len(meant))}"
