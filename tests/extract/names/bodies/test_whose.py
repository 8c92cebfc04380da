"""Which state a body is of: by its name, the words beside it, its shares, the article."""

from collections.abc import Callable, Iterable

import pytest
from bilateral.extract.lexicon import read as lexicon
from bilateral.extract.names import Found
from bilateral.extract.names.bodies.stems import stem
from bilateral.extract.names.bodies.uniting import central
from bilateral.extract.names.lands import lying, province
from bilateral.extract.names.scene import Scene

Read = Callable[..., Found]
PRIVATE = ("Company", "NonGovernmentalOrganization", "Organization")


def states(found: Found, kinds: Iterable[str] = PRIVATE) -> list[str]:
    return [one.polity for one in found.entities if one.kind in kinds]


@pytest.mark.parametrize(
    ("text", "polity"),
    [
        ("<Northbridge Thailand Ltd> sold stoves to Chile.", "THA"),
        ("<Northbridge Canada Ltd> sold stoves to Chile.", "CAN"),
        ("<Northbridge Singapore Pte Ltd> sold stoves to Chile.", "SGP"),
        ("Chile bought stoves from <Northbridge AG> of West Germany.", "BRD"),
        ("Ohio-based Northbridge Corp sold stoves to Chile.", "USA"),
        ("Paris-based Northbridge Corp sold stoves to Chile.", "FRA"),
        ("The Florida company Northbridge Corp sold stoves to Chile.", "USA"),
        ("A Belfast-based company, Northbridge Corp, sold stoves to Chile.", "GBR"),
        ("The partners in Chile praised the Wall Street firm of Northbridge Corp.", "USA"),
        ("Chile likes Danish manufacturers such as Northbridge Corp.", "DNK"),
        ("The Thai partners are <Northbridge Co> and nobody of Chile.", "THA"),
        ("Northbridge Corp, Peru's largest bank, lent to Chile.", "PER"),
        ("Northbridge Corp, a bank in Ohio, lent to Chile.", "USA"),
        ("The British-Dutch Northbridge Corp sold stoves.", ""),
        ("Northbridge Corp will sell stoves in Chile.", ""),
        ("Northbridge Corp, which left a Danish firm, sold stoves to Chile.", ""),
        ("Boston Stove Corp sold stoves to Chile.", "USA"),
        ("Reading Stove Corp sold stoves to Chile.", ""),
    ],
)
def test_firms(text: str, polity: str, read: Read) -> None:
    assert states(read(text, year=1987)) == [polity]


@pytest.mark.parametrize(
    ("text", "polity"),
    [
        ("The Institute of Birmingham met in Chile.", "GBR"),
        ("The Institute of Birmingham met in Texas. Chile sent a note.", "GBR"),
        ("The Cambridge Institute met in Chile.", "GBR"),
        ("The Cambridge Institute met in Canada, as Canada and Canadians like it.", "CAN"),
        ("The Siena Institute met. The U.S., the U.S. and Americans liked it.", "USA"),
        ("The Georgia Peach Institute met. The U.S. and Americans liked it.", "USA"),
        ("London's Herring Institute met in Chile.", "GBR"),
        ("The Herring Institute in Ohio met a man from Chile.", "USA"),
        ("The Liberty Institute met in Chile.", ""),
        ("The Korea-Chile Herring Institute met.", ""),
        ("The Herring Institute met. Peru, Peru and Peruvians liked it.", "PER"),
        ("The Herring Institute met. Peru, Peru, Chile and Chile liked it.", ""),
    ],
)
def test_societies(text: str, polity: str, read: Read) -> None:
    assert states(read(text)) == [polity]


def test_the_state_once_told_holds_everywhere(read: Read) -> None:
    found = read("Northbridge Corp sold stoves to Chile. The Dutch group Northbridge Ltd said so.")
    assert states(found) == ["NLD"]
    assert [one.label for one in found.entities if one.kind == "Company"] == ["Northbridge Corp"]


def test_the_share_of_a_headline(read: Read) -> None:
    found = read("Northbridge Corp sold stoves to Chile.", title="NORTHBRIDGE CORP <NBC.T> SELLS")
    assert states(found) == ["JPN"]


def test_congress_of_a_story_at_home(read: Read) -> None:
    text = "Congress will vote. Argentina, Argentines and the Argentine president wait."
    assert states(read(text), ["Legislature"]) == ["ARG"]
    assert states(read("Congress will vote, a Kenyan said."), ["Legislature"]) == ["USA"]


def test_the_seat_of_the_time(read: Read) -> None:
    for year, code in ((1987, "SUN"), (2019, "RUS")):
        assert states(read("The Kremlin sent a note.", year=year), ["Executive"]) == [code]
        assert states(read("The Institute of Omsk met.", year=year)) == [code]


