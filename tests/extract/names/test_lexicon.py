"""Every entry of the word lists finds what its example says."""

from collections.abc import Callable
from typing import Any

import pytest
from bilateral.extract.lexicon import read
from bilateral.extract.names import Found

Read = Callable[..., Found]
STATES = ["defaults", "known"]
OFFICES = [
    "heads",
    "portfolios",
    "ranks",
    "particles",
    "terms",
    "never",
    "single",
    "local",
    "capital",
    "suffixes",
    "royal",
    "agencies",
    "councils",
    "regional",
    "bare",
    "departments",
    "seats",
]


def entries(name: str, *sections: str) -> list[Any]:
    pairs = [(section, entry) for section in sections for entry in read(name)[section]]
    return [pytest.param(entry, id=f"{part}-{entry['words'][0]}") for part, entry in pairs]


def kinds(found: Found) -> set[str]:
    return {entity.kind for entity in found.entities}


@pytest.mark.parametrize("entry", entries("titles", *OFFICES, "bodies", "forces"))
def test_titles(entry: Any, read: Read) -> None:
    officials = [e for e in read(entry["example"]).entities if e.kind == "Official"]
    assert officials
    assert all(official.polity for official in officials)


@pytest.mark.parametrize(
    "entry",
    [
        *entries("titles", *STATES),
        *entries("places", "towns", "own"),
        *entries("leaders", "leaders"),
    ],
)
def test_states_of_titles(entry: Any, read: Read) -> None:
    officials = [e for e in read(entry["example"]).entities if e.kind == "Official"]
    assert [official.polity for official in officials] == [entry["polity"]]


@pytest.mark.parametrize("entry", entries("titles", "sites", "trade", "civil", "firm", "clubs"))
def test_no_person(entry: Any, read: Read) -> None:
    assert "Official" not in kinds(read(entry["example"]))


@pytest.mark.parametrize("entry", entries("titles", "roles"))
def test_roles(entry: Any, read: Read) -> None:
    assert any("stand for" in mention.why for mention in read(entry["example"]).mentions)


@pytest.mark.parametrize(
    "entry",
    [
        *entries("organizations", "heads", "foreign", "apposed", "followed", "names", "defaults"),
        *entries("bodies", "names", "short"),
        *entries("firms", "names"),
    ],
)
def test_organizations(entry: Any, read: Read) -> None:
    found = read(entry["example"], year=int(entry.get("until", 2019)))
    bodies = [e for e in found.entities if e.id.startswith("body:")]
    assert bodies
    # Of a firm the state shows only where the article tells it; its identifier keeps it.
    wanted = entry.get("polity", "none")
    ids = (body.id.removeprefix("body:").split("-")[0].upper() for body in bodies)
    assert wanted in ("none", *ids, *(body.polity for body in bodies))


@pytest.mark.parametrize("entry", entries("organizations", "exchanges", "firms"))
def test_states_of_firms(entry: Any, read: Read) -> None:
    firms = [e for e in read(entry["example"], year=1987).entities if e.kind == "Company"]
    assert [firm.polity for firm in firms] == [entry.get("polity", "NLD")]


@pytest.mark.parametrize("entry", entries("organizations", "joint"))
def test_joint_forces(entry: Any, read: Read) -> None:
    forces = [e for e in read(entry["example"]).entities if e.kind == "Military"]
    assert [force.polity for force in forces] == [""]


@pytest.mark.parametrize("entry", entries("organizations", "holders", "joints", "loose", "sides"))
def test_parts_of_names(entry: Any, read: Read) -> None:
    found = read(entry["example"]).entities
    assert {one.kind for one in found} > {"Country"}


@pytest.mark.parametrize("entry", entries("organizations", "within", "common"))
def test_departments_of_no_state(entry: Any, read: Read) -> None:
    assert kinds(read(entry["example"])) == {"Country"}


@pytest.mark.parametrize("entry", entries("organizations", "media"))
def test_media(entry: Any, read: Read) -> None:
    assert kinds(read(entry["example"])) <= {"Country"}


@pytest.mark.parametrize("entry", entries("agreements", "heads", "kinds", "names"))
def test_agreements(entry: Any, read: Read) -> None:
    assert "Agreement" in kinds(read(entry["example"]))


@pytest.mark.parametrize("entry", entries("agreements", "alike"))
def test_agreements_alike(entry: Any, read: Read) -> None:
    found = read(entry["example"]).entities
    assert len([one for one in found if one.kind == "Agreement"]) == 1


@pytest.mark.parametrize("entry", entries("traps", "phrases", "company", "persons", "ignored"))
def test_traps(entry: Any, read: Read) -> None:
    found = read(entry["example"])
    assert not any(
        entity.kind in ("Country", "IntergovernmentalOrganization") for entity in found.entities
    )


@pytest.mark.parametrize("entry", entries("traps", "also", "more"))
def test_additions(entry: Any, read: Read) -> None:
    found = read(entry["example"], year=1987).entities
    place = entry["sort"] == "place"
    assert (entry["entity"] in {entity.id for entity in found}) is not place


@pytest.mark.parametrize("entry", entries("traps", "houses"))
def test_houses(entry: Any, read: Read) -> None:
    assert read(entry["example"]).entities


@pytest.mark.parametrize("entry", entries("places", "territories"))
def test_territories(entry: Any, read: Read) -> None:
    bodies = [one for one in read(entry["example"]).entities if one.id.startswith("body:")]
    assert [body.polity for body in bodies] == [entry["polity"]]


@pytest.mark.parametrize("entry", entries("organizations", "securities"))
def test_securities(entry: Any, read: Read) -> None:
    assert not any(one.id.startswith("body:") for one in read(entry["example"]).entities)


@pytest.mark.parametrize("entry", entries("organizations", "imagined"))
def test_imagined(entry: Any, read: Read) -> None:
    bodies = [one for one in read(entry["example"]).entities if one.kind == "Executive"]
    assert [body.label for body in bodies] == ["Cabinet"]
