"""Reports: a cue with its speaker and the words it reports, within one line."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicon.cues import CueWords, Grammar
from .complements import Content, content_after, resumed
from .endings import OPENERS, PERSONAL, content_end, is_finite
from .lines import FOLDED, Line
from .phrases import DASHES, Phrase, is_verb, phrase_after
from .subjects import governing_subject, subject_before
from .verbs import Verb, cue_verbs

_JOINS = frozenset({"and", "but", "because", "so", "if", "or", "since", "when", "although", "though", "unless"})


@dataclass(slots=True)
class Report:
    """`pieces` are positions of reported words in `line`, in order; `cue` the positions of the cue."""

    line: Line
    verb: Verb
    speaker: Phrase | None
    pieces: list[tuple[int, int]]
    addressee: Phrase | None = None
    why: list[str] = field(default_factory=list)


def reports_in(line: Line, words: CueWords) -> list[Report]:
    """The reports of a line, in the order of their cues."""
    found: list[Report] = []
    for verb in cue_verbs(line, words):
        report = _read(line, verb, words, found)
        if report is not None and not _idle(report, found):
            found.append(report)
    return found


def _idle(report: Report, found: list[Report]) -> bool:
    """Whether a cue inside the words of another only says what was done there: `said he called her`."""
    first, last = report.pieces[0][0], report.pieces[-1][1]
    inside = any(begin <= first and last <= end for other in found for begin, end in other.pieces)
    if not inside:
        return False
    rules = " ".join(report.why)
    if report.verb.shape == "participle":
        return not ("that-clause" in rules or "quotation" in rules or "colon" in rules)
    if report.verb.shape == "finite":
        return not ("colon" in rules or "comma and" in rules or "before cue" in rules or "clause after" in rules)
    return True


def _read(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    if verb.shape == "source":
        return _according(line, verb, words, found)
    if verb.negated:
        return None
    if verb.shape == "passive":
        return _passive(line, verb, words)
    if verb.shape in {"participle", "infinitive"} or line.word(verb.first - 1) in {"and", "but", "then", "or"}:
        return _without_subject(line, verb, words, found)
    return _finite(line, verb, words, found)


def _without_subject(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    """`…, adding that …`, `… and warned against …`: the speaker is that of the verb before."""
    content = content_after(line, verb, verb.last, words)
    if content is None:
        return None
    return _report(line, verb, _without_own(line, verb, content, found, words), [], content, [])


def _without_own(line: Line, verb: Verb, content: Content, found: list[Report], words: CueWords) -> Phrase | None:
    """The speaker of a cue without a subject: behind it where it opens the sentence, else that of the verb before."""
    if "addressee" in verb.takes and verb.shape == "finite" and verb.lemma == "ask":
        return None  # `when asked whether …`: who asked is not said
    if verb.shape == "participle" and verb.first <= 2 and line.word(content.last) == ",":
        phrase = phrase_after(line, content.last + 1, words.grammar)
        if phrase is not None:
            return phrase._replace(rule="speaker: subject of the main clause")
    if verb.shape == "participle" and line.word(verb.first - 1) != ",":
        phrase = subject_before(line, verb.first, words)
        if phrase is not None and line.word(phrase.first - 1) == "with":
            return phrase._replace(rule="speaker: with … saying")
    return _shared_speaker(line, verb, found, words)


def _finite(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    grammar = words.grammar
    floor = _floor(found, verb)
    before = line.word(verb.first - 1)
    left_mark = before is FOLDED or (before == "," and line.word(verb.first - 2) is FOLDED)
    if verb.first == 0 or left_mark or before == ",":
        inverted = _inverted(line, verb, words, floor, left_mark)
        if inverted is not None:
            return inverted
    if left_mark and before is not FOLDED:
        return None
    speaker = subject_before(line, verb.first, words, floor)
    content = content_after(line, verb, verb.last, words)
    if speaker is None:
        if content is None or not content.sure:
            return None
        return _report(line, verb, _without_own(line, verb, content, found, words), [], content, [])
    left = _left(line, speaker.outer, floor, verb)
    if left is None or (content is not None and not _reports_left(line, left, content, verb, grammar)):
        return None if content is None else _report(line, verb, speaker, [], content, [speaker.rule])
    pieces = [left]
    if line.low[left[1] - 1] is FOLDED:
        again = resumed(line, verb.last, words)
        if again is not None:
            pieces.append((again, content_end(line, again, verb, words)))
    elif content is not None and content.sure:
        pieces.append((content.first, content.last))
    else:
        pieces = _around(line, left, verb, words)
    return _report(line, verb, speaker, pieces, None, ["words before cue", speaker.rule])


def _reports_left(line: Line, left: tuple[int, int], content: Content, verb: Verb, grammar: Grammar) -> bool:
    """Whether the words before the speaker are reported, though words behind the cue could be."""
    if line.low[left[1] - 1] is FOLDED or (line.word(verb.last) in grammar.times and not content.sure):
        return True
    if content.rule != "comma and quotation after cue" or line.inner(content.first)[:1].isupper():
        return False
    return not _is_opening(line, left, grammar)


def _is_opening(line: Line, left: tuple[int, int], grammar: Grammar) -> bool:
    """`Still, she said, …`; `In March, she said, …`; `Asked why, she said, …`: no words of hers."""
    first, last = left
    word = line.low[first]
    if line.low[last - 1] in {"later", "earlier", "ago"}:
        return True
    verbs = any(is_verb(line, at, grammar) for at in range(first, last))
    if word in grammar.prepositions or word in grammar.adverbs or word in grammar.conjunctions:
        return not verbs or (word in OPENERS and "," not in line.low[first:last])
    return word.endswith(("ing", "ed")) and (first == 0 or line.low[first - 1] in {"but", "and"})


def _around(line: Line, left: tuple[int, int], verb: Verb, words: CueWords) -> list[tuple[int, int]]:
    """`The goal, he said, is peace`: both sides; `In particular, he said, the talks …`: the right one alone."""
    grammar = words.grammar
    comma = verb.last
    if line.word(comma) != "," or comma + 2 >= len(line):
        return [left]
    following = line.word(comma + 1)
    right = (comma + 1, content_end(line, comma + 1, verb, words))
    cue = words.forms.get(following)
    if right[1] <= right[0] or (cue is not None and following.endswith("ing")) or following in {"a", "an", "according"}:
        return [left]
    if is_finite(line, comma + 1, grammar) and following is not FOLDED:
        return [left, right]
    if following is FOLDED or following == "that":
        return [right] if _is_opening(line, left, grammar) else [left, right]
    if any(is_verb(line, at, grammar) for at in range(*left)):
        goes_on = following in _JOINS and not _has_subject_cue(line, comma + 2, words)
        return [left, right] if goes_on else [left]
    return [right] if _is_opening(line, left, grammar) else [left, right]


def _has_subject_cue(line: Line, at: int, words: CueWords) -> bool:
    """Whether `and she added` follows: somebody's next report."""
    return any(line.word(index) in words.forms for index in range(at, at + 4)) or line.word(at) in PERSONAL


