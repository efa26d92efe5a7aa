"""Walks by real keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from onrecord.model.corpus import Corpus
from onrecord.model.records import Alias
from onrecord.model.search import index
from onrecord.tui.terminal import Terminal

from tests.tui.driving import NARROW, TINY, WIDE, Driver, driving
from tests.tui.sample import sample


async def test_the_walk_by_speaker_document_name_meetings_and_back() -> None:
    """Search a quote by speaker, open it, follow a name in it, see that person's meetings, go back twice."""
    async with driving() as walk:
        await walk.press("slash")
        await walk.type("by:berg harbours")
        await walk.press("enter")
        assert walk.focus == "quotes"
        searched = walk.screen
        await walk.press("enter")
        assert walk.focus == "reader"
        for _ in range(9):
            await walk.press("n")
            if getattr(walk.explorer.session.fact(), "name", "") == "Lars Holm":
                break
        opened = walk.screen
        await walk.press("enter")
        assert "Lars Holm" in walk.lines[0]
        await walk.press("2")
        assert walk.focus == "meetings"
        assert "Berg and Holm in Oslo" in walk.screen
        assert "Osaka talks" not in walk.screen
        assert await walk.press("left_square_bracket") == opened
        assert await walk.press("left_square_bracket") == searched
        await walk.press("right_square_bracket")
        assert walk.screen == opened


async def test_typing_narrows_all_panes_and_marks_the_matches() -> None:
    async with driving() as walk:
        await walk.press("slash")
        screen = await walk.type("guard")
        assert "Quotes 1 of 6" in screen
        marked = {
            segment.text
            for strip in walk.strips
            for segment in strip
            if segment.style and segment.style.underline and segment.style.bold
        }
        assert "guarding" in marked


async def test_escape_leaves_the_search_then_takes_filters_off_then_goes_back() -> None:
    async with driving() as walk:
        first = walk.screen
        await walk.press("slash")
        await walk.type("by:berg harbours")
        await walk.press("escape")
        assert walk.explorer.view.query == "by:berg harbours"
        await walk.press("escape")
        assert walk.explorer.view.query == "by:berg"
        await walk.press("escape")
        assert walk.explorer.view.query == ""
        await walk.press("escape", "escape", "escape", "escape")
        assert walk.screen == first.replace("x", "x") or "this is where you began" in walk.screen


@pytest.mark.parametrize("size", [WIDE, NARROW, TINY])
async def test_the_same_keys_work_at_every_size(size: tuple[int, int]) -> None:
    async with driving(size) as walk:
        assert "Quotes 6" in walk.screen
        await walk.press("j", "enter")
        assert walk.focus == "reader"
        assert "Reader" in walk.screen
        await walk.press("escape")
        assert walk.focus == "quotes"
        assert walk.explorer.view.cursors.quotes.row == 1
        await walk.press("1")
        assert "Anna Berg" in walk.screen
        assert all(strip.cell_length == size[0] for strip in walk.strips)


async def test_a_terminal_may_change_its_size() -> None:
    async with driving(WIDE) as walk:
        await walk.press("j", "j")
        before = walk.screen
        for size in (NARROW, TINY, NARROW, WIDE):
            await walk.pilot.resize_terminal(*size)
            await walk.settle()
            assert len(walk.lines) == size[1]
            assert "officials" in walk.screen
        assert walk.screen == before


async def test_enter_on_an_actor_and_a_meeting_filters_all_panes() -> None:
    async with driving() as walk:
        await walk.press("1", "enter")
        assert walk.explorer.view.query == 'by:\'"Anna Berg"'
        assert "Quotes 2 of 6" in walk.screen
        await walk.press("x", "2")
        await walk.press("enter")
        assert "Berg and Holm in Oslo" in walk.lines[0]
        assert walk.focus == "quotes"
        assert "Quotes 1 of 6" in walk.screen


async def test_related_leads_on() -> None:
    async with driving() as walk:
        await walk.press("u")
        assert walk.focus == "meetings"
        assert "Meetings 1 of 3" in walk.screen
        await walk.press("u")
        assert walk.focus == "quotes"
        assert "Quotes 1 of 6" in walk.screen
        await walk.press("1", "u")
        assert walk.focus == "meetings"
        assert "Meetings 2 of 3" in walk.screen
        await walk.press("x", "3", "j", "u")
        assert "no meeting is stated" in walk.screen


