"""A verb that may tell of a meeting, and the clause around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, PartialDate, Span
from ..mentions import MeetingMention
from .edges import own_edge
from .groups import Group, read_group
from .occasions import tells_along, tells_beside
from .places import Place, led_place
from .ranks import group_named, rank_before
from .sorts import is_demonym, is_place_name, is_verb
from .status import Status, verbal_status
from .subjects import clause_subject, subject_of
from .times import after_what, day_of_result, governing_time
from .units import Unit

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

#: Acts on a day that is not the meeting's.
_PROMISES = frozenset(
    "offered agreed asked invited urged decided promised vowed pledged refused declined proposed demanded".split()
)
_OCCASIONS = frozenset({"in", "over", "at"})

_ABOUT = frozenset({"about", "regarding", "concerning", "discussed", "discuss"})

_APART = frozenset({"separately", "separate", "respectively"})


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
        if found and self._is_purpose(found):
            found = Group((), self.verb, False)
        elif len(found.spans) == 1:
            found = self._paired(found)
        return found or clause_subject(self.units, self.verb, self.words)

    def _paired(self, found: Group) -> Group:
        """With who stands before the comma in a headline: "Putin, Xi meet in Beijing"."""
        at = next((at for at in range(self.verb) if self.units[at].span == found.spans[0]), 0)
        before = self.units[0]
        acts = before.name is not None and (before.name.kind == "person" or is_place_name(before))
        pair = at == 2 and self.verb < at + 3 and self.units[1].word == "," and acts
        return Group((*before.parts, *found.spans), found.end, found.generic) if pair else found

    def _is_purpose(self, found: Group) -> bool:
        """Whether the infinitive says what somebody went somewhere for: "flew to Kigali on Monday to meet her"."""
        if self.units[self.verb - 1].word != "to" or len(found.spans) != 1:
            return False
        at = next((at for at in range(self.verb - 1, -1, -1) if self.units[at].span == found.spans[0]), 0)
        return at > 0 and is_place_name(self.units[at]) and self.units[at - 1].word in self.words.place_prepositions

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
        left = self.verb if self._is_promised() else self.left
        found = governing_time(self.units, self.verb, self.verb, own, left, self.nouns, self.words, verbal=True)
        if found is None and self.word in ("meeting", "speaking"):
            return day_of_result(self.units, self.verb)
        return found

    def _is_promised(self) -> bool:
        """Whether a time before the verb is that of an act it depends on: "on Monday offered to meet"."""
        if self.units[self.verb - 1].word != "to":
            return False
        return any(unit.word in _PROMISES for unit in self.units[max(self.verb - 6, self.left) : self.verb - 1])

    @property
    def level(self) -> str | None:
        return rank_before(self.units, self.left, self.verb, self.words)

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
        found = place or (led_place(self.units, self.verb, self.words) if kind != "visit" else None)
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
            successor=status.status == "planned" and self._is_one_more(),
            unnamed=unnamed,
            noun=noun,
            along=tells_along(self.units, self.verb + 1),
            beside=tells_beside(self.units, self.verb + 1),
            fresh=self.word == "meeting" and after_what(self.units, self.verb) is not None,
            plain=status.status == "held" and self._is_plain(),
            level=self.level,
            event=group_named(self.units, self.left, self.verb, self.words) if kind == "multilateral_meeting" else None,
            part_of=self._larger(),
            after=self._followed() if kind == "press_conference" else None,
        )

    def _is_one_more(self) -> bool:
        """ "They will meet again in Oslo"."""
        return any(unit.word == "again" for unit in self.units[self.verb + 1 : self.verb + 4])

    def _is_plain(self) -> bool:
        """Whether the verb is told in the simple past: not "had met", "has met"."""
        past = self.word in self.words.past_verbs or self.word.endswith("ed")
        before = self.units[max(self.verb - 3, self.left) : self.verb]
        return past and not any(unit.word in self.words.auxiliaries or unit.word == "last" for unit in before)

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


def whom(clause: Clause, loose: bool = False) -> Group:
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
        titled = _titled(clause, position)
        if titled.spans:
            return titled
    for at in range(position, right):
        word = units[at].word
        small = at + 1 < right and units[at + 1].kind == "word" and units[at + 1].text[0].islower()
        by_phone = units[at - 1].kind == "time" or units[at - 1].word in words.phone
        if word == "to" and units[at - 1].word not in words.speak and not (clause.word in words.speak and by_phone):
            if small and units[at + 1].word not in words.determiners:
                break
            continue
        if word in ("with", "to") and (loose or units[at - 1].word not in words.not_before_with):
            if word == "with" and _is_of_topic(clause, at):
                break
            found = read_group(units, at + 1, words)
            if found:
                return found
    return Group((), clause.verb, False)


def _is_of_topic(clause: Clause, preposition: int) -> bool:
    """ "conferred about the talks with Iran": the preposition belongs to what was talked about."""
    noun = next((at for at in reversed(clause.nouns) if clause.verb < at < preposition), None)
    if noun is None or preposition - noun > 1:
        return False
    return any(unit.word in _ABOUT for unit in clause.units[max(noun - 5, clause.verb) : noun])


def _titled(clause: Clause, start: int) -> Group:
    """Who is named after a title nobody knows: "met Relief and repatriation commissioner Shirin Nahar"."""
    if clause.word not in clause.words.meet:
        return Group((), start, False)
    for at in range(start, min(start + 8, clause.right)):
        unit = clause.units[at]
        if unit.name is not None and unit.name.kind == "person" and at > start:
            return read_group(clause.units, at, clause.words)
        if unit.kind != "word" or is_verb(unit, clause.words) or unit.word in clause.words.boundaries - {"and"}:
            break
        if unit.word in clause.words.place_prepositions or unit.word in clause.words.with_words | {
            "of",
            "on",
            "for",
            "by",
        }:
            break
    return Group((), start, False)


def is_country(units: Sequence[Unit], span: Span) -> bool:
    return any(unit.span == span and (is_place_name(unit) or is_demonym(unit)) for unit in units)


def has_person(clause: Clause, group: Group) -> bool:
    return any(
        unit.name is not None and unit.name.kind == "person" and any(span.overlaps(unit.span) for span in group.spans)
        for unit in clause.units[clause.verb :]
    )
