"""What a time expression looks like, as patterns over classes of words. What each means is said in `meaning.py`."""

from __future__ import annotations

import re
from typing import NamedTuple

from .atoms import CLASSES

_PIECES = {
    "DAYNUMBER": "(?: DAY (?!COUNTED) | ORDINAL )",
    "YEARNUMBER": "(?: YEAR (?!COUNTED) )",
    "WEEKDAYNAME": "(?: WEEKDAY | SHORTDAY )",
    "RELATION": "(?: LAST | NEXT | THIS | SAME | PREVIOUS | FOLLOWING | THAT )",
    "UNIT": """
        (?: YEARWORD | MONTHWORD | WEEKWORD | DAYWORD | QUARTERWORD | DECADEWORD | CENTURYWORD | HOURWORD )
    """,
    "LEADWD": "(?: THE? (?P<part>PART) OF )? (?: (?P<weekday>WEEKDAYNAME) COMMA? OPEN? THE? )?",
    "WHICHYEAR": """
        (?: COMMA? (?: OF | IN )? (?P<year>YEARNUMBER) | COMMA? OF? THE? (?P<yearrelation>RELATION) YEARWORD )
    """,
    "POSITION": """
        (?: (?P<position> EARLY DASH? | EDGE DASH ) | (?P<position2> EARLIER | LATER ) | THE? (?P<position3>EDGE) OF )
    """,
    "APPROX": "(?: (?: APPROXIMATE | MORE THAN | AT LEAST | UP TO ) (?: MORE THAN )? )",
    "MOREDAYS": "(?: COMMA DAYNUMBER (?: COMMA DAYNUMBER (?: COMMA DAYNUMBER )? )? )",
    "COUNT": "(?: (?:NUMBER DASH?)? (?:NUMBER DASH?)? (?: NUMBER | DAY (?!DASH DAY) ) )",
}
_RULES = {
    # March 3-5 · Jan. 30 – Feb. 2, 2025 · Monday, Jan. 13, to Thursday, Jan. 16 · July 9 and 10
    "month_day_range": """
        LEADWD (?P<month>MONTH) (?P<day>DAYNUMBER) (?:COMMA? (?P<firstyear>YEARNUMBER))? COMMA?
        (?: (?P<and>AND) | DASH | TO ) (?:WEEKDAYNAME COMMA?)?
        (?P<month2>MONTH)? THE? (?P<day2>DAYNUMBER) (?!MERIDIEM) WHICHYEAR?
    """,
    # 12-15 May · from 30 January to 2 February 2025 · 9 and 10 July
    "day_month_range": """
        LEADWD THE? (?P<day>DAYNUMBER) (?: OF? (?P<month>MONTH) (?P<firstyear>YEARNUMBER)? )?
        (?: (?P<and>AND) | DASH | TO ) (?:WEEKDAYNAME COMMA?)?
        THE? (?P<day2>DAYNUMBER) OF? (?P<month2>MONTH) WHICHYEAR?
    """,
    # 5, 6 and 7 May · May 5, 6 and 7, 2025
    "day_list": """
        (?P<day>DAYNUMBER) MOREDAYS COMMA? AND (?P<day2>DAYNUMBER) OF? (?P<month>MONTH) WHICHYEAR?
    """,
    "list_of_days": """
        (?P<month>MONTH) (?P<day>DAYNUMBER) MOREDAYS COMMA? AND (?P<day2>DAYNUMBER)
        (?! COUNTED | MERIDIEM | UNITS | NUMBER ) WHICHYEAR?
    """,
    # March 21 · Monday, Jan. 13, 2025 · Aug. 18 of last year · Jan. 13 (Monday)
    "month_day": """
        (?P<position>EARLY)? LEADWD (?P<month>MONTH) (?: COMMA (?= DAY COMMA YEAR ) )?
        (?P<day>DAYNUMBER) (?!DASH DAY DASH) (?:OPEN WEEKDAYNAME CLOSE)? WHICHYEAR? (?P<part2>PART)?
    """,
    # 13 January 2025 · the 13th of January · 13-Jan-2025
    "day_month": """
        LEADWD (?: THE? (?P<day>ORDINAL) DAYWORD? OF? | (?P<day1>DAY) DASH? ) (?P<month>MONTH)
        (?:OPEN WEEKDAYNAME CLOSE)? (?: DASH (?P<dashyear>YEARNUMBER) | WHICHYEAR )? (?P<part2>PART)?
    """,
    # from January to March · November 2023 – February 2024
    "month_range": """
        POSITION? (?P<month>MONTH) (?P<firstyear>YEARNUMBER)? (?: DASH | TO )
        (?:EARLY DASH?)? (?P<month2>MONTH) (?!DAYNUMBER) WHICHYEAR?
    """,
    # May · early December · next March · November 2023 · August last year
    "month": """
        POSITION? (?P<relation> LAST | NEXT | THIS | COMING )? (?P<month>MONTH) (?!DAYNUMBER) WHICHYEAR?
    """,
    "week_of": """
        THE WEEKWORD OF WEEKDAYNAME? COMMA?
        (?: (?P<month>MONTH) (?P<day>DAYNUMBER) | (?P<day1>DAYNUMBER) (?P<month1>MONTH) ) WHICHYEAR?
    """,
    # the first week of March · the last day of May 2024 · the second Tuesday in November · the last Friday of May
    "nth_of": """
        THE? (?P<nth> NTH | ORDINAL | LAST ) (?: (?P<unit> WEEKWORD | DAYWORD ) | (?P<weekday>WEEKDAY) ) (?: OF | IN )
        (?: (?P<month>MONTH) (?!DAYNUMBER) WHICHYEAR? | (?P<relation> LAST | NEXT | THIS ) MONTHWORD )
    """,
    # the third quarter of 2024 · first-quarter · Q3 2024
    "quarter": """
        POSITION? THE? (?P<leadyear>YEARNUMBER)? (?: (?P<nth> NTH | ORDINAL ) DASH? QUARTERWORD | (?P<quarter>QUARTER) )
        (?: WHICHYEAR | OF THE YEARWORD )?
    """,
    "half": """
        THE? (?P<nth> NTH | ORDINAL | LAST ) DASH? HALF OF THE?
        (?: (?P<year>YEARNUMBER) | (?P<yearrelation>RELATION)? YEARWORD
          | (?P<month>MONTH) (?: OF? (?P<monthyear>YEARNUMBER) )? )
    """,
    # last summer · the summer of 2021 · winter 2023-24
    "season": """
        POSITION?
        (?: THE? (?P<relation> LAST | NEXT | THIS | PAST | COMING | PREVIOUS | FOLLOWING ) | (?P<the>THE) )?
        (?P<season>SEASON) (?: WHICHYEAR (?: DASH (?P<toyear> DAY | YEAR ) )? )?
    """,
    # the 1990s · the early ’90s
    "decade": """
        THE? (?:EARLY DASH?)? (?: (?P<decade>DECADE) | APOSTROPHE (?P<short>SHORTDECADE) )
        | THE (?:EARLY DASH?)? (?P<short1>SHORTDECADE)
    """,
    "century": "THE? (?:EARLY DASH?)? (?P<nth> NTH | ORDINAL ) DASH? CENTURYWORD",
    # last Monday · this coming Friday
    "weekday_relation": """
        THE? (?P<relation> THIS (?: PAST | COMING ) | LAST | NEXT | THIS | PAST | COMING | PREVIOUS | FOLLOWING
                         | SAME | THAT )
        (?P<weekday>WEEKDAY) (?P<part2>PART)?
    """,
    "weekday_range": """
        (?P<weekday>WEEKDAY) (?: DASH | TO ) (?P<weekday2>WEEKDAY)
        (?: OF? (?P<relation> LAST | NEXT | THIS ) WEEKWORD )?
    """,
    # Friday the 10th
    "weekday_nth": "(?P<weekday>WEEKDAY) COMMA? THE (?P<day>ORDINAL) (?! OF | MONTH | DAYWORD )",
    # Monday · late Monday · Wednesday evening · Tuesday last week
    "weekday": """
        (?: (?P<position>EARLY) | THE? (?P<part>PART) OF )? (?P<weekday>WEEKDAY) (?P<part2>PART)?
        (?: OF? (?P<relation> LAST | NEXT | THIS | THAT ) WEEKWORD )?
    """,
    # three years ago today · two weeks ago on Friday · a week from Friday
    "from_day": """
        (?P<count> COUNT | AN ) (?P<unit> UNIT | UNITS ) (?: (?P<direction> AGO ) ON? | FROM )
        (?: (?P<weekday>WEEKDAY) | (?P<deictic>DEICTIC) )
    """,
    # two weeks ago · a year and a half ago · three days later
    "ago": """
        APPROX?
        (?: (?P<vague> AN? VAGUE OF? ) | (?P<count> COUNT | YEAR | AN | HALF AN ) (?P<half> AND AN HALF )? )
        DASH? (?P<unit> UNIT | UNITS ) (?P<half2> AND AN HALF )? (?: OR SO )?
        (?P<direction> AGO | EARLIER | LATER | FROM NOW | (?: BEFORE | AFTER ) THAT? )
    """,
    "in_count": "IN APPROX? (?P<count>COUNT) (?P<unit>UNITS) (?! OF | AND | AGO | EARLIER | LATER )",
    "weekend": """
        THE? (?P<relation> LAST | NEXT | THIS (?: PAST | COMING ) | THIS | PAST | COMING | PREVIOUS | FOLLOWING | THAT )
        WEEKEND
        | (?P<the>THE) WEEKEND
    """,
    # last week · later this month · the following year · the past decade and a half
    "relation": """
        POSITION? (?P<the>THE)?
        (?P<relation> LAST | NEXT | THIS | PAST | PREVIOUS | FOLLOWING | COMING | SAME | THAT )
        (?P<unit>UNIT) (?P<half2> AND AN HALF )?
    """,
    # New Year’s Eve · Christmas Day
    "feast": """
        (?: (?P<new>NEW) YEARWORD POSSESSIVE | CHRISTMAS ) (?: (?P<eve>EVE) | DAYWORD ) WHICHYEAR?
        | (?: BEFORE | AFTER | AT | BY | TO ) (?P<start>) (?P<alone>CHRISTMAS)
    """,
    # Easter Monday · last Thanksgiving
    "movable_feast": "(?P<relation>LAST)? (?P<movable>FEAST) (?: DAYWORD | (?P<weekday>WEEKDAY) )? WHICHYEAR?",
    # the end of the year · later in the week · throughout the year · (months) of the year · the week’s
    "the_period": """
        (?: (?P<position3> THE? EDGE OF ) | (?P<inside> LATER IN | EARLIER IN | EARLY IN )
          | (?P<lead> THROUGHOUT | MUCH OF | (?P<of>OF) ) (?P<start>)
          | (?P<possessive> (?= THE UNIT POSSESSIVE ) ) )
        THE (?P<unit> YEARWORD | MONTHWORD | WEEKWORD | DAYWORD | QUARTERWORD | DECADEWORD | CENTURYWORD )
    """,
    # year’s end · year-end
    "unit_end": """
        (?P<unit> YEARWORD | MONTHWORD | WEEKWORD | QUARTERWORD | DECADEWORD ) (?: DASH | POSSESSIVE ) EDGE
    """,
    # the week before last · the year after next
    "beyond": "THE (?P<unit> WEEKWORD | MONTHWORD | YEARWORD | WEEKEND ) (?: (?P<last> BEFORE LAST ) | AFTER NEXT )",
    # the day before · the day after tomorrow
    "day_around": """
        THE (?P<unit> DAYWORD | WEEKWORD | MONTHWORD | YEARWORD ) (?P<direction> BEFORE | AFTER )
        (?P<deictic>DEICTIC)?
    """,
    # the night before
    "night_before": "THE (?P<part2>PART) (?P<direction> BEFORE | AFTER )",
    # in the new year
    "new_year": "(?P<position>EARLY)? (?: IN | BY ) (?P<start>) THE NEW YEARWORD",
    "deictic": "(?P<position> EARLY | EARLIER | LATER )? (?P<deictic>DEICTIC) (?P<part2>PART)?",
    # this morning · last night · that same evening
    "this_part": """
        (?P<position> EARLY | EARLIER | LATER )?
        (?P<relation> THIS | LAST | THE? SAME | THAT SAME? | THE NEXT | THE FOLLOWING | THE PREVIOUS )
        (?P<part2>PART)
    """,
    # (He paid a courtesy call) in the evening.
    "in_part": "IN (?P<start>) THE (?P<part2>PART)",
    # the 14th of this month · the 2nd of next month
    "nth_of_month": "THE? (?P<day>ORDINAL) OF (?P<relation> LAST | NEXT | THIS | SAME | THE SAME ) MONTHWORD",
    # (on) the 13th
    "nth_day": """
        (?: ON | BY | TO ) (?P<start>) THE (?P<day>ORDINAL)
        (?! OF | MONTH | DAYWORD | (?: AND | TO | DASH ) THE? DAYNUMBER )
    """,
    # 2014-2016 · 2014-16 · from 1999 to 2008
    "year_range": """
        (?P<year>YEARNUMBER) (?P<join> DASH | TO | AND ) (?P<year2> YEARNUMBER | DAY | NUMBER | YEAR )
    """,
    "year": "POSITION? (?: THE? (?P<said> FISCAL YEARWORD | YEARWORD | FISCAL ) )? (?P<year>YEARNUMBER)",
    # 180 days · nearly 3-year-old · four-day · two and a half years · the past two decades
    "duration": """
        (?: THE (?P<frame> PAST | LAST | NEXT | COMING | FOLLOWING | PREVIOUS | NTH ) )? APPROX?
        (?P<count>COUNT) (?P<half> DASH? AND DASH? AN DASH? HALF )? (?: DASH | MORE )?
        (?P<unit> UNIT | UNITS ) (?P<half2> AND AN HALF )? (?: DASH? (?: OLD | LONG ) )?
    """,
    # 2000 years
    "great_duration": "(?P<count>YEAR) (?P<unit>UNITS)",
    "half_unit": """
        APPROX? (?P<half>HALF) (?: DASH | AN )?
        (?P<unit> YEARWORD | DECADEWORD | CENTURYWORD | HOURWORD | DAYWORD )
    """,
    # for a year · nearly a decade
    "a_unit": """
        (?: (?P<lead> FOR | WITHIN | IN | AFTER ) (?P<start>) APPROX? | APPROX ) AN (?P<unit>UNIT)
        (?P<half2> AND AN HALF )?
    """,
    # decade-old · weeklong
    "long": "(?P<unit>UNIT) DASH (?: OLD | LONG ) | (?P<length>LENGTH)",
    # 5 p.m. · 17:24 · 5pm · 1430 GMT
    "clock": """
        (?: (?P<hour>DAY) (?P<meridiem>MERIDIEM) | (?P<clock>CLOCK) (?P<meridiem2>MERIDIEM)? | (?P<full>FULLCLOCK)
          | (?P<digits> YEAR | NUMBER ) (?=ZONE) )
        (?P<evidence> (?= OPEN? (?: ZONE | LOCAL TIME ) ) )?
    """,
}


class Rule(NamedTuple):
    name: str
    pattern: re.Pattern[str]


def _expanded(pattern: str) -> str:
    """A rule with its pieces put in, its class names turned into their characters and its spaces taken out."""
    for _ in range(3):  # a piece may hold pieces
        for name, piece in _PIECES.items():
            pattern = re.sub(rf"\b{name}\b", piece, pattern)
    pattern = re.sub(r"\b[A-Z]{2,}\b", lambda match: _character(match.group()), pattern)
    return re.sub(r"\s+", "", pattern)


def _character(name: str) -> str:
    """Grouped, so that "?" after the name and a space is of the class alone."""
    if name not in CLASSES:
        raise KeyError(f"no class of words is called {name}")
    return CLASSES[name]


RULES = tuple([Rule(name, re.compile(_expanded(pattern))) for name, pattern in _RULES.items()])
