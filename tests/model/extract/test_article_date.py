"""The article's own date: what stands beside it, and what follows from what it tells."""

from __future__ import annotations

import pytest
from onrecord.model.extract.dates import article_date
from onrecord.model.lexicon.dates import DateWords, load_date_words
from onrecord.model.records import Document, Paragraph, PartialDate, Span
from onrecord.model.text import read_prose


@pytest.fixture(scope="module")
def words() -> DateWords:
    return load_date_words()


def document_of(text: str, date: PartialDate | None = None) -> Document:
    """Each line a paragraph of the body; one that begins with "~" is furniture, with "#" a title."""
    paragraphs, position = [], 0
    for line in text.split("\n"):
        if line.strip():
            kind = {"~": "furniture", "#": "title"}.get(line[0], "body")
            mark = kind == "title"
            paragraphs.append(Paragraph(Span(position + mark, position + len(line)), kind))  # type: ignore[arg-type]
        position += len(line) + 1
    return Document("d", "d.txt", None, None, None, date, text, tuple(paragraphs))


def dated(document: Document, words: DateWords) -> PartialDate | None:
    return article_date(document, read_prose(document.text, document.paragraphs), words)


LEAD = "The two heads of government spoke by telephone on Monday, as both of their offices said in short statements."

STAMPS = [
    ("Posted on : 2024-04-18 17:24 KST Modified on : 2024-04-19 09:00 KST\nThe two spoke on Wednesday.", "2024-04-18"),
    ("Ties grow\nUpdated: 19 April 2024\nPublished: 18 April 2024\nThe two spoke on Wednesday.", "2024-04-18"),
    ("Ties grow\nLast updated: April 19, 2024 10:30 PM\nThe two spoke on Wednesday.", "2024-04-19"),
    ("Ties grow\nBy Amina Bello | Published January 13, 2025\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\nJanuary 13, 2025\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\nMonday, 13 January 2025 20:22 GMT\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\n13.01.2025 18:40\nThe two spoke on Monday.", "2025-01-13"),
    ("Readout\nWashington, D.C., January 13, 2025\nThe secretary spoke with his counterpart.", "2025-01-13"),
    ("Ties grow\nJanuary 13, 20254:05 PM GMT+9Updated 3 days ago\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\nLast modified on Mon 13 Jan 2025 15.39 GMT\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\n2025-01-13T10:12:00Z\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\n01/14/2025January 14, 2025\nThe two spoke on Monday.", "2025-01-14"),
    ("Ties grow\nJanuary 13th, 2025 by Chidi Eze\nThe two spoke on Monday.", "2025-01-13"),
    ("Ties grow\nBrussels, 7. Feb 2024, 15:20\nThe two spoke on Monday.", "2024-02-07"),
    ("Posted: 03/11/2024 09:10\nThe minister said on Saturday (November 2) that aid would rise.", "2024-11-03"),
    ("The two spoke on Wednesday, 15 November 2017. It was published on 20 November 2017.", "2017-11-20"),
    ("TOKYO, 14 February 2025\nThe minister will leave on Saturday.", "2025-02-14"),
    ("BEIJING, Jan. 13, 2025 (Agency) -- The premier met his guest on Monday.", "2025-01-13"),
    ("MOSCOW, January 13, 2025. /News/. The minister said on Monday talks had begun.", "2025-01-13"),
    ("ABUJA, 13th January 2025 – The president has sworn in five ministers.", "2025-01-13"),
    (
        "The two heads of government spoke by telephone on Monday, as both of their offices said in short statements."
        "\nCorrection: the article named a wrong place.\nFriday, December 4, 2015.",
        None,
    ),
    ("The law was published on 12 May 2019 in the gazette. The court rejected it.", None),
    ("He told the paper that he was first arrested on January 13, 2015, in Minsk.", None),
    (
        "The two heads of government spoke by telephone on Monday, as both of their offices said in short statements."
        "\n~Related stories\n~12 April 2024\n~3 March 2024",
        None,
    ),
    ("Ties grow\nThursday 03/11/2022\nThe two spoke.", "2022-11-03"),
    ("Ties grow\nThu, 11/03/2022 - 09:15\nThe two spoke.", "2022-11-03"),
    ("Ties grow\nRelease date: 11/03/2022 (Thursday)\nThe two spoke.", "2022-11-03"),
    ("Ties grow\n11/03/2022 10:00 AM EDT | Thursday\nThe two spoke.", "2022-11-03"),
    ("LIMA, Nov. 3, 2022 (Agency) - A bond was rated.\nSale Date: 08/12/22\nIssuer: Lima", "2022-11-03"),
    ("Ties grow\nSale date: 12 August 2022\nThe two spoke.", None),
    ("Ties grow\n2022. 11. 3.\nThe two spoke.", "2022-11-03"),
    ("Ties grow\nThu, November 3, 2022 at 8:00 AM GMT+1·3 min read\nThe two spoke.", "2022-11-03"),
    ("Ties grow\nSource: Agency | 2022-11-03 14:20:33 | Editor: jo\nThe two spoke on Wednesday.", "2022-11-03"),
    ("Ties grow\n3 November 2022 · 4 min read\nThe two spoke on Wednesday.", "2022-11-03"),
    ("Tehran, Nov 3, 2022, IRNA – The two spoke on Thursday.", "2022-11-03"),
    ("Riyadh, Rabi' II 09, 1444, November 03, 2022, SPA -- The two spoke on Thursday.", "2022-11-03"),
    ("Kyiv. November 3, 2022. Port News. The two spoke on Thursday.", "2022-11-03"),
    (f"{LEAD}\nPublished in The Courier, November 3rd, 2022", "2022-11-03"),
    (f"{LEAD}\nDone at Lima on 3 November 2022", "2022-11-03"),
    (f"{LEAD}\nIssued at Lima, this 3rd day of November 2022.", "2022-11-03"),
    (f"{LEAD}\nA version of this article appears in print on Nov. 3, 2022, Section A, Page 6.", "2022-11-03"),
    (f"{LEAD}\nSigned in Lima on 3 March 1999, the treaty has never been kept.", None),
    ("#Call with the premier: 18 April 2024\nThe two spoke this morning.", "2024-04-18"),
    ("#Remarks at the opening of the line (18 April 2024)\nThank you all for coming.", "2024-04-18"),
    ("#Press Release No. 45/2024 of 18 April 2024\nThe two spoke yesterday.", "2024-04-18"),
    ("#Call with the premier: 18 April 2024\nPublished: 19 April 2024\nThe two spoke.", "2024-04-19"),
    ("#How the storm of 18 April 2014 changed Lima\nThe port has never been the same.", None),
    ("", None),
]

