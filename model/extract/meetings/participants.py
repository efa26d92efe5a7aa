"""Who takes part in a meeting told of by a noun, and where a visit goes."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.meetings import MeetingWords
from ...records import MeetingKind, Span
from .backwards import group_before
from .groups import Group, read_group
from .holders import Company, holder, is_several
from .kinds import SIGNS
from .nounphrases import Phrase
from .occasions import talkers
from .sorts import AND, is_demonym, is_place_name, is_seat, is_titled_several, is_verb
from .subjects import clause_subject, with_whom
from .times import after_what
from .units import Unit
from .visitors import visitors

_AT = frozenset({"in", "at", "during", "after", "before", "following"})
#: After one of these the main clause may begin.
_BREAKS = frozenset({",", '"', "”"})
_MAIN = 20  # units
_SPEAKING = frozenset({"speaking", "talking", "addressing", "answering", "emerging"})
_HELD = frozenset({"held", "holds", "hold"})
TOPIC = frozenset({"about", "regarding", "concerning"})
_OPENING = 6  # units; a phrase that begins so early opens its sentence


def participants(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, right: int, others: Sequence[int], words: MeetingWords
) -> Company:
    """Those who take part in the meeting of `phrase`, whose clause ends at `right`; `others` are the sentence's meeting
    nouns."""
    if kind == "visit":
        return visitors(units, phrase, right, words)
    spans, explicit = _before_noun(units, phrase, kind, words)
    linked = _linked_groups(units, phrase.head + 1, right, kind, words)
    linked = linked or with_whom(units, phrase.first, 0, words)
    if not spans and not linked:
        met = talkers(units, phrase.first, phrase.head, others, words)
        if met:
            return Company(met.spans, met.generic, True)
    explicit = explicit or bool(linked)
    if kind == "ceremony":
        persons = {unit.span for unit in units if unit.name is not None and unit.name.kind == "person"}
        linked = Group(tuple(span for span in linked.spans if span in persons), linked.end, False)
    held = holder(units, phrase, words)
    owned = bool(phrase.possessor) and phrase.determiner not in words.possessives and kind != "ceremony"
    held = held or _held_by(units, phrase, words)
    subject = held if held and not owned else _subject(units, phrase, kind, spans, linked, right, words)
    several = bool(subject) and is_several(units, subject)
    generic = linked.generic or (subject.generic and bool(held))
    if phrase.determiner in ("his", "her") and linked and phrase.first <= _OPENING:
        after = _subject_after(units, phrase, right, words)  # "In her meeting with Weng, Bae said"
        spans = [*after.spans, *spans[1:]] if after.spans else spans
    together = tuple(dict.fromkeys((*subject.spans, *spans, *linked.spans)))
    return Company(together, generic or (several and len(subject.spans) < 2), explicit, several)


def _held_by(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """Who held it where that follows the noun: "anger over a meeting Prime Minister Sato held with Mensah"."""
    none = Group((), phrase.first, False)
    if phrase.head + 2 >= len(units) or units[phrase.head + 1].kind != "name":
        return none
    found = read_group(units, phrase.head + 1, words)
    after = [unit.word for unit in units[found.end : found.end + 2]]
    return found if found.spans and _HELD.intersection(after) else none


def _before_noun(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, words: MeetingWords
) -> tuple[list[Span], bool]:
    """The possessor and the names before the noun, and whether they are a pair ("Japan-US")."""
    spans: list[Span] = list(phrase.possessor.spans)
    explicit = False
    for unit in phrase.named:
        group = unit.word in words.group_names or (unit.name is not None and unit.name.kind == "institution")
        title = is_titled_several(unit)
        venue = kind == "press_conference" or (phrase.determiner in words.possessives and is_seat(unit))
        venue = venue and is_place_name(unit) and len(unit.parts) == 1  # "her Oslo talks"
        topic = kind in ("summit", "conference") and is_place_name(unit) and len(unit.parts) == 1 and not spans
        topic = topic and len(phrase.named) == 1  # "the Ukraine summit"
        if not group and not title and not venue and not topic and not is_demonym(unit):
            spans += unit.parts
            explicit = explicit or len(unit.parts) > 1
    return spans, explicit


def _subject(
    units: Sequence[Unit], phrase: Phrase, kind: MeetingKind, spans: Sequence[Span], linked: Group, right: int,
    words: MeetingWords,
) -> Group:  # fmt: skip
    """The subject of the clause where the phrase leaves a side open: "X said in a call with Y", "their meeting", "in a
    call with Y, X said", "agreed at a meeting"."""
    none = Group((), phrase.first, False)
    if phrase.determiner == "their":
        found = clause_subject(units, phrase.first, words)
        return found if found or phrase.first > _OPENING else _subject_after(units, phrase, right, words)
    if phrase.possessor or len(spans) > 1:
        return none
    if _are_all_named(units, phrase, linked, right):
        return none
    lead = units[phrase.first - 1].word if phrase.first else ""
    called_for = lead in ("for", "of") and phrase.first > 1 and units[phrase.first - 2].word in words.prospects
    if lead in TOPIC or called_for:
        return none
    result = after_what(units, phrase.first) if kind == "bilateral_meeting" and not linked and not spans else None
    if result is not None and phrase.determiner != "the":
        found = clause_subject(units, result, words)  # "A and B agreed to it after talks in Doha"
        return found if is_several(units, found) else none
    by_phone = kind == "phone_call" and lead in ("in", "during", "by", "over", "via")
    held_at = (lead in ("at", "during") or by_phone) and phrase.determiner in ("a", "an") and not spans
    if not (linked or kind == "press_conference" or held_at or _is_signing(units, phrase, kind)):
        return none
    found = _there_for(units, phrase, words) or _said_after(units, phrase, words) or _beside(units, phrase, words)
    found = found or clause_subject(units, phrase.first, words)
    if by_phone and found and not linked:
        return Group((*found.spans, *_told(units, phrase.first, words)), found.end, found.generic)
    if found or lead not in _AT or phrase.first > _OPENING:
        return found
    return _subject_after(units, phrase, right, words)


