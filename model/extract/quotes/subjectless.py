"""Cues without a subject of their own: `…, adding that …`, `… and warned against …`: who spoke before speaks on."""

from __future__ import annotations

from ...lexicon.cues import CueWords
from .complements import Content, content_after
from .deeds import is_deed
from .governing import governing_subject, main_subject
from .lines import FOLDED, Line
from .phrases import Phrase, is_verb, phrase_after
from .report import Report, make_report
from .subjects import ANTECEDENT, subject_before
from .verbs import Verb

#: Participles of these only say what the words answer: `, he said, commenting on the strike`.
_ANSWERS = frozenset({"comment", "answer", "respond", "reply"})
_UNNAMED = frozenset({"name", "named", "identified", "anonymity", "surname"})


def read_without_subject(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    """`…, adding that …`, `… and warned against …`: the speaker is that of the verb before."""
    content = content_after(line, verb, verb.last, words)
    if content is None or (verb.lemma in _ANSWERS and not content.sure):
        return None
    if verb.lemma == "wonder" and verb.shape == "participle" and not line.marks:
        return None  # left them wondering if it would end
    if asks_no_name(line, verb, content):
        return None
    if verb.shape == "participle" and line.word(verb.first - 1) in {"for", "of", "in", "from"} and _is_bare(content):
        return None  # thanked Norway for agreeing to move the fence
    speaker = speaker_without_own(line, verb, content, found, words)
    if speaker is None and not content.sure and (crowd := _crowd(line, verb, content, words)) is not None:
        return make_report(line, verb, crowd[0], [(content.first, crowd[1])], None, [content.rule])
    if is_deed(line, verb, speaker, content, words):
        return None
    if speaker is None and verb.lemma == "ask" and line.low[content.first] is not FOLDED:
        return None  # `Asked whether …, he declined to comment`: the reporters' question is nobody's words here
    if verb.shape == "infinitive" and speaker is not None and line.low[speaker.first] in {"it", "there"}:
        return None  # it is too early to say whether …
    report = make_report(line, verb, speaker, [], content, [])
    if found and found[-1].verb.shape == "source" and verb.shape == "participle":
        report.via = found[-1].speaker  # `According to the ministry, Hill left, noting that …`
    return report


def _is_bare(content: Content) -> bool:
    """An infinitive, whose doer the words before do not tell."""
    return content.rule in {"infinitive after cue", "to-object after cue", "to after cue"}


def _crowd(line: Line, verb: Verb, content: Content, words: CueWords) -> tuple[Phrase, int] | None:
    """`Workers demanding higher pay blocked the road`: who demands, and where what they demand ends."""
    if verb.shape != "participle" or not verb.takes & {"object", "for"} or not 0 < verb.first <= 4:
        return None
    if line.word(verb.first - 1) in {",", FOLDED}:
        return None
    main = next((at for at in range(content.first + 1, content.last) if is_verb(line, at, words.grammar)), None)
    speaker = subject_before(line, verb.first, words)
    if main is None or speaker is None or "," in line.low[content.first : main]:
        return None
    return speaker, main


def asks_no_name(line: Line, verb: Verb, content: Content) -> bool:
    """`asked that his name not be used`, `requesting anonymity`: terms of the source, no words of his."""
    if verb.lemma not in {"ask", "request", "insist"}:
        return False
    return not _UNNAMED.isdisjoint(line.low[content.first : content.last]) and content.last - content.first < 12


def speaker_without_own(
    line: Line, verb: Verb, content: Content, found: list[Report], words: CueWords
) -> Phrase | None:
    """The speaker of a cue without a subject: behind it where it opens the sentence, else that of the verb before."""
    if verb.shape == "participle" and verb.first <= 2 and line.word(content.last) == ",":
        phrase = phrase_after(line, content.last + 1, words.grammar)
        if phrase is not None:
            return phrase._replace(rule="speaker: subject of the main clause")
    if verb.shape == "participle" and line.word(verb.first - 1) not in {",", FOLDED}:
        start = next((at for at in range(verb.first - 2, max(0, verb.first - 7), -1) if line.low[at] == "with"), None)
        if start is not None and (phrase := phrase_after(line, start + 1, words.grammar)) is not None:
            return phrase._replace(last=min(phrase.last, verb.first), rule="speaker: with … saying")
    return _shared_speaker(line, verb, found, words)


def _shared_speaker(line: Line, verb: Verb, found: list[Report], words: CueWords) -> Phrase | None:
    """The subject of a verb that has none of its own: that of the verb before it."""
    last = found[-1] if found else None
    floor = 0 if last is None else max(last.verb.last, last.pieces[-1][1] if last.pieces[-1][1] <= verb.first else 0)
    if line.word(verb.first - 1) == "but" and line.word(verb.first - 2) == "," and last is None:
        main = main_subject(line, verb.first - 2, words)
        if main is not None:
            return main  # Hill was sad that it was not as big as she had hoped, but hailed it
    phrase = governing_subject(line, verb.first, words, floor)
    heard = last is not None and phrase is not None and phrase.first == last.verb.last  # told pilgrims gathered there
    if phrase is not None and not heard:
        return phrase
    for report in reversed(found):
        if report.speaker is not None and report.speaker.rule != ANTECEDENT and report.verb.shape != "source":
            return report.speaker._replace(rule="speaker: of the cue before")
    if found:
        return governing_subject(line, verb.first, words)
    if verb.shape == "participle" and line.word(verb.first - 1) == ",":
        return subject_before(line, verb.first, words, strict=True)  # Hill, calling it a “farce,” said
    return None
