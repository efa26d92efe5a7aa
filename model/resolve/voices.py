"""Who speaks where a voice, people or a government is named with its owner: "the ROK website", "Hill's office"."""

from __future__ import annotations

import re
from typing import NamedTuple

from .antecedents import Antecedents
from .local_actors import Cluster

GOVERNMENT = frozenset({"government", "administration", "authorities", "side", "delegation", "regime", "leadership"})
_KINDS_OF_MEDIA = frozenset({"newspaper", "daily", "agency", "broadcaster", "network", "magazine", "paper", "outlet"})
SPOKES = frozenset({"spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen"})


class Reading(NamedTuple):
    """What a phrase means and the rule that says so; `countries` where only those are known."""

    clusters: tuple[Cluster, ...]
    why: str
    countries: tuple[str, ...] = ()


NOBODY = Reading((), "")


def spoken_for(word: str, index: int, known: Antecedents) -> Reading:
    """Who speaks where `word` belongs to a mention: a voice is its owner's; people without names are unknown."""
    name, meaning = known.names[index], known.meaning[index]
    if name.kind == "person":
        country = meaning[0].country if len(meaning) == 1 else None
        if word in GOVERNMENT and country in known.others.countries:
            return Reading((known.others.countries[country],), "the government somebody leads")
        return Reading(meaning, "somebody's own words") if word in known.words.institutions.voices else NOBODY
    if is_voice(word, known):
        voices = known.institution_of(name.country, name.span.start) if name.kind == "country" else ()
        return Reading(voices or meaning, "the institution behind its voice")
    if word in GOVERNMENT:
        return Reading(meaning, "the government of a country")
    if word == "itself" or (word in _KINDS_OF_MEDIA and name.kind != "country"):
        return Reading(meaning, "name")
    return NOBODY


def last_word(text: str) -> str:
    words = re.findall(r"[\w’'-]+", text)
    return words[-1].lower() if words else ""


def is_voice(word: str, known: Antecedents) -> bool:
    return word in known.words.institutions.voices or word in SPOKES
