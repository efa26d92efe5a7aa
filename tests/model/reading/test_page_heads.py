"""What ministries, agencies and papers put above and below an article's words, line by line."""

from __future__ import annotations

import pytest
from onrecord.model.lexicon.furniture import FurnitureWords, load_furniture_words
from onrecord.model.reading.formats import read_plain
from onrecord.model.records import ParagraphKind

WORDS: FurnitureWords = load_furniture_words()
LONG = "The minister said on Monday that talks with the neighbouring country would go on for several more weeks."


def kinds(text: str) -> dict[str, ParagraphKind]:
    content = read_plain(text, WORDS)
    return {paragraph.span.of(content.text): paragraph.kind for paragraph in content.paragraphs}


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Photo : YONHAP News", "caption"),
        ("Minister Ann Lee talks to Premier Bob Ray by phone on May 3, 2024./Ministry of Foreign Affairs", "caption"),
        ("2 of 7 | President Ann Lee welcomes Premier Bob Ray in Oslo on Friday. | License Photo", "caption"),
        ("President Ann Lee welcomes Premier Bob Ray in Oslo on Friday. Photo by Mika Salo/UPI", "caption"),
        ("From left, President Ann Lee and Premier Bob Ray hold a news conference in Oslo on Friday.", "caption"),
        ("Premier Bob Ray DPA/Mika Salo", "caption"),
        ("(AP Photo/Mika Salo)", "caption"),
        ("© Agency/Mika Salo", "furniture"),
        ("    • Link copied", "furniture"),
        ("The ferry to Oslo/Bergen was late on Friday.", "body"),
        ("The ministers spoke about trade between the EU/EFTA states.", "body"),
        ("Mika Salo / The Harbour Times", "byline"),
        ("For Immediate Release    March 3, 2025", "dateline"),
        ("Mika Salo 5 minutes ago Sun 31st October 2021 | 07:00 PM", "dateline"),
    ],
)
def test_kind_of_a_line(line: str, kind: ParagraphKind) -> None:
    assert kinds(f"{LONG}\n{line}\n{LONG}x\n")[line.strip()] == kind


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("The White House\nOffice of the Press Secretary\nThe President’s Call with Premier Ray", 2),
        ("Press Releases\nTelephone talk of the foreign ministers\nMarch 3, 2025", 1),
        ("All news\nMinisters meet in Oslo", 1),
        ("Ministers meet in Oslo\nBy Ann Lee\nLink copied", 0),
        ("Photo : YONHAP News", None),
    ],
)
def test_the_title_below_the_pages_own_lines(head: str, title: int | None) -> None:
    found = kinds(f"{head}\n\n{LONG}\n")
    titles = [line for line, kind in found.items() if kind == "title"]
    assert titles == ([] if title is None else [head.splitlines()[title]])
    assert found[LONG] == "body"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Ministers meet in Oslo\nThey will speak of ferries and nothing else.\nMAY 7, 2025 6:04 PM CET\nBY ANN LEE",
            "standfirst",
        ),
        ("Ministers meet in Oslo\nThey will speak of ferries and nothing else.\nBy Ann Lee", "standfirst"),
        ("Ministers meet in Oslo\nThey spoke of ferries and nothing else.", "body"),
        ("OSLO, May 7 (Agency) -- They spoke of ferries and nothing else.\nBy Ann Lee", "body"),
    ],
)
def test_a_sentence_above_the_byline(text: str, kind: ParagraphKind) -> None:
    found = kinds(f"{text}\n{LONG}\n")
    assert [one for line, one in found.items() if "nothing else" in line] == [kind]
