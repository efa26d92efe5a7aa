"""Hand corrections win: they are laid over what was found, and what they can no longer be laid on is reported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ..corrections import (
    ActorName,
    ActorReference,
    DifferentActors,
    DocumentDate,
    MeetingCorrection,
    MeetingReference,
    NotAMeeting,
    NotAQuote,
    Placed,
    QuoteReference,
    QuoteSpeaker,
    SameActor,
)
from ..lexicon.names import NameWords
from ..records import Actor, Document, Granularity, Meeting, PartialDate, Quote
from .actors import ActorTable, build_actor, slug
from .local import DocumentFacts, LocalActor

Table = TypeVar("Table")

_GRANULARITIES: dict[int, Granularity] = {4: "year", 7: "month", 8: "week", 10: "day"}


@dataclass(frozen=True, slots=True)
class Corrected(Generic[Table]):
    """A table with the corrections laid over it, and those whose fact is no longer there."""

    table: Table
    lost: tuple[Placed, ...]


def correct_documents(
    documents: Mapping[str, Document], corrections: Sequence[Placed]
) -> Corrected[dict[str, Document]]:
    """The documents by id, with the dates that were set by hand; the order is kept."""
    table, lost = dict(documents), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, DocumentDate):
            continue
        reference = correction.document
        found = (
            reference.id
            if reference.id in table
            else _one([d.id for d in table.values() if _is_file(d, reference.path)])
        )
        if found is None:
            lost.append(placed)
            continue
        date = _date(correction.date, placed)
        table[found] = replace(table[found], date=date, corrected=placed.where)
    return Corrected(table, tuple(lost))


def _is_file(document: Document, path: str) -> bool:
    return document.path == path or document.path.endswith("/" + path.removeprefix("./"))


def find_actor(
    actors: Mapping[str, Actor], reference: ActorReference, joined: Mapping[str, str] | None = None
) -> str | None:
    """The id of the actor meant: by id, else by name or alias where only one has it. `joined` says which ids went
    into which others by hand."""
    id = reference.id
    while joined and id is not None and id in joined:
        id = joined[id]
    if id is not None and id in actors:
        return id
    wanted = reference.name.casefold()
    named = [actor.id for actor in actors.values() if actor.name.casefold() == wanted]
    return _one(named) or _one(
        [actor.id for actor in actors.values() if any(alias.text.casefold() == wanted for alias in actor.aliases)]
    )


def correct_actors(
    table: ActorTable, facts: Sequence[DocumentFacts], corrections: Sequence[Placed], words: NameWords
) -> Corrected[ActorTable]:
    """The actors, joined, kept apart and named by hand; somebody whom only a correction names is there too."""
    regrouping = _Regrouping(table, facts, words)
    for placed in corrections:
        regrouping.apply(placed)
    return Corrected(regrouping.table(), tuple(regrouping.lost))


class _Regrouping:
    """The actors of a table while corrections join and part them."""

    def __init__(self, table: ActorTable, facts: Sequence[DocumentFacts], words: NameWords) -> None:
        self.lost: list[Placed] = []
        self._words = words
        self._actors = dict(table.actors)
        self._members: dict[str, list[tuple[str, int, LocalActor]]] = {}
        self._joined: dict[str, str] = {}
        for one in facts:
            for number, actor in enumerate(one.actors):
                id = table.actor_of(one.document.id, number)
                self._members.setdefault(id, []).append((one.document.id, number, actor))

    def apply(self, placed: Placed) -> None:
        correction = placed.correction
        done = True
        if isinstance(correction, SameActor):
            done = self._join([self._find(reference) for reference in correction.actors], placed)
        elif isinstance(correction, DifferentActors):
            parted = [self._part(correction.actors[0], other, placed) for other in correction.actors[1:]]
            done = all(parted)
        elif isinstance(correction, ActorName):
            done = self._rename(self._find(correction.actor), correction.name, placed)
        elif isinstance(correction, QuoteSpeaker):
            self._admit(correction.speakers, placed)
        elif isinstance(correction, MeetingCorrection):
            self._admit(correction.participants or (), placed)
        if not done:
            self.lost.append(placed)

    def table(self) -> ActorTable:
        ids = {(document, number): id for id, members in self._members.items() for document, number, _ in members}
        return ActorTable({id: self._actors[id] for id in sorted(self._actors)}, ids, self._joined)

    def _find(self, reference: ActorReference) -> str | None:
        return find_actor(self._actors, reference, self._joined)

    def _join(self, found: Sequence[str | None], placed: Placed) -> bool:
        ids = [id for id in dict.fromkeys(found) if id is not None]
        if None in found:
            return False
        first = ids[0]
        reasons = [why for id in ids for why in self._actors[id].why]
        for other in ids[1:]:
            reasons.append(f"{self._actors[other].name} = {self._actors[first].name}: joined by hand, {placed.where}")
            self._members[first] = [*self._members.get(first, []), *self._members.pop(other, [])]
            del self._actors[other]
            self._joined[other] = first
        self._build(first, self._actors[first].name, reasons, placed)
        return True

    def _part(self, one: ActorReference, other: ActorReference, placed: Placed) -> bool:
        """Whether the two are two afterwards. Who has the other's name, and not the first one's, goes."""
        id, second = self._find(one), self._find(other)
        if id is None and second is None:
            return False
        if id != second:
            return True
        assert id is not None
        leaving, staying = other.name.casefold(), one.name.casefold()
        names = [{name.casefold() for name in (actor.name, *actor.names)} for _, _, actor in self._members.get(id, [])]
        goes = [leaving in written and staying not in written for written in names]
        members = self._members.get(id, [])
        if not any(goes) or all(goes):
            return False
        reason = f"{other.name} is not {one.name}: parted by hand, {placed.where}"
        new = slug(other.name)
        while new in self._actors:
            new += "-2"
        self._members[new] = [member for member, left in zip(members, goes, strict=True) if left]
        self._members[id] = [member for member, left in zip(members, goes, strict=True) if not left]
        why = self._actors[id].why
        self._build(id, None, [reason for reason in why if not reason.startswith(other.name)] + [reason], placed)
        self._build(new, None, [reason], placed)
        return True

    def _rename(self, id: str | None, name: str, placed: Placed) -> bool:
        if id is None:
            return False
        why = (*self._actors[id].why, f"named by hand: {placed.where}")
        self._actors[id] = replace(self._actors[id], name=name, why=why, corrected=placed.where)
        return True

    def _admit(self, references: Sequence[ActorReference], placed: Placed) -> None:
        for reference in references:
            named = [actor for actor in self._actors.values() if actor.name.casefold() == reference.name.casefold()]
            if self._find(reference) is None and not named:
                id = slug(reference.name)
                self._actors[id] = Actor(
                    id, reference.name, "person", None, (), (), (), (f"named by hand: {placed.where}",), placed.where
                )

    def _build(self, id: str, name: str | None, reasons: Sequence[str], placed: Placed) -> None:
        built = build_actor(id, name, self._members.get(id, []), self._words)
        self._actors[id] = replace(built, why=tuple(dict.fromkeys(reasons)), corrected=placed.where)


def correct_quotes(
    quotes: Mapping[str, Quote],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Quote]]:
    """The quotes by id, with speakers set by hand and without what was said to be none."""
    table, lost = dict(quotes), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, QuoteSpeaker | NotAQuote):
            continue
        found = _quote(table, documents, correction.quote)
        if found is None:
            # Said to be none, and none is found: the correction is fulfilled.
            if isinstance(correction, QuoteSpeaker):
                lost.append(placed)
            continue
        if isinstance(correction, NotAQuote):
            del table[found]
            continue
        speakers = [find_actor(actors.actors, reference, actors.joined) for reference in correction.speakers]
        if None in speakers:
            lost.append(placed)
            continue
        quote = table[found]
        table[found] = replace(
            quote,
            speakers=tuple(speaker for speaker in speakers if speaker is not None),
            why=(*quote.why, f"speaker set by hand: {placed.where}"),
            corrected=placed.where,
        )
    return Corrected(table, tuple(lost))


def correct_meetings(
    meetings: Mapping[str, Meeting],
    documents: Mapping[str, Document],
    actors: ActorTable,
    corrections: Sequence[Placed],
) -> Corrected[dict[str, Meeting]]:
    """The meetings by id, with dates, statuses and participants set by hand."""
    table, lost = dict(meetings), []
    for placed in corrections:
        correction = placed.correction
        if not isinstance(correction, MeetingCorrection | NotAMeeting):
            continue
        found = _meeting(table, documents, correction.meeting)
        if found is None:
            if isinstance(correction, MeetingCorrection):
                lost.append(placed)
            continue
        if isinstance(correction, NotAMeeting):
            del table[found]
            continue
        corrected = _corrected_meeting(table[found], correction, actors, placed)
        if corrected is None:
            lost.append(placed)
        else:
            table[found] = corrected
    gone = set(meetings) - set(table)
    kept = {
        key: replace(meeting, part_of=None) if meeting.part_of in gone else meeting for key, meeting in table.items()
    }
    return Corrected(kept, tuple(lost))


def _corrected_meeting(
    meeting: Meeting, correction: MeetingCorrection, actors: ActorTable, placed: Placed
) -> Meeting | None:
    """None where a participant is meant that nobody knows."""
    changed = []
    if correction.date is not None:
        meeting = replace(meeting, date=None if correction.date == "unknown" else _date(correction.date, placed))
        changed.append("date")
    if correction.status is not None:
        meeting = replace(meeting, status=correction.status, detail=None)
        changed.append("status")
    if correction.participants is not None:
        participants = [find_actor(actors.actors, reference, actors.joined) for reference in correction.participants]
        if None in participants:
            return None
        meeting = replace(meeting, participants=tuple(one for one in participants if one is not None))
        changed.append("participants")
    why = (*meeting.why, f"{' and '.join(changed) or 'nothing'} set by hand: {placed.where}")
    return replace(meeting, why=why, corrected=placed.where)


def _date(value: str, placed: Placed) -> PartialDate:
    granularity = "interval" if "/" in value else _GRANULARITIES.get(len(value), "unknown")
    return PartialDate(value, granularity, value, f"set by hand: {placed.where}")


def _quote(quotes: Mapping[str, Quote], documents: Mapping[str, Document], reference: QuoteReference) -> str | None:
    if reference.id in quotes:
        return reference.id
    wanted = _plain(reference.words)
    same = [one for one in quotes.values() if _plain(quote_words(one, documents[one.document].text)) == wanted]
    # The id of a document changes with its text; then the words alone must do.
    return _one([one.id for one in same if one.document == reference.document]) or _one([one.id for one in same])


def quote_words(quote: Quote, text: str) -> str:
    """The content of a quote as the corrections file names it."""
    return " … ".join(span.of(text) for span in quote.spans)


def _meeting(
    meetings: Mapping[str, Meeting], documents: Mapping[str, Document], reference: MeetingReference
) -> str | None:
    if reference.id in meetings:
        return reference.id
    wanted = _plain(reference.words)
    same = [
        (meeting.id, evidence.document)
        for meeting in meetings.values()
        for evidence in meeting.evidence
        if _plain(evidence.span.of(documents[evidence.document].text)) == wanted
    ]
    return _one([id for id, document in same if document == reference.document]) or _one([id for id, _ in same])


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _one(found: Sequence[str]) -> str | None:
    return found[0] if len(set(found)) == 1 else None
