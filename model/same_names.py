"""Which spellings of personal names are one name: across alphabets, orders, hyphens and short forms."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from .lexicon.names import NameWords
from .personal_names import (
    GENERATIONS,
    folded,
    in_usual_order,
    is_chinese,
    is_korean,
    split_name,
    without_suffix,
)


class Key(NamedTuple):
    """Two names with a key in common are one name, for `reason`."""

    key: str
    reason: str


@lru_cache(maxsize=16384)
def name_keys(name: str, words: NameWords) -> tuple[Key, ...]:
    """The keys of a full name, surest first. Every one holds the family name: that is what guards the merging."""
    tokens = split_name(in_usual_order(name, words))
    bare = without_suffix(tokens, words)
    suffix = "".join(folded(word) for word in tokens[len(bare) :] if folded(word) in GENERATIONS)
    keys: list[Key] = []
    if (known := words.known.get(" ".join(tokens))) is not None:
        keys.append(Key(f"known:{known.name}", f"known spellings of {known.name}"))
    parts = [folded(part) for word in bare for part in word.replace("‐", "-").split("-") if part]
    if len(bare) < 2:
        return (*keys, Key(f"single:{' '.join(parts)}", "the same name"))
    keys.append(Key(f"plain:{' '.join(parts)}{suffix}", "the same name but for hyphens, spaces, capitals and accents"))
    keys.append(Key(f"plain:{parts[0]} {''.join(parts[1:])}{suffix}", "the same name but for hyphens and spaces"))
    if is_korean(bare, words):
        keys += _korean_keys(bare, words)
    elif len(bare) == 2 and is_korean(bare[::-1], words) and "-" in bare[0]:
        keys += _korean_keys(bare[::-1], words)
    elif is_chinese(bare, words):
        given = "".join(folded(word).replace("-", "") for word in bare[1:])
        keys += [
            Key(f"chinese:{kin} {given}", "Chinese spellings of one name")
            for kin in words.chinese_family[bare[0].lower()]
        ]
    else:
        keys.append(
            Key(f"sound:{' '.join(_sound(word, words) for word in bare)}{suffix}", "transliterations of one name")
        )
    if len(bare) == 2 and not (bare[0] in words.given and bare[1] in words.given):
        keys.append(Key(f"either:{' '.join(sorted(parts))}{suffix}", "the same name in another order"))
    return tuple(dict.fromkeys(keys))


def _korean_keys(name: Sequence[str], words: NameWords) -> list[Key]:
    """By family and syllables: "Yun Seok-yeol" is "Yoon Suk Yeol", and Cho is not Choi."""
    syllables = [part for word in name[1:] for part in folded(word).split("-")]
    if len(syllables) == 1:
        syllables = _korean_split(syllables[0], words) or syllables
    given = "-".join(words.korean_syllables.get(part, part) for part in syllables)
    return [Key(f"korean:{words.korean_family[name[0].lower()]} {given}", "Korean spellings of one name")]


def _korean_split(word: str, words: NameWords) -> list[str]:
    cuts = [[word[:cut], word[cut:]] for cut in range(2, len(word) - 1)]
    return next((cut for cut in cuts if all(part in words.korean_syllables for part in cut)), [])


@lru_cache(maxsize=16384)
def _sound(word: str, words: NameWords) -> str:
    """One key for the common ways to write a name of another alphabet: Zelenskyy, Zelensky; Sergei, Sergey."""
    letters = folded(word)
    for article in ("al-", "el-"):
        letters = letters.removeprefix(article)
    letters = words.short_forms.get(letters, (letters,))[0] if letters in _TRANSLITERATED else letters
    for written, one in (("yy", "y"), ("iy", "y"), ("ii", "y"), ("ei", "ey"), ("ai", "ay"), ("ou", "u"), ("oo", "u")):
        letters = letters.replace(written, one)
    letters = letters.replace("kh", "h").replace("dj", "j")
    if letters.endswith("i") and len(letters) > 3:
        letters = letters[:-1] + "y"
    return "".join(letter for index, letter in enumerate(letters) if index == 0 or letter != letters[index - 1])


#: Given names whose spellings differ only by transliteration, so that they may merge without a nickname's risk.
_TRANSLITERATED = frozenset(
    """
    mohammed mohammad muhammad mohamed mohamad muhammed dmitry dmitri dmitriy sergei sergey yuri yury yuriy alexei
    alexey aleksei aleksey nikolai nikolay nicolai andrei andrey hussein husain hussain ahmed ahmad yusuf youssef
    yousef yousuf hasan hassan alexander aleksandr alexandr
    """.split()
)


def middles_agree(one: str, other: str, words: NameWords) -> bool:
    """Whether what stands between first and last word does not contradict: "George W." and "George H.W." do."""
    middle, suffix = _middle_and_suffix(one, words)
    middle_other, suffix_other = _middle_and_suffix(other, words)
    if suffix != suffix_other:
        return False
    if not middle or not middle_other:
        return True
    return all(
        a[:1] == b[:1] and (len(a) == 1 or len(b) == 1 or a == b) for a, b in zip(middle, middle_other, strict=False)
    )


@lru_cache(maxsize=16384)
def _middle_and_suffix(name: str, words: NameWords) -> tuple[tuple[str, ...], str]:
    tokens = split_name(name)
    bare = without_suffix(tokens, words)
    return tuple([folded(word) for word in bare[1:-1]]), "".join([folded(word) for word in tokens[len(bare) :]])


def given_agree(one: str, other: str, words: NameWords) -> bool:
    """Whether one given name may be short for the other, or its initial: "Bill" and "William", "S." and "Subrah"."""
    a, b = folded(one), folded(other)
    if a == b or (len(a) == 1 and b.startswith(a)) or (len(b) == 1 and a.startswith(b)):
        return True
    return bool(set(words.short_forms.get(a, ())) & set(words.short_forms.get(b, ())))
