"""Words reported before their cue: `“…,” she said`, `The plan is dead, she said`, `The goal, she said, is peace`."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .commas import PERSONAL, is_finite
from .complements import Content
from .endings import OPENERS, content_end
from .lines import FOLDED, Line
from .phrases import DASHES, is_verb, phrase_after
from .verbs import Verb

_JOINS = frozenset({"and", "but", "because", "so", "if", "or", "since", "when", "although", "though", "unless"})


def reports_left(line: Line, left: tuple[int, int], content: Content, verb: Verb, grammar: Grammar) -> bool:
    """Whether the words before the speaker are reported, though words behind the cue could be."""
    if content.sure and line.low[left[0]] in grammar.prepositions and content.rule.startswith(("colon", "comma")):
        return False  # In his “message to the force,” she said: “…”
    if content.rule.startswith("that") and line.word(left[1] - 2) in grammar.determiners and left[1] - left[0] > 2:
        return line.inner(left[1] - 1)[:1].isupper() if line.low[left[1] - 1] is FOLDED else False
    if line.low[left[0]] in {"asked", "pressed", "questioned"} and left[0] == 0:
        return False  # Asked whether it was a “full withdrawal”, she said it was
    if line.low[left[1] - 1] is FOLDED or (line.word(verb.last) in grammar.times and not content.sure):
        return True
    if verb.lemma == "tell" and not content.sure and any(is_verb(line, at, grammar) for at in range(*left)):
        return True  # The gate is open, Hill told the guests at the feast
    if content.rule != "comma and quotation after cue" or line.inner(content.first)[:1].isupper():
        return False
    return not is_opening(line, left, grammar)


def is_opening(line: Line, left: tuple[int, int], grammar: Grammar) -> bool:
    """`Still, she said, …`; `In March, she said, …`; `Asked why, she said, …`: no words of hers."""
    first, last = left
    word = line.low[first]
    if line.low[last - 1] in {"later", "earlier", "ago"}:
        return True
    if word == "at" and line.word(first + 1) in {"least", "most"}:
        return False
    verbs = any(is_verb(line, at, grammar) for at in range(first, last))
    if word in grammar.prepositions or word in grammar.adverbs or word in grammar.conjunctions:
        return not verbs or (word in OPENERS and "," not in line.low[first:last])
    return word.endswith(("ing", "ed")) and (first == 0 or line.low[first - 1] in {"but", "and"})


def around(line: Line, left: tuple[int, int], verb: Verb, words: CueWords) -> list[tuple[int, int]]:
    """`The goal, he said, is peace`: both sides; `In particular, he said, the talks …`: the right one alone."""
    grammar = words.grammar
    comma = verb.last
    if "addressee" in verb.takes and (addressee := phrase_after(line, comma, grammar)) is not None:
        comma = addressee.last
    opening = is_opening(line, left, grammar)
    if opening or not any(is_verb(line, at, grammar) for at in range(*left)):
        comma = _comma_behind(line, comma, grammar)
    if line.word(comma) != "," or comma + 2 >= len(line):
        return [left]
    following = line.word(comma + 1)
    right = (comma + 1, content_end(line, comma + 1, verb, words))
    cue = words.forms.get(following)
    if (
        right[1] <= right[0]
        or (cue is not None and following.endswith("ing"))
        or (following in {"a", "an", "according"} and not opening)
    ):
        return [left]
    if is_finite(line, comma + 1, grammar) and following is not FOLDED:
        return [left, right]
    if following is FOLDED or following == "that":
        return [right] if opening else [left, right]
    if any(is_verb(line, at, grammar) for at in range(*left)):
        joins = following in _JOINS or (following in {"to", "for"} and left[0] == 0)
        goes_on = joins and not (following in {"and", "but"} and _has_subject_cue(line, comma + 2, words))
        return [left, right] if goes_on else [left]
    return [right] if opening else [left, right]


def _comma_behind(line: Line, start: int, grammar: Grammar) -> int:
    """The comma behind a cue and what tells its occasion: `she said in an essay last week, …`; else `start`."""
    if line.word(start) not in grammar.prepositions and line.word(start) not in grammar.times:
        return start
    for at in range(start, min(start + 12, len(line))):
        word = line.low[at]
        if word == ",":
            return at
        if word is FOLDED or word in {".", ":", ";", "that"} or is_verb(line, at, grammar):
            return start
    return start


def with_as(line: Line, start: int, floor: int, verb: Verb, words: CueWords) -> list[tuple[int, int]]:
    """The words of `As Hill noted, …` and `…, as Hill noted`, whose "as" stands at `start`."""
    comma = _comma_behind(line, verb.last, words.grammar)
    opens = all(line.low[at] in {"but", "and", "so", ","} for at in range(floor, start))
    if opens and line.word(comma) == "," and comma + 1 < len(line):
        right = (comma + 1, content_end(line, comma + 1, verb, words))
        return [right] if right[1] > right[0] else []
    if not opens and line.word(start - 1) in {",", "—", "–", "-"} and start - 1 > floor:
        first = floor
        while line.low[first] in {",", "and", "but"}:
            first += 1
        pieces = [(first, start - 1)] if first < start - 1 else []
        told = any(line.low[at] is FOLDED or is_verb(line, at, words.grammar) for at in range(first, start - 1))
        goes_on = line.word(comma) == "," and comma + 1 < len(line) and not is_finite(line, comma + 1, words.grammar)
        if not told and goes_on:
            return [(comma + 1, content_end(line, comma + 1, verb, words))]  # Most of all, as Hill notes, …
        if line.word(comma) == "," and is_finite(line, comma + 1, words.grammar):
            pieces.append((comma + 1, content_end(line, comma + 1, verb, words)))
        return pieces
    return []


def _has_subject_cue(line: Line, at: int, words: CueWords) -> bool:
    """Whether `and she added` follows: somebody's next report."""
    return any(line.word(index) in words.forms for index in range(at, at + 4)) or line.word(at) in PERSONAL


def left_of(line: Line, subject: int, floor: int, verb: Verb, grammar: Grammar) -> tuple[int, int] | None:
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
    first = max([first, *(at + 1 for at in range(first, end) if line.low[at] == ";")])
    if end <= first:
        return None
    end = _without_office(line, first, end, grammar)
    if line.low[end - 1] is FOLDED:
        return (_after_colon(line, first, end), end) if _is_uttered(line, end) else None
    return (first, end) if "clause" in verb.takes else None


def _without_office(line: Line, first: int, end: int, grammar: Grammar) -> int:
    """Where the words end in `“…,” the deputy minister of works, Ann Hill told`: behind the marks, if a comma closes
    them and what follows is no clause."""
    mark = next((at for at in range(end - 1, first - 1, -1) if line.low[at] is FOLDED), end)
    if not mark < end - 1 or line.inner(mark)[-1:] != "," or not 1 < end - mark < 16:
        return end
    if line.low[mark + 1] not in grammar.determiners and not line.is_capital(mark + 1):
        return end
    return end if any(is_verb(line, at, grammar) for at in range(mark + 1, end)) else mark + 1


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
