"""What the harder queries mean: answers reasoned from the article, and cases it does not have."""

from pathlib import Path

import pytest
from bilateral import data
from bilateral.graph.build import Built, build
from bilateral.graph.names import Names
from bilateral.graph.query import catalogue, filling

CURBS = "Japan's curbs on exports of chip and display materials to South Korea"
LIST = "Removal of South Korea from Japan's whitelist of trading partners"
EXIT = "South Korea's withdrawal from the military intelligence pact"
RULING = "South Korean Supreme Court rulings on forced labor, 2018"
PACT = "General Security of Military Information Agreement"
TRUST_GONE = "The export curbs are right because trust is gone"
SECURITY = "The export curbs are right because national security is at stake"
NO_PROOF = "Japan has offered no proof of the reasons that it gives for the curbs"
PITY = "It is a pity that South Korea chose to leave the intelligence pact"
SHEET = Path(__file__).with_name("made-up.yaml")
FISH, WINE, BREAD = "Italy asks for fish", "Italy asks for wine", "France should hand over bread"


def column(built: Built, name: str, columns: str, *params: str) -> list[tuple[str, ...]]:
    text = filling.filled(catalogue.find(name), built.store, built.names, params)
    rows = built.store.query(text).rows()
    return [tuple(row[c].value if c in row else "" for c in columns.split()) for row in rows]  # type: ignore[union-attr]


@pytest.fixture(scope="module")
def article() -> Built:
    return build(data.sheets(), Names(), None, lambda _: None)


def made(folder: Path, status: str) -> Built:
    path = folder / SHEET.name
    text = SHEET.read_text("utf-8").replace("status: announced", f"status: {status}")
    path.write_text(text, "utf-8")
    return build([path], Names(), None, lambda _: None)


@pytest.fixture(scope="module")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return made(tmp_path_factory.mktemp("sheets"), "announced")


def test_retaliation_in_the_article(article: Built) -> None:
    columns = "answeredDate answeredName date answerName kind by against affects"
    goods = (
        "Core materials for semiconductors and displays; "
        "South Korea's semiconductor and display industry"
    )
    leaving = ("", EXIT, "agreement-withdrawal", "South Korea", "Japan", PACT)
    assert column(article, "retaliation", columns) == [
        ("2018", RULING, "2019-07-04", CURBS, "export-control", "Japan", "South Korea", goods),
        ("2018", RULING, "2019-08-28", LIST, "list-removal", "Japan", "South Korea", ""),
        ("2019-07-04", CURBS, *leaving),
        ("2019-08-28", LIST, *leaving),
    ]


def test_contradictions_in_the_article(article: Built) -> None:
    pairs = column(article, "contradictions", "oneWho oneContent twoWho twoContent")
    official = "Foreign Ministry official, South Korea (not named); South Korea"
    unfair = ("Ministry of Foreign Affairs of South Korea", "Japan's trade curbs are not fair")
    found = {frozenset((pair[:2], pair[2:])) for pair in pairs}
    assert len(pairs) == 6
    assert found == {
        frozenset((("Japan", TRUST_GONE), unfair)),
        frozenset((("Japan", SECURITY), unfair)),
        frozenset((("Japan", TRUST_GONE), ("The Korea Herald", NO_PROOF))),
        frozenset((("Japan", SECURITY), ("The Korea Herald", NO_PROOF))),
        frozenset(
            (
                ("Japan", "The court's ruling goes against international law"),
                (official, "The court's ruling is not against international law"),
            )
        ),
        frozenset(
            (
                ("Kenji Kanasugi", PITY),
                (
                    "South Korea",
                    "With trust so damaged, nothing warrants sharing secrets under the pact",
                ),
            )
        ),
    }


