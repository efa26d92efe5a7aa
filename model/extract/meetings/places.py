"""Where a meeting is: the place that belongs to it in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .sorts import is_demonym, is_place_name, is_possessive, is_verb
from .units import Unit

#: After a comma these turn to something else than where it was.
_TURNS = frozenset({"with", "but", "as", "amid", "who", "whose", "while", "including", "saying", "calling", "urging"})

_SMALL = frozenset(
    """
        the a an its his her their of city town port resort capital southern northern eastern western central
        southeastern coastal
    """.split()
) | frozenset(
    """
        residence palace village island state province historic seaside red sea border neighbouring neighboring
        official office headquarters nearby home east west north south northeast northwest southeast southwest
        northeastern northwestern southwestern downtown
    """.split()
)


#: May follow the name of a place though they are no verbs.
_AFTER_PLACE = frozenset(
    """
        on for by to from during about since through over not also just at of into onto upon via per near outside
        inside within late later early earlier last next this today tomorrow yesterday tonight soon again alone
        instead too here there overnight together aboard under below above against ahead around only
    """.split()
)


_SORTS = frozenset("country state nation republic kingdom emirate city town capital port resort island".split())
_ADJECTIVES = ("ic", "an", "ern", "ese", "ish")
_WHERE = 14  # units; "where" leads to a verb no farther than this
_ROW = 6  # places; a longer row is a list of something else


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
            return None if _is_attribute(units, position, words) else _extended(units, position, position + 1, words)
        if unit.kind == "name" and is_demonym(unit):
            if (capital := _capital_of(units, preposition, position)) is not None:
                return capital
            position += 1
            continue
        if unit.name is not None and unit.name.form == "metonym":
            return _extended(units, position, position + 1, words)
        if unit.kind == "name":
            return _named_place(units, preposition, position, words)
        if unit.kind == "word" and unit.text[0].isupper():
            if (sort := _sort_after(units, position, limit)) is not None:
                position = sort  # "the Arab country of Tunisia", "the West Bank town of Bethlehem"
                continue
            return _written_place(units, position, words)
        held = "-" in unit.word and unit.text[0].islower()  # "the rebel-held town of"
        if unit.word not in _SMALL and unit.word not in ("in", ",") and not held:
            return None
        position += 1
    return None


def _sort_after(units: Sequence[Unit], first: int, limit: int) -> int | None:
    """Where the name begins that follows words in capitals and what sort of place it is, if that is so."""
    at = first
    while at < limit and (units[at].text[0].isupper()):
        at += 1
    sorted_so = at + 2 < len(units) and units[at].word in _SORTS and units[at + 1].word == "of"
    return at + 2 if sorted_so else None


def _capital_of(units: Sequence[Unit], preposition: int, at: int) -> Place | None:
    """ "in the Qatari capital", where its own name does not follow."""
    name = units[at].name
    capital = at + 1 < len(units) and units[at + 1].word == "capital" and not _names_itself(units, at + 2)
    if name is None or not capital:
        return None
    return Place(Span(units[preposition + 1].start, units[at + 1].end), name.country, at + 2)


def _names_itself(units: Sequence[Unit], at: int) -> bool:
    """Whether the capital's own name follows: "the Qatari capital Doha", "the Qatari capital, Doha"."""
    at += at < len(units) and units[at].word in (",", "of")
    return at < len(units) and units[at].text[:1].isupper()


