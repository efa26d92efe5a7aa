"""What months, quarters, halves and seasons mean."""

from __future__ import annotations

from .compound import HalfOf, Interval
from .forms import Fixed, Form, YearOf
from .match import Match, month_form
from .yearly import QuarterOfYear, SeasonOfYear


def month(match: Match) -> Form | None:
    relation = match.relation()
    year, year_of = match.year("year"), match.year_of()
    index = match.index("month") or 0
    if match.atoms.word(index) in match.words.doubtful_months:
        alone = relation is None and year is None and year_of is None and not match.has("position", "position3")
        if alone and not _is_month(match, index):
            return None
        if year is not None and _is_surname(match, index):
            return None
    return month_form(match.month("month"), year, year_of, relation)


def _is_month(match: Match, index: int) -> bool:
    """Whether "May", "March", "June" … alone is the month: by the words before it and the one after."""
    atoms, words = match.atoms, match.words
    name, before, after = atoms.word(index), atoms.word(index - 1), match.after()
    joined = atoms.word(index - 2) in words.months or atoms.word(match.end + 1) in words.months
    if (before in ("and", "or", "to", "-", "–") or after in ("and", "or", "to", ",")) and joined:
        return True  # "March and April", "from May to July"
    follower = atoms.words[match.end] if match.end < len(atoms.words) else ""
    named = follower[:1].isupper() or (index > 0 and _capital_within(match, index - 1))
    if before not in words.before_months:
        # "the weak August": a name would stand beside another name or begin the sentence.
        return name not in ("may", "march", "mar") and index > 0 and not named and before.isalpha()
    if before in ("the", "that", "'s", "’s") and after in words.after_named_months:
        return False  # "the March for Life"
    if before in ("and", "or", "as", "than", "a", "that"):
        return atoms.word(index - 2) in words.before_months and not follower[:1].isupper()
    if before in words.weakly_before_months and name in words.names_too:
        return not follower[:1].isalpha() or after in words.function_words
    return not (before in ("the", "'s", "’s", "to", "of", "between") and follower[:1].isupper())


def _capital_within(match: Match, index: int) -> bool:
    """Whether a word inside the sentence has a capital."""
    word = match.atoms.words[index]
    return index > 0 and word[:1].isupper() and not word.isupper()


def _is_surname(match: Match, index: int) -> bool:
    return (
        index > 1
        and _capital_within(match, index - 1)
        and match.atoms.words[index - 1].isalpha()
        and match.atoms.word(index - 1) not in match.words.before_months
    )


def month_range(match: Match) -> Form | None:
    month, month2 = match.month("month"), match.month("month2")
    year, year_of = match.year("year"), match.year_of()
    first_year = match.year("firstyear")
    if first_year is None and year is not None:
        first_year = year - (month > month2)
    return Interval(month_form(month, first_year, year_of), month_form(month2, year or first_year, year_of))


def quarter(match: Match) -> Form | None:
    number = match.day("quarter") if match.has("quarter") else match.ordinal("nth")
    if not 1 <= number <= 4:
        return None
    year = match.year("year", "leadyear")
    if year:
        return Fixed(f"{year:04d}-{32 + number}", "quarter")
    if match.before() == "-" and match.before(3) == "year":
        return QuarterOfYear(number, YearOf("last"))  # "the year-ago third quarter"
    of_the_year = match.atoms.word(match.end - 1) == "year" and match.atoms.word(match.end - 2) == "the"
    return QuarterOfYear(number, match.year_of() or (YearOf("this") if of_the_year else None))


def half(match: Match) -> Form | None:
    number = 2 if match.word("nth") in match.words.last else match.ordinal("nth")
    if number not in (1, 2):
        return None
    if match.has("month"):
        return HalfOf(number, month_form(match.month("month"), match.year("monthyear"), None))
    year = match.year("year")
    return HalfOf(number, Fixed(f"{year:04d}", "year") if year else match.year_of() or YearOf("this"))


def season(match: Match) -> Form | None:
    index = match.index("season") or 0
    text = match.atoms.words[index]
    number, doubtful = match.words.seasons[text.lower()], text.lower() in match.words.doubtful_seasons
    year, relation, year_of = match.year("year"), match.relation(), match.year_of()
    if year:
        return None if doubtful and match.after() in ("to", "of") else Fixed(f"{year:04d}-{number}", "season")
    if relation or year_of:
        return SeasonOfYear(number, year_of, relation)
    follower = match.atoms.words[match.end] if match.end < len(match.atoms.words) else ""
    if text[0].isupper() or follower[:1].isupper() or follower == "of":
        return None  # "Arab Spring", "winter Olympics", "the fall of Kabul"
    if match.has("position", "position3"):
        return SeasonOfYear(number)
    if match.before() == "for" and match.has("the") and match.after() not in ("of", "in", "to"):
        return SeasonOfYear(number)  # "plans for the autumn"
    if match.before() not in match.words.before_seasons or (doubtful and not match.has("the")):
        return None
    if match.before() == "in" and not match.has("the"):
        return None  # "demand rises in winter": in any
    return SeasonOfYear(number)
