"""How long the explorer keeps one waiting, measured in a pseudo-terminal of 120 by 40 with the SSH profile.

    python bench/ssh.py [PATH]     (PATH: the articles to open; seeds/ if left out)

Times are from the key to the last byte of its answer, in milliseconds: median and worst of all tries. Bytes are exact.
The budgets stand beside them; a figure above its budget is marked.
"""

from __future__ import annotations

import os
import select
import statistics
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent))

from tests.tui.terminals import TerminalProgram

OVER_SSH = {"SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}
# An answer is over when nothing more came for so long; it is not counted.
SILENCE = 0.15
QUOTES = 100_000


def answer(program: TerminalProgram, keys: str) -> tuple[float, int]:
    """Milliseconds from `keys` to the last byte of the answer, and its bytes."""
    started = last = perf_counter()
    os.write(program.terminal, keys.encode())
    size = 0
    while select.select([program.terminal], [], [], SILENCE if size else 2.0)[0]:
        size += len(os.read(program.terminal, 1 << 16))
        last = perf_counter()
    return (last - started) * 1000, size


def report(what: str, found: list[tuple[float, int]], most_ms: float, most_bytes: int | None = None) -> None:
    times, sizes = [time for time, _ in found], [size for _, size in found]
    middle, worst = statistics.median(times), max(times)
    over = worst > most_ms or (most_bytes is not None and max(sizes) > most_bytes)
    budget = f"{most_ms:.0f} ms" + (f", {most_bytes:,} B" if most_bytes is not None else "")
    print(f"{what:<34} {middle:7.1f} ms {worst:7.1f} ms {max(sizes):7,} B   budget {budget}{'   OVER' if over else ''}")


def first_frame(path: str) -> tuple[float, float, int]:
    """Milliseconds from the start of the process to the first full frame of the explorer: on the clock, and computing.

    On a busy machine the second one is what to look at. Both start before Python does.
    """
    started = perf_counter()
    with TerminalProgram(environ=OVER_SSH, arguments=[path]) as program:
        size = len(program.read(silence=0.0, until=b"Quotes"))
        clock = (perf_counter() - started) * 1000
        fields = Path(f"/proc/{program.process.pid}/stat").read_text().rpartition(")")[2].split()
        ticks = int(fields[11]) + int(fields[12])
        return clock, ticks * 1000 / os.sysconf("SC_CLK_TCK"), size


def main() -> None:
    path = sys.argv[1] if len(sys.argv) > 1 else str(Path(__file__).parent.parent / "seeds")
    print(f"{'':<34} {'median':>10} {'worst':>10} {'most':>9}")
    frames = [first_frame(path) for _ in range(5)]
    report("first frame", [(clock, size) for clock, _, size in frames], 1000)
    report("first frame, computing only", [(computing, size) for _, computing, size in frames], 1000)
    # Made ready as the worker that reads the files does it before it hands a corpus over.
    ready = f"(lambda corpus: corpus.prepare() or corpus)(index(make_corpus({QUOTES})))"
    with TerminalProgram(ready, OVER_SSH) as program:
        program.read(silence=1.0, until=b"1/100,000", patience=300.0)
        report("cursor move", [answer(program, key) for key in "jjjjjjkkjj"], 20, 600)
        report("page", [answer(program, key) for key in "  bb  bb"], 60, 10_000)
        report("last and first row", [answer(program, key) for key in "GgGg"], 60, 10_000)
        report("follow and back", [answer(program, key) for key in "\r[\r[\r["], 60, 10_000)
        # What the worker that reads the files does before it hands them over.
        answer(program, "1\r")
        answer(program, "[")
        report("an actor as filter, and back", [answer(program, key) for key in ("1\r", "[", "1\r", "[")], 60, 10_000)
        answer(program, "/")
        typed = [answer(program, key) for key in "minister said"]
        report(f"one more letter, {QUOTES:,} quotes", typed, 100)
        report("one letter less", [answer(program, "\x7f") for _ in range(8)], 100)
        resting = program.read(silence=3.0)
    print(f"{'3 seconds at rest':<34} {'':>10} {'':>10} {len(resting):7,} B   budget 0 B{'   OVER' if resting else ''}")


if __name__ == "__main__":
    main()
