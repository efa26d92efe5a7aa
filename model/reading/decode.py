"""From bytes to text: UTF-8 first, then what charset-normalizer makes of it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

#: Above this a file is not an article; it is reported, not read.
LARGEST_FILE = 32 * 1024 * 1024

_UTF_16_OR_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_NAMES = ("utf-32", "utf-32", "utf-16", "utf-16")
#: Control characters that no text has; line ends, tabs, form feeds and escape (terminal captures) may occur.
_BINARY = bytes(range(9)) + bytes(range(14, 27)) + b"\x7f"
#: A guess at the encoding needs no more than this much of the file.
_SAMPLE = 256 * 1024
_WESTERN_SIGNS = frozenset("‘’‚“”„–—…•€£§°«»½¼¾·®©™ŠšŽžŒœŸ\xa0\xad¡¿")


class UnreadableFile(ValueError):
    """A file that holds no text; the message says why in words."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text with its line ends as they are and without a byte-order mark, and what was doubtful about it."""

    text: str
    problems: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """The text of a file. Raises UnreadableFile for an empty or binary one."""
    if not data.strip():
        raise UnreadableFile("the file is empty")
    decoded = _decoded(data)
    if not decoded.text.strip():
        raise UnreadableFile("the file is empty")
    return decoded


def _decoded(data: bytes) -> Decoded:
    for mark, name in zip(_UTF_16_OR_32, _NAMES, strict=True):
        if data.startswith(mark):
            return _with_replacements(data, name)
    data = data.removeprefix(codecs.BOM_UTF8)
    controls = len(data) - len(data.translate(None, _BINARY))
    if controls > len(data) // 50:
        raise UnreadableFile("the file is binary, not text")
    problems = ("control characters in the text are shown as signs",) if controls or b"\x1b" in data else ()
    try:
        return Decoded(data.decode("utf-8"), problems)
    except UnicodeDecodeError as error:
        where = error.start
    sample = data[:_SAMPLE]
    encoding = "cp1252" if _is_western(sample) else _likeliest_encoding(sample)
    # A few bad bytes in a UTF-8 file are damage, not another encoding.
    replaced = data.decode("utf-8", errors="replace")
    valid = sum(character > "\x7f" and character != "\ufffd" for character in replaced)
    # A Cyrillic or Chinese letter here and there is no guess for a text in English.
    foreign = encoding != "cp1252" and valid and _beyond_ascii(sample) * 5 <= len(sample)
    if encoding is None or foreign or valid > 2 * replaced.count("\ufffd"):
        return Decoded(replaced, (*problems, f"not valid UTF-8 from byte {where} on; unreadable bytes stand as \ufffd"))
    decoded = _with_replacements(data, encoding)
    return Decoded(decoded.text, (*problems, f"not UTF-8; read as {encoding}", *decoded.problems))


def _likeliest_encoding(data: bytes) -> str | None:
    # Here and not above: most files are UTF-8, and the package's tables take their time.
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return best.encoding if best else None


def _is_western(data: bytes) -> bool:
    """Whether the few bytes beyond ASCII are what an English text in Windows-1252 has: accents, dashes, curly marks.

    Statistics of letters, which is what charset-normalizer goes by, have too little to go on there.
    """
    beyond = data.translate(None, bytes(range(128)))
    if _beyond_ascii(data) * 5 > len(data):
        return False
    try:
        signs = beyond.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return all(sign in _WESTERN_SIGNS or "À" <= sign <= "ÿ" for sign in signs)


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, bytes(range(128))))


def _with_replacements(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding).removeprefix("\ufeff"))
    except UnicodeDecodeError as error:
        text = data.decode(encoding, errors="replace").removeprefix("\ufeff")
        return Decoded(text, (f"damaged {encoding} from byte {error.start} on; unreadable bytes stand as \ufffd",))
