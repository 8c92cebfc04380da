"""Stories that repeat each other are in one fold."""

import pytest
from bilateral.training.folds import folds
from bilateral.training.lessons import article

LEAD = "Peru said on Monday that it would ask Chile to reopen the border near the coast to lorries"
CASES = [
    pytest.param(f"{LEAD}, officials said.", {"a": 0, "b": 0, "c": 1}, id="sent again"),
    pytest.param(" ".join(LEAD.split()[:13]), {"a": 0, "b": 1, "c": 2}, id="four runs in common"),
    pytest.param(LEAD.upper(), {"a": 0, "b": 0, "c": 1}, id="in capitals"),
    pytest.param("Short.", {"a": 0, "b": 1, "c": 2}, id="too short to repeat"),
]


@pytest.mark.parametrize(("second", "expected"), CASES)
def test_folds(second: str, expected: dict[str, int]) -> None:
    texts = {"c": "Nepal and Bhutan signed a treaty on rivers.", "b": second, "a": f"{LEAD}."}
    assert folds([article(name, text) for name, text in texts.items()], 4) == expected


def test_folds_are_filled_in_turn() -> None:
    articles = [article(f"n{number}", f"Story {number}.") for number in range(6)]
    assert [*folds(articles, 4).values()] == [0, 1, 2, 3, 0, 1]
