"""Meetings told of by a verb: "met", "spoke by phone", "visited", "received", "told reporters"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, PartialDate, Span
from ..mentions import MeetingMention
from .groups import Group, is_demonym, is_place_name, is_possessive, is_verb, read_group
from .occasions import occasion_after, tells_along
from .setting import Place, governing_time, left_edge, opening_place, own_edge, place_after, place_at, right_edge
from .status import Status, spoken, verbal_status
from .subjects import clause_subject, subject_of
from .units import Unit

_BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_LEADS = frozenset({"after", "before", "by", "while", "since", "without", "upon", "when"})
_PERSONAL = frozenset({"he", "she", "they", "who", "we", "i"})
_BETWEEN = frozenset(
    {
        "down",
        "separately",
        "respectively",
        "briefly",
        "again",
        "privately",
        "up",
        "face-to-face",
        "on",
        "late",
        "early",
        "also",
        "directly",
    }
)
_OCCASIONS = frozenset({"in", "over", "at"})
_PARLIAMENTS = frozenset(
    {"house", "senate", "parliament", "congress", "judiciary", "subcommittee", "parliamentary", "city", "school"}
)
_PURPOSES = frozenset(
    {"discuss", "congratulate", "thank", "express", "offer", "urge", "ask", "inform", "convey", "talk"}
)
_APART = frozenset({"separately", "separate", "respectively"})
_LEAVE = frozenset({"leave", "leaves", "leaving", "left"})
_LOOSE_TRAVEL = frozenset(
    {"go", "goes", "went", "head", "heads", "headed", "heading", "return", "depart", "departs", "departed", "departing"}
)


@dataclass(frozen=True, slots=True)
class Clause:
    """The clause `units[left:right]` around the verb at `verb`; `nouns` are the meeting nouns of the sentence."""

    units: Sequence[Unit]
    verb: int
    left: int
    right: int
    sentence: Span
    nouns: Sequence[int]
    words: MeetingWords

    @property
    def word(self) -> str:
        return self.units[self.verb].word

    @property
    def subject(self) -> Group:
        found = subject_of(self.units, self.verb, self.words)
        return found or clause_subject(self.units, self.verb, self.words)

    @property
    def status(self) -> Status | None:
        return verbal_status(self.units, self.verb, self.left, self.right, self.words)

    @property
    def reach(self) -> int:
        """Where the next verb of the same subject begins: "met Xi in Beijing | and will fly to Tokyo"."""
        for at in range(self.verb + 1, self.right - 1):
            if self.units[at].word in ("and", "but") and is_verb(self.units[at + 1], self.words):
                return at
        return self.right

    @property
    def date(self) -> PartialDate | None:
        own = own_edge(self.units, self.verb, self.reach, self.nouns, _OCCASIONS)
        return governing_time(self.units, self.verb, self.verb, own, self.left, self.nouns, self.words)

    @property
    def apart(self) -> bool:
        """Whether the others were met one by one."""
        return any(unit.word in _APART for unit in self.units[self.left : self.right])

    def is_several(self, group: Group) -> bool:
        """Whether the actors alone stand for more than one: two names, "they", "the two leaders"."""
        starts = {span.start for span in group.spans}
        return (
            len(group.spans) > 1
            or (group.generic and bool(group.spans))
            or any(
                unit.start in starts and (unit.word == "they" or (unit.name is not None and unit.name.number != 1))
                for unit in self.units
            )
        )

    def mention(
        self, kind: MeetingKind, people: Sequence[Span], status: Status, *, place: Place | None = None,
        host: Span | None = None, weak: bool = False, unnamed: bool = False, noun: str = "meeting",
    ) -> MeetingMention:  # fmt: skip
        found = place or (opening_place(self.units, self.verb, self.words) if kind != "visit" else None)
        return MeetingMention(
            kind=kind,
            trigger=self.units[self.verb].span,
            sentence=self.sentence,
            participants=tuple(dict.fromkeys(people)),
            host=host,
            date=self.date,
            place=found.span if found else None,
            country=found.country if found else None,
            status=status.status,
            detail=status.detail,
            definite=False,
            why=(f"verb: {self.word}", status.why),
            weak=weak,
            sure=status.sure,
            unnamed=unnamed,
            noun=noun,
            along=tells_along(self.units, self.verb + 1),
            part_of=self._larger(),
            after=self._followed() if kind == "press_conference" else None,
        )

    def _larger(self) -> Span | None:
        for position in range(max(self.left - 8, 0), self.right):
            if self.units[position].word in ("sidelines", "sideline", "margins"):
                larger = next((at for at in self.nouns if at > position), None)
                return self.units[larger].span if larger is not None else None
        return None

    def _followed(self) -> Span | None:
        """The meeting a news conference came after: "told reporters after the talks"."""
        following = next((at for at in self.nouns if at > self.verb), None)
        if following is None or not any(
            unit.word in ("after", "following") for unit in self.units[self.verb : following]
        ):
            return None
        return self.units[following].span


def is_verbal(units: Sequence[Unit], position: int, words: MeetingWords) -> bool:
    """Whether a word that may be noun or verb ("meeting", "visit", "talks") is a verb here."""
    word = units[position].word
    if word not in (
        "meeting",
        "visit",
        "visits",
        "talks",
        "call",
        "calls",
        "tour",
        "lunch",
        "dinner",
        "trip",
        "round",
        "session",
    ):
        return False
    if units[position].kind != "word" or not 0 < position < len(units) - 1:
        return False
    before, after = units[position - 1], units[position + 1]
    if word == "meeting":
        whom = after.kind in ("name", "time") or after.word in ("with", "in", "on") or after.word in words.possessives
        return (before.word in _BE and whom) or (
            before.word in _LEADS and (after.kind == "name" or after.word == "with" or after.word in words.possessives)
        )
    if word in ("call", "calls"):
        named = before.kind == "name" or before.word in _PERSONAL
        return before.word in ("to", "will", "would", "should", "could", "can", "must") or (
            after.word == "on" and named
        )
    if word == "talks":
        return before.word in _PERSONAL
    if before.word in words.determiners or is_possessive(before):
        return False
    if after.word in ("to", "by", "with", "of", "from", "between"):
        return False
    if before.word in ("to", "and", *_PERSONAL) or before.word in words.auxiliaries or before.word.endswith("ly"):
        return True
    return word == "visits" and before.kind == "name" and (is_place_name(after) or after.text[0].isupper())


def find_verbal(
    units: Sequence[Unit], verb: int, sentence: Span, nouns: Sequence[int], words: MeetingWords
) -> list[MeetingMention]:
    """The meetings that the verb at `verb` tells of; `nouns` are the indices of the meeting nouns of the sentence."""
    unit = units[verb]
    word = unit.word
    if unit.kind != "word" or unit.text[0].isupper() or (word not in words.triggers and word not in ("is", "are")):
        return []
    clause = Clause(units, verb, left_edge(units, verb, words), right_edge(units, verb + 1), sentence, nouns, words)
    following = units[verb + 1].word if verb + 1 < len(units) else ""
    if word in words.meet and (word != "meeting" or is_verbal(units, verb, words)):
        return _encounter(clause)
    if word in ("sat", "sit", "sits") and following == "down":
        return _encounter(clause)
    if word in ("due", "expected") and following in ("in", "at") and verb and units[verb - 1].word in _BE:
        return _journey(clause, verb + 1, planned=True)
    if word in words.confer and (
        word.startswith("confer")
        or following == "together"
        or "with" in (following, units[verb + 2].word if verb + 2 < len(units) else "")
    ):
        return _encounter(clause)
    if word in words.reporters:
        return _press(clause)
    if word in words.speak or word in words.discuss or _is_telephoning(units, verb, words):
        return _conversation(clause)
    if word in ("is", "are") and following == "in":
        return _stay(clause)
    if word in words.visit and (word not in words.nouns or is_verbal(units, verb, words)):
        return _journey(clause, verb)
    if word in _LEAVE and following != "for":
        return []
    if (word in words.arrive or word in words.travel) and following in ("in", "to", "at", "for"):
        return _journey(clause, verb + 1)
    if word in words.receive or word in words.host:
        return _reception(clause)
    if word in words.gather:
        return _gathering(clause)
    if word in words.inaugurate and verb and units[verb - 1].word in _BE:
        return _oath(clause)
    if word == "called":
        return _courtesy(clause) if following == "on" else _ringing(clause)
    if word in ("invited", "invites"):
        return _invitation(clause)
    return []


def _is_telephoning(units: Sequence[Unit], verb: int, words: MeetingWords) -> bool:
    word = units[verb].word
    if word not in words.telephone:
        return False
    return word not in ("phone", "telephone", "phones", "telephones") or (
        verb > 0 and units[verb - 1].word in ("to", "will", "would")
    )


def _object(clause: Clause, loose: bool = False) -> Group:
    """Whom the verb is done with: directly after it, or after the first "with" of its clause. `loose` takes a "with"
    after a noun that usually has its own ("discussed the conflict with")."""
    units, words, right = clause.units, clause.words, clause.right
    position = clause.verb + 1
    while position < right and (units[position].word in _BETWEEN or units[position].kind == "time"):
        position += 1
    if position < right and units[position].word != "with" and clause.word not in words.discuss:
        direct = read_group(units, position, words)
        if direct.spans or direct.generic:
            return direct
    for at in range(position, right):
        word = units[at].word
        small = at + 1 < right and units[at + 1].kind == "word" and units[at + 1].text[0].islower()
        if word == "to" and units[at - 1].word not in words.speak:
            if small and units[at + 1].word not in words.determiners:
                break
            continue
        if word in ("with", "to") and (loose or units[at - 1].word not in words.not_before_with):
            found = read_group(units, at + 1, words)
            if found:
                return found
    return Group((), clause.verb, False)


def _encounter(clause: Clause) -> list[MeetingMention]:
    status, subject = clause.status, clause.subject
    other = _object(clause)
    if not subject and clause.word == "meeting" and clause.verb < 4:
        subject = _following_subject(clause, other)
    if status is None or not subject:
        return []
    several = clause.is_several(subject)
    body = _is_body(clause)
    if not other and not several and not body:
        return []
    place = place_after(clause.units, clause.verb + 1, clause.reach, clause.words)
    known = place is not None or clause.date is not None
    weak = not other.spans and not known and not several and not (other.generic and subject.spans)
    kind: MeetingKind = "multilateral_meeting" if body and not other else "bilateral_meeting"
    if clause.apart and len(other.spans) > 1:
        return [clause.mention(kind, [*subject.spans, span], status, place=place) for span in other.spans]
    people = [*subject.spans, *other.spans]
    return [clause.mention(kind, people, status, place=place, weak=weak, unnamed=other.generic or several)]


def _following_subject(clause: Clause, other: Group) -> Group:
    """ "When meeting with Bounmy, Gao said": who meets comes after the comma."""
    units = clause.units
    if other.end < len(units) and units[other.end].word == ",":
        return read_group(units, other.end + 1, clause.words)
    return Group((), clause.verb, False)


def _is_body(clause: Clause) -> bool:
    """Whether a body meets: "the commission last met in 2011", "the UN Security Council met on Monday"."""
    before = clause.units[max(clause.left, clause.verb - 9) : clause.verb]
    if any(unit.word in _PARLIAMENTS or unit.text.lower() in _PARLIAMENTS for unit in before):
        return False
    return any(
        unit.text.lower().removeprefix("the ") in clause.words.group_names or unit.word in clause.words.bodies
        for unit in before
    )


def _conversation(clause: Clause) -> list[MeetingMention]:
    words, units = clause.words, clause.units
    status, subject = clause.status, clause.subject
    if status is None or not subject:
        return []
    by_phone = bool(words.signals["by_phone"].search(spoken(units, clause.left, clause.right)))
    calls = any(units[at].word in ("call", "calls") for at in clause.nouns if at < clause.verb)
    surely = by_phone or calls or clause.word in words.telephone or _is_readout(clause)
    if not surely and occasion_after(units, clause.verb, clause.nouns, words) is not None:
        return []
    other = _object(clause, loose=clause.word in words.discuss)
    if not other.spans and not (surely and not calls and clause.is_several(subject)):
        return []
    kind: MeetingKind = "phone_call" if surely else "bilateral_meeting"
    groups = [[span] for span in other.spans] if clause.apart and len(other.spans) > 1 else [list(other.spans)]
    noun = "phone call" if surely else "talks"
    return [
        clause.mention(
            kind, [*subject.spans, *people], status, weak=not surely, noun=noun, unnamed=clause.is_several(subject)
        )
        for people in groups
    ]


def _is_readout(clause: Clause) -> bool:
    """ "The Prime Minister spoke to President Zelenskyy this morning": two in office who spoke on a day named."""
    if clause.word not in ("spoke", "speak", "spoken") or clause.date is None or clause.apart:
        return False
    other = _object(clause)
    people = [
        unit.name for unit in clause.units if unit.name is not None and unit.name.kind == "person" and unit.name.title
    ]
    spans = {*other.spans, *clause.subject.spans}
    return sum(name.span in spans for name in people) > 1


def _journey(clause: Clause, preposition: int, planned: bool = False) -> list[MeetingMention]:
    units, words = clause.units, clause.words
    place = place_at(units, preposition, words)
    country = place.country if place is not None else None
    locality = any(unit.word in words.localities for unit in units[preposition + 1 : preposition + 4])
    travels = clause.word in words.travel or clause.word in words.arrive
    if place is None and (travels or not locality):
        return []
    if country is None and clause.word in _LOOSE_TRAVEL | _LEAVE:
        return []
    status, subject = clause.status, clause.subject
    people = [span for span in subject.spans if not _is_country(units, span)]
    if planned:
        status = Status("planned", None, True, "said to be due") if country is not None else None
    if status is None or not people:
        return []
    return [clause.mention("visit", people, status, place=place, noun="visit")]


def _stay(clause: Clause) -> list[MeetingMention]:
    """ "is in New Delhi for talks": on a visit there, as the purpose shows."""
    place = place_at(clause.units, clause.verb + 1, clause.words)
    subject = subject_of(clause.units, clause.verb, clause.words)
    if place is None or place.country is None or not subject.spans or place.end >= len(clause.units):
        return []
    purpose = {unit.word for unit in clause.units[place.end : place.end + 3]} & {"for", "on", "to", "attending"}
    home = {unit.name.country for unit in clause.units if unit.name is not None and unit.span in subject.spans}
    if not purpose or place.country in home or all(_is_country(clause.units, span) for span in subject.spans):
        return []
    status = Status("held", "ongoing", True, "there for a purpose")
    return [clause.mention("visit", subject.spans, status, place=place, noun="visit")]


def _invitation(clause: Clause) -> list[MeetingMention]:
    """ "invited Ruto to the White House": a visit proposed to him."""
    guest = read_group(clause.units, clause.verb + 1, clause.words)
    if not guest.spans or guest.end >= len(clause.units) or clause.units[guest.end].word != "to":
        return []
    place = place_at(clause.units, guest.end, clause.words)
    if place is None or not _persons(clause, guest):
        return []
    status = Status("planned", "proposed", True, "invited")
    return [clause.mention("visit", guest.spans, status, place=place, noun="visit")]


def _ringing(clause: Clause) -> list[MeetingMention]:
    """ "called Netanyahu on Sunday", "called Xi to congratulate him": not "called him a liar"."""
    units = clause.units
    other = read_group(units, clause.verb + 1, clause.words)
    status, subject = clause.status, clause.subject
    if status is None or not subject.spans or not other.spans or not _persons(clause, other):
        return []
    after = units[other.end] if other.end < len(units) else None
    ahead = units[other.end + 1] if other.end + 1 < len(units) else None
    dated = after is not None and (
        after.kind == "time" or (after.word == "on" and ahead is not None and ahead.kind == "time")
    )
    purpose = after is not None and after.word == "to" and ahead is not None and ahead.word in _PURPOSES
    if not dated and not purpose:
        return []
    return [clause.mention("phone_call", [*subject.spans, *other.spans], status, noun="phone call")]


def _is_country(units: Sequence[Unit], span: Span) -> bool:
    return any(unit.span == span and (is_place_name(unit) or is_demonym(unit)) for unit in units)


def _persons(clause: Clause, group: Group) -> bool:
    return any(
        unit.name is not None and unit.name.kind == "person" and any(span.overlaps(unit.span) for span in group.spans)
        for unit in clause.units[clause.verb :]
    )


def _guest_begins(clause: Clause) -> tuple[int, Place | None]:
    """Where the guest is named after times and places: "received at Basman Palace on Tuesday the visiting minister"."""
    units = clause.units
    position = clause.verb + 1
    early: Place | None = None
    while position + 1 < clause.right:
        word = units[position].word
        place = place_at(units, position, clause.words) if word in ("at", "in") else None
        if place is not None:
            early = early or place
            position = place.end
        elif units[position].kind == "time" or word in ("on", "here", "also", "in", "audience"):
            position += 1
        else:
            break
    return position, early


def _reception(clause: Clause) -> list[MeetingMention]:
    units, words, right = clause.units, clause.words, clause.right
    if clause.verb and units[clause.verb - 1].word in _BE and units[min(clause.verb + 1, len(units) - 1)].word == "by":
        return _received_by(clause)
    start, early = _guest_begins(clause)
    guest = read_group(units, start, words)
    status, subject = clause.status, clause.subject
    owns = guest.end < len(units) and is_possessive(units[guest.end])
    hosted = clause.word in words.host and guest.generic
    if status is None or not (hosted or _persons(clause, guest)) or not subject.spans or owns:
        return []
    place = early or place_after(units, guest.end, right, words)
    if place is None and guest.end < right and units[guest.end].word == "to":
        place = place_at(units, guest.end, words)
    purpose = any(guest.end <= at < right for at in clause.nouns)
    purpose = purpose or any(unit.word == "audience" for unit in units[clause.verb : right])
    if place is None and not purpose:
        return []
    people = [*subject.spans, *guest.spans]
    kind: MeetingKind = "multilateral_meeting" if hosted else "bilateral_meeting"
    return [clause.mention(kind, people, status, place=place, host=subject.spans[0])]


def _received_by(clause: Clause) -> list[MeetingMention]:
    """ "was received by President Tokayev at the Akorda"."""
    host = read_group(clause.units, clause.verb + 2, clause.words)
    status, subject = clause.status, clause.subject
    if status is None or not subject.spans or not _persons(clause, host):
        return []
    place = place_after(clause.units, host.end, clause.right, clause.words)
    people = [*subject.spans, *host.spans]
    return [clause.mention("bilateral_meeting", people, status, place=place, host=host.spans[0])]


def _gathering(clause: Clause) -> list[MeetingMention]:
    if any(clause.left <= at < clause.right for at in clause.nouns):
        return []
    subject = subject_of(clause.units, clause.verb, clause.words)
    place = place_after(clause.units, clause.verb + 1, clause.right, clause.words)
    status = clause.status
    if status is None or place is None or not (clause.is_several(subject) or _is_body(clause)):
        return []
    return [
        clause.mention(
            "multilateral_meeting", subject.spans, status, place=place, unnamed=subject.generic, noun="gathering"
        )
    ]


def _press(clause: Clause) -> list[MeetingMention]:
    """ "told reporters", "briefed the press": the words before say who, unless a news conference is named beside it."""
    units, words = clause.units, clause.words
    verb = clause.verb - 1
    while verb >= 0 and verb > clause.verb - 5 and units[verb].word not in words.tell:
        if units[verb].kind == "mark" or (units[verb].kind == "name" and not is_demonym(units[verb])):
            return []
        verb -= 1
    if verb < 0 or units[verb].word not in words.tell or (units[verb].text[0].isupper() and verb > 1):
        return []
    if any(_is_public(units, noun, words) for noun in clause.nouns):
        return []
    subject = subject_of(units, verb, words) or clause_subject(units, verb, words)
    if not subject and verb < 3:
        comma = next(
            (at for at in range(clause.verb, min(clause.verb + 14, len(units))) if units[at].word == ","), None
        )
        subject = read_group(units, comma + 1, words) if comma is not None else subject
    status = verbal_status(units, verb, clause.left, clause.right, words)
    if status is None or not subject.spans:
        return []
    place = place_after(units, clause.verb + 1, clause.right, words)
    noun = "remarks to reporters"
    return [clause.mention("press_conference", subject.spans, status, place=place, noun=noun)]


def _is_public(units: Sequence[Unit], noun: int, words: MeetingWords) -> bool:
    """Whether the noun is a news conference that the reporters were told at."""
    if words.nouns[units[noun].word] == "briefing":
        return True
    return words.nouns[units[noun].word] in ("conference", "appearance") and units[noun - 1].word in words.press


def _oath(clause: Clause) -> list[MeetingMention]:
    subject = subject_of(clause.units, clause.verb, clause.words)
    status = clause.status
    if status is None or not subject.spans or not _named_person(clause, subject):
        return []
    place = place_after(clause.units, clause.verb + 1, clause.right, clause.words)
    noun = "coronation" if clause.word == "crowned" else "inauguration"
    return [clause.mention("ceremony", subject.spans, status, place=place, noun=noun)]


def _named_person(clause: Clause, group: Group) -> bool:
    return any(
        unit.name is not None and unit.name.kind == "person" and unit.span in group.spans for unit in clause.units
    ) or any(span.end - span.start < 5 for span in group.spans)


def _courtesy(clause: Clause) -> list[MeetingMention]:
    """ "called on the president": not "called on Japan to …"."""
    units = clause.units
    other = read_group(units, clause.verb + 2, clause.words)
    after = {unit.word for unit in units[other.end : other.end + 3]}
    status, subject = clause.status, clause.subject
    if not _persons(clause, other) or after & {"to", "for", "not"} or status is None or not subject.spans:
        return []
    place = place_after(units, other.end, clause.right, clause.words)
    people = [*subject.spans, *other.spans]
    return [clause.mention("courtesy_call", people, status, place=place, noun="courtesy call")]
