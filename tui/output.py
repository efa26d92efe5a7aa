"""Records on standard output: a table, JSON Lines, JSON, CSV or Markdown. What each holds is in docs/format.md."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Literal, TextIO

from onrecord.model.contract import TableName
from onrecord.model.corpus import Corpus
from onrecord.model.export import export, to_json
from onrecord.model.records import Actor, Document, Meeting, Quote

from .columns import FLAT_COLUMNS, TABLE_COLUMNS, Column
from .safe import printable

FormatName = Literal["table", "jsonl", "json", "csv", "md"]
Record = Quote | Actor | Meeting | Document

#: A spreadsheet takes a cell that begins so for a formula, and obeys it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARKDOWN = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_{}[]<>#|~"})


def write_records(
    table: TableName, records: Sequence[Record], corpus: Corpus, form: FormatName, stream: TextIO | None = None
) -> None:
    """Write records to `stream` (standard output), one after another: what was written can be read already."""
    out = stream or sys.stdout
    if isinstance(out, io.TextIOWrapper) and not out.isatty():
        # The bytes are a contract: the same in every locale.
        out.reconfigure(encoding="utf-8", newline="\n")
    for line in _lines(table, records, corpus, form, out):
        out.write(line)
    out.flush()


def _lines(table: TableName, records: Sequence[Record], corpus: Corpus, form: FormatName, out: TextIO) -> Iterator[str]:
    if form == "jsonl":
        return (f"{to_json(export(record, corpus))}\n" for record in records)
    if form == "json":
        return _json(records, corpus)
    columns = (FLAT_COLUMNS if form == "csv" else TABLE_COLUMNS)[table]
    cells = ([column.cell(record, corpus) for column in columns] for record in records)
    if form == "csv":
        return _csv(columns, cells, safely=out.isatty())
    if form == "md":
        return _markdown(columns, cells)
    from .table_output import table_lines
    from .terminal import Terminal

    terminal = Terminal.detect(os.environ, getattr(out, "encoding", None))
    return table_lines(
        columns,
        cells,
        _width(out),
        terminal.ascii,
        terminal.colour and out.isatty() and os.environ.get("TERM") != "dumb",
    )


def _json(records: Iterable[Record], corpus: Corpus) -> Iterator[str]:
    """One array, a record a line."""
    divider = "[\n"
    for record in records:
        yield f"{divider}{to_json(export(record, corpus))}"
        divider = ",\n"
    yield "[]\n" if divider == "[\n" else "\n]\n"


def _csv(columns: Sequence[Column], rows: Iterable[Sequence[str]], *, safely: bool) -> Iterator[str]:
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    made_safe: Callable[[str], str] = printable if safely else _encodable
    for row in chain([[column.name for column in columns]], rows):
        writer.writerow([made_safe(f"'{cell}" if cell.startswith(_FORMULA) else cell) for cell in row])
        yield made.getvalue()
        made.seek(0)
        made.truncate()


def _encodable(cell: str) -> str:
    """The cell, bytes of a file name that are no UTF-8 replaced."""
    return cell.encode("utf-8", "replace").decode("utf-8")


def _markdown(columns: Sequence[Column], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(column.name for column in columns)} |\n"
    yield f"|{'|'.join(' ---: ' if column.right else ' --- ' for column in columns)}|\n"
    for row in rows:
        yield f"| {' | '.join(printable(cell).translate(_MARKDOWN) for cell in row)} |\n"


def _width(out: TextIO) -> int:
    """The terminal's width; 120 where there is none to ask."""
    if columns := os.environ.get("COLUMNS", ""):
        return max(20, int(columns)) if columns.isdecimal() else 120
    try:
        return max(20, os.get_terminal_size(out.fileno()).columns or 80)
    except (OSError, ValueError):
        return 120
