"""When and where: the time expression and the place that belong to a meeting in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import PartialDate, Span
from .groups import is_demonym, is_place_name, is_possessive, is_verb
from .units import Unit

#: A clause that begins with one of these has a time of its own; what follows the others may share the meeting's.
_OPAQUE = frozenset(
    """
        after before following since until till that but despite although though because unless than prior amid
        whether if
    """.split()
)
_RUNS = frozenset(
    {
        "was",
        "is",
        "will",
        "begins",
        "began",
        "starts",
        "started",
        "ended",
        "ends",
        "took",
        "takes",
        "were",
        "are",
        "had",
    }
)
#: After a comma these turn to something else than where it was.
_TURNS = frozenset({"with", "but", "as", "amid", "who", "whose", "while", "including", "saying", "calling", "urging"})
#: Verbs after the meeting's noun whose time is the meeting's own.
_OWN_VERBS = frozenset(
    """held hold holds took take takes place scheduled planned slated set due expected postponed put opened opens
    open began
    begins begin started starts start ended ends end concluded concludes hosted hosts convened convenes met meet meets
    attended called cancelled canceled was is were are be been being will would had has have to organised organized
    chaired kicked kicks resumed resume resumes moved arranged called agreed brought brings joined continued lasted
    broke collapsed failed stalled followed""".split()
)
_TRANSPARENT = frozenset({"when", "while", "during", "for", "as", "sidelines", "sideline", "margins", "where"})
_LEADS = frozenset(
    {"in", "on", "at", "with", "of", "to", "by", "from", "and", "or", "a", "an", "the", "his", "her", "their"}
)
_STOPS = frozenset({";", "—", "–", "--", ":", "”", "“", '"'})
_SMALL = frozenset(
    """
        the a an its his her their of city town port resort capital southern northern eastern western central
        southeastern coastal
    """.split()
) | frozenset(
    """
        residence palace village island state province historic seaside red sea border neighbouring neighboring
        official office headquarters nearby home
    """.split()
)


class Place(NamedTuple):
    span: Span
    country: str | None
    end: int


def place_at(units: Sequence[Unit], preposition: int, words: MeetingWords) -> Place | None:
    """The place named after the preposition at index `preposition`: "in Seoul", "at his residence in Tokyo", "in
    Japan's capital, Tokyo", "at Camp David", "in the Red Sea resort of Sharm el-Sheikh"."""
    position = preposition + 1
    limit = min(len(units), position + 8)
    while position < limit:
        unit = units[position]
        if unit.kind == "time":
            return None
        if is_place_name(unit):
            if position + 1 < len(units) and is_possessive(units[position + 1]):
                position += 2
                continue
            return _extended(units, position, position + 1, words)
        if unit.kind == "name" and is_demonym(unit):
            position += 1
            continue
        if unit.name is not None and unit.name.form == "metonym":
            return _extended(units, position, position + 1, words)
        if unit.kind == "name":
            return _named_place(units, preposition, position, words)
        if unit.kind == "word" and unit.text[0].isupper():
            last = position + 1
            while (
                last < len(units)
                and units[last].kind == "word"
                and units[last].word not in words.determiners
                and (
                    units[last].text[0].isupper()
                    or (
                        units[last].word in ("el-sheikh", "de", "del", "al", "of")
                        and last + 1 < len(units)
                        and units[last + 1].text[0].isupper()
                    )
                )
            ):
                last += 1
            if units[last - 1].word in words.nouns or (last < len(units) and units[last].word in words.nouns):
                return None
            if last < len(units) and is_possessive(units[last]):
                return None
            return _extended(units, position, last, words)
        if unit.word not in _SMALL and unit.word not in ("in", ","):
            return None
        position += 1
    return None


def _named_place(units: Sequence[Unit], preposition: int, position: int, words: MeetingWords) -> Place | None:
    """An institution's seat or a building: "at the White House", "at the Great Hall of the People"."""
    unit = units[position]
    if unit.name is None or unit.name.kind == "person" or unit.word in words.nouns or unit.word in words.group_names:
        return None
    if unit.text.lower().removeprefix("the ") in words.venue_countries or units[preposition].word == "at":
        following = units[position + 1] if position + 1 < len(units) else None
        if following is not None and (following.word in words.nouns or is_possessive(following)):
            return None
        return _extended(units, position, position + 1, words)
    return None


