"""Sentences with their quotations folded up.

A quotation of five sentences is one word of the sentence that reports it: `Q , she said .` So a line is what a
journalist wrote around other people's words, and rules about cues and clauses need not look inside the marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...lexicon.cues import CueWords
from ...records import ParagraphKind, Span
from ...text import Prose, Quotation, Sentence, Token

#: Stands in `Line.low` for a whole quotation.
#: A line longer than this is no sentence but a list or a damaged file; it is cut, so that time stays linear.
_LONGEST = 300
#: No headline has more words.
_LONGEST_TITLE = 30
FOLDED = '"…"'
_DATELINE_DASHES = frozenset({"—", "–", "-", "--", "---"})
_SPOKEN_IN = frozenset({"title", "standfirst", "body"})
_STOPS = ".!?…"


@dataclass(slots=True)
class Line:
    """`low[i]` is `tokens[i]` in lower case, or FOLDED for the quotation `marks[i]`, whose token spans its marks."""

    text: str
    paragraph: int
    kind: ParagraphKind
    low: list[str] = field(default_factory=list)
    tokens: list[Token] = field(default_factory=list)
    marks: dict[int, Quotation] = field(default_factory=dict)

    def span(self, first: int, last: int) -> Span:
        """The stretch of the words from `first` up to, not including, `last`."""
        return Span(self.tokens[first].start, self.tokens[last - 1].end)

    @property
    def title_case(self) -> bool:
        """Whether this is a headline In Which Most Words Have Capitals."""
        if len(self.low) > _LONGEST_TITLE:
            return False
        long = [token.text for token in self.tokens if len(token.text) > 3 and token.text.isalpha()]
        return len(long) > (2 if self.kind in {"title", "standfirst"} else 5) and sum(
            word[0].isupper() for word in long
        ) > 0.75 * len(long)

    def inner(self, index: int) -> str:
        """What the quotation at `index` says, without its marks."""
        return self.marks[index].inner.of(self.text).strip()

    def __len__(self) -> int:
        return len(self.low)

    def word(self, index: int) -> str:
        """The word at `index` in lower case, or "" outside the line."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def is_capital(self, index: int) -> bool:
        return 0 <= index < len(self.low) and self.low[index] is not FOLDED and self.tokens[index].text[:1].isupper()


def behind_dateline(line: Line) -> int:
    """Where the report begins in `SEOUL, March 4 (Agency) -- The two …` and `ABUJA — The …`; else 0."""
    if not line.is_capital(0) or len(line.low[0]) < 3:
        return 0
    if _DATELINE_DASHES.isdisjoint(line.low[1:16]):
        return 0
    dash = next((at for at in range(1, min(16, len(line))) if _is_dash(line, at)), 0)
    if dash == 0 or not all(_in_dateline(line, at) for at in range(1, dash)):
        return 0
    dated = line.low[dash - 1] == ")" or any(line.low[at][:1].isdigit() for at in range(1, dash))
    open_ended = dash > 7 or line.low[dash] == "-" or "," not in line.low[:dash]
    if open_ended and not line.tokens[0].text.isupper() and not (dated and dash > 2):
        return 0  # but: Nairobi, Kenya – The …
    paired = any(
        line.low[at] == line.low[dash] and _is_dash(line, at) for at in range(dash + 1, min(dash + 30, len(line)))
    )
    return 0 if paired and line.word(dash - 1) != ")" else dash + 1


def _is_dash(line: Line, at: int) -> bool:
    """Whether a dash at `at` stands free: not the hyphen of a word."""
    if line.low[at] not in _DATELINE_DASHES:
        return False
    return line.tokens[at - 1].end < line.tokens[at].start or line.low[at - 1] == ")"


def _in_dateline(line: Line, at: int) -> bool:
    return line.is_capital(at) or line.low[at] in {",", "(", ")", "/", ".", "and"} or line.low[at][:1].isdigit()


def read_lines(prose: Prose, words: CueWords) -> Iterator[Line]:
    """The lines of all paragraphs in which people may speak, in text order."""
    tokens = prose.tokens
    quotations = prose.quotations
    starts = {sentence.first for sentence in prose.sentences}
    sentence_at = 0
    mark_at = 0
    sentences = prose.sentences
    while sentence_at < len(sentences):
        opening = sentences[sentence_at]
        last_sentence = sentence_at
        while last_sentence + 1 < len(sentences) and sentences[last_sentence + 1].paragraph == opening.paragraph:
            last_sentence += 1
        first, last = opening.first, sentences[last_sentence].last
        begin = mark_at
        end = tokens[last - 1].end
        while mark_at < len(quotations) and quotations[mark_at].outer.start < end:
            mark_at += 1
        if opening.kind in _SPOKEN_IN:
            if begin == mark_at:
                for sentence in sentences[sentence_at : last_sentence + 1]:
                    yield from _plain(prose, sentence)
            else:
                yield from _folded(
                    Line(prose.text, opening.paragraph, opening.kind),
                    prose,
                    first,
                    last,
                    quotations[begin:mark_at],
                    starts,
                    words,
                )
        sentence_at = last_sentence + 1


