"""What documents say, one by one, or shared out among several processes where there are many."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, suppress
from dataclasses import dataclass
from threading import Thread

from .pipeline import Lexicon, load_lexicon, read_facts
from .records import Document, Problem
from .resolve.local import DocumentFacts

#: Called with the number of documents read and of all documents.
Progress = Callable[[int, int], None]
#: Characters of text below which starting a process takes longer than it saves.
WORTH_A_PROCESS = 500_000
_MOST_PROCESSES = 8
#: Documents handed to a process at a time: few, so that progress shows and a cancelled reading ends soon.
_HANDFUL = 12


@dataclass(frozen=True, slots=True)
class Understood:
    """What a document says, the document as it was given to be understood, and why nothing was."""

    given: Document
    facts: DocumentFacts
    problem: Problem | None = None


def usable_processes() -> int:
    """How many processes this machine gives us room for, at most eight."""
    if hasattr(os, "sched_getaffinity"):
        return min(_MOST_PROCESSES, len(os.sched_getaffinity(0)))
    return min(_MOST_PROCESSES, os.cpu_count() or 1)


def understand_all(
    documents: Sequence[Document], lexicon: Lexicon, processes: int = 1, progress: Progress | None = None
) -> list[Understood]:
    """What each of `documents` says, in their order. Several `processes` give the same as one.

    `lexicon` must be the one `load_lexicon` gives where `processes` is above 1: each process loads its own. What
    `progress` raises ends the reading.
    """
    processes = min(processes, sum(len(document.text) for document in documents) // WORTH_A_PROCESS)
    found: list[Understood] = []

    def take(more: Iterator[Understood]) -> None:
        for one in more:
            found.append(one)
            if progress:
                progress(len(found), len(documents))

    if progress:
        progress(0, len(documents))
    if processes > 1:
        take(_shared_out(documents, processes))
    take(understand(document, lexicon) for document in documents[len(found) :])
    return found


def understand(document: Document, lexicon: Lexicon) -> Understood:
    """What the document says. A text that no stage foresaw costs its own facts, never those of the others."""
    try:
        return Understood(document, read_facts(document, lexicon))
    except Exception as error:
        reason = f"its text could not be understood, please report this: {type(error).__name__}: {error}"
        return Understood(document, DocumentFacts(document, (), (), ()), Problem(document.path, reason))


def _shared_out(documents: Sequence[Document], processes: int) -> Iterator[Understood]:
    """Ends early where there is no room for processes, or one is killed: what is left is read by who asked."""
    # Here and not above: who opens a few articles need not wait for it.
    from concurrent.futures.process import BrokenProcessPool

    with suppress(BrokenProcessPool, OSError, ImportError):
        yield from _by_processes(documents, processes)


def _by_processes(documents: Sequence[Document], processes: int) -> Iterator[Understood]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context, resource_tracker

    # The explorer's standard error is no file, and multiprocessing's own helper process would inherit it.
    with redirect_stderr(sys.__stderr__):
        resource_tracker.ensure_running()
    # Not "fork": the explorer reads in a thread, and a copy of a process with threads may hang.
    executor = ProcessPoolExecutor(processes, get_context("spawn"), _prepare)
    try:
        with _interrupts_waiting():
            found = executor.map(_understand_here, documents, chunksize=_HANDFUL)
        yield from found
    finally:
        executor.shutdown(wait=False, cancel_futures=True)


@contextmanager
def _interrupts_waiting() -> Iterator[None]:
    """Ctrl+C meanwhile is answered afterwards; processes that are started here inherit that it waits, for good."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _prepare() -> None:
    # Ctrl+C is the asking process's to answer: it ends this one too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_the_asking_process, daemon=True).start()
    load_lexicon()


def _end_with_the_asking_process() -> None:
    """Also where that one was killed, and could not say so."""
    from multiprocessing import parent_process

    asking = parent_process()
    if asking is not None:
        asking.join()
        os._exit(1)


def _understand_here(document: Document) -> Understood:
    return understand(document, load_lexicon())
