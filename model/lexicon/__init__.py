"""The words the rules work with, in YAML that can be read and extended by someone who does not program.

Each stage has one section: a YAML file and, in a module of the same name, the pydantic model that checks it. A user's
own words stand in files of the same names in a folder named by ONRECORD_LEXICON, or in `onrecord/lexicon` under the
configuration folder; they are added to ours: lists grow, mappings are updated.
"""

from .loading import LexiconError, Section, load_section

__all__ = ["LexiconError", "Section", "load_section"]
