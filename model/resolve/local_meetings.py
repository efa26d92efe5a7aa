"""The meetings of one document: mentions of the same meeting joined, follow-ups ("the talks") put to what they follow.

Mentions are taken in text order. Each either begins a meeting or joins one told of before, by rules that look at kind,
participants, date, place and name; none of them looks at the wording of the participants, which the references have
resolved to the document's own actors.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..extract.mentions import MeetingMention
from ..lexicon.names import NameWords
from ..records import Document
from .local import LocalActor, LocalMeeting
from .meeting_apart import larger_meetings
from .meeting_cases import Article, Case, kind_of, place_of
from .meeting_joining import collect
from .meeting_labels import label_of
from .meeting_settings import settle
from .meeting_standing import standing


def join_meetings(
    mentions: Sequence[MeetingMention],
    participants: Sequence[tuple[int, ...]],
    hosts: Sequence[int | None],
    actors: Sequence[LocalActor],
    document: Document,
    words: NameWords,
) -> tuple[LocalMeeting, ...]:
    """The meetings of `document`, in the order of their first mentions.

    `participants[i]` and `hosts[i]` are numbers in `actors`, resolved from the spans of `mentions[i]`.
    """
    article = Article(document, actors, words)
    cases = standing(collect(mentions, participants, hosts, article), article)
    settle(cases, article)
    pairs = zip(cases, larger_meetings(cases), strict=True)
    return tuple(_local(case, part_of, article) for case, part_of in pairs)


def _local(case: Case, part_of: int | None, article: Article) -> LocalMeeting:
    kind = kind_of(case, article.actors)
    place = place_of(case, article)
    return LocalMeeting(
        kind=kind,
        label=label_of(case, kind, article),
        date=case.date,
        place=place,
        country=case.country or (_country_of(place, article) if place else None),
        participants=tuple(case.participants),
        host=case.host,
        part_of=part_of,
        ordinal=case.ordinal,
        level=case.level,
        event=case.event,
        noun=case.mentions[0].noun,
        count=case.count,
        status=case.status,
        detail=case.detail,
        triggers=tuple(mention.trigger for mention in case.mentions),
        evidence=tuple(dict.fromkeys(mention.sentence for mention in case.mentions)),
        why=tuple(dict.fromkeys(case.why)),
    )


def _country_of(place: str, article: Article) -> str | None:
    """The country of a place that the lexicon knows: "told reporters in New Delhi"."""
    named = article.words.phrases_named(place)
    return next((one.country for one in named if one.country and one.kind in ("place", "seat", "country")), None)
