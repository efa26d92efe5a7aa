"""The explorer: lists, meetings above quotes, reader; every key is a step from one view to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from onrecord.model.query import parse
from onrecord.model.records import Meeting, Quote, Span
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.timer import Timer

from ..citation import cite_actor, cite_document, cite_meeting, cite_quote, command_line
from ..commands import Command, commands_for, keymap
from ..following import Fact, first_written, follow, related, without_last_filter
from ..marks import Mark
from ..panes.actors import ActorsPane
from ..panes.meetings import MeetingsPane
from ..panes.quotes import QuotesPane
from ..panes.reading import ReaderPane
from ..safe import printable
from ..session import Session
from ..sorting import next_order, order_named
from ..trail import LISTS, Cursor, ListName, PaneName, Reading, View, next_pane
from ..why import why
from ..widgets.pane import Listing, ListPane
from ..widgets.querybar import QueryBar
from ..widgets.reader import Page, Reader
from ..widgets.status import Status
from .help import HelpScreen
from .pages import ProblemsScreen, WhyScreen
from .palette import PaletteScreen

# How a whole name is written in a query, by:'"Anna Berg", reads badly in a chip.
_EXACT = re.compile(r"""(\w+):'"?([^"]*)"?""")
# From this width on all panes stand side by side.
WIDE = 100
# The reader follows when the cursor has come to rest.
PREVIEW_AFTER = 0.15
# When a search takes longer than a keystroke may, the next one waits for a pause in the typing.
SLOW_SEARCH = 0.06
TYPING_PAUSE = 0.12


