"""What the article tells: events, measures and claims, as facts."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, count, product

from ..article.ids import fresh
from ..values import Claim, Event, Measure
from .forms import Fact, filled, key, passages, period
from .named import Named


@dataclass(frozen=True)
class Told:
    """Facts with a confidence; those below `least` are left out."""

    named: Named
    least: float

    def facts(self) -> Iterator[Fact]:
        """Events between polities, measures and claims, in this order."""
        labels: set[str] = set()
        for name, act in self._acts:
            answered = self._answered(act, name)
            if isinstance(act, Event):
                yield _event(act, name, _label(act, labels), answered)
            else:
                yield _measure(act, name, answered, self._justified(act), self._least[name])
        for claim in self._claims:
            yield self._claim(claim)

    @cached_property
    def _acts(self) -> tuple[tuple[str, Event | Measure], ...]:
        """Events between polities and measures that are sure enough, with their names."""
        reading, found = self.named.reading, list[tuple[str, Event | Measure]]()
        taken: dict[str, int] = {}
        for event in reading.events:
            if event.confidence >= self.least and self._between(event):
                tail = fresh(f"{key(event.evidence)}-{event.type.lower()}", taken)
                found.append((f"_:event-{tail}", event))
        return (*found, *self._measures())

    def _measures(self) -> Iterator[tuple[str, Measure]]:
        """Those of one polity, kind and passage have one name, and become one with all targets."""
        imposers: dict[str, list[str]] = {}
        for one in self.named.reading.measures:
            if one.confidence >= self.least:
                name = f"measure:{self.named.reading.article.id}-{one.kind}-{key(one.evidence)}"
                every = imposers.setdefault(name, [])
                every += [one.imposer] if one.imposer not in every else []
                place = every.index(one.imposer)
                yield (f"{name}-{place + 1}" if place else name), one

    @cached_property
    def _least(self) -> dict[str, float]:
        """How sure each act is: of several measures of one name as the least sure of them."""
        found: dict[str, float] = {}
        for name, one in self._acts:
            found[name] = min(one.confidence, found.get(name, 1))
        return found

    def _answered(self, act: Event | Measure, name: str) -> list[str]:
        """The names of what an act answers."""
        earlier = [one.earlier for one in self.named.reading.responses if one.later == act]
        named = (other for other, one in self._acts if one in earlier and other != name)
        return list(dict.fromkeys(named))

    def _justified(self, act: Measure) -> list[str]:
        """The names of the claims with which a measure is justified."""
        grounds = self.named.reading.grounds
        held = {_position(one.claim) for one in grounds if one.measure == act}
        return [f"_:claim-{one.key}" for one in self._claims if _position(one) in held]

    def _between(self, event: Event) -> bool:
        """Whether an event lies between two polities; the others are no relations of states."""
        codes = self.named.codes
        sides = product(event.actors, event.recipients)
        pairs = {(codes.get(one, ""), codes.get(other, "")) for one, other in sides}
        return any(one and other and one != other for one, other in pairs)

    @cached_property
    def _claims(self) -> tuple[Claim, ...]:
        """The claims that are sure enough, each position once."""
        found: dict[tuple[str, str, str], Claim] = {}
        for one in self.named.reading.claims:
            if one.confidence >= self.least:
                found.setdefault(_position(one), one)
        return tuple(found.values())

    @cached_property
    def _kept(self) -> frozenset[str]:
        return frozenset(one.key for one in self._claims)

    def _claim(self, one: Claim) -> Fact:
        return filled(
            {
                "id": f"_:claim-{one.key}",
                "type": "Claim",
                "claimant": one.claimant,
                "stance": one.stance,
                "content": one.content,
                "about": self.named.only(one.about),
                "contradicts": [
                    f"_:claim-{name}" for name in one.contradicts if name in self._kept
                ],
                "confidence": f"{one.confidence:.2f}",
                "evidence": passages(one.evidence),
            }
        )


def _position(one: Claim) -> tuple[str, str, str]:
    return one.claimant, one.stance, one.content


def _measure(
    one: Measure, name: str, answered: list[str], justified: list[str], sure: float
) -> Fact:
    return filled(
        {
            "id": name,
            "type": "Measure",
            "label": one.label,
            "measureKind": one.kind,
            "imposedBy": one.imposer,
            "target": one.target,
            "status": one.status,
            **period("effectiveOn", "endedOn", one.effective),
            "inResponseTo": answered,
            "justification": justified,
            "confidence": f"{sure:.2f}",
            "evidence": passages(one.evidence),
        }
    )


def _label(one: Event, taken: set[str]) -> str:
    """The label, with a word of what it is about where another event is called so."""
    words = [f" ({word})" for word in sorted(one.gist)]
    numbers = (f" ({number})" for number in count(2))
    label = next(
        label for more in chain([""], words, numbers) if (label := one.label + more) not in taken
    )
    taken.add(label)
    return label


def _event(one: Event, name: str, label: str, answered: list[str]) -> Fact:
    meeting = one.type == "CONSULT" and set(one.actors) == set(one.recipients)
    return filled(
        {
            "id": name,
            "type": "Meeting" if meeting else "Event",
            "label": label,
            "eventType": one.type,
            "mode": one.mode,
            "modality": one.modality,
            **period("date", "endDate", one.period),
            "where": one.place,
            "duration": one.duration,
            "actor": list(one.actors),
            "recipient": list(one.recipients),
            "inResponseTo": answered,
            "confidence": f"{one.confidence:.2f}",
            "evidence": passages(one.evidence),
        }
    )
