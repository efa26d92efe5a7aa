"""The noun phrase whose last word stands before a place: a verb's subject, walked back word by word to its start."""

from __future__ import annotations

from ...lexicon.cues import CueWords, Grammar
from .lines import FOLDED, Line
from .phrases import BREAKS, DASHES, POSSESSIVE, Phrase, is_adverb, is_glued, is_verb

LEADS = frozenset(
    """and but so yet then or & as once still also meanwhile after before since until ever even just only than like
    because though although while when if where whereas however""".split()
)
_ARTICLES = frozenset({"the", "a", "an"})

#: Behind these "as" goes on with the phrase.
_SUCH = frozenset({"such", "well", "known", "just", "same", "much", "many", "long"})
#: Participles of what is given out: `a statement issued after the talks said`.
_DONE = frozenset("issued released published sent posted leaked carried signed made held taken polled surveyed".split())


def without_adjunct(line: Line, end: int, words: CueWords, floor: int) -> int:
    """The end of the subject proper in `Cho on Monday`, `Bush in a post`, `the party this past week`, `she, too`."""
    grammar = words.grammar
    last = end
    if line.word(last - 1) == "part" and line.word(last - 3) == "for" and last - 3 > floor:
        return last - 3  # Lee for his part said
    while last - 1 > floor and (
        line.low[last - 1] in {"here", "there"}
        or (is_adverb(line, last - 1, grammar) and line.low[last - 1] not in {"all", "both"})
    ):
        last -= 1
    if line.low[last - 1] in grammar.personal:
        return last  # a speech about what he called
    last = _without_time(line, last, words, floor)
    return last - 1 if last - 1 > floor and line.low[last - 1] == "here" else last


def _without_time(line: Line, last: int, words: CueWords, floor: int) -> int:
    """The end of a subject without the time or the occasion behind it."""
    grammar = words.grammar
    for index in range(last - 1, max(floor, last - 8), -1):
        word = line.low[index]
        if word in BREAKS or word is FOLDED or word in {"and", "but"}:
            break
        if word in grammar.prepositions:
            tail = line.low[index + 1 : last]
            told = any(is_verb(line, at, grammar) for at in range(index + 3, last))  # after emails showed | officials
            if not told and any(part in grammar.times or part in words.occasions or part == "past" for part in tail):
                return index if index > floor else last
            break
        if word in grammar.time_openers and index < last - 1 and line.low[last - 1] in grammar.times:
            return index
    timed = last - 1 > floor and line.low[last - 1] in grammar.times and not _is_name(line, last - 1)
    return last - 1 if timed else last


def _is_name(line: Line, index: int) -> bool:
    """Whether May, March, April or June here is somebody's: a capital stands before it."""
    return line.low[index] in {"may", "march", "april", "june", "august"} and line.is_capital(index - 1)


def phrase_ending(line: Line, last: int, grammar: Grammar, floor: int, rule: str) -> Phrase | None:
    """The noun phrase whose last word stands before `last`."""
    if last <= floor:
        return None
    word = line.low[last - 1]
    if word in grammar.subject_pronouns and word not in grammar.determiners and word != "others":
        return Phrase(last - 1, last, last - 1, rule)
    if word in grammar.prepositions or word in grammar.conjunctions or word in POSSESSIVE or word in BREAKS:
        return None
    first = walk_back(line, last, grammar, floor)
    restricted = _restricted(line, first, last, grammar, floor)
    if restricted is not None:
        return restricted._replace(rule=rule)
    outer = first
    first = _without_opening(line, first, last, grammar)
    if first >= last or all(is_adverb(line, index, grammar) for index in range(first, last)):
        return None
    return Phrase(first, last, outer if line.low[outer] in {"and", "but"} else first, rule)


def _restricted(line: Line, first: int, last: int, grammar: Grammar, floor: int) -> Phrase | None:
    """`an official who asked not to be named`, `groups that back him`: the phrase before a relative clause that no
    comma sets off; an unnamed source keeps the clause that tells it apart."""
    for index in range(first - 1, max(floor, first - 14), -1):
        word = line.low[index]
        if word in BREAKS or word is FOLDED or (word in grammar.subordinators and word != "that"):
            return None
        if word == "who" or (
            word == "that" and line.low[index - 1].endswith("s") and _is_predicate(line, index + 1, last, grammar)
        ):
            if is_verb(line, index - 1, grammar) or line.low[index - 1] in BREAKS:
                return None
            begin = _without_opening(line, walk_back(line, index, grammar, floor), index, grammar)
            if begin >= index:
                return None
            named = index - begin > 1 and line.is_capital(index - 1)
            return Phrase(begin, index if named else last, begin, "")
    return None


def _is_predicate(line: Line, first: int, last: int, grammar: Grammar) -> bool:
    """Whether a verb stands at `first`: one that shows it, or a base form with its complement behind it,
    `live on the edge`."""
    if is_verb(line, first, grammar):
        return True
    word, behind = line.low[first], line.word(first + 1)
    return (
        first + 1 < last
        and word.isalpha()
        and not line.is_capital(first)
        and not (word in grammar.determiners or word in grammar.prepositions or word in grammar.subject_pronouns)
        and (behind in grammar.prepositions or behind in grammar.determiners)
    )


