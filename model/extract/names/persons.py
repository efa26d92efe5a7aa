"""Whether words in capitals are a person's name: by their form alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...lexicon.names import NameWords
from ...personal_names import is_chinese, is_korean, is_vietnamese, without_suffix
from ...text.tokens import INITIALS

#: Beginnings that family names have and few other words.
_FAMILY = re.compile(r"^(?:O['’]|Mc|Mac|Fitz|Al-|El-)[A-Z]")
_PATRONYMIC = re.compile(r"[a-z](?:ovna|evna|ivna|ovych|ovich|evich)$")
#: Two words run together where the page lost a space.
_GLUED = re.compile(r"^[^\W\d_]{4,}[a-z][A-Z]")
_ABSTRACT = ("tion", "ment", "ness", "ship", "ism", "ity", "ance", "ence", "ology", "tive", "ous", "ing")
#: Forms of respect that stand behind a name as well: "Hamida Begum".
BEHIND = frozenset({"begum", "bibi", "bey", "pasha", "sahib", "saheb", "khatun", "hanim"})
#: From here on a name of two or more words is believed to be a person's.
PERSON = 2.0


def form_score(name: Sequence[str], words: NameWords) -> float:
    """How much the form alone speaks for a person; the lexicon's known persons are certain."""
    if " ".join(name) in words.known:
        return 6.0
    bare = without_suffix(name, words)
    real = [word for word in bare if word.lower() not in words.people.particles]
    score = 0.5 if len(real) <= 4 else -1.0
    if len(bare) < len([word for word in name if word != ","]):
        score += 2.0
    if len(bare) > 2 and _PATRONYMIC.search(bare[1]):
        score += 1.5
    score += _beginning_score(bare, words)
    if len(bare) > 1:
        score += _eastern_score(bare, words) + _inner_score(bare, words) + _family_score(bare, words)
    shouted = [word for word in bare if len(word) > 2 and word.isupper() and not _is_initial(word)]
    if len(shouted) > 1 or (shouted and (shouted[0] not in (bare[0], bare[-1]) or len(shouted[0]) < 4)):
        score -= 3.0
    if len(real) > 2 and score <= 0.5 and not any(_is_initial(word) for word in bare):
        score -= 0.5
    return score - sum(_strangeness(word, word is bare[-1], words) for word in bare)


def _beginning_score(name: Sequence[str], words: NameWords) -> float:
    """What the first word says, and the head of an institution behind it: "Peter Bank", "River Bank"."""
    first, given = name[0], is_given(name[0], words)
    headed = words.institutions.other_heads, words.institutions.heads
    score = 0.0
    if any(word.partition("-")[0] in several for word in name[1:] for several in headed):
        score -= 2.5 if given and len(name) == 2 else 5.0
    if given:
        return score + (0.5 if first in words.people.common else 2.0)
    if first.endswith("ing") and len(first) > 5:
        return score - 2.0
    if first == "Al" and len(name) == 2:
        return score + 1.0
    if any(first in several for several in (words.people.place_beginnings, *headed)):
        return score - 3.0
    return score + (1.0 if len(name) > 2 and name[1] in words.given else 0.0)


def _inner_score(name: Sequence[str], words: NameWords) -> float:
    """What initials and particles say: "John B. Hill", "Ana de la Vega", "Omar al-Amin"."""
    score = 0.0
    if any(_is_initial(word) for word in name[:-1]):
        score += 1.5
    if any(word.lower() in words.people.particles for word in name[1:-1]):
        score += 1.5 if is_given(name[0], words) else 1.0
    if _is_initial(name[-1]) and not words.known.get(" ".join(name)):
        score -= 2.0
    if any(word[:3].lower() in ("al-", "el-") for word in name[1:]):
        score += 1.0
    return score


def _family_score(name: Sequence[str], words: NameWords) -> float:
    """What the last word says, as a family name or a form of respect."""
    last = name[-1]
    score = 0.0
    if (
        _FAMILY.search(last)
        or (len(last) > 4 and last.endswith(words.family_endings))
        or (len(name) == 2 and is_given(last, words) and last not in words.known_families)
    ):
        score += 1.0
    if last.lower() in BEHIND:
        score += 1.5
    if last in words.known_families or last in words.people.japanese_family:
        score += 1.0
    return score


def _strangeness(word: str, is_last: bool, words: NameWords) -> float:
    """How much a word speaks against any name it stands in."""
    if word in words.people.common and word not in words.given:
        return 2.0
    if _is_compound_of_countries(word, words):
        return 5.0
    if any(character.isdigit() for character in word) or _GLUED.search(word):
        return 3.0
    abstract = len(word) > 7 and word.endswith(_ABSTRACT) and word not in words.given
    return 1.0 if abstract and not is_last else 0.0


def is_given(word: str, words: NameWords) -> bool:
    """Whether a word, or its first part, is a given name: "Jean-Claude", "Mei-Lin"."""
    return word in words.given or word.split("-")[0] in words.given


def _eastern_score(name: Sequence[str], words: NameWords) -> float:
    if is_korean(name, words):
        return 2.5 if "-" in name[-1] or len(name) == 3 else 1.5
    if is_vietnamese(name, words):
        return 2.0
    if is_chinese(name, words):
        return 2.0
    if name[0].lower() in words.chinese_family and len(name) == 3 and all(len(word) < 7 for word in name[1:]):
        return 0.0 if is_given(name[1], words) else 1.0
    if name[0] in words.people.japanese_family or (name[-1] in words.people.japanese_family):
        return 1.5
    return 0.0


def _is_compound_of_countries(word: str, words: NameWords) -> bool:
    """ "Korea-Japan-China"."""
    parts = word.split("-")
    return len(parts) > 1 and all(part in words.phrases for part in parts)


def _is_initial(word: str) -> bool:
    if word.endswith(".") and word[:-1] in INITIALS:
        return True
    return len(word) <= 4 and word[:1].isupper() and word.endswith(".") and word.replace(".", "").isupper()
