"""When a meeting was, what came of it, who was there, and whether it is one."""

from __future__ import annotations

from functools import partial

from onrecord.model.corrections import Correction, MeetingCorrection, MeetingReference, NotAMeeting
from onrecord.model.loading import Library
from onrecord.model.records import Meeting, MeetingStatus

from ..choosing import Choice, Question
from ..look import STATUS_WORDS
from .articles import date_choices
from .choices import actor_choice, actor_reference, checked, near, somebody_new, typed_date

UNKNOWN = "unknown"
_STATUSES: tuple[MeetingStatus, ...] = ("held", "planned", "called_off")


def about_meeting(library: Library, meeting: Meeting) -> Question:
    corpus = library.corpus
    evidence = meeting.evidence[0] if meeting.evidence else None
    reference = MeetingReference(
        words=evidence.span.of(corpus.documents[evidence.document].text) if evidence else meeting.label,
        id=meeting.id,
        document=evidence.document if evidence else None,
    )
    participants = ", ".join(corpus.actors[one].name for one in meeting.participants if one in corpus.actors)
    return Question(
        f"Correct {meeting.label}",
        (
            Choice(
                "date is …",
                partial(_meeting_date, meeting, reference),
                (meeting.date.value or meeting.date.text) if meeting.date else UNKNOWN,
            ),
            Choice("status is …", partial(_status, reference), meeting.detail or STATUS_WORDS[meeting.status]),
            Choice(
                "participants are …", partial(_participants, library, meeting, reference), participants or "not known"
            ),
            Choice("not a meeting", NotAMeeting(meeting=reference)),
            *date_choices(library, [report.document for report in meeting.history]),
        ),
    )


def _meeting_date(meeting: Meeting, reference: MeetingReference) -> Question:
    def dated(date: str) -> Correction:
        return checked(lambda: MeetingCorrection(meeting=reference, date=date))

    now = meeting.date.value if meeting.date else None
    told = dict.fromkeys(report.date.value for report in meeting.history if report.date and report.date.value)
    choices = [Choice(date, dated(date), "as an article tells it") for date in told if date != now]
    if meeting.date is not None:
        choices.append(Choice(UNKNOWN, dated(UNKNOWN), "no article says it"))
    return typed_date("The meeting's date is", choices, dated, f"type 2025-02-14, 2025-02 or {UNKNOWN}")


def _status(reference: MeetingReference) -> Question:
    return Question(
        "The meeting's status is",
        tuple(
            Choice(STATUS_WORDS[status], MeetingCorrection(meeting=reference, status=status)) for status in _STATUSES
        ),
    )


def _participants(library: Library, meeting: Meeting, reference: MeetingReference) -> Question:
    corpus = library.corpus
    now = [corpus.actors[one] for one in meeting.participants if one in corpus.actors]
    others = [one for one in near(corpus, [evidence.document for evidence in meeting.evidence]) if one not in now]
    return Question(
        "The participants are",
        tuple(actor_choice(actor) for actor in (*now, *others)),
        "Tab puts in or takes out",
        somebody_new,
        of=lambda chosen: MeetingCorrection(meeting=reference, participants=chosen),
        several=True,
        marked=tuple(map(actor_reference, now)),
        alone=False,
    )
