"""What sides claim of the links of a chain: reasons given, readings, and who disputes them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from ..graph.network.card import Evidence
from .answers import ABOUT, JUSTIFIES
from .told import Told

CONTRADICTS = "bil:contradicts"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A position: who takes it, what it says, and the claims against it."""

    claim: str
    who: tuple[str, ...]
    stance: str
    words: str
    evidence: tuple[Evidence, ...]
    disputed: tuple["Claimed", ...] = ()


class Sides:
    """The claims about the steps of a chain."""

    def __init__(self, told: Told, things: Iterable[str]) -> None:
        self.told = told
        things = set(things)
        self.reasons = _ends(told.ties(start=things, props=[JUSTIFIES]), "from", "to")
        self.about = _ends(told.ties(end=things, props=[ABOUT]), "to", "from")
        self._against = self._contradictions()
        everything = set(self._against).union(*self._against.values(), *self._claims())
        told.learn(everything)
        self._passages = told.passages(everything)

    def _claims(self) -> list[set[str]]:
        reasons, about = self.reasons.values(), self.about.values()
        found = set().union(*reasons, *about)
        self.told.learn(found)
        return [{claim for claim in found if self.told.all(claim, "bil:stance", "bil:content")}]

    def _contradictions(self) -> Mapping[str, set[str]]:
        claims = set().union(*self._claims())
        rows = self.told.ties(start=claims, props=[CONTRADICTS])
        rows += self.told.ties(end=claims, props=[CONTRADICTS])
        found = _ends(rows, "from", "to")
        for claim, others in _ends(rows, "to", "from").items():
            found[claim] |= others
        return found

    def of(self, claims: Iterable[str], disputed: bool = True) -> tuple[Claimed, ...]:
        """Claims in the order of who makes them."""
        found = [self._claimed(claim, disputed) for claim in claims]
        return tuple(sorted(found, key=lambda one: (one.who, one.words, one.claim)))

    def given(self, thing: str, besides: Collection[str] = ()) -> tuple[Claimed, ...]:
        """The reasons that are given for a measure, but for some claims."""
        return self.of(one for one in self.reasons.get(thing, ()) if one not in besides)

    def on(self, one: str, other: str) -> tuple[Claimed, ...]:
        """Claims about two things at once, that is about the link between them."""
        both = self.about.get(one, set()) & self.about.get(other, set())
        reasons = set().union(*(self.reasons.get(end, set()) for end in (one, other)))
        return self.of(c for c in both - reasons if self.told.all(c, "bil:stance", "bil:content"))

    def _claimed(self, claim: str, disputed: bool) -> Claimed:
        told = self.told
        against = self._against.get(claim, set()) if disputed else set()
        return Claimed(
            claim,
            told.all(claim, "bil:claimant"),
            told.word(claim, "bil:stance"),
            told.name(claim),
            self._passages.get(claim, ()),
            self.of(against, disputed=False),
        )


def _ends(rows: Iterable[Mapping[str, str]], key: str, value: str) -> defaultdict[str, set[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row[key]].add(row[value])
    return found
