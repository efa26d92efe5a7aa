"""Where Enter and `u` lead: pure steps from a view and a fact to the next view."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.corpus import Corpus
from onrecord.model.query import parse
from onrecord.model.query.fields import Field
from onrecord.model.records import Actor, Meeting, Quote, Span

from .trail import PaneName, Reading, View

Fact = Actor | Meeting | Quote


def filtered(view: View, field: Field, value: str) -> View:
    """`view` with one filter more, on all panes."""
    return view.with_query(parse(view.query).with_filter(field, value).text)


def without_last_filter(view: View) -> View | None:
    """`view` without its last chip, or None if there is none."""
    query = parse(view.query)
    if not query:
        return view.with_query("") if view.query.strip() else None
    return view.with_query(query.without_last().text)


def opened(view: View, document: str, span: Span | None) -> View:
    """The reader at `span` of a document."""
    return replace(view, focus="reader", reading=Reading(document, None, span))


def follow(view: View, fact: Fact, corpus: Corpus) -> View:
    """Enter: an actor or a meeting becomes a filter, a quote opens in the reader.

    A name in the reader leads away from the query, as a link does; in a list it narrows it. A meeting that is a filter
    already, or has no quotes, opens where it is written.
    """
    if isinstance(fact, Quote):
        return opened(view, fact.document, fact.spans[0] if fact.spans else fact.sentence)
    start = view.with_query("") if view.focus == "reader" else view
    if isinstance(fact, Actor):
        return replace(filtered(start, "by", actor_value(fact, corpus)), focus=_busiest(fact, corpus))
    narrowed = filtered(start, "at", meeting_value(fact, corpus))
    if narrowed.query == view.query or not corpus.quotes_by_meeting.get(fact.id):
        return evidence(view, fact) or replace(narrowed, focus="meetings")
    return replace(narrowed, focus="quotes")


def related(view: View, fact: Fact, corpus: Corpus) -> View | None:
    """`u`: an actor's meetings, a meeting's quotes, a quote's meeting; None where there is nothing."""
    fresh = view.with_query("")
    if isinstance(fact, Actor):
        found = bool(corpus.meetings_by_actor.get(fact.id))
        return replace(filtered(fresh, "by", actor_value(fact, corpus)), focus="meetings") if found else None
    if isinstance(fact, Meeting):
        found = bool(corpus.quotes_by_meeting.get(fact.id))
        return replace(filtered(fresh, "at", meeting_value(fact, corpus)), focus="quotes") if found else None
    meeting = corpus.meetings.get(fact.meeting) if fact.meeting else None
    return replace(filtered(fresh, "at", meeting_value(meeting, corpus)), focus="meetings") if meeting else None


def evidence(view: View, fact: Fact) -> View | None:
    """The reader where a fact is written."""
    if isinstance(fact, Quote):
        return opened(view, fact.document, fact.spans[0] if fact.spans else fact.sentence)
    if isinstance(fact, Meeting) and fact.evidence:
        return opened(view, fact.evidence[0].document, fact.evidence[0].span)
    return None


def first_written(view: View, fact: Fact, corpus: Corpus) -> Reading | None:
    """Where the preview shows a fact; the focus stays where it is."""
    if isinstance(fact, Actor):
        mentions = corpus.mentions_by_actor.get(fact.id, ())
        return Reading(mentions[0].document, None, mentions[0].span) if mentions else None
    shown = evidence(view, fact)
    return shown.reading if shown else None


def _busiest(actor: Actor, corpus: Corpus) -> PaneName:
    """The pane in which there is something to see of an actor."""
    if corpus.quotes_by_actor.get(actor.id) or not corpus.meetings_by_actor.get(actor.id):
        return "quotes"
    return "meetings"


def actor_value(actor: Actor, corpus: Corpus) -> str:
    """The filter value that means this actor and nobody else: the name, or the id where others are called the same."""
    alone = sum(1 for other in corpus.actors.values() if other.name == actor.name) == 1
    return _exactly(actor.name, actor.id, alone)


def meeting_value(meeting: Meeting, corpus: Corpus) -> str:
    alone = sum(1 for other in corpus.meetings.values() if other.label == meeting.label) == 1
    return _exactly(meeting.label, meeting.id, alone)


def _exactly(name: str, identity: str, alone: bool) -> str:
    # A name with marks in it could not be written between marks.
    return f"'{name}" if alone and name.isprintable() and not set(name) & set('"“”„') else f"'{identity}"
