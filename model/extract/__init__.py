"""Text in, mentions out: pure functions that never import each other. `records.py` here holds what they hand on."""
