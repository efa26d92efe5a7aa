"""What a time expression looks like, as patterns over classes of words. What each means is said in `meaning.py`."""

from __future__ import annotations

import re
from typing import NamedTuple

from .atoms import CLASSES

_PIECES = {
    "DAYNUMBER": "(?:DAY(?!COUNTED)|ORDINAL)",
    "YEARNUMBER": "(?:YEAR(?!COUNTED))",
    "WEEKDAYNAME": "(?:WEEKDAY|SHORTDAY)",
    "RELATION": "(?:LAST|NEXT|THIS|SAME|PREVIOUS|FOLLOWING|THAT)",
    "UNIT": "(?:YEARWORD|MONTHWORD|WEEKWORD|DAYWORD|QUARTERWORD|DECADEWORD|CENTURYWORD|HOURWORD)",
    "LEADWD": "(?:(?:THE)?(?P<part>PART)OF)?(?:(?P<weekday>WEEKDAYNAME)COMMA?OPEN?(?:THE)?)?",
    "WHICHYEAR": "(?:COMMA?(?:OF|IN)?(?P<year>YEARNUMBER)|COMMA?OF?THE?(?P<yearrelation>RELATION)YEARWORD)",
    "POSITION": "(?:(?P<position>EARLY)DASH?|(?P<position2>EARLIER|LATER)|THE?(?P<position3>EDGE)OF)",
    "APPROX": "(?:(?:APPROXIMATE|MORE THAN|AT LEAST|UP TO)(?:MORE THAN)?)",
    "COUNT": "(?:(?:NUMBER DASH)?(?:NUMBER|DAY(?!DASH DAY)))",
}
_RULES = {
    # March 3-5 · Jan. 30 – Feb. 2, 2025 · Monday, Jan. 13, to Thursday, Jan. 16 · July 9 and 10
    "month_day_range": """
        LEADWD (?P<month>MONTH) (?P<day>DAYNUMBER) (?:COMMA?(?P<firstyear>YEARNUMBER))? COMMA?
        (?:(?P<and>AND)|(?:DASH|TO)) (?:WEEKDAYNAME COMMA?)? (?P<month2>MONTH)? THE?(?P<day2>DAYNUMBER)(?!MERIDIEM) WHICHYEAR?""",
    # 12-15 May · from 30 January to 2 February 2025 · 9 and 10 July
    "day_month_range": """
        LEADWD THE?(?P<day>DAYNUMBER) (?:OF?(?P<month>MONTH)(?:(?P<firstyear>YEARNUMBER))?)?
        (?:(?P<and>AND)|(?:DASH|TO)) (?:WEEKDAYNAME COMMA?)? THE?(?P<day2>DAYNUMBER) OF?(?P<month2>MONTH) WHICHYEAR?""",
    "month_day": "(?:WEEKWORD OF)?(?:(?P<position>EARLY))?LEADWD (?P<month>MONTH)(?P<day>DAYNUMBER)(?!DASH DAY DASH)"
    "(?:OPEN WEEKDAYNAME CLOSE)?WHICHYEAR?(?P<part2>PART)?",
    "day_month": "LEADWD (?:THE?(?P<day>ORDINAL)(?:DAYWORD)?OF?|(?P<day1>DAY)DASH?)(?P<month>MONTH)"
    "(?:OPEN WEEKDAYNAME CLOSE)?(?:DASH(?P<dashyear>YEARNUMBER)|WHICHYEAR)?(?P<part2>PART)?",
    # from January to March · November 2023 – February 2024
    "month_range": "POSITION?(?P<month>MONTH)(?P<firstyear>YEARNUMBER)?(?:DASH|TO)"
    "(?:EARLY DASH?)?(?P<month2>MONTH)(?!DAYNUMBER)WHICHYEAR?",
    "month": "POSITION?(?P<relation>LAST|NEXT|THIS|COMING)?(?P<month>MONTH)(?!DAYNUMBER)WHICHYEAR?",
    "week_of": "THE WEEKWORD OF WEEKDAYNAME?COMMA?(?:(?P<month>MONTH)(?P<day>DAYNUMBER)|(?P<day1>DAYNUMBER)(?P<month1>MONTH))WHICHYEAR?",
    "quarter": "POSITION?(?:THE)?(?:(?P<nth>NTH|ORDINAL)DASH?QUARTERWORD|(?P<quarter>QUARTER))(?:WHICHYEAR|OF THE YEARWORD)?",
    "half": "THE?(?P<nth>NTH|ORDINAL)DASH?HALF OF THE?(?:(?P<year>YEARNUMBER)|(?P<yearrelation>RELATION)?YEARWORD|(?P<month>MONTH)(?:OF?(?P<monthyear>YEARNUMBER))?)",
    "season": "POSITION?(?:THE?(?P<relation>LAST|NEXT|THIS|PAST|COMING|PREVIOUS|FOLLOWING)|(?P<the>THE))?"
    "(?P<season>SEASON)(?:WHICHYEAR(?:DASH(?P<toyear>DAY|YEAR))?)?",
    "decade": "THE?(?:EARLY DASH?)?(?:(?P<decade>DECADE)|APOSTROPHE(?P<short>SHORTDECADE))|THE(?:EARLY DASH?)?(?P<short1>SHORTDECADE)",
    "century": "THE?(?:EARLY DASH?)?(?P<nth>NTH|ORDINAL)DASH?CENTURYWORD",
    "weekday_relation": "THE?(?P<relation>THIS(?:PAST|COMING)|LAST|NEXT|THIS|PAST|COMING|PREVIOUS|FOLLOWING|SAME|THAT)(?P<weekday>WEEKDAY)(?P<part2>PART)?",
    "weekday_range": "(?P<weekday>WEEKDAY)(?:DASH|TO)(?P<weekday2>WEEKDAY)",
    "weekday": "(?:(?P<position>EARLY)|(?:THE)?(?P<part>PART)OF)?(?P<weekday>WEEKDAY)(?P<part2>PART)?(?:OF?(?P<relation>LAST|NEXT|THIS|THAT)WEEKWORD)?",
    # two weeks ago · a year and a half ago · three days later
    "ago": "APPROX?(?:(?P<vague>AN?VAGUE OF?)|(?P<count>COUNT|YEAR|AN|HALF AN)(?P<half>AND AN HALF)?)DASH?(?P<unit>UNIT|UNITS)"
    "(?P<half2>AND AN HALF)?(?P<direction>AGO|EARLIER|LATER|FROM NOW)",
    "in_count": "IN APPROX?(?P<count>COUNT)(?P<unit>UNITS)(?!OF|AND|AGO|EARLIER|LATER)",
    "weekend": "THE?(?P<relation>LAST|NEXT|THIS(?:PAST|COMING)|THIS|PAST|COMING|PREVIOUS|FOLLOWING|THAT)(?P<weekend>WEEKEND)|(?P<the>THE)(?P<weekend2>WEEKEND)",
    "relation": "POSITION?(?P<the>THE)?(?P<relation>LAST|NEXT|THIS|PAST|PREVIOUS|FOLLOWING|COMING|SAME|THAT)(?P<unit>UNIT)(?P<half2>AND AN HALF)?",
    "feast": "(?:(?P<new>NEW)YEARWORD POSSESSIVE|CHRISTMAS)(?:(?P<eve>EVE)|DAYWORD)WHICHYEAR?",
    "the_period": "(?:(?P<position3>THE?EDGE OF)|(?P<inside>LATER IN|EARLIER IN|EARLY IN|(?P<late>EARLY)IN)|(?P<lead>THROUGHOUT|MUCH OF|(?P<of>OF))(?P<start>)|(?P<possessive>(?=THE(?:UNIT)POSSESSIVE)))"
    "THE(?P<unit>YEARWORD|MONTHWORD|WEEKWORD|DAYWORD|QUARTERWORD|DECADEWORD|CENTURYWORD)",
    "unit_end": "(?P<unit>YEARWORD|MONTHWORD|WEEKWORD|QUARTERWORD|DECADEWORD)(?:DASH|POSSESSIVE)EDGE",
    "day_around": "THE(?P<unit>DAYWORD|WEEKWORD|MONTHWORD|YEARWORD)(?P<direction>BEFORE|AFTER)(?P<deictic>DEICTIC)?",
    "deictic": "(?:(?P<position>EARLY|EARLIER|LATER))?(?P<deictic>DEICTIC)(?P<part2>PART)?",
    "this_part": "(?:(?P<position>EARLY|EARLIER|LATER))?(?P<relation>THIS|LAST|THE?SAME|THAT SAME?|THE NEXT|THE FOLLOWING|THE PREVIOUS)(?P<part2>PART)",
    "nth_day": "(?:ON|BY|TO)(?P<start>)THE(?P<day>ORDINAL)(?!OF|MONTH|DAYWORD)",
    "year_range": "(?P<year>YEARNUMBER)(?P<join>DASH|TO|AND)(?P<year2>YEARNUMBER|DAY|NUMBER|YEAR)",
    "year": "POSITION?(?:THE?(?P<said>FISCAL YEARWORD|YEARWORD|FISCAL))?(?P<year>YEARNUMBER)",
    "duration": "(?:THE(?P<frame>PAST|LAST|NEXT|COMING|FOLLOWING|PREVIOUS|NTH))?APPROX?(?P<count>COUNT)(?P<half>DASH?AND DASH?AN DASH?HALF)?DASH?"
    "(?P<unit>UNIT|UNITS)(?P<half2>AND AN HALF)?(?:DASH?(?:OLD|LONG))?",
    "long_ago_number": "(?P<count>YEAR)(?P<unit>UNITS)",
    "half_unit": "APPROX?(?P<half>HALF)(?:DASH|AN)?(?P<unit>YEARWORD|DECADEWORD|CENTURYWORD|HOURWORD|DAYWORD)",
    "a_unit": "(?:(?P<lead>FOR|WITHIN|IN|AFTER)(?P<start>)APPROX?|APPROX)AN(?P<unit>UNIT)(?P<half2>AND AN HALF)?",
    "long": "(?P<unit>UNIT)DASH(?:OLD|LONG)|(?P<length>LENGTH)",
    "clock": "(?:(?P<hour>DAY)(?P<meridiem>MERIDIEM)|(?P<clock>CLOCK)(?P<meridiem2>MERIDIEM)?|(?P<full>FULLCLOCK)|(?P<digits>YEAR|NUMBER)(?=ZONE))"
    "(?P<evidence>(?=ZONE|LOCAL TIME|OPEN LOCAL TIME|OPEN ZONE))?",
}


