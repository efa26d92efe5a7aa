"""The query language: `parse` what was typed into a `Query`, a value. Described in docs/query.md."""

from .dates import Days, days_of
from .fields import FIELDS, IS_VALUES, Field, is_values
from .parsing import parse
from .query import Filter, Item, Query, QueryProblem, Term

__all__ = [
    "FIELDS",
    "IS_VALUES",
    "Days",
    "Field",
    "Filter",
    "Item",
    "Query",
    "QueryProblem",
    "Term",
    "days_of",
    "is_values",
    "parse",
]
