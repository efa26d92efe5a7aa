"""Whether a noun tells of a meeting at all, or another word of its sentence does."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind
from .nounphrases import Phrase
from .ranks import is_employer
from .sorts import is_verb
from .units import Unit

#: Before a plural these speak of all that were: "their previous summits".
_EARLIER = frozenset({"previous", "earlier", "past", "further", "recent", "subsequent", "more", "other", "prior"})


def is_told(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, others: Sequence[int], words: MeetingWords
) -> bool:
    """Whether this noun tells of the meeting: of "summit meeting" the last word does, of "met for talks" the verb."""
    if (
        _is_beside(units, phrase, words)
        or _is_furthered(units, phrase, words)
        or phrase.head + 1 in others
        or _is_generic(phrase, units, words)
        or _serves_verb(units, phrase, words)
    ):
        return False
    return kind != "conference" or not is_employer(units, phrase, words)


def _is_beside(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the noun only says what another noun is of: "days of summit diplomacy", "a conference spokesman"."""
    following = units[phrase.head + 1].word if phrase.head + 1 < len(units) else ""
    return following in words.beside and phrase.determiner not in ("the", "this", "that")


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
    lead = units[phrase.first - 1].word if phrase.first else ""
    if plural and phrase.count > 1 and "including" in (lead, *phrase.modifiers):
        return True  # "close contacts, including seven summits last year"
    if not plural or phrase.count > 1 or _is_with_somebody(units, phrase, words):
        return False
    bare = not phrase.determiner and not phrase.possessor and not phrase.named
    return bare or bool(_EARLIER.intersection(phrase.modifiers))


def _is_with_somebody(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """ "separate meetings with President Sall and King Tupou": some that are known, though many."""
    after = units[phrase.head + 1 : phrase.head + 6]
    linked = bool(after) and after[0].word in ("with", "between")
    return linked and any(unit.kind == "name" for unit in after)


def _serves_verb(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """Whether the phrase only says what people met for: "met in London for another round of talks"."""
    if not phrase.first or units[phrase.first - 1].word != "for":
        return False
    event = words.nouns[units[phrase.head].word] in ("summit", "conference")  # has a name of its own
    for position in range(phrase.first - 2, max(phrase.first - 16, -1), -1):
        unit = units[position]
        if unit.word in words.meet | words.confer and unit.kind == "word":
            return not (event and (phrase.named or phrase.ordinal))
        if not event and unit.word in words.host and unit.kind == "word" and units[phrase.head + 1 : phrase.head + 2]:
            return units[phrase.head + 1].word not in words.with_words  # "will host Goro for a meeting on water"
        if is_verb(unit, words) or unit.kind == "mark":
            return False
    return False


def _is_furthered(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> bool:
    """ "a ceasefire to speed up peace talks": talks nobody is said to have held."""
    if phrase.determiner or phrase.possessor or phrase.first < 2:
        return False
    at = phrase.first - 1
    if units[at].word == "up" and units[at - 1].word in ("speed", "step"):
        return True
    return bool(words.furthers.intersection((units[at].word, *phrase.modifiers[:1])))
