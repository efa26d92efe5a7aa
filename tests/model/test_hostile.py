"""What hostile or clumsy people put beside their articles: said in one line, and everything else still loads."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from onrecord.model import load
from onrecord.model.lexicon.cues import CueSection
from onrecord.model.lexicon.loading import LexiconError, load_section
from onrecord.model.reading.metadata import read_front_matter

ARTICLE = "OSLO, May 3, 2024 -- The talks failed, Foreign Minister Ann Lee said."
DEEP = "[" * 20_000


def pipe(path: Path) -> None:
    os.mkfifo(path)


def endless(path: Path) -> None:
    path.symlink_to("/dev/zero")


def loop(path: Path) -> None:
    path.symlink_to(path.name)


def folder(path: Path) -> None:
    path.mkdir()


def text(content: str) -> Callable[[Path], None]:
    return lambda path: path.write_text(content) and None


UNUSABLE = [
    (pipe, "not a file"),
    (endless, "not a file"),
    (loop, "symbolic links"),
    (folder, "directory"),
    (text(f"documents: {DEEP}"), "recursion|nested deeper"),
    (text("? [a]\n: b"), "unhashable"),
    (text("a: &a [*a]"), "not known|not permitted|a list|valid string"),
    (text("5"), "valid dictionary|a list"),
    (text("!!python/object/apply:os.getcwd []"), "could not determine a constructor"),
    (text("a: 2024-99-99"), "month must be"),
]


@pytest.mark.parametrize("name", ["corpus.yaml", "corrections.yaml"])
@pytest.mark.parametrize(("make", "reason"), UNUSABLE)
def test_a_file_beside_the_articles_that_cannot_be_used_is_a_problem(
    tmp_path: Path, name: str, make: Callable[[Path], None], reason: str
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    make(tmp_path / name)
    corpus = load(tmp_path)
    assert len(corpus.documents) == len(corpus.quotes) == 1
    (problem,) = corpus.problems
    assert problem.path == str(tmp_path / name)
    assert any(words in problem.reason for words in reason.split("|"))
    assert "\n" not in problem.reason


@pytest.mark.parametrize(("make", "reason"), UNUSABLE)
def test_an_addition_to_the_lexicon_that_cannot_be_used_says_so_in_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None], reason: str
) -> None:
    make(tmp_path / "cues.yaml")
    monkeypatch.setenv("ONRECORD_LEXICON", str(tmp_path))
    with pytest.raises(LexiconError) as caught:
        load_section("cues", CueSection)
    assert str(caught.value).startswith(f"{tmp_path / 'cues.yaml'}: ")
    assert any(words in str(caught.value) for words in reason.split("|"))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", ["x" * 5000, "/".join(["x" * 200] * 40), "a\nb", "\x1b[31m", "[red]x[/]"])
def test_a_path_that_cannot_be_is_a_problem_and_the_rest_loads(tmp_path: Path, path: str) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    corpus = load(path, tmp_path)
    assert len(corpus.documents) == 1
    assert path in [problem.path for problem in corpus.problems]


def test_names_in_the_metadata_may_be_longer_than_any_file_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE)
    (tmp_path / "corpus.yaml").write_text(
        f'documents:\n  ? "{"k" * 5000}"\n  : {{title: x}}\n  ? "a\\0b"\n  : {{title: y}}\n'
    )
    corpus = load(tmp_path)
    assert ["names no file here" in problem.reason for problem in corpus.problems] == [True, True]


def test_a_list_of_lists_of_lists_in_the_front_matter_is_not_written_out() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{row}: &a{row} [{', '.join([f'*a{row - 1}'] * 9)}]" for row in range(1, 12)]
    stated, _ = read_front_matter("\n".join([*rows, "title: *a11", "author: [Ann Lee, Bo Ek]"]))
    assert (stated.title, stated.byline) == (None, "Ann Lee, Bo Ek")
