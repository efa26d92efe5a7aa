"""The corpus with its index: `select` answers a query."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..corpus import Corpus
from ..query import Query, parse
from ..records import Actor, Document, Meeting, Quote
from .filters import Filters
from .result import Result
from .select import Selection
from .tables import Tables
from .texts import Row, TextIndexes

#: Results remembered: going back and forward shows them again at once.
_REMEMBERED = 32


class IndexedCorpus(Corpus):
    """A corpus that can be searched. Its facts are those of the corpus it was made from."""

    def __init__(self, corpus: Corpus, before: IndexedCorpus | None = None) -> None:
        self.__dict__.update({name: value for name, value in vars(corpus).items() if not name.startswith("_search")})
        tables = Tables(corpus)
        self.__dict__["_search"] = Search(tables, before.__dict__["_search"] if before else None)

    def select(self, query: str | Query = "") -> Result:
        """The quotes, actors, meetings and documents that answer `query`, best first. Never raises."""
        search: Search = self.__dict__["_search"]
        return search.select(parse(query) if isinstance(query, str) else query)

    def prepare(self) -> None:
        """Make the indexes now that otherwise the first query makes that has words or a filter."""
        search: Search = self.__dict__["_search"]
        search.prepare()


def index(corpus: Corpus, before: IndexedCorpus | None = None) -> IndexedCorpus:
    """Make a corpus searchable; what has been made for the same documents `before` is not made again."""
    return IndexedCorpus(corpus, before)


class Search:
    """Tables, filters and text indexes of one corpus."""

    def __init__(self, tables: Tables, before: Search | None = None) -> None:
        self.tables = tables
        self.filters = Filters(tables)
        self.texts = TextIndexes(
            quotes=self._quote_texts,
            meetings=lambda: map(self._meeting_texts, tables.meetings.records),
            actors=lambda: map(_actor_texts, tables.actors.records),
            documents=lambda: map(_document_texts, tables.documents.records),
        )
        if before is not None and before._documents == self._documents:
            self.texts.take_documents(before.texts)
        self._known: dict[Query, Result] = {}

    @property
    def _documents(self) -> list[str]:
        """What documents there are, in their order: an id stands for a text, and its title and byline with it."""
        return [document.id for document in self.tables.documents.records]

    def prepare(self) -> None:
        """Make all that is else made when a query first asks for it."""
        self.texts.prepare()
        self.tables.link()
        self.filters.names.prepare()

    def select(self, query: Query) -> Result:
        known = self._known.get(query)
        if known is None or known.query.text != query.text:
            if len(self._known) >= _REMEMBERED:
                self._known.pop(next(iter(self._known)))
            known = self._known[query] = Selection(self.tables, self.filters, self.texts, query).result()
        return known

    def _names_of(self, actors: Iterable[str]) -> Iterator[str]:
        for one in actors:
            if actor := self.tables.corpus.actors.get(one):
                yield actor.name
                yield from (alias.text for alias in actor.aliases)

    def _quote_texts(self) -> Iterator[Row]:
        """A quote is found by its content and by its speakers' names."""
        for quote in self.tables.quotes.records:
            text = self.tables.corpus.documents[quote.document].text
            names = self._names_of(quote.speakers)
            others = (*names, quote.speaker_text) if quote.speaker_text else tuple(names)
            yield (quote_content(quote, text),), others

    def _meeting_texts(self, meeting: Meeting) -> Row:
        others = [*self._names_of((*meeting.participants, *((meeting.host,) if meeting.host else ())))]
        others += [meeting.place or "", meeting.kind.replace("_", " ")]
        if meeting.part_of and (whole := self.tables.corpus.meetings.get(meeting.part_of)):
            others.append(whole.label)
        return (meeting.label,), others


def quote_content(quote: Quote, text: str) -> str:
    """The words of a quote, its spans joined."""
    return " ".join(span.of(text) for span in quote.spans)


def _actor_texts(actor: Actor) -> Row:
    names = dict.fromkeys((actor.name, *(alias.text for alias in actor.aliases)))
    roles = (text for role in actor.roles for text in (role.title, role.organization) if text)
    return names, roles


def _document_texts(document: Document) -> Row:
    """What the page adds around the article (menus, links) is no text of it."""
    own = [paragraph.span.of(document.text) for paragraph in document.paragraphs if paragraph.kind != "furniture"]
    texts = own if document.paragraphs else [document.text]
    return (document.title or "", *texts), (document.outlet or "", document.byline or "")
