"""From what the grammar matched to what it means."""

from __future__ import annotations

from collections.abc import Callable

from . import days, lengths, months, periods, years
from .forms import Part
from .match import Clock, InTime, Length, Match, Meaning


def meaning(rule: str, match: Match) -> Meaning | None:
    """What the words mean, or None where the rule's words are no time after all."""
    found = _READERS[rule](match)
    if isinstance(found, (Clock, Length, InTime)) or found is None:
        return found
    if match.has("position", "position2", "position3"):
        found = Part(_part(match), found)
    return found


def _part(match: Match) -> str:
    word = match.word("position", "position2")
    if not word:
        index = match.index("position3") or 0
        word = match.atoms.word(index)
        if word == "the":
            word = match.atoms.word(index + 1)
    return match.words.parts.get(word) or match.words.edges.get(word) or f"{word} part"


_READERS: dict[str, Callable[[Match], Meaning | None]] = {
    "month_day_range": days.day_range,
    "day_month_range": days.day_range,
    "day_list": days.day_list,
    "list_of_days": days.day_list,
    "month_day": days.month_day,
    "day_month": days.day_month,
    "month_range": months.month_range,
    "month": months.month,
    "week_of": days.week_of,
    "feast": days.feast,
    "movable_feast": days.movable_feast,
    "nth_of": days.nth_of,
    "quarter": months.quarter,
    "half": months.half,
    "season": months.season,
    "decade": years.decade,
    "century": years.century,
    "weekday_relation": days.weekday_relation,
    "weekday_nth": days.weekday_nth,
    "weekday_range": days.weekday_range,
    "weekday": days.weekday,
    "from_day": days.from_day,
    "ago": lengths.ago,
    "in_count": lengths.in_count,
    "weekend": periods.weekend,
    "relation": periods.relation,
    "the_period": periods.the_period,
    "unit_end": periods.unit_end,
    "beyond": periods.beyond,
    "day_around": periods.day_around,
    "night_before": periods.night_before,
    "new_year": periods.new_year,
    "deictic": days.deictic,
    "this_part": days.this_part,
    "in_part": days.in_part,
    "nth_of_month": days.nth_of_month,
    "nth_day": days.nth_day,
    "year_range": years.year_range,
    "year": years.year,
    "duration": lengths.duration,
    "great_duration": lengths.length,
    "half_unit": lengths.half_unit,
    "a_unit": lengths.a_unit,
    "long": lengths.long,
    "clock": lengths.clock,
}
