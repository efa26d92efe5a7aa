"""Corrections laid over a corpus: they win, show at once, are undone, and what has lost its fact is reported."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from onrecord.model.corpus import Corpus
from onrecord.model.corrections import (
    CORRECTIONS_FILE,
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
from onrecord.model.corrections_file import append_correction, read_corrections
from onrecord.model.loading import open_library
from onrecord.model.pipeline import Lexicon, read_facts
from onrecord.model.records import Actor, Document, Meeting, Quote
from onrecord.model.resolve.corrections import quote_words
from onrecord.model.resolve.local import DocumentFacts

from tests.border import ARTICLES, tables, write_articles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path)


def quote(corpus: Corpus, start: str) -> Quote:
    (found,) = [
        one for one in corpus.quotes.values() if quote_words(one, corpus.documents[one.document].text).startswith(start)
    ]
    return found


def quote_reference(corpus: Corpus, start: str) -> QuoteReference:
    one = quote(corpus, start)
    return QuoteReference(words=quote_words(one, corpus.documents[one.document].text), id=one.id, document=one.document)


def meeting(corpus: Corpus) -> Meeting:
    (found,) = [one for one in corpus.meetings.values() if one.kind == "bilateral_meeting" and one.status == "held"]
    return found


def meeting_reference(corpus: Corpus) -> MeetingReference:
    evidence = meeting(corpus).evidence[0]
    words = evidence.span.of(corpus.documents[evidence.document].text)
    return MeetingReference(words=words, id=meeting(corpus).id, document=evidence.document)


def actor(corpus: Corpus, name: str) -> Actor:
    (found,) = [one for one in corpus.actors.values() if one.name == name]
    return found


def reference(corpus: Corpus, name: str) -> ActorReference:
    return ActorReference(name=name, id=actor(corpus, name).id)


SALO = ActorReference(name="Mika Salo")
MAKE: dict[str, tuple[Callable[[Corpus], Correction], Callable[[Corpus], bool]]] = {
    "same actor": (
        lambda corpus: SameActor(actors=(reference(corpus, "Ann Lee"), reference(corpus, "Anne Lee"))),
        lambda corpus: (
            "Anne Lee" in {alias.text for alias in actor(corpus, "Ann Lee").aliases}
            and len(actor(corpus, "Ann Lee").documents) == 2
            and all(one.name != "Anne Lee" for one in corpus.actors.values())
        ),
    ),
    "another name": (
        lambda corpus: ActorName(actor=reference(corpus, "Mika Salo"), name="Mika Salo-Berg"),
        lambda corpus: corpus.actors["mika-salo"].name == "Mika Salo-Berg",
    ),
    "another speaker": (
        lambda corpus: QuoteSpeaker(quote=quote_reference(corpus, "The border"), speakers=(SALO,)),
        lambda corpus: quote(corpus, "The border").speakers == ("mika-salo",),
    ),
    "a speaker nobody else names": (
        lambda corpus: QuoteSpeaker(
            quote=quote_reference(corpus, "The border"), speakers=(ActorReference(name="Jo Moe"),)
        ),
        lambda corpus: [corpus.actors[one].name for one in quote(corpus, "The border").speakers] == ["Jo Moe"],
    ),
    "no speaker known": (
        lambda corpus: QuoteSpeaker(quote=quote_reference(corpus, "The border"), speakers=()),
        lambda corpus: quote(corpus, "The border").speakers == (),
    ),
    "not a quote": (
        lambda corpus: NotAQuote(quote=quote_reference(corpus, "We are ready")),
        lambda corpus: all(
            "ready" not in quote_words(one, corpus.documents[one.document].text) for one in corpus.quotes.values()
        ),
    ),
    "another date": (
        lambda corpus: MeetingCorrection(meeting=meeting_reference(corpus), date="2025-03-02"),
        lambda corpus: (date := meeting(corpus).date) is not None and date.value == "2025-03-02",
    ),
    "no date known": (
        lambda corpus: MeetingCorrection(meeting=meeting_reference(corpus), date="unknown"),
        lambda corpus: meeting(corpus).date is None,
    ),
    "other participants": (
        lambda corpus: MeetingCorrection(meeting=meeting_reference(corpus), participants=(SALO,)),
        lambda corpus: meeting(corpus).participants == ("mika-salo",),
    ),
    "another status": (
        lambda corpus: MeetingCorrection(meeting=meeting_reference(corpus), status="called_off"),
        lambda corpus: [one.status for one in corpus.meetings.values()].count("called_off") == 1,
    ),
    "not a meeting": (
        lambda corpus: NotAMeeting(meeting=meeting_reference(corpus)),
        lambda corpus: (
            not any(one.status == "held" and one.kind == "bilateral_meeting" for one in corpus.meetings.values())
        ),
    ),
    "the article's date": (
        lambda corpus: DocumentDate(document=DocumentReference(path="oslo.txt"), date="2025-03-04"),
        lambda corpus: any(
            document.date is not None and document.date.value == "2025-03-04" for document in corpus.documents.values()
        ),
    ),
}


@pytest.mark.parametrize("name", MAKE)
def test_a_correction_shows_at_once_stays_and_is_undone(folder: Path, name: str) -> None:
    make, shows = MAKE[name]
    before = open_library([folder])
    assert before.corpus.problems == ()
    assert not shows(before.corpus)
    corrected = before.correct(make(before.corpus))
    assert shows(corrected.corpus)
    assert corrected.corpus.problems == ()
    again = open_library([folder])
    assert tables(again) == tables(corrected)
    undone, correction = again.undo()
    assert correction == make(before.corpus)
    assert tables(undone) == tables(before)


def test_a_corrected_fact_says_by_which_line(folder: Path) -> None:
    library = open_library([folder])
    library = library.correct(MAKE["another speaker"][0](library.corpus))
    one = quote(library.corpus, "The border")
    assert one.corrected == "corrections.yaml, line 2"
    assert one.why[-1] == "speaker set by hand: corrections.yaml, line 2"


def test_merged_names_are_parted_by_hand(folder: Path) -> None:
    (folder / "bergen.txt").write_text(ARTICLES["bergen.txt"].replace("Anne Lee", "Ann Lee"))
    (folder / "third.txt").write_text("Norwegian Foreign Minister Anne Lee said on Monday that nothing had changed.\n")
    library = open_library([folder])
    library = library.correct(SameActor(actors=(ActorReference(name="Ann Lee"), ActorReference(name="Anne Lee"))))
    assert "Anne Lee" in {alias.text for alias in actor(library.corpus, "Ann Lee").aliases}
    library = library.correct(DifferentActors(actors=(ActorReference(name="Ann Lee"), ActorReference(name="Anne Lee"))))
    assert len(actor(library.corpus, "Ann Lee").documents) == 2
    assert len(actor(library.corpus, "Anne Lee").documents) == 1
    assert library.corpus.problems == ()


def test_a_correction_without_its_fact_is_kept_and_reported(folder: Path) -> None:
    library = open_library([folder])
    library = library.correct(MAKE["another speaker"][0](library.corpus))
    (folder / "oslo.txt").unlink()
    library = open_library([folder])
    (problem,) = library.corpus.problems
    assert problem.path == str(folder / CORRECTIONS_FILE)
    assert "line 2" in problem.reason
    assert len(read_corrections(folder)) == 1
    (folder / "oslo.txt").write_text(ARTICLES["oslo.txt"])
    assert quote(open_library([folder]).corpus, "The border").speakers == ("mika-salo",)


def test_a_correction_finds_its_quote_by_words_when_the_article_has_changed(folder: Path) -> None:
    library = open_library([folder])
    library.correct(MAKE["another speaker"][0](library.corpus))
    (folder / "oslo.txt").write_text("A new first line.\n\n" + ARTICLES["oslo.txt"])
    corpus = open_library([folder]).corpus
    assert quote(corpus, "The border").speakers == ("mika-salo",)


def test_a_broken_corrections_file_is_a_problem_and_the_articles_load(folder: Path) -> None:
    (folder / CORRECTIONS_FILE).write_text("- correct: [\n")
    corpus = open_library([folder]).corpus
    assert len(corpus.documents) == 2
    (problem,) = corpus.problems
    assert problem.severity == "error"
    assert "line" in problem.reason


def test_a_text_that_could_not_be_understood_is_still_told_of_after_a_correction(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(given: Document, lexicon: Lexicon) -> DocumentFacts:
        if "bergen" in given.path:
            raise IndexError("list index out of range")
        return read_facts(given, lexicon)

    monkeypatch.setattr("onrecord.model.understanding.read_facts", failing)
    before = open_library([folder])
    (problem,) = before.corpus.problems
    assert "could not be understood" in problem.reason
    after = before.correct(MAKE["another name"][0](before.corpus))
    assert after.corpus.problems == after.undo()[0].corpus.problems == (problem,)


def test_200_random_corrections_survive_reading_again_and_another_order(folder: Path, tmp_path: Path) -> None:
    library = open_library([folder])
    chance = random.Random(4)
    made = [MAKE[name][0](library.corpus) for name in chance.choices(list(MAKE), k=200)]

    for correction in made:
        append_correction(folder, correction)
    assert [placed.correction for placed in read_corrections(folder)] == made
    first = open_library([folder])
    assert [placed.correction for placed in first.corrections] == made
    other = tmp_path / "other"
    other.mkdir()
    for name in ARTICLES:
        shutil.copy(folder / name, other / name)
    head, *entries = (folder / CORRECTIONS_FILE).read_text().split("\n- ")
    (other / CORRECTIONS_FILE).write_text("\n- ".join([head, *chance.sample(entries, len(entries))]))
    second = open_library([other])
    key = repr
    assert sorted((placed.correction for placed in second.corrections), key=key) == sorted(made, key=key)
    # Whatever their order, none is lost without a word: each is laid over its fact or reported.
    for library in (first, second):
        assert "ready" not in " ".join(
            quote_words(one, library.corpus.documents[one.document].text) for one in library.corpus.quotes.values()
        )
        assert any(one.name == "Mika Salo-Berg" for one in library.corpus.actors.values())


@pytest.mark.parametrize(
    ("value", "granularity"),
    [
        ("2025", "year"),
        ("2025-03", "month"),
        ("2025-22", "season"),
        ("2025-33", "quarter"),
        ("2025-W10", "week"),
        ("2025-03-04", "day"),
        ("199X", "decade"),
        ("19XX", "century"),
        ("2025-03-04/2025-03-06", "interval"),
    ],
)
def test_a_date_set_by_hand_has_the_granularity_of_its_value(folder: Path, value: str, granularity: str) -> None:
    append_correction(folder, DocumentDate(document=DocumentReference(path="oslo.txt"), date=value))
    (date,) = [one.date for one in open_library([folder]).corpus.documents.values() if one.path.endswith("oslo.txt")]
    assert date is not None
    assert (date.value, date.granularity) == (value, granularity)


@pytest.mark.parametrize("name", MAKE)
def test_searching_a_corrected_corpus_is_searching_it_anew(folder: Path, name: str) -> None:
    library = open_library([folder])
    library.corpus.prepare()
    corrected = library.correct(MAKE[name][0](library.corpus)).corpus
    anew = open_library([folder]).corpus
    for query in ("", "border", "mika salo", "trde", "by:salo", "with:lee oslo", "on:2025-03", "doc:oslo said"):
        found, expected = corrected.select(query), anew.select(query)
        for table in ("quotes", "meetings", "actors", "documents"):
            assert list(getattr(found, table)) == list(getattr(expected, table)), (query, table)
