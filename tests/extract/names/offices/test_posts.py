"""Officials whose name and post stand in other orders."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found

Read = Callable[..., Found]


@pytest.mark.parametrize(
    ("text", "label", "polity"),
    [
        ("Rosa Diaz, who served as President of Chile, left.", "Rosa Diaz", "CHL"),
        ("Ann Brown, who succeeded him as Canada's trade minister, left.", "Ann Brown", "CAN"),
        ("Canadian MP (Member of Parliament) Ann Brown spoke.", "Ann Brown", "CAN"),
        ("Taoiseach Sean Burke came.", "Sean Burke", "IRL"),
        ("Ines Roche, a UN rapporteur, came to Chile.", "Ines Roche", "UN"),
        ("Sultan Said bin Omar of Oman came.", "Said bin Omar", "OMN"),
        ("Turkish President Ali Doğan came. President Dogan left.", "Ali Doğan", "TUR"),
    ],
)
def test_posts(text: str, label: str, polity: str, read: Read) -> None:
    people = [(e.label, e.polity) for e in read(text).entities if e.kind == "Official"]
    assert people == [(label, polity)]
