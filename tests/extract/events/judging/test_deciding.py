"""Which events are told, between whom, and as how sure."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from bilateral.extract.events import Discourse, find
from bilateral.extract.judge import Judge
from bilateral.extract.language import Paragraph
from bilateral.extract.plain import plain
from bilateral.extract.tokens import Token
from bilateral.extract.values import Event, Period
from spacy.language import Language

At = Callable[[Paragraph, Token], tuple[str, ...]]
JPN, PER, CHL = "country:JPN", "country:PER", "country:CHL"

NOBODY = Judge(0.5, -9, {}, {}, {}, {})


def code(entity: str) -> str:
    return {"body:jpn-mofa": "JPN", "person:lee": "", "body:band": ""}.get(
        entity, entity.partition(":")[2]
    )


def undated(_: Paragraph, __: Token) -> Period | None:
    return None


@pytest.fixture
def told(language: Language, at: At) -> Callable[..., tuple[Event, ...]]:
    def read(text: str, judge: Judge, named: At = at, home: Judge = NOBODY) -> tuple[Event, ...]:
        article = Discourse([Paragraph(plain(language(text)), 0, 1)], named, code)
        return find(article, undated, judge, home)

    return read


def judging(bias: float = -9, **weights: dict[str, float]) -> Judge:
    parts = (weights.get(part, {}) for part in ("word", "actor", "recipient", "pair"))
    return Judge(0.5, bias, *parts)


def test_a_noun_in_a_clause_that_a_verb_takes_over_is_asked_about(
    told: Callable[..., tuple[Event, ...]],
) -> None:
    events = told("Japan refused to meet Peru after its attack.", judging(9))
    assert {one.type for one in events} == {"REJECT", "ASSAULT"}


def test_the_judge_may_choose_others_than_the_rules(told: Callable[..., tuple[Event, ...]]) -> None:
    turned = judging(pair={"turned=True,True": 10})
    (event,) = told("Japan condemned Peru.", turned)
    assert (event.actors, event.recipients, event.confidence) == ((PER,), (JPN,), 0.73)


def test_what_the_judge_does_not_believe_is_not_told(
    told: Callable[..., tuple[Event, ...]],
) -> None:
    assert told("Japan condemned Peru.", judging()) == ()


def test_another_judge_decides_what_concerns_one_polity(
    told: Callable[..., tuple[Event, ...]],
) -> None:
    home = judging(pair={"ruled=True,False": 10})
    (event,) = told("Japan condemned the attack.", judging(), home=home)
    assert (event.type, event.actors, event.recipients) == ("ACCUSE", (JPN,), ())
    assert event.confidence == 0.73
    assert told("Japan condemned the attack.", judging()) == ()


def test_what_two_polities_have_is_not_told_of_one(
    told: Callable[..., tuple[Event, ...]],
) -> None:
    ruled = judging(pair={"ruled,chosen=True,True,True": 20})
    (event,) = told("Japan condemned Peru.", ruled, home=judging(bias=5))
    assert (event.actors, event.recipients) == ((JPN,), (PER,))


def test_of_several_polities_the_likeliest_is_told(
    told: Callable[..., tuple[Event, ...]],
) -> None:
    home = judging(pair={"ruled=False,True": 11, "ruled=True,False": 10})
    (event,) = told("Japan condemned Peru.", judging(), home=home)
    assert (event.actors, event.recipients) == ((), (PER,))


@pytest.mark.parametrize(
    ("text", "ruled", "words"),
    [
        ("Peru attacked villages of Peru.", "True,True", "country:PER attacks others at home"),
        ("Japan condemned the attack.", "True,False", "country:JPN criticises others"),
    ],
)
def test_what_is_done_to_nobody_else(
    told: Callable[..., tuple[Event, ...]], text: str, ruled: str, words: str
) -> None:
    (event,) = told(text, judging(), home=judging(pair={f"ruled={ruled}": 10}))
    assert event.label == words


def test_who_is_no_side_by_the_rules_acts(told: Callable[..., tuple[Event, ...]]) -> None:
    home = judging(pair={"ruled=False,False": 10})
    (event,) = told("In Peru an attack began.", judging(), home=home)
    assert (event.type, event.actors, event.recipients) == ("ASSAULT", (PER,), ())


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The band attacked Peru.", (("body:band",), (PER,))),
        ("The band attacked towns in Peru.", (("body:band",), (PER,))),
        ("Peru attacked the band.", ((PER,), ("body:band",))),
    ],
)
def test_who_stands_for_no_polity_is_the_other_end(
    told: Callable[..., tuple[Event, ...]], at: At, text: str, ends: tuple[tuple[str, ...], ...]
) -> None:
    def named(paragraph: Paragraph, token: Token) -> tuple[str, ...]:
        return ("body:band",) if token.text == "band" else at(paragraph, token)

    (event,) = told(text, judging(), named, judging(9))
    assert (event.actors, event.recipients) == ends


def test_all_believed_is_one_group(told: Callable[..., tuple[Event, ...]]) -> None:
    (event,) = told("Japan and Peru met in Chile.", judging(bias=1))
    assert event.actors == event.recipients
    assert set(event.actors) == {JPN, PER, CHL}


def test_who_stands_for_a_polity(told: Callable[..., tuple[Event, ...]], at: At) -> None:
    def named(paragraph: Paragraph, token: Token) -> tuple[str, ...]:
        return ("body:jpn-mofa",) if token.text == "ministry" else at(paragraph, token)

    ruled = judging(pair={"ruled,chosen=True,True,True": 20})
    (event,) = told("A ministry condemned Peru.", ruled, named)
    assert event.actors == ("body:jpn-mofa",)
    (event,) = told("A ministry condemned Peru.", judging(pair={"turned=True,True": 20}), named)
    assert (event.actors, event.recipients) == ((PER,), ("body:jpn-mofa",))


def test_a_polity_that_the_sentence_does_not_name(told: Callable[..., tuple[Event, ...]]) -> None:
    far = judging(recipient={"absent": 20}, actor={"left=0": 5})
    events = told("Tea is dear in Peru. Japan condemned the duty.", far)
    assert {(one.type, one.actors, one.recipients) for one in events} == {
        ("ACCUSE", (JPN,), (PER,)),
        ("SANCTION", (JPN,), (PER,)),
    }


def test_a_place_stands_for_a_polity_that_nobody_names(language: Language, at: At) -> None:
    def site(_: Paragraph, token: Token) -> tuple[str, ...]:
        return (PER,) if token.text == "Cusco" else ()

    article = Discourse(
        [Paragraph(plain(language("Japan's premier arrived in Cusco.")), 0, 1)], at, code
    )
    ruled = judging(pair={"ruled,chosen=True,True,True": 20})
    (event,) = find(replace(article, site=site), undated, ruled, NOBODY)
    assert (event.type, event.actors, event.recipients) == ("CONSULT", (JPN,), (PER,))
