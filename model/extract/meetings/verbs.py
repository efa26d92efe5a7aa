"""Meetings told of by a verb: "met", "spoke by phone", "visited", "received", "told reporters"."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from ..mentions import MeetingMention
from .phrases import Group, clause_subject, is_demonym, is_place_name, is_possessive, is_verb, read_group, subject_of
from .setting import Place, governing_time, left_edge, place_after, place_at, right_edge
from .status import Status, spoken, verbal_status
from .units import Unit

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_LEADS = frozenset({"after", "before", "by", "while", "since", "without", "upon"})
_PERSONAL = frozenset({"he", "she", "they", "who", "we", "i"})


def is_verbal(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """Whether a word that may be noun or verb ("meeting", "visit", "talks") is a verb here."""
    word = units[position].word
    if word not in ("meeting", "visit", "visits", "talks", "call", "calls", "tour", "lunch", "dinner"):
        return False
    if units[position].kind != "word":
        return False
    before = units[position - 1] if position else None
    after = units[position + 1] if position + 1 < len(units) else None
    if before is None or after is None:
        return False
    if word == "meeting":
        if before.word in _BE:
            return (
                after.kind == "name"
                or after.word in ("with", "in", "on", "his", "her", "their")
                or after.kind == "time"
            )
        return before.word in _LEADS and (after.kind == "name" or after.word in words.possessives)
    if word in ("call", "calls"):
        return before.word in ("to", "will", "would", "should", "could", "can", "must") or after.word == "on"
    if word == "talks":
        return before.word in _PERSONAL
    if (
        before.word in words.determiners
        or is_possessive(before)
        or after.word in ("to", "by", "with", "of", "from", "between")
    ):
        return False
    if before.word in ("to", "and", *_PERSONAL) or before.word in words.auxiliaries or before.word.endswith("ly"):
        return True
    return word == "visits" and before.kind == "name" and (is_place_name(after) or after.text[0].isupper())


def find_verbal(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the verb at `verb` tells of; `nouns` are the indices of the meeting nouns of the sentence."""
    unit = units[verb]
    if unit.kind != "word" or unit.text[0].isupper():
        return []
    word = unit.word
    if word in words.meet and (word != "meeting" or is_verbal(units, verb, words)):
        return _encounter(units, verb, sentence, words)
    if word in words.confer and any(unit.word == "with" for unit in units[verb + 1 : verb + 3]):
        return _encounter(units, verb, sentence, words)
    if word in words.speak or word in words.discuss or word in words.telephone:
        return _conversation(units, verb, sentence, nouns, words)
    if word in words.visit and (word not in words.nouns or is_verbal(units, verb, words)):
        return _journey(units, verb, verb, sentence, words)
    if word in words.arrive or word in words.travel:
        following = units[verb + 1].word if verb + 1 < len(units) else ""
        return _journey(units, verb, verb + 1, sentence, words) if following in ("in", "to", "at", "for") else []
    if word in words.receive or word in words.host:
        return _reception(units, verb, sentence, nouns, words)
    if word in words.gather:
        return _assembly(units, verb, sentence, nouns, words)
    if word in words.reporters:
        return _press(units, verb, sentence, nouns, words)
    if word in words.inaugurate and verb and units[verb - 1].word in _BE | {"get", "sworn"}:
        return _oath(units, verb, sentence, words)
    if word == "called" and verb + 1 < len(units) and units[verb + 1].word == "on":
        return _courtesy(units, verb, sentence, words)
    return []


def _subject(units: Sequence[Unit], verb: int, words: MeetingWords) -> Group:
    return subject_of(units, verb, words) or clause_subject(units, verb, words)


def _object(units: Sequence[Unit], verb: int, right: int, words: MeetingWords) -> Group:
    """Whom the verb is done with: directly after it, or after the first "with" of its clause."""
    position = verb + 1
    while position < right and (
        units[position].word
        in ("down", "separately", "briefly", "again", "privately", "up", "face-to-face", "on", "late", "early")
        or units[position].kind == "time"
    ):
        position += 1
    if position < right and units[position].word != "with":
        direct = read_group(units, position, words)
        if direct.spans or direct.generic:
            return direct
    infinitive = False
    for at in range(position, right):
        if (
            units[at].word == "to"
            and at + 1 < right
            and units[at + 1].kind == "word"
            and units[at + 1].text[0].islower()
        ):
            infinitive = True
        if (
            units[at].word in ("with", "to")
            and not (infinitive and units[at].word == "with")
            and units[at - 1].word not in words.not_before_with
        ):
            if units[at].word == "to" and units[at - 1].word not in words.speak:
                continue
            found = read_group(units, at + 1, words)
            if found:
                return found
    return Group((), verb, False)


