"""Whatever the text: no error, mentions in order, values that are dates, reasons where there are none."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from onrecord.model.edtf import bounds
from onrecord.model.extract.dates import article_date, find_dates
from onrecord.model.lexicon.dates import load_date_words
from onrecord.model.records import Document, Paragraph, PartialDate, Span
from onrecord.model.text import read_prose

WORDS = load_date_words()
PIECES = st.sampled_from(
    """
    Monday Jan. January May march 13 31 30 29 Feb. February 2024 2025 99 0 1/13 13/1 3/4 2024-02-30 the of last next
    this following previous year years month week days day quarter half early mid- end late a an and two twenty-five ago
    later
    earlier in on by until since through to - – , . ( ) ’s ’90s 1990s 21st second first third winter fall weekend
    evening 5 p.m. 17:24 GMT today tomorrow tonight before after will said met is to fiscal Posted
    Published: SEOUL (Yonhap) --
    every nearly more than 9999 1000 hundred several decade century
    """.split()
)
TEXTS = st.one_of(st.lists(PIECES, max_size=30).map(" ".join), st.text(max_size=80))
DATES = st.sampled_from([None, "2025-01-13", "2024-02-29", "0001-01-01", "9999-12-31", "2025", "2025-03-21/2025-03-22"])


@given(text=TEXTS, date=DATES)
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, date: str | None) -> None:
    paragraphs = (Paragraph(Span(0, len(text)), "body"),) if text.strip() else ()
    prose = read_prose(text, paragraphs)
    published = PartialDate(date, "day", date, "given") if date else None
    end = 0
    for mention in find_dates(prose, published, WORDS):
        assert end <= mention.span.start < mention.span.end <= len(text)
        end = mention.span.end
        assert (mention.date is None) == (mention.duration is not None)
        if mention.date is not None:
            assert mention.date.reason
            assert (mention.date.value is None) == (mention.date.granularity == "unknown")
            if mention.date.value is not None:
                bounds(mention.date.value)
    found = article_date(Document("d", "d", None, None, None, None, text, paragraphs), prose, WORDS)
    if found is not None:
        assert found.value is not None
        bounds(found.value)
