"""What the scan for names looks up for every word, and the pieces it cuts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from ...lexicon.names import NameWords, Phrase, words_of
from ..mentions import Tenure

ChunkKind = Literal["name", "title", "institution", "generic", "country", "demonym", "seat", "place", "adjective"]


class Chunk(NamedTuple):
    """Tokens `first` to `last` (half-open). `phrase` where the lexicon knows the words; `head` is the last word of a
    title, in the singular and small letters; `plural` whether it was written in the plural."""

    kind: ChunkKind
    first: int
    last: int
    phrase: Phrase | None = None
    head: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """What the scan looks up for every word, made once from the lexicon."""

    words: NameWords
    singular: dict[str, str] = field(repr=False)
    modifiers: frozenset[str] = field(repr=False)
    institution_heads: frozenset[str] = field(repr=False)
    other_heads: frozenset[str] = field(repr=False)
    generic_last: frozenset[str] = field(repr=False)
    generic_words: frozenset[str] = field(repr=False)
    triggers: frozenset[str] = field(repr=False)
    tenure_words: frozenset[str] = field(repr=False)
    tenures: dict[str, Tenure] = field(repr=False)
    #: The last words of what several are called: "ministers", "leaders".
    group_ends: frozenset[str] = field(repr=False)
    acronyms: frozenset[str] = field(repr=False)
    #: Occupations that are family names and never stand as a title before a name: "Potter".
    trades: frozenset[str] = field(repr=False)
    known: dict[str, tuple[tuple[str, ...], ...]] = field(repr=False)
    #: The words met so far that begin no chunk, wherever they stand: most of all texts.
    dull: set[str] = field(default_factory=set, repr=False)


@lru_cache(maxsize=4)
def make_vocabulary(words: NameWords) -> Vocabulary:
    """The tables for the scan; made once for each lexicon."""
    titles, institutions = words.titles, words.institutions
    singular: dict[str, str] = {}
    single = {head for head in titles.heads | titles.ranks | titles.honorifics | set(titles.groups) if " " not in head}
    for head in sorted(single):
        singular.setdefault(head, head)
    for last in sorted(single & (titles.heads | titles.ranks)):
        for plural in (f"{last}s", f"{last[:-1]}ies" if last.endswith("y") else "", last.replace("man", "men")):
            if plural and plural not in titles.heads:
                singular[plural] = last
    singular |= {"number": "counterpart", "numbers": "counterpart"}  # "opposite number"
    singular |= {"messrs": "mr", "sens": "sen", "reps": "rep", "govs": "gov", "gens": "gen", "drs": "dr"}
    modifiers = {word for modifier in titles.modifiers for word in modifier.split()}
    generic_last = {name.split()[-1] for name in institutions.generic}
    tenure = {word for several in titles.tenure.values() for word in several}
    lower_heads = {
        head
        for head in singular
        if head not in {"st", "don", "miss", "master", "private", "star", "cs", "ps", "dp", "cm", "eam"}
    }
    return Vocabulary(
        words=words,
        singular=singular,
        modifiers=frozenset(modifiers - {"of", "and", "research", "data", "third"}),
        institution_heads=institutions.heads,
        other_heads=institutions.other_heads,
        generic_last=frozenset(generic_last),
        generic_words=frozenset(word for name in institutions.generic for word in name.split()),
        triggers=frozenset(lower_heads | generic_last),
        tenure_words=frozenset(tenure),
        tenures={word: kind for kind, several in titles.tenure.items() for word in several},  # type: ignore[misc]
        group_ends=frozenset(name.split()[-1] for name in titles.groups),
        known=_by_first_word(words.known),
        trades=titles.families - titles.alone - titles.ranks - titles.honorifics,
        acronyms=frozenset(acronym for named in institutions.named for acronym in named.acronyms),
    )


def _by_first_word(names: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names of several words by their first one, longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        form = words_of(name)
        if len(form) > 1:
            table.setdefault(form[0], []).append(form)
    return {first: tuple(sorted(forms, key=lambda form: -len(form))) for first, forms in table.items()}
