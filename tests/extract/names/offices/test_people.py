"""Officials and organizations with their states in sentences as agencies write."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from bilateral.extract.names import Found

Read = Callable[..., Found]
SENTENCES = yaml.safe_load((Path(__file__).parent / "people.yaml").read_text("utf-8"))


@pytest.mark.parametrize("entry", SENTENCES, ids=lambda entry: entry["text"][:50])
def test_people(entry: Any, read: Read) -> None:
    found = read(entry["text"], year=entry["year"]).entities
    officials = [f"{e.label}, {e.polity}" for e in found if e.kind == "Official" and e.named]
    bodies = [
        f"{e.label}, {e.polity}"
        for e in found
        if e.id.startswith("body:") and e.kind != "IntergovernmentalOrganization"
    ]
    assert officials == entry["officials"]
    assert bodies == entry["organizations"]


@pytest.mark.parametrize(
    ("text", "states"),
    [
        (
            "Prime Minister Ann Brown met Greek officials. Peru's Prime Minister Rosa Diaz came.",
            "GRC",
        ),
        ("In Athens, government spokesman Nikos Pappas praised Peru and Peru's army.", "GRC"),
        ("Peru's army came. Oil Minister Ali Hassan said Iraq would sell to Peru.", "IRQ"),
        ("Peru signed. Its president, Ann Brown, came.", ""),
        ("Governor Ann Brown of Texas came to Peru.", "USA"),
        ("Peru met the Russian team headed by Ivan Petrov.", "RUS"),
        ("Ivan Petrov, who leads the Russian delegation, came to Peru.", "RUS"),
        ("Peru asked spokeswoman Ann Brown of Acme Corp.", ""),
        ("Peru's Senator Ann Brown came.", "PER"),
        ("Russian Security Council secretary Ivan Petrov spoke.", "RUS"),
        ("Peru met China's Vice Premier He Lin.", "CHN"),
        ("Peru met Hungary's Peter Nagy, the foreign minister.", "HUN"),
        ("Ethiopian National Defense Force spokesman Colonel Abel Tadesse spoke.", "ETH"),
        ("Peru praised the Turkish General Staff.", ""),
        ("Chile came first. Senator Ann Brown came.", "CHL"),
        ("Chile came first. Senator Ann Brown told the U.S. so.", "USA"),
    ],
)
def test_whose(text: str, states: str, read: Read) -> None:
    people = [e for e in read(text).entities if e.kind == "Official" and e.named]
    assert [e.polity for e in people][:1] == ([states] if states else [])
