"""Meetings told of by a noun: "the summit", "Saturday's talks", "a phone call with", "his visit to"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from ..mentions import MeetingMention
from .edges import left_edge, own_edge, right_edge
from .groups import is_verb, read_group
from .kinds import event_name, group_named, is_employer, level_of, noun_kind, rank_before
from .lengths import put_off, stretched
from .nounphrases import Phrase, noun_text, read_phrase
from .occasions import tells_along, tells_beside
from .participants import Company, holder, participants
from .places import Place, opening_place, place_after, place_at
from .status import Status, governing_verb, nominal_status
from .subjects import clause_subject
from .times import after_what, day_of_result, governing_time
from .units import Unit

_BEFORE_HELD = frozenset({"in", "part", "at", "up", "off", "a", "the", "for", "on", "out", "separate", "to", "further"})


_TALKS = frozenset({"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "phone_call"})
_EVENTS = frozenset({"summit", "conference", "ceremony", "multilateral_meeting"})


def find_nominal(
    units: Sequence[Unit], head: int, sentence: Span, others: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the noun at `head` tells of; `others` are the indices of the sentence's other meeting nouns
    and verbs, in order."""
    phrase = read_phrase(units, head, words)
    kind = noun_kind(phrase, units, words)
    if kind is None or head + 1 in others or _is_generic(phrase, units, words):
        return []  # of "summit meeting" and "inauguration ceremony" the last word tells
    if kind == "conference" and is_employer(units, phrase, words):
        return []
    opaque = right_edge(units, head + 1)
    own = own_edge(units, head, opaque, others)
    near = min(opaque, _next_phrase(units, head, others, words))
    left = left_edge(units, phrase.first, words)
    status = nominal_status(units, phrase.first, head, left, opaque, words)
    if status is None or _serves_verb(units, phrase, words):
        return []
    people = participants(units, phrase, kind, near, others, words)
    places = people.places or _places(units, phrase, kind, own, words)
    date = governing_time(units, phrase.first, head, own, left, others, words)
    if status.detail == "postponed" or status.status == "called_off":
        status, date = put_off(units, left, opaque, status, date)
    date = stretched(units, phrase, date)
    fresh = kind in _TALKS and phrase.determiner in ("", "a", "an", None) and not phrase.possessor
    if date is None and status.status == "held" and fresh:
        date = day_of_result(units, phrase.first)
    event = event_name(phrase, units, words)
    level = level_of(phrase, units, words)
    if level is None and not people.explicit and kind in ("bilateral_meeting", "multilateral_meeting"):
        result = after_what(units, phrase.first)
        if result is None:
            level = rank_before(units, left, governing_verb(units, phrase.first, left, words), words)
        elif people.several:
            level = rank_before(units, 0, result, words)
    if event is None and phrase.determiner in ("their", "its") and kind == "bilateral_meeting":
        event = group_named(units, left, phrase.first, words)
    bare = not phrase.determiner and not people.spans and not phrase.capitals
    definite = phrase.determiner in words.definite_words or bool(phrase.possessor) or bare
    body = phrase.determiner == "its" and not people.explicit and _is_of_body(units, phrase, left, words)
    if kind == "bilateral_meeting" and body:
        kind, definite, people = "multilateral_meeting", False, people._replace(spans=())
    if status.detail == "declined" and (kind in _EVENTS or event):
        people, status = _without_absent(units, phrase, people, words)
    if kind == "bilateral_meeting" and people.generic and _is_of_many(units, head, near):
        kind = "multilateral_meeting"
    mention = MeetingMention(
        kind=kind,
        trigger=units[head].span,
        sentence=sentence,
        participants=people.spans,
        host=_host(units, phrase, left, near, words),
        date=date,
        place=None,
        country=None,
        status=status.status,
        detail=status.detail,
        definite=definite,
        ordinal=phrase.ordinal,
        level=level,
        part_of=_part_of(units, phrase, others),
        why=(f"noun: {units[head].word}", status.why),
        weak=not _is_settled(phrase, kind, status, people, date is not None)
        and _is_weak(phrase, units, kind, people, bool(places), date is not None, event, words),
        sure=status.sure,
        during=_linked(units, phrase, ("during", "in"), others),
        after=_linked(units, phrase, ("after", "following"), others),
        event=event,
        noun=noun_text(phrase, units),
        count=phrase.count,
        unnamed=people.generic,
        successor=phrase.successor and not people.spans and not body,
        joint="joint" in phrase.modifiers,
        along=tells_along(units, phrase.first),
        fresh=phrase.determiner != "the" and not phrase.successor and _is_of_the_news(units, phrase),
        beside=tells_beside(units, head + 1),
        determiner=phrase.determiner,
        modifiers=phrase.modifiers,
        titled=phrase.capitals,
    )
    return [replace(mention, place=place.span, country=place.country) for place in places] or [mention]


