"""A chain in words, as lines under one another."""

from collections.abc import Iterable, Iterator
from types import MappingProxyType

from . import forms, outline
from .answers import AFFECTS
from .sides import Claimed
from .steps import Chain, Link, Step

DATED = MappingProxyType({"expiresOn": "expires", "endedOn": "ended"})
HEAD = "Stated is what a source says of a link itself, claimed what a side says of it."


def outlined(chain: Chain) -> outline.Outline:
    """What answered what, each step with its evidence; at the end, where that stands."""
    return _Words(chain).outline()


class _Words:
    """A chain as lines under one another."""

    def __init__(self, chain: Chain) -> None:
        self.chain = chain
        self.places = outline.Places()

    def outline(self) -> outline.Outline:
        found: list[tuple[int, str]] = [(0, f"What answered what: {self.chain.of}"), (0, HEAD)]
        for step in self.chain.steps:
            found += [(0, ""), *self._step(step)]
        none = [] if self.chain.steps else [(0, ""), (0, "No source tells of an answer.")]
        return [*found, *none, *self.places.legend()]

    def _step(self, step: Step) -> Iterator[tuple[int, str]]:
        date = " ".join(filter(None, (DATED.get(step.dated, ""), step.date))) or "undated"
        yield 0, f"{self.chain.number(step.id)}. {date}: {step.name}"
        yield 1, _kind(step) + self.places.of(step.evidence)
        for link in (one for one in self.chain.links if one.later == step.id):
            yield from self._link(link)
        yield from self._claimed(1, "reason claimed", step.reasons)
        for deed in step.deeds:
            word = "carried out" if deed.done else "about it"
            places = self.places.of(deed.evidence)
            yield 1, f"{word}, {deed.date or 'undated'}: {deed.name}{places}"

    def _link(self, link: Link) -> Iterator[tuple[int, str]]:
        verb = "affected by" if link.relation == AFFECTS else "answers"
        yield 1, f"{verb} {self.chain.number(link.earlier)}"
        for told in link.stated:
            yield 2, f"stated by {told.publisher or told.source}{self.places.of(told.evidence)}"
        yield from self._claimed(2, "claimed", link.claimed)

    def _claimed(
        self, depth: int, word: str, claims: Iterable[Claimed]
    ) -> Iterator[tuple[int, str]]:
        for one in claims:
            who = f"{_and(one.who)} {one.stance}".strip()
            yield depth, f"{word}: {who}: {one.words}{self.places.of(one.evidence)}"
            yield from self._claimed(depth + 1, "disputed", one.disputed)


def _kind(step: Step) -> str:
    kind = f"{step.kind} ({step.what})" if step.what else step.kind
    of = "of" if step.kind in ("agreement", "ruling") else "by"
    by = f"{of} {_and(step.by)}" if step.by else ""
    against = f"towards {_and(step.against)}" if step.against else ""
    told = " ".join(filter(None, (kind, by, against)))
    return f"{told}, {forms.spoken(step.state)}" if step.state else told


def _and(names: Iterable[str]) -> str:
    return " and ".join(names)
