"""Sheets from memory as files: YAML untouched, RDF as `build` makes it, wrong ones named."""

from pathlib import Path

import pytest
from bilateral.graph import drafts
from bilateral.graph.errors import BilateralError
from bilateral.graph.names import Names

SHEET = Path(__file__).parent / "sheets-of-tests" / "sample-post-2001-05-08.yaml"
GOOD = ("post", SHEET.read_text("utf-8"))
BAD = ("bad", "sheet: source:s\nfacts:\n- lable: x\n")


def test_yaml_stays_as_it_is() -> None:
    made = list(drafts.files([GOOD], "yaml", Names(), print))
    assert made == [("post.yaml", GOOD[1].encode())]


@pytest.mark.parametrize(("form", "name"), [("trig", "post.trig"), ("nquads", "post.nq")])
def test_a_wrong_sheet_is_named_and_the_rest_written(form: str, name: str) -> None:
    said: list[str] = []
    made = dict(drafts.files([BAD, GOOD], form, Names(), lambda *told: said.append(told[0])))
    assert said == ["bad"]
    assert list(made) == [name]
    together = drafts.together([GOOD, BAD], form, Names(), lambda *told: said.append(told[1]))
    assert together == made[name]
    assert said[1].endswith(":3: there is no term 'lable'; did you mean 'label'?")


def test_nothing_read_is_an_error() -> None:
    with pytest.raises(BilateralError, match="no article was read"):
        drafts.together([], "trig", Names(), print)
