"""Finding every time expression of a document."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace

from ...lexicon.dates import DateWords
from ...records import Span
from ...text import Prose, Sentence
from .atoms import CLASSES, TRIGGER, Atoms, vocabulary
from .candidates import next_candidate
from .grammar import RULES
from .match import Clock, Match, Meaning
from .meaning import meaning
from .numeric import EitherOrder, digits

_WEEKDAY_CLASSES = (CLASSES["WEEKDAY"], CLASSES["SHORTDAY"])
#: What may stand between a time of day and its day.
_CLOCK_THEN_DAY = re.compile(
    r"\s*\(?(?:local\s+time|[A-Z]{2,4}(?:[+-]\d+)?)?\)?\s*,?\s*(?:on\s+)?(?:the\s+)?", re.IGNORECASE
)
#: "3 p.m. (0600 GMT)"
_CLOCK_THEN_CLOCK = re.compile(r"\s*(?:local\s+time|[A-Z]{2,4})?\s*[(/,]\s*", re.IGNORECASE)
_ZONE_CLOSED = re.compile(r"\s?[A-Z]{2,4}\)")
_DAY_THEN_CLOCK = re.compile(r"\s*(?:,|\||-|–|@)?\s*(?:at|around|by)?\s*(?:around|about|exactly)?\s*", re.IGNORECASE)
#: "Thursday 03/11/2022", "Thu, 11/03/2022"
_WEEKDAY_BEFORE = re.compile(r"\b([A-Za-z]{3,9})\.?,?\s+$")
#: "11/04/2022 (Friday)", "11/04/2022 10:00 AM EDT | Friday"
_WEEKDAY_AFTER = re.compile(r"(?:\s[A-Z]{2,5})?[\s,|(]{1,3}([A-Za-z]{3,9})\b")
_BEFORE_BARE = re.compile(r"\b(?:on|dated|of|since|until|by|from|day|date)[\s(,:]*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression as understood. `tokens` are the indices of its first token and the one after its last;
    `weekday` is the one named beside a month and a day."""

    span: Span
    meaning: Meaning
    sentence: Sentence
    tokens: tuple[int, int]
    timed: bool
    rule: str
    weekday: int | None = None


def expressions(prose: Prose, words: DateWords) -> list[Expression]:
    """The time expressions of all sentences, in text order, none overlapping another."""
    known = vocabulary(words)
    in_digits = _in_digits(prose, words)
    taken = [expression.span.start for expression in in_digits]
    found = list(in_digits)
    class_of = known.__getitem__
    for sentence in prose.sentences:
        pieces = list(map(class_of, prose.written[sentence.first : sentence.last]))
        classes = "".join(pieces)
        if TRIGGER.search(classes) is None or next_candidate(classes, 0) is None:
            continue
        for expression in _in_words(Atoms(prose, sentence, pieces), sentence, words):
            if not _overlaps(expression.span, in_digits, taken):
                found.append(expression)
    if in_digits:
        found.sort(key=lambda expression: expression.span)
    return _with_clocks(found, prose.text)


def _in_words(atoms: Atoms, sentence: Sentence, words: DateWords) -> Iterable[Expression]:
    position = 0
    while candidate := next_candidate(atoms.classes, position):
        start, number = candidate
        position = start + 1
        for rule in RULES[number:]:
            raw = rule.pattern.match(atoms.classes, start)
            if raw is None:
                continue
            match = Match(raw, atoms, words)
            own = meaning(rule.name, match)
            if own is None:
                continue
            begin = match.index("start") or start
            position = match.end
            end = match.end
            if "(" in atoms.words[begin:end] and ")" not in atoms.words[begin:end] and atoms.word(end) == ")":
                position = end = end + 1  # "Saturday (Jan. 11)"
            span = Span(atoms.spans[begin][0], atoms.spans[end - 1][1])
            timed = isinstance(own, Clock) or match.has("part", "part2") or match.word("deictic") == "tonight"
            indices = (atoms.tokens[begin], atoms.tokens[match.end - 1] + 1)
            yield Expression(span, own, sentence, indices, timed, rule.name, _named_weekday(match))
            break


