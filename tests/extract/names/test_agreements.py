"""Agreements that are told by a description: how long, on what, between whom."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found

Read = Callable[..., Found]


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("Under a ten-year accord Peru aids Chile.", "", [("ten-year accord", {"PER", "CHL"})]),
        ("Under a ten-year accord the mill pays Peru.", "", []),
        (
            "They left without a Brexit deal with Ireland.",
            "",
            [("Brexit deal with Ireland", {"IRL"})],
        ),
        ("Chile sought a deal on trade.", "", [("deal on trade", set())]),
        (
            "Peru spoke. Both countries signed an agreement.",
            "Peru, Chile agree",
            [("agreement", {"PER", "CHL"})],
        ),
        ("Peru spoke. The accord covers fish.", "Peru, Chile agree", [("accord", {"PER", "CHL"})]),
        ("Peru spoke. The accord covers fish.", "Peru agrees", []),
        ("Peru spoke. The deal covers fish.", "Peru, Chile agree", []),
        ("Northbridge Corp left Peru. The accord ended.", "Peru, Chile agree", []),
        (
            "They praised a coal agreement signed by Peru and Chile.",
            "",
            [("coal agreement", {"PER", "CHL"})],
        ),
        ("They praised a coal agreement signed by Peru.", "", []),
        (
            "The accord between Peru and Chile on herring prices gives hope.",
            "",
            [("accord between Peru and Chile on herring prices", {"PER", "CHL"})],
        ),
        ("The Paris accords bind Peru.", "", [("Paris accords", set())]),
        ("Peru praised the Louvre agreement.", "", [("Louvre agreement", set())]),
        (
            "OPEC said Peru broke the OPEC agreement.",
            "",
            [("OPEC agreement", {"OPEC"})],
        ),
        (
            "Peru invoked the General Agreement on Tariffs and Trade.",
            "",
            [("General Agreement on Tariffs and Trade", {"PER", "GATT"})],
        ),
        (
            "Peru failed to adhere to a July 1986 agreement to sell less.",
            "Peru, Chile quarrel",
            [("July 1986 agreement", {"PER", "CHL"})],
        ),
        ("Peru and Chile finalised two agreements.", "", [("two agreements", {"PER", "CHL"})]),
        ("Peru failed to reach agreement on prices with Chile.", "Peru, Chile quarrel", []),
        (
            "Peru sells to Chile. Peru buys from Chile. The accord covers fish.",
            "",
            [("accord", {"PER", "CHL"})],
        ),
        ("Peru told the General Agreement on Tariffs and Trade of its quotas.", "", []),
        ("Peru praised OPEC's December accord.", "", [("OPEC's December accord", {"OPEC"})]),
        ("OPEC reached its accord in a day. Peru sells oil.", "", [("accord", {"OPEC"})]),
        ("Peru praised a pact made in Quito.", "", [("pact", set())]),
        ("Peru praised a pact made in haste.", "", []),
        ("Peru praised the accord reached by six coastal nations.", "", [("accord", set())]),
        ("Peru awaits an accord with the IMF.", "", [("accord with the IMF", {"IMF"})]),
        ("Peru told of the lack of a fishing accord with Chile.", "", []),
        ("Peru spoke. Both countries may reach an agreement.", "Peru, Chile agree", []),
        (
            "Peru has a seven-month-old semiconductor accord with Chile. Peru broke the chip pact.",
            "Peru, Chile quarrel",
            [("seven-month-old semiconductor accord with Chile", {"PER", "CHL"})],
        ),
        (
            "Peru keeps a fishing accord with Chile. Peru has a fishing pact with Kenya.",
            "",
            [("fishing accord with Chile", {"CHL"}), ("fishing pact with Kenya", {"KEN"})],
        ),
        (
            "Chile and Peru signed an agreement. Under the Chile-Peru fishing pact they sell less.",
            "",
            [("Chile-Peru fishing pact", {"PER", "CHL"})],
        ),
        (
            "Chile and Peru signed an agreement. Chile and Peru seek a fishing pact.",
            "Chile, Peru sign",
            [("agreement", {"PER", "CHL"}), ("fishing pact", {"PER", "CHL"})],
        ),
        (
            "Peru will renegotiate an agreement limiting exports. Under the accord it sells less.",
            "Peru, Chile to talk",
            [("agreement", {"PER", "CHL"})],
        ),
        ("Northbridge Corp left Peru after its fishing pact.", "", []),
    ],
)
def test_told(text: str, title: str, told: list[tuple[str, set[str]]], read: Read) -> None:
    found = read(text, title=title)
    deals = [(e.label, set(e.parties)) for e in found.entities if e.kind == "Agreement"]
    assert deals == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Creditor banks await Peru. The banks and bankers want a debt accord.", []),
        ("Creditor banks await Peru. The banks and bankers sign the accord.", []),
        (
            "Creditor banks await Peru. The banks and bankers want a debt accord. The accord of "
            "Peru and Chile covers it.",
            [],
        ),
        (
            "Creditor banks await Peru. The banks and bankers left. Peru and Chile signed a "
            "fishing accord.",
            ["fishing accord"],
        ),
        (
            "Creditor banks await Peru. The banks and bankers left. Peru and Chile signed a "
            "bilateral debt accord.",
            ["bilateral debt accord"],
        ),
    ],
)
def test_banks(text: str, told: list[str], read: Read) -> None:
    found = read(text, title="Peru, Chile talk")
    assert [one.label for one in found.entities if one.kind == "Agreement"] == told
