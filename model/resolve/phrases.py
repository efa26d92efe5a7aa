"""A noun phrase as written: its head, what stands beside it with "and", and what speaks for whom."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..lexicon.people import Gender
from ..records import Span
from .antecedents import Antecedents
from .local_actors import Cluster
from .offices import head_of, office_of
from .voices import GOVERNMENT, NOBODY, SPOKES, Reading, is_voice, last_word, spoken_for

_PRONOUNS: dict[str, tuple[Gender | None, tuple[str, ...]]] = {
    "he": ("male", ("person",)),
    "him": ("male", ("person",)),
    "himself": ("male", ("person",)),
    "his": ("male", ("person",)),
    "she": ("female", ("person",)),
    "her": ("female", ("person",)),
    "herself": ("female", ("person",)),
    "it": (None, ("institution", "country")),
    "its": (None, ("institution", "country")),
    "itself": (None, ("institution", "country")),
}
_BOTH = frozenset(
    {
        "they",
        "them",
        "their",
        "both",
        "the two",
        "the pair",
        "both men",
        "both women",
        "the two men",
        "the duo",
        "themselves",
    }
)
_JOINED = re.compile(
    r"[\s,]*(?:,|and|&|or|as well as|,\s*and|along with|together with)?\s*"
    r"(?:(?:the|his|her|its|their|then|visiting|new|outgoing)\s+)?",
    re.IGNORECASE,
)
_ATTACHED = re.compile(r"\s*(?:of|from|in|at)\s+(?:the\s+)?")
_BRACKET = re.compile(r"\s*\([^)]{0,60}\)\s*")
_POSSESSIVE = re.compile(r"\s*['’](?:s\b)?\s*")
_PREPOSITION = re.compile(
    r"\b(?:of|for|from|in|at|to|with|by|on|near|against|behind|under|who|that|and)\b", re.IGNORECASE
)
_FOLLOWING = re.compile(r"\s+([a-z][\w-]*(?:\s+[a-z][\w-]*){0,3})")
_GOES_ON = re.compile(
    r"(?:and|or|as well|of|from|himself|herself|themselves|both|each|also|then|who|whose|in|at|on|by)\b"
)
_TWO_OFFICES = re.compile(r"(?:[Tt]he\s+)?(?:[A-Z][\w-]*\s+){1,5}and\s+")
#: `the 46-year-old`, `the dad-of-three`: somebody named before.
_AGED = re.compile(
    r"the (?:\d{1,2}-year-old|(?:dad|mum|mom|father|mother|parent|grand(?:father|mother))[- ]of[- ]\w+)\b"
)
_UNDER = re.compile(
    r"(?:\b(?:of|for|from|in|at|to|with|by|on|near|against|the|an?|his|her|its|their)|['’]s)\s+$", re.IGNORECASE
)
_THEY = frozenset({"they", "them", "their", "themselves", "both"})
_UNNAMED = frozenset({"some", "many", "several", "most", "other", "unnamed", "anonymous", "few"})


def read_phrase(span: Span, known: Antecedents) -> Reading:
    """The actors that the noun phrase at `span` means."""
    words = " ".join(span.of(known.text).lower().replace("’", "'").split()).strip(' ,.;:"“”')
    if not words:
        return NOBODY
    if words in _PRONOUNS:
        return read_pronoun(span, span.start, known)
    if words in _BOTH:
        inner = words == "they" and not known.opens(span.start)
        found = known.pair_before(span.start, 1 if inner else 3)
        if not found and words != "their":
            found = known.who_met(span.start, 0 if inner else 1 if words in _THEY else 3)
        if not found and words.startswith(("the ", "both")):
            found = known.only_pair(span.start)
        return Reading(found, "plural pronoun: the two named together before it") if found else NOBODY
    if words in ("who", "which", "that", "whom"):
        return _before(span, known)
    if _AGED.match(words):
        found = known.pronoun(span.start, None, ("person",))
        return Reading(found, "description of the subject before it") if found else NOBODY
    if (named := _named_beside(span, words, known)) is not None:
        return named
    inside = _outermost(span, known)
    if not inside:
        last = last_word(words)
        if words.split()[0] in ("the", "its", "their") and is_voice(last, known) and last not in SPOKES:
            return Reading(known.voice_before(last, span.start), "the institution whose voice was named before")
        return NOBODY
    if words.split()[0] in _UNNAMED and known.names[inside[0]].span.start > span.start:
        return NOBODY
    reading = _head(span, inside, known)
    return reading if reading.clusters or reading.countries else _last_named(span, inside, known)


def _named_beside(span: Span, words: str, known: Antecedents) -> Reading | None:
    """Who is named right before or behind a description: "Ann Hill, a professor of law", "a ministry spokesman, Ann
    Hill."; nobody where it is no description of one person."""
    first, *rest = words.split()
    described = first in ("a", "an", "another", "former", "ex", "longtime", "veteran")
    if not described or not rest or "," in words:
        return None
    text = known.text
    at = bisect_left(known.starts, span.end)
    if at < len(known.names) and known.is_person(at) and not known.names[at].title:
        after = known.names[at].span.end
        if text[span.end : known.names[at].span.start] == ", " and (after >= len(text) or text[after] in ".,;:)\n"):
            return Reading(known.meaning[at], "the name beside the description")
    before = bisect_left(known.starts, span.start) - 1
    if before >= 0 and known.is_person(before) and text[known.names[before].span.end : span.start] == ", ":
        return Reading(known.meaning[before], "the name beside the description")
    return None


