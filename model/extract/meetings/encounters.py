"""Verbs of meeting and talking: "met", "sat down with", "spoke by phone", "called", "gathered"."""

from __future__ import annotations

from dataclasses import replace

from ...records import MeetingKind
from ..mentions import MeetingMention
from .clauses import Clause, has_person, whom
from .groups import Group, read_group
from .occasions import occasion_after
from .places import Place, place_after
from .ranks import group_named
from .sorts import PREPOSITIONS, is_verb
from .status import spoken
from .subjects import subject_of, with_whom
from .units import Unit

_PARLIAMENTS = frozenset(
    {"house", "senate", "parliament", "congress", "judiciary", "subcommittee", "parliamentary", "city", "school"}
)

#: May follow a verb of meeting that has no object.
_HOW = frozenset(
    """here there again together once twice three several face-to-face first last early late later earlier next today
    tomorrow yesterday tonight behind one-on-one face one head eye bilaterally regularly virtually secretly outside
    inside amid separately not also alone down up on off out over this that by to
    informally soon sometime every back only just even beforehand afterwards afterward then""".split()
)
_TALK = frozenset({"talk", "talked"})
_OFTEN = frozenset({"twice", "thrice", "times", "repeatedly"})
_EQUALS = frozenset({"counterpart", "colleague"})
_PURPOSES = frozenset(
    {"discuss", "congratulate", "thank", "express", "offer", "urge", "ask", "inform", "convey", "talk"}
)


def encounter(clause: Clause) -> list[MeetingMention]:
    status, subject = clause.status, clause.subject
    other = whom(clause) or with_whom(clause.units, clause.verb, clause.left, clause.words)
    if not subject and clause.word == "meeting" and clause.verb < 4:
        subject = _following_subject(clause, other)
    body = _is_body(clause) and not _are_named(clause, subject)
    if status is None or not (subject or (body and not other and clause.date is not None)):
        return []
    several = clause.is_several(subject)
    if not other and not several and not body:
        return []
    if any(unit.word in _OFTEN for unit in clause.units[clause.verb + 1 : clause.verb + 4]):
        return []  # "have met twice since"
    if any(unit.word == "by" for unit in clause.units[clause.verb + 1 : clause.verb + 3]) and not other:
        return []  # "a target met only by A and B"
    following = clause.units[clause.verb + 1] if clause.verb + 1 < len(clause.units) else None
    if not other and following is not None and _is_thing(clause, following):
        return []  # "to meet the demand", "who meet NATO's standards"
    if clause.word.startswith("confer") and not other and not subject.generic:
        return [clause.mention("bilateral_meeting", subject.spans, status, noun="talks", weak=True)]
    if not other and _meets_at_event(clause):
        return []  # "met in Oslo on Monday at a Mercosur summit": the noun tells of it
    place = place_after(clause.units, clause.verb + 1, clause.reach, clause.words)
    known = place is not None or clause.date is not None
    weak = not other.spans and not known and not several and not (other.generic and subject.spans)
    kind: MeetingKind = "multilateral_meeting" if body and not other else "bilateral_meeting"
    if clause.apart and len(other.spans) > 1:
        return [clause.mention(kind, [*subject.spans, span], status, place=place) for span in other.spans]
    people = [*subject.spans, *other.spans]
    return [clause.mention(kind, people, status, place=place, weak=weak, unnamed=other.generic or several)]


def _meets_at_event(clause: Clause) -> bool:
    noun = occasion_after(clause.units, clause.verb, clause.nouns, clause.words)
    if noun is None or noun >= clause.right:
        return False
    beside = any(unit.word in ("sidelines", "sideline", "margins") for unit in clause.units[clause.verb : noun])
    purpose = any(unit.word == "for" for unit in clause.units[max(clause.verb, noun - 5) : noun])
    return clause.words.nouns[clause.units[noun].word] == "summit" and not beside and not purpose


def _is_thing(clause: Clause, following: Unit) -> bool:
    """Whether what is met is no people: a noun that nobody answers to directly after the verb."""
    words = clause.words
    if following.word in words.determiners or following.kind == "name":
        return True
    if following.kind != "word" or following.text[0].isupper():
        return False
    small = PREPOSITIONS | words.boundaries | words.place_prepositions | words.with_words | words.by_phone | _HOW
    return following.word not in small and not following.word.endswith("ly") and not is_verb(following, words)


