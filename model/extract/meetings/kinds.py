"""What the words of the noun phrase say: which kind of meeting, of whom by rank, under what name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind
from .nounphrases import Phrase
from .ranks import owner_of
from .sorts import is_place_name
from .units import Unit

_LOOSE = frozenset(
    """
        consultations consultation negotiations discussions discussion conversation conversations dialogue encounter
        audience retreat
    """.split()
)

#: Gatherings of more than two sides by their name.
_MANY = frozenset({"roundtable", "round-table", "jirga", "indaba"})
_NATIONAL = frozenset(
    {"eastern", "western", "republican", "democratic", "national", "women's", "political", "conservative"}
)

_HAPPENS = frozenset({"held", "place", "due", "set", "scheduled", "expected", "planned", "postponed", "called"})

#: Nouns that mean a parliament unless the world meets there.
_PARLIAMENTS = frozenset({"congress", "assembly"})
_WORLDWIDE = frozenset("world international global un u.n. united parliamentary european african asian health".split())
_TAKES = frozenset({"took", "take", "takes", "taking", "taken"})
_OF_THE_DAY = frozenset({"day", "days", "speech", "address", "committee", "parties", "festivities", "weekend"})

_ON_THE_WAY = frozenset("transit overnight refuelling refueling brief unscheduled first last next".split())
_SOLEMN = frozenset({"memorial", "funeral", "thanksgiving", "remembrance"})
_SECRET = frozenset({"intelligence", "security", "classified", "legal"})

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
    if noun in ("call", "visit") and before & words.courtesy:
        return "courtesy_call"
    if noun == "summit":
        return "summit"
    if noun == "talk":
        return "phone_call" if before & words.conversations else None
    if noun not in _PUBLIC:
        if _is_town_hall(before):
            return "multilateral_meeting" if noun == "meeting" else None
        if _is_of_state_body(noun, before, words):
            return "multilateral_meeting"
        if _is_domestic(phrase, units, words):
            return None
    return _KINDS[noun](phrase, units, words)


def _is_town_hall(before: set[str]) -> bool:
    return "town-hall" in before or {"town", "hall"} <= before


def _is_of_state_body(noun: str, before: set[str], words: MeetingWords) -> bool:
    return (
        noun == "meeting" and bool(before & words.state_bodies) and not before & (words.domestic - words.state_bodies)
    )


def _is_domestic(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """Whether the words before the noun make it an affair of a party, a parliament, a company; of states it is none."""
    domestic = words.domestic - {"staff"} if units[phrase.head].word == "talks" else words.domestic
    return bool(set(phrase.modifiers) & domestic) and not _between_states(phrase, words)


def _following(phrase: Phrase, units: Sequence[Unit]) -> str:
    """The word after the noun, past the mark that ends a quotation: "held “useful discussions” with"."""
    after = phrase.head + 1
    if after + 1 < len(units) and units[after].word in ('"', "”", "’"):
        after += 1
    return units[after].word if after < len(units) else ""


def _between_states(phrase: Phrase, words: MeetingWords) -> bool:
    return any(is_place_name(unit) or unit.name is None or unit.word in words.group_names for unit in phrase.named)


def _is_of_group(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "a dinner of EU leaders", "a lunch for visiting ministers"."""
    near = units[phrase.head + 2 : phrase.head + 6]
    return any(unit.word in words.levels or unit.name is not None for unit in near)


