"""Questions with their choices, and which choices are meant by what is typed. No Textual here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from onrecord.model.corrections import ActorReference, Correction
from onrecord.model.search.words import words_of
from rapidfuzz import fuzz, process

#: Names at least this like what was typed (0 to 100) are offered where none begins with it.
_ALIKE = 60.0
_MOST_ALIKE = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """A row to choose: `words`, at the right edge a `note`; `names` are further words it is found by.

    It leads to a correction or to the next question; or it names an actor, and the question says what that makes.
    """

    words: str
    leads: Correction | ActorReference | Callable[[], Question]
    note: str = ""
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """`typed` makes a choice of what was typed, or raises ValueError with the reason; it is offered before the
    choices that match where `typed_first`, else behind them.

    With `several`, actors are marked, `marked` from the start, and `of` says what they make. Unless something was
    marked, Enter takes the row it stands on `alone`; or it changes nothing.
    """

    title: str
    choices: tuple[Choice, ...]
    hint: str = ""
    typed: Callable[[str], Choice] | None = None
    typed_first: bool = False
    of: Callable[[tuple[ActorReference, ...]], Correction] | None = None
    several: bool = False
    marked: tuple[ActorReference, ...] = ()
    alone: bool = True


class Finder:
    """The choices of one question by what is typed: words that begin so, and names like it."""

    def __init__(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._words = [
            frozenset(word for name in (one.words, *one.names) for word in words_of(name)) for one in choices
        ]
        # One entry for each name; rapidfuzz gives back the place.
        named = [(name, place) for place, one in enumerate(choices) for name in (one.words, *one.names)]
        self._names = [" ".join(words_of(name)) for name, _ in named]
        self._places = [place for _, place in named]

    def find(self, typed: str) -> list[Choice]:
        """The choices with words that begin so, those with the very words first; all where nothing is typed."""
        wanted = words_of(typed)
        if not wanted:
            return list(self._choices)
        same, begun = [], []
        for choice, words in zip(self._choices, self._words, strict=True):
            if all(word in words for word in wanted):
                same.append(choice)
            elif all(any(known.startswith(word) for known in words) for word in wanted):
                begun.append(choice)
        return [*same, *begun]

    def like(self, typed: str) -> list[Choice]:
        """The choices with names like what is typed, likest first."""
        wanted = " ".join(words_of(typed))
        near = process.extract(wanted, self._names, scorer=fuzz.WRatio, score_cutoff=_ALIKE, limit=_MOST_ALIKE)
        return [self._choices[place] for place in dict.fromkeys(self._places[number] for _, _, number in near)]


def answers(question: Question, finder: Finder, typed: str) -> tuple[list[Choice], str]:
    """The rows to show for what is typed, and why that is no answer itself ("" where it is, or need not be)."""
    typed = " ".join(typed.split())
    found = finder.find(typed)
    first = question.typed_first or not found
    found = found or finder.like(typed)
    if not typed or question.typed is None:
        return found, ""
    if any(choice.words.casefold() == typed.casefold() for choice in found):
        return found, ""
    try:
        own = question.typed(typed)
    except ValueError as error:
        return found, str(error)
    return ([own, *found] if first else [*found, own]), ""
