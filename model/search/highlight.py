"""Where the words of a query stand in a text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rapidfuzz.distance import OSA

from ..query import Query, Term
from ..records import Span
from .terms import capitals_of, errors_forgiven
from .words import Word, placed_words, words_of

Test = Callable[[str], bool]


def highlighter(query: Query, relaxed: bool) -> Callable[[str], tuple[Span, ...]]:
    """A function that finds the words of `query` in a text, with typing errors where `relaxed`."""
    terms = [term for term in query.terms if not term.negated]
    phrases = [_tests(term, relaxed) for term in terms if term.kind == "phrase" or len(words_of(term.text)) > 1]
    singles = [term for term in terms if term.kind != "phrase"]
    tests = [test for term in singles for test in _tests(term, relaxed) if capitals_of(term) is None]
    capitals = {form for term in singles if (form := capitals_of(term))}
    joined = {"".join(words_of(term.text)) for term in singles if len(words_of(term.text)) > 1}
    verdicts: dict[str, bool] = {}

    def alone(word: str) -> bool:
        if (known := verdicts.get(word)) is None:
            if len(verdicts) > 100_000:
                verdicts.clear()
            known = verdicts[word] = any(test(word) for test in tests)
        return known

    def highlight(text: str) -> tuple[Span, ...]:
        if not terms or not text:
            return ()
        words = list(placed_words(text))
        spans = [word.where for word in words if (tests and alone(word.text)) or capitals.intersection(word.forms)]
        spans += [Span(word.where.start, word.last) for word in words if joined.intersection(word.forms)]
        for phrase in phrases:
            spans += _phrase(words, phrase)
        return _without_overlaps(spans)

    return highlight


def _tests(term: Term, relaxed: bool) -> list[Test]:
    """One test for each word of a term."""
    words = words_of(term.text)
    loose = term.kind == "word"
    last = len(words) - 1
    half = term.kind == "phrase" and not term.complete
    return [
        _test(word, begins=loose or (half and place == last), relaxed=relaxed and loose)
        for place, word in enumerate(words)
    ]


def _test(word: str, *, begins: bool, relaxed: bool) -> Test:
    if not begins:
        return lambda other: other == word
    errors = errors_forgiven(word) if relaxed and not word.isdigit() else 0
    if not errors:
        return lambda other: other.startswith(word)
    size = len(word)

    def near(other: str) -> bool:
        return (
            other.startswith(word)
            or OSA.distance(word, other, score_cutoff=errors) <= errors
            or (size >= 5 and len(other) > size and OSA.distance(word, other[:size], score_cutoff=1) <= 1)
        )

    return near


def _phrase(words: Sequence[Word], tests: Sequence[Test]) -> list[Span]:
    count = len(tests)
    return [
        Span(words[place].where.start, words[place + count - 1].where.end)
        for place in range(len(words) - count + 1)
        if count and all(test(words[place + step].text) for step, test in enumerate(tests))
    ]


def _without_overlaps(spans: list[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
