"""Lines that say who wrote an article: "By Ann Lee in Oslo", "Ann Lee, Special Correspondent", "(Reporting by …)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..lexicon.furniture import BylineWords

_LONGEST = 250
_MOST_WORDS = 25
#: A name has at most so many words; without "by" it has two at least.
_LONGEST_NAME = 5
_PARTICLES = frozenset("al bin bint da de del den der di dos du el ibn la le ní ten ter van von y".split())
_SMALL_WORDS = frozenset("and at by for from in of on the to with".split())
_CREDITS = re.compile(r"\s*;\s*|(?<=[a-zà-ÿ])\.\s+(?=[A-Z])")
_DIVIDERS = re.compile(r"(\s*,\s*|\s+(?:and|&|with|in|of|for|on|at)\s+|\s*[|(\[]\s*|\s+[-–—/]\s+|/|\s+(?=\S+@\S))")
_TOGETHER = frozenset({"and", "&", "with"})
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»)\]]*$")
_TAG = re.compile(r"[A-Z]{4,}:?\s+(?=by\s)")
_EMAIL = re.compile(r"\S+@\S+\.\w+")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote: nobody by name in "By our correspondent" and "Editing by Ann Lee". `by_place` is a line that is a
    byline above or below an article only: "Ann Lee, Diplomatic Editor"."""

    authors: tuple[str, ...] = ()
    by_place: bool = False

    def __str__(self) -> str:
        *before, last = self.authors or ("",)
        return f"{', '.join(before)} and {last}" if before else last


def read_byline(line: str, words: BylineWords) -> Byline | None:
    """The byline that `line` is; None where it is none."""
    bracketed = line[:1] in "([" and line[-1:] in ")]"
    line = line[1:-1].strip() if bracketed else line.strip()
    if not line or len(line) > _LONGEST or len(line.split()) > _MOST_WORDS + 15 * bracketed:
        return None
    tag = _TAG.match(line)
    line = line[tag.end() :] if tag else line
    opened = line.lower().startswith((*words.starts, *words.helpers))
    if not opened and (bracketed or _is_sentence(line)):
        return None  # most lines
    first, *others = _CREDITS.split(line.rstrip(" .") if bracketed else line)
    start = _opening(first, (*words.starts, *words.helpers))
    if start is None:
        return None if bracketed or others else _unopened(first, words)
    if start in words.helpers:
        authors = [one for one in (_credited(credit, words) for credit in others) if one and one.authors]
        return authors[0] if authors else Byline()
    found = _credited(first, words)
    if found is None or (_SENTENCE_END.search(first) and not bracketed and start == "by" and not _whole(first)):
        return None
    return found


def is_role(line: str, words: BylineWords) -> bool:
    """Whether a line is a job and nothing else: "Regional Correspondent", "Our Special Correspondent"."""
    parts = line.split()
    return (
        0 < len(parts) <= 4
        and "," not in line
        and line.lower().endswith(words.jobs)
        and all(part[0].isupper() for part in parts)
    )


def is_name(line: str) -> bool:
    """Whether a line could be a name, or several, and nothing else."""
    names = re.split(r"\s*,\s*|\s+(?:and|&)\s+", line)
    return all(_is_name(name) and len(name.split()) > 1 for name in names)


def _opening(line: str, starts: Sequence[str]) -> str | None:
    """The longest of `starts` that a line begins with, as whole words."""
    lower = line.lower()
    found = [start for start in starts if lower.startswith(start) and not lower[len(start) : len(start) + 1].isalnum()]
    return max(found, key=len, default=None)


def _credited(credit: str, words: BylineWords) -> Byline | None:
    """What "By Ann Lee and Bo Ek, staff reporters" says, where what follows the names can follow names."""
    start = _opening(credit, words.starts)
    if start is None:
        return None
    named = credit[len(start) :].lstrip(" :")
    if _opening(named, words.nobody) and len(named.split()) <= 4:
        return Byline()
    names, rest = _names(named, alone=True)
    if not names or (start == "by" and not _may_follow(rest, words)):
        return None
    return Byline(tuple(names))


