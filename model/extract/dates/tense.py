"""Which way a time expression lies: the tense of the verb that governs it, and the preposition before it."""

from __future__ import annotations

from bisect import bisect_right

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence
from .setting import Look, Outlook, Tense
from .verbs import VerbReader

#: How many tokens to either side are read: a verb farther off does not govern.
_REACH = 40
#: So many tokens may stand between "ahead of" and the day.
_NEAR = 8
#: So many between "since" and the day.
_FAR = 14
_HARD_STOPS = frozenset({";", ":", "—", "–", "--", '"', "“", "”", "``", "''", "(", ")", "«", "»"})
#: A verb so many tokens before the day tells of it alone.
_CLOSE = 5
#: Who left for talks has them later.
_DEPARTURES = frozenset(
    {"flew", "left", "departed", "headed", "flies", "leaves", "departs", "heads", "leaving", "heading"}
)
_TALKS = frozenset(
    {"talks", "meeting", "meetings", "summit", "consultations", "discussions", "negotiations", "conference"}
)
_AT_FIRST = frozenset({"originally", "initially", "previously", "first", "earlier"})
#: After these "wins", "attacks" are verbs.
_BEFORE_VERBS = frozenset({"who", "whoever", "that", "which", "he", "she", "it", "they", "to", "will", "would", "can"})
_RELATIVES = frozenset({"who", "which", "whose", "whom", "where"})


