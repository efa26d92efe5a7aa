"""Verbs of going somewhere and of receiving who comes: "visited", "arrived in", "invited", "received", "hosted"."""

from __future__ import annotations

from ...records import MeetingKind
from ..mentions import MeetingMention
from .clauses import Clause, has_person, is_country
from .groups import Group, read_group
from .places import Place, place_after, place_at
from .sorts import is_possessive, is_verb
from .status import Status
from .subjects import subject_of

BE = frozenset({"is", "are", "was", "were", "be", "been", "being"})

LEAVE = frozenset({"leave", "leaves", "leaving", "left"})

_LOOSE_TRAVEL = frozenset(
    """came comes go goes went head heads headed heading return depart departs departed departing""".split()
)


#: Verbs that may have a person for their object; "the visiting minister" is somebody.
_CALLS = frozenset({"visit", "visits", "visited"})


def journey(clause: Clause, preposition: int, planned: bool = False) -> list[MeetingMention]:
    units, words = clause.units, clause.words
    host = read_group(units, clause.verb + 1, words)
    calls = clause.word in _CALLS or (clause.word == "visiting" and units[clause.verb - 1].word in BE)
    if clause.word == "visiting" and has_person(clause, host) and units[clause.verb - 1].word not in BE:
        return []  # "held talks with visiting President Okello"
    if calls and host and _is_official(clause, host):
        return _call_on(clause, host)
    place = place_at(units, preposition, words)
    country = place.country if place is not None else None
    locality = any(unit.word in words.localities for unit in units[preposition + 1 : preposition + 4])
    travels = clause.word in words.travel or clause.word in words.arrive
    if place is None and not travels:
        place = place_after(units, clause.verb + 1, min(clause.reach, clause.verb + 9), words)
        country = place.country if place is not None else None
    here = clause.word in words.arrive and units[preposition].word == "here"  # where the dateline says
    if place is None and not here and (travels or not (locality or _is_official_stop(clause))):
        return []
    if country is None and clause.word in _LOOSE_TRAVEL | LEAVE:
        return []
    status, subject = clause.status, clause.subject
    people = [span for span in subject.spans if not is_country(units, span)]
    if planned:
        status = Status("planned", None, True, "said to be due") if country is not None else None
    if status is None or not people:
        return []
    return [clause.mention("visit", people, status, place=place, noun="visit")]


def opening_visit(clause: Clause) -> list[MeetingMention]:
    """ "Visiting Lebanon on Wednesday, envoy Ann Hill said": who visits comes after the comma."""
    units = clause.units
    place = place_at(units, clause.verb, clause.words)
    if place is None or place.country is None:
        return []
    comma = next((at for at in range(place.end, min(place.end + 8, len(units) - 1)) if units[at].word == ","), None)
    guest = read_group(units, comma + 1, clause.words) if comma is not None else Group((), clause.verb, False)
    people = [span for span in guest.spans if not is_country(units, span)]
    if not people or not has_person(clause, guest):
        return []
    status = Status("held", None, False, "told in the past")
    return [clause.mention("visit", people, status, place=place, noun="visit")]


def _is_official(clause: Clause, host: Group) -> bool:
    """Whether it is a person in office that is visited: "visited caretaker Foreign Minister Rached"."""
    own = host.end < len(clause.units) and is_possessive(clause.units[host.end])
    named = [unit.name for unit in clause.units if unit.name is not None and unit.span in host.spans]
    return not own and any(name.kind == "person" and (name.title or name.form == "title") for name in named)


def _call_on(clause: Clause, host: Group) -> list[MeetingMention]:
    status, subject = clause.status, clause.subject
    if status is None or not subject.spans:
        return []
    place = place_after(clause.units, host.end, clause.reach, clause.words)
    people = [*subject.spans, *host.spans]
    return [clause.mention("courtesy_call", people, status, place=place, host=host.spans[0], noun="visit")]