async def test_sorting_is_shown_in_the_title_and_can_be_walked_back() -> None:
    async with driving() as walk:
        assert "oldest first" in walk.screen
        assert "busiest" in walk.screen
        assert "best first" not in walk.screen
        await walk.press("s")
        assert "newest first" in walk.screen
        first = walk.explorer.session.rows("quotes")[0]
        assert first.document == "strait"
        await walk.press("left_square_bracket")
        assert "newest first" not in walk.screen
        # Only where words are looked for can one row be better than another.
        await walk.press("slash", *"harbours", "enter")
        assert "best first" in walk.screen


async def test_words_that_stand_in_articles_only_open_there_and_articles_are_leafed_through() -> None:
    async with driving() as walk:
        await walk.press("slash")
        screen = await walk.type("patrols")
        assert "the words stand in" not in screen
        screen = await walk.press("ctrl+u", *"delay")
        assert "the words stand in 1 article, in no quote or meeting; > and < leaf through" in screen
        assert "the words stand in articles only" in screen
        await walk.press("enter")
        assert (walk.focus, opened(walk)) == ("reader", "strait")
        assert "delay" in "".join(line for line in walk.lines if "▌" in line)
        assert "this is the last article" in await walk.press(">")
        assert "this is the first article" in await walk.press("<")
        # Without a query all articles answer.
        await walk.press("x", "<", "<")
        seen = []
        for number in (2, 3):
            seen.append(opened(walk))
            assert f"article {number} of 3" in await walk.press(">")
        assert [*seen, opened(walk)] == ["harbour", "strait", "hostile"]
        await walk.press("left_square_bracket")
        assert opened(walk) == "strait"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("by:holm by:tanaka", "nothing answers to all of it; without by:tanaka: 1 quote and 2 meetings"),
        ("by:tanaka harbours", "without harbours: 1 quote and 1 meeting"),
        ("by:tanaka harbours patrols xyzzy", ""),
        ("harbours", ""),
    ],
)
async def test_where_nothing_answers_it_says_which_part_is_one_too_many(query: str, said: str) -> None:
    async with driving(query=query) as walk:
        assert said in walk.lines[-1]
        assert ("without " in walk.lines[-1]) == bool(said)


async def test_zoom_shows_one_pane_and_back() -> None:
    async with driving() as walk:
        before = walk.screen
        await walk.press("z")
        assert "Actors" not in walk.screen
        assert await walk.press("z") == before


def opened(walk: Driver) -> str | None:
    return walk.explorer.view.reading.document


async def test_the_reader_follows_the_cursor_when_it_rests() -> None:
    async with driving() as walk:
        await walk.press("j", "j", "j")
        assert opened(walk) == "harbour"
        await walk.rest()
        assert opened(walk) == "strait"
        assert walk.focus == "quotes"
        await walk.press("p", "g")
        await walk.rest()
        assert opened(walk) == "strait"
        assert "stays" in await walk.press("p", "p")


@pytest.mark.parametrize(
    ("keys", "document"),
    [
        (("/", *"nobody", "enter"), "strait"),
        (("s",), "strait"),
        (("1", "enter"), "harbour"),
    ],
)
async def test_a_step_to_other_rows_opens_the_first_one(keys: tuple[str, ...], document: str) -> None:
    async with driving() as walk:
        await walk.press(*keys)
        assert opened(walk) == document
        await walk.press("[")
        assert opened(walk) == "harbour"


async def test_a_pane_with_the_cursor_where_it_was_leaves_the_reader_alone() -> None:
    async with driving(TINY) as walk:
        before = await walk.press("4", "j", "j")
        await walk.press("3")
        await walk.rest()
        assert await walk.press("4") == before


@pytest.mark.parametrize("ssh", [False, True])
async def test_a_narrow_terminals_reader_opens_at_the_quote_under_the_cursor(ssh: bool) -> None:
    async with driving(NARROW, terminal=Terminal(ssh=ssh)) as walk:
        await walk.press("j", "j", "j", "4")
        assert opened(walk) == "strait"


