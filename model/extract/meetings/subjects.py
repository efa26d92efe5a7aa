"""Noun phrases around a meeting, read backwards: the subject of a verb or of a clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .groups import Group, read_group
from .sorts import AND, is_demonym, is_modifier, is_place_name, is_possessive, is_verb
from .units import Unit

_SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "we", "i", "you", "both", "it"})
_ADVERBS = frozenset(
    """here there also last next even both all only then later earlier again now still soon already just recently first
    separately together jointly too never not
    once twice reportedly previously originally initially finally briefly privately publicly personally currently
    to""".split()
)
_SIDES = frozenset({"sides", "parties", "pair", "duo", "two", "counterparts", "nations", "countries", "governments"})
_REACH = 40  # units; a subject farther from its verb than this is not looked for


#: Verbs only after a pronoun; here they are the nouns of meetings.
_NOUNS = frozenset({"talks", "calls"})


class _Step(NamedTuple):
    """What one step backwards finds: spans, the last first; whether some are people without a name; where to go on."""

    spans: tuple[Span, ...]
    generic: bool
    position: int


def group_before(units: Sequence[Unit], last: int, words: MeetingWords) -> Group:
    """The actors whose names end with the unit `last`, read backwards: the subject of what follows."""
    spans: list[Span] = []
    generic = listed = False
    position = last
    while position >= 0:
        step = _step_back(units, position, bool(spans), listed, words)
        if step is None:
            break
        spans += step.spans
        generic = generic or step.generic
        skipped = not step.spans and not step.generic
        position = step.position
        if skipped:
            continue
        if position >= 0 and units[position].word in AND:
            listed = True
            position -= 2 if position and units[position - 1].word == "," else 1
        elif listed and position >= 0 and units[position].word == ",":
            position -= 1
        else:
            break
    return Group(tuple(reversed(spans)), last + 1, generic)


def _step_back(units: Sequence[Unit], position: int, known: bool, listed: bool, words: MeetingWords) -> _Step | None:
    """The actor whose name ends at `position`; without spans what is only passed over; None where no actor ends."""
    unit = units[position]
    if unit.word == ")":
        opening = next((at for at in range(position, max(position - 8, -1), -1) if units[at].word == "("), None)
        return None if opening is None else _Step((), False, opening - 1)
    if unit.kind == "name" and not is_demonym(unit):
        return _name_before(units, position, words)
    if listed and is_demonym(unit) and _is_office_of_several(units, position + 2):
        return _Step(tuple(reversed(unit.parts)), True, position - 1)  # "Indian and Pakistani officials"
    if _is_unknown_name(units, position, known, listed, words):
        begin = _named_from(units, position)
        before = _before_modifiers(units, begin - 1, words)
        officers = _is_of(units, before, words)  # "ministers of the Association of Nations"
        behind = _before_modifiers(units, before - 2, words) if officers else before
        return _Step((Span(units[begin].start, unit.end),), officers, behind)
    if unit.word in _SUBJECT_PRONOUNS:
        return _Step((unit.span,), False, position - 1)
    if unit.kind == "word" and (unit.word in words.parties or unit.word in _SIDES):
        return _unnamed_before(units, position, words)
    begin = position if known else _officers(units, position, words)
    return None if begin == position else _Step((Span(units[begin].start, unit.end),), True, begin - 1)


def _is_office_of_several(units: Sequence[Unit], position: int) -> bool:
    name = units[position].name if position < len(units) else None
    return name is not None and name.form == "title" and name.number != 1


def _is_of(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    return position > 0 and units[position].word in ("of", "from") and _heads(units[position - 1], words)


def _name_before(units: Sequence[Unit], position: int, words: MeetingWords) -> _Step:
    if _is_of(units, position - 1, words) and (units[position - 2].kind == "name" or units[position - 2].word == ")"):
        return _Step((), False, position - 2)  # "Kishida (left) of Japan": the person, not the country
    spans = tuple(reversed(units[position].parts))
    before = _before_modifiers(units, position - 1, words)
    if not _is_of(units, before, words):
        return _Step(spans, False, before)
    owner = units[before - 1].name
    single = owner is not None and owner.kind == "person" and (owner.form != "title" or owner.number == 1)
    office = tuple(reversed(units[before - 1].parts)) if single else ()
    return _Step((*spans, *office), False, _before_modifiers(units, before - 2, words))


def _unnamed_before(units: Sequence[Unit], position: int, words: MeetingWords) -> _Step:
    """ "German and French officials", "leaders of the two countries"."""
    end = units[position].end
    begin = _before_modifiers(units, position - 1, words)
    spans = [other.span for other in units[begin + 1 : position] if is_demonym(other)]
    if begin + 1 < position:
        spans.append(Span(units[begin + 1].start, end))
    if begin > 0 and units[begin].word == "of" and units[begin - 1].word in words.parties:
        begin = _before_modifiers(units, begin - 2, words)
        spans.append(Span(units[begin + 1].start, end))
    return _Step(tuple(spans), True, begin)


def _officers(units: Sequence[Unit], last: int, words: MeetingWords) -> int:
    """Where "heads of state of the Sahel alliance" begins, if such a phrase ends at `last`; else `last`."""
    for position in range(last - 1, max(last - 7, 0), -1):
        if units[position].kind == "mark" or is_verb(units[position], words):
            break
        if units[position].word in ("of", "from") and _heads(units[position - 1], words):
            first = position - 1
            while first > 1 and units[first - 1].word == "of" and _heads(units[first - 2], words):
                first -= 2
            return first
    return last


def _is_unknown_name(units: Sequence[Unit], position: int, known: bool, listed: bool, words: MeetingWords) -> bool:
    """Whether a name nobody knows ends here: of several words, or of one beside a known name ("Osei and Dussey")."""
    unit = units[position]
    if unit.kind != "word" or not unit.text[0].isupper():
        return False
    if unit.word in words.determiners or unit.word in _SUBJECT_PRONOUNS:
        return False
    if unit.word in words.parties or unit.word in words.nouns or unit.word in _SIDES:
        return False
    alone = position > 0 and units[position - 1].word in (",", "said", "that", "and")  # "During the visit, Bekova met"
    return (known and listed) or (not known and (alone or _named_from(units, position) < position))


def _named_from(units: Sequence[Unit], last: int) -> int:
    """Where the words in capitals begin that end at `last`: "The Archbishop of Canterbury", a name nobody knows."""
    first = last
    while first > 0:
        before = units[first - 1]
        capital = before.kind == "word" and before.text[0].isupper()
        title = before.name is not None and before.name.form == "title"
        of = (
            before.word == "of"
            and first > 1
            and (units[first - 2].text[0].isupper() or units[first - 2].name is not None)
        )
        if not (capital or title or of):
            break
        first -= 1
    return first


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
        if not (is_demonym(unit) or is_modifier(unit, words)) or is_verb(unit, words):
            return position
        position -= 1
    return position


def subject_of(units: Sequence[Unit], verb: int, words: MeetingWords) -> Group:
    """Who does what the verb at `verb` says: the actors before it, across auxiliaries, adverbs, times, relative
    pronouns
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
    if position > 2 and _is_between(units, position, words):
        return subject_of(units, position - 1, words)  # "had on Sunday in London received"
    if position < 0:
        return Group((), 0, False)
    if units[position].word in ("who", "which", "that"):
        return _antecedent(units, position, verb, words)
    found = group_before(units, position, words)
    if found or units[position].word not in (",", "—", "–", "--") or not position:
        return found
    opening = next(
        (at for at in range(position - 1, max(position - 30, -1), -1) if units[at].word == units[position].word), None
    )
    inner = group_before(units, position - 1, words)
    if inner and opening and _is_office(units[opening - 1], words):
        before = group_before(units, opening - 1, words)  # "Lammy and his Chinese counterpart, Wang Yi, spoke"
        return Group((*before.spans, *inner.spans), inner.end, False)
    if opening is None or (inner and not _is_aside(units, opening + 1)):
        return inner
    before = group_before(units, opening - 1, words) if opening else inner
    return before if before.spans else inner


