"""The query language: what was typed, and what is understood."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from onrecord.model.query import IS_VALUES, Days, Filter, Term, days_of, is_values, parse


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("", []),
        ("   ", []),
        ("ties", [Term("ties")]),
        ("denuclearization  trilateral", [Term("denuclearization"), Term("trilateral")]),
        ("'ties", [Term("ties", "exact")]),
        ("'ties'", [Term("ties", "exact")]),
        ("'ties$'", [Term("ties", "exact", at_end=True)]),
        ("‘ties’", [Term("ties", "exact")]),
        ("^we", [Term("we", at_start=True)]),
        ("summit$", [Term("summit", at_end=True)]),
        ("'^we$", [Term("we", "exact", at_start=True, at_end=True)]),
        ("!ukraine", [Term("ukraine", negated=True)]),
        ("-ukraine", [Term("ukraine", negated=True)]),
        ("!'ties", [Term("ties", "exact", negated=True)]),
        ('"free and open"', [Term("free and open", "phrase")]),
        ("“free  and open”", [Term("free and open", "phrase")]),
        ('!"free and open"', [Term("free and open", "phrase", negated=True)]),
        ('^"we are"', [Term("we are", "phrase", at_start=True)]),
        ('"we are"$', [Term("we are", "phrase", at_end=True)]),
        ('"free and', [Term("free and", "phrase", complete=False)]),
        ('""', []),
        ('"free"press', [Term("free", "phrase"), Term("press")]),
        ("!", []),
        ("^ $ ' | -", []),
        ("U.S.", [Term("U.S.")]),
        ("tae-yul", [Term("tae-yul")]),
        ("17:24", [Term("17:24")]),
        ("https://example.org/a", [Term("https://example.org/a")]),
        ("by:cho", [Filter("by", "cho")]),
        ("BY:Cho", [Filter("by", "Cho")]),
        ("-by:trump", [Filter("by", "trump", negated=True)]),
        ("!by:trump", [Filter("by", "trump", negated=True)]),
        ('at:"camp david"', [Filter("at", "camp david")]),
        ("at:“camp david”", [Filter("at", "camp david")]),
        ('at:"camp dav', [Filter("at", "camp dav")]),
        ("by:'takeshi-iwaya", [Filter("by", "takeshi-iwaya", exact=True)]),
        ('by:\'"takeshi iwaya"', [Filter("by", "takeshi iwaya", exact=True)]),
        ("by:o'neill", [Filter("by", "o'neill")]),
        ("in:seoul on:2025-01", [Filter("in", "seoul"), Filter("on", "2025-01")]),
        ("doc:a/b.txt", [Filter("doc", "a/b.txt")]),
        ("is:direct", [Filter("is", "direct")]),
        ("is:phone-call", [Filter("is", "phone-call")]),
    ],
)
def test_parse(text: str, items: list[Term | Filter]) -> None:
    query = parse(text)
    assert [group[0] for group in query.groups] == items
    assert all(len(group) == 1 for group in query.groups)
    assert query.problems == ()
    assert query.text == text
    assert bool(query) == bool(items)


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("a | b", ("a | b",)),
        ("a|b", ("a | b",)),
        ("core a | b | c end", ("core", "a | b | c", "end")),
        ("by:cho | by:iwaya ties", ("by:cho | by:iwaya", "ties")),
        ("| a", ("a",)),
        ("a |", ("a",)),
        ("a || b", ("a | b",)),
        ('at:"camp  david" “free and open”', ('at:"camp david"', '"free and open"')),
    ],
)
def test_alternatives_share_a_chip(text: str, chips: tuple[str, ...]) -> None:
    assert parse(text).chips() == chips


@pytest.mark.parametrize(
    ("text", "where", "message", "hint"),
    [
        ("frm:2024 x", (0, 8), "there is no field 'frm'", "did you mean from:2024?"),
        ("x speaker:cho", (2, 13), "there is no field 'speaker'", "did you mean by:cho?"),
        ('plce:"camp david"', (0, 17), "there is no field 'plce'", "the fields are"),
        ("by:", (0, 3), "by: asks for a speaker and has no value", "by:cho"),
        ("-by:", (0, 4), "by: asks for a speaker and has no value", "by:cho"),
        ("on:", (0, 3), "on: asks for a date", "on:2025-01"),
        ("on:seoul", (0, 8), "'seoul' is not a date", "did you mean at:seoul or in:seoul?"),
        ("from:seoul", (0, 10), "'seoul' is not a date", "did you mean in:seoul or by:seoul?"),
        ("on:2025-13", (0, 10), "'2025-13' is not a date", "2025-01-13"),
        ("is:dirct", (0, 8), "is: does not know 'dirct'", "did you mean is:direct?"),
        ("is:nonsense", (0, 11), "is: does not know 'nonsense'", "is:direct"),
    ],
)
def test_problems_say_where_and_what_was_meant(text: str, where: tuple[int, int], message: str, hint: str) -> None:
    query = parse(text)
    (problem,) = query.problems
    assert problem.where == where
    assert message in problem.message
    assert hint in (problem.hint or "")
    assert query.filters == ()


@pytest.mark.parametrize(
    ("text", "dated"),
    [("to:2025-02", True), ("to:2025", True), ("to:rubio", False), ("to:2025-W07", True), ("to:'2025", False)],
)
def test_to_is_a_date_where_its_value_is_one(text: str, dated: bool) -> None:
    (found,) = parse(text).filters
    assert (found.days is not None) == dated


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2025-01-13", date(2025, 1, 13), date(2025, 1, 13)),
        ("2025-1-3", date(2025, 1, 3), date(2025, 1, 3)),
        ("2025-02", date(2025, 2, 1), date(2025, 2, 28)),
        ("2024-2", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("2025-W06", date(2025, 2, 3), date(2025, 2, 9)),
        ("2025w6", date(2025, 2, 3), date(2025, 2, 9)),
        ("2025-Q2", date(2025, 4, 1), date(2025, 6, 30)),
        ("1990s", date(1990, 1, 1), date(1999, 12, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2025-01~", date(2025, 1, 1), date(2025, 1, 31)),
        ("2025-01-13/2025-01-16", date(2025, 1, 13), date(2025, 1, 16)),
        ("2025/..", date(2025, 1, 1), date.max),
        ("../2025", date.min, date(2025, 12, 31)),
    ],
)
def test_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == Days(first, last)


@pytest.mark.parametrize(
    "value", ["", "seoul", "2025-13", "2025-02-30", "25", "٢٠٢٥", "2025-01-16/2025-01-13", "/x", "0000"]
)
def test_no_days(value: str) -> None:
    assert days_of(value) is None


@pytest.mark.parametrize(
    ("value", "known"),
    [
        ("direct", ("direct",)),
        ("dir", ("direct",)),
        ("phone call", ("phone_call",)),
        ("un", ("unattributed", "undated", "unnamed")),
        ("", ()),
        ("x", ()),
    ],
)
def test_half_a_kind_is_enough(value: str, known: tuple[str, ...]) -> None:
    assert is_values(value) == known


@pytest.mark.parametrize(
    ("text", "field", "value", "expected"),
    [
        ("", "by", "cho", "by:cho"),
        ("ties", "at", "camp david", 'ties at:"camp david"'),
        ("ties", "by", "'takeshi-iwaya", "ties by:'takeshi-iwaya"),
        ("by:cho", "by", "cho", "by:cho"),
        ('"free and', "by", "cho", '"free and" by:cho'),
        ("ties", "in", ' a "b" ', 'ties in:"a b"'),
        ("ties", "in", "", "ties"),
        ("ties", "doc", "a|b", 'ties doc:"a|b"'),
    ],
)
def test_with_filter(text: str, field: str, value: str, expected: str) -> None:
    query = parse(text).with_filter(field, value)  # type: ignore[arg-type]
    assert str(query) == query.text == expected
    assert parse(expected) == query
    assert [one.where.of(query.text) for one in query.filters] == [str(one) for one in query.filters]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("ties by:cho", "ties"), ("ties", ""), ("", ""), ("a | b c | d", "a | b"), ("frm:x ties", "")],
)
def test_without_last(text: str, expected: str) -> None:
    assert str(parse(text).without_last()) == expected


_SIGNS = st.sampled_from([*"'\"“”|!^$-: \tab", "by:", "to:", "on:2025", "is:direct", "seoul", "é", "\x1b", "\x00"])


@settings(deadline=None)
@given(st.one_of(st.text(), st.lists(_SIGNS).map("".join)))
def test_any_text_is_a_query_and_what_it_says_is_the_same_query(text: str) -> None:
    query = parse(text)
    assert parse(str(query)) == query
    assert query.text == text
    for item in query.items:
        assert item.where.of(text)
    for problem in query.problems:
        assert problem.where.of(text)


def test_every_value_of_is_is_understood() -> None:
    assert all(is_values(value) == (value,) for value in IS_VALUES)
