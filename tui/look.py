"""Signs and styles. Only the terminal's own sixteen colours are used: light, dark and poor terminals stay readable.

No meaning hangs on colour alone: names are underlined, matches bold, statuses have signs, words said have their marks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from rich.style import Style

STATUS_WORDS = {"held": "held", "planned": "planned", "called_off": "called off"}


@dataclass(frozen=True, slots=True)
class Signs:
    cursor: str
    elsewhere: str
    ellipsis: str
    rule: str
    column: str
    dot: str
    open_mark: str
    close_mark: str
    bar: str
    bar_rest: str
    arrow: str
    corrected: str
    statuses: Mapping[str, str]


UNICODE = Signs(
    cursor="▌",
    elsewhere="▏",
    ellipsis="…",
    rule="─",
    column="│",
    dot="·",
    open_mark="“",
    close_mark="”",
    bar="━",
    bar_rest="─",
    arrow="→",
    corrected="✎",
    statuses={"held": "●", "planned": "○", "called_off": "×"},
)
ASCII = Signs(
    cursor=">",
    elsewhere=".",
    ellipsis="...",
    rule="-",
    column="|",
    dot="-",
    open_mark='"',
    close_mark='"',
    bar="#",
    bar_rest="-",
    arrow="->",
    corrected="*",
    statuses={"held": "+", "planned": "o", "called_off": "x"},
)


@dataclass(frozen=True, slots=True)
class Look:
    """The signs of this terminal, and a style for each part of the screen."""

    ascii: bool
    signs: Signs
    text: Style
    faint: Style
    name: Style
    actor: Style
    verbatim: Style
    paraphrase: Style
    match: Style
    fact: Style
    cursor: Style
    heading: Style
    heading_here: Style
    chip: Style
    notice: Style
    problem: Style
    corrected: Style
    key: Style
    statuses: Mapping[str, Style]


def look(ascii_only: bool = False, colour: bool = True) -> Look:
    """The look for a terminal; without colour the same attributes stay."""

    def style(
        name: str | None = None,
        *,
        bold: bool | None = None,
        dim: bool | None = None,
        italic: bool | None = None,
        underline: bool | None = None,
        reverse: bool | None = None,
    ) -> Style:
        paint = name if colour else None
        return Style(color=paint, bold=bold, dim=dim, italic=italic, underline=underline, reverse=reverse)

    return Look(
        ascii=ascii_only,
        signs=ASCII if ascii_only else UNICODE,
        text=Style(),
        faint=style(dim=True),
        name=style("cyan", underline=True),
        actor=style("cyan"),
        verbatim=style("green"),
        paraphrase=style(italic=True),
        match=style("yellow", bold=True, underline=True),
        # The colours below go, or the bar would be in stripes.
        fact=Style(color="default", reverse=True),
        cursor=style(reverse=True),
        heading=style(bold=True),
        heading_here=style(bold=True, reverse=True),
        chip=style("cyan", reverse=True),
        notice=style("green", bold=True),
        problem=style("red", bold=True),
        corrected=style("magenta", bold=True),
        key=style("cyan", bold=True),
        statuses={"held": style("green"), "planned": style("yellow"), "called_off": style("red")},
    )