def _unopened(line: str, words: BylineWords) -> Byline | None:
    """What a line without "by" says, if it says it by its form: "Ann Lee, Special Correspondent", "Ann Lee/Tokyo"."""
    if _is_sentence(line):
        return None
    if is_role(line, words) and len(line.split()) > 1:
        return Byline(by_place=True)
    names, rest = _names(line, alone=False)
    if len(names) > 1 and is_role(names[-1], words):
        # "Ann Lee and Staff Reporter"
        return Byline(tuple(names[:-1]), by_place=True)
    if not names or not rest:
        return None
    divider, tail = rest[0].strip(), " ".join("".join(rest[1:]).split())
    outlet = divider in {",", "-", "–", "—", "|", "/"} and tail.startswith("The ") and _all_capitals(tail)
    if _EMAIL.fullmatch(tail.strip("()[] ")) or (outlet and divider in {"|", "/"}):
        return Byline(tuple(names))
    job = tail.lower().endswith(words.jobs) and len(tail.split()) <= 4
    place = divider in {"/", "in"} and _all_capitals(tail) and len(tail.split()) <= 3
    return Byline(tuple(names), by_place=True) if job or outlet or place else None


def _is_sentence(line: str) -> bool:
    """Whether a line ends as sentences do, or is longer than names with a job or place are."""
    return _SENTENCE_END.search(line) is not None or len(line.split()) > 12


def _names(text: str, alone: bool) -> tuple[list[str], list[str]]:
    """The names that `text` begins with, and what follows them: dividers and parts by turns. A name of one word is
    one only `alone`."""
    parts = _DIVIDERS.split(text)
    first = _name_in_capitals(parts[0])
    if not _is_name(first) or (len(first.split()) < 2 and not alone):
        return [], parts
    names, at = [first], 1
    if first != parts[0]:
        return names, ["", parts[0][len(first) :], *parts[1:]]
    listed = _end_of_list(parts)
    while at + 1 < len(parts):
        divider, part = parts[at].strip(), parts[at + 1]
        named = _is_name(part) and len(part.split()) > 1
        if named and (divider in _TOGETHER or (divider == "," and at < listed)):
            names.append(part)
            at += 2
        elif divider == "in" and at + 3 < len(parts) and parts[at + 2].strip() in (*_TOGETHER, ","):
            # "Ann Lee in Oslo and Bo Ek in Rome"
            if not (_is_name(parts[at + 3]) and len(parts[at + 3].split()) > 1):
                break
            names.append(parts[at + 3])
            at += 4
        else:
            break
    if len(first.split()) < 2 and len(names) > 1:
        return [], parts
    return names, parts[at:]


def _end_of_list(parts: Sequence[str]) -> int:
    """Where "and" ends a list with commas; nowhere where there is none."""
    for at in range(1, len(parts), 2):
        if parts[at].strip() in ("and", "&"):
            return at
        if parts[at].strip() != ",":
            break
    return 0


def _name_in_capitals(part: str) -> str:
    """ "ANN LEE Associated Press Writer" is ANN LEE."""
    words = part.split()
    capitals = next((number for number, word in enumerate(words) if not word.isupper()), len(words))
    return " ".join(words[:capitals]) if 2 <= capitals < len(words) - 1 else part


def _is_name(part: str) -> bool:
    words = part.split()
    if not 0 < len(words) <= _LONGEST_NAME or not words[0][0].isupper() or not words[-1][0].isupper():
        return False
    return all(
        (word[0].isupper() or word in _PARTICLES or word[:3] in ("al-", "el-"))
        and all(letter.isalpha() or letter in "'’.-" for letter in word)
        for word in words
    )


def _may_follow(rest: Sequence[str], words: BylineWords) -> bool:
    """Whether what stands behind the names is a place, an outlet, a job, a date, an address: no clause."""
    tail = "".join(rest).strip(" ,;|()[]-–—/")
    if not tail or any(job in tail.lower() for job in words.jobs) or any(one in tail.lower() for one in words.nobody):
        return True
    return _all_capitals(tail)


def _all_capitals(tail: str) -> bool:
    """Whether each word begins with a capital or a digit, or is a small one."""
    found = [word.strip("()[]|,.:-–—/'’") for word in tail.split()]
    return all(not word or not word[0].islower() or word in _SMALL_WORDS or "@" in word for word in found)


def _whole(line: str) -> bool:
    """Whether the full stop at the end is that of an initial or suffix: "By Martin Ek Jr." """
    return bool(re.search(r"\b(?:[A-Z]|Jr|Sr)\.$", line))