def _following_subject(clause: Clause, other: Group) -> Group:
    """ "When meeting with Bounmy, Gao said": who meets comes after the comma."""
    units = clause.units
    near = range(other.end, min(other.end + 8, len(units) - 1))
    comma = next((at for at in near if units[at].word == "," and units[at + 1].kind != "time"), None)
    if comma is not None:
        return read_group(units, comma + 1, clause.words)
    return Group((), clause.verb, False)


def _are_named(clause: Clause, subject: Group) -> bool:
    """Whether two people or more meet, of whom one may serve a body: "Zarif and EU foreign policy chief Ashton"."""
    people = [unit for unit in clause.units if unit.name is not None and unit.name.kind == "person"]
    return sum(unit.span in subject.spans for unit in people) > 1


def _is_body(clause: Clause) -> bool:
    """Whether a body meets: "the commission last met in 2011", "the UN Security Council met on Monday"."""
    before = clause.units[max(clause.left, clause.verb - 9) : clause.verb]
    if any(not _PARLIAMENTS.isdisjoint((unit.word, *unit.text.lower().split())) for unit in before):
        return False
    return (
        any(unit.word in clause.words.bodies for unit in before)
        or group_named(clause.units, clause.left, clause.verb, clause.words) is not None
    )


def conversation(clause: Clause) -> list[MeetingMention]:
    words, units = clause.words, clause.units
    status, subject = clause.status, clause.subject
    if status is None or not subject or _is_spoken_of(clause):
        return []
    by_phone = bool(words.signals["by_phone"].search(spoken(units, clause.left, clause.right)))
    calls = any(units[at].word in ("call", "calls") for at in clause.nouns if at < clause.verb)
    surely = by_phone or calls or clause.word in words.telephone or _is_readout(clause)
    occasion = occasion_after(units, clause.verb, clause.nouns, words)
    meal = occasion is not None and words.nouns[units[occasion].word] == "meal"
    if not surely and occasion is not None and not meal:
        return []
    other = whom(clause, loose=clause.word in words.discuss)
    if not other.spans and clause.word == "spoke" and subject.generic and clause.is_several(subject) and clause.date:
        surely = True  # "the two last spoke on May 3"
    if (
        not other.spans
        and not surely
        and clause.word in _TALK
        and clause.is_several(subject)
        and (place := _place(clause))
    ):
        return [clause.mention("bilateral_meeting", subject.spans, status, place=place, noun="talks")]
    if not other.spans and not (surely and not calls and clause.is_several(subject)):
        return []
    if meal and other.spans and not surely:
        return [clause.mention("bilateral_meeting", [*subject.spans, *other.spans], status, noun="talks")]
    kind: MeetingKind = "phone_call" if surely else "bilateral_meeting"
    groups = [[span] for span in other.spans] if clause.apart and len(other.spans) > 1 else [list(other.spans)]
    noun = "phone call" if surely else "talks"
    return [
        clause.mention(
            kind, [*subject.spans, *people], status, weak=not surely, noun=noun, unnamed=clause.is_several(subject)
        )
        for people in groups
    ]


def _is_spoken_of(clause: Clause) -> bool:
    """ "spoke of his visit", "spoke out": no conversation."""
    after = clause.units[clause.verb + 1].word if clause.verb + 1 < len(clause.units) else ""
    return clause.word in clause.words.speak and after in ("of", "out", "up", "for", "against")


def _place(clause: Clause) -> Place | None:
    return place_after(clause.units, clause.verb + 1, clause.right, clause.words)


def _is_readout(clause: Clause) -> bool:
    """ "The Prime Minister spoke to President Zelenskyy this morning": two in office who spoke on a day named."""
    if clause.word not in ("spoke", "speak", "spoken") or clause.date is None or clause.apart:
        return False
    other = whom(clause)
    people = [
        unit.name for unit in clause.units if unit.name is not None and unit.name.kind == "person" and unit.name.title
    ]
    spans = {*other.spans, *clause.subject.spans}
    return sum(name.span in spans for name in people) > 1