def _meeting(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    following = _following(phrase, units)
    before = set(phrase.modifiers)
    head = units[phrase.head].word
    if before & words.conversations or ("virtual" in before and "call" in before):
        return "phone_call"
    for modifier in phrase.modifiers:
        if modifier in words.sizes:
            return words.sizes[modifier]
    if head == "dialogue" and phrase.capitals and following not in words.with_words:
        return "conference"
    if "summit" in phrase.modifiers:
        return "summit"
    if head == "audience" and following != "with":
        return None
    if head in _MANY:
        return "multilateral_meeting"
    if head in _LOOSE and not _is_held(phrase, units, words):
        return None
    if any(unit.word in words.group_names for unit in phrase.named) or owner_of(phrase, units, words):
        return "multilateral_meeting"
    return "bilateral_meeting"


def _is_held(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """Whether talk of several meanings is an event: of a known sort, with somebody, pointed at, or held."""
    named = _following(phrase, units) in words.with_words
    head = units[phrase.head].word
    if head == "discussion":
        return named  # "had a discussion on ties" tells of no meeting of its own
    pointed = phrase.determiner in words.definite_words
    linked = named or pointed
    if head == "dialogue":
        linked = pointed and not named  # "step up dialogue with the rebels", "encourage a dialogue among us"
    held = any(unit.word in words.hold for unit in units[max(phrase.first - 2, 0) : phrase.first])
    owned = bool(phrase.possessor) and head != "dialogue"
    return bool(set(phrase.modifiers) & words.consultations) or linked or owned or held


def _round(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    if _following(phrase, units) == "table":
        return "multilateral_meeting"
    held = any(unit.word in _HAPPENS for unit in units[phrase.head + 1 : phrase.head + 5])
    return "bilateral_meeting" if _following(phrase, units) != "of" and (phrase.successor or held) else None


def _meal(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    following = _following(phrase, units)
    hosted = any(unit.word in words.host for unit in units[max(phrase.first - 3, 0) : phrase.first])
    company = following == "with" or (following in ("of", "for") and _is_of_group(phrase, units, words))
    over = phrase.first > 0 and units[phrase.first - 1].word == "over"
    return "bilateral_meeting" if hosted or set(phrase.modifiers) & words.meals or company or over else None


def _ceremony(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    following = _following(phrase, units)
    head = units[phrase.head].word
    if head == "oath":
        taken = any(unit.word in _TAKES for unit in units[max(phrase.first - 3, 0) : phrase.first])
        return "ceremony" if taken and following not in _OF_THE_DAY else None
    if following in _OF_THE_DAY:
        return None
    if phrase.determiner == "the" and not phrase.modifiers and not phrase.named:
        return "ceremony"  # one told of before
    before = set(phrase.modifiers)
    generic = head in ("ceremony", "ceremonies", "commemoration", "commemorations")
    signed = any(unit.word in SIGNS for unit in units[max(phrase.first - 14, 0) : phrase.first])
    marks = following in ("to", "marking", "honouring", "honoring") and not before & words.domestic
    return "ceremony" if not generic or signed or marks or before & words.ceremonies else None


def _stay(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """A stay or a stop on the way: "a four-day stay in Oslo", "a transit stop in Houston"."""
    if _following(phrase, units) not in ("in", "at"):
        return None
    long = any(unit.time is not None and unit.time.type == "DURATION" for unit in units[phrase.first : phrase.head])
    named = long or phrase.determiner in words.possessives or bool(set(phrase.modifiers) & _ON_THE_WAY)
    return "visit" if named or units[phrase.head].word in ("stopover", "layover") else None


def _rite(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """The opening of something or the signing of a paper, where somebody is there or it is said when it was to be."""
    near = units[phrase.head + 1 : phrase.head + 8]
    if phrase.determiner not in ("a", "the") or any(unit.word in words.nouns for unit in near[:4]):
        return None
    attended = any(unit.word in words.attend for unit in units[max(phrase.first - 5, 0) : phrase.first])
    happens = bool(near) and near[0].word in words.auxiliaries and any(unit.word in _HAPPENS for unit in near)
    return "ceremony" if attended or happens else None


def _service(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    return "ceremony" if set(phrase.modifiers) & _SOLEMN else None


def _conference(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    """Conferences that bring countries together; news conferences; calls that are named conferences."""
    before = set(phrase.modifiers)
    if before & words.press:
        return "press_conference"
    if units[phrase.head].word in _PARLIAMENTS and not before & _WORLDWIDE:
        return None
    if _following(phrase, units) == "between" and not phrase.capitals:
        return "bilateral_meeting"
    if (phrase.modifiers[-1] if phrase.modifiers else "") in words.phone - {"conference"}:
        return "phone_call"
    if phrase.capitals:
        return "conference" if not _NATIONAL & before else None
    return "conference" if not units[phrase.head].word.endswith("s") and not before & words.domestic else None


def _appearance(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    last = phrase.modifiers[-1] if phrase.modifiers else ""
    return "press_conference" if last in words.press else None


def _briefing(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    before = set(phrase.modifiers)
    if before & words.press:
        return "press_conference"
    told = any(unit.word in words.tell | words.report for unit in units[max(phrase.first - 4, 0) : phrase.first])
    told = told or _opens_report(phrase, units, words)
    return "press_conference" if told and not before & _SECRET else None


def _opens_report(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> bool:
    """ "At a briefing in Geneva, the spokesperson said"."""
    if not 0 < phrase.first < 4 or units[phrase.first - 1].word not in ("at", "in", "during"):
        return False
    near = units[phrase.head + 1 : phrase.head + 20]
    comma = next((at for at, unit in enumerate(near) if unit.word == ","), None)
    return comma is not None and any(unit.word in words.report for unit in near[comma + 1 :])


def _call(phrase: Phrase, units: Sequence[Unit], words: MeetingWords) -> MeetingKind | None:
    before = set(phrase.modifiers)
    following = _following(phrase, units)
    named = words.nouns[units[phrase.head].word] == "phone_call"
    if named or before & words.calls or following in ("with", "between"):
        return "phone_call" if not before & {"911", "emergency", "distress", "robo"} else None
    lead = units[phrase.first - 1].word if phrase.first else ""
    if following == "on" and lead in ("paid", "pay", "pays", "paying"):
        return "courtesy_call"
    follows = phrase.determiner in words.definite_words and not before - {"earlier", "previous", "same"}
    return "phone_call" if follows and following not in ("for", "to", "on", "of", "from", "by") else None


_KINDS: dict[str, Callable[[Phrase, Sequence[Unit], MeetingWords], MeetingKind | None]] = {
    "meeting": _meeting,
    "session": lambda phrase, units, words: "bilateral_meeting",
    "visit": lambda phrase, units, words: "visit",
    "stay": _stay,
    "round": _round,
    "meal": _meal,
    "ceremony": _ceremony,
    "service": _service,
    "rite": _rite,
    "conference": _conference,
    "appearance": _appearance,
    "briefing": _briefing,
    "call": _call,
    "phone_call": _call,
}
_PUBLIC = frozenset({"conference", "appearance", "briefing", "call", "phone_call", "service"})
