"""Weights as data, and what the judge makes of them."""

import json
from collections.abc import Callable, Iterator
from math import exp, isfinite

import pytest
from bilateral.extract.events import Discourse, Judge, judge
from bilateral.extract.events.context import pointing
from bilateral.extract.events.judging import Scene, Stage
from bilateral.extract.events.judging.judge import signals
from bilateral.extract.events.judging.scenes import scenes
from bilateral.extract.events.lexicon import lexicon
from bilateral.extract.events.proposing import proposals
from bilateral.extract.language import Paragraph
from bilateral.extract.lexicon import ROOM
from spacy.language import Language
from spacy.tokens import Token

At = Callable[[Paragraph, Token], tuple[str, ...]]
PARTS = ("word", "actor", "recipient", "pair")
TEXT = "Japan urged Peru to lift the ban. Chile said that Peru had imposed tariffs on Oman."


def code(entity: str) -> str:
    return entity.partition(":")[2]


@pytest.fixture
def staged(language: Language, at: At) -> Callable[[str], list[Scene]]:
    def read(text: str) -> list[Scene]:
        article = Discourse([Paragraph(language(text), 0, 1)], at, code)
        seen = pointing(article)
        found = [proposals(part, seen, article) for part in article.paragraphs]
        return [scene for _, scene in scenes(Stage(article, found))]

    return read


def test_the_weights_are_finite_sorted_and_worth_their_line() -> None:
    given = json.loads((ROOM / "judge.json").read_text("utf-8"))
    assert set(given) == {"least", "bias", *PARTS}
    assert 0 < given["least"] < 1
    for part in PARTS:
        weights = given[part]
        assert list(weights) == sorted(weights)
        assert all(isfinite(weight) and weight for weight in weights.values())


def test_each_weight_is_of_a_signal_that_the_reader_gives(
    staged: Callable[[str], list[Scene]],
) -> None:
    frames = [frame for found in lexicon().frames.values() for frame in found][::3]
    given = {
        kind(one) for text in (TEXT, *(f.example for f in frames)) for one in spelled(staged, text)
    }
    for part in PARTS:
        weights = getattr(judge(), part)
        assert {kind(f"{part} {name}") for name in weights} <= given


def spelled(staged: Callable[[str], list[Scene]], text: str) -> Iterator[str]:
    for scene in staged(text):
        for _, found in signals(scene):
            yield from found


def kind(signal: str) -> str:
    return signal.partition("=")[0]


def test_a_probability_is_the_logistic_of_the_summed_weights(
    staged: Callable[[str], list[Scene]],
) -> None:
    (scene, *_) = staged("Japan urged Peru to lift the ban.")
    plain = Judge(0.5, -1, {}, {}, {}, {})
    assert plain.probabilities(scene) == {
        ("JPN", "PER"): pytest.approx(1 / (1 + exp(1))),
        ("PER", "JPN"): pytest.approx(1 / (1 + exp(1))),
    }
    assert plain.told(scene) == {}
    weighted = Judge(
        0.5, -1, {"word=urge": 0.5}, {"left=0": 1}, {"right=0": 1}, {"ruled=True,True": 2}
    )
    found = weighted.probabilities(scene)
    assert found["JPN", "PER"] == pytest.approx(1 / (1 + exp(-3.5)))
    assert found["PER", "JPN"] == pytest.approx(1 / (1 + exp(0.5)))
    assert list(weighted.told(scene)) == [("JPN", "PER")]


def test_what_is_learnt_from_is_what_is_summed(staged: Callable[[str], list[Scene]]) -> None:
    believed = judge()
    for scene in staged(TEXT):
        summed = believed.probabilities(scene)
        for pair, found in signals(scene):
            parts = (one.partition(" ") for one in dict.fromkeys(found))
            score = believed.bias + sum(
                getattr(believed, part).get(name, 0.0) for part, _, name in parts
            )
            assert summed[pair] == pytest.approx(1 / (1 + exp(-score)))


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Japan condemned Peru on Monday.", ("JPN", "PER")),
        ("Peru imposed sanctions on Chile, officials said.", ("PER", "CHL")),
    ],
)
def test_plain_words_are_believed(
    text: str, sure: tuple[str, str], staged: Callable[[str], list[Scene]]
) -> None:
    told = [pair for scene in staged(text) for pair in judge().told(scene)]
    assert sure in told
    assert sure[::-1] not in told


def test_nobody_is_asked_about_words_without_two_polities(
    staged: Callable[[str], list[Scene]],
) -> None:
    assert staged("Japan condemned the attack.") == []
    assert staged("Prices rose.") == []
