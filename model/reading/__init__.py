"""From a file to a Document: decoding, paragraphs and their kinds, metadata."""

from .decode import UnreadableFile
from .discovery import Source, find_sources
from .documents import document_id, read_document
from .folders import read_documents
from .formats import READERS
from .metadata import CORPUS_FILE, CorpusMetadata, DocumentMetadata, MetadataError, read_corpus_metadata

__all__ = [
    "CORPUS_FILE",
    "READERS",
    "CorpusMetadata",
    "DocumentMetadata",
    "MetadataError",
    "Source",
    "UnreadableFile",
    "document_id",
    "find_sources",
    "read_corpus_metadata",
    "read_document",
    "read_documents",
]
