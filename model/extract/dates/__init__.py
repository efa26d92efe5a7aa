"""Time expressions and the article's own date."""

from .article import article_date
from .find import expressions as find_expressions
from .place import find_dates

__all__ = ["article_date", "find_dates", "find_expressions"]
