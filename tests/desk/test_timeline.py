"""Entries in order: the article line by line, an invented agreement, and vague dates."""

from pathlib import Path

import pytest
from bilateral.desk import timeline as module
from bilateral.desk.asof import AsOf, asof
from bilateral.desk.dates import partial
from bilateral.desk.entries import Entry, entries
from bilateral.desk.evidence import cited
from bilateral.desk.parties import Parties
from bilateral.desk.timeline import COLUMNS, lines, listing, timeline
from bilateral.graph.build import build
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names
from hypothesis import given
from hypothesis import strategies as st

INVENTED = """
sheet: source:{name}
facts:
- {{id: source:{name}, type: [Source, NewsArticle], headline: X, publisher: body:x,
    datePublished: {day}, sha256: {sha}, passages: [
    {{id: _:p, type: Passage, paragraph: 1, select: {{characters: {{start: 0, end: 9}}}}}}]}}
- {{id: body:x, type: Company, label: X}}
{facts}
"""
PACT = """
- {id: agreement:fish, type: Agreement, label: Fish pact, party: [country:FRA, country:ITA],
    signedOnMonth: 2001-05, evidence: _:p}
- {id: measure:fish, type: Measure, label: Fish ban, measureKind: import-ban,
    imposedBy: country:FRA, target: country:ITA, status: in-force,
    effectiveOnYear: 2001, evidence: _:p}
"""
LATER = """
- {id: agreement:fish, type: Agreement, label: Fish pact, party: [country:FRA, country:ITA],
    endedOn: 2003-02-01, expiresOn: 2011-05-01, evidence: _:p}
"""


@pytest.fixture(scope="module")
def fish(tmp_path_factory: pytest.TempPathFactory) -> AsOf:
    """A pact signed in a month of 2001, of which a source of 2003 tells the end."""
    folder = tmp_path_factory.mktemp("fish")
    sheets = (("one", "2001-07-01", PACT, "a"), ("two", "2003-03-01", LATER, "b"))
    for name, day, facts, digit in sheets:
        text = INVENTED.format(name=name, day=day, facts=facts, sha=digit * 64)
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    built = build(sorted(Path(folder).iterdir()), Names(), None, lambda _: None)
    return asof(built.store, built.names)


def shown(store: AsOf, *days: str | None) -> list[tuple[str, str, str, str]]:
    pair = Parties(store).dyad("FRA-ITA")
    return [(e.start, e.end, e.ends, e.name) for e in timeline(store, pair, *days)]


def test_the_article(article: AsOf) -> None:
    found = timeline(article, Parties(article).dyad("KOR-JPN"))
    assert len(found) == 22
    assert [(e.start, e.precision, e.what, e.state) for e in found[:4]] == [
        ("1965", "year", "agreement", ""),
        ("2018", "year", "ruling", ""),
        ("2019-07-04", "day", "event", "occurred"),
        ("2019-07-04", "day", "measure", "in-force"),
    ]
    assert [(e.end, e.ends, e.what) for e in found if e.end] == [
        ("2019-11-23", "expires", "agreement")
    ]
    assert [e.name for e in found if not (e.start or e.end)] == [
        "Japan's trade ministry holds back from dialogue",
        "South Korea decides to leave the military intelligence pact",
        "Japan wants South Korea to put the court's ruling right",
        "South Korea rebuts Japan's reasons and defends leaving the pact",
        "South Korea's withdrawal from the military intelligence pact",
    ]
    assert all(e.evidence for e in found)


def test_the_whole_store_has_the_planned_events_of_one_side(article: AsOf) -> None:
    planned = [e for e in timeline(article) if e.state == "planned"]
    assert [(e.start, e.end, e.what) for e in planned] == [
        ("2019-09-24", "2019-09-30", "event"),
        ("2019-09-24", "2019-09-30", "meeting"),
    ]


