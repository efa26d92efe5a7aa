"""Speakers that no cue verb has for its subject: `according to`, `quoted as saying`, `Hill’s claim that`."""

from __future__ import annotations

from ...lexicon.cues import CueWords
from .before import left_of
from .complements import content_after
from .deeds import measures
from .endings import content_end
from .governing import governing_subject
from .lines import FOLDED, Line
from .phrases import DASHES, POSSESSIVE, Phrase, is_verb, phrase_after
from .report import Report, floor_of, make_report
from .subjects import subject_before
from .verbs import Verb

_SOURCES = frozenset("people persons sources witnesses residents media newspapers documents records insiders".split())


def according(line: Line, verb: Verb, words: CueWords, found: list[Report]) -> Report | None:
    grammar = words.grammar
    last = _source_end(line, verb.last)
    if last == verb.last or measures(line, verb.last, last, words):
        return None
    speaker = Phrase(verb.last, last, last, "speaker: according to")
    floor = floor_of(found, verb)
    left_end = verb.first
    while left_end > floor and line.low[left_end - 1] in {",", "—", "–"}:
        left_end -= 1
    if found and found[-1].verb.shape == "finite" and _only_occasion(line, found[-1].verb.last, left_end, words):
        found[-1].via = found[-1].via or speaker  # `“…,” she said in Leith, according to the agency`
        return None
    if left_end - floor > 2 or line.word(left_end - 1) is FOLDED:
        pieces = [(floor, left_end)]
        whole = any(is_verb(line, at, grammar) for at in range(floor, left_end))
        goes_on = line.word(last) == "," and last + 2 < len(line) and left_end < verb.first
        if goes_on and (not whole or is_verb(line, last + 1, grammar)):
            pieces.append((last + 1, content_end(line, last + 1, verb, words)))
        return make_report(line, verb, speaker, pieces, None, ["clause before according to"])
    if line.word(last) in {",", ":"} and last + 1 < len(line):
        piece = (last + 1, content_end(line, last + 1, verb, words))
        return make_report(line, verb, speaker, [piece], None, ["clause after according to"])
    return None


def _only_occasion(line: Line, first: int, last: int, words: CueWords) -> bool:
    """Whether nothing but an occasion (`in his book`, `Monday in Leith`) stands between a cue and the source."""
    if first >= last:
        return True
    word = line.low[first]
    if word not in words.grammar.prepositions and word not in words.grammar.times:
        return False
    return not any(line.low[at] is FOLDED or is_verb(line, at, words.grammar) for at in range(first, last))


def _source_end(line: Line, start: int) -> int:
    """Where the source behind "according to" ends: a comma, a dash, a quotation or the end."""
    depth = 0
    for at in range(start, len(line)):
        word = line.low[at]
        if depth == 0 and (word in {".", ";", ",", ":", ")"} or word in DASHES):
            aside = line.word(at + 1) in {"a", "an", "the", "who", "which"} or line.word(at + 2) in {"whom", "which"}
            aside = aside and not line.is_capital(at + 1)
            if word == "," and start == 2 and aside:
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


def passive(line: Line, verb: Verb, words: CueWords) -> Report | None:
    """`Kim was quoted by the agency as saying`: the subject speaks; `Hill was asked by Lee whether`: the agent does."""
    agent: Phrase | None = None
    last = verb.last
    if line.word(last) == "by":
        agent = phrase_after(line, last + 1, words.grammar)
        last = agent.last if agent is not None else last
    if verb.lemma == "quote":
        return _quoted(line, verb, last, agent, words)
    if agent is not None and "object" in verb.takes:
        last = next((at for at in range(agent.first + 1, last) if _charges(line, at)), last)
        agent = agent._replace(last=last)
    if agent is not None and "object" in verb.takes and line.word(last) in {"of", "for", "as"}:
        return _blamed(line, verb, last, agent, words)
    if verb.lemma not in {"ask", "tell"}:
        return None
    heard = verb._replace(takes=(verb.takes | {"to"}) - {"addressee", "request", "to-request"})
    content = content_after(line, heard, last, words)
    if agent is None and verb.lemma == "tell" and content is not None and content.rule.startswith("that"):
        return make_report(line, heard, None, [], content, [])  # was told that the meeting was off
    if agent is None or content is None or not (content.sure or content.rule.startswith(("about", "for"))):
        return None  # asked by nobody in particular
    speaker = agent._replace(rule="speaker: agent of the passive")
    report = make_report(line, heard, speaker, [], content, [])
    report.addressee = subject_before(line, verb.first, words)
    return report


def _charges(line: Line, at: int) -> bool:
    """Whether the charge begins here: `by prosecutors of taking bribes`."""
    return line.low[at] in {"of", "for"} and line.word(at + 1).endswith("ing")


def _blamed(line: Line, verb: Verb, last: int, agent: Phrase, words: CueWords) -> Report | None:
    """`He was accused by Hill of …`, `described by Hill as “…”`: the agent speaks."""
    first = last if line.low[last] == "as" else last + 1
    if first >= len(line):
        return None
    end = content_end(line, first, verb, words, clause=False)
    if end <= first:
        return None
    agent = agent._replace(rule="speaker: agent of the passive")
    return make_report(line, verb, agent, [(first, end)], None, ["object of cue", agent.rule])