def _last_named(span: Span, inside: list[int], known: Antecedents) -> Reading:
    """`UN Commissioner for Refugees spokesman Ann Hill`: the name at the end, where nothing puts it under what stands
    before it, as in `an aide to Ann Hill`."""
    name = known.names[inside[-1]]
    if name.kind != "person" or name.form != "name" or name.span.end < span.end:
        return NOBODY
    before = known.text[span.start : name.span.start]
    if not before.strip() or "," in before or _UNDER.search(before):
        return NOBODY
    return Reading(known.meaning[inside[-1]], "name")


def read_pronoun(span: Span, at: int, known: Antecedents) -> Reading:
    """Whom the pronoun at `span` means where it is read as if it stood at `at`; nobody where it is none."""
    words = span.of(known.text).lower()
    if words not in _PRONOUNS:
        return NOBODY
    gender, kinds = _PRONOUNS[words]
    found = known.pronoun(at, gender, kinds)
    return Reading(found, "pronoun: the subject before it") if found else NOBODY


def _before(span: Span, known: Antecedents) -> Reading:
    """A relative pronoun means what stands right before it."""
    index = bisect_left(known.starts, span.start) - 1
    for other in range(index, max(-1, index - 3), -1):
        gap = known.text[known.names[other].span.end : span.start]
        if len(gap) < 4 and not gap.strip(" ,") and known.meaning[other]:
            return Reading(known.meaning[other], "relative pronoun")
    return NOBODY


def _outermost(span: Span, known: Antecedents) -> list[int]:
    """The mentions inside `span`, those within another left out; a mention that sticks out by its title counts."""
    found: list[int] = []
    first = bisect_left(known.starts, span.start)
    while first > 0 and known.names[first - 1].span.end > span.start:
        first -= 1
    for index in range(first, bisect_left(known.starts, span.end)):
        name = known.names[index]
        if not span.overlaps(name.span) or not span.overlaps(name.name_span):
            continue
        if found and known.names[found[-1]].span.contains(name.span):
            continue
        found.append(index)
    return found


def _head(span: Span, inside: list[int], known: Antecedents) -> Reading:
    """The first mention if it heads the phrase, and those joined to it; else what a voice or a possessor leads to."""
    text = known.text
    inside = _without_modifiers(inside, known)
    first = known.names[inside[0]]
    before = _BRACKET.sub(" ", text[span.start : max(span.start, first.span.start)])
    if first.kind == "person" and first.title and _TWO_OFFICES.fullmatch(before):
        before = ""  # Deputy Prime Minister and Minister of Trade Ann Hill
    if _PREPOSITION.search(before):
        return _behind(before, span, inside, known)
    end = known.names[inside[1]].span.start if len(inside) > 1 else span.end
    after = text[min(first.span.end, end) : min(end, span.end)]
    if _POSSESSIVE.match(after):
        return _possessed(span, inside, known)
    if first.form == "title" and first.title and head_of(first.title, known.words) == "counterpart":
        return _counterparts(inside, known)
    following = _FOLLOWING.match(_BRACKET.sub(" ", after))
    if following and not _GOES_ON.match(following[1]):
        return _qualified(following[1].split(), inside[0], known)
    return _listed(span, inside, known)


def _without_modifiers(inside: list[int], known: Antecedents) -> list[int]:
    """The mentions less the countries that only qualify the next: "the South Korean (ROK) Foreign Ministry"."""
    kept = list(inside)
    while len(kept) > 1 and known.names[kept[0]].kind == "country":
        between = known.text[known.names[kept[0]].span.end : known.names[kept[1]].span.start]
        bracketed = between.strip() == "("
        if bracketed and len(kept) > 2:
            del kept[1]
        elif (not between.strip() and known.names[kept[1]].kind != "country") or (
            _BRACKET.fullmatch(between) and known.names[kept[1]].kind != "country"
        ):
            del kept[0]
        else:
            break
    return kept