def test_a_line_has_its_evidence(article: AsOf) -> None:
    (talks,) = (
        e
        for e in timeline(article, first="2019-08-29", last="2019-08-29")
        if e.type == "REJECT" and e.start
    )
    (line,) = lines([talks])
    assert tuple(line) == COLUMNS
    assert (line["by"], line["toward"], line["who"]) == (
        ("South Korea",),
        ("Japan",),
        ("Kim Jung-han",),
    )
    assert line["score"] == -2
    assert (
        line["evidence"]
        == cited(talks.evidence)
        == ["source:korea-herald-2019-08-29#char=2538,2574"]
    )


def test_an_agreement_lasts_from_its_signing_to_its_end(fish: AsOf) -> None:
    assert shown(fish) == [
        ("2001", "", "", "Fish ban"),
        ("2001-05", "2003-02-01", "ended", "Fish pact"),
    ]


def test_what_a_later_source_tells_is_not_known_before(fish: AsOf) -> None:
    before = asof(fish.store, fish.names, known_on="2002-01-01")
    assert shown(before) == [("2001", "", "", "Fish ban"), ("2001-05", "", "", "Fish pact")]
    pair = Parties(before).dyad("FRA-ITA")
    assert {p.source for e in timeline(before, pair) for p in e.evidence} == {"source:one"}


def test_nothing_is_known_before_any_source(fish: AsOf) -> None:
    assert shown(asof(fish.store, fish.names, "2001-01-01", "2001-06-30")) == []


@pytest.mark.parametrize(
    ("first", "last", "names"),
    [
        ("2001-05-31", "2001-06-01", ["Fish ban", "Fish pact"]),
        ("2003", "2003", ["Fish ban", "Fish pact"]),
        ("2003-02-02", None, ["Fish ban"]),
        (None, "2001-04", ["Fish ban"]),
        (None, "2000", []),
        ("2040", None, ["Fish ban"]),
    ],
)
def test_days_overlap_what_lasts(
    fish: AsOf, first: str | None, last: str | None, names: list[str]
) -> None:
    assert [name for *_, name in shown(fish, first, last)] == names


def test_days_the_wrong_way_round(fish: AsOf) -> None:
    with pytest.raises(
        BilateralError, match=r"^2003 comes after 2001; give the earlier day first$"
    ):
        timeline(fish, None, "2003", "2001")


def test_no_date_is_never_left_out() -> None:
    entry = Entry("", "", "event", "event:e", "E")
    assert (entry.days, entry.precision) == (None, "")
    assert entry.within(partial("2001"), partial("2001"))


def test_an_end_alone_says_nothing_of_the_beginning() -> None:
    pact = Entry("", "2003-02-01", "agreement", "agreement:a", "A")
    assert pact.within(None, partial("1999"))
    assert not pact.within(partial("2003-02-02"), None)


@given(st.dates(), st.sampled_from((4, 7, 10)), st.dates(), st.sampled_from((4, 7, 10)))
def test_an_event_is_within_what_its_date_may_mean(
    one: object, cut: int, two: object, to: int
) -> None:
    event = Entry(str(one)[:cut], "", "event", "event:e", "E")
    asked = partial(str(two)[:to])
    overlap = str(one)[: min(cut, to)] == str(two)[: min(cut, to)]
    assert event.within(asked, asked) == overlap


@pytest.mark.parametrize(
    "days", [(None, None), ("2019-07", None), (None, "2019-08-28"), ("2002", "2011-06")]
)
@pytest.mark.parametrize("known_on", [None, "2019-08-28", "2019-08-29"])
def test_a_whole_store_in_parts(
    article: AsOf,
    monkeypatch: pytest.MonkeyPatch,
    days: tuple[str | None, str | None],
    known_on: str | None,
) -> None:
    store = asof(article.store, article.names, "2019-08-29", known_on)
    whole = timeline(store, None, *days)
    monkeypatch.setattr(module, "PART", 3)
    assert timeline(store, None, *days) == whole
    assert len(listing(store, None, *days)) == len(whole)
    start, end = (partial(day) if day else None for day in days)
    every = sorted(entries(store), key=lambda one: (one.start or one.end or "~", one.thing))
    assert whole == tuple(one for one in every if one.within(start, end))
    assert bool(whole) is (known_on != "2019-08-28")
