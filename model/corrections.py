"""What people corrected by hand: `corrections.yaml` beside the articles.

The file is a list, one entry a correction, the newest last, and is meant to be read and edited by people: an entry
names its fact by id and by words, so that it still finds it when an id has changed. Entries are only ever appended or
cut out; comments and order stay as they were. The file is written beside, flushed and renamed: whole or not at all.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, field_validator

from .edtf import bounds
from .records import MeetingStatus
from .yaml_files import check_depth, content_of

CORRECTIONS_FILE = "corrections.yaml"

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)

_HEAD = """\
# Corrections by hand, the newest last. They win over what the program finds; they are kept when their fact is gone.
"""


class CorrectionError(ValueError):
    """A corrections file that cannot be used; the message says where and why. Nothing in it is changed."""


class _Entry(BaseModel):
    # Most corpora have no corrections: the validators are built when the first one is read.
    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    @field_validator("made", mode="before", check_fields=False)
    @classmethod
    def _made(cls, value: Any) -> Any:
        # YAML reads a day without quotation marks as a date.
        return value.isoformat() if hasattr(value, "isoformat") else value


class ActorReference(_Entry):
    """An actor by id and by name; the name alone is enough, and names somebody new where nobody has it."""

    name: str
    id: str | None = None


class QuoteReference(_Entry):
    """A quote by id, and by its document and words."""

    words: str
    id: str | None = None
    document: str | None = None


class MeetingReference(_Entry):
    """A meeting by id, and by the sentence that proves it."""

    words: str
    id: str | None = None
    document: str | None = None


class DocumentReference(_Entry):
    """A document by id, and by the name of its file."""

    path: str
    id: str | None = None


def _edtf(value: Any) -> Any:
    if value is None:
        return None
    text = value.isoformat() if hasattr(value, "isoformat") else str(value)
    try:
        bounds(text)
    except ValueError as error:
        raise ValueError(f"not a date: {text} (write 2025-02-14, 2025-02 or 2025)") from error
    return text


class SameActor(_Entry):
    """These are one actor, the first one's."""

    correct: Literal["same actor"] = "same actor"
    actors: Annotated[tuple[ActorReference, ...], Field(min_length=2)]
    made: str | None = None


class DifferentActors(_Entry):
    """These names are never one actor."""

    correct: Literal["different actors"] = "different actors"
    actors: Annotated[tuple[ActorReference, ...], Field(min_length=2)]
    made: str | None = None


class ActorName(_Entry):
    """The name this actor is shown by."""

    correct: Literal["actor name"] = "actor name"
    actor: ActorReference
    name: Annotated[str, Field(min_length=1)]
    made: str | None = None


class QuoteSpeaker(_Entry):
    """Who says this quote: nobody known where the list is empty."""

    correct: Literal["quote speaker"] = "quote speaker"
    quote: QuoteReference
    speakers: tuple[ActorReference, ...]
    made: str | None = None


class NotAQuote(_Entry):
    """These words are no quote."""

    correct: Literal["not a quote"] = "not a quote"
    quote: QuoteReference
    made: str | None = None


class MeetingCorrection(_Entry):
    """What is right about this meeting; what is left out stays as found. A date is EDTF, or "unknown"."""

    correct: Literal["meeting"] = "meeting"
    meeting: MeetingReference
    date: str | None = None
    status: MeetingStatus | None = None
    participants: tuple[ActorReference, ...] | None = None
    made: str | None = None

    @field_validator("date", mode="before")
    @classmethod
    def _date(cls, value: Any) -> Any:
        return value if value == "unknown" else _edtf(value)


class NotAMeeting(_Entry):
    """This is no meeting."""

    correct: Literal["not a meeting"] = "not a meeting"
    meeting: MeetingReference
    made: str | None = None


class DocumentDate(_Entry):
    """The article's date, EDTF."""

    correct: Literal["document date"] = "document date"
    document: DocumentReference
    date: str
    made: str | None = None

    @field_validator("date", mode="before")
    @classmethod
    def _date(cls, value: Any) -> Any:
        return _edtf(value)


Correction = (
    SameActor | DifferentActors | ActorName | QuoteSpeaker | NotAQuote | MeetingCorrection | NotAMeeting | DocumentDate
)


