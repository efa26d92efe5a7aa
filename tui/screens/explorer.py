"""The explorer: lists, meetings above quotes, reader; every key is a step from one view to the next.

What it draws and how it moves and searches stands in `canvas.py`, `moving.py` and `searching.py`, how it corrects in
`by_hand.py`; here is what it does with facts.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.records import Actor, Meeting, Quote

from ..citation import cite_actor, cite_document, cite_meeting, cite_quote, command_line
from ..following import Fact, first_written, follow, related, without_last_filter
from ..marks import Mark
from ..safe import printable
from ..sorting import next_order
from ..trail import LISTS, PaneName, Reading, View
from ..why import why, why_document
from .by_hand import ByHand
from .help import HelpScreen
from .pages import ProblemsScreen, WhyScreen
from .palette import PaletteScreen


class Explorer(ByHand):
    """Follows, relates, explains, sorts and copies the fact in hand."""

    # Leaving

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
        if found.query == view.query or self._answered(found):
            return found
        found = follow(view.with_query(""), fact, corpus)
        if isinstance(fact, Actor) and not self._answered(found):
            # Somebody who neither speaks nor meets: what is said of them, or else where they are named.
            told = replace(view.with_query(f'"{fact.name}"'), focus="quotes")
            named = first_written(view, fact, corpus)
            if self._answered(told):
                return replace(
                    told, focus="quotes" if len(self.session.source.select(told.query).quotes) else "meetings"
                )
            if named is not None:
                return replace(view, focus="reader", reading=named)
        return found

    def _answered(self, view: View) -> bool:
        result = self.session.source.select(view.query)
        return bool(len(result.quotes) or len(result.meetings))

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
                # It is what the reader shows.
                self._stop_following()
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
        self._stop_following()
        self.session.trail = trail.back()
        self.draw("this is where you began" if at_start else "")

    def action_forward(self) -> None:
        trail = self.session.trail.amend(self._settled())
        at_end = not trail.future
        self._stop_following()
        self.session.trail = trail.forward()
        self.draw("nothing further" if at_end else "")

    def action_next_article(self) -> None:
        self._to_article(1)

    def action_previous_article(self) -> None:
        self._to_article(-1)

    def _to_article(self, step: int) -> None:
        """Another of the articles that answer the query, in the reader."""
        found = self.session.article_beside(step)
        if found is None:
            self.draw("this is the last article" if step > 0 else "this is the first article")
            return
        place, reading = found
        count = len(self.session.result.documents)
        self.visit(replace(self.view, focus="reader", reading=reading), f"article {place + 1:,} of {count:,}")

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
        fact, look = self.session.fact(), self.session.look
        document = self.session.corpus.documents.get(self.view.reading.document or "")
        if fact is not None:
            self.app.push_screen(WhyScreen(look, *why(fact, self.session.painter)))
        elif self.view.focus == "reader" and document is not None:
            self.app.push_screen(WhyScreen(look, *why_document(document, look)))
        else:
            self.draw("nothing is marked here", bad=True)

    def action_sort(self) -> None:
        focus = self.view.focus
        if focus == "reader":
            self.draw("a text has one order", bad=True)
            return
        order = next_order(focus, self.view.order_of(focus))
        called = order.called(bool(self.session.result.query.terms))
        self.visit(self.view.with_sorting(focus, order.name), f"{self.lists[focus].LABEL.lower()} {called}")

    def action_zoom(self) -> None:
        self.amend(replace(self._settled(), zoomed=not self.view.zoomed))

    def action_preview(self) -> None:
        on = not self.view.preview
        self.amend(replace(self._settled(), preview=on))
        self._preview_later(self._list())
        self.status.say("the reader follows the cursor" if on else "the reader stays")

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
