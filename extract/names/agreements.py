"""Agreements between states by their head words and names, with parties and year."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ..naming import slug
from ..values import Entity, Moment, Span
from .announced import announced
from .creditors import Lending
from .deals import Deal, deals
from .found import Ledger
from .lexicon import words
from .sameness import Sameness
from .signers import parties_of
from .units import Line

LEGAL = 6


def agreements(lines: Sequence[Line], ledger: Ledger, topic: tuple[str, ...] = ()) -> None:
    """Put the agreements of an article into the ledger, those with known names first.

    `topic` are the polities that the headline names: two of them may be the parties.
    """
    pair = _pair(topic) or _leading(ledger)
    for line in lines:
        _known(line, ledger)
    if any(entity.kind == "Country" for entity in ledger.entities.values()):
        others = _Others(lines, ledger, pair, Sameness(ledger), Lending(lines))
        for at in range(len(lines)):
            others.line(at)


def _firms(line: Line, ledger: Ledger) -> bool:
    """Whether a paragraph names firms, which may have agreed themselves."""
    start, end = line.paragraph.start, line.paragraph.start + len(line.paragraph.text)
    near = ledger.places.starting(start, end)
    return any(ledger.entities[one].kind == "Company" for _, one in near)


def _pair(topic: tuple[str, ...]) -> tuple[str, ...]:
    """The two polities of the headline."""
    both = tuple(dict.fromkeys(topic))
    return both if len(both) == 2 else ()


def _leading(ledger: Ledger) -> tuple[str, ...]:
    """The two polities that an article is plainly about."""
    kinds = ("Country", "IntergovernmentalOrganization")
    named = [ledger.entities[mention.entity] for mention in ledger.mentions.values()]
    counts = Counter(one.polity for one in named if one.kind in kinds and one.polity)
    first = [code for code, _ in counts.most_common(2)]
    rest = sorted(counts.values(), reverse=True)[2:3] or [0]
    return tuple(first) if len(first) == 2 and counts[first[1]] > max(1, 2 * rest[0]) else ()


@dataclass(frozen=True)
class _Others:
    """The agreements of an article that have no known names."""

    lines: Sequence[Line]
    ledger: Ledger
    pair: tuple[str, ...]
    same: Sameness
    lending: Lending

    def line(self, at: int) -> None:
        """Put the agreements of a line into the ledger."""
        line = self.lines[at]
        firms = _firms(line, self.ledger)
        for deal in deals(line, () if firms else self.pair):
            alone = firms and not deal.named and not deal.parties
            if not alone and not self.lending.lent(deal, line):
                self._deal(at, deal)

    def _deal(self, at: int, deal: Deal) -> None:
        line = self.lines[at]
        known = self.same.known(deal, line)
        if known is None:
            known = self._new(*announced(self.lines, at, deal, self.ledger))
        self._put(known, line, deal, "the agreement named before")

    def _new(self, line: Line, deal: Deal) -> Entity:
        name = f"agreement:{slug(deal.name)}"
        year = re.search(r"\b(1[89]|20)\d\d\b", deal.name)
        signed = Moment(year.group()) if year else None
        entity = Entity(name, "Agreement", deal.name, parties=deal.parties, signed=signed)
        return self._put(entity, line, deal, "an agreement by its head word")

    def _put(self, entity: Entity, line: Line, deal: Deal, why: str) -> Entity:
        kept = self.ledger.add(entity, _span(line, deal.first, deal.last), why)
        self.same.keep(kept, deal, line)
        return kept


def _known(line: Line, ledger: Ledger) -> None:
    """Agreements that the lexicon has by name."""
    for at, unit in enumerate(line.units):
        if _invoked(line, at):
            name = f"agreement:{slug(unit.text)}"
            entity = Entity(name, "Agreement", unit.text, parties=_bound(line, at))
            ledger.add(entity, _span(line, at, at + 1), "a name of an agreement")
        if unit.mark == "K":
            last = at + 1 + (line.marks[at + 1 : at + 2] in ("a", "A"))
            thing = unit.things[0]
            ledger.add(
                Entity(thing.id, "Agreement", thing.label),
                _span(line, at, last),
                "a name of an agreement",
            )


def _invoked(line: Line, at: int) -> bool:
    """Whether an organization with the name of its treaty is the treaty: its rules are told of."""
    unit = line.units[at]
    if unit.mark != "G" or unit.text not in words("agreements", "treaties"):
        return False
    before = {one.text.lower() for one in line.units[max(0, at - LEGAL) : at]}
    return not before.isdisjoint(words("agreements", "invoking"))


def _bound(line: Line, at: int) -> tuple[str, ...]:
    """Who is told last before a treaty, and its organization."""
    start = line.paragraph.text.rfind(". ", 0, line.units[at].start)
    first = next(place for place in range(at + 1) if line.units[place].start > start)
    return (*parties_of(line, first, at)[-1:], line.units[at].things[0].polity)


def _span(line: Line, first: int, last: int) -> Span:
    start = line.paragraph.start
    return Span(start + line.units[first].start, start + line.units[last - 1].end)
