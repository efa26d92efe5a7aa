"""The command line: `onrecord PATH` opens the explorer, `onrecord quotes PATH` and its like print and are done."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from .exits import INTERRUPTED, UNUSABLE

#: What `-` stands for: the paths on standard input.
_STANDARD_INPUT = "-"
_LISTINGS = ("quotes", "actors", "meetings", "documents")
_FORMATS = ("table", "jsonl", "json", "csv", "md")

_EXPLORER_HELP = """\
commands:
  quotes, actors, meetings, documents   print what a query finds
  check                                 what could not be read, dated or attributed, and why
  onrecord COMMAND --help says more. A folder with the name of a command is opened as ./quotes.

examples:
  onrecord articles/                            open the explorer on a folder
  onrecord articles/ -q 'by:iwaya ties'         ... with a query
  find . -name '*.txt' -mtime -7 | onrecord -   ... on the paths that come in
  onrecord quotes articles/ -q 'by:cho from:2025-01' --format csv > cho.csv
  onrecord meetings articles/ -q 'is:planned in:seoul'

Without a path the explorer asks for a folder; inside a checkout of onrecord it opens the sample articles.
"""

_LISTING_HELP = """\
examples:
  onrecord {name} articles/
  onrecord {name} articles/ -q 'by:"cho tae yul" on:2025-01'
  onrecord {name} articles/ -q 'denuclearization -by:trump' --format jsonl | head

query:
  words, prefixes and small typing errors; 'exact  ^start  end$  !not  "a phrase"  one | other
  by: to: with: (people)   in: at: (place, meeting)   doc: outlet:   on: from: to: (dates)   is:direct is:planned ...
  -by:trump negates a field. docs/query.md says it all.

exit status: 0 found, 1 nothing matched, 2 wrong usage, a query that cannot be understood, or nothing could be read
"""

_CHECK_HELP = """\
Lists the files that could not be read, the documents without a date and the quotes without a speaker, with the reason
and the place of each.

exit status: 0 nothing to report, 1 something is listed, 2 wrong usage, or nothing could be read
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give its exit status. `arguments` are those behind the program's name."""
    given = _joined(sys.argv[1:] if arguments is None else arguments)
    _open_closed_streams()
    try:
        status = _run(given)
        sys.stdout.flush()
        return status
    except KeyboardInterrupt:
        from .background import leave_soon

        return leave_soon(INTERRUPTED)
    except BrokenPipeError:
        # The reader has seen enough (| head). Nothing may be written any more, not even when Python closes the stream.
        _write_nowhere()
        return 0
    except OSError as error:
        _write_nowhere()
        from .safe import printable

        print(f"onrecord: {printable(str(error))}", file=sys.stderr)
        return UNUSABLE


