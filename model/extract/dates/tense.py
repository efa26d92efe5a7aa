"""Which way a time expression lies: the tense of the verb that governs it, and the preposition before it."""

from __future__ import annotations

from collections.abc import Iterable

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence
from .setting import Look, Outlook, Tense

#: How many tokens to either side are read: a verb farther off does not govern.
_REACH = 40
_HARD_STOPS = frozenset({";", ":", "—", "–", "--", '"', "“", "”", "``", "''", "(", ")", "«", "»"})
_NAMING_VERBS = frozenset(
    {"to", "not", "also", "be", "been", "being", "jointly", "only", "soon", "likely", "officially", "both", "have"}
)


class TenseReader:
    """Reads the outlook of spans of one document."""

    def __init__(self, prose: Prose, words: DateWords) -> None:
        self._tokens = prose.tokens
        self._words = words
        self._verbal = frozenset().union(
            words.will, words.be, words.have, words.ahead, words.fixed, words.past_forms, words.present_forms
        )

    def outlook(self, sentence: Sentence, first: int, last: int) -> Outlook:
        """The outlook of `tokens[first:last]` in `sentence`."""
        tense, before = self._tense(sentence, first, last)
        look = self._look(sentence, first, last)
        if look == "ahead" and tense == "past" and (not before or self._looks_back_too(sentence, first)):
            look = "either"  # "By Friday, nine were dead."; "voters were polled through Sunday"
        return Outlook(tense, look)

    def _looks_back_too(self, sentence: Sentence, first: int) -> bool:
        left = [self._word(index, sentence) for index in range(max(first - 7, sentence.first), first)]
        return left[-1:] != [] and left[-1] in self._words.unless_past and not self._words.moved.intersection(left)

    def _word(self, index: int, sentence: Sentence) -> str:
        return self._tokens[index].text.lower() if sentence.first <= index < sentence.last else ""

    def _look(self, sentence: Sentence, first: int, last: int) -> Look:
        words = self._words
        before = self._word(first - 1, sentence)
        if before == "the":
            first -= 1
            before = self._word(first - 1, sentence)
        if before in words.look_back:
            return "back"
        possessive = self._word(last, sentence) in ("'s", "’s")
        left = [self._word(index, sentence) for index in range(max(first - 7, sentence.first), first)]
        if before in words.look_ahead:
            finished = words.finished.intersection(
                self._word(index, sentence) for index in range(max(first - 14, sentence.first), first)
            )
            return "either" if finished else "ahead"
        if before == "for" and not possessive and self._single_day(first):
            return "ahead"
        if before == "to" and words.moved.intersection(left):
            return "ahead"
        if before == "of" and self._word(first - 2, sentence) == "ahead":
            return "ahead"
        return "either"

    def _single_day(self, first: int) -> bool:
        text = self._tokens[first].text.lower().rstrip(".")
        follower = self._tokens[first + 1].text if first + 1 < len(self._tokens) else ""
        return text in self._words.weekdays or (text in self._words.months and follower[:1].isdigit())

    def _tense(self, sentence: Sentence, first: int, last: int) -> tuple[Tense, bool]:
        """The tense of the verb before the expression in its clause, else of the one after it, else of one farther off
        in the sentence; and whether it stands before."""
        low = max(sentence.first, first - _REACH)
        high = min(sentence.last, last + _REACH)
        left_stop = self._clause_start(first, low)
        right_stop = self._clause_end(last, high)
        for indices in (
            range(first - 1, left_stop - 1, -1),
            range(last, right_stop),
            range(left_stop - 1, low - 1, -1),
            range(right_stop, high),
        ):
            tense = self._first_tense(indices, sentence)
            if tense != "unknown":
                return tense, indices.step < 0
        return "unknown", False

    def _clause_start(self, first: int, low: int) -> int:
        index = first - 1
        while index >= low:
            word = self._tokens[index].text
            if word in _HARD_STOPS or word == "," or word.lower() in self._words.clause_starts:
                return index + 1
            if word.lower() in ("and", "but", "or") and index >= first - 2:
                return index + 1
            index -= 1
        return low

    def _clause_end(self, last: int, high: int) -> int:
        for index in range(last, high):
            word = self._tokens[index].text
            if word in _HARD_STOPS or word == "," or word.lower() in self._words.clause_starts:
                return index
        return high

    def _first_tense(self, indices: Iterable[int], sentence: Sentence) -> Tense:
        """The tense of the first finite verb that `indices` come to."""
        leftward = isinstance(indices, range) and indices.step < 0
        tokens, verbal = self._tokens, self._verbal
        for index in indices:
            word = tokens[index].text.lower()
            if word in verbal or word.endswith("ed"):
                tense = self._tense_at(index, word, sentence, leftward)
                if tense != "unknown":
                    return tense
        return "unknown"

    def _tense_at(self, index: int, word: str, sentence: Sentence, leftward: bool) -> Tense:
        words = self._words
        if word in words.will:
            if word in ("may", "might") and self._tokens[index].text[0].isupper():
                return "unknown"
            if word == "could" and self._word(index + 1, sentence) == "not":
                return "past"
            return "past" if self._perfect_follows(index, sentence) else "future"
        if word in ("'s", "’s") and not self._is_clitic_verb(index, sentence):
            return "unknown"
        if word in words.ahead and self._really_ahead(index, word, sentence, leftward):
            return "future"
        if self._is_past(word, index, sentence):
            return self._tense_of_group(index, sentence)
        if word in words.be:
            return self._tense_of_be(index, word, sentence)
        if word in words.have:
            return "past" if self._participle_follows(index, sentence) else "present"
        if word in words.fixed and self._after_subject(index, sentence):
            return "future"
        if word in words.present_forms:
            return "present"
        return "unknown"

    def _is_past(self, word: str, index: int, sentence: Sentence) -> bool:
        if word in self._words.be:
            return False
        if word in self._words.past_forms and word not in self._words.have:
            return True
        if not word.endswith("ed") or len(word) < 4 or word in self._words.not_past:
            return False
        return self._tokens[index].text[0].islower()

    def _tense_of_group(self, index: int, sentence: Sentence) -> Tense:
        """The tense of a past form or participle, by the auxiliaries before it: met, will be met, to be met."""
        words = self._words
        passive = False
        for step in range(1, 5):
            word = self._word(index - step, sentence)
            if word in words.will:
                return "past" if self._word(index - step + 1, sentence) == "have" else "future"
            if word == "to" and passive:
                return "future"
            if word == "be":
                passive = True
            elif word in ("been", "being"):
                continue
            elif word in words.have:
                return "past"
            elif word in ("is", "are", "isn't", "aren't", "isn’t", "aren’t"):
                return "present"
            elif word in ("was", "were"):
                return "past"
            elif not (word.endswith("ly") or word in _NAMING_VERBS):
                break
        return "past"

    def _tense_of_be(self, index: int, word: str, sentence: Sentence) -> Tense:
        words = self._words
        following = self._word(index + 1, sentence)
        if following in ("not", "also", "now", "still", "currently") or following.endswith("ly"):
            index += 1
            following = self._word(index + 1, sentence)
        if following == "to" and self._tokens[index + 2].text[:1].islower():
            # "is to meet"; but "was to have met" is over.
            return "past" if self._word(index + 2, sentence) == "have" else "future"
        if word in ("was", "were", "wasn't", "weren't", "wasn’t", "weren’t"):
            return "past"
        if word in ("be", "been", "being"):
            return "unknown"
        if following in words.ahead:
            return "future"
        if following in words.under_way:
            return "future"
        return "present"

    def _really_ahead(self, index: int, word: str, sentence: Sentence, leftward: bool) -> bool:
        """Whether "agreed", "due", "set" … look ahead here: before an infinitive or right before the date's phrase."""
        if word in ("upcoming", "forthcoming"):
            return leftward
        for step in range(1, 8):
            following = self._word(index + step, sentence)
            if not following or following in (",", ";", "."):
                return False
            if following == "to":
                after = self._word(index + step + 1, sentence)
                return (
                    after[:1].isalpha()
                    and after not in ("the", "a", "an", "have")
                    and self._is_lower(index + step + 1, sentence)
                )
            if step == 1 and following in ("for", "on", "in", "at", "later", "next", "by"):
                return word in ("slated", "scheduled", "set", "due", "expected", "planned", "rescheduled", "penciled")
            if step == 1 and word == "due":
                return True
            if following in self._words.past_forms or following.endswith("ed"):
                return False
        return False

    def _is_lower(self, index: int, sentence: Sentence) -> bool:
        return sentence.first <= index < sentence.last and self._tokens[index].text[0].islower()

    def _perfect_follows(self, index: int, sentence: Sentence) -> bool:
        return self._word(index + 1, sentence) == "have" and self._is_past(
            self._word(index + 2, sentence) or "x", index + 2, sentence
        )

    def _participle_follows(self, index: int, sentence: Sentence) -> bool:
        for step in (1, 2, 3):
            word = self._word(index + step, sentence)
            if word in ("been", "had") or (word and self._is_past(word, index + step, sentence)):
                return True
            if not (
                word.endswith("ly") or word in ("not", "also", "since", "long", "already", "so", "far", "both", "now")
            ):
                return False
        return False

    def _is_clitic_verb(self, index: int, sentence: Sentence) -> bool:
        return self._word(index - 1, sentence) in ("it", "he", "she", "that", "there", "what", "who")

    def _after_subject(self, index: int, sentence: Sentence) -> bool:
        """A plain present is a verb only after its subject: "the summit begins", not "to begin", "a visit starts"."""
        before = self._word(index - 1, sentence)
        return bool(before) and before not in ("to", "the", "a", "an", "of", "and", "which", "not", "in", "on", "for")
