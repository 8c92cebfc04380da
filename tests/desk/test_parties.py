"""Polities by code and name, in any case; pairs in any order."""

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.parties import Parties
from bilateral.graph.errors import BilateralError


@pytest.fixture(scope="module")
def parties(article: AsOf) -> Parties:
    return Parties(article)


@pytest.mark.parametrize(
    "text", ["KOR", "kor", "South Korea", "south  korea", "country:KOR", "ROK"]
)
def test_a_polity_by_any_name(parties: Parties, text: str) -> None:
    found = parties.polity(text)
    assert (found.id, found.name, found.code) == ("country:KOR", "South Korea", "KOR")


def test_an_organization_by_its_acronym(parties: Parties) -> None:
    assert parties.polity("nato").id == "body:NATO"


@pytest.mark.parametrize(
    ("one", "two", "named", "name"),
    [
        ("KOR", "JPN", "dyad:JPN-KOR", "Japan – South Korea"),
        ("japan", "south korea", "dyad:JPN-KOR", "Japan – South Korea"),
        ("USA", "EU", "dyad:EU-USA", "European Union – United States"),
    ],
)
def test_a_pair_in_any_order(parties: Parties, one: str, two: str, named: str, name: str) -> None:
    pair = parties.pair(one, two)
    assert (pair.id, pair.name) == (named, name)


@pytest.mark.parametrize(
    "text",
    [
        "JPN-KOR",
        "kor-jpn",
        "dyad:JPN-KOR",
        "Japan-South Korea",
        "south korea - japan",
        "https://w3id.org/bilateral/dyad/JPN-KOR",
    ],
)
def test_a_pair_in_one_word(parties: Parties, text: str) -> None:
    assert parties.dyad(text).id == "dyad:JPN-KOR"


def test_names_with_hyphens_are_cut_where_both_sides_are_known(parties: Parties) -> None:
    assert parties.dyad("Guinea-Bissau-Senegal").id == "dyad:GNB-SEN"
    assert parties.dyad("Senegal-Guinea-Bissau").id == "dyad:GNB-SEN"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Japn", "^no polity is called 'Japn'; did you mean 'Japan'"),
        ("KORR", "^no polity is called 'KORR'; did you mean 'KOR'"),
        ("", "^no polity is called ''$"),
    ],
)
def test_a_wrong_name_gets_the_nearest(parties: Parties, text: str, told: str) -> None:
    with pytest.raises(BilateralError, match=told):
        parties.polity(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("JPN", "^'JPN' is no pair; write two polities as JPN-KOR$"),
        ("JPN-japan", "^'JPN' and 'japan' are the same; a pair takes two polities$"),
        ("JPN-KORR", "^no polity is called 'KORR'; did you mean 'KOR'"),
    ],
)
def test_what_is_no_pair_is_told(parties: Parties, text: str, told: str) -> None:
    with pytest.raises(BilateralError, match=told):
        parties.dyad(text)
