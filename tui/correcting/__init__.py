"""What can be corrected about a fact, as questions with choices. No Textual here."""

from .questions import question

__all__ = ["question"]
