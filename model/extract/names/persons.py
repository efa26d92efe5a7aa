"""Whether words in capitals are a person's name: by their form alone."""

from __future__ import annotations

from collections.abc import Sequence

from ...lexicon.names import NameWords
from ...personal_names import is_chinese, is_korean, is_vietnamese, without_suffix

#: From here on a name of two or more words is believed to be a person's.
PERSON = 2.0


def form_score(name: Sequence[str], words: NameWords) -> float:
    """How much the form alone speaks for a person; the lexicon's known persons are certain."""
    if " ".join(name) in words.known:
        return 6.0
    bare = without_suffix(name, words)
    institutions = words.institutions
    last = bare[-1]
    real = [word for word in bare if word.lower() not in words.people.particles]
    score = 0.5 if len(real) <= 4 else -1.0
    if len(bare) < len([word for word in name if word != ","]):
        score += 2.0
    given = bare[0] in words.given or bare[0].split("-")[0] in words.given
    if any(word in institutions.other_heads or word in institutions.heads for word in bare[1:]):
        score -= 2.5 if given and len(bare) == 2 else 5.0
    if given:
        score += 2.0
    elif len(bare) > 2 and bare[1] in words.given:
        score += 1.0
    if len(bare) > 1:
        score += _eastern_score(bare, words)
        if any(_is_initial(word) for word in bare[:-1]):
            score += 1.5
        if any(word.lower() in words.people.particles for word in bare[1:-1]):
            score += 1.5
        if any(word[:3].lower() in ("al-", "el-") for word in bare[1:]):
            score += 2.0
        if last in words.known_families or last in words.people.japanese_family:
            score += 1.0
    for word in bare:
        if word in words.people.common and word not in words.given:
            score -= 2.0
        elif (
            word.isupper() and len(word) > 1 and not _is_initial(word) and not (len(word) == 2 and word is bare[0])
        ) or any(character.isdigit() for character in word):
            score -= 3.0
    return score


def _eastern_score(name: Sequence[str], words: NameWords) -> float:
    if is_korean(name, words):
        return 2.5 if "-" in name[-1] or len(name) == 3 else 1.5
    if is_vietnamese(name, words):
        return 2.0
    if is_chinese(name, words):
        return 2.0
    if name[0] in words.people.japanese_family or (name[-1] in words.people.japanese_family):
        return 1.5
    return 0.0


def _is_initial(word: str) -> bool:
    return len(word) <= 4 and word[:1].isupper() and word.endswith(".") and word.replace(".", "").isupper()
