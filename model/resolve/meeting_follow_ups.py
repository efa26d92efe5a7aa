"""Whether words that name nobody ("the talks", "at the summit") mean a meeting told of before, and which."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..edtf import bounds
from ..extract.mentions import MeetingMention
from ..records import PartialDate
from .meeting_cases import Case, days_apart, order_of
from .open_dates import is_long_ago

_TWO_SIDED = frozenset({"one-on-one", "bilateral", "two-way", "head-to-head", "face-to-face"})

#: Before the noun or participle: "said in a meeting with", "when holding talks with".
_STAY = re.compile(r"\W*(?:During|On|In) (?:his|her|their|the) (?:[\w-]+ ){0,3}(?:stay|visit|trip|tour)\b")
_HELD = re.compile(r"\b(?:held|chaired|hosted)\s+(?:[\w-]+\s+){0,4}$")
_SPOKEN_AT = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Dd]uring|[Ww]hen|[Ww]hile)\s+(?:(?:a|an|his|her|their|the)\s+)?(?:[\w-]+\s+){0,2}$"
)

#: What goes on over a time, so that somebody who "met" once did not hold it.
PROCESSES = frozenset({"negotiations", "dialogue", "consultations", "consultation", "discussions"})
_TALKS = PROCESSES | {"talks", "talk", "round", "rounds", "session", "sessions"}
GATHERINGS = frozenset({"summit", "summits", "gathering", "conference", "forum", "congress", "assembly"})
#: Before the noun these set a meeting apart from the one told of.
_OTHERS = frozenset({"next", "another", "previous", "last", "follow-up", "subsequent", "further", "earlier"})
_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
_PAST = 30  # days before the article from which a meeting is told of as background
_SHORT = 60
_COME_FOR = re.compile(r"\b(?:at|for|in) an? ")
_SEEN = 12
_RUNS = 3  # days between the first and the last of a gathering
NEAR = 8  # code points between a sentence and the next
_STAYS_AWAY = re.compile(r"\b(?:not|never|without|neither|refused|declined)\b|n['’]t\b")
_TAKES_PART = re.compile(
    r"\b(?:chaired|mediat\w+|presided|attend\w*|join\w*|took part|take part|taking part|present|participat\w*)\b"
)


def told(case: Case) -> Sequence[MeetingMention]:
    """The mentions that say what a meeting is: the first and the latest, where there are a great many."""
    return case.mentions if len(case.mentions) <= 2 * _SEEN else [*case.mentions[:_SEEN], *case.mentions[-_SEEN:]]


def is_noun(mention: MeetingMention) -> bool:
    """Whether a noun tells of it, not a verb."""
    return bool(mention.why) and mention.why[0].startswith("noun")


def is_bare(mention: MeetingMention) -> bool:
    """ "before talks", "as negotiations stalled": without an article, a date or a place of its own."""
    return not (mention.determiner or mention.participants or mention.titled or mention.date or mention.place)


def is_numbered_alike(case: Case, mention: MeetingMention) -> bool:
    """ "The first summit" again, after "the 1st Summit of the Americas"."""
    number = next((_NUMBERS[word] for word in mention.modifiers if word in _NUMBERS), None)
    same = number is not None and case.ordinal == number and mention.determiner == "the"
    return same and any(one.noun == mention.noun for one in told(case))


def is_of_another_row(case: Case, mention: MeetingMention) -> bool:
    """ "the next summit", "the last round": never the one told of, if that was not introduced so too."""
    own = _OTHERS.intersection(mention.modifiers)
    return bool(own) and not any(own.intersection(one.modifiers) for one in told(case))


def sizes_differ(case: Case, mention: MeetingMention) -> bool:
    """ "this one-on-one meeting" is not that of three."""
    return len(case.participants) > 2 and bool(_TWO_SIDED.intersection(mention.modifiers))


def is_another_event(case: Case, mention: MeetingMention, people: int) -> bool:
    """Whether one is a named event and the other a meeting of a few: "met before the ASEAN summit"."""
    nouns = {one.noun for one in told(case)}
    named = bool(mention.event) or (mention.titled and mention.noun in GATHERINGS | {"meeting"})
    known = bool(case.event) or any(one.titled and one.noun in GATHERINGS | {"meeting"} for one in told(case))
    if named and not known and not case.headline:
        alike = people == 2 and not mention.event  # "the Japan-US Summit Meeting"
        few = (len(case.participants) == 2 and not alike) or (
            len(case.participants) == 1 and not is_noun(case.mentions[0])
        )
        return few or (len(case.participants) > 2 and mention.noun not in nouns)
    if case.event and not mention.event:
        return people == 2 and mention.noun not in GATHERINGS & nouns
    return False


def topics_differ(case: Case, mention: MeetingMention) -> bool:
    """ "the peace talks" are not the dinner told of before, nor "the trade talks" those on a border."""
    if mention.topic is None and mention.participants and not case.participants:
        return all(one.topic is not None for one in told(case))  # "their meeting", after talks not theirs
    if mention.topic is None or any(one.topic == mention.topic for one in told(case)):
        return False
    return not any(one.topic is None and one.noun in _TALKS and is_noun(one) for one in told(case))


def nouns_agree(case: Case, mention: MeetingMention) -> bool:
    """Whether what the text calls it may be what it told of: negotiations follow talks, a summit one of leaders."""
    nouns = {one.noun for one in told(case)}
    if mention.noun in nouns:
        return True
    if mention.noun in ("summit", "summits"):
        of_leaders = case.kind == "summit" or case.level == "leaders" or bool(case.event)
        if not case.participants:
            return of_leaders or bool(nouns & GATHERINGS) or not is_noun(case.mentions[0])
        return of_leaders and mention.date is None and bool(mention.determiner)
    if mention.noun in PROCESSES:
        return bool(nouns & _TALKS)
    return not (is_bare(mention) and not nouns & _TALKS)


def is_long_past(date: PartialDate | None, published: str | None) -> bool:
    if date is not None and date.value is None:
        return is_long_ago(date)
    if date is None or date.value is None or published is None:
        return False
    try:
        return (bounds(published)[0] - bounds(date.value)[1]).days > _PAST
    except ValueError:
        return False


def is_background(case: Case, mention: MeetingMention, published: str | None) -> bool:
    """Whether one is told of as past and the other as to come or going on."""
    if case.date is None and mention.date is not None and case.status == "planned":
        past = mention.status == "held" and order_of(mention.date, published) == "before"
        return past or is_long_past(mention.date, published)
    if mention.status == "called_off" and case.status != "called_off" and is_long_past(mention.date, published):
        return True  # "pulled out of the talks in November last year", before those that go on
    if mention.date is None and case.date is not None:
        return mention.status == "planned" and mention.sure and is_long_past(case.date, published)
    return False


def is_news(mention: MeetingMention, text: str) -> bool:
    """Whether the words are spoken there ("said in a meeting with B"), came after it, or tell it in the simple past."""
    if mention.assumed is None:
        return False
    before = text[max(mention.sentence.start, mention.trigger.start - 90) : mention.trigger.start]
    if _STAY.match(text[mention.sentence.start : mention.sentence.start + 40]):
        return False  # "During his stay in Lima, he held talks with": on a day of it
    if " had " in before or " has " in before or " have " in before:
        return mention.fresh or mention.plain
    return mention.fresh or mention.plain or _SPOKEN_AT.search(before) is not None or _HELD.search(before) is not None


def is_before_the_news(case: Case, mention: MeetingMention, text: str) -> bool:
    """Whether a day is named that lies well before the day of the news, on which the meeting told of was: "the March
    talks", told of after what was said at a meeting today."""
    news = next((one.assumed for one in told(case) if is_news(one, text)), None)
    if case.date is not None or news is None or mention.date is None or not case.participants:
        return False
    apart = days_apart(mention.date, news)
    return apart is not None and apart > _RUNS and order_of(mention.date, news.value) == "before"


