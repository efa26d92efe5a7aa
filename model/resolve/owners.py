"""Countries of those who are somebody's: "the Cypriot president's envoy, Ana Pop", "his adviser Ion Dan"."""

from __future__ import annotations

import re
from bisect import bisect_left

from ..lexicon.people import Gender
from .antecedents import Antecedents
from .beside import EQUALS
from .local_actors import Cluster
from .offices import head_of, office_of

_HIS = re.compile(r"\b(his|her)\s+(?:own\s+|new\s+|then\s+|chief\s+|former\s+)?$", re.IGNORECASE)
_HIS_AT = re.compile(r"(his|her)\s", re.IGNORECASE)
_OWNED = re.compile(r"['’]s?\s+(?:own\s+|new\s+|then\s+|chief\s+|former\s+|long-?time\s+)?")


def give_owners_countries(known: Antecedents) -> None:
    """Whoever has an office with somebody is of their country; a spokesperson of that of the body last named."""
    for index, name in enumerate(known.names):
        if name.kind != "person" or len(known.meaning[index]) != 1 or not name.title:
            continue
        cluster = known.meaning[index][0]
        if cluster.kind != "person" or cluster.country is not None or not cluster.roles:
            continue
        if head_of(name.title, known.words) in EQUALS:
            continue
        owner = _owner(index, cluster, known)
        if owner is not None:
            cluster.country = owner
            cluster.why["the country of whose office it is"] = None
        elif (body := _body(index, known)) is not None:
            cluster.country = body
            cluster.why["the country of the body last named, for which a spokesperson speaks"] = None


def _owner(index: int, cluster: Cluster, known: Antecedents) -> str | None:
    """The country of the person whose adviser, envoy or minister the mention names."""
    text, name = known.text, known.names[index]
    start = name.span.start
    pronoun = _HIS_AT.match(text, start) or _HIS.search(text, max(0, start - 16), start)
    if pronoun is not None:
        gender: Gender = "female" if pronoun[1].lower() == "her" else "male"
        found = known.pronoun(pronoun.start(), gender, ("person",))
        return found[0].country if len(found) == 1 and found[0] is not cluster else None
    if not index:
        return None
    before = known.names[index - 1]
    gap = text[before.span.end : start]
    if before.kind != "person" or (gap != " " and not _OWNED.fullmatch(gap)):
        return None
    if gap == " " and (before.form == "title" or not name.title or not name.title[0].islower()):
        return None  # "Putin aide Ana Pop"
    owners = known.meaning[index - 1]
    if len(owners) == 1 and owners[0] is not cluster and owners[0].country:
        return owners[0].country
    return before.country


def _body(index: int, known: Antecedents) -> str | None:
    """The country of the ministry or embassy last named before a spokesperson, in this sentence or the one before."""
    name = known.names[index]
    if office_of(name.title or "", known.words).rpartition(" ")[2] not in ("spokesperson", "spokesman", "spokeswoman"):
        return None
    sentence = known.places.sentence(name.span.start)
    begin = known.places.starts[max(0, sentence - 1)]
    for other in range(index - 1, bisect_left(known.starts, begin) - 1, -1):
        if known.names[other].kind == "institution":
            return next((one.country for one in known.meaning[other]), None)
        if known.names[other].kind == "person" and known.names[other].form == "name":
            return None
    return None
