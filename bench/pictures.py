"""Pictures of the explorer as it really looks, for the README.

python bench/pictures.py [FOLDER]     (docs/ if left out; opens seeds/)
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from onrecord.model import load
from onrecord.tui.app import OnRecord
from onrecord.tui.terminal import Terminal

ROOT = Path(__file__).parent.parent
# Name of the picture, columns and lines, keys pressed before it is taken.
PICTURES = (
    ("explorer", (120, 40), ("slash", *"by:iwaya", "enter", "j", "j")),
    ("why", (80, 24), ("slash", *"by:iwaya", "enter", "j", "j", "w")),
)
# Longer than the cursor must rest before the reader follows.
REST = 0.4
# The export asks the network for a font; a picture should not, and most pages would not let it.
_WEB_FONTS = re.compile(r"\s*@font-face \{[^}]*\}")
_FONTS = "ui-monospace, 'Fira Code', 'DejaVu Sans Mono', Menlo, Consolas, monospace"


async def picture(name: str, size: tuple[int, int], keys: tuple[str, ...], folder: Path) -> None:
    app = OnRecord(("seeds",), corpus=load(ROOT / "seeds"), terminal=Terminal())
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        for key in keys:
            await pilot.press({" ": "space", ":": "colon"}.get(key, key))
        await pilot.pause(REST)
        drawn = _WEB_FONTS.sub("", app.export_screenshot(title="onrecord"))
        drawn = re.sub(r"font-family: Fira Code[^;]*;", f"font-family: {_FONTS};", drawn)
        (folder / f"{name}.svg").write_text(drawn, encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs"
    folder.mkdir(parents=True, exist_ok=True)
    for name, size, keys in PICTURES:
        asyncio.run(picture(name, size, keys, folder))
        print(folder / f"{name}.svg")


if __name__ == "__main__":
    main()