def walk_back(line: Line, last: int, grammar: Grammar, floor: int) -> int:
    """Where the noun phrase begins that ends before `last`."""
    low = line.low
    first = last
    joined, depth = -1, 0
    for index in range(last - 1, max(floor, last - 30) - 1, -1):
        word = low[index]
        inner = index < last - 1
        if word is FOLDED and inner:
            break
        if depth:
            depth += (word == ")") - (word == "(")
            continue
        if word in BREAKS:
            depth = int(word == ")" and "(" in low[max(floor, index - 8) : index])
            listed = word == "," and _in_list(line, index, last, grammar, floor)
            if word in {")", "]"} or is_glued(line, index) or listed:
                continue
            break
        if word in {"and", "&", "or", "nor"}:
            joined = index
            continue
        if word == "than" and line.word(index - 1) in {"more", "less", "fewer"}:
            continue
        if inner and (word == "being" or (word == "that" and line.word(index - 1) in grammar.prepositions)):
            first = index
            continue  # a draft being discussed by officials, people familiar with that conversation
        if _opens_clause(line, index, inner, grammar):
            break
        if word in _ARTICLES and inner and _follows_noun(line, index, floor, grammar):
            return index  # a charge | the government denies
        if inner and is_verb(line, index, grammar) and not _modifies(line, index, last, first, grammar):
            return joined + 1 if joined > index else first
        first = index
    return first


def _opens_clause(line: Line, index: int, inner: bool, grammar: Grammar) -> bool:
    """Whether the word at `index` stands before the noun phrase and not in it; `inner` where words of it follow."""
    word = line.low[index]
    if word == "as" and line.low[index + 1 : index + 2] in (["the"], ["a"], ["an"]):
        return line.word(index - 1) not in _SUCH  # fighting went on | as the minister warned
    if (word in grammar.conjunctions or word in grammar.relatives) and word not in {"as", "once"}:
        return True
    if not inner:
        return False
    if word in {"after", "before", "since", "until", "during", "despite"}:
        return line.word(index - 1) not in _DONE
    # in what | the ministry called a “farce”
    return word == "what" or word in grammar.personal


def opening_dash(line: Line, closing: int, floor: int) -> int | None:
    """Where the aside with commas of its own begins that the dash at `closing` ends."""
    commas = 0
    for at in range(closing - 1, max(floor + 1, closing - 40), -1):
        word = line.low[at]
        if word in DASHES and not is_glued(line, at):
            return at if commas and line.low[at] == line.low[closing] else None
        if word is FOLDED or word in {".", ";", ":", "!", "?"}:
            return None
        commas += word == ","
    return None


def _follows_noun(line: Line, article: int, floor: int, grammar: Grammar) -> bool:
    """Whether a phrase of its own ends before the article: `a charge | the government`, `of troops | the rebels`."""
    before = line.word(article - 1)
    if article - 2 < floor or not before.isalpha() or is_adverb(line, article - 1, grammar):
        return False
    if before in grammar.small or before in grammar.times:
        return False
    determined = line.low[article - 2] in {"a", "an", "the"}
    return determined or (line.low[article - 2] in {"of", "for", "in", "with"} and not line.is_capital(article - 1))


def _modifies(line: Line, index: int, last: int, first: int, grammar: Grammar) -> bool:
    """Whether the -ed word at `index` belongs to the phrase: `people briefed on the move`, `registered voters`."""
    word = line.low[index]
    if not word.endswith("ed") or word in grammar.finite:
        return False
    following = line.low[first]
    if following in grammar.prepositions or following in grammar.times:
        return True
    before = line.word(index - 1)
    modifies = before in BREAKS or before in grammar.determiners or before in grammar.prepositions or not before
    modifies = modifies or before in grammar.conjunctions  # but: emails showed | officials
    return modifies and first == last - 1 and following.endswith("s") and not line.is_capital(first)


def _in_list(line: Line, comma: int, last: int, grammar: Grammar, floor: int) -> bool:
    """Whether the comma stands in `A, B and C`: a conjunction between it and the end, no verb before the next comma."""
    if not any(line.low[index] in {"and", "&"} for index in range(comma + 1, last)) or comma - 1 < floor:
        return False
    if is_adverb(line, comma - 1, grammar) or line.low[comma - 1] in grammar.times:
        return False
    for index in range(comma - 1, max(floor, comma - 7) - 1, -1):
        word = line.low[index]
        if word in BREAKS:
            return word == ","
        if word is FOLDED or is_verb(line, index, grammar) or word in grammar.subordinators:
            return False
        if word in grammar.prepositions and word not in {"of", "for"}:
            return False
    return comma - floor <= 7


def _without_opening(line: Line, first: int, last: int, grammar: Grammar) -> int:
    """Leave out what opens the sentence before its subject: conjunctions, adverbs, `On Monday`, `in one case`."""
    while first < last - 1 and (
        line.low[first] in LEADS
        or ((is_adverb(line, first, grammar) or line.low[first].endswith("ly")) and line.low[first + 1] in LEADS)
    ):
        first += 1
    if line.low[first] in {"about", "around", "over", "under"} and line.word(first + 1)[:1].isdigit():
        return first  # about 9 percent
    if first >= last or (line.low[first] not in grammar.prepositions and line.low[first] not in grammar.time_openers):
        return first
    for index in range(last - 1, first, -1):
        word = line.low[index]
        before = line.low[index - 1]
        if word in grammar.times and index + 1 < last and not _is_name(line, index):
            return index + 1
        if word in grammar.prepositions and word != "of":
            break
        if before in grammar.prepositions or before in grammar.determiners or before == "and":
            continue
        if word in grammar.determiners or (line.is_capital(index) and not line.is_capital(index - 1)):
            return index
    return first if line.low[first] in grammar.time_openers else last
