"""Rows: what is verbatim is in marks, what is not known is not made up, every line is as wide as it should be."""

from __future__ import annotations

from dataclasses import replace

import pytest
from onrecord.model.corpus import Corpus
from onrecord.model.records import PartialDate, Span
from onrecord.tui.lines import ends_line, overlaid, strip_of
from onrecord.tui.look import look
from onrecord.tui.marks import marks_of
from onrecord.tui.paint import Painter, date_words
from onrecord.tui.sorting import ORDERS, in_order, next_order, order_named
from rich.style import Style

from tests.facts import made_quote
from tests.tui.sample import sample

CORPUS = sample()
QUOTES = list(CORPUS.quotes.values())
BOLD = Style(bold=True)


def painter(ascii_only: bool = False) -> Painter:
    return Painter(CORPUS, look(ascii_only), lambda text: ())


@pytest.mark.parametrize(
    ("number", "first", "second"),
    [
        (0, "Anna Berg · Berg and Holm in Oslo", "  “We will keep the harbours open,” … “That is a promise.”"),
        (1, "Lars Holm", "  the patrols would begin in spring and were “long overdue”"),
        (2, "officials", "  A planned visit to Bergen was called off"),
        (4, "Mei Tanaka · Osaka talks", "  “Nobody wins,”"),
    ],
)
def test_quotes(number: int, first: str, second: str) -> None:
    lines = painter().quote(QUOTES[number], 80)
    assert lines[0].text.startswith(first)
    assert lines[1].text.rstrip() == second


@pytest.mark.parametrize(
    ("words", "quoted", "shown"),
    [
        ("he saw “a gap” and “no way” out", ("a gap", "no way"), "he saw “a gap” and “no way” out"),
        ('the "old" rules', ("old",), "the “old” rules"),
        ("the ‘old’ rules", ("old",), "the “old” rules"),
        ("the harbour “Nora”’s pier", ("Nora",), "the harbour “Nora”’s pier"),
        ("old rules", ("old",), "“old” rules"),
        ("the “old\n  rules”  there", ("old\n  rules",), "the “old rules” there"),
    ],
)
def test_a_fragment_has_one_pair_of_marks(words: str, quoted: tuple[str, ...], shown: str) -> None:
    document = replace(CORPUS.documents["harbour"], id="one", text=words)
    fragments = tuple(Span(words.index(part), words.index(part) + len(part)) for part in quoted)
    whole = Span(0, len(words))
    quote = made_quote("q", "one", "mixed", [whole], whole, quoted=fragments)
    corpus = Corpus({"one": document}, {}, {}, {"q": quote}, ())
    runs = Painter(corpus, look(False), lambda text: ()).words(quote)
    assert "".join(text for text, _ in runs) == shown


@pytest.mark.parametrize("width", [1, 2, 10, 28, 80, 300])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_every_row_fills_its_width(width: int, ascii_only: bool) -> None:
    paint = painter(ascii_only)
    rows = [paint.quote(quote, width) for quote in QUOTES]
    rows += [paint.meeting(meeting, width) for meeting in CORPUS.meetings.values()]
    rows += [paint.actor(actor, width) for actor in CORPUS.actors.values()]
    assert {strip.cell_length for row in rows for strip in row} == {width}
    assert not ascii_only or all(strip.text.isascii() for row in rows for strip in row)


@pytest.mark.parametrize(
    ("meeting", "shown"),
    [("oslo", "● Berg and Holm in Oslo"), ("osaka", "○ Osaka talks"), ("bergen", "× Visit to Bergen")],
)
def test_a_status_has_a_sign_and_a_word(meeting: str, shown: str) -> None:
    lines = painter().meeting(CORPUS.meetings[meeting], 60)
    assert lines[0].text.startswith(shown)
    assert any(word in lines[1].text for word in ("held", "planned", "called off"))


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (None, "no date"),
        (PartialDate(None, "unknown", "last week", ""), "last week"),
        (PartialDate("2025-01", "month", "January", ""), "2025-01"),
        (PartialDate("2025-01-13/2025-01-16", "interval", "", ""), "2025-01-13 to 2025-01-16"),
    ],
)
def test_date_words(date: PartialDate | None, words: str) -> None:
    assert date_words(date) == words


def test_the_articles_date_is_in_brackets_where_the_quotes_is_not_known() -> None:
    assert painter().day(QUOTES[0]) == "2025-03-04"
    assert painter().day(QUOTES[-1]) == "no date"


def test_a_line_too_long_ends_in_an_ellipsis_and_never_in_half_a_sign() -> None:
    assert strip_of([("abcdef", BOLD)], 4, look()).text == "abc…"
    assert strip_of([("海峡の安", BOLD)], 6, look()).text == "海峡 …"
    assert strip_of([("abcdefgh", BOLD)], 6, look(ascii_only=True)).text == "abc..."
    assert ends_line([("name", BOLD)], [("2025", BOLD)], 12, look()).text == "name    2025"


def test_marks_lie_over_runs() -> None:
    plain = Style()
    assert overlaid([("abcd", plain), ("ef", plain)], [(1, 5, BOLD)]) == [
        ("a", plain),
        ("bcd", BOLD),
        ("e", BOLD),
        ("f", plain),
    ]
    assert overlaid([("ab", plain)], [(-3, 1, BOLD), (9, 12, BOLD)]) == [("a", BOLD), ("b", plain)]


def test_orders() -> None:
    newest = in_order(QUOTES, order_named("quotes", "newest"), CORPUS)
    assert [quote.document for quote in newest] == ["strait"] * 2 + ["harbour"] * 3 + ["hostile"]
    oldest = in_order(QUOTES, order_named("quotes", "oldest"), CORPUS)
    assert [quote.document for quote in oldest] == ["harbour"] * 3 + ["strait"] * 2 + ["hostile"]
    assert in_order(QUOTES, order_named("quotes", ""), CORPUS) is QUOTES


def test_weeks_stand_among_the_days_of_their_year() -> None:
    values = ["2025-W28", "2025-11-05", "2026-02", "2025", None]
    meeting = CORPUS.meetings["oslo"]
    meetings = [replace(meeting, date=PartialDate(value, "unknown", "", "")) for value in values]
    newest = in_order(meetings, order_named("meetings", "newest"), CORPUS)
    assert [one.date.value for one in newest] == ["2026-02", "2025-11-05", "2025-W28", "2025", None]
    assert order_named("quotes", "no such") == ORDERS["quotes"][0]
    name = ""
    for _ in ORDERS["actors"]:
        name = next_order("actors", name).name
    assert name == ""


def test_marks_of_a_document() -> None:
    marks = marks_of(CORPUS, "harbour")
    text = CORPUS.documents["harbour"].text
    stops = [mark.span.of(text) for mark in marks.stops]
    assert stops[:4] == ["Anna Berg", "Lars Holm", "We will keep the harbours open,", "Berg"]
    assert marks.after(marks.stops[0].span.start) == marks.stops[1]
    assert marks.before(marks.stops[0].span.start) is None
    assert marks.at(marks.stops[2].span) == marks.stops[2]
    assert [mark.kind for mark in marks.over(0, 20)] == []
