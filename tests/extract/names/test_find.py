"""States, organizations, officials, agreements and later mentions in invented sentences."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from bilateral.benchmarks.coding import code
from bilateral.extract.judge import Judges
from bilateral.extract.language import parse
from bilateral.extract.names import Found, Gazetteer, find
from bilateral.extract.values import Article, Span

if TYPE_CHECKING:
    from spacy.language import Language

Read = Callable[..., Found]


def states(found: Found) -> set[str]:
    return {entity.polity for entity in found.entities if entity.kind == "Country"}


@pytest.mark.parametrize(
    ("text", "year", "codes"),
    [
        ("Japan sold rice to Korea.", 2019, {"JPN", "KOR"}),
        ("Moscow protested to Washington.", 1987, {"SUN", "USA"}),
        ("Moscow protested to Washington.", 2019, {"RUS", "USA"}),
        ("They met in Paris and flew to London.", 2019, set()),
        ("The turkey was served on fine china, and he told us so.", 2019, set()),
        ("Jordan warned Chad.", 2019, {"JOR", "TCD"}),
        ("Michael Jordan met Chad Smith.", 2019, set()),
        ("Equatorial Guinea and Papua New Guinea voted.", 2019, {"GNQ", "PNG"}),
        ("A West German bank failed, Soviet traders said.", 1987, {"BRD", "SUN"}),
        ("FRANCE WARNS IRAN OVER SHIPS", 1987, {"FRA", "IRN"}),
        ("The price was US$3 million.", 2019, set()),
    ],
)
def test_states(text: str, year: int, codes: set[str], read: Read) -> None:
    assert states(read(text, year)) == codes


def test_two_ministries(read: Read) -> None:
    found = read("Envoys of the South Korean and Japanese foreign ministries met.")
    assert {"body:kor-mofa", "body:jpn-mofa"} <= set(found.by_id)


def test_title_before_name(read: Read) -> None:
    found = read(
        "Peruvian Trade Minister Ana Lopez met Chilean officials. Lopez said she was glad."
    )
    person = found.by_id["person:ana-lopez"]
    assert (person.polity, person.post) == ("PER", "Trade Minister")
    assert sum(mention.entity == person.id for mention in found.mentions) == 4


def test_name_before_title(read: Read) -> None:
    found = read("Rosa Diaz, the foreign minister of Cuba, answered.")
    assert found.by_id["person:rosa-diaz"].polity == "CUB"


def test_counterpart(read: Read) -> None:
    found = read("Thai Foreign Minister Somchai Dee met his Japanese counterpart Kenji Sato.")
    assert found.by_id["person:kenji-sato"].polity == "JPN"


def test_coordinated_presidents(read: Read) -> None:
    found = read("Presidents Daniel Otieno of Kenya and Juma Mushi of Tanzania met.")
    people = [(e.label, e.polity) for e in found.entities if e.kind == "Official"]
    assert people == [("Daniel Otieno", "KEN"), ("Juma Mushi", "TZA")]


def test_officers_of_firms_hold_no_office(read: Read) -> None:
    found = read("Northbridge Corp President John Doe bought a mill in Canada.")
    assert not [entity for entity in found.entities if entity.kind == "Official"]


def test_a_prime_minister_is_not_american(read: Read) -> None:
    found = read("Prime Minister Ann Brown called on Americans and the U.S. to help Jamaica.")
    assert found.by_id["person:ann-brown"].polity == "JAM"


def test_a_state_named_later_corrects_the_context(read: Read) -> None:
    found = read("Peru replied. Trade Minister Ana Lopez left. Chilean Minister Ana Lopez came.")
    assert found.by_id["person:ana-lopez"].polity == "CHL"


def test_at_gives_the_innermost_first(language: "Language", gazetteer: Gazetteer) -> None:
    text = "Peruvian Trade Minister Ana Lopez left."
    article = Article("x", text, "", (Span(0, len(text)),), published=date(2019, 3, 1))
    paragraphs = parse(article, language)
    found = find(article, paragraphs, gazetteer, Judges.load().agreements)
    assert found.at(paragraphs[0], paragraphs[0].doc[0]) == ("country:PER", "person:ana-lopez")
    assert found.polity("person:ana-lopez") == "PER"


def test_two_countries(read: Read) -> None:
    text = "Peru and Chile met. The two countries agreed."
    found = read(text)
    pair = [
        m.entity for m in found.mentions if text[m.span.start : m.span.end] == "The two countries"
    ]
    assert pair == ["country:CHL", "country:PER"]


def test_agreement_has_parties_and_year(read: Read) -> None:
    found = read("Chile left the 1965 fishing treaty with Peru.")
    treaty = next(entity for entity in found.entities if entity.kind == "Agreement")
    assert treaty.parties == ("CHL", "PER")
    assert treaty.signed is not None
    assert treaty.signed.value == "1965"


def test_every_mention_says_why(read: Read) -> None:
    found = read(
        "U.S. Treasury Secretary John Doe praised the Bank of Japan. He left the pact with Japan."
    )
    assert all(mention.why for mention in found.mentions)
    assert {mention.entity for mention in found.mentions} == set(found.by_id)


def test_codes_of_the_code_book() -> None:
    assert [code(polity) for polity in ("BRD", "SUN", "KOR")] == ["DEU", "SUN", "KOR"]


def test_roles_of_an_organization_that_was_taken_back(read: Read) -> None:
    found = read(
        "Saudi Arabia pushed at the Gulf Cooperation Council and at the Cooperation Council "
        "oil ministers' talks. He was glad.",
        1987,
    )
    assert {mention.entity for mention in found.mentions} == {"country:SAU", "body:GCC"}


@pytest.mark.parametrize(("year", "polity"), [(1987, "EEC"), (1993, "EEC"), (1994, "EU")])
def test_the_commission_is_that_of_the_union_after_its_treaty(
    read: Read, year: int, polity: str
) -> None:
    found = read("The European Commission wrote to Peru.", year)
    assert [e.polity for e in found.entities if "uropean Commission" in e.label] == [polity]


@pytest.mark.parametrize(
    ("text", "polity"),
    [("The contras fled to Honduras.", "NIC"), ("Fighters of al-Shabaab fled to Kenya.", "SOM")],
)
def test_names_that_begin_small(read: Read, text: str, polity: str) -> None:
    assert polity in {entity.polity for entity in read(text).entities}
