"""What months, quarters, halves and seasons mean."""

from __future__ import annotations

from .forms import Fixed, Form, HalfOf, Interval, QuarterOfYear, SeasonOfYear, YearOf
from .match import Match, month_form


def month(match: Match) -> Form | None:
    relation = match.relation()
    year, year_of = match.year("year"), match.year_of()
    index = match.index("month") or 0
    name = match.atoms.word(index)
    plain = relation is None and year is None and year_of is None
    if (
        name in match.words.doubtful_months
        and plain
        and not match.has("position", "position3")
        and not _is_month(match, index)
    ):
        return None
    if name in match.words.doubtful_months and year is not None and _is_surname(match, index):
        return None
    return month_form(match.month("month"), year, year_of, relation)


def _is_month(match: Match, index: int) -> bool:
    """Whether "May", "March", "June" … alone is the month: by the word before and the one after."""
    atoms = match.atoms
    before, after = atoms.word(index - 1), match.after()
    text = atoms.words[index]
    if text.rstrip(".").lower() == "may" and after in (
        "be",
        "have",
        "not",
        "also",
        "well",
        "still",
        "yet",
        "never",
        "or",
    ):
        return False
    if before not in match.words.before_months:
        return False
    previous = atoms.words[index - 1] if index else ""
    if previous[:1].isupper() and index > 1 and not atoms.words[index - 1].isupper() and before in ("to", "and", "of"):
        return False
    if before in (
        "the",
        "that",
        "a",
        "and",
        "or",
        "to",
        "from",
        "by",
        "as",
        "than",
        "for",
        "'s",
        "’s",
        "over",
        "into",
        "between",
    ):
        if after[:1].isalpha() and atoms.words[match.end][:1].isupper() if match.end < len(atoms.words) else False:
            return False  # "by May Britt", "and April Jones"
        if before in ("the", "that", "'s", "’s") and after in ("for", "of", "on", "in", "to", "and", "against"):
            return False  # "the March for Life"
        if before in ("and", "or", "as", "than", "a", "that"):
            return atoms.word(index - 2) in match.words.months or atoms.word(index - 2) in match.words.before_months
        if before in ("by", "to", "from", "for", "into", "over") and text.lower().rstrip(".") in (
            "may",
            "june",
            "april",
            "august",
        ):
            return after in (
                "",
                ",",
                ".",
                ";",
                ":",
                "to",
                "and",
                "or",
                "in",
                "as",
                "if",
                "when",
                "at",
                "after",
                "this",
                "last",
                "next",
                ")",
                "because",
                "with",
                "but",
                "that",
                "the",
                "he",
                "she",
                "it",
                "they",
            )
    return True


def _is_surname(match: Match, index: int) -> bool:
    before = match.atoms.words[index - 1] if index else ""
    return before[:1].isupper() and before.isalpha() and index > 1 and before.lower() not in match.words.before_months


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
    year = match.year("year")
    if year:
        return Fixed(f"{year:04d}-{32 + number}", "quarter")
    of_the_year = match.atoms.word(match.end - 1) == "year" and match.atoms.word(match.end - 2) == "the"
    return QuarterOfYear(number, match.year_of() or (YearOf("this") if of_the_year else None))


def half(match: Match) -> Form | None:
    number = match.ordinal("nth")
    if number not in (1, 2):
        return None
    if match.has("month"):
        return HalfOf(number, month_form(match.month("month"), match.year("monthyear"), None))
    year = match.year("year")
    return HalfOf(number, Fixed(f"{year:04d}", "year") if year else match.year_of() or YearOf("this"))


def season(match: Match) -> Form | None:
    index = match.index("season") or 0
    text = match.atoms.words[index]
    name, season = text.lower(), match.words.seasons[text.lower()]
    year, relation, year_of = match.year("year"), match.relation(), match.year_of()
    if year:
        if name in match.words.doubtful_seasons and match.after() in ("to", "of"):
            return None
        return Fixed(f"{year:04d}-{season}", "season")
    if relation or year_of:
        return SeasonOfYear(season, year_of, relation)
    if (
        text[0].isupper()
        or match.after() == "of"
        or match.atoms.words[match.end : match.end + 1][:1]
        != [word.lower() for word in match.atoms.words[match.end : match.end + 1]]
    ):
        return None
    before = match.before()
    if match.has("position", "position3") or (
        before in ("in", "since", "by", "until", "during", "over", "before", "after")
        and (match.has("the") or name not in match.words.doubtful_seasons)
    ):
        if name in match.words.doubtful_seasons and not match.has("the"):
            return None
        return SeasonOfYear(season)
    return None
