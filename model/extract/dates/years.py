"""What years, decades and centuries mean, and which numbers of four digits are no years."""

from __future__ import annotations

from .atoms import CLASSES
from .compound import Interval
from .forms import Fixed, Form
from .match import Match

#: Numbers of four digits that are years without much help from the words around them.
_FIRST, _LAST = 1800, 2100
#: From here on they are years after a plain "in", "since", "of".
_FIRST_PLAIN = 1400


def decade(match: Match) -> Form | None:
    """ "1990s", "the ’90s"; without an apostrophe only from the fifties on ("the 20s" are more often an age)."""
    if match.has("decade"):
        first = int(match.word("decade")[:4])
    else:
        first = int(match.word("short", "short1")[:2])
        if match.has("short1") and first < 50:
            return None
        first += 1900 if first > 20 else 2000
    return Fixed(f"{first // 10:03d}X", "decade", "written as a decade")


def century(match: Match) -> Form | None:
    number = match.ordinal("nth")
    if not 1 <= number <= 99:
        return None
    return Fixed(f"{number - 1:02d}XX", "century", f"the years {number - 1:02d}00 to {number - 1:02d}99")


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
    number = match.year("year")
    if number is None:
        return None
    form = Fixed(f"{number:04d}", "year")
    if match.has("said", "position", "position3"):
        ranged = match.after() in ("-", "–", "/") and _touches(match)
        return None if ranged and match.after(1)[:1].isdigit() else form  # "financial year 2024-25"
    atoms, words = match.atoms, match.words
    index = match.index("year") or 0
    before, after = atoms.word(index - 1), match.after()
    if before == "-" and atoms.word(index - 2) in words.before_years:
        before = atoms.word(index - 2)  # "pre-2014 borders"
    if before in words.before_numbers or after == "°" or (after in ("-", "/", "–") and _touches(match)):
        return None
    if after == "." and atoms.word(match.end + 1)[:1].isdigit():
        return None
    near = _FIRST <= number <= _LAST
    plural = after.isalpha() and after.endswith("s") and after not in words.not_plural
    if before in words.before_years:
        if plural and before not in words.firmly_before_years:
            return None
        return form if near or (number >= _FIRST_PLAIN and before in words.plainly_before_years) else None
    return form if near and not plural and _stands_free(match, index) else None


def _touches(match: Match) -> bool:
    """Whether what follows stands without a space."""
    return match.end < len(match.atoms.spans) and match.atoms.spans[match.end][0] == match.atoms.spans[match.end - 1][1]


def _stands_free(match: Match, index: int) -> bool:
    """Whether a number without a preposition is a year: "the fluid 2016 race", "2015 was a year of drought", "(2014)";
    not "killed 2016", "Vision 2030"."""
    atoms, words = match.atoms, match.words
    before, after = atoms.word(index - 1), match.after()
    if after == "of":
        return False  # "1984 of them"
    if not before or before in ("(", "[", ",", ";", ":", "“", '"', "perhaps", "maybe"):
        return not after or not after[0].isdigit()
    previous = atoms.words[index - 1]
    if not previous[0].isalpha() or previous[0].isupper():
        return False
    if {atoms.word(index - 2), atoms.word(index - 3)} & words.determiners:
        return True
    return not before.endswith("ed") and (not after[:1].isalpha() or after in words.function_words)