def test_open_demands_in_the_article(article: Built) -> None:
    """The agreement to talk of 21 August came before the demand for talks, so that stays open."""
    refused = "Kim gives no sign that South Korea will think again"
    assert sorted(column(article, "open-demands", "date what who whom refused")) == [
        ("", "Japan wants South Korea to put the court's ruling right", "Japan", "South Korea", ""),
        (
            "2019-08-29",
            "Kanasugi asks South Korea to think again about leaving the pact",
            "Kenji Kanasugi",
            "South Korea",
            refused,
        ),
        (
            "2019-08-29",
            "Kim asks Japan to undo the removal from the whitelist at once",
            "Kim Jung-han",
            "Japan",
            "",
        ),
        (
            "2019-08-29",
            "Kim urges Japan to take up the trade authorities' talks again",
            "Kim Jung-han",
            "Japan",
            "Japan's trade ministry holds back from dialogue",
        ),
    ]


def test_agreements_at_risk_in_the_article(article: Built) -> None:
    columns = "ends name parties state measureName kind by measureState"
    withdrawal = (EXIT, "agreement-withdrawal", "South Korea", "announced")
    expected = [("2019-11-23", PACT, "Japan; South Korea", "in-force", *withdrawal)]
    assert column(article, "agreements-at-risk", columns) == expected


def test_scores_in_the_article(article: Built) -> None:
    """Sixteen events; three meetings and an agreement at 13 against -31, by PLOVER's table."""
    assert column(article, "dyad-score", "name events friendly hostile total")[0] == (
        "Japan – South Korea", "16", "13", "-31", "-18",
    )  # fmt: skip


def test_a_concession_closes_a_demand_of_that_month_and_not_of_the_next(invented: Built) -> None:
    open_now = column(invented, "open-demands", "what whom")
    assert sorted(open_now) == [
        (BREAD, "France"),
        ("Italy asks for peace", "France"),
        (WINE, "France"),
    ]
    assert (FISH, "France") in column(invented, "demands", "what whom")


def test_a_demanding_claim_is_put_to_the_other_party(invented: Built) -> None:
    assert (BREAD, "France") in column(invented, "demands", "what whom", "asked=FRA")
    assert (BREAD,) not in column(invented, "demands", "what", "asked=ITA")


def test_a_hostile_deed_without_a_measure_retaliates(invented: Built) -> None:
    assert column(invented, "retaliation", "answeredName date answerName kind") == [
        ("Exit from the fish pact", "2001", "France expels envoys", "SANCTION")
    ]


@pytest.mark.parametrize(
    ("status", "at_risk"), [("announced", ["Fish pact"]), ("lifted", []), ("rejected", [])]
)
def test_a_lifted_measure_is_no_risk(tmp_path: Path, status: str, at_risk: list[str]) -> None:
    found = column(made(tmp_path, status), "agreements-at-risk", "name")
    assert [name for (name,) in found] == at_risk


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [
        ("2001-05-07", "2001-05-07", ["France gives fish", "France expels envoys", FISH, WINE]),
        ("2001-04", "2001-04-30", ["France expels envoys", "France gave wine"]),
        ("2002", "2002-03-01", ["Italy will ask for cheese"]),
    ],
)
def test_dates_overlap_as_far_as_they_are_precise(
    invented: Built, first: str, last: str, found: list[str]
) -> None:
    scolding = ["France scolds"] if last < "2002" else []
    names = column(invented, "events", "name", f"from={first}", f"to={last}")
    assert sorted(name for (name,) in names) == sorted(found + scolding)


def test_what_is_planned_or_denied_does_not_count(invented: Built) -> None:
    scores = {"REQUEST": 0.0, "CONCEDE": 4.5, "expel": -5.5}
    total = 3 * scores["REQUEST"] + 2 * scores["CONCEDE"] + scores["expel"]
    counted = column(invented, "dyad-score", "name events total")
    assert ("France – Italy", "6", f"{total:g}") in counted


@pytest.mark.parametrize(("given", "found"), [((), 1), (("thing=ITA",), 1), (("thing=FRA",), 0)])
def test_which_words_were_taken_for_whom(
    invented: Built, given: tuple[str, ...], found: int
) -> None:
    rows = column(invented, "mentions", "thing reason start", *given)
    assert rows == [("https://w3id.org/bilateral/country/ITA", "a pronoun", "9")] * found
    assert (
        column(invented, "mentions", "thing", "source=source:made-up")[:found]
        == [("https://w3id.org/bilateral/country/ITA",)] * found
    )
