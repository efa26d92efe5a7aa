"""When names, spans and dates of ours are the annotated ones, and who goes with whom."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import TypeVar

from onrecord.model.edtf import bounds
from onrecord.model.records import Actor, Span

from .annotation import GoldActor, GoldDocument

A = TypeVar("A")
B = TypeVar("B")

_OUTER = " \t\r\n\u00a0.,;:!?…-–—―*()[]{}'\"“”‘’„‟«»‹›`_"
_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
_NOT_WORD = re.compile(r"[\W_]+")
_WORD = re.compile(r"\w+")
_ARTICLES = frozenset({"the", "a", "an", "of"})
#: Seasons and quarters as TIMEX3 writes them, and as EDTF does.
_EDTF = {"SP": "21", "SU": "22", "FA": "23", "AU": "23", "WI": "24", "Q1": "33", "Q2": "34", "Q3": "35", "Q4": "36"}
_CODE = re.compile(r"[A-Z]{2}", re.ASCII)


def normalise(name: str) -> str:
    """Lower case words without accents' spelling variants, possessive endings, hyphens and other marks."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return _NOT_WORD.sub(" ", _POSSESSIVE.sub("", plain)).strip()


def names_of(actor: Actor) -> frozenset[str]:
    return frozenset(normalise(name) for name in (actor.name, *(alias.text for alias in actor.aliases)))


def is_actor(name: str, actor: Actor, gold: GoldDocument) -> bool:
    """Whether `actor` is the annotated person or institution `name`, the country of this code, or one so written."""
    annotated = gold.actor(name)
    if annotated is None:
        if _CODE.fullmatch(name):
            return actor.country == name
        return _same_institution((name,), actor, None)
    if gold.is_person(name):
        return actor.kind == "person" and bool(names_of(actor) & {normalise(one) for one in annotated.names})
    return actor.kind != "person" and _same_institution(annotated.names, actor, annotated)


def _same_institution(names: Iterable[str], actor: Actor, annotated: GoldActor | None) -> bool:
    """Names of institutions come longer and shorter: "the ROK's Foreign Ministry" is "South Korean Foreign Ministry".
    The shorter may be inside the longer if it has two words at least and the countries do not differ."""
    if annotated and annotated.country and actor.country and annotated.country not in (actor.country, "INT"):
        return False
    for ours in map(_words, names_of(actor)):
        for theirs in (_words(normalise(name)) for name in names):
            shorter, longer = sorted((ours, theirs), key=len)
            if ours == theirs or (len(shorter) > 1 and shorter <= longer):
                return True
    return False


def _words(name: str) -> frozenset[str]:
    return frozenset(name.split()) - _ARTICLES


def same_words(first: str | None, second: str | None) -> bool:
    return bool(first) and bool(second) and _words(normalise(first or "")) == _words(normalise(second or ""))


def pieces(text: str, span: Span) -> list[Span]:
    """`span` cut at line ends, each part without spaces, punctuation and quotation marks around it."""
    found = []
    start = span.start
    for line in text[span.start : span.end].splitlines(keepends=True):
        words = line.strip(_OUTER)
        if words:
            begin = start + len(line) - len(line.lstrip(_OUTER))
            found.append(Span(begin, begin + len(words)))
        start += len(line)
    return found


def word_places(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The offsets of the words in `spans`, to measure how far two stretches of text are the same."""
    return frozenset(
        span.start + word.start() for span in spans for word in _WORD.finditer(text[span.start : span.end])
    )


def dice(first: frozenset[int], second: frozenset[int]) -> float:
    """How far two stretches are the same: 1 for the same words, 0 for none shared."""
    return 2 * len(first & second) / (len(first) + len(second)) if first and second else 0.0


def occurrences(text: str, words: str) -> list[Span]:
    """All places where `words` stand."""
    return [Span(match.start(), match.end()) for match in re.finditer(re.escape(words), text)]


def fits(ours: str | None, annotated: str | None, granularity: str | None = None) -> bool:
    """Whether a date of ours is the annotated one at its granularity: no coarser, and inside it. An interval must be
    met exactly. What is no EDTF, such as a duration, must be the same string."""
    if ours is None or annotated is None:
        return ours is annotated
    try:
        (first, last), (begin, end) = bounds(ours.partition("T")[0]), bounds(_edtf(annotated))
    except ValueError:
        return ours == annotated
    if granularity == "interval" or "/" in annotated:
        return (first, last) == (begin, end)
    return begin <= first and last <= end


def _edtf(value: str) -> str:
    """The date of an annotated value, without its time of day."""
    day, season = value.partition("T")[0], value[-2:]
    return day[:-2] + _EDTF[season] if season in _EDTF else day


def assign(ours: Sequence[A], theirs: Sequence[B], weight: Callable[[A, B], float]) -> list[tuple[A, B]]:
    """One to one, as many pairs as can be (Kuhn's augmenting paths), then swapped while that makes them heavier.
    A weight of 0 is no pair."""
    weights = [[weight(one, two) for two in theirs] for one in ours]
    taken: dict[int, int] = {}

    def place(row: int, seen: set[int]) -> bool:
        wanted = sorted(
            (place for place, heavy in enumerate(weights[row]) if heavy > 0), key=lambda at: -weights[row][at]
        )
        for column in sorted(wanted, key=lambda at: at in taken):
            if column not in seen:
                seen.add(column)
                if column not in taken or place(taken[column], seen):
                    taken[column] = row
                    return True
        return False

    for row in sorted(range(len(ours)), key=lambda row: -max(weights[row], default=0)):
        place(row, set())
    while _swap(taken, weights):
        pass
    return [(ours[row], theirs[column]) for column, row in sorted(taken.items(), key=lambda pair: pair[1])]


def _swap(taken: dict[int, int], weights: list[list[float]]) -> bool:
    """Let two pairs change partners if both can and their weight grows. Says whether any did."""
    for (first, one), (second, two) in combinations(sorted(taken.items()), 2):
        before = weights[one][first] + weights[two][second]
        after = weights[one][second] + weights[two][first]
        if min(weights[one][second], weights[two][first]) > 0 and after > before + 1e-9:
            taken[first], taken[second] = two, one
            return True
    return False
