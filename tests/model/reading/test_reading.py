"""Reading: bytes to text, text to paragraphs with kinds, files to documents."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from onrecord.model.lexicon.furniture import FurnitureWords, load_furniture_words
from onrecord.model.reading import (
    READERS,
    DocumentMetadata,
    MetadataError,
    UnreadableFile,
    find_sources,
    read_corpus_metadata,
    read_document,
)
from onrecord.model.reading.decode import decode
from onrecord.model.reading.formats import Content, read_markdown, read_plain

SEEDS = Path(__file__).parents[3] / "seeds"
WORDS: FurnitureWords = load_furniture_words()
LONG = "The minister said on Monday that talks with the neighbouring country would go on for several more weeks."

OTHER = "Farmers in the valley have waited since early spring for the rain that everyone had promised them."


def kinds(text: str) -> list[tuple[str, str]]:
    return shown(read_plain(text, WORDS))


def shown(content: Content) -> list[tuple[str, str]]:
    return [(paragraph.kind, paragraph.span.of(content.text)) for paragraph in content.paragraphs]


@pytest.mark.parametrize(
    ("data", "text", "problem"),
    [
        ("Zoë said “yes”.".encode(), "Zoë said “yes”.", None),
        (b"\xef\xbb\xbfHello.", "Hello.", None),
        ("Grüße aus Köln.".encode("utf-16"), "Grüße aus Köln.", None),
        (b"Line\r\nend", "Line\r\nend", None),
        (
            "Le président a déclaré que l’été était fini, et que la conférence reprendrait.".encode("cp1252"),
            "Le président a déclaré que l’été était fini, et que la conférence reprendrait.",
            "not UTF-8; read as",
        ),
        ("Zoë café — “so”".encode() + b"\xff end", "Zoë café — “so”\ufffd end", "not valid UTF-8 from byte 23"),
        (
            "“We go on for a while,” he said to reporters. ".encode() * 2 + b"\xed\xa0\x80",
            None,
            "not valid UTF-8 from byte",
        ),
        (
            "“We go on for a while longer,” the minister said to reporters on Monday. ".encode()
            + b"\xff\xfe\xc3\x28" * 3,
            None,
            "not valid UTF-8 from byte",
        ),
        ("Переговоры провалились, сказал министр. ".encode("koi8-r") * 3, None, "not UTF-8; read as koi8"),
        (b"Colour \x1b[31mred\x1b[0m text", "Colour \x1b[31mred\x1b[0m text", "control characters"),
        (b"One stray \x00 in a long enough line of quite ordinary words here.", None, "control characters"),
    ],
)
def test_decoding(data: bytes, text: str | None, problem: str | None) -> None:
    decoded = decode(data)
    if text is not None:
        assert decoded.text == text
    if problem is None:
        assert decoded.problems == ()
    else:
        assert any(problem in found for found in decoded.problems), decoded.problems


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty"), (b" \n\t\n", "empty"), (b"\x7fELF\x00\x00\x01\x02" * 20, "binary")]
)
def test_what_is_no_text_is_refused_with_the_reason(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadableFile, match=reason):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_decode_or_are_refused(data: bytes) -> None:
    try:
        decode(data).text.encode("utf-8", "surrogatepass")
    except UnreadableFile:
        return


@given(st.text(max_size=600), st.sampled_from(sorted(READERS)))
def test_any_text_gives_ordered_paragraphs_that_hold_all_words(text: str, suffix: str) -> None:
    content = READERS[suffix](text, WORDS)
    assert len(content.text) == len(text)
    end = 0
    for paragraph in content.paragraphs:
        assert end <= paragraph.span.start < paragraph.span.end <= len(text)
        end = paragraph.span.end
        words = paragraph.span.of(content.text)
        assert words == words.strip()


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Search", "furniture"),
        ("- Category:Other", "furniture"),
        ("- Comment (0)", "furniture"),
        ("Home | World | Asia | Opinion", "furniture"),
        ("Sign up for our newsletter", "furniture"),
        ("© 2024 The Daily Example. All rights reserved.", "furniture"),
        ("https://example.org/news/1", "furniture"),
        ("We use cookies to improve this site.", "furniture"),
        ("- 13/1 20:22", "dateline"),
        ("Posted on : 2024-04-18 17:24 KST", "dateline"),
        ("Updated: 11 March 2024, 09:10 GMT", "dateline"),
        ("Friday, December 4, 2015", "dateline"),
        ("TALLINN, April 2, 1997 (AFP)", "dateline"),
        ("By Ngozi Bello", "byline"),
        ("By Ana García Ruiz and Li Wei, staff reporters", "byline"),
        ("Reporting by Ann Lee; Editing by Bob Ray", "byline"),
        ("By the end of the week the talks had failed.", "body"),
        ("President Ann Lee (left) and Premier Bob Ray shake hands in Oslo on May 3. (Reuters)", "caption"),
        ("FILE PHOTO: The parliament in Nairobi.", "caption"),
        ("Senator Ann Lee (R) and Senator Bob Ray (D) wrote the bill in March.", "body"),
        ("The 2024 budget was passed on May 3.", "body"),
    ],
)
def test_kind_of_a_line(line: str, kind: str) -> None:
    assert [found for found, words in kinds(f"{LONG}\n{line}\n{LONG}x\n") if words == line] == [kind]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"Ministers Meet In Oslo\n{LONG}", ["title", "body"]),
        (f"World\nAsia Pacific\nMinisters meet in Oslo again\n{LONG}", ["furniture", "furniture", "title", "body"]),
        (f"Ministers meet in Oslo\nTalks go on for a second week\n\n{LONG}", ["title", "standfirst", "body"]),
        (f"{LONG}\n{OTHER}", ["body", "body"]),
        (LONG, ["body"]),
        (
            "OSLO, March 3, 2025 (Reuters) - Norwegian Foreign Minister Ann Lee met Finnish Foreign Minister Mika Salo."
            "\n\nThey spoke of ferries.",
            ["body", "body"],
        ),
        ("KYIV, 7 January — President Ann Lee Met Premier Bob Ray\n\nThey spoke of ferries.", ["body", "body"]),
        ("MOSCOW, March 3. /TASS/. Premier Bob Ray Met Ann Lee.\n\nThey spoke of ferries.", ["body", "body"]),
        ("Ministers meet in Oslo\n\nNAIROBI (Xinhua) -- Premier Bob Ray Met Ann Lee.", ["title", "body"]),
        ("Ministers Meet, March 3 Talks Fail\n\nThey spoke of ferries.", ["title", "body"]),
        ("Only a heading", ["body"]),
        (
            f"{LONG}\nRelated stories\nRice prices rise again in the south\nA long walk home",
            ["body"] + ["furniture"] * 3,
        ),
        (f"{LONG}\nRelated\nRice prices rise\n{OTHER}", ["body", "furniture", "furniture", "body"]),
        (f"{LONG}\n{LONG}", ["body", "furniture"]),
        (f"{LONG}\nAbout the author", ["body", "furniture"]),
    ],
)
def test_kinds_by_place(text: str, expected: list[str]) -> None:
    assert [kind for kind, _ in kinds(text)] == expected


def test_a_text_wrapped_at_a_margin_has_blocks_for_paragraphs() -> None:
    text = (
        "The foreign minister of the small country said on Tuesday that\n"
        "the border would open again before the end of the year, if the\n"
        "other side agreed.\n\n"
        "His counterpart did not answer questions from reporters at the\n"
        "airport, where he had arrived late in the evening.\n"
    )
    assert [words.count("\n") for _, words in kinds(text)] == [2, 1]


def test_markdown_keeps_the_offsets_of_the_file() -> None:
    text = (
        "---\ntitle: Talks resume\ndate: 2025-03-04\nlayout: post\n---\n# Talks *resume*\n\n"
        "[Ann Lee](https://example.org/a_(b)) **said** she would `go`.\n> “Yes,” she said.\n\n- first item of a list\n"
        "![Ann Lee](x.jpg)\n\n```\ncode\n```\n"
    )
    content = read_markdown(text, WORDS)
    assert content.metadata == DocumentMetadata(published="2025-03-04", title="Talks resume")
    for paragraph in content.paragraphs:
        for word in paragraph.span.of(content.text).split():
            assert word in text
    found = [(kind, " ".join(words.split())) for kind, words in shown(content)]
    assert ("title", "Talks resume") in found
    assert ("body", "Ann Lee said she would `go`. “Yes,” she said.") in found
    assert ("caption", "Ann Lee") in found
    assert ("furniture", "code") in found
    assert text[content.text.index("Ann Lee")] == "A"


@pytest.mark.parametrize(
    ("name", "title", "byline"),
    [
        ("000_958678c5c1fadf9a.txt", None, None),
        ("001_b0b2469c6f69125f.txt", None, None),
        ("002_e88d80de1ecf11eb.txt", "Japan, South Korea Affirm Ties' Importance Amid Seoul Political Turmoil", None),
        (
            "003_7dba044bc736ee1f.txt",
            "S. Korea, Japan reaffirm commitment to strengthening trilateral ties with US",
            "Kim So-youn",
        ),
        ("004_f1201cf46fe9a360.txt", "Japan’s Kishida Hopes to Strengthen Ties with US, South Korea at Summit", None),
    ],
)
def test_the_sample_articles(name: str, title: str | None, byline: str | None) -> None:
    document = read_document(SEEDS / name, None, WORDS)
    assert (document.title, document.byline, document.date) == (title, byline, None)
    assert document.text == (SEEDS / name).read_bytes().decode("utf-8")


def test_the_pages_own_lines_in_the_samples_are_furniture() -> None:
    expected = {
        "001": ["With your current"],
        "002": ["Loading", "Search", "- Category:Other", "- Comment (0)", "- Trackback(0)"],
        "003": ["Prime Minister Fumio", "Please direct", "button that", "Related stories", "Most viewed articles"],
        "004": ["Related Articles", "Leave a Reply", "Your email", "Back to top"],
    }
    for name, starts in expected.items():
        (path,) = SEEDS.glob(f"{name}_*.txt")
        document = read_document(path, None, WORDS)
        furniture = [p.span.of(document.text) for p in document.paragraphs if p.kind == "furniture"]
        assert [line.startswith(start) for line, start in zip(furniture, starts, strict=True)] == [True] * len(starts)


def test_a_folder_gives_its_articles_once_and_says_what_it_passes_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(LONG)
    (tmp_path / ".hidden.txt").write_text(LONG)
    (tmp_path / "b.pdf").write_text("x")
    (tmp_path / "corpus.yaml").write_text("documents: {}")
    below = tmp_path / "below"
    below.mkdir()
    (below / "c.md").write_text(LONG)
    (below / "loop").symlink_to(tmp_path)
    (below / "same.txt").symlink_to(tmp_path / "a.txt")
    (below / "dead.txt").symlink_to(tmp_path / "gone.txt")
    os.mkfifo(below / "pipe.txt")
    sources, unread = find_sources([tmp_path, tmp_path / "none"], frozenset(READERS))
    assert [source.path.name for source in sources] == ["a.txt", "c.md"]
    assert sorted((Path(one.path).name, one.reason.split(":")[0].split("(")[0].strip()) for one in unread) == [
        ("b.pdf", "passed over"),
        ("dead.txt", "the link leads nowhere"),
        ("none", "there is no such file or folder"),
        ("pipe.txt", "not a file"),
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("documents: [", "not YAML: line 2"),
        ("documents:\n- a.txt\n", "line 2: documents: should be the names of files"),
        ("- documents\n", "should be “documents:”"),
        ("documents: \xff", None),
    ],
)
def test_metadata_that_cannot_be_used_at_all_says_why(tmp_path: Path, content: str, message: str | None) -> None:
    (tmp_path / "corpus.yaml").write_bytes(content.encode("utf-8" if message else "latin-1"))
    with pytest.raises(MetadataError, match=message or "not UTF-8"):
        read_corpus_metadata(tmp_path)


@pytest.mark.parametrize(
    ("entry", "problem", "kept"),
    [
        ("  b.txt: {published: soon, title: T}", "line 4: b.txt › published: not a date: soon (", "T"),
        ("  b.txt:\n    title: T\n    auther: X", "line 6: b.txt › auther: not known; known are published, ", "T"),
        ("  b.txt: {title: [T]}", "line 4: b.txt › title: Input should be a valid string", None),
        ("  b.txt: words", "line 4: b.txt: should say published, ", ""),
        ("  b.txt:", "", ""),
        ("  b.txt: {title: 1984}", "", "1984"),
        # What is no YAML at all.
        ("  b.txt: {title: Talks: the end}", "line 4: not YAML: ", ""),
        ("  b.txt:\n    title: Talks: the end", "line 5: not YAML: mapping values are not allowed", ""),
        ("  b.txt: {title: [}", "line 4: not YAML: ", ""),
        ("  b.txt: {published: 2024-99-99}", "line 4: not YAML: month must be", ""),
        ("  b.txt: {title: 'never closed}", "line ", ""),
    ],
)
def test_an_entry_that_cannot_be_used_costs_itself_only(
    tmp_path: Path, entry: str, problem: str, kept: str | None
) -> None:
    good = ["documents:", "  a.txt:", "    published: 2024-05", *entry.split("\n"), "  c.txt: {outlet: The Ledger}"]
    (tmp_path / "corpus.yaml").write_text("\n".join(good) + "\n")
    found = read_corpus_metadata(tmp_path)
    assert found.documents["a.txt"] == DocumentMetadata(published="2024-05")
    assert found.documents["c.txt"] == DocumentMetadata(outlet="The Ledger")
    assert ("b.txt" in found.documents, (found.of("b.txt") or DocumentMetadata()).title) == (kept != "", kept or None)
    assert [one[: len(problem)] for one in found.problems] == ([problem] if problem else [])


def test_metadata_of_another_kind_is_told(tmp_path: Path) -> None:
    (tmp_path / "corpus.yaml").write_text("documents: {a.txt: {outlet: The Ledger}}\npapers: {}\n")
    found = read_corpus_metadata(tmp_path)
    assert found.problems == ("line 2: papers: not known; only “documents” is",)
    assert found.documents["a.txt"].outlet == "The Ledger"


def test_front_matter_keeps_what_can_be_used(tmp_path: Path) -> None:
    content = read_markdown(f"---\ntitle: Talks\ndate: 3/4/2025\n---\n{LONG}", WORDS)
    assert content.metadata == DocumentMetadata(title="Talks")
    assert content.problems == ("front matter: published: not a date: 3/4/2025 (write 2025-02-14, 2025-02 or 2025)",)


def test_metadata_wins_over_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text(f"---\ntitle: Inside\n---\n{LONG}")
    document = read_document(path, DocumentMetadata(title="Stated", published="2025-02"), WORDS)
    assert document.title == "Stated"
    assert document.date is not None
    assert (document.date.value, document.date.granularity, document.date.reason) == (
        "2025-02",
        "month",
        "stated in corpus.yaml",
    )


def test_a_file_that_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "absent.txt", "."):
        with pytest.raises(UnreadableFile):
            read_document(tmp_path / name, None, WORDS)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("date: 2024-10-31T14:05:22+09:00", "2024-10-31"),
        ("date: '2024-10-31 14:05'", "2024-10-31"),
        ("date: Oct 31, 2024", "2024-10-31"),
        ("published: Thursday, October 31st, 2024", "2024-10-31"),
        ("published: 31 October 2024", "2024-10-31"),
        ("pubDate: Thu, 31 Oct 2024 05:05:22 GMT", "2024-10-31"),
        ("published_at: 2024/10/31", "2024-10-31"),
        ("date: 31/10/2024", "2024-10-31"),
        ("date: 31.10.2024", "2024-10-31"),
        ("date: 2024-10", "2024-10"),
        ("date: 2024-11-02\npublished: 2024-10-31", "2024-10-31"),
        ("created: 2024-10-31", None),
        ("date: 3/4/2024", None),
        ("date: Octember 31, 2024", None),
        ("date: 31 February 2024", None),
    ],
)
def test_the_day_in_front_matter_as_programs_write_it(line: str, day: str | None, tmp_path: Path) -> None:
    path = tmp_path / "article.md"
    path.write_text(f"---\ntitle: River trade\n{line}\n---\n\nThe ministers met.\n", encoding="utf-8")
    document = read_document(path, None, load_furniture_words())
    assert (document.date and document.date.value) == day
