"""The file of corrections: readable, whole or not written at all, and nothing in it lost."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
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
from onrecord.model.corrections_file import (
    CorrectionError,
    append_correction,
    read_corrections,
    remove_last_correction,
    unusable_entries,
)

ANN = ActorReference(name="Ann Lee", id="ann-lee")
BOB = ActorReference(name="Bob: “the # one”\n- x", id=None)
QUOTE = QuoteReference(words='We "will" go: yes', id="q1", document="d1")

ONE_OF_EACH: list[Correction] = [
    SameActor(actors=(ANN, BOB)),
    DifferentActors(actors=(ANN, BOB)),
    ActorName(actor=ANN, name="Ann Lee-Smith"),
    QuoteSpeaker(quote=QUOTE, speakers=(BOB,)),
    QuoteSpeaker(quote=QUOTE, speakers=()),
    NotAQuote(quote=QUOTE, made="2026-01-02"),
    MeetingCorrection(meeting=MeetingReference(words="They met."), date="2025-01", status="held", participants=()),
    MeetingCorrection(meeting=MeetingReference(words="They met."), date="unknown"),
    NotAMeeting(meeting=MeetingReference(words="\u2028 odd \x85 signs \x1b[31m", id="m1")),
    DocumentDate(document=DocumentReference(path="a.txt"), date="2025-02-14"),
]


@pytest.mark.parametrize("correction", ONE_OF_EACH, ids=lambda correction: correction.correct)
def test_a_correction_comes_back_as_it_was_written(tmp_path: Path, correction: Correction) -> None:
    append_correction(tmp_path, correction)
    (placed,) = read_corrections(tmp_path)
    assert placed.correction == correction
    assert placed.where == "corrections.yaml, line 2"


@pytest.mark.parametrize(
    ("folder", "before", "after"), [(0o755, None, 0o644), (0o700, None, 0o600), (0o755, 0o664, 0o664)]
)
def test_the_file_is_as_readable_as_it_was_or_as_its_folder(
    tmp_path: Path, folder: int, before: int | None, after: int
) -> None:
    tmp_path.chmod(folder)
    path = tmp_path / CORRECTIONS_FILE
    if before is not None:
        path.touch()
        path.chmod(before)
    append_correction(tmp_path, ONE_OF_EACH[0])
    assert path.stat().st_mode & 0o777 == after


def test_60_corrections_undone_one_by_one_leave_the_hand_written_head(tmp_path: Path) -> None:
    head = "# my notes\n- correct: actor name   # she married\n  actor: {name: Ann Lee}\n  name: Ann Lee-Smith"
    path = tmp_path / CORRECTIONS_FILE
    path.write_text(head)
    chosen = random.Random(7).choices(ONE_OF_EACH, k=60)
    for correction in chosen:
        append_correction(tmp_path, correction)
    assert [placed.correction for placed in read_corrections(tmp_path)][1:] == chosen
    for correction in reversed(chosen):
        assert remove_last_correction(tmp_path) == correction
    assert path.read_text() == head + "\n"
    assert len(read_corrections(tmp_path)) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("a: 1", "should be a list"),
        ("a: [\n- correct: not a quote\n", "line 2"),
        (b"- \xff\n", "not UTF-8"),
        ("- [\n" * 200, "line 2: did not find"),
        ("[{correct: not a quote, quote: {words: x}}]\n", "lines of its own"),
    ],
)
def test_a_file_that_cannot_be_used_says_where_and_stays_as_it_was(
    tmp_path: Path, content: str | bytes, message: str
) -> None:
    path = tmp_path / CORRECTIONS_FILE
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    before = path.read_bytes()
    with pytest.raises(CorrectionError, match=message):
        append_correction(tmp_path, ONE_OF_EACH[0])
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == [CORRECTIONS_FILE]


FIRST = "- correct: actor name\n  actor: {name: Ann Lee}\n  name: Ann Ek  # she married\n"
LAST = "- correct: not a quote\n  quote:\n    words: |\n      a “new era”\n\n# the end\n"


@pytest.mark.parametrize(
    ("entry", "wrong"),
    [
        ("- correct: colour\n", "line 5: there is no such correction; there are: same actor, "),
        ("- correct: actor name\n  actor: {name: A}\n  nam: B\n", "line 5: name: Field required"),
        ("- correct: document date\n  document: {path: a.txt}\n  date: soon\n", "line 7: date: not a date: soon"),
        (
            "- correct: same actor\n  actors:\n  - {name: A}\n  - {nme: B}\n",
            "line 8: actors › 1 › name: Field required",
        ),
        ("- correct: not a quote\n  quote: {words: He said: no}\n", "line 6: did not find expected"),
        ("- correct: [\n", "line 6: "),
        ("- correct: not a quote\n  quote: {words: 'no\n", "line "),
        ("- quote: {words: x}\n", "line 5: should begin with “- correct:” and one of: same actor, "),
        ("- quote: 2024-99-99\n", "line 5: month must be in"),
        ("- \x1b[31m\n", "line 5: "),
        ("- just words\n", "line 5: "),
        ("-\n", "line "),
        ("# a note\n- [a, list]\n# another\n", "line 6: "),
    ],
)
def test_an_entry_that_is_no_correction_costs_itself_only_and_stays(tmp_path: Path, entry: str, wrong: str) -> None:
    path = tmp_path / CORRECTIONS_FILE
    written = f"# mine\n{FIRST}{entry}{LAST}"
    path.write_text(written)
    first, last = (placed.correction for placed in read_corrections(tmp_path))
    (problem,) = unusable_entries(tmp_path)
    assert problem.path == str(path)
    assert problem.reason.startswith(f"corrections.yaml, {wrong}")
    append_correction(tmp_path, ONE_OF_EACH[0])
    assert path.read_text().startswith(written)
    assert [placed.correction for placed in read_corrections(tmp_path)] == [first, last, ONE_OF_EACH[0]]
    assert len(unusable_entries(tmp_path)) == 1
    for removed, left in ((ONE_OF_EACH[0], written), (last, f"# mine\n{FIRST}{entry}\n# the end\n")):
        assert remove_last_correction(tmp_path) == removed
        assert path.read_text() == left
    # Past the entry that cannot be used.
    assert remove_last_correction(tmp_path) == first
    assert path.read_text() == f"# mine\n{entry}\n# the end\n"
    assert remove_last_correction(tmp_path) is None


PIECES = st.sampled_from(
    [
        FIRST,
        LAST,
        "- correct: not a quote\n  quote: {words: He said: no}\n",
        "- correct: [\n",
        "- {correct: not a quote, quote: {words: x}}\n",
        "-\n  correct: not a meeting\n  meeting: {words: 'a # b'}   # met\n",
        "- correct: same actor\n  actors:\n  - name: A\n  - name: >-\n      B\n      C\n",
        "- correct: quote speaker\n  quote: {words: y}\n  speakers: []\n  made:\n",
        "# a comment\n",
        "\n",
        "  # set in\n",
        "- 'never closed\n",
        "---\n",
        "words\n",
    ]
)


@example(f"---\n{FIRST}", "\n", False)
@example("-\n  correct: not a meeting\n  meeting: {words: x}\n", "\n", True)
@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES, max_size=7).map("".join), st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_whatever_stands_in_the_file_is_still_there_after_correcting_and_undoing(
    written: str, end: str, ended: bool
) -> None:
    written = written.replace("\n", end)
    written = written if ended else written.rstrip()
    with tempfile.TemporaryDirectory() as name:
        path = Path(name, CORRECTIONS_FILE)
        path.write_bytes(written.encode())
        try:
            before = read_corrections(path.parent)
            append_correction(path.parent, ONE_OF_EACH[0])
        except CorrectionError:
            assert path.read_bytes() == written.encode()
            return
        assert path.read_bytes().startswith(written.encode())
        assert [one.correction for one in read_corrections(path.parent)] == [
            *(one.correction for one in before),
            ONE_OF_EACH[0],
        ]
        assert remove_last_correction(path.parent) == ONE_OF_EACH[0]
        assert read_corrections(path.parent) == before
        if written.strip():
            assert path.read_bytes().rstrip() == written.encode().rstrip()
        # Undone to the end, comments and what cannot be used are still there.
        while before:
            assert remove_last_correction(path.parent) == before[-1].correction
            before = before[:-1]
            assert read_corrections(path.parent) == before
        left = path.read_text()
        for kept in ("# a comment", "words: He said: no", "'never closed"):
            assert left.count(kept) == written.count(kept)


WRITER = """
import sys
import tempfile
from pathlib import Path
from onrecord.model.corrections import ActorName, ActorReference
from onrecord.model.corrections_file import append_correction
print("ready", flush=True)
for number in range(100_000):
    append_correction(Path(sys.argv[1]), ActorName(actor=ActorReference(name=f"A{number}"), name="B" * 2000))
    print(number, flush=True)
"""


@pytest.mark.parametrize("turn", range(4))
def test_killed_in_the_middle_of_writing_nothing_is_lost_or_half_written(tmp_path: Path, turn: int) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    done = -1
    for line in writer.stdout:
        if line.strip().isdigit():
            done = int(line)
        if done >= 3 + 5 * turn:
            writer.send_signal(signal.SIGKILL)
            break
    rest = [int(line) for line in writer.stdout.read().split() if line.isdigit()]
    writer.wait()
    writer.stdout.close()
    done = max([done, *rest])
    names = [placed.correction.actor.name for placed in read_corrections(tmp_path)]  # type: ignore[union-attr]
    # What was reported as written is there; at most the one under way when it was killed is there besides.
    assert names[: done + 1] == [f"A{number}" for number in range(done + 1)]
    assert len(names) <= done + 2
