"""The article's own date on pages as outlets of all regions lay them out: invented heads, read as files are."""

from __future__ import annotations

from pathlib import Path

import pytest
from onrecord.model.extract.dates import article_date
from onrecord.model.pipeline import Lexicon, load_lexicon
from onrecord.model.reading import read_document
from onrecord.model.text import read_prose


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


LEAD = "The two ministers met for an hour and agreed to set up a working group on river trade, both offices said."
BODY = "They also spoke about flights between their capitals, which were suspended when the bridge was closed."
TITLE = "Ministers agree on working group for river trade"

# `_` stands for the title and `*` for the first paragraph of the article; a line is a paragraph.
HEADS = [
    ("_|04/11/2025April 11, 2025|*", "2025-04-11"),
    # East and South-East Asia
    ("Politics|_|Posted on : 2024-10-31 14:05 KST|*", "2024-10-31"),
    ("_|By Han Ji-min (jmhan@harbour.example)|Published : Oct. 31, 2024 - 14:05:22|*", "2024-10-31"),
    ("_|Oct 31, 2024 (Mainichi Harbour)|*", "2024-10-31"),
    ("_|HARBOUR NEWS - Oct 31, 2024 - 14:05|World, All|*", "2024-10-31"),
    ("_|Source: Harbour Agency|Editor: lin|2024-10-31 14:05:22|*", "2024-10-31"),
    ("_|(Harbour Daily)|Updated: 2024-10-31 14:05|Large Medium Small|*", "2024-10-31"),
    ("_|2024-10-31 14:05|*", "2024-10-31"),
    ("Press Releases|_|October 31, 2024|Japanese|*", "2024-10-31"),
    ("_|October 31 (Thu), 2024|*", "2024-10-31"),
    ("_|2024/10/31 14:05 (Central Harbour Agency)|*", "2024-10-31"),
    ("_|VNS October 31, 2024 - 14:05|*", "2024-10-31"),
    ("_|Thursday, October 31, 2024, 14:05 [GMT+7]|*", "2024-10-31"),
    ("_|Published on 31 Oct 2024 02:05 PM|*", "2024-10-31"),
    ("_|31 Oct 2024 02:05PM (Updated: 01 Nov 2024 08:00AM)|*", "2024-10-31"),
    ("_|By Rina Santoso, October 31, 2024 at 2:05 pm|*", "2024-10-31"),
    ("_|(Harbour Voice, 31 October 2024) *", "2024-10-31"),
    # South and Central Asia
    ("_|Updated - October 31, 2024 09:15 pm IST - NEW DELHI|*", "2024-10-31"),
    ("_|PTI / Oct 31, 2024, 21:15 IST|*", "2024-10-31"),
    ("_|Last Updated: Oct 31 2024 | 9:15 PM IST|First Published: Oct 30 2024 | 9:15 PM IST|*", "2024-10-30"),
    ("_|ANI | Updated: Oct 31, 2024 21:15 IST|Kathmandu [Nepal], October 31 (ANI): *", "2024-10-31"),
    ("_|Published October 31, 2024 Updated November 1, 2024 07:43am|*", "2024-10-31"),
    ("_|Faisal Khan 6 minutes ago Thu 31st October 2024 \\| 10:55 PM|*", "2024-10-31"),
    ("_|MOSCOW (Harbour News / Agency - 31st October, 2024) *", "2024-10-31"),
    ("_|Thursday, 31 October 2024 00:05|- A A A|*", "2024-10-31"),
    ("_|Update : 31 Oct 2024, 21:15|*", "2024-10-31"),
    ("_|31 October 2024, 16:40, Bishkek – Harbour.kg, Aida ASANOVA. *", "2024-10-31"),
    ("_|ASTANA. October 31. KAZINFORM. *|Copyright © 2024 Harbour. All rights reserved.", None),
    ("_|31 October 2024 16:40 (UTC+04:00)|*", "2024-10-31"),
    # Middle East and Africa
    ("_|Sep 24, 2024, 10:06 PM|News ID: 85600001|T T|*", "2024-09-24"),
    ("_|Amman, 31 October 2024 – *", "2024-10-31"),
    ("_|Amman, Oct. 31 (Harbour) -- *|©2024 Harbour", None),
    ("_|31/10/2024 الخميس|*", "2024-10-31"),
    ("_|Published: 31 October ,2024: 02:05 PM GST|*", "2024-10-31"),
    ("_|31.10.2024 \\| 14:05|*", "2024-10-31"),
    ("_|Published 10:35 am Thursday, October 31, 2024|By Chidi Okafor|*", "2024-10-31"),
    ("News|_|31st October 2024|by Chidi Okafor, Abuja|*", "2024-10-31"),
    ("_|On Oct 31, 2024|Share|*", "2024-10-31"),
    ("_|THURSDAY OCTOBER 31 2024|Summary|*", "2024-10-31"),
    ("_|By Agencies - October 31, 2024|0|Share|*", "2024-10-31"),
    # Europe
    ("_|31.10.2024 14:05|*", "2024-10-31"),
    (
        "GOVERNMENT OF THE LOWLANDS|News|_ as both sides look for lasting peace on the river after years|31.10.2024|*",
        "2024-10-31",
    ),
    ("31/10/2024|_|Issued on: 31/10/2024 - 14:05 Modified: 31/10/2024 - 18:05|*", "2024-10-31"),
    ("_|Harbour Office|Published 31 October 2024|*", "2024-10-31"),
    ("_|From: Harbour Office and The Rt Hon Ann Lee|Published|31 October 2024|*", "2024-10-31"),
    ("Date: 31. October 2024|_|*", "2024-10-31"),
    ("Press release  31 October 2024  Brussels|_|*", "2024-10-31"),
    ("_|Press Release nr: 123|Date: 31-10-2024|*", "2024-10-31"),
    ("_|Thu 31 Oct 2024 14.05 GMT|Last modified on Fri 1 Nov 2024 09.00 GMT|*", "2024-10-31"),
    ("_|31 October 2024 14:05|2024-10-31-14-05|*", "2024-10-31"),
    ("_|Created: 31 October 2024, 14:05|*", "2024-10-31"),
    ("KYIV. Oct 31, 2024. (Harbour) *", "2024-10-31"),
    ("_|Tbilisi, 31 Oct, 2024, Harbour. *", "2024-10-31"),
    # The Americas and the Pacific
    ("Readout|_|October 31, 2024|*", "2024-10-31"),
    ("_|Office of the Spokesperson|Readout|March 3, 2025|*", "2025-03-03"),
    ("_|By JANE ROE|Published 2:05 PM EDT, October 31, 2024|*", "2024-10-31"),
    ("_|October 31, 2024 2:05 PM ET|Heard on All Hours|*", "2024-10-31"),
    ("_|Oct. 31, 2024 Updated 2:05 p.m. ET|*", "2024-10-31"),
    ("_|October 31, 2024 / 2:05 PM EDT / Harbour News|*", "2024-10-31"),
    (
        "_|From: Global Affairs Canada|Readout|October 31, 2024 - Ottawa, Ontario - Global Affairs Canada|*",
        "2024-10-31",
    ),
    ("_|Jane Roe · Harbour · Posted: Oct 31, 2024 4:00 AM EDT \\| Last Updated: 5 hours ago|*", "2024-10-31"),
    ("_|FOR IMMEDIATE RELEASE|Thursday, October 31, 2024|*", "2024-10-31"),
    ("_|Released: October 31, 2024|*", "2024-10-31"),
    ("_|2:05 pm on 31 October 2024|*", "2024-10-31"),
    ("_|31 October 2024, 2:05PM AEDT|*", "2024-10-31"),
    ("_|Media release|31 October 2024|*", "2024-10-31"),
    ("_|2024-10-31T14:05:22+09:00|*", "2024-10-31"),
    ("_|datePublished: 2024-10-31T14:05:22Z dateModified: 2024-11-02T08:00:00Z|*", "2024-10-31"),
    # Which number is the day: said by a weekday, by another date on the page, or not at all.
    ("_|Thu, 10/31/2024|*", "2024-10-31"),
    ("_|Thu, 07/03/2024 - 10:15|*", "2024-03-07"),
    ("_|Wed, 07/03/2024 - 10:15|*", "2024-07-03"),
    ("_|Published 03/07/2024|Updated 25/07/2024|*", "2024-07-03"),
    ("_|03/07/2024|*", "2024"),
    # Not the article's date: a date of the page, of a related story, of the picture.
    ("_|*|Related stories|31 October 2024|3 May 2023", None),
    ("_|Photo taken on Oct. 30, 2024, shows the bridge. (Harbour/Lee Mo)|Oct. 31, 2024|*", "2024-10-31"),
    ("_|File photo, 3 March 2019|*", None),
    # More layouts of each region.
    ("_|Published on Oct. 31, 2024 Published on Oct. 31, 2024T14:05:22+07:00|*", "2024-10-31"),
    ("All News|_|All News 14:05 October 31, 2024|SEOUL, Oct. 31 (Harbour) -- *", "2024-10-31"),
    ("_|31/10/2024 02:05 PM|KUALA LUMPUR, Oct 31 (Harbour) -- *", "2024-10-31"),
    ("_|October 31, 2024 \\| 02:05 pm GMT+7|*", "2024-10-31"),
    ("_|October 31, 2024 14:05 JST|*", "2024-10-31"),
    ("_|10/31/2024 02:05 PM|Harbour City, Oct. 31 (CHA) *", "2024-10-31"),
    ("_|Posted On: 31 OCT 2024 9:15PM by PIB Delhi|*", "2024-10-31"),
    ("_|Thu Oct 31, 2024 09:05 PM Last update on: Thu Oct 31, 2024 11:14 PM|*", "2024-10-31"),
    ("_|Published : 31 Oct 2024, 09:05 PM Updated : 31 Oct 2024, 09:05 PM|*", "2024-10-31"),
    ("_|Published at : October 31, 2024|Updated at : November 1, 2024 07:14|Kathmandu|*", "2024-10-31"),
    ("_|Updated 31 Oct, 2024 08:05am|*", "2024-10-31"),
    ("_|October, 31, 2024 - 14:05|World news|*", "2024-10-31"),
    ("ABU DHABI, 31st October, 2024 (HAR) -- *", "2024-10-31"),
    ("_|Harbour Online , Thursday 31 Oct 2024|*", "2024-10-31"),
    ("_|Ali Deniz \\|31.10.2024 - Update : 01.11.2024|*", "2024-10-31"),
    ("_|Last updated: October 31, 2024 \\| 14:05|*", "2024-10-31"),
    ("_|TIME: 14:05|DATE: 31/10/2024|*", "2024-10-31"),
    ("_|October 31, 2024 3 min read|*", "2024-10-31"),
    ("_|Thursday October 31st, 2024|*", "2024-10-31"),
    ("_|31 OCT, 14:05|MOSCOW, October 31. /HARBOUR/. *", None),
    ("_|31 Oct 2024 14:05|*", "2024-10-31"),
    ("_|31 October 2024 17:00 \\| Press release|*", "2024-10-31"),
    ("_|October 31, 2024 14:05 The Palace, Harbour City|*", "2024-10-31"),
    ("SG/SM/22440|31 October 2024|_|*", "2024-10-31"),
    ("_|31 OCTOBER 2024|HON ANN LEE|Foreign Affairs|*", "2024-10-31"),
    ("_|October 31 2024|*", "2024-10-31"),
    ("_|Thu Oct 31 2024 - 14:05|*", "2024-10-31"),
    ("_|Published on October 31, 2024, at 2:05 pm (Paris), updated on November 1, 2024, at 8:14 am|*", "2024-10-31"),
    ("_|Published on 31/10/2024 - 14:05 GMT+1•Updated 15:12|*", "2024-10-31"),
    ("_|By Jane Roe|October 31, 2024 2:05 PM GMT+1 Updated a day ago|*", "2024-10-31"),
    ("_|Oct.31.2024 2:05PM|*", "2024-10-31"),
    ("_|31-10-2024 14:05|*", "2024-10-31"),
    ("_|Published:Thursday \\| October 31, 2024 \\| 12:05 AM|*", "2024-10-31"),
    ("_|Thursday, October 31st 2024 - 14:05 UTC|*", "2024-10-31"),
    ("_|Jane Roe, Harbour Daily|First published on Thu 31 Oct 2024 14.05 CET|*", "2024-10-31"),
    ("_|AEST 31 Oct 2024, 2:05pm|*", "2024-10-31"),
    ("_|Harbour, 31 October 2024|Joint press statement|*", "2024-10-31"),
    ("Tuesday, November 26, 2024|_|Published: Thursday, October 31, 2024|*", "2024-10-31"),
    ("_|by Jane Roe / Oct. 31, 2024 / 2:05 p.m.|*", "2024-10-31"),
    # The address of the page tells the year, or the day.
    ("_|LIMA, Oct 31 (Harbour) - *|Source: https://harbour.example/world/2024/10/31/river-trade.html", "2024-10-31"),
    ("_|*|Link: https://harbour.example/world/2024/10/31/river-trade.html", "2024-10-31"),
    ("_|*|Read also: https://harbour.example/world/2019/03/05/bridge-shut.html", None),
]


@pytest.mark.parametrize(("head", "value"), HEADS)
def test_page_heads(head: str, value: str | None, lexicon: Lexicon, tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    lines = head.replace("\\|", "\0").replace("|", "\n\n").replace("\0", "|")
    path.write_text(lines.replace("_", TITLE).replace("*", LEAD) + "\n\n" + BODY + "\n", encoding="utf-8")
    document = read_document(path, None, lexicon.furniture)
    date = article_date(document, read_prose(document.text, document.paragraphs), lexicon.dates)
    assert (date and date.value) == value
    assert date is None or date.reason
