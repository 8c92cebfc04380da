"""Three projections: who is in them, what a tie weighs, and what is left out."""

from dataclasses import replace
from datetime import date

import pytest
from bilateral.desk import projections
from bilateral.desk.asof import AsOf
from bilateral.desk.projections import network, of_kind
from bilateral.graph.errors import BilateralError
from bilateral.graph.network.index import Index
from bilateral.graph.network.projection import network as drawn

JPN, KOR, CHN = "country:JPN", "country:KOR", "country:CHN"
KIM, KONO = "person:kim-jung-han", "person:taro-kono"


def weights(asof: AsOf, *chosen: str) -> dict[tuple[str, str], int]:
    graph = network(asof, *chosen).graph
    return {(one, other): graph[one][other]["weight"] for one, other in graph.edges}


def test_polities(article: AsOf) -> None:
    assert weights(article, "polities") == {(CHN, JPN): 1, (CHN, KOR): 1, (JPN, KOR): 16}
    assert weights(article, "polities", "conflict") == {(JPN, KOR): 12}
    assert weights(article, "polities", "", "dyad:CHN-KOR") == {(CHN, KOR): 1}


def test_agents_count_mutual_events_once(article: AsOf) -> None:
    found = weights(article, "agents")
    assert found["person:kang-kyung-wha", KONO] == 3
    assert found[JPN, KOR] == 5
    assert found == weights(article, "agents", "events", "dyad:JPN-KOR")
    assert sum(weights(article, "agents", "conflict").values()) == 12


def test_all_is_what_the_vocabulary_draws_but_for_anchors(article: AsOf) -> None:
    ours = network(article, "all").graph
    whole = drawn(Index.read(article.store, article.names))
    ties = {(min(pair), max(pair)) for pair in whole.edges() if pair[0] != pair[1]}
    found = {(min(pair), max(pair)) for pair in ours.edges}
    assert found <= ties
    assert {end for tie in ties - found for end in tie} - set(ours) == {"body:UN", CHN}


def test_of_a_pair_only_what_its_facts_tie(article: AsOf) -> None:
    found = network(article, "all", "", "dyad:CHN-KOR").graph
    assert {"event:9881ccf03548c5dd", KONO, "place:beijing"} <= set(found)
    assert KIM not in found


def test_what_was_not_known_is_no_tie(article: AsOf) -> None:
    before = replace(article, known_on=date(2019, 8, 28))
    for projection in projections.ABOUT:
        assert not network(before, projection).graph
        assert network(before, projection).head.endswith("0 things, 0 ties.")


@pytest.mark.parametrize(("projection", "weight"), [("all", "events"), ("agents", "facts")])
def test_weights_that_do_not_fit(article: AsOf, projection: str, weight: str) -> None:
    with pytest.raises(BilateralError, match="facts"):
        network(article, projection, weight)


def test_too_much_to_draw(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projections, "MOST", 100)
    with pytest.raises(BilateralError, match="or 100 ties would be drawn; choose polities or"):
        network(article, "all")
    monkeypatch.setattr(projections, "EVENTS", 10)
    with pytest.raises(BilateralError, match=r"^more than 10 facts or"):
        network(article, "all")


def test_kinds(article: AsOf) -> None:
    agents = network(article, "agents")
    assert of_kind(agents, "country") == {JPN, KOR}
    assert of_kind(agents, "Organization") == {"body:jpn-meti"}
    with pytest.raises(BilateralError, match="kind 'Contry'; did you mean 'Country'"):
        of_kind(agents, "Contry")


def test_an_example_of_the_strongest_tie(article: AsOf) -> None:
    found = network(article, "agents")
    assert found.example(KIM) == found.graph[KIM][JPN]["example"]
    assert found.example(KIM, ["person:kenji-kanasugi"]) == "event:3908a6544105ae9e"
    assert found.example(KIM, [CHN]) == ""
    assert found.strength(KIM) == 5
