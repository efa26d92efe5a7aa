"""What is planned, due, agreed or called off: words that look ahead without a future tense."""

from __future__ import annotations

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence

#: How far before its verb what is called off stands.
NEAR = 20
WAS = frozenset({"was", "were", "wasn't", "weren't", "wasn’t", "weren’t"})
#: "were due to meet on Monday": told of what was still to come when it was written.
DUE = frozenset({"due", "scheduled", "expected", "slated"})
ARRANGED = frozenset({"scheduled", "planned"})
#: May stand between an auxiliary and its participle.
BETWEEN = frozenset(
    "to not also be been being jointly only soon likely officially both have still now then again first last later all "
    "once instead".split()
)
#: Before a month these look ahead without an infinitive: "proposed new talks in July".
_OFFERED = frozenset({"proposed", "proposes", "proposing", "suggested", "offered"})
#: "was ready to host", "were planning to march": what follows is still to come.
_STILL_AHEAD = frozenset({"ready", "willing", "prepared", "eager", "planning", "preparing"})
_BEFORE_DATES = frozenset({"for", "on", "in", "at", "later", "next", "by"})
_GATHERINGS = frozenset(
    {"talks", "meeting", "meetings", "summit", "truce", "ceasefire", "visit", "negotiations", "election"}
)


class PlanReader:
    """Reads what one document tells of plans."""

    def __init__(self, prose: Prose, words: DateWords) -> None:
        self._tokens = prose.tokens
        self._low = prose.low
        self._words = words

    def _word(self, index: int, sentence: Sentence) -> str:
        return self._low[index] if sentence.first <= index < sentence.last else ""

    def _is_lower(self, index: int, sentence: Sentence) -> bool:
        return sentence.first <= index < sentence.last and self._tokens[index].text[0].islower()

    def _is_past(self, word: str, index: int, sentence: Sentence) -> bool:
        if word in self._words.be:
            return False
        if word in self._words.past_forms and word not in self._words.have:
            return True
        if not word.endswith("ed") or len(word) < 4 or word in self._words.not_past:
            return False
        return self._tokens[index].text[0].islower()

    def _really_ahead(self, index: int, word: str, sentence: Sentence, limit: int | None) -> bool:
        """Whether "agreed", "due", "set" … look ahead here: before an infinitive or right before the date's phrase.

        "vowed Tuesday to stay" and "on Tuesday vowed to stay" are told of Tuesday; "vowed to leave on Tuesday" is not.
        """
        if word in ("upcoming", "forthcoming"):
            return limit is not None
        if self._after_was(index, sentence) or (limit is None and self._is_past(word, index, sentence)):
            return False
        if word in _OFFERED and limit is not None and self._word(limit, sentence) in self._words.months:
            return True
        for step in range(1, 10):
            here = index + step
            following = self._word(here, sentence)
            if limit is not None and here >= limit and step > 2:
                return word in ARRANGED  # "planned a march on Saturday"
            if not following or following in (",", ";", ".") or (limit is not None and here >= limit):
                return step == 1 and word == "due"
            if following == "to":
                if word.startswith("agree") and self._is_to_gather(here + 1, sentence, limit):
                    return True
                after = self._word(here + 1, sentence)
                return (
                    after.isalpha() and after not in ("the", "a", "an", "have") and self._is_lower(here + 1, sentence)
                )
            if step == 1 and following in _BEFORE_DATES:
                return word in self._words.fixed_for and (word != "set" or following == "for")
            if following in self._words.past_forms or following.endswith("ed"):
                return False
        return False

    def _is_to_gather(self, index: int, sentence: Sentence, limit: int | None) -> bool:
        """ "(agreed to) historic face-to-face talks with the rebels on Friday"."""
        following = [self._word(here, sentence) for here in range(index, min(index + 5, limit or index))]
        return not _GATHERINGS.isdisjoint(following)

    def _was_to(self, index: int, sentence: Sentence, limit: int | None) -> bool:
        """ "were to meet on Wednesday": of a weekday, told before it came; "was to have met" is over."""
        if self._word(index + 1, sentence) != "to" or self._word(index + 2, sentence) == "have":
            return False
        return limit is not None and self._word(limit, sentence) in self._words.weekdays

    def _was_called_off(self, index: int, following: str, sentence: Sentence) -> bool:
        """ "called off a trip that was to begin on Monday", "were due to meet on Monday"; but "was to have begun" is
        over."""
        if following in DUE and self._word(index + 2, sentence) == "to":
            return self._word(index + 3, sentence) != "have"
        if following != "to" or self._word(index + 2, sentence) == "have":
            return False
        first, last = max(sentence.first, index - NEAR), min(sentence.last, index + NEAR)
        return any(self._word(here, sentence) in self._words.called_off for here in range(first, last))

    def _after_was(self, index: int, sentence: Sentence) -> bool:
        """ "was set to speak", "had planned to meet": told of what is over."""
        if self._word(index, sentence) in _STILL_AHEAD:
            return False
        for step in (1, 2):
            word = self._word(index - step, sentence)
            if word in WAS:
                return True
            if not (word.endswith("ly") or word in BETWEEN):
                return word in ("been", "had")
        return False