def _extended(units: Sequence[Unit], first: int, last: int, words: MeetingWords) -> Place:
    """With the country or state after a comma: "Munich, Germany", "San Francisco, CA"."""
    country = _country(units, first, last, words)
    if last + 1 < len(units) and units[last].word == ",":
        after = units[last + 1]
        state = (
            after.kind == "word"
            and len(after.text.replace(".", "")) == 2
            and after.text[0].isupper()
            and after.text.isupper()
        )
        closes = (
            last + 2 >= len(units) or units[last + 2].kind in ("mark", "time") or not units[last + 2].text[:1].isupper()
        )
        if (
            (is_place_name(after) or state)
            and closes
            and not (last + 2 < len(units) and units[last + 2].word in ("and", "'s", "’s"))
        ) and not (first + 1 == last and is_place_name(units[first]) and _is_country_name(units[first])):
            country = country or (after.name.country if after.name is not None else None)
            last += 2
    return Place(Span(units[first].start, units[last - 1].end), country, last)


def _is_country_name(unit: Unit) -> bool:
    return unit.name is not None and unit.name.form == "name"


def _country(units: Sequence[Unit], first: int, last: int, words: MeetingWords) -> str | None:
    name = units[first].name
    if name is not None and name.country:
        return name.country
    written = " ".join(unit.text for unit in units[first:last]).lower()
    return words.venue_countries.get(written.removeprefix("the "))


def place_after(units: Sequence[Unit], start: int, end: int, words: MeetingWords) -> Place | None:
    """The first place named between `start` and `end`, up to where another clause or meeting begins."""
    for position in range(start, end):
        unit = units[position]
        if unit.word == "," and position + 1 < end and units[position + 1].word in _TURNS:
            return None
        if (
            unit.word in words.place_prepositions
            and unit.word != "to"
            and units[position - 1].word not in words.not_before_in
        ):
            found = place_at(units, position, words)
            if found is not None:
                return found
    return None


def opening_place(units: Sequence[Unit], head: int, words: MeetingWords) -> Place | None:
    """The place a sentence opens with, said of all that follows: "In Beijing, the minister met"."""
    first = 1 if units[0].kind == "mark" else 0
    if head - first > 40 or units[first].word not in ("in", "at"):
        return None
    found = place_at(units, first, words)
    return found if found is not None and found.end < head and units[found.end].word == "," else None


def right_edge(units: Sequence[Unit], start: int, opaque: bool = True) -> int:
    """The index at which the clause from `start` on ends: at a semicolon, a dash, a quotation mark, or a word that
    begins a clause with a time of its own."""
    for position in range(start, len(units)):
        unit = units[position]
        if unit.word in _STOPS:
            return position
        if opaque and unit.kind == "word" and (unit.word in _OPAQUE or _ahead(units, position)):
            if (
                unit.word == "that"
                and position - start < 6
                and position + 1 < len(units)
                and units[position + 1].word in _RUNS
            ):
                continue  # "a trip that was to begin on Monday"
            return position
    return len(units)


def _ahead(units: Sequence[Unit], position: int) -> bool:
    if units[position].word not in ("ahead", "eve"):
        return False
    return position + 1 < len(units) and units[position + 1].word == "of"


def left_edge(units: Sequence[Unit], start: int, words: MeetingWords) -> int:
    """The index at which the clause that leads up to `start` begins."""
    for position in range(start - 1, -1, -1):
        unit = units[position]
        if unit.word in _STOPS or (unit.kind == "word" and (unit.word in _OPAQUE or _ahead(units, position))):
            return position + 1
        if unit.word in ("when", "while", "as", "where"):
            return position + 1
    return 0


def time_inside(units: Sequence[Unit], start: int, end: int) -> Unit | None:
    return next((unit for unit in units[start:end] if unit.kind == "time" and _is_date(unit)), None)


