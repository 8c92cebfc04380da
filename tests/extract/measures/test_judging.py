"""Who acts toward whom, as the judge decides it from signals."""

from collections.abc import Callable

import pytest
from bilateral.extract import measures
from bilateral.extract.judge import Judge, Judges
from bilateral.extract.language import Paragraph
from bilateral.extract.measures.background import Background
from bilateral.extract.measures.judging import Scene, Stage, signals
from bilateral.extract.measures.judging.sides import sort
from bilateral.extract.measures.proposing import proposals
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from bilateral.extract.values import Measure, Period
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
PERU, CHILE = "country:PER", "country:CHL"
SURE = "Peru imposed tariffs on Chilean wine."


def never(_paragraph: Paragraph, _token: Token) -> Period | None:
    return None


def scenes(language: Language, at: At, text: str) -> list[Scene]:
    background = Background((Paragraph(plain(language(text)), 0, 1),), at)
    stage = Stage(background)
    return [stage.scene(one) for one in proposals(background)]


def ruling(least: float = 0.5, bias: float = -2.0, **weights: float) -> Judge:
    """A judge that goes by the rules, and by what is given for the word."""
    return Judge(least, bias, weights, {}, {}, {"reverse=False": 1.0, "suffers=True": 3.0})


def find(language: Language, at: At, text: str, by: Judge) -> tuple[Measure, ...]:
    return measures.find([Paragraph(plain(language(text)), 0, 1)], at, never, by)


def test_the_judge_decides(language: Language, at: At) -> None:
    (found,) = find(language, at, SURE, ruling())
    assert (found.imposer, found.kind, found.target) == (PERU, "tariff", CHILE)
    assert found.confidence == pytest.approx(0.88)
    assert find(language, at, SURE, ruling(least=0.9)) == ()


def test_a_word_without_what_its_act_asks_for_is_judged_too(language: Language, at: At) -> None:
    (scene,) = scenes(language, at, "Peru closed its port to Chile.")
    assert (scene.found, dict(scene.ruled), scene.sides) == (False, {}, (PERU, CHILE))
    assert list(scene.pairs()) == [(PERU, CHILE), (CHILE, PERU)]


def test_the_surest_act_of_a_pair_and_others_as_sure(language: Language, at: At) -> None:
    text = f"{SURE} Peru announced the expulsion of two Chilean diplomats."
    weights = {"kind=expulsion": 1.0, "kind=tariff": -1.0}
    kinds = [one.kind for one in find(language, at, text, ruling(**weights))]
    assert kinds == ["expulsion"]
    kinds = [one.kind for one in find(language, at, text, ruling(least=0.9, bias=0, **weights))]
    assert kinds == ["tariff", "expulsion"]


def test_signals_of_each_part(language: Language, at: At) -> None:
    (scene,) = [one for one in scenes(language, at, SURE) if one.token.text == "tariffs"]
    found = dict(signals(scene).spelled())
    assert set(found) == {(PERU, CHILE), (CHILE, PERU)}
    told = set(found[PERU, CHILE])
    wanted = {
        "word word=tariff",
        "word kind,found=tariff,True",
        "actor left,right=0,9,2",
        "recipient left,right=9,0,2",
        "recipient of=wine",
        "pair suffers=True",
        "pair order=imposer word target,NOUN",
    }
    assert wanted <= told
    assert "pair reverse=True" in found[CHILE, PERU]


def test_who_is_named_before_but_not_here(language: Language, at: At) -> None:
    text = "Peru met Chile. Tariffs hurt Chile."
    scene = scenes(language, at, text)[-1]
    assert (scene.token.text, scene.before, list(scene.here)) == ("Tariffs", (PERU, CHILE), [CHILE])
    told = set(dict(signals(scene).spelled())[PERU, CHILE])
    assert {"actor absent", "actor before=True", "pair here=False,True"} <= told


def test_no_way_through_the_tree_leads_to_another_sentence(language: Language, at: At) -> None:
    for scene in scenes(language, at, SURE):
        assert {side: str(way) for side, (_, way) in scene.nearest.items()}.keys() == {PERU, CHILE}


def test_the_sorts_of_sides() -> None:
    sides = ("body:IMF", "body:EEC", "body:UN", PERU)
    assert [sort(one) for one in sides] == ["lenders", "unions", "body", "country"]


def test_the_weights_that_were_learnt(language: Language, at: At) -> None:
    learnt = Judges.load().measures
    text = "Peru imposed punitive tariffs on Chilean wine on Monday."
    told = {(one.imposer, one.target) for one in find(language, at, text, learnt)}
    assert told == {(PERU, CHILE)}
    assert find(language, at, "Peru discussed tariffs.", learnt) == ()