class Explorer(Screen[None], inherit_bindings=False):
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
        self._commands = keymap()
        self._typing = False
        self._search_timer: Timer | None = None
        self._preview_timer: Timer | None = None
        self._search_took = 0.0

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
        self.call_after_refresh(self.draw)

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

    def draw(self, notice: str = "", bad: bool = False) -> None:
        """Make the screen show the present view; widgets rewrite only the lines that differ."""
        view, session = self.view, self.session
        self._arrange()
        result = session.result
        query = parse(view.query)
        for name, pane in self.lists.items():
            pane.show(
                Listing(
                    rows=session.rows(name),
                    total=session.total(name),
                    cursor=view.cursors.at(name),
                    order=order_named(name, view.order_of(name)).title,
                    active=view.focus == name,
                    painter=session.painter,
                    empty="none match; Esc takes the last filter off" if query else "none found",
                )
            )
        self.reader.show(self._page())
        articles = session.corpus.documents
        self.bar.show(
            tuple(_EXACT.sub(r"\1:\2", chip) for chip in query.chips()),
            f"{len(result.documents):,} of {len(articles):,} articles",
        )
        self.status.show(self._hints(), self._position(), len(session.corpus.problems))
        problems = result.problems
        if problems and not notice:
            notice, bad = printable(str(problems[0])), True
        self.status.say(notice, bad)

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
            last = max(1, len(reader.wrapped) - reader.height)
            return f"{min(100, reader.top_line() * 100 // last)}%" if reader.page.document else ""
        count = len(self.session.rows(focus))
        return f"{self.lists[focus].list.cursor.row + 1:,}/{count:,}" if count else ""

    # Keys

    async def on_key(self, event: events.Key) -> None:
        """Every key comes by here, in the order pressed, and is worked off before the next one."""
        event.stop()
        event.prevent_default()
        if self.app.screen is not self:
            # Pressed while another screen was on its way up: it is meant for that one.
            self.app.screen.post_message(event)
        elif self.bar.searching and self.bar.edit.handle(event):
            self._typed()
        elif (command := self._commands.get(event.key)) is not None:
            await self.run_action(command.action)

    def on_paste(self, event: events.Paste) -> None:
        if self.bar.searching:
            self.bar.edit.insert(event.text)
            self._typed()

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
        self.draw(notice)

    def amend(self, view: View) -> None:
        """A change within the step."""
        self.session.trail = self.session.trail.amend(view)
        self.draw()
        self._preview_later()

    def _list(self) -> ListName | None:
        """The list that movement means: the focused one; while searching from the reader, the quotes."""
        focus = self.view.focus
        if focus != "reader":
            return focus
        return "quotes" if self.bar.searching else None

    def _move(self, step: int, top_step: int = 0) -> None:
        name = self._list()
        if name is None:
            self._scroll(step)
            return
        rows = self.lists[name].list
        at = rows.cursor
        top = max(0, min(at.top + top_step, len(rows.rows) - rows.page))
        self._put(name, rows.placed(at.row + step, top))

    def _put(self, name: ListName, cursor: Cursor) -> None:
        view = self.view.with_cursor(name, cursor)
        if view != self.view:
            self.session.trail = self.session.trail.amend(view)
            pane = self.lists[name]
            pane.list.show(pane.list.rows, cursor, pane.list.active)
            self.status.show(self._hints(), self._position(), len(self.session.corpus.problems))
            self.status.say("")
            self._preview_later()

    def _scroll(self, step: int) -> None:
        reading = replace(self.view.reading, top=self.reader.text.scrolled(step))
        self.session.trail = self.session.trail.amend(replace(self.view, reading=reading))
        self.draw()

    def _page_size(self) -> int:
        name = self._list()
        return self.lists[name].list.page if name else max(1, self.reader.text.height - 1)

    # Moving

    def action_down(self) -> None:
        self._move(1)

    def action_up(self) -> None:
        self._move(-1)

    def action_first(self) -> None:
        self._move(-(10**9))

    def action_last(self) -> None:
        self._move(10**9)

    def action_page_down(self) -> None:
        self._move(self._page_size(), self._page_size())

    def action_page_up(self) -> None:
        self._move(-self._page_size(), -self._page_size())

    def action_half_down(self) -> None:
        half = max(1, self._page_size() // 2)
        self._move(half, half)

    def action_half_up(self) -> None:
        half = max(1, self._page_size() // 2)
        self._move(-half, -half)

    def action_next_pane(self) -> None:
        self.action_pane(next_pane(self.view.focus))

    def action_previous_pane(self) -> None:
        self.action_pane(next_pane(self.view.focus, -1))

    def action_pane(self, name: PaneName) -> None:
        self._close_search()
        self.amend(replace(self._settled(), focus=name))

    # Finding

    def action_search(self) -> None:
        self._typing = False
        self.bar.open(self.view.query)

    def _typed(self) -> None:
        """Search for what is in the line now: at once, or after a pause where searching takes long."""
        self._stop_waiting()
        if self._search_took > SLOW_SEARCH:
            self._search_timer = self.set_timer(TYPING_PAUSE, self._search_now)
        else:
            self._search(self.bar.edit.value)

    def _stop_waiting(self) -> bool:
        """Forget a search that was put off; True if there was one."""
        waiting = self._search_timer is not None
        if self._search_timer is not None:
            self._search_timer.stop()
            self._search_timer = None
        return waiting

    def _search_now(self) -> None:
        self._stop_waiting()
        if self.bar.searching:
            self._search(self.bar.edit.value)

    def _search(self, query: str) -> None:
        started = perf_counter()
        view = self.view.with_query(query)
        if self._typing:
            self.session.trail = self.session.trail.amend(view)
            self.draw()
        elif query.strip() != self.view.query.strip():
            self._typing = True
            self.visit(view)
        self._search_took = perf_counter() - started
        self._preview_later()

    def _keep_search(self) -> None:
        """Enter while searching: the query stays, the rows are next."""
        self._close_search()
        self.amend(replace(self.view, focus=self.session.first_with_rows(self.view.focus)))

    def _close_search(self) -> None:
        if self.bar.searching:
            if self._stop_waiting():
                self._search(self.bar.edit.value)
            self.bar.close()
            self._typing = False

    def action_escape(self) -> None:
        """Out of the search, out of the reader, the last filter off, back: the first of these that there is."""
        if self.bar.searching:
            self._close_search()
            self.draw()
        elif self.view.focus == "reader":
            self.action_pane(self._list_before())
        elif (view := without_last_filter(self.view)) is not None:
            self.visit(view)
        else:
            self.action_back()

    def _list_before(self) -> PaneName:
        return next((view.focus for view in reversed(self.session.trail.past) if view.focus in LISTS), "quotes")

    def action_clear(self) -> None:
        self.visit(self.view.with_query(""))

    # Following

    def action_follow(self) -> None:
        if self.bar.searching:
            self._keep_search()
            return
        fact = self.session.fact()
        if fact is None:
            nothing = (
                "press n to mark a name or quote, then Enter" if self.view.focus == "reader" else "nothing to open"
            )
            self.draw(nothing, bad=True)
        elif self.view.focus == "reader" and isinstance(fact, Quote):
            self._show_in_list(fact)
        else:
            self.visit(self._followed(fact))

    def _followed(self, fact: Fact) -> View:
        """Where a fact leads; where nothing answers both to it and to the query, the query gives way."""
        view, corpus = self.view, self.session.corpus
        found = follow(view, fact, corpus)
        result = self.session.source.select(found.query)
        if found.query != view.query and not len(result.quotes) and not len(result.meetings):
            return follow(view.with_query(""), fact, corpus)
        return found

    def _show_in_list(self, quote: Quote) -> None:
        """From a quote in the text to its row; the filters go if they hide it."""
        for query in (self.view.query, ""):
            settled = self._settled()
            view = replace(settled.with_query(query), focus="quotes")
            session_before = self.session.trail
            self.session.trail = self.session.trail.amend(settled).visit(view)
            rows = self.session.rows("quotes")
            row = next((number for number, one in enumerate(rows) if one.id == quote.id), None)
            if row is not None:
                self.draw()
                self._put("quotes", self.lists["quotes"].list.placed(row))
                return
            self.session.trail = session_before
        self.draw("this quote is in no list", bad=True)

    def action_related(self) -> None:
        fact = self.session.fact()
        if fact is None:
            self.draw("nothing to relate here", bad=True)
            return
        missing = "no meeting is stated for this quote" if isinstance(fact, Quote) else "nothing related is written"
        self.visit(related(self.view, fact, self.session.corpus), nothing=missing)

    def action_back(self) -> None:
        self._close_search()
        trail = self.session.trail.amend(self._settled())
        at_start = not trail.past
        self.session.trail = trail.back()
        self.draw("this is where you began" if at_start else "")

    def action_forward(self) -> None:
        trail = self.session.trail.amend(self._settled())
        at_end = not trail.future
        self.session.trail = trail.forward()
        self.draw("nothing further" if at_end else "")

    def action_next_fact(self) -> None:
        self._to_fact(forward=True)

    def action_previous_fact(self) -> None:
        self._to_fact(forward=False)

    def _to_fact(self, forward: bool) -> None:
        """The next stop after the marked one, or after what is on the screen if the marked one is not."""
        reading = self.view.reading
        marks, reader = self.session.marks(reading.document), self.reader.text
        seen = reader.on_screen()
        marked = reading.fact[0] if reading.fact else None
        if marked is None or not seen.start <= marked < seen.end:
            marked = seen.start - 1 if forward else seen.end
        stop: Mark | None = marks.after(marked) if forward else marks.before(marked)
        if stop is None:
            self.draw("no more below" if forward else "no more above")
            return
        top = reader.revealing(stop.span.start)
        self.amend(replace(self.view, reading=Reading(reading.document, top, stop.span)))

    # Showing

    def action_why(self) -> None:
        fact = self.session.fact()
        if fact is None:
            self.draw("nothing is marked here", bad=True)
            return
        self.app.push_screen(WhyScreen(self.session.look, *why(fact, self.session.painter)))

    def action_sort(self) -> None:
        focus = self.view.focus
        if focus == "reader":
            self.draw("a text has one order", bad=True)
            return
        order = next_order(focus, self.view.order_of(focus))
        self.visit(self.view.with_sorting(focus, order.name), f"{self.lists[focus].LABEL.lower()} {order.title}")

    def action_zoom(self) -> None:
        self.amend(replace(self._settled(), zoomed=not self.view.zoomed))

    def action_preview(self) -> None:
        on = not self.view.preview
        self.amend(replace(self._settled(), preview=on))
        self.status.say("the reader follows the cursor" if on else "the reader stays")

    def _preview_later(self) -> None:
        if self._preview_timer is not None:
            self._preview_timer.stop()
        if self.view.preview and self.view.focus != "reader" and self.reader.display:
            self._preview_timer = self.set_timer(PREVIEW_AFTER, self._preview)

    def _preview(self) -> None:
        name = self._list()
        fact = self.session.fact_in(name) if name else None
        reading = first_written(self.view, fact, self.session.corpus) if fact else None
        if reading is not None and self.view.preview:
            self.session.trail = self.session.trail.amend(replace(self.view, reading=reading))
            self.draw()

    def action_problems(self) -> None:
        self.app.push_screen(ProblemsScreen(self.session.look, self.session.corpus.problems))

    # Copying

    def action_copy_citation(self) -> None:
        fact = self.session.fact()
        document = self.session.corpus.documents.get(self.view.reading.document or "")
        if fact is not None:
            self._copy(self._citation(fact), "citation")
        elif self.view.focus == "reader" and document is not None:
            self._copy(cite_document(document), "citation")
        else:
            self.draw("nothing to copy here", bad=True)

    def _citation(self, fact: Fact) -> str:
        corpus = self.session.corpus
        if isinstance(fact, Quote):
            return cite_quote(fact, corpus)
        return cite_meeting(fact, corpus) if isinstance(fact, Meeting) else cite_actor(fact, corpus)

    def action_copy_command(self) -> None:
        self._copy(command_line(self.view, self.paths), "command")

    def _copy(self, text: str, what: str) -> None:
        self.app.copy_to_clipboard(text)
        self.draw(f"copied the {what}: {printable(text)}")

    # The program

    def action_help(self) -> None:
        self.app.push_screen(HelpScreen(self.session.look))

    def action_palette(self) -> None:
        self.app.push_screen(PaletteScreen(self.session.look, self.view.focus), self._chosen)

    async def _chosen(self, action: str | None) -> None:
        if action is not None:
            await self.run_action(action)

    def action_quit(self) -> None:
        self.app.exit(0)

    # The mouse, where it is wanted

    def on_list_pane_pointed(self, message: ListPane.Pointed) -> None:
        name = message.list_name
        again = self.view.focus == name and self.lists[name].list.cursor.row == message.row
        if again:
            self.action_follow()
            return
        rows = self.lists[name].list
        self.amend(replace(self._settled(), focus=name).with_cursor(name, rows.placed(message.row)))

    def on_list_pane_wheeled(self, message: ListPane.Wheeled) -> None:
        rows = self.lists[message.list_name].list
        top = max(0, min(rows.cursor.top + message.step, len(rows.rows) - rows.page))
        row = max(top, min(rows.cursor.row, top + rows.page - 1))
        self._put(message.list_name, Cursor(row, top))

    def on_reader_pointed(self, message: Reader.Pointed) -> None:
        reading = self.view.reading
        stop = self.session.marks(reading.document).before(message.offset + 1)
        settled = replace(self._settled(), focus="reader")
        if stop is not None and stop.span.end > message.offset:
            settled = replace(settled, reading=replace(settled.reading, fact=stop.span))
        self.amend(settled)

    def on_reader_wheeled(self, message: Reader.Wheeled) -> None:
        self._scroll(message.step)
