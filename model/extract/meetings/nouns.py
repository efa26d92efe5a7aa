"""Meetings told of by a noun: "the summit", "Saturday's talks", "a phone call with", "his visit to"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from ..mentions import MeetingMention
from .groups import Group, is_demonym, is_place_name, is_verb, read_group
from .nounphrases import SIGNS, Phrase, event_name, level_of, noun_kind, noun_text, read_phrase
from .occasions import talkers
from .setting import Place, governing_time, left_edge, opening_place, own_edge, place_after, place_at, right_edge
from .status import Status, governing_verb, nominal_status
from .subjects import clause_subject, subject_of
from .units import Unit

_BEFORE_HELD = frozenset({"in", "part", "at", "up", "off", "a", "the", "for", "on", "out", "separate", "to", "further"})


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
    opaque = right_edge(units, head + 1)
    own = own_edge(units, head, opaque, others)
    near = min(opaque, _next_phrase(units, head, others, words))
    left = left_edge(units, phrase.first, words)
    status = nominal_status(units, phrase.first, head, left, opaque, words)
    if _serves_verb(units, phrase, words):
        return []
    people, explicit, places = _participants(units, phrase, kind, near, others, words)
    if not places:
        found = _place(units, phrase, kind, own, words) or opening_place(units, head, words)
        found = found or _place_before(units, phrase, words)
        places = [found] if found else []
    date = governing_time(units, phrase.first, head, own, left, others, words)
    event = event_name(phrase, units, words)
    if status.detail == "declined" and (kind in _EVENTS or event):
        # Who stays away does not take part; the event itself is not called off.
        stays_away = _holder(units, phrase, words).spans
        people = people._replace(spans=tuple(span for span in people.spans if span not in stays_away))
        status = Status("planned", None, False, "somebody stays away from it")
    bare = not phrase.determiner and not people.spans and not phrase.capitals
    definite = phrase.determiner in words.definite_words or bool(phrase.possessor) or bare
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
        level=level_of(phrase, units, words),
        part_of=_part_of(units, phrase, others),
        why=(f"noun: {units[head].word}", status.why),
        weak=_is_weak(phrase, units, kind, people, explicit, bool(places), date is not None, event, words),
        sure=status.sure,
        during=_linked(units, phrase, ("during", "in"), others),
        after=_linked(units, phrase, ("after", "following"), others),
        event=event,
        noun=noun_text(phrase, units),
        count=phrase.count,
        unnamed=people.generic,
        successor=phrase.successor and not people.spans,
        joint="joint" in phrase.modifiers,
    )
    return [replace(mention, place=place.span, country=place.country) for place in places] or [mention]


def _is_generic(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "any meeting", "regular talks", and the plural of what has neither article, number nor name ("summits")."""
    if {*phrase.modifiers, phrase.determiner} & words.generic_words and words.nouns[
        units[phrase.head].word
    ] != "briefing":
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


def _participants(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, right: int, others: Sequence[int], words: MeetingWords
) -> tuple[Group, bool, list[Place]]:
    """Who takes part, whether somebody beside the clause's subject is named, and the places of a visit."""
    if kind == "visit":
        return _visitors(units, phrase, right, words)
    spans: list[Span] = list(phrase.possessor.spans)
    explicit = False
    for unit in phrase.named:
        group = unit.word in words.group_names or (unit.name is not None and unit.name.kind == "institution")
        title = unit.name is not None and unit.name.form == "title" and unit.name.number != 1
        if not group and not title and not is_demonym(unit):
            spans += unit.parts
            explicit = explicit or len(unit.parts) > 1
    linked = _linked_groups(units, phrase.head + 1, right, kind, words)
    if not spans and not linked:
        linked = talkers(units, phrase.first, phrase.head, others, words)
        if linked:
            return Group(linked.spans, right, linked.generic), True, []
    explicit = explicit or bool(linked)
    if kind == "ceremony":
        persons = {unit.span for unit in units if unit.name is not None and unit.name.kind == "person"}
        linked = Group(tuple(span for span in linked.spans if span in persons), linked.end, False)
    holder = _holder(units, phrase, words)
    owned = bool(phrase.possessor) and phrase.determiner not in words.possessives and kind != "ceremony"
    whole = (len(linked.spans) > 1 or linked.generic) and _between(units, phrase.head + 1, right)
    subject = Group((), right, False)
    if holder and not owned:
        subject = holder
    elif phrase.determiner == "their" or (
        (linked or kind == "press_conference" or _is_signing(units, phrase, kind))
        and not phrase.possessor
        and not whole
        and len(spans) < 2
    ):
        subject = clause_subject(units, phrase.first, words)
    generic = linked.generic or (subject.generic and bool(holder))
    return Group(tuple(dict.fromkeys((*subject.spans, *spans, *linked.spans))), right, generic), explicit, []