def _is_attribute(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    """Whether the name only says whose: "visit US troops", "in EU waters"; abbreviations do so without a change."""
    if not units[at].text.replace(".", "").isupper() or at + 1 >= len(units):
        return False
    return _is_noun(units[at + 1], words)


def _is_noun(unit: Unit, words: MeetingWords) -> bool:
    """A word in lower case that is neither a verb nor one of the small words that may follow a place."""
    if unit.kind != "word" or not unit.text[0].islower() or is_verb(unit, words):
        return False
    small = words.boundaries | words.place_prepositions | words.with_words | words.determiners | words.report
    return unit.word not in small | _AFTER_PLACE and not unit.word.endswith("ly")


def _written_place(units: Sequence[Unit], first: int, words: MeetingWords) -> Place | None:
    """A place nobody knows, by its capitals: "Sharm el-Sheikh", "Ben Gardane"; not what owns or names a meeting."""
    last = first + 1
    while last < len(units) and _goes_on(units, last, words):
        last += 1
    following = units[last] if last < len(units) else None
    adjective = first + 1 == last and units[first].word.endswith(_ADJECTIVES)
    if following is not None and (following.word == "capital" or (adjective and _is_noun(following, words))):
        return None  # "to the Islamic republic"
    if units[last - 1].word in words.nouns or (following is not None and following.word in words.nouns):
        return None
    if following is not None and (is_possessive(following) or following.word in ("country", "nation")):
        return None  # "the Southeast Asian country"
    return _extended(units, first, last, words)


def _goes_on(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    unit = units[at]
    if unit.kind != "word" or unit.word in words.determiners:
        return False
    joins = unit.word in ("el-sheikh", "de", "del", "al", "of")
    return unit.text[0].isupper() or (joins and at + 1 < len(units) and units[at + 1].text[0].isupper())


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
    aside = False
    for position in range(start, end):
        unit = units[position]
        if unit.word == "," and position + 1 < end:
            after = units[position + 1]
            main = is_verb(after, words) and not _is_participle(units, position + 1, end, words)
            if after.word in _TURNS or (main and not aside):
                return None  # "who held talks with A, is seen as an ally in Europe"
            aside = True
        if unit.word in words.report and position > start and units[position - 1].word == ",":
            return None  # "who chaired the session, said that in Tokyo": where somebody else is
        if (
            unit.word in words.place_prepositions
            and unit.word != "to"
            and units[position - 1].word not in words.not_before_in
        ):
            found = place_at(units, position, words)
            if found is not None:
                return found
    return None


def _is_participle(units: Sequence[Unit], verb: int, end: int, words: MeetingWords) -> bool:
    """Whether the verb after a comma only says more of the noun: ", hosted by Qatar", ", postponed twice, was"."""
    near = units[verb + 1 : min(verb + 9, end)]
    if near[:1] and near[0].word == "by":
        return True
    comma = next((at for at, unit in enumerate(near) if unit.word == ","), None)
    return comma is not None and comma + 1 < len(near) and near[comma + 1].word in words.auxiliaries


def led_place(units: Sequence[Unit], head: int, words: MeetingWords) -> Place | None:
    """The place that leads to the clause, before "where" ("flew to Oslo, where she met") or at the sentence's head."""
    return _where_place(units, head, words) or opening_place(units, head, words)


def _where_place(units: Sequence[Unit], head: int, words: MeetingWords) -> Place | None:
    where = next((at for at in range(head - 1, max(head - _WHERE, 0), -1) if units[at].word == "where"), None)
    if where is None:
        return None
    last = where - 1 if units[where - 1].word == "," else where
    for at in range(last - 1, max(last - 8, -1), -1):
        if units[at].word in words.place_prepositions or units[at].word in words.visit:
            found = place_at(units, at, words)
            timed = found is not None and all(
                unit.kind == "time" or unit.word == "on" for unit in units[found.end : last]
            )
            return found if timed else None
    return None


def opening_place(units: Sequence[Unit], head: int, words: MeetingWords) -> Place | None:
    """The place a sentence opens with, said of all that follows: "In Beijing, the minister met"."""
    first = 1 if units[0].kind == "mark" else 0
    if head - first > 40 or units[first].word not in ("in", "at"):
        return None
    found = place_at(units, first, words)
    return found if found is not None and found.end < head and units[found.end].word == "," else None


def further_places(units: Sequence[Unit], position: int, words: MeetingWords) -> list[Place]:
    """The other places of a row whose first ends at `position`: "visited Benin | , Togo and the Republic of Kenya"."""
    found: list[Place] = []
    while len(found) < _ROW:
        if position + 1 < len(units) and units[position].word == "," and units[position + 1].word == "and":
            position += 1
        if position >= len(units) or units[position].word not in ("and", ","):
            break
        following = position + 2 if position + 1 < len(units) and units[position + 1].word == "the" else position + 1
        if following >= len(units) or not is_place_name(units[following]):
            break
        if following + 1 < len(units) and is_verb(units[following + 1], words):
            break  # "visited Benin, and Togo said"
        place = place_at(units, position, words)
        if place is None:
            break
        found.append(place)
        position = place.end
    return found
