"""What was found in one article, and how it is gathered."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..values import Entity, Mention, Span
from .placing import Key, Places
from .scene import Scene

if TYPE_CHECKING:
    from ..language import Paragraph
    from ..tokens import Token

ECHO = "the last one without a name who was called so"
PRIVATE = ("Company", "ArmedGroup", "NonGovernmentalOrganization")


@dataclass(frozen=True)
class Found:
    """The entities of an article and the words that mean them.

    `topic` are the codes of the polities that the headline names; `sites` the states in which
    places lie, by the offset of their first character, where a name means just the place.
    """

    entities: tuple[Entity, ...]
    mentions: tuple[Mention, ...]
    topic: tuple[str, ...] = ()
    sites: Mapping[int, str] = field(default_factory=dict)

    def at(self, paragraph: "Paragraph", token: "Token") -> tuple[str, ...]:
        """The entities that a token stands for, those of the shortest mention first."""
        start = paragraph.start + token.idx
        if start not in self.by_place:
            return ()
        where = start, start + len(token.text)
        if where not in self._meant:
            self._meant[where] = _holding(self.by_place[start], where[1])
        return self._meant[where]

    def heard(self, paragraph: "Paragraph", token: "Token") -> tuple[str, ...]:
        """The same where somebody speaks: `the official` is the one told of before.

        Who only reports is no side of what he reports, so `at` leaves that out.
        """
        start = paragraph.start + token.idx
        return (*self._echoes.get(start + len(token.text), ()), *self.at(paragraph, token))

    def there(self, paragraph: "Paragraph", token: "Token") -> tuple[str, ...]:
        """The state in which a place lies, where a token is the name of a mere place."""
        state = self.sites.get(paragraph.start + token.idx)
        return (state,) if state else ()

    def on(self, span: Span) -> tuple[str, ...]:
        """The entities whose mentions hold a span, those of the shortest mention first."""
        return _holding(self.by_place.get(span.start, ()), span.end)

    def polity(self, entity: str) -> str:
        """The code that an entity stands for, or nothing: firms act for themselves."""
        known = self.by_id.get(entity)
        if known is None:
            return entity.removeprefix("country:") if entity.startswith("country:") else ""
        return known.polity if known.kind not in PRIVATE else ""

    def without(self, names: frozenset[str]) -> "Found":
        """All but some entities and their mentions."""
        entities = tuple(one for one in self.entities if one.id not in names)
        mentions = tuple(one for one in self.mentions if one.entity not in names)
        return replace(self, entities=entities, mentions=mentions)

    def court(self, entity: str) -> bool:
        """Whether an entity is a court, of a state or of several."""
        known = self.by_id.get(entity)
        return known is not None and (known.kind == "Court" or "Court" in known.label.split())

    @cached_property
    def by_place(self) -> Mapping[int, tuple[Mention, ...]]:
        """The mentions that hold a character, the shortest first."""
        found: dict[int, tuple[Mention, ...]] = {}
        told = (one for one in self.mentions if one.why != ECHO)
        for mention in sorted(told, key=_length):
            _put(mention, found)
        return found

    @cached_property
    def _meant(self) -> dict[tuple[int, int], tuple[str, ...]]:
        """Who is meant by what words that were asked for, by where they begin and end."""
        return {}

    @cached_property
    def _echoes(self) -> Mapping[int, tuple[str, ...]]:
        """Who is meant by `the official`, by where the words end."""
        return {one.span.end: (one.entity,) for one in self.mentions if one.why == ECHO}

    @cached_property
    def by_id(self) -> Mapping[str, Entity]:
        """The entities by their identifiers."""
        return {entity.id: entity for entity in self.entities}


def _holding(mentions: Iterable[Mention], end: int) -> tuple[str, ...]:
    """The entities of those mentions that reach to an end."""
    return tuple(dict.fromkeys([one.entity for one in mentions if end <= one.span.end]))


def _put(mention: Mention, found: dict[int, tuple[Mention, ...]]) -> None:
    """Another mention for its characters; those that had the same before have the same again."""
    last: tuple[Mention, ...] = ()
    after: tuple[Mention, ...] = (mention,)
    for place in range(mention.span.start, mention.span.end):
        before = found.get(place, ())
        if before is not last:
            last, after = before, (*before, mention)
        found[place] = after


def _length(mention: Mention) -> tuple[int, int, str]:
    span = mention.span
    return span.end - span.start, span.start, mention.entity


@dataclass(frozen=True, slots=True)
class Held:
    """An office that an article gives to somebody of a state that it names."""

    office: frozenset[str]
    polity: str
    name: frozenset[str]


@dataclass
class Ledger:
    """Gathers entities and mentions while an article is read.

    `firms` is the code of the state whose firms the article counts, if they are of one; `scene`
    tells of which states the article is, `told` which state it gives a body somewhere.
    """

    year: int = 9999
    firms: str = ""
    scene: Scene = field(default_factory=Scene)
    told: dict[str, str] = field(default_factory=dict)
    held: tuple[Held, ...] = ()
    entities: dict[str, Entity] = field(default_factory=dict)
    mentions: dict[Key, Mention] = field(default_factory=dict)
    places: Places = field(default_factory=Places)

    def add(self, entity: Entity, span: Span, why: str) -> Entity:
        """A mention of an entity; the first that was found keeps its label."""
        kept = self.entities.setdefault(entity.id, entity)
        self.mention(span, kept.id, why)
        return kept

    def mention(self, span: Span, entity: str, why: str) -> None:
        """Words that mean an entity."""
        key = span, entity
        if key not in self.mentions:
            self.mentions[key] = Mention(span, entity, why)
            self.places.add(key)

    def update(self, entity: str, **changes: str | tuple[str, ...]) -> None:
        """Fill what is now known of an entity."""
        self.entities[entity] = replace(self.entities[entity], **changes)  # type: ignore[arg-type]

    def drop(self, span: Span) -> None:
        """Take back what some words were thought to mean."""
        for key in [key for key in self.places.holding(span.start) if key[0] == span]:
            self.forget(*key)

    def forget(self, span: Span, entity: str) -> None:
        """Take back that some words mean an entity."""
        del self.mentions[span, entity]
        self.places.drop((span, entity))

    def close(self, topic: tuple[str, ...] = (), sites: Mapping[int, str] | None = None) -> Found:
        """Everything, in the order of the text."""
        mentions = sorted(self.mentions.values(), key=lambda m: (m.span, m.entity, m.why))
        named = {mention.entity for mention in mentions}
        entities = tuple(one for one in self.entities.values() if one.id in named)
        return Found(entities, tuple(mentions), topic, sites or {})


def most_named(codes: Iterable[str]) -> str:
    """The code named most, the first among equals."""
    counts = Counter(codes)
    return max(counts, key=lambda code: counts[code]) if counts else ""
