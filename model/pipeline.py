"""The only file that knows the order of the stages, from documents to a corpus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from .corpus import Corpus
from .corrections import Placed
from .extract.dates import article_date, find_dates, find_expressions
from .extract.meetings import find_meetings
from .extract.names import find_names
from .extract.quotes import find_quotes
from .lexicon.cues import CueWords, load_cue_words
from .lexicon.dates import DateWords, load_date_words
from .lexicon.furniture import FurnitureWords, load_furniture_words
from .lexicon.meetings import MeetingWords, load_meeting_words
from .lexicon.names import NameWords, load_name_words
from .records import Document, Mention, Problem
from .resolve.actor_table import ActorTable
from .resolve.actors import merge_actors
from .resolve.corrections import correct_meetings, correct_quotes
from .resolve.local import DocumentFacts, LocalQuote
from .resolve.local_meetings import join_meetings
from .resolve.meetings import merge_meetings
from .resolve.occasions import Occasions
from .resolve.quotes import assemble_quotes, attribute
from .resolve.references import read_references
from .resolve.regrouping import correct_actors
from .resolve.takers import Takers
from .text import read_prose


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


def read_facts(document: Document, lexicon: Lexicon) -> DocumentFacts:
    """Everything one document says, with its own actors by number; its date is filled in."""
    prose = read_prose(document.text, document.paragraphs)
    expressions = find_expressions(prose, lexicon.dates)
    document = replace(document, date=article_date(document, prose, lexicon.dates, expressions))
    times = find_dates(prose, document.date, lexicon.dates, expressions)
    names = find_names(prose, lexicon.names)
    references = read_references(prose, names, lexicon.names)
    mentions = find_meetings(prose, names, times, lexicon.meetings)
    takers = Takers(references, document.text, lexicon.names)
    meetings = join_meetings(
        mentions,
        [takers.of(mention) for mention in mentions],
        [takers.host(mention) for mention in mentions],
        references.actors,
        document,
        lexicon.names,
    )
    quotes: list[LocalQuote] = []
    occasions = Occasions(meetings)
    for mention in find_quotes(prose, names, lexicon.cues):
        quote = attribute(mention, references, times, document.text, quotes)
        occasion = occasions.of(mention.sentence, mention.spans)
        quotes.append(quote if occasion is None else replace(quote, meeting=occasion))
    return DocumentFacts(document, references.actors, tuple(quotes), meetings)


@dataclass(frozen=True, slots=True)
class Merged:
    """The facts of all documents in the order of their dates, and their actors before any correction by hand."""

    facts: tuple[DocumentFacts, ...]
    actors: ActorTable


def merge_facts(facts: Iterable[DocumentFacts], lexicon: Lexicon) -> Merged:
    """Who is who in all documents together. The order of `facts` does not matter."""
    ordered = sorted(facts, key=lambda one: (_sort_date(one.document), one.document.path, one.document.id))
    return Merged(tuple(ordered), merge_actors(ordered, lexicon.names))


def build_corpus(facts: Iterable[DocumentFacts], lexicon: Lexicon) -> Corpus:
    """The corpus of documents whose facts nobody has corrected."""
    return corrected_corpus(merge_facts(facts, lexicon), lexicon)


def corrected_corpus(
    merged: Merged, lexicon: Lexicon, problems: Sequence[Problem] = (), corrections: Sequence[Placed] = ()
) -> Corpus:
    """The corpus of all documents, with the corrections laid over it."""
    facts = merged.facts
    documents = {one.document.id: one.document for one in facts}
    corrected = correct_actors(merged.actors, facts, corrections, lexicon.names)
    actors = corrected.table
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
    lost = (*corrected.lost, *corrected_meetings.lost, *quotes.lost)
    return Corpus(
        documents=documents,
        actors=actors.actors,
        meetings=corrected_meetings.table,
        quotes=quotes.table,
        mentions=tuple(sorted(mentions, key=lambda mention: (order[mention.document], mention.span, mention.actor))),
        problems=(*problems, *(placed.lost() for placed in lost)),
    )


def _sort_date(document: Document) -> str:
    return (document.date.value if document.date else None) or "~"
