"""Steps of a chain are numbered in their order."""

import pytest
from bilateral.desk.asof import AsOf
from bilateral.desk.chain import chain


def test_numbers(article: AsOf) -> None:
    found = chain(article, "agreement:gsomia-kor-jpn")
    assert [found.number(step.id) for step in found.steps] == [1, 2, 3, 4, 5]
    with pytest.raises(ValueError, match="not in list"):
        found.number("measure:none")