def _left(line: Line, subject: int, floor: int, verb: Verb) -> tuple[int, int] | None:
    """The words before the speaker: up to a comma, a dash or a quotation that stands right before him."""
    end = subject
    word = line.word(end - 1)
    if end - 1 < floor:
        return None
    if word == "," or word in DASHES:
        end -= 1
    elif word is not FOLDED:
        return None
    first = floor
    while first < end and line.low[first] in {",", "and", "but", "—", "–"}:
        first += 1
    if end <= first:
        return None
    if line.low[end - 1] is FOLDED:
        return (_after_colon(line, first, end), end) if _is_uttered(line, end) else None
    return (first, end) if "clause" in verb.takes else None


def _is_uttered(line: Line, end: int) -> bool:
    """Whether the quotation that ends at `end` is speech and no title: `“Hamilton” star Ann Hill said`."""
    inner = line.inner(end - 1)
    return line.word(end) == "," or not inner[-1:].isalnum() or inner.count(" ") > 3


def _after_colon(line: Line, first: int, end: int) -> int:
    """Where the words begin if the journalist's own lead up to them: `Hill had one answer: “…,” she said`."""
    for index in range(end - 1, first, -1):
        if line.low[index] is FOLDED and line.low[index - 1] == ":":
            return index
    return first


def _inverted(line: Line, verb: Verb, words: CueWords, floor: int, left_mark: bool) -> Report | None:
    """`“…,” said X, a doctor` and `The plan is dead, said X.`"""
    grammar = words.grammar
    if verb.last - verb.first > 2 and not left_mark:
        return None
    speaker = phrase_after(line, verb.last, grammar)
    if speaker is None:
        return None
    if left_mark:
        end = verb.first if line.low[verb.first - 1] is FOLDED else verb.first - 1
        pieces = [_left(line, verb.first, floor, verb) or (end - 1, end)]
        again = resumed(line, speaker.last, words)
        if again is not None:
            pieces.append((again, content_end(line, again, verb, words)))
        return _report(line, verb, speaker, pieces, None, ["quotation before cue", "speaker: after cue"])
    if "clause" not in verb.takes or "addressee" in verb.takes:
        return None
    if verb.first == 0:
        content = content_after(line, verb, speaker.last, words)
        if content is None or line.low[content.first] is not FOLDED:
            return None
        return _report(line, verb, speaker, [], content, ["speaker: after cue"])
    left = _left(line, verb.first, floor, verb)
    if left is None or not _names_somebody(line, speaker, grammar):
        return None
    if not any(line.low[index] is FOLDED or is_verb(line, index, grammar) for index in range(*left)):
        return None
    return _report(line, verb, speaker, [left], None, ["clause before cue", "speaker: after cue"])


