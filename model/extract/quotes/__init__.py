"""Quotes: what people are reported to have said, in marks or in other words, and who said it.

Each sentence is read once, its quotations folded up (`lines`); cue verbs and sources are looked up (`verbs`), their
speakers (`phrases`) and the words they report (`clauses`) are found from function words; what is left over in marks
finds its speaker from the words around it (`floating`, `labels`), and `assemble` makes quotes of all.
"""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.cues import CueWords
from ...text import Prose
from ..mentions import NameMention, QuoteMention
from .assemble import quotes_of


def find_quotes(prose: Prose, names: Sequence[NameMention], words: CueWords) -> tuple[QuoteMention, ...]:
    """The quotes of a document in text order. Content spans leave out marks and "that"; `names` may be empty: they only
    tell which label before a headline's colon is a speaker."""
    return tuple(quotes_of(prose, names, words))
