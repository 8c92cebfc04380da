"""What came, went and changed between two stores."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ..graph.names import Names, iri_of
from ..graph.patch import Difference
from ..graph.rules import DERIVED
from ..graph.store import Store
from .asof import AsOf
from .things import Thing, Things

KINDS = ("agreement", "measure", "claim", "event", "person", "body", "ruling")
KINDS_AFTER = ("issue", "product", "place", "country", "source")
# What two nameless things must have in common, beside a passage, to be the same one reworded.
SIDES: Mapping[str, tuple[str, ...]] = {
    "event": ("eventType", "actor", "recipient", "participant"),
    "claim": ("claimant",),
}


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a thing, with its old and new values."""

    name: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def _same(old: Thing, new: Thing) -> set[str]:
    """Fields with the same terms: that these are called otherwise now is told where they are."""
    return {key for key, terms in old.terms.items() if new.terms.get(key) == terms}


@dataclass(frozen=True, slots=True)
class Change:
    """A thing that came (no `old`), went (no `new`) or changed in some fields."""

    old: Thing | None
    new: Thing | None

    @property
    def thing(self) -> Thing:
        """The thing as it is, or as it was before it went."""
        found = self.new or self.old
        assert found  # noqa: S101  a change has one side at least
        return found

    @property
    def how(self) -> str:
        """Came, went or changed."""
        return "changed" if self.old and self.new else "came" if self.new else "went"

    @property
    def fields(self) -> tuple[Field, ...]:
        """What differs in a thing that both have."""
        if not (self.old and self.new):
            return ()
        old, new = ({**one.fields, "evidence": one.evidence} for one in (self.old, self.new))
        keys = sorted({*old, *new} - _same(self.old, self.new))
        found = (Field(key, old.get(key, ()), new.get(key, ())) for key in keys)
        return tuple(field for field in found if field.old != field.new)

    @property
    def status(self) -> Field | None:
        """The change of status of an agreement or a measure."""
        return next((field for field in self.fields if field.name == "status"), None)


@dataclass(frozen=True, slots=True)
class Changes:
    """All changes in the order of KINDS, and how many quads make them."""

    changes: tuple[Change, ...]
    gone: int
    come: int

    @property
    def statuses(self) -> tuple[Change, ...]:
        """Those in which an agreement or a measure changed its status."""
        return tuple(change for change in self.changes if change.status)


def changes(old: Store, new: Store, names: Names, found: Difference) -> Changes:
    """The things that differ between two stores, told from their different quads."""
    derived = names.expand(DERIVED)
    stated = (q for q in (*found.gone, *found.come) if iri_of(q.graph_name) != derived)
    iris = sorted(iri for iri in {iri_of(quad.subject) for quad in stated} if _told(names, iri))
    before, after = (
        Things(AsOf(one, names, date.max, seconds=None)).all(iris) for one in (old, new)
    )
    sides = [
        Change(before.get(iri), after.get(iri)) for iri in iris if iri in before or iri in after
    ]
    ordered = sorted(_paired(sides), key=_place)
    kept = tuple(change for change in ordered if change.how != "changed" or change.fields)
    return Changes(kept, len(found.gone), len(found.come))


def _told(names: Names, iri: str) -> bool:
    return names.shorten(iri).partition(":")[0] in (*KINDS, *KINDS_AFTER)


def _place(change: Change) -> tuple[int, str, str, str, str]:
    thing = change.thing
    dated = thing.fields.get("date", ("~",))[0]
    return (*KINDS, *KINDS_AFTER).index(thing.kind), change.how, dated, thing.name, thing.id


def _paired(sides: Sequence[Change]) -> Iterator[Change]:
    """Nameless things that went and came, as one that changed where passages and sides agree."""
    went = [change.old for change in sides if change.old and not change.new]
    came = [change.new for change in sides if change.new and not change.old]
    pairs = dict(_matched(went, came))
    reworded = {thing.id for thing in pairs.values()}
    olds = {thing.id: thing for thing in went}
    for change in sides:
        if change.thing.id in pairs and not change.new:
            yield Change(olds[change.thing.id], pairs[change.thing.id])
        elif change.thing.id not in reworded or change.old:
            yield change


def _matched(went: Sequence[Thing], came: Sequence[Thing]) -> Iterator[tuple[str, Thing]]:
    """The pairs that share most passages first; each thing is in one pair only."""
    places: dict[str, list[Thing]] = {}
    for thing in came:
        for passage in thing.evidence:
            places.setdefault(passage, []).append(thing)
    near = [
        (old, new) for old in went for passage in old.evidence for new in places.get(passage, ())
    ]
    scored = sorted({(-_common(old, new), old.id, new.id) for old, new in near if _alike(old, new)})
    by_id = {thing.id: thing for thing in came}
    taken: set[str] = set()
    for _, one, other in scored:
        if not taken & {one, other}:
            taken |= {one, other}
            yield one, by_id[other]


def _common(old: Thing, new: Thing) -> int:
    """How much two things share: passages count before fields."""
    fields = sum(old.fields[key] == new.fields.get(key) for key in old.fields)
    return 100 * len({*old.evidence} & {*new.evidence}) + fields


def _alike(old: Thing, new: Thing) -> bool:
    sides = SIDES.get(old.kind)
    return (
        bool(sides)
        and old.kind == new.kind
        and all(old.fields.get(key) == new.fields.get(key) for key in sides or ())
    )
