"""What `c`, `U` and `Ctrl+R` do in the explorer: ask, write in a worker, and show what was corrected where it was."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.timer import Timer

from ..rebasing import Rebasing
from ..safe import printable
from ..session import Session
from ..trail import ListName
from .searching import Searching

if TYPE_CHECKING:
    from onrecord.model.corrections import Correction
    from onrecord.model.loading import Library

    from ..making import Made

# A correction that takes longer says that it is under way.
SLOW = 0.4
# As many columns the words of a notice have at least.
LEAST = 20
NO_FOLDER = "corrections need a folder of articles to be written in"
UNDER_WAY = "one moment: the last correction is being laid over the articles"


class ByHand(Searching):
    """The explorer, as far as it corrects."""

    def __init__(self, session: Session, paths: Sequence[str] = ()) -> None:
        super().__init__(session, paths)
        #: How many corrections of this sitting are not undone.
        self._made = 0
        #: Those that were undone since the last one was made, the latest last.
        self._undone: list[Correction] = []
        self._under_way = False
        self._slow: Timer | None = None

    def _library(self) -> Library | None:
        """The library, if it can be corrected now; else the reason is said."""
        if self.session.library is None:
            self.draw(NO_FOLDER, bad=True)
        elif self._under_way:
            self.draw(UNDER_WAY, bad=True)
        else:
            return self.session.library
        return None

    def action_correct(self) -> None:
        library = self._library()
        if library is None:
            return
        # Here and not above: what checks corrections takes a while to import, and the first frame does not need it.
        from ..correcting import question
        from .correct import CorrectScreen

        view = self.session.view
        asked = question(library, self.session.fact(), view.reading.document if view.focus == "reader" else None)
        if asked is None:
            self.draw("nothing to correct here", bad=True)
            return
        self.app.push_screen(CorrectScreen(self.session.look, asked), self._chosen_correction)

    def _chosen_correction(self, correction: Correction | None) -> None:
        library = self.session.library
        if correction is None or library is None:
            return
        self._make(library, correction, left=[])

    def _make(self, library: Library, correction: Correction, left: list[Correction]) -> None:
        """Make a correction; what can be redone afterwards is `left`."""
        from ..making import described, make

        def said(made: Made) -> str:
            self._made += 1
            self._undone = left
            return self._fitting(described(made.correction), "; U undoes", made.where)

        self._work(lambda: make(library, correction), said)

    def action_redo(self) -> None:
        library = self._library()
        if library is None:
            return
        if not self._undone:
            self.draw("nothing to redo", bad=True)
            return
        self._make(library, self._undone[-1], left=self._undone[:-1])

    def action_undo(self) -> None:
        library = self._library()
        if library is None:
            return
        from ..making import described, last, undo

        placed = last(library)
        if placed is not None and not self._made:
            # Made on another day, or by editor, perhaps by somebody else: once more, knowingly.
            words = f"U again undoes an earlier one: {described(placed.correction)}"
            asked = self._fitting(words, "", placed.where)
            if self.status.hints.notice != asked:
                self.draw(asked)
                return

        def said(made: Made) -> str:
            self._made = max(0, self._made - 1)
            self._undone.append(made.correction)
            return self._fitting(f"undone: {described(made.correction)}", "; Ctrl+R redoes", made.where)

        self._work(lambda: undo(library), said)

    def _fitting(self, words: str, rest: str, where: str) -> str:
        """`words`, cut so that `rest` is still to be read; and where that is written, if there is room for it."""
        words, width = printable(words), self.status.size.width - 1
        rest = f"{rest} ({where})" if width - len(f"{rest} ({where})") >= LEAST else rest
        room = max(LEAST, width - len(rest))
        if len(words) > room:
            ellipsis = self.session.look.signs.ellipsis
            words = words[: room - len(ellipsis)].rstrip() + ellipsis
        return words + rest

    def _work(self, make: Callable[[], Made], said: Callable[[Made], str]) -> None:
        """Make a correction, or take one back, in a worker, and then show it."""
        from ..making import NotCorrected

        session, settled = self.session, self._settled()
        session.trail = session.trail.amend(settled)
        before, trail, pages = (
            session.source,
            session.trail,
            {name: pane.list.page for name, pane in self.lists.items()},
        )
        self._under_way = True
        self._slow = self.set_timer(SLOW, self._say_under_way)

        def work() -> None:
            # As when the articles were read: looking for rubbish among many objects that stay takes time.
            gc.disable()
            try:
                made = make()
                rebasing = Rebasing(before, made.library.corpus, pages)
                # What takes time is found out here; the trail of then may be longer by a few steps.
                rebasing.trail(trail)
            except NotCorrected as error:
                self.app.call_from_thread(self._not_done, str(error))
            except Exception as error:
                self.app.call_from_thread(self._not_done, f"could not be corrected: {type(error).__name__}: {error}")
            else:
                self.app.call_from_thread(self._done, made, rebasing, said)
                # What the next query with words or a filter would make: nobody should wait then.
                made.library.corpus.select("by:nobody no words")
            finally:
                gc.enable()
                gc.collect()
                gc.freeze()

        self.app.run_worker(work, thread=True, exit_on_error=False)

    def _say_under_way(self) -> None:
        if self._under_way:
            self.draw(UNDER_WAY)

    def _finished(self) -> None:
        self._under_way = False
        if self._slow is not None:
            self._slow.stop()

    def _not_done(self, reason: str) -> None:
        self._finished()
        self.draw(printable(reason), bad=True)

    def _done(self, made: Made, rebasing: Rebasing, said: Callable[[Made], str]) -> None:
        self._finished()
        self.session.adopt(made.library, rebasing)
        self._back_to(made.correction)
        self.draw(said(made))

    def _back_to(self, correction: Correction) -> None:
        """What was struck out or joined to another, and is there again, is under the cursor again."""
        from onrecord.model.corrections import NotAMeeting, NotAQuote, SameActor

        name: ListName
        if isinstance(correction, NotAQuote):
            name, wanted = "quotes", correction.quote.id
        elif isinstance(correction, NotAMeeting):
            name, wanted = "meetings", correction.meeting.id
        elif isinstance(correction, SameActor):
            name, wanted = "actors", correction.actors[-1].id
        else:
            return
        row = next((number for number, one in enumerate(self.session.rows(name)) if one.id == wanted), None)
        if row is not None:
            self.draw()
            cursor = self.lists[name].list.placed(row)
            self.session.trail = self.session.trail.amend(self.view.with_cursor(name, cursor))