def _mention(
    units: Sequence[Unit],
    verb: int,
    kind: MeetingKind,
    sentence: Span,
    people: Sequence[Span],
    status: Status,
    words: MeetingWords,
    *,
    place: Place | None = None,
    host: Span | None = None,
    weak: bool = False,
    unnamed: bool = False,
    noun: str = "meeting",
) -> MeetingMention:
    left = left_edge(units, verb, words)
    right = right_edge(units, verb + 1)
    return MeetingMention(
        kind=kind,
        trigger=units[verb].span,
        sentence=sentence,
        participants=tuple(dict.fromkeys(people)),
        host=host,
        date=governing_time(units, verb, verb, right, left, words),
        place=place.span if place else None,
        country=place.country if place else None,
        status=status.status,
        detail=status.detail,
        definite=False,
        why=(f"verb: {units[verb].word}", status.why),
        weak=weak,
        sure=status.sure,
        unnamed=unnamed,
        noun=noun,
    )


def _encounter(units: Sequence[Unit], verb: int, sentence: Span, words: MeetingWords) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    status = verbal_status(units, verb, left, right, words)
    if status is None:
        return []
    subject = _subject(units, verb, words)
    other = _object(units, verb, right, words)
    if not other and len(subject.spans) < 2 and not subject.generic and not _plural(units, subject):
        return []
    if not subject or not (other or len(subject.spans) > 1 or subject.generic or _plural(units, subject)):
        return []
    place = place_after(units, verb + 1, right, words)
    dated = any(unit.kind == "time" for unit in units[left:right])
    weak = (not other.spans and len(subject.spans) < 2 and not (place or dated)) or (
        not other.spans and other.generic and not place and not dated
    )
    separate = any(unit.word in ("separately", "separate") for unit in units[verb:right])
    if separate and len(other.spans) > 1:
        return [
            _mention(units, verb, "bilateral_meeting", sentence, [*subject.spans, span], status, words, place=place)
            for span in other.spans
        ]
    return [
        _mention(
            units, verb, "bilateral_meeting", sentence, [*subject.spans, *other.spans], status, words,
            place=place, weak=weak, unnamed=other.generic or subject.generic,
        )
    ]  # fmt: skip


def _plural(units: Sequence[Unit], subject: Group) -> bool:
    """Whether the subject alone stands for several: "they", "the two leaders"."""
    starts = {span.start for span in subject.spans}
    return any(
        unit.start in starts and (unit.word == "they" or (unit.name is not None and unit.name.number != 1))
        for unit in units
    )


