"""The only file that knows the order of the stages, from files to a corpus."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from .corpus import Corpus, Problem
from .corrections import (
    CORRECTIONS_FILE,
    Correction,
    CorrectionError,
    Placed,
    append_correction,
    read_corrections,
    remove_last_correction,
)
from .extract.dates import article_date, find_dates, find_expressions
from .extract.meetings import find_meetings
from .extract.mentions import MeetingMention
from .extract.names import find_names
from .extract.quotes import find_quotes
from .lexicon.cues import CueWords, load_cue_words
from .lexicon.dates import DateWords, load_date_words
from .lexicon.furniture import FurnitureWords, load_furniture_words
from .lexicon.meetings import MeetingWords, load_meeting_words
from .lexicon.names import NameWords, load_name_words
from .reading import (
    CORPUS_FILE,
    READERS,
    CorpusMetadata,
    DocumentMetadata,
    MetadataError,
    Source,
    UnreadableFile,
    find_sources,
    read_corpus_metadata,
    read_document,
    relative_names,
)
from .records import Document, Mention, Span
from .resolve.actors import merge_actors
from .resolve.corrections import correct_documents, correct_meetings, correct_quotes
from .resolve.local import DocumentFacts
from .resolve.local_meetings import join_meetings
from .resolve.meetings import merge_meetings
from .resolve.occasions import Occasions
from .resolve.quotes import assemble_quotes, attribute
from .resolve.references import read_references
from .resolve.regrouping import correct_actors
from .search import IndexedCorpus, index
from .text import read_prose

#: Called with the number of documents read and of all documents.
Progress = Callable[[int, int], None]
EMPTY = Corpus({}, {}, {}, {}, ())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All sections, loaded once."""

    furniture: FurnitureWords
    names: NameWords
    dates: DateWords
    cues: CueWords
    meetings: MeetingWords


@cache
def load_lexicon() -> Lexicon:
    """Raises LexiconError where a section, or what the user adds to it, cannot be used."""
    return Lexicon(
        furniture=load_furniture_words(),
        names=load_name_words(),
        dates=load_date_words(),
        cues=load_cue_words(),
        meetings=load_meeting_words(),
    )


@dataclass(frozen=True, slots=True)
class Library:
    """A corpus with what it was made of, so that a correction by hand shows at once.

    `folder` is where new corrections are written: the first folder that was asked for.
    """

    folder: Path
    lexicon: Lexicon
    documents: tuple[Document, ...]
    facts: Mapping[str, tuple[Document, DocumentFacts]]
    problems: tuple[Problem, ...]
    corrections: tuple[Placed, ...]
    corpus: IndexedCorpus

    def correct(self, correction: Correction) -> Library:
        """Write `correction` down and lay it over the corpus.

        Raises CorrectionError where the file of corrections cannot be used, OSError where it cannot be written.
        """
        append_correction(self.folder, correction)
        return self._read_again()

    def undo(self) -> tuple[Library, Correction | None]:
        """Take the last correction back; None where there is none. Raises as `correct` does."""
        removed = remove_last_correction(self.folder)
        return (self if removed is None else self._read_again()), removed

    def _read_again(self) -> Library:
        others = tuple(placed for placed in self.corrections if placed.folder != self.folder)
        corrections = (*others, *read_corrections(self.folder))
        # A file that could not be used when the articles were read, and was mended since, is no problem any more.
        path = str(self.folder / CORRECTIONS_FILE)
        problems = tuple(problem for problem in self.problems if problem.path != path)
        return _library(replace(self, corrections=corrections, problems=problems))


def load(paths: Iterable[str | Path], progress: Progress | None = None) -> IndexedCorpus:
    """The corpus of all articles below `paths`. What cannot be read is in its `problems`, and everything else loads."""
    return open_library(paths, progress).corpus


