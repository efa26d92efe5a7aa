"""Whom an office means that stands for a name: "the diplomat", "the deputy minister", "the leaders"."""

from __future__ import annotations

import pytest

from .test_speakers_modern import speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ambassador-at-Large Ivan Orlov told them to wait. “It is late,” the diplomat noted.", ["Ivan Orlov"] * 2),
        (
            "Russian Foreign Ministry spokeswoman Maria Orlova said they would wait. “It is late,” the diplomat noted.",
            ["Maria Orlova"] * 2,
        ),
        (
            "Kremlin spokesman Ivan Orlov said they would wait. “It is late,” the diplomat noted.",
            ["Ivan Orlov", "[the diplomat]"],
        ),
        (
            "Deputy Foreign Minister Ivan Orlov said they would wait. “It is late,” the deputy minister added.",
            ["Ivan Orlov"] * 2,
        ),
        (
            "President Ann Lee met today with Prime Minister Jan Kral of Ghana. The President praised Ghana. It was a "
            "long day. Nobody left. The sun set.\nThe leaders agreed that it was late.",
            ["Ann Lee, Jan Kral"],
        ),
    ],
)
def test_speakers(text: str, expected: list[str]) -> None:
    assert speakers(text)[-len(expected) :] == expected