def _open_closed_streams() -> None:
    """A stream that was closed (`>&-`) is None; what is written there goes nowhere."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115


def _write_nowhere() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _joined(arguments: Sequence[str]) -> list[str]:
    """`-q -by:trump` as one argument: a query may begin with a minus."""
    joined: list[str] = []
    given = iter(arguments)
    for one in given:
        if one == "--":
            return [*joined, one, *given]
        following = next(given, None) if one in ("-q", "--query") else None
        joined.append(one if following is None else f"--query={following}")
    return joined


def _run(given: list[str]) -> int:
    command = given[0] if given else ""
    if command in _LISTINGS:
        return _listing(command, given[1:])
    if command == "check":
        return _check(given[1:])
    return _explore(given)


class _Parser(argparse.ArgumentParser):
    """Says what is wrong without letting what was typed reach the terminal as it is."""

    def error(self, message: str) -> NoReturn:
        from .safe import printable

        self.print_usage(sys.stderr)
        self.exit(UNUSABLE, f"{self.prog}: {printable(message)}\n")


def _parser(prog: str, description: str, epilog: str) -> _Parser:
    parser = _Parser(
        prog=prog,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "paths", nargs="*", metavar="PATH", help="a folder or a file; - takes a list of paths from standard input"
    )
    return parser


def _listing(command: str, given: list[str]) -> int:
    parser = _parser(
        f"onrecord {command}", f"Print the {command} that a query finds.", _LISTING_HELP.format(name=command)
    )
    parser.add_argument("-q", "--query", default="", help="what to look for (all, if left out)")
    parser.add_argument(
        "-f",
        "--format",
        choices=_FORMATS,
        help="how to print: a table on a terminal, JSON Lines elsewhere, unless said",
    )
    options = parser.parse_args(given)
    from .headless import list_records

    return list_records(command, _paths(options.paths, parser.error), options.query, options.format)


def _check(given: list[str]) -> int:
    parser = _parser("onrecord check", "What could not be read, dated or attributed, and why.", _CHECK_HELP)
    parser.add_argument("-f", "--format", choices=("text", "jsonl"), default="text", help="how to print")
    options = parser.parse_args(given)
    from .headless import check

    return check(_paths(options.paths, parser.error), options.format)


def _explore(given: list[str]) -> int:
    parser = _parser(
        "onrecord", "Who said what, to whom, at which meeting, when, and where is it written?", _EXPLORER_HELP
    )
    parser.add_argument("-q", "--query", default="", help="open with this query")
    parser.add_argument("--mouse", action=argparse.BooleanOptionalAction, help="use the mouse (over SSH it is off)")
    parser.add_argument("--version", action="store_true", help="print the version and leave")
    options = parser.parse_args(given)
    if options.version:
        from .version import version

        print(f"onrecord {version()}")
        return 0
    paths = _read_list(options.paths) or sample_folder()
    if "" in paths:
        parser.error("a path is empty; the folder one stands in is .")
    missing = [path for path in paths if not os.path.lexists(path)]
    if missing and len(missing) == len(paths):
        parser.error(f"there is no {missing[0]}")
    if not sys.stdout.isatty():
        parser.error("the explorer needs a terminal; onrecord quotes, actors, meetings and documents do not")
    if _STANDARD_INPUT in options.paths or not sys.stdin.isatty():
        _keyboard_as_input()
    from .app import run

    return run(paths, options.query, mouse=options.mouse)


def _paths(given: Sequence[str], error: Callable[[str], NoReturn]) -> list[str]:
    """The paths to read, or the sample articles inside a checkout. An error where there are none."""
    paths = _read_list(given) or ([] if given else sample_folder())
    if not paths:
        error("a path is needed: a folder, a file, or - for a list on standard input")
    if "" in paths:
        error("a path is empty; the folder one stands in is .")
    return paths


def _read_list(given: Sequence[str]) -> list[str]:
    """The paths given, `-` replaced by those on standard input: one a line, or with NUL between (find -print0)."""
    paths: list[str] = []
    for path in given:
        if path != _STANDARD_INPUT:
            paths.append(path)
            continue
        listed = os.fsdecode(sys.stdin.buffer.read())
        divider = "\0" if "\0" in listed else "\n"
        paths += [line for one in listed.split(divider) if (line := one.rstrip("\r\n"))]
    return paths


def _keyboard_as_input() -> None:
    """Standard input brought the paths; the keys come from the terminal itself."""
    try:
        terminal = os.open("/dev/tty", os.O_RDWR)
    except OSError:
        return
    os.dup2(terminal, 0)
    os.close(terminal)


def sample_folder() -> list[str]:
    """The `seeds/` of the checkout one stands in, or that this package runs from; nothing elsewhere."""
    for folder in (Path.cwd(), Path(__file__).resolve().parent.parent):
        try:
            ours = 'name = "onrecord"' in (folder / "pyproject.toml").read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if ours and (folder / "seeds").is_dir():
            return [os.path.relpath(folder / "seeds")]
    return []


if __name__ == "__main__":
    sys.exit(main())