def open_library(paths: Iterable[str | Path], progress: Progress | None = None) -> Library:
    """The corpus of all articles below `paths`, ready to be corrected."""
    with collecting_seldom():
        return _opened(paths, progress)


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Reading makes many values and hardly a circle of them: the collector need not look so often."""
    before = gc.get_threshold()
    gc.set_threshold(max(50_000, before[0]), *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _opened(paths: Iterable[str | Path], progress: Progress | None) -> Library:
    lexicon = load_lexicon()
    given = [Path(path) for path in paths]
    folders = list(dict.fromkeys(path if os.path.isdir(path) else path.parent for path in given)) or [Path()]
    documents, problems = read_documents(given, lexicon)
    corrections: list[Placed] = []
    for folder in folders:
        try:
            corrections += read_corrections(folder)
        except CorrectionError as error:
            problems.append(Problem(str(folder / CORRECTIONS_FILE), str(error)))
    return _library(
        Library(folders[0], lexicon, tuple(documents), {}, tuple(problems), tuple(corrections), index(EMPTY)), progress
    )


def _library(library: Library, progress: Progress | None = None) -> Library:
    """`library` with its facts and corpus made anew where its corrections changed."""
    documents = correct_documents({document.id: document for document in library.documents}, library.corrections)
    facts: dict[str, tuple[Document, DocumentFacts]] = {}
    problems = list(library.problems)
    for number, document in enumerate(documents.table.values()):
        if progress:
            progress(number, len(documents.table))
        known = library.facts.get(document.id)
        if known is None or known[0] != document:
            known = document, _read_or_report(document, library.lexicon, problems)
        facts[document.id] = known
    if progress:
        progress(len(facts), len(facts))
    problems += [lost_problem(placed) for placed in documents.lost]
    corpus = build_corpus([one for _, one in facts.values()], library.lexicon, problems, library.corrections)
    return replace(library, facts=facts, corpus=index(corpus))


def _read_or_report(document: Document, lexicon: Lexicon, problems: list[Problem]) -> DocumentFacts:
    """What the document says. A text that no stage foresaw costs its own facts, never those of the others."""
    try:
        return read_facts(document, lexicon)
    except Exception as error:
        reason = f"its text could not be understood, please report this: {type(error).__name__}: {error}"
        problems.append(Problem(document.path, reason))
        return DocumentFacts(document, (), (), ())


def read_facts(document: Document, lexicon: Lexicon) -> DocumentFacts:
    """Everything one document says, with its own actors by number; its date is filled in."""
    prose = read_prose(document.text, document.paragraphs)
    expressions = find_expressions(prose, lexicon.dates)
    document = replace(document, date=article_date(document, prose, lexicon.dates, expressions))
    times = find_dates(prose, document.date, lexicon.dates, expressions)
    names = find_names(prose, lexicon.names)
    references = read_references(prose, names, lexicon.names)
    mentions = find_meetings(prose, names, times, lexicon.meetings)
    countries = {actor.country: (number,) for number, actor in enumerate(references.actors) if actor.kind == "country"}

    def takers(span: Span) -> tuple[int, ...]:
        """Who takes part by these words: the actors they mean, else the countries they speak of."""
        found = references.resolve(span)
        return found or tuple(sorted(_numbers(countries.get(code, ()) for code in references.country_of(span))))

    def company(mention: MeetingMention) -> tuple[int, ...]:
        """Those who take part; where "him" would be the subject again, who was told of before the sentence."""
        found: list[tuple[int, ...]] = []
        for span in mention.participants:
            people = takers(span)
            if people in found and span.of(document.text).lower() in ("him", "her"):
                people = references.resolve_at(span, mention.sentence.start)
            found.append(people)
        return _numbers(found)

    meetings = join_meetings(
        mentions,
        [company(mention) for mention in mentions],
        [next(iter(references.resolve(mention.host)), None) if mention.host else None for mention in mentions],
        references.actors,
        document,
    )
    quotes = []
    occasions = Occasions(meetings)
    for mention in find_quotes(prose, names, lexicon.cues):
        quote = attribute(mention, references, times, document.text)
        quotes.append(replace(quote, meeting=occasions.of(mention.sentence, mention.spans)))
    return DocumentFacts(document, references.actors, tuple(quotes), meetings)


def _numbers(found: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for numbers in found for number in numbers))


def build_corpus(
    facts: Sequence[DocumentFacts],
    lexicon: Lexicon,
    problems: Sequence[Problem] = (),
    corrections: Sequence[Placed] = (),
) -> Corpus:
    """Merge the facts of all documents and lay the corrections over them. The order of `facts` does not matter."""
    facts = sorted(facts, key=lambda one: (_sort_date(one.document), one.document.path, one.document.id))
    documents = {one.document.id: one.document for one in facts}
    merged = correct_actors(merge_actors(facts, lexicon.names), facts, corrections, lexicon.names)
    actors = merged.table
    meetings = merge_meetings(facts, actors.actor_of, actors.actors)
    corrected_meetings = correct_meetings(meetings.meetings, documents, actors, corrections)
    dates = {meeting.id: meeting.date for meeting in corrected_meetings.table.values()}
    found = assemble_quotes(facts, actors.actor_of, meetings.meeting_of, dates)
    quotes = correct_quotes(found, documents, actors, corrections)
    mentions = {
        Mention(one.document.id, span, actors.actor_of(one.document.id, number))
        for one in facts
        for number, actor in enumerate(one.actors)
        for span in actor.mentions
    }
    order = {document: position for position, document in enumerate(documents)}
    lost = [lost_problem(placed) for placed in (*merged.lost, *corrected_meetings.lost, *quotes.lost)]
    return Corpus(
        documents=documents,
        actors=actors.actors,
        meetings=corrected_meetings.table,
        quotes=quotes.table,
        mentions=tuple(sorted(mentions, key=lambda mention: (order[mention.document], mention.span, mention.actor))),
        problems=(*problems, *lost),
    )


def lost_problem(placed: Placed) -> Problem:
    """A correction whose fact is no longer there is kept in its file and reported."""
    reason = f"{placed.where}: nothing here to correct any more: {placed.correction.correct}"
    return Problem(str(placed.folder / CORRECTIONS_FILE), reason, "warning")


def _sort_date(document: Document) -> str:
    return (document.date.value if document.date else None) or "~"


def read_documents(paths: Iterable[str | Path], lexicon: Lexicon) -> tuple[list[Document], list[Problem]]:
    """All documents below `paths`, each text once, and what could not be read, with the reason."""
    sources, unread = find_sources(paths, frozenset(READERS))
    problems = [Problem(one.path, one.reason, one.severity) for one in unread]
    metadata = _Metadata(problems)
    documents: dict[str, Document] = {}
    for source in sources:
        try:
            document = read_document(source.path, metadata.of(source), lexicon.furniture)
        except UnreadableFile as error:
            problems.append(Problem(str(source.path), str(error)))
            continue
        if document.id in documents:
            reason = f"the same text as {documents[document.id].path}; read once"
            problems.append(Problem(str(source.path), reason, "warning"))
            continue
        problems += [Problem(document.path, problem, "warning") for problem in document.problems]
        documents[document.id] = document
    metadata.report_unknown()
    return list(documents.values()), problems


class _Metadata:
    """The `corpus.yaml` files beside the sources, each read once; what is wrong with them goes to `problems`."""

    def __init__(self, problems: list[Problem]) -> None:
        self._problems = problems
        self._folders: dict[Path, CorpusMetadata] = {}
        self._used: set[tuple[Path, str]] = set()
        self._roots: set[Path] = set()

    def of(self, source: Source) -> DocumentMetadata | None:
        self._roots.add(source.root)
        below, name = relative_names(source)
        for folder, key in ((source.path.parent, name), (source.root, below), (source.root, name)):
            stated = self._of_folder(folder).of(key)
            if stated is not None:
                self._used.add((folder, key))
                return stated
        return None

    def _of_folder(self, folder: Path) -> CorpusMetadata:
        if folder not in self._folders:
            try:
                self._folders[folder] = read_corpus_metadata(folder)
            except MetadataError as error:
                self._problems.append(Problem(str(folder / CORPUS_FILE), str(error)))
                self._folders[folder] = CorpusMetadata()
        return self._folders[folder]

    def report_unknown(self) -> None:
        """A name in `corpus.yaml` that no file has is likely a slip."""
        for folder, metadata in sorted(self._folders.items()):
            for key in metadata.documents:
                if (folder, key) not in self._used and not os.path.exists(folder / key):
                    self._problems.append(Problem(str(folder / CORPUS_FILE), f"names no file here: {key}", "warning"))
