"""What may be agreements, told by how long, on what, between whom: the judge lets all pass."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found

Read = Callable[..., Found]


@pytest.mark.parametrize(
    ("text", "title", "told"),
    [
        ("Under a ten-year accord Peru aids Chile.", "", [("ten-year accord", {"PER", "CHL"})]),
        ("Under a ten-year accord the mill pays Peru.", "", [("ten-year accord", {"PER"})]),
        (
            "They left without a Brexit deal with Ireland.",
            "",
            [("Brexit deal", {"IRL"})],
        ),
        ("Chile sought a deal on trade.", "", [("deal on trade", set())]),
        (
            "Peru spoke. Both countries signed an agreement.",
            "Peru, Chile agree",
            [("agreement", {"PER", "CHL"})],
        ),
        ("Peru spoke. The accord covers fish.", "Peru, Chile agree", [("accord", {"PER", "CHL"})]),
        ("Peru spoke. The accord covers fish.", "Peru agrees", [("accord", set())]),
        (
            "They praised a coal agreement signed by Peru and Chile.",
            "",
            [("coal agreement", {"PER", "CHL"})],
        ),
        ("They praised a coal agreement signed by Peru.", "", [("coal agreement", set())]),
        (
            "The accord between Peru and Chile on herring prices gives hope.",
            "",
            [("accord on herring prices", {"PER", "CHL"})],
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
        (
            "Peru sells to Chile. Peru buys from Chile. The accord covers fish.",
            "",
            [("accord", {"PER", "CHL"})],
        ),
        ("Peru praised OPEC's December accord.", "", [("OPEC's December accord", {"OPEC"})]),
        ("OPEC reached its accord in a day. Peru sells oil.", "", [("accord", {"OPEC"})]),
        ("Peru praised a pact made in Quito.", "", [("pact", set())]),
        ("Peru praised the accord reached by six coastal nations.", "", [("accord", set())]),
        ("Peru awaits an accord with the IMF.", "", [("accord", {"PER", "IMF"})]),
        (
            "Peru has a seven-month-old semiconductor accord with Chile. Peru broke the chip pact.",
            "Peru, Chile quarrel",
            [("seven-month-old semiconductor accord", {"PER", "CHL"})],
        ),
        (
            "Peru keeps a fishing accord with Chile. Peru has a fishing pact with Kenya.",
            "",
            [("fishing accord", {"PER", "CHL"}), ("fishing pact", {"PER", "KEN"})],
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
        (
            "Peru praised the INF Treaty. Chile signed an accord with Kenya.",
            "",
            [("INF Treaty", set()), ("accord", {"CHL", "KEN"})],
        ),
        (
            "Peru and Chile signed an agreement. A five-year protocol binds Peru and Chile.",
            "",
            [("agreement", {"PER", "CHL"}), ("five-year protocol", {"PER", "CHL"})],
        ),
    ],
)
def test_told(text: str, title: str, told: list[tuple[str, set[str]]], read: Read) -> None:
    found = read(text, title=title)
    deals = [(e.label, set(e.parties)) for e in found.entities if e.kind == "Agreement"]
    assert deals == told
