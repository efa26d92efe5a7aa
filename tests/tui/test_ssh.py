"""The walk in tmux over a real ssh to this machine: an own sshd on a loopback port, with keys made for the test."""

from __future__ import annotations

import getpass
import os
import pty
import shlex
import shutil
import socket
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.tui.terminals import PROGRAM, ROOT

SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
MISSING = [
    name
    for name, found in {"sshd": SSHD, "ssh": shutil.which("ssh"), "tmux": shutil.which("tmux")}.items()
    if not found
]
PATIENCE = 15.0

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not on this machine: {', '.join(MISSING)}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _key(path: Path) -> Path:
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(path)], check=True)
    return path


@pytest.fixture
def ssh(tmp_path: Path) -> Iterator[list[str]]:
    """The command that logs in to this machine; an sshd of its own runs as long as the test."""
    host, user = _key(tmp_path / "host"), _key(tmp_path / "user")
    (tmp_path / "authorized").write_text(user.with_suffix(".pub").read_text())
    port = _free_port()
    settings = {
        "Port": port,
        "ListenAddress": "127.0.0.1",
        "HostKey": host,
        "AuthorizedKeysFile": tmp_path / "authorized",
        "PidFile": tmp_path / "pid",
        "StrictModes": "no",
        "UsePAM": "no",
        "PasswordAuthentication": "no",
        "PermitRootLogin": "prohibit-password",
    }
    config = tmp_path / "sshd_config"
    config.write_text("".join(f"{name} {value}\n" for name, value in settings.items()))
    # What the system's start script does; without it sshd does not start as root.
    separation = Path("/run/sshd")
    made = os.geteuid() == 0 and not separation.exists()
    if made:
        separation.mkdir(mode=0o755)
    server = subprocess.Popen([str(SSHD), "-D", "-e", "-f", str(config)], stderr=subprocess.PIPE)
    login = [
        "ssh",
        "-F",
        "none",
        "-p",
        str(port),
        "-i",
        str(user),
        "-o",
        "StrictHostKeyChecking=no",
        "-o",
        "BatchMode=yes",
    ]
    login += [
        "-o",
        f"UserKnownHostsFile={tmp_path / 'known'}",
        "-o",
        "LogLevel=ERROR",
        f"{getpass.getuser()}@127.0.0.1",
    ]
    try:
        end = monotonic() + PATIENCE
        while (tried := subprocess.run([*login, "true"], capture_output=True, text=True)).returncode:
            if server.poll() is not None or monotonic() > end:
                reason = server.stderr.read().decode() if server.poll() is not None and server.stderr else tried.stderr
                pytest.skip(f"sshd lets nobody in here: {reason.strip()}")
            sleep(0.1)
        yield login
    finally:
        server.terminate()
        server.wait()
        if server.stderr:
            server.stderr.close()
        if made:
            separation.rmdir()


class Tmux:
    """A tmux of its own, started over ssh; keys go through it, the screen is read from it."""

    def __init__(self, login: list[str]) -> None:
        self.name = f"onrecord-{uuid.uuid4().hex[:8]}"
        code = PROGRAM.format(root=str(ROOT), corpus="sample.sample()")
        program = shlex.join([sys.executable, "-c", code])
        inner = shlex.join(
            ["tmux", "-u", "-L", self.name, "-f", "/dev/null", "new-session", "-x", "120", "-y", "40", program]
        )
        self.terminal, far = pty.openpty()
        environ = {**os.environ, "TERM": "xterm-256color"}
        remote = f"LANG=C.UTF-8 {inner}"
        self.client = subprocess.Popen(
            [*login[:1], "-tt", *login[1:], remote], stdin=far, stdout=far, stderr=far, env=environ
        )
        os.close(far)

    def run(self, *command: str) -> str:
        return subprocess.run(["tmux", "-L", self.name, *command], capture_output=True, text=True).stdout

    def screen_with(self, words: str) -> str:
        """The screen, once it shows `words`."""
        end = monotonic() + PATIENCE
        while words not in (screen := self.run("capture-pane", "-p")):
            assert monotonic() < end, screen
            sleep(0.05)
        return screen

    def press(self, *keys: str) -> None:
        self.run("send-keys", *keys)

    def close(self) -> None:
        self.run("kill-server")
        self.client.kill()
        self.client.wait()
        os.close(self.terminal)


def test_the_walk_in_tmux_over_ssh(ssh: list[str]) -> None:
    tmux = Tmux(ssh)
    try:
        tmux.screen_with("1/6")
        tmux.run("resize-window", "-x", "120", "-y", "40")
        tmux.press("/")
        tmux.press("-l", "by:berg harbours")
        tmux.screen_with("Quotes 1 of 6")
        tmux.press("Enter")
        searched = tmux.screen_with("  by:berg   harbours  ")
        tmux.press("Enter")
        tmux.screen_with("next fact")
        # A match, a name, and the name of the Danish minister.
        tmux.press("g", "n", "n", "n")
        opened = tmux.screen_with("▌ Holm said")
        tmux.press("Enter")
        tmux.screen_with("by:Lars Holm")
        tmux.press("2")
        tmux.screen_with("Meetings 2 of 3")
        tmux.press("[")
        tmux.screen_with(opened)
        tmux.press("[")
        tmux.screen_with(searched)
        tmux.press("y")
        assert "copied the citation" in tmux.screen_with("copied")
        tmux.press("q")
        end = monotonic() + PATIENCE
        while tmux.client.poll() is None and monotonic() < end:
            sleep(0.05)
        assert tmux.client.returncode == 0
    finally:
        tmux.close()
