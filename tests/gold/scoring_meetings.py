"""Meetings: found, and dated, placed and judged held or planned as the article has it?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as day

from onrecord.model.corpus import Corpus
from onrecord.model.edtf import bounds
from onrecord.model.records import Actor, Document, Meeting, MeetingStatus, Span

from .annotation import GoldDocument, GoldMeeting
from .figures import Error, Found, Report, share_of
from .matching import assign, fits, is_actor, normalise, occurrences

#: Kinds that name the same thing more or less exactly: people who come together to talk.
TALKS = frozenset(
    {"bilateral_meeting", "trilateral_meeting", "multilateral_meeting", "summit", "conference", "courtesy_call"}
)


@dataclass(frozen=True, slots=True)
class Told:
    """A meeting of ours as one article tells it: what other articles add to its date and status is left out."""

    meeting: Meeting
    date: str | None
    status: MeetingStatus
    spans: tuple[Span, ...]
    participants: tuple[Actor, ...]


def score_meetings(gold: GoldDocument, document: Document, corpus: Corpus) -> Report:
    """Meetings are paired one to one (see `nearness`), with the doubtful ones too; but neither those nor what falls on
    them count."""
    ours = [_told(corpus.meetings[one], document, corpus) for one in corpus.meetings_by_document.get(document.id, ())]
    certain = [meeting for meeting in gold.meetings if not meeting.doubtful]
    doubtful = [meeting for meeting in gold.meetings if meeting.doubtful]
    every = assign(ours, gold.meetings, lambda told, wanted: nearness(told, wanted, gold, document.text))
    matched = {told.meeting.id for told, _ in every}
    pairs = [(told, wanted) for told, wanted in every if not wanted.doubtful]
    found = {wanted.id for _, wanted in pairs}
    extra = [
        told
        for told in ours
        if told.meeting.id not in matched and not any(_falls_on(told, one, document.text) for one in doubtful)
    ]
    errors = [
        *(Error(gold.file, "meetings", "missed", _wanted(one)) for one in certain if one.id not in found),
        *(Error(gold.file, "meetings", "extra", _given(told, document.text)) for told in extra),
    ]
    counts = {"meetings": Found(len(pairs), len(pairs) + len(extra), len(certain))}
    return Report(counts, tuple(errors)) + _score_details(gold, pairs)


def nearness(told: Told, wanted: GoldMeeting, gold: GoldDocument, text: str) -> float:
    """How well a meeting of ours may be the annotated one; 0 if it cannot be.

    It must stand on the same ground: a sentence of evidence in common, or the same date and a participant in common.
    Its kind must be right, with the same sentence and date or a participant in common (where both sides name any); or,
    for two kinds of talks, with half of the annotated participants (none annotated asks for none).
    """
    names = wanted.participants or wanted.participants_inferred
    shared = len(assign(told.participants, names, lambda actor, name: is_actor(name, actor, gold)))
    same_sentence = _same_sentence(told, wanted, text)
    same_date = wanted.date is not None and _right_date(told, wanted)
    if not same_sentence and not (same_date and shared):
        return 0.0
    right_kind = told.meeting.kind in wanted.kinds
    share = shared / len(names) if names else 0.0
    if right_kind:
        possible = bool(shared) or (same_sentence and same_date) or not names or not told.participants
    else:
        possible = _both_talks(told, wanted) and (share >= 0.5 or not names)
    alike = 2 * shared / (len(names) + len(told.participants)) if shared else 0.0
    kind = 4 * right_kind + (told.meeting.kind == wanted.kind) / 2
    place = 3 * _right_place(told, wanted)
    return 1.0 + kind + 6 * alike + 2 * same_date + same_sentence + place - wanted.doubtful / 2 if possible else 0.0


def _score_details(gold: GoldDocument, pairs: list[tuple[Told, GoldMeeting]]) -> Report:
    checks = {
        "meeting dates": [(_right_date(told, wanted), f"{told.date}, not {wanted.date}") for told, wanted in pairs],
        "meeting statuses": [
            (told.status in (wanted.status, *wanted.accept_status), f"{told.status}, not {wanted.status}")
            for told, wanted in pairs
        ],
        "meeting kinds": [
            (told.meeting.kind in wanted.kinds, f"{told.meeting.kind}, not {wanted.kind}") for told, wanted in pairs
        ],
        "meeting participants": [
            (_right_participants(told, wanted, gold), f"{_names(told)}, not {', '.join(wanted.participants) or 'none'}")
            for told, wanted in pairs
        ],
        "meeting places": [
            (_right_place(told, wanted), f"{told.meeting.place}, not {wanted.place}") for told, wanted in pairs
        ],
    }
    errors = (
        Error(gold.file, figure, "wrong", f"{words}: {wanted.label or wanted.id}")
        for figure, answers in checks.items()
        for (right, words), (_, wanted) in zip(answers, pairs, strict=True)
        if not right
    )
    return Report({name: share_of(right for right, _ in answers) for name, answers in checks.items()}, tuple(errors))


def _right_date(told: Told, wanted: GoldMeeting) -> bool:
    """Equal at the granularity annotated. Where the annotation has no date ours must have none either, unless it is
    one that the annotation allows for in another field."""
    if fits(told.date, wanted.date, wanted.granularity) or any(fits(told.date, other) for other in wanted.accept_date):
        return True
    if wanted.date is not None or told.date is None:
        return False
    if any(other and fits(told.date, other) for other in (wanted.date_inferred, wanted.includes_date)):
        return True
    return wanted.not_after is not None and bounds(told.date)[1] <= day.fromisoformat(wanted.not_after)


def _right_participants(told: Told, wanted: GoldMeeting, gold: GoldDocument) -> bool:
    """All that are annotated, and nobody who is neither inferred nor accepted; or only accepted ones."""
    allowed = (*wanted.participants, *wanted.participants_inferred, *wanted.accept_participants)

    def known(actor: Actor, names: Iterable[str]) -> bool:
        return any(is_actor(name, actor, gold) for name in names)

    if not all(known(actor, allowed) for actor in told.participants):
        return False
    named = all(any(is_actor(name, actor, gold) for actor in told.participants) for name in wanted.participants)
    accepted = all(known(actor, wanted.accept_participants) for actor in told.participants)
    return named or (accepted and bool(told.participants))


def _right_place(told: Told, wanted: GoldMeeting) -> bool:
    """The place shares a word with the annotated one ("Camp David" in "Camp David, Maryland"), or both have none."""
    ours = frozenset(normalise(told.meeting.place or "").split())
    places = [wanted.place, *wanted.accept_place, *([wanted.place_inferred] if wanted.place_inferred else [])]
    return any(bool(ours & set(normalise(place).split())) if place else not ours for place in places)


def _told(meeting: Meeting, document: Document, corpus: Corpus) -> Told:
    reports = [report for report in meeting.history if report.document == document.id]
    alone = all(report.document == document.id for report in meeting.history)
    dates = [report.date for report in reports] + ([meeting.date] if alone else [])
    spans = [evidence.span for evidence in meeting.evidence if evidence.document == document.id]
    return Told(
        meeting,
        next((date.value for date in dates if date and date.value), None),
        reports[-1].status if reports else meeting.status,
        (*spans, *(report.span for report in reports)),
        tuple(corpus.actors[actor] for actor in meeting.participants),
    )


def _same_sentence(told: Told, wanted: GoldMeeting, text: str) -> bool:
    places = [place for sentence in wanted.sentences for place in occurrences(text, sentence)]
    return any(span.overlaps(place) for span in told.spans for place in places)


def _both_talks(told: Told, wanted: GoldMeeting) -> bool:
    return told.meeting.kind in TALKS and not TALKS.isdisjoint(wanted.kinds)


def _falls_on(told: Told, doubtful: GoldMeeting, text: str) -> bool:
    alike = told.meeting.kind in doubtful.kinds or _both_talks(told, doubtful)
    return alike and _same_sentence(told, doubtful, text)


def _names(told: Told) -> str:
    return ", ".join(actor.name for actor in told.participants) or "none"


def _wanted(wanted: GoldMeeting) -> str:
    return f"{wanted.kind} {wanted.label or wanted.id}, {wanted.date}, {wanted.status}"


def _given(told: Told, text: str) -> str:
    words = " ".join(told.spans[0].of(text).split()) if told.spans else ""
    return f"{told.meeting.kind} {told.meeting.label!r} of {_names(told)}, {told.date}, in “{words[:140]}”"
