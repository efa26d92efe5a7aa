"""The library's face: `load` a corpus, `select` from it."""
