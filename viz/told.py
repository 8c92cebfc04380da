"""A value of the desk as JSON: what has a thing has its passages."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from ..desk.evidence import cited
from ..graph.network.card import Evidence

Passages = Mapping[str, Sequence[Evidence]]


def told(value: Any, passages: Passages) -> Any:
    """Dataclasses as objects, days as text, passages as addresses of characters."""
    if isinstance(value, date):
        return str(value)
    if isinstance(value, (tuple, list)):
        evidence = bool(value) and all(isinstance(one, Evidence) for one in value)
        return cited(value) if evidence else [told(one, passages) for one in value]
    if not is_dataclass(value):
        return value
    found = {field.name: told(getattr(value, field.name), passages) for field in fields(value)}
    thing = found.get("thing") or found.get("event")
    if thing in passages:
        found["evidence"] = cited(passages[thing])
    return found
