"""The corpus: all facts in tables by id, with the links between them both ways, built once and never changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .records import Actor, Document, Meeting, Mention, Problem, Quote

Links = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Corpus:
    """Tables by id, in a fixed order that does not depend on the order of input.

    The links give ids (never objects), in reading order: `quotes_by_actor["takeshi-iwaya"]` are the ids of the quotes
    he speaks. A key without links is absent: use `.get(id, ())`.
    """

    documents: Mapping[str, Document]
    actors: Mapping[str, Actor]
    meetings: Mapping[str, Meeting]
    quotes: Mapping[str, Quote]
    mentions: tuple[Mention, ...]
    problems: tuple[Problem, ...] = ()

    quotes_by_actor: Links = field(init=False, repr=False)
    meetings_by_actor: Links = field(init=False, repr=False)
    quotes_by_document: Links = field(init=False, repr=False)
    meetings_by_document: Links = field(init=False, repr=False)
    actors_by_document: Links = field(init=False, repr=False)
    quotes_by_meeting: Links = field(init=False, repr=False)
    mentions_by_document: Mapping[str, tuple[Mention, ...]] = field(init=False, repr=False)
    mentions_by_actor: Mapping[str, tuple[Mention, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        quotes, meetings = self.quotes.values(), self.meetings.values()
        by_document: dict[str, list[Mention]] = defaultdict(list)
        by_actor: dict[str, list[Mention]] = defaultdict(list)
        for mention in self.mentions:
            by_document[mention.document].append(mention)
            by_actor[mention.actor].append(mention)
        derived = {
            "quotes_by_actor": _links((speaker, quote.id) for quote in quotes for speaker in quote.speakers),
            "meetings_by_actor": _links((actor, meeting.id) for meeting in meetings for actor in meeting.participants),
            "quotes_by_document": _links((quote.document, quote.id) for quote in quotes),
            "meetings_by_document": _links(
                (evidence.document, meeting.id) for meeting in meetings for evidence in meeting.evidence
            ),
            "actors_by_document": _links(
                (document, actor.id) for actor in self.actors.values() for document in actor.documents
            ),
            "quotes_by_meeting": _links((quote.meeting, quote.id) for quote in quotes if quote.meeting),
            "mentions_by_document": {document: tuple(found) for document, found in by_document.items()},
            "mentions_by_actor": {actor: tuple(found) for actor, found in by_actor.items()},
        }
        for name, value in derived.items():
            object.__setattr__(self, name, value)


def _links(pairs: Iterable[tuple[str, str]]) -> Links:
    """Each key with its values, in order, without repeats."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for key, value in pairs:
        found[key][value] = None
    return {key: tuple(values) for key, values in found.items()}
