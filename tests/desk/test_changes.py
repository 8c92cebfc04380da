"""Each kind of change between two stores of the article, in words and JSON."""

import json
from pathlib import Path

import pytest
from bilateral import data
from bilateral.desk.asof import AsOf
from bilateral.desk.changes import Changes, changes
from bilateral.desk.telling import text, told
from bilateral.graph.build import build
from bilateral.graph.names import Names
from bilateral.graph.patch import difference

(SHEET,) = data.sheets()
EXIT = "South Korea's withdrawal from the military intelligence pact"
UNDO = "Kim asks Japan to undo the removal from the whitelist at once"


def compared(article: AsOf, folder: Path, *turns: tuple[str, str]) -> Changes:
    words = SHEET.read_text("utf-8")
    for old, new in turns:
        assert old in words
        words = words.replace(old, new, 1)
    path = folder / SHEET.name
    path.write_text(words, "utf-8")
    built = build([path], Names(), None, lambda _: None)
    found = difference(article.store, built.store)
    return changes(article.store, built.store, article.names, found)


def test_nothing_differs(article: AsOf, tmp_path: Path) -> None:
    found = compared(article, tmp_path)
    assert (found.changes, text(found)) == ((), "nothing differs\n")


def test_a_status_that_changed(article: AsOf, tmp_path: Path) -> None:
    found = compared(article, tmp_path, ("status: announced", "status: in-force"))
    lines = text(found).splitlines()
    assert lines[0] == "0 came, 0 went, 1 changed (statements: 1 added, 1 deleted)"
    assert lines[1] == "status"
    assert lines[2].startswith(f"  {EXIT}: announced → in force  [source:korea-herald")
    assert json.loads(told(found))["status"][0]["new"] == "in force"


@pytest.mark.parametrize(
    ("old", "new", "kind", "field"),
    [
        (UNDO, "Kim asks Japan", "event", "label"),
        ("Japan's trade curbs are not fair", "The curbs are bad", "claim", "content"),
        ("stance: hopes", "stance: demands", "claim", "stance"),
        ("expiresOn: 2019-11-23", "expiresOn: 2019-11-24", "agreement", "expiresOn"),
        ("label: Kim Jung-han", "label: Kim J. H.", "person", "label"),
        ("label: Asian and Oceanian Affairs Bureau", "label: Bureau", "body", "label"),
    ],
)
def test_a_field_that_changed(
    article: AsOf, tmp_path: Path, old: str, new: str, kind: str, field: str
) -> None:
    (change,) = compared(article, tmp_path, (old, new)).changes
    assert (change.how, change.thing.kind) == ("changed", kind)
    assert [one.name for one in change.fields] == [field]


def test_what_came_and_went(article: AsOf, tmp_path: Path) -> None:
    whole = SHEET.read_text("utf-8")
    start = whole.index("- id: _:curbs-hit-main-industry")
    gone = compared(article, tmp_path, (whole[start:], ""))
    ((change),) = gone.changes
    assert (change.how, change.thing.kind) == ("went", "claim")
    assert text(gone).splitlines()[2].startswith("  - The Korea Herald asserts: The curbs hit")


def test_other_sides_are_another_event(article: AsOf, tmp_path: Path) -> None:
    turn = (f"{UNDO}\n  eventType: REQUEST", f"{UNDO}\n  eventType: THREATEN")
    assert [one.how for one in compared(article, tmp_path, turn).changes] == ["came", "went"]
