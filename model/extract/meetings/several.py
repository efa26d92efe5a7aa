"""Several meetings told of at once: "phone calls to A and B", "separate meetings with A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...lexicon.meetings import MeetingWords
from ..mentions import MeetingMention
from .nounphrases import Phrase
from .sorts import is_named_person, is_place_name
from .units import Unit

_CALLS = frozenset({"calls", "conversations"})
_APART = frozenset({"separate", "separately", "respectively", "individual", "individually", "each", "one-on-one"})


def one_by_one(
    mention: MeetingMention, units: Sequence[Unit], phrase: Phrase, words: MeetingWords
) -> list[MeetingMention]:
    """One mention for each of those whom one person called or met apart; the mention itself where they met together."""
    head = units[phrase.head]
    apart = any(unit.word in _APART for unit in units[max(phrase.first - 1, 0) : phrase.head + 3])
    if not (head.word.endswith("s") and (apart or (head.word in _CALLS and mention.kind == "phone_call"))):
        return [mention]
    if mention.kind not in ("phone_call", "bilateral_meeting"):
        return [mention]
    ours = [span for span in mention.participants if span.start < head.start]
    named = {unit.span for unit in units if is_place_name(unit) or is_named_person(unit)}
    theirs = [span for span in mention.participants if span.start > head.start and span in named]
    if not ours or len(theirs) < 2:
        return [mention]
    return [replace(mention, participants=(*ours, span), count=1, unnamed=False) for span in theirs]
