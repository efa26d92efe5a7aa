"""The fields a query can ask for, and the values `is:` knows."""

from __future__ import annotations

from typing import Literal, get_args

from ..records import ActorKind, MeetingKind, MeetingStatus, QuoteKind

Field = Literal["by", "to", "with", "in", "at", "doc", "outlet", "on", "from", "is"]

#: Each field with what it asks for, and an example of a value.
FIELDS: dict[Field, tuple[str, str]] = {
    "by": ("a speaker", "by:cho"),
    "to": ("an addressee or a last date", "to:rubio"),
    "with": ("a participant", "with:iwaya"),
    "in": ("a place or country", "in:seoul"),
    "at": ("a meeting", 'at:"camp david"'),
    "doc": ("a document", "doc:summit"),
    "outlet": ("an outlet", "outlet:times"),
    "on": ("a date", "on:2025-01"),
    "from": ("a first date", "from:2024-04"),
    "is": ("a kind or status", "is:direct"),
}

#: Other words people try for a field.
SYNONYMS: dict[str, Field] = {
    "speaker": "by", "said": "by", "who": "by", "actor": "by", "author": "by",
    "addressee": "to", "until": "to", "till": "to", "before": "to",
    "participant": "with", "place": "in", "country": "in", "where": "in",
    "meeting": "at", "event": "at", "summit": "at",
    "document": "doc", "file": "doc", "title": "doc", "article": "doc",
    "source": "outlet", "paper": "outlet", "newspaper": "outlet",
    "date": "on", "when": "on", "day": "on", "since": "from", "after": "from",
    "kind": "is", "status": "is", "type": "is",
}  # fmt: skip

QUOTE_KINDS: frozenset[str] = frozenset(get_args(QuoteKind))
MEETING_KINDS: frozenset[str] = frozenset(get_args(MeetingKind))
MEETING_STATUSES: frozenset[str] = frozenset(get_args(MeetingStatus))
MEETING_DETAILS = frozenset({"proposed", "ongoing", "postponed", "declined"})
ACTOR_KINDS: frozenset[str] = frozenset(get_args(ActorKind))
#: Quotes without a speaker, with a speaker nobody could name, with one; facts without and with a date.
STATES = frozenset({"unattributed", "unnamed", "attributed", "undated", "dated"})

IS_VALUES: tuple[str, ...] = tuple(
    sorted(QUOTE_KINDS | MEETING_KINDS | MEETING_STATUSES | MEETING_DETAILS | ACTOR_KINDS | STATES)
)


def is_values(value: str) -> tuple[str, ...]:
    """The values of `is:` that `value` means: itself, or all that begin with it, so that half a word works."""
    wanted = value.strip().lower().replace("-", "_").replace(" ", "_")
    if wanted in IS_VALUES:
        return (wanted,)
    return tuple(known for known in IS_VALUES if wanted and known.startswith(wanted))