WITHOUT_YEAR = [
    # The lead's Monday is the stamp's day, and November 2023 is written with its year while October is not.
    (
        "The ministers met on Monday in Quito.\nThe government, formed in October, hoped for more.\n"
        "The last visit was in November 2023.\n~- 13/1 20:22",
        "2025-01-13",
    ),
    # In the morning "Monday" may be the day before: 2025 and 2026 both fit.
    ("The ministers met on Monday in Quito.\nThe last visit was in March 2023.\n~- 13/1 07:22", None),
    (
        "SEOUL, Jan. 13 (Agency) -- The ministers met on Monday in Quito.\nThe cabinet, formed in October, hoped for "
        "more.\nThe last visit was in November 2023.",
        "2025-01-13",
    ),
    (
        "LIMA, Jan. 13 (Agency) -- They met on Monday.\nA forum in October 2025, nine months from now, is planned.",
        "2025-01-13",
    ),
    ("LIMA, Jan. 13 (Agency) -- They met on Monday.\nThe accord was signed on January 9, 2025.", "2025-01-13"),
    # The latest year it names may be long ago.
    ("The ministers met on Monday in Quito.\nThe war began in 1986.\n~- 13/1 20:22", None),
    ("SEOUL, Jan. 13 (Agency) -- The ministers met on Monday in Quito.", None),
    ("ACEH, Dec. 27 (Agency) -- The wave of December 26, 2004, killed thousands here.", None),
    (
        "CAIRO, June 3 (Agency) - They met in May last year at a forum in Oran.\nThe May 2024 forum failed.",
        "2025-06-03",
    ),
    (
        "ROME, Jan. 13 (Agency) - They met on Monday, Jan. 13, in Oran.\nThe last visit was in March 2024.",
        "2025-01-13",
    ),
    # The number of a release holds its year; a copyright's must agree with the weekdays.
    ("PRESS RELEASE No. 45/2022\nLima, 3 November\nThe two spoke yesterday.", "2022-11-03"),
    ("LIMA, Nov. 3 (Agency) -- The two spoke on Thursday.\n~(c) 2022 Agency. All rights reserved.", "2022-11-03"),
    ("LIMA, Nov. 3 (Agency) -- The two spoke on Thursday.\n~(c) 2024 Agency. All rights reserved.", None),
    ("LIMA, June 12 (Agency) -- They marched on Wednesday on the 30th anniversary of the 1994 fire.", "2024-06-12"),
    ("LIMA, June 13 (Agency) -- They marched on Sunday on the 30th anniversary of the 1994 fire.", None),
    ("LIMA, Nov. 3 (Agency) -- Ten years after the 2013 flood, the port opened on Friday.", "2023-11-03"),
    ("LIMA, June 12 (Agency) -- Next year's 30th anniversary of the 1994 fire was their theme on Tuesday.", None),
    ("LIMA, Nov. 3 (Agency) -- The port opened on Friday. The flood came last year, in October 2022.", "2023-11-03"),
    ("OSLO, March 3 (Agency) - They met on Monday to prepare a summit planned for June 2026.", "2025-03-03"),
    (
        "LIMA, May 9 (Agency) -- They said Tuesday that profit rose in the first quarter of 2023, from a loss in 2022.",
        "2023-05-09",
    ),
    ("LIMA, Aug. 28 (Agency) -- They met on Tuesday.\nThe war began in August 1990.", None),
    ("LIMA, Aug. 28 (Agency) -- They met on Wednesday.\nLower limits, effective from January 1, 1997, were set.", None),
    ("Lower limits for trains were set on Wednesday.\nThese limits are in force from January 1, 1997.", None),
    ("LIMA, May 9 (Agency) -- The port, shut since 2022, opened on Tuesday. It will grow by 2025.", "2023-05-09"),
    ("LIMA, May 9 (Agency) -- The port, built in 1922, opened on Tuesday. It will grow by 2025.", None),
    ("LIMA, Nov. 3 (Agency) -- The two spoke at length.\n~(c) 2022 Agency. All rights reserved.", None),
    # A line of its own with another day is not the dateline's, but tells its year.
    ("LIMA, Aug. 22 (Agency) -- The bond was rated on Thursday.\nAs of 08/21/96.\nIt is a small one.", "1996-08-22"),
    ("LIMA, Nov. 3 (Agency) -- The two spoke at length on Thursday.\nUpdated: 4 November 2022", "2022-11-03"),
    # A single date with its year may be an old one, and what is told as past is no later than the article.
    ("LIMA, Nov. 3 (Agency) -- The two spoke on Tuesday.\nThe line, closed in March 1997, will reopen.", None),
    ("LIMA, Nov. 3 (Agency) -- They spoke on Friday.\nTies were set up on Nov. 6, 1972.", None),
    ("LIMA, Nov. 3 (Agency) -- They spoke on Friday.\nThe first debt fell since 2002 this year, the bank said.", None),
    ("LIMA, Nov. 3 (Agency) -- They spoke on Friday.\nAs it says this year, 2004 was good. It fell in 2006.", None),
    (
        "LIMA, Nov. 7 (Agency) -- Rates at Monday's auction were the highest for years.\nThe highest rates were paid "
        "on March 19, 2001.",
        None,
    ),
]

