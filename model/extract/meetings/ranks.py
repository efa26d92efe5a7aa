"""Who meets, by rank, as a group of countries, or under a name: "foreign ministers", "ASEAN", "Munich Conference"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .nounphrases import Phrase
from .sorts import is_titled_several
from .units import Unit

_JOBS = frozenset(
    """analyst fellow director member founder researcher economist spokesman spokeswoman official executive expert
    professor scholar strategist adviser advisor organizer organiser vice-president secretary-general
    coordinator""".split()
)
_SUBJECT = 14  # units; a subject that says who meets by rank is no longer


def owner_of(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """The group in "a meeting of EU foreign ministers", "talks among G7 leaders", "a summit of the African Union"."""
    if phrase.head + 1 >= len(units) or units[phrase.head + 1].word not in ("of", "among", "between"):
        return None
    for unit in units[phrase.head + 2 : phrase.head + 6]:
        for written in (unit.text.lower(), unit.word):
            if written.removeprefix("the ") in words.group_names:
                return words.group_names[written.removeprefix("the ")]
        if unit.kind != "word" or unit.word in words.boundaries:
            break
    return None


def level_of(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """Who meets, by rank: "foreign ministers", "leaders"."""
    reach = range(phrase.head + 1, min(phrase.head + 8, len(units)))
    end = next((at for at in reach if units[at].word == "with"), reach.stop)
    own = " ".join(unit.text.lower() for unit in units[phrase.first : end])
    text = own + " " + " ".join(unit.text.lower() for unit in units[end : reach.stop])
    # "Talks with the foreign minister" are not those of foreign ministers; "a meeting with leaders" is theirs.
    found = [(text.find(level), level) for level in words.levels if level in (text if level[-1] == "s" else own)]
    return words.levels[min(found)[1]] if found else None


def event_name(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """The name of a known event, of the group that meets, or the conference's own name in capitals."""
    head = units[phrase.head]
    before = units[max(phrase.first - 3, 0) : phrase.first]
    own = " ".join(unit.text for unit in units[phrase.first : phrase.head + 1]).lower()
    wide = " ".join(unit.text for unit in (*before, *units[phrase.first : phrase.head])).lower()
    for name, event in words.event_names.items():
        if name in own:
            return event
    for piece in (
        *(unit.text.lower() for unit in phrase.named),
        *(unit.text.lower().removeprefix("the ").split()[0] for unit in phrase.named if is_titled_several(unit)),
        *(unit.word for unit in phrase.named),
        *phrase.modifiers,
    ):
        if piece in words.group_names:
            return words.group_names[piece]
    for name, group in words.group_names.items():
        if " " in name and name in wide:
            return group
    if (owner := owner_of(phrase, units, words)) is not None:
        return owner
    if phrase.capitals and (words.nouns[head.word] == "conference" or head.word == "dialogue"):
        begin = phrase.head
        while begin > phrase.first and (
            units[begin - 1].text[0].isupper() or units[begin - 1].word in ("on", "of", "and")
        ):
            begin -= 1
        return " ".join(unit.text for unit in units[begin : phrase.head + 1])
    return None


class Owner(NamedTuple):
    """A group of countries, named at `span`, that meets under its `name`."""

    name: str
    span: Span


def group_of_officials(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Owner | None:
    """The group in "a meeting of foreign ministers from the SCO": it meets, and is not one of those who do."""
    at = phrase.head + 1
    if at >= len(units) or units[at].word not in ("of", "between", "among"):
        return None
    for position in range(at + 1, min(at + 7, len(units) - 1)):
        unit = units[position]
        if unit.word in ("from", "of") and _are_officials(units[position - 1], words):
            owner = position + 2 if units[position + 1].word == "the" and position + 2 < len(units) else position + 1
            name = words.group_names.get(units[owner].text.lower().removeprefix("the "))
            return Owner(name, units[owner].span) if name is not None else None
    return None


def _are_officials(unit: Unit, words: MeetingWords) -> bool:
    return is_titled_several(unit) or (unit.word in words.parties and unit.word.endswith("s"))


def group_named(units: Sequence[Unit], start: int, end: int, words: MeetingWords) -> str | None:
    """The group of countries named between `start` and `end`: "ASEAN", "the Southern African Development Community"."""
    for unit in reversed(units[start:end]):
        written = unit.text.lower().removeprefix("the ")
        if written in words.group_names:
            return words.group_names[written]
        inside = (word for word in written.split() if word in words.group_names)
        if (word := next(inside, None)) is not None:
            return words.group_names[word]  # "the EU Council"
    capitals = [unit.word for unit in units[max(start, end - 2 * _SUBJECT) : end] if unit.text[:1].isupper()]
    joined = f" {' '.join(capitals)} ".replace(" of ", " ")
    return next((group for name, group in words.long_groups.items() if name in joined), None)


def rank_before(units: Sequence[Unit], left: int, verb: int, words: MeetingWords) -> str | None:
    """Who meets, by rank, where the subject of the verb says only that: "defence ministers of the region"."""
    for at in range(verb - 1, max(left, verb - _SUBJECT) - 1, -1):
        unit = units[at]
        if is_titled_several(unit):
            if unit.name is not None and unit.name.country is None and unit.text.lower().startswith(("the ", "both ")):
                return None
            return next((level for title, level in words.levels.items() if title in unit.text.lower()), None)
        if unit.word in ("government", "state") and at > 1 and units[at - 2].word == "heads":
            return "leaders"
        if unit.kind == "word" and unit.word in words.levels and unit.word.endswith("s"):
            told = at > 0 and units[at - 1].word in words.determiners  # "the ministers": those named before
            return None if told else words.levels[unit.word]
    return None


def is_employer(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the "forum" is where somebody works: "president of the Exporters' Forum", "analyst at"."""
    at = phrase.first - 1
    if at < 1 or units[at].word not in ("of", "at", "for", "from"):
        return False
    before = units[at - 1]
    title = before.name is not None and before.name.form == "title"
    return title or before.word in _JOBS or (before.word in words.parties and not before.word.endswith("s"))
