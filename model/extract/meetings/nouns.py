"""Meetings told of by a noun: "the summit", "Saturday's talks", "a phone call with", "his visit to"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from ..mentions import MeetingMention
from .phrases import (
    Group,
    clause_subject,
    is_demonym,
    is_place_name,
    is_possessive,
    is_verb,
    read_group,
    subject_of,
)
from .setting import Place, governing_time, left_edge, place_after, place_at, right_edge
from .status import Status, governing_verb, nominal_status
from .units import Unit

_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_AND = frozenset({"and", "&"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """The noun phrase `units[first:head + 1]`: its determiner's index is `first` where it has one."""

    first: int
    head: int
    determiner: str
    possessor: Group
    modifiers: tuple[str, ...]
    named: tuple[Unit, ...]
    ordinal: int | None
    count: int
    capitals: bool


def read_phrase(units: Sequence[Unit], head: int, words: MeetingWords) -> Phrase:
    """The noun phrase that ends with the noun at `head`, read backwards to its determiner or possessor."""
    modifiers: list[str] = []
    named: list[Unit] = []
    possessor = Group((), head, False)
    determiner = ""
    ordinal = None
    count = 1
    position = head - 1
    while position >= 0 and head - position < 14:
        unit = units[position]
        word = unit.word
        if unit.kind == "time":
            position -= 1
            continue
        if is_possessive(unit) and position:
            before = units[position - 1]
            if before.kind == "time" or (before.kind == "word" and before.word in words.parties):
                modifiers.append(before.word)
                position -= 2
                continue
            if (
                before.kind == "name"
                and before.name is not None
                and before.name.form == "title"
                and before.name.number != 1
            ):
                named.append(before)
                position -= 2
                continue
            if before.kind == "name":
                possessor = Group(before.parts, position, False)
                position -= 2
            break
        if unit.kind == "name":
            named.append(unit)
            position -= 1
            continue
        if word in words.determiners:
            determiner = word
            if word in words.possessives:
                possessor = Group((unit.span,), position, False)
            position -= 1
            break
        if found := _ORDINAL.fullmatch(word):
            ordinal = int(found[1])
        elif word in words.ordinals and unit.text[0].isupper():
            ordinal = words.ordinals[word]
        elif word in words.counts and units[head].word.endswith("s"):
            count = words.counts[word]
        elif unit.kind == "mark" and word not in ("-", "–"):
            break
        elif not _premodifier(unit, words):
            break
        modifiers.append(word)
        position -= 1
    capitals = units[head].text[0].isupper() and bool(named or (head and units[head - 1].text[:1].isupper()))
    return Phrase(
        position + 1,
        head,
        determiner,
        possessor,
        tuple(reversed(modifiers)),
        tuple(reversed(named)),
        ordinal,
        count,
        capitals,
    )


def _premodifier(unit: Unit, words: MeetingWords) -> bool:
    word = unit.word
    if word in words.boundaries or word in words.with_words or word in words.place_prepositions:
        return False
    if word in (
        "of",
        "on",
        "for",
        "by",
        "to",
        "from",
        "during",
        "about",
        "since",
        "through",
        "over",
        "not",
        "than",
        "then",
        "also",
        "only",
        "just",
    ):
        return False
    if unit.text[0].isupper() or unit.text[0].isdigit():
        return True
    if word in (
        "proposed",
        "planned",
        "envisaged",
        "envisioned",
        "scheduled",
        "postponed",
        "canceled",
        "cancelled",
        "delayed",
        "expected",
        "anticipated",
        "awaited",
        "long-awaited",
        "highly-anticipated",
        "aborted",
        "failed",
        "scrapped",
        "called-for",
        "unannounced",
        "extended",
        "closed",
        "limited",
        "rescheduled",
        "televised",
        "promised",
    ):
        return True
    return not (is_verb(unit, words) or word in words.hold or word in words.host)


