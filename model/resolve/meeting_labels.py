"""Short words for a meeting, made by rule: "Iwaya–Rubio meeting", "Phone call of Trump and Putin"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..lexicon.names import NameWords
from ..personal_names import family_names, split_name
from ..records import MeetingKind
from .local import LocalActor
from .meeting_cases import Article, Case, place_of

_LONG = 12  # longer names of states and bodies are told by their initials, where these are known
_WRITTEN = 36  # code points of a phrase that stands for people without a name
_MOST = 4  # more participants are not all named
_NUMERAL = re.compile(r"[IVX]+")
_NOBODY = re.compile(r"(?:his|her|their|its|the (?:two|three|four|five|pair|other|others)|both|all)\b")

_NAMES = 200  # how somebody is called is seen from so many of his names


def label_of(case: Case, kind: MeetingKind, article: Article) -> str:
    people = [article.actors[number] for number in case.participants]
    names = _short_names(people, article.words) or as_written(case, article)
    place = place_of(case, article)
    if kind == "visit":
        whose = f"{_possessive(names)} " if names else ""
        told = f"{whose}visit to {place}" if place else f"{whose}trip"
        return told[0].upper() + told[1:]
    if kind == "press_conference":
        return f"News conference of {_joined(names)}" if names else "News conference"
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
        whole = len(names) <= _MOST
        return f"{'–'.join(names)} {noun}" if whole else f"{'–'.join(names[:3])} and others: {noun}"
    if place:
        return f"{noun.capitalize()} in {place}" if noun != "summit" else f"{place} summit"
    return f"{noun.capitalize()} of {names[0]}" if names else noun.capitalize()


def as_written(case: Case, article: Article) -> list[str]:
    """Where nobody could be named, the words for them: "the Bolivian leader"."""
    spans = case.mentions[0].participants
    written = (re.sub("^The ", "the ", " ".join(span.of(article.text).split())) for span in spans)
    kept = (words for words in written if " " in words and len(words) < _WRITTEN and not _NOBODY.match(words))
    return list(dict.fromkeys(kept))[:3]


def _short_names(people: Sequence[LocalActor], words: NameWords) -> list[str]:
    """By family name; in full where two share theirs."""
    short = [_short(actor, words) for actor in people]
    return [actor.name if short.count(name) > 1 else name for actor, name in zip(people, short, strict=True)]


def _short(actor: LocalActor, words: NameWords) -> str:
    """The family name of a person, as the document uses it where it does; the initials of what has a long name."""
    if actor.kind == "person":
        single = [name for name in actor.names[:_NAMES] if " " not in name and name in actor.name.split()]
        if _NUMERAL.fullmatch(actor.name.split()[-1]):
            return actor.name  # "Benedict XVI"
        if single:
            return max(sorted(set(single)), key=single.count)
        if actor.names.count(actor.name) > 2 and len(actor.name) <= _LONG:
            return actor.name  # "Hun Sen", "Kim Jong Un": always named in full
        return next(iter(family_names(split_name(actor.name), words)), actor.name)
    if len(actor.name) <= _LONG:
        return actor.name
    country = words.countries.countries.get(actor.country or "") if actor.kind == "country" else None
    known = country.abbreviations if country is not None else actor.names
    return next((name for name in known if name.isupper() and len(name) < 7), actor.name)


def _possessive(names: Sequence[str]) -> str:
    joined = _joined(names)
    return f"{joined}’" if joined.endswith("s") else f"{joined}’s"


def _joined(names: Sequence[str]) -> str:
    if len(names) > _MOST:
        names = [*names[: _MOST - 1], "others"]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""
