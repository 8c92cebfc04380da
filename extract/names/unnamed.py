"""Officials whom the text gives a post but no name: "a Foreign Ministry official"."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ..naming import slug
from ..values import Entity, Span
from .found import ECHO, Ledger
from .gazetteer import Gazetteer
from .lexicon import words
from .people import span_of
from .registry import Thing
from .units import Line, Unit

WHY = "an official without a name"
STATES = ("Country", "IntergovernmentalOrganization")
ORGANS = ("Ministry", "Agency", "Bureau", "Executive", "Legislature", "Court", "Military")
OF = ("of", "for", "at", "from")
Key = tuple[Span, str]
ROLE = "people or things that stand for it"


def unnamed(lines: Sequence[Line], ledger: Ledger, gazetteer: Gazetteer) -> None:
    """Put officials without a name into the ledger, in place of those for whom they stand."""
    inside = _by_line(lines, ledger)
    told: dict[str, Entity] = {}
    for line in lines:
        for post in _posts(line):
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
        twin = _twin(entity, ledger) if "unique" in _office(_head(entity.post)) else None
        for mention in list(ledger.mentions.values()) if twin else ():
            if twin and mention.entity == entity.id:
                ledger.forget(mention.span, entity.id)
                ledger.mention(mention.span, twin.id, "the holder of this office, named elsewhere")


@dataclass(frozen=True)
class _Post:
    """The units of a post in a line, and whose it is."""

    line: Line
    first: int
    last: int
    owners: tuple[Thing, ...]

    @property
    def head(self) -> Unit:
        return self.line.units[self.last - 1]

    @property
    def span(self) -> Span:
        return span_of(self.line, self.line.units[self.first], self.head)

    @property
    def label(self) -> str:
        """The post of one holder, in the text's words."""
        return _single(self.line.text(self.first, self.last))


def _posts(line: Line) -> Iterator[_Post]:
    for at, unit in enumerate(line.units):
        entry = _office(_single(unit.text.lower()))
        if entry and _noun(line, unit):
            first = _start(line, at)
            owners = tuple(dict.fromkeys(_owners(line, first, at)))
            if _single(unit.text) == unit.text:
                yield _Post(line, first, at + 1, owners[:1])
            elif len(owners) > 1 and "unique" in entry:
                yield _Post(line, first, at + 1, owners)


def _office(word: str) -> Mapping[str, Any]:
    """The lexicon's entry for the head word of a post."""
    return words("titles", "unnamed").get(word, {})


def _single(word: str) -> str:
    """The head in the singular: `foreign ministers`; `spokesmen` stay many."""
    return word.removesuffix("s")


def _noun(line: Line, unit: Unit) -> bool:
    """Whether a word is the head of its phrase: no `official visit`, no name behind it."""
    token = line.paragraph.doc.char_span(unit.start, unit.end, alignment_mode="expand")
    if token is None or not token.root.tag_.startswith("NN"):
        return False
    after = token.root.doc[token.end : token.end + 1]
    named = any(one.pos_ == "PROPN" for one in after)
    return token.root.dep_ not in ("compound", "amod", "flat") and not named


def _start(line: Line, at: int) -> int:
    """The first word of the post: ranks and portfolios before its head."""
    while at and line.units[at - 1].mark in "qQrR-":
        at -= 1
    return at


def _owners(line: Line, first: int, at: int) -> Iterator[Thing]:
    """Whose the post is: what stands before it, the nearest first, else behind `of` or `for`."""
    before = first - 2 if first and line.units[first - 1].mark == "s" else first - 1
    behind = [unit.text.lower() for unit in line.units[at + 1 : at + 2]]
    after = _run(line, at + 2, 1) if behind and behind[0] in OF else []
    for unit in _run(line, before, -1) or after:
        yield from (one for one in unit.things[:1] if one.polity)


def _run(line: Line, at: int, step: int) -> list[Unit]:
    """The owner at a place, with those that are coordinated with it."""
    found: list[Unit] = []
    allowed, joints = ("NGO", "n,d") if step > 0 else ("JNGO", "n,")
    while 0 <= at < len(line.units) and line.units[at].mark in allowed + joints:
        found += [line.units[at]] if line.units[at].mark in allowed else []
        at += step
    return found


def _held(post: _Post, here: Sequence[Key], ledger: Ledger) -> bool:
    """Whether somebody with a name, or met before, holds these words."""
    place = post.span.end - 1
    mentions = ((span, ledger.entities[name]) for span, name in here)
    return any(s.start <= place < s.end and one.kind == "Official" for s, one in mentions)


def _note(
    post: _Post,
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


def _entity(post: _Post, owner: Thing, gazetteer: Gazetteer) -> Entity:
    body = owner.id if owner.kind != "Country" else _ministry(post, owner, gazetteer)
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


def _ministry(post: _Post, owner: Thing, gazetteer: Gazetteer) -> str:
    """The ministry that a portfolio names."""
    units = post.line.units[post.first : post.last]
    portfolio = " ".join(unit.text for unit in units if unit.mark in "qQ")
    known = portfolio and gazetteer.body(owner.polity, f"{portfolio} Ministry")
    return known.id if known else ""


def _definite(post: _Post) -> bool:
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
