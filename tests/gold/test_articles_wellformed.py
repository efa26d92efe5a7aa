"""The annotated articles hold together: every annotation slices back to its own words.

Nothing here runs the program.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml
from onrecord.model.records import MeetingKind, MeetingStatus, QuoteKind

HERE = Path(__file__).parent
ANNOTATIONS = sorted(HERE.glob("*/*.yaml"))
ARTICLES = [path for path in ANNOTATIONS if path.name != "corpus.yaml"]
Annotation = dict[str, Any]


def text_of(path: Path) -> str:
    with path.with_suffix(".txt").open(encoding="utf-8", newline="") as file:
        return file.read()


@cache
def read(path: Path) -> tuple[str, Annotation]:
    annotation: Annotation = yaml.safe_load(path.read_text(encoding="utf-8"))
    return text_of(path), annotation


def by_name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


articles = pytest.mark.parametrize("path", ARTICLES, ids=by_name)


@articles
def test_annotation_names_its_file_and_date(path: Path) -> None:
    _, annotation = read(path)
    assert annotation["file"] == path.with_suffix(".txt").name
    if annotation["date"] is not None:
        date.fromisoformat(annotation["date"])


@articles
def test_quotes_slice_back(path: Path) -> None:
    text, annotation = read(path)
    for quote in annotation["quotes"]:
        assert quote["type"] in get_args(QuoteKind), quote["id"]
        assert text[quote["start"] : quote["end"]] == quote["content"], quote["id"]
        assert quote["content"] == quote["content"].strip(), quote["id"]
        assert quote["sentence"] in text, quote["id"]
        for field in ("cue", "speaker_as_written", "clause", "addressee_as_written"):
            assert quote.get(field) is None or quote[field] in text, (quote["id"], field)
        assert ("clause" in quote) == (quote["type"] == "mixed"), quote["id"]


@articles
def test_speakers_are_annotated_or_as_written(path: Path) -> None:
    text, annotation = read(path)
    known = {actor["canonical"] for actor in annotation["persons"] + annotation["institutions"]}
    for quote in annotation["quotes"]:
        speakers = quote["speaker"] if isinstance(quote["speaker"], list) else [quote["speaker"]]
        for speaker in speakers:
            assert speaker is None or speaker in known or speaker in text, quote["id"]


@articles
def test_actors_are_named_in_the_text(path: Path) -> None:
    text, annotation = read(path)
    for actor in annotation["persons"] + annotation["institutions"]:
        assert actor["variants"], actor["id"]
        assert all(variant in text for variant in actor["variants"]), actor["id"]
    for person in annotation["persons"]:
        assert all(role["as_written"] in text for role in person["roles"]), person["id"]


@articles
def test_meetings_have_evidence_and_known_participants(path: Path) -> None:
    text, annotation = read(path)
    persons = {person["id"] for person in annotation["persons"]}
    for meeting in annotation["meetings"]:
        assert meeting["kind"] in get_args(MeetingKind), meeting["id"]
        assert meeting["status"] in get_args(MeetingStatus), meeting["id"]
        assert meeting["sentences"], meeting["id"]
        assert all(sentence in text for sentence in meeting["sentences"]), meeting["id"]
        for participant in meeting["participants"]:
            assert participant in persons or re.fullmatch(r"[A-Z]{2}", participant), meeting["id"]


@articles
def test_time_expressions_slice_back(path: Path) -> None:
    text, annotation = read(path)
    for timex in annotation["timexes"]:
        assert text[timex["start"] : timex["end"]] == timex["text"], timex
        assert (timex["value"] is None) == (timex["granularity"] is None), timex


@articles
def test_ids_are_used_once_and_links_lead_somewhere(path: Path) -> None:
    _, annotation = read(path)
    facts = [fact["id"] for field in ("persons", "institutions", "meetings", "quotes") for fact in annotation[field]]
    assert len(facts) == len(set(facts))
    links = [quote.get(field) for quote in annotation["quotes"] for field in ("event", "nested_in")]
    links += [meeting.get("part_of") for meeting in annotation["meetings"]]
    assert {link for link in links if link} <= set(facts)


@articles
def test_traps_are_in_the_text(path: Path) -> None:
    text, annotation = read(path)
    assert all(trap["text"] in text for trap in annotation["traps"])
