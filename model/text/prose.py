"""A document's text cut up once, for all extractors."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..records import Paragraph, Span
from .marks import Quotation, quotations
from .sentences import Sentence, split_sentences
from .tokens import Token, tokenize


@dataclass(frozen=True, slots=True)
class Prose:
    """The tokens, sentences and quotations of every paragraph, furniture included: each sentence knows the kind of
    its paragraph, and it is for the reader of a sentence to pass over what its stage has no use for. `written[i]` is
    the text of `tokens[i]`, and `low[i]` the same in lower case."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    tokens: tuple[Token, ...]
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    written: tuple[str, ...] = field(repr=False)
    low: tuple[str, ...] = field(repr=False)
    _token_starts: tuple[int, ...] = field(repr=False)
    _sentence_starts: tuple[int, ...] = field(repr=False)

    def tokens_of(self, sentence: Sentence) -> tuple[Token, ...]:
        return self.tokens[sentence.first : sentence.last]

    def token_index(self, offset: int) -> int:
        """The index of the last token that starts at or before `offset` (-1 where there is none)."""
        return bisect_right(self._token_starts, offset) - 1

    def sentence_index(self, offset: int) -> int:
        """The index of the last sentence that starts at or before `offset` (-1 where there is none)."""
        return bisect_right(self._sentence_starts, offset) - 1

    def words(self, span: tuple[int, int]) -> str:
        return self.text[span[0] : span[1]]


def read_prose(text: str, paragraphs: Sequence[Paragraph]) -> Prose:
    """Cut `text` into the sentences, tokens and quotations of its paragraphs."""
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    marked: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        span: Span = paragraph.span
        own = tokenize(text, span.start, span.end)
        sentences += split_sentences(own, len(tokens), number, paragraph.kind)
        marked += quotations(text, span.start, span.end, number)
        tokens += own
    written = [token.text for token in tokens]
    return Prose(
        text=text,
        paragraphs=tuple(paragraphs),
        tokens=tuple(tokens),
        sentences=tuple(sentences),
        quotations=tuple(marked),
        written=tuple(written),
        low=tuple(map(str.lower, written)),
        _token_starts=tuple([token.start for token in tokens]),
        _sentence_starts=tuple([sentence.start for sentence in sentences]),
    )