def _quoted(line: Line, verb: Verb, last: int, agent: Phrase | None, words: CueWords) -> Report | None:
    while last < len(line) and line.low[last] != "as" and last < verb.last + 12:
        last += 1
    if line.word(last) != "as" or line.word(last + 1) not in {"saying", "telling"}:
        return None
    last += 2
    said = verb._replace(last=last, shape="finite", takes=frozenset({"clause"}))
    if line.word(last) == "by":
        agent = phrase_after(line, last + 1, words.grammar)
        said = said._replace(last=agent.last if agent is not None else last)
    speaker = subject_before(line, verb.first, words)
    content = content_after(line, said, said.last, words)
    if content is None:
        left = left_of(line, speaker.outer, 0, said, words.grammar) if speaker is not None else None
        if left is None:
            return None
        report = make_report(line, said, speaker, [left], None, ["quoted as saying"])
        report.via = phrase_after(line, said.last + 1, words.grammar) if line.word(said.last) == "by" else agent
        return report
    report = make_report(line, said, speaker, [], content, ["quoted as saying"])
    report.via = agent
    return report


def quotes_somebody(line: Line, verb: Verb, words: CueWords) -> Report | None:
    """`The agency quoted Kim as saying …`, `“…,” it cited Kim as saying`: its object speaks, its subject reports it."""
    speaker = phrase_after(line, verb.last, words.grammar)
    speaker = _before_telling(line, speaker) if speaker is not None else None
    last = speaker.last if speaker is not None else verb.last
    last += line.word(last) == "as"
    cue = words.forms.get(line.word(last))
    if speaker is None or cue is None or "ing" not in cue.forms:
        return None
    plain = cue.lemma in {"say", "tell"}
    if line.word(last - 1) != "as" and not plain:
        return None
    said = verb._replace(last=last + 1, takes=frozenset({"clause"}) if plain else cue.takes)
    content = content_after(line, said, said.last, words)
    via = _behind_with(line, verb, words) or subject_before(line, verb.first, words)
    if content is None or (line.word(last) == "telling" and not content.sure):
        left = left_of(line, via.outer, 0, said, words.grammar) if via is not None and plain else None
        if left is None:
            return None
        report = make_report(line, said, speaker, [left], None, ["quoted as saying"])
    else:
        report = make_report(line, said, speaker, [], content, ["quoted as saying"])
    report.via = via
    return report


def _before_telling(line: Line, phrase: Phrase) -> Phrase:
    """`quoted Kim | telling reporters`: the phrase ends before the participle."""
    at = next((at for at in range(phrase.first + 1, phrase.last) if line.low[at] in {"saying", "telling"}), None)
    return phrase if at is None else phrase._replace(last=at)


def _behind_with(line: Line, verb: Verb, words: CueWords) -> Phrase | None:
    """`, with the agency quoting …`: the phrase between "with" and the participle."""
    start = next((at for at in range(verb.first - 2, max(0, verb.first - 12), -1) if line.low[at] == "with"), None)
    if verb.shape != "participle" or start is None:
        return None
    phrase = phrase_after(line, start + 1, words.grammar)
    return phrase._replace(last=min(phrase.last, verb.first)) if phrase is not None else None


def cited(line: Line, verb: Verb, words: CueWords) -> Phrase | None:
    """Whom `, citing an aide` and `Citing two officials, …` name for a source; None where words are cited."""
    if verb.shape != "participle" or line.word(verb.last) in {"", "that"} or line.word(verb.last) is FOLDED:
        return None
    source = phrase_after(line, verb.last, words.grammar)
    if source is None:
        return None
    named = line.is_capital(source.last - 1)
    known = any(line.low[at] in words.sources or line.low[at] in _SOURCES for at in range(source.first, source.last))
    return source._replace(rule="via: citing") if named or known else None


def give_source(found: list[Report], source: Phrase) -> None:
    """The report before a cited source, or the one behind it, has its words from there."""
    if not found:
        return
    report = next((one for one in reversed(found) if one.verb.last <= source.first), found[0])
    report.via = report.via or source


def noun_of_speech(line: Line, verb: Verb, words: CueWords) -> Report | None:
    """`Hill’s claim that …`, `his call to …`: the possessor speaks."""
    content = content_after(line, verb, verb.last, words)
    if content is None or not content.sure or line.low[verb.at] in words.attitudes:
        return None
    at = verb.at
    while at > 0 and at > verb.at - 4:
        word = line.low[at - 1]
        if word in words.grammar.possessives:
            speaker: Phrase | None = Phrase(at - 1, at, at - 1, "speaker: possessor")
            break
        if word in POSSESSIVE:
            speaker = subject_before(line, at - 1, words)
            speaker = speaker._replace(rule="speaker: possessor") if speaker is not None else None
            break
        at -= 1
    else:
        if line.word(verb.at - 1) not in {"a", "an"} or line.word(verb.at - 2) != "with":
            return None
        if any(line.low[at] in words.grammar.be for at in range(max(0, verb.at - 9), verb.at - 2)):
            return None  # was founded with a pledge to
        speaker = governing_subject(line, verb.at - 2, words)  # Cho responded with a call to …
        if speaker is None:
            return None
    return make_report(line, verb, speaker, [], content, ["noun of speech"])
