"""Where an article was written, by its dateline, and what it says happened "here"."""

from __future__ import annotations

import re

from ..records import Document, Span
from .meeting_cases import Article, Case

_HEAD = 100  # a dateline ends within so many code points
_PARAGRAPHS = 3
_END = re.compile(r"\s*(?:--|[–—|(:]|\s-\s)")
_MONTH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d|\b\d{1,2} [A-Z][a-z]{2}")
_HERE_AFTER = re.compile(r"[^.;:\"“”]{0,60}?\bhere\b")
_HERE_BEFORE = re.compile(r"\bhere\b[^.;:\"“”]{0,40}\b(?:after|at|during|in|when|while)\b[^.;:,\"“”]{0,40}$")
#: `On the sidelines of a forum here, the minister met …`.
_HERE_OPENING = re.compile(r"(?:On|At|In|During|After) [^.;:\"“”]{0,60}\bhere,")
_OTHER = re.compile(r"\b(?:that|who|which|said|says|where|visit|from)\b")


def dateline_place(document: Document) -> Span | None:
    """The town that the dateline opens with; None where there is no dateline."""
    told = [one for one in document.paragraphs if one.kind in ("dateline", "body", "standfirst")][:_PARAGRAPHS]
    for paragraph in told:
        head = document.text[paragraph.span.start : min(paragraph.span.end, paragraph.span.start + _HEAD)]
        end = _END.search(head)
        if end is None and paragraph.kind != "dateline":
            continue
        line = head[: end.start()] if end is not None else head
        town = line.partition(",")[0].strip()
        words = town.split()
        if not 0 < len(words) < 5 or not all(word[0].isupper() for word in words):
            continue
        if town.isupper() or (_MONTH.search(line) and paragraph.kind != "standfirst"):
            start = document.text.index(town, paragraph.span.start)
            return Span(start, start + len(town))
    return None


def place_here(cases: list[Case], article: Article, town: Span | None) -> None:
    """What was held "here" was where the article was written."""
    if town is None:
        return
    country = _country_of(town.of(article.text), article)
    for case in cases:
        if case.place is None and case.kind not in ("visit", "phone_call") and any(
            _is_here(mention.sentence, mention.trigger, article.text) for mention in case.mentions
        ):  # fmt: skip
            case.place, case.here = town, True
            case.country = case.country or country


def _is_here(sentence: Span, trigger: Span, text: str) -> bool:
    after = _HERE_AFTER.match(text[trigger.end : min(sentence.end, trigger.end + 70)])
    if after is not None and not _OTHER.search(after.group()):
        return True
    before = text[max(sentence.start, trigger.start - 90) : trigger.start]
    opens = _HERE_OPENING.match(text[sentence.start : min(trigger.start, sentence.start + 90)])
    return opens is not None or _HERE_BEFORE.search(before) is not None


def _country_of(town: str, article: Article) -> str | None:
    """The country that the article calls by the town's name."""
    name = town.title()
    return next((actor.country for actor in article.actors if actor.kind == "country" and name in actor.names), None)