def _listed(span: Span, inside: list[int], known: Antecedents) -> Reading:
    """The first mention and those joined to it by commas and "and"."""
    found: list[Cluster] = list(known.meaning[inside[0]])
    why = known.reasons.get(inside[0]) or ("name" if found else "")
    end = known.names[inside[0]].span.end
    for index in inside[1:]:
        name = known.names[index]
        gap = _BRACKET.sub(" ", known.text[end : name.span.start])
        if _ATTACHED.fullmatch(gap) and name.kind != "person":
            end = name.span.end
            continue
        if not _JOINED.fullmatch(gap):
            break
        if gap.isspace():  # party chairman Ann Hill: what stands right before only tells whose
            found = []
            why = known.reasons.get(index) or "name"
        if name.kind == "person" or known.names[inside[0]].kind != "person":
            found += known.meaning[index]
        end = name.span.end
    first = known.names[inside[0]]
    if not found and first.form == "title" and first.number != 1:
        several = _of_countries(inside[1:], known)
        office = bool(known.words.titles.groups.get(" ".join((first.title or "").lower().split()), ()))
        own = (known.others.countries[first.country],) if office and first.country in known.others.countries else ()
        clusters = (*own, *(one for one in several.clusters if one not in own))
        return several._replace(clusters=clusters, countries=() if clusters or not first.country else (first.country,))
    countries = (first.country,) if not found and first.country else ()
    return Reading(tuple(dict.fromkeys(found)), why, countries)


def _of_countries(rest: list[int], known: Antecedents) -> Reading:
    """In "leaders of the United States and South Korea" nobody is named: the countries stand for them."""
    found = [known.meaning[index][0] for index in rest if known.names[index].kind == "country" and known.meaning[index]]
    return Reading(tuple(dict.fromkeys(found)), "countries for persons not named" if found else "")


def _counterparts(inside: list[int], known: Antecedents) -> Reading:
    """Whom "his counterparts from the U.S. and South Korea" means: by office and country, else the countries."""
    if known.meaning[inside[0]]:
        return Reading(known.meaning[inside[0]], known.reasons.get(inside[0], "counterpart"))
    held = known.office_before(inside[0])
    office = office_of(held.title, known.words) if held else None
    found: list[Cluster] = []
    for index in inside:
        code = known.names[index].country
        if not code:
            continue
        holders = [
            cluster
            for cluster in known.people.clusters[:120]
            if cluster.country == code and any(office_of(role.title, known.words) == office for role in cluster.roles)
        ]
        found += holders[:1] or ([known.others.countries[code]] if code in known.others.countries else [])
    return Reading(tuple(dict.fromkeys(found)), "counterparts by office and country" if found else "")


def _possessed(span: Span, inside: list[int], known: Antecedents) -> Reading:
    """What is owned, not its owner ("Trump's lawyer"); but a voice or a government is its owner's."""
    owner = inside[0]
    rest = [index for index in inside[1:] if known.meaning[index] or known.names[index].form != "title"]
    between = known.text[known.names[owner].span.end : known.names[rest[0]].span.start] if rest else ""
    if rest and not (known.names[rest[0]].kind == "country" and _PREPOSITION.search(between)):
        return _head(Span(known.names[rest[0]].span.start, span.end), rest, known)
    after = known.text[known.names[owner].span.end : span.end]
    cut = _PREPOSITION.search(after)
    return spoken_for(last_word(after[: cut.start()] if cut else after), owner, known)


def _qualified(following: Sequence[str], index: int, known: Antecedents) -> Reading:
    """What words in small letters after a name make of it: "the ROK website", "U.S. officials"."""
    cut = next((number for number, word in enumerate(following) if _PREPOSITION.fullmatch(word)), len(following))
    return spoken_for(following[cut - 1] if cut else following[0], index, known)


def _behind(before: str, span: Span, inside: list[int], known: Antecedents) -> Reading:
    """Whom "a statement from the White House" and "the government of Japan" mean; "a resident of Kyiv" is nobody."""
    cut = _PREPOSITION.search(before)
    head = last_word(before[: cut.start()]) if cut else ""
    if head in GOVERNMENT or is_voice(head, known) or head in SPOKES:
        reading = _listed(span, inside, known)
        if any(cluster.kind == "person" for cluster in reading.clusters) and head in SPOKES:
            return NOBODY  # a spokesman for the minister has no name of his own here
        return Reading(reading.clusters, "the institution behind its voice", reading.countries)
    if head.endswith("s") and head in known.words.titles.groups:
        return _of_countries(inside, known)
    return NOBODY
