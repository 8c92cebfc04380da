"""What a sheet may name: the entities of a reading and what is known of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from ..values import Entity, Reading, Span


@dataclass(frozen=True)
class Named:
    """The entities of a reading; `polities` gives the name of a state by its code.

    Agreements less sure than `least` are left out.
    """

    reading: Reading
    polities: Mapping[str, str]
    least: float = 0.0

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """What the sheet names: an agreement only with a party, which the vocabulary asks for."""
        found = (one for one in self.reading.entities if one.confidence >= self.least)
        return tuple(one for one in found if one.kind != "Agreement" or self.parties(one))

    @cached_property
    def declared(self) -> frozenset[str]:
        """The names that the sheet or the registry declares."""
        return frozenset(entity.id for entity in self.entities)

    def only(self, names: Iterable[str]) -> list[str]:
        """Those of some names that are declared."""
        return [name for name in names if name in self.declared]

    def parties(self, one: Entity) -> list[str]:
        """The states and organizations that are party to an agreement."""
        return [self.polities[code] for code in one.parties if code in self.polities]

    def polity(self, one: Entity) -> str:
        """The name of what an entity stands for, or nothing."""
        return self.polities.get(one.polity, "")

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """The code that each entity stands for."""
        return {entity.id: entity.polity for entity in self.reading.entities}

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The label of each entity."""
        return {entity.id: entity.label for entity in self.reading.entities}

    @cached_property
    def where(self) -> Mapping[str, list[Span]]:
        """The words that mean each entity."""
        found: dict[str, list[Span]] = {}
        for mention in self.reading.mentions:
            found.setdefault(mention.entity, []).append(mention.span)
        return found
