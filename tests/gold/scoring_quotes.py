"""Quotes: are the words in marks found exactly, the paraphrases nearly, and is it known who speaks?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from onrecord.model.corpus import Corpus
from onrecord.model.records import Document, Quote, Span

from .annotation import GoldDocument, GoldQuote
from .figures import Error, Found, Report, share_of
from .matching import assign, dice, is_actor, pieces, same_words, word_places

#: Two indirect quotes are the same if this share of their words is (PolNeAR and Citron are measured so).
SAME = 0.8
#: A quote of ours falls on a doubtful one if this share of its words does.
FALLS_ON = 0.5


def score_quotes(gold: GoldDocument, document: Document, corpus: Corpus) -> Report:
    ours = [corpus.quotes[quote] for quote in corpus.quotes_by_document.get(document.id, ())]
    return _score_marked(gold, document, corpus, ours) + _score_indirect(gold, document, corpus, ours)


def _score_marked(gold: GoldDocument, document: Document, corpus: Corpus, ours: list[Quote]) -> Report:
    """Fragments in marks, of direct and mixed quotes, exact up to the punctuation and marks around them.

    A fragment in several quotes of ours (a chain of report told as two quotes) is found once; the innermost quote, the
    one of the fewest words, says who speaks.
    """
    text = document.text
    expected = {
        piece: quote
        for quote in gold.quotes
        if quote.type != "indirect" and not quote.doubtful
        for piece in pieces(text, quote.span)
    }
    given: dict[Span, list[Quote]] = defaultdict(list)
    for quote in ours:
        if quote.kind != "indirect":
            for span in quote.quoted:
                for piece in pieces(text, span):
                    given[piece].append(quote)
    doubtful = _doubtful_words(gold, text)
    found = {piece: (expected[piece], min(quotes, key=_length)) for piece, quotes in given.items() if piece in expected}
    extra = [piece for piece in given if piece not in expected and not _falls_on(word_places(text, [piece]), doubtful)]
    missed = [piece for piece in expected if piece not in found]
    errors = [
        *(Error(gold.file, "quotes", "missed", _beside(text, piece, given)) for piece in missed),
        *(Error(gold.file, "quotes", "extra", _short(piece.of(text))) for piece in extra),
        *(
            Error(gold.file, "quote kinds", "wrong", f"{quote.kind}, not {wanted.type}: {_short(wanted.content)}")
            for wanted, quote in found.values()
            if not _right_kind(wanted, quote)
        ),
    ]
    speakers = _score_speakers("quote speakers", gold, corpus, found.values())
    return speakers + Report(
        {
            "quotes": Found(len(found), len(found) + len(extra), len(expected)),
            "quote kinds": share_of(_right_kind(wanted, quote) for wanted, quote in found.values()),
        },
        tuple(errors),
    )


def _score_indirect(gold: GoldDocument, document: Document, corpus: Corpus, ours: list[Quote]) -> Report:
    text = document.text
    """Paraphrases without marks, where most of the words are the same.

    One of ours that takes in a fragment in marks is a mixed quote and may be the annotated one all the same, but is
    not false here if it is not. One that holds or fills half of a doubtful one falls on that.
    """
    expected = [quote for quote in gold.quotes if quote.type == "indirect" and not quote.doubtful]
    given = [quote for quote in ours if quote.kind != "direct"]

    def near(quote: Quote, wanted: GoldQuote) -> float:
        share = dice(word_places(text, quote.spans), word_places(text, [wanted.span]))
        return share if share >= SAME else 0.0

    pairs = assign(given, expected, near)
    matched = {quote.id for quote, _ in pairs}
    doubtful = [word_places(text, [quote.span]) for quote in gold.quotes if quote.doubtful]
    extra = [
        quote
        for quote in given
        if quote.kind == "indirect" and quote.id not in matched and not _touches(quote, doubtful, text)
    ]
    found = {wanted.id for _, wanted in pairs}
    errors = [
        *(Error(gold.file, "indirect", "missed", _short(one.content)) for one in expected if one.id not in found),
        *(Error(gold.file, "indirect", "extra", _short(_words(quote, text))) for quote in extra),
    ]
    speakers = _score_speakers("indirect speakers", gold, corpus, ((wanted, quote) for quote, wanted in pairs))
    return Report({"indirect": Found(len(pairs), len(pairs) + len(extra), len(expected))}, tuple(errors)) + speakers


def _score_speakers(
    figure: str, gold: GoldDocument, corpus: Corpus, found: Iterable[tuple[GoldQuote, Quote]]
) -> Report:
    judged = [(wanted, quote, _right_speaker(wanted, quote, gold, corpus)) for wanted, quote in found]
    errors = (
        Error(gold.file, figure, "wrong", f"{_spoken(quote, corpus)}, not {wanted.speaker}: {_short(wanted.content)}")
        for wanted, quote, right in judged
        if not right
    )
    return Report({figure: share_of(right for _, _, right in judged)}, tuple(errors))


def _right_speaker(wanted: GoldQuote, quote: Quote, gold: GoldDocument, corpus: Corpus) -> bool:
    """Any accepted set of speakers, whole. Who is not annotated as a person or institution may stand as written."""
    actors = [corpus.actors[speaker] for speaker in quote.speakers]
    for names in wanted.speakers:
        if not names:
            if not actors and not quote.speaker_text:
                return True
        elif actors:
            if len(actors) == len(names) == len(assign(actors, names, lambda actor, name: is_actor(name, actor, gold))):
                return True
        elif any(same_words(quote.speaker_text, one) for one in _written(names, wanted, gold)):
            return True
    return False


def _written(names: tuple[str, ...], wanted: GoldQuote, gold: GoldDocument) -> list[str | None]:
    """What may stand for a speaker who is no annotated person: the words of the article, but for an annotated
    institution only those that name it ("State-owned gas company Slovplyn"); "it" and "his government" do not."""
    if len(names) > 1 or gold.is_person(names[0]):
        return []
    annotated = gold.actor(names[0])
    if annotated is None:
        return [names[0], wanted.speaker_as_written]
    phrase = wanted.speaker_as_written or ""
    return [*annotated.names, phrase if any(one in phrase for one in annotated.names) else None]


def _right_kind(wanted: GoldQuote, quote: Quote) -> bool:
    return quote.kind in (wanted.type, *wanted.accept_type)


def _doubtful_words(gold: GoldDocument, text: str) -> frozenset[int]:
    return word_places(text, [quote.span for quote in gold.quotes if quote.doubtful])


def _falls_on(words: frozenset[int], doubtful: frozenset[int]) -> bool:
    return len(words & doubtful) >= FALLS_ON * max(1, len(words))


def _touches(quote: Quote, doubtful: Iterable[frozenset[int]], text: str) -> bool:
    words = word_places(text, quote.spans)
    return any(_falls_on(words, other) or _falls_on(other, words) for other in doubtful)


def _length(quote: Quote) -> int:
    return sum(span.end - span.start for span in quote.spans)


def _beside(text: str, piece: Span, given: Iterable[Span]) -> str:
    near = [_short(other.of(text)) for other in given if piece.overlaps(other)]
    return _short(piece.of(text)) + (f"  (ours: {'; '.join(near)})" if near else "")


def _spoken(quote: Quote, corpus: Corpus) -> str:
    names = [corpus.actors[speaker].name for speaker in quote.speakers]
    return " and ".join(names) or f"as written {quote.speaker_text!r}"


def _words(quote: Quote, text: str) -> str:
    return " … ".join(span.of(text) for span in quote.spans)


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return f"“{plain}”" if len(plain) <= 90 else f"“{plain[:60]} … {plain[-25:]}”"
