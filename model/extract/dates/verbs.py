"""The tense of a verb, from its form, its auxiliaries and what follows it."""

from __future__ import annotations

from ...lexicon.dates import DateWords
from ...text import Prose, Sentence
from .setting import Tense

_WAS = frozenset({"was", "were", "wasn't", "weren't", "wasn’t", "weren’t"})
#: How far before its verb what is called off stands.
_NEAR = 20
#: "were due to meet on Monday": told of what was still to come when it was written.
_NOBODY = frozenset({"neither", "nor", "none", "nobody", "no"})
_FIRMLY = frozenset({"will", "shall", "'ll", "’ll"})
_DUE = frozenset({"due", "scheduled", "expected", "slated"})
#: What follows their "that" is still to be done.
_DEMANDED = frozenset({"demanded", "demands", "demanding", "requested", "requests", "recommended", "recommends"})
_NO_NOUNS = frozenset(
    {"leaves", "arrives", "departs", "travels", "flies", "goes", "meets", "takes", "resumes", "convenes"}
)
#: Before a month these look ahead without an infinitive: "proposed new talks in July".
_OFFERED = frozenset({"proposed", "proposes", "proposing", "suggested", "offered"})
#: Before what looks like a plain present these show an infinitive or a noun.
_NO_SUBJECTS = frozenset(
    {
        "'s",
        "’s",
        "to",
        "the",
        "a",
        "an",
        "of",
        "and",
        "not",
        "in",
        "on",
        "for",
        "did",
        "didn't",
        "didn’t",
        "his",
        "her",
        "their",
    }
)
#: "was ready to host", "were planning to march": what follows is still to come.
_STILL_AHEAD = frozenset({"ready", "willing", "prepared", "eager", "planning", "preparing"})
_ARRANGED = frozenset({"scheduled", "planned"})
_BEFORE_DATES = frozenset({"for", "on", "in", "at", "later", "next", "by"})
_GATHERINGS = frozenset(
    {"talks", "meeting", "meetings", "summit", "truce", "ceasefire", "visit", "negotiations", "election"}
)
#: After "to" these begin no infinitive that looks ahead.
_NO_INFINITIVES = frozenset({"the", "a", "an", "have"})
#: May stand between an auxiliary and its participle.
_BETWEEN = frozenset(
    {
        *(
            "to",
            "not",
            "also",
            "be",
            "been",
            "being",
            "jointly",
            "only",
            "soon",
            "likely",
            "officially",
            "both",
            "have",
        ),
        *("still", "now", "then", "again", "first", "last", "later", "all", "once", "instead"),
    }
)


class VerbReader:
    """Reads verbs of one document."""

    def __init__(self, prose: Prose, words: DateWords) -> None:
        self._tokens = prose.tokens
        self._words = words
        self._verbal = frozenset().union(
            words.will, words.be, words.have, words.ahead, words.fixed, words.past_forms, words.present_forms
        )

    def may_be_verb(self, index: int) -> bool:
        """A quick look, before a close one."""
        word = self._tokens[index].text.lower()
        return word in self._verbal or word.endswith("ed")

    def _word(self, index: int, sentence: Sentence) -> str:
        return self._tokens[index].text.lower() if sentence.first <= index < sentence.last else ""

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
            if any(self._word(index + step, sentence) in _ARRANGED for step in range(2, 7)):
                return "future"  # "has a speech scheduled"
            return "past" if self._participle_follows(index, sentence) else "present"
        if word in words.fixed and (self._after_subject(index, sentence) or self._is_second(index, word, sentence)):
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
            elif not (word.endswith("ly") or word in _BETWEEN):
                break
        return "past"

    def _tense_of_be(self, index: int, word: str, sentence: Sentence, limit: int | None) -> Tense:
        words = self._words
        following = self._word(index + 1, sentence)
        if following in ("not", "also", "now", "still", "currently") or following.endswith("ly"):
            index += 1
            following = self._word(index + 1, sentence)
        if word in _WAS:
            return "future" if self._was_called_off(index, following, sentence) else "past"
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
                return word in _ARRANGED  # "planned a march on Saturday"
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

    def _looks_on(self, word: str, index: int, sentence: Sentence) -> bool:
        """ "was scheduled to arrive on Saturday", "looked forward to the summit on July 9",
        "demanded that she appear on Friday"."""
        following, next_but_one = self._word(index + 1, sentence), self._word(index + 2, sentence)
        if word.startswith("look"):
            return following == "forward" and next_but_one == "to"
        if word in _DEMANDED:
            return following == "that" or (following not in self._words.past_forms and next_but_one == "that")
        if word not in _DUE or following != "to" or next_but_one == "have":
            return False
        before = self._word(index - 1, sentence)
        if before.endswith("ly") or before in _BETWEEN:
            before = self._word(index - 2, sentence)
        return before in _WAS

    def _is_to_gather(self, index: int, sentence: Sentence, limit: int | None) -> bool:
        """ "(agreed to) historic face-to-face talks with the rebels on Friday"."""
        following = [self._word(here, sentence) for here in range(index, min(index + 5, limit or index))]
        return not _GATHERINGS.isdisjoint(following)

    def _is_second(self, index: int, word: str, sentence: Sentence) -> bool:
        """ "and leaves for Quito on Saturday": no noun in the plural, as "talks and visits" are."""
        return word in _NO_NOUNS and self._word(index - 1, sentence) == "and"

    def _could_not(self, index: int, sentence: Sentence) -> bool:
        """ "could not be reached", "neither of them could be reached"."""
        word = self._word(index, sentence)
        if word != "could":
            return word in ("couldn't", "couldn’t")
        near = [self._word(here, sentence) for here in range(index - _NEAR // 2, index)]
        return self._word(index + 1, sentence) == "not" or not _NOBODY.isdisjoint(near)

    def _is_name(self, index: int) -> bool:
        """ "Ms. May", "May Day"."""
        return self._tokens[index].text == "May"

    def _was_called_off(self, index: int, following: str, sentence: Sentence) -> bool:
        """ "called off a trip that was to begin on Monday", "were due to meet on Monday"; but "was to have begun" is
        over."""
        if following in _DUE and self._word(index + 2, sentence) == "to":
            return self._word(index + 3, sentence) != "have"
        if following != "to" or self._word(index + 2, sentence) == "have":
            return False
        first, last = max(sentence.first, index - _NEAR), min(sentence.last, index + _NEAR)
        return any(self._word(here, sentence) in self._words.called_off for here in range(first, last))

    def _after_was(self, index: int, sentence: Sentence) -> bool:
        """ "was set to speak", "had planned to meet": told of what is over."""
        if self._word(index, sentence) in _STILL_AHEAD:
            return False
        for step in (1, 2):
            word = self._word(index - step, sentence)
            if word in _WAS:
                return True
            if not (word.endswith("ly") or word in _BETWEEN):
                return word in ("been", "had")
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
        return bool(before) and not before[0].isdigit() and before not in _NO_SUBJECTS
