"""A chain in words, as lines under one another."""

from collections.abc import Iterable, Iterator, Sequence
from types import MappingProxyType

from . import forms, outline
from .alike import Alike, passages
from .answers import AFFECTS, JUSTIFIES
from .placing import HAPPENED
from .sides import Claimed
from .steps import Chain, Step
from .together import Tie, together

DATED = MappingProxyType({"expiresOn": "expires", "endedOn": "ended"})
VERBS = MappingProxyType({AFFECTS: "affected by", JUSTIFIES: "justified by what is claimed of"})
HEAD = "Stated is what a source says of a link itself, claimed what a side says of it."
DRAFTS = "Drafts that read alike stand together; whether they tell of one thing, nobody said."
# So many names, claims and sources are told of drafts that stand together.
FEW = 3


def outlined(chain: Chain) -> outline.Outline:
    """What answered what, each step with its evidence; at the end, where that stands."""
    return _Words(chain).outline()


class _Words:
    """A chain as lines under one another."""

    def __init__(self, chain: Chain) -> None:
        self.chain = together(chain)
        self.places = outline.Places()

    def outline(self) -> outline.Outline:
        found: list[tuple[int, str]] = [(0, f"What answered what: {self.chain.of}"), (0, HEAD)]
        if any(len(group.steps) > 1 for group in self.chain.groups):
            found.append((0, DRAFTS))
        for number, group in enumerate(self.chain.groups, 1):
            found += [(0, ""), (0, f"{number}. {_date(group)}: {group.name}")]
            found += self._alike(group) if len(group.steps) > 1 else self._step(group.steps[0])
            for tie in (one for one in self.chain.ties if one.later == number):
                found += self._tie(tie)
            found += self._rest(group)
        none = [] if self.chain.groups else [(0, ""), (0, "No source tells of an answer.")]
        return [*found, *none, *self.places.legend()]

    def _step(self, step: Step) -> Iterator[tuple[int, str]]:
        yield 1, _kind(step) + self.places.of(step.evidence)

    def _alike(self, group: Alike) -> Iterator[tuple[int, str]]:
        drafts = f"{len(group.steps)} drafts in {_sources(group.sources)}"
        yield 1, f"{_kind(group.steps[0])}: {drafts}{self.places.of(group.evidence)}"
        if len(group.names) > 1:
            some = [f"{name} ({n})" if n > 1 else name for name, n in group.names.items()]
            yield 1, f"called: {'; '.join(some[:FEW])}{_more(some, 'names')}"
        if group.dates and not group.dated:
            yield 1, f"dated: {', '.join(f'{day} in {n}' for day, n in group.dates.items())}"

    def _tie(self, tie: Tie) -> Iterator[tuple[int, str]]:
        yield 1, f"{VERBS.get(tie.relation, 'answers')} {tie.earlier}"
        if len(tie.stated) > FEW:
            places = self.places.of(passages(one.evidence for one in tie.stated))
            yield 2, f"stated by {_sources(len(tie.stated))}{places}"
        else:
            for told in tie.stated:
                yield 2, f"stated by {told.publisher or told.source}{self.places.of(told.evidence)}"
        yield from self._several(2, "claimed", tie.claimed)

    def _rest(self, group: Alike) -> Iterator[tuple[int, str]]:
        """The reasons that are claimed, and what was done about it."""
        reasons = dict.fromkeys(one for step in group.steps for one in step.reasons)
        yield from self._several(1, "reason claimed", tuple(reasons))
        for deed in dict.fromkeys(one for step in group.steps for one in step.deeds):
            word = "carried out" if deed.done else "about it"
            places = self.places.of(deed.evidence)
            yield 1, f"{word}, {deed.date or 'undated'}: {deed.name}{places}"

    def _several(
        self, depth: int, word: str, claims: Sequence[Claimed]
    ) -> Iterator[tuple[int, str]]:
        """Claims; of more than FEW the first ones, and where the others stand."""
        few = claims if len(claims) <= FEW + 1 else claims[:FEW]
        yield from self._claimed(depth, word, few)
        if rest := claims[len(few) :]:
            places = self.places.of(passages(one.evidence for one in rest))
            yield depth, f"{word}: {len(rest)} more in like words{places}"

    def _claimed(
        self, depth: int, word: str, claims: Iterable[Claimed]
    ) -> Iterator[tuple[int, str]]:
        for one in claims:
            who = f"{_and(one.who)} {one.stance}".strip()
            yield depth, f"{word}: {who}: {one.words}{self.places.of(one.evidence)}"
            yield from self._claimed(depth + 1, "disputed", one.disputed)


def _date(group: Alike) -> str:
    """The date of a step; of drafts without one, or with several, the day they were first told."""
    first = group.steps[0]
    if group.dated:
        return " ".join(filter(None, (DATED.get(first.dated, ""), group.order))) or "undated"
    happened = first.kind != "event" or first.state in HAPPENED
    word = "by" if happened else "undated, told"
    return f"{word} {group.told}" if group.told else "undated"


def _sources(count: int) -> str:
    return f"{count} source{'s' if count != 1 else ''}"


def _more(some: Sequence[str], what: str) -> str:
    return f"; {len(some) - FEW} more {what}" if len(some) > FEW else ""


def _kind(step: Step) -> str:
    kind = f"{step.kind} ({step.what})" if step.what else step.kind
    of = "of" if step.kind in ("agreement", "ruling") else "by"
    by = f"{of} {_and(step.by)}" if step.by else ""
    against = f"towards {_and(step.against)}" if step.against else ""
    told = " ".join(filter(None, (kind, by, against)))
    return f"{told}, {forms.spoken(step.state)}" if step.state else told


def _and(names: Iterable[str]) -> str:
    return " and ".join(names)
