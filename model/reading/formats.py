"""The formats, one function each: the decoded text of a file -> its content. A new format is a function and a row."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..lexicon.furniture import FurnitureWords
from ..records import Paragraph, ParagraphKind, Span
from .blocks import paragraph_spans, trimmed
from .kinds import classify
from .metadata import DocumentMetadata, MetadataError, read_front_matter

NOTHING_STATED = DocumentMetadata()


@dataclass(frozen=True, slots=True)
class Content:
    """What a format gives: the text that offsets point into, its paragraphs, and what the file states of itself."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    metadata: DocumentMetadata = NOTHING_STATED
    problems: tuple[str, ...] = ()


def read_plain(text: str, words: FurnitureWords) -> Content:
    """Plain text: the text is the decoded file, unchanged."""
    return Content(text, classify(text, paragraph_spans(text), words))


_FRONT_MATTER = re.compile(r"\A---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*\r?$", re.DOTALL | re.MULTILINE)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+)")
_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+")
_RULE = re.compile(r"^ {0,3}(?:[-*_=][ \t]*){3,}$")
_MARKERS = re.compile(r"^\s{0,3}(?:>\s?)*(?:\s*(?:[-*+]|\d{1,3}[.)])\s+)?")
_IMAGE_LINE = re.compile(r"^\s*!\[[^\]]*\]\([^)\s]*[^)]*\)\s*$")
#: Each pattern's groups are kept; everything else of the match gives way to spaces.
_INLINE = (
    re.compile(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,500}\))?[^()\n]{0,200}\)"),
    re.compile(r"\[([^\[\]\n]{1,500})\]\[[^\[\]\n]{0,100}\]"),
    re.compile(r"<(https?://[^\s<>]{1,2000})>"),
    re.compile(r"</?[a-zA-Z][^<>\n]{0,500}>"),
    re.compile(r"\*\*\*?([^\s*](?:[^*\n]{0,2000}[^\s*])?)\*\*\*?"),
    re.compile(r"(?<![\w*])\*([^\s*](?:[^*\n]{0,2000}[^\s*])?)\*(?![\w*])"),
    re.compile(r"(?<!\w)__?([^\s_](?:[^_\n]{0,2000}[^\s_])?)__?(?!\w)"),
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def read_markdown(text: str, words: FurnitureWords) -> Content:
    """Markdown: its signs give way to as many spaces, so that offsets hold for the file as well as for the text."""
    metadata = DocumentMetadata()
    problems: tuple[str, ...] = ()
    front = _FRONT_MATTER.match(text)
    if front:
        try:
            metadata, wrong = read_front_matter(front.group(1))
        except MetadataError as error:
            wrong = (str(error),)
        problems = tuple(f"front matter: {one}" for one in wrong)
        text = _blank(front.group()) + text[front.end() :]
    text = _COMMENT.sub(lambda match: _blank(match.group()), text)
    blocks = _markdown_blocks(text)
    plain = text
    for pattern in _INLINE:
        plain = pattern.sub(_kept_groups, plain)
    plain = _blank_markers(plain, blocks)
    kinds: dict[Span, ParagraphKind | None] = {}
    for span, kind in blocks:
        inner = trimmed(plain, span.start, span.end)
        if inner is not None:
            kinds[inner] = kind
    free = tuple(kinds)
    classified = {paragraph.span.end: paragraph for paragraph in classify(plain, free, words)}
    titled = any(kind == "title" for kind in kinds.values())
    paragraphs = []
    for span, kind in kinds.items():
        found = classified[span.end]
        if kind is not None:
            found = Paragraph(span, kind)
        elif titled and found.kind == "title":
            found = Paragraph(span, "standfirst")
        paragraphs.append(found)
    return Content(plain, tuple(paragraphs), metadata, problems)


def _blank(text: str) -> str:
    """As much white space, line ends kept."""
    return re.sub(r"[^\r\n]", " ", text)


def _kept_groups(match: re.Match[str]) -> str:
    whole = match.group()
    if not match.re.groups or match.group(1) is None:
        return _blank(whole)
    start, end = match.start(1) - match.start(), match.end(1) - match.start()
    return _blank(whole[:start]) + whole[start:end] + _blank(whole[end:])


def _markdown_blocks(text: str) -> list[tuple[Span, ParagraphKind | None]]:
    """Blocks of lines with the kinds their signs state: a first-level heading is the title, code is furniture."""
    blocks: list[tuple[Span, ParagraphKind | None]] = []
    fence: str | None = None
    joins = False  # whether the next line goes on with the last block
    titled = False
    position = 0
    for line in text.splitlines(keepends=True):
        span = Span(position, position + len(line))
        position += len(line)
        stripped = line.strip()
        opened = _FENCE.match(line)
        if fence is not None or opened:
            blocks.append((span, "furniture"))
            if opened:
                fence = None if fence and opened.group(1).startswith(fence) else fence or opened.group(1)
            joins = False
        elif not stripped or _RULE.match(line):
            joins = False
        elif heading := _HEADING.match(line):
            kind: ParagraphKind = "title" if not titled else "standfirst"
            titled = titled or len(heading.group(1)) == 1
            blocks.append((span, kind if len(heading.group(1)) == 1 else None))
            joins = False
        elif _IMAGE_LINE.match(line):
            blocks.append((span, "caption"))
            joins = False
        elif joins and not re.match(r"\s{0,3}(?:[-*+]|\d{1,3}[.)])\s+", line):
            blocks[-1] = (Span(blocks[-1][0].start, span.end), blocks[-1][1])
        else:
            blocks.append((span, None))
            joins = True
    return blocks


def _blank_markers(text: str, blocks: list[tuple[Span, ParagraphKind | None]]) -> str:
    """Heading signs, list marks and block quote signs at the beginning of lines become spaces."""
    pieces: list[str] = []
    done = 0
    for span, kind in blocks:
        pieces.append(text[done : span.start])
        done = span.end
        for line in text[span.start : span.end].splitlines(keepends=True):
            marker = _HEADING.match(line) or (_MARKERS.match(line) if kind != "furniture" else None)
            cut = marker.end() if marker else 0
            pieces.append(" " * cut + line[cut:])
    pieces.append(text[done:])
    return "".join(pieces)


Reader = Callable[[str, FurnitureWords], Content]

#: By suffix. What a suffix does not tell is read as plain text when the file was named by hand.
READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".md": read_markdown,
    ".markdown": read_markdown,
}
