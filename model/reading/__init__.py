"""From a file to a Document: decoding, paragraphs and their kinds, metadata."""
