"""Pairs of polities that have one event, as the fewest groups that say the same."""

from collections.abc import Sequence

from ...judge import Pairs

Sides = tuple[str, ...]
Group = tuple[Sides, Sides, float]


def groups(pairs: Pairs) -> list[Group]:
    """(actors, recipients, mean probability): each actor has it with each recipient.

    Those who have it with each other stand on both sides: all of them as one group if all do,
    else two by two. Of the rest, actors with the same recipients are one group.
    """
    mutual = {pair: likely for pair, likely in pairs.items() if pair[::-1] in pairs}
    rest = {pair: likely for pair, likely in pairs.items() if pair not in mutual}
    return [*_mutual(mutual), *_directed(rest)]


def _mutual(pairs: Pairs) -> list[Group]:
    every = tuple(dict.fromkeys(actor for actor, _ in pairs))
    if pairs and len(pairs) == len(every) * (len(every) - 1):
        return [_group(every, every, pairs)]
    once = dict.fromkeys(tuple(sorted(pair, key=every.index)) for pair in pairs)
    return [_group(two, two, pairs) for two in once]


def _directed(pairs: Pairs) -> list[Group]:
    toward: dict[str, list[str]] = {}
    for actor, recipient in pairs:
        toward.setdefault(actor, []).append(recipient)
    alike: dict[Sides, list[str]] = {}
    for actor, recipients in toward.items():
        alike.setdefault(tuple(recipients), []).append(actor)
    return [_group(actors, recipients, pairs) for recipients, actors in alike.items()]


def _group(actors: Sequence[str], recipients: Sides, pairs: Pairs) -> Group:
    likely = [pairs[one, two] for one in actors for two in recipients if one != two]
    return tuple(actors), recipients, sum(likely) / len(likely)
