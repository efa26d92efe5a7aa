"""What the lexicon knows by name: countries, demonyms, places, institutions, widely known people."""

from __future__ import annotations

from .titles import TitleScanner
from .vocabulary import Chunk, ChunkKind

_KINDS: dict[str, ChunkKind] = {
    "country": "country",
    "demonym": "demonym",
    "seat": "seat",
    "place": "place",
    "region": "place",
    "adjective": "adjective",
    "institution": "institution",
    "metonym": "institution",
}
#: Behind or before a paper's name.
_PAPERS = frozenset({"magazine", "journal", "newspaper", "weekly"})
_BEFORE_PAPERS = frozenset({"told", "in", "magazine", "journal", "newspaper", "by", "tells"})


class PhraseScanner(TitleScanner):
    """The phrases of the lexicon that begin at a place."""

    def _known(self, position: int, last: int) -> Chunk | None:
        """The full name of somebody the lexicon knows, where no further name follows it."""
        for form in self.vocabulary.known.get(self.words[position], ()):
            end = position + len(form)
            if end > last or self._capital_at(end, last):
                continue
            words = self.words[position:end]
            if tuple(words) == form or (end == last and (*words[:-1], words[-1].rstrip(".")) == form):
                return Chunk("name", position, end)
        return None

    def phrase_at(self, position: int, last: int) -> Chunk | None:
        """The longest phrase of the lexicon that begins here, up to `last`."""
        return self._phrase(position, last)

    def _phrase(self, position: int, last: int) -> Chunk | None:
        """The longest phrase of the lexicon that begins here."""
        words = self.words
        state = None
        if words[position] in self.vocabulary.words.countries.state_words:
            state = self._long_country(position, last)
        for phrase in self.vocabulary.words.phrases.get(words[position], ()):
            end = position + len(phrase.words)
            if state is not None and end < state.last:
                return state
            if end > last or tuple(words[position:end]) != phrase.words:
                continue
            if phrase.article and (position == 0 or words[position - 1].lower() != "the"):
                continue
            if phrase.article and end < last and words[end][:1].isupper():
                continue
            if phrase.media and not phrase.acronym and self._is_plain(position, end, last):
                continue
            return Chunk(_KINDS[phrase.kind], position, end, phrase)
        return state

    def _is_plain(self, position: int, end: int, last: int) -> bool:
        """Whether what may be a paper's name is here just words, "Foreign Affairs Ministry", "Time for a deal": where
        no word beside it says that it is a paper."""
        words = self.words
        if words[end - 1] not in self.vocabulary.other_heads:
            return False
        after = words[end] if end < last else ""
        if after in _PAPERS or after in self.people.speaks:
            return False
        before = words[position - 1] if position else ""
        return after[:1].isupper() or before not in _BEFORE_PAPERS

    def _long_country(self, position: int, last: int) -> Chunk | None:
        """A country by its long name: "Socialist Republic of Vietnam", "Sultanate of Oman"."""
        words = self.words
        cursor = position
        state_words = self.vocabulary.words.countries.state_words
        while cursor < min(last, position + 5) and (words[cursor] in state_words or words[cursor] == "'s"):
            cursor += 1
        if cursor >= last or words[cursor] != "of":
            return None
        cursor += 2 if cursor + 1 < last and words[cursor + 1] == "the" else 1
        for phrase in self.vocabulary.words.phrases.get(words[cursor], ()) if cursor < last else ():
            end = cursor + len(phrase.words)
            if phrase.kind == "country" and end <= last and tuple(words[cursor:end]) == phrase.words:
                return Chunk("country", position, end, phrase)
        return None
