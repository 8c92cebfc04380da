"""One invented article, from words to facts."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bilateral.extract.article import Given, read
from bilateral.extract.reader import Reader
from bilateral.extract.values import Claim, Event, Measure, Reading, Span

if TYPE_CHECKING:
    from spacy.language import Language

STORY = """\
Sample Post

Fish row deepens

By Bo Reed

Published : May 8, 2001 - 10:00

French Foreign Minister Ann Lee met her Spanish counterpart Juan Ruiz in Paris on Monday.

Spain imposed tariffs on imports of fish from France last month. Lee urged Spain to lift them.

Ruiz rejected the demand. He said the tariffs protect Spanish fishermen.
"""


@pytest.fixture(scope="module")
def reading(language: "Language", tmp_path_factory: pytest.TempPathFactory) -> Reading:
    from bilateral.extract.judge import Judges
    from bilateral.extract.names import Gazetteer

    path = tmp_path_factory.mktemp("story") / "fish-row.txt"
    path.write_text(STORY, "utf-8")
    (article,) = read(path, Given())
    return Reader(language, Gazetteer.load(), Judges.load()).read(article)


def words(reading: Reading, span: Span) -> str:
    return reading.article.text[span.start : span.end]


def facts_of(reading: Reading) -> list[Event | Measure | Claim]:
    return [*reading.events, *reading.measures, *reading.claims]


def test_who_is_named(reading: Reading) -> None:
    named = {(one.label, one.kind, one.polity) for one in reading.entities}
    assert ("France", "Country", "FRA") in named
    assert ("Spain", "Country", "ESP") in named
    assert ("Ann Lee", "Official", "FRA") in named
    assert ("Juan Ruiz", "Official", "ESP") in named


def test_mentions_lie_where_the_names_stand(reading: Reading) -> None:
    lee = {words(reading, m.span) for m in reading.mentions if m.entity == "person:ann-lee"}
    assert "Ann Lee" in lee
    assert "Lee" in lee
    assert all(mention.why for mention in reading.mentions)


def test_what_happened(reading: Reading) -> None:
    polity = {entity.id: entity.polity for entity in reading.entities}
    told = {
        (event.type, polity[actor], polity[recipient])
        for event in reading.events
        for actor in event.actors
        for recipient in event.recipients
    }
    assert ("CONSULT", "FRA", "ESP") in told
    assert ("CONSULT", "ESP", "FRA") in told
    assert ("REQUEST", "FRA", "ESP") in told
    meeting = next(event for event in reading.events if event.type == "CONSULT")
    assert meeting.period is not None
    assert meeting.period.start.value == "2001-05-07"


def test_which_measures_stand(reading: Reading) -> None:
    told = {(one.kind, one.imposer, one.target, one.status) for one in reading.measures}
    assert ("tariff", "country:ESP", "country:FRA", "in-force") in told


def test_evidence_lies_in_the_body(reading: Reading) -> None:
    body = reading.article.body
    for span in (span for fact in facts_of(reading) for span in fact.evidence):
        assert any(one.start <= span.start < span.end <= one.end for one in body)


def test_confidence_is_a_share(reading: Reading) -> None:
    facts = facts_of(reading)
    assert all(0 < fact.confidence <= 1 for fact in facts)
    assert Path("fish-row.txt").stem == reading.article.id


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Spain taxed French fish. A Spanish envoy slept.", []),
        ("Spain taxed French fish. A Spanish envoy said that France was unfair.", ["envoy"]),
    ],
)
def test_officials_without_a_name_are_kept_if_they_act(
    language: "Language", tmp_path: Path, text: str, posts: list[str]
) -> None:
    from bilateral.extract.judge import Judges
    from bilateral.extract.names import Gazetteer

    path = tmp_path / "fish.txt"
    path.write_text(text, "utf-8")
    (article,) = read(path, Given())
    told = Reader(language, Gazetteer.load(), Judges.load()).read(article)
    assert [one.post for one in told.entities if not one.named] == posts
    named = {one.id for one in told.entities}
    assert {one.entity for one in told.mentions} <= named


def test_the_articles_own_views_are_the_publishers(language: "Language", tmp_path: Path) -> None:
    from bilateral.extract.judge import Judges
    from bilateral.extract.names import Gazetteer

    path = tmp_path / "fish.txt"
    path.write_text("Spain's fish tax is seen as a warning to France.", "utf-8")
    (article,) = read(path, Given(publisher="The Sample Post"))
    told = Reader(language, Gazetteer.load(), Judges.load()).read(article)
    assert [(one.claimant, one.stance) for one in told.claims] == [("body:sample-post", "asserts")]


def test_an_organization_that_only_the_headline_names_acts(
    language: "Language", tmp_path: Path
) -> None:
    from bilateral.extract.judge import Judges
    from bilateral.extract.names import Gazetteer

    path = tmp_path / "story.jsonl"
    story = "An agreement to aid Peru was signed on Monday. Peru was offered money."
    title = "FAO SIGNS PERU AID AGREEMENT"
    path.write_text(json.dumps({"id": "aid", "title": title, "date": "2001-05-08", "text": story}))
    (article,) = read(path, Given())
    found = Reader(language, Gazetteer.load(), Judges.load()).read(article)
    assert ("body:FAO",) in {event.actors for event in found.events}
    assert "body:FAO" in {entity.id for entity in found.entities}
