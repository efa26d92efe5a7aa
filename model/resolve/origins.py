"""Where persons are said to be from, work or hold their office, right after their names: "Ana Pop, a vet in Cluj,"."""

from __future__ import annotations

import re

from ..lexicon.names import NameWords, words_of
from .local_actors import Cluster

#: The apposition up to the first word in capitals; no longer than so many code points, so that search stays linear.
_APPOSED = re.compile(
    r"(?:,\s(?:an?|the|who\s(?:runs|owns|farms|lives|grows|teaches|heads|manages))\s"
    r"(?P<what>[a-zß-ž’'-][a-zß-ž ’'-]{0,60}?)\s(?:in|of|at|from)|,\s(?P<title>[A-Za-z][\w -]{2,40}?)\sof|\sof)"
    r"\s(?P<the>the\s)?"
    r"(?P<place>[A-ZÀ-Ž][\w.’'-]*(?:,?\s[A-ZÀ-Ž][\w.’'-]*){0,5})"
)
_REACH = 140
_BODIES = frozenset(
    "Union Association Federation Authority Board Commission Bank Agency Corporation Confederation Party Police".split()
)


def stated_origin(cluster: Cluster, text: str, words: NameWords) -> str | None:
    """The country of the place or body that an apposition after one of the person's names names, or None."""
    for span in cluster.mentions[:6]:
        found = _APPOSED.match(text, span.end, span.end + _REACH)
        if found is None or words.people.movers & {word.rstrip("s") for word in (found["what"] or "").split()}:
            continue
        if found["title"] and found["title"].lower().split()[-1] not in words.titles.heads:
            continue
        named = found["place"].rstrip(".")
        if (country := _country_of(named, bool(found["the"]), words)) is not None:
            return country
    return None


def _country_of(named: str, definite: bool, words: NameWords) -> str | None:
    """ "McAllen, Texas" and "the Kenyan Dairy Board", but not "the China Institute"."""
    whole, _, after = named.partition(",")
    for part in (after, whole) if after and not definite else (whole,):
        written = tuple(words_of(part))
        for phrase in words.phrases.get(written[0], ()) if written else ():
            if phrase.country is None or phrase.words != written[: len(phrase.words)]:
                continue
            rest = written[len(phrase.words) :]
            if definite and (phrase.kind == "demonym" or (phrase.kind == "country" and _BODIES & set(rest))) and rest:
                return phrase.country
            if not definite and not rest and phrase.kind in ("place", "seat", "country"):
                return phrase.country
    return None
