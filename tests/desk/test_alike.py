"""Drafts that read alike: what they are called, when, and what orders them."""

from bilateral.desk.alike import Alike, key, passages
from bilateral.desk.steps import Step
from bilateral.graph.network.card import Evidence


def passage(source: str, day: str = "2001-07-01", start: int = 0) -> Evidence:
    return Evidence(source, "", day, "", None, start, start + 9, "")


def step(
    name: str,
    date: str = "",
    draft: bool = True,
    kind: str = "measure",
    evidence: tuple[Evidence, ...] = (),
    state: str = "in-force",
) -> Step:
    who = (("France",), ("Italy",))
    what = "" if kind == "agreement" else "export-ban"
    return Step(f"x:{name}", name, kind, what, date, "", *who, state, evidence, (), (), draft)


def test_names_and_dates_are_counted() -> None:
    found = Alike((step("b", "2001-07"), step("a", "2001-06"), step("b", "2001-07"), step("b")))
    assert list(found.names.items()) == [("b", 3), ("a", 1)]
    assert list(found.dates.items()) == [("2001-06", 1), ("2001-07", 2)]
    assert found.name == "export ban"
    assert Alike((step("b"), step("b"))).name == "b"
    assert Alike((step("a", kind="agreement"), step("b", kind="agreement"))).name == "agreement"


def test_drafts_of_several_dates_stand_where_they_were_first_told() -> None:
    told = passage("s:x"), passage("s:y", "2001-06-30"), passage("s:z", "")
    one, other = step("a", "2001-05", evidence=told[:2]), step("b", evidence=told[2:])
    assert (Alike((one, other)).dated, Alike((one, other)).order) == (False, "2001-06-30")
    assert (Alike((one, one)).dated, Alike((one,)).order) == (True, "2001-05")
    assert (Alike((other,)).dated, Alike((other,)).order) == (False, "")
    assert Alike((one, other)).sources == 3


def test_an_agreement_is_not_made_when_it_is_told() -> None:
    pact = step("a", kind="agreement", evidence=(passage("s:x"),))
    assert (Alike((pact,)).order, Alike((pact,)).told) == ("", "2001-07-01")


def test_what_a_person_left_undated_stays_so() -> None:
    found = Alike((step("a", draft=False, evidence=(passage("s:x"),)),))
    assert (found.dated, found.order) == (True, "")


def test_what_is_alike() -> None:
    assert key(step("a")) == key(step("b", "2001"))
    assert key(step("a")) != key(step("a", state="lifted"))
    assert key(step("a")) != key(step("a", draft=False))
    assert key(step("a", draft=False)) != key(step("b", draft=False))
    assert key(step("a", kind="agreement", state="x")) == key(step("b", kind="agreement"))


def test_passages_are_told_once_source_by_source() -> None:
    one, two, three = passage("s:a"), passage("s:b"), passage("s:a", start=20)
    assert passages([[two, three], [one, two]]) == (one, three, two)
