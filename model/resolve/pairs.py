"""Two who meet in one sentence, "Hill received Ek", and are "the two", "the leaders" or "they" in the next."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..extract.mentions import NameMention
from .appositions import Places
from .local_actors import Cluster

#: Between two names in one sentence, where their bearers meet or talk.
_MEETS = re.compile(
    r"\b(?:met|meets?|meeting|spoke|speaks?|speaking|talked|talks?|held|holds?|holding|phoned|telephoned|called|calls?"
    r"|conversation|conferred|hosts?|hosted|hosting|receives?|received|receiving|welcomed|welcomes|greeted|sat\s+down"
    r"|counterpart|summit|negotiated|consulted)\b"
)
_AND = re.compile(r"[^.;:]{0,60},?\s+and\s+(?:the\s+|his\s+|her\s+)?")
#: So much may stand between the two names, in code points.
_GAP = 220
#: More mentions than these in a sentence make it a list.
_MOST = 24


def two_who_met(
    names: Sequence[NameMention],
    starts: Sequence[int],
    meaning: Sequence[tuple[Cluster, ...]],
    places: Places,
    text: str,
    at: int,
    back: int,
) -> tuple[Cluster, ...]:
    """The only two persons of the nearest sentence that names two, `back` sentences before `at` at most, where the
    words between them say that they meet; `names` in text order with their `starts`."""
    sentence = places.sentence(at)
    for number in range(sentence, max(-1, sentence - back - 1), -1):
        if sentence >= 0 and places.paragraphs[sentence] - places.paragraphs[number] > 2:
            return ()
        end = at if number == sentence else places.starts[number + 1]
        first, last = bisect_left(starts, places.starts[number]), bisect_left(starts, end)
        found: dict[int, tuple[Cluster, NameMention]] = {}
        for index in range(first, min(last, first + _MOST)):
            if names[index].kind != "person" or places.quotation(names[index].span.start) >= 0:
                continue
            for cluster in meaning[index]:
                if cluster.kind == "person":
                    found.setdefault(id(cluster), (cluster, names[index]))
        if len(found) < 2:
            continue
        (one, before), (other, behind), *rest = found.values()
        gap = text[before.span.end : behind.span.start]
        if rest or len(gap) > _GAP or (behind is not before and not (_MEETS.search(gap) or _AND.fullmatch(gap))):
            return ()
        return one, other
    return ()
