"""Rankings and groups in words, rows and JSON; each names its projection and weights."""

import csv
import io
import json

import pytest
from bilateral.desk import network_forms
from bilateral.desk.asof import AsOf
from bilateral.desk.groups import groups
from bilateral.desk.projections import WEIGHTS, network
from bilateral.desk.ranks import rank

RANKING = """Projection polities: countries and intergovernmental organizations, whoever acts
for them.
Weight conflict: the number of events of conflict between two, without planned,
hypothetical and denied ones.
2 things, 1 tie.
By degree: the sum of the weights of a thing's ties.

1. Japan (Country) 12; 12 over 1 tie; such as: Kim gives no sign that South
Korea will think again [A:2538-2574]
1. South Korea (Country) 12; 12 over 1 tie; such as: Kim gives no sign that
South Korea will think again [A:2538-2574]

Characters of the texts of:
- A source:korea-herald-2019-08-29, The Korea Herald, 2019-08-29
"""


def test_a_ranking(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    found = rank(network(article, "polities", "conflict"))
    assert network_forms.ranking(found, "text").decode() == RANKING


def test_a_ranking_for_programs(article: AsOf) -> None:
    found = rank(network(article, "agents"), "pagerank", top=1)
    told = json.loads(network_forms.ranking(found, "json"))
    assert (told["projection"], told["weights"], told["by"]) == (
        *("agents", WEIGHTS["events"], "pagerank"),
    )
    assert [line["id"] for line in told["ranking"]] == ["country:JPN"]
    (row,) = csv.DictReader(io.StringIO(network_forms.ranking(found, "csv").decode()))
    assert (row["projection"], row["weight"], row["place"]) == ("agents", "events", "1")
    assert row["evidence"].startswith("source:korea-herald-2019-08-29#char=")


def test_groups(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    told = network_forms.groups(groups(network(article, "agents")), "text").decode()
    assert "\nLouvain communities with seed 0, by weight; modularity 0.40.\n" in told
    assert (
        "\n2. Kang Kyung-wha; Taro Kono; foreign minister of China (not named)\n"
        "- 3 things, weight 5 within, 0 to others\n"
        "- Kang Kyung-wha; Taro Kono; foreign minister of China (not named)\n"
        "- such as: Kang and Kono agree that dialogue is needed [A:2770-2868]\n"
    ) in told


def test_groups_for_programs(article: AsOf) -> None:
    found = groups(network(article, "agents"))
    told = json.loads(network_forms.groups(found, "json"))
    assert (told["projection"], told["modularity"], len(told["groups"])) == ("agents", 0.401235, 2)
    rows = list(csv.DictReader(io.StringIO(network_forms.groups(found, "csv").decode())))
    assert [row["group"] for row in rows] == ["1"] * 5 + ["2"] * 3
    assert network_forms.groups(found, "md").startswith(b"Projection agents: all that act")
