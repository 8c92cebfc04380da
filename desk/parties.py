"""Polities and pairs of them, with the names that people read."""

from dataclasses import dataclass

from ..graph.query.polities import Polities, code
from .asof import AsOf


@dataclass(frozen=True, slots=True)
class Polity:
    """A country or an intergovernmental organization: country:KOR, South Korea."""

    id: str
    name: str

    @property
    def code(self) -> str:
        """What stands in the names of pairs: KOR, EU."""
        return code(self.id)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two polities in the order of their codes."""

    one: Polity
    two: Polity

    @property
    def id(self) -> str:
        """Such as dyad:JPN-KOR."""
        return f"dyad:{self.one.code}-{self.two.code}"

    @property
    def name(self) -> str:
        """The names of both, as in the label of the pair."""
        return f"{self.one.name} – {self.two.name}"


class Parties:
    """All polities of a store by what they are called."""

    def __init__(self, asof: AsOf) -> None:
        rows = asof.rows("polities")
        self._polities = Polities(rows)
        self._names = {row["polity"]: row["name"] for row in rows}

    def polity(self, text: str) -> Polity:
        """Who is called `text`; BilateralError where nobody or several are, with the nearest."""
        return self._one(self._polities.polity(text))

    def pair(self, one: str, two: str) -> Pair:
        """Two different polities as a pair, whichever is named first."""
        return Pair(*map(self._one, self._polities.pair(one, two)))

    def dyad(self, text: str) -> Pair:
        """A pair in one word: JPN-KOR, dyad:JPN-KOR, Japan-South Korea."""
        return Pair(*map(self._one, self._polities.sides(text)))

    def _one(self, polity: str) -> Polity:
        return Polity(polity, self._names[polity])
