"""What this terminal can do, read once from its environment: signs, colours, mouse, and who stands in between."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Multiplexer = Literal["tmux", "screen"]

COERCED = {"C.UTF-8", "C.utf8", "UTF-8"}
TRUE_WORDS = {"1", "on", "true", "yes"}


@dataclass(frozen=True, slots=True)
class Terminal:
    """`ascii`: nothing above 0x7E may be written. `ssh`: bytes travel. `multiplexer`: what OSC 52 must get through."""

    ascii: bool = False
    colour: bool = True
    ssh: bool = False
    mouse: bool = True
    multiplexer: Multiplexer | None = None

    @classmethod
    def detect(cls, environ: Mapping[str, str], encoding: str | None, mouse: bool | None = None) -> Terminal:
        """What `environ` and the encoding of standard output speak for; `mouse` is what the user asked for."""
        ssh = any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))
        wanted = environ.get("ONRECORD_MOUSE", "").strip().lower()
        if mouse is None:
            mouse = wanted in TRUE_WORDS if wanted else not ssh
        return cls(
            ascii=_is_ascii(environ, encoding),
            # no-color.org: set and not empty.
            colour=not environ.get("NO_COLOR"),
            ssh=ssh,
            mouse=mouse,
            multiplexer=_multiplexer(environ),
        )


def _is_ascii(environ: Mapping[str, str], encoding: str | None) -> bool:
    """The locale counts before the encoding: Python writes UTF-8 under `LANG=C` too, whether it can be read or not."""
    if environ.get("ONRECORD_ASCII", "").strip().lower() in TRUE_WORDS:
        return True
    names = ["LC_ALL", "LC_CTYPE", "LANG"]
    if environ.get("LC_CTYPE") in COERCED and environ.get("LANG") in ("C", "POSIX"):
        # Not the user's word: Python puts it there itself where it meets the C locale (PEP 538).
        names.remove("LC_CTYPE")
    locale = next((environ[name] for name in names if environ.get(name)), "")
    if locale:
        return "utf" not in locale.lower()
    return "utf" not in (encoding or "").lower()


def _multiplexer(environ: Mapping[str, str]) -> Multiplexer | None:
    if environ.get("TMUX"):
        return "tmux"
    if environ.get("STY"):
        return "screen"
    # Behind ssh the variables are gone, yet TERM still tells: both call themselves screen or tmux.
    term = environ.get("TERM", "")
    if term.startswith("tmux"):
        return "tmux"
    return "screen" if term.startswith("screen") else None