def _is_between(units: Sequence[Unit], at: int, words: MeetingWords) -> bool:
    """Whether the place at `at` stands between a verb and what belongs to it."""
    if not is_place_name(units[at]) or units[at - 1].word not in ("in", "at"):
        return False
    return units[at - 2].kind == "time" or units[at - 2].word in words.auxiliaries


def _is_person(units: Sequence[Unit], span: Span) -> bool:
    return any(unit.span == span and unit.name is not None and unit.name.kind == "person" for unit in units)


def _is_office(unit: Unit, words: MeetingWords) -> bool:
    """A title of one person that the name after the comma may belong to."""
    if unit.name is not None:
        return unit.name.form == "title" and unit.name.number == 1
    return unit.word in words.parties and not unit.word.endswith("s")


def _is_aside(units: Sequence[Unit], first: int) -> bool:
    """Whether what stands between two commas, from `first` on, only says more of the name before: a relative clause, a
    participle, an office ("chair of the trustees")."""
    unit = units[first]
    if unit.word in ("and", "but"):
        return False
    title = unit.name is not None and unit.name.form == "title"
    return (
        title
        or (unit.kind == "word" and unit.text[0].islower())
        or is_possessive(units[min(first + 1, len(units) - 1)])
    )


def _antecedent(units: Sequence[Unit], relative: int, verb: int, words: MeetingWords) -> Group:
    """Whom "who" means: all who are named before it, or the last where its verb is in the singular."""
    position = relative - 1
    if position >= 0 and units[position].word == ",":
        position -= 1
    if position < 0:
        return Group((), 0, False)
    found = group_before(units, position, words)
    if units[relative].word == "who" and not any(_is_somebody(units, span) for span in found.spans):
        named = _named_before(units, position, relative) or _named_before(units, position, relative, form="title")
        if named is not None:
            return named
    first = units[relative + 1].word if relative + 1 < len(units) else ""
    if first in ("is", "was", "has", "visits", "meets", "arrives") and len(found.spans) > 1:
        return Group(found.spans[-1:], found.end, False)
    return found


