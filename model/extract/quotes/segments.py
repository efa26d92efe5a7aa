"""The stretches between commas and dashes before a verb: which may be its subject, and which are asides."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .endphrases import LEADS
from .lines import FOLDED, Line
from .phrases import BREAKS, DASHES, is_adverb, is_glued

_HARD = frozenset({".", ";", ":", "!", "?", "…", "...", "|", "•"})
#: Words that join a clause to the one before it.
JOINS = frozenset("and but so yet then or & still also meanwhile even just only".split())
#: So many words before a verb its subject is looked for.
REACH = 60


def segments_before(line: Line, end: int, floor: int) -> list[tuple[int, int]]:
    """The stretches between commas and dashes before `end`, from left to right, brackets left out."""
    found: list[tuple[int, int]] = []
    last = end
    index = end - 1
    depth = 0
    limit = max(floor, end - REACH)
    while index >= limit:
        word = line.low[index]
        if word in {")", "]"}:
            if line.word(index + 1) == "," or index + 1 == end:
                last = index  # Ann Hill (Leeds), | a doctor
            depth += 1
        elif word in {"(", "["}:
            depth = max(0, depth - 1)
            last = index if last < end and line.word(last) in {")", "]"} else last
        elif depth == 0:
            if word in _HARD or (word is FOLDED and not _is_embedded(line, index)):
                break
            if word is FOLDED and line.inner(index)[-1:] == ",":
                if index + 1 < last:
                    found.append((index + 1, last))
                last = index + 1
            if (word == "," or word in DASHES) and not is_glued(line, index):
                if index + 1 < last:
                    found.append((index + 1, last))
                last = index
        index -= 1
    if index + 1 < last and depth == 0:
        found.append((index + 1, last))
    found.reverse()
    return found


def _is_embedded(line: Line, index: int) -> bool:
    """Whether the quotation at `index` stands inside a clause: `Hill, who calls him a “fool,” said`."""
    return index > 0 and line.low[index - 1] not in BREAKS and line.inner(index).count(" ") < 4


def can_be_subject(line: Line, first: int, last: int, words: CueWords) -> bool:
    """Whether a segment may be a noun phrase that acts: no adjunct, no adverb, no number by itself."""
    grammar = words.grammar
    while first < last - 1 and line.low[first] in JOINS:
        first += 1
    word = line.low[first]
    if word in grammar.prepositions or word in grammar.times or word in LEADS:
        return False
    if word in grammar.time_openers and line.word(first + 1) in grammar.times:
        return False
    if last - first == 1 and (is_adverb(line, first, grammar) or word[:1].isdigit() or word.endswith("ed")):
        return False
    if first == 0 and word.endswith("ed") and line.word(1) in grammar.prepositions:
        return False  # Reached by phone, …
    return not (word in {"however", "though", "instead", "meanwhile", "jr.", "sr."} or word.isdigit())


def is_attribution(line: Line, first: int, last: int, words: CueWords) -> bool:
    """`The sides, | she told the paper by phone |, had agreed`: who says it, set into the clause."""
    if line.low[first] not in words.grammar.subject_pronouns and not line.is_capital(first):
        return False
    for at in range(first + 1, min(first + 5, last)):
        cue = words.forms.get(line.low[at])
        if cue is not None and "clause" in cue.takes and ("past" in cue.forms or "s" in cue.forms):
            return True
    return False


def is_participle(line: Line, first: int, grammar: Grammar) -> bool:
    """`speaking in Leith`, `Also speaking`, `Reacting`, `headed by a judge`: what opens an aside."""
    if line.word(first + 1).endswith("ing") and is_adverb(line, first, grammar):
        first += 1
    if line.low[first].endswith("ing"):
        return first == 0 or not line.is_capital(first)
    behind = line.word(first + 1) in grammar.prepositions
    return behind and line.low[first].endswith("ed") and not line.is_capital(first)


def is_adjunct(line: Line, first: int, segments: list[tuple[int, int]], grammar: Grammar) -> bool:
    """`when asked about the case`, `in hiding since a warrant was issued`: an aside with a verb, behind the subject."""
    if first == segments[0][0]:
        return False
    return line.low[first] in grammar.prepositions or line.low[first] in grammar.subordinators


def is_setting(line: Line, first: int, last: int, words: CueWords) -> bool:
    """`in a statement made available to newsmen`: where it was said, with a participle of its own."""
    if line.low[first] not in {"in", "at", "during", "on", "via", "through"}:
        return False
    return any(line.low[at] in words.occasions for at in range(first + 1, min(first + 6, last)))
