"""Lines that say who wrote: names in them, or all of them."""

from __future__ import annotations

from ...lexicon.names import NameWords
from ...text import Prose, Sentence
from .chunks import Scanner
from .group import Group
from .groups import Grouper
from .persons import is_given
from .vocabulary import make_vocabulary

#: How lines begin that say who wrote.
CREDITS = frozenset(
    {"By", "Reporting", "Editing", "Writing", "Additional", "Story", "Author", "Words", "Text", "Published", "Posted"}
    | {"Written", "Compiled", "From", "Photographs", "Photos", "Photo"}
    | {"Reporter", "Reporters", "Editor", "Editors", "Writer", "Correspondent", "Photographer", "Contact"}
    | {"Inquiries", "Enquiries", "Contacts"}
)
#: A byline without "by" is no longer, in tokens, and stands among so many paragraphs.
_BYLINE, _HEAD = 5, 6
#: What those are who write.
_WRITERS = frozenset({"reporter", "reporters", "correspondent", "correspondents", "journalist", "editor", "writer"})
#: What may stand after the name there.
_AFTER_BYLINE = frozenset({",", "|", "and", "/", "·", "•"})


class Bylines:
    """The words of a document, and the lines in it that say who wrote."""

    def __init__(self, prose: Prose, words: NameWords) -> None:
        self.prose = prose
        self.words = words
        vocabulary = make_vocabulary(words)
        self.scanner = Scanner(prose.written, vocabulary)
        self.grouper = Grouper(self.scanner, vocabulary)
        self.text = self.scanner.words

    def _name(self, group: Group) -> tuple[str, ...]:
        return tuple(self.text[group.name[0] : group.name[1]])

    def _score_byline(self, group: Group, sentence: Sentence, before: str) -> float:
        """What the line says that a name stands in, as far as it says who wrote."""
        text = self.text
        if before in ("by", "By") and group.last == sentence.last and sentence.paragraph == 0:
            return 2.0  # a headline with its byline
        if text[sentence.first] in CREDITS and before in ("By", "by", "and", ",", ":"):
            return 2.0
        if self._is_before_place(group, sentence):
            return 4.5 if text[group.name[0]].isupper() else 2.0
        return 1.5 if self._is_byline(group, sentence) else 0.0

    def _is_byline(self, group: Group, sentence: Sentence) -> bool:
        """Whether a name is all of a short paragraph near the head, but for a place after a comma."""
        if group.first > sentence.first or not 0 < sentence.paragraph < _HEAD:
            return False
        paragraph = self.prose.paragraphs[sentence.paragraph].span
        if sentence.start > paragraph.start + 1 or sentence.end < paragraph.end - 1:
            return False
        text = self.text
        if sentence.last - sentence.first <= _BYLINE and (group.last == sentence.last or text[group.last] == ","):
            return True
        return group.last < sentence.last and text[group.last] in _AFTER_BYLINE and self._tells_writers(sentence)

    def _is_before_place(self, group: Group, sentence: Sentence) -> bool:
        """Whether a name is all of a line near the head and a known place all of the next one."""
        paragraphs = self.prose.paragraphs
        number = sentence.paragraph
        if not 0 < number < 2 * _HEAD or number + 1 >= len(paragraphs) or sentence.kind == "furniture":
            return False
        if (group.first, group.last) != (sentence.first, sentence.last) or not 1 < group.last - group.first < 4:
            return False
        span = paragraphs[number + 1].span
        first, last = group.last, group.last
        while last < min(len(self.text), first + 4) and self.prose.tokens[last].end <= span.end:
            last += 1
        phrase = self.scanner.phrase_at(first, last) if first < last < first + 4 else None
        return phrase is not None and phrase.last == last

    def _tells_writers(self, sentence: Sentence) -> bool:
        """Whether a line under the headline begins with a name, two or three words, and says who wrote: "Ana Pop and
        Staff Reporter", "Ana Pop | 22.03.2023", "Ana Pop and Ion Dan, The Courier"."""
        text = self.text
        if sentence.kind not in ("standfirst", "byline") or not 0 < sentence.paragraph < _HEAD:
            return False
        end = next((at for at in range(sentence.first, sentence.last) if text[at] in _AFTER_BYLINE), sentence.last)
        if not 1 < end - sentence.first < 4 or end == sentence.last or text[sentence.last - 1] in (".", "?", "!"):
            return False
        rest = text[end : sentence.last]
        if any(not word[0].isupper() for word in text[sentence.first : end]):
            return False
        if rest[0] == "|" or any(word.lower() in _WRITERS for word in rest):
            return True
        small = sum(word[0].islower() for word in rest)
        return is_given(text[sentence.first], self.words) and small < 3
