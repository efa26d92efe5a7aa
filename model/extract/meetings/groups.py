"""Noun phrases around a meeting, read forwards: who is meant after "with", "between" and verbs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .commas import holder_after, is_apposition, names_the_last, separator
from .sorts import AND, PREPOSITIONS, is_demonym, is_modifier, is_place_name, is_possessive, is_titled_several, is_verb
from .units import Unit

_OBJECT_PRONOUNS = frozenset({"him", "her", "them", "us", "me"})
#: Offices that one person holds.
_ONE = frozenset("president premier chancellor king minister speaker governor ambassador commissioner".split())


class Group(NamedTuple):
    """Actors named together. `spans` are their noun phrases, `end` the index of the unit after them, `generic` whether
    some are people without a name or a country ("officials")."""

    spans: tuple[Span, ...]
    end: int
    generic: bool

    def __bool__(self) -> bool:
        return bool(self.spans) or self.generic


def read_group(units: Sequence[Unit], start: int, words: MeetingWords) -> Group:
    """The actors named from `start` on: "A", "A and B", "A, B and C", "his counterparts from A and B", "A's envoy B".

    Commas alone do not make a list ("with Putin, Trump said"): it has to end with "and".
    """
    spans: list[Span] = []
    generic = False
    end = position = start
    pending: list[Span] = []
    while position < len(units):
        member = _member(units, position, words)
        if not member:
            break
        by_comma = position > start and units[position - 1].word == ","
        if by_comma and is_apposition(units, position, member.end, member.generic):
            member = Group((), member.end, False)
        runs_on = member.end < len(units) and is_verb(units[member.end], words) and position > start
        if runs_on and (by_comma or units[position - 2].word == ","):
            break
        pending += member.spans
        generic = generic or member.generic
        if not by_comma or (member.spans and names_the_last(units, position, member.end, start)):
            spans += pending
            pending = []
            end = member.end
        following = separator(units, member.end)
        if following is None:
            break
        position = following
    return Group(tuple(spans), end if spans or generic else start, generic)


def _member(units: Sequence[Unit], start: int, words: MeetingWords) -> Group:
    none = Group((), start, False)
    position = start
    while position < len(units) and position - start < 6:
        unit = units[position]
        if unit.kind == "name":
            return _named(units, start, position, words)
        if unit.kind != "word" or unit.word in words.reporters or _takes_object(units, position, words):
            return none
        if unit.word in _OBJECT_PRONOUNS and position == start:
            following = units[position + 1] if position + 1 < len(units) else None
            if (
                unit.word != "her"
                or following is None
                or (following.kind != "name" and not is_modifier(following, words))
            ):
                return Group((unit.span,), position + 1, False)
        if unit.word in ("two", "pair", "trio") and _ends_phrase(units, position + 1, words):
            return Group((Span(units[start].start, unit.end),), position + 1, True)
        if unit.word in words.parties or _is_opposite_number(units, position):
            return _unnamed(units, start, position, words)
        if not is_modifier(unit, words):
            return none
        if unit.text[0].isupper() and unit.word not in words.determiners and position + 1 < len(units):
            unknown = _unknown_name(units, position, words)
            if unknown > position:
                return Group((Span(unit.start, units[unknown - 1].end),), unknown, False)
        position += 1
    return none


def _is_opposite_number(units: Sequence[Unit], at: int) -> bool:
    return units[at].word in ("number", "numbers") and at > 0 and units[at - 1].word == "opposite"


def _takes_object(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """Whether a word that may be a participle before a noun is the verb of one: "and toured | the museum"."""
    following = units[position + 1].word if position + 1 < len(units) else ""
    return units[position].word.endswith("ed") and following in words.determiners


def _ends_phrase(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    if position >= len(units):
        return True
    unit = units[position]
    return unit.kind == "mark" or unit.word in PREPOSITIONS or is_verb(unit, words)


def _unknown_name(units: Sequence[Unit], start: int, words: MeetingWords) -> int:
    """The end of words in capitals that nobody knows for a name: "President Xiomara", "the Sisters of Mercy", a single
    one after "with" or "met"."""
    end = start
    while (
        end < len(units)
        and units[end].kind == "word"
        and units[end].text[0].isupper()
        and units[end].word not in words.nouns
    ):
        end += 1
    after = units[end] if end < len(units) else None
    if end == start or (after is not None and after.kind == "name") or units[end - 1].word in words.parties:
        return start
    if end - start > 1:
        return end
    closed = after is None or after.kind != "word" or after.word in PREPOSITIONS  # "met with Burns."
    alone = start > 0 and units[start - 1].word in ("with", "met", "and", "between")
    return end if closed and alone and len(units[start].text) > 2 else start


def _named(units: Sequence[Unit], start: int, at: int, words: MeetingWords) -> Group:
    unit = units[at]
    after = at + 1
    if after < len(units) and is_possessive(units[after]):
        return _possessed(units, start, at, words)
    if is_demonym(unit) or is_place_name(unit) or (unit.name is not None and unit.name.kind == "institution"):
        people = _people_of(units, start, at, words)
        if people is not None or is_demonym(unit):
            return people or Group((), start, False)
    owner = after + 2 if after + 1 < len(units) and units[after + 1].word == "the" else after + 1
    linked = units[after].word if owner < len(units) and units[owner].kind == "name" else ""
    several = is_titled_several(unit)
    if linked in ("of", "from") and several:
        return _of(units, owner, words, unit.parts)
    end = owner + 1 if linked == "of" else after  # "President Yoon of South Korea"
    return Group(unit.parts, end, several)


def _people_of(units: Sequence[Unit], start: int, at: int, words: MeetingWords) -> Group | None:
    """ "German officials", "South Korean and Chinese counterparts", "Iranian counterpart Javad Zarif", "EU
    ministers"."""
    position = at + 1
    demonyms = [units[at].span]
    while (
        position + 1 < len(units)
        and (units[position].word in AND or units[position].word == ",")
        and is_demonym(units[position + 1])
    ):
        demonyms.append(units[position + 1].span)
        position += 2
    if position + 1 < len(units) and units[position].word in AND and units[position + 1].kind == "name":
        other = units[position + 1]
        if is_titled_several(other) and other.name is not None and other.name.country:
            position += 1  # "the Israeli and Saudi foreign ministers"
        elif other.name is not None and other.name.form == "name" and _is_shared(other):
            return read_group(units, position + 1, words)  # "the Russian and U.S. presidents A and B"
    if position < len(units) and is_titled_several(units[position]) and is_demonym(units[at]):
        return Group((*demonyms, units[position].span), position + 1, True)
    first = position
    while position < len(units) and position - first < 8 and units[position].kind == "word":
        following = units[position + 1] if position + 1 < len(units) else None
        if units[position].word in words.parties or _is_opposite_number(units, position):
            if following is not None and following.kind == "name" and not is_demonym(following):
                return Group(following.parts, position + 2, False)
            phrase = Span(units[start].start, units[position].end)
            plural = units[position].word.endswith("s")
            if not plural and (holder := holder_after(units, position + 1)) is not None:
                return Group(holder.parts, position + 3, False)  # "her Kuwaiti opposite number, Sheikh Nawaf,"
            single = not plural and units[start].word not in ("a", "an")
            return Group((*demonyms, phrase) if single else tuple(demonyms), position + 1, True)
        if not is_modifier(units[position], words):
            break
        position += 1
    named = position < len(units) and units[position].kind == "name" and not is_demonym(units[position])
    if named and is_demonym(units[at]):
        return Group(units[position].parts, position + 1, False)
    return None


