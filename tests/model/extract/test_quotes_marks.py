"""Words in quotation marks as many regions set them: whose they are, and where they begin and end."""

from __future__ import annotations

import pytest

from tests.model.extract.quoting import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the name and its cue far apart
        (
            '"I did nothing wrong," Bello, a former judge who took office last year, told reporters outside her home. '
            '"The court will show it."',
            ["direct | Bello | I did nothing wrong, / The court will show it. | told"],
        ),
        (
            "“We lost everything,” Amina Yusuf, 34, who fled with four children, said.",
            ["direct | Amina Yusuf | We lost everything, | said"],
        ),
        (
            '"It is a great loss," Pavel Horák, the head of the rescue service, which sent two boats, told the agency.',
            ["direct | Pavel Horák | It is a great loss, | told"],
        ),
        (
            "“The pumps failed,” the plant’s manager, Ivan Petrov, told the inquiry.",
            ["direct | Ivan Petrov | The pumps failed, | told"],
        ),
        (
            "“He loved this river,” his wife, Mary Okoro, said in Lagos.",
            ["direct | Mary Okoro | He loved this river, | said"],
        ),
        (
            "“The talks were frank,” a presidential spokesman, Femi Ade, said on Sunday.",
            ["direct | Femi Ade | The talks were frank, | said"],
        ),
        (
            "“Prices will fall,” said Suresh Rao of the Janata party.",
            ["direct | Suresh Rao of the Janata party | Prices will fall, | said"],
        ),
        (
            "“It was dark,” recalled Leila Haddad, a nurse who was on the last ferry.",
            ["direct | Leila Haddad | It was dark, | recalled"],
        ),
        (
            '"We oppose any outside interference," the ministry\'s spokesperson Mao Lin said at a press briefing.',
            ["direct | the ministry's spokesperson Mao Lin | We oppose any outside interference, | said"],
        ),
        (
            '"There are no such plans," Orlov said, answering a question from TASS.',
            ["direct | Orlov | There are no such plans, | said"],
        ),
        (
            '"We will answer in kind," the deputy minister said at a briefing, commenting on the new sanctions.',
            ["direct | the deputy minister | We will answer in kind, | said"],
        ),
        ('"They\'re late," he said, referring to the Danes.', ["direct | he | They're late, | said"]),
        ("“We are ready”, he added.", ["direct | he | We are ready | added"]),
        ("“We are ready.” he added.", ["direct | he | We are ready. | added"]),
        ("“Are we ready?”, asked Meera Nair.", ["direct | Meera Nair | Are we ready? | asked"]),
        (
            "“The bill is dead,” José María Núñez de la Torre told El Faro in an interview.",
            ["direct | José María Núñez de la Torre | The bill is dead, | told"],
        ),
        (
            "“The bill is dead,” Sheikh Abdullah bin Zayed Al Nahyan said.",
            ["direct | Sheikh Abdullah bin Zayed Al Nahyan | The bill is dead, | said"],
        ),
        (
            "“Nothing is agreed until everything is agreed,” a European diplomat who spoke on condition of anonymity "
            "said.",
            [
                "direct | a European diplomat who spoke on condition of anonymity | "
                "Nothing is agreed until everything is agreed, | said"
            ],
        ),
        (
            "“Nothing is agreed,” said a senior official, who spoke on condition of anonymity because the talks are "
            "private.",
            ["direct | a senior official | Nothing is agreed, | said"],
        ),
        (
            "“The ceasefire holds,” Tehran’s envoy to Vienna, Reza Kamali, wrote on X on Monday.",
            ["direct | Reza Kamali | The ceasefire holds, | wrote"],
        ),
        (
            "“What were you doing for six years?” the Bench, headed by Justice Rahman, asked the state.",
            ["direct | the Bench | What were you doing for six years? | asked"],
        ),
        (
            "President Maris Liepa, when asked about the case during a visit to Tallinn, said, “No comment today.”",
            ["direct | President Maris Liepa | No comment today. | said"],
        ),
        (
            "“He fed the cats,” said Ludmila, 80, who asked that her last name not be used. “I cannot believe it.”",
            ["direct | Ludmila | He fed the cats, / I cannot believe it. | said"],
        ),
        (
            "“We did what we could,” read a statement signed by the chairman.",
            ["direct | a statement | We did what we could, | read"],
        ),
        ("“It is over,” said an official briefed on the talks.", ["direct | an official | It is over, | said"]),
        # the cue before
        (
            "Speaking to reporters on Tuesday, Prime Minister Anna Berg said: “We will not be rushed.”",
            ["direct | Prime Minister Anna Berg | We will not be rushed. | said"],
        ),
        (
            "In a statement, the ministry said: “All flights are cancelled.”",
            ["direct | the ministry | All flights are cancelled. | said"],
        ),
        (
            "Kariuki, speaking in Nairobi, said, “The road is open.”",
            ["direct | Kariuki | The road is open. | said"],
        ),
        (
            "Her lawyer, Tom Reyes, added in an email: “She never signed it.”",
            ["direct | Tom Reyes | She never signed it. | added"],
        ),
        (
            "The company wrote on X: “Service is back.”",
            ["direct | The company | Service is back. | wrote"],
        ),
        ("“Yes,” said Tan. “But not today.”", ["direct | Tan | Yes, / But not today. | said"]),
        (
            "“If they come,” Tan said, his voice rising, “we will leave.”",
            ["direct | Tan | If they come, / we will leave. | said"],
        ),
        (
            "“He told us ‘nobody leaves’ and shut the gate,” Tan said.",
            ["direct | Tan | He told us ‘nobody leaves’ and shut the gate, | said"],
        ),
        (
            "“The dam,” said Tan, “is safe.” He denied that it leaked.",
            ["direct | Tan | The dam, / is safe. | said", "indirect | He | it leaked | denied"],
        ),
        (
            '"It was an accident. Nobody is to blame. We have asked for help," said Captain Joao Lima.',
            [
                "direct | Captain Joao Lima | It was an accident. Nobody is to blame. We have asked for help, | said",
            ],
        ),
    ],
)
def test_direct(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a paragraph that never closes belongs to the next one
        (
            "The minister, Ada Obi, left early.\n"
            '"We have waited for five years.\n'
            '"We will not wait any longer," the opposition leader, Tunde Smith, wrote on X.',
            ["direct | Tunde Smith | We have waited for five years. / We will not wait any longer, | wrote"],
        ),
        (
            "Obi said the bridge was safe.\n“We have waited.\n“We will not wait,” said Tunde Smith.",
            [
                "indirect | Obi | the bridge was safe | said",
                "direct | Tunde Smith | We have waited. / We will not wait, | said",
            ],
        ),
        (
            "“The bridge is safe,” Obi said. “It was tested twice.\n“It was tested again in May.\n“It will stand.”",
            [
                "direct | Obi | The bridge is safe, / It was tested twice. / It was tested again in May. / "
                "It will stand. | said"
            ],
        ),
        # a paragraph break between name and quotation
        (
            "Obi had a message for the drivers:\n“Be patient.”",
            ["direct | Obi | Be patient. | -"],
        ),
        (
            "Obi told the crowd:\n“Be patient. Work has begun.”",
            ["direct | Obi | Be patient. Work has begun. | -"],
        ),
        # several by one speaker in a row
        (
            "“The road is open,” Obi said.\n“We tested it,” she added.\n“It will hold.”",
            [
                "direct | Obi | The road is open, | said",
                "direct | she | We tested it, | added",
                "direct | she | It will hold. | -",
            ],
        ),
        (
            "Obi said the road was open. “We tested it,” he said. “It holds.” He left.",
            [
                "indirect | Obi | the road was open | said",
                "direct | he | We tested it, / It holds. | said",
            ],
        ),
        # questions and answers
        (
            "Q: Will the road open?\nA: In May.\nQ: Who pays?\nA: The state.",
            [
                "direct | ? | In May. | -",
                "direct | ? | The state. | -",
            ],
        ),
        (
            "Asked whether the road would open, Obi replied: “In May.”",
            ["direct | Obi | In May. | replied"],
        ),
        (
            "Asked whether she would run again, Bello declined to comment.",
            [],
        ),
        (
            "When asked by a reporter if he would resign, Tan said “never”.",
            ["indirect | a reporter | if he would resign | asked", "mixed | Tan | never | said"],
        ),
        # signed, and a block of one's own
        (
            "“Keep the river clean.” – Ana Lopes, fisher",
            ["direct | Ana Lopes | Keep the river clean. | -"],
        ),
    ],
)
def test_across_paragraphs(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("‘We will not go,’ she said.", ["direct | she | We will not go, | said"]),
        ("'We will not go,' she said.", ["direct | she | We will not go, | said"]),
        (
            "‘We will not go’, said Mr Rao. ‘This is our land.’",
            ["direct | Mr Rao | We will not go / This is our land. | said"],
        ),
        (
            "‘We’ll not go; it’s our land,’ said Mr Rao.",
            ["direct | Mr Rao | We’ll not go; it’s our land, | said"],
        ),
        (
            "'It's the workers' land,' said Mr Rao.",
            ["direct | Mr Rao | It's the workers' land, | said"],
        ),
        (
            "Mr Rao said: ‘He told me “never” and left.’",
            ["direct | Mr Rao | He told me “never” and left. | said"],
        ),
        (
            "Mr Rao called the plan ‘a gift to smugglers’.",
            ["mixed | Mr Rao | the plan ‘a gift to smugglers’ | called"],
        ),
        # apostrophes are no marks
        (
            "The workers’ union said the farmers’ land was sold.",
            ["indirect | The workers’ union | the farmers’ land was sold | said"],
        ),
        (
            "The '90s were good, said the miners' leader.",
            ["indirect | the miners' leader | The '90s were good | said"],
        ),
        ("Rock 'n' roll was dead, Tan said.", ["indirect | Tan | Rock 'n' roll was dead | said"]),
        ("The ‘Night Ferry’ sank.", []),
    ],
)
def test_single_marks(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Minister quits over dam contract, says 'I did nothing wrong'",
            ["direct | Minister | I did nothing wrong | says"],
        ),
        ("‘We will not go’: farmers tell court", ["direct | farmers | We will not go | -"]),
        ("'We will not go,' says Rao", ["direct | Rao | We will not go, | says"]),
        ("Rao says ‘no alternative’ to dam", ["mixed | Rao | ‘no alternative’ to dam | says"]),
        ("Anna Berg: 'We will not be rushed'", ["direct | Anna Berg | We will not be rushed | -"]),
        ("Saidi vows to fight 'traitors' as protests grow", ["mixed | Saidi | to fight 'traitors' | vows"]),
        ("Police: Suspect in port fire ‘acted alone’", ["mixed | Police | Suspect in port fire ‘acted alone | -"]),
        ("Anna Rao: dam must wait", ["indirect | Anna Rao | dam must wait | -"]),
        ("United States President Anna Rao Meets King Obi At The Old Dam", []),
        ("The dam: Anna Rao", []),
        ("Kenya's budget is 'dead', says Obi", ["mixed | Obi | Kenya's budget is 'dead' | says"]),
    ],
)
def test_headlines(text: str, expected: list[str]) -> None:
    assert told(text, "title") == expected


@pytest.mark.parametrize(
    "text",
    [
        "He gave his yearly “message to the force” on Monday.",
        "The film “We Will Not Go” opened in Delhi on Friday.",
        "Her book, “The Long Road to Kano,” came out in May.",
        "The ship was renamed “Hope of the North” last year.",
        "The “two plus two” talks begin in June.",
        "The so-called “sunshine policy” ended in 2008.",
        "Musa “Iron” Bello won on points.",
        "Under the new strategies issued in December, the government pledges are many.",
        "The envoy refrained from expressing his view on the matter.",
        "She spent an hour explaining the results of the survey.",
        "Bello did not say who would pay.",
        "Bello has not commented.",
        "Bello refused to say whether she would run.",
        "There was no immediate comment from Tehran.",
        "The ministry could not be reached for comment.",
        "The two sides were expected to discuss trade.",
        "He is to speak at a summit on Friday.",
        "If the minister says the tax will be cut, markets will rally.",
        "The minister is expected to announce on Friday that the tax will be cut.",
        "The source asked that his name not be used.",
        "The report, called “Rivers at Risk”, runs to 200 pages.",
    ],
)
def test_quotes_nobody(text: str) -> None:
    assert told(text) == []
