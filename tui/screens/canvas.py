"""The explorer's panes and how a view is drawn on them; steps from one view to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.model.query import parse
from onrecord.model.records import Span
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.timer import Timer

from ..commands import Command, commands_for
from ..following import first_written
from ..panes.actors import ActorsPane
from ..panes.meetings import MeetingsPane
from ..panes.quotes import QuotesPane
from ..panes.reading import ReaderPane
from ..safe import printable
from ..session import Session
from ..sorting import order_named
from ..trail import ListName, View
from ..widgets.pane import Listing, ListPane
from ..widgets.querybar import QueryBar
from ..widgets.reader import Page, Reader
from ..widgets.status import Status

# How a whole name is written in a query, by:'"Anna Berg", reads badly in a chip.
_EXACT = re.compile(r"""(\w+):'"?([^"]*)"?""")
# From this width on all panes stand side by side.
WIDE = 100
# The reader follows when the cursor has come to rest.
PREVIEW_AFTER = 0.15


class Canvas(Screen[None], inherit_bindings=False):
    """Draws `session.view`. Nothing else decides what is on the screen, so any view can be drawn again exactly."""

    AUTO_FOCUS = ""

    def __init__(self, session: Session, paths: Sequence[str] = ()) -> None:
        super().__init__()
        self.session = session
        self.paths = paths
        look = session.look
        self.bar = QueryBar(look)
        self.lists: dict[ListName, ListPane] = {
            "actors": ActorsPane(look),
            "meetings": MeetingsPane(look),
            "quotes": QuotesPane(look),
        }
        self.reader = ReaderPane(look)
        self.status = Status(look)
        self.middle = Vertical(self.lists["meetings"], self.lists["quotes"], id="middle")
        self._preview_timer: Timer | None = None
        # The list whose cursor has moved since the reader last followed one.
        self._moved: ListName | None = None
        for pane in self.lists.values():
            pane.list.jumps = session.sparing

    def compose(self) -> ComposeResult:
        yield self.bar
        yield Horizontal(self.lists["actors"], self.middle, self.reader, id="panes")
        yield self.status

    # Drawing

    def on_mount(self) -> None:
        self._arrange()
        self.call_after_refresh(self.draw)

    def on_resize(self, event: events.Resize) -> None:
        self._arrange()
        self.call_after_refresh(self.draw)

    def on_screen_resume(self) -> None:
        # A notice that is not read yet stays.
        self.call_after_refresh(lambda: self.draw(self.status.hints.notice, self.status.hints.bad))

    @property
    def view(self) -> View:
        return self.session.view

    def _arrange(self) -> None:
        """Which panes there is room for."""
        focus = self.view.focus
        alone = self.view.zoomed or self.app.size.width < WIDE
        self.set_class(alone, "-alone")
        for name, pane in self.lists.items():
            pane.display = not alone or name == focus
        self.reader.display = not alone or focus == "reader"
        self.middle.display = not alone or focus in ("meetings", "quotes")

    def on_reader_sized(self, message: Reader.Sized) -> None:
        """How far one has read depends on how much is in view."""
        message.stop()
        self._show_position()

    def _show_position(self) -> None:
        self.status.show(self._hints(), self._position(), len(self.session.corpus.problems))

    def draw(self, notice: str = "", bad: bool = False) -> None:
        """Make the screen show the present view; widgets rewrite only the lines that differ."""
        view, session = self.view, self.session
        self._arrange()
        result = session.result
        query = parse(view.query)
        elsewhere = any(len(session.rows(name)) for name in self.lists)
        empty = "none found" if not query else "none here" if elsewhere else "none match; Esc takes the last filter off"
        if session.only_articles:
            empty = "none here; the words stand in articles only"
        for name, pane in self.lists.items():
            pane.show(
                Listing(
                    rows=session.rows(name),
                    total=session.total(name),
                    cursor=view.cursors.at(name),
                    order=order_named(name, view.order_of(name)).called(bool(query.terms)),
                    active=view.focus == name,
                    painter=session.painter,
                    empty=empty,
                )
            )
        self.reader.show(self._page())
        articles = session.corpus.documents
        self.bar.show(
            tuple(_EXACT.sub(r"\1:\2", chip) for chip in query.chips()),
            f"{len(result.documents):,} of {len(articles):,} articles",
        )
        self._show_position()
        problems = result.problems
        # The search does not see the spaces before the query.
        shift = len(view.query) - len(view.query.lstrip())
        self.bar.edit.mark_wrong((one.where.start + shift, one.where.end + shift) for one in problems)
        if problems and not notice:
            notice, bad = printable(str(problems[0])), True
        elif query and not notice and view.focus != "reader":
            notice = printable(self._only_articles() if session.only_articles else session.nearly())
        self.status.say(notice, bad)

    def _only_articles(self) -> str:
        count = len(self.session.result.documents)
        return f"the words stand in {count:,} article{'s' * (count > 1)}, in no quote or meeting; > and < leaf through"

    def _page(self) -> Page:
        reading = self.view.reading
        document = self.session.corpus.documents.get(reading.document or "")
        if document is None:
            return Page(active=self.view.focus == "reader")
        fact: tuple[Span, ...] = (Span(*reading.fact),) if reading.fact else ()
        marks = self.session.marks(document.id)
        mark = marks.at(reading.fact)
        sentence = fact[0] if fact else None
        quote = self.session.corpus.quotes.get(mark.fact) if mark else None
        if quote is not None:
            fact, sentence = quote.spans, quote.sentence
        return Page(document, marks, reading.top, fact, sentence, self.view.focus == "reader")

    def _hints(self) -> Sequence[Command]:
        alone = self.has_class("-alone")
        return [
            command
            for command in commands_for(self.view.focus)
            # Where all panes are in view nobody needs to be told that there are others.
            if command.hint and (alone or command.action != "next_pane")
        ]

    def _position(self) -> str:
        focus = self.view.focus
        if focus == "reader":
            reader = self.reader.text
            last = len(reader.wrapped) - reader.height
            whole = "all" if last <= 0 else f"{min(100, reader.top_line() * 100 // last)}%"
            return whole if reader.page.document else ""
        count = len(self.session.rows(focus))
        return f"{self.lists[focus].list.cursor.row + 1:,}/{count:,}" if count else ""

    # Steps

    def _settled(self) -> View:
        """The present view with everything as it really stands on the screen, ready to be come back to."""
        view = self.view
        for name, pane in self.lists.items():
            if pane.list.size.height:
                view = view.with_cursor(name, pane.list.cursor)
        reader = self.reader.text
        if reader.size.height and view.reading.document is not None:
            view = replace(view, reading=replace(view.reading, top=reader.wrapped[reader.top_line()].start))
        return view

    def visit(self, view: View | None, notice: str = "", nothing: str = "") -> None:
        """A step that can be walked back; without a view only the notice that there is `nothing`."""
        if view is None:
            self.draw(nothing, bad=True)
            return
        settled = self._settled()
        self.session.trail = self.session.trail.amend(settled).visit(view)
        self._stop_following()
        if view.focus != "reader" and (view.query.strip(), view.sorting) != (settled.query.strip(), settled.sorting):
            self._moved = view.focus
            if view.preview:
                self._follow_cursor()
        self.draw(notice)

    def amend(self, view: View) -> None:
        """A change within the step."""
        self.session.trail = self.session.trail.amend(view)
        self.draw()

    def _list(self) -> ListName | None:
        """The list that movement means: the focused one; while searching from the reader, the quotes."""
        focus = self.view.focus
        if focus != "reader":
            return focus
        return "quotes" if self.bar.searching else None

    # The reader follows the cursor

    def _preview_later(self, moved: ListName | None) -> None:
        """A cursor has moved: when it has come to rest the reader shows its fact, where both are in view."""
        self._stop_following()
        self._moved = moved
        if moved is not None and self.view.preview and self.view.focus != "reader" and self.reader.display:
            self._preview_timer = self.set_timer(PREVIEW_AFTER, self._preview)

    def _preview(self) -> None:
        if self._moved is not None and self.view.preview and self.view.focus != "reader":
            self._follow_cursor()
            self.draw(self.status.hints.notice, self.status.hints.bad)

    def _follow_cursor(self) -> None:
        """Open what the cursor that moved last is on; draw it the caller must."""
        name = self._moved
        self._stop_following()
        fact = self.session.fact_in(name) if name else None
        reading = first_written(self.view, fact, self.session.corpus) if fact else None
        if name and self.session.only_articles:
            reading = self.session.reading_of(self.session.result.documents[0].id)
        if reading is not None:
            self.session.trail = self.session.trail.amend(replace(self.view, reading=reading))

    def _stop_following(self) -> None:
        if self._preview_timer is not None:
            self._preview_timer.stop()
            self._preview_timer = None
        self._moved = None
