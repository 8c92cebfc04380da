"""A reading becomes a sheet that the graph's own checks find right."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from bilateral.extract import sheet
from bilateral.extract.values import (
    Article,
    Claim,
    Entity,
    Event,
    Measure,
    Mention,
    Moment,
    Period,
    Reading,
    Ruling,
    Span,
)
from bilateral.graph import check
from bilateral.graph.names import Names

TEXT = (
    "Fish row\n\nJapan's minister Ann Lee met South Korea's envoy. It taxed fish from South Korea."
)
LEE = Span(TEXT.index("Ann Lee"), TEXT.index(" met"))
TAX = Span(TEXT.index("It taxed"), len(TEXT))
ARTICLE = Article(
    "fish-row",
    TEXT,
    sha256(TEXT.encode()).hexdigest(),
    (Span(10, len(TEXT)),),
    title="Fish row",
    published=date(2001, 5, 8),
    publisher="Sample Post",
)
ENTITIES = (
    Entity("country:JPN", "Country", "Japan", "JPN", known=True),
    Entity("country:KOR", "Country", "South Korea", "KOR", known=True),
    Entity("person:ann-lee", "Official", "Ann Lee", "JPN", post="minister"),
    Entity(
        "agreement:fish",
        "Agreement",
        "Fish pact",
        parties=("JPN", "KOR"),
        signed=Moment("1999"),
        confidence=0.8,
    ),
)
DAY = Period(Moment("2001-05"), None, LEE)
READING = Reading(
    ARTICLE,
    ENTITIES,
    (Mention(LEE, "person:ann-lee", "title before the name"),
     Mention(TAX, "agreement:fish", "an agreement by its head word")),
    (
        Event(
            "CONSULT", ("person:ann-lee", "country:KOR"), ("person:ann-lee", "country:KOR"),
            "occurred", (LEE,), "They meet", period=DAY, confidence=0.9,
        ),
    ),
    (Measure("tariff", "country:JPN", "country:KOR", "in-force", (TAX,), "Tax", confidence=0.5),),
    (Claim("person:ann-lee", "asserts", "Fish is dear", (LEE,), ("country:KOR",), 0.7),),
)  # fmt: skip
POLITIES = {"JPN": "country:JPN", "KOR": "country:KOR"}


def test_the_sheet_of_a_reading_passes_the_checks(tmp_path: Path) -> None:
    path = tmp_path / "fish-row.yaml"
    path.write_text(sheet.write(READING, POLITIES), "utf-8")
    (tmp_path / "fish-row.txt").write_text(TEXT, "utf-8")
    assert check.check([path], Names(), tmp_path) == []


def facts(least: float = 0.0) -> dict[str, dict[str, object]]:
    told = yaml.load(sheet.write(READING, POLITIES, least), yaml.CBaseLoader)  # noqa: S506
    return {str(fact["type"]): fact for fact in told["facts"]}


def test_what_the_sheet_says() -> None:
    told = facts()
    assert told["Official"]["holds"] == {
        "type": "Post",
        "label": "minister",
        "postIn": "body:jpn-government",
    }
    assert told["Agreement"]["party"] == ["country:JPN", "country:KOR"]
    assert told["Agreement"]["signedOnYear"] == "1999"
    assert told["Agreement"]["confidence"] == "0.80"
    assert "confidence" not in told["Official"]
    assert told["Meeting"]["dateMonth"] == "2001-05"
    assert told["Meeting"]["confidence"] == "0.90"
    assert told["Measure"]["evidence"] == f"_:at-{TAX.start}-{TAX.end}"
    assert told["Claim"]["about"] == "country:KOR"
    source = told["['Source', 'NewsArticle']"]
    assert source["passages"] == [
        {"id": f"_:at-{one.start}-{one.end}", "type": "Passage", "paragraph": "2",
         "select": {"characters": {"start": str(one.start), "end": str(one.end)}}}
        for one in (LEE, TAX)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("least", "kept"),
    [(0.6, {"Meeting", "Claim", "Agreement"}), (0.85, {"Meeting"}), (0.95, set())],
)
def test_what_is_less_certain_is_left_out(least: float, kept: set[str]) -> None:
    assert facts(least).keys() & {"Meeting", "Claim", "Measure", "Agreement"} == kept


def test_the_same_reading_gives_the_same_bytes() -> None:
    assert sheet.write(READING, POLITIES) == sheet.write(replace(READING), POLITIES)


def test_acts_of_one_kind_are_told_apart(tmp_path: Path) -> None:
    sides = ("country:JPN",), ("country:KOR",)
    acts = tuple(
        Event("REQUEST", *sides, "occurred", (span,), "Japan asks", gist=frozenset(gist))
        for span, gist in ((LEE, ["fish"]), (TAX, ["tariff"]), (TAX, ["tariff"]))
    )
    claim = replace(READING.claims[0], evidence=(TAX,))
    reading = replace(READING, events=acts, claims=(*READING.claims, claim))
    path = tmp_path / "fish-row.yaml"
    path.write_text(sheet.write(reading, POLITIES), "utf-8")
    assert [one for one in check.check([path], Names(), tmp_path) if one.grave] == []
    told = yaml.load(path.read_bytes(), yaml.CBaseLoader)["facts"]  # noqa: S506
    labels = [fact["label"] for fact in told if fact["type"] == "Event"]
    assert labels == ["Japan asks", "Japan asks (tariff)", "Japan asks (2)"]
    assert len([fact for fact in told if fact["type"] == "Claim"]) == 1


HIGH = Entity("body:kor-high-court", "Court", "High Court", "KOR")
TRIBUNAL = Entity("body:sea-court", "IntergovernmentalOrganization", "Sea Court")


def ruled(tmp_path: Path, *rulings: Ruling, least: float = 0.0) -> list[dict[str, object]]:
    """The rulings of a sheet that passes the checks."""
    entities = (*ENTITIES, HIGH, TRIBUNAL)
    more = tuple(Mention(TAX, one.id, "named with its state") for one in (HIGH, TRIBUNAL))
    reading = replace(
        READING, entities=entities, mentions=(*READING.mentions, *more), rulings=rulings
    )
    path = tmp_path / "fish-row.yaml"
    path.write_text(sheet.write(reading, POLITIES, least), "utf-8")
    (tmp_path / "fish-row.txt").write_text(TEXT, "utf-8")
    assert [one for one in check.check([path], Names(), tmp_path) if one.grave] == []
    told = yaml.load(path.read_bytes(), yaml.CBaseLoader)["facts"]  # noqa: S506
    return [fact for fact in told if fact["type"] == "Ruling"]


def test_what_a_ruling_says(tmp_path: Path) -> None:
    one = Ruling(
        HIGH.id, (TAX,), "Japan must pay", ("country:JPN",), ("country:KOR",), DAY, confidence=0.8
    )
    assert ruled(tmp_path, one) == [
        {
            "id": f"ruling:fish-row-{TAX.start}-{TAX.end}",
            "type": "Ruling",
            "label": "Ruling of High Court",
            "issuedBy": HIGH.id,
            "dateMonth": "2001-05",
            "against": "country:JPN",
            "inFavourOf": "country:KOR",
            "outcome": "Japan must pay",
            "confidence": "0.80",
            "evidence": f"_:at-{TAX.start}-{TAX.end}",
        }
    ]


def test_courts_without_a_name_are_declared(tmp_path: Path) -> None:
    rulings = (Ruling("country:KOR", (LEE,)), Ruling("country:KOR", (TAX,)))
    told = ruled(tmp_path, *rulings)
    assert [fact["issuedBy"] for fact in told] == ["body:kor-court", "body:kor-court"]
    label = "Ruling of a court of South Korea"
    assert [fact["label"] for fact in told] == [label, f"{label} (2)"]


@pytest.mark.parametrize("court", ["country:PER", "body:sea-court", "body:none"])
def test_courts_that_the_sheet_cannot_declare_are_left_out(tmp_path: Path, court: str) -> None:
    assert ruled(tmp_path, Ruling(court, (LEE,))) == []


def test_unsure_rulings_are_left_out(tmp_path: Path) -> None:
    assert ruled(tmp_path, Ruling(HIGH.id, (LEE,), confidence=0.5), least=0.6) == []


def test_a_measure_of_one_passage_against_several_is_one_and_as_sure_as_the_least(
    tmp_path: Path,
) -> None:
    first = READING.measures[0]
    second = replace(first, target="country:PRK", confidence=0.4)
    back = replace(first, imposer="country:KOR", target="country:JPN", confidence=0.3)
    north = Entity("country:PRK", "Country", "North Korea", "PRK", known=True)
    reading = replace(READING, entities=(*ENTITIES, north), measures=(first, second, back))
    path = tmp_path / "fish-row.yaml"
    path.write_text(sheet.write(reading, POLITIES), "utf-8")
    (tmp_path / "fish-row.txt").write_text(TEXT, "utf-8")
    assert check.check([path], Names(), tmp_path) == []
    told = yaml.load(path.read_bytes(), yaml.CBaseLoader)["facts"]  # noqa: S506
    measures = [one for one in told if one["type"] == "Measure"]
    name = measures[0]["id"]
    assert [(one["id"], one["target"], one["confidence"]) for one in measures] == [
        (name, "country:KOR", "0.40"),
        (name, "country:PRK", "0.40"),
        (f"{name}-2", "country:JPN", "0.30"),
    ]
