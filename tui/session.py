"""What stands behind the screen: a corpus, the trail of views, and the rows each view asks for. No Textual here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from onrecord.model.corpus import Corpus
from onrecord.model.records import Span
from onrecord.model.search import IndexedCorpus, Result

from .following import Fact
from .look import Look
from .marks import NO_MARKS, Marks, marks_of
from .paint import Highlight, Painter
from .rebasing import Rebasing
from .sorting import in_order, order_named
from .trail import LISTS, ListName, PaneName, Reading, Trail, View

if TYPE_CHECKING:
    from onrecord.model.loading import Library

# A search over a whole book for its matches is not worth the wait while typing.
LONGEST_MARKED = 2_000_000
# So many parts of a query that finds nothing are left out by turns.
_MOST_PARTS = 8


class Session:
    """Everything that is asked is answered from `view`; what was found for it is kept until the query changes."""

    def __init__(
        self,
        source: IndexedCorpus,
        look: Look,
        query: str = "",
        library: Library | None = None,
        *,
        sparing: bool = False,
    ) -> None:
        self.source = source
        #: What the corpus was made of, where it can be corrected by hand.
        self.library = library
        self.corpus: Corpus = source
        self.look = look
        #: Every byte travels: lists jump at their edges, and the reader follows the cursor only when asked to.
        self.sparing = sparing
        self.trail = Trail(View(query=query, preview=not sparing))
        self._result: tuple[str, Result] | None = None
        self._painter: tuple[str, Painter] | None = None
        self._rows: dict[tuple[str, ListName, str], Sequence[Any]] = {}
        self._marks: tuple[tuple[str, str], Marks] | None = None
        self.trail = Trail(self.first_view(self.trail.here))

    def adopt(self, library: Library, rebasing: Rebasing) -> None:
        """Go on with a corrected corpus: the same views, the same facts under their cursors."""
        self.trail = rebasing.trail(self.trail)
        self.library = library
        self.source = self.corpus = library.corpus
        self._result = self._painter = self._marks = None
        self._rows.clear()

    @property
    def view(self) -> View:
        return self.trail.here

    @property
    def result(self) -> Result:
        query = self.view.query.strip()
        if self._result is None or self._result[0] != query:
            self._result = query, self.source.select(query)
            self._rows.clear()
        return self._result[1]

    @property
    def painter(self) -> Painter:
        """Draws rows with the matches of the present query; the same object as long as the query is the same."""
        query = self.view.query.strip()
        if self._painter is None or self._painter[0] != query:
            highlight: Highlight = self.result.highlight if query else _nothing
            self._painter = query, Painter(self.corpus, self.look, highlight)
        return self._painter[1]

    def rows(self, name: ListName) -> Sequence[Any]:
        """The rows of a list in its order; the same object as long as query and order are the same."""
        result, order = self.result, order_named(name, self.view.order_of(name))
        key = (self.view.query.strip(), name, order.name)
        if key not in self._rows:
            self._rows[key] = in_order(getattr(result, name), order, self.corpus)
        return self._rows[key]

    def total(self, name: ListName) -> int:
        table: dict[str, Any] = getattr(self.corpus, name)
        return len(table)

    def marks(self, document: str | None) -> Marks:
        """The marks of a document, with the matches of the present query."""
        if document is None or document not in self.corpus.documents:
            return NO_MARKS
        key = (document, self.view.query.strip())
        if self._marks is None or self._marks[0] != key:
            text = self.corpus.documents[document].text
            found = self.painter.highlight(text) if len(text) <= LONGEST_MARKED else ()
            self._marks = key, marks_of(self.corpus, document, tuple(Span(*span) for span in found))
        return self._marks[1]

    def first_view(self, view: View) -> View:
        """`view` with the reader at the best quote, or at the best document, so that it is never blank without need."""
        quotes, documents = self.rows("quotes"), self.result.documents
        if len(quotes):
            quote = quotes[0]
            return replace(view, focus="quotes", reading=Reading(quote.document, None, _first_span(quote)))
        if len(documents):
            return replace(view, focus=self.first_with_rows("quotes"), reading=self.reading_of(documents[0].id))
        return view

    @property
    def only_articles(self) -> bool:
        """Whether articles answer the query that tell no fact which does."""
        return not any(len(self.rows(name)) for name in LISTS) and len(self.result.documents) > 0

    def reading_of(self, document: str) -> Reading:
        """A document at the first match of the query, or from its beginning."""
        matches = (mark.span for mark in self.marks(document).drawn if mark.kind == "match")
        return Reading(document, None, next(matches, None))

    def article_beside(self, step: int) -> tuple[int, Reading] | None:
        """The place among the articles that answer the query of the one so many steps from the open one, and it."""
        articles = [document.id for document in self.result.documents]
        opened = self.view.reading.document
        place = articles.index(opened) + step if opened in articles else 0
        return (place, self.reading_of(articles[place])) if 0 <= place < len(articles) else None

    def nearly(self) -> str:
        """Where nothing answers a query of several parts: which of them is one too many."""
        query = self.result.query
        if len(query.groups) < 2 or any(len(self.rows(name)) for name in LISTS) or self.only_articles:
            return ""
        found = []
        for number, chip in enumerate(query.chips()[:_MOST_PARTS]):
            result = self.source.select(query.without(number))
            found.append((len(result.quotes), len(result.meetings), chip))
        quotes, meetings, chip = max(found)
        if not quotes and not meetings:
            return ""
        counted = [f"{count:,} {name}{'s' * (count > 1)}" for count, name in ((quotes, "quote"), (meetings, "meeting"))]
        return f"nothing answers to all of it; without {chip}: {' and '.join(one for one in counted if one[0] != '0')}"

    def fact(self) -> Fact | None:
        """The fact under the cursor of the focused pane; in the reader the marked one."""
        focus = self.view.focus
        if focus != "reader":
            return self.fact_in(focus)
        mark = self.marks(self.view.reading.document).at(self.view.reading.fact)
        if mark is None or mark.span != self.view.reading.fact:
            meeting = self._meeting_told()
            if meeting is not None or mark is None:
                return meeting
        return self.corpus.actors.get(mark.fact) or self.corpus.quotes.get(mark.fact or self._quote_around(mark.span))

    def _meeting_told(self) -> Fact | None:
        """The meeting that the marked sentence proves."""
        reading, meetings = self.view.reading, self.corpus.meetings
        told = (meetings[one] for one in self.corpus.meetings_by_document.get(reading.document or "", ()))
        here = (reading.document, reading.fact)
        return next((one for one in told if here in [(proof.document, proof.span) for proof in one.evidence]), None)

    def _quote_around(self, span: Span) -> str:
        """The quote a match stands in; "" if in none."""
        document = self.view.reading.document or ""
        quotes = (self.corpus.quotes[one] for one in self.corpus.quotes_by_document.get(document, ()))
        return next((quote.id for quote in quotes if any(part.contains(span) for part in quote.spans)), "")

    def fact_in(self, name: ListName) -> Fact | None:
        rows, row = self.rows(name), self.view.cursors.at(name).row
        fact: Fact | None = rows[min(row, len(rows) - 1)] if len(rows) else None
        return fact

    def first_with_rows(self, wanted: PaneName) -> PaneName:
        """`wanted`, or else the first list that has rows; the reader where only articles answer."""
        if self.only_articles:
            return "reader"
        order: list[ListName] = ["quotes", "meetings", "actors"]
        if wanted != "reader":
            order.insert(0, wanted)
        return next((name for name in order if len(self.rows(name))), "quotes")


def _nothing(_: str) -> Sequence[tuple[int, int]]:
    return ()


def _first_span(quote: Any) -> Span:
    span: Span = quote.spans[0] if quote.spans else quote.sentence
    return span