def test_the_central_bank_has_one_name(read: Read) -> None:
    found = read("The Bank of Japan sold dollars. The Japanese central bank bought yen.")
    (bank,) = (one for one in found.entities if one.kind == "Agency")
    assert bank.label == "Bank of Japan"
    assert [m.why for m in found.mentions if m.entity == bank.id][-1] == "another name of it"


def test_another_states_central_bank_is_another(read: Read) -> None:
    found = read("The Bank of Japan sold dollars. The Thai central bank bought yen.")
    assert sorted(states(found, ["Agency"])) == ["JPN", "THA"]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The Peruvian Herring Research Agency (HRA) met, and the Agency HRA Institute too.", 2),
        ("The FAA met the Federal Aviation Administration.", 1),
        ("The FAA met the Federal Bureau of Investigation.", 2),
    ],
)
def test_initials(text: str, count: int, read: Read) -> None:
    bodies = [one for one in read(text).entities if one.id.startswith("body:")]
    assert len(bodies) == count


@pytest.mark.parametrize("entry", lexicon("places")["provinces"])
def test_provinces(entry: dict[str, str], read: Read) -> None:
    assert {province(word) for word in entry["words"]} == {entry["polity"]}
    assert entry["polity"] in lying(entry["words"][0])
    text = entry["example"].replace("University", "Institute")
    assert states(read(text)) == [entry["polity"]]


def test_no_towns() -> None:
    (entry,) = lexicon("places")["none"]
    assert not [word for word in entry["words"] if lying(word)]
    assert lying("Atlantis City") == lying("birmingham") == ()


def test_towns_of_several_states() -> None:
    assert lying("Cambridge")[:2] == ("GBR", "CAN")
    assert Scene({"USA": 1}).place("Cambridge") == "USA"
    assert Scene({"USA": 1, "PER": 5}).place("Cambridge") == "GBR"
    assert Scene({"PER": 1}).place("Cambridge") == "GBR"


def test_the_home_of_a_scene() -> None:
    assert Scene({"PER": 2}).home(0.5) == ""
    assert Scene({"PER": 2}).home(0.5, enough=2) == "PER"
    assert Scene({}).home(0.5, enough=0) == ""
    assert Scene({"PER": 2, "CHL": 1}).home(0.6) == "PER"
    assert Scene({"PER": 2, "CHL": 2}).home(0.6) == ""


@pytest.mark.parametrize(
    ("name", "plain"),
    [("Acme Motors Co Ltd", "acme-motors"), ("Acme", "acme"), ("Company", "company")],
)
def test_stems(name: str, plain: str) -> None:
    assert stem(name) == plain


def test_central_banks() -> None:
    assert central("Reserve Bank of India")
    assert central("Federal Reserve")
    assert not central("Export Bank")


@pytest.mark.parametrize("part", ["societies", "legal", "central", "owned", "openers", "local"])
def test_words_beside_bodies(part: str, read: Read) -> None:
    wanted = {"legal": [""], "central": []}.get(part, ["NLD"])
    for entry in lexicon("organizations")[part]:
        found = read(entry["example"], year=1987)
        assert states(found) == wanted
        assert len(states(found, ["Agency"])) == (part == "central")


@pytest.mark.parametrize(("part", "polity"), [("none", ""), ("double", "USA")])
def test_names_that_mislead(part: str, polity: str, read: Read) -> None:
    for entry in lexicon("places")[part]:
        assert states(read(entry["example"])) == [polity]


@pytest.mark.parametrize(
    ("text", "firms"),
    [
        ("Northbridge Motors Corp sold buses. <Northbridge> has others.", 1),
        ("Northbridge Motors Corp and Northbridge Lines Corp met. <Northbridge> has others.", 3),
        ("Danish Northbridge Motors Corp sold buses. The Dutch group <Northbridge> has others.", 2),
        ("Northbridge Ltd sold buses. Northbridge Motors Corp has others.", 2),
    ],
)
def test_short_names(text: str, firms: int, read: Read) -> None:
    assert len(states(read(text, year=1987))) == firms


def test_parties_of_elsewhere(read: Read) -> None:
    text = "The Liberal Democrats of Peru won. The Labor Party lost, said Peru."
    bodies = [one for one in read(text).entities if one.id.startswith("body:")]
    assert [one.polity for one in bodies] == ["PER", "PER"]


def test_the_article_is_not_of_the_state_of_a_known_firm(read: Read) -> None:
    text = "Lufthansa, Siemens and BASF went to Peru. The Fisheries Ministry closed a port."
    assert "body:per-fisheries-ministry" in read(text).by_id


def test_places_at_both_ends_of_a_name(read: Read) -> None:
    found = read("A professor of the Massachusetts Institute of Herring flew to Peru.").entities
    assert [one.polity for one in found if one.id.startswith("body:")] == ["USA"]


def test_a_committee_of_the_one_state_told_of(read: Read) -> None:
    text = "Peru, Peruvians and Lima wept, and the Herring Fishery Committee met."
    found = [one for one in read(text).entities if one.id.startswith("body:")]
    assert [one.polity for one in found] == ["PER"]