def _is_signing(units: Sequence[Unit], phrase: Phrase, kind: MeetingKind) -> bool:
    return kind == "ceremony" and any(unit.word in SIGNS for unit in units[max(phrase.first - 14, 0) : phrase.first])


def _between(units: Sequence[Unit], start: int, end: int) -> bool:
    return any(unit.word in ("between", "among", "of") for unit in units[start : min(start + 4, end)])


def _linked_groups(units: Sequence[Unit], start: int, end: int, kind: MeetingKind, words: MeetingWords) -> Group:
    """Those named after "with", "between", "among", "of", "involving"; after "will bring together" and "attended by"; and
    in "in which A and B took part"."""
    spans: list[Span] = []
    generic = infinitive = False
    for position in range(start, end):
        word = units[position].word
        if word == "to" and position + 1 < end and _is_small_word(units[position + 1]):
            infinitive = True
        group = _linked_group(units, position, start, kind, infinitive, words)
        spans += group.spans
        generic = generic or group.generic
        if spans and word in ("between", "among"):
            break
    return Group(tuple(dict.fromkeys(spans)), end, generic)


def _is_small_word(unit: Unit) -> bool:
    return unit.kind == "word" and not unit.text[0].isupper()


def _linked_group(
    units: Sequence[Unit], position: int, start: int, kind: MeetingKind, infinitive: bool, words: MeetingWords
) -> Group:
    unit = units[position]
    word = unit.word
    none = Group((), position, False)
    before = units[position - 1].word
    if word in words.with_words and not infinitive and before not in words.not_before_with:
        return read_group(units, position + 1, words)
    if word == "of" and position - start < 2:
        group = read_group(units, position + 1, words)
        return group if len(group.spans) > 1 or group.generic else none
    if word in ("on", "to") and kind == "courtesy_call" and position - start < 2:
        return read_group(units, position + 1, words)
    if word in words.involve and is_verb(unit, words):
        together = position + 1 < len(units) and units[position + 1].word == "together"
        return read_group(units, position + (2 if together else 1), words)
    if word == "by" and before in ("attended", "joined"):
        return read_group(units, position + 1, words)
    if word == "which" and before in ("in", "at"):
        group = read_group(units, position + 1, words)
        present = {unit.word for unit in units[group.end : group.end + 4]}
        extra = _along(units, group.end, words)
        group = Group((*group.spans, *extra.spans), group.end, group.generic)
        return group if present & {"present", "participated", "part", "attended", "met", "discussed"} else none
    return none


def _along(units: Sequence[Unit], start: int, words: MeetingWords) -> Group:
    """Those named after "along with" or "together with"."""
    for position in range(start, min(start + 8, len(units) - 1)):
        if units[position].word in ("along", "together", "alongside") and units[position + 1].word == "with":
            return read_group(units, position + 2, words)
    return Group((), start, False)


