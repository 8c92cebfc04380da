"""Words that were taken for somebody are told with the reason; plain names are not."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import yaml
from bilateral.extract import sheet
from bilateral.extract.reader import Reader
from bilateral.extract.sheet.merges import PLAIN
from bilateral.extract.values import Article, Entity, Mention, Reading, Span
from bilateral.graph import check
from bilateral.graph.build import build
from bilateral.graph.names import Names
from bilateral.graph.query import catalogue, filling
from spacy.language import Language

TEXT = "Ann Lee of Spain met Bo Reed of Peru. Lee smiled. He left. Lee and he had agreed for both."
POLITIES = {"ESP": "country:ESP", "PER": "country:PER"}
ENTITIES = (
    Entity("country:ESP", "Country", "Spain", "ESP", known=True),
    Entity("country:PER", "Country", "Peru", "PER", known=True),
    Entity("person:ann-lee", "Official", "Ann Lee", "ESP", post="minister"),
    Entity("person:bo-reed", "Official", "Bo Reed", "PER", post="envoy"),
    Entity("agreement:tin", "Agreement", "Tin pact"),
)


def at(words: str, after: int = 0) -> Span:
    start = TEXT.index(words, after)
    return Span(start, start + len(words))


LATER = at("Lee and").start
READING = Reading(
    Article("tale", TEXT, sha256(TEXT.encode()).hexdigest(), (Span(0, len(TEXT)),), title="Tale"),
    ENTITIES,
    (
        Mention(at("Ann Lee"), "person:ann-lee", "title before the name"),
        Mention(at("Spain"), "country:ESP", "the registry has the name"),
        Mention(at("Bo Reed"), "person:bo-reed", "a new reason, but the whole name"),
        Mention(at("Lee", 10), "person:ann-lee", "a surname"),
        Mention(at("He"), "person:bo-reed", "a pronoun"),
        Mention(at("Lee", LATER), "person:ann-lee", "a surname"),
        Mention(at("he", LATER), "person:bo-reed", "a pronoun"),
        Mention(at("both"), "country:PER", "the two states named most"),
        Mention(at("both"), "country:ESP", "the two states named most"),
        Mention(at("agreed"), "agreement:tin", "an agreement without a party is not told"),
    ),
)


def told(reading: Reading) -> list[tuple[str, object, str]]:
    """(words, whom they mean, why) of each passage of a sheet that says so."""
    facts = yaml.safe_load(sheet.write(reading, POLITIES))["facts"]
    passages = [one for one in facts[0].get("passages", ()) if "refersTo" in one]
    places = [one["select"]["characters"] for one in passages]
    words = [reading.article.text[place["start"] : place["end"]] for place in places]
    return [(w, one["refersTo"], one["reason"]) for w, one in zip(words, passages, strict=True)]


def test_what_was_resolved_is_told_a_surname_once() -> None:
    assert told(READING) == [
        ("Lee", "person:ann-lee", "a surname"),
        ("He", "person:bo-reed", "a pronoun"),
        ("he", "person:bo-reed", "a pronoun"),
        ("both", ["country:ESP", "country:PER"], "the two states named most"),
    ]


def test_the_graph_answers_who_is_meant(tmp_path: Path) -> None:
    path = tmp_path / "tale.yaml"
    path.write_text(sheet.write(READING, POLITIES), "utf-8")
    (tmp_path / "tale.txt").write_text(TEXT, "utf-8")
    assert [finding for finding in check.check([path], Names(), tmp_path) if finding.grave] == []
    store = build([path], Names(), tmp_path, lambda _: None).store
    text = filling.filled(catalogue.find("mentions"), store, Names(), ("thing=Bo Reed",))
    rows = store.query(text).rows()
    assert [(row["quote"].value, row["reason"].value) for row in rows] == [  # type: ignore[union-attr]
        ("He", "a pronoun"),
        ("he", "a pronoun"),
    ]


def test_words_that_two_sources_share_are_told_once_for_each(tmp_path: Path) -> None:
    for name in ("tale", "again"):
        reading = replace(READING, article=replace(READING.article, id=name))
        (tmp_path / f"{name}.yaml").write_text(sheet.write(reading, POLITIES), "utf-8")
        (tmp_path / f"{name}.txt").write_text(TEXT, "utf-8")
    built = build(sorted(tmp_path.glob("*.yaml")), Names(), tmp_path, lambda _: None)
    text = filling.filled(catalogue.find("mentions"), built.store, Names(), ("thing=ESP",))
    rows = built.store.query(text).rows()
    found = [(row["source"].value, row["quote"].value) for row in rows]  # type: ignore[union-attr]
    assert [(name.rpartition("/")[2], words) for name, words in found] == [
        ("again", "both"),
        ("tale", "both"),
    ]


def test_the_reader_gives_no_reasons_for_plain_names(language: Language) -> None:
    from bilateral.extract.judge import Judges
    from bilateral.extract.names import Gazetteer

    text = "French Foreign Minister Ann Lee met Spanish officials. Spain and France signed a pact."
    article = Article("plain", text, sha256(text.encode()).hexdigest(), (Span(0, len(text)),))
    reading = Reader(language, Gazetteer.load(), Judges.load()).read(article)
    assert {mention.why for mention in reading.mentions} <= PLAIN
    assert told(reading) == []
    text = f"{text} Lee praised both countries."
    article = Article("plain", text, sha256(text.encode()).hexdigest(), (Span(0, len(text)),))
    found = told(Reader(language, Gazetteer.load(), Judges.load()).read(article))
    assert [words for words, _, _ in found] == ["Lee", "both countries"]
