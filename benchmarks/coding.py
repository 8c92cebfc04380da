"""A reading in the form of the codebook, so that it can be scored."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import product
from typing import Any

from bilateral.extract.names.found import PRIVATE
from bilateral.extract.names.offices.public import past
from bilateral.extract.values import Entity, Event, Measure, Reading

MODERN = {
    "BRD": "DEU",
    "ZAR": "COD",
    "BUR": "MMR",
    "YAR": "YEM",
    "VDR": "VNM",
    "DHY": "BEN",
    "HVO": "BFA",
    "WORLDBANK": "WB",
}
KINDS = {
    "Ministry": "ministry",
    "Agency": "agency",
    "Bureau": "agency",
    "Legislature": "legislature",
    "Court": "court",
    "Military": "military",
    "Executive": "executive",
    "IntergovernmentalOrganization": "igo",
    "Company": "company",
    "NonGovernmentalOrganization": "ngo",
    "ArmedGroup": "armed-group",
}
IGO = frozenset(("EEC", "OAS", "GCC", "IMF", "WTO", "ILO", "FAO", "WHO", "OAU", "LAS"))
NAMED = ("the registry has the name", "named with its state", "its state from the context")


def coded(reading: Reading) -> dict[str, list[Any]]:
    """The keys of the codebook that are scored."""
    entities = reading.entities
    return {
        "countries": sorted(set(_countries(reading))),
        "officials": [_official(entity) for entity in entities if _in_office(entity)],
        "organizations": list(_organizations(reading)),
        "agreements": [_agreement(entity) for entity in entities if entity.kind == "Agreement"],
        "measures": [_measure(one, _polities(reading)) for one in reading.measures],
        "events": [row for _, rows in coded_events(reading) for row in rows],
    }


def coded_events(reading: Reading) -> Iterator[tuple[Event, list[dict[str, str | None]]]]:
    """Each event with its rows."""
    polities = _polities(reading)
    yield from ((event, _rows(event, polities)) for event in reading.events)


def code(polity: str) -> str:
    """The code that a polity has in the code book."""
    return MODERN.get(polity, polity)


def _countries(reading: Reading) -> Iterator[str]:
    sure = {mention.entity for mention in reading.mentions if _sure(mention.why)}
    for entity in reading.entities:
        if entity.kind == "Country" or (entity.id in sure and _of_state(entity)):
            yield code(entity.polity)


def _sure(why: str) -> bool:
    """Whether the words themselves tell the state."""
    return why.endswith(("the registry has the name", "its state is named", "usual for the title"))


def _of_state(entity: Entity) -> bool:
    private = entity.kind in (
        "IntergovernmentalOrganization",
        "Company",
        "Organization",
        "ArmedGroup",
    )
    return (
        re.fullmatch("[A-Z]{3}", entity.polity) is not None
        and not private
        and IGO.isdisjoint({entity.polity})
    )


def _official(entity: Entity) -> dict[str, str]:
    return {"name": entity.label, "country": code(entity.polity), "post": entity.post}


def _in_office(entity: Entity) -> bool:
    return (
        entity.kind == "Official" and entity.named and entity.polity != "" and not past(entity.post)
    )


def _organizations(reading: Reading) -> Iterator[dict[str, str | None]]:
    for entity in reading.entities:
        if entity.id.startswith("body:"):
            yield _organization(entity, _fullest(reading, entity))


def _fullest(reading: Reading, entity: Entity) -> str:
    """The longest name that the text gives an organization."""
    spans = Counter(m.span for m in reading.mentions if m.why in NAMED)
    own = (m.span for m in reading.mentions if m.entity == entity.id and m.why in NAMED)
    named = [span for span in own if spans[span] == 1]
    names = (reading.article.text[span.start : span.end].split("'s ")[-1] for span in named)
    return max(names, key=_says, default=entity.label)


def _says(name: str) -> tuple[int, int]:
    """How much a name says: "National Diet" more than "the parliament"."""
    return sum(word[0].isupper() for word in name.split()), len(name)


def _organization(entity: Entity, name: str) -> dict[str, str | None]:
    igo = entity.kind == "IntergovernmentalOrganization"
    state = len(entity.polity) == 3 and entity.polity not in IGO
    country = code(entity.polity) if state and not igo else None
    return {"name": name, "kind": KINDS.get(entity.kind, "party"), "country": country}


def _agreement(entity: Entity) -> dict[str, Any]:
    return {"name": entity.label, "parties": [code(party) for party in entity.parties]}


def _polities(reading: Reading) -> dict[str, str]:
    """Whom each stands for; firms, armed groups and the like stand for nobody."""
    return {one.id: code(one.polity) for one in reading.entities if one.kind not in PRIVATE}


def _measure(one: Measure, polity: dict[str, str]) -> dict[str, str]:
    # A state may stand in the reading only through its officials.
    ids = {"imposer": one.imposer, "target": one.target}
    sides = {side: polity.get(name) or code(name.partition(":")[2]) for side, name in ids.items()}
    return {"label": one.label, "status": one.status, "object": one.object, **sides}


def _rows(event: Event, polity: dict[str, str]) -> list[dict[str, str | None]]:
    """An event in both directions where it is mutual, one row a pair of polities."""
    when = event.period.start.value if event.period else None
    sides = product(event.actors, event.recipients)
    pairs = {(polity.get(actor, ""), polity.get(recipient, "")) for actor, recipient in sides}
    return [
        {"actor": a, "type": event.type, "recipient": r, "date": when, "modality": event.modality}
        for a, r in sorted(pairs)
        if a and r and a != r
    ]