async def test_over_ssh_the_reader_stays_until_asked() -> None:
    async with driving(terminal=Terminal(ssh=True)) as walk:
        await walk.press("j", "j", "j")
        await walk.rest()
        assert opened(walk) == "harbour"
        await walk.press("p")
        await walk.rest()
        assert opened(walk) == "strait"


@pytest.mark.parametrize(("ssh", "top"), [(False, 1), (True, 2)])
async def test_lists_scroll_row_by_row_and_over_ssh_half_a_page(ssh: bool, top: int) -> None:
    async with driving(TINY, terminal=Terminal(ssh=ssh)) as walk:
        page = walk.explorer.lists["quotes"].list.page
        await walk.press(*"j" * page)
        assert walk.explorer.view.cursors.quotes.top == top


async def test_the_reader_rather_cuts_a_long_name_than_leave_out_the_date() -> None:
    async with driving(TINY) as walk:
        screen = await walk.press("4")
        assert "The Ledger" in screen.splitlines()[1]
        walk.explorer.reader.title_line.show("Reader", "a-very-long-name-of-a-file-indeed.txt", "2025-03-04", True)
        await walk.settle()
        assert walk.lines[1].endswith("… 2025-03-04 ")


async def test_somebody_who_neither_speaks_nor_meets_leads_to_what_is_said_of_them() -> None:
    known = sample()
    bergen = replace(known.actors["lars-holm"], id="bergen", name="Bergen", aliases=(Alias("Bergen", 1),))
    actors = {**known.actors, "bergen": bergen}
    corpus = index(Corpus(known.documents, actors, known.meetings, known.quotes, known.mentions))
    async with driving(corpus=corpus) as walk:
        await walk.press("1", "G", "enter")
        assert walk.focus == "quotes"
        assert walk.lines[0].lstrip().startswith('"Bergen"')
        assert "Quotes 1 of 6" in walk.screen


async def test_the_place_in_a_text_that_is_wholly_in_view_is_all_of_it() -> None:
    async with driving(NARROW) as walk:
        screen = await walk.press("enter")
        assert screen.endswith("all ")


async def test_why_shows_rules_and_evidence() -> None:
    async with driving() as walk:
        screen = await walk.press("w")
        assert "subject of the cue verb" in screen
        assert "Foreign Minister" not in screen.split("Why this quote")[0].splitlines()[-1]
        await walk.press("escape", "2", "w")
        assert "Monday before 2025-03-04" in walk.screen
        await walk.press("escape", "1", "w")
        assert "same family name in one document" in walk.screen
        await walk.press("escape")
        assert walk.focus == "actors"


async def test_copying_says_what_was_copied() -> None:
    async with driving() as walk:
        await walk.press("y")
        assert "copied the citation" in walk.screen
        assert walk.app.clipboard.startswith("“We will keep the harbours open,” … “That is a promise.” — Anna Berg")
        await walk.press("slash")
        await walk.type("by:berg")
        await walk.press("enter", "Y")
        assert walk.app.clipboard == "onrecord quotes articles -q by:berg"


async def test_help_and_palette_come_from_the_table() -> None:
    async with driving() as walk:
        screen = await walk.press("question_mark")
        assert "one row or line down" in screen
        await walk.press("G")
        assert "ONRECORD_ASCII=1" in walk.screen
        assert "a meeting held, planned, called off" in walk.screen
        await walk.press("escape", "colon")
        await walk.type("problem")
        await walk.press("enter")
        await walk.settle()
        assert "1 problem" in walk.screen
        assert "the file is empty" in walk.screen


async def test_a_query_that_cannot_be_understood_says_so() -> None:
    async with driving() as walk:
        await walk.press("slash")
        await walk.type(" berg is:dirct")
        assert "did you mean is:direct" in walk.screen
        wrong = [part.text for part in walk.strips[0] if part.style and part.style.underline]
        assert "".join(wrong) == "is:dirct"


async def test_nothing_found_says_what_to_do() -> None:
    async with driving() as walk:
        await walk.press("slash")
        await walk.type("zzzzzz")
        assert "none match" in walk.screen
        assert "last filter off" in walk.screen
        assert "Esc takes the …" not in walk.screen
        await walk.press("enter", "enter", "y", "w", "u", "j", "G", "escape")
        assert "Quotes 6" in walk.screen