def _conversation(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    clause = spoken(units, left, right)
    by_phone = bool(words.signals["by_phone"].search(clause)) or units[verb].word in words.telephone
    calls = [at for at in nouns if units[at].word in ("call", "calls") and at < verb]
    status = verbal_status(units, verb, left, right, words)
    subject = _subject(units, verb, words)
    other = _object(units, verb, right, words)
    if status is None or not subject:
        return []
    if not other.spans and not (by_phone and (len(subject.spans) > 1 or _plural(units, subject) or subject.generic)):
        return []
    if units[verb].word in words.speak | words.discuss and not by_phone and not calls and not other.spans:
        return []
    weak = not by_phone and not calls
    kind: MeetingKind = "phone_call" if by_phone or calls else "bilateral_meeting"
    separate = any(unit.word in ("separately", "separate") for unit in units[:right])
    others = [[span] for span in other.spans] if separate and len(other.spans) > 1 else [list(other.spans)]
    return [
        _mention(
            units,
            verb,
            kind,
            sentence,
            [*subject.spans, *people],
            status,
            words,
            weak=weak,
            noun="phone call" if kind == "phone_call" else "talks",
        )
        for people in others
    ]


def _journey(
    units: Sequence[Unit], verb: int, preposition: int, sentence: Span, words: MeetingWords
) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    place = place_at(units, preposition, words)
    if place is None or place.country is None:
        return []
    status = verbal_status(units, verb, left, right, words)
    subject = _subject(units, verb, words)
    people = [span for span in subject.spans if not _is_country(units, span)]
    if status is None or not people:
        return []
    return [_mention(units, verb, "visit", sentence, people, status, words, place=place, noun="visit")]


def _is_country(units: Sequence[Unit], span: Span) -> bool:
    return any(unit.start == span.start and (is_place_name(unit) or is_demonym(unit)) for unit in units)


def _reception(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    guest = read_group(units, verb + 1, words)
    people = [
        unit for unit in units if unit.name is not None and unit.name.kind == "person" and unit.span in guest.spans
    ]
    subject = _subject(units, verb, words)
    status = verbal_status(units, verb, left, right, words)
    if status is None or not people or not subject.spans or guest.end < len(units) and is_possessive(units[guest.end]):
        return []
    place = place_after(units, guest.end, right, words)
    if place is None and guest.end < right and units[guest.end].word == "to":
        place = place_at(units, guest.end, words)
    purpose = any(guest.end <= at < right for at in nouns) or any(unit.word == "audience" for unit in units[verb:right])
    if place is None and not purpose:
        return []
    return [
        _mention(
            units,
            verb,
            "bilateral_meeting",
            sentence,
            [*subject.spans, *guest.spans],
            status,
            words,
            place=place,
            host=subject.spans[0],
        )
    ]


def _assembly(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    if any(left <= at < right for at in nouns):
        return []
    subject = subject_of(units, verb, words)
    place = place_after(units, verb + 1, right, words)
    status = verbal_status(units, verb, left, right, words)
    if (
        status is None
        or place is None
        or not (len(subject.spans) > 1 or (subject.generic and subject.spans) or _plural(units, subject))
    ):
        return []
    return [
        _mention(
            units,
            verb,
            "multilateral_meeting",
            sentence,
            subject.spans,
            status,
            words,
            place=place,
            unnamed=subject.generic,
            noun="gathering",
        )
    ]


def _press(
    units: Sequence[Unit], at: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    verb = at - 1
    while verb >= 0 and verb > at - 5 and units[verb].word not in words.tell:
        if units[verb].kind == "mark" or (units[verb].kind == "name" and not is_demonym(units[verb])):
            return []
        verb -= 1
    if verb < 0 or units[verb].word not in words.tell:
        return []
    if any(units[noun].word in ("conference", "briefing", "conferences") for noun in nouns):
        return []
    subject = _subject(units, verb, words)
    if not subject.spans:
        subject = read_group(units, at + 1, words) if False else subject
    left, right = left_edge(units, verb, words), right_edge(units, at + 1)
    status = verbal_status(units, verb, left, right, words)
    if status is None or not subject.spans:
        return []
    place = place_after(units, at + 1, right, words)
    mention = _mention(
        units, at, "press_conference", sentence, subject.spans, status, words, place=place, noun="remarks to reporters"
    )
    return [mention]


def _oath(units: Sequence[Unit], verb: int, sentence: Span, words: MeetingWords) -> list[MeetingMention]:
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    subject = subject_of(units, verb, words)
    status = verbal_status(units, verb, left, right, words)
    if status is None or not subject.spans:
        return []
    noun = "inauguration" if units[verb].word != "crowned" else "coronation"
    return [
        _mention(
            units,
            verb,
            "ceremony",
            sentence,
            subject.spans,
            status,
            words,
            place=place_after(units, verb + 1, right, words),
            noun=noun,
        )
    ]


def _courtesy(units: Sequence[Unit], verb: int, sentence: Span, words: MeetingWords) -> list[MeetingMention]:
    """ "called on the president": not "called on Japan to …"."""
    other = read_group(units, verb + 2, words)
    persons = [
        unit for unit in units if unit.name is not None and unit.name.kind == "person" and unit.span in other.spans
    ]
    if not persons or (other.end < len(units) and units[other.end].word in ("to", "for", "not")):
        return []
    left, right = left_edge(units, verb, words), right_edge(units, verb + 1)
    subject = _subject(units, verb, words)
    status = verbal_status(units, verb, left, right, words)
    if status is None or not subject.spans or any(unit.word == "to" for unit in units[other.end : other.end + 3]):
        return []
    place = place_after(units, other.end, right, words)
    return [
        _mention(
            units,
            verb,
            "courtesy_call",
            sentence,
            [*subject.spans, *other.spans],
            status,
            words,
            place=place,
            noun="courtesy call",
        )
    ]
