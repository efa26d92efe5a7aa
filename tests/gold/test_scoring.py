"""The scorer, tried on corpora made by hand: a perfect one has full marks, and each damage costs what it should."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from onrecord.model.corpus import Corpus
from onrecord.model.records import Actor, Alias, Meeting, PartialDate, Quote, Span

from .annotation import GoldDocument, GoldQuote, read_sets
from .perfect import perfect_corpus, perfect_times
from .scoring import score_document

ARTICLES = [(document, found.folder / document.file) for found in read_sets() for document in found.documents]


@pytest.mark.parametrize(("gold", "path"), ARTICLES, ids=[gold.file for gold, _ in ARTICLES])
def test_a_perfect_corpus_has_full_marks(gold: GoldDocument, path: object) -> None:
    with open(str(path), encoding="utf-8", newline="") as file:
        corpus = perfect_corpus(gold, file.read())
    report = score_document(gold, corpus, {gold.file: perfect_times(gold)})
    assert [str(error) for error in report.errors] == []
    assert {name: figure.value for name, figure in report.figures.items() if figure.value != 1.0} == {
        name: None for name, figure in report.figures.items() if figure.value is None
    }


TEXT = """Prime Minister Mira Danso met Foreign Minister Ilir Basha in Accra on Monday.
"We begin again," Danso said. Basha said the talks were "long overdue" and thanked Ghana.
"""
ANNOTATION = {
    "file": "talks.txt",
    "date": "2025-03-04",
    "persons": [
        {"id": "danso", "canonical": "Mira Danso", "variants": ["Mira Danso", "Danso"], "country": "GH"},
        {"id": "basha", "canonical": "Ilir Basha", "variants": ["Ilir Basha", "Basha"], "country": "AL"},
    ],
    "institutions": [
        {"id": "ministry", "canonical": "Ministry", "variants": ["Ghana's Foreign Ministry"], "country": "GH"},
    ],
    "meetings": [
        {
            "id": "m1",
            "kind": "bilateral_meeting",
            "date": "2025-03-03",
            "granularity": "day",
            "place": "Accra",
            "participants": ["danso", "basha"],
            "status": "held",
            "sentences": ["Prime Minister Mira Danso met Foreign Minister Ilir Basha in Accra on Monday."],
        }
    ],
    "quotes": [
        {"id": "q1", "type": "direct", "content": "We begin again,", "start": 79, "end": 94, "speaker": "Mira Danso"},
        {"id": "q2", "type": "mixed", "content": "long overdue", "start": 135, "end": 147, "speaker": "Ilir Basha"},
        {
            "id": "q3",
            "type": "indirect",
            "content": "thanked Ghana",
            "start": 153,
            "end": 166,
            "speaker": "Ilir Basha",
            "doubtful": True,
        },
    ],
}
GOLD = GoldDocument.model_validate(ANNOTATION)
PERFECT = perfect_corpus(GOLD, TEXT)

Damage = Callable[[Corpus], Corpus]


def actor(change: Callable[[Actor], Actor], which: str = "danso") -> Damage:
    return lambda corpus: replace(corpus, actors={**corpus.actors, which: change(corpus.actors[which])})


def more(actor: Actor) -> Damage:
    return lambda corpus: replace(corpus, actors={**corpus.actors, actor.id: actor})


def quote(which: str, change: Callable[[Quote], Quote]) -> Damage:
    return lambda corpus: replace(corpus, quotes={**corpus.quotes, which: change(corpus.quotes[which])})


def another(which: str, **change: Any) -> Damage:
    return lambda corpus: replace(
        corpus, quotes={**corpus.quotes, "new": replace(corpus.quotes[which], id="new", **change)}
    )


def meeting(change: Callable[[Meeting], Meeting]) -> Damage:
    return lambda corpus: replace(corpus, meetings={"m1": change(corpus.meetings["m1"])})


def person(name: str, *aliases: str) -> Actor:
    return Actor(name, name, "person", None, tuple(Alias(one, 1) for one in aliases or (name,)), (), ("talks.txt",))


def dated(value: str | None) -> Callable[[Meeting], Meeting]:
    date = PartialDate(value, "day", "then", "") if value else None
    return lambda one: replace(one, date=date, history=(replace(one.history[0], date=date),))


def told(**change: Any) -> Callable[[Meeting], Meeting]:
    return lambda one: replace(one, history=(replace(one.history[0], **change),))


def elsewhere(one: Meeting) -> Meeting:
    span = Span(79, 107)
    evidence = tuple(replace(part, span=span) for part in one.evidence)
    return replace(one, evidence=evidence, history=(replace(one.history[0], span=span),))


def without(table: str, which: str) -> Damage:
    def damage(corpus: Corpus) -> Corpus:
        rest: dict[str, Any] = {table: {key: one for key, one in getattr(corpus, table).items() if key != which}}
        return replace(corpus, **rest)

    return damage


DAMAGES: list[tuple[str, Damage, str, float | None]] = [
    ("a person not found", actor(lambda one: replace(one, kind="group"), "basha"), "persons", 2 / 3),
    ("a false person", more(person("Monday")), "persons", 4 / 5),
    ("one person told as two", more(person("Danso")), "persons", 4 / 5),
    ("a country taken for a person", more(replace(person("Accra"), kind="country")), "persons", 1.0),
    ("spelt with other marks", actor(lambda one: replace(one, aliases=(Alias("Mira–DANSO’s", 1),))), "persons", 1.0),
    ("a wrong country", actor(lambda one: replace(one, country="NG")), "person countries", 1 / 2),
    ("a quote missed", without("quotes", "q1"), "quotes", 2 / 3),
    ("marks taken in", quote("q1", lambda one: replace(one, quoted=(Span(78, 95),))), "quotes", 1.0),
    ("a word too many", quote("q1", lambda one: replace(one, quoted=(Span(79, 101),))), "quotes", 1 / 2),
    ("one too many", another("q1", quoted=(Span(0, 14),)), "quotes", 4 / 5),
    ("one that falls on a doubtful one", another("q1", quoted=(Span(153, 160),)), "quotes", 1.0),
    ("a clause around a fragment", another("q2", spans=(Span(109, 147),)), "quotes", 1.0),
    ("the clause's own speaker", another("q2", spans=(Span(109, 147),), speakers=("danso",)), "quote speakers", 1.0),
    ("a wrong speaker", quote("q1", lambda one: replace(one, speakers=("basha",))), "quote speakers", 1 / 2),
    ("a speaker too many", quote("q1", lambda one: replace(one, speakers=("danso", "basha"))), "quote speakers", 1 / 2),
    ("nobody speaks", quote("q1", lambda one: replace(one, speakers=())), "quote speakers", 1 / 2),
    (
        "a known person left as written",
        quote("q1", lambda one: replace(one, speakers=(), speaker_text="Danso")),
        "quote speakers",
        1 / 2,
    ),
    ("a wrong kind", quote("q2", lambda one: replace(one, kind="direct")), "quote kinds", 1 / 2),
    ("an indirect one that is none", another("q1", kind="indirect", quoted=()), "indirect", 0.0),
    ("a doubtful indirect one", another("q1", kind="indirect", spans=(Span(153, 166),)), "indirect", None),
    ("one that holds it", another("q1", kind="indirect", spans=(Span(142, 166),)), "indirect", None),
    ("one beside it", another("q1", kind="indirect", spans=(Span(109, 134),)), "indirect", 0.0),
    ("a meeting missed", without("meetings", "m1"), "meetings", 0.0),
    ("a kind of the same family", meeting(lambda one: replace(one, kind="summit")), "meetings", 1.0),
    ("but not the same kind", meeting(lambda one: replace(one, kind="summit")), "meeting kinds", 0.0),
    ("a kind of another family", meeting(lambda one: replace(one, kind="phone_call")), "meetings", 0.0),
    ("other people", meeting(lambda one: replace(one, participants=("ministry",))), "meeting participants", 0.0),
    (
        "other people, other day",
        meeting(lambda one: dated("2025-03-05")(replace(one, participants=("ministry",)))),
        "meetings",
        0.0,
    ),
    ("nobody named", meeting(lambda one: replace(one, participants=())), "meetings", 1.0),
    ("one of two named", meeting(lambda one: replace(one, participants=("danso",))), "meeting participants", 0.0),
    ("told elsewhere, same day", meeting(elsewhere), "meetings", 1.0),
    (
        "told elsewhere, other day",
        lambda corpus: meeting(dated("2025-03-05"))(meeting(elsewhere)(corpus)),
        "meetings",
        0.0,
    ),
    ("a wrong day", meeting(dated("2025-03-10")), "meeting dates", 0.0),
    ("a coarser date", meeting(dated("2025-03")), "meeting dates", 0.0),
    ("no date", meeting(dated(None)), "meeting dates", 0.0),
    ("a wrong status", meeting(told(status="planned")), "meeting statuses", 0.0),
    ("a status from another article", meeting(lambda one: replace(one, status="planned")), "meeting statuses", 1.0),
    ("a wrong place", meeting(lambda one: replace(one, place="Kumasi")), "meeting places", 0.0),
]


@pytest.mark.parametrize(("damage", "figure", "value"), [row[1:] for row in DAMAGES], ids=[row[0] for row in DAMAGES])
def test_each_damage_costs_what_it_should(damage: Damage, figure: str, value: float | None) -> None:
    report = score_document(GOLD, damage(PERFECT))
    assert report.figures[figure].value == (value if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("speaker", "accept", "ours", "written", "right"),
    [
        ("Mira Danso", [], ("danso",), None, True),
        ("Mira Danso", ["Ministry"], ("ministry",), None, True),
        ("Mira Danso", [], ("ministry",), None, False),
        (["Mira Danso", "Ilir Basha"], [], ("basha", "danso"), None, True),
        (["Mira Danso", "Ilir Basha"], [], ("danso",), None, False),
        ("Ministry", [], (), "the Foreign Ministry of Ghana", True),
        ("Ministry", [], (), "the ministry of justice", False),
        ("Ministry", [], (), "Ghana’s foreign ministry", True),
        ("Some observers", [], (), "some observers", True),
        ("Some observers", [], ("danso",), None, False),
        (None, [], (), None, True),
        (None, [], (), "somebody", False),
        (None, [], ("danso",), None, False),
    ],
)
def test_speakers(
    speaker: object, accept: list[object], ours: tuple[str, ...], written: str | None, right: bool
) -> None:
    first = GoldQuote.model_validate({**GOLD.quotes[0].model_dump(), "speaker": speaker, "accept": accept})
    gold = GOLD.model_copy(update={"quotes": (first,)})
    spoken = replace(PERFECT.quotes["q1"], speakers=ours, speaker_text=written)
    report = score_document(gold, replace(PERFECT, quotes={"q1": spoken}))
    assert report.value("quote speakers") == float(right)


@pytest.mark.parametrize(
    ("speaker", "phrase", "right"),
    [
        ("Ministry", "the once feared Ghana's Foreign Ministry", True),
        ("Ministry", "it", False),
        ("Mira Danso", "Mira Danso", False),
        ("Kumasi", "it", True),
    ],
)
def test_speakers_left_as_the_article_has_them(speaker: str, phrase: str, right: bool) -> None:
    first = GOLD.quotes[0].model_copy(update={"speaker": speaker, "speaker_as_written": phrase})
    spoken = replace(PERFECT.quotes["q1"], speakers=(), speaker_text=phrase)
    report = score_document(GOLD.model_copy(update={"quotes": (first,)}), replace(PERFECT, quotes={"q1": spoken}))
    assert report.value("quote speakers") == float(right)


@pytest.mark.parametrize(
    ("gold", "ours", "right"),
    [
        ({"date": "2025-W10"}, "2025-03-03", True),
        ({"date": "2025-W10"}, "2025-W10", True),
        ({"date": "2025-W10"}, "2025-03", False),
        ({"date": "2025-03", "granularity": "month"}, "2025-03-31", True),
        ({"date": "2025-03-01/2025-03-04", "granularity": "interval"}, "2025-03-02", False),
        ({"date": "2025-03-03", "accept_date": ["2025-03"]}, "2025-03", True),
        ({"date": None}, None, True),
        ({"date": None}, "2025-03-03", False),
        ({"date": None, "includes_date": "2025-03-03"}, "2025-03-03", True),
        ({"date": None, "not_after": "2025-03-16"}, "2025-03-03", True),
        ({"date": None, "not_after": "2025-03-02"}, "2025-03-03", False),
    ],
)
def test_meeting_dates(gold: dict[str, Any], ours: str | None, right: bool) -> None:
    annotated = GOLD.model_copy(update={"meetings": (GOLD.meetings[0].model_copy(update=gold),)})
    report = score_document(annotated, meeting(dated(ours))(PERFECT))
    assert report.value("meeting dates") == float(right)


def test_who_is_named_in_the_byline_need_not_be_an_actor() -> None:
    document = replace(PERFECT.documents["talks.txt"], byline="Ilir Basha")
    other = {key: one for key, one in PERFECT.actors.items() if key != "basha"}
    corpus = replace(PERFECT, documents={"talks.txt": document}, actors=other, quotes={}, meetings={})
    assert score_document(GOLD, corpus).value("persons") == 1.0


def test_a_doubtful_meeting_counts_neither_way() -> None:
    doubtful = GOLD.meetings[0].model_copy(update={"id": "m2", "kind": "visit", "doubtful": True})
    gold = GOLD.model_copy(update={"meetings": (GOLD.meetings[0], doubtful)})
    visit = replace(PERFECT.meetings["m1"], id="m2", kind="visit")
    for meetings in (PERFECT.meetings, {**PERFECT.meetings, "m2": visit}):
        assert score_document(gold, replace(PERFECT, meetings=meetings)).value("meetings") == 1.0


def test_two_visits_are_told_apart_by_their_places_and_the_doubtful_trip_takes_the_third() -> None:
    first = GOLD.meetings[0].model_copy(update={"kind": "visit", "participants": ("danso",), "date": None})
    second = first.model_copy(update={"id": "m2", "place": "Kumasi"})
    trip = first.model_copy(update={"id": "m3", "place": None, "doubtful": True})
    gold = GOLD.model_copy(update={"meetings": (first, second, trip)})
    visit = replace(dated(None)(PERFECT.meetings["m1"]), kind="visit", participants=("danso",))
    ours = {place: replace(visit, id=place, place=place) for place in ("Kumasi", "Accra")}
    report = score_document(gold, replace(PERFECT, meetings={"a": replace(visit, id="a", place=None), **ours}))
    assert report.value("meetings") == report.value("meeting places") == 1.0
    report = score_document(
        gold, replace(PERFECT, meetings={"a": replace(visit, id="a", place=None), "Accra": ours["Accra"]})
    )
    assert [error.words for error in report.errors] == ["visit m2, None, held"]


def test_two_calls_in_one_sentence_are_told_apart_by_their_people() -> None:
    first = GOLD.meetings[0].model_copy(update={"participants": ("danso",)})
    second = GOLD.meetings[0].model_copy(update={"id": "m2", "participants": ("basha",)})
    ours = PERFECT.meetings["m1"]
    corpus = replace(PERFECT, meetings={one: replace(ours, id=one, participants=(one,)) for one in ("basha", "danso")})
    report = score_document(GOLD.model_copy(update={"meetings": (first, second)}), corpus)
    assert report.value("meetings") == report.value("meeting participants") == 1.0


def test_another_text_is_refused() -> None:
    with pytest.raises(ValueError, match="q1 reads"):
        score_document(GOLD, perfect_corpus(GOLD, " " + TEXT))
