"""The tense of a verb, from its form, its auxiliaries and what follows it."""

from __future__ import annotations

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence
from .plans import ARRANGED, BETWEEN, DUE, NEAR, WAS, PlanReader
from .setting import Tense

_NOBODY = frozenset({"neither", "nor", "none", "nobody", "no"})
_FIRMLY = frozenset({"will", "shall", "'ll", "’ll"})
#: What follows their "that" is still to be done.
_DEMANDED = frozenset({"demanded", "demands", "demanding", "requested", "requests", "recommended", "recommends"})
_NO_NOUNS = frozenset(
    {"leaves", "arrives", "departs", "travels", "flies", "goes", "meets", "takes", "resumes", "convenes"}
)
#: Before what looks like a plain present these show an infinitive or a noun.
_NO_SUBJECTS = frozenset("'s ’s to the a an of and not in on for did didn't didn’t his her their".split())


class VerbReader(PlanReader):
    """Reads verbs of one document."""

    def __init__(self, prose: Prose, words: DateWords) -> None:
        super().__init__(prose, words)
        self._verbal = words.verbal

    def may_be_verb(self, index: int) -> bool:
        """A quick look, before a close one."""
        word = self._low[index]
        return word in self._verbal or word.endswith("ed")

    def tense_at(self, index: int, sentence: Sentence, limit: int | None) -> Tense:
        """The tense of the verb at `index`, "unknown" where no finite verb stands.

        `limit` is the token the time expression begins with if the verb stands before it, else None.
        """
        word = self._word(index, sentence)
        words = self._words
        if word in words.will:
            if self._is_name(index):
                return "unknown"
            if self._could_not(index, sentence):
                return "past"
            # "would have met" is over, "will have met" is not.
            return "past" if word not in _FIRMLY and self._perfect_follows(index, sentence) else "future"
        if word in ("'s", "’s") and not self._is_clitic_verb(index, sentence):
            return "unknown"
        if (
            word in words.ahead
            and not self._after_was(index, sentence)
            and self._really_ahead(index, word, sentence, limit)
        ):
            return "future"
        if self._looks_on(word, index, sentence):
            return "future"
        if self._is_past(word, index, sentence):
            return self._tense_of_group(index, sentence)
        if word in words.be:
            return self._tense_of_be(index, word, sentence, limit)
        if word in words.have:
            if any(self._word(index + step, sentence) in ARRANGED for step in range(2, 7)):
                return "future"  # "has a speech scheduled"
            return "past" if self._participle_follows(index, sentence) else "present"
        if "did" in (self._word(index - 1, sentence), self._word(index - 2, sentence)) and word in words.fixed:
            return "past"  # "they did eventually meet"
        if word in words.fixed and (self._after_subject(index, sentence) or self._is_second(index, word, sentence)):
            return "future"
        if word in words.present_forms:
            return "present"
        return "unknown"

    def _tense_of_group(self, index: int, sentence: Sentence) -> Tense:
        """The tense of a past form or participle, by the auxiliaries before it: met, will be met, to be met."""
        words = self._words
        passive = False
        if self._word(index - 1, sentence) in ("to", "getting", "get"):
            return "unknown"  # "to cut", "getting beat"
        for step in range(1, 5):
            word = self._word(index - step, sentence)
            if word in words.will and not self._is_name(index - step):
                done = self._word(index - step + 1, sentence) == "have" or self._could_not(index - step, sentence)
                return "past" if done else "future"
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
            elif not (word.endswith("ly") or word in BETWEEN):
                break
        return "past"

    def _tense_of_be(self, index: int, word: str, sentence: Sentence, limit: int | None) -> Tense:
        words = self._words
        following = self._word(index + 1, sentence)
        if following in ("not", "also", "now", "still", "currently") or following.endswith("ly"):
            index += 1
            following = self._word(index + 1, sentence)
        if word in WAS:
            ahead = self._was_called_off(index, following, sentence) or self._was_to(index, sentence, limit)
            return "future" if ahead else "past"
        if word in ("be", "been", "being"):
            return "unknown"
        if following == "to" and self._is_lower(index + 2, sentence):
            return "future"  # "is to meet"
        if following in words.ahead:
            return "future"
        if following in words.under_way:
            return "future"
        if limit is not None and index < limit <= index + 2 and following in ("on", self._word(limit, sentence)):
            return "future"  # "the vote is on Thursday"
        return "present"

    def _looks_on(self, word: str, index: int, sentence: Sentence) -> bool:
        """ "was scheduled to arrive on Saturday", "looked forward to the summit on July 9",
        "demanded that she appear on Friday"."""
        following, next_but_one = self._word(index + 1, sentence), self._word(index + 2, sentence)
        if word.startswith("look"):
            return following == "forward" and next_but_one == "to"
        if word in _DEMANDED:
            return following == "that" or (following not in self._words.past_forms and next_but_one == "that")
        if word not in DUE or following != "to" or next_but_one == "have":
            return False
        before = self._word(index - 1, sentence)
        if before.endswith("ly") or before in BETWEEN:
            before = self._word(index - 2, sentence)
        return before in WAS

    def _is_second(self, index: int, word: str, sentence: Sentence) -> bool:
        """ "and leaves for Quito on Saturday": no noun in the plural, as "talks and visits" are."""
        return word in _NO_NOUNS and self._word(index - 1, sentence) == "and"

    def _could_not(self, index: int, sentence: Sentence) -> bool:
        """ "could not be reached", "neither of them could be reached"."""
        word = self._word(index, sentence)
        if word != "could":
            return word in ("couldn't", "couldn’t")
        near = [self._word(here, sentence) for here in range(index - NEAR // 2, index)]
        return self._word(index + 1, sentence) == "not" or not _NOBODY.isdisjoint(near)

    def _is_name(self, index: int) -> bool:
        """ "Ms. May", "May Day"."""
        return self._tokens[index].text == "May"

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
        return bool(before) and not before[0].isdigit() and before not in _NO_SUBJECTS
