"""Meetings told of by a noun: "the summit", "Saturday's talks", "a phone call with", "his visit to"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, PartialDate, Span
from ..mentions import MeetingMention
from .commentary import is_predicate
from .edges import left_edge, own_edge, right_edge
from .holders import Company, holder
from .kinds import noun_kind
from .lengths import put_off, stretched
from .nounphrases import Phrase, noun_text, read_phrase
from .nounstatus import nominal_status
from .occasions import tells_along, tells_beside
from .participants import TOPIC, participants
from .ranks import event_name, group_named, group_of_officials, level_of, rank_before
from .relations import host_of, linked, part_of
from .several import one_by_one
from .sorts import is_verb
from .standing import Known, is_settled, is_weak
from .status import Status, governing_verb
from .telling import is_told
from .times import after_what, day_of_result, governing_time
from .units import Unit
from .venues import places_of

_TALKS = frozenset({"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "phone_call"})
_EVENTS = frozenset({"summit", "conference", "ceremony", "multilateral_meeting"})


class _Scope(NamedTuple):
    """The clause `units[left:opaque]` around a noun phrase; up to `own` a time or place after it is the meeting's, up
    to `near` somebody named after it takes part."""

    left: int
    own: int
    near: int
    opaque: int


def find_nominal(
    units: Sequence[Unit], head: int, sentence: Span, others: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the noun at `head` tells of; `others` are the indices of the sentence's other meeting nouns
    and verbs, in order."""
    phrase = read_phrase(units, head, words)
    if any(unit.word in ("follow", "follows") for unit in units[head + 1 : head + 4]):
        phrase = replace(phrase, successor=True)  # "a technical meeting would follow"
    kind = noun_kind(phrase, units, words)
    if kind is None or not is_told(units, phrase, kind, others, words):
        return []
    scope = _scope(units, phrase, others, words)
    status = _status(units, phrase, kind, scope, others, words)
    if status is None:
        return []
    mention = _mention(units, phrase, kind, sentence, others, words)
    return _completed(mention, units, phrase, status, scope, others, words)


def _completed(
    mention: MeetingMention, units: Sequence[Unit], phrase: Phrase, status: Status, scope: _Scope,
    others: Sequence[int], words: MeetingWords,
) -> list[MeetingMention]:  # fmt: skip
    """With people, time, status and places: one for each place."""
    kind = mention.kind
    people = participants(units, phrase, kind, scope.near, others, words)
    places = people.places or places_of(units, phrase, kind, scope.own, words)
    status, date = _when(units, phrase, kind, status, scope, others, words)
    event, people = _event(units, phrase, kind, scope, people, words)
    body = phrase.determiner == "its" and not people.explicit and _is_of_body(units, phrase, scope.left, words)
    if status.detail == "declined" and (kind in _EVENTS or event):
        people, status = _without_absent(units, phrase, people, words)
    if kind == "bilateral_meeting" and body:
        people = people._replace(spans=())
    kind = _kind_by_company(units, phrase, kind, people, scope, body)
    known = Known(people, bool(places), date is not None, event)
    mention = replace(
        mention,
        kind=kind,
        participants=people.spans,
        host=host_of(units, phrase, scope.left, scope.near, words),
        date=date,
        status=status.status,
        detail=status.detail,
        sure=status.sure,
        why=(*mention.why, status.why),
        definite=not body and _is_definite(phrase, people, words),
        level=_level(units, phrase, kind, people, scope.left, words),
        weak=_needs_witness(units, phrase, kind, status, known, words),
        event=event,
        unnamed=people.generic,
        successor=phrase.successor and not people.spans and not body,
    )
    if is_predicate(units, phrase, words):
        if kind == "visit" and not people.explicit:
            return []
        mention = replace(mention, definite=True, successor=False, weak=mention.weak or not people.explicit)
    found = [replace(mention, place=place.span, country=place.country) for place in places] or [mention]
    return found if len(found) > 1 else one_by_one(found[0], units, phrase, words)