async def test_the_reader_walks_its_facts_both_ways() -> None:
    async with driving() as walk:
        await walk.press("enter", "g")
        forward = []
        for _ in range(20):
            await walk.press("n")
            if walk.explorer.view.reading.fact in forward:
                break
            forward.append(walk.explorer.view.reading.fact)
        assert "no more below" in walk.screen
        backward = [forward[-1]]
        for _ in range(len(forward)):
            await walk.press("N")
            if walk.explorer.view.reading.fact != backward[-1]:
                backward.append(walk.explorer.view.reading.fact)
        assert backward[::-1][-len(forward) :] == forward


async def test_enter_on_a_quote_in_the_reader_finds_its_row() -> None:
    async with driving(query="by:tanaka") as walk:
        await walk.press("enter", "g", "n")
        while getattr(walk.explorer.session.fact(), "kind", "") != "indirect":
            await walk.press("N")
        await walk.press("enter")
        assert walk.focus == "quotes"
        assert walk.explorer.view.query == ""
        assert walk.explorer.session.fact().speakers == ("anna-berg",)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("keys", "size"),
    [("jjkkGgG12341", WIDE), ("zzszs[[]]", TINY), ("uuuu[[[[", WIDE), ("/ab", TINY), ("w?:", WIDE), ("pjpj", NARROW)],
)
async def test_no_order_of_keys_breaks_it(keys: str, size: tuple[int, int]) -> None:
    async with driving(size) as walk:
        for key in keys:
            await walk.press(key, "enter")
        assert all(strip.cell_length == size[0] for strip in walk.strips)


@pytest.mark.parametrize(
    ("query", "actor", "led_to"),
    [("nobody", "lars-holm", 'by:\'"Lars Holm"'), ("harbours", "anna-berg", 'harbours by:\'"Anna Berg"')],
)
async def test_following_narrows_the_query_or_leaves_it_where_nothing_is_left(
    query: str, actor: str, led_to: str
) -> None:
    async with driving(query=query) as walk:
        assert walk.explorer._followed(walk.explorer.session.corpus.actors[actor]).query == led_to


async def test_the_mouse_points_follows_and_scrolls() -> None:
    async with driving() as walk:
        rows = walk.explorer.lists["quotes"].list
        await walk.pilot.click(rows, offset=(5, 4))
        assert walk.explorer.view.cursors.quotes.row == 2
        await walk.pilot.click(rows, offset=(5, 0))
        await walk.pilot.click(rows, offset=(5, 0))
        assert walk.focus == "reader"
        await walk.pilot.click(walk.explorer.reader.text, offset=(4, 9))
        assert walk.focus == "reader"


async def test_a_long_document_of_wide_signs_stays_aligned() -> None:
    async with driving((50, 12), query="by:tanaka") as walk:
        await walk.press("enter", "G")
        assert all(strip.cell_length == 50 for strip in walk.strips)
        assert "航路は誰にとっても" in walk.screen.replace(" ", "")


async def test_hostile_text_is_shown_as_text_everywhere() -> None:
    async with driving(query="by:jan look") as walk:
        screens = [walk.screen]
        for keys in (("enter",), ("w",), ("escape", "escape", "1"), ("w",), ("escape", "exclamation_mark")):
            screens.append(await walk.press(*keys))
        whole = "".join(screens)
        assert not set(whole) & {"\x1b", "\x07", "\u202e", "\u200b", "\x9b"}
        assert "[link=http://x.example]now[/link]" in whole
        assert "[bold]markup[/bold]" in whole


@pytest.mark.parametrize(("there", "back"), [("tab", "shift+tab"), ("right", "left"), ("l", "h")])
async def test_from_pane_to_pane_and_round(there: str, back: str) -> None:
    async with driving() as walk:
        assert walk.focus == "quotes"
        for expected in ("reader", "actors", "meetings"):
            await walk.press(there)
            assert walk.focus == expected
        await walk.press(back)
        assert walk.focus == "actors"
        # In a search they are what they are in every line one types in.
        screen = await walk.press("slash", "x", "left", "h", "right", "l")
        assert " / hxl" in screen
