"""Personal names of many orders: which word is the family name, what belongs to no name, whose gender they show."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from .lexicon.names import NameWords
from .lexicon.people import Gender


def family_names(name: Sequence[str], words: NameWords) -> tuple[str, ...]:
    """The short forms a bearer of this name is called by, likeliest first: family name, then others.

    `name` is in words as tokens. "Cho", "Tae-yul" gives Cho; "Ursula von der Leyen" gives "von der Leyen" and "Leyen".
    """
    bare = without_suffix(name, words)
    if len(bare) < 2:
        return tuple(bare)
    forms: list[str] = []
    if is_east_asian(bare, words):
        forms += [bare[0], " ".join(bare[1:])]
    last = len(bare)
    while last > 1:
        start = last - 1
        while start > 1 and bare[start - 1].lower() in words.people.particles:
            start -= 1
        forms += [" ".join(bare[start:last]), bare[last - 1], " ".join(bare[start:])]
        if start < last - 1 < len(bare) - 1:  # "Hoop Scheffer"
            forms.append(" ".join(bare[last - 1 :]))
        if len(bare) - start > 4 or start < 2:
            break
        last = start
    if bare[0].lower() not in words.people.particles or bare[0] in words.given:
        forms.append(bare[0])
    if "-" in bare[-1] and bare[-1].rpartition("-")[2][:1].isupper():
        forms.append(bare[-1].rpartition("-")[2])
    forms += [form[0].upper() + form[1:] for form in forms if form[0].islower()]
    return tuple(dict.fromkeys(form for form in forms if len(form.rstrip(".")) > 1))


@lru_cache(maxsize=16384)
def in_usual_order(name: str, words: NameWords) -> str:
    """A name with its family set in capitals as others write it: "MOTEGI Toshimitsu" is Toshimitsu Motegi, "WANG Yi"
    Wang Yi, "Emmanuel MACRON" Emmanuel Macron; other names as they are."""
    parts = name.split()
    if len(parts) < 2 or not any(word.isupper() for word in parts):
        return name  # most names
    shouted = [word.isupper() and word.replace("-", "").isalpha() and len(word) > 1 for word in parts]
    if all(shouted) or not any(shouted):
        return name
    count = shouted.index(False)
    if count:
        family, given = parts[:count], parts[count:]
    else:
        count = len(parts) - shouted.index(True)
        family, given = parts[-count:], parts[:-count]
    if any(shouted[: len(shouted) - count]) if not shouted[0] else any(shouted[count:]):
        return name
    family = [word.title() for word in family]
    if shouted[0] and is_east_asian([*family, *given], words):
        return " ".join([*family, *given])
    if len("".join(family)) < 4:
        return name  # JD Vance
    return " ".join([*given, *family])


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


#: Suffixes that tell a father from his son, folded; "MP" and "PhD" do not.
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
#: The marks around a nickname inside a name, by the opening one.
NICKNAMES = {"“": "”", '"': '"', "‘": "’", "'": "'", "(": ")", "«": "»"}
_OPENS_NICKNAME = re.compile(f"[{re.escape(''.join(NICKNAMES))}]")


def without_nickname(name: Sequence[str]) -> list[str]:
    """The words of a name less one in marks or brackets, as a word or as tokens: "Corazon “Cora” Balbuena"."""
    kept: list[str] = []
    closing = ""
    for word in name:
        if closing:
            closing = "" if word == closing else closing
        elif (mark := NICKNAMES.get(word[:1])) is not None and kept:
            closing = "" if len(word) > 1 and word.endswith(mark) else mark
        else:
            kept.append(word)
    return list(name) if closing else kept


def without_suffix(name: Sequence[str], words: NameWords) -> list[str]:
    bare = without_nickname([word for word in name if word != ","])
    while len(bare) > 1 and bare[-1].lower().rstrip(".") in words.titles.suffixes:
        bare.pop()
    return bare


def split_name(name: str) -> list[str]:
    """The words of a written name, commas left out: "Martin Luther King, Jr." has four."""
    words = name.replace(",", " ").split()
    return words if _OPENS_NICKNAME.search(name) is None else without_nickname(words)


@lru_cache(maxsize=16384)
def folded(word: str) -> str:
    """In small letters, without diacritics, stops and apostrophes: "Sánchez" and "sanchez" are one."""
    if word.isascii():
        return word.lower().replace(".", "").replace("'", "")
    plain = unicodedata.normalize("NFKD", word.replace("ı", "i").replace("ł", "l").replace("Ł", "L").replace("đ", "d"))
    kept = [character for character in plain if not unicodedata.combining(character) and character not in ".'’ʼ‘"]
    return "".join(kept).lower().replace("ø", "o").replace("ß", "ss").replace("Đ", "d")


def gender_of(name: str, titles: Iterable[str], words: NameWords) -> Gender | None:
    """By title first, then the lexicon's known persons, then the given name."""
    for title in titles:
        if (gender := _gender_of_title(title, words)) is not None:
            return gender
    return _gender_of_name(name, words) if name else None


@lru_cache(maxsize=4096)
def _gender_of_title(title: str, words: NameWords) -> Gender | None:
    for word in (title.lower(), *title.lower().replace(".", "").split()):
        if word in words.titles.female:
            return "female"
        if word in words.titles.male:
            return "male"
    return None


@lru_cache(maxsize=16384)
def _gender_of_name(name: str, words: NameWords) -> Gender | None:
    name = in_usual_order(name, words)
    known = words.known.get(name) or words.alone.get(name)
    if known is not None:
        return known.gender
    tokens = without_suffix(split_name(name), words)
    if len(tokens) < 2 or is_east_asian(tokens, words):
        return None
    gender = words.given.get(tokens[0]) or words.given.get(tokens[0].split("-")[0])
    return None if gender == "both" else gender
