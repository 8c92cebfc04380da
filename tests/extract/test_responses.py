"""What answers what is told where the text says so, and only then."""

from hashlib import sha256

import pytest
import yaml
from bilateral.extract import lexicon, sheet
from bilateral.extract.judge import Judges
from bilateral.extract.names import Gazetteer
from bilateral.extract.reader import Reader
from bilateral.extract.values import Article, Event, Reading, Span
from spacy.language import Language

EXAMPLES = [one["example"] for one in lexicon.read("responses")]


@pytest.fixture(scope="module")
def reader(language: Language) -> Reader:
    return Reader(language, Gazetteer.load(), Judges.load())


def read(reader: Reader, text: str) -> Reading:
    digest = sha256(text.encode()).hexdigest()
    return reader.read(Article("tale", text, digest, (Span(0, len(text)),)))


def links(reading: Reading) -> set[tuple[str, str]]:
    told = [(one.later, one.earlier) for one in reading.responses]
    return {
        (later.type, earlier.type)
        for later, earlier in told
        if isinstance(later, Event) and isinstance(earlier, Event)
    }


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_wording(reader: Reader, example: str) -> None:
    assert links(read(reader, example)) == {("SANCTION", "ACCUSE")}


@pytest.mark.parametrize(
    "text",
    [
        "Spain imposed sanctions on France. Paris criticised Spain because of the tax.",
        "Spain imposed sanctions on France because of Italian criticism of Malta.",
        "Spain imposed sanctions on France. It came in response to French criticism of Spain.",
        "Spain met France because of French criticism of Spain.",
        "French criticism of Spain was loud. Spain imposed sanctions on France.",
    ],
)
def test_other_acts_answer_nothing(reader: Reader, text: str) -> None:
    assert links(read(reader, text)) == set()


def test_the_sheet_says_what_an_act_answers(reader: Reader) -> None:
    reading = read(reader, EXAMPLES[0])
    polities = {"ESP": "country:ESP", "FRA": "country:FRA"}
    facts = yaml.safe_load(sheet.write(reading, polities))["facts"]
    (accused,) = (one["id"] for one in facts if one.get("eventType") == "ACCUSE")
    answers = {one["type"]: one["inResponseTo"] for one in facts if "inResponseTo" in one}
    assert answers == {"Event": accused, "Measure": accused}


def test_a_measure_against_two_states_keeps_both(reader: Reader) -> None:
    reading = read(reader, "Spain imposed tariffs on imports of fish from France and Italy.")
    polities = {"ESP": "country:ESP", "FRA": "country:FRA", "ITA": "country:ITA"}
    facts = yaml.safe_load(sheet.write(reading, polities))["facts"]
    targets = [one["target"] for one in facts if one.get("type") == "Measure"]
    assert targets == ["country:FRA", "country:ITA"]
