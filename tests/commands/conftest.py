"""A folder as `bilateral build` fills it with the sheets that ship, once for all commands."""

from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph import build as building
from bilateral.graph import folder
from bilateral.graph.names import Names


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a store; read it only."""
    out, names = tmp_path_factory.mktemp("commands") / "out", Names()
    made = building.build(data.sheets(), names, None, lambda _: None)
    with folder.filling(out, names.base) as new:
        building.copy(made.store, new / folder.STORE, names)
    return out
