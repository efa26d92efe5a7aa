"""The countries of a document's persons, and nothing where the text does not say them."""

from __future__ import annotations

import pytest

from ..reading_names import references_in

COUNTRIES = [
    ("Japanese Foreign Minister Ken Harada left.", "Ken Harada", "JP"),
    ("Ken Harada, Japan’s foreign minister, left.", "Ken Harada", "JP"),
    ("Prime Minister Shigeru Ishiba left.", "Shigeru Ishiba", "JP"),
    ("SEOUL, Jan. 13 (Yonhap) -- Industry Minister Bae Jin-ho left.", "Bae Jin-ho", "KR"),
    ("Sen. Denise Beaumont left.", "Denise Beaumont", "US"),
    ("A farmer, Anna Berg, left for Japan.", "Anna Berg", None),
    # Datelines in small letters, without a dash, on a line of their own.
    ("Nairobi, Jan. 13 (KBX) Industry Minister Wanja Kirui left.", "Wanja Kirui", "KE"),
    ("LIMA\nPeople waited. Deputy Foreign Minister Rosa Quispe left.", "Rosa Quispe", "PE"),
    ("Bogotá, Jan. 13 (KBX) Ambassador Ingrid Dahl left.", "Ingrid Dahl", None),
    # Portfolios of several parts.
    ("Kenyan Works and Transport Minister Wanja Kirui left.", "Wanja Kirui", "KE"),
    ("Peruvian Irrigation Minister Rosa Quispe left.", "Rosa Quispe", "PE"),
    # Reports name the country of foreign officials and leave it out with their own, which they name first.
    (
        "Talks go on\nGhana and Togo agreed. Ghana and Togo share a road. Ghana waits for Togo. Togolese Transport "
        "Minister Afi Mensa smiled. Trade Minister Kojo Addai left.",
        "Kojo Addai",
        "GH",
    ),
    (
        "Talks go on\nNorway and Sweden agreed. Norway and Sweden share a road. Norway waits for Sweden. Swedish "
        "Transport Minister Lars Ek smiled. Trade Minister Kari Vik left.",
        "Kari Vik",
        "NO",
    ),
    (
        "President Ann Lee met Prime Minister Jan Kral of the Czech Republic at the White House. Czech and Czech "
        "again: the Czech Republic joined in March, the United States before. They spoke of Ukraine; Ukraine waits. "
        "Czech Trade Minister Eva Hora smiled. Vice President Dan Hale left.",
        "Dan Hale",
        "US",
    ),
    ("MANILA, Jan. 3 (KBX) -- Sen. Jun Abad and Defense Secretary Rico Lim left.", "Rico Lim", "PH"),
    ("Lima (KBX) – Industry Minister Rosa Quispe left.", "Rosa Quispe", "PE"),
    # Neither the agency nor a section of the paper is a country's.
    ("Talks go on\nFOREIGN AFFAIRS\nPresident Rosa Quispe left. Everybody waited.", "Rosa Quispe", None),
    (
        "Lima (AFP) – They waited, Minister Ana Pop told AFP. AFP asked others. AFP asked again.",
        "Ana Pop",
        "PE",
    ),
    # A soldier among officials of many countries.
    (
        "LIMA, Jan. 3 (KBX) -- Kenyan President Wanja Kirui, Irish President Una Craig, Chilean President Eva Rojas "
        "and Bolivian President Juan Mamani met. Colonel Jorge Luna stayed away.",
        "Jorge Luna",
        None,
    ),
    (
        "Foreign Minister Lu Wen of China spoke. China waits, and China is ready; Beijing wants to talk about China. "
        "Former House Speaker Dana Hill left.",
        "Dana Hill",
        None,
    ),
    ("China, China and China again. House Speaker Dana Hill went there, said the United States.", "Dana Hill", "US"),
    ("Peru waits. Peru is late. Peru will see. A leader, Dana Hill, left.", "Dana Hill", None),
    # Lawmakers of other countries, deputies in offices of one country.
    ("Manila and Cebu\nThe Philippines, the Philippines, the Philippines. Rep. Jun Abad left.", "Jun Abad", "PH"),
    ("Deputy Secretary of State Dan Hale met Peruvian President Rosa Quispe. Peru, Peru.", "Dan Hale", "US"),
    ("First Minister Una Craig left.", "Una Craig", "GB"),
    ("Deputy First Minister Hamish Orr left.", "Hamish Orr", "GB"),
    # The only ambassador.
    ("The Kenyan ambassador waited in Lima. Ambassador Wanja Kirui left.", "Wanja Kirui", "KE"),
    ("Peru’s ambassador waited in Oslo. Ambassador Rosa Quispe left.", "Rosa Quispe", "PE"),
    # The place or body right after the name.
    ("“We wait,” said Ana Silva, a fruit importer in Porto Alegre, Brazil.", "Ana Silva", "BR"),
    ("Wanja Kirui, President of the Kenyan Growers’ Confederation, left.", "Wanja Kirui", "KE"),
    ("Ana Silva, a correspondent in Tokyo, left.", "Ana Silva", None),
    # Who is with somebody: the owner's country.
    ("The Cypriot president’s special envoy, Nikos Lambrou, left.", "Nikos Lambrou", "CY"),
    ("Kenyan President Wanja Kirui left. Her spokesman Joel Oduya stayed.", "Joel Oduya", "KE"),
    ("Peruvian President Rosa Quispe left. Quispe aide Jorge Luna stayed.", "Jorge Luna", "PE"),
    ("Kenyan President Wanja Kirui left. Her rival Joel Oduya stayed.", "Joel Oduya", None),
    # Who leads a side, or is named along with another of the same side.
    ("Chad’s delegation, led by Trade Minister Idriss Sow, left.", "Idriss Sow", "TD"),
    ("The Tajik side is headed by Deputy Chairman of the Council of Ministers Azim Sharif.", "Azim Sharif", "TJ"),
    ("He talked with Irish President Una Craig and Prime Minister Hugh Daly.", "Hugh Daly", "IE"),
    ("Chinese President Lu Wen and Prime Minister Ana Pop talked.", "Ana Pop", None),
    ("President Donald Trump and Prime Minister Ana Pop talked.", "Ana Pop", None),
    ("They heard of talks with President Donald Trump, Treasurer Dan Hale and Governor Jo Orr.", "Jo Orr", "US"),
    # Who is met in a country, or is at home where the sentence begins.
    ("Ana Pop flew to Jordan for talks with King Talal.", "Talal", "JO"),
    ("Ana Pop told President Lu Wen during a visit to China that it was late.", "Lu Wen", "CN"),
    ("KINGSTOWN, Jan. 3 (KBX) -- In Kabul, Foreign Minister Abdul Rahimi spoke.", "Abdul Rahimi", "AF"),
    ("Ghana and Tonga agreed. Crown Prince Sione Vea left.", "Sione Vea", "TO"),
    # No country that has no such office, or whose office somebody else holds; nobody who visits it.
    ("OSLO, Jan. 3 (KBX) -- President Rosa Quispe left.", "Rosa Quispe", None),
    ("LIMA, Jan. 3 (KBX) -- Prime Minister Kari Vik left.", "Kari Vik", "PE"),
    ("BOGOTÁ, Jan. 3 (KBX) -- Prime Minister Kari Vik left.", "Kari Vik", None),
    ("LIMA, Jan. 3 (KBX) -- Peruvian President Rosa Quispe met President Lu Wen.", "Lu Wen", None),
    ("LIMA, Jan. 3 (KBX) -- The crowd saw visiting Foreign Minister Kari Vik.", "Kari Vik", None),
    ("LIMA, Jan. 3 (KBX) -- Many blame Bolivia for a statement by Trade Minister Kari Vik.", "Kari Vik", None),
    # Bodies of many countries have no home.
    ("LIMA, Jan. 3 (KBX) -- World Trade Council chief Kari Vik left.", "Kari Vik", None),
    # Where a document is from: a line of its own, after the time, in brackets, a masthead.
    ("By Ana Pop\nNairobi\nIt rained. Trade Minister Wanja Kirui left.", "Wanja Kirui", "KE"),
    ("3 May 2021, 16:40, Bishkek – News.kg. Deputy Minister Aida Osmonova left.", "Aida Osmonova", "KG"),
    ("Keelung Rock (Taiwan) (KBX) - Trade Minister Hsu Mei-ling left.", "Hsu Mei-ling", "TW"),
    ("GOVERNMENT OF THE REPUBLIC OF MOLDOVA\nIt rained. Prime Minister Ion Ceban left.", "Ion Ceban", "MD"),
    # A title in the plural is everybody's in the row, and the countries before it are shared out.
    ("The Somali and Kenyan ministers Ahmed Awed and Wanja Kirui left.", "Ahmed Awed", "SO"),
    ("The Somali and Kenyan ministers Ahmed Awed and Wanja Kirui left.", "Wanja Kirui", "KE"),
    ("Presidents Rosa Quispe of Peru and Jorge Luna of Bolivia left.", "Jorge Luna", "BO"),
    ("Kenyan ministers Wanja Kirui and Joel Oduya left.", "Joel Oduya", "KE"),
    # Counterparts, forms of address and bodies between a title and a name; letters behind one.
    ("He met his Kenyan counterpart, Minister Wanja Kirui for an hour.", "Wanja Kirui", "KE"),
    ("They thanked the finance minister of Peru, Mr. Jorge Luna in June.", "Jorge Luna", "PE"),
    ("The Permanent Secretary, Ministry of Health of Kenya, Dr. Joel Oduya, left.", "Joel Oduya", "KE"),
    ("Joel Oduya, C.G.H., the President of the Republic of Kenya, left.", "Joel Oduya", "KE"),
    ("Karim Benali, Minister of Trade of the People’s Democratic Republic of Algeria, left.", "Karim Benali", "DZ"),
    ("Peru’s Minister of Ports, Shipping and Aviation Jorge Luna left.", "Jorge Luna", "PE"),
    ("India’s External Affairs Minister Ravi Rao left with his counterpart, Prof. Nimal Perera.", "Nimal Perera", None),
    # Spokespersons of a state, ministers of any portfolio; nobody of a body that is an acronym, no mayor of elsewhere.
    ("CAIRO, Jan. 3 (KBX) -- Presidential spokesman Adel Fahmy left.", "Adel Fahmy", "EG"),
    ("SEOUL, Jan. 3 (KBX) -- Ministry spokesperson Noh Tae-min left.", "Noh Tae-min", "KR"),
    ("LIMA, Jan. 3 (KBX) -- International Relations Minister Rosa Luna left.", "Rosa Luna", "PE"),
    ("LIMA, Jan. 3 (KBX) -- ZQC President Kari Vik left.", "Kari Vik", None),
    ("LIMA, Jan. 3 (KBX) -- Kari Vik, the mayor of Nordby, left.", "Kari Vik", None),
    ("Wanja Kirui, General Secretary of the Kenya Growers’ Union, left.", "Wanja Kirui", "KE"),
    ("Ana Silva has been governor of the National Bank of Georgia.", "Ana Silva", "GE"),
    ("ASTANA. KAZNEWS President Arman Bekov left.", "Arman Bekov", "KZ"),
    ("TASHKENT, Uzbekistan, September 11. President Aziz Karim left.", "Aziz Karim", "UZ"),
    # An envoy is of the country that sends, not of the one where they are.
    ("UNHCR representative in Dhaka Karin Holm left.", "Karin Holm", None),
    ("Ana Silva, State Secretary at the Swiss Federal Department of Transport, left.", "Ana Silva", "CH"),
]


@pytest.mark.parametrize(("text", "name", "country"), COUNTRIES)
def test_the_country_of_a_person(text: str, name: str, country: str | None) -> None:
    assert next(actor.country for actor in references_in(text).actors if actor.name == name) == country
