"""Interviews printed without labels: paragraphs of questions and answers in turn, the person named above them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...records import Paragraph, Span
from ...text import Prose
from ..mentions import NameMention, QuoteMention

#: `Interview: …`, `in an interview`, `receives us`, `we met her`: somebody talks to the writer.
_INTERVIEW = re.compile(
    r"\binterview(?:ed)?\b|\b(?:receives|welcomes|met|meets|told|tells|talks? to|spoke to|speaks to|sat down with) us\b"
    r"|\bwe (?:met|spoke|sat|talked|asked)\b|\bquestions (?:to|for)\b|\bq ?& ?a\b|\bconversation with\b",
    re.IGNORECASE,
)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Ww]e|[Ww]e['’]\w+|[Mm]y|[Oo]ur|me|us)\b")
_ASKS = re.compile(r"\?[”\"’')\]]*$")
_MARKED = "“\"„«‘'"
_FEWEST, _LONGEST_QUESTION = 3, 400
#: What follows an answer of the same person at most; more is no interview but an article with questions in it.
_MOST_IN_ANSWER = 6


def interview(prose: Prose, names: Sequence[NameMention]) -> dict[int, QuoteMention]:
    """The answers of an interview, by paragraph; nothing where the text is none: it has three questions that stand
    for themselves, says who is asked, and is told in the first person."""
    bodies = [number for number, paragraph in enumerate(prose.paragraphs) if paragraph.kind == "body"]
    questions = [number for number in bodies if _is_question(prose, prose.paragraphs[number])]
    if len(questions) < _FEWEST or not _says_so(prose, questions[0]):
        return {}
    answers = _answers(bodies, questions)
    own = sum(_FIRST_PERSON.search(prose.text, *prose.paragraphs[number].span) is not None for number in answers)
    speaker = _asked(prose, names, questions[0])
    if speaker is None or not answers or own * 2 < len(answers):
        return {}
    return {number: _answer(prose, prose.paragraphs[number], speaker) for number in answers}


def _is_question(prose: Prose, paragraph: Paragraph) -> bool:
    text = paragraph.span.of(prose.text).strip()
    return len(text) <= _LONGEST_QUESTION and text[:1] not in _MARKED and _ASKS.search(text) is not None


def _says_so(prose: Prose, first_question: int) -> bool:
    start = prose.paragraphs[0].span.start
    return _INTERVIEW.search(prose.text, start, prose.paragraphs[first_question].span.start) is not None


def _answers(bodies: Sequence[int], questions: Sequence[int]) -> list[int]:
    """The paragraphs that answer: every other one where questions and answers take turns, prompts without a question
    mark among them; else all that stand between two questions, and the one behind the last."""
    first = bodies.index(questions[0])
    last = bodies.index(questions[-1])
    places = {bodies.index(number) - first for number in questions}
    if all(place % 2 == 0 for place in places):
        return [bodies[at] for at in range(first + 1, min(last + 2, len(bodies)), 2)]
    asked = set(questions)
    answers: list[int] = []
    since = 0
    for at in range(first, min(last + 2, len(bodies))):
        since = 0 if bodies[at] in asked else since + 1
        if since > _MOST_IN_ANSWER:
            return []
        if since:
            answers.append(bodies[at])
    return answers


def _asked(prose: Prose, names: Sequence[NameMention], first_question: int) -> Span | None:
    """Who answers: the person first named above the questions, writers left out."""
    end = prose.paragraphs[first_question].span.start
    number = 0
    for mention in names:
        if mention.span.start >= end:
            return None
        while number + 1 < len(prose.paragraphs) and prose.paragraphs[number].span.end < mention.span.end:
            number += 1
        if (
            mention.kind == "person"
            and mention.form == "name"
            and not _writes(prose, prose.paragraphs[number], mention)
        ):
            return mention.name_span
    return None


def _writes(prose: Prose, paragraph: Paragraph, mention: NameMention) -> bool:
    before = prose.text[paragraph.span.start : mention.span.start].lower()
    byline = re.search(r"(?:^|\s)(?:by|interview(?:ed by)?:?|text:|words:)\s*$", before) is not None
    return paragraph.kind == "byline" or byline


def _answer(prose: Prose, paragraph: Paragraph, speaker: Span) -> QuoteMention:
    start, end = paragraph.span
    while start < end and prose.text[start].isspace():
        start += 1
    while end > start and prose.text[end - 1].isspace():
        end -= 1
    whole = Span(start, end)
    return QuoteMention(
        kind="direct",
        spans=(whole,),
        quoted=(whole,),
        sentence=whole,
        speaker=speaker,
        cue=None,
        via=None,
        addressee=None,
        why=("direct: answer of an interview", "speaker: named above the questions"),
    )
