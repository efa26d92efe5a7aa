"""The first pass over a sentence: which words in capitals (and titles in small letters) belong together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ...lexicon.names import NameWords, Phrase, words_of
from ...text import Token

ChunkKind = Literal["name", "title", "institution", "generic", "country", "demonym", "seat", "place", "adjective"]

_CALENDAR = frozenset(
    """
    January February March April May June July August September October November December Jan. Feb. Mar. Apr. Jun.
    Jul. Aug. Sep. Sept. Oct. Nov. Dec. Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed.
    Thu. Thur. Thurs. Fri. Sat. Sun. Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Christmas Easter
    Thanksgiving Ramadan Eid Halloween EST EDT GMT UTC KST JST CET PST AM PM A.M. P.M. a.m. p.m.
    """.split()
)
#: Words of one office that are as often family names.
_TITLE_SURNAMES = frozenset(
    """
    king prince bishop pope marshall marshal judge baron duke major chief constable deacon page coach usher butler
    lord earl count priest dean general private rich cook baker mayor speaker sheriff justice star player chair head
    boss host partner fellow father master abbot squire banks
    """.split()
)
#: Common words that are family names too, right after a given name.
_SURNAMES_TOO = frozenset(
    "May Long Little Best Love Price Still More Early Day Bond Good Old Sharp Wells Hopes Banks".split()
)
#: Words that are common at the head of a sentence and may yet begin an institution's name.
_NAME_FORMING = frozenset(
    """
    New High First National World Local Free Real Open Big Old Great Good Health Science Business Economy Education
    Sports Environment Technology Culture Second Third Central United International General Public Joint Special Added
    Internet Travel Style Politics Sport Combined God Million
    """.split()
)
_COMPLEMENT_LINKS = frozenset({"of", "for", "on", "at"})
_INSTITUTION_LINKS = frozenset({"of", "for", "on", "and", "&", "in"})
#: Words of the long names of states.
_STATE_WORDS = frozenset(
    """
    Republic Kingdom Sultanate State Federation Commonwealth Emirate Principality Socialist Federal Federative Islamic
    Arab People's Democratic Hashemite Bolivarian Plurinational Oriental Grand Duchy United Cooperative Union
    """.split()
)
#: Second parts of words that are no names, though their first part may be one.
_COMPOUND_ENDS = frozenset(
    """
    based born maker makers winner winners winning led backed owned style area era raised trained controlled held only
    wide related friendly native turned educated funded linked listed sponsored dominated language speaking allied
    affiliated themed inspired brokered mediated occupied ruled run aligned bound made built bred style like type
    """.split()
)
#: Abbreviations of offices that are also names where no stop and no name follows: "Hun Sen".
_SHORT_TITLES = frozenset({"sen", "rep", "gov", "gen", "col", "adm", "maj", "lt", "capt", "sgt", "gens", "dr"})
_ADDRESS = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_ADDRESSED = frozenset(
    {"president", "speaker", "chairman", "secretary", "minister", "ambassador", "justice", "prime", "vice"}
)
#: Demonyms that are family names too, right after a given name.
_DEMONYM_SURNAMES = frozenset({"French", "English", "Welsh", "German", "Irish", "Dane", "Brit", "Pole", "Finn"})
#: No institution's name is longer, in words; this also keeps a page of nothing but capitals linear.
_LONGEST_NAME = 8
_LONGEST_INSTITUTION = 14


class Chunk(NamedTuple):
    """Tokens `first` to `last` (half-open). `phrase` where the lexicon knows the words; `head` is the last word of a
    title, in the singular and small letters; `plural` whether it was written in the plural."""

    kind: ChunkKind
    first: int
    last: int
    phrase: Phrase | None = None
    head: str = ""
    plural: bool = False


@dataclass(frozen=True)
class Vocabulary:
    """What the scan looks up for every word, made once from the lexicon."""

    words: NameWords
    singular: dict[str, str] = field(repr=False)
    modifiers: frozenset[str] = field(repr=False)
    institution_heads: frozenset[str] = field(repr=False)
    other_heads: frozenset[str] = field(repr=False)
    generic_last: frozenset[str] = field(repr=False)
    generic_words: frozenset[str] = field(repr=False)
    triggers: frozenset[str] = field(repr=False)
    tenure_words: frozenset[str] = field(repr=False)
    acronyms: frozenset[str] = field(repr=False)
    known: dict[str, tuple[tuple[str, ...], ...]] = field(repr=False)


def make_vocabulary(words: NameWords) -> Vocabulary:
    titles, institutions = words.titles, words.institutions
    singular: dict[str, str] = {}
    single = {head for head in titles.heads | titles.ranks | titles.honorifics | set(titles.groups) if " " not in head}
    for head in sorted(single):
        singular.setdefault(head, head)
    for last in sorted(single & (titles.heads | titles.ranks)):
        for plural in (f"{last}s", f"{last[:-1]}ies" if last.endswith("y") else "", last.replace("man", "men")):
            if plural and plural not in titles.heads:
                singular[plural] = last
    singular |= {"messrs": "mr", "sens": "sen", "reps": "rep", "govs": "gov", "gens": "gen", "drs": "dr"}
    modifiers = {word for modifier in titles.modifiers for word in modifier.split()}
    generic_last = {name.split()[-1] for name in institutions.generic}
    tenure = {word for several in titles.tenure.values() for word in several}
    lower_heads = {head for head in singular if head not in {"st", "don", "miss", "master", "private", "star"}}
    return Vocabulary(
        words=words,
        singular=singular,
        modifiers=frozenset(modifiers - {"of", "and", "research", "data", "third"}),
        institution_heads=institutions.heads,
        other_heads=institutions.other_heads,
        generic_last=frozenset(generic_last),
        generic_words=frozenset(word for name in institutions.generic for word in name.split()),
        triggers=frozenset(lower_heads | generic_last),
        tenure_words=frozenset(tenure),
        known=_by_first_word(words.known),
        acronyms=frozenset(acronym for named in institutions.named for acronym in named.acronyms),
    )


def _by_first_word(names: Iterable[str]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The names of several words by their first one, longest first."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        form = words_of(name)
        if len(form) > 1:
            table.setdefault(form[0], []).append(form)
    return {first: tuple(sorted(forms, key=lambda form: -len(form))) for first, forms in table.items()}


class Scanner:
    """Cuts sentences into chunks. One scanner serves one document."""

    def __init__(self, tokens: Sequence[Token], vocabulary: Vocabulary) -> None:
        self.tokens = tokens
        self.vocabulary = vocabulary
        self.words = [token.text if token.text.isascii() else token.text.replace("’", "'") for token in tokens]
        self.tenure: dict[int, str] = {}
        for index, word in enumerate(self.words):
            if "-" in word and len(word) > 3:
                self._part_tenure(index, word)

    def _part_tenure(self, index: int, word: str) -> None:
        """ "then-President" and "Minister-designate" are titles with a word of tenure glued to them."""
        before, _, after = word.partition("-")
        if before.lower() in self.vocabulary.tenure_words and after[:1].isalpha():
            self.words[index] = after
            self.tenure[index] = before.lower()
            return
        before, _, after = word.rpartition("-")
        if after.lower() in self.vocabulary.tenure_words and before.lower() in self.vocabulary.singular:
            self.words[index] = before
            self.tenure[index] = after.lower()

    def chunks(self, first: int, last: int) -> list[Chunk]:
        """The chunks of the tokens `first` to `last`, in order, none overlapping."""
        found: list[Chunk] = []
        words, triggers = self.words, self.vocabulary.triggers
        position = first
        while position < last:
            word = words[position]
            if word[0].isupper():
                chunk = self._capital(position, first, last, found[-1] if found else None)
            elif word in triggers:
                chunk = self._small(position, found[-1].last if found else first, last)
            elif "-" in word and word[:3] in _ARTICLES and word[3:4].isupper():
                chunk = self._phrase(position, last) or self._name(position, last)
            else:
                position += 1
                continue
            if chunk is None:
                position += 1
                continue
            if chunk.kind == "institution" and found and self._belongs(found[-1], chunk):
                chunk = chunk._replace(first=found.pop().first)
            found.append(chunk)
            position = chunk.last
        return found

    def _belongs(self, previous: Chunk, chunk: Chunk) -> bool:
        """Whether a place right before an institution is part of its name: "Danube Energy Forum"."""
        return previous.last == chunk.first and previous.kind == "place" and chunk.phrase is None

    def _capital(self, position: int, first: int, last: int, previous: Chunk | None) -> Chunk | None:
        word = self.words[position]
        if word in _CALENDAR and not self._begins_name(position, last):
            return None
        if (known := self._known(position, last)) is not None:
            return known
        adjoins = previous is not None and previous.last == position
        if adjoins and previous is not None and previous.kind == "title" and self._is_name_not_rank(position, last):
            return self._name(position, last)
        title = self._title(position, last)
        if title is not None:
            return title
        phrase = self._phrase(position, last)
        if phrase is not None and not self._given_before_name(phrase, last):
            if adjoins and previous is not None and self._is_titled_name(phrase, previous, last):
                return self._name(position, last)
            return phrase
        institution = self._institution(position, last, adjoins and previous is not None and previous.kind == "place")
        if institution is not None:
            return institution
        common = word in self.vocabulary.words.people.common and not self._begins_name(position, last)
        if common or self._is_compound(word):
            return None
        return self._name(position, last)

    def _known(self, position: int, last: int) -> Chunk | None:
        """The full name of somebody the lexicon knows, where no further name follows it."""
        for form in self.vocabulary.known.get(self.words[position], ()):
            end = position + len(form)
            if end > last or self._capital_at(end, last):
                continue
            words = self.words[position:end]
            if tuple(words) == form or (end == last and (*words[:-1], words[-1].rstrip(".")) == form):
                return Chunk("name", position, end)
        return None

    def _is_name_not_rank(self, position: int, last: int) -> bool:
        """ "Minister of Defense Gen Nakatani": a given name that looks like a rank, without its stop, after a title."""
        word = self.words[position]
        given = self.vocabulary.words.given
        follower = self.words[position + 1] if position + 1 < last else ""
        return word in given and follower[:1].isupper() and word.lower() in self.vocabulary.words.titles.ranks

    def _is_titled_name(self, phrase: Chunk, previous: Chunk, last: int) -> bool:
        """ "Vice Premier Gao Lihua": after a title a place of one word before another word in capitals is a name."""
        if previous.kind != "title" or phrase.kind not in ("place", "seat") or phrase.last - phrase.first != 1:
            return False
        follower = self.words[phrase.last] if phrase.last < last else ""
        if not follower[:1].isupper():
            return self.words[previous.last - 1][0].isupper()
        return self._title(phrase.last, last) is None and follower not in _CALENDAR

    def _begins_name(self, position: int, last: int) -> bool:
        """Whether a common word or month is here a given name: "Will Smith", "April Glaspie"."""
        if position + 1 >= last or self.words[position] not in self.vocabulary.words.given:
            return False
        follower = self.words[position + 1]
        if not follower[:1].isupper() or follower in _CALENDAR or follower in self.vocabulary.words.people.common:
            return False
        known = self.vocabulary.words
        if " ".join((self.words[position], follower)) in known.known:
            return True
        return follower not in known.alone and follower not in known.given and self._phrase(position + 1, last) is None

    def _given_before_name(self, phrase: Chunk, last: int) -> bool:
        """Whether a place of one word is here a given name: "Jordan Peterson", "Virginia Raggi"."""
        if phrase.last - phrase.first != 1 or phrase.last >= last:
            return False
        word, follower = self.words[phrase.first], self.words[phrase.last]
        people = self.vocabulary.words
        whole = f"{word} {follower}"
        if whole in people.known:
            return True
        if word not in people.given or not follower[:1].isupper() or not follower[1:2].islower():
            return False
        if follower in self.vocabulary.institution_heads or follower in self.vocabulary.other_heads:
            return False
        if follower in people.people.common or follower in _CALENDAR:
            return False
        return self._title(phrase.last, last) is None and self._phrase(phrase.last, last) is None

    def _phrase(self, position: int, last: int) -> Chunk | None:
        """The longest phrase of the lexicon that begins here."""
        words = self.words
        if words[position] in _STATE_WORDS and (state := self._long_country(position, last)) is not None:
            return state
        for phrase in self.vocabulary.words.phrases.get(words[position], ()):
            end = position + len(phrase.words)
            if end > last or tuple(words[position:end]) != phrase.words:
                continue
            if phrase.article and (position == 0 or words[position - 1].lower() != "the"):
                continue
            if phrase.article and end < last and words[end][:1].isupper():
                continue
            kind = _KINDS[phrase.kind]
            if end < last and kind not in ("institution",) and words[end] == "-" and words[position][0].isupper():
                pass
            return Chunk(kind, position, end, phrase)
        return None

    def _long_country(self, position: int, last: int) -> Chunk | None:
        """A country by its long name: "Socialist Republic of Vietnam", "Sultanate of Oman"."""
        words = self.words
        cursor = position
        while cursor < min(last, position + 4) and words[cursor] in _STATE_WORDS:
            cursor += 1
        if cursor >= last or words[cursor] != "of":
            return None
        cursor += 2 if cursor + 1 < last and words[cursor + 1] == "the" else 1
        for phrase in self.vocabulary.words.phrases.get(words[cursor], ()) if cursor < last else ():
            end = cursor + len(phrase.words)
            if phrase.kind == "country" and end <= last and tuple(words[cursor:end]) == phrase.words:
                return Chunk("country", position, end, phrase)
        return None

    def _small(self, position: int, start: int, last: int) -> Chunk | None:
        """A title or a generic institution in small letters; the words before it that belong to it are looked for
        backwards, no further than `start`."""
        word = self.words[position]
        vocabulary = self.vocabulary
        if word in vocabulary.generic_last:
            begin = position
            while begin > start and position - begin < 3 and self.words[begin - 1] in vocabulary.generic_words:
                begin -= 1
            while begin < position and " ".join(self.words[begin : position + 1]) not in self._generic:
                begin += 1
            if word == "ministry" and begin == position:
                while begin > start and self.words[begin - 1] in vocabulary.modifiers and position - begin < 4:
                    begin -= 1
                return Chunk("generic", begin, position + 1)
            if " ".join(self.words[begin : position + 1]) in self._generic:
                return Chunk("generic", begin, position + 1)
        if word not in vocabulary.singular:
            return None
        begin = position
        while begin > start and self.words[begin - 1].lower() in vocabulary.modifiers and position - begin < 5:
            if self.words[begin - 1] in vocabulary.tenure_words:
                break
            begin -= 1
        return self._title(begin, last, at_least=position + 1)

    @property
    def _generic(self) -> dict[str, tuple[str, ...]]:
        return self.vocabulary.words.institutions.generic

    def _title(self, position: int, last: int, at_least: int = 0) -> Chunk | None:
        """Modifiers, a head, more heads, and "of" with what the office is for. None where no head comes."""
        vocabulary = self.vocabulary
        words = self.words
        end = 0
        cursor = position
        capital = words[position][0].isupper()
        limit = min(last, position + 9)
        while cursor < limit:
            lower = words[cursor].lower().rstrip(".")
            if lower in vocabulary.singular and (cursor < at_least or self._same_case(cursor, capital, end)):
                end = cursor + 1
                cursor = end
                if lower in _ADDRESS and not self._addressed_office(cursor, limit):
                    break
            elif lower in vocabulary.modifiers and (not end or cursor + 1 < limit):
                cursor += 1
            else:
                break
        if not end or end < at_least:
            return None
        written = words[end - 1].lower().rstrip(".")
        head = vocabulary.singular[written]
        return Chunk("title", position, self._complement(end, last), None, head, head != written)

    def _addressed_office(self, cursor: int, limit: int) -> bool:
        """Whether an office follows a form of address, "Mr. President", and no family name, "Mr. Singer"."""
        return cursor < limit and (
            self.words[cursor].lower().rstrip(".") in _ADDRESSED or self._capital_at(cursor + 1, limit)
        )

    def _same_case(self, cursor: int, capital: bool, end: int) -> bool:
        """A small head may follow capitals ("Foreign minister") but a capital one does not follow a small head."""
        return capital or not end or not self.words[cursor][0].isupper()

    def _complement(self, end: int, last: int) -> int:
        """Past "of Foreign Affairs and Trade", "for Political Affairs", "of state"."""
        words = self.words
        if end + 1 >= last or words[end] not in _COMPLEMENT_LINKS:
            return end
        cursor = self._complement_phrase(end + 1, last)
        if not cursor:
            return end
        while cursor + 1 < last and words[cursor] in ("and", "&", ","):
            more = self._complement_phrase(cursor + 1, last)
            if not more:
                break
            cursor = more
        if cursor + 1 < last and words[cursor] in ("for", "of") and (more := self._complement_phrase(cursor + 1, last)):
            cursor = more
        return cursor

    def _complement_phrase(self, position: int, last: int) -> int:
        start = position + (self.words[position] in ("the", "The"))
        for begin in (position, start) if start != position else (position,):
            if begin >= last:
                continue
            for phrase in self.vocabulary.words.complement_phrases.get(self.words[begin].lower(), ()):
                end = begin + len(phrase)
                if end <= last and tuple(word.lower() for word in self.words[begin:end]) == phrase:
                    return end
        return 0

    def _institution(self, position: int, last: int, placed: bool) -> Chunk | None:
        """Words in capitals that end in an institution's head: "Asan Institute for Policy Studies".

        A head alone is none, unless a place stands right before it (`placed`)."""
        words, vocabulary = self.words, self.vocabulary
        limit = min(last, position + _LONGEST_INSTITUTION)
        end = 0
        cursor = position
        common = vocabulary.words.people.common
        if words[position] in common and words[position] not in _NAME_FORMING:
            return None
        while cursor < limit and words[cursor][0].isupper():
            word = words[cursor]
            if cursor > position and word in common and word not in _NAME_FORMING:
                break
            if word.rstrip(".") in vocabulary.institution_heads:
                end = cursor + 1
            elif cursor > position and (word in _CALENDAR or self._office_at(cursor, limit)):
                break
            cursor += 1
            if (
                cursor + 1 < limit
                and not end
                and words[cursor] in ("and", "&", "of")
                and words[cursor + 1][0].isupper()
                and self._spans(cursor, limit)
            ):
                cursor += 1
        if not end:
            return None
        if end - position == 1 and not placed:
            if self._is_surname_like(position, last):
                return None
            if end >= last or words[end] not in ("of", "for"):
                generic = words[position].lower() in vocabulary.words.institutions.generic
                return Chunk("generic", position, end) if generic else None
        return Chunk("institution", position, self._institution_tail(end, limit))

    def _spans(self, cursor: int, limit: int) -> bool:
        """Whether "and" joins two words of one name: "Ways and Means Committee", "Health and Human Services"."""
        before = self.words[cursor - 1]
        if before in self.vocabulary.other_heads:
            return True
        if self.words[cursor] == "of":
            return False
        people = self.vocabulary.words
        if before in people.alone or before in people.given or self.words[cursor + 1] in people.given:
            return False
        if self.words[cursor - 2] in people.given or self._phrase(cursor + 1, limit) is not None:
            return False
        return cursor + 2 < limit and self.words[cursor + 2] in self.vocabulary.institution_heads

    def _office_at(self, position: int, last: int) -> bool:
        title = self._title(position, last)
        return title is not None and title.head not in ("general", "private", "justice", "star", "police")

    def _is_surname_like(self, position: int, last: int) -> bool:
        """A single head that is here part of a name: "Post Malone", "Park Jin", "Sun Chunlan"."""
        follower = self.words[position + 1] if position + 1 < last else ""
        word = self.words[position].lower()
        people = self.vocabulary.words
        return follower[:1].isupper() and (word in people.korean_family or word in people.chinese_family)

    def _institution_tail(self, end: int, limit: int) -> int:
        """Past "of Foreign Affairs and Trade", "for the Study of War", "of Iowa"."""
        words = self.words
        linked = False
        while end + 1 < limit and words[end] in _INSTITUTION_LINKS:
            after = end + 1
            if words[end] in ("and", "&", "in") and not (linked and self._joins(end, limit)):
                break
            linked = True
            if words[after] == "the" and after + 1 < limit:
                after += 1
            if not words[after][0].isupper() or words[after] in _CALENDAR:
                break
            while after < limit and words[after][0].isupper() and words[after] not in _CALENDAR:
                if self._office_at(after, limit):
                    break
                after += 1
            if after == end + 1:
                break
            end = after
        return end

    def _joins(self, end: int, limit: int) -> bool:
        """Whether "and" goes on with the same name: "Ministry of Economy and Finance", not "… of Japan and China"."""
        if self.words[end] == "in":
            return False
        return bool(self._complement_phrase(end + 1, limit)) or self.words[end + 1] in self.vocabulary.other_heads

    def _name(self, position: int, last: int) -> Chunk | None:
        """A run of words that may be a person's name."""
        words, vocabulary = self.words, self.vocabulary
        particles = vocabulary.words.people.particles
        end = position
        limit = min(last, position + _LONGEST_NAME)
        while end < limit:
            word = words[end]
            if word[0].isupper() and (len(word) > 1 or end > position or self._is_bare_initial(position, last)):
                if end > position and not self._continues(position, end, last):
                    break
                if not word[1:2].isalpha() and len(word) > 1 and word[1] not in ".'-":
                    break
                end += 1
            elif (end > position and self._links(end, limit, particles)) or (
                word[0].islower() and "-" in word and word[:3] in _ARTICLES
            ):
                end += 1
            else:
                break
        while end > position + 1 and words[end - 1] in particles:
            end -= 1
        if end == position:
            return None
        if end + 1 < last and words[end] == "," and words[end + 1].rstrip(".") in ("Jr", "Sr"):
            end += 2
        return Chunk("name", position, end)

    def _is_bare_initial(self, position: int, last: int) -> bool:
        """ "S Jaishankar": an initial without its stop."""
        return self.words[position] not in ("A", "I") and self._capital_at(position + 1, last)

    def _links(self, end: int, limit: int, particles: frozenset[str]) -> bool:
        """A particle, or two, before a further word in capitals."""
        if self.words[end] not in particles:
            return False
        after = end + 1
        if after < limit and self.words[after] in particles:
            after += 1
        return after < limit and (self.words[after][0].isupper() or self.words[after][:3] in _ARTICLES)

    def _capital_at(self, position: int, last: int) -> bool:
        return position < last and self.words[position][0].isupper()

    def _is_compound(self, word: str) -> bool:
        """A word like "Dublin-based" or "Oscar-winner"."""
        part = word.rpartition("-")[2] if "-" in word else ""
        return part in _COMPOUND_ENDS

    def _is_shouted(self, cursor: int) -> bool:
        """A whole word in capitals that is no family name set in capitals ("Emmanuel MACRON") but an acronym."""
        word = self.words[cursor]
        return (
            len(word) > 2 and word.isupper() and "." not in word and (len(word) < 4 or word in self.vocabulary.acronyms)
        )

    def _continues(self, position: int, cursor: int, last: int) -> bool:
        """Whether the word in capitals at `cursor` still belongs to the name that began at `position`."""
        word = self.words[cursor]
        vocabulary = self.vocabulary
        people = vocabulary.words
        first = self.words[position]
        given = first in people.given or first.rstrip(".") != first
        if word.rstrip(".").lower() in people.titles.suffixes:
            return not (cursor + 1 < last and self.words[cursor + 1][:1].isupper())
        if word in _CALENDAR and not (given and word in ("May", "April", "June", "August", "March")):
            return False
        if word in people.people.common and not (given and cursor == position + 1 and word in _SURNAMES_TOO):
            return False
        if self._is_shouted(cursor) or self._is_compound(word):
            return False
        title = self._title(cursor, last)
        if title is not None:
            single = title.last == cursor + 1
            if single and word.lower() in _SHORT_TITLES and not self._capital_at(title.last, last):
                return True
            if not (single and title.head in _TITLE_SURNAMES and "." not in word):
                return False
            return given and not (title.last < last and self.words[title.last][0].isupper())
        phrase = self._phrase(cursor, last)
        if phrase is not None:
            if " ".join(self.words[position : cursor + 1]) in people.known:
                return True
            if given and word in _DEMONYM_SURNAMES and not self._capital_at(cursor + 1, last):
                return True
            return (
                given
                and phrase.last == cursor + 1
                and phrase.kind in ("place", "seat", "country")
                and not (phrase.phrase is not None and phrase.phrase.acronym)
            )
        return True


_ARTICLES = ("al-", "el-", "Al-", "El-", "as-", "ad-", "ar-", "ul-", "ash", "az-", "an-")
_KINDS: dict[str, ChunkKind] = {
    "country": "country",
    "demonym": "demonym",
    "seat": "seat",
    "place": "place",
    "region": "place",
    "adjective": "adjective",
    "institution": "institution",
    "metonym": "institution",
}
