"""Noun phrases around a meeting: who is meant before a verb, after "with", between "between" and "and", and where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .units import Unit

_AND = frozenset({"and", "&", "plus", "/"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "you", "both", "it"})
_OBJECT_PRONOUNS = frozenset({"him", "her", "them", "us", "me"})
_ADVERBS = frozenset(
    """also then later earlier again now still soon already just recently first separately together jointly too never not once twice
    reportedly previously originally initially finally briefly privately publicly personally currently to""".split()
)
_PREPOSITIONS = frozenset(
    """of in on at by for from to with about against during after before since until through over under between among amid into via
    within without near outside toward towards despite following than""".split()
)
_SIDES = frozenset({"sides", "parties", "pair", "duo", "two", "counterparts", "nations", "countries", "governments"})
_REACH = 40  # units; a subject farther from its verb than this is not looked for


class Group(NamedTuple):
    """Actors named together. `spans` are their noun phrases, `end` the index of the unit after them, `generic` whether
    some are people without a name or a country ("officials")."""

    spans: tuple[Span, ...]
    end: int
    generic: bool

    def __bool__(self) -> bool:
        return bool(self.spans) or self.generic


def is_possessive(unit: Unit) -> bool:
    return unit.word in _POSSESSIVE


def is_demonym(unit: Unit) -> bool:
    return unit.name is not None and unit.name.form == "demonym"


def is_place_name(unit: Unit) -> bool:
    """A country, a capital, or what else the names hold for a place that acts."""
    return unit.name is not None and unit.name.kind == "country" and unit.name.form != "demonym"


def is_verb(unit: Unit, words: MeetingWords) -> bool:
    if unit.kind != "word" or not unit.text[0].islower() and unit.text[0] not in "'’":
        return False
    word = unit.word
    return (
        (word in words.auxiliaries and word not in _POSSESSIVE)
        or word in words.past_verbs
        or word in words.present_verbs
        or (len(word) > 4 and word.endswith("ed"))
    )


def _is_modifier(unit: Unit, words: MeetingWords) -> bool:
    """A word that may stand between a determiner and its noun."""
    return (
        unit.kind == "word"
        and unit.word not in _PREPOSITIONS
        and unit.word not in _AND
        and unit.word not in words.boundaries
        and not (is_verb(unit, words) and not unit.word.endswith("ed"))
    )


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
        if by_comma and _is_apposition(units, position, member):
            member = Group((), member.end, False)
        runs_on = member.end < len(units) and is_verb(units[member.end], words) and position > start
        if runs_on and (by_comma or units[position - 2].word == ","):
            break
        pending += member.spans
        generic = generic or member.generic
        if not by_comma or _names_the_last(units, position, member, start):
            spans += pending
            pending = []
            end = member.end
        following = _separator(units, member.end)
        if following is None:
            break
        position = following
    return Group(tuple(spans), end if spans or generic else start, generic)


def _is_apposition(units: Sequence[Unit], position: int, member: Group) -> bool:
    """Whether what follows the comma only says who was just named: "Ito, the prime minister of Palau,"."""
    before = units[position - 2] if position > 1 else None
    if before is None or before.kind != "name":
        return False
    unit = units[member.end - 1]
    title = any(
        one.name is not None and one.name.form == "title" and one.name.number == 1
        for one in units[position : member.end]
    )
    person = any(
        one.name is not None and one.name.form == "name" and one.name.kind == "person"
        for one in units[position : member.end]
    )
    return (title or (member.generic and not unit.word.endswith("s"))) and not person


def _names_the_last(units: Sequence[Unit], position: int, member: Group, start: int) -> bool:
    """Whether the name after the comma belongs to the title before it: "the bloc's secretary general, Joachim Odera"."""
    before = units[position - 2] if position - 2 >= start else None
    if before is None or units[position - 1].word != "," or not member.spans:
        return False
    titled = before.name is not None and before.name.form == "title" and before.name.number == 1
    person = units[member.end - 1].name is not None and units[member.end - 1].kind == "name"
    return person and (titled or (before.kind == "word" and position - 2 > start))


def _separator(units: Sequence[Unit], position: int) -> int | None:
    """The index after "," or "and" or ", and" or "as well as", or None where the list ends."""
    if position >= len(units):
        return None
    if units[position].word == "as" and [unit.word for unit in units[position : position + 3]] == ["as", "well", "as"]:
        return position + 3
    if units[position].word == "(":
        closing = next((at for at in range(position, min(position + 8, len(units))) if units[at].word == ")"), None)
        return None if closing is None else _separator(units, closing + 1)
    comma = units[position].word == ","
    if comma:
        position += 1
    if position < len(units) and units[position].word in _AND:
        position += 1
        if position < len(units) and units[position].word in ("separately", "later", "then"):
            position += 1
        if position < len(units) and units[position].word == "with":
            position += 1
        return position
    return position if comma else None


def _member(units: Sequence[Unit], start: int, words: MeetingWords) -> Group:
    none = Group((), start, False)
    position = start
    while position < len(units) and position - start < 6:
        unit = units[position]
        if unit.kind == "name":
            return _named(units, start, position, words)
        if unit.kind != "word" or unit.word in words.reporters:
            return none
        if unit.word in _OBJECT_PRONOUNS and position == start:
            following = units[position + 1] if position + 1 < len(units) else None
            if (
                unit.word != "her"
                or following is None
                or (following.kind != "name" and not _is_modifier(following, words))
            ):
                return Group((unit.span,), position + 1, False)
        if unit.word in words.parties:
            return _unnamed(units, start, position, words)
        if not _is_modifier(unit, words):
            return none
        position += 1
    return none


def _named(units: Sequence[Unit], start: int, at: int, words: MeetingWords) -> Group:
    unit = units[at]
    after = at + 1
    if after < len(units) and is_possessive(units[after]):
        return _possessed(units, start, at, words)
    if is_demonym(unit) or is_place_name(unit) or (unit.name is not None and unit.name.kind == "institution"):
        position = after
        demonyms = [unit.span]
        while (
            position + 1 < len(units)
            and (units[position].word in _AND or units[position].word == ",")
            and is_demonym(units[position + 1])
        ):
            demonyms.append(units[position + 1].span)
            position += 2
        while position < len(units) and position - after < 8 and units[position].kind == "word":
            if units[position].word in words.parties:
                following = units[position + 1] if position + 1 < len(units) else None
                if following is not None and following.kind == "name" and not is_demonym(following):
                    return Group(following.parts, position + 2, False)
                phrase = Span(units[start].start, units[position].end)
                single = not units[position].word.endswith("s") and units[start].word not in ("a", "an")
                return Group((*demonyms, phrase) if single else tuple(demonyms), position + 1, True)
            if not _is_modifier(units[position], words):
                break
            position += 1
        if (
            position < len(units)
            and is_demonym(unit)
            and units[position].kind == "name"
            and not is_demonym(units[position])
        ):
            return Group(units[position].parts, position + 1, False)
        if is_demonym(unit):
            return Group((), start, False)
    end = after
    spans = unit.parts
    if end < len(units) and units[end].word == "of" and end + 1 < len(units) and units[end + 1].kind == "name":
        end += 2  # "President Yoon of South Korea"
        if unit.name is not None and unit.name.form == "title" and unit.name.number != 1:
            return _of(units, end - 1, words, spans)
    return Group(spans, end, False)


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
        if not is_demonym(unit) and not _is_modifier(unit, words):
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
        named = units[after + 1] if following.word == "," and after + 1 < len(units) else None
        if named is not None and named.name is not None and named.name.kind == "person" and named.name.form == "name":
            return Group(named.parts, after + 2, False)
        if following.word in ("from", "of") and after + 1 < len(units):
            countries = read_group(units, after + 1, words)
            if countries.spans:
                return Group(countries.spans, countries.end, countries.generic or units[at].word.endswith("s"))
    phrase = Span(units[start].start, units[at].end)
    telling = units[start].word in ("both", "two", "three", "the", "their", "his", "her", "its")
    if not telling and units[start].word not in ("a", "an"):
        telling = not units[at].word.endswith("s")
    return Group((phrase,) if telling else (), after, True)


def group_before(units: Sequence[Unit], last: int, words: MeetingWords) -> Group:
    """The actors whose names end with the unit `last`, read backwards: the subject of what follows."""
    spans: list[Span] = []
    generic = False
    position = last
    listed = False
    while position >= 0:
        unit = units[position]
        if unit.word == ")":
            opening = next((at for at in range(position, max(position - 8, -1), -1) if units[at].word == "("), None)
            if opening is None:
                break
            position = opening - 1
            continue
        if unit.kind == "name" and not is_demonym(unit):
            before = units[position - 1].word if position else ""
            if before in ("of", "from") and position > 1 and _heads(units[position - 2], words) and not spans:
                if units[position - 2].kind == "name" or units[position - 2].word == ")":
                    position -= 2  # "Kishida (left) of Japan": the person, not the country
                    continue
            spans += reversed(unit.parts)
            position = _before_modifiers(units, position - 1, words)
            if (
                position >= 0
                and units[position].word in ("of", "from")
                and position
                and _heads(units[position - 1], words)
            ):
                owner = units[position - 1]
                if owner.kind == "name" and owner.name is not None and owner.name.kind == "person":
                    spans += reversed(owner.parts) if owner.name.form != "title" or owner.name.number == 1 else ()
                position = _before_modifiers(units, position - 2, words)
        elif unit.word in _SUBJECT_PRONOUNS:
            spans.append(unit.span)
            position -= 1
        elif unit.kind == "word" and (unit.word in words.parties or unit.word in _SIDES):
            generic = True
            begin = _before_modifiers(units, position - 1, words)
            spans += [other.span for other in units[begin + 1 : position] if is_demonym(other)]
            if begin + 1 < position:
                spans.append(Span(units[begin + 1].start, unit.end))
            position = begin
            if position > 0 and units[position].word == "of" and units[position - 1].word in words.parties:
                begin = _before_modifiers(units, position - 2, words)
                spans.append(Span(units[begin + 1].start, unit.end))
                position = begin
        else:
            break
        if position >= 0 and units[position].word in _AND:
            listed = True
            position -= 2 if position and units[position - 1].word == "," else 1
        elif listed and position >= 0 and units[position].word == ",":
            position -= 1
        else:
            break
    return Group(tuple(reversed(spans)), last + 1, generic)


def _heads(unit: Unit, words: MeetingWords) -> bool:
    return unit.kind == "name" or unit.word in words.parties or unit.word == ")"


def _before_modifiers(units: Sequence[Unit], position: int, words: MeetingWords) -> int:
    """The index of the unit before the modifiers, demonyms, possessors and the determiner that end at `position`."""
    first = position
    while position >= 0 and first - position < 7:
        unit = units[position]
        if unit.word in words.determiners:
            return position - 1
        if is_possessive(unit) and position and units[position - 1].kind in ("name", "time"):
            position -= 2
            continue
        if not (is_demonym(unit) or _is_modifier(unit, words)) or is_verb(unit, words):
            return position
        position -= 1
    return position


def subject_of(units: Sequence[Unit], verb: int, words: MeetingWords) -> Group:
    """Who does what the verb at `verb` says: the actors before it, across auxiliaries, adverbs, times, relative pronouns
    and what stands between commas."""
    position = verb - 1
    while position >= 0 and (
        units[position].kind == "time"
        or units[position].word in words.auxiliaries
        or units[position].word in _ADVERBS
        or units[position].word == "on"
        or (units[position].kind == "word" and units[position].word.endswith("ly"))
    ):
        position -= 1
    if position < 0:
        return Group((), 0, False)
    if units[position].word in ("who", "which", "that"):
        return _antecedent(units, position, verb, words)
    found = group_before(units, position, words)
    if found or units[position].word not in (",", "—", "–", "--"):
        return found
    found = group_before(units, position - 1, words) if position else found
    if found and not found.generic and not _has_who(units, position):
        return found
    for earlier in range(position - 1, max(position - 30, 0), -1):
        if units[earlier].word == units[position].word:
            before = group_before(units, earlier - 1, words)
            return before if before.spans else found
    return found


def _antecedent(units: Sequence[Unit], relative: int, verb: int, words: MeetingWords) -> Group:
    """Whom "who" means: all who are named before it, or the last where its verb is in the singular."""
    position = relative - 1
    if position >= 0 and units[position].word == ",":
        position -= 1
    if position < 0:
        return Group((), 0, False)
    found = group_before(units, position, words)
    first = units[relative + 1].word if relative + 1 < len(units) else ""
    if first in ("is", "was", "has", "visits", "meets", "arrives") and len(found.spans) > 1:
        return Group(found.spans[-1:], found.end, False)
    return found


def _has_who(units: Sequence[Unit], comma: int) -> bool:
    """Whether the stretch between this comma and the one before is a relative clause or a participle."""
    for position in range(comma - 1, max(comma - 30, 0), -1):
        if units[position].word == ",":
            return units[position + 1].word in ("who", "which", "whose", "speaking", "asked", "citing", "along", "with")
    return False


def clause_subject(units: Sequence[Unit], before: int, words: MeetingWords) -> Group:
    """The subject of the nearest finite verb before `before` that has one."""
    for verb in range(before - 1, max(before - _REACH, -1), -1):
        if units[verb].word in (";",):
            break
        if is_verb(units[verb], words):
            found = subject_of(units, verb, words)
            if found:
                return found
    return Group((), before, False)
