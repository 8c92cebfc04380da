"""Polities and pairs of them by code or name, in any case."""

from dataclasses import dataclass

from ..graph.errors import BilateralError
from ..graph.names import HOME
from ..graph.sheets.terms import nearest
from .asof import AsOf

PREFIXES = ("dyad:", f"{HOME}dyad/")


class UnknownError(BilateralError):
    """Nobody is called so; `near` tells whether the sentence names who may be meant."""

    def __init__(self, told: str, hint: str = "") -> None:
        super().__init__(f"{told}{hint}")
        self.near = bool(hint)


class AmbiguousError(BilateralError):
    """Several are called so."""


@dataclass(frozen=True, slots=True)
class Polity:
    """A country or an intergovernmental organization: country:KOR, South Korea."""

    id: str
    name: str

    @property
    def code(self) -> str:
        """What stands in the names of pairs: KOR, EU."""
        return self.id.rpartition(":")[2]


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
        self._called: dict[str, set[Polity]] = {}
        self._names: set[str] = set()
        for row in asof.rows("polities"):
            found = Polity(row["polity"], row["name"])
            for name in (row["called"], row["name"], row["polity"], found.code):
                self._called.setdefault(name.casefold(), set()).add(found)
                self._names.add(name)

    def polity(self, text: str) -> Polity:
        """Who is called `text`; BilateralError where nobody or several are, with the nearest."""
        found = self._called.get(" ".join(text.split()).casefold(), set())
        if not found:
            raise UnknownError(f"no polity is called '{text}'", nearest(text, self._names))
        if len(found) > 1:
            among = ", ".join(sorted(one.id for one in found))
            raise AmbiguousError(f"'{text}' may mean {among}; give one of these")
        return next(iter(found))

    def pair(self, one: str, two: str) -> Pair:
        """Two different polities as a pair, whichever is named first."""
        sides = sorted((self.polity(one), self.polity(two)), key=lambda side: side.code)
        if sides[0] == sides[1]:
            raise BilateralError(f"'{one}' and '{two}' are the same; a pair takes two polities")
        return Pair(*sides)

    def dyad(self, text: str) -> Pair:
        """A pair in one word: JPN-KOR, dyad:JPN-KOR, Japan-South Korea."""
        bare = text
        for prefix in PREFIXES:
            bare = bare.removeprefix(prefix)
        parts = bare.split("-")
        cuts = [("-".join(parts[:i]), "-".join(parts[i:])) for i in range(1, len(parts))]
        if not cuts:
            raise UnknownError(f"'{text}' is no pair; write two polities as JPN-KOR")
        known = [
            cut for cut in cuts if all(side.strip().casefold() in self._called for side in cut)
        ]
        return self.pair(*(known or cuts)[0])
