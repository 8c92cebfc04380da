"""Polities by what they are called; pairs in the order of their codes."""

import pytest
from bilateral.graph.errors import BilateralError
from bilateral.graph.query.polities import AmbiguousError, Polities, UnknownError, code

ROWS = (
    ("country:XAR", "Arland", "XAR"),
    ("country:XAR", "Arland", "the  Ars"),
    ("country:XBB", "Bor-Borland", "XBB"),
    ("body:SEA", "Sea Council", "SC"),
    ("body:one", "One", "SAME"),
    ("body:two", "Two", "SAME"),
)


@pytest.fixture
def polities() -> Polities:
    keys = ("polity", "name", "called")
    return Polities([dict(zip(keys, row, strict=True)) for row in ROWS])


@pytest.mark.parametrize("text", ["XAR", "xar", "ARLAND", " Arland\n", "country:XAR"])
def test_a_polity_by_any_name(polities: Polities, text: str) -> None:
    assert polities.polity(text) == "country:XAR"


@pytest.mark.parametrize(
    "text", ["XAR-SEA", "sea-xar", "dyad:SEA-XAR", "https://w3id.org/bilateral/dyad/SEA-XAR"]
)
def test_a_pair_in_the_order_of_its_codes(polities: Polities, text: str) -> None:
    assert polities.sides(text) == ("body:SEA", "country:XAR")
    assert polities.pair("Arland", "SC") == ("body:SEA", "country:XAR")


def test_a_name_with_a_hyphen_is_cut_where_both_sides_are_known(polities: Polities) -> None:
    assert polities.sides("bor-borland - arland") == ("country:XAR", "country:XBB")
    assert polities.sides("arland-bor-borland") == ("country:XAR", "country:XBB")


def test_who_is_unknown(polities: Polities) -> None:
    told = "^no polity is called 'Arlnd'; did you mean 'Arland'"
    with pytest.raises(UnknownError, match=told) as near:
        polities.polity("Arlnd")
    with pytest.raises(UnknownError, match=r"^no polity is called 'zzzz'$") as far:
        polities.polity("zzzz")
    with pytest.raises(UnknownError, match=r"^'XAR' is no pair; write two polities as JPN-KOR$"):
        polities.sides("XAR")
    assert (near.value.near, far.value.near) == (True, False)


def test_who_may_be_several(polities: Polities) -> None:
    with pytest.raises(AmbiguousError, match=r"^'same' may mean body:one, body:two; give one of"):
        polities.polity("same")


def test_a_pair_takes_two(polities: Polities) -> None:
    told = "^'XAR' and 'Arland' are the same; a pair takes two polities$"
    with pytest.raises(BilateralError, match=told):
        polities.pair("XAR", "Arland")


def test_codes() -> None:
    assert [code(name) for name in ("country:KOR", "body:EU")] == ["KOR", "EU"]
