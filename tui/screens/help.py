"""All keys, made from the table of commands, and the words of the query language."""

from __future__ import annotations

from onrecord.model.query import FIELDS, IS_VALUES

from ..commands import COMMANDS, GROUPS
from ..lines import Run
from ..look import Look
from .pages import PageScreen

SIGNS = (
    ("words", "all of them, in any order; small typing errors are forgiven, beginnings count"),
    ("'ties", "this very word"),
    ("^we  summit$", "at the start, at the end"),
    ("!ukraine  -by:trump", "not"),
    ('"free and open"', "these words in a row"),
    ("cho | wang", "one or the other"),
)
NOTES = (
    "What is verbatim stands in quotation marks, what is reported does not. A date in brackets is the article's.",
    "Copying goes through the terminal itself (OSC 52), over SSH too. tmux lets it pass with: set -g set-clipboard on",
    "The mouse is off over SSH; onrecord --mouse turns it on. NO_COLOR and ONRECORD_ASCII=1 do what they say.",
)
COLUMN = 20


class HelpScreen(PageScreen):
    def __init__(self, look: Look) -> None:
        super().__init__(look, "Help", help_text(look))


def legend(look: Look) -> tuple[tuple[str, str], ...]:
    """The signs of the lists, as they look in this terminal."""
    signs = look.signs
    return (
        (f"3{signs.open_mark}  2{signs.statuses['held']}", "beside an actor: quotes and meetings in all articles"),
        ("  ".join(signs.statuses.values()), "a meeting held, planned, called off"),
        (signs.corrected, "corrected by hand"),
    )


def help_text(look: Look) -> list[list[Run]]:
    paragraphs: list[list[Run]] = []
    for group in GROUPS:
        paragraphs += [[(group, look.heading)]]
        for command in COMMANDS:
            if command.group == group:
                paragraphs.append([(f"  {command.keys_shown:<{COLUMN}}", look.key), (command.help, look.text)])
        paragraphs.append([])
    paragraphs.append([("What a query knows", look.heading)])
    for sign, meaning in SIGNS:
        paragraphs.append([(f"  {sign:<{COLUMN}}", look.key), (meaning, look.text)])
    for field, (meaning, example) in FIELDS.items():
        paragraphs.append([(f"  {field + ':':<{COLUMN}}", look.key), (f"{meaning}, as in {example}", look.text)])
    paragraphs.append([(f"  {'is: knows':<{COLUMN}}", look.key), (", ".join(IS_VALUES), look.faint)])
    paragraphs += [[], [("What the signs mean", look.heading)]]
    for sign, meaning in legend(look):
        paragraphs.append([(f"  {sign:<{COLUMN}}", look.key), (meaning, look.text)])
    for note in NOTES:
        paragraphs += [[], [(note, look.faint)]]
    return paragraphs
