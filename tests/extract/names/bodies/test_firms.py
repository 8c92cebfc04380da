"""The states of firms: beside the name, by the exchange, by a count of firms."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found

Read = Callable[..., Found]


@pytest.mark.parametrize(
    ("text", "polity"),
    [
        ("Chile bought buses from the Dutch transport group Northbridge Corp.", "NLD"),
        ("Northbridge Corp, a Dutch transport firm, sold buses to Chile.", "NLD"),
        ("<Dutch Harbour Lines> sold ferries to Chile.", "NLD"),
        ("Two Dutch firms will stop. <Northbridge Lines> sold ferries to Chile.", "NLD"),
        ("Two Dutch and three French firms stop. Northbridge Corp sold ferries.", "FRA"),
        ("Two Dutch firms and two French firms stop. Northbridge Corp sold ferries.", ""),
        ("Northbridge Corp, a bus maker, sold buses to Chile.", ""),
        ("Northbridge Corp <NBC> sold buses to Chile.", ""),
        ("<British Airways> flies to Chile.", "GBR"),
        ("Hitachi Motor Corp sold buses to Chile, Japan said.", "JPN"),
        ("Hitachi Motor Corp sold buses to Chile.", ""),
        ("Hitachi sold buses to Chile.", ""),
        ("Hitachi sold buses to Chile, Japan said.", "JPN"),
        (
            "The Japanese maker Hitachi sells to Chile, Peru, Kenya, Cuba, Mali, Togo and Chad.",
            "JPN",
        ),
        ("The UK-based retailer Northbridge Corp sold ferries to Chile.", "GBR"),
        ("Royal Bank of Canada lent Chile money.", "CAN"),
    ],
)
def test_state(text: str, polity: str, read: Read) -> None:
    firms = [e for e in read(text, year=1987).entities if e.kind == "Company"]
    assert [firm.polity for firm in firms] == [polity]


def test_firms_act_for_themselves(read: Read) -> None:
    found = read("<Dutch Harbour Lines> sold ferries to Chile.", year=1987)
    assert found.polity("body:nld-dutch-harbour-lines") == ""


def test_the_house_alone(read: Read) -> None:
    found = read("The House will study the bill, a U.S. official said.")
    assert "body:usa-house" in found.by_id


def test_committees_of_both_houses(read: Read) -> None:
    found = read("The House and Senate Banking Committees opposed the U.S. bill.")
    labels = {e.label for e in found.entities if e.kind == "Legislature"}
    assert labels == {"House Banking Committee", "Senate Banking Committee"}


def test_a_word_before_another_name_is_no_force(read: Read) -> None:
    found = read("He went to the Royal Military Banquet in Kenya.")
    assert "Military" not in {e.kind for e in found.entities}


@pytest.mark.parametrize(
    "text",
    [
        "The Peruvian Minister of Mining and Metal Industries spoke.",
        "Peru's Northern Coal Industries' Federation met.",
        "The political department head of Peru spoke.",
        "Treasury Secretary John Doe spoke in Peru.",
    ],
)
def test_no_organization_in_a_post(text: str, read: Read) -> None:
    kinds = {entity.kind for entity in read(text, year=1987).entities}
    assert kinds.isdisjoint({"Company", "Ministry"})


def test_organs_of_the_united_nations(read: Read) -> None:
    found = read("Peru took the case to the International Court of Justice.", year=1987)
    assert found.by_id["body:un-icj"].polity == "UN"


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("White House chief of staff John Doe spoke.", "chief of staff"),
        ("John Doe, Under Secretary of State, spoke in Peru.", "Under Secretary of State"),
    ],
)
def test_posts_of_several_words(text: str, post: str, read: Read) -> None:
    (official,) = (e for e in read(text, year=1987).entities if e.kind == "Official")
    assert official.post.endswith(post)


def test_a_firms_counsel_is_no_official(read: Read) -> None:
    found = read("John Doe, general counsel for the Peruvian Meat Institute, spoke.", year=1987)
    assert not [e for e in found.entities if e.kind == "Official"]
