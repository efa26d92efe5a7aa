"""How well the program finds the persons of a corpus in the column format of CoNLL-2003, whose texts are news wires.

usage: persons.py FILE [--errors]

The tokens are put together to plain text again, one paragraph a sentence; results and tables of sports are left out,
and lines all in capitals are not scored. Two figures: mentions (the exact span of a name, without its title), and
persons (one to one within a document: one of our person's forms is one of theirs; short forms belong to the last full
name they end or begin, as the corpus does not say whom they mean). `--errors` lists what is not as annotated, grouped.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from onrecord.model.extract.names import find_names
from onrecord.model.pipeline import Lexicon, load_lexicon
from onrecord.model.reading import read_document
from onrecord.model.records import Document, Span
from onrecord.model.resolve.references import read_references
from onrecord.model.text import read_prose

#: What the headline of a report of sports begins with, or has before its first dash.
_SPORTS = frozenset(
    """
    SOCCER RUGBY CRICKET TENNIS GOLF BASEBALL BASKETBALL ATHLETICS CYCLING BOXING SQUASH BADMINTON SKIING RACING HOCKEY
    MOTORCYCLING NHL NBA NFL MLB SWIMMING ROWING SAILING SKATING FREESTYLE ALPINE NORDIC BOBSLEIGH LUGE SNOWBOARDING
    SHOOTING WEIGHTLIFTING FENCING EQUESTRIANISM SHOWJUMPING JUMPING RALLYING DARTS SNOOKER OLYMPICS SPORT SPORTS
    VOLLEYBALL GYMNASTICS WRESTLING JUDO SUMO HANDBALL FOOTBALL
    """.split()
)
_LEFT = frozenset({".", ",", ";", ":", "?", "!", ")", "%", "'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "]"})
_RIGHT = frozenset({"(", "$", "["})


@dataclass
class Article:
    """A text with its annotated names: span and type ("PER", "LOC", "ORG", "MISC")."""

    number: int
    text: str = ""
    names: list[tuple[Span, str]] = field(default_factory=list)


@dataclass
class Tally:
    right: int = 0
    ours: int = 0
    theirs: int = 0

    def __str__(self) -> str:
        precision, recall = self.right / max(self.ours, 1), self.right / max(self.theirs, 1)
        both = 2 * precision * recall / max(precision + recall, 1e-9)
        return f"{both:.3f} (P {precision:.3f} R {recall:.3f} of {self.theirs})"


def read_articles(path: Path) -> Iterator[Article]:
    """The articles of the file that are no results of sports."""
    pieces = re.split(r"^-DOCSTART-.*$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    for number, piece in enumerate(pieces):
        sentences = [
            [line.split() for line in block.splitlines() if line.strip()] for block in re.split(r"\n\s*\n", piece)
        ]
        sentences = [sentence for sentence in sentences if sentence]
        if not is_table(sentences):
            yield put_together(number, sentences)


def is_table(sentences: Sequence[Sequence[Sequence[str]]]) -> bool:
    """A headline that names a sport; or most lines without the full stop of a sentence."""
    if not sentences or _SPORTS & {row[0] for row in sentences[0][:4]}:
        return True
    stops = sum(sentence[-1][0] in (".", '"', "?", ":") for sentence in sentences[2:])
    return stops * 2 < len(sentences) - 2


def put_together(number: int, sentences: Sequence[Sequence[Sequence[str]]]) -> Article:
    article = Article(number)
    text = ""
    for sentence in sentences:
        open_quote, glued = False, True
        text += "\n\n" if text else ""
        begun: tuple[int, str] | None = None
        for row in sentence:
            word, tag, name = row[0], row[1], row[-1]
            closes = word == '"' and open_quote
            left = closes or word in _LEFT or (word.startswith("'") and tag == "POS")
            kind = name[2:] if name != "O" else ""
            if begun and (kind != begun[1] or name.startswith("B-")):
                article.names.append((Span(begun[0], len(text)), begun[1]))
                begun = None
            text += "" if glued or left else " "
            if kind and not begun:
                begun = (len(text), kind)
            text += word
            glued = word in _RIGHT or (word == '"' and not open_quote)
            open_quote = open_quote != (word == '"')
        if begun:
            article.names.append((Span(begun[0], len(text)), begun[1]))
    article.text = text + "\n"
    return article


def persons_of(article: Article, scored: Sequence[tuple[int, int]]) -> list[set[str]]:
    """The forms of each person annotated: a short form belongs to the last full name it ends, or begins."""
    found: list[set[str]] = []
    for name in sorted({article.text[slice(*span)] for span, kind in article.names if kind == "PER"}, key=len)[::-1]:
        words = name.split()
        for person in found:
            longest = max(person, key=len).split()
            if words in (longest[-len(words) :], longest[: len(words)]):
                person.add(name)
                break
        else:
            found.append({name})
    seen = {article.text[slice(*span)] for span, kind in article.names if kind == "PER" and inside(span, scored)}
    return [person for person in found if person & seen]


def inside(span: Span, lines: Sequence[tuple[int, int]]) -> bool:
    return any(start <= span.start < end for start, end in lines)


def scored_lines(text: str) -> list[tuple[int, int]]:
    """The lines that are not all in capitals, nor sign a report: "-- Ann Lee, Oslo newsroom +47 …"."""
    lines = [found for found in re.finditer(r"[^\n]+", text) if re.search(r"[a-z]{2}", found[0])]
    return [line.span() for line in lines if not re.match(r"(?:--.*\d|[A-Z][a-z]+ [A-Z][a-z]+ [\d-]{8,}$)", line[0])]


class Scorer:
    def __init__(self, lexicon: Lexicon, folder: Path) -> None:
        self.lexicon = lexicon
        self.folder = folder
        self.mentions, self.persons = Tally(), Tally()
        self.errors: dict[str, list[str]] = defaultdict(list)

    def score(self, article: Article) -> None:
        path = self.folder / f"{article.number:04}.txt"
        path.write_text(article.text, encoding="utf-8", newline="")
        document = read_document(path, None, self.lexicon.furniture)
        path.unlink()
        offset = article.text.find(document.text[:40])
        assert document.text in article.text, path
        self._mentions(article, document, offset)
        lines = scored_lines(article.text)
        prose = read_prose(document.text, document.paragraphs)
        names = find_names(prose, self.lexicon.names)
        actors = read_references(prose, names, self.lexicon.names).actors
        named = {
            name.name
            for name in names
            if name.kind == "person"
            and name.form == "name"
            and inside(Span(name.name_span.start + offset, name.name_span.end + offset), lines)
        }
        ours = [set(actor.names) for actor in actors if actor.kind == "person" and set(actor.names) & named]
        theirs = persons_of(article, lines)
        self.persons.ours += len(ours)
        self.persons.theirs += len(theirs)
        for person in theirs:
            fitting = next((one for one in sorted(ours, key=lambda one: -len(one & person)) if one & person), None)
            if fitting is not None:
                ours.remove(fitting)
                self.persons.right += 1
            else:
                self.errors["person missed"].append(f"{article.number} {max(person, key=len)}")
        self.errors["person extra"] += [f"{article.number} {max(one, key=len)}" for one in ours]

    def _mentions(self, article: Article, document: Document, offset: int) -> None:
        lines = scored_lines(article.text)
        names = find_names(read_prose(document.text, document.paragraphs), self.lexicon.names)
        ours = {
            Span(name.name_span.start + offset, name.name_span.end + offset)
            for name in names
            if name.kind == "person" and name.form == "name"
        }
        ours = {span for span in ours if inside(span, lines)}
        theirs = {span: kind for span, kind in article.names if inside(span, lines)}
        people = {span for span, kind in theirs.items() if kind == "PER"}
        self.mentions.right += len(ours & people)
        self.mentions.ours += len(ours)
        self.mentions.theirs += len(people)
        for span in sorted(people - ours):
            crossed = next((one for one in ours if one.start < span.end and span.start < one.end), None)
            words = article.text[slice(*span)].count(" ")
            what = "mention cut differently" if crossed else f"mention missed, {'one word' if not words else 'several'}"
            also = f" | ours: {article.text[slice(*crossed)]}" if crossed else ""
            self.errors[what].append(f"{article.number} {context(article.text, span)}{also}")
        for span in sorted(ours - people):
            if any(one.start < span.end and span.start < one.end for one in people):
                continue
            kind = next((kind for one, kind in theirs.items() if one.start < span.end and span.start < one.end), "none")
            self.errors[f"false mention, {kind}"].append(f"{article.number} {context(article.text, span)}")


def context(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - 45) : span.start], text[span.end : span.end + 40]
    return f"{before}[[{text[slice(*span)]}]]{after}".replace("\n", "⏎")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="How well the program finds the persons of a corpus of wires.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--errors", action="store_true", help="list what is not as annotated")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        scorer = Scorer(load_lexicon(), Path(folder))
        count = 0
        for article in read_articles(options.file):
            scorer.score(article)
            count += 1
    print(f"{count} articles\nmentions  {scorer.mentions}\npersons   {scorer.persons}")
    for what, several in sorted(scorer.errors.items()):
        print(f"{what}: {len(several)}")
        if options.errors:
            print(*(f"  {one}" for one in several), sep="\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