def _needs_witness(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, status: Status, known: Known, words: MeetingWords
) -> bool:
    """Whether the meeting counts only where another mention bears it out; so does what others only spoke about
    ("conferred about the P5+1 talks")."""
    if phrase.first and units[phrase.first - 1].word in TOPIC and not known.dated:
        return True
    return not is_settled(phrase, kind, status, known) and is_weak(phrase, units, kind, known, words)


def _status(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, scope: _Scope, others: Sequence[int],
    words: MeetingWords,
) -> Status | None:  # fmt: skip
    status = nominal_status(units, phrase.first, phrase.head, scope.left, scope.opaque, words)
    if status is not None and kind in _EVENTS and _is_of_another(units, phrase, status, others, words):
        status = Status("planned", None, False, "only a way there was called off")
    if status is not None and kind == "visit" and phrase.determiner == "this" and status.detail == "proposed":
        return Status("held", None, False, "pointed at")  # "we would like this visit to be a new step"
    return status


def _is_of_another(
    units: Sequence[Unit], phrase: Phrase, status: Status, others: Sequence[int], words: MeetingWords
) -> bool:
    """Whether the verb that calls off governs another noun: "cancelled his trip to the summit"."""
    if status.status != "called_off":
        return False
    return any(phrase.first - 6 < at < phrase.first and units[at].word in words.nouns for at in others)


def _kind_by_company(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, people: Company, scope: _Scope, body: bool
) -> MeetingKind:
    many = body or (people.generic and _is_of_many(units, phrase.head, scope.near))
    return "multilateral_meeting" if kind == "bilateral_meeting" and many else kind


def _scope(units: Sequence[Unit], phrase: Phrase, others: Sequence[int], words: MeetingWords) -> _Scope:
    opaque = right_edge(units, phrase.head + 1)
    return _Scope(
        left=left_edge(units, phrase.first, words),
        own=own_edge(units, phrase.head, opaque, others),
        near=min(opaque, _next_phrase(units, phrase.head, others, words)),
        opaque=opaque,
    )


def _mention(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, sentence: Span, others: Sequence[int], words: MeetingWords
) -> MeetingMention:
    """What the noun phrase says alone: no people, time, place or status yet."""
    return MeetingMention(
        kind=kind,
        trigger=units[phrase.head].span,
        sentence=sentence,
        participants=(),
        host=None,
        date=None,
        place=None,
        country=None,
        status="held",
        detail=None,
        definite=False,
        ordinal=phrase.ordinal,
        part_of=part_of(units, phrase, others),
        why=(f"noun: {units[phrase.head].word}",),
        during=linked(units, phrase, ("during", "in"), others),
        after=linked(units, phrase, ("after", "following"), others),
        noun=noun_text(phrase, units),
        count=phrase.count,
        joint="joint" in phrase.modifiers,
        along=tells_along(units, phrase.first),
        fresh=phrase.determiner != "the" and not phrase.successor and _is_of_the_news(units, phrase),
        beside=tells_beside(units, phrase.head + 1),
        determiner=phrase.determiner,
        modifiers=phrase.modifiers,
        topic=next((word for word in phrase.modifiers if word in words.topics), None),
        titled=phrase.capitals,
    )


def _when(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, status: Status, scope: _Scope, others: Sequence[int],
    words: MeetingWords,
) -> tuple[Status, PartialDate | None]:  # fmt: skip
    """The date, and the status as far as a new date changes it."""
    left = _left_of_report(units, phrase, scope.left, words) if kind == "press_conference" else scope.left
    date = governing_time(units, phrase.first, phrase.head, scope.own, left, others, words)
    asked = status.sure and status.detail == "proposed"
    if asked and not any(unit.kind == "time" for unit in units[phrase.first : scope.own]):
        date = None  # "on Monday urged A to hold talks": when that was asked
    if status.detail == "postponed" or status.status == "called_off":
        status, date = put_off(units, scope.left, scope.opaque, status, date)
    if date is not None and kind in _EVENTS and _is_of_arrival(units, phrase, scope.left, date, words):
        date = None
    date = stretched(units, phrase, date)
    fresh = kind in _TALKS and phrase.determiner in ("", "a", "an") and not phrase.possessor
    if date is None and status.status == "held" and fresh:
        date = day_of_result(units, phrase.first)
    return status, date