def has_others(case: Case, mention: MeetingMention) -> bool:
    """Whether people without a name meet there, so that those who are named elsewhere are others."""
    unnamed = any(one.participants or one.unnamed for one in told(case))
    return not case.participants and unnamed and not follows_closely(case, mention)


def follows_closely(case: Case, mention: MeetingMention) -> bool:
    """Whether the meeting was told of in this sentence or the one before."""
    return mention.sentence.start - case.mentions[-1].sentence.end < NEAR


def closeness(case: Case, mention: MeetingMention, published: str | None, latest: bool) -> int:
    """How likely the mention means this one of several meetings that it may mean; `latest` the one told of last."""
    score = 3 * (latest and mention.determiner in ("this", "these")) + 3 * follows_closely(case, mention)
    score += 3 * bool(mention.ordinal and mention.ordinal == case.ordinal)
    score += 3 * bool(mention.event and mention.event == case.event)
    score += 4 * any(one.noun == mention.noun for one in told(case))
    score += 2 * (not case.weak)
    score += len(case.mentions) > 1
    past = is_long_past(case.date, published) or any(_OTHERS.intersection(one.modifiers) for one in told(case))
    return score - 3 * past


def is_joined_by(case: Case, mention: MeetingMention, text: str) -> bool:
    """ "X also attended the talks", "X and Y will attend the summit": more of those who meet."""
    if mention.determiner != "the" or mention.event not in (None, case.event):
        return False
    if len(case.participants) < 2 and mention.noun not in GATHERINGS:
        return False
    return takes_part(mention, text)


def takes_part(mention: MeetingMention, text: str) -> bool:
    """Whether the words before it say that somebody attends it."""
    before = text[max(mention.sentence.start, mention.trigger.start - 60) : mention.trigger.start]
    return _TAKES_PART.search(before) is not None and not _STAYS_AWAY.search(before)


def is_same_ground(case: Case, mention: MeetingMention, text: str) -> bool:
    """ "the leaders are gathering in Lima for a summit", "a summit in Lima" told before: of many at one place."""
    if mention.noun not in GATHERINGS:
        return False
    last = case.mentions[-1]
    between = text[last.trigger.end : mention.trigger.start] if last.sentence == mention.sentence else ""
    if 0 < len(between) < _SHORT and not is_noun(last) and _COME_FOR.search(between) and len(case.participants) < 2:
        return True
    if case.place is None or mention.place is None:
        return False
    if case.place.of(text).lower() != mention.place.of(text).lower():
        return False
    nouns = {one.noun for one in told(case)}
    return mention.noun in nouns or (bool(nouns & GATHERINGS) and last.sentence == mention.sentence)


def runs_on(case: Case, mention: MeetingMention) -> bool:
    """Whether two days are those of one gathering: "opened on Wednesday", "closed on Friday"."""
    if mention.noun not in GATHERINGS or mention.noun not in {one.noun for one in told(case)}:
        return False
    if case.date is None or mention.date is None or {case.date.granularity, mention.date.granularity} != {"day"}:
        return False
    named = bool(mention.event and mention.event == case.event) or mention.determiner == "the"
    apart = days_apart(case.date, mention.date)
    return named and apart is not None and apart <= _RUNS
