"""The command line: what goes to standard output, what to standard error, and the exit status."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import jsonschema
import onrecord.tui.cli as cli
import onrecord.tui.headless as headless
import pytest
from onrecord.model.contract import TABLES, TableName, schema
from onrecord.model.corpus import Corpus
from onrecord.model.export import export, to_json
from onrecord.model.records import Document, Problem, Span
from onrecord.model.search import index
from onrecord.tui.cli import main
from onrecord.tui.columns import TABLE_COLUMNS, Column
from onrecord.tui.progress import ProgressBar
from onrecord.tui.safe import cells
from onrecord.tui.table_output import table_lines

from tests.factory import make_corpus
from tests.facts import made_quote
from tests.model.small import small_corpus
from tests.tui.sample import sample

ROOT = Path(__file__).parent.parent.parent
ARTICLE = "Ferry talks end\n\n“The ferry sails on Monday,” said Mayor Ana Brook of Tarn.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ferry.txt").write_text(ARTICLE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every path holds the small corpus."""
    corpus = index(small_corpus())
    monkeypatch.setattr(headless, "load", lambda paths, progress, processes: corpus)


class Screen(io.StringIO):
    """Standard output as a terminal has it."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


# What is asked, and the exit status


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["quotes", "x"], 0),
        (["quotes", "x", "-q", "by:okafor"], 0),
        (["quotes", "x", "-q", "-by:okafor"], 0),
        (["quotes", "x", "--query=-by:okafor"], 0),
        (["quotes", "-q", "ties", "--", "x"], 0),
        (["quotes", "x", "-q", "by:chp"], 1),
        (["quotes", "x", "-q", "zzyzx"], 1),
        (["meetings", "x", "-q", "is:summit"], 0),
        (["actors", "x", "-q", "okafor", "--format", "csv"], 0),
        (["documents", "x", "-q", "outlet:nobody"], 1),
        (["quotes", "x", "-q", "frm:2024"], 2),
        (["check", "x"], 1),
    ],
)
@pytest.mark.usefixtures("small")
def test_status(arguments: list[str], status: int) -> None:
    assert main(arguments) == status


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["quotes", "x", "--format", "yaml"], "invalid choice"),
        (["quotes", "x", "--nonsense"], "unrecognized arguments"),
        (["quotes", "x", "-q"], "expected one argument"),
        (["check", "--for\x1b[2J", "x"], "unrecognized arguments: --for␛[2J"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err


def test_a_path_is_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(cli, "sample_folder", list)
    with pytest.raises(SystemExit) as stopped:
        main(["quotes"])
    assert stopped.value.code == 2
    assert "a path is needed" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--help"], ["quotes", "--help"], ["check", "--help"]])
def test_help_has_examples(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 0
    assert "onrecord" in capsys.readouterr().out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("onrecord 0.")


def test_inside_a_checkout_the_samples_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "seeds").mkdir()
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "onrecord"\n')
    monkeypatch.chdir(tmp_path)
    assert cli.sample_folder() == ["seeds"]


def test_the_explorer_needs_a_terminal(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([str(folder)])
    assert stopped.value.code == 2
    assert "needs a terminal" in capsys.readouterr().err


# Real files


def test_quotes_of_a_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", str(folder), "-q", "ferry"]) == 0
    (found,) = lines(capsys.readouterr().out)
    assert found["text"] == "The ferry sails on Monday,"
    assert found["path"].endswith("ferry.txt")


def test_paths_come_from_standard_input(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Input:
        buffer = io.BytesIO(os.fsencode(folder / "ferry.txt") + b"\n")

    monkeypatch.setattr(sys, "stdin", Input())
    assert main(["documents", "-"]) == 0


def test_what_cannot_be_read_is_said_and_the_rest_goes_on(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["documents", str(folder), str(folder / "missing\x1b[31m")]) == 0
    captured = capsys.readouterr()
    assert len(lines(captured.out)) == 1
    assert "missing␛[31m" in captured.err
    assert "\x1b" not in captured.err


@pytest.mark.parametrize("command", ["quotes", "check"])
def test_nothing_could_be_read(command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, str(tmp_path / "missing")]) == 2
    assert main([command, str(tmp_path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "no articles in" in captured.err


def test_a_reader_that_leaves_early_is_no_error(folder: Path) -> None:
    program = "import sys; from onrecord.tui.cli import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", program, "quotes", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


def test_headless_commands_do_not_import_the_screen(folder: Path) -> None:
    program = (
        "import sys; from onrecord.tui.cli import main; main(['quotes', sys.argv[1], '--format', 'table']);"
        "print(*(name for name in sys.modules if name.split('.')[0] == 'textual'), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(folder)], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == ""


# Formats


@pytest.mark.parametrize("table", TABLES)
def test_json_lines_keep_the_contract(table: TableName) -> None:
    validator = jsonschema.Draft202012Validator(schema(table))
    for corpus in (make_corpus(40, seed=2), small_corpus()):
        for record in getattr(corpus, table).values():
            validator.validate(json.loads(to_json(export(record, corpus))))


@pytest.mark.parametrize("table", TABLES)
def test_the_schemas_in_the_documentation_are_current(table: TableName) -> None:
    written = json.loads((ROOT / "docs" / f"onrecord-{table}.schema.json").read_text(encoding="utf-8"))
    assert written == schema(table), "python -m onrecord.model.contract docs"


@pytest.mark.parametrize(
    ("table", "fields"),
    [
        (
            "quotes",
            "id document path kind text spans quoted sentence speaker speakers speaker_text speaker_span cue cue_span "
            "via addressee meeting date why",
        ),
        ("actors", "id name kind country aliases roles documents quotes meetings mentions"),
        (
            "meetings",
            "id kind label date place country participants host part_of status detail history evidence",
        ),
        ("documents", "id path title outlet byline date paragraphs problems"),
    ],
)
@pytest.mark.usefixtures("small")
def test_fields(table: str, fields: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([table, "x", "--format", "jsonl"])
    assert list(lines(capsys.readouterr().out)[0]) == fields.split()


@pytest.mark.usefixtures("small")
def test_speakers(capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", "x", "-q", "doc:d2"])
    together, _, unnamed = lines(capsys.readouterr().out)
    assert together["speaker"] == {"id": "choi-min", "name": "Choi Min and Élodie Brún"}
    assert [one["id"] for one in together["speakers"]] == ["choi-min", "élodie-brún"]
    assert (unnamed["speaker"], unnamed["speakers"], unnamed["speaker_text"]) == (None, [], "some observers")


@pytest.mark.usefixtures("small")
def test_json_is_one_array(capsys: pytest.CaptureFixture[str]) -> None:
    main(["actors", "x", "--format", "json"])
    assert len(json.loads(capsys.readouterr().out)) == 8
    main(["actors", "x", "--format", "json", "-q", "zzyzx"])
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.usefixtures("small")
def test_csv(capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", "x", "--format", "csv", "-q", "strait"])
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["text"], row["speaker"], row["line"]) == ("We need a free and open strait.", "Maren Okafor", "5")


@pytest.mark.usefixtures("small")
def test_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    main(["meetings", "x", "--format", "md", "-q", "tarn"])
    assert capsys.readouterr().out.splitlines() == [
        "| date | status | meeting | place | participants |",
        "| --- | --- | --- | --- | --- |",
        "| 2024-12 | planned | Tarn summit | Tarn | Choi Min |",
    ]


@pytest.mark.usefixtures("small")
def test_a_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "62")
    monkeypatch.setenv("LANG", "C.UTF-8")
    main(["quotes", "x", "--format", "table", "-q", "by:cho | by:choi"])
    assert capsys.readouterr().out.splitlines() == [
        "date          speaker       quote                     where",
        "(2024-11-02)  Choi Min and  “Our ties are old.”       d2.txt:3",
        "              Élodie Brún",
        "(2025-01-14)  Cho Hyun-ja   Trade ties will outlast   d1.txt:7",
        "                            the storm.",
    ]


@pytest.mark.parametrize(
    ("table", "column", "record", "words"),
    [
        ("quotes", "quote", 0, "“We will keep the harbours open,” … “That is a promise.”"),
        ("meetings", "status", 0, "held"),
        ("meetings", "status", 1, "called off"),
    ],
)
def test_cells_of_a_table(table: TableName, column: str, record: int, words: str) -> None:
    corpus = sample()
    (cell,) = (one.cell for one in TABLE_COLUMNS[table] if one.name == column)
    assert cell(list(getattr(corpus, table).values())[record], corpus) == words


@pytest.mark.usefixtures("small")
def test_a_terminal_gets_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("NO_COLOR", "1")
    main(["actors", "x", "-q", "okafor"])
    assert screen.getvalue().startswith("name ")


COLUMNS = (Column("date", lambda record, corpus: "", 4, 10), Column("words", lambda record, corpus: "", 6))


@pytest.mark.parametrize("width", [8, 12, 20, 80])
@pytest.mark.parametrize(
    "row",
    [("2025-01-13", "short"), ("", "word " * 30), ("x", "w" * 90), ("x", "東京 " * 20), ("\x1b[2J", "[red]a\tb\n")],
)
def test_no_line_of_a_table_is_wider_than_the_terminal(width: int, row: Sequence[str]) -> None:
    made = list(table_lines(COLUMNS, [row], width, False, False))
    assert all(cells(line.rstrip("\n")) <= width for line in made)
    assert "\x1b" not in "".join(made)


# Hostile data


EVIL = "\x1b]0;owned\x07 \x9b31m [red]x[/red] \u202egnp.exe =1+1 | `a` \x00 \r\n end"


@pytest.fixture
def evil(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{EVIL} said so."
    span = Span(0, len(EVIL))
    document = Document("d", f"a/{EVIL}\udcff.txt", EVIL, EVIL, EVIL, None, text, ())
    quote = made_quote("q", "d", "direct", [span], span, speaker_text=EVIL, speaker_span=span, cue=EVIL)
    problem = Problem(f"{EVIL}\udcff", EVIL)
    corpus = index(Corpus({"d": document}, {}, {}, {"q": quote}, (), (problem,)))
    monkeypatch.setattr(headless, "load", lambda paths, progress, processes: corpus)


@pytest.mark.parametrize("form", ["table", "jsonl", "json", "csv", "md"])
@pytest.mark.parametrize("command", ["quotes", "documents"])
@pytest.mark.usefixtures("evil")
def test_nothing_in_data_reaches_the_terminal_as_a_command(
    command: str, form: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    monkeypatch.setenv("NO_COLOR", "1")
    assert main([command, "x", "--format", form]) == 0
    shown = screen.getvalue() + capsys.readouterr().err
    shown.encode("utf-8")
    assert not set(shown) & {"\x1b", "\x07", "\x9b", "\x00", "\r", "\u202e"}


@pytest.mark.usefixtures("evil")
def test_check_is_safe(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "x"]) == 1
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.usefixtures("evil")
def test_a_query_is_safe(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quotes", "x", "-q", "by:\x1b[2J"]) == 1
    assert main(["quotes", "x", "-q", "on:\x1b[2J"]) == 2
    assert "\x1b" not in capsys.readouterr().err


def test_a_spreadsheet_does_not_obey() -> None:
    text = "=HYPERLINK(1)"
    document = Document("d", "d.txt", text, None, None, None, text, ())
    out = io.StringIO()
    from onrecord.tui.output import write_records

    write_records("documents", [document], Corpus({"d": document}, {}, {}, {}, ()), "csv", out)
    assert "'=HYPERLINK" in out.getvalue()


# check


@pytest.mark.usefixtures("small")
def test_check_lists_what_is_open(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "x"]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "articles/d3.txt: undated: nothing in it says when it was published",
        "articles/d3.txt:3: unattributed: Open and free seas matter.",
    ]
    main(["check", "x", "--format", "jsonl"])
    assert [one["check"] for one in lines(capsys.readouterr().out)] == ["undated", "unattributed"]


def test_check_lists_what_was_not_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").write_bytes(b"")
    assert main(["check", str(folder)]) == 1
    assert "empty.txt: unread: " in capsys.readouterr().out


def test_nothing_to_report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    known = small_corpus()
    dated = Corpus({"d1": known.documents["d1"]}, {}, {}, {}, ())
    monkeypatch.setattr(headless, "load", lambda paths, progress, processes: index(dated))
    assert main(["check", "x"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("small")
def test_problems_of_a_query_point_at_it(capsys: pytest.CaptureFixture[str]) -> None:
    main(["quotes", "x", "-q", "ties frm:2024"])
    assert capsys.readouterr().err.splitlines() == [
        "onrecord: there is no field 'frm'; did you mean from:2024?",
        "onrecord:   ties frm:2024",
        "onrecord:        ^^^^^^^^",
    ]


# Progress


def ticking(times: Sequence[float]) -> Iterator[float]:
    yield from times


@pytest.mark.parametrize(
    ("times", "shown"),
    [
        ([0, 0.1, 0.4], ""),
        ([0, 0.1, 0.6], "\rreading " + "#" * 20 + "." * 10 + " 2/3\r\x1b[K"),
        ([0, 0.6, 0.65], "\rreading " + "#" * 10 + "." * 20 + " 1/3\r\x1b[K"),
    ],
)
def test_the_bar_waits_half_a_second(times: Sequence[float], shown: str) -> None:
    screen, clock = Screen(), ticking(times)
    bar = ProgressBar(screen, lambda: next(clock))
    bar(1, 3)
    bar(2, 3)
    bar.close()
    assert screen.getvalue() == shown


def test_no_bar_in_a_file() -> None:
    stream = io.StringIO()
    bar = ProgressBar(stream, lambda: 99.0)
    bar(1, 2)
    bar.close()
    assert stream.getvalue() == ""
