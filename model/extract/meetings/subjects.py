"""Who does it: the subject of a verb or of a clause."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import Span
from .backwards import group_before
from .groups import Group, read_group
from .sorts import is_place_name, is_possessive, is_titled, is_verb
from .units import Unit

_ADVERBS = frozenset(
    """here there also last next even both all only then later earlier again now still soon already just recently first
    separately together jointly too never not
    once twice reportedly previously originally initially finally briefly privately publicly personally currently
    to""".split()
)
_REACH = 40  # units; a subject farther from its verb than this is not looked for


#: Verbs only after a pronoun; here they are the nouns of meetings.
_NOUNS = frozenset({"talks", "calls"})


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


def _is_office(unit: Unit, words: MeetingWords) -> bool:
    """A title of one person that the name after the comma may belong to."""
    return is_titled(unit) or (unit.name is None and unit.word in words.parties and not unit.word.endswith("s"))


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
