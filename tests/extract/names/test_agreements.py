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
    ],
)
def test_told(text: str, title: str, told: list[tuple[str, set[str]]], read: Read) -> None:
    found = read(text, title=title)
    deals = [(e.label, set(e.parties)) for e in found.entities if e.kind == "Agreement"]
    assert deals == told