def _is_official_stop(clause: Clause) -> bool:
    """ "Senator Barasa visited the drivers on Wednesday", "the minister will visit the University of Lapland": somebody
    in office, on a day named or at an institution."""
    units = clause.units
    people = [unit.name for unit in units if unit.name is not None and unit.span in clause.subject.spans]
    if not any(name.kind == "person" for name in people):
        return False
    in_office = any(name.kind == "person" and (name.title or name.form == "title") for name in people)
    whole = in_office and clause.date is not None and clause.date.granularity == "day"
    seen = units[clause.verb + 1 : clause.verb + 5]
    to_come = clause.status is not None and clause.status.status == "planned"
    named = to_come and any(unit.name is not None and unit.name.kind == "institution" for unit in seen)
    return named or (whole and seen[:1] != () and seen[0].word in ("the", "a", "an"))


def sending(clause: Clause) -> list[MeetingMention]:
    """ "will send envoy Vusi Jantjies to Maseru on Monday": a visit of his."""
    envoy = read_group(clause.units, clause.verb + 1, clause.words)
    status = clause.status
    if status is None or not has_person(clause, envoy) or envoy.end >= len(clause.units):
        return []
    place = place_at(clause.units, envoy.end, clause.words) if clause.units[envoy.end].word == "to" else None
    if place is None or place.country is None:
        return []
    return [clause.mention("visit", envoy.spans, status, place=place, noun="visit")]


def stay(clause: Clause) -> list[MeetingMention]:
    """ "is in New Delhi for talks": on a visit there, as the purpose shows."""
    place = place_at(clause.units, clause.verb + 1, clause.words)
    subject = subject_of(clause.units, clause.verb, clause.words)
    if place is None or place.country is None or not subject.spans or place.end >= len(clause.units):
        return []
    after = place.end
    while after < len(clause.units) and (clause.units[after].kind == "time" or clause.units[after].word == "on"):
        after += 1
    purpose = {unit.word for unit in clause.units[after : after + 3]} & {"for", "on", "to", "attending"}
    home = {unit.name.country for unit in clause.units if unit.name is not None and unit.span in subject.spans}
    if not purpose or place.country in home or all(is_country(clause.units, span) for span in subject.spans):
        return []
    present = clause.word in ("is", "are")
    status = Status("held", "ongoing" if present else None, True, "there for a purpose")
    return [clause.mention("visit", subject.spans, status, place=place, noun="visit")]


def invitation(clause: Clause) -> list[MeetingMention]:
    """ "invited Ruto to the White House": a visit proposed to him."""
    guest = read_group(clause.units, clause.verb + 1, clause.words)
    if not guest.spans or guest.end >= len(clause.units) or clause.units[guest.end].word != "to":
        return []
    place = place_at(clause.units, guest.end, clause.words)
    if place is None or not has_person(clause, guest):
        return []
    status = Status("planned", "proposed", True, "invited")
    return [clause.mention("visit", guest.spans, status, place=place, noun="visit")]


_NOT_BETWEEN = frozenset({"at", "in", "on", "also", "here"})


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


def reception(clause: Clause) -> list[MeetingMention]:
    units, words, right = clause.units, clause.words, clause.right
    if clause.verb and _is_passive(clause):
        by = _by_whom(clause) if not clause.word.startswith("welcom") else None
        return _received_by(clause, by) if by is not None else []
    start, early = _guest_begins(clause)
    guest = _guest(clause, start)
    status, subject = clause.status, clause.subject
    owns = guest.end < len(units) and is_possessive(units[guest.end])
    hosted = clause.word in words.host and guest.generic
    came = hosted or has_person(clause, guest) or _is_delegation(clause, guest)
    if status is None or not came or not subject.spans or owns or _is_asked_to(clause, guest):
        return []
    place = early or place_after(units, guest.end, right, words)
    if place is None and guest.end < right and units[guest.end].word == "to":
        place = place_at(units, guest.end, words)
    if hosted and _is_hosted_at(clause, guest):
        return []
    purpose = any(guest.end <= at < right for at in clause.nouns)
    purpose = purpose or any(unit.word == "audience" for unit in units[clause.verb : right])
    titled = any(unit.name is not None and unit.name.title and unit.span in guest.spans for unit in units)
    dated = titled and clause.word in words.host and clause.date is not None
    if place is None and not purpose and not dated and not _is_audience(clause, guest):
        return []
    people = [*subject.spans, *guest.spans]
    kind: MeetingKind = "multilateral_meeting" if hosted else "bilateral_meeting"
    return [clause.mention(kind, people, status, place=place, host=subject.spans[0])]


