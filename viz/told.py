"""Values of the desk as JSON: passages as addresses of characters, each told in full once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, is_dataclass
from datetime import date
from typing import Any

from ..desk.evidence import cited
from ..graph.network.card import Evidence

Passages = Mapping[str, Sequence[Evidence]]


@dataclass
class Teller:
    """Turns values into what JSON knows; `passages` are those cited so far, by address."""

    behind: Passages
    passages: dict[str, dict[str, Any]] = field(default_factory=dict)

    def told(self, value: Any) -> Any:
        """Dataclasses as objects, days as text; what is named has its evidence."""
        if isinstance(value, date):
            return str(value)
        if isinstance(value, (tuple, list)):
            return [self.told(one) for one in value]
        return self._object(value) if is_dataclass(value) else value

    def _object(self, value: Any) -> dict[str, Any]:
        given = {one.name: getattr(value, one.name) for one in fields(value)}
        passages = given.pop("evidence", ()) or self.behind.get(_thing(given), ())
        found = {name: self.told(one) for name, one in given.items()}
        return found | {"evidence": self._cited(passages)} if passages else found

    def _cited(self, passages: Iterable[Evidence]) -> list[str]:
        known = list(passages)
        addresses = cited(known)
        self.passages.update(zip(addresses, map(asdict, known), strict=True))
        return addresses


def _thing(given: Mapping[str, Any]) -> str:
    return next((given[key] for key in ("thing", "event", "id") if key in given), "")
