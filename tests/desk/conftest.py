"""The article and an invented world, as stores that the desk looks at."""

from pathlib import Path

import pytest
from bilateral import data
from bilateral.desk.asof import AsOf, asof
from bilateral.graph.build import build
from bilateral.graph.names import Names

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def article() -> AsOf:
    """The sheets that ship with bilateral, as of the day of the newest source."""
    built = build(data.sheets(), Names(), None, lambda _: None)
    return asof(built.store, built.names)
