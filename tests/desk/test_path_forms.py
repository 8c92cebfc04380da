"""Ways in words, rows and JSON, with the projection and the weights."""

import csv
import io
import json

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.path_forms import COLUMNS, write
from bilateral.desk.paths import PROJECTION, WEIGHTS, Paths, paths

KIM, PACT = "person:kim-jung-han", "agreement:gsomia-kor-jpn"
TEXT = """How country:JPN and agreement:gsomia-kor-jpn are tied
Projection all: things and the relations between them that the vocabulary draws
(bil:drawnAs).
Cost: 1 a step, and for each thing on the way log10 of the number of its ties.

1. cost 1.00
- Japan party to: General Security of Military Information Agreement
  [A:2299-2383, 3520-3570, 3604-3658]

Characters of the texts of:
- A source:korea-herald-2019-08-29, The Korea Herald, 2019-08-29
"""


def test_text(article: AsOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert write(paths(article, "country:JPN", PACT, 1), "text").decode() == TEXT


def test_rows(article: AsOf) -> None:
    rows = list(csv.DictReader(io.StringIO(write(paths(article, KIM, PACT), "csv").decode())))
    assert tuple(rows[0]) == COLUMNS
    assert [(row["path"], row["step"]) for row in rows][:4] == [
        *(("1", "1"), ("1", "2"), ("1", "3"), ("2", "1"))
    ]
    assert rows[0]["evidence"] == "source:korea-herald-2019-08-29#char=2538,2574"


def test_json_names_projection_and_weights(article: AsOf) -> None:
    told = json.loads(write(paths(article, KIM, PACT, 1), "json"))
    assert (told["projection"], told["weights"], told["farthest"]) == (PROJECTION, WEIGHTS, 6)
    assert [step["relation"] for step in told["paths"][0]["steps"]] == [
        *("bil:actor", "bil:about", "bil:affects")
    ]


def test_no_way() -> None:
    told = write(Paths("a", "b", ()), "md").decode()
    assert told.endswith("\n\nNo chain of up to 6 facts was found.\n")