def _is_date(unit: Unit) -> bool:
    return unit.time is not None and unit.time.date is not None and unit.time.type != "DURATION"


def own_edge(
    units: Sequence[Unit], head: int, edge: int, others: Sequence[int], occasions: frozenset[str] = frozenset()
) -> int:
    """How far after its noun a time or place still is the meeting's: up to the next meeting, or past it where the
    words between make it part of that ("on the sidelines of", "during", "when", "for"); `occasions` are more such
    words."""
    for other in others:
        if not head < other < edge:
            continue
        between = [unit.word for unit in units[head + 1 : other]]
        if any(
            word in _TRANSPARENT | occasions and (not at or between[at - 1] != ",") for at, word in enumerate(between)
        ):
            continue
        first = other
        while first > head + 1 and units[first - 1].kind != "mark" and units[first - 1].word not in _LEADS:
            first -= 1
        return first
    return edge


def governing_time(
    units: Sequence[Unit], first: int, head: int, edge: int, left: int, others: Sequence[int], words: MeetingWords
) -> PartialDate | None:
    """The date of the meeting whose phrase runs from `first` to its noun `head`: named in the phrase, else after it up
    to `edge`, else before it in its clause (where it belongs neither to a verb of saying nor to one of the
    `others`)."""
    if inside := time_inside(units, first, head + 1):
        return inside.time.date if inside.time else None
    for position in range(head + 1, edge):
        if (
            units[position].kind == "word"
            and is_verb(units[position], words)
            and units[position].word not in _OWN_VERBS
        ) and not _continues(units, position):
            break  # "met Xi and flew to Tokyo on Tuesday": the time of another verb
        if _may_date(units, position) and not _of_report(units, position, words):
            return _date_of(units[position])
    concurrent = left > 0 and units[left - 1].word in ("as", "when", "while")
    for position in range(first - 1, -1 if concurrent else left - 1, -1):
        if _may_date(units, position) and (concurrent or not _of_report(units, position, words)):
            return _date_of(units[position]) if not _of_other(units, position, left, others, words) else None
        if (
            units[position].kind == "word"
            and units[position].word in words.report
            and position > left
            and not concurrent
        ):
            # "said on Monday he will meet": what stands before a verb of saying is its own.
            return None
    return None


def _continues(units: Sequence[Unit], verb: int) -> bool:
    """Whether the verb stands in a clause of its own inside, as "who", "which" and participles before a noun do."""
    before = units[verb - 1]
    return before.word in ("who", "which", "the", "a", "an") or (
        before.kind == "name" and units[verb].word.endswith("ed")
    )


def _date_of(unit: Unit) -> PartialDate | None:
    return unit.time.date if unit.time is not None else None


def _may_date(units: Sequence[Unit], position: int) -> bool:
    return units[position].kind == "time" and _is_date(units[position]) and not _limits(units, position)


def _of_other(units: Sequence[Unit], at: int, left: int, others: Sequence[int], words: MeetingWords) -> bool:
    """Whether the time at `at` stands after another meeting, with no verb between: "the summit in August and a
    call"."""
    before = next((other for other in reversed(others) if left <= other < at), None)
    if before is not None and units[left].word in ("in", "during", "at", "on"):
        return False  # "In calls on Friday, she spoke to …": the occasion of all that follows
    return before is not None and not any(is_verb(unit, words) for unit in units[before + 1 : at])


def _limits(units: Sequence[Unit], position: int) -> bool:
    """Whether the time only limits: "until Friday", "by the end of March", "since 2019", and possessors ("Monday's
    storm")."""
    before = units[position - 1].word if position else ""
    possessor = position + 1 < len(units) and is_possessive(units[position + 1])
    return before in ("until", "till", "by", "before", "since", "after", "than") or possessor


def _of_report(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    """Whether the time belongs to a verb of saying next to it: "said Friday", "on Monday said"."""
    before = at - 1
    while before >= 0 and units[before].word in ("on", "late", "early", "in"):
        before -= 1
    if before >= 0 and units[before].kind == "word" and units[before].word in words.report:
        return True
    return at + 1 < len(units) and units[at + 1].kind == "word" and units[at + 1].word in words.report
