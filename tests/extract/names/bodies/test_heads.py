"""Organizations by a head word, in other languages, by letters and by what stands beside them."""

from collections.abc import Callable

import pytest
from bilateral.extract.names import Found

Read = Callable[..., Found]


def bodies(found: Found) -> list[str]:
    return [e.label for e in found.entities if e.id.startswith("body:")]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The University of Marble at Lima opened.", ["University of Marble"]),
        (
            "The Marble Center for Ocean Science and Engineering wrote.",
            ["Marble Center for Ocean Science and Engineering"],
        ),
        ("The Marble Convention Center was full.", []),
        ("A Marble Valley Police car came.", ["Marble Valley Police"]),
        ("The Marble County Sheriff's Office called.", ["Marble County Sheriff's Office"]),
        ("The Marble Bishops' Conference met.", ["Marble Bishops' Conference"]),
        ("Brown and Co sold corn.", ["Brown and Co"]),
        ("Marble Appliances (Thailand) Ltd sold irons.", ["Marble Appliances (Thailand) Ltd"]),
        ("Marble-based Quarry Corp sold stone.", ["Quarry Corp"]),
        ("Men of the marble department came.", []),
        ("The top Communist Party of Peru met.", ["Communist Party"]),
    ],
)
def test_extent(text: str, labels: list[str], read: Read) -> None:
    assert bodies(read(text)) == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The Empresa Publica de Abastos y Pan met.", ["Empresa Publica de Abastos y Pan"]),
        ("Banco de Peru lent money.", ["Banco de Peru"]),
        ("A Banco was there.", []),
    ],
)
def test_other_languages(text: str, labels: list[str], read: Read) -> None:
    assert bodies(read(text)) == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The carrier Marmola sold seats.", ["Marmola"]),
        ("Marmolit is a unit of Quarrystone.", ["Quarrystone"]),
        ("The carrier President Juan Ruiz flew with.", []),
        ("The carrier Peruvian men flew with.", []),
    ],
)
def test_told_beside(text: str, labels: list[str], read: Read) -> None:
    assert bodies(read(text)) == labels


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("The Peruvian coffee institute met.", ["coffee institute"]),
        ("A Peruvian coffee institute met.", []),
        ("The Peruvian news federation met.", []),
    ],
)
def test_described(text: str, labels: list[str], read: Read) -> None:
    assert bodies(read(text)) == labels


@pytest.mark.parametrize(
    "text",
    [
        "The Marble Relief Board (MRB) met. The MRB sent tents.",
        "MRB - Marble Relief Board - met. The MRB sent tents.",
    ],
)
def test_letters(text: str, read: Read) -> None:
    found = read(text)
    assert bodies(found) == ["Marble Relief Board"]
    assert [text[m.span.start : m.span.end] for m in found.mentions][-1] == "MRB"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Ines Roche flew there.", []),
        ("A Boeing 737 fell.", []),
        ("Boeing fell.", ["Boeing"]),
        ("Members of parliament met.", []),
        ("He told parliament so.", ["parliament"]),
        ("House and Senate bills fail.", ["House of Representatives", "Senate"]),
    ],
)
def test_apart(text: str, labels: list[str], read: Read) -> None:
    assert [one.removeprefix("United States ") for one in bodies(read(text))] == labels


def test_both_parties(read: Read) -> None:
    found = read("The Herring and Marble Parties of Peru met.").by_id
    assert {"body:per-herring-party", "body:per-marble-party"} <= found.keys()


def test_the_air_force(read: Read) -> None:
    found = read("Peru lost a jet, said the air force. An army of ants came.").entities
    assert [one.label for one in found if one.kind == "Military"] == ["air force"]


def test_bodies_that_tell_no_news(read: Read) -> None:
    found = read("The Federal Post Office of Peru and the Peruvian Press Office met.").by_id
    assert [name for name in found if name.startswith("body:")] == ["body:per-federal-post-office"]
