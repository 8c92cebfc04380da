"""A pact that was not kept is what a measure is justified with, where the text says so."""

from hashlib import sha256

import pytest
import yaml
from bilateral.extract import lexicon, sheet
from bilateral.extract.judge import Judges
from bilateral.extract.names import Gazetteer
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Reading, Span
from spacy.language import Language

EXAMPLES = lexicon.read("breaches")["examples"]
POLITIES = {"ESP": "country:ESP", "FRA": "country:FRA", "ITA": "country:ITA"}


@pytest.fixture(scope="module")
def reader(language: Language) -> Reader:
    return Reader(language, Gazetteer.load(), Judges.load())


def read(reader: Reader, text: str) -> Reading:
    digest = sha256(text.encode()).hexdigest()
    return reader.read(Article("tale", text, digest, (Span(0, len(text)),)))


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_wording(reader: Reader, example: str) -> None:
    reading = read(reader, example)
    (ground,) = reading.grounds
    claim = ground.claim
    assert (ground.measure.imposer, ground.measure.target) == ("country:ESP", "country:FRA")
    assert (claim.claimant, claim.stance) == ("country:ESP", "criticises")
    assert claim.about[0] == "country:FRA"
    assert claim.about[1].startswith("agreement:1986-")
    assert claim in reading.claims


@pytest.mark.parametrize(
    "text",
    [
        "Spain imposed tariffs on French cars because of the 1986 steel pact with France.",
        "Spain imposed tariffs on French cars. France had broken the 1986 pact on steel.",
        "Spain imposed tariffs on French cars because Italy broke the 1986 steel pact.",
        "Spain lifted its tariffs on French cars because Paris honoured the 1986 steel pact.",
        "Spain imposed tariffs on French cars for violating its frontier.",
        "Spain praised France for ending violations of the 1986 steel pact.",
        "Spain imposed tariffs on French cars",
    ],
)
def test_other_words_are_no_ground(reader: Reader, text: str) -> None:
    assert read(reader, text).grounds == ()


def test_a_claim_that_is_known_is_the_ground(reader: Reader) -> None:
    text = (
        "Spain imposed tariffs on French wine in April, "
        "saying Paris had failed to abide by the 1986 fisheries pact between Spain and France."
    )
    reading = read(reader, text)
    (ground,) = reading.grounds
    held = [one for one in reading.claims if ground.claim.about[-1] in one.about]
    assert held == [ground.claim]
    assert "keep" not in ground.claim.content


def test_the_sheet_says_what_justifies_a_measure(reader: Reader) -> None:
    facts = yaml.safe_load(sheet.write(read(reader, EXAMPLES[0]), POLITIES))["facts"]
    (measure,) = (one for one in facts if one.get("type") == "Measure")
    claims = {one["id"]: one for one in facts if one.get("type") == "Claim"}
    claim = claims[measure["justification"]]
    assert claim["content"] == "France did not keep the 1986 pact on steel"
    assert claim["about"] == ["country:FRA", "agreement:1986-pact-on-steel"]


def test_a_claim_is_told_once_though_two_sentences_make_it(reader: Reader) -> None:
    text = (
        "Spain imposed tariffs on French cars for violations of the 1986 steel pact with Spain. "
        "Spain has put tariffs on French cars because Paris broke the 1986 steel pact with Spain."
    )
    facts = yaml.safe_load(sheet.write(read(reader, text), POLITIES))["facts"]
    held = [one["justification"] for one in facts if one.get("type") == "Measure"]
    claims = [one["id"] for one in facts if one.get("type") == "Claim" and "keep" in one["content"]]
    assert held == claims
    assert len(claims) == 1