def _named_before(units: Sequence[Unit], last: int, relative: int, form: str = "name") -> Group | None:
    """The person named before an office: "Amina Diallo, special envoy of the Minister of Defence, who"."""
    for earlier in range(last, max(last - 20, -1), -1):
        name = units[earlier].name
        if name is not None and name.kind == "person" and name.form == form:
            return Group(units[earlier].parts, relative, False)
    return None


def _is_somebody(units: Sequence[Unit], span: Span) -> bool:
    """Whether the span is a person, and not only whose office another one serves ("envoy of the president, who")."""
    at = next((at for at, unit in enumerate(units) if unit.span == span), None)
    name = units[at].name if at is not None else None
    if at is None or name is None or name.kind != "person":
        return False
    return name.form == "name" or name.number != 1 or not at or units[at - 1].word != "of"


def _inverted(units: Sequence[Unit], verb: int, before: int, words: MeetingWords) -> Group:
    """Who is named after a verb of saying: "…," said President Hu here Tuesday when meeting"."""
    none = Group((), before, False)
    if verb == 0 or units[verb].word not in words.report or units[verb - 1].kind != "mark":
        return none
    found = read_group(units, verb + 1, words)
    return found if found.spans and found.end <= before else none


def with_whom(units: Sequence[Unit], before: int, left: int, words: MeetingWords) -> Group:
    """Who stands before "with whom" in the clause that leads to `before`: "Abe, with whom he will hold talks"."""
    for at in range(before - 1, max(before - 12, left, 1), -1):
        if units[at].word == "whom" and units[at - 1].word in ("with", "to"):
            last = at - 3 if units[at - 2].word == "," else at - 2
            return group_before(units, last, words) if last >= 0 else Group((), before, False)
    return Group((), before, False)


def clause_subject(units: Sequence[Unit], before: int, words: MeetingWords) -> Group:
    """The subject of the nearest finite verb before `before` that has one."""
    for verb in range(before - 1, max(before - _REACH, -1), -1):
        if units[verb].word in (";",):
            break
        if units[verb].word in _NOUNS:
            continue
        if is_verb(units[verb], words):
            found = _inverted(units, verb, before, words) or subject_of(units, verb, words)
            if found:
                return found
    return Group((), before, False)