@cache
def _adapter() -> TypeAdapter[Correction]:
    return TypeAdapter(Annotated[Correction, Field(discriminator="correct")])


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction and where it stands: `where` is "corrections.yaml, line 12", in `folder`."""

    correction: Correction
    where: str
    folder: Path = Path()


def read_corrections(folder: Path) -> tuple[Placed, ...]:
    """The corrections of a folder, in the order of the file; none where there is no file.

    Raises CorrectionError where the file is not YAML, or an entry is not a correction: nothing is skipped silently.
    """
    return tuple(replace(placed, folder=folder) for placed, _ in _parsed(_content(folder / CORRECTIONS_FILE)))


def append_correction(folder: Path, correction: Correction) -> None:
    """Add `correction` at the end of the folder's file.

    Raises CorrectionError where the file as it stands cannot be used, OSError where it cannot be written; in both
    cases it stays as it was.
    """
    path = folder / CORRECTIONS_FILE
    content = _content(path)
    before = [placed.correction for placed, _ in _parsed(content)]
    if content and not content.endswith("\n"):
        content += "\n"
    _replace(path, _checked((content or _HEAD) + _entry_text(correction), [*before, correction]))


def remove_last_correction(folder: Path) -> Correction | None:
    """Cut the last entry out and return it; None where there is none. Raises as `append_correction` does."""
    path = folder / CORRECTIONS_FILE
    content = _content(path)
    entries = _parsed(content)
    if not entries:
        return None
    placed, start = entries[-1]
    _replace(path, _checked(content[:start], [kept.correction for kept, _ in entries[:-1]]))
    return placed.correction


def _content(path: Path) -> str:
    try:
        return content_of(path).decode("utf-8-sig")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise CorrectionError(f"{path.name}: not UTF-8 ({error.reason})") from error
    except OSError as error:
        raise CorrectionError(f"{path.name}: {error.strerror or error}") from error


@lru_cache(maxsize=2)
def _parsed(content: str) -> tuple[tuple[Placed, int], ...]:
    """The entries with the offset in `content` each begins at. The last file is remembered: what was checked when a
    correction was written is read again at once, and before the next one."""
    try:
        check_depth(content)
        node, values = _node_and_values(content)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        where = f", line {mark.line + 1}" if mark else ""
        why = getattr(error, "problem", None) or " ".join(str(error).split())
        raise CorrectionError(f"{CORRECTIONS_FILE}{where}: {why}") from error
    if node is None:
        return ()
    if not isinstance(node, yaml.SequenceNode):
        raise CorrectionError(f"{CORRECTIONS_FILE}: should be a list, each entry beginning with “- correct:”")
    entries = []
    for item, value in zip(node.value, values, strict=True):
        mark = item.start_mark
        where = f"{CORRECTIONS_FILE}, line {mark.line + 1}"
        try:
            correction = _adapter().validate_python(value)
        except ValidationError as error:
            first = error.errors()[0]
            place = " › ".join(str(part) for part in first["loc"])
            message = first["msg"].removeprefix("Value error, ")
            raise CorrectionError(f"{where}: {place + ': ' if place else ''}{message}") from error
        entries.append((Placed(correction, where), content.rfind("\n", 0, mark.index) + 1))
    return tuple(entries)


def _node_and_values(content: str) -> tuple[Any, Any]:
    """The file as YAML nodes, which know their places, and as plain values."""
    loader = _Loader(content)
    try:
        node = loader.get_single_node()
        return node, None if node is None else loader.construct_document(node)
    finally:
        loader.dispose()


def _entry_text(correction: Correction) -> str:
    values = correction.model_dump(mode="json", exclude_none=True)
    return str(
        yaml.dump([values], Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100, default_flow_style=None)
    )


def _checked(content: str, expected: list[Correction]) -> str:
    """`content`, if it holds just the corrections it should: a list written in an unusual way is not ours to mend."""
    try:
        found = [placed.correction for placed, _ in _parsed(content)]
    except CorrectionError:
        found = []
    if found != expected:
        raise CorrectionError(f"{CORRECTIONS_FILE}: write each entry on lines of its own, beginning with “- correct:”")
    return content


def _replace(path: Path, content: str) -> None:
    """Write beside, flush, rename: a reader, or a power cut, sees the old file or the new one."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            # As readable as it was; a new one as the folder is, not as a temporary file.
            os.chmod(name, (path if path.exists() else path.parent).stat().st_mode & 0o666)
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
