"""Officials whom the text gives a post but no name: "a Foreign Ministry official"."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from ...naming import slug
from ...values import Entity, Span
from ..found import ECHO, Ledger
from ..gazetteer import Gazetteer
from ..registry import Thing
from ..units import Line
from .posts import ministry
from .public import ORGANS
from .vacant import Post, office, posts

WHY = "an official without a name"
STATES = ("Country", "IntergovernmentalOrganization")
Key = tuple[Span, str]
ROLE = "people or things that stand for it"


def unnamed(lines: Sequence[Line], ledger: Ledger, gazetteer: Gazetteer) -> None:
    """Put officials without a name into the ledger, in place of those for whom they stand."""
    inside = _by_line(lines, ledger)
    told: dict[str, Entity] = {}
    for line in lines:
        for post in posts(line):
            here = inside[line.paragraph.start]
            if not _held(post, here, ledger):
                here += _note(post, here, ledger, gazetteer, told)


def _by_line(lines: Sequence[Line], ledger: Ledger) -> dict[int, list[Key]]:
    """The mentions of each paragraph, by where it starts."""
    starts = sorted(line.paragraph.start for line in lines)
    found: dict[int, list[Key]] = {start: [] for start in starts}
    for span, name in ledger.mentions:
        found[starts[max(bisect_right(starts, span.start) - 1, 0)]].append((span, name))
    return found


def joined(ledger: Ledger) -> None:
    """An office of which a state has one is held by whom the text names with it, if anybody."""
    for entity in [one for one in ledger.entities.values() if not one.named]:
        twin = _twin(entity, ledger) if "unique" in office(_head(entity.post)) else None
        for mention in list(ledger.mentions.values()) if twin else ():
            if twin and mention.entity == entity.id:
                ledger.forget(mention.span, entity.id)
                ledger.mention(mention.span, twin.id, "the holder of this office, named elsewhere")


def _held(post: Post, here: Sequence[Key], ledger: Ledger) -> bool:
    """Whether somebody with a name, or met before, holds these words."""
    place = post.span.end - 1
    mentions = ((span, ledger.entities[name]) for span, name in here)
    return any(s.start <= place < s.end and one.kind == "Official" for s, one in mentions)


def _note(
    post: Post,
    here: Sequence[Key],
    ledger: Ledger,
    gazetteer: Gazetteer,
    told: dict[str, Entity],
) -> list[Key]:
    """The new mentions; `told` are those without a name by the heads of their posts."""
    made = [_entity(post, one, gazetteer) for one in post.owners if _public(one)]
    known = told.get(_head(post.label)) if not post.owners and _definite(post) else None
    if known:
        ledger.mention(post.span, known.id, ECHO)
    for span, name in here if made else ():
        stood = ledger.mentions.get((span, name))
        if stood and stood.why == ROLE and _covers(span, post.span):
            ledger.forget(span, name)
    for entity in made:
        told[_head(post.label)] = ledger.add(entity, post.span, WHY)
    return [(post.span, entity.id) for entity in made]


def _covers(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and outer.end == inner.end


def _public(owner: Thing) -> bool:
    return owner.kind in STATES or owner.kind in ORGANS


def _entity(post: Post, owner: Thing, gazetteer: Gazetteer) -> Entity:
    units = post.line.units[post.first : post.last]
    country = owner.kind == "Country"
    body = ministry(units, owner.polity, gazetteer) if country else owner.id
    tail = body.partition(":")[2] or owner.polity.lower()
    return Entity(
        f"person:{slug(tail)}-{slug(post.label)}",
        "Official",
        f"{post.label} of {owner.label} (not named)",
        owner.polity,
        post=post.label,
        organization=body,
        named=False,
    )


def _definite(post: Post) -> bool:
    """`The official`: the last one without a name who was called so."""
    before = post.line.units[post.first - 1] if post.first else None
    return before is not None and before.mark == "d" and before.text.lower() in ("the", "this")


def _head(post: str) -> str:
    return (post.lower().split() or [""])[-1]


def _twin(entity: Entity, ledger: Ledger) -> Entity | None:
    """Somebody with a name who holds the same office of the same state."""
    plain = replace(entity, post=slug(entity.post))
    return next((one for one in ledger.entities.values() if _same(one, plain)), None)


def _same(one: Entity, other: Entity) -> bool:
    office = slug(one.post) == other.post and one.polity == other.polity
    return one.named and one.kind == "Official" and office
