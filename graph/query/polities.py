"""Which polity or pair of polities a user means: by code or name, in any case."""

from collections.abc import Iterable, Mapping

from ..errors import BilateralError
from ..names import HOME
from ..sheets.terms import nearest

PREFIXES = ("dyad:", f"{HOME}dyad/")


class UnknownError(BilateralError):
    """Nobody is called so; `near` tells whether the sentence names who may be meant."""

    def __init__(self, told: str, hint: str = "") -> None:
        super().__init__(f"{told}{hint}")
        self.near = bool(hint)


class AmbiguousError(BilateralError):
    """Several are called so."""


class Polities:
    """The prefixed names of all polities, by what they are called."""

    def __init__(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Take the rows of the query `polities`."""
        self._called: dict[str, set[str]] = {}
        self._names: set[str] = set()
        for row in rows:
            found = row["polity"]
            for name in (row["called"], row["name"], found, code(found)):
                self._called.setdefault(name.casefold(), set()).add(found)
                self._names.add(name)

    def polity(self, text: str) -> str:
        """Who is called `text`; BilateralError where nobody or several are, with the nearest."""
        found = sorted(self._called.get(" ".join(text.split()).casefold(), ()))
        if not found:
            raise UnknownError(f"no polity is called '{text}'", nearest(text, self._names))
        if len(found) > 1:
            raise AmbiguousError(f"'{text}' may mean {', '.join(found)}; give one of these")
        return found[0]

    def pair(self, one: str, two: str) -> tuple[str, str]:
        """Two different polities in the order of their codes, whichever is named first."""
        first, second = sorted((self.polity(one), self.polity(two)), key=code)
        if first == second:
            raise BilateralError(f"'{one}' and '{two}' are the same; a pair takes two polities")
        return first, second

    def sides(self, text: str) -> tuple[str, str]:
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


def code(polity: str) -> str:
    """What stands for a polity in the names of pairs: KOR, EU."""
    return polity.rpartition(":")[2]
