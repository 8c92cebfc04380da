"""The words that name one agreement, whether or not they are the same words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ...naming import slug
from ...values import Entity, Moment
from ..units import Line
from .deals import Deal
from .sameness import agree, alike, called, fresh, telling
from .wording import content

YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
Place = tuple[int, Deal]


@dataclass
class Group:
    """An agreement with the places that name it, and the words that tell it from the others."""

    entity: Entity
    about: frozenset[str]
    places: list[Place]


def grouped(lines: Sequence[Line], found: Iterable[Place]) -> list[Group]:
    """The agreements of an article in the order in which they are named."""
    groups: dict[str, Group] = {}
    for at, deal in found:
        line = lines[at]
        group = _known(groups, deal, line) or _new(groups, deal)
        _put(group, at, deal, line)
    return [*groups.values()]


def _new(groups: dict[str, Group], deal: Deal) -> Group:
    name = f"agreement:{slug(deal.name)}"
    if name in groups:
        return groups[name]
    year = YEAR.search(deal.name)
    signed = Moment(year.group()) if year else None
    entity = Entity(name, "Agreement", deal.name, parties=deal.parties, signed=signed)
    groups[name] = Group(entity, alike(content(deal.name)), [])
    return groups[name]


def _put(group: Group, at: int, deal: Deal, line: Line) -> None:
    """Learn what a place tells: words, more parties, a fuller name than a bare `agreement`."""
    told = telling(deal, line)
    group.about = group.about | told if group.places else told
    group.places.append((at, deal))
    if told and not content(group.entity.label):
        group.entity = replace(group.entity, label=deal.name)
    if set(deal.parties) > set(group.entity.parties):
        group.entity = replace(group.entity, parties=deal.parties)


def _known(groups: dict[str, Group], deal: Deal, line: Line) -> Group | None:
    """The agreement named last that may be the same."""
    mine, new = telling(deal, line), fresh(deal, line)
    same = (one for one in reversed(groups.values()) if _like(mine, one, deal, new))
    return next(same, None)


def _like(mine: frozenset[str], one: Group, deal: Deal, new: bool) -> bool:
    entity = one.entity
    if not mine and one.places[0][1].sort == "treaty" and deal.sort != "treaty":
        return False
    if not mine:
        return not new and (not content(deal.name) or agree(deal.parties, entity.parties))
    if not one.about:
        both = deal.parties and entity.parties and agree(deal.parties, entity.parties)
        return bool(both) and not new
    shared = mine <= one.about or one.about <= mine or len(mine & called(entity.label)) > 1
    return shared and agree(deal.parties, entity.parties)
