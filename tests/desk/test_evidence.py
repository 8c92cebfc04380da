"""Lines cite the passages that support them."""

from bilateral.desk.asof import AsOf
from bilateral.desk.evidence import cited, evidence
from bilateral.graph.network.card import Evidence

TREATY = "agreement:kor-jpn-1965"
HERALD = "source:korea-herald-2019-08-29"


def test_passages_of_several_things(article: AsOf) -> None:
    found = evidence(article, ["country:KOR", TREATY])
    assert found["country:KOR"] == ()
    told = ("The Korea Herald", "2019-08-29", "", 15)
    assert found[TREATY] == (
        Evidence(HERALD, *told, 2122, 2224, ""),
        Evidence(HERALD, *told, 2209, 2255, ""),
    )
    assert cited(found[TREATY]) == [f"{HERALD}#char=2122,2224", f"{HERALD}#char=2209,2255"]


def test_nothing_is_asked_for_nothing(article: AsOf) -> None:
    assert evidence(article, []) == {}
