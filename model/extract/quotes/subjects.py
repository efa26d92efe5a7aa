"""The subject of a verb: the words before it, cut at commas and dashes into segments, asides and openings left out.

`On Monday, Ann Hill, a doctor from Leeds, said` has the segments `On Monday`, `Ann Hill`, `a doctor from Leeds`: the
first that is a noun phrase and no adjunct is the subject. A segment with a verb of its own ends the search.
"""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .endphrases import LEADS, opening_dash, phrase_ending, walk_back, without_adjunct
from .lines import FOLDED, Line, behind_dateline
from .phrases import BREAKS, DASHES, Phrase, is_adverb, is_verb
from .segments import (
    JOINS,
    can_be_subject,
    is_adjunct,
    is_attribution,
    is_participle,
    is_setting,
    segments_before,
)

_RELATIVES = frozenset({"who", "which", "whom", "whose", "where", "that"})
#: Conjunctions behind which a subject may be followed by an aside before its verb comes.
_BEFORE_SUBJECTS = frozenset({"as", "while", "when", "although", "though", "because", "but", "and"})
#: Prepositions that stay inside a name or an office: `the mayor of Leith in Scotland, who`.
_LOCAL = frozenset({"for", "from", "in", "at"})
ANTECEDENT = "speaker: antecedent of the relative clause"


def subject_before(line: Line, end: int, words: CueWords, floor: int = 0, strict: bool = False) -> Phrase | None:
    """The subject of the verb group that begins at `end`. `strict`: none rather than the noun before a comma."""
    grammar = words.grammar
    if end <= floor:
        return None
    before = line.low[end - 1]
    if before in _RELATIVES and before not in {"that", "where", "whose"} and end - 1 > floor:
        return _antecedent(line, end - 1, words, floor)
    if before in {")", "]"}:
        opening = "(" if before == ")" else "["
        start = next((at for at in range(end - 2, max(floor, end - 14), -1) if line.low[at] == opening), end)
        if start < end and line.word(start - 1) not in {",", ""}:
            return subject_before(line, start, words, floor, strict)  # Ann Hill (D-Ohio)
    if before == "that" and _opens_relative(line, end, words, floor):
        return _antecedent(line, end - 1, words, floor)
    if before in DASHES and (dash := opening_dash(line, end - 1, floor)) is not None:
        return subject_before(line, dash, words, floor, strict)  # a doctor - who came late, and left - said
    if before in {",", ")", "]"} or before in DASHES or (before is FOLDED and line.inner(end - 1)[-1:] == ","):
        return _behind_aside(line, end, words, floor, strict)
    last = without_adjunct(line, end, words, floor)
    if last < end and line.low[last - 1] == ",":
        return _behind_aside(line, last, words, floor, strict)  # Ann Hill, a doctor, on Monday said
    return phrase_ending(line, last, grammar, floor, "speaker: before cue")


def _opens_relative(line: Line, end: int, words: CueWords, floor: int) -> bool:
    """Whether the "that" before `end` points back to a noun, `a note that called it “weak”`: no verb before it takes a
    clause, and it is no pronoun of its own."""
    noun = line.word(end - 2)
    return (
        end - 2 > floor
        and noun.isalpha()
        and noun not in words.forms
        and noun not in words.grammar.prepositions
        and noun not in words.grammar.conjunctions
        and noun not in words.grammar.object_pronouns
        and noun not in words.grammar.times
        and not is_verb(line, end - 2, words.grammar)
        and not is_adverb(line, end - 2, words.grammar)
    )


def behind_object(line: Line, phrase: Phrase, words: CueWords) -> Phrase:
    """Who speaks in `a case critics described as`, `what officials describe as`: the plural noun behind the object."""
    last = phrase.last - 1
    if last <= phrase.first or line.is_capital(last) or not line.low[last].endswith("s"):
        return phrase
    determined = any(line.low[at] in {"a", "an", "the", "this", "what"} for at in range(phrase.first, last))
    if not determined or (last - phrase.first < 2 and line.low[phrase.first] != "what"):
        return phrase
    if line.low[phrase.first] in {"the", "a", "an"} and line.low[last] not in words.sources | {"critics", "opponents"}:
        return phrase
    return Phrase(last, phrase.last, last, "speaker: behind its object")


def _antecedent(line: Line, end: int, words: CueWords, floor: int) -> Phrase | None:
    """What "who" or "which" at `end` points to: the last noun phrase before it."""
    grammar = words.grammar
    last = end - 1 if line.low[end - 1] == "," else end
    if last <= floor or line.low[last - 1] in BREAKS:
        return _behind_aside(line, last, words, floor, strict=True) if last > floor else None
    first = walk_back(line, last, grammar, floor)
    for index in range(last - 1, first, -1):
        word = line.low[index]
        if word in grammar.prepositions and word != "of" and (word not in _LOCAL or not line.is_capital(first)):
            described = next((at for at in range(first, index) if line.low[at] in {"a", "an"}), None)
            expert = line.low[end] == "who" and described is not None and line.is_capital(last - 1)
            first = described if expert and described is not None else index + 1  # an expert on Iran, who
            break
    if first < last and line.low[first] in grammar.prepositions:
        if line.word(first - 1) == ",":
            phrase = _behind_aside(line, first, words, floor, strict=True)
            return phrase._replace(rule=ANTECEDENT) if phrase is not None else None
        first += 1
    while first < last and line.low[first] in LEADS:
        first += 1
    if line.low[end] == "who" and all(line.low[at][:1].isdigit() for at in range(first, last)):
        return _behind_aside(line, first, words, floor, strict=True)  # Hill, 80, who
    if line.low[end] == "who":
        first = _of_whom(line, first, last, words)
    return Phrase(first, last, first, ANTECEDENT) if first < last else None


