"""Drafts that read alike share a line; what a person wrote has one of its own."""

from bilateral.desk.acts import Agreement, Measure, Reason
from bilateral.desk.news import Turned
from bilateral.graph.network.card import Evidence
from bilateral.viz import drafts
from bilateral.viz.drafts import Called


def passage(source: str, day: str = "2001-07-01", start: int = 0) -> Evidence:
    return Evidence(f"source:{source}", "", day, "", None, start, start + 9, "")


def measure(
    name: str,
    label: str = "tariff",
    draft: bool = True,
    state: str | None = "in-force",
    since: str | None = None,
    kind: str = "tariff",
    reasons: tuple[Reason, ...] = (),
) -> Measure:
    says = state or "unknown"
    return Measure(name, label, state, says, since, None, "", "c:A", "c:B", kind, draft, reasons)


def test_drafts_of_one_kind_and_state_share_a_line() -> None:
    found = [measure("m:a", "tariff (wine)"), measure("m:b"), measure("m:c")]
    passages = {
        "m:a": (passage("x"), passage("x", start=20)),
        "m:b": (passage("y", "2001-06-30"),),
        "m:c": (passage("z", ""),),
    }
    (line,) = drafts.lines(found, passages)
    assert (line.name, line.sources, line.first) == ("tariff", 3, "2001-06-30")
    assert line.names == (
        Called("tariff", 2, (*passages["m:b"], *passages["m:c"])),
        Called("tariff (wine)", 1, passages["m:a"]),
    )


def test_what_a_person_wrote_or_stands_otherwise_is_apart() -> None:
    found = [
        measure("m:a"),
        measure("m:b", draft=False),
        measure("m:c", draft=False),
        measure("m:d", state="announced"),
        measure("m:e", kind="quota"),
        measure("m:f", kind=""),
        measure("m:g", kind=""),
    ]
    told = drafts.lines(found, {one.thing: () for one in found})
    assert sorted(len(line.measures) for line in told) == [1] * 7


def test_what_most_sources_tell_comes_first_then_what_holds_then_the_older() -> None:
    found = [
        measure("m:a", kind="quota", state="announced"),
        measure("m:b", kind="sanction", since="2001-05"),
        measure("m:c", kind="embargo", since="2001-04"),
        measure("m:d", kind="tariff", state="announced"),
        measure("m:e", kind="tariff", state="announced"),
        measure("m:f", kind="tariff", state=None),
        measure("m:g", kind="tariff", state=None),
        measure("m:h", kind="tariff", state=None),
    ]
    passages = {one.thing: (passage(one.thing),) for one in found}
    told = drafts.lines(found, passages)
    assert [line.measures[0].thing for line in told] == ["m:d", "m:c", "m:b", "m:a", "m:f"]


def test_reasons_of_drafts_are_told_once_for_each_side() -> None:
    reasons = [
        Reason("justified", "claim:1", "no", "Peru"),
        Reason("justified", "claim:2", "none", "Peru"),
        Reason("justified", "claim:1", "no", "Peru"),
        Reason("answers", "m:x", "a ban", ""),
        Reason("answers", "m:y", "a tax", ""),
    ]
    found = [measure(f"m:{at}", reasons=(one,)) for at, one in enumerate(reasons)]
    passages = {one.thing: () for one in found} | {one.thing: () for one in reasons}
    (line,) = drafts.lines(found, passages)
    told = [(one.reason.thing, one.more) for one in line.reasons]
    assert told == [("claim:1", 1), ("m:x", 0), ("m:y", 0)]
    (alone,) = drafts.lines([measure("m:a", reasons=tuple(reasons[:2]))], passages | {"m:a": ()})
    assert [(one.reason.thing, one.more) for one in alone.reasons] == [
        ("claim:1", 0),
        ("claim:2", 0),
    ]


def test_agreements_that_end_come_first_then_those_that_most_tell() -> None:
    def pact(name: str, expires: str | None = None) -> Agreement:
        return Agreement(name, name, None, "unknown", None, None, "", expires, None)

    found = [pact("a:1"), pact("a:2"), pact("a:3", "2002")]
    passages = {"a:1": (passage("x"),), "a:2": (passage("x"), passage("y")), "a:3": ()}
    told = drafts.most_told(found, passages)
    assert [one.thing for one in told] == ["a:3", "a:2", "a:1"]


def test_turns_that_read_alike_are_told_once() -> None:
    found = [
        Turned("m:a", "tariff", "", "in-force", "2001-07-01", True),
        Turned("m:b", "tariff", "", "in-force", "2001-07-02", True),
        Turned("m:c", "tariff", "", "in-force", "2001-07-01", True),
    ]
    passages = {one.thing: (passage(one.thing),) for one in found}
    assert drafts.turned(found, passages) == [
        (found[0], Called("tariff", 2, (passage("m:a"), passage("m:c")))),
        (found[1], Called("tariff", 1, (passage("m:b"),))),
    ]
