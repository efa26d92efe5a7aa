"""The whole path from files to a corpus: what must hold for any text, in any order."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onrecord.model import load, understanding
from onrecord.model.corpus import Corpus
from onrecord.model.pipeline import Lexicon, build_corpus, load_lexicon, read_facts
from onrecord.model.reading import document_id
from onrecord.model.reading.formats import read_plain
from onrecord.model.records import Document, Span
from onrecord.model.resolve.local import DocumentFacts

SEEDS = Path(__file__).parents[2] / "seeds"

FRAGMENTS = st.sampled_from(
    """
    “ ” " ' ‘ ’ `` '' said told that “We will go,” he added . , ; : — - ( ) [ ] U.S. Mr. Foreign Minister Ann Lee Kim
    Jong Un the two leaders met summit on Monday May March 3, 2025 13/1 next week Seoul South Korea’s his counterpart
    according to will hold talks with press conference \u200b \u202e \x00 \x1b[31m [bold] 日本 é ﷽ 🙂 \r\n \n \n\n \t
    """.split(" ")
)
TEXTS = st.one_of(st.text(max_size=300), st.lists(FRAGMENTS, max_size=80).map(" ".join))


def document(text: str, path: str = "a.txt") -> Document:
    content = read_plain(text, load_lexicon().furniture)
    return Document(
        id=document_id(text),
        path=path,
        title=None,
        outlet=None,
        byline=None,
        date=None,
        text=text,
        paragraphs=content.paragraphs,
    )


def corpus_of(*texts: str) -> Corpus:
    lexicon = load_lexicon()
    unique = {document_id(text): text for text in texts}
    return build_corpus([read_facts(document(text, name), lexicon) for name, text in unique.items()], lexicon)


def spans(corpus: Corpus) -> Iterator[tuple[str, Span]]:
    for quote in corpus.quotes.values():
        for span in (*quote.spans, *quote.quoted, quote.sentence):
            yield quote.document, span
        for optional in (quote.speaker_span, quote.cue_span):
            if optional is not None:
                yield quote.document, optional
    for meeting in corpus.meetings.values():
        for evidence in meeting.evidence:
            yield evidence.document, evidence.span
        for report in meeting.history:
            yield report.document, report.span
    for mention in corpus.mentions:
        yield mention.document, mention.span


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(TEXTS)
def test_any_text_gives_a_corpus_whose_spans_are_places_in_it(text: str) -> None:
    corpus = corpus_of(text)
    for found, span in spans(corpus):
        assert 0 <= span.start < span.end <= len(corpus.documents[found].text)
    for quote in corpus.quotes.values():
        if quote.cue_span is not None:
            assert quote.cue_span.of(text) == quote.cue
        if quote.speaker_span is not None:
            assert quote.speaker_span.of(text) == quote.speaker_text
        for fragment in quote.quoted:
            assert any(span.contains(fragment) for span in quote.spans)
        assert all(before.end <= after.start for before, after in zip(quote.spans, quote.spans[1:], strict=False))
        assert quote.why


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(TEXTS, min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_input_does_not_change_the_corpus(texts: list[str], order: random.Random) -> None:
    shuffled = list(texts)
    order.shuffle(shuffled)
    assert corpus_of(*texts) == corpus_of(*shuffled)


@pytest.mark.parametrize(
    "article",
    [
        "{n}. President Karlov of Norway met Prime Minister Ekholm. Karlov said that he was glad.",
        "{n}. U.S. Secretary of State Ann Hill met Japanese Foreign Minister Ken Sato in Tokyo on May 3, 2024.",
        "{n}. U.S. Secretary of State Ann Hill met Japanese Foreign Minister Ken Sato in Tokyo on May 3, {year}.",
        "{n}. {title} Boris Karlov of Norway said that he was glad.",
    ],
)
def test_many_articles_on_the_same_people_and_meetings_cost_a_few_shares(article: str) -> None:
    import cProfile
    import pstats

    lexicon = load_lexicon()

    def calls(count: int) -> int:
        texts = [article.format(n=n, year=1900 + n, title=("President", "Singer")[n % 2]) for n in range(count)]
        facts = [read_facts(document(text, f"{n}.txt"), lexicon) for n, text in enumerate(texts)]
        profile = cProfile.Profile()
        profile.runcall(build_corpus, facts, lexicon)
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]

    calls(2)  # the lexicon is loaded once
    assert calls(200) <= 30 * calls(20)


def test_an_office_holder_whom_no_article_names_in_full_is_one_actor() -> None:
    corpus = corpus_of(*(f"{n}. President Karlov of Norway said that he was glad." for n in range(5)))
    assert [actor.name for actor in corpus.actors.values() if actor.kind == "person"] == ["Karlov"]
    assert len({quote.speakers for quote in corpus.quotes.values()}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "“” … in the case of Ohio, the train has already left the station,” wrote Time magazine.",
        "\u202a”Sorry Ann, you should have said ‘over their dead bodies‘, because I know you well!!” posted Eva Geyer.",
    ],
)
def test_a_mark_is_nobody(text: str) -> None:
    quotes = corpus_of(text).quotes.values()
    assert all(quote.speaker_text is None or any(map(str.isalnum, quote.speaker_text)) for quote in quotes)


def test_a_text_that_no_stage_foresaw_costs_its_own_facts_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(given: Document, lexicon: Lexicon) -> DocumentFacts:
        if "bad" in given.path:
            raise IndexError("list index out of range")
        return read_facts(given, lexicon)

    (tmp_path / "bad.txt").write_text("The talks failed, Foreign Minister Eva Ek said.")
    (tmp_path / "good.txt").write_text("The talks failed, Foreign Minister Ann Lee said.")
    monkeypatch.setattr(understanding, "read_facts", failing)
    corpus = load(tmp_path)
    assert (len(corpus.documents), len(corpus.quotes)) == (2, 1)
    assert ["IndexError: list index out of range" in problem.reason for problem in corpus.problems] == [True]


def every_link(corpus: Corpus) -> Iterator[tuple[str, str | None, object]]:
    for quote in corpus.quotes.values():
        yield from (("actor", speaker, corpus.actors) for speaker in quote.speakers)
        yield from (("actor", actor, corpus.actors) for actor in (quote.via, quote.addressee))
        yield "meeting", quote.meeting, corpus.meetings
        yield "document", quote.document, corpus.documents
    for meeting in corpus.meetings.values():
        yield from (("actor", actor, corpus.actors) for actor in (*meeting.participants, meeting.host))
        yield "meeting", meeting.part_of, corpus.meetings
        yield from (("document", one.document, corpus.documents) for one in (*meeting.evidence, *meeting.history))
    for mention in corpus.mentions:
        yield "actor", mention.actor, corpus.actors
        yield "document", mention.document, corpus.documents
    for actor in corpus.actors.values():
        yield from (("document", found, corpus.documents) for found in actor.documents)


def test_every_link_of_the_samples_leads_somewhere() -> None:
    corpus = load(SEEDS)
    assert corpus.problems == ()
    for kind, target, table in every_link(corpus):
        assert target is None or target in table, (kind, target)  # type: ignore[operator]
    for table in (corpus.documents, corpus.actors, corpus.meetings, corpus.quotes):
        assert all(key == record.id for key, record in table.items())  # type: ignore[attr-defined]


def test_ids_depend_on_the_text_alone(tmp_path: Path) -> None:
    for number, path in enumerate(sorted(SEEDS.glob("*.txt"), reverse=True)):
        (tmp_path / f"{number}.txt").write_bytes(path.read_bytes())
    (tmp_path / "corpus.yaml").write_text(
        "documents:\n  3.txt: {published: 2025-02-14}\n  0.txt: {published: 2023-08-04}\n"
    )
    here, there = load(SEEDS), load(tmp_path)
    for table in ("documents", "actors", "meetings", "quotes"):
        assert set(getattr(here, table)) == set(getattr(there, table)), table


def test_furniture_gives_no_facts() -> None:
    corpus = load(SEEDS)
    for found, span in spans(corpus):
        for paragraph in corpus.documents[found].paragraphs:
            if paragraph.kind == "furniture":
                assert not paragraph.span.overlaps(span), span.of(corpus.documents[found].text)


def test_what_cannot_be_read_is_a_problem_and_the_rest_loads(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("The talks in Oslo failed, Minister Ann Lee said on Monday.")
    (tmp_path / "same.txt").write_text("The talks in Oslo failed, Minister Ann Lee said on Monday.")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "corpus.yaml").write_text("documents: {gone.txt: {published: 2024}}")
    if os.geteuid() != 0:  # nothing is forbidden to root
        (tmp_path / "secret.txt").write_text("x")
        (tmp_path / "secret.txt").chmod(0)
    corpus = load(tmp_path, tmp_path / "absent")
    assert [Path(found.path).name for found in corpus.documents.values()] == ["good.txt"]
    reasons = {Path(problem.path).name: problem.reason for problem in corpus.problems}
    expected = {
        "same.txt": "the same text as",
        "empty.txt": "empty",
        "binary.txt": "binary",
        "corpus.yaml": "names no file here: gone.txt",
        "absent": "no such file",
        "secret.txt": "permission denied",
    }
    assert {name for name in expected if name in reasons} | {"secret.txt"} == set(expected)
    for name, reason in reasons.items():
        assert expected[name] in reason


@pytest.mark.parametrize(
    "unit",
    [
        *(
            '"',
            "“",
            "A",
            "said ",
            "Kim ",
            "the ",
            "\n",
            "said, “no” ",
            "May 3 ",
            "(",
            "日",
            ".",
            "U.S. ",
            "Jr. ",
            "Seoul ",
        ),
        *("Kim met Lee ", "the two leaders met ", "The two leaders met. ", "he said, ", "http://a.b/ ", "no. ", "<!--"),
    ],
)
def test_no_megabyte_of_one_thing_takes_more_than_a_few_shares(unit: str) -> None:
    """Linear time, measured in steps that do not depend on the machine: ten times the text, well under thirty times
    the calls."""
    import cProfile
    import pstats

    def calls(length: int) -> int:
        profile = cProfile.Profile()
        profile.runcall(corpus_of, unit * (length // len(unit)))
        return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]

    calls(500)  # the lexicon is loaded once
    assert calls(20_000) <= 30 * calls(2_000)
