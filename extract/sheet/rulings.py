"""What courts decided, as facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, count

from ..article.ids import fresh
from ..values import Ruling
from .forms import Fact, court, filled, key, passages, period
from .named import Named


@dataclass(frozen=True)
class Rulings:
    """The rulings that are sure enough, of courts that the sheet or the registry declares."""

    named: Named
    least: float

    def facts(self) -> Iterator[Fact]:
        """The rulings, in the order of the text."""
        labels: set[str] = set()
        taken: dict[str, int] = {}
        for one in self.named.reading.rulings:
            if one.confidence >= self.least and self._court(one.court):
                yield self._fact(one, fresh(key(one.evidence), taken), self._label(one, labels))

    def _fact(self, one: Ruling, tail: str, label: str) -> Fact:
        return filled(
            {
                "id": f"ruling:{self.named.reading.article.id}-{tail}",
                "type": "Ruling",
                "label": label,
                "issuedBy": court(one.court),
                **period("date", "endDate", one.period),
                "against": self.named.only(one.against),
                "inFavourOf": self.named.only(one.favours),
                "outcome": one.outcome[:1].upper() + one.outcome[1:],
                "confidence": f"{one.confidence:.2f}",
                "evidence": passages(one.evidence),
            }
        )

    def _court(self, name: str) -> bool:
        """Whether the sheet may call it a court: one of a state, or one of the registry's."""
        if name.startswith("country:"):
            return name in self.named.declared
        known = [one for one in self.named.entities if one.id == name and one.kind == "Court"]
        return any(one.known or self.named.polity(one).startswith("country:") for one in known)

    def _label(self, one: Ruling, taken: set[str]) -> str:
        """`Ruling of …`, numbered where the court gave several."""
        name = self.named.labels[one.court]
        plain = f"Ruling of {'a court of ' if one.court.startswith('country:') else ''}{name}"
        numbered = (f"{plain} ({number})" for number in count(2))
        label = next(each for each in chain([plain], numbered) if each not in taken)
        taken.add(label)
        return label
