"""Time expressions: what is found, and where on the calendar it lies, seen from the article's date."""

from __future__ import annotations

import pytest
from onrecord.model.extract.dates import find_dates
from onrecord.model.extract.mentions import TimeMention
from onrecord.model.lexicon.dates import DateWords, load_date_words
from onrecord.model.records import Granularity, Paragraph, PartialDate, Span
from onrecord.model.text import Prose, read_prose


@pytest.fixture(scope="module")
def words() -> DateWords:
    return load_date_words()


def prose_of(text: str) -> Prose:
    """Each line a paragraph of the body."""
    paragraphs, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(Span(position, position + len(line)), "body"))
        position += len(line) + 1
    return read_prose(text, paragraphs)


def published(value: str | None) -> PartialDate | None:
    granularity: dict[int, Granularity] = {4: "year", 7: "month", 10: "day"}
    return PartialDate(value, granularity.get(len(value), "interval"), value, "given") if value else None


def shown(mention: TimeMention, text: str) -> str:
    value = mention.duration or (mention.date and mention.date.value) or "?"
    return f"{mention.span.of(text)} = {value}"


def found(text: str, date: str | None, words: DateWords) -> list[str]:
    return [shown(mention, text) for mention in find_dates(prose_of(text), published(date), words)]


# 2025-01-13 is a Monday, 2025-02-14 a Friday, 2024-04-18 a Thursday.
WEEKDAYS = [
    ("2025-01-14", "The ministers met in Jakarta on Monday.", ["Monday = 2025-01-13"]),
    ("2025-01-13", "The president told parliament Monday that talks had failed.", ["Monday = 2025-01-13"]),
    ("2025-01-13", "Officials in Nairobi said on Tuesday the border was open.", ["Tuesday = 2025-01-07"]),
    ("2025-01-13", "The envoy will travel to Hanoi on Wednesday.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "The envoy will travel to Hanoi on Monday.", ["Monday = 2025-01-13"]),
    ("2025-01-13", "The chancellor would meet union leaders on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "Saturday’s talks will involve three ministers.", ["Saturday = 2025-01-18"]),
    ("2025-01-13", "The minister is to visit Ankara on Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "The two are slated to hold a summit on Thursday in Cairo.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "The board plans to vote on Wednesday.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "The summit is scheduled for Sunday.", ["Sunday = 2025-01-19"]),
    ("2025-01-13", "A hearing is due on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "A ceremony to be held on Saturday was announced.", ["Saturday = 2025-01-18"]),
    ("2025-01-13", "They agreed to meet again on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "The prime minister was to have met the king on Friday.", ["Friday = 2025-01-10"]),
    (
        "2025-01-13",
        "The Kremlin said on Sunday that the leaders will meet on Tuesday.",
        ["Sunday = 2025-01-12", "Tuesday = 2025-01-14"],
    ),
    ("2025-01-13", "On Wednesday, the two leaders will sign the treaty.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "On Wednesday, the two leaders signed the treaty.", ["Wednesday = 2025-01-08"]),
    ("2025-01-13", "“We will never yield,” he told reporters Saturday.", ["Saturday = 2025-01-11"]),
    (
        "2025-01-13",
        "The minister, who arrived on Friday, will leave on Tuesday.",
        ["Friday = 2025-01-10", "Tuesday = 2025-01-14"],
    ),
    (
        "2025-01-13",
        "She arrived on Saturday and on Wednesday will address the assembly.",
        ["Saturday = 2025-01-11", "Wednesday = 2025-01-15"],
    ),
    ("2025-01-13", "The talks begin on Thursday in Doha.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "He called for calm ahead of Wednesday’s vote.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "The group claimed responsibility for Friday’s attack.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "Emergency talks were called for Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "Schools have been closed since Thursday.", ["Thursday = 2025-01-09"]),
    ("2025-01-13", "The visit lasts through Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "The airport was shut until Wednesday.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "The rebels were told to leave by Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "The fighting lasted until Friday.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "The session was postponed to Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "He spoke at a rally last Monday.", ["last Monday = 2025-01-06"]),
    ("2025-01-13", "The inauguration is next Monday.", ["next Monday = 2025-01-20"]),
    ("2025-01-13", "They met last Wednesday in Quito.", ["last Wednesday = 2025-01-08"]),
    ("2025-01-13", "The vote is next Wednesday.", ["next Wednesday = 2025-01-15"]),
    ("2025-01-13", "They met this past Friday.", ["this past Friday = 2025-01-10"]),
    ("2025-01-13", "They will meet this Friday.", ["this Friday = 2025-01-17"]),
    ("2025-01-13", "Talks resume this coming Sunday.", ["this coming Sunday = 2025-01-19"]),
    ("2025-01-13", "They met on Tuesday last week.", ["Tuesday last week = 2025-01-07"]),
    ("2025-01-13", "He told reporters at his home on Sunday evening.", ["Sunday evening = 2025-01-12"]),
    ("2025-01-13", "Shelling resumed late Sunday, residents said.", ["late Sunday = 2025-01-12"]),
    ("2025-01-13", "Voting runs from Tuesday to Thursday.", ["Tuesday to Thursday = 2025-01-14/2025-01-16"]),
    (
        "2025-01-13",
        "The foreign secretary will be in Delhi from Tuesday to Thursday.",
        ["Tuesday to Thursday = 2025-01-14/2025-01-16"],
    ),
    ("2025-01-13", "He held meetings Friday through Sunday.", ["Friday through Sunday = 2025-01-10/2025-01-12"]),
    ("2025-01-13", "Markets fell on MONDAY.", ["MONDAY = 2025-01-13"]),
    ("2025-01-13", "President Lula is visiting Montevideo on Wednesday.", ["Wednesday = 2025-01-15"]),
    ("2025-01-13", "The ambassador may leave on Thursday.", ["Thursday = 2025-01-16"]),
    ("2025-01-13", "The pair met in Vienna on Friday at 5 p.m. local time.", ["Friday at 5 p.m. = 2025-01-10"]),
    ("2025-01-13", "The speech will start at 17:30 GMT on Tuesday.", ["17:30 GMT on Tuesday = 2025-01-14"]),
]

MONTHS = [
    ("2025-01-13", "The cabinet, formed in October, took a new line.", ["October = 2024-10"]),
    ("2025-01-13", "The summit will take place in October.", ["October = 2025-10"]),
    ("2024-11-20", "The pope will visit Kinshasa in February.", ["February = 2025-02"]),
    ("2024-11-20", "The parliament dissolved itself in September.", ["September = 2024-09"]),
    ("2025-01-13", "He imposed martial law in early December.", ["early December = 2024-12"]),
    ("2025-01-13", "The accord was signed in November 2023.", ["November 2023 = 2023-11"]),
    ("2025-01-13", "The accord was signed in November, 2023.", ["November, 2023 = 2023-11"]),
    ("2025-01-13", "They met in May last year.", ["May last year = 2024-05"]),
    ("2025-01-13", "They met in May of last year.", ["May of last year = 2024-05"]),
    ("2024-04-18", "The declaration of Camp David in August last year stands.", ["August last year = 2023-08"]),
    ("2025-01-13", "The vote in March this year will decide.", ["March this year = 2025-03"]),
    ("2025-01-13", "They will meet next May.", ["next May = 2025-05"]),
    ("2025-01-13", "They met last May.", ["last May = 2024-05"]),
    ("2025-01-13", "They met last January.", ["last January = 2024-01"]),
    ("2025-01-13", "The May 2024 summit revived the format.", ["May 2024 = 2024-05"]),
    ("2025-01-13", "Talks are planned for mid-February.", ["mid-February = 2025-02"]),
    ("2025-01-13", "By the end of March the base will close.", ["the end of March = 2025-03"]),
    ("2025-01-13", "A ceasefire held from January to March 2024.", ["January to March 2024 = 2024-01/2024-03"]),
    ("2025-01-13", "Exports grew in January-November.", ["January-November = 2025-01/2025-11"]),
    ("2025-01-13", "It ran from November 2023 to February 2024.", ["November 2023 to February 2024 = 2023-11/2024-02"]),
    ("2025-05-20", "Prices rose in March, the bureau said.", ["March = 2025-03"]),
    ("2025-05-20", "The president has not spoken since April.", ["April = 2025-04"]),
    ("2025-05-20", "The ban stands until June.", ["June = 2025-06"]),
    ("2025-05-20", "Elections are due in August.", ["August = 2025-08"]),
]

DAYS = [
    ("2025-03-22", "A March 21 statement by the ministry in Seoul reported the remarks.", ["March 21 = 2025-03-21"]),
    ("2025-03-22", "In his Jan. 25 message he thanked the troops.", ["Jan. 25 = 2025-01-25"]),
    ("2025-01-13", "The Dec. 14 vote suspended the president.", ["Dec. 14 = 2024-12-14"]),
    (
        "2025-01-13",
        "The court has 180 days from the Dec. 14 vote to decide.",
        ["180 days = P180D", "Dec. 14 = 2024-12-14"],
    ),
    ("2023-08-04", "The Aug. 18 summit is the first of its kind.", ["Aug. 18 = 2023-08-18"]),
    ("2025-01-13", "The treaty was signed on Nov. 16, 2023.", ["Nov. 16, 2023 = 2023-11-16"]),
    ("2025-01-13", "The treaty was signed on 16 November 2023 in Lima.", ["16 November 2023 = 2023-11-16"]),
    ("2025-01-13", "The treaty was signed on the 16th of November 2023.", ["the 16th of November 2023 = 2023-11-16"]),
    ("2025-01-13", "The treaty was signed on November 16th, 2023.", ["November 16th, 2023 = 2023-11-16"]),
    ("2025-01-13", "He arrived on 9 Jan for talks.", ["9 Jan = 2025-01-09"]),
    ("2025-01-13", "He arrived on 9th January for talks.", ["9th January = 2025-01-09"]),
    ("2025-01-13", "The council met on Monday, Jan. 13, in Geneva.", ["Monday, Jan. 13 = 2025-01-13"]),
    ("2025-01-13", "The council met on Monday, 13 January 2025.", ["Monday, 13 January 2025 = 2025-01-13"]),
    ("2025-01-13", "The council met on Jan. 13 (Monday) in Geneva.", ["Jan. 13 (Monday) = 2025-01-13"]),
    ("2025-01-13", "The two sides will meet on Feb. 3.", ["Feb. 3 = 2025-02-03"]),
    ("2024-12-20", "The two sides will meet on Jan. 3.", ["Jan. 3 = 2025-01-03"]),
    ("2025-01-13", "The two sides met on Nov. 3.", ["Nov. 3 = 2024-11-03"]),
    ("2025-01-13", "The attack of Aug. 18 last year killed nine.", ["Aug. 18 last year = 2024-08-18"]),
    ("2025-03-10", "The forum was held on March 3-5 in Accra.", ["March 3-5 = 2025-03-03/2025-03-05"]),
    ("2025-03-10", "The forum was held from March 3 to 5 in Accra.", ["March 3 to 5 = 2025-03-03/2025-03-05"]),
    ("2025-03-10", "The forum was held on 3–5 March 2024.", ["3–5 March 2024 = 2024-03-03/2024-03-05"]),
    ("2025-03-10", "The fair ran Jan. 30 – Feb. 2.", ["Jan. 30 – Feb. 2 = 2025-01-30/2025-02-02"]),
    (
        "2025-03-10",
        "The fair ran from 30 January to 2 February 2023.",
        ["30 January to 2 February 2023 = 2023-01-30/2023-02-02"],
    ),
    (
        "2025-03-10",
        "He was held from Dec. 30, 2023 to Jan. 4, 2024.",
        ["Dec. 30, 2023 to Jan. 4, 2024 = 2023-12-30/2024-01-04"],
    ),
    ("2025-03-10", "They met on March 5 and 6 in Riyadh.", ["March 5 and 6 = 2025-03-05/2025-03-06"]),
    ("2025-03-10", "The minister visited Male between 3 and 7 March.", ["3 and 7 March = 2025-03-03/2025-03-07"]),
    ("2025-03-20", "The ministry said the ship left on the 13th.", ["the 13th = 2025-03-13"]),
    ("2025-03-10", "The ministry said the ship left on the 13th.", ["the 13th = 2025-02-13"]),
    ("2025-03-10", "They will meet on the 13th in Osaka.", ["the 13th = 2025-03-13"]),
    ("2025-03-10", "He was shot on the night of Feb. 3.", ["the night of Feb. 3 = 2025-02-03"]),
    ("2025-03-10", "The week of Feb. 3 was the coldest.", ["The week of Feb. 3 = 2025-W06"]),
    ("2025-03-10", "Protesters gathered on March 9 at 3:30 p.m.", ["March 9 at 3:30 p.m. = 2025-03-09"]),
]

DIGITS = [
    ("2025-01-14", "Issued 2024-04-18 17:24 KST", ["2024-04-18 17:24 = 2024-04-18"]),
    ("2025-01-14", "Updated 2024.04.18 17:24", ["2024.04.18 17:24 = 2024-04-18"]),
    ("2025-01-14", "Signed on 2024/04/18.", ["2024/04/18 = 2024-04-18"]),
    ("2025-01-14", "Signed on 18.04.2024 in Minsk.", ["18.04.2024 = 2024-04-18"]),
    ("2025-01-14", "Signed on 18/04/2024 in Rabat.", ["18/04/2024 = 2024-04-18"]),
    ("2025-01-14", "Signed on 4/18/2024 in Boston.", ["4/18/2024 = 2024-04-18"]),
    ("2025-01-14", "- 13/1 20:22", ["13/1 20:22 = 2025-01-13"]),
    ("2025-01-14", "- 1/13 20:22", ["1/13 20:22 = 2025-01-13"]),
    ("2025-04-03", "- 3/4 20:22", ["3/4 20:22 = 2025-04-03"]),
    ("2025-06-01", "- 3/4 20:22", ["3/4 20:22 = 2025"]),
    ("2025-06-01", "Signed on 3/4/2024 in Accra.", ["3/4/2024 = 2024"]),
    ("2025-06-01", "Signed on 3/4/2024 and sealed on 21/4/2024.", ["3/4/2024 = 2024-04-03", "21/4/2024 = 2024-04-21"]),
    ("2025-06-01", "Call 555-12-34 or see section 3.4.1; he owns 1/2, she 3/4.", []),
    ("2025-06-01", "The desk is open 24/7 and the vote was 50/50.", []),
    ("2025-06-01", "The team won 3-2 and the ratio is 1/12.", []),
    ("2025-06-01", "Version 10.12.13.1 of the file at 10.0.0.1 was 99-12-31-4.", []),
]

PERIODS = [
    ("2025-02-14", "They met last week.", ["last week = 2025-W06"]),
    ("2025-02-14", "The vote is next week.", ["next week = 2025-W08"]),
    ("2025-02-14", "He resigned earlier this week.", ["earlier this week = 2025-W07"]),
    ("2025-02-14", "He visited Washington last month.", ["last month = 2025-01"]),
    ("2025-01-14", "He visited Washington last month.", ["last month = 2024-12"]),
    ("2025-12-14", "He visits Washington next month.", ["next month = 2026-01"]),
    ("2023-08-04", "The summit takes place later this month.", ["later this month = 2023-08"]),
    ("2023-08-04", "Ties have thawed since earlier this year.", ["earlier this year = 2023"]),
    ("2023-08-04", "They agreed to share data by the end of this year.", ["the end of this year = 2023"]),
    ("2025-02-14", "He took office late last year.", ["late last year = 2024"]),
    ("2024-04-18", "They will meet throughout the year.", ["the year = 2024"]),
    ("2024-04-18", "It will be done by the end of the year.", ["the end of the year = 2024"]),
    ("2024-04-18", "It will be done by year’s end.", ["year’s end = 2024"]),
    (
        "2025-02-14",
        "The army seized power in 2021 and shut the paper the following year.",
        ["2021 = 2021", "the following year = 2022"],
    ),
    ("2025-02-14", "He landed on Feb. 3 and left the next day.", ["Feb. 3 = 2025-02-03", "the next day = 2025-02-04"]),
    (
        "2025-02-14",
        "He landed on Feb. 3; the previous day he was in Oslo.",
        ["Feb. 3 = 2025-02-03", "the previous day = 2025-02-02"],
    ),
    (
        "2025-02-14",
        "He landed on Feb. 3. Two days later he met the king.",
        ["Feb. 3 = 2025-02-03", "Two days later = 2025-02-05"],
    ),
    (
        "2025-02-14",
        "He landed on Feb. 3, and that same evening spoke.",
        ["Feb. 3 = 2025-02-03", "that same evening = 2025-02-03"],
    ),
    ("2025-02-14", "They met in the previous week.", ["the previous week = 2025-W06"]),
    ("2025-02-14", "He left office two weeks ago.", ["two weeks ago = 2025-W05"]),
    ("2025-02-14", "He left office three days ago.", ["three days ago = 2025-02-11"]),
    ("2025-02-14", "He left office about six months ago.", ["about six months ago = 2024-08"]),
    ("2025-02-14", "He left office a year ago.", ["a year ago = 2024"]),
    ("2025-02-14", "He left office more than a decade ago.", ["more than a decade ago = 2015"]),
    ("2025-02-14", "He left office several years ago.", ["several years ago = ?"]),
    ("2025-02-14", "Exports were 4 percent higher than a year earlier.", ["a year earlier = 2024"]),
    (
        "2025-02-14",
        "The war began in 2022. A year earlier he had warned of it.",
        ["2022 = 2022", "A year earlier = 2021"],
    ),
    ("2025-02-14", "The talks will resume in three days.", ["in three days = 2025-02-17"]),
    ("2025-02-14", "It was the third raid in three days.", ["in three days = P3D"]),
    (
        "2025-02-14",
        "He spoke yesterday, rests today and flies home tomorrow.",
        ["yesterday = 2025-02-13", "today = 2025-02-14", "tomorrow = 2025-02-15"],
    ),
    ("2025-02-14", "The president speaks tonight.", ["tonight = 2025-02-14"]),
    ("2025-02-14", "He was arrested last night.", ["last night = 2025-02-13"]),
    ("2025-02-14", "He was freed this morning.", ["this morning = 2025-02-14"]),
    ("2025-02-14", "He was freed the day before yesterday.", ["the day before yesterday = 2025-02-12"]),
    ("2025-02-14", "He was freed yesterday evening.", ["yesterday evening = 2025-02-13"]),
    ("2025-02-14", "They met over the weekend.", ["the weekend = 2025-02-08/2025-02-09"]),
    ("2025-02-14", "They met last weekend.", ["last weekend = 2025-02-08/2025-02-09"]),
    ("2025-02-14", "They will meet this weekend.", ["this weekend = 2025-02-15/2025-02-16"]),
    ("2025-02-10", "They met at the weekend.", ["the weekend = 2025-02-08/2025-02-09"]),
    ("2025-02-14", "The dam will open in mid-2026.", ["mid-2026 = 2026"]),
    ("2025-02-14", "The dam opened in late 2023.", ["late 2023 = 2023"]),
    ("2025-02-14", "The strait was mined in the 1980s.", ["the 1980s = 198X"]),
    ("2025-02-14", "The strait was mined in the early ’90s.", ["the early ’90s = 199X"]),
    ("2025-02-14", "The fort is from the 17th century.", ["the 17th century = 16XX"]),
    ("2025-02-14", "Output fell in the third quarter of 2024.", ["the third quarter of 2024 = 2024-35"]),
    ("2025-02-14", "Output fell in the fourth quarter.", ["the fourth quarter = 2024-36"]),
    ("2025-02-14", "Output fell in Q3 2024.", ["Q3 2024 = 2024-35"]),
    ("2025-02-14", "Output fell last quarter.", ["last quarter = 2024-36"]),
    ("2025-02-14", "Output fell in the first half of 2024.", ["the first half of 2024 = 2024-01/2024-06"]),
    ("2025-02-14", "He fled in the summer of 2021.", ["the summer of 2021 = 2021-22"]),
    ("2025-02-14", "He fled last summer.", ["last summer = 2024-22"]),
    ("2025-02-14", "A summit is planned this spring.", ["this spring = 2025-21"]),
    ("2025-02-14", "The law dates from 1997.", ["1997 = 1997"]),
    ("2025-02-14", "The war of 2014-2016 left scars.", ["2014-2016 = 2014/2016"]),
    ("2025-02-14", "He ruled from 1999 to 2008.", ["1999 to 2008 = 1999/2008"]),
    ("2025-02-14", "He ruled between 1999 and 2008.", ["1999 and 2008 = 1999/2008"]),
    ("2025-02-14", "A return to pre-2014 borders is unrealistic.", ["2014 = 2014"]),
    ("2025-02-14", "A 2024 report by a magazine in Tokyo said so.", ["2024 = 2024"]),
    ("2025-02-14", "The 2018 summit in Helsinki was brief.", ["2018 = 2018"]),
    ("2025-02-14", "In fiscal 2024 the budget grew.", ["fiscal 2024 = 2024"]),
]

LENGTHS = [
    ("2025-02-14", "Ending the nearly 3-year-old war is the aim.", ["nearly 3-year-old = P3Y"]),
    ("2025-02-14", "He is on a four-day overseas trip.", ["four-day = P4D"]),
    ("2025-02-14", "The lull held for more than four years.", ["more than four years = P4Y"]),
    ("2025-02-14", "They spoke for about 40 minutes by phone.", ["about 40 minutes = PT40M"]),
    ("2025-02-14", "The call took half an hour.", ["half an hour = PT30M"]),
    ("2025-02-14", "The call took an hour and a half.", []),
    ("2025-02-14", "The siege went on for a year and a half.", ["a year and a half = P1Y6M"]),
    ("2025-02-14", "The siege went on for two and a half years.", ["two and a half years = P2Y6M"]),
    ("2025-02-14", "It was the worst flood in a century.", ["a century = P100Y"]),
    ("2025-02-14", "Over the past two decades trade tripled.", ["the past two decades = P20Y"]),
    ("2025-02-14", "A 48-hour truce was agreed.", ["48-hour = PT48H"]),
    ("2025-02-14", "The 25-year lease ends.", ["25-year = P25Y"]),
    ("2025-02-14", "A twenty-five-year lease ends.", ["twenty-five-year = P25Y"]),
    ("2025-02-14", "The weeklong drill ended.", ["weeklong = P1W"]),
    ("2025-02-14", "A decade-old dispute was settled.", ["decade-old = P10Y"]),
]

TRAPS = [
    ("2025-02-14", "The two sides may meet.", []),
    ("2025-02-14", "May we remind the delegates of the rules?", []),
    ("2025-02-14", "Theresa May spoke with April Jones and Captain June Park.", []),
    ("2025-02-14", "Prime Minister May told the Commons that she would stay.", []),
    ("2025-02-14", "Ms. May said on Friday she would stay.", ["Friday = 2025-02-14"]),
    ("2025-02-14", "Thousands march in Tbilisi; the March for Life went on.", []),
    ("2025-02-14", "Troops march 21 miles a day.", []),
    ("2025-02-14", "He seconded the motion, then for a second time sat down.", []),
    ("2025-02-14", "The Sun reported that Sun Yat-sen sat here; Mon people wed and fri.", []),
    ("2025-02-14", "The minister sat with Sun Weidong.", []),
    ("2025-02-14", "An august assembly heard Jan Kowalski and Jun Aoki.", []),
    ("2025-02-14", "The Augusta club and the Marchand family objected.", []),
    ("2025-02-14", "Some 2014 people were killed and 2,020 hurt.", []),
    ("2025-02-14", "At least 1500 troops crossed, 1984 of them on foot.", []),
    ("2025-02-14", "He paid $2025 and got 1999 dollars back.", []),
    ("2025-02-14", "Resolution 1973 and Resolution 2231 passed.", []),
    ("2025-02-14", "Saudi Vision 2030 and Agenda 2063 are plans.", []),
    ("2025-02-14", "Russia Today and USA Today reported it.", []),
    ("2025-02-14", "Prices rose 3.5 percent, or 12% at the fall of the currency.", []),
    ("2025-02-14", "The fall of Kabul and the Arab Spring are studied.", []),
    ("2025-02-14", "The Winter Olympics and Summer Davos drew crowds.", []),
    ("2025-02-14", "Call +1 202 555 0143 or 2025550143.", []),
    ("2025-02-14", "They won 2-1 at minute 45 and lead 21:19.", []),
    ("2025-02-14", "Police used F-16 and Su-35 jets, COVID-19 tests and G20 badges.", []),
    ("2025-02-14", "He earns $50 a day, twice a week.", []),
    ("2025-02-14", "They live on the 13th floor.", []),
    ("2025-02-14", "Decades of mistrust and years of war lie behind them.", []),
    ("2025-02-14", "He was Time’s person of the year.", []),
    ("2025-02-14", "At the end of the day it matters little.", []),
    ("2025-02-14", "", []),
]

# Each row a thing once read wrongly.
MENDED = [
    ("2025-02-14", "Three-quarters of the seats, or three quarters of all votes, went to them.", []),
    ("2025-02-14", "The past decade and a half saw two wars.", ["The past decade and a half = P15Y"]),
    ("2025-02-14", "Trains leave every 15 minutes.", []),
    ("2025-08-14", "The ministry had been paying the firm $35,000 a month until May.", ["May = 2025-05"]),
    (
        "2025-11-14",
        "The weak August and September figures worried the bank.",
        ["August = 2025-08", "September = 2025-09"],
    ),
    (
        "2025-11-14",
        "Sales fell to 12 in July, compared with March, when they rose.",
        ["July = 2025-07", "March = 2025-03"],
    ),
    ("2025-11-14", "As 2024 came to an end, hopes rose.", ["2024 = 2024"]),
    ("2025-11-14", "2024 was a year of drought in Malawi.", ["2024 = 2024"]),
    ("2025-11-14", "In the disputed 2024 ballot he won.", ["2024 = 2024"]),
    ("2025-11-14", "The delegates spent much of the week in private talks.", ["the week = 2025-W46"]),
    ("2025-11-14", "It is the final meeting of the year.", ["the year = 2025"]),
    ("2025-11-14", "The week’s main event is the vote.", ["The week = 2025-W46"]),
    ("2025-12-30", "Only two months later it announced a merger.", ["two months later = ?"]),
    ("2025-02-14", "Voters go to the polls on Super Tuesday and shop on Black Friday.", []),
    ("2025-02-14", "He welcomed today’s statement.", ["today = 2025-02-14"]),
    ("2025-02-14", "He is heading into the fall without an ally.", ["the fall = 2025-23"]),
    ("2025-01-13", "By Sunday afternoon she had called off the rally.", ["Sunday afternoon = 2025-01-12"]),
    ("2025-01-13", "By Friday, nine people were dead.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "The rate kicked in two years ago.", ["two years ago = 2023"]),
    ("2025-01-13", "He changed his mind about that 2012 remark.", ["2012 = 2012"]),
    ("2025-01-13", "The charter of 1780 was read out.", ["1780 = 1780"]),
    ("2025-01-13", "It was 2015 - not 2014 - that broke him.", ["2015 = 2015", "2014 = 2014"]),
    ("2025-01-13", "The envoy was summoned on Saturday (Jan 11).", ["Saturday (Jan 11) = 2025-01-11"]),
    ("2025-01-13", "It began at 3pm (0600 GMT) on Sunday.", ["3pm (0600 GMT) on Sunday = 2025-01-12"]),
    ("2025-01-13", "Over a quarter of the voters stayed home.", []),
    ("2025-01-13", "It would cost a billion over the next decade.", ["the next decade = P10Y"]),
    ("2025-01-13", "Voters were polled from Jan. 2 through Friday.", ["Jan. 2 = 2025-01-02", "Friday = 2025-01-10"]),
    ("2025-01-13", "The truce was extended through Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "He took to the air beginning Friday night.", ["Friday night = 2025-01-10"]),
    ("2025-01-13", "The party vowed Friday to stay in the race.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "The council on Friday agreed to send troops.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "The council agreed to send troops on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "The actor was set to headline a gala on Friday in Accra.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "Leaders were to gather again on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "Leaders are to gather again on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "He joined in, announcing on Friday he would resign.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "Her victories in three states on Friday will help her.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "Friday’s ruling will be felt for long.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "He wrote “they will pay for it”, on Friday.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "On Friday, “they will pay,” the envoy said.", ["Friday = 2025-01-10"]),
    ("2025-01-13", "In Wyoming, which holds a caucus on Friday, he spoke.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "On Friday, the senator has a speech scheduled in Ohio.", ["Friday = 2025-01-17"]),
    ("2025-01-15", "Ms May met April Smith in June.", ["June = 2024-06"]),
    ("2025-01-15", "It fell in the last week of December.", ["the last week of December = 2024-12-25/2024-12-31"]),
    ("2025-01-15", "He said the talks had been put off until February.", ["February = 2025-02"]),
    ("2025-01-15", "The vote was brought forward to June.", ["June = 2025-06"]),
    ("2025-01-15", "Voters go to the polls on Sunday.", ["Sunday = 2025-01-19"]),
    ("2025-01-13", "He called off a trip to Athens that was to begin on Friday.", ["Friday = 2025-01-17"]),
    ("2025-11-13", "She will sign the deal before Christmas.", ["Christmas = 2025-12-25"]),
    ("2025-03-13", "The minister noted their readiness to pay through the end of June.", ["the end of June = 2025-06"]),
    ("2025-03-13", "We shall not lose another week.", ["another week = P1W"]),
    ("2025-01-13", "Talks could resume on Friday.", ["Friday = 2025-01-17"]),
    ("2025-01-13", "The two could not agree on Friday.", ["Friday = 2025-01-10"]),
    ("2025-05-13", "That could make it harder to unite in the summer.", ["the summer = 2025-22"]),
    (
        "2025-01-13",
        "He had met him on Jan. 9 and her the day before in Oslo.",
        ["Jan. 9 = 2025-01-09", "the day before = 2025-01-08"],
    ),
    (
        "2025-11-13",
        "Exports grew in the first 10 months of the year.",
        ["the first 10 months = P10M", "the year = 2025"],
    ),
    (
        "2025-01-13",
        "He spoke on New Year’s Eve and will not on Christmas Day.",
        ["New Year’s Eve = 2024-12-31", "Christmas Day = 2025-12-25"],
    ),
    ("2025-01-13", "WEDNESDAY’S DEBATE", ["WEDNESDAY = 2025-01-08"]),
    ("2025-01-13", "He spent the weekend in Rabat.", ["the weekend = 2025-01-11/2025-01-12"]),
]

UNDATED = [
    (None, "The ministers met on Monday and will meet next week.", ["Monday = ?", "next week = ?"]),
    (
        None,
        "They signed on 16 November 2023 and left the next day.",
        ["16 November 2023 = 2023-11-16", "the next day = 2023-11-17"],
    ),
    (None, "They met in May and on March 21.", ["May = ?", "March 21 = ?"]),
    ("2025", "They met on Monday, and last year.", ["Monday = ?", "last year = 2024"]),
    ("2025-03", "They met in January, and last month.", ["January = 2025-01", "last month = 2025-02"]),
    (
        "2025-03-21/2025-03-22",
        "A March 21 note said they met on Jan. 30 and on Friday.",
        ["March 21 = 2025-03-21", "Jan. 30 = 2025-01-30", "Friday = 2025-03-21"],
    ),
    ("2025-03-21/2025-03-22", "They met yesterday.", ["yesterday = ?"]),
]


# 2022-11-03 is a Thursday.
REACHING = [
    ("2022-11-03", "Ahead of Sunday's runoff, both camps promised calm.", ["Sunday = 2022-11-06"]),
    (
        "2022-11-03",
        "Speaking on Tuesday ahead of a visit to Quito on Friday, she said the deal was near.",
        ["Tuesday = 2022-11-01", "Friday = 2022-11-04"],
    ),
    ("2022-11-03", "The dam was finished by mid-June.", ["mid-June = 2022-06"]),
    ("2022-11-03", "The firm was told to finish the dam by mid-June.", ["mid-June = 2023-06"]),
    (
        "2022-11-03",
        "She returned from Lima on Sunday and leaves for Quito on Saturday.",
        ["Sunday = 2022-10-30", "Saturday = 2022-11-05"],
    ),
    (
        "2022-11-03",
        "On Wednesday, he will have served ten years.",
        ["Wednesday = 2022-11-09", "ten years = P10Y"],
    ),
    ("2022-11-03", "On Wednesday, he would have served ten years.", ["Wednesday = 2022-11-02", "ten years = P10Y"]),
    ("2022-11-03", "They will decide on the 14th of this month.", ["the 14th of this month = 2022-11-14"]),
    ("2022-11-03", "They will decide on the 2nd of next month.", ["the 2nd of next month = 2022-12-02"]),
    ("2022-11-03", "They will decide on the 31st of this month.", ["the 31st of this month = ?"]),
    ("2022-12-03", "The pact was signed on Thursday 03/11/2022 in Lima.", ["Thursday 03/11/2022 = 2022-11-03"]),
    ("2022-12-03", "The pact was signed on Thu, 11/03/2022 in Lima.", ["Thu, 11/03/2022 = 2022-11-03"]),
    ("2022-12-03", "The pact was signed on 2022. 11. 3. in Lima.", ["2022. 11. 3 = 2022-11-03"]),
]


@pytest.mark.parametrize(
    ("date", "text", "expected"),
    [*WEEKDAYS, *MONTHS, *DAYS, *DIGITS, *PERIODS, *LENGTHS, *TRAPS, *MENDED, *REACHING, *UNDATED],
)
def test_time_expressions(date: str | None, text: str, expected: list[str], words: DateWords) -> None:
    assert found(text, date, words) == expected


REASONS = [
    ("2025-01-14", "They met on Monday.", "day", "Monday on or before 2025-01-14, the article's date"),
    (
        "2025-01-14",
        "They will meet on Monday.",
        "day",
        "Monday on or after 2025-01-14, the article's date: the verb is future",
    ),
    ("2025-01-14", "The trip lasts through Friday.", "day", "Friday on or after 2025-01-14, the article's date"),
    ("2025-01-14", "They meet next Monday.", "day", "Monday strictly after 2025-01-14, the article's date"),
    ("2025-01-14", "They met last week.", "week", "the week before that of 2025-01-14, the article's date"),
    (
        "2025-01-14",
        "It was formed in October.",
        "month",
        "October in the year before 2025-01-14, the article's date: it is told as past",
    ),
    (
        "2025-01-14",
        "They met in May last year.",
        "month",
        "May of 2024: the year before that of 2025-01-14, the article's date",
    ),
    ("2025-01-14", "They met on May 3, 2024.", "day", "written in full"),
    (
        "2025-01-14",
        "It fell in early December.",
        "month",
        "the start of 2024-12: December in the year before 2025-01-14, the article's date: it is told as past",
    ),
    ("2025-01-14", "They left three days ago.", "day", "3 days before 2025-01-14, the article's date"),
    (None, "They met on Monday.", "unknown", "the article's date is not known"),
    (
        "2025",
        "They met on Monday.",
        "unknown",
        "it depends on the day, and of the article no more is known than 2025, the article's date",
    ),
    ("2025-06-01", "Signed on 3/4/2024 in Accra.", "year", "4 March or 3 April: which is not said"),
    ("2025-01-14", "They met several weeks ago.", "unknown", "how many is not said"),
    (
        "2025-01-14",
        "They arrived the following day.",
        "unknown",
        "no day is told of before that this one could be counted from",
    ),
]


@pytest.mark.parametrize(("date", "text", "granularity", "reason"), REASONS)
def test_reasons(date: str | None, text: str, granularity: str, reason: str, words: DateWords) -> None:
    (mention,) = find_dates(prose_of(text), published(date), words)
    assert mention.date is not None
    assert (mention.date.granularity, mention.date.reason) == (granularity, reason)


TYPES = [
    ("They met on Wednesday evening.", "TIME"),
    ("They met at 5 p.m. on Wednesday.", "TIME"),
    ("They met on the night of Jan. 3.", "TIME"),
    ("They meet tonight.", "TIME"),
    ("Issued 2025-01-13 17:24", "TIME"),
    ("They met on Wednesday.", "DATE"),
    ("They met in early December.", "DATE"),
    ("They met for two days.", "DURATION"),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_types(text: str, kind: str, words: DateWords) -> None:
    assert [mention.type for mention in find_dates(prose_of(text), published("2025-01-14"), words)] == [kind]