class Rule(NamedTuple):
    name: str
    pattern: re.Pattern[str]


def _expanded(pattern: str) -> str:
    """A rule with its pieces put in and its class names turned into their characters."""
    pattern = re.sub(r"\s+", " ", pattern)
    for _ in range(3):
        for name, piece in _PIECES.items():
            pattern = re.sub(rf"\b{name}\b", piece, pattern)
    return re.sub(
        r"\b(?P<name>[A-Z]{2,})\b",
        lambda match: f"(?:{CLASSES[match['name']]})" if match["name"] in CLASSES else _unknown(match["name"]),
        pattern,
    ).replace(" ", "")


def _unknown(name: str) -> str:
    raise KeyError(f"no class of words is called {name}")


RULES = tuple([Rule(name, re.compile(_expanded(pattern))) for name, pattern in _RULES.items()])
_RULE_NUMBERS = {rule.name: number for number, rule in enumerate(RULES)}
#: All rules as one pattern; the group that matched names the rule.
_ANY = re.compile(
    "|".join(f"(?P<{rule.name}>{re.sub(r'[?]P<[a-z0-9]+>', '?:', rule.pattern.pattern)})" for rule in RULES)
)


def next_candidate(classes: str, position: int) -> tuple[int, int] | None:
    """Where, from `position` on, the first expression begins, and the number of the first rule that fits there."""
    match = _ANY.search(classes, position)
    return (match.start(), _RULE_NUMBERS[match.lastgroup or ""]) if match else None