def _said_after(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """Who is named after the verb in "…," said Weber after talks with Erdem", before the commas in "Weber, speaking
    after a meeting with Erdem, said"."""
    none = Group((), phrase.first, False)
    after = after_what(units, phrase.first)
    for verb in range((after or 0) - 1, max((after or 0) - 16, 0), -1):
        unit = units[verb]
        if unit.word in words.report and unit.kind == "word":
            marked = units[verb - 1].kind == "mark"
            return read_group(units, verb + 1, words) if marked else none
        if unit.word in _SPEAKING and units[verb - 1].word == ",":
            return group_before(units, verb - 2, words) if verb > 1 else none
        if is_verb(unit, words):
            break
    return none


def _beside(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """Who is named before the comma in "Weber, standing beside Erdem at a news conference, said"."""
    none = Group((), phrase.first, False)
    comma = next((at for at in range(phrase.first - 1, max(phrase.first - 12, 0), -1) if units[at].word == ","), None)
    if comma is None or not units[comma + 1].word.endswith("ing") or units[comma + 1].kind != "word":
        return none
    if any(is_verb(unit, words) for unit in units[comma + 2 : phrase.first]):
        return none
    return group_before(units, comma - 1, words)


def _there_for(units: Sequence[Unit], phrase: Phrase, words: MeetingWords) -> Group:
    """Who is named before the commas in "Weber, in Ankara for talks with Erdem, said"."""
    none = Group((), phrase.first, False)
    if not phrase.first or units[phrase.first - 1].word != "for":
        return none
    comma = next((at for at in range(phrase.first - 2, max(phrase.first - 9, 0), -1) if units[at].word == ","), None)
    opens = comma is not None and comma > 0 and units[comma + 1].word in ("in", "at", "on", "visiting")
    return group_before(units, comma - 1, words) if comma is not None and opens else none


def _subject_after(units: Sequence[Unit], phrase: Phrase, right: int, words: MeetingWords) -> Group:
    """Who is named after the comma that ends an opening phrase; nobody where it opens no sentence."""
    none = Group((), phrase.first, False)
    ahead = phrase.first > 1 and [unit.word for unit in units[phrase.first - 2 : phrase.first]] == ["ahead", "of"]
    if not phrase.first or not (ahead or units[phrase.first - 1].word in _AT):
        return none
    commas = [at for at in range(phrase.head + 1, min(right + _MAIN, len(units))) if units[at].word in _BREAKS]
    for comma in commas:
        group = read_group(units, comma + 1, words)
        if group and group.end < len(units) and is_verb(units[group.end], words):
            return group
    return read_group(units, commas[0] + 1, words) if commas else none


def _told(units: Sequence[Unit], before: int, words: MeetingWords) -> tuple[Span, ...]:
    """Whom the verb before tells or urges: "told King Oskar in a phone call"."""
    for verb in range(before - 1, max(before - 25, -1), -1):
        if units[verb].kind == "word" and is_verb(units[verb], words) and units[verb].word not in words.auxiliaries:
            group = read_group(units, verb + 1, words)
            named = {unit.span for unit in units if unit.name is not None and unit.name.kind == "person"}
            return tuple(span for span in group.spans if span in named)
    return ()


def _is_signing(units: Sequence[Unit], phrase: Phrase, kind: MeetingKind) -> bool:
    return kind == "ceremony" and any(unit.word in SIGNS for unit in units[max(phrase.first - 14, 0) : phrase.first])


def _are_all_named(units: Sequence[Unit], phrase: Phrase, linked: Group, right: int) -> bool:
    """Whether the phrase itself names both sides: "talks between Iran and the P5+1", "a meeting of two presidents"."""
    near = {unit.word for unit in units[phrase.head + 1 : min(phrase.head + 3, right)]}
    if linked and near & {"between", "among"}:
        return True
    return (len(linked.spans) > 1 or linked.generic) and _between(units, phrase.head + 1, right)


def _between(units: Sequence[Unit], start: int, end: int) -> bool:
    return any(unit.word in ("between", "among", "of") for unit in units[start : min(start + 4, end)])


def _linked_groups(units: Sequence[Unit], start: int, end: int, kind: MeetingKind, words: MeetingWords) -> Group:
    """Those named after "with", "between", "among", "of", "involving"; after "will bring together" and "attended
    by"; and
    in "in which A and B took part"."""
    spans: list[Span] = []
    generic = infinitive = False
    for position in range(start, end):
        word = units[position].word
        if word == "to" and position + 1 < end and _is_small_word(units[position + 1]):
            infinitive = True
        if units[position - 1].word == "," and word in words.auxiliaries and spans:
            break  # "held talks with A, is seen as an ally in B, with his kingdom"
        if units[position - 1].word in AND and spans and is_verb(units[position], words):
            break  # "interrupted his talks with A and spoke with B"
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
        group = read_group(units, position + 1, words)
        if not group and word == "between" and any(unit.word in AND for unit in units[position + 2 : position + 12]):
            return Group((), position + 1, True)  # "between the unions and the ministry"
        return group
    if word == "of" and position - start < 2:
        group = read_group(units, position + 1, words)
        joined = group.end < len(units) and units[group.end].word == "with"  # "a meeting of Ruto with Museveni"
        return group if len(group.spans) > 1 or group.generic or joined or kind == "ceremony" else none
    if kind in ("phone_call", "courtesy_call") and _is_caller(units, position, start, kind, infinitive):
        return read_group(units, position + 1, words)
    if word in ("for", "of") and words.nouns[units[start - 1].word] == "meal" and position - start < 4:
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


def _is_caller(units: Sequence[Unit], position: int, start: int, kind: MeetingKind, infinitive: bool) -> bool:
    """Whether the preposition leads to somebody who called or was called: "a telephone call from the minister", "calls
    to four leaders", "a courtesy call by Mr. Diallo, a special envoy, on Mr. Sato"."""
    word = units[position].word
    if word in ("from", "by", "to") and position - start < 4 and not infinitive:
        return True
    if word != "on" or kind != "courtesy_call":
        return False
    following = units[position + 1] if position + 1 < len(units) else None
    return position - start < 2 or (
        following is not None and following.name is not None and following.name.kind == "person"
    )


def _along(units: Sequence[Unit], start: int, words: MeetingWords) -> Group:
    """Those named after "along with" or "together with"."""
    for position in range(start, min(start + 8, len(units) - 1)):
        if units[position].word in ("along", "together", "alongside") and units[position + 1].word == "with":
            return read_group(units, position + 2, words)
    return Group((), start, False)
