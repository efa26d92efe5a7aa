"""What the words of the noun phrase say: which kind of meeting, of whom by rank, under what name."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind
from .groups import is_place_name
from .nounphrases import Phrase
from .units import Unit

_LOOSE = frozenset(
    """
        consultations consultation negotiations discussions conversation conversations dialogue encounter
        audience retreat roundtable round-table
    """.split()
)

_NATIONAL = frozenset(
    {"eastern", "western", "republican", "democratic", "national", "women's", "political", "conservative"}
)

_HAPPENS = frozenset({"held", "place", "due", "scheduled", "expected", "planned"})

#: Nouns that mean a parliament unless the world meets there.
_PARLIAMENTS = frozenset({"congress", "assembly"})
_WORLDWIDE = frozenset("world international global un u.n. united parliamentary european african asian health".split())
_TAKES = frozenset({"took", "take", "takes", "taking", "taken"})
_OF_THE_DAY = frozenset({"day", "days", "speech", "address", "committee", "parties", "festivities", "weekend"})
_JOBS = frozenset(
    """analyst fellow director member founder researcher economist spokesman spokeswoman official executive expert
    professor scholar strategist adviser advisor organizer organiser vice-president secretary-general
    coordinator""".split()
)
_SUBJECT = 14  # units; a subject that says who meets by rank is no longer

SIGNS = frozenset(
    {
        "sign",
        "wreath",
        "signed",
        "signing",
        "inaugurated",
        "unveiled",
        "open",
        "opened",
        "opening",
        "commissioned",
        "launched",
        "dedicated",
        "office",
        "oath",
        "sworn",
        "swore",
    }
)


def noun_kind(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """The kind of meeting the noun and the words around it mean, as far as they tell; None for what is no meeting."""
    noun = words.nouns[units[phrase.head].word]
    before = set(phrase.modifiers)
    following = units[phrase.head + 1].word if phrase.head + 1 < len(units) else ""
    if noun in ("call", "visit") and before & words.courtesy:
        return "courtesy_call"
    if noun in ("conference", "briefing", "appearance"):
        return _public_kind(noun, phrase, units, words)
    if noun in ("call", "phone_call"):
        return _call_kind(noun, phrase, units, following, words)
    if noun == "service":
        return "ceremony" if before & {"memorial", "funeral", "thanksgiving", "remembrance"} else None
    if "town-hall" in before or {"town", "hall"} <= before:
        return "multilateral_meeting" if noun == "meeting" else None
    if noun == "talk":
        return "phone_call" if before & words.conversations else None
    if noun == "meeting" and before & words.state_bodies and not before & (words.domestic - words.state_bodies):
        return "multilateral_meeting"
    domestic = words.domestic - {"staff"} if units[phrase.head].word == "talks" else words.domestic
    if before & domestic and noun != "summit" and not _between_states(phrase, words):
        return (
            "multilateral_meeting"
            if noun == "meeting" and ("town-hall" in before or {"town", "hall"} <= before)
            else None
        )
    if noun == "meeting" and (before & words.conversations or (before & {"virtual"} and "call" in before)):
        return "phone_call"
    if noun == "meeting":
        return _meeting_kind(phrase, units, following, words)
    if noun == "round":
        held = any(unit.word in _HAPPENS for unit in units[phrase.head + 1 : phrase.head + 5])
        return "bilateral_meeting" if following != "of" and (phrase.successor or held) else None
    if noun == "meal":
        hosted = any(unit.word in words.host for unit in units[max(phrase.first - 3, 0) : phrase.first])
        company = following == "with" or (following in ("of", "for") and _is_of_group(phrase, units, words))
        return "bilateral_meeting" if hosted or before & words.meals or company else None
    if units[phrase.head].word == "oath" and not any(
        unit.word in _TAKES for unit in units[max(phrase.first - 3, 0) : phrase.first]
    ):
        return None
    if noun == "ceremony" and following in _OF_THE_DAY:
        return None
    if noun == "ceremony":
        if phrase.determiner == "the" and not phrase.modifiers and not phrase.named:
            return "ceremony"  # one told of before
        generic = units[phrase.head].word in ("ceremony", "ceremonies", "commemoration", "commemorations")
        signed = any(unit.word in SIGNS for unit in units[max(phrase.first - 14, 0) : phrase.first])
        marks = following in ("to", "marking", "honouring", "honoring") and not before & words.domestic
        return "ceremony" if not generic or signed or marks or before & words.ceremonies else None
    return {"summit": "summit", "session": "bilateral_meeting", "visit": "visit"}.get(noun)  # type: ignore[return-value]


def _public_kind(noun: str, phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """News conferences and briefings; conferences that bring countries together; calls that are named conferences."""
    before = set(phrase.modifiers)
    last = phrase.modifiers[-1] if phrase.modifiers else ""
    if before & words.press and (noun != "appearance" or last in words.press):
        return "press_conference"
    if noun == "appearance":
        return None
    if noun == "briefing":
        told = any(unit.word in words.tell | words.report for unit in units[max(phrase.first - 4, 0) : phrase.first])
        told = told or _opens_report(phrase, units, words)
        return "press_conference" if told and not before & {"intelligence", "security", "classified", "legal"} else None
    if units[phrase.head].word in _PARLIAMENTS and not before & _WORLDWIDE:
        return None
    if last in words.phone - {"conference"}:
        return "phone_call"
    if units[phrase.head].word.endswith("s") and not phrase.capitals:
        return None
    if before & words.domestic and not phrase.capitals:
        return None
    if phrase.capitals:
        return "conference" if not _NATIONAL & before else None
    return "conference"


def _opens_report(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "At a briefing in Geneva, the spokesperson said"."""
    if not 0 < phrase.first < 4 or units[phrase.first - 1].word not in ("at", "in", "during"):
        return False
    near = units[phrase.head + 1 : phrase.head + 20]
    comma = next((at for at, unit in enumerate(near) if unit.word == ","), None)
    return comma is not None and any(unit.word in words.report for unit in near[comma + 1 :])