def _of_whom(line: Line, first: int, last: int, words: CueWords) -> int:
    """Where the person begins in `the remarks of Hill, who`: words are nobody."""
    for index in range(first + 1, last - 1):
        if line.low[index] == "of" and line.is_capital(index + 1) and line.low[index - 1] in words.nouns:
            return index + 1
    return first


def _behind_aside(line: Line, end: int, words: CueWords, floor: int, strict: bool) -> Phrase | None:
    """The subject before one or more asides that end at `end`."""
    floor = max(floor, behind_dateline(line))
    segments = segments_before(line, end, floor)
    chosen: tuple[int, int] | None = None
    for first, last in reversed(segments):
        if line.low[first] == "that" and first == floor and first + 1 < last:
            first += 1  # said that | the leaders, in talks, had agreed
        opening = line.low[first]
        if opening in _RELATIVES or is_participle(line, first, words.grammar) or is_setting(line, first, last, words):
            continue
        if chosen is None and first > segments[0][0] and is_attribution(line, first, last, words):
            continue
        main = next((index for index in range(first, last) if line.low[index] in _RELATIVES), last)
        if any(is_verb(line, index, words.grammar) or _acts(line, index, words) for index in range(first, main)):
            if chosen is None and is_adjunct(line, first, segments, words.grammar):
                continue
            if chosen is None and not strict:
                chosen = (_behind_conjunction(line, first, last, words), last)
            break
        if can_be_subject(line, first, last, words):
            chosen = (first, last)
        elif chosen is None and last < end - 1 and opening in _BEFORE_SUBJECTS and last - first > 1:
            chosen = (first + 1, last)  # Fighting went on as President Hill, under pressure, vowed
    if chosen is None:
        return None
    outer = chosen[0]
    first, last = _named(line, chosen, segments, words.grammar)
    if line.kind == "title":
        last = _before_present(line, first, last)
    last = next((index for index in range(first + 1, last) if line.low[index] in {"who", "which"}), last)
    last = without_adjunct(line, last, words, first)
    phrase = phrase_ending(line, last, words.grammar, first, "speaker: before its apposition")
    return phrase._replace(outer=outer) if phrase is not None and first != outer else phrase


def _behind_conjunction(line: Line, first: int, last: int, words: CueWords) -> int:
    """Where the subject of the last clause begins: `Fighting went on as | President Hill, under pressure, vowed`."""
    for at in range(last - 2, first, -1):
        if is_verb(line, at, words.grammar):
            break
        if line.low[at] in _BEFORE_SUBJECTS and line.low[at] != "and":
            return at + 1
    return first


def _acts(line: Line, index: int, words: CueWords) -> bool:
    """Whether the marks at `index` hold the verb of their clause: `Brandt “strongly condemned” the attack`."""
    if line.low[index] is not FOLDED:
        return False
    inner = line.inner(index).lower().split()
    cue = words.forms.get(inner[-1]) if 0 < len(inner) <= 3 else None
    return cue is not None and "past" in cue.forms and "base" not in cue.forms


def _before_present(line: Line, first: int, last: int) -> int:
    """Where the subject of a headline ends: `Minister quits over dam contract, says …`."""
    for index in range(first + 1, last - 1):
        word = line.low[index]
        if (
            word.endswith("s")
            and not word.endswith(("ss", "us", "'s", "’s"))
            and line.low[index + 1] not in {"of", "and"}
        ):
            return index
    return last


def _named(line: Line, chosen: tuple[int, int], segments: list[tuple[int, int]], grammar: Grammar) -> tuple[int, int]:
    """The name behind an office: `the ambassador to Japan, Ann Hill, said`."""
    first, last = chosen
    position = next(number for number, segment in enumerate(segments) if segment[1] == last)
    while first < last - 1 and line.low[first] in JOINS:
        first += 1
    if position + 1 >= len(segments) or (
        line.low[first] not in grammar.determiners
        and "'s" not in line.low[first:last]
        and "’s" not in line.low[first:last]
    ):
        return chosen
    begin, end = segments[position + 1]
    related = line.low[first] in grammar.possessives and last - first < 4
    bare = (1 if related else 2) <= end - begin <= 4 and all(line.is_capital(at) for at in range(begin, end))
    bare = bare or _ends_in_name(line, begin, end, grammar)
    return (begin, end) if bare and line.low[begin] not in grammar.determiners else chosen


def _ends_in_name(line: Line, first: int, last: int, grammar: Grammar) -> bool:
    """`farmer Ann Hill`, `Deputy Works Minister Ann Hill`: an office or a trade, and two capitals at the end."""
    if not 3 <= last - first <= 8 or not (line.is_capital(last - 1) and line.is_capital(last - 2)):
        return False
    return all(
        line.low[at].replace("-", "").isalpha()
        and line.low[at] not in grammar.small
        and not line.low[at].endswith("ing")
        and not is_verb(line, at, grammar)
        for at in range(first, last - 2)
    )
