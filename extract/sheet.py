"""A reading as a fact sheet: the YAML-LD that `build` takes, draft facts with their confidence."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

import yaml

from .naming import slug
from .values import Claim, Entity, Event, Measure, Moment, Period, Reading, Span

Fact = dict[str, object]
BLOCK = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
ORGANS = frozenset(
    {"Ministry", "Bureau", "Agency", "Executive", "Legislature", "Court", "Military"}
)
BODIES = ORGANS | {"Organization", "Organ", "Company", "PoliticalParty", "Group", "ArmedGroup"}
BODIES |= {"NonGovernmentalOrganization"}
SUFFIX: Mapping[int, str] = {10: "", 7: "Month", 4: "Year"}


def write(reading: Reading, polities: Mapping[str, str], least: float = 0.0) -> str:
    """The sheet of a reading; facts whose confidence is below `least` are left out.

    `polities` gives the name of a state or organization by its code: KOR -> country:KOR.
    """
    facts = _Sheet(reading, polities, least).facts()
    document = {"sheet": f"source:{reading.article.id}", "facts": facts}
    head = "# Read by bilateral; draft facts to review. Offsets are characters of the text.\n"
    return head + yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100
    )


class _Line(dict[str, object]):
    """A thing that is written on one line."""


class _Dumper(yaml.SafeDumper):
    """Lists of words and passages on one line, so that a sheet stays short."""

    def words(self, data: list[object]) -> yaml.SequenceNode:
        flow = all(isinstance(item, str) for item in data)
        return self.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=flow)

    def one_line(self, data: _Line) -> yaml.MappingNode:
        return self.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True)


_Dumper.add_representer(list, _Dumper.words)
_Dumper.add_representer(_Line, _Dumper.one_line)


@dataclass(frozen=True)
class _Sheet:
    reading: Reading
    polities: Mapping[str, str]
    least: float

    def facts(self) -> list[Fact]:
        told = [*self.events(), *self.measures(), *self.claims()]
        entities = [self.entity(one) for one in self.named if not one.known]
        return [self.source([*entities, *told]), *self.governments(), *entities, *told]

    def source(self, told: Iterable[Fact]) -> Fact:
        article = self.reading.article
        spans = sorted({name for fact in told for name in _names(fact.get("evidence"))}, key=_place)
        made: Fact = {
            "id": f"source:{article.id}",
            "type": ["Source", "NewsArticle"],
            "headline": article.title or article.id,
            "datePublished": str(article.published or ""),
            "url": article.url,
            "publisher": _agent("body", "Company", article.publisher),
            "author": _agent("person", "Person", article.author),
            "sha256": article.sha256,
            "passages": [self.passage(name) for name in spans],
        }
        return _filled(made)

    def passage(self, name: str) -> Fact:
        start, end = _place(name)
        place = _Line(characters=_Line(start=start, end=end))
        number = bisect_right(self.blocks, start)
        return _Line(id=name, type="Passage", paragraph=number, select=place)

    @cached_property
    def blocks(self) -> list[int]:
        return [match.start() for match in BLOCK.finditer(self.reading.article.text)]

    @cached_property
    def codes(self) -> dict[str, str]:
        return {entity.id: entity.polity for entity in self.reading.entities}

    @cached_property
    def declared(self) -> frozenset[str]:
        return frozenset(entity.id for entity in self.named)

    @cached_property
    def named(self) -> list[Entity]:
        """What the sheet names: an agreement only with a party, which the vocabulary asks for."""
        entities = self.reading.entities
        return [one for one in entities if one.kind != "Agreement" or self.parties(one)]

    def parties(self, one: Entity) -> list[str]:
        return [self.polities[code] for code in one.parties if code in self.polities]

    def only(self, names: Iterable[str]) -> list[str]:
        """Those of some names that the sheet or the registry declares."""
        return [name for name in names if name in self.declared]

    @cached_property
    def where(self) -> dict[str, list[Span]]:
        found: dict[str, list[Span]] = {}
        for mention in self.reading.mentions:
            found.setdefault(mention.entity, []).append(mention.span)
        return found

    @cached_property
    def labels(self) -> dict[str, str]:
        return {entity.id: entity.label for entity in self.reading.entities}

    def entity(self, one: Entity) -> Fact:
        state = self.polities.get(one.polity, "")
        post = self.post(one) if one.kind == "Official" else ""
        made: Fact = {
            "id": one.id,
            "type": _class(one, state, post),
            "label": one.label,
            "holds": post,
            "ofCountry": state if state.startswith("country:") and one.kind in BODIES else "",
            "party": self.parties(one),
            **_dated("signedOn", one.signed),
            "evidence": _local(sorted(set(self.where.get(one.id, [])))[:3]),
        }
        return _filled(made)

    def post(self, one: Entity) -> Fact | str:
        place = one.organization or self.office(one)
        told = one.post and place
        return _Line(type="Post", label=one.post, postIn=place) if told else ""

    def office(self, one: Entity) -> str:
        """Where an official serves whose organization is not named: the government of the state."""
        polity = self.polities.get(one.polity, "")
        return _government(polity) if polity.startswith("country:") else polity

    def governments(self) -> list[Fact]:
        """The governments in which posts are held, each once."""
        officials = [one for one in self.reading.entities if one.kind == "Official" and one.post]
        states = {self.polities.get(one.polity, "") for one in officials if not one.organization}
        return [
            {
                "id": _government(state),
                "type": "Executive",
                "label": f"Government of {self.labels.get(state, state)}",
                "ofCountry": state,
            }
            for state in sorted(states)
            if state.startswith("country:")
        ]

    def events(self) -> Iterator[Fact]:
        for event in self.reading.events:
            if event.confidence >= self.least and self.between(event):
                yield self.event(event)

    def between(self, event: Event) -> bool:
        """Whether an event lies between two polities; the others are no relations of states."""
        sides = product(event.actors, event.recipients)
        pairs = {(self.codes.get(one, ""), self.codes.get(other, "")) for one, other in sides}
        return any(one and other and one != other for one, other in pairs)

    def event(self, one: Event) -> Fact:
        meeting = one.type == "CONSULT" and set(one.actors) == set(one.recipients)
        return _filled(
            {
                "id": f"_:event-{_key(one.evidence)}-{one.type.lower()}",
                "type": "Meeting" if meeting else "Event",
                "label": one.label,
                "eventType": one.type,
                "mode": one.mode,
                "modality": one.modality,
                **_period("date", "endDate", one.period),
                "where": one.place,
                "actor": list(one.actors),
                "recipient": list(one.recipients),
                "confidence": f"{one.confidence:.2f}",
                "evidence": _local(one.evidence),
            }
        )

    def measures(self) -> Iterator[Fact]:
        for one in self.reading.measures:
            if one.confidence >= self.least:
                yield self.measure(one)

    def measure(self, one: Measure) -> Fact:
        slug = f"{self.reading.article.id}-{one.kind}-{_key(one.evidence)}"
        return _filled(
            {
                "id": f"measure:{slug}",
                "type": "Measure",
                "label": one.label,
                "measureKind": one.kind,
                "imposedBy": one.imposer,
                "target": one.target,
                "status": one.status,
                **_period("effectiveOn", "endedOn", one.effective),
                "confidence": f"{one.confidence:.2f}",
                "evidence": _local(one.evidence),
            }
        )

    def claims(self) -> Iterator[Fact]:
        for one in self.reading.claims:
            if one.confidence >= self.least:
                yield self.claim(one)

    @cached_property
    def kept(self) -> frozenset[str]:
        """The keys of the claims that the sheet has."""
        return frozenset(o.key for o in self.reading.claims if o.confidence >= self.least)

    def claim(self, one: Claim) -> Fact:
        return _filled(
            {
                "id": f"_:claim-{one.key}",
                "type": "Claim",
                "claimant": one.claimant,
                "stance": one.stance,
                "content": one.content,
                "about": self.only(one.about),
                "contradicts": [f"_:claim-{key}" for key in one.contradicts if key in self.kept],
                "confidence": f"{one.confidence:.2f}",
                "evidence": _local(one.evidence),
            }
        )


def _class(one: Entity, state: str, post: object) -> str:
    """The class of an entity: an organ needs its state, an official a post."""
    if one.kind in ORGANS and not state.startswith("country:"):
        return "Organization"
    if one.kind == "Official" and not post:
        return "Person"
    return one.kind if one.kind != "Organ" else "Organization"


def _government(state: str) -> str:
    return f"body:{state.partition(':')[2].lower()}-government"


def _key(spans: Iterable[Span]) -> str:
    first = min(spans)
    return f"{first.start}-{first.end}"


def _local(spans: Iterable[Span]) -> list[str]:
    return [f"_:at-{span.start}-{span.end}" for span in sorted(set(spans))]


def _place(name: str) -> tuple[int, int]:
    _, start, end = name.rsplit("-", 2)
    return int(start), int(end)


def _names(value: object) -> list[str]:
    """The passages that a fact names: one or several."""
    many = value if isinstance(value, list) else [value]
    return [name for name in many if isinstance(name, str)]


def _agent(prefix: str, kind: str, name: str) -> Fact | str:
    tail = slug(name)
    return {"id": f"{prefix}:{tail}", "type": kind, "label": name} if tail else ""


def _dated(key: str, moment: Moment | None) -> Fact:
    return {f"{key}{SUFFIX[len(moment.value)]}": moment.value} if moment else {}


def _period(key: str, end_key: str, period: Period | None) -> Fact:
    return _dated(key, period.start) | _dated(end_key, period.end) if period else {}


def _filled(fact: Fact) -> Fact:
    """The fact without what is empty; a list of one name is that name."""
    return {key: _single(value) for key, value in fact.items() if value not in ("", [], None)}


def _single(value: object) -> object:
    one = isinstance(value, list) and len(value) == 1 and isinstance(value[0], str)
    return value[0] if isinstance(value, list) and one else value