def _left_of_report(units: Sequence[Unit], phrase: Phrase, left: int, words: MeetingWords) -> int:
    """Where the words begin that say who told a news conference, after what was told: "…, the minister | told"."""
    comma = next((at for at in range(phrase.first - 1, max(left, 2) - 1, -1) if units[at].word == ","), None)
    told = comma is not None and any(is_verb(unit, words) for unit in units[max(comma - 20, 0) : comma])
    return comma + 1 if comma is not None and told else left


def _is_of_arrival(units: Sequence[Unit], phrase: Phrase, left: int, date: PartialDate, words: MeetingWords) -> bool:
    """Whether the day is the one on which somebody came to it: "arrived on Thursday to attend the summit"."""
    before = units[left : phrase.first]
    came = any(unit.word in words.arrive | words.travel for unit in before)
    return came and any(unit.time is not None and unit.time.date == date for unit in before)


def _event(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, scope: _Scope, people: Company, words: MeetingWords
) -> tuple[str | None, Company]:
    """The event's name, and the people less the group whose name it is."""
    event = event_name(phrase, units, words)
    if event is None and phrase.determiner in ("their", "its") and kind == "bilateral_meeting":
        event = group_named(units, scope.left, phrase.first, words)
    if event is None and (group := group_of_officials(units, phrase, words)) is not None:
        return group.name, people._replace(spans=tuple(span for span in people.spans if span != group.span))
    return event, people


def _level(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, people: Company, left: int, words: MeetingWords
) -> str | None:
    """Who meets, by rank, as the phrase says or else the subject of its clause."""
    level = level_of(phrase, units, words)
    if level is not None or people.explicit or kind not in ("bilateral_meeting", "multilateral_meeting"):
        return level
    result = after_what(units, phrase.first)
    if result is None:
        return rank_before(units, left, governing_verb(units, phrase.first, left, words), words)
    return rank_before(units, 0, result, words) if people.several else None


def _is_definite(phrase: Phrase, people: Company, words: MeetingWords) -> bool:
    bare = not phrase.determiner and not people.spans and not phrase.capitals
    return phrase.determiner in words.definite_words or bool(phrase.possessor) or bare


def _without_absent(
    units: Sequence[Unit], phrase: Phrase, people: Company, words: MeetingWords
) -> tuple[Company, Status]:
    """Who stays away does not take part; the event itself is not called off."""
    absent = holder(units, phrase, words).spans
    present = people._replace(spans=tuple(span for span in people.spans if span not in absent))
    return present, Status("planned", None, False, "somebody stays away from it")


def _is_of_many(units: Sequence[Unit], head: int, right: int) -> bool:
    """ "a gathering of Japan and Pacific island nations"."""
    if head + 2 < len(units) and units[head + 1].word == "of" and units[head + 2].text.isdigit():
        return int(units[head + 2].text[:4]) > 2  # "a meeting of 130 commanders"
    return any(
        unit.word in ("nations", "countries", "states", "members", "delegates") for unit in units[head + 1 : right]
    )


def _is_of_the_news(units: Sequence[Unit], phrase: Phrase) -> bool:
    """Whether what the sentence tells came after it or at it: "agreed after talks", "the order came at a meeting"."""
    came_at = phrase.first > 0 and units[phrase.first - 1].word == "at" and phrase.determiner in ("a", "an")
    return came_at or after_what(units, phrase.first) is not None


def _is_of_body(units: Sequence[Unit], phrase: Phrase, left: int, words: MeetingWords) -> bool:
    """ "The commission's board will hold its first session": those of a body, however many."""
    verb = governing_verb(units, phrase.first, left, words)
    return verb > left and verb < phrase.first and units[verb - 1].word in words.bodies


def _next_phrase(units: Sequence[Unit], head: int, others: Sequence[int], words: MeetingWords) -> int:
    following = next((at for at in others if at > head), None)
    if following is None:
        return len(units)
    return read_phrase(units, following, words).first if units[following].word in words.nouns else following
