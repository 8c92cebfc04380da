"""The cards as the page's script reads them."""

from bilateral.graph.network.card import Card, Evidence, Fact
from bilateral.viz.payload import payload

EARLY = Evidence("a note", "Post", "2001-05-08", "", 1, 2, 3, "")
LATE = Evidence("a note", "Post", "2001-05-08", "", 1, 5, 9, "words")


def test_each_passage_stands_once_and_facts_point_at_it() -> None:
    fact = Fact("met", "Bo", "person:bo", "", "", (LATE, EARLY))
    card = Card("person:ann", "Ann", "official", (fact,), (LATE,))
    told = payload({"person:ann": card, "person:bo": card, "event:left-out": card}, ["person:ann"])
    assert [passage["start"] for passage in told["passages"]] == [2, 5]
    assert list(told["cards"]) == ["person:ann"]
    assert told["cards"]["person:ann"]["evidence"] == [1]
    assert told["cards"]["person:ann"]["facts"][0]["evidence"] == [1, 0]