def ringing(clause: Clause) -> list[MeetingMention]:
    """ "called Netanyahu on Sunday", "called Xi to congratulate him": not "called him a liar"."""
    units = clause.units
    other = read_group(units, clause.verb + 1, clause.words)
    status, subject = clause.status, clause.subject
    if status is None or not subject.spans or not other.spans or not has_person(clause, other):
        return []
    if _is_list_of_officials(clause, other):
        return [clause.mention("phone_call", [*subject.spans, span], status, noun="phone call") for span in other.spans]
    after = units[other.end] if other.end < len(units) else None
    ahead = units[other.end + 1] if other.end + 1 < len(units) else None
    dated = after is not None and (
        after.kind == "time" or (after.word == "on" and ahead is not None and ahead.kind == "time")
    )
    purpose = after is not None and after.word == "to" and ahead is not None and ahead.word in _PURPOSES
    if not dated and not purpose:
        return []
    return [clause.mention("phone_call", [*subject.spans, *other.spans], status, noun="phone call")]


def _is_list_of_officials(clause: Clause, other: Group) -> bool:
    """ "called Prime Minister Sato, President Mensah and King Tupou.": each of them, and the sentence ends or goes on
    with another clause."""
    units = clause.units
    after = units[other.end] if other.end < len(units) else None
    titled = [unit for unit in units if unit.span in other.spans and unit.name is not None and unit.name.title]
    ends = after is None or after.word in (".", ";", ",", "and") or after.kind == "time" or after.word in ("on", "in")
    direct = subject_of(units, clause.verb, clause.words)
    return len(other.spans) > 1 and len(titled) == len(other.spans) and ends and bool(direct.spans)


def signing(clause: Clause) -> list[MeetingMention]:
    """ "A and his counterpart B signed the treaty in Gdansk on Tuesday": they met for it."""
    status, subject, date = clause.status, clause.subject, clause.date
    names = [unit.name for unit in clause.units if unit.name is not None and unit.name.kind == "person"]
    people = [name for name in names if name.form == "name" and any(span.overlaps(name.span) for span in subject.spans)]
    place = place_after(clause.units, clause.verb + 1, clause.reach, clause.words)
    told = any(clause.verb < at < clause.right for at in clause.nouns)
    before = clause.units[clause.left : clause.verb]
    equals = any(not _EQUALS.isdisjoint(unit.text.lower().split()) for unit in before)
    titles = [name for name in people if name.title]
    in_office = bool(titles) if equals or clause.word.startswith("exchange") else len(titles) == len(people)
    if status is None or len(people) < 2 or not in_office or told:
        return []
    seat = any(unit.word == "at" for unit in clause.units[clause.verb : clause.right])  # "at the ministry"
    if (place is None and not seat) or date is None or date.granularity != "day":
        return []
    return [clause.mention("bilateral_meeting", subject.spans, status, place=place, noun="signing")]


def chaired(clause: Clause) -> list[MeetingMention]:
    """ "It was co-chaired by A and B", said of a meeting told of before."""
    chairs = read_group(clause.units, clause.verb + 2, clause.words)
    status = clause.status
    if status is None or not has_person(clause, chairs):
        return []
    found = clause.mention("bilateral_meeting", chairs.spans, status, host=chairs.spans[0], weak=True)
    return [replace(found, definite=True)]


def gathering(clause: Clause) -> list[MeetingMention]:
    told = (at for at in range(clause.verb - 1, clause.left - 1, -1) if clause.units[at].word in clause.words.report)
    first = next(told, clause.left)
    own = (
        at for at in clause.nouns if first <= at < clause.right and clause.units[at].word not in ("session", "sessions")
    )
    if any(own):
        return []
    subject = subject_of(clause.units, clause.verb, clause.words)
    place = place_after(clause.units, clause.verb + 1, clause.right, clause.words)
    status = clause.status
    body = _is_body(clause)
    if (
        status is None
        or (place is None and not _is_dated(clause, body))
        or not (subject.generic or clause.is_several(subject) or body)
    ):
        return []
    return [
        clause.mention(
            "multilateral_meeting", subject.spans, status, place=place, unnamed=subject.generic, noun="gathering"
        )
    ]


def _is_dated(clause: Clause, body: bool) -> bool:
    """Whether a body, or those who meet once more, gather on a day named: a place need not be."""
    return clause.date is not None and (body or clause.word.startswith("reconv"))
