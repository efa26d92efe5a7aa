"""Correcting a fact: questions with choices that narrow as one types, each answer leading to the next question."""

from __future__ import annotations

from onrecord.model.corrections import ActorReference, Correction
from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.strip import Strip

from ..choosing import Choice, Finder, Question, answers
from ..lines import Run, ends_line, strip_of
from ..look import Look
from ..widgets.lineedit import LineEdit
from ..widgets.lines import Lines
from ..widgets.rows import Rows
from ..widgets.title import Title

STEPS = {"down": 1, "ctrl+n": 1, "up": -1, "ctrl+p": -1, "shift+tab": -1}


class Note(Lines):
    """The last line of the box: what the keys do here, or what is wrong."""

    def __init__(self, look: Look, **options: object) -> None:
        super().__init__(**options)
        self.look = look
        self.words = ""
        self.bad = False

    def say(self, words: str, bad: bool = False) -> None:
        self.words, self.bad = words, bad
        self.repaint()

    def line(self, y: int, width: int) -> Strip:
        return strip_of([(f" {self.words}", self.look.problem if self.bad else self.look.faint)], width, self.look)


class Asking:
    """One question as it stands: what is typed, where the cursor is, who is marked."""

    def __init__(self, question: Question) -> None:
        self.question = question
        self.finder = Finder(question.choices)
        self.typed = ""
        self.row = 0
        #: Also somebody who was typed stays to be seen, and can be taken out again.
        self.marked = {reference.name: reference for reference in question.marked}
        self.new: dict[str, Choice] = {}

    def rows(self) -> tuple[list[Choice], str]:
        found, problem = answers(self.question, self.finder, self.typed)
        return ([*self.new.values(), *found] if not self.typed.strip() else found), problem

    def is_marked(self, choice: Choice) -> bool:
        return isinstance(choice.leads, ActorReference) and self.marked.get(choice.leads.name) == choice.leads

    def mark(self, choice: Choice) -> None:
        if not isinstance(choice.leads, ActorReference):
            return
        if self.is_marked(choice):
            del self.marked[choice.leads.name]
            self.new.pop(choice.words, None)
            return
        self.marked[choice.leads.name] = choice.leads
        if choice.leads.id is None:
            self.new[choice.words] = choice

    @property
    def changed(self) -> bool:
        return set(self.marked.values()) != set(self.question.marked)


class CorrectScreen(ModalScreen[Correction | None], inherit_bindings=False):
    """Gives back the correction that was chosen, or None."""

    AUTO_FOCUS = ""

    def __init__(self, look: Look, question: Question) -> None:
        super().__init__()
        self.look = look
        self.asked = [Asking(question)]
        self.heading_line = Title(look, classes="title")
        self.edit = LineEdit(look, look.signs.corrected, classes="edit")
        self.list = Rows(look, classes="body", empty="nothing to choose")
        self.note = Note(look, classes="title")

    def compose(self) -> ComposeResult:
        yield Vertical(self.heading_line, self.edit, self.list, self.note, classes="box")

    def on_mount(self) -> None:
        self._ask()
        # Once more when the list knows its size.
        self.call_after_refresh(self._ask)

    @property
    def asking(self) -> Asking:
        return self.asked[-1]

    def _ask(self) -> None:
        """Show the present question as it was left."""
        self.edit.put(self.asking.typed)
        self._show(self.asking.row)

    def _show(self, row: int = 0, problem: str = "") -> None:
        asking = self.asking
        rows, wrong = asking.rows()
        empty = wrong or (asking.question.hint if not asking.typed else "nobody and nothing is called so")
        self.heading_line.show(asking.question.title, "", "", True)
        self.list.rows = rows
        self.list.show(rows, self.list.placed(row, 0 if row == 0 else None), True, self._paint, empty)
        asking.row = self.list.cursor.row
        self.note.say(problem or self._keys(), bool(problem))

    def _keys(self) -> str:
        question = self.asking.question
        enter = f"Enter takes {self._count()}" if question.several and self.asking.changed else "Enter chooses"
        leave = "Esc back" if len(self.asked) > 1 else "Esc leaves"
        parts = [enter, leave, question.hint]
        if question.typed_first:
            parts = [question.hint, enter, leave]
        elif question.several and not question.alone:
            parts = [enter if self.asking.changed else "", question.hint, leave]
        return f" {self.look.signs.dot} ".join(part for part in parts if part)

    def _count(self) -> str:
        count = len(self.asking.marked)
        return "nobody" if not count else f"the {count} marked" if count > 1 else "the one marked"

    def _paint(self, choice: Choice, width: int) -> tuple[Strip, ...]:
        look = self.look
        left: list[Run] = [(choice.words, look.text)]
        if self.asking.question.several:
            left.insert(0, ("[x] " if self.asking.is_marked(choice) else "[ ] ", look.key))
        return (ends_line(left, [(choice.note, look.faint)] if choice.note else [], width, look),)

    async def on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if self.app.screen is not self:
            # Pressed while this one was on its way down.
            self.app.screen.post_message(events.Key(event.key, event.character))
        elif event.key == "ctrl+c":
            self.dismiss(None)
        elif event.key == "escape":
            self._leave()
        elif event.key == "enter":
            self._choose()
        elif event.key in STEPS:
            self._show(self.asking.row + STEPS[event.key])
        elif event.key in ("pagedown", "pageup"):
            self._show(self.asking.row + (self.list.page if event.key == "pagedown" else -self.list.page))
        elif event.key == "tab" or (event.key == "space" and not self.edit.value):
            self._mark()
        elif self.edit.handle(event):
            self._typed()

    def on_paste(self, event: events.Paste) -> None:
        event.stop()
        self.edit.insert(event.text)
        self._typed()

    def _typed(self) -> None:
        if self.edit.value != self.asking.typed:
            self.asking.typed = self.edit.value
            self._show()

    def _leave(self) -> None:
        if len(self.asked) == 1:
            self.dismiss(None)
            return
        self.asked.pop()
        self._ask()

    def _here(self) -> Choice | None:
        rows = self.list.rows
        return rows[self.list.cursor.row] if rows else None

    def _mark(self) -> None:
        """Put the actor under the cursor in, or take it out; where there are no marks, one row down."""
        asking, choice = self.asking, self._here()
        if not asking.question.several:
            self._show(asking.row + 1)
        elif choice is not None:
            asking.mark(choice)
            if self.edit.value:
                # Whom one looks for next is somebody else.
                self.edit.put("")
                self._typed()
            else:
                self._show(asking.row + 1)

    def _choose(self) -> None:
        asking, choice = self.asking, self._here()
        of = asking.question.of
        if asking.question.several and of is not None and asking.changed:
            self.dismiss(of(tuple(asking.marked.values())))
        elif asking.question.several and not asking.question.alone:
            self._show(asking.row, "nothing is changed yet: Tab puts in or takes out")
        elif choice is None:
            self._show(0, asking.rows()[1] or "nothing is chosen")
        elif isinstance(choice.leads, ActorReference):
            if of is not None:
                self.dismiss(of((choice.leads,)))
        elif callable(choice.leads):
            self.asked.append(Asking(choice.leads()))
            self._ask()
        else:
            self.dismiss(choice.leads)

    def on_rows_pointed(self, message: Rows.Pointed) -> None:
        self._show(message.row)
        if self.asking.question.several:
            self._mark()
        else:
            self._choose()