def _names_somebody(line: Line, phrase: Phrase, grammar: Grammar) -> bool:
    """Whether a phrase behind an inverted cue can be its subject: a name or a determined noun, and then a break."""
    after = line.word(phrase.last)
    if after not in {"", ".", ",", "("} and after not in grammar.prepositions and after not in grammar.relatives:
        return False
    return line.low[phrase.first] in grammar.determiners or any(
        line.is_capital(index) for index in range(phrase.first, phrase.last)
    )


def _according(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    grammar = words.grammar
    last = _source_end(line, verb.last)
    if last == verb.last:
        return None
    speaker = Phrase(verb.last, last, last, "speaker: according to")
    floor = _floor(found, verb)
    left_end = verb.first
    while left_end > floor and line.low[left_end - 1] in {",", "—", "–"}:
        left_end -= 1
    if left_end - floor > 2 or line.word(left_end - 1) is FOLDED:
        pieces = [(floor, left_end)]
        whole = any(is_verb(line, at, grammar) for at in range(floor, left_end))
        goes_on = line.word(last) == "," and last + 2 < len(line) and left_end < verb.first
        if goes_on and (not whole or is_verb(line, last + 1, grammar)):
            pieces.append((last + 1, content_end(line, last + 1, verb, words)))
        return _report(line, verb, speaker, pieces, None, ["clause before according to"])
    if line.word(last) in {",", ":"} and last + 1 < len(line):
        piece = (last + 1, content_end(line, last + 1, verb, words))
        return _report(line, verb, speaker, [piece], None, ["clause after according to"])
    return None


def _source_end(line: Line, start: int) -> int:
    """Where the source behind "according to" ends: a comma, a dash, a quotation or the end."""
    depth = 0
    for at in range(start, len(line)):
        word = line.low[at]
        if depth == 0 and (word in {".", ";", ",", ":", ")"} or word in DASHES):
            if word == "," and start == 2 and line.word(at + 1) in {"a", "an", "the", "who", "which"}:
                # According to Ann Hill, a doctor in Leeds, …
                closing = next(
                    (index for index in range(at + 1, min(at + 20, len(line))) if line.low[index] == ","), at
                )
                if closing > at and not any(
                    line.low[index] in {"is", "was", "has", "had"} for index in range(at, closing)
                ):
                    return closing
            return at
        depth += (word == "(") - (word == ")")
    return len(line)


def _passive(line: Line, verb: Verb, words: CueWords) -> Report | None:
    """`was quoted as saying`: the subject speaks."""
    if verb.lemma == "quote" and line.word(verb.last) == "as" and line.word(verb.last + 1) in {"saying", "telling"}:
        return _finite(line, verb._replace(last=verb.last + 2, shape="finite", takes=frozenset({"clause"})), words, [])
    return None


def _shared_speaker(line: Line, verb: Verb, found: list[Report], words: CueWords) -> Phrase | None:
    """The subject of a verb that has none of its own: that of the verb before it."""
    last = found[-1] if found else None
    floor = 0 if last is None else max(last.verb.last, last.pieces[-1][1] if last.pieces[-1][1] <= verb.first else 0)
    phrase = governing_subject(line, verb.first, words, floor)
    if phrase is not None:
        return phrase
    for report in reversed(found):
        if report.speaker is not None and report.speaker.rule != "antecedent of relative":
            return report.speaker._replace(rule="speaker: of the cue before")
    return governing_subject(line, verb.first, words) if found else None


def _floor(found: list[Report], verb: Verb) -> int:
    """Where words may begin that belong to `verb`: behind the cue and the words of the report before it."""
    if not found:
        return 0
    previous = found[-1]
    return max([previous.verb.last, *(last for _, last in previous.pieces if last <= verb.first)])


def _report(
    line: Line,
    verb: Verb,
    speaker: Phrase | None,
    pieces: list[tuple[int, int]],
    content: Content | None,
    why: list[str],
) -> Report:
    why = [f"cue: {verb.lemma} ({verb.shape})", *why]
    if content is not None:
        pieces = [*pieces, (content.first, content.last)]
        why.append(content.rule)
    if speaker is not None and speaker.rule not in why:
        why.append(speaker.rule)
    return Report(line, verb, speaker, pieces, content.addressee if content else None, why)