def _holder(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """The subject of "hold", "attend", "take part in" and the like where they govern the phrase."""
    none = Group((), phrase.first, False)
    position = phrase.first - 1
    while position >= 0 and units[position].word in _BEFORE_HELD:
        position -= 1
    takers = words.hold | words.host
    while position > phrase.first - 9 and position >= 0 and units[position].word not in takers:
        unit = units[position]
        if (
            unit.kind != "word"
            or is_verb(unit, words)
            or unit.word in words.boundaries
            or unit.word in ("by", "to", "with")
        ):
            return none
        position -= 1
    if position < 0 or units[position].word not in takers or units[position].text[0].isupper():
        return none
    if not is_verb(units[position], words):
        return clause_subject(units, position, words) or none
    return subject_of(units, position, words) or clause_subject(units, position, words)


def _visitors(
    units: Sequence[Unit], phrase: Phrase, right: int, words: MeetingWords
) -> tuple[Group, bool, list[Place]]:
    """Who goes where: "his visit to Seoul", "a visit to Seoul by X", "X's Moscow trip", "visits to A and B"."""
    places: list[Place] = []
    spans: list[Span] = list(phrase.possessor.spans)
    for position in range(phrase.head + 1, right):
        word = units[position].word
        if word == "to" and not places and position - phrase.head < 6:
            places = _places(units, position, words)
        elif word == "by" and position - phrase.head < 14:
            spans += read_group(units, position + 1, words).spans
    for unit in phrase.named:
        if not places and is_place_name(unit):
            places = [Place(unit.span, unit.name.country if unit.name else None, phrase.head + 1)]
        elif unit.name is not None and unit.name.kind == "person":
            spans += unit.parts
    if not spans:
        spans += (_holder(units, phrase, words) or clause_subject(units, phrase.first, words)).spans
    return Group(tuple(dict.fromkeys(spans)), right, False), bool(places), places


def _places(units: Sequence[Unit], preposition: int, words: MeetingWords) -> list[Place]:
    """The places after "to", in a row: "to the Philippines and Palau"."""
    found: list[Place] = []
    position = preposition
    while (place := place_at(units, position, words)) is not None and len(found) < 6:
        found.append(place)
        position = place.end
        if position + 1 < len(units) and units[position].word == "," and units[position + 1].word == "and":
            position += 1
        if position >= len(units) or units[position].word not in ("and", ","):
            break
        following = position + 2 if position + 1 < len(units) and units[position + 1].word == "the" else position + 1
        if following >= len(units) or not is_place_name(units[following]):
            break
    return found


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


def _is_weak(
    phrase: Phrase, units: Sequence[Unit], kind: MeetingKind, people: Group, explicit: bool, placed: bool, dated: bool,
    event: str | None, words: MeetingWords,
) -> bool:  # fmt: skip
    """Whether the phrase needs another mention to count: nobody named, nowhere, no time."""
    noun = words.nouns[units[phrase.head].word]
    if kind == "visit":
        solemn = any(word in ("official", "state", "working") or word.endswith("-day") for word in phrase.modifiers)
        return not people.spans or not (explicit or solemn)
    if kind == "ceremony":
        return not (people.spans or (placed and dated))
    if kind == "press_conference":
        return not people.spans
    if noun in ("session", "round"):
        return not ((placed or dated) and (phrase.successor or phrase.ordinal))
    if event is not None and (kind != "conference" or event in words.events):
        return False
    if kind == "conference":
        known = phrase.capitals or bool(set(phrase.modifiers) & words.conferences) or bool(phrase.named)
        lead = units[phrase.first - 1].word if phrase.first else ""
        governed = phrase.first > 0 and (bool(people.spans) or lead in ("to", "at", "for", "during"))
        return not ((placed or dated) and (known or governed))
    if kind == "summit":
        return not (explicit or placed or dated or phrase.named or len(people.spans) > 1)
    if (phrase.named and len(people.spans) > 1) or _is_several(units, phrase, people):
        return False
    if level_of(phrase, units, words) and (placed or dated) and not phrase.possessor:
        return False
    return not (explicit and (len(people.spans) > 1 or (people.spans and (placed or dated or people.generic))))


def _is_several(units: Sequence[Unit], phrase: Phrase, people: Group) -> bool:
    """Whether those who hold it are more than one by themselves: "their talks", "the two ministers held talks"."""
    if phrase.determiner == "their":
        return True
    plural = {
        unit.span for unit in units if unit.name is not None and unit.name.form == "title" and unit.name.number != 1
    }
    return bool(plural & set(people.spans)) or (len(people.spans) > 1 and phrase.first > 0 and not phrase.determiner)
