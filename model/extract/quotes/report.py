"""A report: a cue with its speaker and the words it reports, within one line."""

from __future__ import annotations

from dataclasses import dataclass, field

from .complements import Content
from .lines import Line
from .phrases import Phrase
from .verbs import Verb


@dataclass(slots=True)
class Report:
    """`pieces` are positions of reported words in `line`, in order. `via` is who reports that the speaker said it."""

    line: Line
    verb: Verb
    speaker: Phrase | None
    pieces: list[tuple[int, int]]
    addressee: Phrase | None = None
    why: list[str] = field(default_factory=list)
    via: Phrase | None = None

    def covers(self, at: int) -> bool:
        """Whether the word at `at` is among the reported ones."""
        return any(begin <= at < end for begin, end in self.pieces)

    def contains(self, other: Report) -> bool:
        """Whether all words of `other` stand within one piece of this report."""
        first, last = other.pieces[0][0], other.pieces[-1][1]
        return any(begin <= first and last <= end for begin, end in self.pieces)


def make_report(
    line: Line,
    verb: Verb,
    speaker: Phrase | None,
    pieces: list[tuple[int, int]],
    content: Content | None,
    why: list[str],
) -> Report:
    """A report of `pieces` and of the words of `content` behind the cue, with the rules that found them."""
    why = [f"cue: {verb.lemma} ({verb.shape})", *why]
    if content is not None:
        pieces = [*pieces, (content.first, content.last)]
        why.append(content.rule)
    if speaker is not None and speaker.rule not in why:
        why.append(speaker.rule)
    return Report(line, verb, speaker, pieces, content.addressee if content else None, why)


def floor_of(found: list[Report], verb: Verb) -> int:
    """Where words may begin that belong to `verb`: behind the cue and the words of the report before it."""
    if not found:
        return 0
    previous = found[-1]
    return max([previous.verb.last, *(last for _, last in previous.pieces if last <= verb.first)])