def _named_weekday(match: Match) -> int | None:
    for index in range(match.start, match.end):
        if match.atoms.classes[index] in _WEEKDAY_CLASSES:
            word = match.atoms.word(index)
            return _weekday(word, match.words)
    return None


def _in_digits(prose: Prose, words: DateWords) -> list[Expression]:
    found = []
    for own in digits(prose.text, words.months):
        index = prose.sentence_index(own.span.start)
        if index < 0 or own.span.of(prose.text) in words.not_dates:
            continue
        sentence = prose.sentences[index]
        if own.bare and not _BEFORE_BARE.search(prose.text, max(sentence.start, own.span.start - 12), own.span.start):
            continue
        span, form, weekday = own.span, own.form, None
        if named := _WEEKDAY_BEFORE.search(prose.text, max(sentence.start, span.start - 14), span.start):
            weekday = _weekday(named[1].lower(), words)
            if weekday is not None:
                span = Span(named.start(1), span.end)
                form = form.on_weekday(weekday) if isinstance(form, EitherOrder) else form
        elif isinstance(form, EitherOrder) and (named := _WEEKDAY_AFTER.match(prose.text, span.end, sentence.end)):
            weekday = _weekday(named[1].lower(), words)
            form = form.on_weekday(weekday) if weekday is not None else form
        first = prose.token_index(span.start)
        last = prose.token_index(span.end - 1) + 1
        found.append(Expression(span, form, sentence, (first, last), own.timed, "digits", weekday))
    return found


def _weekday(word: str, words: DateWords) -> int | None:
    return words.weekdays.get(word) or words.short_weekdays.get(word)


def _overlaps(span: Span, others: list[Expression], starts: list[int]) -> bool:
    index = bisect_left(starts, span.end) - 1
    return index >= 0 and others[index].span.overlaps(span)


def _with_clocks(found: list[Expression], text: str) -> list[Expression]:
    """A time of day joined to the day beside it: "5 p.m. on Friday", "Friday at 17:24". Left alone, digits that may be
    a score are dropped."""
    joined: list[Expression] = []
    found = [_closed(one, text) if isinstance(one.meaning, Clock) else one for one in found]
    index = 0
    while index < len(found):
        here = found[index]
        after = found[index + 1] if index + 1 < len(found) else None
        index += 1
        if (
            after is not None
            and isinstance(here.meaning, Clock)
            and isinstance(after.meaning, Clock)
            and _CLOCK_THEN_CLOCK.fullmatch(text[here.span.end : after.span.start][:30])
        ):
            found[index] = replace(here, span=Span(here.span.start, after.span.end), meaning=Clock(True))
            continue
        if after is not None and after.sentence == here.sentence and after.span.start - here.span.end < 30:
            between = text[here.span.end : after.span.start]
            clock_first = isinstance(here.meaning, Clock) and _is_day(after) and _CLOCK_THEN_DAY.fullmatch(between)
            day_first = isinstance(after.meaning, Clock) and _is_day(here) and _DAY_THEN_CLOCK.fullmatch(between)
            if clock_first or day_first:
                own = after.meaning if clock_first else here.meaning
                span = Span(here.span.start, after.span.end)
                tokens = (here.tokens[0], after.tokens[1])
                joined.append(replace(here, span=span, meaning=own, tokens=tokens, timed=True))
                index += 1
                continue
        if isinstance(here.meaning, Clock) and not here.meaning.certain:
            continue
        joined.append(here)
    return joined


def _closed(clock: Expression, text: str) -> Expression:
    """A time of day with its zone, if that stands in the brackets it opens: "1 p.m. (0500 GMT)"."""
    opened = text.rfind("(", clock.span.start - 2, clock.span.end) >= 0
    rest = _ZONE_CLOSED.match(text, clock.span.end) if opened else None
    return replace(clock, span=Span(clock.span.start, rest.end())) if rest else clock


def _is_day(expression: Expression) -> bool:
    return expression.rule in (
        "month_day",
        "day_month",
        "weekday",
        "weekday_relation",
        "deictic",
        "digits",
        "nth_day",
        "nth_of_month",
        "this_part",
    )