def _call_kind(
    noun: str, phrase: Phrase, units: Sequence[Unit], following: str, words: MeetingWords
) -> MeetingKind | None:
    before = set(phrase.modifiers)
    if noun == "phone_call" or before & words.calls or following in ("with", "between"):
        return "phone_call" if not before & {"911", "emergency", "distress", "robo"} else None
    lead = units[phrase.first - 1].word if phrase.first else ""
    if following == "on" and lead in ("paid", "pay", "pays", "paying"):
        return "courtesy_call"
    follows = phrase.determiner in words.definite_words and not before - {"earlier", "previous", "same"}
    return "phone_call" if follows and following not in ("for", "to", "on", "of", "from", "by") else None


def _between_states(phrase: Phrase, words: MeetingWords) -> bool:
    return any(is_place_name(unit) or unit.name is None or unit.word in words.group_names for unit in phrase.named)


def _meeting_kind(phrase: Phrase, units: Sequence[Unit], following: str, words: MeetingWords) -> MeetingKind | None:
    for modifier in phrase.modifiers:
        if modifier in words.sizes:
            return words.sizes[modifier]
    if units[phrase.head].word == "dialogue" and phrase.capitals and following not in words.with_words:
        return "conference"
    if "summit" in phrase.modifiers:
        return "summit"
    if units[phrase.head].word == "audience" and following != "with":
        return None
    if units[phrase.head].word in _LOOSE:
        linked = following in words.with_words or phrase.determiner in words.definite_words or bool(phrase.possessor)
        held = any(unit.word in words.hold for unit in units[max(phrase.first - 2, 0) : phrase.first])
        if not (set(phrase.modifiers) & words.consultations or linked or held):
            return None
    if any(unit.word in words.group_names for unit in phrase.named) or _of_group(phrase, units, words):
        return "multilateral_meeting"
    return "bilateral_meeting"


