"""What can be corrected about a fact, as questions with choices. No Textual here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from onrecord.model.corpus import Corpus
from onrecord.model.corrections import (
    ActorName,
    ActorReference,
    Correction,
    DifferentActors,
    DocumentDate,
    DocumentReference,
    MeetingCorrection,
    MeetingReference,
    NotAMeeting,
    NotAQuote,
    QuoteReference,
    QuoteSpeaker,
    SameActor,
)
from onrecord.model.library import Library
from onrecord.model.records import Actor, Document, Meeting, MeetingStatus, Quote
from onrecord.model.resolve.corrections import quote_words
from onrecord.model.resolve.suggestions import suggest_merges
from pydantic import ValidationError

from .choosing import Choice, Question
from .following import Fact
from .look import STATUS_WORDS
from .making import short

UNKNOWN = "unknown"
_DATE_HINT = "type 2025-02-14, 2025-02 or 2025"
_STATUSES: tuple[MeetingStatus, ...] = ("held", "planned", "called_off")
#: A fact that many articles tell of has no room in a menu for all of them.
_MOST_ARTICLES = 6


def question(library: Library, fact: Fact | None, document: str | None) -> Question | None:
    """What can be corrected about `fact`, or without one about the open document; None where there is nothing."""
    corpus = library.corpus
    if isinstance(fact, Actor):
        return _about_actor(library, fact, document)
    if isinstance(fact, Quote):
        return _about_quote(library, fact)
    if isinstance(fact, Meeting):
        return _about_meeting(library, fact)
    opened = corpus.documents.get(document or "")
    return _document_date(library, opened) if opened else None


def _date_choices(library: Library, documents: Iterable[str | None]) -> list[Choice]:
    """The articles whose date can be set from here."""
    found = [
        library.corpus.documents[one] for one in dict.fromkeys(documents) if one and one in library.corpus.documents
    ]
    return [
        Choice(
            "the article's date …" if len(found) == 1 else f"date of {document.title or _path(library, document)} …",
            partial(_document_date, library, document),
            document.date.value or "not known" if document.date else "not known",
        )
        for document in found[:_MOST_ARTICLES]
    ]


# Actors


def _reference(actor: Actor) -> ActorReference:
    return ActorReference(name=actor.name, id=actor.id)


def _about_actor(library: Library, actor: Actor, document: str | None) -> Question:
    joined = _joined_names(library, actor)
    choices = [Choice("same as …", partial(_same_as, library, actor), "two names of one actor")]
    if joined:
        choices.append(
            Choice("not the same as …", partial(_not_same_as, library, actor, joined), "two actors under one name")
        )
    choices.append(Choice("name is …", partial(_rename, actor), actor.name))
    return Question(f"Correct {actor.name}", (*choices, *_date_choices(library, [document])))


def _same_as(library: Library, actor: Actor) -> Question:
    actors = library.corpus.actors
    # Pair by pair: all pairs of all actors would be many.
    pairs = [pair for other in actors.values() if other.id != actor.id for pair in suggest_merges((actor, other))]
    pairs.sort(key=lambda pair: -pair.score)
    alike = {pair.other if pair.one == actor.id else pair.one: pair.reason for pair in pairs}
    rest = sorted(
        (one for one in actors.values() if one.id != actor.id and one.id not in alike),
        key=lambda one: (one.kind != actor.kind, *_weight(library.corpus, one)),
    )
    choices = [_actor_choice(actors[id], reason) for id, reason in alike.items()]
    choices += [_actor_choice(one) for one in rest]
    return Question(
        f"{actor.name} is the same as",
        tuple(choices),
        "the name of the one you choose stays",
        of=lambda chosen: SameActor(actors=(*chosen, _reference(actor))),
    )


def _actor_choice(actor: Actor, note: str = "") -> Choice:
    role = actor.roles[0].title if actor.roles else actor.kind if actor.kind != "person" else ""
    about = ", ".join(part for part in (note, role, actor.country if actor.kind != "country" else None) if part)
    return Choice(actor.name, _reference(actor), about, tuple(alias.text for alias in actor.aliases))


def _weight(corpus: Corpus, actor: Actor) -> tuple[int, str]:
    """Who says much stands first."""
    return -len(corpus.quotes_by_actor.get(actor.id, ())), actor.name.casefold()


def _joined_names(library: Library, actor: Actor) -> tuple[str, ...]:
    """Names of `actor` that come from other documents than its own name, so that the two can be parted."""
    corpus = library.corpus
    own = {(mention.document, mention.span) for mention in corpus.mentions_by_actor.get(actor.id, ())}
    members = [
        (local.name, *local.names)
        for document in actor.documents
        for local in library.understood[document].facts.actors
        if local.mentions and (document, local.mentions[0]) in own
    ]
    aliases = dict.fromkeys(alias.text for alias in actor.aliases)
    return tuple(name for name in aliases if _parts(name, actor.name, members))


def _parts(leaving: str, staying: str, members: Iterable[tuple[str, ...]]) -> bool:
    folded = [{name.casefold() for name in names} for names in members]
    goes = [leaving.casefold() in names and staying.casefold() not in names for names in folded]
    return any(goes) and not all(goes)


def _not_same_as(library: Library, actor: Actor, names: tuple[str, ...]) -> Question:
    counts = {alias.text: alias.count for alias in actor.aliases}

    def other(name: str) -> ActorReference:
        # By its name alone, so that it is found when it has become somebody; unless others are called so as well.
        called = [one for one in library.corpus.actors.values() if any(alias.text == name for alias in one.aliases)]
        return ActorReference(name=name, id=actor.id if len(called) > 1 else None)

    choices = [
        Choice(name, DifferentActors(actors=(_reference(actor), other(name))), f"written {counts[name]} times")
        for name in names
    ]
    return Question(f"{actor.name} is not the same as", tuple(choices), "the name you choose leaves")


def _rename(actor: Actor) -> Question:
    def called(name: str) -> ActorName:
        return ActorName(actor=_reference(actor), name=name)

    choices = [
        Choice(alias.text, called(alias.text), f"written {alias.count} times")
        for alias in actor.aliases
        if alias.text != actor.name
    ]
    return Question(
        f"The name of {actor.name} is",
        tuple(choices),
        "choose, or type a name",
        lambda typed: Choice(typed, called(typed), "as typed"),
        typed_first=True,
    )


# Quotes


def _about_quote(library: Library, quote: Quote) -> Question:
    corpus = library.corpus
    reference = QuoteReference(
        words=quote_words(quote, corpus.documents[quote.document].text), id=quote.id, document=quote.document
    )
    speakers = " and ".join(corpus.actors[one].name for one in quote.speakers if one in corpus.actors)
    return Question(
        f"Correct “{short(reference.words)}”",
        (
            Choice(
                "speaker is …",
                partial(_speaker, library, quote, reference),
                speakers or quote.speaker_text or "unattributed",
            ),
            Choice("not a quote", NotAQuote(quote=reference)),
            *_date_choices(library, [quote.document]),
        ),
    )


def _speaker(library: Library, quote: Quote, reference: QuoteReference) -> Question:
    def said_by(speakers: tuple[ActorReference, ...]) -> Correction:
        return QuoteSpeaker(quote=reference, speakers=speakers)

    choices = [_actor_choice(actor) for actor in _near(library.corpus, [quote.document])]
    # The text may hold the right name further down; nobody is the rarer answer, but must not be hunted for.
    nobody = Choice("nobody known", said_by(()), "the words stay as written")
    return Question(
        "The speaker is",
        (*choices[:1], nobody, *choices[1:]),
        "Tab marks several",
        _somebody_new,
        of=said_by,
        several=True,
    )


def _somebody_new(name: str) -> Choice:
    return Choice(name, ActorReference(name=name), "somebody new")


def _near(corpus: Corpus, documents: Iterable[str]) -> list[Actor]:
    """All actors, those of `documents` first."""
    here = {id for document in documents for id in corpus.actors_by_document.get(document, ())}
    return sorted(corpus.actors.values(), key=lambda one: (one.id not in here, *_weight(corpus, one)))


# Meetings


def _about_meeting(library: Library, meeting: Meeting) -> Question:
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
            *_date_choices(library, [report.document for report in meeting.history]),
        ),
    )


def _meeting_date(meeting: Meeting, reference: MeetingReference) -> Question:
    def dated(date: str) -> Correction:
        return _checked(lambda: MeetingCorrection(meeting=reference, date=date))

    now = meeting.date.value if meeting.date else None
    told = dict.fromkeys(report.date.value for report in meeting.history if report.date and report.date.value)
    choices = [Choice(date, dated(date), "as an article tells it") for date in told if date != now]
    if meeting.date is not None:
        choices.append(Choice(UNKNOWN, dated(UNKNOWN), "no article says it"))
    return _typed_date("The meeting's date is", choices, dated, f"type 2025-02-14, 2025-02 or {UNKNOWN}")


def _typed_date(title: str, choices: list[Choice], dated: Callable[[str], Correction], hint: str) -> Question:
    return Question(
        title, tuple(choices), hint, lambda typed: Choice(typed, dated(typed), "as typed"), typed_first=True
    )


def _checked(made: Callable[[], Correction]) -> Correction:
    """What `made` gives; ValueError with the reason in words where a value is none."""
    try:
        return made()
    except ValidationError as error:
        raise ValueError(error.errors()[0]["msg"].removeprefix("Value error, ")) from None


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
    others = [one for one in _near(corpus, [evidence.document for evidence in meeting.evidence]) if one not in now]
    return Question(
        "The participants are",
        tuple(_actor_choice(actor) for actor in (*now, *others)),
        "Tab puts in or takes out",
        _somebody_new,
        of=lambda chosen: MeetingCorrection(meeting=reference, participants=chosen),
        several=True,
        marked=tuple(map(_reference, now)),
        alone=False,
    )


# Documents


def _document_date(library: Library, document: Document) -> Question:
    reference = DocumentReference(path=_path(library, document), id=document.id)

    def dated(date: str) -> Correction:
        return _checked(lambda: DocumentDate(document=reference, date=date))

    return _typed_date(f"The date of {document.title or reference.path} is", [], dated, _DATE_HINT)


def _path(library: Library, document: Document) -> str:
    """The path as the folder of the corrections sees it, so that the file can move with its folder."""
    path = Path(document.path)
    return path.relative_to(library.folder).as_posix() if path.is_relative_to(library.folder) else path.name