class TenseReader:
    """Reads the outlook of spans of one document."""

    def __init__(self, prose: Prose, words: DateWords) -> None:
        self._tokens = prose.tokens
        self._low = prose.low
        self._words = words
        self._verbs = VerbReader(prose, words)
        self._quotations = prose.quotations
        self._quotation_starts = [quotation.inner.start for quotation in prose.quotations]

    def outlook(self, sentence: Sentence, first: int, last: int) -> Outlook:
        """The outlook of `tokens[first:last]` in `sentence`."""
        tense, verb = self._tense(sentence, first, last)
        close = first - _CLOSE <= verb < first or self._is_spoken(sentence, first)
        look = self._look(sentence, first, last)
        if look == "ahead" and tense == "future" and self._was_fixed_for(sentence, first, last):
            return Outlook("past", look)
        if look != "ahead" or tense != "past":
            return Outlook(tense, look, close)
        if (
            self._is_prospect(sentence, first)
            or self._is_to_be_done(sentence, first)
            or self._is_purpose(sentence, first)
        ):
            tense = "unknown"
        elif verb > first or self._looks_back_too(sentence, first):
            look = "either"  # "By Friday, nine were dead."; "voters were polled through Sunday"
        return Outlook(tense, look)

    def _is_prospect(self, sentence: Sentence, first: int) -> bool:
        """ "ahead of Sunday's vote", "the run-up to a summit in Quito on Friday", "a chance of talks on Monday"."""
        for index in range(first - 1, max(first - _NEAR, sentence.first), -1):
            word = self._word(index, sentence)
            if word in ("of", "to", "for") and self._word(index - 1, sentence) in self._words.prospects:
                return True
            if word in self._words.still_open and self._word(index - 1, sentence) in self._words.determiners:
                return True
            if (
                word in _HARD_STOPS
                or word == ","
                or word in self._words.clause_starts
                or self._verbs.may_be_verb(index)
            ):
                return False
        return False

    def _is_purpose(self, sentence: Sentence, first: int) -> bool:
        """ "flew to Quito for talks with Lee on Friday"."""
        left = self._before(first, _FAR, sentence)
        if left[-1:] != ["on"] or "and" in left[-_NEAR:] or "after" in left[-_NEAR:]:
            return False
        aims = [at for at in range(1, len(left)) if left[at] in _TALKS and "for" in left[max(0, at - 3) : at]]
        return bool(aims) and not _DEPARTURES.isdisjoint(left[: aims[-1]])

    def _was_fixed_for(self, sentence: Sentence, first: int, last: int) -> bool:
        """ "the talks, scheduled for July 30, did not take place"."""
        words = self._words
        if self._word(first - 1, sentence) != "for" or self._word(first - 2, sentence) not in words.fixed_for:
            return False
        before = self._word(first - 3, sentence)
        if before in _AT_FIRST:
            return True  # "the talks, originally slated for March"
        if before in words.be or before in words.have or before.endswith("ly"):
            return False
        following = range(last, min(sentence.last, last + _REACH))
        return self._first_tense(following, sentence, first, self.quotation(first))[0] == "past"

    def _is_to_be_done(self, sentence: Sentence, first: int) -> bool:
        """ "was told to finish the dam by June"."""
        if self._word(first - 1, sentence) not in ("by", "until"):
            return False
        left = range(max(first - 10, sentence.first), first - 2)
        return any(self._word(index, sentence) == "to" and self._tokens[index + 1].text.islower() for index in left)

    def _looks_back_too(self, sentence: Sentence, first: int) -> bool:
        if self._is_finished_by(sentence, first):
            return True
        if not self._single_day(first):
            return False
        left = self._before(first, 7, sentence)
        return left[-1:] != [] and left[-1] in self._words.unless_past and not self._words.moved.intersection(left)

    def _is_finished_by(self, sentence: Sentence, first: int) -> bool:
        """ "was finished by mid-June", "had fallen by December"; not "was told to pay by June"."""
        left = self._before(first, 10, sentence)
        if left[-1:] != ["by"] or "to" in left or "that" in left:
            return False
        return any(word in ("was", "were", "had") for word in left[-5:])

    def _word(self, index: int, sentence: Sentence) -> str:
        return self._low[index] if sentence.first <= index < sentence.last else ""

    def _before(self, first: int, count: int, sentence: Sentence) -> list[str]:
        """Up to `count` words of the sentence before the token `first`, in lower case."""
        return list(self._low[max(first - count, sentence.first) : first])

    def _look(self, sentence: Sentence, first: int, last: int) -> Look:
        words = self._words
        before = self._word(first - 1, sentence)
        named = False
        if before == "the":
            named = self._is_noun(last, sentence)  # "laid down by the May 3 accord"
            first -= 1
            before = self._word(first - 1, sentence)
        if before in words.look_back or self._is_since(sentence, first):
            return "back"
        possessive = self._word(last, sentence) in ("'s", "’s")
        left = self._before(first, 14, sentence)
        moved = words.moved.intersection(left[-7:])
        if before in words.look_ahead:
            if named and before == "by":
                return "either"
            return "either" if words.finished.intersection(left) and not moved else "ahead"
        if before == "for" and not possessive and self._single_day(first):
            return "ahead"
        if (before == "to" and moved) or self._is_as_soon_as(sentence, first):
            return "ahead"
        if before in ("for", "in") and self._is_fixed_for(sentence, first):
            return "ahead"
        if self._is_prospect(sentence, first) or self._is_purpose(sentence, first):
            return "ahead"
        if before in words.in_force and self._word(first - 2, sentence) not in ("was", "were", "became", "been"):
            return "ahead"
        return "either"

    def _is_spoken(self, sentence: Sentence, first: int) -> bool:
        """ "asked about it during an interview in May"."""
        return any(self._word(first - step, sentence) in self._words.spoken for step in range(2, _CLOSE))

    def _is_since(self, sentence: Sentence, first: int) -> bool:
        """ "since the party took power in June"."""
        for index in range(first - 1, max(first - _FAR, sentence.first - 1), -1):
            word = self._word(index, sentence)
            if word == "since":
                return True
            if word in _HARD_STOPS or word == "," or word in self._words.will:
                return False
        return False

    def _is_noun(self, index: int, sentence: Sentence) -> bool:
        word = self._word(index, sentence)
        return word.isalpha() and word not in self._words.function_words

    def _is_as_soon_as(self, sentence: Sentence, first: int) -> bool:
        """ "as soon as Tuesday", "as early as next week"."""
        left = [self._word(index, sentence) for index in range(first - 3, first)]
        return left in (["as", "soon", "as"], ["as", "early", "as"])

    def _is_fixed_for(self, sentence: Sentence, first: int) -> bool:
        """ "was planned for early March", "is scheduled in May"."""
        for index in range(first - 2, max(first - 5, sentence.first - 1), -1):
            if self._word(index, sentence) in self._words.fixed_for:
                return True
            if not self._word(index, sentence).isalpha() or self._verbs.may_be_verb(index):
                return False
        return False

    def _single_day(self, first: int) -> bool:
        text = self._low[first].rstrip(".")
        follower = self._tokens[first + 1].text if first + 1 < len(self._tokens) else ""
        return text in self._words.weekdays or (text in self._words.months and follower[:1].isdigit())

    def _tense(self, sentence: Sentence, first: int, last: int) -> tuple[Tense, int]:
        """The tense of the verb before the expression in its clause, else of the one after it, else of one farther off
        in the sentence; and which token it is."""
        low = max(sentence.first, first - _REACH)
        high = min(sentence.last, last + _REACH)
        left_stop = self._clause_start(first, low)
        right_stop = self._clause_end(last, high)
        left, right = range(first - 1, left_stop - 1, -1), range(last, right_stop)
        far_left, far_right = range(left_stop - 1, low - 1, -1), range(right_stop, high)
        stages = (left, right, far_left, far_right)
        if self._follows_reporting(sentence, first):
            stages = (left, far_left, right, far_right)  # "announcing on Monday he would resign"
        own = self.quotation(first)
        for indices in stages:
            tense, verb = self._first_tense(indices, sentence, first, own)
            if tense == "future" and self._is_accomplished(left if indices.step > 0 else range(0), last, sentence):
                return "past", last  # "Monday's ruling will be felt", "her victory on Monday will help"
            if tense != "unknown":
                return tense, verb
        return "unknown", last

    def _follows_reporting(self, sentence: Sentence, first: int) -> bool:
        return any(self._word(first - step, sentence) in self._words.reporting for step in (1, 2))

    def _is_accomplished(self, left: range, last: int, sentence: Sentence) -> bool:
        words = self._words.accomplished
        if self._word(last, sentence) in ("'s", "’s"):
            return any(self._word(last + step, sentence) in words for step in (1, 2, 3))
        return any(
            self._word(index, sentence) in words and self._word(index - 1, sentence) not in _BEFORE_VERBS
            for index in left
        )

    def quotation(self, token: int) -> int:
        """The number of the quotation the token stands in, -1 where it stands in none."""
        offset = self._tokens[token].start
        number = bisect_right(self._quotation_starts, offset) - 1
        return number if number >= 0 and offset < self._quotations[number].inner.end else -1

    def _clause_start(self, first: int, low: int) -> int:
        index = first - 1
        while index >= low:
            word = self._low[index]
            if word in _HARD_STOPS or word == "," or word in self._words.clause_starts:
                return index + 1
            if word in ("and", "but", "or") and index >= first - 2:
                return index + 1
            index -= 1
        return low

    def _clause_end(self, last: int, high: int) -> int:
        for index in range(last, high):
            word = self._low[index]
            if word in _HARD_STOPS or word == "," or word in self._words.clause_starts:
                return index
        return high

    def _after_relative_clause(self, index: int, stop: int) -> int:
        """Where the sentence goes on after ", who heads the party,"; `index` itself where no such clause begins."""
        if index + 1 >= stop or self._tokens[index + 1].text not in _RELATIVES:
            return index
        for here in range(index + 2, stop):
            if self._tokens[here].text == ",":
                return here
        return index

    def _first_tense(self, indices: range, sentence: Sentence, first: int, quotation: int) -> tuple[Tense, int]:
        """The tense of the first finite verb that `indices` come to in the same quotation, or outside any, and where it
        stands."""
        limit = first if indices.step < 0 else None
        resumed = 0
        for index in indices:
            if limit is None:
                if index < resumed:
                    continue
                if self._tokens[index].text == ",":
                    resumed = self._after_relative_clause(index, indices.stop)
                    continue
            if self._verbs.may_be_verb(index):
                tense = self._verbs.tense_at(index, sentence, limit)
                if tense != "unknown" and self.quotation(index) == quotation:
                    return tense, index
        return "unknown", indices.stop
