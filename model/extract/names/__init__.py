"""Names of persons, institutions and countries, and the titles that stand for them."""

from .finding import find_names

__all__ = ["find_names"]
