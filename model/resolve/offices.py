"""Offices: which titles mean the same one, and which offices a general word ("the minister", "leaders") fits."""

from __future__ import annotations

from functools import lru_cache

from ..lexicon.names import NameWords

_RANKING = frozenset({"senior", "top", "veteran", "longtime", "embattled", "new", "young", "outgoing", "chief"})
_DIPLOMATS = ("diplomat", "envoy")
_LEADERS = ("leader", "strongman", "ruler", "dictator")


@lru_cache(maxsize=8192)
def office_of(title: str, words: NameWords) -> str:
    """The office a title means: "Minister of Defense" is a defense minister; an unknown one is its own words."""
    plain = " ".join(title.lower().replace(".", "").replace("’", "'").split())
    tenure = {word for several in words.titles.tenure.values() for word in several}
    kept = [word for word in plain.split() if word not in tenure]
    if kept and kept[-1].rpartition("-")[2] in tenure:
        kept[-1] = kept[-1].rpartition("-")[0]
    for begin in range(len(kept)):
        if (office := words.office.get(" ".join(kept[begin:]))) is not None:
            if begin and kept[begin - 1] in ("deputy", "vice", "assistant", "under", "junior"):
                return " ".join(kept[begin - 1 :])
            return office
    for begin in range(len(kept)):
        for end in range(len(kept), begin, -1):
            if end - begin > 1 and (office := words.office.get(" ".join(kept[begin:end]))) is not None:
                return office
    return " ".join(kept)


@lru_cache(maxsize=8192)
def head_of(title: str, words: NameWords) -> str:
    """The last word of a title that names an office, in small letters."""
    plain = title.lower().replace(".", "").split()
    if plain[-2:] == ["opposite", "number"]:
        return "counterpart"
    for word in reversed(plain):
        if word in words.titles.heads or word in words.titles.ranks:
            return word
    return plain[-1] if plain else ""


@lru_cache(maxsize=8192)
def fits(held: str, said: str, words: NameWords) -> bool:
    """Whether somebody who holds the title `held` may be called by the title `said` on its own."""
    office, wanted = office_of(held, words), office_of(said, words)
    if office == wanted:
        return True
    head = head_of(said, words)
    while " " in wanted and wanted.split()[0] in _RANKING:
        wanted = wanted.partition(" ")[2]
    if len(wanted.split()) > 1 and head not in _LEADERS:
        return _is_shortened(office, wanted)
    if head == "minister":
        return "minister" in office.split() and office != "prime minister"
    if head in _LEADERS:
        return office in words.titles.groups["leaders"]
    if head == "secretary":
        return "secretary" in held.lower()
    if head in _DIPLOMATS:
        return (
            office.startswith("ambassador") or office.endswith("foreign minister") or head_of(held, words) in _DIPLOMATS
        )
    if head in ("lawmaker", "legislator", "congressman", "congresswoman"):
        return office in ("senator", "representative")
    if head == "candidate":
        return any(word in held.lower() for word in ("candidate", "nominee", "frontrunner", "front-runner", "hopeful"))
    if head in ("highness", "excellency", "majesty"):
        return head in held.lower().split()
    return head_of(held, words) == head and len(wanted.split()) == 1


def _is_shortened(office: str, said: str) -> bool:
    """Whether only the portfolio is left out: "deputy minister" for a deputy foreign minister."""
    held, words = office.split(), said.split()
    return len(held) > len(words) and (held[0], held[-1]) == (words[0], words[-1]) and set(words) <= set(held)


@lru_cache(maxsize=8192)
def fits_group(held: str, group: str, words: NameWords) -> bool:
    """Whether the holder of a title may be one of "the two leaders", "both foreign ministers"."""
    groups = words.titles.groups
    name = next((name for name in (group, group.split()[-1]) if name in groups), None)
    if name is None:
        return False
    offices = groups[name]
    if not offices:
        return True
    office = office_of(held, words)
    if office in offices:
        return True
    return name == "ministers" and office.endswith(("minister", "secretary")) and office != "prime minister"
