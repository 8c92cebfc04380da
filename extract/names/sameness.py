"""Whether an agreement is one that was named before in other words."""

import re
from collections.abc import Iterator
from functools import cache

from ..values import Entity
from .deals import Deal
from .found import Ledger
from .lexicon import words
from .signers import LASTING
from .units import Line, Unit
from .wording import content

AGE = re.compile(r"\b[\w-]+[- ](?:year|month|week|day)s?[- ]old\b", re.I)
WHEN = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|last|this|year|month|week|today|yesterday)\b(?:'s)?(?: \d{1,2}\b)?",
    re.I,
)


class Sameness:
    """The words that tell each agreement of an article from the others."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.about: dict[str, frozenset[str]] = {}

    def keep(self, entity: Entity, deal: Deal, line: Line) -> None:
        """Learn what a name told of an agreement, and a fuller name than a bare `agreement`."""
        told = telling(deal, line)
        new = entity.label == deal.name
        self.about[entity.id] = told if new else self._theirs(entity) | told
        if told and not content(entity.label):
            self.ledger.update(entity.id, label=deal.name)

    def known(self, deal: Deal, line: Line) -> Entity | None:
        """The agreement named last that may be the same."""
        mine, fresh = telling(deal, line), _fresh(deal, line)
        known = [one for one in self.ledger.entities.values() if one.kind == "Agreement"]
        alike = (one for one in reversed(known) if self._like(mine, one, deal, fresh))
        return next(alike, None)

    def _like(self, mine: frozenset[str], one: Entity, deal: Deal, fresh: bool) -> bool:
        if not mine:
            return not content(deal.name) or agree(deal.parties, one.parties)
        theirs = self._theirs(one)
        if not theirs:
            both = deal.parties and one.parties and agree(deal.parties, one.parties)
            return bool(both) and not fresh
        shared = mine <= theirs or theirs <= mine or len(mine & called(one.label)) > 1
        return shared and agree(deal.parties, one.parties)

    def _theirs(self, one: Entity) -> frozenset[str]:
        return self.about.get(one.id, alike(content(one.label)))


def _fresh(deal: Deal, line: Line) -> bool:
    """Whether a name is told as one not told of before: "a trade protocol"."""
    return deal.first > 0 and line.units[deal.first - 1].text.lower() in ("a", "an")


def telling(deal: Deal, line: Line) -> frozenset[str]:
    """The words of a name but for its parties, its age and its date."""
    text = " ".join(_own(unit, deal) for unit in line.units[deal.first : deal.last])
    return alike(content(WHEN.sub("", LASTING.sub("", AGE.sub("", text)))))


def _own(unit: Unit, deal: Deal) -> str:
    """A word unless it tells a party."""
    place = unit.text in words("agreements", "places")
    party = unit.mark in "NJG" and any(one.polity in deal.parties for one in unit.things)
    return "" if party and not place else unit.text


def agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two tellings of the parties fit: one may leave some out."""
    first, second = set(some), set(others)
    return not first or not second or first <= second or second <= first


def alike(found: frozenset[str]) -> frozenset[str]:
    """Words with those that mean the same told by the first of them."""
    return frozenset(_first().get(word, word) for word in found)


def called(label: str) -> frozenset[str]:
    """Words by which an agreement with a known name is also called."""
    entry = words("agreements", "names").get(label, {})
    return frozenset(entry.get("about", ()))


@cache
def _first() -> dict[str, str]:
    return dict(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for word, entry in words("agreements", "alike").items():
        yield word.lower(), entry["words"][0].lower()
