"""A chain whose steps and links that read alike stand together, each with all its evidence."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .alike import Alike, key, passages
from .order import in_order
from .sides import Claimed
from .steps import Chain, Link, Stated, Step


@dataclass(frozen=True, slots=True)
class Tie:
    """The links of one relation between two groups, given by their places."""

    earlier: int
    later: int
    relation: str
    stated: tuple[Stated, ...]
    claimed: tuple[Claimed, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """A chain whose steps and links that read alike stand together."""

    of: str
    groups: tuple[Alike, ...]
    ties: tuple[Tie, ...]


def together(chain: Chain) -> Together:
    """The groups in the order of answers, then of dates."""
    found: defaultdict[object, list[Step]] = defaultdict(list)
    for step in chain.steps:
        found[key(step)].append(step)
    groups = {steps[0].id: Alike(tuple(steps)) for steps in found.values()}
    lead = {step.id: name for name, group in groups.items() for step in group.steps}
    links: defaultdict[tuple[str, str, str], list[Link]] = defaultdict(list)
    for link in chain.links:
        links[lead[link.earlier], lead[link.later], link.relation].append(link)
    pairs = [(earlier, later) for earlier, later, _ in links]
    if len(groups) == len(chain.steps):
        order = [step.id for step in chain.steps]
    else:
        order = in_order({name: group.order for name, group in groups.items()}, pairs)
    place = {name: at for at, name in enumerate(order, 1)}
    ties = (
        Tie(place[one], place[other], relation, _stated(same), _claimed(same))
        for (one, other, relation), same in links.items()
    )
    inner = sorted(ties, key=lambda one: (one.later, one.earlier, one.relation))
    return Together(chain.of, tuple(groups[name] for name in order), tuple(inner))


def _stated(links: Iterable[Link]) -> tuple[Stated, ...]:
    """What each source states, once."""
    found: defaultdict[tuple[str, str], list[Stated]] = defaultdict(list)
    for link in links:
        for one in link.stated:
            found[one.source, one.publisher].append(one)
    return tuple(
        Stated(
            source,
            publisher,
            tuple(dict.fromkeys(fact for one in same for fact in one.facts)),
            passages(one.evidence for one in same),
        )
        for (source, publisher), same in found.items()
    )


def _claimed(links: Iterable[Link]) -> tuple[Claimed, ...]:
    return tuple(dict.fromkeys(one for link in links for one in link.claimed))
