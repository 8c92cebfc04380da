"""Whether an agreement is one that was named before in other words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ..naming import slug
from ..values import Entity, Moment
from .deals import Deal
from .lexicon import words
from .signers import LASTING
from .units import Line, Unit
from .wording import content

YEAR = re.compile(r"\b(1[89]|20)\d\d\b")
AGE = re.compile(r"\b[\w-]+[- ](?:year|month|week|day)s?[- ]old\b", re.I)
WHEN = re.compile(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|last|this|year|month|week|today|yesterday)\b(?:'s)?(?: \d{1,2}\b)?",
    re.I,
)


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
    """Learn what a name told of an agreement, and a fuller name than a bare `agreement`."""
    told = telling(deal, line)
    group.about = group.about | told if group.places else told
    group.places.append((at, deal))
    if told and not content(group.entity.label):
        group.entity = replace(group.entity, label=deal.name)


def _known(groups: dict[str, Group], deal: Deal, line: Line) -> Group | None:
    """The agreement named last that may be the same."""
    mine, fresh = telling(deal, line), _fresh(deal, line)
    alike = (one for one in reversed(groups.values()) if _like(mine, one, deal, fresh))
    return next(alike, None)


def _like(mine: frozenset[str], one: Group, deal: Deal, fresh: bool) -> bool:
    entity = one.entity
    if not mine and one.places[0][1].sort == "treaty" and deal.sort != "treaty":
        return False
    if not mine:
        return not fresh and (not content(deal.name) or agree(deal.parties, entity.parties))
    if not one.about:
        both = deal.parties and entity.parties and agree(deal.parties, entity.parties)
        return bool(both) and not fresh
    shared = mine <= one.about or one.about <= mine or len(mine & called(entity.label)) > 1
    return shared and agree(deal.parties, entity.parties)


def _fresh(deal: Deal, line: Line) -> bool:
    """Whether a name is told as one not told of before: "a trade protocol"."""
    return deal.first > 0 and line.units[deal.first - 1].text.lower() in ("a", "an")


def telling(deal: Deal, line: Line) -> frozenset[str]:
    """The words of a name but for its parties, its age and its date."""
    text = " ".join(_own(unit, deal) for unit in line.units[deal.first : deal.last])
    return alike(content(WHEN.sub("", LASTING.sub("", AGE.sub("", text)))))


def _own(unit: Unit, deal: Deal) -> str:
    """A word unless it tells a party."""
    place = unit.text in words("agreements", "places")
    party = unit.mark in "NJG" and any(one.polity in deal.parties for one in unit.things)
    return "" if party and not place else unit.text


def agree(some: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether two tellings of the parties fit: one may leave some out."""
    first, second = set(some), set(others)
    return not first or not second or first <= second or second <= first


def alike(found: frozenset[str]) -> frozenset[str]:
    """Words with those that mean the same told by the first of them."""
    return frozenset(_first().get(word, word) for word in found)


def called(label: str) -> frozenset[str]:
    """Words by which an agreement with a known name is also called."""
    entry = words("agreements", "names").get(label, {})
    return frozenset(entry.get("about", ()))


@cache
def _first() -> dict[str, str]:
    return dict(_pairs())


def _pairs() -> Iterator[tuple[str, str]]:
    for word, entry in words("agreements", "alike").items():
        yield word.lower(), entry["words"][0].lower()
