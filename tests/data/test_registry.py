"""The hand-kept registry agrees with CLDR, with itself and with the sheets' context."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from babel import Locale
from babel.core import get_global

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "data" / "registry").glob("*.yaml"))
NOT_UN_MEMBERS = {"PSE", "TWN", "VAT", "XKX"}
NO_CAPITAL = {
    "ISR": "the status of Jerusalem is disputed: the seat of government is given instead",
    "NRU": "has no official capital: the seat of government is given instead",
    "PSE": "the status of Jerusalem is disputed: the seat of government is given instead",
}
LABELS_UNLIKE_CLDR = {
    "COD": ("Democratic Republic of the Congo", "CLDR tells the two apart by capital"),
    "COG": ("Republic of the Congo", "CLDR tells the two apart by capital"),
    "MMR": ("Myanmar", "CLDR adds (Burma)"),
    "PSE": ("Palestine", "CLDR names the territories, not the state"),
    "VCT": ("Saint Vincent and the Grenadines", "CLDR drops the article"),
}
SHARED_NAMES = {
    "Congo": {"COD", "COG"},
    "Congolese": {"COD", "COG"},
    "Dominican": {"DMA", "DOM"},
    "Dominicans": {"DMA", "DOM"},
}
NO_PLACE_COUNTRY = {"place:jerusalem", "place:panmunjom"}
NO_DEMONYM = {"country:UAR"}
ISO_3166_3 = {"CSK", "DDR", "DHY", "HVO", "RHO", "SCG", "SKM", "SUN", "VDR", "YMD", "YUG", "ZAR"}
CODES_OF_OUR_OWN = {"BRD", "RVN", "UAR", "YAR"}
MEMBERS = {
    "APEC": 20, "ASEAN": 11, "AU": 54, "BRICS": 10, "CSTO": 6, "EAEU": 5, "ECOWAS": 12, "EU": 27,
    "G20": 19, "G7": 7, "GCC": 6, "LAS": 22, "MERCOSUR": 5, "NATO": 32, "OECD": 38, "OPEC": 12,
    "SAARC": 8, "SCO": 10,
}  # fmt: skip
G20_MINISTRIES = {  # foreign affairs, defence, trade
    "ARG": ("foreign", "mindef", "economy"),
    "AUS": ("dfat", "defence", "dfat"),
    "BRA": ("mre", "md", "mdic"),
    "CAN": ("gac", "dnd", "gac"),
    "CHN": ("mfa", "mnd", "mofcom"),
    "DEU": ("aa", "bmvg", "economy"),
    "FRA": ("meae", "armed-forces", "economy"),
    "GBR": ("fcdo", "mod", "dbt"),
    "IDN": ("kemlu", "kemhan", "kemendag"),
    "IND": ("mea", "mod", "commerce"),
    "ITA": ("maeci", "mod", "maeci"),
    "JPN": ("mofa", "mod", "meti"),
    "KOR": ("mofa", "mnd", "motie"),
    "MEX": ("sre", "sedena", "economia"),
    "RUS": ("mfa", "mod", "minpromtorg"),
    "SAU": ("mofa", "mod", "commerce"),
    "TUR": ("mfa", "msb", "trade"),
    "USA": ("state", "defense", "commerce"),
    "ZAF": ("dirco", "dod", "dtic"),
}
FIRST_ARTICLE = {
    "country:KOR",
    "country:JPN",
    "country:CHN",
    "country:USA",
    "body:UN",
    "body:un-general-assembly",
    "body:kor-mofa",
    "body:jpn-mofa",
    "body:jpn-meti",
    "body:kor-motie",
    "body:kor-supreme-court",
    "body:chn-mfa",
    "place:seoul",
    "place:beijing",
    "place:tokyo",
    "place:new-york",
}
REFERENCES = {
    "capital": "place:",
    "seat": "place:",
    "successor": "country:",
    "ofCountry": "country:",
    "memberOf": "body:",
    "unitOf": "body:",
}
NAME_KEYS = ("label", "shortName", "officialName", "altLabel", "demonym", "governmentName")

Fact = dict[str, Any]


def sheet(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506
    return loaded


def read(name: str) -> list[Fact]:
    facts: list[Fact] = sheet(ROOT / "data" / "registry" / name)["facts"]
    return facts


def values(fact: Fact, *keys: str) -> list[str]:
    found = [fact.get(key, []) for key in keys]
    return [v for value in found for v in (value if isinstance(value, list) else [value])]


@pytest.fixture(scope="module")
def facts() -> dict[str, Fact]:
    return {fact["id"]: fact for path in FILES for fact in read(path.name)}


@pytest.fixture(scope="module")
def states() -> dict[str, Fact]:
    return {fact["iso3"]: fact for fact in read("countries.yaml")[1:]}


def test_the_files_are_the_six_known_and_stay_small() -> None:
    assert [path.stem for path in FILES] == [
        "bodies", "countries", "former-states", "institutions", "ministries", "places",
    ]  # fmt: skip
    assert sum(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES) < 6000


def test_every_file_is_a_sheet_of_the_registry() -> None:
    for path in FILES:
        assert list(sheet(path)) == ["sheet", "facts"]
        assert sheet(path)["sheet"] == "source:registry"


def test_ids_are_unique_across_the_files_and_sorted_in_each() -> None:
    ids = [[fact["id"] for fact in read(path.name)] for path in FILES]
    assert [i for i, n in Counter(i for each in ids for i in each).items() if n > 1] == []
    for path, each in zip(FILES, ids, strict=True):
        body = each[1:] if path.stem == "countries" else each
        assert body == sorted(body)


def test_the_source_comes_first() -> None:
    assert read("countries.yaml")[0] == {
        "id": "source:registry",
        "type": ["Source", "Dataset"],
        "label": "Registry of states, organizations and ministries",
    }


def test_every_key_and_type_is_a_term_of_the_context(facts: dict[str, Fact]) -> None:
    terms = json.loads((ROOT / "ontology" / "context.jsonld").read_bytes())["@context"]
    used = {key for fact in facts.values() for key in fact}
    types = {t for fact in facts.values() for t in values(fact, "type")}
    assert (used | types) - set(terms) == set()


def test_every_fact_has_a_label_and_a_well_formed_id(facts: dict[str, Fact]) -> None:
    slug = re.compile(r"(country:[A-Z]{3}|(place|source):[a-z0-9-]+|body:([A-Z0-9-]+|[a-z0-9-]+))")
    assert [i for i, fact in facts.items() if not fact.get("label") or not slug.fullmatch(i)] == []


def test_no_value_is_empty_or_repeated_within_its_field(facts: dict[str, Fact]) -> None:
    for fact in facts.values():
        for key in fact:
            each = values(fact, key)
            assert each
            assert "" not in each
            assert len(each) == len(set(each)), (fact["id"], key)


def test_every_reference_resolves(facts: dict[str, Fact]) -> None:
    for key, prefix in REFERENCES.items():
        targets = {t for fact in facts.values() for t in values(fact, key)}
        assert targets, key
        assert {t for t in targets if t not in facts or not t.startswith(prefix)} == set()


def test_the_ids_of_the_first_article_are_there(facts: dict[str, Fact]) -> None:
    assert FIRST_ARTICLE - facts.keys() == set()
    assert facts["body:un-general-assembly"]["unitOf"] == "body:UN"


def test_there_are_193_members_of_the_united_nations_and_four_others(
    states: dict[str, Fact],
) -> None:
    assert len(states.keys() - NOT_UN_MEMBERS) == 193
    assert states.keys() >= NOT_UN_MEMBERS


def test_codes_agree_with_cldr(states: dict[str, Fact]) -> None:
    aliases, territories = get_global("territory_aliases"), Locale("en").territories
    for iso3, state in states.items():
        assert state["id"] == f"country:{iso3}"
        assert state["iso2"] in territories
        if iso3 != "XKX":  # user-assigned: ISO has no alpha-3 and no number for Kosovo
            assert aliases[iso3] == [state["iso2"]]
            assert aliases[state["isoNumeric"]] == [state["iso2"]]
    assert "isoNumeric" not in states["XKX"]


@pytest.mark.parametrize("key", ["iso2", "iso3", "isoNumeric", "sameAs"])
def test_no_two_states_share_a_code(states: dict[str, Fact], key: str) -> None:
    codes = Counter(state[key] for state in states.values() if key in state)
    assert [code for code, n in codes.items() if n > 1] == []


def test_labels_agree_with_cldr(states: dict[str, Fact]) -> None:
    cldr = Locale("en").territories
    unlike = {
        iso3: state["label"]
        for iso3, state in states.items()
        if state["label"] != cldr[state["iso2"]].replace("&", "and").replace("St.", "Saint")
    }
    assert unlike == {iso3: label for iso3, (label, _) in LABELS_UNLIKE_CLDR.items()}


def test_every_state_has_a_demonym_and_a_capital_or_a_seat(states: dict[str, Fact]) -> None:
    assert [iso3 for iso3, state in states.items() if not values(state, "demonym")] == []
    assert {i for i, state in states.items() if "capital" not in state} == NO_CAPITAL.keys()
    assert all("seat" in states[iso3] for iso3 in NO_CAPITAL)


def test_a_capital_lies_in_its_state(facts: dict[str, Fact], states: dict[str, Fact]) -> None:
    for state in states.values():
        for place in values(state, "capital", "seat"):
            if place not in NO_PLACE_COUNTRY:
                assert facts[place]["ofCountry"] == state["id"]


def test_only_places_of_disputed_or_shared_ground_have_no_country(facts: dict[str, Fact]) -> None:
    places = {i: fact for i, fact in facts.items() if fact["type"] == "Place"}
    assert {i for i, fact in places.items() if "ofCountry" not in fact} == NO_PLACE_COUNTRY


def test_existing_states_share_only_the_names_that_are_known_to_be_shared(
    states: dict[str, Fact],
) -> None:
    owners: dict[str, set[str]] = {}
    for iso3, state in states.items():
        for name in values(state, *NAME_KEYS):
            owners.setdefault(name, set()).add(iso3)
    assert {name: who for name, who in owners.items() if len(who) > 1} == SHARED_NAMES


def test_former_states_are_dated_succeeded_and_coded() -> None:
    former = {fact["iso3"]: fact for fact in read("former-states.yaml")}
    assert former.keys() == ISO_3166_3 | CODES_OF_OUR_OWN
    for fact in former.values():
        assert ("existedUntil" in fact) != ("existedUntilYear" in fact)
        assert fact["successor"]
        assert ("demonym" in fact) != (fact["id"] in NO_DEMONYM)


def test_former_states_take_no_code_of_an_existing_one(states: dict[str, Fact]) -> None:
    aliases = get_global("territory_aliases")
    for fact in read("former-states.yaml"):
        assert fact["iso3"] not in states
        if fact["iso3"] in CODES_OF_OUR_OWN:
            assert fact["iso3"] not in aliases


def test_dates_have_the_form_that_their_key_promises(facts: dict[str, Fact]) -> None:
    forms = {"existedUntil": r"\d{4}-\d\d-\d\d", "existedUntilYear": r"\d{4}"}
    forms["existedFromYear"] = r"\d{4}"
    for key, form in forms.items():
        assert all(re.fullmatch(form, v) for fact in facts.values() for v in values(fact, key))


def test_memberships_are_as_many_as_the_organizations_have(states: dict[str, Fact]) -> None:
    counts = Counter(body for state in states.values() for body in values(state, "memberOf"))
    assert counts == {f"body:{body}": n for body, n in MEMBERS.items()}


def test_every_state_of_the_twenty_has_its_three_ministries(
    facts: dict[str, Fact], states: dict[str, Fact]
) -> None:
    twenty = {i for i, state in states.items() if "body:G20" in values(state, "memberOf")}
    assert twenty == G20_MINISTRIES.keys()
    for iso3, slugs in G20_MINISTRIES.items():
        for slug in slugs:
            ministry = facts[f"body:{iso3.lower()}-{slug}"]
            assert (ministry["type"], ministry["ofCountry"]) == ("Ministry", f"country:{iso3}")


@pytest.mark.parametrize("kind", ["Executive", "Legislature", "Court"])
def test_every_state_of_the_twenty_has_its_three_powers(kind: str) -> None:
    having = {f["ofCountry"][-3:] for f in read("institutions.yaml") if f["type"] == kind}
    assert having == G20_MINISTRIES.keys()


def test_the_id_of_a_national_body_starts_with_its_state() -> None:
    for fact in read("ministries.yaml") + read("institutions.yaml"):
        assert fact["id"].startswith(f"body:{fact['ofCountry'][-3:].lower()}-")


def test_no_two_bodies_share_a_name(facts: dict[str, Fact]) -> None:
    bodies = [fact for i, fact in facts.items() if i.startswith("body:")]
    names = Counter(n for fact in bodies for n in values(fact, "label", "altLabel"))
    assert [name for name, n in names.items() if n > 1] == []
