"""What years, decades and centuries mean, and which numbers of four digits are no years."""

from __future__ import annotations

from .atoms import CLASSES
from .forms import Fixed, Form, Interval
from .match import Match


def decade(match: Match) -> Form | None:
    if match.has("decade"):
        first = match.year("decade", "decade") if False else int(match.word("decade")[:4])
    else:
        first = int(match.word("short", "short1")[:2])
        if match.has("short1") and first < 50:
            return None
        first += 1900 if first > 20 else 2000
    return Fixed(f"{first // 10:03d}X", "decade", "written as a decade")


def century(match: Match) -> Form | None:
    number = match.ordinal("nth")
    return (
        Fixed(f"{number - 1:02d}XX", "century", f"the years {number - 1:02d}00 to {number - 1:02d}99")
        if number
        else None
    )


def year_range(match: Match) -> Form | None:
    first, second = int(match.word("year")), match.word("year2")
    if len(second) == 2 and match.classes("join") == CLASSES["DASH"]:
        second = f"{first // 100}{second}"
    if len(second) != 4 or not second.isdigit() or not first < int(second) <= 2199:
        return None
    joined = match.classes("join")
    if joined == CLASSES["AND"] and match.before() != "between":
        return None
    if first < 1700 and match.before() not in match.words.before_years:
        return None
    if match.atoms.word(match.end) == "-" or match.before() in ("-", "/", "#", "$", "€", "£", "no"):
        return None
    return Interval(Fixed(f"{first:04d}", "year"), Fixed(second, "year"))


def year(match: Match) -> Form | None:
    year = match.year("year")
    if year is None:
        return None
    form = Fixed(f"{year:04d}", "year")
    if match.has("said", "position", "position3"):
        return form
    index = match.index("year") or 0
    atoms = match.atoms
    before, after = atoms.word(index - 1), match.after()
    previous = atoms.words[index - 1] if index else ""
    if before == "-" and atoms.word(index - 2) in match.words.before_years:
        before = atoms.word(index - 2)  # "pre-2014 borders"
    if before in (
        "$",
        "€",
        "£",
        "¥",
        "₩",
        "#",
        "no",
        "nos",
        "+",
        "/",
        ".",
        "usd",
        "number",
        "resolution",
        "agenda",
        "vision",
        "room",
        "flight",
        "rs",
        "-",
    ):
        return None
    if after in ("-", "/", "–", "°") or (after == "." and atoms.word(match.end + 1).isdigit()):
        return None
    plural = (
        after.endswith("s")
        and after.isalpha()
        and after not in ("as", "was", "is", "has", "his", "this", "its", "us", "amidst", "versus")
    )
    if not 1000 <= year <= 2199:
        return None
    near = 1800 <= year <= 2100
    if before in match.words.before_years:
        if plural and before not in ("in", "since", "the", "his", "her", "its", "their", "'s", "’s", "pre", "post"):
            return None
        if before in (
            "the",
            "a",
            "an",
            "and",
            "or",
            "to",
            "than",
            "about",
            "around",
            "over",
            "under",
            "for",
            "as",
            "per",
        ):
            return form if near else None
        return form if near or before in ("in", "since") else None
    if not near or plural:
        return None
    if before in ("(", "[", ",", ";", ":") or not before:
        return form if after in (")", "]", ",", "", ".", ";", ":", "–", "and") else None
    if previous[:1].isupper() or not previous[:1].isalpha():
        return None
    return (
        form
        if not after[:1].isalpha() or after in ("and", "to", "in", "by", "for", "as", "when", "that", "or", "at")
        else None
    )
