"""A sentence as the meeting rules see it: names, time expressions, words and marks, one unit each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from typing import Literal, NamedTuple, TypeVar

from ...lexicon.meetings import MeetingWords
from ...records import Span
from ...text import Prose, Token
from ...text.sentences import Sentence
from ..mentions import NameMention, TimeMention

UnitKind = Literal["word", "name", "time", "mark"]

Spanned = TypeVar("Spanned", NameMention, TimeMention)

#: Whose office is in the place named after it.
_POSTED = frozenset("ambassador envoy consul consul-general representative resident charge chargé".split())
_PART = re.compile(r"[^-‐‑–]+")
_DASHES = frozenset("-‐‑–")


class Unit(NamedTuple):
    """`word` is the last token in lower case, `text` all of it as written. A compound ("Japan-US") is a name whose
    `parts` are its members; of any other name the only part is the name itself."""

    start: int
    end: int
    kind: UnitKind
    word: str
    text: str
    name: NameMention | None = None
    time: TimeMention | None = None
    parts: tuple[Span, ...] = ()

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class Mentions:
    """Names and times in text order, each inside no other, found by offset."""

    def __init__(self, names: Sequence[NameMention], times: Sequence[TimeMention]) -> None:
        self.names = _outermost(names)
        self.times = _outermost(times)
        self._name_starts = [name.span.start for name in self.names]
        self._time_starts = [time.span.start for time in self.times]

    def names_in(self, start: int, end: int) -> list[NameMention]:
        first = bisect_left(self._name_starts, start)
        return self.names[first : bisect_left(self._name_starts, end, first)]

    def times_in(self, start: int, end: int) -> list[TimeMention]:
        first = bisect_left(self._time_starts, start)
        return self.times[first : bisect_left(self._time_starts, end, first)]


def _outermost(mentions: Sequence[Spanned]) -> list[Spanned]:
    kept: list[Spanned] = []
    for mention in sorted(mentions, key=lambda mention: (mention.span.start, -mention.span.end)):
        if not kept or mention.span.start >= kept[-1].span.end:
            kept.append(mention)
    return kept


def read_units(prose: Prose, sentence: Sentence, mentions: Mentions, words: MeetingWords) -> list[Unit]:
    """The units of `sentence` in text order. A name that ends with the noun of a meeting ("Munich Security Conference")
    is the name of a meeting and not of an actor: it is cut into its words, unless it is that of a group."""
    units: list[Unit] = []
    names = [
        name
        for name in mentions.names_in(sentence.start, sentence.end)
        if not _names_meeting(prose, name, words.nouns) or name.span.of(prose.text).lower() in words.group_names
    ]
    times = mentions.times_in(sentence.start, sentence.end)
    next_name = next_time = 0
    covered = clear = sentence.start  # up to `clear` no name or time begins
    for token, low in zip(prose.tokens_of(sentence), prose.low[sentence.first : sentence.last], strict=True):
        if covered <= token.start and token.end <= clear:
            units.append(_worded(token, low))
            covered = token.end
            continue
        while next_name < len(names) and names[next_name].span.end <= token.start:
            next_name += 1
        while next_time < len(times) and times[next_time].span.end <= token.start:
            next_time += 1
        clear = min(
            names[next_name].span.start if next_name < len(names) else sentence.end,
            times[next_time].span.start if next_time < len(times) else sentence.end,
        )
        if token.start < covered:
            continue
        time = times[next_time] if next_time < len(times) and times[next_time].span.start < token.end else None
        name = names[next_name] if next_name < len(names) and names[next_name].span.start < token.end else None
        if time is not None and (name is None or time.span.start <= name.span.start):
            units.append(_spanning(prose.text, "time", token.start, max(token.end, time.span.end), time=time))
        elif name is not None and token.start < (cut := _end_of_name(prose.text, name)):
            units.append(_of_name(prose, token, cut, names, next_name))
        else:
            units.append(_worded(token, low))
        covered = units[-1].end
    return units


def _of_name(prose: Prose, token: Token, cut: int, names: Sequence[NameMention], index: int) -> Unit:
    """The unit of the name at `index` that begins at `token`, as far as `cut`; whole, with all the names inside it."""
    name = names[index]
    if cut < name.span.end:
        return _spanning(prose.text, "name", token.start, max(cut, token.end), name=name)
    last = prose.tokens[prose.token_index(name.span.end - 1)]
    within = [other for other in names[index:] if other.span.start < last.end]
    return _named(prose.text, token, last, within)


def _worded(token: Token, low: str) -> Unit:
    """The unit of a word or mark that belongs to no name that anybody knows; `low` is the same in lower case."""
    start, end, text = token
    if text.isalpha():
        return Unit(start, end, "word", low, text)
    if _is_compound(text):
        return Unit(start, end, "name", low, text, parts=_pieces(token))
    return Unit(start, end, "word" if text[0].isalnum() or text[-1].isalnum() else "mark", low, text)


def _end_of_name(text: str, name: NameMention) -> int:
    """Where people without a name end: "her Chinese counterparts | in Ottawa" says where they meet."""
    if name.form != "title" or not _POSTED.isdisjoint(name.name.lower().split()):
        return name.span.end
    cut = text.find(" in ", name.span.start, name.span.end)
    return cut if cut >= 0 and text[cut + 4].isupper() else name.span.end


def _names_meeting(prose: Prose, name: NameMention, nouns: Container[str]) -> bool:
    last = prose.text[name.name_span.start : name.name_span.end].split()[-1:]
    return name.kind != "person" and bool(last) and last[0].lower() in nouns


def _named(text: str, first: Token, last: Token, names: Sequence[NameMention]) -> Unit:
    """The unit of a name that begins in token `first` and ends in `last`: where hyphens join more to it ("South
    Korea-Japan-China"), a compound of them all."""
    name = names[0]
    end = max(last.end, name.span.end)
    whole = _spanning(text, "name", first.start, end, name=name)
    if name.span.end >= last.end and name.span.start <= first.start:
        return whole
    parts: list[Span] = []
    covered = first.start
    for piece in [*(_pieces(first) if name.span.start > first.start else ()), *_pieces(last)]:
        other = next((one for one in names if one.span.start <= piece.start < one.span.end), None)
        span = other.span if other is not None else piece
        if span.start >= covered or other is name:
            if not parts or parts[-1] != span:
                parts.append(span)
            covered = span.end
    if len(parts) < 2:
        return whole
    end = max(end, parts[-1].end)
    return Unit(
        first.start, end, "name", text[parts[-1].start : end].lower(), text[first.start : end], parts=tuple(parts)
    )


def _pieces(token: Token) -> tuple[Span, ...]:
    return tuple(Span(token.start + match.start(), token.start + match.end()) for match in _PART.finditer(token.text))


def _spanning(
    text: str, kind: UnitKind, start: int, end: int, name: NameMention | None = None, time: TimeMention | None = None
) -> Unit:
    words = text[start:end]
    last = words.split()[-1] if words.split() else words
    parts = (Span(start, end),) if name is not None else ()
    return Unit(start, end, kind, last.lower(), words, name, time, parts)


def _is_compound(word: str) -> bool:
    """Whether a hyphenated word joins names: "Japan-US", "Trump-Putin", "Indo-Pacific" too, which no actor answers
    to."""
    if _DASHES.isdisjoint(word):
        return False
    parts = [part for part in _PART.findall(word) if part]
    return len(parts) > 1 and all(part[0].isupper() for part in parts)
