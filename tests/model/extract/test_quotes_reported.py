"""Speech without marks, or partly in marks, as wires, papers and readouts of many regions report it."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # where and when it was said stands in between
        (
            "Okafor said on Tuesday that the port would reopen.",
            ["indirect | Okafor | the port would reopen | said"],
        ),
        (
            "The ministry said in a statement on Tuesday that the port would reopen.",
            ["indirect | The ministry | the port would reopen | said"],
        ),
        (
            "Okafor told Reuters by phone that the port would reopen.",
            ["indirect | Okafor | the port would reopen | told"],
        ),
        (
            "Okafor said in an interview with Kyodo News that the port would reopen.",
            ["indirect | Okafor | the port would reopen | said"],
        ),
        (
            "In an interview with Kyodo News on Friday, Okafor said the port would reopen.",
            ["indirect | Okafor | the port would reopen | said"],
        ),
        (
            "Foreign Ministry spokesperson Mao Lin told a press briefing in Beijing that the port would reopen.",
            ["indirect | Foreign Ministry spokesperson Mao Lin | the port would reopen | told"],
        ),
        ("Tehran said the port would reopen.", ["indirect | Tehran | the port would reopen | said"]),
        (
            "Moscow has repeatedly denied that it attacked the port.",
            ["indirect | Moscow | it attacked the port | has repeatedly denied"],
        ),
        (
            "Moscow has repeatedly denied attacking the port.",
            ["indirect | Moscow | attacking the port | has repeatedly denied"],
        ),
        (
            "Berg, Rao and Tan said the port would reopen.",
            ["indirect | Berg, Rao and Tan | the port would reopen | said"],
        ),
        (
            "The families of the miners who died in the 2019 flood said the port should reopen.",
            ["indirect | The families of the miners who died in the 2019 flood | the port should reopen | said"],
        ),
        (
            "A group of lawmakers from the ruling party said the port should reopen.",
            ["indirect | A group of lawmakers from the ruling party | the port should reopen | said"],
        ),
        (
            "Two people familiar with the matter said the port would reopen.",
            ["indirect | Two people familiar with the matter | the port would reopen | said"],
        ),
        (
            "A senior official who spoke on condition of anonymity said the port would reopen.",
            ["indirect | A senior official who spoke on condition of anonymity | the port would reopen | said"],
        ),
        # the words first
        ("The port will reopen, the mayor said.", ["indirect | the mayor | The port will reopen | said"]),
        (
            "The port will reopen in May, Okafor told a news conference in Lagos on Monday.",
            ["indirect | Okafor | The port will reopen in May | told"],
        ),
        (
            "At least 12 people died, officials said on Sunday.",
            ["indirect | officials | At least 12 people died | said"],
        ),
        (
            "A fire broke out at the port late on Saturday, the state news agency reported.",
            ["indirect | the state news agency | A fire broke out at the port late on Saturday | reported"],
        ),
        (
            "The port, which closed in March, will reopen, Okafor said.",
            ["indirect | Okafor | The port, which closed in March, will reopen | said"],
        ),
        (
            "The strike will end soon, said union leader Joao Lima.",
            ["indirect | union leader Joao Lima | The strike will end soon | said"],
        ),
        (
            "Police said they had arrested three men; a fourth was still at large, they said.",
            [
                "indirect | Police | they had arrested three men | said",
                "indirect | they | a fourth was still at large | said",
            ],
        ),
        ("He was accused by prosecutors of taking bribes.", ["indirect | prosecutors | taking bribes | was accused"]),
        (
            "Nyberg warned Russia on Tuesday against any attack on the alliance.",
            ["indirect | Nyberg | any attack on the alliance | warned"],
        ),
        (
            "Modi assured Zelensky of the party’s continued support for peace.",
            ["indirect | Modi | the party’s continued support for peace | assured"],
        ),
        ("The court ruled that the law was void.", ["indirect | The court | the law was void | ruled"]),
        (
            "Dar said Pakistan wanted peace but would defend itself.",
            ["indirect | Dar | Pakistan wanted peace but would defend itself | said"],
        ),
        ("Dar said Pakistan wanted peace but did not say how.", ["indirect | Dar | Pakistan wanted peace | said"]),
        ("Lee for his part said he had nothing to add.", ["indirect | Lee | he had nothing to add | said"]),
        (
            "A joint statement issued after the talks said the sides would meet again.",
            ["indirect | A joint statement issued after the talks | the sides would meet again | said"],
        ),
        (
            "Sen. Marco Ruiz, R-Fla., the committee's vice chairman, said the bill was dead.",
            ["indirect | Sen. Marco Ruiz | the bill was dead | said"],
        ),
        (
            "The minister disclosed this while speaking with newsmen, saying the road would be ready.",
            ["indirect | The minister | the road would be ready | saying"],
        ),
        (
            "A source close to the family said it was over.",
            ["indirect | A source close to the family | it was over | said"],
        ),
        ("The national assembly said it was over.", ["indirect | The national assembly | it was over | said"]),
        (
            "Rivals accuse the mayor of fraud, something he has always denied.",
            ["indirect | Rivals | the mayor of fraud | accuse"],
        ),
        # questions
        (
            "Bello asked why the port had closed.",
            ["indirect | Bello | why the port had closed | asked"],
        ),
        (
            "Bello explained how the port would reopen.",
            ["indirect | Bello | how the port would reopen | explained"],
        ),
        (
            "The court asked the state to explain why the port had closed.",
            ["indirect | The court | the state to explain why the port had closed | asked"],
        ),
        # infinitives and requests
        ("Rao vowed to appeal.", ["indirect | Rao | to appeal | vowed"]),
        (
            "He called on both sides to show restraint.",
            ["indirect | He | both sides to show restraint | called on"],
        ),
        (
            "Rao urged the lenders to cut rates and promised to repay in full.",
            ["indirect | Rao | the lenders to cut rates | urged", "indirect | Rao | to repay in full | promised"],
        ),
        # one speaker, several cues
        (
            "Rao noted that trade had doubled. Rao stressed that both sides gained. He called on both to open up.",
            [
                "indirect | Rao | trade had doubled | noted",
                "indirect | Rao | both sides gained | stressed",
                "indirect | He | both to open up | called on",
            ],
        ),
        (
            "Rao said trade had doubled, adding that both sides gained.",
            ["indirect | Rao | trade had doubled | said", "indirect | Rao | both sides gained | adding"],
        ),
        (
            "Rao said that trade had doubled and that both sides gained.",
            ["indirect | Rao | trade had doubled and that both sides gained | said"],
        ),
        (
            "Rao warned that trade would halve unless talks began, and Berg agreed that time was short.",
            [
                "indirect | Rao | trade would halve unless talks began | warned",
                "indirect | Berg | time was short | agreed",
            ],
        ),
        # clauses that hang behind
        (
            "Obi resigned on Tuesday after lawmakers accused her of taking bribes.",
            ["indirect | lawmakers | her of taking bribes | accused"],
        ),
        (
            "Marsh left after leaked emails showed officials had warned her about the firm.",
            ["indirect | officials | the firm | had warned"],
        ),
        (
            "Rights groups accuse Tan of jailing critics, a charge the government denies.",
            ["indirect | Rights groups | Tan of jailing critics | accuse"],
        ),
        (
            "Commenting on the remarks of Aalto, who said that Oslo was ready, he noted that time was short.",
            ["indirect | Aalto | Oslo was ready | said", "indirect | he | time was short | noted"],
        ),
        (
            "Tan said the gates were shut, and a dozen workers who were inside agreed.",
            ["indirect | Tan | the gates were shut | said"],
        ),
        (
            "Tan said the gates would stay shut, even as the mayor sought a report.",
            ["indirect | Tan | the gates would stay shut | said"],
        ),
        (
            "State Sen. Bill Ortega, D-Dayton, asked why boats were late.",
            ["indirect | State Sen. Bill Ortega | why boats were late | asked"],
        ),
        (
            "Friends of the minister insist she has done nothing wrong.",
            ["indirect | Friends of the minister | she has done nothing wrong | insist"],
        ),
        # behind datelines and settings
        (
            "SEOUL, March 4 (Yonhap) -- The two sides will meet in May, the ministry said.",
            ["indirect | the ministry | The two sides will meet in May | said"],
        ),
        (
            "Nairobi, Kenya – The port will reopen, his lawyer said.",
            ["indirect | his lawyer | The port will reopen | said"],
        ),
        (
            "ABUJA — The Governor of Delta State, Mr. Emeka Okoro, on Wednesday said he had nothing to hide.",
            ["indirect | Mr. Emeka Okoro | he had nothing to hide | said"],
        ),
        (
            "Okoro, who spoke through his press secretary, in a statement made available to us, said he would stay.",
            ["indirect | Okoro | he would stay | said"],
        ),
        (
            "Reacting, the Labour Congress, LC, warned that workers would strike.",
            ["indirect | the Labour Congress | workers would strike | warned"],
        ),
        (
            "The vote was put off because the speaker said the hall was unsafe.",
            ["indirect | the speaker | the hall was unsafe | said"],
        ),
        (
            "Shares fell when the central bank said rates would rise.",
            ["indirect | the central bank | rates would rise | said"],
        ),
        (
            "The deal, which Rao described as a betrayal, was signed in May.",
            ["indirect | Rao | as a betrayal | described"],
        ),
        # readouts
        (
            "The Prime Minister underscored the need for a free press.",
            ["indirect | The Prime Minister | the need for a free press | underscored"],
        ),
        (
            "The two leaders agreed to open a direct air link.",
            ["indirect | The two leaders | to open a direct air link | agreed"],
        ),
        (
            "The Secretary reaffirmed that the treaty stands.",
            ["indirect | The Secretary | the treaty stands | reaffirmed"],
        ),
        (
            "Both ministers voiced concern that the river could dry up.",
            ["indirect | Both ministers | the river could dry up | voiced"],
        ),
        # sources
        (
            "According to the coast guard, the boat carried 40 people.",
            ["indirect | the coast guard | the boat carried 40 people | According to"],
        ),
        (
            "The boat carried 40 people, according to a statement from the coast guard.",
            ["indirect | a statement from the coast guard | The boat carried 40 people | according to"],
        ),
        (
            "Per a report by Rao’s office, the boat carried 40 people.",
            ["indirect | a report by Rao’s office | the boat carried 40 people | Per"],
        ),
    ],
)
def test_indirect(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tan said the plan was “dead on arrival” and would never pass.",
            ["mixed | Tan | the plan was “dead on arrival” and would never pass | said"],
        ),
        (
            "Tan issued a call to “maintain and strengthen” the alliance.",
            ["mixed | Tan | to “maintain and strengthen” the alliance | issued"],
        ),
        (
            "Tan “expressed hope for a lasting peace” with the islands.",
            ["mixed | Tan | “expressed hope for a lasting peace” | -"],
        ),
        (
            "Tan thanked the islands, both of which he described as “old friends.”",
            ["mixed | he | as “old friends.” | described"],
        ),
        (
            "Park said that the two had met, adding that his country's basic policy “will remain the same.”",
            [
                "indirect | Park | the two had met | said",
                "mixed | Park | his country's basic policy “will remain the same.” | adding",
            ],
        ),
        (
            "After the announcement of the talks by the palace, the Danish ambassador to Kenya, Lars Holm, posted a "
            "message on X that the visit “will bring us closer.”",
            ["mixed | Lars Holm | the visit “will bring us closer.” | posted"],
        ),
        (
            "Tan told parliament the court had “no business” ruling on it, calling the judges “amateurs”.",
            [
                "mixed | Tan | the court had “no business” ruling on it | told",
                "mixed | Tan | the judges “amateurs” | calling",
            ],
        ),
        (
            "Lee criticized the government for what he called “submissive diplomacy.”",
            ["mixed | Lee | the government for what he called “submissive diplomacy.” | criticized"],
        ),
        (
            "State media said the talks were “a prelude to war,” with the agency quoting a spokesperson as saying that "
            "Seoul would “pay dearly.”",
            [
                "mixed | State media | the talks were “a prelude to war,” | said",
                "mixed | a spokesperson via the agency | Seoul would “pay dearly.” | quoting a spokesperson as saying",
            ],
        ),
        (
            "Condori has repeatedly rejected the accusations as a “judicial war.”",
            ["mixed | Condori | the accusations as a “judicial war.” | has repeatedly rejected"],
        ),
        (
            "Condori, in hiding since a warrant was issued, posted that the state wanted him “dead or in prison.”",
            ["mixed | Condori | the state wanted him “dead or in prison.” | posted"],
        ),
        (
            "Brazil said it was “following the situation” while Chile offered to mediate.",
            ["mixed | Brazil | it was “following the situation” | said", "indirect | Chile | to mediate | offered"],
        ),
        (
            "Police said the man “acted alone” and had no helpers, contradicting earlier claims by the minister.",
            ["mixed | Police | the man “acted alone” and had no helpers | said"],
        ),
        (
            "Hassan dismissed as “nonsense” claims that he had fled.",
            ["mixed | Hassan | as “nonsense” claims that he had fled | dismissed"],
        ),
        (
            "The vote was described by Hassan as “a sham”.",
            ["mixed | Hassan | as “a sham” | was described"],
        ),
        (
            "Moscow said the strikes hit “military sites,” a claim Ukrainian officials dismissed.",
            ["mixed | Moscow | the strikes hit “military sites,” | said"],
        ),
        (
            "The ministry described the claims as “baseless”.",
            ["mixed | The ministry | the claims as “baseless” | described"],
        ),
        (
            "Tan said he was “shocked”, “saddened” and “angry”.",
            ["mixed | Tan | he was “shocked”, “saddened” and “angry” | said"],
        ),
        (
            "The strike was “a last resort”, according to the nurses’ union.",
            ["mixed | the nurses’ union | The strike was “a last resort” | according to"],
        ),
        (
            "Vowing to “fight on”, Tan left the hall.",
            ["mixed | Tan | to “fight on” | Vowing"],
        ),
        (
            "In its statement the union spoke of “a dark day for the press”.",
            ["direct | the union | a dark day for the press | spoke"],
        ),
    ],
)
def test_mixed(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Musa was quoted as saying that he had "no knowledge" of the deal, the Daily Sun newspaper reported, '
            "citing an aide.",
            ['mixed | Musa via the Daily Sun newspaper | he had "no knowledge" of the deal | was quoted as saying'],
        ),
        (
            "Musa was quoted by the Daily Sun as saying that he knew nothing.",
            ["indirect | Musa via the Daily Sun | he knew nothing | was quoted by the Daily Sun as saying"],
        ),
        (
            "The Daily Sun quoted Musa as saying he knew nothing.",
            ["indirect | Musa via The Daily Sun | he knew nothing | quoted Musa as saying"],
        ),
        (
            "“We are ready,” Musa was quoted as saying by the Daily Sun.",
            ["direct | Musa via the Daily Sun | We are ready, | was quoted as saying by the Daily Sun"],
        ),
        (
            "The minister has resigned, the Daily Sun reported, citing an aide.",
            ["indirect | the Daily Sun via an aide | The minister has resigned | reported"],
        ),
        (
            "Citing two officials, the Daily Sun reported that the minister had resigned.",
            ["indirect | the Daily Sun via two officials | the minister had resigned | reported"],
        ),
        (
            "“We are ready,” Musa said, according to the ministry’s readout.",
            ["direct | Musa via the ministry’s readout | We are ready, | said"],
        ),
        (
            "According to the foreign ministry, Park spoke of the importance of “a calm sea”.",
            [
                "mixed | the foreign ministry | Park spoke of the importance of “a calm sea” | According to",
                "mixed | Park via the foreign ministry | the importance of “a calm sea” | spoke",
            ],
        ),
        (
            "According to the foreign ministry, Park weighed in, noting the importance of ensuring “a calm sea.”",
            [
                "indirect | the foreign ministry | Park weighed in | According to",
                "mixed | Park via the foreign ministry | the importance of ensuring “a calm sea.” | noting",
            ],
        ),
        (
            "The ministry said that Park responded with a call to “keep the sea calm.”",
            [
                "mixed | The ministry | Park responded with a call to “keep the sea calm.” | said",
                "mixed | Park via The ministry | to “keep the sea calm.” | call",
            ],
        ),
        (
            "The palace said in a statement that the king had “expressed his sorrow”.",
            ["mixed | The palace | the king had “expressed his sorrow” | said"],
        ),
    ],
)
def test_chains(text: str, expected: list[str]) -> None:
    assert told(text) == expected
