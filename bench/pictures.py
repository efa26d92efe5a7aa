"""Pictures of the explorer as it really looks, for the README.

python bench/pictures.py [FOLDER]     (docs/ if left out; opens seeds/)
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from onrecord.model import load
from onrecord.tui.app import OnRecord
from onrecord.tui.terminal import Terminal

ROOT = Path(__file__).parent.parent
# Name of the picture, columns and lines, keys pressed before it is taken.
PICTURES = (
    ("explorer-120x40", (120, 40), ("slash", *"by:iwaya", "enter", "j", "j", "enter")),
    ("explorer-80x24", (80, 24), ("j", "j")),
    ("why-80x24", (80, 24), ("j", "w")),
)


async def picture(name: str, size: tuple[int, int], keys: tuple[str, ...], folder: Path) -> None:
    app = OnRecord(("seeds",), corpus=load(ROOT / "seeds"), terminal=Terminal())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press({" ": "space", ":": "colon"}.get(key, key))
        await pilot.pause()
        (folder / f"{name}.svg").write_text(app.export_screenshot(title="onrecord"), encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    for name, size, keys in PICTURES:
        asyncio.run(picture(name, size, keys, folder))
        print(folder / f"{name}.svg")


if __name__ == "__main__":
    main()
