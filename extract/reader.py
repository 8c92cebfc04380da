"""One article in, everything that was read in it out: the stages in their order."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from . import breaches, claims, dates, events, measures, names, responses, rulings, setting
from .judge import Judges
from .language import MODEL, Paragraph, load, parse
from .names import Found, Gazetteer
from .naming import publisher
from .values import Article, Claim, Entity, Event, Period, Reading

if TYPE_CHECKING:
    from spacy.language import Language

    from .tokens import Token


@dataclass(frozen=True)
class Reader:
    """A language pipeline and the names it knows; reads any number of articles."""

    language: "Language"
    gazetteer: Gazetteer
    judges: Judges

    @classmethod
    def load(cls, model: Path = MODEL) -> "Reader":
        """A reader with the pipeline at `model` and the names of the registry."""
        return cls(load(model), Gazetteer.load(), Judges.load())

    @cached_property
    def polities(self) -> dict[str, str]:
        """The names of states and organizations by their codes: KOR -> country:KOR."""
        kinds = ("Country", "IntergovernmentalOrganization")
        things = sorted(self.gazetteer.things.items())
        return {thing.polity: name for name, thing in things if thing.kind in kinds}

    @cached_property
    def places(self) -> dict[str, str]:
        """The registry's cities by their labels: Seoul -> place:seoul."""
        things = sorted(self.gazetteer.things.items())
        return {thing.label: name for name, thing in things if thing.kind == "Place"}

    def read(self, article: Article) -> Reading:
        """Who did, imposed and claimed what in an article."""
        paragraphs = parse(article, self.language)
        found = names.find(article, paragraphs, self.gazetteer, self.judges.agreements)
        times = {one.number: dates.find(one, article.published) for one in paragraphs}

        def when(paragraph: Paragraph, token: "Token") -> Period | None:
            return dates.nearest(times[paragraph.number], paragraph, token)

        def states(paragraph: Paragraph, token: "Token") -> tuple[str, ...]:
            meant = found.at(paragraph, token)
            if not meant:
                return ()
            codes = (found.polity(name) for name in meant)
            return tuple(
                dict.fromkeys(self.polities[code] for code in codes if code in self.polities)
            )

        about = events.Discourse(
            paragraphs, found.at, found.polity, found.topic, found.there, self.polities
        )
        every = events.find(about, when, self.judges.events, self.judges.home)
        by = publisher(article.publisher)
        claimed = claims.find(paragraphs, found.heard, found.polity, by)
        imposed = measures.find(paragraphs, states, when, self.judges.measures)
        found = replace(found, entities=(*found.entities, *self._reached(every, found)))
        placed = tuple(setting.placed(told(one, found), paragraphs, self.places) for one in every)
        answering = responses.find(paragraphs, (*placed, *imposed), self._state(found))
        grounds = breaches.find(
            paragraphs, imposed, claimed, found.at, self._state(found), self._called(found)
        )
        claimed = tuple(dict.fromkeys([*claimed, *(one.claim for one in grounds)]))
        ruled = rulings.find(paragraphs, found.at, found.there, found.court, when)
        found = found.without(idle(found, (*placed, *claimed)))
        return Reading(
            article,
            found.entities,
            found.mentions,
            placed,
            imposed,
            claimed,
            answering,
            ruled,
            grounds,
        )

    def _called(self, found: Found) -> Callable[[str], str]:
        """The name of what an id means."""
        things = self.gazetteer.things
        told = found.by_id
        return lambda name: (told.get(name) or things[name]).label

    def _state(self, found: Found) -> Callable[[str], str]:
        """The code of the state or organization behind an id."""
        return lambda name: self._codes.get(name) or found.polity(name)

    @cached_property
    def _codes(self) -> dict[str, str]:
        return {name: code for code, name in self.polities.items()}

    def _reached(self, every: Iterable[Event], found: Found) -> Iterator[Entity]:
        """The states that only a place in them told of."""
        sides = {name for one in every for name in (*one.actors, *one.recipients)}
        for name in sorted(sides - found.by_id.keys()):
            thing = self.gazetteer.things[name]
            yield Entity(thing.id, thing.kind, thing.label, thing.polity, thing.known)


def idle(found: Found, told: Iterable[Event | Claim]) -> frozenset[str]:
    """The officials without a name who neither act nor hold anything."""
    busy = {
        name
        for one in told
        for name in ([one.claimant] if isinstance(one, Claim) else (*one.actors, *one.recipients))
    }
    return frozenset(one.id for one in found.entities if not one.named) - busy


def told(event: Event, found: Found) -> Event:
    """The event between its most specific sides, called by their names."""
    actors, recipients = (_specific(names, found) for names in (event.actors, event.recipients))
    names_of = {entity.id: entity.label for entity in found.entities}
    label = events.label(event.type, actors, recipients)
    for name in sorted({*actors, *recipients}, key=len, reverse=True):
        label = label.replace(name, names_of.get(name, name))
    return replace(event, actors=actors, recipients=recipients, label=label)


def _specific(sides: tuple[str, ...], found: Found) -> tuple[str, ...]:
    """The sides without the states for which another of them acts."""
    agents = {found.polity(name) for name in sides if not name.startswith("country:")}
    return tuple(
        name for name in sides if not (name.startswith("country:") and found.polity(name) in agents)
    )