def _is_hosted_at(clause: Clause, guest: Group) -> bool:
    """ "will host the leaders of A and B for a summit": the noun tells of it."""
    noun = next((at for at in clause.nouns if guest.end <= at < clause.right), None)
    if noun is None or clause.words.nouns[clause.units[noun].word] not in ("summit", "conference"):
        return False
    return any(unit.word in ("at", "for") for unit in clause.units[guest.end : noun])


def _guest(clause: Clause, start: int) -> Group:
    """Who is received, where need be after an institution: "received World Food Programme (WFP) chief Ana Ito"."""
    guest = read_group(clause.units, start, clause.words)
    if has_person(clause, guest) or guest.generic:
        return guest
    for at in range(start, min(start + 8, clause.right)):
        unit = clause.units[at]
        if unit.name is not None and unit.name.kind == "person":
            return read_group(clause.units, at, clause.words)
        if not (unit.text[0].isupper() or unit.kind == "mark" or unit.word in ("of", "for", "the")) or unit.word == ",":
            break
    return guest


def _is_delegation(clause: Clause, guest: Group) -> bool:
    """ "received the Kazakh delegation"."""
    words = [unit.word for unit in clause.units[clause.verb + 1 : guest.end]]
    return bool(guest) and any(word in ("delegation", "delegations", "envoys", "ambassadors") for word in words)


def _is_audience(clause: Clause, guest: Group) -> bool:
    """Whether somebody in office received people and nothing else: "The premier received Ambassador Ito later"."""
    if clause.word not in ("receive", "receives", "received", "receiving"):
        return False
    after = clause.units[guest.end] if guest.end < len(clause.units) else None
    if after is not None and after.kind == "word" and (after.word in ("as", "into") or is_verb(after, clause.words)):
        return False
    hosts = [unit.name for unit in clause.units if unit.name is not None and unit.span in clause.subject.spans]
    return any(name.kind == "person" and (name.title or name.form == "title") for name in hosts)


def _is_passive(clause: Clause) -> bool:
    """ "was received by", "were also hosted by", "and hosted by"."""
    before = clause.units[clause.verb - 1]
    following = clause.units[clause.verb + 1].word if clause.verb + 1 < len(clause.units) else ""
    return before.word in BE or before.word.endswith("ly") or (following == "by" and before.word in ("also", "and"))


def _is_asked_to(clause: Clause, guest: Group) -> bool:
    """ "welcomes the minister to come for a visit": nobody has come yet."""
    near = [unit.word for unit in clause.units[guest.end : guest.end + 2]]
    return near in (["to", "come"], ["to", "visit"], ["to", "attend"], ["to", "join"])


def _by_whom(clause: Clause) -> int | None:
    """The index of "by" after the verb, across places and times: "to be received at the Vatican on Monday by"."""
    position = clause.verb + 1
    while position < clause.right and clause.units[position].word != "by":
        place = place_at(clause.units, position, clause.words) if clause.units[position].word in ("at", "in") else None
        if place is not None:
            position = place.end
        elif clause.units[position].kind == "time" or clause.units[position].word in _NOT_BETWEEN:
            position += 1
        else:
            return None
    return position if position < clause.right else None


def _received_by(clause: Clause, by: int) -> list[MeetingMention]:
    """ "was received by President Tokayev at the Akorda"."""
    host = read_group(clause.units, by + 1, clause.words)
    status, subject = clause.status, clause.subject
    if status is None or not subject.spans or not has_person(clause, host):
        return []
    place = place_after(clause.units, clause.verb + 1, by, clause.words)
    place = place or place_after(clause.units, host.end, clause.right, clause.words)
    people = [*subject.spans, *host.spans]
    return [clause.mention("bilateral_meeting", people, status, place=place, host=host.spans[0])]
