"""Reports: a cue with its speaker and the words it reports, within one line."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicon.cues import CueWords, Grammar
from ...text import Prose
from .clauses import content_after, content_end
from .lines import FOLDED, Line
from .phrases import Phrase, is_verb, phrase_after, phrase_before
from .verbs import Verb, cue_verbs

_DASHES = frozenset({"—", "–", "-", "--", "―"})


@dataclass(slots=True)
class Report:
    """`pieces` are positions of reported words in `line`, in order; `cue` the positions of the cue."""

    line: Line
    speaker: Phrase | None
    cue: tuple[int, int] | None
    pieces: list[tuple[int, int]]
    addressee: Phrase | None = None
    why: list[str] = field(default_factory=list)
    negated: bool = False


def reports_in(line: Line, words: CueWords, prose: Prose) -> list[Report]:
    """The reports of a line, in the order of their cues."""
    found: list[Report] = []
    for verb in cue_verbs(line, words):
        if (report := _read(line, verb, words, prose, found)) is not None:
            found.append(report)
    return found


def _read(line: Line, verb: Verb, words: CueWords, prose: Prose, found: list[Report]) -> Report | None:
    if verb.shape == "source":
        return _according(line, verb, words, prose, found)
    if verb.negated:
        return None
    if verb.shape == "passive":
        return _passive(line, verb, words, prose)
    grammar = words.grammar
    if verb.shape in {"participle", "infinitive"}:
        content = content_after(line, verb, verb.last, words, prose)
        if content is None:
            return None
        speaker = _shared_speaker(line, verb, found, grammar)
        return _report(line, verb, speaker, [(content.first, content.last)], content.addressee, [content.rule])
    return _finite(line, verb, words, prose, found)


def _finite(line: Line, verb: Verb, words: CueWords, prose: Prose, found: list[Report]) -> Report | None:
    grammar = words.grammar
    floor = _floor(found, verb)
    before = line.word(verb.first - 1)
    left_mark = before is FOLDED or (before == "," and line.word(verb.first - 2) is FOLDED)
    if verb.first == 0 or left_mark or before == ",":
        inverted = _inverted(line, verb, words, prose, floor, left_mark)
        if inverted is not None:
            return inverted
    if left_mark and before is not FOLDED:
        return None
    if before in {"and", "but", "then", "or"}:
        speaker = _shared_speaker(line, verb, found, grammar)
        content = content_after(line, verb, verb.last, words, prose)
        if content is None:
            return None
        return _report(line, verb, speaker, [(content.first, content.last)], content.addressee, [content.rule])
    speaker = phrase_before(line, verb.first, grammar, floor)
    if speaker is None:
        content = content_after(line, verb, verb.last, words, prose)
        if content is None or not content.sure:
            return None
        speaker = _shared_speaker(line, verb, found, grammar)
        return _report(line, verb, speaker, [(content.first, content.last)], content.addressee, [content.rule])
    content = content_after(line, verb, verb.last, words, prose)
    pieces: list[tuple[int, int]] = []
    why: list[str] = []
    left = _left(line, speaker.first, floor, verb)
    if left is not None and (content is None or line.low[left[1] - 1] is FOLDED or _is_time(line, verb.last, grammar)):
        pieces.append(left)
        why.append("words before cue")
        if content is not None and not (line.low[content.first] is FOLDED and content.sure):
            content = None
    if content is not None:
        pieces.append((content.first, content.last))
        why.append(content.rule)
    if not pieces:
        return None
    addressee = content.addressee if content is not None else None
    return _report(line, verb, speaker, pieces, addressee, [*why, speaker.rule])


def _is_time(line: Line, index: int, grammar: Grammar) -> bool:
    return line.word(index) in grammar.times


def _left(line: Line, subject: int, floor: int, verb: Verb) -> tuple[int, int] | None:
    """The words before the speaker: up to a comma, a dash or a quotation that stands right before him."""
    end = subject
    word = line.word(end - 1)
    if end - 1 < floor:
        return None
    if word == "," or word in _DASHES:
        end -= 1
    elif word is not FOLDED:
        return None
    first = floor
    while first < end and line.low[first] in {",", "and", "but", "—", "–"}:
        first += 1
    if end <= first:
        return None
    if line.low[end - 1] is not FOLDED and ("clause" not in verb.takes or end - first < 3):
        return None
    return first, end


def _inverted(line: Line, verb: Verb, words: CueWords, prose: Prose, floor: int, left_mark: bool) -> Report | None:
    """`“…,” said X, a doctor` and `The plan is dead, said X.`"""
    grammar = words.grammar
    if verb.last - verb.first > 2 and not left_mark:
        return None
    speaker = phrase_after(line, verb.last, grammar)
    if speaker is None:
        return None
    after = line.word(speaker.last)
    if left_mark:
        end = verb.first if line.low[verb.first - 1] is FOLDED else verb.first - 1
        pieces = [_left(line, verb.first, floor, verb) or (end - 1, end)]
        why = ["quotation before cue", "speaker: after cue"]
        continued = content_after(line, verb, speaker.last, words, prose)
        if continued is not None and line.low[continued.first] is FOLDED:
            pieces.append((continued.first, continued.last))
        return _report(line, verb, speaker, pieces, None, why)
    if "clause" not in verb.takes:
        return None
    if verb.first == 0:
        content = content_after(line, verb, speaker.last, words, prose)
        if content is None or line.low[content.first] is not FOLDED:
            return None
        return _report(line, verb, speaker, [(content.first, content.last)], None, [content.rule, "speaker: after cue"])
    if after not in {"", ".", ","} and after not in grammar.prepositions and after not in grammar.relatives:
        return None
    if (
        not any(line.is_capital(index) for index in range(speaker.first, speaker.last))
        and line.low[speaker.first] not in grammar.determiners
    ):
        return None
    left = _left(line, verb.first, floor, verb)
    if left is None or not any(is_verb(line, index, grammar) for index in range(*left)):
        return None
    return _report(line, verb, speaker, [left], None, ["clause before cue", "speaker: after cue"])


def _according(line: Line, verb: Verb, words: CueWords, prose: Prose, found: list[Report]) -> Report | None:
    grammar = words.grammar
    last = verb.last
    count = len(line)
    depth = 0
    while last < count:
        word = line.low[last]
        if (word in {".", ";", ","} and depth == 0) or word in _DASHES:
            break
        if word == "(":
            depth += 1
        if word == ")":
            depth -= 1
        last += 1
    if last == verb.last:
        return None
    speaker = Phrase(verb.last, last, last, "speaker: according to")
    floor = _floor(found, verb)
    left_end = verb.first
    while left_end > floor and line.low[left_end - 1] in {",", "—", "–"}:
        left_end -= 1
    if left_end - floor > 2:
        pieces = [(floor, left_end)]
        if line.word(last) == "," and last + 2 < count and left_end < verb.first:
            following = line.word(last + 1)
            if is_verb(line, last + 1, grammar) or not any(is_verb(line, at, grammar) for at in range(floor, left_end)):
                pieces.append((last + 1, content_end(line, last + 1, words, prose)))
            del following
        return _report(line, verb, speaker, pieces, None, ["clause before according to"])
    if line.word(last) == "," and last + 1 < count:
        return _report(
            line,
            verb,
            speaker,
            [(last + 1, content_end(line, last + 1, words, prose))],
            None,
            ["clause after according to"],
        )
    return None


def _passive(line: Line, verb: Verb, words: CueWords, prose: Prose) -> Report | None:
    """`was quoted as saying`: the subject speaks."""
    if verb.lemma == "quote" and line.word(verb.last) == "as" and line.word(verb.last + 1) in {"saying", "telling"}:
        inner = Verb(verb.first, verb.at, verb.last + 2, "finite", "say", frozenset({"clause"}))
        return _finite(line, inner, words, prose, [])
    return None


def _shared_speaker(line: Line, verb: Verb, found: list[Report], grammar: Grammar) -> Phrase | None:
    """The subject of a verb that has none of its own: that of the cue before it, or of the line."""
    if found and found[-1].speaker is not None:
        return found[-1].speaker._replace(rule="speaker: of the cue before")
    for index in range(1, verb.first):
        if is_verb(line, index, grammar):
            phrase = phrase_before(line, index, grammar)
            if phrase is not None:
                return phrase._replace(rule="speaker: subject of the sentence")
    return None


def _floor(found: list[Report], verb: Verb) -> int:
    """Where words may begin that belong to `verb`: behind the cue and the words of the report before it."""
    if not found:
        return 0
    previous = found[-1]
    ends = [last for first, last in previous.pieces if last <= verb.first]
    if previous.cue is not None:
        ends.append(previous.cue[1])
    return max(ends, default=0)


def _report(
    line: Line,
    verb: Verb,
    speaker: Phrase | None,
    pieces: list[tuple[int, int]],
    addressee: Phrase | None,
    why: list[str],
) -> Report:
    return Report(line, speaker, (verb.first, verb.last), pieces, addressee, why, verb.negated)
