"""Reports: each cue of a line with its speaker and the words it reports."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .before import around, is_opening, left_of, reports_left, with_as
from .commas import closes_line
from .complements import Content, content_after, resumed
from .deeds import is_deed
from .endings import content_end, is_title
from .lines import FOLDED, Line, behind_dateline
from .phrases import Phrase, is_verb, phrase_after
from .report import Report, floor_of, make_report
from .sources import according, cited, give_source, noun_of_speech, passive, quotes_somebody
from .subjects import ANTECEDENT, behind_object, governing_subject, subject_before
from .verbs import Verb, cue_verbs

#: Nobody says that somebody said that somebody said: a cue so deep in other people's words is a list, or damage.
_DEEPEST = 3
#: Participles of these only say what the words answer: `, he said, commenting on the strike`.
_ANSWERS = frozenset({"comment", "answer", "respond", "reply"})
_NAMING = frozenset({"call", "describe", "term", "dub", "label", "see", "view"})
_UNNAMED = frozenset({"name", "named", "identified", "anonymity", "surname"})
#: `refused to say whether …` reports no words.
_UNSAID = frozenset(
    """refused refuses refusing declined declines declining failed fails failing unable unwilling reluctant
    hesitated yet expected due set scheduled likely poised supposed""".split()
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
        if verb.lemma == "cite" and (source := cited(line, verb, words)) is not None:
            sources.append(source)
            continue
        report = _read(line, verb, words, found)
        if report is None:
            continue
        outer = next((other for other in reversed(found) if other.contains(report)), None)
        if outer is not None:
            if _idle(report):
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
    if verb.lemma == "quote" and (report := quotes_somebody(line, verb, words)) is not None:
        return report
    if verb.shape in {"participle", "infinitive"} or line.word(verb.first - 1) in {"and", "but", "then", "or"}:
        return _without_subject(line, verb, words, found)
    return _finite(line, verb, words, found)


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


def _without_subject(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    """`…, adding that …`, `… and warned against …`: the speaker is that of the verb before."""
    content = content_after(line, verb, verb.last, words)
    if content is None or (verb.lemma in _ANSWERS and not content.sure):
        return None
    if _asks_no_name(line, verb, content):
        return None
    speaker = _without_own(line, verb, content, found, words)
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


def _asks_no_name(line: Line, verb: Verb, content: Content) -> bool:
    """`asked that his name not be used`, `requesting anonymity`: terms of the source, no words of his."""
    if verb.lemma not in {"ask", "request", "insist"}:
        return False
    return not _UNNAMED.isdisjoint(line.low[content.first : content.last]) and content.last - content.first < 12


def _without_own(line: Line, verb: Verb, content: Content, found: list[Report], words: CueWords) -> Phrase | None:
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


def _finite(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    grammar = words.grammar
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
    if speaker is not None and _is_object(line, speaker, words):
        return None  # a claim officials dismissed
    if (
        speaker is not None
        and line.word(speaker.first - 1) in {"if", "unless"}
        and not line.low[verb.at].endswith(("ed", "d"))
    ):
        return None  # if the minister says so
    if verb.lemma == "call" and line.word(verb.last) is FOLDED and is_title(line, verb.last):
        return None  # the report, called “Rivers at Risk”
    if (
        verb.lemma == "call"
        and speaker is not None
        and line.low[speaker.first] in {"a", "an"}
        and verb.first == verb.at
    ):
        return None  # a group called Friends of the Sea
    content = content_after(line, verb, verb.last, words)
    if content is not None and (_asks_no_name(line, verb, content) or is_deed(line, verb, speaker, content, words)):
        return None
    if speaker is not None and content is not None and content.rule == "as after cue":
        speaker = behind_object(line, speaker, words)
    if speaker is None:
        if content is None or not content.sure:
            return None
        return make_report(line, verb, _without_own(line, verb, content, found, words), [], content, [])
    if content is None and line.word(speaker.first - 1) == "as" and "clause" in verb.takes:
        pieces = with_as(line, speaker.first - 1, floor, verb, words)
        return make_report(line, verb, speaker, pieces, None, ["clause beside as"]) if pieces else None
    left = left_of(line, speaker.outer, floor, verb) if speaker.rule != ANTECEDENT else None
    if left is not None and verb.weak and line.low[left[1] - 1] is not FOLDED:
        left = None
    if left is None or (content is not None and not reports_left(line, left, content, verb, grammar)):
        return None if content is None else make_report(line, verb, speaker, [], content, [speaker.rule])
    pieces = [left]
    if line.low[left[1] - 1] is not FOLDED and is_opening(line, left, grammar):
        pieces = [piece for piece in around(line, left, verb, words) if piece != left]
        if not pieces and not _is_gerund(line, left, verb, grammar):
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


def _is_object(line: Line, phrase: Phrase, words: CueWords) -> bool:
    """Whether the phrase is what is said, and who says it stands behind it without a relative pronoun."""
    if line.word(phrase.first - 1) != "," and line.word(phrase.first - 1) is not FOLDED:
        return False
    speech = line.word(phrase.first + 1) in words.nouns or line.word(phrase.first + 1) == "charge"
    return line.low[phrase.first] in {"a", "an"} and speech and phrase.last - phrase.first > 2


def _floor(line: Line, found: list[Report], verb: Verb, words: CueWords) -> int:
    """Where this cue's own words may begin. A report in a relative clause, and any before a closing `…, she said`, is
    part of what is said here."""
    if not found:
        return behind_dateline(line)
    last = found[-1]
    if last.speaker is not None and last.speaker.rule == ANTECEDENT:
        return floor_of(found[:-1], verb)
    behind = line.word(verb.last)
    cites = behind == "," and line.word(verb.last + 1) in {"citing", "quoting"}
    trailing = cites or (behind != "," and closes_line(line, verb.last, words))
    whole = not line.marks or "quoted as saying" in found[0].why
    if trailing and whole and all(other.pieces[0][0] >= other.verb.last for other in found):
        return behind_dateline(line)
    return floor_of(found, verb)


def _inverted(line: Line, verb: Verb, words: CueWords, floor: int, left_mark: bool) -> Report | None:
    """`“…,” said X, a doctor` and `The plan is dead, said X.`"""
    grammar = words.grammar
    if verb.last - verb.first > 2 and not left_mark:
        return None
    speaker = phrase_after(line, verb.last, grammar) if line.word(verb.last) != "that" else None
    if speaker is None:
        return None
    speaker = speaker._replace(rule="speaker: after cue")
    briefed = line.word(speaker.last).endswith("ed") and line.word(speaker.last + 1) in grammar.prepositions
    if left_mark and speaker.last < len(line) and is_verb(line, speaker.last, grammar) and not briefed:
        return None  # Hill, who calls him “a fool,” said he would leave
    if left_mark:
        end = verb.first if line.low[verb.first - 1] is FOLDED else verb.first - 1
        pieces = [left_of(line, verb.first, floor, verb) or (end - 1, end)]
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
    left = left_of(line, verb.first, floor, verb)
    if left is None or not _names_somebody(line, speaker, grammar):
        return None
    if not any(line.low[index] is FOLDED or is_verb(line, index, grammar) for index in range(*left)):
        return None
    return make_report(line, verb, speaker, [left], None, ["clause before cue", speaker.rule])


def _names_somebody(line: Line, phrase: Phrase, grammar: Grammar) -> bool:
    """Whether a phrase behind an inverted cue can be its subject: a name or a determined noun, and then a break."""
    after = line.word(phrase.last)
    for at in range(phrase.last, min(phrase.last + 15, len(line))):
        if line.low[at] in {",", "."} or line.low[at] in grammar.relatives:
            break
        if is_verb(line, at, grammar):
            return False  # said their speeches on trade would …
    if after not in {"", ".", ",", "("} and after not in grammar.prepositions and after not in grammar.relatives:
        return False
    return line.low[phrase.first] in grammar.determiners or any(
        line.is_capital(index) for index in range(phrase.first, phrase.last)
    )


def _shared_speaker(line: Line, verb: Verb, found: list[Report], words: CueWords) -> Phrase | None:
    """The subject of a verb that has none of its own: that of the verb before it."""
    last = found[-1] if found else None
    floor = 0 if last is None else max(last.verb.last, last.pieces[-1][1] if last.pieces[-1][1] <= verb.first else 0)
    phrase = governing_subject(line, verb.first, words, floor)
    heard = last is not None and phrase is not None and phrase.first == last.verb.last  # told pilgrims gathered there
    if phrase is not None and not heard:
        return phrase
    for report in reversed(found):
        if report.speaker is not None and report.speaker.rule != ANTECEDENT and report.verb.shape != "source":
            return report.speaker._replace(rule="speaker: of the cue before")
    return governing_subject(line, verb.first, words) if found else None
