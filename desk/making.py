"""Steps and links put together from what sources state and sides claim."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from .answers import JUSTIFIES, Statement
from .order import in_order
from .sides import Sides
from .steps import Chain, Deed, Link, Stated, Step
from .told import Told

STARTS = ("bil:effectiveOn", "bil:inForceFrom", "bil:date")
ENDS = ("bil:endedOn", "bil:expiresOn")
BY = ("bil:imposedBy", "bil:issuedBy", "bil:actor", "bil:party")
AGAINST = ("bil:target", "bil:recipient")


class Making:
    """Puts steps and links together from what was found."""

    def __init__(
        self,
        told: Told,
        stated: Sequence[Statement],
        things: Collection[str],
        deeds: Mapping[str, str],
    ) -> None:
        self.told = told
        self.stated = stated
        self.things = things
        self.deeds = deeds
        self.sides = Sides(told, things)
        self.passages = told.passages({*things, *deeds, *self._events()})

    def _events(self) -> set[str]:
        """Events about the measures that are no steps themselves."""
        found = set().union(*(self._about(thing) for thing in self.things))
        self.told.learn(found)
        return found

    def _about(self, thing: str) -> set[str]:
        about = self.sides.about.get(thing, set()) - set(self.things)
        measure = "Measure" in self.told.all(thing, "rdf:type")
        return {one for one in about if measure and self.told.all(one, "bil:eventType")}

    def chain(self, thing: str) -> Chain:
        """The chain of `thing`."""
        dates = {one: self._date(one)[0] for one in self.things}
        pairs = {(one.earlier, one.later) for one in self.stated}
        order = in_order(dates, pairs)
        place = {one: at for at, one in enumerate(order)}
        links = sorted(self._links(), key=lambda one: (place[one.later], place[one.earlier]))
        return Chain(thing, tuple(map(self._step, order)), tuple(links))

    def _links(self) -> Iterable[Link]:
        found: defaultdict[tuple[str, str, str], defaultdict[str, set[str]]]
        found = defaultdict(lambda: defaultdict(set))
        for one in self.stated:
            found[one.earlier, one.later, one.relation][one.source].add(one.fact)
        for (earlier, later, relation), facts in sorted(found.items()):
            if relation == JUSTIFIES:
                claims = set().union(*facts.values())
                yield Link(earlier, later, relation, (), self.sides.of(claims))
                continue
            stated = tuple(self._stated(*pair) for pair in sorted(facts.items()))
            yield Link(earlier, later, relation, stated, self.sides.on(earlier, later))

    def _stated(self, source: str, facts: set[str]) -> Stated:
        own = {p for fact in facts for p in self.passages[fact] if p.source == source}
        passages = tuple(sorted(own, key=lambda one: (one.start, one.end)))
        publisher = passages[0].publisher if passages else ""
        return Stated(source, publisher, tuple(sorted(facts)), passages)

    def _date(self, thing: str) -> tuple[str, str]:
        """The date of a step and what it is; that of its deed where it has none of its own."""
        agreement = "Agreement" in self.told.all(thing, "rdf:type")
        for prop in ENDS if agreement else STARTS:
            if dates := self.told.all(thing, prop):
                return " or ".join(dates), prop.partition(":")[2]
        done = [event for event, measure in self.deeds.items() if measure == thing]
        days = sorted(day for event in done for day in self.told.all(event, "bil:date"))
        return (days[0], "date") if days else ("", "")

    def _step(self, thing: str) -> Step:
        told, word = self.told, self.told.word
        date, dated = self._date(thing)
        return Step(
            thing,
            told.name(thing),
            word(thing, "rdf:type").lower(),
            word(thing, "bil:measureKind", "bil:eventType"),
            date,
            dated,
            told.all(thing, *BY),
            told.all(thing, *AGAINST),
            word(thing, "bil:status", "bil:modality"),
            self.passages[thing],
            self._deeds(thing),
            self.sides.given(thing, besides=self._linking()),
            self._draft(thing),
        )

    def _linking(self) -> set[str]:
        """The claims that tie measures to agreements."""
        return {one.fact for one in self.stated if one.relation == JUSTIFIES}

    def _draft(self, thing: str) -> bool:
        """Whether a reader found it; an agreement, if a reader found all that ties it."""
        if "Agreement" in self.told.all(thing, "rdf:type"):
            ties = [one.fact for one in self.stated if thing in (one.earlier, one.later)]
            return bool(ties) and all(self.told.all(one, "bil:confidence") for one in ties)
        return bool(self.told.all(thing, "bil:confidence"))

    def _deeds(self, thing: str) -> tuple[Deed, ...]:
        found = [self._deed(event, thing) for event in self._about(thing)]
        return tuple(sorted(found, key=lambda one: (not one.done, one.date or "~", one.event)))

    def _deed(self, event: str, measure: str) -> Deed:
        date = " or ".join(self.told.all(event, "bil:date"))
        done = self.deeds.get(event) == measure
        return Deed(event, self.told.name(event), date, done, self.passages[event])
