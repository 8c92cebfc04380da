"""The network near two things: posts lie on ties, hubs are bridged, bounds are kept."""

import pytest
from bilateral.desk import nearby
from bilateral.desk.asof import AsOf
from bilateral.desk.nearby import Nearby, Tie, joined, posts
from bilateral.desk.told import Told

KIM, BUREAU = "person:kim-jung-han", "body:kor-mofa-asian-pacific-affairs"


def test_a_post_lies_on_the_tie_of_who_holds_it() -> None:
    rows = [
        *(("p", "post", "holds", "s"), ("post", "b", "postIn", "s"), ("b", "p", "about", "t")),
        *(("post", "c", "postIn", "other"), ("x", "x", "about", "s")),
    ]
    assert joined(rows, {"post"}) == {
        ("b", "p"): [
            Tie("b", "p", "about", "t"),
            Tie("p", "b", "holds", "s", "post", "postIn"),
        ]
    }


def test_posts_are_known_by_the_vocabulary(article: AsOf) -> None:
    told = Told(article)
    (post,) = {row["to"] for row in told.ties([KIM])}
    assert posts(told, [KIM, post]) == {post}
    assert posts(told, []) == set()


def test_both_sides_meet(article: AsOf) -> None:
    ties = Nearby(Told(article), KIM, BUREAU).grow()
    (tie,) = ties[BUREAU, KIM]
    assert (tie.relation, tie.onward) == ("org:holds", "org:postIn")


def test_hubs_are_bridged(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearby, "HUB", 12)
    near = Nearby(Told(article), "country:JPN", "country:KOR")
    ties = near.grow()
    assert near.hubs == {"country:JPN", "country:KOR"}
    assert ("agreement:kor-jpn-1965", "country:JPN") in ties
    assert ("agreement:kor-jpn-1965", "country:KOR") in ties


def test_no_more_ties_are_read_than_allowed(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nearby, "MOST", 0)
    assert Nearby(Told(article), KIM, "country:FRA").grow() == {}
