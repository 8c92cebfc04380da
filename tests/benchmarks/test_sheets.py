"""When two facts of two sheets are the same, and what of one sheet is found in another."""

from typing import Any

import pytest
from bilateral.benchmarks.sheets import Fact, Sheet, alike, beside, found, overlap
from bilateral.extract.values import Span

REGISTRY = {
    "body:per-mofa": {"id": "body:per-mofa", "type": "Ministry", "ofCountry": "country:PER"},
    "body:UN": {"id": "body:UN", "type": "IntergovernmentalOrganization"},
}
PLACES = {"_:a": (0, 40), "_:b": (30, 50), "_:c": (60, 90)}
SOURCE = {
    "id": "source:one",
    "type": "Source",
    "passages": [
        {"id": name, "select": {"characters": {"start": str(start), "end": str(end)}}}
        for name, (start, end) in PLACES.items()
    ],
}
RUIZ = {
    "id": "person:ruiz",
    "type": "Official",
    "label": "Juan Ruiz",
    "holds": {"label": "foreign minister", "postIn": "body:per-mofa"},
}


def sheet(*facts: Fact) -> Sheet:
    return Sheet((SOURCE, RUIZ, *facts), REGISTRY)


def event(name: str, **changes: Any) -> Fact:
    return {
        "id": name,
        "type": "Event",
        "eventType": "REQUEST",
        "actor": "person:ruiz",
        "recipient": "country:CHL",
        "evidence": "_:a",
        **changes,
    }


def test_a_country_stands_for_its_officials() -> None:
    one = sheet()
    names = ("person:ruiz", "body:per-mofa", "country:PER", "body:UN", "body:unknown")
    assert [one.polity(name) for name in names] == ["PER", "PER", "PER", "UN", "body:unknown"]


@pytest.mark.parametrize(
    ("changes", "same"),
    [
        ({"actor": "country:PER"}, True),
        ({"evidence": "_:b"}, True),
        ({"evidence": "_:c"}, False),
        ({"eventType": "ACCUSE"}, False),
        ({"actor": "country:CHL", "recipient": "country:PER"}, False),
        ({"recipient": ["country:CHL", "country:BOL"]}, True),
    ],
)
def test_an_event_is_the_same_by_type_sides_and_place(changes: Fact, same: bool) -> None:
    assert bool(found(sheet(event("_:x")), sheet(event("_:y", **changes)), "event")) is same


def test_a_date_in_common_stands_for_evidence() -> None:
    one = sheet(event("_:x", date="2001-05-01"))
    other = sheet(event("_:y", date="2001-05-01", evidence="_:c"))
    assert found(one, other, "event") == {"_:x": other.facts[-1]}
    assert list(beside(one, one.facts[-1], other, "event")) == []


def test_one_drafted_fact_counts_once() -> None:
    stated = sheet(event("_:x"), event("_:y", evidence="_:b"))
    assert len(found(stated, sheet(event("_:z")), "event")) == 1
    assert len(found(stated, sheet(event("_:z"), event("_:w")), "event")) == 2


def test_officials_need_a_like_post() -> None:
    other = {**RUIZ, "holds": {"label": "counterpart", "postIn": "body:per-mofa"}}
    assert found(sheet(), sheet(), "official") == {"person:ruiz": RUIZ}
    assert found(sheet(), Sheet((SOURCE, other), REGISTRY), "official") == {}


def test_passages_overlap_by_half_of_the_shorter() -> None:
    assert overlap(Span(0, 40), Span(30, 50))
    assert not overlap(Span(0, 40), Span(31, 51))


def test_names_are_alike_by_half_of_their_words() -> None:
    assert alike("Normalization treaty of 1965", "the 1965 treaty")
    assert not alike("Fisheries accord", "Treaty of 1990")
    assert not alike("", "Treaty")
