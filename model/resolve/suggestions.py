"""Names that look alike: only suggested for merging by hand, since likeness alone joins Cho to Choi."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz

from ..personal_names import folded
from ..records import Actor

#: Two persons' names at least this alike (0 to 100) are suggested.
_ALIKE = 84.0
#: So many actors with one word in common are compared pair by pair.
_MOST = 60


class Suggestion(NamedTuple):
    """Two actors that may be one; `score` is rapidfuzz's token_sort_ratio, 0 to 100."""

    one: str
    other: str
    score: float
    reason: str


def suggest_merges(actors: Iterable[Actor]) -> list[Suggestion]:
    """Pairs of persons with alike names, likeliest first; pairs of two known countries are left out."""
    blocks: dict[str, list[Actor]] = defaultdict(list)
    for actor in sorted(actors, key=lambda actor: actor.id):
        if actor.kind == "person":
            for word in dict.fromkeys(folded(word)[:3] for word in actor.name.split()):
                blocks[word].append(actor)
    found: dict[tuple[str, str], Suggestion] = {}
    for block in blocks.values():
        for index, actor in enumerate(block[:_MOST]):
            for other in block[index + 1 : _MOST]:
                if actor.country and other.country and actor.country != other.country:
                    continue
                score = fuzz.token_sort_ratio(_plain(actor.name), _plain(other.name))
                if score >= _ALIKE:
                    found[actor.id, other.id] = Suggestion(actor.id, other.id, score, "alike names")
    return sorted(found.values(), key=lambda one: (-one.score, one.one, one.other))


def _plain(name: str) -> str:
    return " ".join(folded(part) for word in name.split() for part in word.split("-"))
