"""The meetings that quotes were said at."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from ..records import Span
from .local import LocalMeeting

#: What people speak at, so that words beside it were said there.
_SPOKEN_AT = frozenset(
    {
        "press_conference",
        "phone_call",
        "bilateral_meeting",
        "trilateral_meeting",
        "multilateral_meeting",
        "summit",
        "courtesy_call",
    }
)


class Occasions:
    """The held meetings of one document by the places of the words that tell of them."""

    def __init__(self, meetings: Sequence[LocalMeeting]) -> None:
        self._triggers = sorted(
            (trigger, meeting.kind != "press_conference", number)
            for number, meeting in enumerate(meetings)
            if meeting.status == "held" and meeting.kind in _SPOKEN_AT
            for trigger in meeting.triggers
        )

    def of(self, sentence: Span, spans: Sequence[Span]) -> int | None:
        """The number of the meeting a quote was said at, where its `sentence` states it outside the quoted `spans`.

        A news conference, else a call or a meeting in the clause that introduces the quote; None where it does not say.
        """
        best: tuple[bool, int] | None = None
        for at in range(bisect_left(self._triggers, ((sentence.start, 0),)), len(self._triggers)):
            trigger, other, number = self._triggers[at]
            if trigger.start >= sentence.end:
                break
            if not sentence.contains(trigger) or any(span.contains(trigger) for span in spans):
                continue
            if best is None or (other, number) < best:
                best = (other, number)
        return best[1] if best else None
