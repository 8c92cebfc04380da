"""The vocabulary: classes, properties, concepts, shapes, rules and the sheets' context."""

import json
from pathlib import Path

VOCABULARY = ("bilateral.ttl", "schemes.ttl", "plover.ttl", "life-cycle.ttl")
ROOM = Path(__file__).parent


def file(name: str) -> Path:
    """The path of one of the ontology's files, such as "shapes.ttl"."""
    return ROOM / name


def context() -> dict[str, object]:
    """The JSON-LD context of fact sheets: term -> definition."""
    document: dict[str, dict[str, object]] = json.loads(file("context.jsonld").read_bytes())
    return document["@context"]


def rules() -> list[Path]:
    """The SPARQL CONSTRUCT rules, in the order in which they run."""
    return sorted((ROOM / "rules").glob("*.rq"))
