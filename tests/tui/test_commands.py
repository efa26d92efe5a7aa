"""The table of commands is whole: every command can be run, no key means two things."""

from __future__ import annotations

import pytest
from onrecord.tui.commands import COMMANDS, GROUPS, Command, commands_for, key_label, keymap
from onrecord.tui.look import look
from onrecord.tui.screens.explorer import Explorer
from onrecord.tui.screens.help import help_text

WANTED = "j k up down g G pageup pagedown ctrl+d ctrl+u tab 1 2 3 4 slash escape enter left_square_bracket".split() + (
    "right_square_bracket u n N w c U s z p y Y question_mark colon q".split()
)
# Terminals, tmux and editors take these.
TAKEN = {"ctrl+enter", "ctrl+h", "ctrl+j", "ctrl+m", *(f"f{number}" for number in range(1, 13))}


def test_every_key_of_the_design_is_there() -> None:
    assert set(WANTED) <= {key for command in COMMANDS for key in command.keys}


def test_no_key_means_two_things_and_none_is_taken_by_others() -> None:
    keys = [key for command in COMMANDS for key in command.keys]
    assert len(keys) == len(set(keys))
    assert not TAKEN & set(keys)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.action)
def test_every_command_can_be_run_and_is_explained(command: Command) -> None:
    name = command.action.partition("(")[0]
    assert name.startswith("app.") or hasattr(Explorer, f"action_{name}")
    assert command.group in GROUPS
    assert command.help
    assert not command.help.endswith(".")


def test_help_names_every_command() -> None:
    text = "\n".join("".join(words for words, _ in paragraph) for paragraph in help_text(look()))
    assert all(command.help in text and command.keys_shown in text for command in COMMANDS)


def test_keys_and_hints_come_from_the_table() -> None:
    assert keymap()["slash"].action == "search"
    assert any(command.action == "next_fact" for command in commands_for("reader"))
    assert not any(command.action == "next_fact" for command in commands_for("actors"))


@pytest.mark.parametrize(("key", "label"), [("slash", "/"), ("ctrl+d", "Ctrl+D"), ("G", "G"), ("pagedown", "PgDn")])
def test_key_label(key: str, label: str) -> None:
    assert key_label(key) == label
