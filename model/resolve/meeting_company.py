"""Who takes part in a meeting where its own words name nobody, or only countries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..extract.mentions import MeetingMention
from ..records import Span
from .local import LocalActor
from .meeting_cases import ENCOUNTERS, Article, Case, is_head
from .meeting_follow_ups import is_noun
from .meeting_identity import REMEMBERED

#: How many those are of whom a plural speaks; 0 where it does not say.
_COUNTS = {"they": 0, "both": 2, "two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4, "five": 5}
_STATES = frozenset({"countries", "nations", "states", "governments", "militaries", "armies", "navies", "parliaments"})
FOCUS = 6  # a bare follow-up looks back over this many meetings
#: How far after the sentence those may be named for whom it has countries, in code points: two sentences or so.
_NAMED_WITHIN = 450
_FEW = 6
_OFFICIALS = 60
#: What holders of an office are called together, and what the title of each begins with; "" for heads of state or
#: government.
_OFFICES = {
    "leaders": "",
    "presidents": "president",
    "foreign ministers": "foreign",
    "defense ministers": "defen",
    "defence ministers": "defen",
    "finance ministers": "finance",
    "trade ministers": "trade",
    "ministers": "minister",
    "fms": "foreign",
}
_ONE_OFFICIAL = frozenset(
    {"official", "minister", "envoy", "negotiator", "president", "premier", "leader", "diplomat", "chief"}
)
_OWNS = re.compile(r"['’]s? (?:[\w-]+ ){0,3}$")
_PLAIN = frozenset({"minister", "secretary", "of", "for", "the", "affairs", "national", "and", "state"})


def partners(cases: Sequence[Case], people: list[int]) -> list[int]:
    """ "their meeting": the one who is known, with those this one met last."""
    for case in reversed(cases[-FOCUS:]):
        if people[0] in case.participants and len(case.participants) == 2:
            return list(case.participants)
    return people


def company(cases: Sequence[Case], written: Sequence[str]) -> Case | None:
    """ "The three leaders", "the two sides", "they", of whom nobody is named: those of the last meeting told of where
    they were as many."""
    for text in written:
        words = text.lower().split()
        if _STATES.intersection(words):
            continue  # not their ministers
        count = next((_COUNTS[word] for word in words if word in _COUNTS), None)
        if count is None:
            continue
        for case in reversed(cases[-FOCUS:]):
            several = len(case.participants) > 1 and case.kind != "visit"
            if several and (count == 0 or len(case.participants) == count):
                return case
    return None


def states(cases: Sequence[Case], written: Sequence[str], article: Article) -> list[int]:
    """ "Teams of the two countries": the countries of the two sides that met last, or that were told of last."""
    if not any(_speaks_of_two_states(text) for text in written):
        return []
    by_code = article.countries
    for case in reversed(cases[-FOCUS:]):
        codes = list(dict.fromkeys(article.actors[number].country for number in case.participants))
        if len(codes) == 2 and None not in codes:
            known = [by_code[code] for code in codes if code is not None and code in by_code]
            return known if len(known) == 2 else []
    return list(by_code.values()) if len(by_code) == 2 else []


def countries_of(people: Sequence[int], article: Article) -> list[int]:
    """The countries that somebody comes from, where the article names them."""
    codes = dict.fromkeys(article.actors[number].country for number in people)
    return [article.countries[code] for code in codes if code is not None and code in article.countries]


def _speaks_of_two_states(text: str) -> bool:
    words = text.lower().split()
    at = next((at for at, word in enumerate(words) if word in _STATES or word == "presidents"), 0)
    return at > 0 and words[at - 1] in ("two", "both")


def guests(cases: Sequence[Case], visit: MeetingMention, actors: Sequence[LocalActor]) -> list[int]:
    """Who came on a visit that a meeting was held during: those who are not of the country."""
    near = reversed(cases[-REMEMBERED:])
    held = next((case for case in near if any(one.during == visit.trigger for one in case.mentions)), None)
    if held is None or visit.country is None:
        return []
    return [
        number
        for number in held.participants
        if actors[number].kind == "person" and actors[number].country not in (None, visit.country)
    ]


def without_hosts(cases: Sequence[Case], actors: Sequence[LocalActor]) -> None:
    """ "The two men met during A's visit to B's capital": who is at home does not visit."""
    for case in cases:
        if case.kind != "visit" or case.country is None or len(case.participants) < 2:
            continue
        guests = [number for number in case.participants if actors[number].country != case.country]
        case.participants = guests or case.participants


def name_officials(cases: Sequence[Case], article: Article) -> None:
    """ "The leaders of A and B met. President X and Prime Minister Y …": those of that office named right after it."""
    for case in cases:
        countries = [number for number in case.participants if article.actors[number].kind == "country"]
        if not 1 < len(countries) < _FEW or case.kind not in ENCOUNTERS:
            continue
        office = next((office for mention in case.mentions for office in _offices(mention, article.text)), None)
        if office is None:
            continue
        windows = [Span(one.sentence.start, one.sentence.end + _NAMED_WITHIN) for one in case.mentions]
        holders = [_holder(number, office, windows, article) for number in countries]
        known = [holder for holder in holders if holder is not None]
        if len(known) == len(holders):
            others = [number for number in case.participants if number not in countries and number not in known]
            case.participants = [*known, *others]
            case.why.append("its officials, who are named with it")


def name_official(cases: Sequence[Case], article: Article) -> None:
    """ "South Korea's top industry official met Minister B": the official of that country who is named next."""
    for case in cases:
        people = [number for number in case.participants if article.actors[number].kind == "person"]
        for country in case.participants:
            actor = article.actors[country]
            if actor.kind != "country" or not people or case.kind not in ENCOUNTERS:
                continue
            told = next((one for one in case.mentions if _tells_of_official(one, actor, article.text)), None)
            holder = _named_next(country, told, article) if told is not None else None
            if holder is not None and holder not in people:
                case.participants = [holder if number == country else number for number in case.participants]
                case.why.append("the official, who is named next")


def _tells_of_official(mention: MeetingMention, country: LocalActor, text: str) -> bool:
    """Whether one of the phrases speaks of one official of the country."""
    for span in mention.participants:
        words = span.of(text).lower().replace("’", "'").split()
        names = {name.lower() for name in country.names}
        if words[-1] in _ONE_OFFICIAL and any(name in " ".join(words) for name in names):
            return True
    return False


def without_owner(cases: Sequence[Case], article: Article) -> None:
    """ "The council's meeting", "a meeting of the commission": the body gives the meeting its name, its members take
    part."""
    for case in cases:
        if len(case.participants) != 1 or case.kind not in ENCOUNTERS | {"conference"} or case.host is not None:
            continue
        body = article.actors[case.participants[0]]
        owner = any(
            not is_noun(told) or _owns(span, told, article.text) for told in case.mentions for span in told.participants
        )
        if body.kind == "institution" and owner:
            case.participants = []
            case.event = case.event or body.name


def _owns(span: Span, mention: MeetingMention, text: str) -> bool:
    before = text[span.end : mention.trigger.start] if span.end <= mention.trigger.start else ""
    after = text[mention.trigger.end : span.start] if span.start >= mention.trigger.end else ""
    return bool(_OWNS.match(before)) or after.split() in (["of"], ["of", "the"])


def _offices(mention: MeetingMention, text: str) -> Iterator[str]:
    """The office that the phrases of those who take part name in the plural."""
    for span in mention.participants:
        words = text[mention.sentence.start : span.end].lower().replace(".", "")[-(span.end - span.start) - 60 :]
        for name, word in _OFFICES.items():
            if name in words.split() or (" " in name and name in words):
                yield word
                break
    if mention.level is not None and mention.level in _OFFICES:
        yield _OFFICES[mention.level]


def _near(code: str | None, article: Article) -> Sequence[int]:
    """The first holders of an office that the article names of a country."""
    return article.officials.get(code or "", ())[:_OFFICIALS]


def _named_next(country: int, told: MeetingMention, article: Article) -> int | None:
    """The first holder of an office of the country who is named soon after the meeting was told of."""
    window = Span(told.sentence.end, told.sentence.end + _NAMED_WITHIN)
    code = article.actors[country].country
    found = [(min(article.actors[number].mentions), number) for number in _near(code, article)]
    return next((number for span, number in sorted(found) if window.contains(span)), None)


def _holder(country: int, office: str, windows: Sequence[Span], article: Article) -> int | None:
    """The one person of a country who holds the office and is named within the windows; None where nobody is, or
    two."""
    code = article.actors[country].country
    found = [
        number
        for number in _near(code, article)
        if _holds(article.actors[number], office)
        and any(window.contains(span) for span in article.actors[number].mentions[:FOCUS] for window in windows)
    ]
    return found[0] if len(found) == 1 else None


def _holds(actor: LocalActor, office: str) -> bool:
    if not office:
        return is_head(actor)
    titles = [role.title.lower().split() for role in actor.roles if role.tenure in ("current", "acting")]
    return any(_is_titled(words, office) for words in titles)


def _is_titled(title: Sequence[str], office: str) -> bool:
    """Whether the title is of that office alone: "Minister of Foreign Affairs", not "Defense Acquisition Minister"."""
    if office in ("president", "minister"):
        return office in title
    own = [word for word in title if word not in _PLAIN]
    return 0 < len(own) < 3 and own[0].startswith(office) and not _PLAIN.isdisjoint(title)
