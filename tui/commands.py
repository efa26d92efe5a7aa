"""One table of commands: keys, hints, help screen and palette are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .trail import LISTS, PANES, PaneName

Group = Literal["Move", "Find", "Follow", "Show", "Correct", "Copy", "Program"]
GROUPS: tuple[Group, ...] = ("Move", "Find", "Follow", "Show", "Correct", "Copy", "Program")

ANYWHERE: tuple[PaneName, ...] = PANES
READER: tuple[PaneName, ...] = ("reader",)

# How keys are written for people, where their names in Textual differ.
KEY_LABELS = {
    "slash": "/",
    "question_mark": "?",
    "colon": ":",
    "greater_than_sign": ">",
    "less_than_sign": "<",
    "exclamation_mark": "!",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "down": "Down",
    "up": "Up",
    "left": "Left",
    "right": "Right",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "home": "Home",
    "end": "End",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "space": "Space",
}


@dataclass(frozen=True, slots=True)
class Command:
    """`action` is the method `action_…` of the explorer; `hint` a word for the status line ("" keeps it off there)."""

    action: str
    keys: tuple[str, ...]
    name: str
    help: str
    group: Group
    where: tuple[PaneName, ...] = ANYWHERE
    hint: str = ""

    @property
    def keys_shown(self) -> str:
        return " ".join(key_label(key) for key in self.keys)


def key_label(key: str) -> str:
    """A key as people write it: `slash` is /, `ctrl+d` is Ctrl+D, `G` stays G."""
    if key.startswith("ctrl+"):
        return f"Ctrl+{key[5:].upper()}"
    return KEY_LABELS.get(key, key)


COMMANDS: tuple[Command, ...] = (
    Command("down", ("j", "down"), "Down", "one row or line down", "Move"),
    Command("up", ("k", "up"), "Up", "one row or line up", "Move"),
    Command("first", ("g", "home"), "First", "to the first row, to the top of the text", "Move"),
    Command("last", ("G", "end"), "Last", "to the last row, to the end of the text", "Move"),
    Command("page_down", ("pagedown", "space"), "Page down", "one page down", "Move"),
    Command("page_up", ("pageup", "b"), "Page up", "one page up", "Move"),
    Command("half_down", ("ctrl+d",), "Half a page down", "half a page down", "Move"),
    Command("half_up", ("ctrl+u",), "Half a page up", "half a page up", "Move"),
    Command("next_pane", ("tab", "right", "l"), "Next pane", "to the next pane", "Move", hint="next pane"),
    Command("previous_pane", ("shift+tab", "left", "h"), "Previous pane", "to the pane before", "Move"),
    Command("pane('actors')", ("1",), "Actors", "to the actors: people, institutions, countries", "Move"),
    Command("pane('meetings')", ("2",), "Meetings", "to the meetings", "Move"),
    Command("pane('quotes')", ("3",), "Quotes", "to the quotes", "Move"),
    Command("pane('reader')", ("4",), "Reader", "to the reader", "Move"),
    Command(
        "search",
        ("slash",),
        "Search",
        "search as you type; Enter keeps it, Down moves in the rows",
        "Find",
        hint="search",
    ),
    Command(
        "escape",
        ("escape",),
        "Leave",
        "leave the search or the reader; then take the last filter off; then go back",
        "Find",
    ),
    Command("clear", ("x",), "Show everything", "take all filters off", "Find"),
    Command(
        "follow",
        ("enter",),
        "Follow",
        "an actor or meeting becomes a filter on all panes; a quote opens in the reader; a name there is followed",
        "Follow",
        hint="open",
    ),
    Command(
        "related",
        ("u",),
        "Related",
        "where this is used: an actor's meetings, a meeting's quotes, a quote's meeting",
        "Follow",
        hint="related",
    ),
    Command(
        "back", ("left_square_bracket",), "Back", "back to the screen before, exactly as it was", "Follow", hint="back"
    ),
    Command("forward", ("right_square_bracket",), "Forward", "forward again", "Follow"),
    Command("next_article", ("greater_than_sign",), "Next article", "the next of the articles that answer", "Follow"),
    Command("previous_article", ("less_than_sign",), "Previous article", "the one before", "Follow"),
    Command(
        "next_fact", ("n",), "Next fact", "to the next name, quote or match in the text", "Follow", READER, "next fact"
    ),
    Command("previous_fact", ("N",), "Previous fact", "to the one before", "Follow", READER),
    Command("why", ("w",), "Why", "the rules and the evidence behind this fact", "Show", hint="why"),
    Command("sort", ("s",), "Sort", "the next order of this list; its title names it", "Show", LISTS, "sort"),
    Command("zoom", ("z",), "Zoom", "this pane on the whole screen, and back", "Show"),
    Command(
        "preview",
        ("p",),
        "Preview",
        "the reader follows the cursor, or stays (as it does over SSH until asked)",
        "Show",
        hint="preview",
    ),
    Command("problems", ("exclamation_mark",), "Problems", "what could not be read, and why", "Show"),
    Command(
        "correct",
        ("c",),
        "Correct",
        "set this fact right by hand: who says it, who is the same, dates; with nothing marked the article's date",
        "Correct",
        hint="correct",
    ),
    Command("undo", ("U",), "Undo correction", "take the last correction back", "Correct"),
    Command("redo", ("ctrl+r",), "Redo correction", "make the correction again that was taken back last", "Correct"),
    Command("copy_citation", ("y",), "Copy citation", "the words with speaker, date and source", "Copy", hint="copy"),
    Command("copy_command", ("Y",), "Copy as command", "this view as a command line", "Copy"),
    Command("help", ("question_mark",), "Help", "all keys, and the words a query knows", "Program", hint="help"),
    Command("palette", ("colon",), "Commands", "find a command by its name", "Program"),
    Command("app.redraw", ("ctrl+l",), "Redraw", "write the screen anew", "Program"),
    Command("quit", ("q", "ctrl+c", "ctrl+q"), "Quit", "leave onrecord", "Program"),
)


def commands_for(pane: PaneName) -> tuple[Command, ...]:
    """The commands that do something in `pane`."""
    return tuple(command for command in COMMANDS if pane in command.where)


def keymap() -> dict[str, Command]:
    """The command of each key."""
    return {key: command for command in COMMANDS for key in command.keys}
