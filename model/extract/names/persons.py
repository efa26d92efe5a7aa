"""Whether words in capitals are a person's name: by their form, by what stands around them, by the whole document."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ...lexicon.names import NameWords

#: From here on a name of two or more words is believed to be a person's.
PERSON = 2.0


def family_names(name: Sequence[str], words: NameWords) -> tuple[str, ...]:
    """The short forms a bearer of this name is called by, likeliest first: family name, then others.

    `name` is in words as tokens. "Cho", "Tae-yul" gives Cho; "Ursula von der Leyen" gives "von der Leyen" and "Leyen".
    """
    bare = _without_suffix(name, words)
    if len(bare) < 2:
        return tuple(bare)
    particles = words.people.particles
    forms: list[str] = []
    if is_east_asian(bare, words):
        forms += [bare[0], " ".join(bare[1:])]
    start = len(bare) - 1
    while start > 1 and bare[start - 1].lower() in particles:
        start -= 1
    forms += [" ".join(bare[start:]), bare[-1]]
    if start >= 2:
        forms.append(bare[start - 1])
        forms.append(" ".join(bare[start - 1 :]))
    forms.append(bare[0])
    return tuple(dict.fromkeys(form for form in forms if len(form.rstrip(".")) > 1))


def is_east_asian(name: Sequence[str], words: NameWords) -> bool:
    """Whether the family name stands first: Korean, Chinese or Vietnamese by their syllables."""
    if len(name) < 2:
        return False
    return is_korean(name, words) or is_chinese(name, words) or is_vietnamese(name, words)


def is_korean(name: Sequence[str], words: NameWords) -> bool:
    if name[0].lower() not in words.korean_family or len(name) > 3:
        return False
    rest = [part for word in name[1:] for part in word.lower().split("-")]
    if len(name) == 2 and "-" not in name[1]:
        return len(rest) == 1 and rest[0] in words.korean_syllables and name[0] not in words.given
    return len(rest) <= 2 and sum(part in words.korean_syllables for part in rest) >= 1


def is_chinese(name: Sequence[str], words: NameWords) -> bool:
    if name[0].lower() not in words.chinese_family or len(name) > 3:
        return False
    rest = "".join(name[1:]).lower()
    if name[1] in words.given and name[0] in words.given:
        return False
    parts = [part for word in name[1:] for part in word.lower().split("-")]
    if len(parts) > 2:
        return False
    return all(part in words.pinyin for part in parts) or (len(name) == 2 and is_pinyin(rest, words))


@lru_cache(maxsize=4096)
def _pinyin(word: str, syllables: frozenset[str]) -> bool:
    return any(
        word[:cut] in syllables and (cut == len(word) or word[cut:] in syllables) for cut in range(1, len(word) + 1)
    )


def is_pinyin(word: str, words: NameWords) -> bool:
    """One or two syllables of Mandarin, written together: "Jinping"."""
    return len(word) <= 12 and _pinyin(word, words.pinyin)


def is_vietnamese(name: Sequence[str], words: NameWords) -> bool:
    return (
        name[0] in words.people.vietnamese_family
        and 2 <= len(name) <= 4
        and not any("-" in word for word in name)
        and (len(name) > 2 or (len(name[1]) <= 6 and name[0] not in words.given))
        and all(len(word) <= 6 for word in name[1:])
    )


def _without_suffix(name: Sequence[str], words: NameWords) -> list[str]:
    bare = [word for word in name if word != ","]
    while len(bare) > 1 and bare[-1].lower().rstrip(".") in words.titles.suffixes:
        bare.pop()
    return bare


def form_score(name: Sequence[str], words: NameWords) -> float:
    """How much the form alone speaks for a person; the lexicon's known persons are certain."""
    if " ".join(name) in words.known:
        return 6.0
    bare = _without_suffix(name, words)
    institutions = words.institutions
    last = bare[-1]
    score = 0.5 if len(bare) <= 4 else -1.0
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