FROM_WITHIN = [
    (
        "A March 21 statement by the ministry reported the remarks.\nThe upcoming session is slated for March 22.\n"
        "Ties were revived through the 9th summit in May last year.\nThe lull ended with the May 2024 summit.",
        "2025-03-21",
    ),
    (
        "A March 21 statement by the ministry reported the remarks.\nThe session is slated to take place on March 22.\n"
        "Ties were revived through the 9th summit in May last year.\nThe lull ended with the May 2024 summit.",
        "2025-03-21/2025-03-22",
    ),
    ("The prime minister said today (13 January 2025) that aid would rise.", "2025-01-13"),
    ("They met on Monday, January 13, 2025, in Lima.", "2025-01-13/2025-01-19"),
    ("They met on January 13, 2025, in Lima and will meet again on January 17, 2025.", "2025-01-13/2025-01-17"),
    ("They met on January 13, 2025, in Lima.", None),
    ("He died on Friday, November 22, 1963.\nA film of 1991 tells it.\nIt was shown on May 3, 2024.", None),
    ("They met on Friday and will meet next month.", None),
    ("They met at noon.\n- Port opens again May 3, 2024\n- Bridge is to close on May 3, 2024\n", None),
    ("They spoke by phone on Tuesday, May 9. The two last met in March 2023.", "2023-05-09/2023-05-15"),
    # A day told first by its weekday, then in full, by a sentence with a word of the other.
    (
        "Three were missing Tuesday after floods from Monday's storm.\nThe storm of June 24, 2024, tore down a bridge.",
        "2024-06-25",
    ),
    ("The talks on Monday ended without a deal.\nThe talks of June 24, 2024, were the third.", "2024-06-24"),
    ("The court ruled on Monday that the fee was legal.\nThe law was passed on June 24, 2019.", None),
    # The latest weekday told of is the article's.
    ("Nine are dead, the governor said Tuesday.\nThe pier fell on Monday, June 24, 2024.", "2024-06-25"),
    ("The chief said on Friday that the fire of Wednesday, 12 June 2024, began in a kitchen.", "2024-06-14"),
    ("The talks, which opened on Monday, 10 June 2024, ended on Friday without a deal.", "2024-06-14"),
    ("The talks opened on Monday, 10 June 2024, the office said on Tuesday, and will end on Friday.", "2024-06-11"),
    ("The ferry sank on 12 June 1984, a Tuesday. On Friday its widows met at the pier.", None),
]


@pytest.mark.parametrize(("text", "value"), [*STAMPS, *WITHOUT_YEAR, *FROM_WITHIN])
def test_article_date(text: str, value: str | None, words: DateWords) -> None:
    date = dated(document_of(text), words)
    assert (date and date.value) == value
    assert date is None or (date.reason and date.text in text)


def test_what_stands_beside_the_article_wins(words: DateWords) -> None:
    given = PartialDate("2025-02-14", "day", "2025-02-14", "corpus.yaml")
    assert dated(document_of("Published: 18 April 2024\nThe two spoke.", given), words) is given


def test_numbers_of_which_either_is_the_day(words: DateWords) -> None:
    date = dated(document_of("Posted on: 3/4/2024 10:00\nThe two spoke on Wednesday."), words)
    assert date is not None
    assert (date.value, date.granularity) == ("2024", "year")
