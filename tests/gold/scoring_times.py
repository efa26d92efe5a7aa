"""Dates: that of the article, and the time expressions in its text."""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.model.extract.mentions import TimeMention
from onrecord.model.records import Document

from .annotation import GoldDocument, GoldTime
from .figures import Error, Found, Report, Share, share_of
from .matching import assign, fits, word_places


def score_article_date(gold: GoldDocument, document: Document) -> Report:
    ours = document.date.value if document.date else None
    right = ours in (gold.date, *gold.accept_date)
    errors = () if right else (Error(gold.file, "article dates", "wrong", f"{ours}, not {gold.date}"),)
    return Report({"article dates": Share(int(right), 1)}, errors)


def score_times(gold: GoldDocument, document: Document, times: Sequence[TimeMention]) -> Report:
    """A time expression is found if ours shares a word with it ("Wednesday" in "Wednesday evening"); right if its
    value is too, at the granularity annotated.
    """
    text = document.text
    given = {one.span: word_places(text, [one.span]) for one in times}
    annotated = {one.span: word_places(text, [one.span]) for one in gold.timexes}

    def shared(ours: TimeMention, wanted: GoldTime) -> float:
        words = len(given[ours.span] & annotated[wanted.span])
        return words + 0.5 * (_value(ours) == wanted.value) if words else 0.0

    pairs = assign(times, gold.timexes, shared)
    certain = [(ours, wanted) for ours, wanted in pairs if not wanted.doubtful]
    matched = {ours.span for ours, _ in pairs}
    found = {wanted.span for _, wanted in pairs}
    extra = [ours for ours in times if ours.span not in matched]
    expected = [wanted for wanted in gold.timexes if not wanted.doubtful]
    judged = [(ours, wanted, fits(_value(ours), wanted.value, wanted.granularity)) for ours, wanted in certain]
    errors = [
        *(Error(gold.file, "times", "missed", wanted.text) for wanted in expected if wanted.span not in found),
        *(Error(gold.file, "times", "extra", f"{ours.span.of(text)} = {_value(ours)}") for ours in extra),
        *(
            Error(gold.file, "time values", "wrong", f"{wanted.text} = {_value(ours)}, not {wanted.value}")
            for ours, wanted, right in judged
            if not right
        ),
    ]
    counts = Found(len(certain), len(certain) + len(extra), len(expected))
    return Report({"times": counts, "time values": share_of(right for _, _, right in judged)}, tuple(errors))


def _value(ours: TimeMention) -> str | None:
    return ours.duration or (ours.date.value if ours.date else None)
