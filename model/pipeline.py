"""The only file that knows the order of the stages: files -> documents -> mentions -> actors, meetings, quotes -> corpus."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from .corpus import Corpus, Problem
from .extract.dates import article_date, find_dates
from .extract.meetings import find_meetings
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
from .records import Document, Mention
from .resolve.actors import merge_actors
from .resolve.local import DocumentFacts
from .resolve.local_meetings import join_meetings, occasion_of
from .resolve.meetings import merge_meetings
from .resolve.quotes import assemble_quotes, attribute
from .resolve.references import read_references
from .search import IndexedCorpus, index
from .text import read_prose

#: Called with the number of files read and of all files.
Progress = Callable[[int, int], None]


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


def load(paths: Iterable[str | Path], progress: Progress | None = None) -> IndexedCorpus:
    """The corpus of all articles below `paths`. What cannot be read is in its `problems`, and everything else loads."""
    lexicon = load_lexicon()
    documents, problems = read_documents(paths, lexicon, progress)
    return index(build_corpus([read_facts(document, lexicon) for document in documents], lexicon, problems))


def read_facts(document: Document, lexicon: Lexicon) -> DocumentFacts:
    """Everything one document says, with its own actors by number; its date is filled in."""
    prose = read_prose(document.text, document.paragraphs)
    document = replace(document, date=article_date(document, prose, lexicon.dates))
    times = find_dates(prose, document.date, lexicon.dates)
    names = find_names(prose, lexicon.names)
    references = read_references(prose, names, lexicon.names)
    mentions = find_meetings(prose, names, times, lexicon.meetings)
    meetings = join_meetings(
        mentions,
        [_numbers(references.resolve(span) for span in mention.participants) for mention in mentions],
        [next(iter(references.resolve(mention.host)), None) if mention.host else None for mention in mentions],
        references.actors,
        document,
    )
    quotes = []
    for mention in find_quotes(prose, names, lexicon.cues):
        quote = attribute(mention, references, times, document.text)
        quotes.append(replace(quote, meeting=occasion_of(mention.sentence, mention.spans, meetings)))
    return DocumentFacts(document, references.actors, tuple(quotes), meetings)


def _numbers(found: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(number for numbers in found for number in numbers))


def build_corpus(facts: Sequence[DocumentFacts], lexicon: Lexicon, problems: Sequence[Problem] = ()) -> Corpus:
    """Merge the facts of all documents. The order of `facts` does not matter."""
    facts = sorted(facts, key=lambda one: (_sort_date(one.document), one.document.path, one.document.id))
    actors = merge_actors(facts, lexicon.names)
    meetings = merge_meetings(facts, actors.actor_of, actors.actors)
    dates = {meeting.id: meeting.date for meeting in meetings.meetings.values()}
    mentions = {
        Mention(one.document.id, span, actors.actor_of(one.document.id, number))
        for one in facts
        for number, actor in enumerate(one.actors)
        for span in actor.mentions
    }
    order = {one.document.id: position for position, one in enumerate(facts)}
    return Corpus(
        documents={one.document.id: one.document for one in facts},
        actors=actors.actors,
        meetings=meetings.meetings,
        quotes=assemble_quotes(facts, actors.actor_of, meetings.meeting_of, dates),
        mentions=tuple(sorted(mentions, key=lambda mention: (order[mention.document], mention.span, mention.actor))),
        problems=tuple(problems),
    )


def _sort_date(document: Document) -> str:
    return (document.date.value if document.date else None) or "~"


def read_documents(
    paths: Iterable[str | Path], lexicon: Lexicon, progress: Progress | None = None
) -> tuple[list[Document], list[Problem]]:
    """All documents below `paths`, each text once, and what could not be read, with the reason."""
    sources, unread = find_sources(paths, frozenset(READERS))
    problems = [Problem(one.path, one.reason, one.severity) for one in unread]
    metadata = _Metadata(problems)
    documents: dict[str, Document] = {}
    for number, source in enumerate(sources):
        if progress:
            progress(number, len(sources))
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
    if progress:
        progress(len(sources), len(sources))
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
                if (folder, key) not in self._used and not (folder / key).exists():
                    self._problems.append(Problem(str(folder / CORPUS_FILE), f"names no file here: {key}", "warning"))
