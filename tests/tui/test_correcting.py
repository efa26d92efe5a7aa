"""Corrections by hand through keys: what they change on the panes, what is written, how they are undone."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import get_args
from unittest.mock import patch

import pytest
import yaml
from onrecord.model.corrections import (
    CORRECTIONS_FILE,
    ActorName,
    ActorReference,
    Correction,
    MeetingCorrection,
    MeetingReference,
    QuoteReference,
    QuoteSpeaker,
    SameActor,
)
from onrecord.model.corrections_file import append_correction, read_corrections
from onrecord.model.loading import Library, open_library
from onrecord.model.records import Meeting, Quote
from onrecord.tui.app import OnRecord
from onrecord.tui.choosing import Choice, Finder, Question, answers
from onrecord.tui.headless import check
from onrecord.tui.making import NotCorrected, described, make
from onrecord.tui.screens import canvas, searching
from onrecord.tui.terminal import Terminal

from tests.border import tables, write_articles
from tests.tui.driving import NARROW, TINY, WIDE, Driver, driving
from tests.tui.terminals import TerminalProgram


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path)


class Desk(Driver):
    """A driver that waits for what works in the background too, and finds rows by their words."""

    async def press(self, *keys: str) -> str:
        while keys:
            # Up to the first key that may set off work in the background.
            count = next((number for number, key in enumerate(keys, 1) if key in ("enter", "U", "ctrl+r")), len(keys))
            screen = await super().press(*keys[:count])
            keys = keys[count:]
            if self.app.workers:
                await self.app.workers.wait_for_complete()
                await self.settle()
                screen = self.screen
        return screen

    async def to(self, pane: str, words: str) -> None:
        """The cursor on the first row of a list whose name, label or speaker begins with `words`."""
        await self.press(pane, "g")
        while not self._called().startswith(words):
            before = self.explorer.view.cursors
            await self.press("j")
            assert self.explorer.view.cursors != before, f"no row with {words}:\n{self.screen}"

    def _called(self) -> str:
        fact = self.explorer.session.fact()
        if isinstance(fact, Quote):
            return self.explorer.session.painter.speaker(fact) or ""
        return fact.label if isinstance(fact, Meeting) else fact.name if fact else ""

    async def choose(self, *answers: str) -> str:
        """`c`, then each answer typed and entered."""
        await self.press("c")
        for answer in answers:
            await self.type(answer)
            await self.press("enter")
        return self.screen

    @property
    def library(self) -> Library:
        library = self.explorer.session.library
        assert library is not None
        return library

    @property
    def notice(self) -> str:
        return self.lines[-1].strip()

    @property
    def under_cursor(self) -> str:
        fact = self.explorer.session.fact()
        return fact.id if fact else ""


@asynccontextmanager
async def at_the_desk(
    folder: Path, size: tuple[int, int] = WIDE, query: str = "", terminal: Terminal | None = None
) -> AsyncIterator[Desk]:
    app = OnRecord((str(folder),), query, terminal=terminal or Terminal())
    with patch.object(canvas, "PREVIEW_AFTER", 3600), patch.object(searching, "SLOW_SEARCH", 3600):
        async with app.run_test(size=size) as pilot:
            desk = Desk(pilot)
            await desk.app.workers.wait_for_complete()
            await desk.settle()
            yield desk


def without_last_line(screen: str) -> str:
    return screen.rpartition("\n")[0]


# Where the cursor is put, what is chosen, what the screen shows then and no longer, and what the notice says.
KINDS: dict[str, tuple[str, str, tuple[str, ...], str, str, str]] = {
    "same actor": ("1", "Anne Lee", ("same", "ann l"), "Actors 3", "", "Ann Lee and Anne Lee are one"),
    "another name": (
        "1", "Mika Salo", ("name", "Mika Salo-Berg"), "✎ Mika Salo-Berg", "", "Mika Salo is called Mika Salo-Berg",
    ),
    "another speaker": ("3", "Ann Lee", ("sp", "mik"), "✎ Mika Salo", "", "Mika Salo says “The border"),
    "a slip in the name": ("3", "Ann Lee", ("sp", "mkia salo"), "✎ mkia salo", "", "mkia salo says"),
    "a speaker nobody else names": ("3", "Ann Lee", ("sp", "Jo Moe"), "✎ Jo Moe", "", "Jo Moe says “The border"),
    "no speaker known": ("3", "Ann Lee", ("sp", "nobody"), "✎ Lee", "", "nobody known says “The border"),
    "not a quote": ("3", "Mika Salo", ("not a",), "Quotes 2", "", "is no quote"),
    "a date": ("2", "Lee–Salo", ("date", "2025-02"), "2025-02 held", "", "the meeting's date is 2025-02;"),
    "no date": ("2", "Lee–Salo", ("date", "unknown"), "no date held", "", "the meeting's date is unknown;"),
    "status": ("2", "Lee–Salo", ("st", "called"), "× ✎", "", "the meeting's status is called off;"),
    "not a meeting": ("2", "Lee–Salo", ("not a",), "Meetings 1", "Lee–Salo", "is no meeting"),
    "the article's date": (
        "3", "Ann Lee", ("art", "2025-03-04"), "2025-03-04", "", "oslo.txt is of 2025-03-04;",
    ),
}  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
async def test_a_correction_shows_at_once_and_is_undone(folder: Path, kind: str) -> None:
    pane, row, chosen, shown, gone, notice = KINDS[kind]
    async with at_the_desk(folder) as desk:
        await desk.to(pane, row)
        before, facts = desk.screen, tables(desk.library)
        screen = await desk.choose(*chosen)
        lists = without_last_line(screen)
        assert shown in lists
        assert not gone or gone not in lists.replace(shown, "")
        assert notice in desk.notice
        assert "; U undoes (corrections.yaml, line 2)" in desk.notice
        assert len(read_corrections(folder)) == 1
        assert tables(open_library([str(folder)])) == tables(desk.library)
        after = await desk.press("U")
        assert desk.notice.startswith("undone: ")
        assert notice.rstrip(";") in desk.notice
        assert without_last_line(after) == without_last_line(before)
        assert tables(desk.library) == facts
        assert read_corrections(folder) == ()


async def test_names_that_were_joined_are_parted(folder: Path) -> None:
    append_correction(folder, SameActor(actors=(ActorReference(name="Ann Lee"), ActorReference(name="Anne Lee"))))
    async with at_the_desk(folder) as desk:
        await desk.to("1", "Ann Lee")
        screen = await desk.choose("not the same", "anne")
        assert "✎ Anne Lee" in screen
        assert "Anne Lee is not Ann Lee; U undoes" in desk.notice
        assert "✎ Anne Lee" not in without_last_line(await desk.press("U"))


async def test_names_of_one_article_are_not_offered_to_be_parted(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("1", "Ann Lee")
        assert "not the same as" not in await desk.press("c")


async def test_likely_names_stand_first(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("1", "Ann Lee")
        screen = await desk.choose("same")
        assert "alike names" in next(line for line in screen.split("\n") if "▌ Anne Lee" in line)


async def test_participants_are_put_in_and_taken_out(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("2", "Lee–Salo")
        screen = await desk.choose("part")
        assert screen.count("[x]") == 2
        assert "nothing is changed yet" in await desk.press("enter")
        # Space marks as long as nothing is typed; Tab always.
        await desk.press("space")
        await desk.type("anne")
        await desk.press("tab")
        await desk.type("Jo Moe")
        screen = await desk.press("tab")
        assert screen.count("[x]") == 3
        assert "Enter takes the 3 marked" in screen
        await desk.press("enter")
        (placed,) = read_corrections(folder)
        assert isinstance(placed.correction, MeetingCorrection)
        assert placed.correction.participants is not None
        assert [one.name for one in placed.correction.participants] == ["Mika Salo", "Anne Lee", "Jo Moe"]
        (meeting,) = [one for one in desk.library.corpus.meetings.values() if one.corrected]
        assert [desk.library.corpus.actors[one].name for one in meeting.participants] == [
            "Mika Salo",
            "Anne Lee",
            "Jo Moe",
        ]


async def test_several_speak_together(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("3", "Ann Lee")
        await desk.choose("sp")
        for name in ("ann lee", "mika"):
            await desk.type(name)
            await desk.press("tab")
        assert "✎ Ann Lee and Mika Salo" in await desk.press("enter")
        assert "Ann Lee and Mika Salo say “The border will open,”" in desk.notice


@pytest.mark.parametrize(("pane", "row", "first"), [("2", "Lee–Salo", "date"), ("3", "Ann Lee", "article")])
async def test_what_is_no_date_is_said_in_words(folder: Path, pane: str, row: str, first: str) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to(pane, row)
        await desk.choose(first)
        for typed in ("soon", "2025-13", "2025-02-30", "14.2.2025"):
            await desk.type(typed)
            screen = await desk.press("enter")
            assert f"not a date: {typed} (write 2025-02-14, 2025-02 or 2025)" in screen
            await desk.press("ctrl+u")
        assert not (folder / CORRECTIONS_FILE).exists()
        await desk.press(*"2025-02-14", "enter")
        assert "2025-02-14; U undoes" in desk.notice


async def test_in_the_reader_the_marked_fact_or_else_the_article(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("3", "Ann Lee")
        await desk.press("enter")
        assert "Correct “The border will open,”" in await desk.press("c")
        await desk.press("escape", "1", "4", "g", "n")
        assert "Correct " in await desk.press("c")
        await desk.press("escape", "3", "4")
        desk.explorer.amend(desk.explorer.session.first_view(desk.explorer.view))
    async with at_the_desk(folder, query="nothing has this") as desk:
        await desk.press("4")
        assert "nothing to correct here" in await desk.press("c")


async def test_with_nothing_marked_c_and_w_speak_of_the_article(folder: Path) -> None:
    (folder / "oslo.txt").write_text("The weather\n\nNothing happened anywhere.\n")
    (folder / "bergen.txt").unlink()
    async with at_the_desk(folder) as desk:
        await desk.press("4")
        assert "The date of oslo.txt is" in await desk.press("c")
        await desk.type("2025-03-05")
        await desk.press("enter")
        assert "✎ 2025-03-05" in desk.screen
        screen = await desk.press("w")
        assert "by hand: corrections.yaml, line 2" in screen
        assert "set by hand: corrections.yaml, line 2" in screen


async def test_a_corrected_fact_looks_so_and_says_by_which_line(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("3", "Ann Lee")
        assert "✎" not in desk.screen
        await desk.choose("sp", "mika")
        assert "by hand: corrections.yaml, line 2" in await desk.press("w")
        await desk.press("escape", "enter")
        assert any("▌✎" in line and "The border" in line for line in desk.lines)


async def test_without_unicode_the_sign_is_a_star(folder: Path) -> None:
    async with at_the_desk(folder, terminal=Terminal(ascii=True)) as desk:
        await desk.press("3")
        screen = await desk.choose("not a")
        assert screen.isascii()
        await desk.press("1", "j")
        screen = await desk.choose("name", "Somebody Else")
        assert "* Somebody Else" in screen
        assert screen.isascii()


@pytest.mark.parametrize("size", [WIDE, NARROW, TINY])
async def test_the_same_keys_at_every_size(folder: Path, size: tuple[int, int]) -> None:
    async with at_the_desk(folder, size) as desk:
        await desk.to("3", "Ann Lee")
        before = desk.under_cursor
        for question in ("Correct “The", "The speaker is"):
            await desk.press("c" if "Correct" in question else "enter")
            assert question in desk.screen
        await desk.type("mika")
        assert "▌ [ ] Mika Salo" in desk.screen
        assert all(strip.cell_length == size[0] for strip in desk.strips)
        await desk.press("enter")
        assert desk.under_cursor == before
        assert "✎ Mika Salo" in desk.screen
        assert "U undoes" in desk.notice
        assert "(corrections.yaml, line 2)" in desk.notice or size == TINY
        await desk.press("U")
        assert "✎" not in desk.screen


async def test_esc_goes_back_a_question_and_then_leaves(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        before = desk.screen
        await desk.choose("sp")
        await desk.type("mi")
        assert "The speaker is" in desk.screen
        assert "Correct “" in await desk.press("escape")
        assert await desk.press("escape") == before
        assert not (folder / CORRECTIONS_FILE).exists()


async def test_the_same_facts_stay_under_the_cursors_also_on_the_way_back(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("2", "Lee–Salo")
        meeting = desk.under_cursor
        await desk.to("1", "Norway")
        norway = desk.under_cursor
        await desk.press("s")
        await desk.to("1", "Anne Lee")
        await desk.choose("same", "ann lee")
        # Whom she was joined to is under the cursor now.
        assert desk.under_cursor == "ann-lee"
        await desk.press("2")
        assert desk.under_cursor == meeting
        await desk.press("left_square_bracket")
        assert desk.explorer.view.focus == "actors"
        assert desk.under_cursor == norway
        await desk.press("right_square_bracket")
        assert desk.under_cursor == meeting


@pytest.mark.parametrize(
    ("pane", "row", "chosen", "query", "changed"),
    [
        ("1", "Mika Salo", ("name", "Miko Sala"), 'by:\'"Mika Salo"', 'by:\'"Miko Sala"'),
        ("1", "Mika Salo", ("same", "anne"), 'by:\'"Mika Salo" trade', 'by:\'"Anne Lee" trade'),
    ],
)
async def test_a_filter_follows_its_actor_to_the_new_name(
    folder: Path, pane: str, row: str, chosen: Sequence[str], query: str, changed: str
) -> None:
    async with at_the_desk(folder, query=query) as desk:
        await desk.to(pane, row)
        count = len(desk.explorer.session.rows("quotes"))
        await desk.choose(*chosen)
        assert desk.explorer.view.query == changed
        assert len(desk.explorer.session.rows("quotes")) == count > 0


async def test_a_meeting_filter_follows_its_meeting(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("2", "News conference of Salo")
        await desk.press("enter")
        rows = [quote.id for quote in desk.explorer.session.rows("quotes")]
        await desk.to("1", "Mika Salo")
        await desk.choose("name", "Mika Virta")
        assert [quote.id for quote in desk.explorer.session.rows("quotes")] == rows != []


async def test_a_broken_file_is_said_and_stays_as_it_is(folder: Path) -> None:
    (folder / CORRECTIONS_FILE).write_text("correct: [\n")
    async with at_the_desk(folder) as desk:
        assert "1 problem" in desk.screen
        await desk.press("3")
        await desk.choose("not a")
        assert "corrections.yaml, line 2" in desk.notice
        await desk.press("U")
        assert "corrections.yaml, line 2" in desk.notice
        assert "Quotes 3" in desk.screen
        assert (folder / CORRECTIONS_FILE).read_text() == "correct: [\n"
        # Mended in an editor meanwhile, it is used, and is no problem any more.
        (folder / CORRECTIONS_FILE).write_text("")
        screen = await desk.choose("not a")
        assert "Quotes 2" in screen
        assert desk.library.corpus.problems == ()


async def test_a_broken_entry_is_said_and_stays_beside_the_others(folder: Path) -> None:
    broken = "- correct: not a quote\n  quote: {words: He said: no}\n"
    (folder / CORRECTIONS_FILE).write_text(broken)
    async with at_the_desk(folder) as desk:
        assert "1 problem" in desk.screen
        await desk.press("3")
        assert "Quotes 2" in await desk.choose("not a")
        assert "U undoes (corrections.yaml, line 3)" in desk.notice
        assert "1 problem" in await desk.press("j")
        assert "Quotes 3" in await desk.press("U")
        assert (folder / CORRECTIONS_FILE).read_text() == broken
        await desk.press("U")
        assert "nothing to undo in" in desk.notice


async def test_a_folder_that_cannot_be_written_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> tuple[int, str]:
        raise PermissionError(13, "Permission denied")

    async with at_the_desk(folder) as desk:
        await desk.press("3")
        monkeypatch.setattr(tempfile, "mkstemp", refused)
        await desk.choose("not a")
        assert desk.notice.startswith("corrections.yaml cannot be written in ")
        assert "Quotes 3" in desk.screen
        monkeypatch.undo()
        assert "Quotes 2" in await desk.choose("not a")
        assert sorted(os.listdir(folder)) == ["bergen.txt", CORRECTIONS_FILE, "oslo.txt"]


async def test_a_corpus_without_a_folder_says_so() -> None:
    async with driving() as walk:
        assert "corrections need a folder" in await walk.press("c")
        assert "corrections need a folder" in await walk.press("U")


async def test_an_earlier_correction_is_undone_by_a_second_U(folder: Path) -> None:
    append_correction(folder, ActorName(actor=ActorReference(name="Mika Salo"), name="Mika Berg"))
    async with at_the_desk(folder) as desk:
        await desk.press("U")
        assert "U again undoes an earlier one: Mika Salo is called Mika Berg (corrections.yaml, line 2)" in desk.notice
        # Another key between: asked anew.
        await desk.press("j", "U")
        assert "U again" in desk.notice
        assert len(read_corrections(folder)) == 1
        await desk.press("U")
        assert "undone: Mika Salo is called Mika Berg" in desk.notice
        await desk.press("U")
        assert "nothing to undo in" in desk.notice


async def test_what_was_undone_is_redone(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        assert "nothing to redo" in await desk.press("ctrl+r")
        await desk.to("3", "Ann Lee")
        await desk.choose("sp", "mika")
        await desk.choose("art", "2025-03-04")
        made, facts = (folder / CORRECTIONS_FILE).read_text(), tables(desk.library)
        await desk.press("U", "U")
        assert "Ctrl+R redoes" in desk.notice
        assert "✎ Mika Salo" in await desk.press("ctrl+r")
        assert "Mika Salo says “The border will open,”; U undoes" in desk.notice
        await desk.press("ctrl+r")
        assert (folder / CORRECTIONS_FILE).read_text() == made
        assert tables(desk.library) == facts
        assert "nothing to redo" in await desk.press("ctrl+r")
        # What is made anew goes another way.
        await desk.press("U")
        await desk.choose("not a")
        assert "nothing to redo" in await desk.press("ctrl+r")


async def test_entries_say_when_they_were_made_and_name_files_from_their_folder(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.to("3", "Ann Lee")
        await desk.choose("art", "2025-03-04")
    (entry,) = yaml.safe_load((folder / CORRECTIONS_FILE).read_text())
    assert entry["document"]["path"] == "oslo.txt"
    assert entry["made"]


async def test_from_the_palette(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        await desk.press("3", ":")
        await desk.type("correct")
        assert "Correct “" in await desk.press("enter")


async def test_one_correction_at_a_time(folder: Path) -> None:
    async with at_the_desk(folder) as desk:
        desk.explorer._under_way = True
        assert "one moment" in await desk.press("c")
        assert "one moment" in await desk.press("U")
        desk.explorer._under_way = False
        assert "Correct " in await desk.press("c")


def test_a_correction_that_finds_nothing_is_not_left_behind(folder: Path) -> None:
    library = open_library([str(folder)])
    head = "# mine\n"
    (folder / CORRECTIONS_FILE).write_text(head)
    lost: list[Correction] = [
        QuoteSpeaker(quote=QuoteReference(words="never said"), speakers=()),
        MeetingCorrection(meeting=MeetingReference(words="never met"), status="held"),
        ActorName(actor=ActorReference(name="Nobody Here"), name="X"),
    ]
    for correction in lost:
        with pytest.raises(NotCorrected, match="nothing here to correct"):
            make(library, correction)
        assert (folder / CORRECTIONS_FILE).read_text() == head


def test_a_long_quote_is_named_by_its_first_words() -> None:
    words = "one two three four five six seven eight nine ten eleven"
    said = described(QuoteSpeaker(quote=QuoteReference(words=words), speakers=()))
    assert said == "nobody known says “one two three four five six seven eight …”"


def test_check_reports_corrections_whose_fact_is_gone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    append_correction(folder, ActorName(actor=ActorReference(name="Nobody Here"), name="X"))
    check([str(folder)], "text")
    assert "corrections.yaml: warning: corrections.yaml, line 2: nothing here to correct any more" in (
        capsys.readouterr().out
    )


PEOPLE = tuple(
    Choice(name, ActorReference(name=name), names=names)
    for name, names in {
        "Cho Tae-yul": ("Minister Cho",),
        "Choi Sang-mok": (),
        "Jo Ávila": (),
        "Takeshi Iwaya": (),
    }.items()
)


def _new(name: str) -> Choice:
    return Choice(name, ActorReference(name=name), "new")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Cho Tae-yul", "Choi Sang-mok", "Jo Ávila", "Takeshi Iwaya"]),
        ("cho", ["Cho Tae-yul", "Choi Sang-mok", "cho"]),
        ("cho ta", ["Cho Tae-yul", "cho ta"]),
        ("minis", ["Cho Tae-yul", "minis"]),
        ("avila", ["Jo Ávila", "avila"]),
        ("takeshi iwaya", ["Takeshi Iwaya"]),
        # A name nobody has is offered before those that are like it.
        ("takesih iwaya", ["takesih iwaya", "Takeshi Iwaya"]),
        ("xyzzy", ["xyzzy"]),
    ],
)
def test_what_is_typed_finds_names(typed: str, found: list[str]) -> None:
    rows, problem = answers(Question("Who", PEOPLE, typed=_new), Finder(PEOPLE), typed)
    assert [row.words for row in rows] == found
    assert problem == ""


def test_asking_and_correcting_cost_few_bytes(folder: Path) -> None:
    over_ssh = {"SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}
    with TerminalProgram(environ=over_ssh, arguments=(str(folder),)) as program:
        program.read(until=b"1/3")
        sizes = {key: len(program.press(key)) for key in ("c", "\r", "m", "i", "k", "\x1b", "\x1b")}
        assert {key: size for key, size in sizes.items() if size > 10_000} == {}
        # Over a slow line many keys arrive at once.
        assert b"is no quote" in program.press("cnot\r", silence=0.5)
        assert len(program.press("U")) <= 10_000


def test_every_example_of_the_description_can_be_used(tmp_path: Path) -> None:
    text = (Path(__file__).parent.parent.parent / "docs" / "corrections.md").read_text(encoding="utf-8")
    examples = re.findall(r"^### (.+?)\n.*?^```yaml\n(.+?)^```", text, re.MULTILINE | re.DOTALL)
    (tmp_path / CORRECTIONS_FILE).write_text("".join(example for _, example in examples), encoding="utf-8")
    found = [placed.correction.correct for placed in read_corrections(tmp_path)]
    assert found == [heading for heading, _ in examples]
    assert set(found) == {get_args(kind.model_fields["correct"].annotation)[0] for kind in get_args(Correction)}
