"""The timeline as values and as bytes: what is drawn from when to when, and what stands in it."""

import json
import re
from datetime import date
from typing import Any

import pytest
from bilateral.desk.entries import Entry
from bilateral.graph.network.card import Evidence
from bilateral.viz.timeline import opening, page, when

ON = date(2001, 7, 1)
TREATY = Entry("1990", "", "agreement", "agreement:a", "Pact", ("Arland",), begins="signed")


def drawn(*entries: Entry, window: tuple[str, str] = ("", "")) -> dict[str, Any]:
    content = page(entries, "T", ON, window).decode()
    (text,) = re.findall(r'id="data">(.*?)</script>', content)
    found: dict[str, Any] = json.loads(text)
    return found


def spans(entry: Entry) -> tuple[str, str, str, bool, bool]:
    (node,) = drawn(entry)["nodes"]
    return node["start"], node["until"], node["form"], node["vague"], node["open"]


@pytest.mark.parametrize(
    ("start", "end", "what", "expected"),
    [
        ("2001-05-07", "", "event", ("2001-05-07", "2001-05-08", "point", False, False)),
        ("2001-05-07", "2001-05-09", "event", ("2001-05-07", "2001-05-10", "range", False, False)),
        ("2001-02", "", "event", ("2001-02-01", "2001-03-01", "range", True, False)),
        ("2000", "", "ruling", ("2000-01-01", "2001-01-01", "range", True, False)),
        ("2001-05-07", "", "measure", ("2001-05-07", "2001-07-02", "range", False, True)),
        ("2002-05-07", "", "measure", ("2002-05-07", "2002-05-08", "point", False, True)),
        ("2000", "2001-03", "agreement", ("2000-01-01", "2001-04-01", "range", True, False)),
        ("", "2001-05-07", "agreement", ("2001-05-07", "2001-05-08", "point", False, False)),
        ("9999-12-31", "", "event", ("9999-12-31", "9999-12-31", "point", False, False)),
        ("", "", "event", ("", "", "", False, False)),
    ],
)
def test_no_more_is_drawn_than_is_known(
    start: str, end: str, what: str, expected: tuple[str, str, str, bool, bool]
) -> None:
    assert spans(Entry(start, end, what, "x:y", "Y")) == expected


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        (TREATY, "signed 1990"),
        (Entry("", "2001", "agreement", "a:b", "B", ends="expires"), "expires 2001"),
        (Entry("2001", "2002", "event", "a:b", "B", begins="on", ends="until"), "2001 to 2002"),
        (Entry("", "", "event", "a:b", "B"), ""),
    ],
)
def test_dates_in_words(entry: Entry, words: str) -> None:
    assert when(entry) == words


def test_the_page_opens_where_most_entries_are() -> None:
    days = [Entry(f"2001-05-{n:02}", "", "event", f"event:{n}", "E") for n in range(1, 9)]
    assert drawn(TREATY, *days)["window"] == ["2001-05-01", "2001-05-07"]
    assert drawn(*days)["window"] == ["2001-05-01", "2001-05-08"]
    assert drawn(TREATY, *days, window=("1990", "2002-02"))["window"] == [
        "1990-01-01",
        "2002-02-28",
    ]
    assert opening([]) == ("", "")


def test_lanes_by_party_and_by_kind() -> None:
    both = Entry("2001", "", "meeting", "event:m", "M", ("Arland", "Borland"), type="CONSULT")
    ban = Entry("2001", "", "event", "event:b", "B", ("Borland",), ("Arland",), type="SANCTION")
    found = drawn(both, ban, Entry("2001", "", "ruling", "ruling:r", "R"))["lanes"]
    assert [lane["title"] for lane in found["party"]] == ["Borland", "Arland and Borland", "Others"]
    assert [lane["title"] for lane in found["kind"]] == ["Ruling", "Meeting", "Material conflict"]


def test_parties_that_act_rarely_share_a_lane() -> None:
    many = [Entry("2001", "", "event", f"e:{n}", "E", (f"Land {n:02}",)) for n in range(14)]
    titles = [lane["title"] for lane in drawn(*many)["lanes"]["party"]]
    assert titles == [*(f"Land {n:02}" for n in range(12)), "Others"]


def test_the_same_entries_give_the_same_bytes() -> None:
    assert page([TREATY], "T", ON) == page([TREATY], "T", ON)


def test_nothing_is_a_page() -> None:
    assert page([], "Nothing", ON).startswith(b"<!DOCTYPE html>\n")


def test_only_notices_are_left_out_of_the_library() -> None:
    content = page([TREATY], "T", ON).decode()
    assert "@copyright (c) 2017-2019 visjs contributors" in content
    assert "sourceMappingURL" not in content
    assert "url(" not in content.partition("<script>")[0]


def test_what_has_no_date_is_told_by_the_day_of_its_source() -> None:
    passages = [
        Evidence(f"source:{at}", "", day, "", None, 0, 9, "")
        for at, day in enumerate(("2001-05-09", "2001-05-07", ""))
    ]
    done = Entry("", "", "event", "e:a", "A", state="occurred", evidence=tuple(passages[:2]))
    plan = Entry("", "", "event", "e:b", "B", state="planned", evidence=tuple(passages[:1]))
    ban = Entry("", "", "measure", "m:c", "C", state="in-force", evidence=tuple(passages[:1]))
    lost = Entry("", "", "event", "e:d", "D", state="occurred", evidence=(passages[2],))
    dated = Entry("2001-05-08", "", "event", "e:e", "E")
    found = drawn(lost, ban, plan, done, dated)["nodes"]
    assert [(node["id"], node["date"], node["start"]) for node in found] == [
        ("e:a", "by 2001-05-07", ""),
        ("e:e", "2001-05-08", "2001-05-08"),
        ("m:c", "by 2001-05-09", ""),
        ("e:b", "told 2001-05-09", ""),
        ("e:d", "", ""),
    ]
