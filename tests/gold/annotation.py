"""The hand-made annotations as values. Their conventions stand in the head of `seeds.yaml` and in `README.md`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import yaml
from onrecord.model.records import MeetingKind, MeetingStatus, QuoteKind, Span
from pydantic import BaseModel, ConfigDict

HERE = Path(__file__).parent
SEEDS = HERE.parent.parent / "seeds"
#: The sets that are only measured: none now, until somebody writes one.
HIDDEN: frozenset[str] = frozenset()
#: A name, or several names of those who speak together.
Speaker = str | tuple[str, ...] | None


class _Record(BaseModel):
    """An annotation says more than is measured, so fields that are not known here are no error."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    doubtful: bool = False


class GoldActor(_Record):
    id: str
    canonical: str
    variants: tuple[str, ...]
    country: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        return (self.canonical, *self.variants)


class GoldMeeting(_Record):
    """`participants` are ids of persons or institutions, or country codes; those `inferred` are not in the words."""

    id: str
    kind: MeetingKind
    label: str = ""
    date: str | None = None
    granularity: str | None = None
    place: str | None = None
    participants: tuple[str, ...] = ()
    status: MeetingStatus
    sentences: tuple[str, ...]
    participants_inferred: tuple[str, ...] = ()
    place_inferred: str | None = None
    date_inferred: str | None = None
    includes_date: str | None = None
    not_after: str | None = None
    accept_kind: tuple[MeetingKind, ...] = ()
    accept_date: tuple[str | None, ...] = ()
    accept_status: tuple[MeetingStatus, ...] = ()
    accept_place: tuple[str | None, ...] = ()
    accept_participants: tuple[str, ...] = ()

    @property
    def kinds(self) -> tuple[MeetingKind, ...]:
        return (self.kind, *self.accept_kind)


class GoldQuote(_Record):
    """One contiguous span. `accept` are other speakers that are right too."""

    id: str
    type: QuoteKind
    content: str
    start: int
    end: int
    speaker: Speaker = None
    speaker_as_written: str | None = None
    accept: tuple[Speaker, ...] = ()
    accept_type: tuple[QuoteKind, ...] = ()

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def speakers(self) -> tuple[tuple[str, ...], ...]:
        """Every accepted set of speakers; an empty one where the text does not say."""
        return tuple((one,) if isinstance(one, str) else one or () for one in (self.speaker, *self.accept))


class GoldTime(_Record):
    """`value` is EDTF, or an ISO 8601 duration; a time of day is measured by its date."""

    text: str
    start: int
    end: int
    type: Literal["DATE", "TIME", "DURATION", "SET"]
    value: str | None = None
    granularity: str | None = None

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)


class GoldDocument(_Record):
    file: str
    date: str | None = None
    accept_date: tuple[str | None, ...] = ()
    persons: tuple[GoldActor, ...] = ()
    institutions: tuple[GoldActor, ...] = ()
    meetings: tuple[GoldMeeting, ...] = ()
    quotes: tuple[GoldQuote, ...] = ()
    timexes: tuple[GoldTime, ...] = ()

    def actor(self, name: str) -> GoldActor | None:
        """The annotated person or institution of this id or canonical name."""
        return next(
            (actor for actor in (*self.persons, *self.institutions) if name in (actor.id, actor.canonical)), None
        )

    def is_person(self, name: str) -> bool:
        return any(name in (person.id, person.canonical) for person in self.persons)


@dataclass(frozen=True, slots=True)
class GoldSet:
    """Articles in `folder` and their annotations. What is found wrong in a `hidden` set is counted, never shown:
    rules are not mended by it."""

    name: str
    folder: Path
    documents: tuple[GoldDocument, ...]
    hidden: bool = False


def read_seeds() -> GoldSet:
    entries = _read(HERE / "seeds.yaml")["documents"]
    return GoldSet("seeds", SEEDS, tuple(GoldDocument.model_validate(entry) for entry in entries))


def read_articles(folder: Path) -> GoldSet:
    """A folder with an annotation `NAME.yaml` beside each article `NAME.txt`."""
    paths = sorted(path for path in folder.glob("*.yaml") if path.name != "corpus.yaml")
    documents = tuple(GoldDocument.model_validate(_read(path)) for path in paths)
    return GoldSet(folder.name, folder, documents, hidden=folder.name in HIDDEN)


def read_sets() -> Iterator[GoldSet]:
    yield read_seeds()
    for folder in sorted(path for path in HERE.iterdir() if path.is_dir()):
        found = read_articles(folder)
        if found.documents:
            yield found


def _read(path: Path) -> dict[str, Any]:
    # The C loader reads the same YAML ten times as fast; it is not in every build of PyYAML.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    found = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)
    if not isinstance(found, dict):
        raise TypeError(f"{path.name} holds no annotation")
    return found
