"""Reports: each cue of a line with its speaker and the words it reports."""

from __future__ import annotations

from ...lexicon.cues import CueWords
from .finite import read_finite
from .lines import FOLDED, Line
from .phrases import Phrase
from .report import Report
from .sources import according, cited, give_source, noun_of_speech, passive, quotes_somebody
from .subjectless import read_without_subject
from .verbs import Verb, cue_verbs

#: Nobody says that somebody said that somebody said: a cue so deep in other people's words is a list, or damage.
_DEEPEST = 3
_NAMING = frozenset({"call", "describe", "term", "dub", "label", "see", "view"})
#: `refused to say whether …` reports no words.
_UNSAID = frozenset(
    """refused refuses refusing declined declines declining failed fails failing unable unwilling reluctant
    hesitated yet expected due set scheduled likely poised supposed pitched designed intended calculated""".split()
)


def reports_in(line: Line, words: CueWords) -> list[Report]:
    """The reports of a line, in the order of their cues."""
    found: list[Report] = []
    sources: list[Phrase] = []
    for verb in cue_verbs(line, words):
        if sum(report.covers(verb.first) for report in found) >= _DEEPEST:
            continue
        if found and found[-1].verb.first <= verb.first < found[-1].verb.last:
            continue  # "saying" in "was quoted as saying"
        if found and found[-1].verb.last == verb.first == found[-1].pieces[0][0] and verb.shape == "participle":
            continue  # proposed declaring 2006 the year of …
        if verb.lemma == "cite" and (source := cited(line, verb, words)) is not None:
            sources.append(source)
            continue
        report = _read(line, verb, words, found)
        if report is None:
            continue
        outer = next((other for other in reversed(found) if other.contains(report)), None)
        if outer is not None:
            if _idle(report) or _is_main_verb(report, outer):
                continue
            report.via = report.via or outer.speaker
        retold = False
        for inner in found:
            if report.contains(inner) and not _same(inner.speaker, report.speaker):
                retold = retold or (inner.via is None and "quoted as saying" in inner.why)
                inner.via = inner.via or report.speaker
        if not retold:  # `Hill was quoted as saying …, the paper reported`: one utterance
            found.append(report)
    for source in sources:
        give_source(found, source)
    return found


def _is_main_verb(report: Report, outer: Report) -> bool:
    """`The sides, she said, had agreed to …`: the verb of the very clause that is reported, split by its cue."""
    pieces = outer.pieces
    split = len(pieces) == 2 and pieces[0][1] <= outer.verb.first < pieces[1][0]
    return split and report.verb.first == pieces[1][0] and report.line.low[pieces[0][0]] is not FOLDED


def _same(one: Phrase | None, other: Phrase | None) -> bool:
    return one is not None and other is not None and one.first == other.first


def _idle(report: Report) -> bool:
    """Whether a cue inside the words of another only says what was done there: `said he called her`."""
    if (
        report.speaker is not None
        and report.line.word(report.speaker.first - 1) == "what"
        and report.verb.lemma in _NAMING
    ):
        return True  # criticized him for what she called “weakness”
    rules = " ".join(rule for rule in report.why if not rule.startswith("speaker"))
    if any(at in report.line.marks for first, last in report.pieces for at in range(first, last)):
        return report.verb.shape == "infinitive"
    if report.verb.shape == "participle":
        return not ("that-clause" in rules or "quotation" in rules or "colon" in rules)
    if report.verb.shape == "finite":
        return not ("colon" in rules or "comma and" in rules or "before cue" in rules or "clause after" in rules)
    return True


def _read(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    if verb.shape == "source":
        return according(line, verb, words, found)
    if verb.shape == "noun":
        return noun_of_speech(line, verb, words)
    if verb.negated or (verb.shape == "infinitive" and line.word(verb.first - 1) in _UNSAID):
        return None
    if verb.shape == "passive" or (verb.lemma == "ask" and line.word(verb.last) == "by"):
        return passive(line, verb, words)
    if _is_question_to(line, verb, words):
        return None
    if verb.lemma in {"quote", "cite"} and (report := quotes_somebody(line, verb, words)) is not None:
        return report
    if verb.shape in {"participle", "infinitive"} or line.word(verb.first - 1) in {"and", "but", "then", "or"}:
        return read_without_subject(line, verb, words, found)
    return read_finite(line, verb, words, found)


def _is_question_to(line: Line, verb: Verb, words: CueWords) -> bool:
    """`Asked whether …, she said`: a question whose asker the text does not name is nobody's words."""
    if verb.lemma not in {"ask", "press", "question"} or verb.shape == "participle":
        return False
    before = line.word(verb.first - 1)
    if verb.first == 0 or before in {"when", "if", "while", "once"}:
        return True
    if not any(line.low[at] == "," for at in range(verb.last, len(line))):
        return False  # Ann Hill, a doctor, asked whether …
    return before == "," and line.word(verb.last) in {"about", "whether", "if", "what", "why", "how", "by"}
