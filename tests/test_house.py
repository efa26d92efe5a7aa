"""The rules of the house, kept by reading imports."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted(path for folder in ("model", "tui") for path in (ROOT / folder).rglob("*.py"))
STAGES = {"reading", "text", "extract", "resolve", "corpus"}
# What a phrase of a document means depends on the words around it: that is why resolve sees the text.
ALLOWED = {"extract": {"text"}, "resolve": {"extract", "text"}}


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(("onrecord", *(parts[:-1] if parts[-1] == "__init__" else parts)))


def imports(path: Path) -> set[str]:
    """The absolute names of all modules of ours or others that `path` imports, at any depth of the file."""
    own = module_name(path).split(".")
    package = own if path.name == "__init__.py" else own[:-1]
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            origin = ".".join([*base, *([node.module] if node.module else [])])
            for alias in node.names:
                inner = f"{origin}.{alias.name}"
                names.add(inner if inner in NAMES else origin)
    return names


NAMES = {module_name(path) for path in MODULES}
IMPORTS = {module_name(path): imports(path) for path in MODULES}


def stage_of(name: str) -> str | None:
    parts = name.split(".")
    return parts[2] if len(parts) > 2 and parts[1] == "model" else None


def violations() -> list[str]:
    found = []
    for name, imported in IMPORTS.items():
        for other in imported:
            parts, others = name.split("."), other.split(".")
            top = others[0]
            if parts[1] == "model" and (top in {"textual", "rich"} or other.startswith("onrecord.tui")):
                found.append(f"{name} imports {other}: the model knows nothing of the screen")
            here, there = stage_of(name), stage_of(other)
            if here == "extract" and there == "extract" and others[3:] not in ([], ["mentions"]):
                same_room = len(parts) > 3 and parts[:4] == others[:4]
                if not same_room:
                    found.append(f"{name} imports {other}: extractors do not import each other")
            if here in STAGES and there in STAGES and here != there and there not in ALLOWED.get(here, ()):
                found.append(f"{name} imports {other}: stages meet only in the pipeline")
            if here == "resolve" and there == "extract" and others[3:] != ["mentions"]:
                found.append(f"{name} imports {other}: resolve sees what extractors find, not how")
            if here == "search" and there not in {None, "corpus", "query", "records"} and there != "search":
                found.append(f"{name} imports {other}: search sees corpus, query and records only")
            if (
                parts[1:3] == ["tui", "panes"]
                and others[:2] == ["onrecord", "tui"]
                and others[2:3]
                in (
                    ["panes"],
                    ["screens"],
                )
            ):
                found.append(f"{name} imports {other}: panes post messages, screens answer")
    return found


def test_imports_keep_to_the_house() -> None:
    assert violations() == []


def test_no_import_circles() -> None:
    """Depth first over our own modules; a package's face counts as a module of its own."""
    state: dict[str, int] = {}
    circles: list[str] = []

    def visit(name: str, trail: tuple[str, ...]) -> None:
        if state.get(name) == 2:
            return
        if state.get(name) == 1:
            circles.append(" -> ".join([*trail[trail.index(name) :], name]))
            return
        state[name] = 1
        for other in sorted(IMPORTS[name] & NAMES):
            visit(other, (*trail, name))
        state[name] = 2

    for name in sorted(NAMES):
        visit(name, ())
    assert circles == []


def test_every_package_is_declared() -> None:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["setuptools"]["packages"]
    on_disk = {module_name(path) for path in MODULES if path.name == "__init__.py"}
    assert set(declared) == on_disk


def test_every_module_has_a_word_at_the_door() -> None:
    bare = [
        str(path.relative_to(ROOT))
        for path in MODULES
        if (text := path.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(text))
    ]
    assert bare == []


@pytest.mark.parametrize("module", ["onrecord.model", "onrecord.tui.cli"])
def test_headless_modules_do_not_import_the_screen(module: str) -> None:
    code = f"import {module}, sys; print(*(name for name in ('textual',) if name in sys.modules))"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.split() == []
