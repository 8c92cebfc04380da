"""Steps put together: dates of deeds, words, and months that stay months."""

from pathlib import Path

from bilateral.desk.chain import chain

from .worlds import measure, sheet, world

DEED = """- id: _:deed
  type: Event
  label: Italy acts
  eventType: SANCTION
  modality: occurred
  dateMonth: 2001-05
  actor: country:ITA
  recipient: country:FRA
  about: measure:a
  evidence: _:p
"""


def test_the_date_of_the_deed_where_a_measure_has_none(tmp_path: Path) -> None:
    facts = measure("a", "ITA", "FRA") + DEED
    (step,) = chain(world(tmp_path, {"x": sheet("x", facts)}), "measure:a").steps
    assert (step.date, step.dated, step.state) == ("2001-05", "date", "in-force")
    assert (step.kind, step.what, step.by, step.against) == (
        *("measure", "tariff", ("Italy",), ("France",)),
    )
    assert [(deed.name, deed.date, deed.done) for deed in step.deeds] == [
        ("Italy acts", "2001-05", True)
    ]


def test_its_own_date_comes_first(tmp_path: Path) -> None:
    facts = measure("a", "ITA", "FRA", "effectiveOnYear: 2002") + DEED
    (step,) = chain(world(tmp_path, {"x": sheet("x", facts)}), "measure:a").steps
    assert (step.date, step.dated) == ("2002", "effectiveOn")
