"""Values as JSON: what is named has its passages."""

from dataclasses import dataclass
from datetime import date

from bilateral.graph.network.card import Evidence
from bilateral.viz.told import Teller

NOTE = Evidence("source:note", "Post", "2001-05-08", "", 3, 5, 9, "")


@dataclass(frozen=True)
class Line:
    thing: str
    on: date | None = None
    inner: tuple["Line", ...] = ()
    evidence: tuple[Evidence, ...] = ()


def test_passages_are_told_once() -> None:
    teller = Teller({"a:a": (NOTE,)})
    found = teller.told(Line("a:a", date(2001, 5, 8), (Line("b:b", evidence=(NOTE,)),)))
    cited = ["source:note#char=5,9"]
    assert found == {
        "thing": "a:a",
        "on": "2001-05-08",
        "inner": [{"thing": "b:b", "on": None, "inner": [], "evidence": cited}],
        "evidence": cited,
    }
    assert list(teller.passages) == cited
    assert teller.passages[cited[0]]["paragraph"] == 3


def test_without_evidence_none_is_claimed() -> None:
    assert "evidence" not in Teller({}).told(Line("c:c"))
