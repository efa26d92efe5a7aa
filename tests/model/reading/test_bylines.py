"""Who wrote an article, in the forms of papers and agencies."""

from __future__ import annotations

from pathlib import Path

import pytest
from onrecord.model.lexicon.furniture import load_furniture_words
from onrecord.model.reading import read_document

WORDS = load_furniture_words()
TITLE = "Ministers agree on new ferry after three days of talks"
TEXT = "The ministers said on Monday that talks with the neighbouring country would go on for several more weeks."
MORE = "Farmers in the valley have waited since early spring for the rain that everyone had promised them."


def byline(folder: Path, *paragraphs: str) -> tuple[list[str], str | None]:
    """The lines that are bylines, and whom they name."""
    (folder / "a.txt").write_text("\n\n".join(paragraphs))
    document = read_document(folder / "a.txt", None, WORDS)
    return [one.span.of(document.text) for one in document.paragraphs if one.kind == "byline"], document.byline


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("By Ann Lee", "Ann Lee"),
        ("by Ann Lee", "Ann Lee"),
        ("BY ANN LEE", "ANN LEE"),
        ("By Sukarno", "Sukarno"),
        ("By Élodie Brún-Şahin", "Élodie Brún-Şahin"),
        ("By Ann van der Lee Jr.", "Ann van der Lee Jr."),
        ("By Ann Lee in Oslo", "Ann Lee"),
        ("By Ann Lee, Oslo", "Ann Lee"),
        ("By Ann Lee in Oslo and Mika Salo in Turku", "Ann Lee and Mika Salo"),
        ("By Ann Lee and Mika Salo, staff reporters", "Ann Lee and Mika Salo"),
        ("By Ann Lee, Mika Salo and Jo Moe", "Ann Lee, Mika Salo and Jo Moe"),
        ("By Ann Lee, Tokyo correspondent", "Ann Lee"),
        ("By ANN LEE Associated Press Writer", "ANN LEE"),
        ("By Ann Lee, The Associated Press", "Ann Lee"),
        ("By Ann Lee for The Harbour Times", "Ann Lee"),
        ("By Ann Lee | The Harbour Times", "Ann Lee"),
        ("By Ann Lee and agencies", "Ann Lee"),
        ("By Ann Lee, 28 October 2022 at 18:05", "Ann Lee"),
        ("By Ann Lee (annlee@example.org)", "Ann Lee"),
        ("BY ANN LEE [ann.lee@example.org]", "ANN LEE"),
        ("Ann Lee annlee@example.org", "Ann Lee"),
        ("EXCLUSIVE by Ann Lee, in Brixham", "Ann Lee"),
        ("by Xinhua writers Li Wei, Chen Bo and Ann Lee", "Li Wei, Chen Bo and Ann Lee"),
        ("Written by Ann Lee", "Ann Lee"),
        ("Author: Ann Lee", "Ann Lee"),
        ("Interview: Ann Lee", "Ann Lee"),
        ("Reporting by Ann Lee; Editing by Bob Ray", "Ann Lee"),
        ("(Reporting by Ann Lee; Additional reporting by Mika Salo in Paris; Editing by Bob Ray.)", "Ann Lee"),
        ("(By Yao Li-hua and James Thornton)", "Yao Li-hua and James Thornton"),
        ("Ann Lee, Special Correspondent", "Ann Lee"),
        ("Ann Lee, Diplomatic Editor", "Ann Lee"),
        ("Ann Lee and Staff Reporter", "Ann Lee"),
        ("Ann Lee in Oslo", "Ann Lee"),
        ("Ann Lee/Tokyo", "Ann Lee"),
        ("Ann Lee / The Harbour Times", "Ann Lee"),
        ("Ann Lee - The Harbour Times", "Ann Lee"),
        ("Ann Lee and Mika Salo, The Northwest Press", "Ann Lee and Mika Salo"),
        # Nobody is named.
        ("By our correspondent", None),
        ("Diplomatic Correspondent", None),
        ("Edited by Bob Ray", None),
        ("By Staff Reporter", None),
    ],
)
def test_a_byline_names_who_wrote(tmp_path: Path, line: str, named: str | None) -> None:
    assert byline(tmp_path, TITLE, line, TEXT, MORE) == ([line], named)


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the week the talks had failed.",
        "By Monday Ann Lee had left the country.",
        "By Friday, Ann Lee had left the country, officials said.",
        "By Ann Lee the talks were called a farce",
        "Ann Lee, who leads the ministry, spoke first",
        "Ann Lee, Norway's foreign minister",
        "Farewell in Oslo, tears in Turku",
        "Salo in Oslo",
        "Ministry for Foreign Affairs",
        "Reporting on the talks is forbidden",
        "(By 2030 all ferries will be electric.)",
        "Special Correspondent Ann Lee reports from the harbour",
        "Edit by hand",
    ],
)
def test_other_lines_under_a_title_are_no_bylines(tmp_path: Path, line: str) -> None:
    assert byline(tmp_path, TITLE, line, TEXT, MORE) == ([], None)


def test_short_lines_under_each_other_are_no_wrapped_text(tmp_path: Path) -> None:
    line = "By Ann Lee and Mika Salo, staff reporters"
    (tmp_path / "a.txt").write_text("\n".join([TITLE, line, TEXT, MORE]))
    document = read_document(tmp_path / "a.txt", None, WORDS)
    assert [one.kind for one in document.paragraphs] == ["title", "byline", "body", "body"]
    assert (document.title, document.byline) == (TITLE, "Ann Lee and Mika Salo")


@pytest.mark.parametrize(
    ("paragraphs", "lines", "named"),
    [
        # A name above a job.
        ([TITLE, "Ann Lee", "Regional Correspondent", TEXT, MORE], ["Ann Lee", "Regional Correspondent"], "Ann Lee"),
        # At the foot.
        ([TITLE, TEXT, MORE, "Ann Lee, Special Correspondent"], ["Ann Lee, Special Correspondent"], "Ann Lee"),
        ([TITLE, TEXT, MORE, "(By Ann Lee and Jo Moe)"], ["(By Ann Lee and Jo Moe)"], "Ann Lee and Jo Moe"),
        # Who wrote stands before who helped.
        ([TITLE, "By Ann Lee", TEXT, "(Editing by Bob Ray)"], ["By Ann Lee", "(Editing by Bob Ray)"], "Ann Lee"),
        # In the midst of an article a name and a job are its text.
        ([TITLE, TEXT, "Ann Lee, Foreign Editor", MORE], [], None),
        ([TITLE, TEXT, "Ann Lee in Oslo", MORE], [], None),
    ],
)
def test_a_byline_has_its_place(tmp_path: Path, paragraphs: list[str], lines: list[str], named: str | None) -> None:
    assert byline(tmp_path, *paragraphs) == (lines, named)