def _is_shared(unit: Unit) -> bool:
    """Whether the name bears the title of several: "Tunisian presidents Ribeiro"."""
    if unit.name is None:
        return False
    title = unit.text[: max(unit.name.name_span.start - unit.name.span.start, 0)].rstrip()
    return title.endswith("s")


def _of(units: Sequence[Unit], at: int, words: MeetingWords, spans: tuple[Span, ...]) -> Group:
    countries = read_group(units, at, words)
    return Group((*spans, *countries.spans), max(countries.end, at + 1), False)


def _possessed(units: Sequence[Unit], start: int, at: int, words: MeetingWords) -> Group:
    """ "Japan's Prime Minister Kishida", "Trump's envoy Steve Witkoff", "Iran's delegation", "Kyiv's allies"."""
    position = at + 2
    while position < len(units) and position - at < 7:
        unit = units[position]
        if unit.kind == "name" and not is_demonym(unit):
            return Group(unit.parts, position + 1, False)
        if unit.kind == "word" and unit.word in words.parties:
            following = units[position + 1] if position + 1 < len(units) else None
            if following is not None and following.kind == "name" and not is_demonym(following):
                return Group(following.parts, position + 2, False)
            if unit.word == "allies":
                return Group((), position + 1, True)
            return Group((*units[at].parts, Span(units[start].start, unit.end)), position + 1, True)
        if not is_demonym(unit) and not is_modifier(unit, words):
            break
        position += 1
    return Group((), start, False)


def _unnamed(units: Sequence[Unit], start: int, at: int, words: MeetingWords) -> Group:
    """ "his counterparts from the U.S. and South Korea", "leaders of A and B", "counterpart Cho", "the two leaders"."""
    after = at + 1
    while after < len(units) and after - at < 3 and units[after].word in words.parties | {"general"}:
        after += 1
    if after < len(units):
        following = units[after]
        if following.kind == "name" and not is_demonym(following):
            return Group(following.parts, after + 1, False)
        if (named := holder_after(units, after)) is not None:
            return Group(named.parts, after + 2, False)
        if following.word in ("from", "of") and after + 1 < len(units):
            countries = read_group(units, after + 1, words)
            holder = holder_after(units, countries.end) if units[at].word in _ONE else None
            if countries.spans and holder is not None:
                return Group(holder.parts, countries.end + 2, False)  # "the President of Tonga, Sione Vea"
            if countries.spans:
                return Group(countries.spans, countries.end, countries.generic or units[at].word.endswith("s"))
    phrase = Span(units[start].start, units[at].end)
    telling = units[start].word in ("both", "two", "three", "the", "their", "his", "her", "its")
    if not telling and units[start].word not in ("a", "an"):
        telling = not units[at].word.endswith("s")
    return Group((phrase,) if telling else (), after, True)