def _plain(prose: Prose, sentence: Sentence) -> Iterator[Line]:
    for first in range(sentence.first, sentence.last, _LONGEST):
        last = min(first + _LONGEST, sentence.last)
        low, own = list(prose.low[first:last]), list(prose.tokens[first:last])
        yield Line(prose.text, sentence.paragraph, sentence.kind, low, own)


def _folded(
    line: Line,
    prose: Prose,
    first: int,
    last: int,
    quotations: tuple[Quotation, ...],
    starts: set[int],
    words: CueWords,
) -> Iterator[Line]:
    tokens, low = prose.tokens, prose.low
    paragraph, kind = line.paragraph, line.kind
    at = 0
    index = first
    after_mark = False
    while index < last:
        token = tokens[index]
        if line.low and (
            len(line.low) >= _LONGEST
            or ((index in starts or after_mark) and _breaks(line, prose, index, last, index in starts, words))
        ):
            yield line
            line = Line(prose.text, paragraph, kind)
        after_mark = False
        while at < len(quotations) and quotations[at].outer.end <= token.start:
            at += 1
        if at < len(quotations) and quotations[at].outer.start <= token.start:
            after_mark = _fold(line, prose, quotations[at], index, last)
            while index < last and tokens[index].start < quotations[at].outer.end:
                index += 1
            at += 1
            continue
        limit = min(last, index + _LONGEST - len(line.low))
        if at < len(quotations):
            limit = min(limit, prose.token_index(quotations[at].outer.start - 1) + 1)
        stop = next((start for start in range(index + 1, limit) if start in starts), max(limit, index + 1))
        line.low += low[index:stop]
        line.tokens += tokens[index:stop]
        index = stop
    if line.low:
        yield line


def _fold(line: Line, prose: Prose, mark: Quotation, index: int, last: int) -> bool:
    """Put a quotation into the line as one word; False where it is a nickname, which stays a word of the name."""
    if _is_nickname(prose, mark, index, last):
        line.low.append(mark.outer.of(prose.text).lower())
        line.tokens.append(Token(mark.outer.start, mark.outer.end, mark.outer.of(prose.text)))
        return False
    line.marks[len(line.low)] = mark
    line.low.append(FOLDED)
    line.tokens.append(Token(mark.outer.start, mark.outer.end, FOLDED))
    return True


def _is_nickname(prose: Prose, mark: Quotation, index: int, last: int) -> bool:
    """`Luis “Chuy” García`: one or two words in marks between two capitals of a name."""
    inner = mark.inner.of(prose.text)
    behind = prose.token_index(mark.outer.end) + (1 if prose.text[mark.outer.end : mark.outer.end + 1] == " " else 0)
    if not 0 < index < behind < last or inner.count(" ") > 1 or not inner.replace(" ", "").isalpha():
        return False
    before, after = prose.tokens[index - 1], prose.tokens[behind]
    return (
        before.text[:1].isupper()
        and after.text[:1].isupper()
        and inner[:1].isupper()
        and mark.outer.start - before.end == 1
        and after.start - mark.outer.end == 1
    )


def _breaks(line: Line, prose: Prose, index: int, last: int, split: bool, words: CueWords) -> bool:
    """Whether a new line begins at `index`, where the sentence splitter says so (`split`) or a quotation ended."""
    mark = line.marks.get(len(line.low) - 1)
    if mark is None:
        return split
    said = prose.words(mark.inner).rstrip()
    token = prose.tokens[index]
    if not said or said[-1] in ",;:—–-" or token.text[:1].islower() or token.text in ",;:—–-.":
        return False
    if said[-1] not in _STOPS:
        return split
    if not token.text[:1].isupper():
        return True
    return said[-1] == "." or not _attributes(prose, index, last, words)


def _attributes(prose: Prose, index: int, last: int, words: CueWords) -> bool:
    """Whether `“Why?” Ms. Smith asked.` goes on: a few words of a name, a cue, and then an end or an adjunct."""
    grammar = words.grammar
    for at in range(index, min(index + 8, last)):
        word = prose.tokens[at].text.lower()
        if word in words.forms and at > index:
            following = prose.tokens[at + 1].text.lower() if at + 1 < last else "."
            return following in ".,:;" or following in grammar.prepositions or following in grammar.times
        if word in ".,:;" or word in grammar.auxiliaries:
            return False
    return False