def _of_group(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """The group in "a meeting of EU foreign ministers", "talks among G7 leaders", "a summit of the African Union"."""
    if phrase.head + 1 >= len(units) or units[phrase.head + 1].word not in ("of", "among", "between"):
        return None
    for unit in units[phrase.head + 2 : phrase.head + 6]:
        for written in (unit.text.lower(), unit.word):
            if written.removeprefix("the ") in words.group_names:
                return words.group_names[written.removeprefix("the ")]
        if unit.kind != "word" or unit.word in words.boundaries:
            break
    return None


def _is_of_group(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "a dinner of EU leaders", "a lunch for visiting ministers"."""
    near = units[phrase.head + 2 : phrase.head + 6]
    return any(unit.word in words.levels or unit.name is not None for unit in near)


def level_of(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """Who meets, by rank: "foreign ministers", "leaders"."""
    text = " ".join(unit.text.lower() for unit in units[phrase.first : min(phrase.head + 8, len(units))])
    found = [(text.find(level), level) for level in words.levels if level in text]
    return words.levels[min(found)[1]] if found else None


def event_name(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> str | None:
    """The name of a known event, of the group that meets, or the conference's own name in capitals."""
    head = units[phrase.head]
    before = units[max(phrase.first - 3, 0) : phrase.first]
    own = " ".join(unit.text for unit in units[phrase.first : phrase.head + 1]).lower()
    wide = " ".join(unit.text for unit in (*before, *units[phrase.first : phrase.head])).lower()
    for name, event in words.event_names.items():
        if name in own:
            return event
    for piece in (
        *(unit.text.lower() for unit in phrase.named),
        *(unit.word for unit in phrase.named),
        *phrase.modifiers,
    ):
        if piece in words.group_names:
            return words.group_names[piece]
    for name, group in words.group_names.items():
        if " " in name and name in wide:
            return group
    if (owner := _of_group(phrase, units, words)) is not None:
        return owner
    if phrase.capitals and (words.nouns[head.word] == "conference" or head.word == "dialogue"):
        begin = phrase.head
        while begin > phrase.first and (
            units[begin - 1].text[0].isupper() or units[begin - 1].word in ("on", "of", "and")
        ):
            begin -= 1
        return " ".join(unit.text for unit in units[begin : phrase.head + 1])
    return None


def group_named(units: Sequence[Unit], start: int, end: int, words: MeetingWords) -> str | None:
    """The group of countries named between `start` and `end`: "ASEAN", "the Southern African Development Community"."""
    for unit in reversed(units[start:end]):
        written = unit.text.lower().removeprefix("the ")
        if written in words.group_names:
            return words.group_names[written]
        inside = (word for word in written.split() if word in words.group_names)
        if (word := next(inside, None)) is not None:
            return words.group_names[word]  # "the EU Council"
    capitals = [unit.word for unit in units[max(start, end - 2 * _SUBJECT) : end] if unit.text[:1].isupper()]
    joined = f" {' '.join(capitals)} ".replace(" of ", " ")
    return next((group for name, group in words.long_groups.items() if name in joined), None)


def rank_before(units: Sequence[Unit], left: int, verb: int, words: MeetingWords) -> str | None:
    """Who meets, by rank, where the subject of the verb says only that: "defence ministers of the region"."""
    for at in range(verb - 1, max(left, verb - _SUBJECT) - 1, -1):
        unit = units[at]
        if unit.name is not None and unit.name.form == "title" and unit.name.number != 1:
            if unit.name.country is None and unit.text.lower().startswith(("the ", "both ")):
                return None
            return next((level for title, level in words.levels.items() if title in unit.text.lower()), None)
        if unit.word in ("government", "state") and at > 1 and units[at - 2].word == "heads":
            return "leaders"
        if unit.kind == "word" and unit.word in words.levels and unit.word.endswith("s"):
            told = at > 0 and units[at - 1].word in words.determiners  # "the ministers": those named before
            return None if told else words.levels[unit.word]
    return None


def is_employer(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the "forum" is where somebody works: "president of the Exporters' Forum", "analyst at"."""
    at = phrase.first - 1
    if at < 1 or units[at].word not in ("of", "at", "for", "from"):
        return False
    before = units[at - 1]
    title = before.name is not None and before.name.form == "title"
    return title or before.word in _JOBS or (before.word in words.parties and not before.word.endswith("s"))
