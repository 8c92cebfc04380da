"""Those whom the article names and the registry does not have, as facts."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..values import Entity
from .forms import Fact, Line, court, dated, filled, government, passages
from .named import Named

ORGANS = frozenset(
    {"Ministry", "Bureau", "Agency", "Executive", "Legislature", "Court", "Military"}
)
BODIES = ORGANS | {"Organization", "Organ", "Company", "PoliticalParty", "Group", "ArmedGroup"}
BODIES |= {"NonGovernmentalOrganization"}
SHOWN = 3


@dataclass(frozen=True)
class Entities:
    """Facts about entities, with the first places that name each."""

    named: Named

    def facts(self) -> Iterator[Fact]:
        """Governments in which posts are held, courts without names, then all that is new."""
        yield from self._governments()
        yield from self._courts()
        yield from (self._entity(one) for one in self.named.entities if not one.known)

    def _entity(self, one: Entity) -> Fact:
        state = self.named.polity(one)
        post = self._post(one) if one.kind == "Official" else ""
        made: Fact = {
            "id": one.id,
            "type": _class(one, state, post),
            "label": one.label,
            "holds": post,
            "ofCountry": state if state.startswith("country:") and one.kind in BODIES else "",
            "party": self.named.parties(one),
            **dated("signedOn", one.signed),
            "confidence": f"{one.confidence:.2f}" if one.kind == "Agreement" else "",
            "evidence": passages(self.named.where.get(one.id, []))[:SHOWN],
        }
        return filled(made)

    def _post(self, one: Entity) -> Fact | str:
        place = one.organization or self._office(one)
        told = one.post and place
        return Line(type="Post", label=one.post, postIn=place) if told else ""

    def _office(self, one: Entity) -> str:
        """Where an official serves whose organization is not named: the government of the state."""
        polity = self.named.polity(one)
        return government(polity) if polity.startswith("country:") else polity

    def _governments(self) -> Iterator[Fact]:
        holders = [one for one in self.named.entities if one.kind == "Official" and one.post]
        states = {self.named.polity(one) for one in holders if not one.organization}
        for state in sorted(state for state in states if state.startswith("country:")):
            label = f"Government of {self.named.labels.get(state, state)}"
            yield {
                "id": government(state),
                "type": "Executive",
                "label": label,
                "ofCountry": state,
            }

    def _courts(self) -> Iterator[Fact]:
        """A court for each state of which a court without a name ruled."""
        ruled = {one.court for one in self.named.reading.rulings}
        for state in sorted(name for name in ruled if name.startswith("country:")):
            label = f"A court of {self.named.labels.get(state, state)}"
            yield {"id": court(state), "type": "Court", "label": label, "ofCountry": state}


def _class(one: Entity, state: str, post: object) -> str:
    """The class of an entity: an organ needs its state, an official a post."""
    if one.kind in ORGANS and not state.startswith("country:"):
        return "Organization"
    if one.kind == "Official" and not post:
        return "Person"
    return one.kind if one.kind != "Organ" else "Organization"
