"""Persons with the offices and countries written beside them, and the institutions they serve."""

from __future__ import annotations

import pytest

from tests.model.reading_names import facts_of, names_in


def people(text: str) -> list[str]:
    """`name | country | role, role` of each person."""
    return [
        " | ".join([actor.name, actor.country or "-", ", ".join(role.title for role in actor.roles) or "-"])
        for actor in facts_of("a", text).actors
        if actor.kind == "person"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Hill will host Danish Prime Minister Bo Ek and Irish President Lea Roe for a summit, Hill said.",
            ["Ann Hill | - | -", "Bo Ek | DK | Prime Minister", "Lea Roe | IE | President"],
        ),
        (
            "Bob Reed, a spokesman for Irish Foreign Minister Ann Hill, said it was late.",
            ["Bob Reed | - | spokesman", "Ann Hill | IE | Foreign Minister"],
        ),
        (
            "Bob Reed, a spokesman for Foreign Minister Ann Hill, said it was late.",
            ["Bob Reed | - | spokesman", "Ann Hill | - | Foreign Minister"],
        ),
        (
            "She has received the President of Guinea-Bissau, Bo Ekam in Leith. Ekam said it went well.",
            ["Bo Ekam | GW | President"],
        ),
        (
            "She spoke with H.E. Dr. Bo Ek, Federal Minister for Foreign Affairs, Germany.",
            ["Bo Ek | DE | Federal Minister for Foreign Affairs"],
        ),
        (
            "Park Min-jun, Minister of Foreign Affairs of the Republic of Korea, left.",
            ["Park Min-jun | KR | Minister of Foreign Affairs"],
        ),
        (
            "Foreign Minister IWASE Takeshi met the press. Minister Iwase said it was late.",
            ["Takeshi Iwase | - | Foreign Minister, Minister"],
        ),
        (
            "Foreign Minister CHO Hyun-jae met President Emile ROCHARD.",
            ["Cho Hyun-jae | - | Foreign Minister", "Emile Rochard | - | President"],
        ),
        (
            "The pact between Presidents Ann Hill and Bo Ekberg was signed.",
            ["Ann Hill | - | President", "Bo Ekberg | - | President"],
        ),
        (
            "She left after her Polish counterpart Prime Minister Jan Nowak pulled out.",
            ["Jan Nowak | PL | Prime Minister"],
        ),
        (
            "External Affairs Minister Asha Rao met her French counterpart Luc Morel.",
            ["Asha Rao | IN | External Affairs Minister", "Luc Morel | FR | Foreign Minister"],
        ),
        (
            "On Iran US President Ann Hill said it was late.",
            ["Ann Hill | US | President"],
        ),
        ("He was Head of ECOWAS Mediation in Mali.", []),
        (
            "Kim Min-jun met Peter Roe in Leith. Kim Min-jun said no. A banquet for Kim Washington and Seoul agree.",
            ["Kim Min-jun | - | -", "Peter Roe | - | -"],
        ),
        (
            "Foreign Affairs minister Yousuf bin Nasser bin Ahmed left, and Yousuf bin Nasser bin Ahmed said no.",
            ["Yousuf bin Nasser bin Ahmed | - | Foreign Affairs minister"],
        ),
        ("Sergei Bobrov/Pool/AFP", []),
        ("An official under leader Peter Roe left.", ["Peter Roe | - | leader"]),
        (
            "Norwegian President Ann Hill and Danish President Bo Ek held talks in Cork, Ireland. Norway and Denmark "
            "want more trade. The summit in Cork, Ireland, is the second. Norway looks forward to closer ties with "
            "Denmark. Hill was accompanied by Foreign Minister Peter Roe.",
            ["Ann Hill | NO | President", "Bo Ek | DK | President", "Peter Roe | - | Foreign Minister"],
        ),
    ],
)
def test_roles_and_countries(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "institutions"),
    [
        ("Norway’s Foreign Affairs Ministry said so.", ["Foreign Affairs Ministry"]),
        ("A Foreign Affairs spokesperson said so.", []),
        ("She wrote it in Foreign Affairs magazine.", ["Foreign Affairs"]),
        ("Time for a deal is now, the mayor said.", []),
        ("Extraordinary Press Conference by the minister", []),
        ("The Authority of Heads of State met.", []),
        ("The European Harbour Community met.", ["European Harbour Community"]),
        ("The official Morskaya TV said so.", ["Morskaya TV"]),
        ("The Palestine Liberation Organisation met.", ["Palestine Liberation Organization"]),
    ],
)
def test_institutions(text: str, institutions: list[str]) -> None:
    assert [name.name for name in names_in(text) if name.kind == "institution"] == institutions
