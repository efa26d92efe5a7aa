"""Short words for a meeting, made by rule: "Iwaya–Rubio meeting", "Phone call of Trump and Putin"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..records import Document, MeetingKind
from .local import LocalActor
from .meeting_cases import Case, place_of


def label_of(case: Case, kind: MeetingKind, actors: Sequence[LocalActor], document: Document) -> str:
    names = [_short(actors[number]) for number in case.participants] or as_written(case, document)
    place = place_of(case, document.text)
    if kind == "visit":
        return f"{_possessive(names)} visit to {place}" if place else f"{_possessive(names)} trip"
    if kind == "press_conference":
        return f"News conference of {_joined(names)}"
    if kind == "phone_call":
        return f"Phone call of {_joined(names)}" if names else "Phone call"
    if kind == "courtesy_call":
        return f"Courtesy call of {_joined(names)}" if names else "Courtesy call"
    if kind == "ceremony":
        return f"{_possessive(names[:1])} {case.mentions[0].noun}" if names else case.mentions[0].noun.capitalize()
    if kind == "conference":
        return case.event or (f"Conference in {place}" if place else "Conference")
    noun = "summit" if any(mention.noun == "summit" for mention in case.mentions) else "meeting"
    if case.event:
        level = f" {case.level}" if case.level and case.level not in case.event.lower() and noun != "summit" else ""
        return f"{case.event}{level} {noun}" + (f" in {place}" if place else "")
    if len(names) > 1:
        return f"{'–'.join(names[:4])} {noun}" if len(names) <= 4 else f"{'–'.join(names[:3])} and others: {noun}"
    if place:
        return f"{noun.capitalize()} in {place}" if noun != "summit" else f"{place} summit"
    return f"{noun.capitalize()} of {names[0]}" if names else noun.capitalize()


def as_written(case: Case, document: Document) -> list[str]:
    """Where nobody could be named, the words for them: "the Bolivian leader"."""
    spans = case.mentions[0].participants
    written = (re.sub("^The ", "the ", " ".join(span.of(document.text).split())) for span in spans)
    return list(dict.fromkeys(words for words in written if " " in words and len(words) < 60))[:3]


def _short(actor: LocalActor) -> str:
    """The family name of a person as the document uses it, the whole name of others."""
    if actor.kind != "person":
        return actor.name
    single = [name for name in actor.names if " " not in name and name in actor.name.split()]
    return max(sorted(set(single)), key=single.count) if single else actor.name


def _possessive(names: Sequence[str]) -> str:
    joined = _joined(names)
    return f"{joined}’" if joined.endswith("s") else f"{joined}’s"


def _joined(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""
