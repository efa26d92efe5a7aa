"""Sentences, tokens and quotation marks of a document. Offsets always point into `Document.text`."""

from .marks import Quotation, quotations
from .prose import Prose, read_prose
from .sentences import Sentence
from .tokens import Token, tokenize

__all__ = ["Prose", "Quotation", "Sentence", "Token", "quotations", "read_prose", "tokenize"]
