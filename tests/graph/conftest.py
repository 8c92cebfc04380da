"""A small invented world: two states that quarrel about fish, built once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph import build, folder
from bilateral.graph.names import Names
from bilateral.graph.network.index import Index
from bilateral.graph.store import Embedded
from pyoxigraph import RdfFormat, parse

HERE = Path(__file__).parent / "sheets-of-tests"
HEAD = """
PREFIX bil: <https://w3id.org/bilateral/ontology#>
PREFIX country: <https://w3id.org/bilateral/country/>
PREFIX body: <https://w3id.org/bilateral/body/>
PREFIX event: <https://w3id.org/bilateral/event/>
PREFIX claim: <https://w3id.org/bilateral/claim/>
PREFIX measure: <https://w3id.org/bilateral/measure/>
PREFIX agreement: <https://w3id.org/bilateral/agreement/>
PREFIX person: <https://w3id.org/bilateral/person/>
PREFIX post: <https://w3id.org/bilateral/post/>
PREFIX dyad: <https://w3id.org/bilateral/dyad/>
PREFIX source: <https://w3id.org/bilateral/source/>
PREFIX evidence: <https://w3id.org/bilateral/evidence/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX schema: <https://schema.org/>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
"""


def _silent(_: str) -> None:
    """Be told what the build does."""


@pytest.fixture(scope="session")
def names() -> Names:
    return Names()


@pytest.fixture(scope="session")
def sheet() -> Path:
    return HERE / "sample-post-2001-05-08.yaml"


@pytest.fixture(scope="session")
def texts() -> Path:
    return HERE / "texts"


@pytest.fixture(scope="session")
def built(sheet: Path, texts: Path, names: Names) -> build.Built:
    """The world with its quotes and without the registry; read it only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(data, "registry", list)
        return build.build([sheet], names, texts, _silent)


@pytest.fixture(scope="session")
def index(built: build.Built, names: Names) -> Index:
    return Index.read(built.store, names)


@pytest.fixture(scope="session")
def world(built: build.Built, names: Names, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the world's store; read it only."""
    made = tmp_path_factory.mktemp("world")
    with folder.filling(made, names.base) as new:
        build.copy(built.store, new / folder.STORE, names)
    return made


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str | bytes], Path]:
    """Write a sheet into a file."""

    def written(text: str | bytes) -> Path:
        path = tmp_path / "sheet.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return written


@pytest.fixture(scope="session")
def store_of(names: Names) -> Callable[[str], Embedded]:
    """A store in memory with what a piece of TriG says."""

    def made(trig: str) -> Embedded:
        store = Embedded.memory(names.prefixes)
        store.add(parse(HEAD + trig, RdfFormat.TRIG))
        return store

    return made
