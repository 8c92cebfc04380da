"""Confidence is a share of events that were right."""

import pytest
from bilateral.extract.confidence import WEIGHT, confidence
from bilateral.extract.lexicon import read

WAYS = read("confidence")["ways"]
WORDS = {"verb", "noun", "claim", "measure"}
FOUND = {"slot", "modifier", "light", "clause", "near", "above", "sentence", "article", "none"}


def mean() -> float:
    counts = [(int(right), int(every)) for right, every in WAYS.values()]
    return sum(right for right, _ in counts) / sum(every for _, every in counts)


@pytest.mark.parametrize("way", WAYS)
def test_a_way_is_spelled_by_word_and_sides(way: str) -> None:
    word, *sides = way.split()
    right, every = map(int, WAYS[way])
    assert word in WORDS
    assert len(sides) == 2
    assert set(sides) <= FOUND
    assert 0 <= right <= every
    assert confidence(way) == round((right + WEIGHT * mean()) / (every + WEIGHT), 2)


def test_an_unknown_way_has_the_mean() -> None:
    assert confidence("verb unheard unheard") == round(mean(), 2)


def test_both_sides_of_a_verb_are_surer_than_a_guess() -> None:
    assert confidence("verb slot slot") > confidence("verb slot article")