def noun_kind(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """The kind of meeting the noun and the words before it mean, as far as they tell; None for what is none."""
    noun = words.nouns[units[phrase.head].word]
    before = set(phrase.modifiers)
    last = phrase.modifiers[-1] if phrase.modifiers else ""
    following = units[phrase.head + 1] if phrase.head + 1 < len(units) else None
    linked = following is not None and following.word in words.with_words | {"by"}
    if noun in ("call", "conference", "briefing", "visit") and before & words.courtesy and noun in ("call", "visit"):
        return "courtesy_call"
    if noun in ("conference", "briefing") and before & words.press:
        return "press_conference"
    if before & {"call"} and noun == "conference":
        return None
    if noun in ("conference", "meeting", "summit") and last in words.phone - {"conference", "call", "calls"}:
        return "phone_call" if noun == "conference" or last != "virtual" else "bilateral_meeting"
    if noun == "phone_call":
        return "phone_call"
    if noun == "call":
        telling = bool(before & words.calls) or (following is not None and following.word in ("with", "between"))
        return (
            "phone_call"
            if telling or (phrase.determiner in words.definite_words and not before and not _calls_for(following))
            else None
        )
    if before & words.domestic and not (before & {"summit"}) and not _between_states(phrase, words):
        return None
    if noun == "meeting" and last in words.conversations:
        return "phone_call"
    if noun == "meeting":
        return _meeting_kind(phrase, units, words, linked)
    if noun == "summit":
        return "summit"
    if noun == "session":
        return "multilateral_meeting"
    if noun == "meal":
        return (
            "bilateral_meeting"
            if before & words.meals or (following is not None and following.word == "with")
            else None
        )
    if noun == "conference":
        named = phrase.capitals and not _domestic_name(phrase)
        return (
            "conference"
            if named or before & words.conferences or any(unit.word in words.group_names for unit in phrase.named)
            else None
        )
    if noun == "briefing":
        return (
            "press_conference"
            if phrase.determiner in ("a", "the", "his", "her") and before & {"daily", "regular", "press"}
            else None
        )
    if noun == "visit":
        return "visit"
    if noun == "ceremony":
        word = units[phrase.head].word
        return (
            "ceremony"
            if word not in ("ceremony", "ceremonies", "commemoration", "commemorations") or before & words.ceremonies
            else None
        )
    return None


def _calls_for(following: Unit | None) -> bool:
    return following is not None and following.word in ("for", "to", "on", "of", "from", "by")


def _between_states(phrase: Phrase, words: MeetingWords) -> bool:
    return any(is_place_name(unit) or not unit.name or unit.word in words.group_names for unit in phrase.named)


def _domestic_name(phrase: Phrase) -> bool:
    return bool(
        {"eastern", "western", "big", "republican", "democratic", "national", "women's", "political", "conservative"}
        & set(phrase.modifiers)
    )


def _meeting_kind(phrase: Phrase, units: Sequence[Unit], words: MeetingWords, linked: bool) -> MeetingKind | None:
    word = units[phrase.head].word
    for modifier in phrase.modifiers:
        if modifier in words.sizes:
            return words.sizes[modifier]
    if word in (
        "consultations",
        "consultation",
        "negotiations",
        "discussions",
        "conversation",
        "conversations",
        "dialogue",
        "encounter",
        "audience",
        "retreat",
        "roundtable",
        "round-table",
    ):
        telling = set(phrase.modifiers) & words.consultations or linked or phrase.determiner in words.definite_words
        if not telling:
            return None
    if any(unit.word in words.group_names for unit in phrase.named):
        return "multilateral_meeting"
    return "bilateral_meeting"


def find_nominal(
    units: Sequence[Unit], head: int, sentence: Span, others: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the noun at `head` tells of; `others` are the indices of the sentence's other triggers."""
    phrase = read_phrase(units, head, words)
    kind = noun_kind(phrase, units, words)
    if kind is None or set(phrase.modifiers) & words.generic_words or phrase.determiner in words.generic_words:
        return []
    following_head = min((at for at in others if at > head), default=len(units))
    right = min(right_edge(units, head + 1), _next_phrase(units, following_head, words))
    left = left_edge(units, phrase.first, words)
    status = nominal_status(units, phrase.first, head, left, right_edge(units, head + 1), words)
    people, explicit, stated_place = _participants(units, phrase, kind, left, right, words)
    place = _place(units, phrase, kind, right, words) if stated_place is None else stated_place
    date = governing_time(units, phrase.first, head, right_edge(units, head + 1), left, words)
    host = _host(units, phrase, left, right, words)
    event = event_name(phrase, units, words)
    weak = _is_weak(phrase, units, kind, people, explicit, place, date is not None, event, words)
    definite = phrase.determiner in words.definite_words or bool(phrase.possessor) or not phrase.determiner
    mention = MeetingMention(
        kind=kind,
        trigger=units[head].span,
        sentence=sentence,
        participants=people.spans,
        host=host,
        date=date,
        place=place.span if place else None,
        country=place.country if place else None,
        status=status.status,
        detail=status.detail,
        definite=definite,
        ordinal=phrase.ordinal,
        level=level_of(phrase, units, words),
        part_of=_part_of(units, phrase, right_edge(units, head + 1, opaque=False), others, words),
        why=(f"noun: {units[head].word}", status.why),
        weak=weak,
        sure=status.sure,
        during=_linked(units, phrase, ("during", "in"), others),
        after=_linked(units, phrase, ("after", "following"), others),
        event=event,
        noun=noun_text(phrase, units),
        count=phrase.count,
        unnamed=people.generic,
    )
    return [mention]


def noun_text(phrase: Phrase, units: Sequence[Unit]) -> str:
    last = phrase.modifiers[-1] if phrase.modifiers else ""
    word = units[phrase.head].word
    return (
        f"{last} {word}"
        if last in ("phone", "telephone", "news", "press", "courtesy", "video", "inauguration", "signing")
        else word
    )


def _next_phrase(units: Sequence[Unit], head: int, words: MeetingWords) -> int:
    if head >= len(units):
        return len(units)
    return read_phrase(units, head, words).first if units[head].word in words.nouns else head


def level_of(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    text = " ".join(unit.text.lower() for unit in units[phrase.first : min(phrase.head + 8, len(units))])
    found = [(text.find(level), level) for level in words.levels if level in text]
    return words.levels[min(found)[1]] if found else None


def event_name(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """The name of a known event, of the group that meets, or the meeting's own name in capitals."""
    head = units[phrase.head]
    written = " ".join([*(unit.text for unit in units[phrase.first : phrase.head]), head.text])
    lower = written.lower()
    for name, event in words.event_names.items():
        if name in lower:
            return event
    for unit in phrase.named:
        for piece in (unit.text.lower(), unit.word):
            if piece in words.group_names:
                return words.group_names[piece]
    for word in phrase.modifiers:
        if word in words.group_names:
            return words.group_names[word]
    if phrase.capitals and words.nouns[head.word] == "conference":
        begin = phrase.head
        while begin > phrase.first and (units[begin - 1].text[0].isupper() or units[begin - 1].word in ("on", "of")):
            begin -= 1
        return " ".join(unit.text for unit in units[begin : phrase.head + 1])
    return None


def _participants(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, left: int, right: int, words: MeetingWords
) -> tuple[Group, bool, Place | None]:
    """Who takes part, whether somebody beside the clause's subject is named, and the place of a visit."""
    spans: list[Span] = list(phrase.possessor.spans)
    generic = False
    explicit = False
    place: Place | None = None
    if kind == "visit":
        return _visitors(units, phrase, left, right, words)
    for unit in phrase.named:
        if unit.name is None or (unit.name.kind != "institution" and unit.word not in words.group_names):
            if not is_demonym(unit) and not (
                unit.name is not None and unit.name.form == "title" and unit.name.number != 1
            ):
                spans += unit.parts
                explicit = explicit or len(unit.parts) > 1
    linked = _linked_groups(units, phrase.head + 1, right, words)
    spans += linked.spans
    generic = linked.generic
    explicit = explicit or bool(linked)
    subject_governs = not phrase.possessor and not (len(spans) > 1 and _between(units, phrase.head + 1, right))
    if kind == "ceremony" and units[phrase.head].word in ("inauguration", "funeral", "swearing-in", "coronation"):
        explicit = bool(spans)
    holder = _holder(units, phrase, left, words)
    if holder and not (phrase.possessor and phrase.determiner not in words.possessives and kind != "ceremony"):
        spans = [*holder.spans, *(span for span in spans if span not in holder.spans)]
    elif (explicit or kind == "press_conference") and subject_governs and not phrase.named:
        subject = _telling_subject(units, phrase, words)
        spans = [*subject.spans, *(span for span in spans if span not in subject.spans)]
    return Group(tuple(dict.fromkeys(spans)), right, generic), explicit, place


def _between(units: Sequence[Unit], start: int, end: int) -> bool:
    return any(unit.word in ("between", "among", "of") for unit in units[start : min(start + 4, end)])


def _linked_groups(units: Sequence[Unit], start: int, end: int, words: MeetingWords) -> Group:
    """Those named after "with", "between", "among", "of", "involving" — and after "will bring together" and the like."""
    spans: list[Span] = []
    generic = False
    infinitive = False
    for position in range(start, end):
        unit = units[position]
        word = unit.word
        if (
            word == "to"
            and position + 1 < end
            and units[position + 1].kind == "word"
            and not units[position + 1].text[0].isupper()
        ):
            infinitive = True
        near = position - start < 2
        if word in words.with_words and not infinitive and units[position - 1].word not in words.not_before_with:
            group = read_group(units, position + 1, words)
        elif word == "of" and near:
            group = read_group(units, position + 1, words)
            group = group if _meets(group, units, position, words) else Group((), position, False)
        elif word in words.involve and is_verb(unit, words) and position > start - 1:
            skip = position + 2 if position + 1 < end and units[position + 1].word == "together" else position + 1
            group = read_group(units, skip, words)
        elif word == "attended" and position + 1 < end and units[position + 1].word == "by":
            group = read_group(units, position + 2, words)
        else:
            continue
        spans += group.spans
        generic = generic or group.generic
        if spans and word in ("between", "among"):
            break
    return Group(tuple(dict.fromkeys(spans)), end, generic)


def _meets(group: Group, units: Sequence[Unit], of: int, words: MeetingWords) -> bool:
    """ "a meeting of foreign ministers from A and B", "talks of the two presidents": not "a visit of three days"."""
    return len(group.spans) > 1 or group.generic


def _holder(units: Sequence[Unit], phrase: Phrase, left: int, words: MeetingWords) -> Group:
    """The subject of "hold", "attend", "take part in" and the like where they govern the phrase."""
    position = phrase.first - 1
    while position >= 0 and units[position].word in (
        "in",
        "part",
        "at",
        "up",
        "off",
        "a",
        "the",
        "for",
        "on",
        "out",
        "separate",
    ):
        position -= 1
    while (
        position >= 0
        and position > phrase.first - 9
        and units[position].kind == "word"
        and units[position].word not in words.hold | words.host
    ):
        if (
            is_verb(units[position], words)
            or units[position].word in words.boundaries
            or units[position].word in ("by", "to")
        ):
            break
        position -= 1
    if position < 0 or units[position].word not in words.hold | words.host or units[position].text[0].isupper():
        return Group((), phrase.first, False)
    found = subject_of(units, position, words) if is_verb(units[position], words) else Group((), position, False)
    return found or clause_subject(units, position, words)


def _telling_subject(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """The subject of the clause the phrase stands in: "X said in a phone call with Y"."""
    return clause_subject(units, phrase.first, words)


def _visitors(
    units: Sequence[Unit], phrase: Phrase, left: int, right: int, words: MeetingWords
) -> tuple[Group, bool, Place | None]:
    """Who goes where: "his visit to Seoul", "a visit to Seoul by X", "X's Moscow trip", "X is on a trip to"."""
    place: Place | None = None
    spans: list[Span] = list(phrase.possessor.spans)
    for position in range(phrase.head + 1, right):
        word = units[position].word
        if word in ("to", "in") and place is None:
            place = place_at(units, position, words)
        elif word == "by" and position - phrase.head < 9:
            visitor = read_group(units, position + 1, words)
            if visitor.spans:
                spans += visitor.spans
    for unit in phrase.named:
        if place is None and is_place_name(unit):
            country = unit.name.country if unit.name else None
            place = Place(unit.span, country, phrase.head + 1)
        elif unit.name is not None and unit.name.kind == "person":
            spans += unit.parts
    if not spans:
        spans += (_holder(units, phrase, left, words) or clause_subject(units, phrase.first, words)).spans
    return Group(tuple(dict.fromkeys(spans)), right, False), place is not None, place


def _place(units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, right: int, words: MeetingWords) -> Place | None:
    if kind == "visit":
        return None
    found = place_after(units, phrase.head + 1, min(right, phrase.head + 30), words)
    if found is not None:
        return found
    for unit in phrase.named:
        lower = unit.text.lower()
        if unit.name is not None and unit.name.form == "metonym" and len(phrase.named) == 1 and not phrase.possessor:
            return Place(unit.span, unit.name.country, phrase.head)
        if lower in words.venue_countries:
            return Place(unit.span, words.venue_countries[lower], phrase.head)
    first = phrase.first
    capitals = [unit for unit in units[first : phrase.head] if unit.kind == "word" and unit.text[0].isupper()]
    written = " ".join(unit.text for unit in capitals).lower()
    if capitals and written in words.venue_countries:
        return Place(Span(capitals[0].start, capitals[-1].end), words.venue_countries[written], phrase.head)
    return None


def _host(units: Sequence[Unit], phrase: Phrase, left: int, right: int, words: MeetingWords) -> Span | None:
    for position in range(phrase.head + 1, min(right, phrase.head + 16)):
        if units[position].word == "by" and units[position - 1].word in words.hosts:
            group = read_group(units, position + 1, words)
            return group.spans[0] if group.spans else None
    verb = governing_verb(units, phrase.first, left, words)
    for position in range(max(verb, phrase.first - 6), phrase.first):
        if units[position].word in words.host | {"chair", "chairs", "chaired"}:
            group = clause_subject(units, position + 1, words)
            return group.spans[0] if group.spans else None
    return None


def _part_of(
    units: Sequence[Unit], phrase: Phrase, right: int, others: Sequence[int], words: MeetingWords
) -> Span | None:
    """The trigger of the larger event in "on the sidelines of …", "on the margins of …"."""
    for position in range(phrase.head + 1, min(right, phrase.head + 25)):
        if units[position].word in ("sidelines", "sideline", "margins"):
            larger = next((at for at in others if at > position), None)
            return units[larger].span if larger is not None else None
    return None


def _linked(units: Sequence[Unit], phrase: Phrase, links: tuple[str, ...], others: Sequence[int]) -> Span | None:
    following = next((at for at in sorted(others) if at > phrase.head), None)
    if following is None:
        return None
    for position in range(phrase.head + 1, following):
        if units[position].word == links[0] or (units[position].word in links and units[position].word != "in"):
            return units[following].span
    return None


def _is_weak(
    phrase: Phrase,
    units: Sequence[Unit],
    kind: MeetingKind,
    people: Group,
    explicit: bool,
    place: Place | None,
    dated: bool,
    event: str | None,
    words: MeetingWords,
) -> bool:
    """Whether the phrase needs another mention to count: nobody named, nowhere, no time."""
    noun = words.nouns[units[phrase.head].word]
    if kind == "visit":
        return not explicit or not people
    if kind in ("press_conference",):
        return not people
    if noun == "session":
        return True
    if event is not None:
        return False
    if kind == "conference":
        return not (place or dated or explicit)
    if kind == "ceremony":
        return not people
    if kind == "summit":
        return not (explicit or place or dated or phrase.named)
    return not (explicit and (people.spans and (len(people.spans) > 1 or place or dated or people.generic)))
