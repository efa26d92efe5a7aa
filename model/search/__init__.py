"""Search: `index` makes a corpus searchable, `select` answers a query with a `Result`."""

from .index import IndexedCorpus, index, quote_content
from .result import Result, Rows

__all__ = ["IndexedCorpus", "Result", "Rows", "index", "quote_content"]
