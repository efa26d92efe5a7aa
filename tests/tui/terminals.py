"""The real program in a pseudo-terminal: keys go in, bytes come out and are counted."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping, Sequence
from pathlib import Path
from time import monotonic
from types import TracebackType

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """
import os, sys
sys.path.insert(0, {root!r})
from onrecord.model.search import index
from tests.factory import make_corpus
from tests.tui import sample
from onrecord.tui.app import OnRecord
from onrecord.tui.terminal import Terminal
terminal = Terminal.detect(os.environ, sys.stdout.encoding)
sys.exit(OnRecord(corpus={corpus}, terminal=terminal).run(mouse=terminal.mouse))
"""
# Longer than any frame takes; silence is what ends a reading, so a slow machine only makes the test slower.
SILENCE = 0.09
# So long a key may stay without an answer; few do.
ANSWER = 1.0
PATIENCE = 30.0


class TerminalProgram:
    """A program in a pseudo-terminal of `columns` by `lines`; use it in a `with`.

    It opens `corpus`, a Python expression, or runs the command line with `arguments`, or is `code`.
    """

    def __init__(
        self,
        corpus: str = "sample.sample()",
        environ: Mapping[str, str] | None = None,
        columns: int = 120,
        lines: int = 40,
        arguments: Sequence[str] = (),
        code: str = "",
    ) -> None:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH", "VIRTUAL_ENV") if name in os.environ}
        environ = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "ESCDELAY": "20", **kept, **(environ or {})}
        self.terminal, program_side = pty.openpty()
        fcntl.ioctl(program_side, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        code = code or PROGRAM.format(root=str(ROOT), corpus=corpus)
        command = ["-m", "onrecord.tui.cli", *arguments] if arguments else ["-c", code]
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=program_side,
            stdout=program_side,
            stderr=program_side,
            env=environ,
            start_new_session=True,
        )
        os.close(program_side)

    def __enter__(self) -> TerminalProgram:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.terminal)

    def read(self, silence: float = SILENCE, until: bytes = b"", patience: float = PATIENCE) -> bytes:
        """All bytes written until `until` was seen and then nothing came for `silence` seconds."""
        found, seen = bytearray(), not until
        end = monotonic() + patience
        while monotonic() < end:
            # Never without a wait: asking again and again would take the processor from the program that is measured.
            ready, _, _ = select.select([self.terminal], [], [], silence if seen else max(silence, 0.1))
            if ready:
                try:
                    found += os.read(self.terminal, 65536)
                except OSError:
                    break
                seen = seen or until in found
            elif seen:
                break
        return bytes(found)

    def press(self, keys: str, silence: float = SILENCE, answer: float = ANSWER, until: bytes = b"") -> bytes:
        """What the program writes in answer to `keys`, at least up to `until`."""
        os.write(self.terminal, keys.encode())
        select.select([self.terminal], [], [], answer)
        return self.read(silence, until)

    def walk(self, *keys: str) -> bytes:
        """Like `press`, for each of `keys`, where it does not matter which of them a byte belongs to."""
        return b"".join(self.press(key, silence=0.05, answer=0.15) for key in keys) + self.read()

    def resize(self, columns: int, lines: int) -> bytes:
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        os.kill(self.process.pid, signal.SIGWINCH)
        return self.read()
