"""Pipelines that are not ours: what they lack is one sentence."""

from hashlib import sha256
from pathlib import Path

import pytest
import spacy
from bilateral.extract import language as pipeline
from bilateral.extract.errors import ReadError
from bilateral.extract.values import Article, Span


def test_our_own_has_all_that_is_needed() -> None:
    assert "parser" in pipeline.load().pipe_names


def saved(folder: Path, labels: dict[str, list[str]]) -> Path:
    made = spacy.blank("en")
    for name, given in labels.items():
        part = made.add_pipe(name)
        for label in given:
            part.add_label(label)  # type: ignore[attr-defined]
    made.to_disk(folder)
    return folder


OTHERS = {"parser": ["dobj", "pobj"], "tagger": ["NN"], "trainable_lemmatizer": []}


@pytest.mark.parametrize(
    ("labels", "told"),
    [
        ({}, "has no parser, which the rules go by"),
        ({"parser": ["nsubj"]}, "has no tagger with Penn tags, which the rules go by"),
        ({"parser": ["nsubj"], "tagger": ["NN"]}, "has no lemmatizer, which the rules go by"),
        (OTHERS, "does not parse into Universal Dependencies: it has no label 'case'"),
    ],
)
def test_what_a_pipeline_lacks(tmp_path: Path, labels: dict[str, list[str]], told: str) -> None:
    path = saved(tmp_path / "p", labels)
    with pytest.raises(ReadError) as caught:
        pipeline.load(path)
    assert str(caught.value) == f"the pipeline {path} {told}"


@pytest.mark.parametrize("name", ["none", "empty", "file.txt"])
def test_what_is_no_pipeline(tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "file.txt").write_text("x")
    with pytest.raises(ReadError) as caught:
        pipeline.load(tmp_path / name)
    told = str(caught.value)
    assert told.startswith(f"{tmp_path / name} can't be loaded as a spaCy pipeline: ")
    assert "\n" not in told


ODD = [
    ("crlf", "France criticised Spain.\r\nSpain left.", "France criticised Spain.\n\nSpain left."),
    ("astral", "🐟 France criticised Spain. 🎣", "🐟 France criticised Spain. 🎣"),
    ("rtl", "\u202eFrance criticised \u200fSpain\u200e.", " France criticised  Spain ."),
    ("control", "\x07France criticised\x1b Spain\x85.", " France criticised  Spain ."),
]


@pytest.mark.parametrize(("name", "text", "seen"), ODD)
def test_what_cannot_be_seen_moves_no_offset(name: str, text: str, seen: str) -> None:
    article = Article(name, text, sha256(text.encode()).hexdigest(), (Span(0, len(text)),))
    (paragraph,) = pipeline.parse(article, pipeline.load())
    assert len(paragraph.doc.text) == len(text)
    assert paragraph.doc.text.split() == seen.split()
    word = next(token for token in paragraph.doc if token.lower_ == "france")
    span = paragraph.span([word])
    assert text[span.start : span.end] == "France"
