"""Meetings as readouts and reports tell them: who takes part, on which day, what is said again of the same meeting."""

from __future__ import annotations

import pytest

from ..reading_meetings import meetings_in

SENTENCES = [
    # what somebody spoke about is no side
    (
        "President Amina Diallo of Senegal and President Julius Bako of Gabon spoke on Tuesday regarding Mali.",
        ["phone_call; held; 2024-06-11; -; Amina Diallo, Julius Bako"],
    ),
    (
        "Foreign Minister Tomas Novak met Estonian Foreign Minister Liis Kask on Monday. They conferred about the "
        "talks with Iran.",
        ["bilateral_meeting; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # the day stands first, a time of day and a length after it
    (
        "On June 10, commencing at 7:10 p.m. for approximately 15 minutes, Ms. Yoko Tanabe, Minister for Foreign "
        "Affairs of Japan, held a telephone talk with Mr. Erik Lund, Minister for Foreign Affairs of Denmark.",
        ["phone_call; held; 2024-06-10; -; Erik Lund, Yoko Tanabe"],
    ),
    # the first since taking office
    (
        "Foreign Minister Tomas Novak held his first phone call since taking office with Estonian Foreign Minister "
        "Liis Kask on Monday.",
        ["phone_call; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # who called, who was called, and whom "who" means
    (
        "On June 10, from 7:40 p.m., Ms. Yoko Tanabe, Minister for Foreign Affairs of Japan, received a courtesy call "
        "from Mr. Louis Perrin, Special Representative of the Minister of Foreign Affairs of France, who is visiting "
        "Japan.",
        [
            "courtesy_call; held; 2024-06-10; Japan; Louis Perrin, Yoko Tanabe",
            "visit; held; 2024-06-10; Japan; Louis Perrin",
        ],
    ),
    (
        "President Amina Diallo of Senegal placed phone calls to the leaders of Canada and Ghana on Tuesday.",
        ["phone_call; held; 2024-06-11; -; Amina Diallo, Canada, Ghana"],
    ),
    (
        "Foreign Minister Tomas Novak having a phone conversation with Estonian Foreign Minister Liis Kask on "
        "June 10, 2024.",
        ["phone_call; held; 2024-06-10; -; Liis Kask, Tomas Novak"],
    ),
    # both sides are named: who tells of them is none
    (
        "Spokeswoman Marta Ruiz said on Tuesday a round of talks between Chile and Peru would be held in Lima on "
        "June 20.",
        ["bilateral_meeting; planned; 2024-06-20; Lima; Chile, Peru"],
    ),
    # what was agreed at an earlier meeting
    (
        "Novak urged preparations for the next trilateral summit meeting between the leaders of Chile, Peru and "
        "Bolivia as agreed at the foreign ministers' meeting in November last year.",
        ["summit; planned; -; -; Bolivia, Chile, Peru", "multilateral_meeting; held; 2023-11; -; -"],
    ),
    # several calls, several meetings at once
    (
        "President Amina Diallo called Canadian Prime Minister Peter Hall, Tongan King Tupou VI and Polish President "
        "Jan Nowak.",
        [
            "phone_call; held; -; -; Amina Diallo, Peter Hall",
            "phone_call; held; -; -; Amina Diallo, Tupou VI",
            "phone_call; held; -; -; Amina Diallo, Jan Nowak",
        ],
    ),
    (
        "Foreign Minister Tomas Novak is due to hold separate meetings with Estonian Foreign Minister Liis Kask and "
        "Danish Foreign Minister Erik Lund on Friday.",
        [
            "bilateral_meeting; planned; 2024-06-14; -; Liis Kask, Tomas Novak",
            "bilateral_meeting; planned; 2024-06-14; -; Erik Lund, Tomas Novak",
        ],
    ),
    # what a sentence says of the meeting told of before is no other
    (
        "President Amina Diallo met President Jan Nowak and President Julius Bako in Dakar on Monday. It was the first "
        "time for Diallo to host foreign leaders in Dakar. It was also her first occasion to receive Nowak. "
        '"This is the first summit I have hosted here," Diallo said. The summit was the first gathering of the three '
        "leaders after their previous summits were held elsewhere.",
        ["summit; held; 2024-06-10; Dakar; Amina Diallo, Jan Nowak, Julius Bako"],
    ),
    # what goes on from a plan is planned, and what somebody goes somewhere for is done by the one who goes
    (
        "Foreign Minister Tomas Novak will visit Estonia and hold talks with Foreign Minister Liis Kask.",
        ["visit; planned; -; Estonia; Tomas Novak", "bilateral_meeting; planned; -; -; Liis Kask, Tomas Novak"],
    ),
    (
        "Czech Foreign Minister Tomas Novak is due in Tallinn to hold talks with Foreign Minister Liis Kask.",
        ["visit; planned; -; Tallinn; Tomas Novak", "bilateral_meeting; planned; -; -; Liis Kask, Tomas Novak"],
    ),
    (
        "Foreign Minister Tomas Novak said on Tuesday he had hoped to visit Oman in the winter.",
        ["visit; planned (proposed); -; Oman; Tomas Novak"],
    ),
    # words in quotation marks around the noun
    (
        'Foreign Minister Tomas Novak held "long and useful discussions" with Estonian Foreign Minister Liis Kask in '
        "Riga on Monday.",
        ["bilateral_meeting; held; 2024-06-10; Riga; Liis Kask, Tomas Novak"],
    ),
    # an office before its holder's name
    (
        "President Amina Diallo has received the President of Guinea-Bissau, Mario Sa, in Thies.",
        ["summit; held; -; Thies; Amina Diallo, Mario Sa"],
    ),
    # somebody who serves a body is no body
    (
        "Estonian Foreign Minister Liis Kask and EU foreign policy chief Clara Voss are set to meet on June 20.",
        ["bilateral_meeting; planned; 2024-06-20; -; Clara Voss, Liis Kask"],
    ),
    (
        "Clara Voss said on Tuesday that she will first hold bilateral talks with Estonian Foreign Minister Liis Kask "
        "in Riga.",
        ["bilateral_meeting; planned; -; Riga; Clara Voss, Liis Kask"],
    ),
    # talk at table
    (
        "Russian Foreign Minister Pavel Orlov said he managed to talk with President Amina Diallo during a dinner on "
        "Monday.",
        ["bilateral_meeting; held; 2024-06-10; -; Amina Diallo, Pavel Orlov"],
    ),
    # what is not set yet
    (
        "Novak proposed further steps towards the yet-to-be-scheduled trilateral summit of Chile, Peru and Bolivia.",
        ["summit; planned; -; -; Bolivia, Chile, Peru"],
    ),
    (
        "Chile and Peru had close contacts, including seven summits last year.",
        [],
    ),
    # papers under pictures, and who is at home
    (
        "Agence France-Presse President Amina Diallo met President Jan Nowak in Dakar on Monday.",
        ["summit; held; 2024-06-10; Dakar; Amina Diallo, Jan Nowak"],
    ),
    # the conversation is the call told of
    (
        "President Amina Diallo called Canadian Prime Minister Peter Hall on Tuesday. In her conversation with Hall, "
        "Diallo spoke of trade.",
        ["phone_call; held; 2024-06-11; -; Amina Diallo, Peter Hall"],
    ),
    # the day of what it was held during, and the days of this year's
    (
        "Czech Foreign Minister Tomas Novak met Estonian Foreign Minister Liis Kask during a state visit to Tallinn in "
        "May last year.",
        [
            "bilateral_meeting; held; 2023-05; Tallinn; Liis Kask, Tomas Novak",
            "visit; held; 2023-05; Tallinn; Tomas Novak",
        ],
    ),
    (
        "Ghana will be hosting this year's summit from 15 October to 16 October.",
        ["summit; planned; 2024-10-15/2024-10-16; -; Ghana"],
    ),
    # officials of a group meet under its name
    (
        "Foreign Minister Tomas Novak attended a meeting of foreign ministers from the SCO in India last year.",
        ["multilateral_meeting; held; 2023; India; Tomas Novak"],
    ),
    # one summit, though somebody hosts the leaders and the summit; no talks that a truce might hasten
    (
        "President Amina Diallo will host around 45 African leaders on Thursday at a summit in Thies. She raised the "
        "idea of a truce to hasten negotiations with Mali.",
        ["summit; planned; 2024-06-13; Thies; Amina Diallo"],
    ),
    # a host's guests and the summit they come for are one
    (
        "President Amina Diallo is set to host Polish President Jan Nowak and Tongan King Tupou VI for a trilateral "
        "summit in Thies in July.",
        ["summit; planned; 2024-07; Thies; Amina Diallo, Jan Nowak, Tupou VI"],
    ),
    # what a summit is about; how often people met; what is only asked for
    (
        "The Mali summit ended in Dakar on Monday.",
        ["summit; held; 2024-06-10; Dakar; -"],
    ),
    (
        "President Amina Diallo and President Jan Nowak have met twice since March.",
        [],
    ),
    (
        "Last week, Ghana issued a statement calling on Chile and Peru to resume urgent talks in Lima.",
        ["bilateral_meeting; planned (proposed); -; Lima; Chile, Peru"],
    ),
    # the capital, by name or not
    (
        "Czech Foreign Minister Tomas Novak travelled to the Estonian capital on Monday. Novak arrived in Tallinn with "
        "advisers.",
        ["visit; held; 2024-06-10; Tallinn; Tomas Novak"],
    ),
    # the day of another clause
    (
        "Calls grow for Novak to leave the race this September, and his attempts to calm them at the NATO summit were "
        "marred by errors.",
        ["summit; held; -; -; -"],
    ),
    # what people met for has a name of its own, or has not
    (
        "President Amina Diallo is hosting 50 leaders for the fourth ECOWAS summit.",
        ["summit; held (ongoing); -; -; Amina Diallo"],
    ),
    (
        "President Amina Diallo and President Jan Nowak met in Dakar on Monday for a summit.",
        ["summit; held; 2024-06-10; Dakar; Amina Diallo, Jan Nowak"],
    ),
    # to another place is not to another day
    (
        "Czech Foreign Minister Tomas Novak visited Riga on Monday. Novak's tour moved to the estate of a friend.",
        ["visit; held; 2024-06-10; Riga; Tomas Novak"],
    ),
    # it did come about; who held it
    (
        "President Amina Diallo and President Jan Nowak did eventually meet on Tuesday in Thies.",
        ["summit; held; 2024-06-11; Thies; Amina Diallo, Jan Nowak"],
    ),
    (
        "There was anger over a meeting President Amina Diallo held with President Jan Nowak in Lome on Monday.",
        ["summit; held; 2024-06-10; Lome; Amina Diallo, Jan Nowak"],
    ),
    # who visits comes after the comma; who travels on
    (
        "Visiting Lebanon on Tuesday, Czech envoy Tomas Novak said a deal would help. Novak travelled on to Qatar.",
        ["visit; held; 2024-06-11; Lebanon; Tomas Novak", "visit; held; -; Qatar; Tomas Novak"],
    ),
    # on the way, or about to be
    (
        "Czech Foreign Minister Tomas Novak is heading to Oman on Saturday.",
        ["visit; planned; 2024-06-15; Oman; Tomas Novak"],
    ),
    # his, of whom the sentence tells after the comma
    (
        "Addressing reporters ahead of her meeting with Polish President Jan Nowak in Dakar, President Amina Diallo "
        "said she was well.",
        ["press_conference; held; 2024-06-12; -; Amina Diallo", "summit; planned; -; Dakar; Amina Diallo, Jan Nowak"],
    ),
    # what a country is called is no place of its own
    (
        "Czech Foreign Minister Tomas Novak arrived in Laos on Monday. It is his second visit to the Southeast Asian "
        "country.",
        ["visit; held; 2024-06-10; Laos; Tomas Novak"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Hill/Reuters Related article President Bako meets King Tupou VI in Apia.",
            [],
        ),
        (
            "Ann Hill/AFP/Getty Images President Amina Diallo met President Jan Nowak in Dakar on Monday.",
            ["summit; held; 2024-06-10; Dakar; Amina Diallo, Jan Nowak"],
        ),
        (
            "President Amina Diallo will discuss trade and more.President Jan Nowak met Diallo in Dakar on Monday.",
            ["summit; held; 2024-06-10; Dakar; Amina Diallo, Jan Nowak"],
        ),
    ],
)
def test_credits_teasers_and_lost_line_breaks(text: str, expected: list[str]) -> None:
    assert meetings_in(text) == expected