def _without_absent(
    units: Sequence[Unit], phrase: Phrase, people: Company, words: MeetingWords
) -> tuple[Company, Status]:
    """Who stays away does not take part; the event itself is not called off."""
    absent = holder(units, phrase, words).spans
    present = people._replace(spans=tuple(span for span in people.spans if span not in absent))
    return present, Status("planned", None, False, "somebody stays away from it")


def _is_of_many(units: Sequence[Unit], head: int, right: int) -> bool:
    """ "a gathering of Japan and Pacific island nations"."""
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


def _is_generic(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "any meeting", "regular talks", and the plural of what has neither article, number nor name ("summits")."""
    public = bool(set(phrase.modifiers) & words.press) or words.nouns[units[phrase.head].word] == "briefing"
    if {*phrase.modifiers, phrase.determiner} & words.generic_words and not public:
        return True
    word = units[phrase.head].word
    plural = word.endswith("s") and word not in (
        "talks",
        "consultations",
        "negotiations",
        "discussions",
        "calls",
        "visits",
    )
    bare = not phrase.determiner and not phrase.possessor and not phrase.named and phrase.count == 1
    return plural and bare


def _next_phrase(units: Sequence[Unit], head: int, others: Sequence[int], words: MeetingWords) -> int:
    following = next((at for at in others if at > head), None)
    if following is None:
        return len(units)
    return read_phrase(units, following, words).first if units[following].word in words.nouns else following


def _places(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, own: int, words: MeetingWords
) -> tuple[Place, ...]:
    found = (
        _place(units, phrase, kind, own, words)
        or opening_place(units, phrase.head, words)
        or _place_before(units, phrase, words)
    )
    return (found,) if found and kind != "visit" else ()


def _place(units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, own: int, words: MeetingWords) -> Place | None:
    if kind == "visit":
        return None
    found = place_after(units, phrase.head + 1, min(own, phrase.head + 30), words)
    if found is not None:
        return found
    for unit in phrase.named:
        seat = unit.name is not None and unit.name.form == "metonym" and len(phrase.named) == 1 and not phrase.possessor
        if seat or unit.text.lower() in words.venue_countries:
            country = unit.name.country if unit.name is not None else words.venue_countries.get(unit.text.lower())
            return Place(unit.span, country, phrase.head)
    capitals = [unit for unit in units[phrase.first : phrase.head] if unit.kind == "word" and unit.text[0].isupper()]
    written = " ".join(unit.text for unit in capitals).lower()
    if written in words.venue_countries:
        return Place(Span(capitals[0].start, capitals[-1].end), words.venue_countries[written], phrase.head)
    return None


def _place_before(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Place | None:
    """ "is in New Delhi for talks", "in Geneva on Monday for a meeting"."""
    if not phrase.first or units[phrase.first - 1].word != "for":
        return None
    for position in range(phrase.first - 2, max(phrase.first - 9, -1), -1):
        if units[position].word in ("in", "at", "to"):
            return place_at(units, position, words)
    return None


def _serves_verb(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the phrase only says what people met for: "met in London for another round of talks"."""
    if not phrase.first or units[phrase.first - 1].word != "for":
        return False
    for position in range(phrase.first - 2, max(phrase.first - 16, -1), -1):
        unit = units[position]
        if unit.word in words.meet | words.confer and unit.kind == "word":
            return True
        if is_verb(unit, words) or unit.kind == "mark":
            return False
    return False


def _host(units: Sequence[Unit], phrase: Phrase, left: int, right: int, words: MeetingWords) -> Span | None:
    for position in range(phrase.head + 1, min(right, phrase.head + 16)):
        if units[position].word == "by" and units[position - 1].word in words.hosts:
            group = read_group(units, position + 1, words)
            return group.spans[0] if group.spans else None
    verb = governing_verb(units, phrase.first, left, words)
    for position in range(max(verb, phrase.first - 6), phrase.first):
        if units[position].word in words.host or units[position].word in ("chair", "chairs", "chaired"):
            group = clause_subject(units, position + 1, words)
            return group.spans[0] if group.spans else None
    return None


def _part_of(units: Sequence[Unit], phrase: Phrase, others: Sequence[int]) -> Span | None:
    """The trigger of the larger event in "on the sidelines of …", "on the margins of …"."""
    for position in range(phrase.head + 1, min(len(units), phrase.head + 25)):
        if units[position].word in ("sidelines", "sideline", "margins"):
            larger = next((at for at in others if at > position), None)
            return units[larger].span if larger is not None else None
    return None


def _linked(units: Sequence[Unit], phrase: Phrase, links: tuple[str, ...], others: Sequence[int]) -> Span | None:
    following = next((at for at in others if at > phrase.head), None)
    if following is None:
        return None
    for position in range(phrase.head + 1, following):
        if units[position].word in links and units[position].word != "in":
            return units[following].span
    return None


def _is_settled(phrase: Phrase, kind: MeetingKind, status: Status, people: Company, dated: bool) -> bool:
    """Whether the words settle that it was called off or is to come, and say with whom or when: "a meeting with A was
    called off", "talks scheduled for May were put off", "a joint news conference will follow"."""
    if kind == "press_conference":
        return "joint" in phrase.modifiers
    if kind not in ("bilateral_meeting", "phone_call", "multilateral_meeting") or not status.sure:
        return False
    if status.status == "called_off":
        return people.explicit or dated
    return (
        status.status == "planned"
        and dated
        and not phrase.capitals
        and (people.explicit or phrase.successor or phrase.ordinal is not None)
    )


def _is_weak(
    phrase: Phrase, units: Sequence[Unit], kind: MeetingKind, people: Company, placed: bool, dated: bool,
    event: str | None, words: MeetingWords,
) -> bool:  # fmt: skip
    """Whether the phrase needs another mention to count: nobody named, nowhere, no time."""
    noun = words.nouns[units[phrase.head].word]
    lead = units[phrase.first - 1].word if phrase.first else ""
    if kind == "visit":
        solemn = any(word in ("official", "state", "working") or word.endswith("-day") for word in phrase.modifiers)
        return not people.spans or not (people.explicit or solemn)
    if kind == "ceremony":
        told_before = not phrase.modifiers and not phrase.named and phrase.determiner == "the" and not phrase.possessor
        return (told_before and noun_text(phrase, units) == "ceremony") or not (people.spans or (placed and dated))
    if kind == "press_conference":
        return not people.spans
    if event is not None and (kind != "conference" or event in words.events):
        return False
    if noun in ("session", "round"):
        return not ((placed or dated) and (phrase.successor or phrase.ordinal)) and not (placed and dated)
    if kind == "conference":
        known = phrase.capitals or bool(set(phrase.modifiers) & words.conferences) or bool(phrase.named)
        governed = phrase.first > 0 and (bool(people.spans) or lead in ("to", "at", "for", "during"))
        hosted = any(unit.word in words.host for unit in units[max(phrase.first - 3, 0) : phrase.first])
        return not ((placed and (known or governed or dated)) or (dated and (known or hosted)))
    if phrase.successor and (placed or dated) and not phrase.possessor:
        return False
    if kind == "summit":
        return not (people.explicit or placed or dated or phrase.named or len(people.spans) > 1)
    if placed and dated:
        return False
    near = [unit.word for unit in units[phrase.head + 1 : phrase.head + 8]]
    called = any(word in words.hosts and near[at + 1 : at + 2] == ["by"] for at, word in enumerate(near))
    if (phrase.named and len(people.spans) > 1) or people.several or phrase.determiner == "their":
        return False
    if level_of(phrase, units, words) and (placed or dated) and not phrase.possessor:
        return False
    if lead in ("at", "during") and phrase.determiner in ("a", "an") and placed and (people.spans or called):
        return False
    known = placed or dated
    known_other = (
        len(people.spans) > 1 or (bool(people.spans) and (known or people.generic)) or (people.generic and known)
    )
    return not (people.explicit and known_other)
