"""Cues with a subject of their own: `Hill said …`, `“…,” said Hill`, `…, Hill said.`"""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .adjuncts import resumed
from .before import around, is_opening, left_of, reports_left, with_as
from .commas import closes_line, closes_report, is_inverted
from .complements import Content, content_after
from .deeds import is_deed
from .endings import content_end, is_title
from .lines import FOLDED, Line, behind_dateline
from .phrases import Phrase, is_verb, phrase_after
from .report import Report, floor_of, make_report
from .subjectless import asks_no_name, speaker_without_own
from .subjects import ANTECEDENT, behind_object, subject_before
from .verbs import Verb

#: `critics would call it a mistake` is their word for it whatever the mood.
_NAMING = frozenset({"call", "say"})
#: By these one speaks: `announced by phone`.
_BY = frozenset({"phone", "telephone", "email", "e-mail", "letter", "text", "video", "radio", "fax"})
_NOBODY = frozenset({"no", "neither", "nobody", "none", "nothing"})


def read_finite(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    """The report of a finite cue: its subject before or behind it, its words on either side."""
    floor = _floor(line, found, verb, words)
    before = line.word(verb.first - 1)
    left_mark = before is FOLDED or (before == "," and line.word(verb.first - 2) is FOLDED)
    if verb.first == 0 or left_mark or before == ",":
        inverted = _inverted(line, verb, words, floor, left_mark)
        if inverted is not None:
            return inverted
    if left_mark and before is not FOLDED:
        return None
    speaker = subject_before(line, verb.first, words, floor)
    if _is_no_speech(line, verb, speaker, words):
        return None
    content = content_after(line, verb, verb.last, words)
    if content is not None and (asks_no_name(line, verb, content) or is_deed(line, verb, speaker, content, words)):
        return None
    if content is not None and not any(at in line.marks for at in range(content.first, content.last)):
        named = verb.lemma in _NAMING or "as" in line.low[content.first : content.last]
        if verb.modal and not named and not _must(line, verb):
            return None  # what she will explain on Thursday nobody has heard
        if line.word(verb.first - 1) == "that" and (
            verb.lemma == "encourage" or not content.rule.startswith(("that", "request"))
        ):
            return None  # an order that declared the lake a reserve
        if speaker is not None and line.low[speaker.first] in _NOBODY:
            return None  # neither side disclosed …
    if speaker is not None and content is not None and content.rule == "as after cue":
        speaker = behind_object(line, speaker, words)
    if speaker is None:
        if content is None or not content.sure:
            return None
        return make_report(line, verb, speaker_without_own(line, verb, content, found, words), [], content, [])
    if content is None and line.word(speaker.first - 1) == "as" and "clause" in verb.takes:
        pieces = with_as(line, speaker.first - 1, floor, verb, words)
        return make_report(line, verb, speaker, pieces, None, ["clause beside as"]) if pieces else None
    return _around_subject(line, verb, speaker, content, floor, words)


def _must(line: Line, verb: Verb) -> bool:
    return any(line.low[at] in {"must", "should"} for at in range(verb.first, verb.at))


def _is_no_speech(line: Line, verb: Verb, speaker: Phrase | None, words: CueWords) -> bool:
    """Whether what stands around the cue shows that nothing is said: a condition, a name behind "called"."""
    if verb.lemma == "call" and line.word(verb.last) is FOLDED and is_title(line, verb.last):
        return True  # the report, called “Rivers at Risk”
    if _is_reduced(line, verb):
        return True
    if speaker is None:
        return False
    if _is_object(line, speaker, words):
        return True  # a claim officials dismissed
    if line.word(speaker.first - 1) in {"if", "unless"} and not line.low[verb.at].endswith(("ed", "d")):
        return True  # if the minister says so
    # a group called Friends of the Sea
    return verb.lemma == "call" and line.low[speaker.first] in {"a", "an"} and verb.first == verb.at


def _is_reduced(line: Line, verb: Verb) -> bool:
    """`a text agreed by all members`, `a pact agreed to by ten states`: a participle that belongs to the noun."""
    if verb.first != verb.at or verb.lemma in {"say", "tell"}:
        return False
    by = verb.last + (line.word(verb.last) == "to")
    behind = line.word(by + 1)
    return line.word(by) == "by" and behind not in _BY and not behind.endswith("ing")


def _around_subject(
    line: Line, verb: Verb, speaker: Phrase, content: Content | None, floor: int, words: CueWords
) -> Report | None:
    """The words before the subject, behind the cue, or on both sides."""
    grammar = words.grammar
    left = left_of(line, speaker.outer, floor, verb, grammar) if speaker.rule != ANTECEDENT else None
    if verb.takes == {"that-noun"}:
        left = None  # gave way
    if left is not None and verb.weak and line.low[left[1] - 1] is not FOLDED:
        left = None
    if left is None or (content is not None and not reports_left(line, left, content, verb, grammar)):
        return None if content is None else make_report(line, verb, speaker, [], content, [speaker.rule])
    pieces = [left]
    if line.low[left[1] - 1] is not FOLDED and is_opening(line, left, grammar):
        pieces = [piece for piece in around(line, left, verb, words) if piece != left]
        if not pieces and not _is_gerund(line, left, verb, grammar) and not _is_whole(line, left, verb, words):
            return None
        pieces = pieces or [left]
    elif line.low[left[1] - 1] is FOLDED:
        again = resumed(line, verb.last, words)
        if again is not None:
            pieces.append((again, content_end(line, again, verb, words)))
    elif content is not None and content.sure:
        pieces.append((content.first, content.last))
    else:
        pieces = around(line, left, verb, words)
    return make_report(line, verb, speaker, pieces, None, ["words before cue", speaker.rule])


def _is_gerund(line: Line, left: tuple[int, int], verb: Verb, grammar: Grammar) -> bool:
    """`Seeing him fall led her to leave, she said.`: an -ing form that is the subject of what is reported."""
    first, last = left
    closes = line.word(verb.last) in {"", ".", "!", "?"} or line.word(verb.last) in grammar.times
    return closes and line.low[first].endswith("ing") and any(is_verb(line, at, grammar) for at in range(first, last))


def _is_whole(line: Line, left: tuple[int, int], verb: Verb, words: CueWords) -> bool:
    """`On top of it, Norway keeps up its embargo, she said.`: an opening, and then the clause."""
    first, last = left
    comma = next((at for at in range(first, last) if line.low[at] == ","), last)
    return last - comma > 5 and _closes(line, verb, words)


def _is_object(line: Line, phrase: Phrase, words: CueWords) -> bool:
    """Whether the phrase is what is said, and who says it stands behind it without a relative pronoun."""
    if line.word(phrase.first - 1) != "," and line.word(phrase.first - 1) is not FOLDED:
        return False
    speech = line.word(phrase.first + 1) in words.nouns or line.word(phrase.first + 1) == "charge"
    behind = line.word(phrase.first + 2)
    if behind.endswith("ed") or behind in words.grammar.prepositions:
        return False  # a declaration issued by the ministers said
    return line.low[phrase.first] in {"a", "an"} and speech and phrase.last - phrase.first > 2


def _floor(line: Line, found: list[Report], verb: Verb, words: CueWords) -> int:
    """Where this cue's own words may begin. A report in a relative clause, and any before a closing `…, she said`, is
    part of what is said here."""
    if not found:
        return behind_dateline(line)
    last = found[-1]
    if last.speaker is not None and last.speaker.rule == ANTECEDENT:
        return floor_of(found[:-1], verb)
    if len(last.pieces) == 2 and last.pieces[0][1] <= last.verb.first and last.pieces[1][0] <= verb.first:
        return floor_of(found[:-1], verb)  # The sides, she said, had agreed to …
    behind = line.word(verb.last)
    cites = behind == "," and line.word(verb.last + 1) in {"citing", "quoting"}
    inverted = line.word(verb.first - 1) == "," and is_inverted(line, verb.last, words)
    trailing = cites or inverted or (behind != "," and _closes(line, verb, words))
    whole = not line.marks or "quoted as saying" in found[0].why
    if trailing and whole and all(other.pieces[0][0] >= other.verb.last for other in found):
        return behind_dateline(line)
    if last.verb.shape == "participle" and line.word(last.verb.first - 1) == "," and last.pieces[-1][1] <= verb.first:
        return floor_of(found[:-1], verb)  # Hill, calling it an “ice breaker,” said
    return floor_of(found, verb)


def _closes(line: Line, verb: Verb, words: CueWords) -> bool:
    cue = words.forms.get(line.low[verb.at])
    return closes_line(line, verb.last, words) if cue is None else closes_report(line, verb.last, cue, words)


def _inverted(line: Line, verb: Verb, words: CueWords, floor: int, left_mark: bool) -> Report | None:
    """`“…,” said X, a doctor` and `The plan is dead, said X.`"""
    grammar = words.grammar
    if (verb.last - verb.first > 2 and not left_mark) or verb.takes == {"that-noun"}:
        return None
    speaker = phrase_after(line, verb.last, grammar) if line.word(verb.last) not in {"that", "this"} else None
    if speaker is None:
        return None
    speaker = speaker._replace(rule="speaker: after cue")
    briefed = line.word(speaker.last).endswith("ed") and line.word(speaker.last + 1) in grammar.prepositions
    if left_mark and speaker.last < len(line) and is_verb(line, speaker.last, grammar) and not briefed:
        return None  # Hill, who calls him “a fool,” said he would leave
    if left_mark and _is_fragment(line, verb.first):
        return None  # a “question of law” raised overnight
    if left_mark:
        end = verb.first if line.low[verb.first - 1] is FOLDED else verb.first - 1
        pieces = [left_of(line, verb.first, floor, verb, grammar) or (end - 1, end)]
        again = resumed(line, speaker.last, words)
        if again is not None:
            pieces.append((again, content_end(line, again, verb, words)))
        return make_report(line, verb, speaker, pieces, None, ["quotation before cue", speaker.rule])
    if "clause" not in verb.takes or "addressee" in verb.takes:
        return None
    if verb.first <= 2 and (verb.first == 0 or line.low[verb.first - 1] == ","):
        content = content_after(line, verb, speaker.last, words)
        if content is None or line.low[content.first] is not FOLDED:
            return None
        return make_report(line, verb, speaker, [], content, [speaker.rule])
    left = left_of(line, verb.first, floor, verb, grammar)
    if left is None or not _names_somebody(line, speaker, verb.takes, words):
        return None
    if not any(line.low[index] is FOLDED or is_verb(line, index, grammar) for index in range(*left)):
        return None
    return make_report(line, verb, speaker, [left], None, ["clause before cue", speaker.rule])


def _is_fragment(line: Line, end: int) -> bool:
    """Whether the marks right before `end` hold a part of a phrase, and no utterance that ends there."""
    inner = line.inner(end - 1) if line.low[end - 1] is FOLDED else ""
    determined = line.word(end - 2) not in {"", ",", ":", "."} and line.low[end - 1] is FOLDED
    return determined and inner[:1].islower() and inner[-1:].isalnum()


def _names_somebody(line: Line, phrase: Phrase, takes: frozenset[str], words: CueWords) -> bool:
    """Whether a phrase behind an inverted cue can be its subject: a name or a determined noun, and then a break."""
    grammar = words.grammar
    after = line.word(phrase.last)
    for at in range(phrase.last, min(phrase.last + 15, len(line))):
        if line.low[at] in {",", "."} or line.low[at] in grammar.relatives:
            break
        if is_verb(line, at, grammar):
            return False  # said their speeches on trade would …
    if after in grammar.times or after in {"here", "when", "while"}:
        after = "."
    if after not in {"", ".", ",", "("} and after not in grammar.prepositions and after not in grammar.relatives:
        return False
    if line.kind == "title" and phrase.last == len(line):
        return True  # Talks to go on, says minister
    known = line.low[phrase.first] in grammar.determiners or line.low[phrase.first] in words.sources
    if not known and "object" in takes and not line.is_capital(phrase.first):
        return False  # Hill, who was there, promised close ties with Norway
    return known or any(line.is_capital(index) for index in range(phrase.first, phrase.last))
