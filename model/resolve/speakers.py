"""Whom "he said" means: the speaker of the words before it rather than anybody those words or his own speak of."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from ..lexicon.names import NameWords
from ..lexicon.people import Gender
from ..personal_names import gender_of
from ..records import Span
from .antecedents import Antecedents
from .local import LocalQuote
from .local_actors import Cluster
from .voices import NOBODY, Reading

_GENDERS: dict[str, Gender] = {"he": "male", "she": "female"}
#: `Asked whether Hill would go, he said`: whom the question is about does not answer it.
_ASKED = re.compile(r"(?:when |if )?(?:asked|questioned|pressed)\b", re.IGNORECASE)
#: Nobody says "he" of these, or they only ask: `one reporter said …. “Yes,” he said`.
_OTHERS = frozenset(
    """statement report letter study poll survey ministry agency government department office paper newspaper court
    party company group police union embassy article communique readout document website council commission committee
    team side bank army military lawsuit questioner reporter journalist moderator interviewer host""".split()
)
#: A sentence that begins with a document or a body.
DOCUMENT = re.compile(
    r"\s*((?:The|A|Its|Their|This)\s(?:[a-z-]+\s){0,2}(?:statement|communiqu[eé]|declaration|document|report|readout|letter"
    r"|release|resolution|note|text|ministry|agency|newspaper|paper|court|commission|council|committee))\s(?!of\b|by\b)"
)
_MEDIA = frozenset({"radio", "television", "tv", "daily", "broadcaster", "channel", "station", "network", "magazine"})
_TEXTS = frozenset({"declaration", "agenda", "resolution", "text", "release", "note", "message", "paper", "schedule"})
#: Plurals that stand for countries, and singulars that do.
_BODIES = frozenset(
    """sides countries nations states governments neighbours neighbors capitals allies parties powers members partners
    authorities delegations embassies forces republics rivals islands kingdoms statement side government""".split()
)
_MEMBERS = frozenset(
    """official diplomat source aide leader rebel fighter militant soldier commander member employee worker lawyer
    adviser advisor analyst expert envoy negotiator mediator supporter activist lawmaker officer guard""".split()
)
_INDEFINITE = ("A ", "a ", "An ", "an ", "One ", "one ", "Another ", "another ")
_NAME = re.compile(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")


def said_by(pronoun: Span, contents: Sequence[Span], previous: Cluster | None, known: Antecedents) -> Reading:
    """Whom a "he" or "she" means that is the subject of a cue whose words are `contents`; nobody for other phrases.

    A subject in its own sentence comes first, then the speaker of the quote right before (`previous`), then the
    subjects of the sentences before. Nobody calls himself by his name in words not his own: whoever is named in
    `contents` outside of marks is left out.
    """
    gender = _GENDERS.get(pronoun.of(known.text).lower())
    if gender is None:
        return NOBODY
    named = _named_in(contents, known)
    sentence = known.places.sentence(pronoun.start)
    start = known.places.starts[sentence] if sentence >= 0 else 0
    if _ASKED.match(known.text, start) is None:
        index = known.own_subject(start, pronoun.start, gender, named)
        if index is not None:
            return Reading(known.meaning[index], "pronoun: the subject before it")
    fits = previous is not None and previous.kind == "person" and previous.gender in (None, gender)
    if fits and previous is not None and id(previous) not in named:
        return Reading((previous,), "pronoun: the speaker of the words before it")
    found = known.pronoun(pronoun.start, gender, ("person",), named)
    if not found and named:  # He noted that nobody had looked into Hill's accounts
        found = known.pronoun(pronoun.start, gender, ("person",))
    return Reading(found, "pronoun: the subject before it") if found else NOBODY


def _named_in(contents: Sequence[Span], known: Antecedents) -> frozenset[int]:
    """The actors named in reported words, what stands in marks left aside."""
    found: set[int] = set()
    for content in contents:
        for index in range(bisect_left(known.starts, content.start), bisect_left(known.starts, content.end)):
            meaning = known.meaning[index]
            if len(meaning) == 1 and known.places.quotation(known.names[index].span.start) < 0:
                found.add(id(meaning[0]))
    return frozenset(found)


def quote_before(quotes: Sequence[LocalQuote], sentence: Span, speaker: Span, text: str) -> LocalQuote | None:
    """The quote in the line right before `sentence`, or in it and before `speaker`, whose speaker may speak on: the
    last that stands in no other's words."""
    line: Span | None = None
    chosen: LocalQuote | None = None
    for quote in reversed(quotes[-8:]):
        mention = quote.mention
        if mention.sentence == sentence:
            if mention.speaker is None or mention.speaker.end > speaker.start:
                continue
        elif text[mention.sentence.end : sentence.start].strip():
            break
        if line is not None and mention.sentence != line:
            break
        line = mention.sentence
        if mention.speaker is None or any("relative clause" in rule for rule in mention.why):
            continue
        if chosen is None or any(span.contains(chosen.mention.spans[0]) for span in mention.spans):
            chosen = quote
    return chosen


def is_somebody(phrase: str, pronoun: str, words: NameWords) -> bool:
    """Whether a phrase that names nobody known means one person whom the pronoun fits: `a 23-year-old miner`."""
    head = re.split(r",| (?:of|for|from|in|at|who|with|that)\b", phrase)[0].split()[-1].lower()
    if phrase.startswith(_INDEFINITE):
        return head not in _OTHERS and not head.endswith("s")
    return _NAME.fullmatch(phrase) is not None and gender_of(phrase, [], words) in (None, _GENDERS[pronoun.lower()])


def goes_on(phrase: str, pronoun: str) -> bool:
    """Whether "it" or "they" may stand for an unnamed speaker: `the radio … it said`, `two officials … they added`."""
    head = re.split(r",| (?:of|for|from|in|at|who|with|that|to)\b", phrase)[0].split()[-1]
    if pronoun.lower() == "they":
        return head.islower() and head.endswith("s") and head not in _BODIES
    return head in _OTHERS | _MEDIA | _TEXTS


def are_members(phrase: str) -> bool:
    """Whether a phrase that means a body speaks of people of it: `UN and NATO officials`."""
    head = re.split(r",| (?:of|for|from|in|at|who|with|that|to)\b", phrase)[0].split()[-1]
    return head.removesuffix("s") in _MEMBERS


def are_people(phrase: str) -> bool:
    """Whether a phrase that means a country speaks of people of it: not `both sides`, not `the Iraqi government`."""
    words = re.split(r",| (?:of|for|from|in|at|who|with|that|to)\b", phrase)[0].split()
    head = words[-1]
    if phrase.startswith(_INDEFINITE):
        return head.lower() not in _BODIES
    return head.islower() and head.endswith("s") and head not in _BODIES
