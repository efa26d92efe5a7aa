"""Reports with asides before the cue, attributions that close a sentence, and what is no speech."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Also speaking, the Minister of Works, Mr Dele Ajayi, disclosed that the bridge would open in May.",
            ["indirect | Mr Dele Ajayi | the bridge would open in May | disclosed"],
        ),
        (
            "Violence flared as President Hill, locked in a dispute with the army, vowed to press ahead.",
            ["indirect | President Hill | to press ahead | vowed"],
        ),
        (
            "Speaker Nabil Haddad, describing the session as an “ice breaker,” said all would meet again.",
            [
                "mixed | Speaker Nabil Haddad | the session as an “ice breaker,” | describing",
                "indirect | Speaker Nabil Haddad | all would meet again | said",
            ],
        ),
        (
            "The host of the event, farmer Tom Berg, told the officials that he sold the harvest at half price.",
            ["indirect | farmer Tom Berg | he sold the harvest at half price | told"],
        ),
        (
            "Analysts familiar with that conversation said nobody had agreed.",
            ["indirect | Analysts familiar with that conversation | nobody had agreed | said"],
        ),
        (
            "Villages that live on the edge of the flat say nobody has consulted them.",
            ["indirect | Villages that live on the edge of the flat | nobody has consulted them | say"],
        ),
        (
            "The ministry rejected a statement by the junta that called the closure “a betrayal of good neighbours”.",
            ["mixed | the junta | the closure “a betrayal of good neighbours” | called"],
        ),
        (
            "Hill met Prime Minister Tom Berg, who thanked the world for its help and called for an end to the war.",
            ["indirect | Prime Minister Tom Berg | an end to the war | called for"],
        ),
        (
            "Kong did not say how long the talks would last, but said that nobody was in a hurry.",
            ["indirect | Kong | nobody was in a hurry | said"],
        ),
        (
            "Hill was sad that it was not as big as her team had hoped, but hailed the deal.",
            ["indirect | Hill | the deal | hailed"],
        ),
        (
            "Foreign Secretary (Retd) Sunil Rao insisted that tea was food.",
            ["indirect | Foreign Secretary (Retd) Sunil Rao | tea was food | insisted"],
        ),
        (
            "Works Organisation (WKO) chief Ann Hill warned that time was short.",
            ["indirect | Works Organisation (WKO) chief Ann Hill | time was short | warned"],
        ),
        (
            "Hill has agreed to talks on fish, government officials told the agency.",
            [
                "indirect | government officials | Hill has agreed to talks on fish | told",
                "indirect | Hill via government officials | to talks on fish | has agreed",
            ],
        ),
        (
            "Norway stressed the importance of the talks, the official Tara news agency reported.",
            [
                "indirect | the official Tara news agency | Norway stressed the importance of the talks | reported",
                "indirect | Norway via the official Tara news agency | the importance of the talks | stressed",
            ],
        ),
        (
            "The cabinet approved the plan but it insisted that the price should be lower, said Hill.",
            [
                "indirect | Hill | The cabinet approved the plan but it insisted that the price should be lower | said",
                "indirect | it via Hill | the price should be lower | insisted",
            ],
        ),
        (
            "After predicting “good results” from the talks, Minister Ann Hill, who heads the team, refused to go on.",
            ["mixed | Minister Ann Hill | “good results” from the talks | predicting"],
        ),
        (
            "The leaders will sign a pact in May, a spokesman said here Thursday.",
            ["indirect | a spokesman | The leaders will sign a pact in May | said"],
        ),
        (
            "Ann Silva said Monday here at the start of a visit to Leeds that the island wanted closer ties.",
            ["indirect | Ann Silva | the island wanted closer ties | said"],
        ),
        ("Staff members there said the gate was shut.", ["indirect | Staff members | the gate was shut | said"]),
        (
            "The island here on Monday denied any part in the failure.",
            ["indirect | The island | any part in the failure | denied"],
        ),
        (
            "The sides, he told the paper by phone, had agreed to take the map of 2011 as a starting point.",
            ["indirect | he | The sides / had agreed to take the map of 2011 as a starting point | told"],
        ),
        ("The plan, he said in Leeds, is dead.", ["indirect | he | The plan / is dead | said"]),
        (
            "On top of it, Norway keeps up its embargo on the island, he said.",
            ["indirect | he | On top of it, Norway keeps up its embargo on the island | said"],
        ),
        (
            "After a rebel victory, he added, a new government of allies would be formed.",
            ["indirect | he | a new government of allies would be formed | added"],
        ),
        (
            "“We put forward a way to hold talks,” the island's deputy minister of works, Kim Berg told the agency.",
            ["direct | Kim Berg | We put forward a way to hold talks, | told"],
        ),
        (
            "Hill gave assurances that inspections would not become an obstacle.",
            ["indirect | Hill | inspections would not become an obstacle | gave"],
        ),
        (
            "Hill gave a thinly veiled warning to the islands that the strait could be shut.",
            ["indirect | Hill | the strait could be shut | gave"],
        ),
        (
            "Hill made it clear that she would not discuss the matter.",
            ["indirect | Hill | she would not discuss the matter | made it clear"],
        ),
        ("The governor appealed to residents to remain calm.", ["indirect | The governor | to remain calm | appealed"]),
        ("The governor appealed for calm.", ["indirect | The governor | calm | appealed"]),
        (
            "The president rang him and ordered him to stay until something was signed.",
            ["indirect | The president | him to stay until something was signed | ordered"],
        ),
        (
            "The envoy was told in the lobby that the ceremony would not take place.",
            ["indirect | ? | the ceremony would not take place | was told"],
        ),
        (
            "The lawyer thinks that the city is owed two million.",
            ["indirect | The lawyer | the city is owed two million | thinks"],
        ),
        (
            "The union warned the region is falling into chaos.",
            ["indirect | The union | the region is falling into chaos | warned"],
        ),
        (
            "Hill warned he would not let the yard be sold.",
            ["indirect | Hill | he would not let the yard be sold | warned"],
        ),
        (
            "Hill warned Friday chances were running out for the yard.",
            ["indirect | Hill | chances were running out for the yard | warned"],
        ),
        (
            "Hill told US President Tom Berg that the world was watching.",
            ["indirect | Hill | the world was watching | told"],
        ),
        (
            "“The bill is far from enough,” the agency quoted Hill as telling reporters.",
            ["direct | Hill via the agency | The bill is far from enough, | quoted Hill as telling"],
        ),
        (
            "According to the spokesman of the palace, with whom the envoy met, the envoy was tired.",
            ["indirect | the spokesman of the palace, with whom the envoy met | the envoy was tired | According to"],
        ),
        (
            "“We rescued fourteen people,” notes Ann Hill, director of the yard.",
            ["direct | Ann Hill | We rescued fourteen people, | notes"],
        ),
        (
            "“We rescued fourteen people,” said Hill at a briefing held with the mayor.",
            ["direct | Hill | We rescued fourteen people, | said"],
        ),
        (
            "The two should deepen trade, roads and farming, said President Ann Hill here Tuesday when meeting Berg.",
            ["indirect | President Ann Hill | The two should deepen trade, roads and farming | said"],
        ),
        (
            "She labelled the plan “a cannery of promises”.",
            ["mixed | She | the plan “a cannery of promises” | labelled"],
        ),
        (
            "The ministry described the duties, which took effect on Monday, as “a wall with no door”.",
            ["mixed | The ministry | the duties, which took effect on Monday, as “a wall with no door” | described"],
        ),
        (
            "Hill said the scheme had sent money to the villages but had also emptied them.",
            ["indirect | Hill | the scheme had sent money to the villages but had also emptied them | said"],
        ),
        (
            "Hill noted that trade had doubled and gave assurances that the gate would open.",
            ["indirect | Hill | trade had doubled | noted", "indirect | Hill | the gate would open | gave"],
        ),
        (
            "It should not matter to the Greek- and Turkish-speaking sides, Hill said.",
            ["indirect | Hill | It should not matter to the Greek- and Turkish-speaking sides | said"],
        ),
    ],
)
def test_reports_with_asides(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The ambassador said as much when he visited the minister.",
        "The defence ministers of the three Baltic states had met in Riga.",
        "Former member states like Norway left early.",
        "Larsen will explain the offer to the consul on Monday.",
        "The junta has recalled its envoy to Oslo and summoned the consul after the two sides fell out over fish.",
        "Norway called home its envoys in solidarity.",
        "She announced the changes in Leeds this morning alongside the mayor.",
        "Neither side has disclosed what was discussed.",
        "Gazma has since reduced that demand to 105 dollars per ton.",
        "He thanked the northern side for agreeing to move eleven pylons.",
        "The storm over gas imports that threatened to disrupt supplies has passed.",
        "Norway would continue to show the world that the strait was open.",
        "Its readiness to join the pact is old news.",
        "The yard is ready to counter the possible sea-based attacks.",
        "It is a problem which farmers have complained about since August.",
        "The roof gave way in the storm.",
    ],
)
def test_no_speech(text: str) -> None:
    assert told(text) == []
