"""Quotations that no cue claims: who speaks them follows from the lines around, a dash, a colon, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...lexicon.cues import CueWords
from ...records import Span
from .governing import governing_subject
from .lines import FOLDED, Line
from .phrases import DASHES, Phrase, is_verb, phrase_after
from .report import Report
from .subjects import subject_before
from .verbs import cue_verbs

_PUNCTUATION = frozenset({".", ",", "!", "?", "…", "...", "..", "....", "—", "–", "-", "--", ")", "("})
#: So many words a line has at most that only turns to the next speaker.
_SHORT = 14
_LEADS = frozenset({"but", "and", "so", "yet", "still", "indeed", "or", "then", "because", "also"})


@dataclass(slots=True)
class Voice:
    """Who spoke last, in which paragraph, and whether a quotation of theirs is still open at its end. `announced` is
    true behind a line that ended with a colon."""

    speaker: Span | None = None
    paragraph: int = -2
    open: bool = False
    announced: bool = False
    #: The line right before, where nobody speaks in it.
    aside: Line | None = None


@dataclass(slots=True)
class Found:
    """Quotations without a cue: the positions in the line, the speaker, the rules."""

    marks: list[int]
    speaker: Span | None
    why: list[str] = field(default_factory=list)
    continues: bool = False
    mixed: bool = False


def unclaimed(line: Line, claimed: set[int], voice: Voice, reports: list[Report], words: CueWords) -> list[Found]:
    """The utterances among the quotations of the line that no report has claimed."""
    free = [index for index in sorted(line.marks) if index not in claimed]
    if not free:
        return []
    if _stands_for_itself(line, free, reports):
        if len(line) <= 2 and _is_heading(line, free[0]):
            return []
        _turn_to_another(line, voice, words)
        return [_alone(line, free, voice)]
    found = []
    for index in free:
        one = _signed(line, index, words) or _introduced(line, index, voice, words)
        one = one or _opened_by_cue(line, index, words) or _with_any_verb(line, index, words)
        if one is not None:
            found.append(one)
    return found


def _is_heading(line: Line, index: int) -> bool:
    """`'Coal Is No Villain'`, `“WE WILL NOT GO”` alone between two paragraphs."""
    inner = line.inner(index).rstrip(".,!?")
    if inner.isupper() and " " in inner:
        return True
    mark = line.text[line.marks[index].outer.start : line.marks[index].inner.start]
    long = [word for word in inner.split() if len(word) > 3]
    if mark == "'" and inner.count(" ") < 6:
        return True
    return mark in {"'", "‘"} and len(long) > 1 and all(word[0].isupper() for word in long)


def _stands_for_itself(line: Line, free: list[int], reports: list[Report]) -> bool:
    if reports:
        return False
    rest = [index for index, word in enumerate(line.low) if word is not FOLDED and word not in _PUNCTUATION]
    if not rest:
        return True
    return rest == list(range(len(rest))) and len(rest) == 1 and line.low[0] in _LEADS and len(free) == 1


def _turn_to_another(line: Line, voice: Voice, words: CueWords) -> None:
    """`Berg was blunter. “…”`: a short line before a quotation that stands for itself names who speaks now."""
    aside = voice.aside
    if aside is None or aside.paragraph != line.paragraph or not 3 <= len(aside) <= _SHORT or aside.kind == "title":
        return
    subject = governing_subject(aside, len(aside), words)
    if subject is None or subject.first > 1 or not aside.is_capital(subject.last - 1):
        return
    if subject.last - subject.first == 1 and subject.first == 0 and aside.low[0] in words.grammar.subject_pronouns:
        return  # whoever spoke
    voice.speaker, voice.paragraph = aside.span(subject.first, subject.last), line.paragraph


def _alone(line: Line, free: list[int], voice: Voice) -> Found:
    """A quotation that is a sentence of its own: whoever spoke just before goes on."""
    if voice.open and voice.paragraph == line.paragraph - 1 and free[0] == 0:
        return Found(free, voice.speaker, ["direct: goes on from the paragraph before"], continues=True)
    if voice.announced and voice.paragraph >= line.paragraph - 1:
        why = "speaker: of the line that announces it" if voice.speaker else "speaker: unknown"
        return Found(free, voice.speaker, ["direct: announced by a colon", why])
    if voice.speaker is not None and line.paragraph - voice.paragraph <= 1:
        same = voice.paragraph == line.paragraph
        return Found(
            free,
            voice.speaker,
            ["direct: quotation alone", "speaker: of the words before"],
            continues=same and not voice.open,
        )
    return Found(free, None, ["direct: quotation alone", "speaker: unknown"])


def _signed(line: Line, index: int, words: CueWords) -> Found | None:
    """`“…” – Ann Hill, teacher`, `“…” (Reuters)`."""
    dash = index + 1
    if line.word(dash) == ":" and index == 0 and line.kind in {"title", "standfirst"}:
        phrase = phrase_after(line, dash + 1, words.grammar)
        speaker = _labelled(line, phrase, words) if phrase is not None else None
        return Found([index], speaker, ["direct: headline with a colon", "speaker: label of a headline"])
    if line.word(dash) == ".":
        dash += 1
    if line.word(dash) not in DASHES or (index > 0 and line.low[index - 1] is not FOLDED):
        return None
    last = dash + 1
    while last < len(line) and line.low[last] not in {".", ",", ";", "("} and line.low[last] is not FOLDED:
        if line.word(last) in DASHES:
            break
        last += 1
    if not line.is_capital(dash + 1) or last - dash > 8:
        return None
    return Found([index], line.span(dash + 1, last), ["direct: signed behind a dash", "speaker: behind the dash"])


def _labelled(line: Line, phrase: Phrase, words: CueWords) -> Span:
    """The phrase up to its cue: `‘We will not go’: farmers tell court`."""
    cue = next((at for at in range(phrase.first + 1, phrase.last) if line.low[at] in words.forms), phrase.last)
    return line.span(phrase.first, cue)


def _introduced(line: Line, index: int, voice: Voice, words: CueWords) -> Found | None:
    """`Hill: “…”`, `She had one answer: “…”`."""
    before = line.word(index - 1)
    inner = line.inner(index)
    if before != ":" or (inner.count(" ") < 2 and inner[-1:] not in {".", "!", "?"}):
        return None
    speaker = announcer(line, index - 1, words)
    if speaker is not None:
        return Found([index], line.span(speaker.first, speaker.last), ["direct: colon before", speaker.rule])
    if voice.speaker is not None and voice.paragraph == line.paragraph:
        return Found([index], voice.speaker, ["direct: colon before", "speaker: of the words before"])
    return Found([index], None, ["direct: colon before", "speaker: unknown"])


def _with_any_verb(line: Line, index: int, words: CueWords) -> Found | None:
    """`“…,” an angry Hill thundered.` and `“…,” barked Hill.`: marks closed by a comma, and a past of any verb."""
    if line.inner(index)[-1:] != "," or (index > 0 and line.low[index - 1] not in _PUNCTUATION | _LEADS):
        return None
    grammar = words.grammar
    for at in range(index + 1, min(index + 8, len(line))):
        word = line.low[at]
        if word in _PUNCTUATION or word is FOLDED or word in grammar.auxiliaries or word in grammar.conjunctions:
            return None
        if not (word.endswith("ed") and is_verb(line, at, grammar)):
            continue
        if at == index + 1:
            subject = phrase_after(line, at + 1, grammar)
            named = subject is not None and line.is_capital(subject.last - 1)
        else:
            subject = subject_before(line, at, words, index + 1)
            behind = line.word(at + 1)
            named = not behind or behind in _PUNCTUATION or behind in grammar.prepositions or behind in grammar.times
        if subject is None or not named:
            return None
        span = line.span(subject.first, subject.last)
        return Found([index], span, ["direct: verb behind the quotation", subject.rule])
    return None


def _opened_by_cue(line: Line, index: int, words: CueWords) -> Found | None:
    """`Cho “reaffirmed the need for calm”`: the cue stands inside the marks, its subject before them."""
    inner = line.inner(index).lower().split(maxsplit=2)
    cue = next((words.forms.get(word) for word in inner[:2] if not word.endswith("ly")), None)
    if cue is None or "past" not in cue.forms or "base" in cue.forms or len(inner) < 3:
        return None
    if index == 0 or line.low[index - 1] in words.grammar.determiners | words.grammar.prepositions | _PUNCTUATION:
        return None
    subject = subject_before(line, index, words, strict=True)
    if subject is None or not (line.is_capital(subject.first) or line.low[subject.first] in words.grammar.determiners):
        return None
    return Found([index], line.span(subject.first, subject.last), ["mixed: cue in marks", subject.rule], mixed=True)


def announcer(line: Line, colon: int, words: CueWords) -> Phrase | None:
    """Who speaks behind the colon at `colon`: the subject of the last cue before it, a bare name, or the subject of
    the sentence."""
    start = colon
    while start > 0 and line.low[start - 1] not in {".", "!", "?", ";"} and line.low[start - 1] is not FOLDED:
        start -= 1
    for verb in reversed([verb for verb in cue_verbs(line, words) if start <= verb.first < colon]):
        if verb.shape == "source" and verb.last < colon:
            return Phrase(verb.last, colon, verb.last, "speaker: according to")
        if verb.shape == "finite":
            inverted = verb.first == start or line.word(verb.first - 1) in {",", "as"}
            inverted = inverted and line.word(verb.last) != "this"  # Hill, a doctor, put it this way:
            phrase = phrase_after(line, verb.last, words.grammar) if inverted else None
            phrase = phrase or subject_before(line, verb.first, words, start)
            if phrase is not None:
                return phrase
    if not any(is_verb(line, at, words.grammar) for at in range(start, colon)):
        if line.low[start] in words.grammar.prepositions:
            start += 1  # From Ann Hill:
        short = 0 < colon - start <= 6 and line.is_capital(start)
        return Phrase(start, colon, start, "speaker: before the colon") if short else None
    phrase = governing_subject(line, colon, words, start)
    thing = phrase is not None and not line.is_capital(phrase.last - 1) and line.word(phrase.last) in words.grammar.be
    return (
        None if thing and phrase is not None and phrase.last - phrase.first > 1 else phrase
    )  # The venue was open: “…”


def signature(line: Line) -> Span | None:
    """The name in a line that only signs what stands above it: `— Ann Hill`."""
    if len(line) < 2 or len(line) > 14 or line.low[0] not in DASHES or not line.is_capital(1):
        return None
    last = 1
    while last < len(line) and line.low[last] not in {",", ".", "(", ";"}:
        last += 1
    return line.span(1, last) if last <= 7 else None
